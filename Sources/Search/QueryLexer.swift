/// A term as it was written: `-section:"新闻速递"` is negated, named `section`, quoted.
struct WrittenTerm: Hashable, Sendable {
  var isNegated = false
  /// The folded name before the colon.
  var field: String?
  var value = ""
  var isQuoted = false
}

/// Cuts a query into terms. Full-width marks do as well as ASCII ones.
struct QueryLexer {
  private let scalars: [Unicode.Scalar]
  private var position = 0

  static func terms(of text: String) -> [WrittenTerm] {
    var lexer = QueryLexer(text)
    var terms: [WrittenTerm] = []
    while let term = lexer.next() { terms.append(term) }
    return terms
  }

  private init(_ text: String) {
    scalars = Array(text.unicodeScalars)
  }

  private var current: Unicode.Scalar? {
    position < scalars.count ? scalars[position] : nil
  }

  private mutating func next() -> WrittenTerm? {
    while let scalar = current, Self.isBlank(scalar) { position += 1 }
    guard current != nil else { return nil }
    var term = WrittenTerm()
    if let mark = current, "-－−".unicodeScalars.contains(mark), hasMoreWord {
      term.isNegated = true
      position += 1
    }
    term.field = fieldName()
    (term.value, term.isQuoted) = value()
    return term
  }

  /// A lone dash is a word.
  private var hasMoreWord: Bool {
    position + 1 < scalars.count && !Self.isBlank(scalars[position + 1])
  }

  /// Takes `name:`, where the name has letters only: `10:30` and `https://…` are words.
  private mutating func fieldName() -> String? {
    var end = position
    while end < scalars.count, scalars[end].properties.isAlphabetic { end += 1 }
    guard end > position, end < scalars.count, Self.isColon(scalars[end]) else { return nil }
    let name = String(String.UnicodeScalarView(scalars[position..<end]))
    let folded = String(decoding: Folding.fold(name), as: UTF8.self)
    let isAddress = end + 1 < scalars.count && scalars[end + 1] == "/"
    let isLatin = folded.utf8.allSatisfy { $0 < 0x80 }
    guard QueryField(name: folded) != nil || (isLatin && !isAddress) else { return nil }
    position = end + 1
    return folded
  }

  private mutating func value() -> (String, isQuoted: Bool) {
    if let open = current, let close = Self.closing(open) { return (quoted(until: close), true) }
    let start = position
    while let scalar = current, !Self.isBlank(scalar) { position += 1 }
    return (String(String.UnicodeScalarView(scalars[start..<position])), false)
  }

  /// An end that is missing is the query's end.
  private mutating func quoted(until close: [Unicode.Scalar]) -> String {
    position += 1
    let start = position
    while let scalar = current, !close.contains(scalar) { position += 1 }
    let text = String(String.UnicodeScalarView(scalars[start..<position]))
    position += 1
    return text
  }

  private static func closing(_ open: Unicode.Scalar) -> [Unicode.Scalar]? {
    switch open {
    case "\"", "“", "”", "＂": ["\"", "“", "”", "＂"]
    case "「": ["」"]
    default: nil
    }
  }

  private static func isColon(_ scalar: Unicode.Scalar) -> Bool {
    scalar == ":" || scalar == "："
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value <= 0x20 || scalar.value == 0x3000 || scalar.value == 0xA0
  }
}
