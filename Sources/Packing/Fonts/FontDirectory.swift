/// Where the tables of one face lie (ISO/IEC 14496-22, 4.3: font tables and collections).
struct FontDirectory {
  /// The places of the tables in the file, by their four-letter tags.
  let tables: [String: Range<Int>]

  /// Far more than any font has; a greater number is a damaged file.
  private static let greatestTableCount = 512
  private static let greatestFaceCount = 4096

  /// The places of the directories in the file: one, or one per face of a collection.
  static func starts(in source: FontSource) throws(FontFault) -> [Int] {
    guard let head = source.bytes(0..<min(12, source.size)) else { throw .breaksOff }
    let reading = ByteReading(bytes: head)
    switch reading.big32(0) {
    case 0x0001_0000, 0x4F54_544F, 0x7472_7565: return [0]
    case 0x7474_6366:
      guard let count = reading.big32(8), 1...greatestFaceCount ~= count else { throw .broken }
      guard let list = source.bytes(12..<(12 + 4 * count)) else { throw .breaksOff }
      let offsets = ByteReading(bytes: list)
      return (0..<count).compactMap { offsets.big32(4 * $0) }
    default: throw .unknown
    }
  }

  init(in source: FontSource, at start: Int) throws(FontFault) {
    guard let head = source.bytes(start..<(start + 12)) else { throw .breaksOff }
    guard let count = ByteReading(bytes: head).big16(4), 1...Self.greatestTableCount ~= count
    else { throw .broken }
    guard let list = source.bytes((start + 12)..<(start + 12 + 16 * count)) else {
      throw .breaksOff
    }
    let reading = ByteReading(bytes: list)
    var tables: [String: Range<Int>] = [:]
    for index in 0..<count {
      guard let tag = reading.part(16 * index, 4), let at = reading.big32(16 * index + 8),
        let length = reading.big32(16 * index + 12)
      else { throw .broken }
      guard at + length <= source.size else { throw .breaksOff }
      tables[String(decoding: tag, as: UTF8.self)] = at..<(at + length)
    }
    self.tables = tables
  }
}
