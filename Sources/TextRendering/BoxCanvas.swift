import Diagnostics

/// A sheet of terminal cells on which boxes share their edges and a Han character fills two cells.
struct BoxCanvas {
  /// The directions in which a line leaves a cell.
  struct Edges: OptionSet {
    let rawValue: Int
    static let up = Edges(rawValue: 1)
    static let down = Edges(rawValue: 2)
    static let left = Edges(rawValue: 4)
    static let right = Edges(rawValue: 8)
  }

  private enum Cell {
    case edges(Edges)
    case text(Character, Style)
    /// Covered by the character to its left.
    case filled
  }

  let width: Int
  let height: Int
  private var cells: [Cell]

  init(width: Int, height: Int) {
    self.width = width
    self.height = height
    cells = [Cell](repeating: .edges([]), count: width * height)
  }

  mutating func box(left: Int, top: Int, right: Int, bottom: Int) {
    for column in left...max(left, right) {
      let sideways: Edges = column == left ? .right : column == right ? .left : [.left, .right]
      join(column, top, sideways)
      join(column, bottom, sideways)
    }
    for row in top...max(top, bottom) {
      let upright: Edges = row == top ? .down : row == bottom ? .up : [.up, .down]
      join(left, row, upright)
      join(right, row, upright)
    }
  }

  /// The light line between two columns of a story, standing on its bottom edge.
  mutating func divider(_ column: Int, from top: Int, to bottom: Int) {
    for row in top..<max(top, bottom) where isFree(column, row) {
      set(column, row, .text("┊", .faint))
    }
    join(column, bottom, .up)
  }

  /// Writes from a cell to the right; what would pass `limit` is left out whole.
  mutating func write(_ text: String, column: Int, row: Int, limit: Int, _ style: Style) {
    var column = column
    for character in text {
      let columns = DisplayWidth.of(character)
      guard columns > 0 else { continue }
      let next = column + columns
      guard next <= min(limit, width), (column..<next).allSatisfy({ isFree($0, row) }) else {
        return
      }
      set(column, row, .text(character, style))
      for covered in (column + 1)..<max(next, column + 1) { set(covered, row, .filled) }
      column = next
    }
  }

  func lines(_ ink: Ink) -> [String] {
    (0..<height).map { row in
      var line = ""
      var run = ""
      var runStyle = Style.plain
      for cell in cells[(row * width)..<((row + 1) * width)] {
        let (text, style) = Self.shown(cell)
        if style != runStyle {
          line += ink.paint(run, runStyle)
          run = ""
          runStyle = style
        }
        run += text
      }
      return line + ink.paint(run, runStyle)
    }
  }

  private static func shown(_ cell: Cell) -> (String, Style) {
    switch cell {
    case .edges(let edges): (glyphs[edges.rawValue], .plain)
    case .text(let character, let style): (String(character), style)
    case .filled: ("", .plain)
    }
  }

  /// By the sum of up 1, down 2, left 4, right 8.
  private static let glyphs = [
    " ", "╵", "╷", "│", "╴", "┘", "┐", "┤", "╶", "└", "┌", "├", "─", "┴", "┬", "┼",
  ]

  private mutating func join(_ column: Int, _ row: Int, _ added: Edges) {
    guard let index = index(column, row) else { return }
    if case .edges(let edges) = cells[index] { cells[index] = .edges(edges.union(added)) }
  }

  private mutating func set(_ column: Int, _ row: Int, _ cell: Cell) {
    if let index = index(column, row) { cells[index] = cell }
  }

  private func isFree(_ column: Int, _ row: Int) -> Bool {
    guard let index = index(column, row), case .edges(let edges) = cells[index] else {
      return false
    }
    return edges.isEmpty
  }

  private func index(_ column: Int, _ row: Int) -> Int? {
    guard column >= 0, column < width, row >= 0, row < height else { return nil }
    return row * width + column
  }
}
