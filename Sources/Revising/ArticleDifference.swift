public import Manuscript

/// A part of an article outside its body; raw values are the stored names.
public enum ArticleField: String, CaseIterable, Hashable, Sendable {
  case kicker, headline, deck, standfirst, section, dateline, bylines, source, language
}

/// What stands in a field.
public enum FieldValue: Hashable, Sendable {
  case text(String?)
  case bylines([Byline])
  case language(CopyLanguage)

  /// The value as one line of text, for showing; bylines are parted by 、.
  public var text: String {
    switch self {
    case .text(let text): text ?? ""
    case .bylines(let bylines): bylines.map { ($0.title ?? "") + $0.name }.joined(separator: "、")
    case .language(let language): language.rawValue
    }
  }
}

/// A field that is not what it was.
public struct FieldChange: Hashable, Sendable {
  /// The field.
  public let field: ArticleField
  /// What stood there.
  public let old: FieldValue
  /// What stands there now.
  public let new: FieldValue

  /// How the text of the field changed.
  public var spans: [Span] { TextDifference(from: old.text, to: new.text).spans }
}

/// What became of a block of the body.
public enum BlockChange: Hashable, Sendable {
  case kept(Block)
  case added(Block)
  case removed(Block)
  /// A block was reworked; the spans tell how its text changed, and are all kept where only its
  /// kind, picture or credits did.
  case changed(old: Block, new: Block, spans: [Span])
}

/// How one text of an article became another.
public struct ArticleDifference: Hashable, Sendable {
  /// The fields that changed, in the order they are printed.
  public let fields: [FieldChange]
  /// The whole body in reading order, kept blocks included; what was removed stands before what
  /// was added in its place.
  public let blocks: [BlockChange]

  /// Compares two articles. Near linear in their length: bodies that share little, and paragraphs
  /// of many thousand characters, are compared more coarsely.
  public init(from old: Article, to new: Article) {
    fields = ArticleField.allCases.compactMap { field in
      let (before, after) = (old.value(of: field), new.value(of: field))
      return before.isIdentical(to: after)
        ? nil : FieldChange(field: field, old: before, new: after)
    }
    blocks = BodyDifference(from: old.blocks, to: new.blocks).changes
  }

  /// Whether the two are the same.
  public var isEmpty: Bool {
    fields.isEmpty && blocks.allSatisfy { if case .kept = $0 { true } else { false } }
  }

  /// The new article, out of the old one; `nil` where the old one is not the one compared.
  public func applied(to article: Article) -> Article? {
    var result = article
    for change in fields {
      guard article.value(of: change.field).isIdentical(to: change.old) else { return nil }
      result.set(change.new, of: change.field)
    }
    guard identical(article.blocks, blocks.compactMap(\.old)) else { return nil }
    result.blocks = blocks.compactMap(\.new)
    return result
  }

  /// How many characters were added or removed, blanks not counted: for every changed stretch the
  /// larger of the two, so that replacing three characters by three counts three.
  public var changedCharacters: Int {
    let body = blocks.reduce(0) { $0 + $1.changedCharacters }
    return fields.reduce(body) { $0 + changedLength(of: $1.spans) }
  }
}

extension BlockChange {
  /// The block before, if there was one.
  public var old: Block? {
    switch self {
    case .kept(let block), .removed(let block): block
    case .changed(let old, _, _): old
    case .added: nil
    }
  }

  /// The block after, if there is one.
  public var new: Block? {
    switch self {
    case .kept(let block), .added(let block): block
    case .changed(_, let new, _): new
    case .removed: nil
    }
  }

  fileprivate var changedCharacters: Int {
    switch self {
    case .kept: 0
    case .added(let block), .removed(let block): CopyLength(of: block.text).characters
    case .changed(_, _, let spans): changedLength(of: spans)
    }
  }
}

private func changedLength(of spans: [Span]) -> Int {
  var (total, removed) = (0, 0)
  for span in spans {
    let length = CopyLength(of: span.text).characters
    switch span {
    case .kept:
      total += removed
      removed = 0
    case .removed: removed = length
    case .added:
      total += max(removed, length)
      removed = 0
    }
  }
  return total + removed
}

extension FieldValue {
  func isIdentical(to other: FieldValue) -> Bool {
    switch (self, other) {
    case (.text(let first), .text(let second)): Revising.isIdentical(first, second)
    default: self == other && Revising.isIdentical(text, other.text)
    }
  }
}

extension Article {
  func value(of field: ArticleField) -> FieldValue {
    switch field {
    case .kicker: .text(kicker)
    case .headline: .text(headline)
    case .deck: .text(deck)
    case .standfirst: .text(standfirst)
    case .section: .text(section)
    case .dateline: .text(dateline)
    case .bylines: .bylines(bylines)
    case .source: .text(source)
    case .language: .language(language)
    }
  }

  mutating func set(_ value: FieldValue, of field: ArticleField) {
    switch (field, value) {
    case (.kicker, .text(let text)): kicker = text
    case (.headline, .text(let text)): headline = text ?? ""
    case (.deck, .text(let text)): deck = text
    case (.standfirst, .text(let text)): standfirst = text
    case (.section, .text(let text)): section = text
    case (.dateline, .text(let text)): dateline = text
    case (.source, .text(let text)): source = text
    case (_, .bylines(let new)): bylines = new
    case (_, .language(let new)): language = new
    default: break
    }
  }
}
