public import Composition
public import Diagnostics
public import Notation
public import Typesetting

/// Pages as a printer takes them, drawn once for all the files that hold them: every character where
/// the layout records it. What the advances of the fonts lack against the metrics is scaled and told.
/// Text order is story order. The same values give the same bytes.
public struct PDFIssue {
  /// How pages are put on sheets.
  public enum Sheets: Hashable, Sendable {
    /// One page on a sheet, in order.
    case single
    /// Printer's spreads: 4|1, 2|3; pages are added in white until they are a multiple of four.
    case spreads
  }

  /// What a printer's file holds besides the pages.
  public struct Settings: Hashable, Sendable {
    /// How pages are put on sheets.
    public var sheets: Sheets
    /// The blank around the trimmed page that ink may run into (出血); 3 mm by custom.
    public var bleed: Length
    /// Whether crop marks are drawn outside the bleed.
    public var hasCropMarks: Bool
    /// When the pages were made, as the file says it; nil leaves it out.
    public var made: Timestamp?

    /// Makes settings.
    public init(
      sheets: Sheets = .single, bleed: Length = .tenthsOfMillimetre(30),
      hasCropMarks: Bool = true, made: Timestamp? = nil
    ) {
      self.sheets = sheets
      self.bleed = bleed
      self.hasCropMarks = hasCropMarks
      self.made = made
    }
  }

  private let printing: Printing

  /// Draws the pages. Red parts are printed in the ink `spot` names (专色), else in magenta and
  /// yellow. Refuses fonts whose outlines are damaged, or whose makers forbid it.
  public init(
    of layout: Layout, metrics: Metrics, fonts: PrintFonts, pictures: [Digest: [UInt8]],
    spot: String? = nil
  ) throws(Problem) {
    printing = try Printing(
      layout: layout, metrics: metrics, fonts: fonts, pictures: pictures, red: RedInk(spot: spot))
  }

  /// A file of the pages.
  public func bytes(_ settings: Settings = Settings()) -> [UInt8] { printing.bytes(settings) }

  /// What a printer should know of the pages, each told once, most serious first.
  public var warnings: [PrintWarning] { printing.warnings }
}
