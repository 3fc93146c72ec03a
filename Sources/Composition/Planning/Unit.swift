import Manuscript

/// A size of block for all stories of a unit, one under the other.
struct UnitShape {
  let shapes: [Shape]
  /// Slots that nothing stands in at all.
  var blank = 0

  var white: Int { shapes.reduce(blank) { $0 + $1.white } }
  var cost: Int { shapes.reduce(0) { $0 + $1.cost } }
  var loss: Int { shapes.reduce(0) { $0 + $1.loss } }
  var worse: Int { shapes.reduce(blank * 10) { $0 + $1.worse } }
}

/// The best block of each size.
struct ShapeTable {
  /// By number of columns and by height.
  let shapes: [[UnitShape?]]
  /// The slots of the best of all; nil where there is none.
  let bestArea: Int?

  init(_ shapes: [[UnitShape?]]) {
    self.shapes = shapes
    var best: (worse: Int, area: Int)?
    for (columns, heights) in shapes.enumerated() {
      for case let (height, shape?) in heights.enumerated() {
        let worse = shape.worse
        if best.map({ worse < $0.worse }) ?? true { best = (worse, columns * height) }
      }
    }
    bestArea = best?.area
  }

  /// One block and no other, of a page with so many columns and lines.
  init(only shape: Shape, columns: Int, lines: Int) {
    var table = [[UnitShape?]](
      repeating: Array(repeating: nil, count: lines + 1), count: columns + 1)
    table[shape.columns][shape.height] = UnitShape(shapes: [shape])
    self.init(table)
  }

  func has(_ columns: Int, _ lines: Int) -> Bool {
    shapes.indices ~= columns && shapes[columns].indices ~= lines && shapes[columns][lines] != nil
  }

  /// The blocks of both, one under the other.
  func stacked(on other: ShapeTable) -> ShapeTable {
    ShapeTable(
      zip(shapes, other.shapes).map { upper, lower in
        var sums = [UnitShape?](repeating: nil, count: upper.count)
        for case let (first, top?) in upper.enumerated() {
          for case let (second, foot?) in lower.enumerated() where first + second < sums.count {
            let sum = UnitShape(shapes: top.shapes + foot.shapes)
            if let old = sums[first + second], old.worse <= sum.worse { continue }
            sums[first + second] = sum
          }
        }
        return sums
      })
  }
}

/// One or more stories that are placed together, one under the other.
struct Unit {
  private(set) var items: [Item]
  private(set) var table: ShapeTable
  /// Where the page editor put it.
  var place: GridPin?

  init(_ item: Item, table: ShapeTable) {
    items = [item]
    self.table = table
  }

  /// Both stacked.
  func stacked(on other: Unit) -> Unit {
    var both = self
    both.items += other.items
    both.table = table.stacked(on: other.table)
    return both
  }
}

/// Where on a page a block has to stand; what is not given is free. Columns and lines are counted
/// from 0.
public struct GridPin: Hashable, Sendable {
  /// The first column.
  public var column: Int?
  /// The first line.
  public var line: Int?
  /// How many columns.
  public var columns: Int?
  /// How many lines.
  public var lines: Int?
  /// A slot that the block has to hold.
  var slot: GridArea?

  /// Makes a pin.
  public init(column: Int? = nil, line: Int? = nil, columns: Int? = nil, lines: Int? = nil) {
    self.column = column
    self.line = line
    self.columns = columns
    self.lines = lines
  }

  func allows(_ area: GridArea) -> Bool {
    (column ?? area.column) == area.column && (line ?? area.line) == area.line
      && (columns ?? area.columns) == area.columns && (lines ?? area.lines) == area.lines
      && (slot.map { area.holds($0) } ?? true)
  }

  /// Whether the block may be somewhere within an area.
  func mayStand(in area: GridArea) -> Bool {
    if let column, !(area.column..<(area.column + area.columns) ~= column) { return false }
    if let line, !(area.line..<(area.line + area.lines) ~= line) { return false }
    if let columns, (column ?? area.column) + columns > area.column + area.columns { return false }
    if let lines, (line ?? area.line) + lines > area.line + area.lines { return false }
    return slot.map { area.holds($0) } ?? true
  }
}

extension GridArea {
  /// Whether it holds another one's first column and line.
  func holds(_ other: GridArea) -> Bool {
    column..<(column + columns) ~= other.column && line..<(line + lines) ~= other.line
  }
}

extension Unit {
  func allows(_ area: GridArea) -> Bool { place?.allows(area) ?? true }

  /// Whether a block of a size can stand where the page editor wants it.
  func mayHave(_ columns: Int, _ lines: Int) -> Bool {
    (place?.columns ?? columns) == columns && (place?.lines ?? lines) == lines
  }

  /// The room its best shape takes; for one that has none on a whole page, that of its text.
  var natural: Int {
    table.bestArea ?? items.reduce(0) { $0 + $1.copy.lineCount + 6 * (table.shapes.count - 1) }
  }

  /// Nothing: what stays white at the foot of a page that cannot be filled.
  static func blank(_ book: ShapeBook, _ area: GridArea) -> Unit {
    var table = [[UnitShape?]](
      repeating: [UnitShape?](repeating: nil, count: book.template.linesPerPage + 1),
      count: area.columns + 1)
    for columns in 1...area.columns {
      for height in stride(from: 1, through: area.lines, by: 1) {
        table[columns][height] = UnitShape(shapes: [], blank: columns * height)
      }
    }
    return Unit(table: ShapeTable(table))
  }

  private init(table: ShapeTable) {
    items = []
    self.table = table
  }
}
