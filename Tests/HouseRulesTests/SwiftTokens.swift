/// A piece of Swift source, as far as the house rules look into it.
struct Token: Equatable, Sendable {
  enum Kind: Equatable, Sendable {
    /// A keyword, a name (backticks included) or a number.
    case word(String)
    /// One byte of anything else.
    case mark(Character)
    case literal([Piece])
    /// With its slashes.
    case comment(String)
  }

  /// A part of a string literal.
  enum Piece: Equatable, Sendable {
    /// As it stands in the source, escapes unread.
    case text(String)
    case interpolation([Token])
  }

  var kind: Kind
  var line: Int
  /// Whether it follows the token before without a blank.
  var isAttached: Bool

  var word: String? {
    if case .word(let word) = kind { word } else { nil }
  }

  var literal: [Piece]? {
    if case .literal(let pieces) = kind { pieces } else { nil }
  }

  func isMark(_ mark: Character) -> Bool {
    kind == .mark(mark)
  }
}

extension [Token.Piece] {
  /// All text of the literal, also of the literals inside its interpolations.
  var text: String {
    map { piece in
      switch piece {
      case .text(let text): text
      case .interpolation(let tokens): tokens.compactMap { $0.literal?.text }.joined()
      }
    }.joined()
  }
}

/// Cuts Swift source into tokens: strings with interpolations, raw and multi-line ones, comments.
struct SwiftScanner {
  private let bytes: [UInt8]
  private var position = 0
  private var line = 1

  private init(_ text: String) {
    bytes = Array(text.utf8)
  }

  static func tokens(of text: String) -> [Token] {
    var scanner = SwiftScanner(text)
    return scanner.tokens(untilParenthesis: false)
  }

  private func byte(_ ahead: Int = 0) -> UInt8 {
    position + ahead < bytes.count ? bytes[position + ahead] : 0
  }

  private mutating func step() {
    if byte() == UInt8(ascii: "\n") { line += 1 }
    position += 1
  }

  private func text(from start: Int) -> String {
    String(decoding: bytes[start..<min(position, bytes.count)], as: UTF8.self)
  }

  private mutating func tokens(untilParenthesis: Bool) -> [Token] {
    var found: [Token] = []
    var depth = 0
    var end = -1
    while position < bytes.count {
      let start = position
      let startLine = line
      guard let kind = next() else { continue }
      if kind == .mark("(") { depth += 1 }
      if kind == .mark(")") { depth -= 1 }
      if untilParenthesis, depth < 0 { return found }
      found.append(Token(kind: kind, line: startLine, isAttached: start == end))
      end = position
    }
    return found
  }

  /// The next token; nil where there was a blank.
  private mutating func next() -> Token.Kind? {
    let first = byte()
    if first <= 32 {
      step()
      return nil
    }
    if first == UInt8(ascii: "/"), byte(1) == UInt8(ascii: "/") { return lineComment() }
    if first == UInt8(ascii: "/"), byte(1) == UInt8(ascii: "*") { return blockComment() }
    if first == UInt8(ascii: "`") { return quotedName() }
    if let hashes = hashesBeforeQuote() { return literal(hashes: hashes) }
    if Self.isWordByte(first) { return word() }
    step()
    return .mark(Character(Unicode.Scalar(first)))
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    byte >= 128 || byte == UInt8(ascii: "_")
      || (byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9"))
      || (byte | 32 >= UInt8(ascii: "a") && byte | 32 <= UInt8(ascii: "z"))
  }

  private mutating func word() -> Token.Kind {
    let start = position
    while Self.isWordByte(byte()) { step() }
    return .word(text(from: start))
  }

  private mutating func quotedName() -> Token.Kind {
    let start = position
    step()
    while position < bytes.count, byte() != UInt8(ascii: "`") { step() }
    step()
    return .word(text(from: start))
  }

  private mutating func lineComment() -> Token.Kind {
    let start = position
    while position < bytes.count, byte() != UInt8(ascii: "\n") { step() }
    return .comment(text(from: start))
  }

  private mutating func blockComment() -> Token.Kind {
    let start = position
    var depth = 0
    repeat {
      let isOpening = byte() == UInt8(ascii: "/") && byte(1) == UInt8(ascii: "*")
      let isClosing = byte() == UInt8(ascii: "*") && byte(1) == UInt8(ascii: "/")
      if isOpening { depth += 1 }
      if isClosing { depth -= 1 }
      if isOpening || isClosing { step() }
      step()
    } while depth > 0 && position < bytes.count
    return .comment(text(from: start))
  }

  private func hashesBeforeQuote() -> Int? {
    var hashes = 0
    while byte(hashes) == UInt8(ascii: "#") { hashes += 1 }
    return byte(hashes) == UInt8(ascii: "\"") ? hashes : nil
  }

  private mutating func literal(hashes: Int) -> Token.Kind {
    position += hashes
    let quotes = byte(1) == UInt8(ascii: "\"") && byte(2) == UInt8(ascii: "\"") ? 3 : 1
    position += quotes
    var pieces: [Token.Piece] = []
    var start = position
    while position < bytes.count, !isEnd(quotes: quotes, hashes: hashes) {
      guard isEscape(hashes: hashes) else {
        step()
        continue
      }
      let escape = position
      position += 1 + hashes
      guard byte() == UInt8(ascii: "(") else {
        step()
        continue
      }
      pieces.append(.text(String(decoding: bytes[start..<escape], as: UTF8.self)))
      step()
      pieces.append(.interpolation(tokens(untilParenthesis: true)))
      start = position
    }
    pieces.append(.text(text(from: start)))
    position += quotes + hashes
    return .literal(pieces)
  }

  private func isEnd(quotes: Int, hashes: Int) -> Bool {
    (0..<quotes).allSatisfy { byte($0) == UInt8(ascii: "\"") }
      && (0..<hashes).allSatisfy { byte(quotes + $0) == UInt8(ascii: "#") }
  }

  private func isEscape(hashes: Int) -> Bool {
    byte() == UInt8(ascii: "\\") && (0..<hashes).allSatisfy { byte(1 + $0) == UInt8(ascii: "#") }
  }
}
