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

    /// Makes a column.
    public init(_ title: Wording, _ alignment: Alignment = .leading, canShrink: Bool = false) {
      self.title = title
      self.alignment = alignment
      self.canShrink = canShrink
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
  /// where there are no rows.
  public func text(width: Int, language: Language, ink: Ink) -> String {
    guard !rows.isEmpty else { return "" }
    let titles = columns.map { Cell($0.title.text(in: language), .faint) }
    let lines = ([titles] + rows).map { $0.map { Cell(Printable.line($0.text), $0.style) } }
    let widths = shrunk(natural(lines), to: width, titles: titles)
    return lines.map { line(of: $0, widths, ink) + "\n" }.joined()
  }

  /// The rows alone, cells parted by tabs; tab, line feed and backslash inside a cell are written
  /// `\t`, `\n` and `\\`.
  public var tabSeparated: String {
    rows.map { $0.map(Self.escaped).joined(separator: "\t") + "\n" }.joined()
  }

  private static func escaped(_ cell: Cell) -> String {
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

  private static let gap = 2
  private static let narrowest = 8

  private func natural(_ lines: [[Cell]]) -> [Int] {
    columns.indices.map { column in lines.map { DisplayWidth.of($0[column].text) }.max() ?? 0 }
  }

  /// Takes columns from the widest that may shrink, down to its title and no less than eight.
  private func shrunk(_ widths: [Int], to width: Int, titles: [Cell]) -> [Int] {
    var widths = widths
    var excess = widths.reduce(0, +) + Self.gap * (columns.count - 1) - width
    while excess > 0 {
      let candidates = columns.indices.filter {
        columns[$0].canShrink
          && widths[$0] > max(Self.narrowest, DisplayWidth.of(titles[$0].text))
      }
      guard let widest = candidates.max(by: { widths[$0] < widths[$1] }) else { break }
      widths[widest] -= 1
      excess -= 1
    }
    return widths
  }

  private func line(of cells: [Cell], _ widths: [Int], _ ink: Ink) -> String {
    var line = ""
    for (index, column) in columns.enumerated() {
      let text = cells[index].text.cut(toColumns: widths[index])
      let blanks = String(repeating: " ", count: widths[index] - DisplayWidth.of(text))
      let painted = ink.paint(text, cells[index].style)
      let isLast = index == columns.count - 1
      switch column.alignment {
      case .trailing: line += blanks + painted
      case .leading: line += isLast ? painted : painted + blanks
      }
      if !isLast { line += String(repeating: " ", count: Self.gap) }
    }
    return line
  }
}
