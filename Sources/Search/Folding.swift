/// One way to write what can be written in several: what is searched and what is searched for are
/// both folded, then compared byte by byte.
///
/// Folded are: ASCII capitals, full-width letters, digits and marks, `。` and curly quotation marks,
/// traditional characters; a run of blanks, control characters and U+3000 becomes one space. Bytes
/// that are not UTF-8 stay. No byte below 0x20 is left.
public enum Folding {
  /// Raised whenever the same text folds to other bytes.
  public static let version: UInt32 = 3

  /// The folded form of UTF-8 text; never longer than the text.
  public static func fold(_ text: [UInt8]) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: text.count) { folded, count in
      var last: UInt8 = 0
      text.withUnsafeBufferPointer { source in
        walk(source) { byte, _ in
          if byte == 0x20 && last == 0x20 { return }
          folded[count] = byte
          count &+= 1
          last = byte
        }
      }
    }
  }

  /// The folded form of a text.
  public static func fold(_ text: String) -> [UInt8] {
    fold(Array(text.utf8))
  }

  /// The folded form, and for each of its bytes where it stood in `text`; the last entry is the
  /// text's end.
  static func foldWithOrigins(_ text: [UInt8]) -> (folded: [UInt8], origins: [Int]) {
    var folded: [UInt8] = []
    var origins: [Int] = []
    text.withUnsafeBufferPointer { source in
      walk(source) { byte, origin in
        if byte == 0x20 && folded.last == 0x20 { return }
        folded.append(byte)
        origins.append(origin)
      }
    }
    return (folded, origins + [text.count])
  }

  /// Gives every folded byte, runs of spaces included, with the place it comes from.
  @inline(__always)
  private static func walk(
    _ text: UnsafeBufferPointer<UInt8>, _ take: (_ byte: UInt8, _ origin: Int) -> Void
  ) {
    ScriptTable.simplified.withUnsafeBufferPointer { table in
      var at = 0
      while at < text.count {
        let first = text[at]
        if first < 0x80 {
          take(ascii(first), at)
          at &+= 1
        } else if first >= 0xE2, first <= 0xEF, let scalar = scalar(text, at) {
          three(scalar, at, table, take)
          at &+= 3
        } else if first == 0xC2, at &+ 1 < text.count, text[at &+ 1] == 0xA0 {
          take(0x20, at)
          at &+= 2
        } else {
          take(first, at)
          at &+= 1
        }
      }
    }
  }

  private static func ascii(_ byte: UInt8) -> UInt8 {
    if byte <= 0x20 || byte == 0x7F { return 0x20 }
    return byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
  }

  /// The scalar of three bytes that stands here; nil where the bytes are none.
  @inline(__always)
  private static func scalar(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> UInt32? {
    guard at &+ 2 < text.count else { return nil }
    let (second, third) = (text[at &+ 1], text[at &+ 2])
    guard second & 0xC0 == 0x80, third & 0xC0 == 0x80 else { return nil }
    return UInt32(text[at] & 0x0F) << 12 | UInt32(second & 0x3F) << 6 | UInt32(third & 0x3F)
  }

  @inline(__always)
  private static func three(
    _ scalar: UInt32, _ at: Int, _ table: UnsafeBufferPointer<UInt16>,
    _ take: (_ byte: UInt8, _ origin: Int) -> Void
  ) {
    var value = scalar
    if value >= ScriptTable.first, value <= ScriptTable.last {
      let simplified = table[Int(value &- ScriptTable.first)]
      if simplified != 0 { value = UInt32(simplified) }
    } else if let narrow = narrow(value) {
      return take(narrow, at)
    }
    take(UInt8(truncatingIfNeeded: 0xE0 | value >> 12), at)
    take(UInt8(truncatingIfNeeded: 0x80 | value >> 6 & 0x3F), at &+ 1)
    take(UInt8(truncatingIfNeeded: 0x80 | value & 0x3F), at &+ 2)
  }

  private static func narrow(_ scalar: UInt32) -> UInt8? {
    switch scalar {
    case 0xFF01...0xFF5E: ascii(UInt8(truncatingIfNeeded: scalar - 0xFEE0))
    case 0x3000, 0x2000...0x200A, 0x2028, 0x2029, 0x202F: 0x20
    case 0x3002: 0x2E
    case 0x2018, 0x2019: 0x27
    case 0x201C, 0x201D: 0x22
    default: nil
    }
  }
}
