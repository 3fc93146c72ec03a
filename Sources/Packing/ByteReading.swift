/// Numbers in bytes that came from outside; nil where the bytes end before.
struct ByteReading {
  let bytes: [UInt8]

  /// Two bytes, the low one first.
  func little16(_ at: Int) -> Int? {
    guard at >= 0, at + 2 <= bytes.count else { return nil }
    return Int(bytes[at]) | Int(bytes[at + 1]) << 8
  }

  /// Four bytes, the lowest first.
  func little32(_ at: Int) -> Int? {
    guard let low = little16(at), let high = little16(at + 2) else { return nil }
    return low | high << 16
  }

  /// Two bytes, the high one first.
  func big16(_ at: Int) -> Int? {
    guard at >= 0, at + 2 <= bytes.count else { return nil }
    return Int(bytes[at]) << 8 | Int(bytes[at + 1])
  }

  /// Four bytes, the highest first.
  func big32(_ at: Int) -> Int? {
    guard let high = big16(at), let low = big16(at + 2) else { return nil }
    return high << 16 | low
  }

  /// `count` bytes from `at`.
  func part(_ at: Int, _ count: Int) -> ArraySlice<UInt8>? {
    guard at >= 0, count >= 0, count <= bytes.count, at <= bytes.count - count else { return nil }
    return bytes[at..<(at + count)]
  }
}
