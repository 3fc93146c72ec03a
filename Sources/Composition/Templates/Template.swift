public import Manuscript

/// The measures of a page (版式模板).
public struct Template: Hashable, Sendable {
  /// The blank around the type area; the type area is centred between left and right.
  public struct Margins: Hashable, Sendable {
    /// Above the first line; the folio stands in it.
    public let top: Length
    /// Under the last line, at least.
    public let bottom: Length
    /// At least.
    public let left: Length
    /// At least.
    public let right: Length
  }

  /// What people call it with `--template`.
  public let name: String
  /// What masthead, folio and lengths are worded in; none for the language of most of the copy.
  public var language: CopyLanguage?
  /// The width of the trimmed page.
  public let trimWidth: Length
  /// The height of the trimmed page.
  public let trimHeight: Length
  /// The blank around the type area.
  public let margins: Margins
  /// Columns on the page.
  public let columns: Int
  /// The measure of a column (每行 n 字).
  public let charactersPerColumn: Int
  /// The blank between columns in em of body type.
  public let gutterEms: Int
  /// The size of body type.
  public let bodySize: Length
  /// From baseline to baseline.
  public let leading: Length
  /// Lines in a column, masthead included.
  public let linesPerPage: Int
  /// Largest first: the lead of page 1, the lead of another page, other stories, briefs.
  public let headlineSizes: [Length]
  /// Lines that the masthead takes on page 1.
  public let mastheadLines: Int
  /// The size of the paper's name.
  public let mastheadSize: Length
  /// Whether the paper's name is printed in red (套红).
  public var hasRedMasthead = false
  /// The size of the type in the folio.
  public let folioSize: Length
  /// The size of captions.
  public let captionSize: Length

  /// The grid of a page made with this template.
  public var grid: Grid {
    let columnWidth = bodySize * charactersPerColumn
    let gutter = bodySize * gutterEms
    let width = columnWidth * columns + gutter * (columns - 1)
    let room = trimWidth - margins.left - margins.right - width
    return Grid(
      columns: columns, lines: linesPerPage,
      left: (margins.left + Length(thousandths: room.thousandths / 2)).snapped(to: bodySize),
      top: margins.top.snapped(to: bodySize),
      columnWidth: columnWidth, gutter: gutter, leading: leading, bodySize: bodySize)
  }
}
