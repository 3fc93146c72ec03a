import Diagnostics

/// Makes a tree of a query's tokens. A blank means that both sides must hold; `OR` binds closer.
struct QueryReader {
  private let tokens: [QueryToken]
  private let today: CalendarDay?
  private var at = 0
  private(set) var needles: [Needle] = []
  /// What stood for days without saying so: `去年`, `2023`.
  private(set) var periods: [(word: String, period: Period)] = []
  /// What means something to other searches and here stands for itself.
  private(set) var habits: Set<SearchHabit> = []

  /// How deep brackets may stand in brackets.
  private static let deepest = 50
  /// One bit each in a sighting.
  static let mostWords = 64

  init(_ text: String, today: CalendarDay?) throws(QueryFault) {
    tokens = try QueryLexer.tokens(of: text)
    self.today = today
  }

  mutating func read() throws(QueryFault) -> QueryNode {
    let node = try all(depth: 0, openedAt: nil)
    return node
  }

  private var current: QueryToken? { at < tokens.count ? tokens[at] : nil }

  private mutating func all(depth: Int, openedAt: Int?) throws(QueryFault) -> QueryNode {
    if let openedAt, depth > Self.deepest { throw .tooDeep(openedAt) }
    let start = at
    var parts: [QueryNode] = []
    while let token = current, token.kind != .close {
      if token.kind == .and {
        at += 1
        guard at > start + 1, begins(current) else { throw .andAlone(token.place) }
      }
      if let part = try any(depth: depth) { parts.append(part) }
    }
    parts = try Self.withOnePeriod(parts)
    if let openedAt {
      guard current != nil else { throw .neverClosed(openedAt) }
      if parts.isEmpty { throw .emptyBrackets(openedAt) }
      at += 1
    }
    return parts.count == 1 ? parts[0] : .all(parts)
  }

  /// `since:` and `until:` side by side are one period: one day has to lie in it, not one after its
  /// beginning and another before its end.
  private static func withOnePeriod(_ parts: [QueryNode]) throws(QueryFault) -> [QueryNode] {
    var (first, last): (String?, String?)
    var rest: [QueryNode] = []
    for part in parts {
      switch part {
      case .days(let day?, nil): first = max(first ?? day, day)
      case .days(nil, let day?): last = min(last ?? day, day)
      default: rest.append(part)
      }
    }
    if let first, let last, first > last { throw .problem(.daysReversed(first, last)) }
    return first == nil && last == nil ? parts : rest + [.days(first: first, last: last)]
  }

  private func begins(_ token: QueryToken?) -> Bool { token?.kind.beginsTerm == true }

  private mutating func any(depth: Int) throws(QueryFault) -> QueryNode? {
    var parts: [QueryNode] = []
    if let token = current, token.kind == .or { throw .orAlone(token.place) }
    if let first = try one(depth: depth) { parts.append(first) }
    while let token = current, token.kind == .or {
      at += 1
      guard begins(current) else { throw .orAlone(token.place) }
      if let part = try one(depth: depth) { parts.append(part) }
    }
    return parts.count > 1 ? .any(parts) : parts.first
  }

  /// A term of which folding leaves nothing asks for nothing.
  private mutating func one(depth: Int) throws(QueryFault) -> QueryNode? {
    var isNegated = false
    while let token = current, token.kind == .not {
      isNegated.toggle()
      at += 1
      guard begins(current) else { throw .notAlone(token.place) }
    }
    guard let token = current else { return nil }
    at += 1
    var node: QueryNode?
    switch token.kind {
    case .open: node = try all(depth: depth + 1, openedAt: token.place)
    case .term(let term): node = try condition(term)
    case .close, .and, .or, .not: node = nil
    }
    return isNegated ? node.map { .not($0) } : node
  }

  private mutating func condition(_ term: WrittenTerm) throws(QueryFault) -> QueryNode? {
    guard let name = term.field else { return try words(term) }
    guard let field = QueryField(name: name) else { throw .problem(.unknownField(name)) }
    switch field {
    case .since: return .days(first: try period(term, field).first, last: nil)
    case .until: return .days(first: nil, last: try period(term, field).last)
    case .date:
      let period = try period(term, field)
      return .days(first: period.first, last: period.last)
    default: return .field(field, try values(term, field))
    }
  }

  /// A word that says when is a date, unless it stands in quotation marks.
  private mutating func words(_ term: WrittenTerm) throws(QueryFault) -> QueryNode? {
    if let word = term.plainWord, let today, let period = Period(spoken: word, today: today) {
      periods.append((term.value, period))
      return .days(first: period.first, last: period.last)
    }
    if let word = term.plainWord, let habit = SearchHabit(word) { habits.insert(habit) }
    guard let needle = Needle(term.value) else { return nil }
    if let known = needles.firstIndex(of: needle) { return .words(known) }
    guard needles.count < Self.mostWords else { throw .tooManyWords(Self.mostWords) }
    needles.append(needle)
    return .words(needles.count - 1)
  }

  private func period(_ term: WrittenTerm, _ field: QueryField) throws(QueryFault) -> Period {
    let date = String(decoding: Folding.fold(term.value), as: UTF8.self)
    guard let today, let period = Period(date, today: today) else {
      throw .problem(.unreadableDate(term.value, field: field.rawValue))
    }
    return period
  }

  private func values(_ term: WrittenTerm, _ field: QueryField) throws(QueryFault) -> [[UInt8]] {
    let folded = String(decoding: Folding.fold(term.value), as: UTF8.self)
    let parts = term.isQuoted ? [folded[...]] : folded.split { ",、".contains($0) }
    let values = parts.compactMap { Needle(String($0))?.bytes }
    guard !values.isEmpty else { throw .problem(.missingValue(field: field.rawValue)) }
    guard field == .status else { return values }
    return values.map { Folding.fold(StatusWords.stored(String(decoding: $0, as: UTF8.self))) }
  }
}
