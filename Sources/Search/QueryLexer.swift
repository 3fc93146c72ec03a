/// A term as it was written: `section:"新闻速递"` is named `section` and quoted.
struct WrittenTerm: Hashable, Sendable {
  /// The folded name before the colon.
  var field: String?
  var value = ""
  var isQuoted = false

  /// The folded word of a term that is nothing but one word.
  var plainWord: String? {
    field == nil && !isQuoted ? String(decoding: Folding.fold(value), as: UTF8.self) : nil
  }
}

/// A piece of a query, with its place: the number of its first character, from 1.
struct QueryToken: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case open, close, and, or, not
    case term(WrittenTerm)

    /// Whether something that can be asked for begins here.
    var beginsTerm: Bool {
      switch self {
      case .open, .not, .term: true
      case .close, .and, .or: false
      }
    }
  }

  let kind: Kind
  let place: Int
}

/// Cuts a query into tokens. Full-width marks do as well as ASCII ones.
struct QueryLexer {
  private let scalars: [Unicode.Scalar]
  private var position = 0
  private var depth = 0

  static func tokens(of text: String) throws(QueryFault) -> [QueryToken] {
    var lexer = QueryLexer(text)
    var tokens: [QueryToken] = []
    while let token = try lexer.next() { tokens.append(token) }
    return SpokenPairs.joined(tokens)
  }

  private init(_ text: String) {
    scalars = Array(text.unicodeScalars)
  }

  private var current: Unicode.Scalar? {
    position < scalars.count ? scalars[position] : nil
  }

  private mutating func next() throws(QueryFault) -> QueryToken? {
    while let scalar = current, Self.isBlank(scalar) { position += 1 }
    guard let scalar = current else { return nil }
    let place = position + 1
    if let mark = try bracket(scalar) ?? dash(scalar) {
      position += 1
      return QueryToken(kind: mark, place: place)
    }
    var term = WrittenTerm()
    term.field = fieldName()
    (term.value, term.isQuoted) = try value()
    return QueryToken(kind: Self.keyword(term) ?? .term(term), place: place)
  }

  private mutating func bracket(_ scalar: Unicode.Scalar) throws(QueryFault) -> QueryToken.Kind? {
    if Self.isOpening(scalar) {
      depth += 1
      return .open
    }
    guard Self.isClosing(scalar) else { return nil }
    if depth == 0 { throw .closesNothing(position + 1) }
    depth -= 1
    return .close
  }

  /// A lone dash is a word.
  private func dash(_ scalar: Unicode.Scalar) -> QueryToken.Kind? {
    guard "-－−".unicodeScalars.contains(scalar), position + 1 < scalars.count,
      !Self.isBlank(scalars[position + 1]), !Self.isClosing(scalars[position + 1])
    else { return nil }
    return .not
  }

  private static func keyword(_ term: WrittenTerm) -> QueryToken.Kind? {
    guard term.field == nil, !term.isQuoted else { return nil }
    switch term.value {
    case "AND": return .and
    case "OR", "|", "或": return .or
    case "NOT": return .not
    default: return nil
    }
  }

  /// Takes `name:`, where the name has letters only: `10:30` and `https://…` are words.
  private mutating func fieldName() -> String? {
    var end = position
    while end < scalars.count, end - position < 32, scalars[end].properties.isAlphabetic {
      end += 1
    }
    guard end > position, end < scalars.count, Self.isColon(scalars[end]) else { return nil }
    let name = String(String.UnicodeScalarView(scalars[position..<end]))
    let folded = String(decoding: Folding.fold(name), as: UTF8.self)
    let isAddress = end + 1 < scalars.count && scalars[end + 1] == "/"
    let isLatin = folded.utf8.allSatisfy { $0 < 0x80 }
    guard QueryField(name: folded) != nil || (isLatin && !isAddress) else { return nil }
    position = end + 1
    return folded
  }

  private mutating func value() throws(QueryFault) -> (String, isQuoted: Bool) {
    if let open = current, let close = Self.closing(open) {
      return (try quoted(until: close), true)
    }
    let start = position
    var inner = 0
    while let scalar = current, !Self.isBlank(scalar) {
      if Self.isOpening(scalar) { inner += 1 }
      if Self.isClosing(scalar) {
        if inner == 0 { break }
        inner -= 1
      }
      position += 1
    }
    return (String(String.UnicodeScalarView(scalars[start..<position])), false)
  }

  private mutating func quoted(until close: [Unicode.Scalar]) throws(QueryFault) -> String {
    let open = position + 1
    position += 1
    let start = position
    while let scalar = current, !close.contains(scalar) { position += 1 }
    if current == nil { throw .quotationOpen(open) }
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

  private static func isOpening(_ scalar: Unicode.Scalar) -> Bool { scalar == "(" || scalar == "（" }
  private static func isClosing(_ scalar: Unicode.Scalar) -> Bool { scalar == ")" || scalar == "）" }
  private static func isColon(_ scalar: Unicode.Scalar) -> Bool { scalar == ":" || scalar == "：" }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value <= 0x20 || scalar.value == 0x3000 || scalar.value == 0xA0
  }
}

/// `last week`, which is one date in two words.
enum SpokenPairs {
  static func joined(_ tokens: [QueryToken]) -> [QueryToken] {
    var joined: [QueryToken] = []
    var at = 0
    while at < tokens.count {
      if at + 1 < tokens.count, let pair = pair(tokens[at], tokens[at + 1]) {
        joined.append(pair)
        at += 2
      } else {
        joined.append(tokens[at])
        at += 1
      }
    }
    return joined
  }

  private static func pair(_ first: QueryToken, _ second: QueryToken) -> QueryToken? {
    guard case .term(let one) = first.kind, case .term(let other) = second.kind,
      !one.isQuoted, one.field == nil || QueryField(name: one.field ?? "")?.isDate == true,
      let unit = other.plainWord, ["week", "month", "year"].contains(unit)
    else { return nil }
    let which = String(decoding: Folding.fold(one.value), as: UTF8.self)
    guard which == "last" || which == "this" else { return nil }
    let term = WrittenTerm(field: one.field, value: which + "-" + unit)
    return QueryToken(kind: .term(term), place: first.place)
  }
}
