/// A page as its dummy shows it: which story stands where.
public struct DummyPage: Hashable, Sendable {
  /// What stands above the picture, such as “第1版 要闻”.
  public let title: String
  /// How many columns the page has.
  public let columns: Int
  /// How many lines of body text a column has.
  public let lines: Int
  /// What stands on the page; what lies outside it is drawn at its edge.
  public let stories: [DummyStory]

  /// Makes a page.
  public init(title: String, columns: Int, lines: Int, stories: [DummyStory]) {
    self.title = title
    self.columns = columns
    self.lines = lines
    self.stories = stories
  }
}

/// A story's rectangle on a page.
public struct DummyStory: Hashable, Sendable {
  /// The number people call it by.
  public let number: String
  /// Its headline.
  public let headline: String
  /// What is said under the headline, such as “320字” or “多 40 字”.
  public let note: String
  /// Its leftmost column, from 0.
  public let firstColumn: Int
  /// How many columns it runs across.
  public let columnCount: Int
  /// Its topmost line, from 0.
  public let firstLine: Int
  /// How many lines it takes, headline and all.
  public let lineCount: Int
  /// Whether text did not fit; its note is marked.
  public let isOverset: Bool
  /// Whether the columns it runs across are drawn; not for a masthead.
  public let isInColumns: Bool
  /// How its headline is coloured, such as by its review.
  public let style: Style

  /// Makes a story.
  public init(
    number: String, headline: String, note: String, firstColumn: Int, columnCount: Int,
    firstLine: Int, lineCount: Int, isOverset: Bool = false, isInColumns: Bool = true,
    style: Style = .plain
  ) {
    self.number = number
    self.headline = headline
    self.note = note
    self.firstColumn = firstColumn
    self.columnCount = columnCount
    self.firstLine = firstLine
    self.lineCount = lineCount
    self.isOverset = isOverset
    self.isInColumns = isInColumns
    self.style = style
  }
}
