import Diagnostics
import Packing
import TestSupport
import Testing

private func fault(_ bytes: [UInt8]) -> String? {
  do throws(Problem) {
    _ = try PictureHeader.checked(bytes, name: "a")
    return nil
  } catch {
    return error.wording.english
  }
}

@Suite struct PictureCheckTests {
  private let png = PictureWriter.png(width: 640, height: 480)
  private let jpeg = PictureWriter.jpeg(width: 40, height: 30)

  @Test func `whole pictures are taken, however much they unpack to`() {
    #expect(fault(png) == nil)
    #expect(fault(PictureWriter.png(width: 1, height: 1)) == nil)
    #expect(fault(PictureWriter.png(width: 2_000, height: 1_000, kind: 2)) == nil)
    #expect(fault(jpeg) == nil)
  }

  @Test func `a PNG whose size is not that of its rows is refused`() {
    for (width, height) in [
      (640, 481), (640, 479), (60_000, 60_000), (Int(Int32.max), Int(Int32.max)),
    ] {
      let other = PictureWriter.png(width: width, height: height, rows: 640 * 480 + 480)
      #expect(fault(other) == "a: The picture is damaged.", "\(width) × \(height)")
    }
  }

  @Test func `any byte of a PNG's picture that is another one is seen`() {
    let whole = PictureWriter.png(width: 4, height: 3)
    for at in 33..<whole.count - 4 {
      var bytes = whole
      bytes[at] ^= 1
      #expect(fault(bytes) != nil, "\(at)")
    }
  }

  @Test(
    arguments: [
      ([1, 0xFF, 0, 2, 0xFF, 0xD0, 3, 0xFF, 0xFF, 0xD9, 7], nil),
      ([1, 0xFF, 0xDA, 0, 8, 1, 1, 0, 0, 63, 0, 5, 0xFF, 0xD9], nil),
      ([1, 0xFF, 1, 2, 0xFF, 0xD9], "a: The picture is damaged."),
      ([1, 0xFF, 0xD8, 2, 0xFF, 0xD9], "a: The picture is damaged."),
    ] as [([UInt8], String?)])
  func `a JPEG's scans hold bytes that scans may hold`(scan: [UInt8], sentence: String?) {
    #expect(fault(jpeg.dropLast(5) + scan) == sentence)
  }
}
