import Diagnostics

/// Where the columns and lines of a page stand in terminal cells. Columns are of equal width; lines
/// keep their proportion, but for small stories, which are given the rows their words need.
struct DummyScale {
  let width: Int
  let columns: Int
  private let page: DummyPage
  /// The lines at which something begins or ends, ascending, with their rows.
  private var marks: [(line: Int, row: Int)] = []

  init(_ page: DummyPage, width: Int, rows: Int) {
    self.page = page
    self.width = width
    columns = max(1, min(page.columns, (width - 6) / 3))
    marks = placedMarks(rows: min(rows, lines))
  }

  /// The left edge of the page, right of the ruler.
  var left: Int { max(3, "\(lines)".utf8.count) + 1 }
  var right: Int { width - 1 }
  var bottom: Int { marks.last?.row ?? 2 }
  private var lines: Int { max(1, min(page.lines, 9999)) }

  func x(_ column: Int) -> Int {
    left + (right - left) * min(max(column, 0), columns) / columns
  }

  /// The row of a line; between two marks in proportion.
  func y(_ line: Int) -> Int {
    guard let next = marks.firstIndex(where: { $0.line >= line }) else { return bottom }
    guard next > 0, marks[next].line > line else { return marks[next].row }
    let (above, below) = (marks[next - 1], marks[next])
    return above.row + (below.row - above.row) * (line - above.line) / (below.line - above.line)
  }

  var places: [DummyPlace] {
    page.stories.map { story in
      let (first, last) = span(of: story)
      let column = min(max(story.firstColumn, 0), columns - 1)
      let end = min(max(column, column + min(story.columnCount, columns)), columns)
      let inner = (column + 1)..<max(column + 1, end)
      return DummyPlace(
        story: story, left: x(column), right: x(max(end, column + 1)), top: y(first),
        bottom: y(last), innerColumns: inner)
    }
  }

  /// The rows of the ruler: where stories begin, and every tenth line where there is room.
  var ruledLines: [(row: Int, line: Int)] {
    var ruled: [(row: Int, line: Int)] = []
    let starts = [0] + page.stories.map { span(of: $0).first } + [lines - 1]
    let tens = stride(from: 9, to: lines, by: 10)
    for line in starts + tens {
      let row = line == lines - 1 ? bottom : y(line)
      if !ruled.contains(where: { abs($0.row - row) < (tens.contains(line) ? 2 : 1) }) {
        ruled.append((row, line))
      }
    }
    return ruled
  }

  /// The first line of a story and the one behind its last, inside the page.
  private func span(of story: DummyStory) -> (first: Int, last: Int) {
    let first = min(max(story.firstLine, 0), lines - 1)
    return (first, first + max(1, min(story.lineCount, lines - first)))
  }

  private func placedMarks(rows: Int) -> [(line: Int, row: Int)] {
    let spans = page.stories.map { (span: span(of: $0), rows: rowsNeeded($0)) }
    let edges = Set([0, lines] + spans.flatMap { [$0.span.first, $0.span.last] }).sorted()
    var placed: [(line: Int, row: Int)] = []
    var rowOfLine: [Int: Int] = [:]
    for line in edges {
      let scaled = (line * rows + lines / 2) / lines
      let above = placed.last ?? (0, 0)
      let step = scaled - (above.line * rows + lines / 2) / lines
      let needed = spans.filter { $0.span.last == line }.map { ends in
        (rowOfLine[ends.span.first] ?? 0) + ends.rows
      }
      let row = max(above.row + max(0, step), needed.max() ?? 0)
      placed.append((line, row))
      rowOfLine[line] = row
    }
    return placed
  }

  /// The rows from a story's top edge to its bottom edge that show its number, up to two lines of
  /// its headline, and its note.
  private func rowsNeeded(_ story: DummyStory) -> Int {
    let inner = (right - left) * max(1, min(story.columnCount, columns)) / columns - 1
    let headline = LineWrapping.lines("\(story.number) \(story.headline)", width: inner).count
    return min(headline, 2) + (story.note.isEmpty ? 0 : 1) + 1
  }
}

/// A story in terminal cells: the rows and columns of its edges.
struct DummyPlace {
  let story: DummyStory
  let left: Int
  let right: Int
  let top: Int
  let bottom: Int
  /// The columns of the page whose left edge lies inside the story.
  let innerColumns: Range<Int>

  typealias Part = (text: String, style: Style)

  /// Number, headline and note in at most so many rows; what has no room is cut.
  func text(rows: Int) -> [[Part]] {
    let inner = right - left - 1
    let note = Printable.line(story.note)
    let mark = story.isOverset ? "▼" : ""
    let noteLine: [Part] =
      note.isEmpty && mark.isEmpty
      ? [] : [((mark + note).cut(toColumns: inner), story.isOverset ? .bad : .faint)]
    let room = max(0, rows - (noteLine.isEmpty ? 0 : 1))
    let headline = headlineLines(inner: inner, rows: max(room, min(rows, 1)))
    return Array((headline + (noteLine.isEmpty ? [] : [noteLine])).prefix(max(0, rows)))
  }

  /// Two lines as one; a blank that was left out between words comes back.
  private static func joined(_ first: String, _ second: String) -> String {
    let isBetweenWords = (first.last?.isASCII ?? false) && (second.first?.isASCII ?? false)
    return first + (isBetweenWords ? " " : "") + second
  }

  private func headlineLines(inner: Int, rows: Int) -> [[Part]] {
    let number = Printable.line(story.number)
    let start = number.isEmpty ? "" : number + " "
    let whole = start + Printable.line(story.headline)
    var lines = LineWrapping.lines(whole, width: inner)
    if lines.count > rows, rows > 0 {
      let rest = lines[(rows - 1)...].reduce("") { Self.joined($0, $1) }
      lines = lines.prefix(rows - 1) + [rest.cut(toColumns: inner)]
    }
    return lines.enumerated().map { index, line in
      guard index == 0, !start.isEmpty, line.hasPrefix(start) else { return [(line, story.style)] }
      return [(start, .strong), (String(line.dropFirst(start.count)), story.style)]
    }
  }
}
