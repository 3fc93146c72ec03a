public import Diagnostics

/// Rows under titled columns: aligned by East Asian width for a terminal, tab-separated for a pipe.
public struct Table: Hashable, Sendable {
  /// Where a cell's text stands in its column.
  public enum Alignment: Hashable, Sendable {
    case leading
    /// For numbers.
    case trailing
  }

  /// One column.
  public struct Column: Hashable, Sendable {
    /// What stands above it on a terminal.
    public let title: Wording
    /// Where its cells stand.
    public let alignment: Alignment
    /// Whether its cells may be cut, ending in `…`, where the terminal is too narrow.
    public let canShrink: Bool
    /// Whether it is what the table is read for, and so the last to be cut.
    public let isMain: Bool
    /// Whether it stands there even without anything in it, to be filled in by hand.
    public let stays: Bool

    /// Makes a column.
    public init(
      _ title: Wording, _ alignment: Alignment = .leading, canShrink: Bool = false,
      isMain: Bool = false, stays: Bool = false
    ) {
      self.title = title
      self.stays = stays
      self.alignment = alignment
      self.canShrink = canShrink || isMain
      self.isMain = isMain
    }
  }

  /// One cell; its text may come from outside, it is made printable here.
  public struct Cell: Hashable, Sendable, ExpressibleByStringInterpolation {
    /// What it says.
    public let text: String
    /// How it is coloured.
    public let style: Style

    /// Makes a cell.
    public init(_ text: String, _ style: Style = .plain) {
      self.text = text
      self.style = style
    }

    /// Makes a plain cell.
    public init(stringLiteral text: String) {
      self.init(text)
    }
  }

  /// The columns, in order.
  public let columns: [Column]
  /// The rows; one that is short has empty cells at its end.
  public private(set) var rows: [[Cell]] = []

  /// Makes a table without rows.
  public init(_ columns: [Column]) {
    self.columns = columns
  }

  /// Adds a row; cells beyond the last column are left out.
  public mutating func append(_ cells: [Cell]) {
    let missing = max(0, columns.count - cells.count)
    rows.append(cells.prefix(columns.count) + [Cell](repeating: "", count: missing))
  }

  /// The titles and the rows at most `width` columns wide, as far as columns can shrink; nothing
  /// where there are no rows. Where there is a main column, empty ones are left out unless they
  /// stay, and where nothing else helps those that may be cut, the last first.
  public func text(width: Int, language: Language, ink: Ink) -> String {
    guard !rows.isEmpty else { return "" }
    let titles = columns.map { Cell($0.title.text(in: language), .faint) }
    let lines = ([titles] + rows).map { $0.map { Cell(Printable.line($0.text), $0.style) } }
    var plan = ColumnPlan(columns, lines)
    plan.fit(to: width)
    return lines.map { line(of: $0, plan.widths, ink) + "\n" }.joined()
  }

  /// The rows alone, cells parted by tabs; tab, line feed and backslash inside a cell are written
  /// `\t`, `\n` and `\\`.
  public var tabSeparated: String {
    rows.map { $0.map(Self.escaped).joined(separator: "\t") + "\n" }.joined()
  }

  private static func escaped(_ cell: Cell) -> String {
    guard cell.text.utf8.contains(where: { $0 == 0x5C || $0 == 0x09 || $0 == 0x0A }) else {
      return Printable.clean(cell.text)
    }
    let text = cell.text.unicodeScalars.reduce(into: "") { text, scalar in
      switch scalar {
      case "\\": text += "\\\\"
      case "\t": text += "\\t"
      case "\n": text += "\\n"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return Printable.clean(text)
  }

  private func line(of cells: [Cell], _ widths: [Int?], _ ink: Ink) -> String {
    var parts: [String] = []
    let last = widths.lastIndex { $0 != nil }
    for (index, column) in columns.enumerated() {
      guard let width = widths[index] else { continue }
      let text = cells[index].text.cut(toColumns: width)
      let blanks = String(repeating: " ", count: width - DisplayWidth.of(text))
      let painted = ink.paint(text, cells[index].style)
      switch column.alignment {
      case .trailing: parts.append(blanks + painted)
      case .leading: parts.append(index == last ? painted : painted + blanks)
      }
    }
    return parts.joined(separator: String(repeating: " ", count: ColumnPlan.gap))
  }
}
