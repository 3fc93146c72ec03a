/// The white between two columns: a place that stays blank on line after line.
struct Gutter {
  /// The columns before it are blank, and the right column begins here or further right.
  let column: Int
  /// The rows that are parted, by their place among those looked at.
  let rows: Range<Int>
  /// How many rows have text on both sides.
  let pairs: Int
  /// The blanks between them, summed.
  let blanks: Int

  /// How a row stands to a place.
  enum Fit {
    case blank, left, right
    /// Text on both sides, with that many blanks between.
    case both(Int)
    /// Text runs over the place, but by so little that it was only shifted.
    case bent
    /// A line across the columns.
    case across
  }

  /// As many columns as text that was shifted may reach over a gutter.
  private static let bend = 3

  static func fit(_ strips: [LineStrip], at column: Int) -> Fit {
    guard let first = strips.first, let last = strips.last else { return .blank }
    if last.columns.upperBound <= column - 2 { return .left }
    if first.columns.lowerBound >= column { return .right }
    var above = first
    for strip in strips {
      if strip.columns.upperBound > column - 2 {
        if strip.columns.lowerBound >= column {
          return .both(strip.columns.lowerBound - above.columns.upperBound)
        }
        return isBent(strips, over: strip, at: column) ? .bent : .across
      }
      above = strip
    }
    return .left
  }

  /// Blanks stand near the place, or the strip that lies over it is but little on one side.
  private static func isBent(_ strips: [LineStrip], over strip: LineStrip, at column: Int) -> Bool {
    if cut(of: strips, near: column) != nil { return true }
    return min(column - strip.columns.lowerBound, strip.columns.upperBound - column) <= bend
  }

  /// The strip that begins near a place, behind two blanks, or behind a full line of the left column.
  private static func cut(of strips: [LineStrip], near column: Int) -> Int? {
    strips.indices.dropFirst().first { index in
      abs(strips[index].columns.lowerBound - column) <= bend
        && (strips[index].columns.lowerBound - strips[index - 1].columns.upperBound > 1
          || strips[0].columns.lowerBound <= bend)
    }
  }

  /// The strips of a row on its left, and those on its right.
  func parts(_ strips: [LineStrip]) -> (left: [LineStrip], right: [LineStrip]) {
    let cut = Self.place(of: strips, at: column)
    return (Array(strips[..<cut]), Array(strips[cut...]))
  }

  private static func place(of strips: [LineStrip], at column: Int) -> Int {
    let isOver = strips.contains {
      $0.columns.lowerBound < column && $0.columns.upperBound > column - 2
    }
    if isOver, let near = cut(of: strips, near: column) { return near }
    return strips.firstIndex { $0.columns.lowerBound + $0.columns.upperBound >= 2 * column }
      ?? strips.count
  }

  /// Whether both part one row.
  func meets(_ other: Gutter) -> Bool { rows.overlaps(other.rows) }

  /// The same for some of its rows.
  func keeping(_ range: Range<Int>, of all: [StripRow]) -> Gutter {
    if range == rows { return self }
    var widths: [Int] = []
    for place in range {
      if case .both(let width) = Self.fit(all[place].strips, at: column) { widths.append(width) }
    }
    return Gutter(
      column: column, rows: range, pairs: widths.count, blanks: widths.reduce(0, +))
  }
}

/// Looks for gutters in lines of a page.
struct GutterSearch {
  let rows: [StripRow]
  let leastPairs: Int

  /// What stands further right is no column of a page.
  private static let mostColumns = 400
  /// Fewer rows with text on both sides may be so by chance, where no others tell that there are columns.
  static let leastPairs = 4

  /// All places that stay blank beside text, best first.
  var gutters: [Gutter] {
    let starts = Set(rows.flatMap { $0.strips.dropFirst().map(\.columns.lowerBound) })
    return starts.filter { 2...Self.mostColumns ~= $0 }.flatMap { gutters(at: $0) }
      .sorted { ($0.pairs, $0.blanks, $0.column) > ($1.pairs, $1.blanks, $1.column) }
  }

  private func gutters(at column: Int) -> [Gutter] {
    var found: [Gutter] = []
    var run = GutterRun(column: column, leastPairs: leastPairs)
    for (place, row) in rows.enumerated() {
      let fit = Gutter.fit(row.strips, at: column)
      let opening = row.strips.first.map { Opening($0, at: column) } ?? .none
      if let gutter = run.take(fit, place, opening) { found.append(gutter) }
    }
    return found + [run.end()].compactMap { $0 }
  }
}

/// How a row looks that stands on the right of a gutter alone, above all rows that have both sides.
private enum Opening {
  /// Running text that begins where the column does; what may be the row of a headline; neither.
  case text, head, none

  init(_ strip: LineStrip, at column: Int) {
    let indent = strip.columns.lowerBound - column
    let isText = indent <= 4 && (strip.hasMark || Lettering.isLower(strip.first))
    self = isText ? .text : indent <= 16 ? .head : .none
  }
}

/// Rows that follow each other and leave a place blank.
private struct GutterRun {
  let column: Int
  let leastPairs: Int
  private var first: Int?
  /// A row above all pairs that may be the first of its column.
  private var above: Int?
  private var next = 0
  private var pairs = 0
  private var blanks = 0
  private var bentInRow = 0
  /// Up to the last row that leaves the place blank.
  private var bent = 0

  private static let mostBentInRow = 3

  init(column: Int, leastPairs: Int) { (self.column, self.leastPairs) = (column, leastPairs) }

  /// Takes a row; the run before it, where that is over.
  mutating func take(_ fit: Gutter.Fit, _ place: Int, _ opening: Opening) -> Gutter? {
    switch fit {
    case .blank:
      above = nil
      return nil
    case .across: return end()
    case .bent:
      above = nil
      if first != nil { bentInRow += 1 }
      return bentInRow > Self.mostBentInRow ? end() : nil
    case .left:
      // Rows of both columns that take turns have baselines that differ.
      if let above, place - above < 4 { first = first ?? above }
      if pairs > 0 { next = place + 1 }
    case .right:
      open(place, opening)
      next = place + 1
    case .both(let width):
      first = first ?? place
      (pairs, blanks, next) = (pairs + 1, blanks + width, place + 1)
    }
    (bent, bentInRow) = (bent + bentInRow, 0)
    return nil
  }

  /// What stands above all pairs, on the right alone.
  private mutating func open(_ place: Int, _ opening: Opening) {
    guard pairs == 0, first == nil else { return }
    switch opening {
    case .text: first = place
    case .head: above = above ?? place
    case .none: above = nil
    }
  }

  /// The run as a gutter, and a new one.
  mutating func end() -> Gutter? {
    defer { self = GutterRun(column: column, leastPairs: leastPairs) }
    guard let first, pairs >= leastPairs, bent * 4 <= next - first else { return nil }
    return Gutter(column: column, rows: first..<next, pairs: pairs, blanks: blanks)
  }
}
