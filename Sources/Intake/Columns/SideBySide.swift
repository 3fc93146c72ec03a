/// Columns that stand side by side on the lines of a page, with wide blanks between them, as
/// `pdftotext -layout` gives them: laid below each other, the left one whole before the next.
///
/// They are told by a place that stays blank on line after line, with running text on both sides; lines
/// across the columns part what is above them from what is below.
struct SideBySide {
  /// The lines of a page in the order in which they are read.
  private(set) var lines: [Line] = []
  /// Lines of the file that look like columns, and not clearly enough to be parted.
  private(set) var doubts: [Range<Int>] = []
  /// How many rows were parted.
  private(set) var pairs = 0

  private let page: SourceLines

  /// A line, or a piece of one.
  struct Line {
    /// Its place in the file, 0-based; none for blanks.
    let line: Int?
    let indent: Int
    /// Where its text stands.
    let bytes: Range<Int>
  }

  /// The lines of a part of a page, by that count of columns by which most are parted.
  init(_ page: SourceLines, _ part: Range<Int>) {
    let found = ColumnCount.differing(in: part.lazy.map { page.text(at: $0) }).map { count in
      SideBySide(page, part.map { StripRow(line: $0, bytes: page.text(at: $0), by: count) })
    }
    self = found.dropFirst().reduce(found[0]) { best, next in
      (next.pairs, next.doubts.count) > (best.pairs, best.doubts.count) ? next : best
    }
  }

  private init(_ page: SourceLines, _ rows: [StripRow]) {
    self.page = page
    read(rows, isColumn: false)
  }

  /// Each block of columns one by one, and what stands across.
  private mutating func read(_ rows: [StripRow], isColumn: Bool) {
    var start = 0
    for gutter in gutters(rows) {
      write(rows[start..<gutter.rows.lowerBound], isColumn)
      pairs += gutter.pairs
      read(side(rows[gutter.rows]) { gutter.parts($0).left }, isColumn: true)
      read(side(rows[gutter.rows]) { gutter.parts($0).right }, isColumn: true)
      start = gutter.rows.upperBound
    }
    write(rows[start...], isColumn)
  }

  /// The rows of one side. Where only the other has text, baselines differ; two rows are white.
  private func side(
    _ rows: ArraySlice<StripRow>, _ strips: ([LineStrip]) -> [LineStrip]
  ) -> [StripRow] {
    var side: [StripRow] = []
    var hidden = 0
    for row in rows {
      let own = StripRow(line: row.line, strips: strips(row.strips))
      hidden = own.strips.isEmpty && !row.strips.isEmpty ? hidden + 1 : 0
      if hidden == 0 || hidden == 2 { side.append(own) }
    }
    return side
  }

  private mutating func write(_ rows: ArraySlice<StripRow>, _ isColumn: Bool) {
    let starts = rows.compactMap { $0.strips.first?.columns.lowerBound }.sorted()
    // A headline that was shifted may stand further left than the column.
    let margin = starts.isEmpty ? 0 : starts[starts.count / 10]
    for row in rows {
      guard let text = row.whole, isColumn else {
        let isBlank = row.strips.isEmpty
        lines.append(
          Line(
            line: isBlank ? nil : row.line, indent: 0,
            bytes: isColumn ? 0..<0 : page.range(at: row.line)))
        continue
      }
      let indent = max(0, text.columns.lowerBound - margin)
      lines.append(Line(line: row.line, indent: indent, bytes: text.bytes))
    }
  }
}

extension SideBySide {
  /// The gutters by which rows are parted, from top to bottom.
  private mutating func gutters(_ rows: [StripRow]) -> [Gutter] {
    var clear: [Gutter] = []
    var doubtful: [Gutter] = []
    // Where columns were seen before, fewer rows are needed.
    let least = pairs > 0 ? 2 : GutterSearch.leastPairs
    for gutter in GutterSearch(rows: rows, leastPairs: least).gutters
    where !clear.contains(where: gutter.meets) {
      let gutter = trimmed(gutter, rows)
      if gutter.pairs < least { continue }
      switch GutterJudgement(gutter, rows, isKnown: pairs > 0) {
      case .clear: clear.append(gutter)
      case .doubtful: doubtful.append(gutter)
      case .none: break
      }
    }
    for gutter in doubtful where !clear.contains(where: gutter.meets) {
      doubts.append(rows[gutter.rows.lowerBound].line..<rows[gutter.rows.upperBound - 1].line + 1)
    }
    return clear.sorted { $0.rows.lowerBound < $1.rows.lowerBound }
  }

  /// Without the head and the number of the page, and without a line or two below a blank one that may
  /// head what stands across the page below them.
  private func trimmed(_ gutter: Gutter, _ rows: [StripRow]) -> Gutter {
    var range = gutter.rows
    while let first = range.first, isNoText(rows, first, beside: first + 1, gutter) {
      range = first + 1..<range.upperBound
    }
    while let last = range.last, isNoText(rows, last, beside: last - 1, gutter) {
      range = range.lowerBound..<last
    }
    if let blank = range.suffix(3).last(where: { rows[$0].strips.isEmpty }),
      (blank..<range.upperBound).allSatisfy({ rows[$0].strips.count < 2 })
    {
      range = range.lowerBound..<blank
    }
    return gutter.keeping(range, of: rows)
  }

  /// Blank, or a head or foot of the page: alone on its row, or parted by a blank one from the text.
  private func isNoText(
    _ rows: [StripRow], _ place: Int, beside next: Int, _ gutter: Gutter
  ) -> Bool {
    let row = rows[place]
    if row.strips.isEmpty { return true }
    if case .both = Gutter.fit(row.strips, at: gutter.column),
      !rows.indices.contains(next) || !rows[next].strips.isEmpty
    {
      return false
    }
    let line = PageLine(
      number: 1, gap: 0, text: String(decoding: page.text(at: row.line), as: UTF8.self))
    return FurnitureReading.isFolio(line) || FurnitureReading.isPageNumber(line)
  }
}

/// Whether the text on both sides of a gutter is that of columns.
enum GutterJudgement {
  case clear, doubtful, none

  /// With so many rows one side of running text is enough: beside it stands a list, or a box.
  private static let manyPairs = 6

  /// On a page that is known to have columns less is asked.
  init(_ gutter: Gutter, _ rows: [StripRow], isKnown: Bool) {
    let parts = rows[gutter.rows].map { gutter.parts($0.strips) }
    let (left, right) = (ColumnText(parts.map(\.left)), ColumnText(parts.map(\.right)))
    guard left.isWords, right.isWords, gutter.blanks >= 3 * gutter.pairs else {
      self = .none
      return
    }
    if left.isRunning && right.isRunning || isKnown && left.mayRun && right.mayRun {
      self = .clear
    } else if isKnown || gutter.pairs >= Self.manyPairs, Self.oneRuns(parts, left, right) {
      self = .clear
    } else {
      self = left.mayRun || right.mayRun || left.resembles(right) ? .doubtful : .none
    }
  }

  /// Running text also on the rows that have both sides, where beside a label a sentence begins.
  private static func oneRuns(
    _ parts: [(left: [LineStrip], right: [LineStrip])], _ left: ColumnText, _ right: ColumnText
  ) -> Bool {
    let pairs = parts.filter { !$0.left.isEmpty && !$0.right.isEmpty }
    return left.isRunning && right.isWide && ColumnText(pairs.map(\.left)).isRunning
      || right.isRunning && left.isWide && ColumnText(pairs.map(\.right)).isRunning
  }
}
