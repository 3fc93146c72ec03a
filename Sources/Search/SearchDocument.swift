/// What a query sees of an article.
public struct SearchDocument {
  /// The one word for where it stands, such as `approved`.
  public var status: String
  /// In any order.
  public var tags: [String]
  /// 栏目.
  public var section: String?
  /// Names only.
  public var bylines: [String]
  /// Names of the issues it is meant for or stands in, such as `2024-12`.
  public var issues: [String]
  /// 稿件简题.
  public var slug: String?
  /// The day of its last change, `2024-12-19`.
  public var day: String
  /// Searched before the text.
  public var headline: String
  /// All other words of the article in UTF-8; called only when a query looks for words.
  public var text: () -> [UInt8]

  /// Describes an article; what is left out matches nothing.
  public init(
    status: String = "", tags: [String] = [], section: String? = nil, bylines: [String] = [],
    issues: [String] = [], slug: String? = nil, day: String = "", headline: String = "",
    text: @escaping () -> [UInt8] = { [] }
  ) {
    self.status = status
    self.tags = tags
    self.section = section
    self.bylines = bylines
    self.issues = issues
    self.slug = slug
    self.day = day
    self.headline = headline
    self.text = text
  }
}
