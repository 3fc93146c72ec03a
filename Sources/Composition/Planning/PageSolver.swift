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
      search: search, units: units, area: area.part(lines: 0..<height), allowance: allowance)
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
      let heights = unit.table.shapes.map { shapes in
        var bits: UInt128 = 0
        for case let (height, shape?) in shapes.enumerated()
        where height <= lines && strictness.allows(shape, stories: unit.items.count) {
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

/// Draws pages from all that work out, always the same ones, and keeps the best.
struct PageSampler {
  private struct State: Hashable {
    let set: Int32
    let width: Int16
    let height: Int16
  }

  let search: SliceSearch
  let units: [Unit]
  let area: GridArea
  let allowance: Int
  private var known: [State: (stacked: [SliceCut], beside: [SliceCut])] = [:]
  private var luck = Luck()
  private var places: [PagePlan.Place] = []

  init(search: SliceSearch, units: [Unit], area: GridArea, allowance: Int) {
    self.search = search
    self.units = units
    self.area = area
    self.allowance = allowance
  }

  private static let samples = 240

  /// Blocks that are cut at most in search of a page that keeps its pins: where none can, each cut that
  /// is tried again multiplies the ways below it.
  private var steps = 3_000

  /// `foot` is how many slots stay empty under the area.
  mutating func best(foot: Int) -> PagePlan? {
    let scorer = PageScorer(units: units, area: area, foot: foot)
    let isPinned = units.contains { $0.place != nil }
    var best: PagePlan?
    for _ in 0..<(units.count == 1 ? 1 : Self.samples) where steps > 0 {
      places = []
      guard derive(search.all, area, tries: isPinned ? 6 : 1) else { continue }
      let plan = scorer.judged(places)
      guard plan.white <= allowance + foot else { continue }
      if best.map({ plan.score.total < $0.score.total }) ?? true { best = plan }
      if best?.score.total == 0 { break }
    }
    return best
  }

  /// Cuts a block until every unit has its place; `false` where a unit cannot stand where the page
  /// editor wants it.
  private mutating func derive(_ set: Int, _ area: GridArea, tries: Int) -> Bool {
    if set & (set - 1) == 0 { return place(set.trailingZeroBitCount, area) }
    if tries > 1 { steps -= 1 }
    guard steps > 0 else { return false }
    let state = State(
      set: Int32(truncatingIfNeeded: set), width: Int16(truncatingIfNeeded: area.columns),
      height: Int16(truncatingIfNeeded: area.lines))
    let options = known[state] ?? search.cuts(set, area.columns, area.lines)
    known[state] = options
    for _ in 0..<tries {
      guard let cut = pick(options, set, area) else { return false }
      let placed = places.count
      if apply(cut, set, area, tries: tries) { return true }
      places.removeSubrange(placed...)
    }
    return false
  }

  private mutating func apply(_ cut: SliceCut, _ set: Int, _ area: GridArea, tries: Int) -> Bool {
    let (first, second) = area.parts(cut)
    return derive(set ^ cut.second, first, tries: tries) && derive(cut.second, second, tries: tries)
  }

  private mutating func place(_ unit: Int, _ area: GridArea) -> Bool {
    if let pin = units[unit].place, !pin.allows(area) { return false }
    guard let shape = units[unit].table.shapes[area.columns][area.lines] else { return false }
    places.append(PagePlan.Place(unit: unit, area: area, shape: shape))
    return true
  }

  private mutating func pick(
    _ options: (stacked: [SliceCut], beside: [SliceCut]), _ set: Int, _ area: GridArea
  ) -> SliceCut? {
    var (stacked, beside) = options
    if units.contains(where: { $0.place != nil }) {
      if mayBeSwapped(set) {
        stacked += stacked.map(\.swapped)
        beside += beside.map(\.swapped)
      }
      stacked = stacked.filter { keepsPins($0, set, area) }
      beside = beside.filter { keepsPins($0, set, area) }
    }
    if stacked.isEmpty && beside.isEmpty { return nil }
    let isBeside = stacked.isEmpty || (!beside.isEmpty && luck.below(2) == 0)
    let cuts = isBeside ? beside : stacked
    return cuts[luck.below(cuts.count)]
  }

  /// A lead that nobody put anywhere stays top left.
  private func mayBeSwapped(_ set: Int) -> Bool { set & 1 == 0 || units[0].place != nil }

  private func keepsPins(_ cut: SliceCut, _ set: Int, _ area: GridArea) -> Bool {
    let (first, second) = area.parts(cut)
    return units.indices.allSatisfy { unit in
      guard set >> unit & 1 == 1, let pin = units[unit].place else { return true }
      return pin.mayStand(in: cut.second >> unit & 1 == 1 ? second : first)
    }
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
