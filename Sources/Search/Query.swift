public import Diagnostics

/// What a person asks for: named fields and words, all of which must hold.
///
/// `status:approved tag:快递 -section:"新闻速递" since:2024-12 货车司机 "新就业形态"`. A comma in a field
/// parts values of which one must hold; `-` turns a term round; `：` does as well as `:`.
public struct Query: Hashable, Sendable {
  let terms: [QueryTerm]

  /// Whether any term looks for words, so that the articles' texts are needed.
  public let needsText: Bool

  /// Reads a query; an empty one matches everything. `today` is the day `yesterday` and 去年 are
  /// told from. Refuses an unknown field, a field without value, and a date that is none.
  public init(_ text: String, today: String) throws(Problem) {
    let today = CalendarDay(today)
    var terms: [QueryTerm] = []
    for written in QueryLexer.terms(of: text) {
      guard let condition = try Self.condition(written, today: today) else { continue }
      terms.append(QueryTerm(condition: condition, isNegated: written.isNegated))
    }
    self.terms = terms
    needsText = !Self.needles(terms).isEmpty
  }

  private static func condition(
    _ written: WrittenTerm, today: CalendarDay?
  ) throws(Problem) -> QueryTerm.Condition? {
    guard let name = written.field else { return Needle(written.value).map { .words($0) } }
    guard let field = QueryField(name: name) else { throw .unknownField(name) }
    switch field {
    case .since: return .since(try period(written, field, today).first)
    case .until: return .until(try period(written, field, today).last)
    default: return .field(field, try values(written, field))
    }
  }

  private static func period(
    _ written: WrittenTerm, _ field: QueryField, _ today: CalendarDay?
  ) throws(Problem) -> Period {
    let date = String(decoding: Folding.fold(written.value), as: UTF8.self)
    guard let today, let period = Period(date, today: today) else {
      throw .unreadableDate(written.value, field: field.rawValue)
    }
    return period
  }

  private static func values(
    _ written: WrittenTerm, _ field: QueryField
  ) throws(Problem) -> [[UInt8]] {
    let folded = String(decoding: Folding.fold(written.value), as: UTF8.self)
    let parts = written.isQuoted ? [folded[...]] : folded.split { ",、".contains($0) }
    let values = parts.compactMap { Needle(String($0))?.bytes }
    guard !values.isEmpty else { throw .missingValue(field: field.rawValue) }
    guard field == .status else { return values }
    return values.map { Folding.fold(StatusWords.stored(String(decoding: $0, as: UTF8.self))) }
  }

  /// Whether every term holds for the article.
  public func matches(_ document: SearchDocument) -> Bool {
    if needsText {
      let bare = FoldedDocument(document, withText: false)
      guard fieldTerms.allSatisfy({ $0.matches(bare) }) else { return false }
    }
    let folded = FoldedDocument(document, withText: needsText)
    return terms.allSatisfy { $0.matches(folded) }
  }

  /// Refuses a status that is none of `known`, the words a status can have on this desk.
  public func refuseUnknownStatuses(_ known: [String]) throws(Problem) {
    let words = known.map { Folding.fold($0) }
    for term in terms {
      guard case .field(.status, let values) = term.condition else { continue }
      for value in values where !words.contains(value) {
        throw .unknownStatus(String(decoding: value, as: UTF8.self), known)
      }
    }
  }

  /// The terms that can be decided without the text.
  private var fieldTerms: [QueryTerm] {
    terms.filter { term in
      if case .words = term.condition { false } else { true }
    }
  }

  /// The words asked for, without those that must not occur.
  var needles: [Needle] {
    Self.needles(terms.filter { !$0.isNegated })
  }

  private static func needles(_ terms: [QueryTerm]) -> [Needle] {
    terms.compactMap { term in
      if case .words(let needle) = term.condition { needle } else { nil }
    }
  }
}
