/// How a page is cut up: a tree of horizontal and vertical cuts with the units as leaves.
indirect enum Slice {
  /// A unit over the first `columns` columns; short copy may leave white beside it.
  case unit(Int, columns: Int, isFramed: Bool)
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

  /// Finds the plan for units in order of importance; `nil` if they do not fit into the lines. The first unit, the lead, stands top left (N2). Where two units begin side
  /// by side, the right one is framed, so that their headlines do not clash (N1); a frame costs a
  /// line.
  init?(_ units: [Unit], columns: Int, lines: Int) {
    guard !units.isEmpty, units.count <= Self.mostUnits else { return nil }
    guard units.reduce(0, { $0 + $1.area }) <= columns * lines else { return nil }
    var search = SliceSearch(units: units, columns: columns)
    search.run()
    guard let height = search.height, height <= lines, let slice = search.slice() else {
      return nil
    }
    self.slice = slice
    self.height = height
  }

  /// The search takes time in proportion to 3 to the power of the number of units.
  static let mostUnits = 8
}

/// Dynamic programming over subsets of units and numbers of columns. A state also says whether the
/// unit in its top left corner is framed.
private struct SliceSearch {
  /// How the best tree of a state begins. The search makes many of these, so they are small.
  private struct Choice {
    /// The first part; the whole set where it is a single unit.
    var first: Int32 = 0
    /// The columns of the first part or of the unit; none where the parts are stacked.
    var columns: Int16 = 0
  }

  private let units: [Unit]
  private let columns: Int
  /// States of one set: every width from none to all, without and with a frame.
  private let stride: Int
  private static let impossible = Int32.max / 4
  private var heights: [Int32]
  private var choices: [Choice]

  init(units: [Unit], columns: Int) {
    self.units = units
    self.columns = columns
    stride = (columns + 1) * 2
    heights = Array(repeating: Self.impossible, count: (1 << units.count) * stride)
    choices = Array(repeating: Choice(), count: heights.count)
  }

  private var all: Int { (1 << units.count) - 1 }

  var height: Int? {
    let height = heights[state(all, columns, false)]
    return height < Self.impossible ? Int(height) : nil
  }

  private func state(_ set: Int, _ width: Int, _ isFramed: Bool) -> Int {
    set * stride + width * 2 + (isFramed ? 1 : 0)
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

  /// Over a width for which a unit has no shape it takes the next smaller one it has.
  private mutating func addLeaves(_ set: Int) {
    let unit = units[set.trailingZeroBitCount]
    var best: (columns: Int, height: Int)?
    for width in 1...columns {
      if let height = unit.height(columns: width) { best = (width, height) }
      guard let (columns, height) = best else { continue }
      let choice = Choice(first: Int32(set), columns: Int16(columns))
      for isFramed in [false, true] {
        let at = state(set, width, isFramed)
        heights[at] = Int32(
          clamping: height + (isFramed && unit.hasHeadline || unit.needsFrame ? 1 : 0))
        choices[at] = choice
      }
    }
  }

  /// All ways to part a set in two, the most important unit in the first part.
  private mutating func addCuts(_ set: Int) {
    let others = set & (set - 1)
    var second = others
    while second > 0 {
      addCuts(set, first: set ^ second, second: second)
      second = (second - 1) & others
    }
  }

  /// This runs many thousand times for a page, so it works on bare memory: `target`, `upper` and
  /// `lower` are the states of the set and of its parts, all within `heights`.
  private mutating func addCuts(_ set: Int, first: Int, second: Int) {
    let stride = stride
    heights.withUnsafeMutableBufferPointer { heights in
      choices.withUnsafeMutableBufferPointer { choices in
        guard let base = heights.baseAddress, let chosen = choices.baseAddress else { return }
        let target = base + set * stride
        let upper = base + first * stride
        let lower = base + second * stride
        var at = 2
        while at < stride {
          let left = Self.bestLeft(upper, lower, at)
          let stacked = upper[at] + lower[at & ~1]
          if stacked <= left.height, stacked < target[at] {
            target[at] = stacked
            chosen[set * stride + at] = Choice(first: Int32(first), columns: 0)
          } else if left.height < target[at] {
            target[at] = left.height
            chosen[set * stride + at] = Choice(first: Int32(first), columns: left.columns)
          }
          at += 1
        }
      }
    }
  }

  /// The best way to put the second part, framed, beside the first within a state's width.
  private static func bestLeft(
    _ upper: UnsafeMutablePointer<Int32>, _ lower: UnsafeMutablePointer<Int32>, _ at: Int
  ) -> (height: Int32, columns: Int16) {
    let framed = at & 1
    var best = impossible
    var columns: Int16 = 0
    var left = 2
    while left < at & ~1 {
      let first = upper[left + framed]
      let second = lower[(at & ~1) - left + 1]
      let height = first > second ? first : second
      if height < best {
        best = height
        columns = Int16(truncatingIfNeeded: left / 2)
      }
      left += 2
    }
    return (best, columns)
  }

  func slice() -> Slice? { slice(all, columns, false) }

  private func slice(_ set: Int, _ width: Int, _ isFramed: Bool) -> Slice? {
    guard heights[state(set, width, isFramed)] < Self.impossible else { return nil }
    let choice = choices[state(set, width, isFramed)]
    let first = Int(choice.first)
    let columns = Int(choice.columns)
    if first == set {
      let unit = set.trailingZeroBitCount
      return .unit(
        unit, columns: columns,
        isFramed: isFramed && units[unit].hasHeadline || units[unit].needsFrame)
    }
    if columns == 0 {
      guard let top = slice(first, width, isFramed), let foot = slice(set ^ first, width, false)
      else { return nil }
      return .stacked(top, foot)
    }
    guard let left = slice(first, columns, isFramed),
      let right = slice(set ^ first, width - columns, true)
    else { return nil }
    return .beside(left, right, columns: columns)
  }
}
