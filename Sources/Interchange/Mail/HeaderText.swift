import Notation

/// Words in headers: `=?gb2312?B?uaS74Q==?=` (RFC 2047), or bytes as some programs send them raw.
enum HeaderText {
  private enum Piece {
    case raw(ArraySlice<UInt8>)
    case word(charset: String, bytes: [UInt8])
  }

  /// The text with its control characters as blanks, without blanks at the ends.
  static func line(_ value: some Sequence<UInt8>) -> String {
    let text = decoded(Array(value))
    let scalars = text.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? " " : $0 }
    return String(scalars.trimmed)
  }

  private static func decoded(_ value: [UInt8]) -> String {
    var text = ""
    for piece in joined(pieces(value)) {
      switch piece {
      case .raw(let bytes): text += legible(Array(bytes), charset: nil)
      case .word(let charset, let bytes): text += legible(bytes, charset: charset)
      }
    }
    return text
  }

  /// The text in the named encoding, or in the one that fits.
  static func legible(_ bytes: [UInt8], charset: String?) -> String {
    let named = charset.flatMap(CharacterEncoding.init(charset:))
    if let named, let text = try? named.text(of: bytes) { return text }
    return (named ?? .guess(of: bytes)).legibleText(of: bytes).text
  }

  /// Blanks between two encoded words are not text, and a character may be cut between two of them.
  private static func joined(_ pieces: [Piece]) -> [Piece] {
    var result: [Piece] = []
    for (index, piece) in pieces.enumerated() {
      switch (result.last, piece) {
      case (.word, .raw(let bytes)) where bytes.trimmedBlanks.isEmpty && index + 1 < pieces.count:
        continue
      case (.word(let first, let before), .word(let second, let bytes)) where first == second:
        result[result.count - 1] = .word(charset: first, bytes: before + bytes)
      default: result.append(piece)
      }
    }
    return result
  }

  private static func pieces(_ value: [UInt8]) -> [Piece] {
    var pieces: [Piece] = []
    var start = 0
    var index = 0
    while index < value.count {
      guard let (word, end) = word(value, at: index) else {
        index += 1
        continue
      }
      if start < index { pieces.append(.raw(value[start..<index])) }
      pieces.append(word)
      start = end
      index = end
    }
    if start < value.count { pieces.append(.raw(value[start...])) }
    return pieces
  }

  /// `=?charset*language?B?text?=` at `index`.
  private static func word(_ value: [UInt8], at index: Int) -> (Piece, end: Int)? {
    let mark = UInt8(ascii: "?")
    guard value[index] == UInt8(ascii: "="), index + 1 < value.count, value[index + 1] == mark,
      let first = value[(index + 2)...].prefix(64).firstIndex(of: mark), first + 2 < value.count,
      value[first + 2] == mark, let last = value[(first + 3)...].firstIndex(of: mark),
      last + 1 < value.count, value[last + 1] == UInt8(ascii: "=")
    else { return nil }
    let charset = value[(index + 2)..<first].prefix { $0 != UInt8(ascii: "*") }.lowercasedASCII
    let text = value[(first + 3)..<last]
    switch value[first + 1] {
    case UInt8(ascii: "B"), UInt8(ascii: "b"):
      return (.word(charset: charset, bytes: TransferCoding.base64(text).bytes), last + 2)
    case UInt8(ascii: "Q"), UInt8(ascii: "q"):
      let blanked = text.map { $0 == UInt8(ascii: "_") ? 0x20 : $0 }
      return (.word(charset: charset, bytes: TransferCoding.quoted(blanked[...])), last + 2)
    default: return nil
    }
  }
}
