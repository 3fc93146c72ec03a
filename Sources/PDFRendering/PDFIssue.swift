public import Composition
public import Diagnostics
import Manuscript
public import Notation
public import Typesetting

/// Pages as a printer takes them.
public enum PDFIssue {
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

  /// A file and what a printer should know about it.
  public struct Printed: Sendable {
    /// The PDF.
    public let bytes: [UInt8]
    /// Faults, each told once, most serious first.
    public let warnings: [PrintWarning]
  }

  /// Draws the pages: every character where `layout` records it, from `fonts`; what their advances
  /// lack against `metrics` is scaled and told. Text order is story order. The same values give the
  /// same bytes. Refuses fonts whose outlines are damaged.
  public static func pdf(
    of layout: Layout, metrics: Metrics, fonts: PrintFonts, pictures: [Digest: [UInt8]],
    settings: Settings = Settings()
  ) throws(Problem) -> Printed {
    let printing = try Printing(
      layout: layout, metrics: metrics, fonts: fonts, pictures: pictures)
    return Printed(bytes: printing.bytes(settings), warnings: printing.warnings)
  }

  /// Draws the pages once and puts them into a file for each of the settings.
  public static func pdfs(
    of layout: Layout, metrics: Metrics, fonts: PrintFonts, pictures: [Digest: [UInt8]],
    settings: [Settings]
  ) throws(Problem) -> (files: [[UInt8]], warnings: [PrintWarning]) {
    let printing = try Printing(
      layout: layout, metrics: metrics, fonts: fonts, pictures: pictures)
    return (settings.map { printing.bytes($0) }, printing.warnings)
  }
}
