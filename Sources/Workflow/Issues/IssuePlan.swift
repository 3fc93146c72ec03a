public import Notation

/// What is planned for an issue before anything stands on its pages.
public struct IssuePlan: Hashable, Sendable {
  /// The day that is printed on it.
  public var date: CivilDate
  /// Its number in the year (期); a special issue may have none.
  public var number: Int?
  /// Its number since the first issue (总期).
  public var whole: Int?
  /// When its pages have to go to print.
  public var due: Timestamp?
  /// How many pages it has.
  public var pages: Int
  /// What a special issue (特刊、增刊) is called; none for the issues of the row.
  public var special: String?

  /// Plans an issue.
  public init(
    date: CivilDate, number: Int? = nil, whole: Int? = nil, due: Timestamp? = nil, pages: Int = 4,
    special: String? = nil
  ) {
    self.date = date
    self.number = number
    self.whole = whole
    self.due = due
    self.pages = pages
    self.special = special
  }
}

/// Space that is kept on a page until an article with its slug, meant for the issue, takes it.
public struct Promise: Hashable, Sendable {
  /// What is kept space for; raw values are the words of the log.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// A story somebody writes (预约稿).
    case story
    /// A column that every issue has (固定栏目).
    case column
    /// 广告.
    case advertisement
  }

  /// The slug of the article that will take it.
  public var slug: String
  /// What it is for.
  public var kind: Kind
  /// Who writes or brings it.
  public var by: String?
  /// Its length in 字数; in words where `isInWords`.
  public var length: Int
  /// Whether the length is counted in words.
  public var isInWords: Bool
  /// How many pictures come with it.
  public var photos: Int
  /// The page, from 1.
  public var page: Int
  /// How many columns wide, where that is fixed, as it is of an advertisement.
  public var columns: Int?
  /// How many lines of the grid high, where that is fixed.
  public var lines: Int?
  /// When it has to be there.
  public var due: Timestamp?
  /// Whether the issues planned later have it too.
  public var isStanding: Bool

  /// Keeps space.
  public init(
    slug: String, kind: Kind = .story, by: String? = nil, length: Int = 0, isInWords: Bool = false,
    photos: Int = 0, page: Int, columns: Int? = nil, lines: Int? = nil, due: Timestamp? = nil,
    isStanding: Bool = false
  ) {
    self.slug = slug
    self.kind = kind
    self.by = by
    self.length = length
    self.isInWords = isInWords
    self.photos = photos
    self.page = page
    self.columns = columns
    self.lines = lines
    self.due = due
    self.isStanding = isStanding
  }
}
