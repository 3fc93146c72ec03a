/// A table that Markdown draws with strokes.
struct MarkdownTable {
  /// Where it stands among the lines.
  let lines: Range<Int>
  /// Its cells parted by ` | `, as those of documents are; marks in them are unread.
  let rows: [Raw]

  /// The tables among lines without blanks at their ends, by the line each begins in: from the line
  /// above one that only rules, or from the first of two that begin and end with strokes, as far as
  /// lines have strokes.
  static func all(in lines: [Raw]) -> [Int: MarkdownTable] {
    var tables: [Int: MarkdownTable] = [:]
    var start = 0
    while start + 1 < lines.count {
      var end = start + 1
      if begins(lines[start], lines[end]) {
        while end < lines.count, lines[end].contains("|") { end += 1 }
        let rows = lines[start..<end].filter { !isRule($0) }.map(row)
        tables[start] = MarkdownTable(lines: start..<end, rows: rows)
      }
      start = end
    }
    return tables
  }

  private static func begins(_ first: Raw, _ second: Raw) -> Bool {
    guard first.contains("|"), !isRule(first), !isItem(first), !isItem(second) else { return false }
    return isRule(second) || isFramed(first) && isFramed(second)
  }

  private static func isFramed(_ line: Raw) -> Bool {
    line.count > 2 && line.first == "|" && line.last == "|"
  }

  /// An item of a list holds its strokes.
  private static func isItem(_ line: Raw) -> Bool {
    if case .item = LineMark(line) { return true }
    return false
  }

  /// `|---|:--:|`.
  private static func isRule(_ line: Raw) -> Bool {
    line.contains("|") && line.contains("-")
      && line.allSatisfy { "|-: ".unicodeScalars.contains($0) }
  }

  private static func row(_ line: Raw) -> Raw {
    var cells: [Raw] = [[]]
    var isEscaped = false
    for scalar in line {
      if scalar == "|", !isEscaped {
        cells.append([])
      } else {
        cells[cells.count - 1].append(scalar)
      }
      isEscaped = scalar == "\\" && !isEscaped
    }
    if line.first == "|" { cells.removeFirst() }
    if cells.last?.isEmpty == true { cells.removeLast() }
    return Raw(cells.map(\.trimmed).joined(separator: " | ".unicodeScalars))
  }
}
