public import Diagnostics
public import Manuscript
public import Notation

/// Finished pages (`layout.json`): the place of every character. Renderers draw from this alone,
/// so an issue looks the same years later, whatever has become of its articles.
public struct Layout: Hashable, Sendable {
  /// The name of the template the pages were made with.
  public let template: String
  /// The name of the paper.
  public let title: String
  /// The name of the issue.
  public let issue: String
  /// What most of the copy is written in; the furniture of the pages is worded in it.
  public let language: CopyLanguage
  /// The width of the trimmed page.
  public let trimWidth: Length
  /// The height of the trimmed page.
  public let trimHeight: Length
  /// Whether every page is marked as a draft.
  public let isDraft: Bool
  /// In order, numbered from 1.
  public let pages: [Page]
  /// Stories that stand on a page with a part of them cut, in page order.
  public let overset: [Overset]
  /// Stories that stand nowhere, least urgent first.
  public let leftOut: [LeftOut]

  /// Makes a layout.
  public init(
    template: String, title: String, issue: String, language: CopyLanguage, trimWidth: Length,
    trimHeight: Length, isDraft: Bool, pages: [Page], overset: [Overset], leftOut: [LeftOut]
  ) {
    self.template = template
    self.title = title
    self.issue = issue
    self.language = language
    self.trimWidth = trimWidth
    self.trimHeight = trimHeight
    self.isDraft = isDraft
    self.pages = pages
    self.overset = overset
    self.leftOut = leftOut
  }
}

/// One page (版).
public struct Page: Hashable, Sendable {
  /// 版序, from 1.
  public let number: Int
  /// 版名.
  public let name: String
  /// The grid that text stands on.
  public let grid: Grid
  /// What is drawn, in reading order: furniture, then story after story.
  public let boxes: [Box]
  /// Where the stories stand, in reading order.
  public let stories: [PlacedStory]
  /// The gutters between them, the first cut first.
  public let cuts: [PageCut]
  /// How the page was judged.
  public let score: PageScore

  /// Makes a page.
  public init(
    number: Int, name: String, grid: Grid, boxes: [Box], stories: [PlacedStory], cuts: [PageCut],
    score: PageScore
  ) {
    self.cuts = cuts
    self.score = score
    self.number = number
    self.name = name
    self.grid = grid
    self.boxes = boxes
    self.stories = stories
  }
}

/// The grid of a page: columns across, lines down.
public struct Grid: Hashable, Sendable {
  /// Columns on the page.
  public let columns: Int
  /// Lines of body text in a column, masthead included.
  public let lines: Int
  /// The left edge of the first column.
  public let left: Length
  /// The top edge of the first line.
  public let top: Length
  /// The measure of a column.
  public let columnWidth: Length
  /// The blank between columns.
  public let gutter: Length
  /// From baseline to baseline.
  public let leading: Length
  /// The size of body type.
  public let bodySize: Length

  /// Makes a grid.
  public init(
    columns: Int, lines: Int, left: Length, top: Length, columnWidth: Length, gutter: Length,
    leading: Length, bodySize: Length
  ) {
    self.columns = columns
    self.lines = lines
    self.left = left
    self.top = top
    self.columnWidth = columnWidth
    self.gutter = gutter
    self.leading = leading
    self.bodySize = bodySize
  }

  /// The width of neighbouring columns with the gutters between them.
  public func width(columns count: Int) -> Length {
    columnWidth * count + gutter * max(0, count - 1)
  }

  /// How far a frame stands off its text.
  var inset: Length { bodySize.ems(500) }

  /// The columns with the room of frames around them; nothing but the folio stands outside.
  var border: Frame {
    Frame(
      x: left - inset, y: top, width: width(columns: columns) + inset * 2,
      height: leading * lines + inset)
  }

  /// The rectangle of whole columns and whole lines.
  public func frame(_ area: GridArea) -> Frame {
    Frame(
      x: left + (columnWidth + gutter) * area.column, y: top + leading * area.line,
      width: width(columns: area.columns), height: leading * area.lines)
  }
}

/// A rectangle of whole columns and whole lines; columns and lines are counted from 0.
public struct GridArea: Hashable, Sendable {
  /// The first column.
  public let column: Int
  /// The first line.
  public let line: Int
  /// How many columns.
  public let columns: Int
  /// How many lines.
  public let lines: Int

  /// Makes an area.
  public init(column: Int, line: Int, columns: Int, lines: Int) {
    self.column = column
    self.line = line
    self.columns = columns
    self.lines = lines
  }
}

/// Where a story stands on its page.
public struct PlacedStory: Hashable, Sendable {
  /// The article.
  public let id: Digest
  /// The short number people use for it. It is not part of `layout.json`, as it may grow with the
  /// store; a layout that was read back has the first four digits of the id.
  public let number: String
  /// 主题; where there is none, the first words of the story.
  public let headline: String
  /// From 0.
  public let firstColumn: Int
  /// At least 1.
  public let columnCount: Int
  /// From 0, at the top of the type area.
  public let firstLine: Int
  /// The lines the story occupies, headline included.
  public let lineCount: Int
  /// The length of the story in 字数.
  public let characters: Int
  /// The length of an English story in words.
  public let words: Int?
  /// How many of them found no room.
  public let oversetCharacters: Int
  /// The page its first part stands on, where this is the rest of a story.
  public let continuesFrom: Int?

  /// Makes a placed story.
  public init(
    id: Digest, number: String, headline: String, firstColumn: Int, columnCount: Int,
    firstLine: Int, lineCount: Int, characters: Int, words: Int? = nil, oversetCharacters: Int,
    continuesFrom: Int? = nil
  ) {
    self.words = words
    self.continuesFrom = continuesFrom
    self.id = id
    self.number = number
    self.headline = headline
    self.firstColumn = firstColumn
    self.columnCount = columnCount
    self.firstLine = firstLine
    self.lineCount = lineCount
    self.characters = characters
    self.oversetCharacters = oversetCharacters
  }
}

/// A story that nearly fits (排不下).
public struct Overset: Hashable, Sendable {
  /// The article.
  public let id: Digest
  /// Its headline.
  public let headline: String
  /// The page it stands on, from 1.
  public let page: Int
  /// How many characters have to be cut; blanks are not counted.
  public let characters: Int
  /// The text that is not printed, paragraphs parted by line feeds.
  public let text: String
  /// How many words of an English story have to be cut.
  public let words: Int?
  /// What has to be cut, in words or characters.
  public var excess: Wording { .length(characters: characters, words: words) }

  /// Makes an overset.
  public init(
    id: Digest, headline: String, page: Int, characters: Int, text: String, words: Int? = nil
  ) {
    self.words = words
    self.id = id
    self.headline = headline
    self.page = page
    self.characters = characters
    self.text = text
  }
}

/// A story that stands on no page.
public struct LeftOut: Hashable, Sendable {
  /// The article.
  public let id: Digest
  /// Its headline.
  public let headline: String
  /// Its length in 字数.
  public let characters: Int
  /// The length of an English story in words.
  public let words: Int?
  /// Its length, in words or characters.
  public var length: Wording { .length(characters: characters, words: words) }

  /// Makes a story that was left out.
  public init(id: Digest, headline: String, characters: Int, words: Int? = nil) {
    self.words = words
    self.id = id
    self.headline = headline
    self.characters = characters
  }
}
