/// Strict UTF-8 (Unicode 15, table 3-7): no overlong forms, no surrogates, nothing above U+10FFFF.
public enum UTF8Check {
  /// The offset of the first byte that does not begin a well-formed sequence, if there is one.
  public static func firstInvalidOffset(_ bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBufferPointer { firstInvalidOffset($0) }
  }

  /// The offset of the first byte that does not begin a well-formed sequence, if there is one.
  public static func firstInvalidOffset(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var at = 0
    while true {
      at = plainEnd(bytes, from: at)
      guard at < bytes.count else { return nil }
      guard let length = bytes[at] < 0x80 ? 1 : sequenceLength(bytes, at) else { return at }
      at += length
    }
  }

  /// How many bytes at the end begin a character without its last bytes; 0 where none does.
  public static func cutCharacter(atEndOf bytes: [UInt8]) -> Int {
    let tail = bytes.suffix(3).reversed()
    let following = tail.prefix { $0 & 0xC0 == 0x80 }.count
    guard let lead = tail.dropFirst(following).first, 0xC2...0xF4 ~= lead else { return 0 }
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    return following + 1 < length ? following + 1 : 0
  }

  /// Where the plain text from a place on ends, four bytes at a look: ASCII, and the characters of three bytes
  /// that nearly all Chinese ones are. What may follow the first byte is the same for all of these.
  private static func plainEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    guard let base = UnsafeRawPointer(bytes.baseAddress) else { return start }
    let last = bytes.count - 4
    var at = start
    while at <= last {
      let four = UInt32(littleEndian: base.loadUnaligned(fromByteOffset: at, as: UInt32.self))
      if four & 0x00C0_C0F0 == 0x0080_80E0, (four & 0xFF) &- 0xE1 < 0x0C {
        at &+= 3
      } else if four & 0x8080_8080 == 0 {
        at &+= 4
      } else {
        break
      }
    }
    return at
  }

  /// How many bytes the sequence at `at` takes, where it is well-formed and not a single byte.
  public static func sequenceLength(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int? {
    guard let (length, second) = shape(bytes[at]) else { return nil }
    guard at + length <= bytes.count, second.contains(bytes[at + 1]) else { return nil }
    for tail in (at + 2)..<max(at + 2, at + length) where bytes[tail] & 0xC0 != 0x80 { return nil }
    return length
  }

  /// How long the sequence begun by `lead` is, and what its second byte may be.
  private static func shape(_ lead: UInt8) -> (length: Int, second: ClosedRange<UInt8>)? {
    switch lead {
    case 0xC2...0xDF: (2, 0x80...0xBF)
    case 0xE0: (3, 0xA0...0xBF)
    case 0xED: (3, 0x80...0x9F)
    case 0xE1...0xEF: (3, 0x80...0xBF)
    case 0xF0: (4, 0x90...0xBF)
    case 0xF1...0xF3: (4, 0x80...0xBF)
    case 0xF4: (4, 0x80...0x8F)
    default: nil
    }
  }
}
