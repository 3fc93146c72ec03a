/// How a page is cut up: a tree of horizontal and vertical cuts with the units as leaves.
indirect enum Slice {
  case unit(Int, isFramed: Bool)
  case stacked(Slice, Slice)
  /// The first takes `columns` columns from the left.
  case beside(Slice, Slice, columns: Int)
}

/// The cut of a page with the least height; exact over all slicing trees in which more important
/// units stand above or left of less important ones.
struct PagePlan {
  let slice: Slice
  /// Lines from the top of the first unit to the blank line under the last.
  let height: Int

  /// Finds the plan for units in order of importance; `nil` if some unit has no shape that fits
  /// next to the others. The first unit, the lead, stands top left (N2). Where two units begin side
  /// by side, the right one is framed, so that their headlines do not clash (N1); a frame costs a
  /// line.
  init?(_ units: [Unit], columns: Int) {
    guard !units.isEmpty, units.count <= Self.mostUnits else { return nil }
    var search = SliceSearch(units: units, columns: columns)
    search.run()
    guard let height = search.height, let slice = search.slice() else { return nil }
    self.slice = slice
    self.height = height
  }

  /// The search takes time in proportion to 3 to the power of the number of units.
  static let mostUnits = 8
}

/// Dynamic programming over subsets of units and numbers of columns. A state also says whether the
/// unit in its top left corner is framed.
private struct SliceSearch {
  /// How the best tree of a state ends.
  private enum Choice {
    case none
    case leaf(isFramed: Bool)
    case stack(first: Int)
    case beside(first: Int, columns: Int)
  }

  let units: [Unit]
  let columns: Int
  private static let impossible = Int32.max / 4
  private var heights: [Int32]
  private var choices: [Choice]

  init(units: [Unit], columns: Int) {
    self.units = units
    self.columns = columns
    let states = (1 << units.count) * (columns + 1) * 2
    heights = Array(repeating: Self.impossible, count: states)
    choices = Array(repeating: .none, count: states)
  }

  var height: Int? {
    let height = heights[state(all, columns, false)]
    return height < Self.impossible ? Int(height) : nil
  }

  private var all: Int { (1 << units.count) - 1 }

  private func state(_ set: Int, _ width: Int, _ isFramed: Bool) -> Int {
    (set * (columns + 1) + width) * 2 + (isFramed ? 1 : 0)
  }

  mutating func run() {
    for set in 1...all {
      if set & (set - 1) == 0 {
        addLeaves(set)
      } else {
        addCuts(set)
      }
    }
  }

  private mutating func addLeaves(_ set: Int) {
    let unit = units[set.trailingZeroBitCount]
    for width in 1...columns {
      guard let height = unit.height(columns: width) else { continue }
      improve(state(set, width, false), Int32(clamping: height), .leaf(isFramed: false))
      improve(state(set, width, true), Int32(clamping: height + 1), .leaf(isFramed: true))
    }
  }

  /// All ways to part a set in two, the most important unit in the first part.
  private mutating func addCuts(_ set: Int) {
    let lead = set & -set
    let others = set ^ lead
    var second = others
    while second > 0 {
      let first = set ^ second
      for width in 1...columns {
        addStack(set, first, second, width)
        addBeside(set, first, second, width)
      }
      second = (second - 1) & others
    }
  }

  private mutating func addStack(_ set: Int, _ first: Int, _ second: Int, _ width: Int) {
    let below = heights[state(second, width, false)]
    guard below < Self.impossible else { return }
    for isFramed in [false, true] {
      let height = heights[state(first, width, isFramed)] + below
      improve(state(set, width, isFramed), height, .stack(first: first))
    }
  }

  private mutating func addBeside(_ set: Int, _ first: Int, _ second: Int, _ width: Int) {
    for left in stride(from: 1, to: width, by: 1) {
      let right = heights[state(second, width - left, true)]
      guard right < Self.impossible else { continue }
      for isFramed in [false, true] {
        let height = max(heights[state(first, left, isFramed)], right)
        improve(state(set, width, isFramed), height, .beside(first: first, columns: left))
      }
    }
  }

  private mutating func improve(_ state: Int, _ height: Int32, _ choice: Choice) {
    guard height < heights[state] else { return }
    heights[state] = height
    choices[state] = choice
  }

  func slice() -> Slice? { slice(all, columns, false) }

  private func slice(_ set: Int, _ width: Int, _ isFramed: Bool) -> Slice? {
    switch choices[state(set, width, isFramed)] {
    case .none: return nil
    case .leaf(let isFramed): return .unit(set.trailingZeroBitCount, isFramed: isFramed)
    case .stack(let first):
      guard let top = slice(first, width, isFramed), let foot = slice(set ^ first, width, false)
      else { return nil }
      return .stacked(top, foot)
    case .beside(let first, let columns):
      guard let left = slice(first, columns, isFramed),
        let right = slice(set ^ first, width - columns, true)
      else { return nil }
      return .beside(left, right, columns: columns)
    }
  }
}
