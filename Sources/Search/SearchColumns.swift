/// What a query asks of the desk about an article, its text apart. Each is asked for only when a
/// term of the query needs it.
public protocol SearchColumns {
  /// The one word for where it stands, such as `approved`.
  var status: String { get }
  /// Words that are asked for like a status and stand beside it: `twin`, `doubtful`.
  var marks: [String] { get }
  /// In any order.
  var tags: [String] { get }
  /// 栏目.
  var section: String? { get }
  /// Names only.
  var bylines: [String] { get }
  /// Names of the issues it is meant for or stands in, such as `2024-12`.
  var issues: [String] { get }
  /// 稿件简题.
  var slug: String? { get }
  /// The day of its last change, `2024-12-19`.
  var day: String { get }
  /// The day that the page it came from says of itself, or the month, `2024-12`.
  var pageDay: String? { get }
  /// False where it is known that none of the query's words stands in tags or slug.
  var mayNameWords: Bool { get }
  /// Whether fields cost more to know than words, and so are asked for last.
  var areFieldsDear: Bool { get }
}

extension SearchColumns {
  /// Nothing is known.
  public var mayNameWords: Bool { true }
  /// There are none.
  public var marks: [String] { [] }
  /// It came from no page.
  public var pageDay: String? { nil }
  /// Words cost as much.
  public var areFieldsDear: Bool { false }

  func has(_ value: [UInt8], in field: QueryField) -> Bool {
    switch field {
    case .status:
      Folding.fold(status) == value || marks.contains { $0.utf8.elementsEqual(value) }
    case .tag: tags.contains { Folding.fold($0) == value }
    case .section: section.map { Self.holds($0, value) } ?? false
    case .by: bylines.contains { Self.holds($0, value) }
    case .issue: issues.contains { Self.isIssue(Folding.fold($0), value) }
    case .slug: slug.map { Folding.fold($0) == value } ?? false
    case .since, .until, .date: false
    }
  }

  /// Whether its last change or its page falls between two days; none where the side is open.
  func isDated(from first: String?, to last: String?) -> Bool {
    Self.isBetween(day, first, last) || pageDay.map { Self.isBetween($0, first, last) } ?? false
  }

  /// A month does where it has one of the days.
  private static func isBetween(_ day: String, _ first: String?, _ last: String?) -> Bool {
    let isMonth = day.utf8.count == 7
    return (first.map { day >= (isMonth ? String($0.prefix(7)) : $0) } ?? true)
      && (last.map { day <= (isMonth ? String($0.prefix(7)) : $0) } ?? true)
  }

  /// Whether the words stand in a tag or the slug, which are not part of the article's text.
  func hasLabel(with needle: Needle) -> Bool {
    mayNameWords && needle.stands(inSlug: slug, orTags: tags)
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

extension Needle {
  fileprivate func stands(inSlug slug: String?, orTags tags: [String]) -> Bool {
    if let slug, firstMatch(in: Folding.fold(slug)) != nil { return true }
    return tags.contains { firstMatch(in: Folding.fold($0)) != nil }
  }
}

extension Query {
  /// Whether one of its words stands in a tag or the slug.
  public func namesLabel(slug: String?, tags: [String]) -> Bool {
    needles.contains { $0.stands(inSlug: slug, orTags: tags) }
  }
}

/// An article as a query sees it, all of it at hand.
public struct SearchDocument: SearchColumns {
  /// The one word for where it stands.
  public var status: String
  /// In any order.
  public var tags: [String]
  /// 栏目.
  public var section: String?
  /// Names only.
  public var bylines: [String]
  /// Names of the issues it is meant for or stands in.
  public var issues: [String]
  /// 稿件简题.
  public var slug: String?
  /// The day of its last change.
  public var day: String
  /// The day that the page it came from says of itself, or the month.
  public var pageDay: String?
  /// Counts for more than the text.
  public var headline: String
  /// All other words of the article in UTF-8; called only when a query looks for words.
  public var text: () -> [UInt8]

  /// Describes an article; what is left out matches nothing.
  public init(
    status: String = "", tags: [String] = [], section: String? = nil, bylines: [String] = [],
    issues: [String] = [], slug: String? = nil, day: String = "", pageDay: String? = nil,
    headline: String = "",
    text: @escaping () -> [UInt8] = { [] }
  ) {
    self.status = status
    self.tags = tags
    self.section = section
    self.bylines = bylines
    self.issues = issues
    self.slug = slug
    self.day = day
    self.pageDay = pageDay
    self.headline = headline
    self.text = text
  }

  var sought: [UInt8] {
    let names = [section].compactMap { $0 } + bylines
    return SearchText.folded(
      headline: headline, beside: [], names: names, body: [String(decoding: text(), as: UTF8.self)])
  }
}
