/// Finds the best page for a number of units: an exact search for all pages that work out, then the
/// best of many of them.
struct PageSolver {
  let units: [Unit]
  let area: GridArea
  /// The lines of the page that the masthead leaves.
  private var lines: Int { area.lines }

  /// How many empty slots a page may have at most, its foot aside.
  let allowance: Int
  /// Whether the page may end early, so that the white is one strip at its foot.
  var mayEndEarly = false
  /// The page as it was; of pages about as good the one that is most like it is taken.
  var standing: StandingPage?

  /// `nil` where the units do not make a page.
  func solve() -> PagePlan? {
    guard !units.isEmpty, units.count <= SliceSearch.mostUnits else { return nil }
    var best: PagePlan?
    for strictness in Strictness.all(allowance: allowance) {
      guard let plan = plan(strictness) else { continue }
      if plan.foot == 0 { return plan }
      if best.map({ plan.score.total < $0.score.total }) ?? true { best = plan }
    }
    return best
  }

  private func plan(_ strictness: Strictness) -> PagePlan? {
    guard let leaves = leaves(strictness) else { return nil }
    let search = SliceSearch(leaves, columns: area.columns, lines: lines)
    guard let height = height(of: search.heights(search.all, area.columns)) else { return nil }
    var sampler = PageSampler(
      search: search, units: units, area: area.part(lines: 0..<height), allowance: allowance,
      standing: standing)
    return sampler.best(foot: (lines - height) * area.columns)
  }

  /// The whole page, or as much of it as can be had.
  private func height(of reachable: UInt128) -> Int? {
    if (reachable &>> UInt128(lines)) & 1 != 0 { return lines }
    return mayEndEarly && reachable != 0 ? 127 - reachable.leadingZeroBitCount : nil
  }

  /// What a shape may be like to be tried.
  private struct Strictness {
    let white: Int
    let cost: Int

    static func all(allowance: Int) -> [Strictness] {
      var all = [Strictness(white: 0, cost: 25), Strictness(white: 0, cost: 1000)]
      var white = 1
      while white < allowance {
        all.append(Strictness(white: white, cost: 1000))
        white *= 2
      }
      if allowance > 0 { all.append(Strictness(white: allowance, cost: 1000)) }
      return all
    }

    func allows(_ shape: UnitShape, stories: Int) -> Bool {
      shape.white <= white && shape.cost <= cost * stories
    }
  }

  private func leaves(_ strictness: Strictness) -> [[UInt128]]? {
    var leaves: [[UInt128]] = []
    for unit in units {
      let heights = unit.table.shapes.enumerated().map { columns, shapes in
        var bits: UInt128 = 0
        for case let (height, shape?) in shapes.enumerated()
        where height <= lines && strictness.allows(shape, stories: unit.items.count)
          && unit.mayHave(columns, height)
        {
          bits |= UInt128(1) &<< UInt128(height)
        }
        return bits
      }
      guard heights.contains(where: { $0 != 0 }) else { return nil }
      leaves.append(heights)
    }
    return leaves
  }
}

/// Numbers that look drawn by lot and are always the same.
struct Luck {
  private var state: UInt64 = 0x9E37_79B9_7F4A_7C15

  mutating func below(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(truncatingIfNeeded: (state >> 33) % UInt64(max(1, bound)))
  }
}

extension GridArea {
  /// The first part and the second one.
  func parts(_ cut: SliceCut) -> (GridArea, GridArea) {
    let whole = cut.isBeside ? columns : lines
    let first = cut.isSwapped ? (whole - cut.at)..<whole : 0..<cut.at
    let second = cut.isSwapped ? 0..<(whole - cut.at) : cut.at..<whole
    if cut.isBeside { return (part(columns: first), part(columns: second)) }
    return (part(lines: first), part(lines: second))
  }

  func part(lines range: Range<Int>) -> GridArea {
    GridArea(column: column, line: line + range.lowerBound, columns: columns, lines: range.count)
  }

  func part(columns range: Range<Int>) -> GridArea {
    GridArea(column: column + range.lowerBound, line: line, columns: range.count, lines: lines)
  }
}
