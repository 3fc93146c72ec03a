/// The length of copy, in both measures of the trade.
///
/// `characters` is 字数 as Chinese desks count it for space on the page: every Han character, mark,
/// letter and digit is one, blanks are none. `words` is the length of Latin copy: a run of letters
/// and digits is one word; a Han character counts as a word of its own, so that a Chinese sentence
/// is never "one word".
public struct CopyLength: Hashable, Sendable {
  /// 字数: scalars that are neither blank, nor control characters, nor combining marks.
  public var characters: Int
  /// Latin words, each Han character being a word of its own.
  public var words: Int

  /// A length that is already known.
  public init(characters: Int = 0, words: Int = 0) {
    self.characters = characters
    self.words = words
  }

  /// Counts `text` in one pass over its bytes.
  public init(of text: String) {
    var text = text
    self = text.withUTF8 { Self.counted($0) }
  }

  private static func counted(_ bytes: UnsafeBufferPointer<UInt8>) -> CopyLength {
    var (characters, words, at) = (0, 0, 0)
    var inWord = false
    while at < bytes.count {
      // U+4E00 to U+9FFF, which most of Chinese copy is.
      if bytes[at] &- 0xE4 < 6, bytes[at] > 0xE4 || bytes[at + 1] >= 0xB8 {
        (characters, words, inWord, at) = (characters + 1, words + 1, false, at + 3)
        continue
      }
      let kind = ScalarKind(Self.scalar(bytes, &at))
      if kind != .blank && kind != .joining { characters += 1 }
      if kind == .han || (kind == .letter && !inWord) { words += 1 }
      inWord = kind == .letter || (inWord && (kind == .joining || kind == .bridge))
    }
    return CopyLength(characters: characters, words: words)
  }

  /// The scalar that begins at a place of well-formed UTF-8; moves behind it.
  private static func scalar(_ bytes: UnsafeBufferPointer<UInt8>, _ at: inout Int) -> UInt32 {
    let lead = bytes[at]
    let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    var value = UInt32(length == 1 ? lead : lead & (0x7F >> UInt8(length)))
    for tail in 1..<length { value = value << 6 | UInt32(bytes[at + tail] & 0x3F) }
    at += length
    return value
  }

  /// Both measures added.
  public static func + (first: CopyLength, second: CopyLength) -> CopyLength {
    CopyLength(
      characters: first.characters + second.characters, words: first.words + second.words)
  }
}

/// What a scalar counts as when copy is measured.
private enum ScalarKind {
  case blank, han, letter, mark, joining
  /// Does not end a word that goes on after it: don't, 2.8, 3,694, follow-up.
  case bridge

  init(_ scalar: UInt32) {
    switch scalar {
    case 0x4E00...0x9FFF, 0x2E80...0x2FDF, 0x3005...0x3007, 0x3400...0x4DBF, 0xF900...0xFAFF,
      0x20000...0x3FFFF:
      self = .han
    case 0...0x20, 0x7F...0xA0, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF:
      self = .blank
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2AF,
      0x370...0x1FFF:
      self = .letter
    case 0x27, 0x2C, 0x2D, 0x2E, 0x2019: self = .bridge
    case 0x200B...0x200F, 0x300...0x36F, 0xFE00...0xFE0F: self = .joining
    default: self = .mark
    }
  }
}
