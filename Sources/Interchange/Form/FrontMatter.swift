public import Notation

/// What a manuscript says about itself beside its copy; nil where the form says nothing.
public struct FrontMatter: Hashable, Sendable {
  /// An empty list takes all tags away.
  public var tags: [String]?
  /// 稿件简题.
  public var slug: String?
  /// The issue it is meant for, such as `2024-12`.
  public var issue: String?
  /// The text that was edited: the base of the edit.
  public var object: Digest?
  /// The text that came in and was brought together with the article here: what later arrivals are
  /// compared with.
  public var came: Digest?
  /// Where who wrote it works (单位); for the register, never written back.
  public var unit: String?

  /// Says nothing unless told to.
  public init(
    tags: [String]? = nil, slug: String? = nil, issue: String? = nil, object: Digest? = nil,
    unit: String? = nil
  ) {
    self.tags = tags
    self.slug = slug
    self.issue = issue
    self.object = object
    self.unit = unit
  }
}

/// The lines between the two `---`.
enum FrontKey: String, CaseIterable {
  case section, tags, slug, issue, headline, kicker, deck, standfirst, byline, dateline, source
  case language, unit, came
  /// The text that was edited.
  case object = "text"

  /// The first one is written in a Chinese form.
  var chinese: [String] {
    switch self {
    case .section: ["栏目"]
    case .tags: ["标签"]
    case .slug: ["简题", "稿件简题"]
    case .issue: ["期", "期号"]
    case .headline: ["主题", "标题"]
    case .kicker: ["引题", "肩题", "眉题"]
    case .deck: ["副题", "副标题"]
    case .standfirst: ["提要"]
    case .byline: ["署名", "作者"]
    case .dateline: ["消息头", "电头", "讯头"]
    case .source: ["来源"]
    case .language: ["语言"]
    case .object: ["文本"]
    case .came: ["来稿"]
    case .unit: ["单位", "作者单位"]
    }
  }

  private var others: [String] {
    switch self {
    case .tags: ["tag"]
    case .object: ["object"]
    case .headline: ["title"]
    case .deck: ["subtitle"]
    case .byline: ["bylines", "author", "authors"]
    default: []
    }
  }

  init?(name: String) {
    guard let key = Self.allCases.first(where: { $0.names.contains(name) }) else { return nil }
    self = key
  }

  private var names: [String] { [rawValue] + chinese + others }

  static var allNames: [String] { allCases.flatMap(\.names) }
}
