/// One thing a query asks for.
struct QueryTerm: Hashable, Sendable {
  enum Condition: Hashable, Sendable {
    /// The folded words stand in the headline, the text or a field.
    case words(Needle)
    /// The field holds one of the folded values.
    case field(QueryField, [[UInt8]])
    /// The day is not before this one.
    case since(String)
    /// The day is not after this one.
    case until(String)
  }

  let condition: Condition
  let isNegated: Bool

  func matches(_ document: FoldedDocument) -> Bool {
    holds(document) != isNegated
  }

  private func holds(_ document: FoldedDocument) -> Bool {
    switch condition {
    case .words(let needle): document.contains(needle)
    case .field(let field, let values): values.contains { document.has($0, in: field) }
    case .since(let day): document.day >= day
    case .until(let day): document.day <= day
    }
  }
}

/// A document in folded form; its text is fetched and folded only when a word is looked for.
struct FoldedDocument {
  private let document: SearchDocument
  private let headline: [UInt8]
  private let text: [UInt8]

  init(_ document: SearchDocument, withText: Bool) {
    self.document = document
    headline = withText ? Folding.fold(document.headline) : []
    text = withText ? Folding.fold(document.text()) : []
  }

  var day: String { document.day }

  func contains(_ needle: Needle) -> Bool {
    isInHeadline(needle) || needle.firstMatch(in: text) != nil
      || names.contains { name in
        needle.firstMatch(in: Folding.fold(name)) != nil
      }
  }

  func isInHeadline(_ needle: Needle) -> Bool {
    needle.firstMatch(in: headline) != nil
  }

  private var names: [String] {
    [document.section, document.slug].compactMap { $0 } + document.bylines + document.tags
  }

  func has(_ value: [UInt8], in field: QueryField) -> Bool {
    switch field {
    case .status: Folding.fold(document.status) == value
    case .tag: document.tags.contains { Folding.fold($0) == value }
    case .section: document.section.map { Self.holds($0, value) } ?? false
    case .by: document.bylines.contains { Self.holds($0, value) }
    case .issue: document.issues.contains { Self.isIssue(Folding.fold($0), value) }
    case .slug: document.slug.map { Folding.fold($0) == value } ?? false
    case .since, .until: false
    }
  }

  /// Part of a section's or a person's name is enough.
  private static func holds(_ name: String, _ value: [UInt8]) -> Bool {
    Needle(folded: value)?.firstMatch(in: Folding.fold(name)) != nil
  }

  /// `2024` stands for every issue of that year.
  private static func isIssue(_ issue: [UInt8], _ value: [UInt8]) -> Bool {
    issue == value || issue.starts(with: value + [0x2D])
  }
}
