import Diagnostics
import Packing
import TestSupport
import Testing

private func read(_ bytes: [UInt8]) throws(Problem) -> PictureHeader {
  try PictureHeader.read(bytes, name: "a.jpg")
}

/// An Exif segment with only the orientation.
private func exif(_ orientation: UInt8) -> [UInt8] {
  let tag: [UInt8] = [0x12, 1, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0]
  return PictureWriter.segment(
    0xE1, Array("Exif\0\0II*\0".utf8) + [8, 0, 0, 0, 1, 0] + tag + [0, 0, 0, 0])
}

@Suite struct PictureHeaderTests {
  private let png = PictureWriter.png(width: 640, height: 480)
  private let jpeg = PictureWriter.jpeg(width: 4032, height: 3024)

  @Test func `kind and size stand in the header`() throws {
    let sizes = [try read(png), try read(jpeg)].map { [$0.width, $0.height] }
    #expect(sizes == [[640, 480], [4032, 3024]])
    #expect(try read(png).kind == .png)
    #expect(try read(jpeg).kind == .jpeg)
    #expect(PictureHeader.kind(of: png) == .png)
    #expect(PictureHeader.kind(of: Array("GIF89a".utf8)) == nil)
  }

  @Test(arguments: [0xC0, 0xC1, 0xC2, 0xC3, 0xC9, 0xCA] as [UInt8])
  func `baseline, progressive and arithmetic JPEG have their size`(start: UInt8) throws {
    let header = try read(PictureWriter.jpeg(width: 3, height: 2, start: start))
    #expect([header.width, header.height] == [3, 2])
  }

  @Test func `what print cannot unpack, and inks that are stored inverted, are told`() throws {
    let kinds: [UInt8] = [0xC0, 0xC1, 0xC2, 0xC3, 0xC9, 0xCA]
    let ordinary = try kinds.map {
      try read(PictureWriter.jpeg(width: 3, height: 2, start: $0)).isOrdinary
    }
    #expect(ordinary == [true, true, true, false, false, false])
    let adobe = PictureWriter.segment(0xEE, Array("Adobe".utf8) + [0, 100, 0, 0, 0, 0, 2])
    #expect(try read(PictureWriter.jpeg(width: 3, height: 2, before: adobe)).isInverted)
    #expect(try !read(jpeg).isInverted)
  }

  @Test func `a picture without the table its colours are counted in is refused`() {
    var bytes = PictureWriter.png(width: 4, height: 4, kind: 3)
    let problem = #expect(throws: Problem.self) { try read(bytes) }
    #expect(
      problem?.wording.english
        == "a.jpg: The picture counts its colours in a table that is not there.")
    bytes = PictureWriter.png(width: 4, height: 4, kind: 3, palette: [0, 0, 0, 255, 255, 255])
    #expect(throws: Never.self) { try read(bytes) }
  }

  @Test func `a picture taken upright is shown upright`() throws {
    let header = try read(PictureWriter.jpeg(width: 4032, height: 3024, before: exif(6)))
    #expect([header.orientation, header.shownWidth, header.shownHeight] == [6, 3024, 4032])
    #expect(try read(PictureWriter.jpeg(width: 3, height: 2, before: exif(9))).orientation == 1)
  }

  @Test func `the preview inside a photograph does not count`() throws {
    let preview = PictureWriter.segment(0xE1, PictureWriter.jpeg(width: 160, height: 120))
    #expect(try read(PictureWriter.jpeg(width: 9, height: 8, before: preview)).width == 9)
  }

  @Test func `a picture that breaks off is refused wherever it does`() {
    for whole in [png, jpeg] {
      for length in 8..<whole.count {
        let problem = #expect(throws: Problem.self) { try read(Array(whole.prefix(length))) }
        #expect(
          problem?.wording.english
            == "a.jpg: The picture breaks off; it did not arrive whole.", "\(length)")
      }
    }
  }

  @Test(
    arguments: [
      (Array("GIF89a".utf8), "This is neither a JPEG nor a PNG picture."),
      ([], "This is neither a JPEG nor a PNG picture."),
      (PictureWriter.png(width: 0, height: 5), "The picture does not say how large it is."),
      (PictureWriter.jpeg(width: 0, height: 5), "The picture does not say how large it is."),
      ([0xFF, 0xD8, 0xFF, 0xD9], "The picture is damaged."),
      ([0xFF, 0xD8, 0xFF, 0xE0, 0, 1, 0, 0], "The picture is damaged."),
    ] as [([UInt8], String)])
  func `what is no whole picture is one sentence`(bytes: [UInt8], sentence: String) {
    let problem = #expect(throws: Problem.self) { try read(bytes) }
    #expect(problem?.wording.english == "a.jpg: " + sentence)
  }

  @Test func `no mutated picture traps`() {
    var random = SeededGenerator(seed: 81)
    let wholes = [png, jpeg, PictureWriter.jpeg(width: 3, height: 2, before: exif(3))]
    for _ in 0..<Proof.samples(3_000, all: 300_000) {
      var bytes = random.pick(wholes)
      for _ in 0...random.below(3) { bytes[random.below(bytes.count)] = UInt8(random.below(256)) }
      guard let header = try? PictureHeader.checked(bytes, name: "a") else { continue }
      #expect(header.width > 0 && header.height > 0)
    }
  }
}
