/// Numbers of font files, the high byte first.
enum BigEndian {
  static func bytes(_ number: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: number >> (8 * (count - 1 - $0))) }
  }

  static func number(_ bytes: some Sequence<UInt8>) -> Int { bytes.reduce(0) { $0 << 8 | Int($1) } }
}

/// Whole numbers as dictionaries and outlines of compact fonts both write them (Adobe Technical
/// Note 5176, 4, and 5177, 3.2).
enum CompactNumber {
  /// How many bytes a number takes that begins with this one; 0 where none does.
  static func length(_ first: UInt8) -> Int {
    switch first {
    case 28: 3
    case 32...246: 1
    case 247...254: 2
    default: 0
    }
  }

  /// The number in `bytes`, which are as many as `length` says.
  static func value(_ bytes: ArraySlice<UInt8>) -> Int {
    let (start, first) = (bytes.startIndex, Int(bytes.first ?? 0))
    switch first {
    case 28: return Int(Int16(bytes[start + 1]) << 8 | Int16(bytes[start + 2]))
    case 32...246: return first - 139
    case 247...250: return (first - 247) * 256 + Int(bytes[start + 1]) + 108
    case 251...254: return -(first - 251) * 256 - Int(bytes[start + 1]) - 108
    default: return 0
    }
  }
}
