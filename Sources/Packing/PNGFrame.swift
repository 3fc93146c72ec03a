/// The chunks of a PNG file (W3C PNG 3rd edition, 5.3).
struct PNGFrame {
  static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  /// Numbers to a pixel of each kind of colour.
  static let samples: [Int: Int] = [0: 1, 2: 3, 3: 1, 4: 2, 6: 4]

  let reading: ByteReading

  init(_ bytes: [UInt8]) {
    reading = ByteReading(bytes: bytes)
  }

  /// Nil where this is no PNG file.
  func header() throws(PictureFault) -> PictureHeader? {
    guard reading.bytes.starts(with: Self.signature) else { return nil }
    guard let size = reading.part(12, 21) else { throw .breaksOff }
    guard reading.big32(8) == 13, Array(size.prefix(4)) == Array("IHDR".utf8),
      reading.big32(29) == Int(CRC32.checksum(size.prefix(17))),
      let width = reading.big32(16), let height = reading.big32(20), isDrawable
    else { throw .broken }
    guard width > 0, height > 0 else { throw .withoutSize }
    guard width <= Int32.max, height <= Int32.max else { throw .broken }
    try checkEnd()
    let channels = [0: 1, 4: 1][reading.bytes[25]] ?? 3
    return PictureHeader(kind: .png, width: width, height: height, channels: channels)
  }

  /// The bit depths that each kind of colour may have (11.2.1).
  private var isDrawable: Bool {
    let depth = Int(reading.bytes[24])
    let depths: [Int: [Int]] = [
      0: [1, 2, 4, 8, 16], 2: [8, 16], 3: [1, 2, 4, 8], 4: [8, 16], 6: [8, 16],
    ]
    return depths[Int(reading.bytes[25])]?.contains(depth) ?? false
  }

  /// Follows the chunks to `IEND`; there has to be some picture before it.
  private func checkEnd() throws(PictureFault) {
    var at = 33
    var hasPicture = false
    var hasPalette = reading.bytes[25] != 3
    while let length = reading.big32(at), let name = reading.part(at + 4, 4) {
      guard reading.part(at + 8, length + 4) != nil else { throw .breaksOff }
      if name.elementsEqual("IEND".utf8) {
        guard hasPicture else { throw .broken }
        return
      }
      if name.elementsEqual("PLTE".utf8) {
        guard length % 3 == 0, 3...768 ~= length else { throw .broken }
        hasPalette = true
      }
      if name.elementsEqual("IDAT".utf8), !hasPalette { throw .withoutPalette }
      hasPicture = hasPicture || name.elementsEqual("IDAT".utf8)
      at += 12 + length
    }
    throw .breaksOff
  }
}
