/// The marker segments of a JPEG file (ITU-T T.81, annex B).
struct JPEGFrame {
  static let signature: [UInt8] = [0xFF, 0xD8, 0xFF]

  let reading: ByteReading
  var bytes: [UInt8] { reading.bytes }

  init(_ bytes: [UInt8]) {
    reading = ByteReading(bytes: bytes)
  }

  /// Nil where this is no JPEG file.
  func header() throws(PictureFault) -> PictureHeader? {
    guard bytes.starts(with: Self.signature) else { return nil }
    var at = 2
    var size: FrameSize?
    var orientation = 1
    var isInverted = false
    while true {
      let marker = try nextMarker(&at)
      guard let length = reading.big16(at) else { throw .breaksOff }
      guard length >= 2 else { throw .broken }
      guard let content = reading.part(at + 2, length - 2) else { throw .breaksOff }
      switch marker {
      case 0xC0...0xCF where ![0xC4, 0xC8, 0xCC].contains(marker):
        size = try frame(at, marker)
      case 0xE1: orientation = ExifNote(content)?.orientation ?? orientation
      case 0xEE: isInverted = isInverted || content.starts(with: Array("Adobe".utf8))
      case 0xDA:
        return try header(size, orientation, isInverted: isInverted, scanAt: at + length)
      default: break
      }
      at += length
    }
  }

  private func header(
    _ size: FrameSize?, _ orientation: Int, isInverted: Bool, scanAt: Int
  ) throws(PictureFault) -> PictureHeader {
    guard let size else { throw .broken }
    guard hasEnd(after: scanAt) else { throw .breaksOff }
    return PictureHeader(
      kind: .jpeg, width: size.width, height: size.height, orientation: orientation,
      channels: size.channels, isOrdinary: size.isOrdinary, isInverted: isInverted)
  }

  /// The next marker that has a segment; fill bytes before it are passed over (B.1.1.2).
  func nextMarker(_ at: inout Int) throws(PictureFault) -> UInt8 {
    guard at < bytes.count else { throw .breaksOff }
    guard bytes[at] == 0xFF else { throw .broken }
    while at < bytes.count, bytes[at] == 0xFF { at += 1 }
    guard at < bytes.count else { throw .breaksOff }
    let marker = bytes[at]
    at += 1
    guard marker >= 0xC0, !(0xD0...0xD9).contains(marker) else { throw .broken }
    return marker
  }

  private struct FrameSize {
    let width, height, channels: Int
    let isOrdinary: Bool
  }

  /// B.2.2: precision, rows, pixels in a row, components. Rows may be 0 and follow later (DNL); no
  /// camera does.
  private func frame(_ at: Int, _ marker: UInt8) throws(PictureFault) -> FrameSize {
    guard let height = reading.big16(at + 3), let width = reading.big16(at + 5),
      let channels = reading.part(at + 7, 1)?.first,
      let precision = reading.part(at + 2, 1)?.first
    else { throw .breaksOff }
    guard height > 0, width > 0 else { throw .withoutSize }
    guard [1, 3, 4].contains(channels) else { throw .broken }
    return FrameSize(
      width: width, height: height, channels: Int(channels),
      isOrdinary: 0xC0...0xC2 ~= marker && precision == 8)
  }

  /// Whether the end marker stands somewhere behind the start of the first scan.
  private func hasEnd(after start: Int) -> Bool {
    var at = bytes.count - 2
    while at >= start {
      if bytes[at] == 0xFF, bytes[at + 1] == 0xD9 { return true }
      at -= 1
    }
    return false
  }
}

/// The orientation out of an Exif segment (Exif 2.3, 4.6; TIFF 6.0, 2).
struct ExifNote {
  private(set) var orientation = 1
  private let reading: ByteReading
  private let isBig: Bool

  /// Nil where the segment is something else.
  init?(_ segment: ArraySlice<UInt8>) {
    guard segment.starts(with: Array("Exif\0\0".utf8)) else { return nil }
    reading = ByteReading(bytes: Array(segment.dropFirst(6)))
    switch reading.big16(0) {
    case 0x4D4D: isBig = true
    case 0x4949: isBig = false
    default: return nil
    }
    orientation = found ?? 1
  }

  private func number16(_ at: Int) -> Int? { isBig ? reading.big16(at) : reading.little16(at) }
  private func number32(_ at: Int) -> Int? { isBig ? reading.big32(at) : reading.little32(at) }

  private var found: Int? {
    guard let start = number32(4), let count = number16(start) else { return nil }
    for index in 0..<count {
      let entry = start + 2 + index * 12
      guard let tag = number16(entry) else { return nil }
      guard tag == 0x0112 else { continue }
      return number16(entry + 8).flatMap { (1...8).contains($0) ? $0 : nil }
    }
    return nil
  }
}
