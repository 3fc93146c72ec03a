/// The blocks of a page as its gutters part them.
indirect enum Slicing {
  case block(Int)
  case parted(Slicing, Slicing, isUpright: Bool)

  /// None where gutters from edge to edge do not part the blocks. Blocks are named by their index.
  init?(_ areas: [GridArea]) {
    self.init(Array(areas.enumerated()))
  }

  private init?(_ blocks: [(offset: Int, element: GridArea)]) {
    if blocks.count == 1 {
      self = .block(blocks[0].offset)
      return
    }
    for isUpright in [false, true] {
      let seams = PageCut.seams(between: blocks.map(\.element), isUpright)
      if seams == 0 { continue }
      let at = seams.trailingZeroBitCount
      let first = blocks.filter { $0.element.span(isUpright).lowerBound < at }
      let second = blocks.filter { $0.element.span(isUpright).lowerBound >= at }
      guard let first = Slicing(first), let second = Slicing(second) else { return nil }
      self = .parted(first, second, isUpright: isUpright)
      return
    }
    return nil
  }
}

/// The sizes that a part of a page can take with its gutters moved: of each the way in which its
/// blocks change least. Takes time in proportion to the number of blocks.
struct MovedGutters {
  private enum Content {
    case block(Int)
    case parted([MovedGutters], isUpright: Bool)
  }

  private let content: Content
  /// By columns and lines; `never` where the size cannot be had.
  private var costs: [[Int]]
  /// Where the part is cut, measured from its left or its top.
  private var cuts: [[Int]]
  private static let never = Int.max / 4

  /// `areas` are the blocks the units had.
  init(_ slicing: Slicing, units: [Unit], areas: [GridArea], columns: Int, lines: Int) {
    let none = Array(repeating: Array(repeating: Self.never, count: lines + 1), count: columns + 1)
    (costs, cuts) = (none, none)
    switch slicing {
    case .block(let index):
      content = .block(index)
      take(units[index].table, areas[index], columns, lines)
    case .parted(let first, let second, let isUpright):
      let parts = [first, second].map {
        MovedGutters($0, units: units, areas: areas, columns: columns, lines: lines)
      }
      content = .parted(parts, isUpright: isUpright)
      for width in 1...columns {
        if isUpright {
          joinBeside(parts[0], parts[1], width, lines)
        } else {
          stack(parts[0], parts[1], width, lines)
        }
      }
    }
  }

  private mutating func take(_ table: ShapeTable, _ area: GridArea, _ columns: Int, _ lines: Int) {
    for width in 1...columns {
      for height in stride(from: 1, through: lines, by: 1) {
        guard let shape = table.shapes[width][height] else { continue }
        costs[width][height] =
          shape.worse + shape.white * Self.white + Self.change(area, width, height)
      }
    }
  }

  /// White weighs more than a page that stays as it was.
  private static let white = 20

  private static func change(_ area: GridArea, _ columns: Int, _ lines: Int) -> Int {
    40 * abs(columns - area.columns) + 2 * abs(lines - area.lines)
      + (lines == area.lines ? 0 : 4)
  }

  private mutating func stack(
    _ upper: MovedGutters, _ lower: MovedGutters, _ width: Int, _ lines: Int
  ) {
    let feet = (1...lines).filter { lower.costs[width][$0] < Self.never }
    for top in 1...lines where upper.costs[width][top] < Self.never {
      for foot in feet where top + foot <= lines {
        enter(width, top + foot, upper.costs[width][top] + lower.costs[width][foot], cut: top)
      }
    }
  }

  private mutating func joinBeside(
    _ left: MovedGutters, _ right: MovedGutters, _ width: Int, _ lines: Int
  ) {
    for at in stride(from: 1, to: width, by: 1) {
      for height in 1...lines
      where left.costs[at][height] < Self.never && right.costs[width - at][height] < Self.never {
        enter(width, height, left.costs[at][height] + right.costs[width - at][height], cut: at)
      }
    }
  }

  private mutating func enter(_ width: Int, _ height: Int, _ cost: Int, cut: Int) {
    if cost < costs[width][height] { (costs[width][height], cuts[width][height]) = (cost, cut) }
  }

  func has(_ columns: Int, _ lines: Int) -> Bool {
    costs.indices ~= columns && costs[columns].indices ~= lines
      && costs[columns][lines] < Self.never
  }

  /// The block of each unit within an area of a size that can be had.
  func blocks(in area: GridArea) -> [(unit: Int, area: GridArea)] {
    switch content {
    case .block(let index): return [(index, area)]
    case .parted(let parts, let isUpright):
      let at = cuts[area.columns][area.lines]
      let (first, second) = area.parts(SliceCut(second: 0, at: at, isBeside: isUpright))
      return parts[0].blocks(in: first) + parts[1].blocks(in: second)
    }
  }
}
