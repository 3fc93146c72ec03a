import Diagnostics
import Manuscript

/// Brings the keys of other programs to our own.
struct ForeignFront {
  private(set) var article = Article()
  private(set) var front = FrontMatter()
  private(set) var saysLanguage = false
  private(set) var remarks: [Wording] = []

  /// Takes a key; one that has no place, whose place is taken, or that says more than its values
  /// becomes a remark.
  mutating func take(_ entry: YAMLEntry) {
    let isTaken =
      entry.values.first.map { take(entry.name, $0, entry.values) }
      ?? entry.name.unicodeScalars.allSatisfy(\.isASCII)
    if !isTaken || !entry.isWhole { remarks.append(.frontMatterAlsoSays(entry.source)) }
  }

  private mutating func take(_ name: String, _ value: String, _ values: [String]) -> Bool {
    switch name {
    case "title" where article.headline.isEmpty: article.headline = value
    case "subtitle" where article.deck == nil, "deck" where article.deck == nil:
      article.deck = value
    case "kicker" where article.kicker == nil: article.kicker = value
    case "standfirst" where article.standfirst == nil: article.standfirst = value
    case "dateline" where article.dateline == nil: article.dateline = value
    case "source" where article.source == nil: article.source = value
    case "slug" where front.slug == nil: front.slug = value
    case "issue" where front.issue == nil: front.issue = value
    case "unit" where front.unit == nil, "organization" where front.unit == nil: front.unit = value
    case "author", "authors", "byline", "bylines": article.bylines += values.flatMap(Self.names)
    case "section", "category", "categories": takeSections(values)
    case "tags", "tag", "keywords": addTags(values.count > 1 ? values : Self.list(value))
    case "lang", "language": return takeLanguage(value)
    default: return false
    }
    return true
  }

  private static func names(_ value: String) -> [Byline] {
    NameLine.read(Raw(of: value)) ?? [Byline(name: value)]
  }

  /// The first names the section, the others are tags.
  private mutating func takeSections(_ values: [String]) {
    var rest = values[...]
    if article.section == nil { article.section = rest.popFirst() }
    if !rest.isEmpty { addTags(Array(rest)) }
  }

  private mutating func addTags(_ values: [String]) {
    for tag in values where front.tags?.contains(tag) != true {
      front.tags = (front.tags ?? []) + [tag]
    }
  }

  /// A list that was written as one scalar.
  private static func list(_ value: String) -> [String] {
    value.split { ",，、;；".contains($0) }.map { String(Raw(of: $0).trimmed) }
      .filter { !$0.isEmpty }
  }

  private mutating func takeLanguage(_ value: String) -> Bool {
    guard let language = CopyLanguage(named: value) else { return false }
    article.language = language
    saysLanguage = true
    return true
  }
}
