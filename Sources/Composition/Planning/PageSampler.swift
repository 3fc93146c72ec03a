/// Draws pages from all that work out, always the same ones, and keeps the best.
struct PageSampler {
  /// Some units and the block they are to fill; where none was put anywhere by hand, it is all one
  /// where the block is.
  private struct State: Hashable {
    let set: Int
    let area: GridArea
  }

  let search: SliceSearch
  let units: [Unit]
  let area: GridArea
  let allowance: Int
  let standing: StandingPage?
  private let isPinned: Bool
  private var known: [State: (stacked: [SliceCut], beside: [SliceCut])] = [:]
  /// Blocks that no cut fills so that its pins are kept.
  private var closed: Set<State> = []
  private var luck = Luck()
  private var places: [PagePlan.Place] = []

  init(
    search: SliceSearch, units: [Unit], area: GridArea, allowance: Int, standing: StandingPage?
  ) {
    self.search = search
    self.units = units
    self.area = area
    self.allowance = allowance
    self.standing = standing
    isPinned = units.contains { $0.place != nil }
  }

  private static let samples = 240

  /// Blocks that are cut at most in search of a page that keeps its pins.
  private var steps = 6_000

  /// `foot` is how many slots stay empty under the area.
  mutating func best(foot: Int) -> PagePlan? {
    let scorer = PageScorer(units: units, area: area, foot: foot)
    var best: (plan: PagePlan, points: Int)?
    for _ in 0..<(units.count == 1 ? 1 : Self.samples) where steps > 0 {
      places = []
      guard derive(search.all, area) else {
        if isPinned { break }
        continue
      }
      let plan = scorer.judged(places)
      guard plan.white <= allowance + foot else { continue }
      let points = plan.score.total + change(plan)
      if best.map({ points < $0.points }) ?? true { best = (plan, points) }
      if best?.points == 0 { break }
    }
    return best?.plan
  }

  /// How much a page differs from the one that was.
  private func change(_ plan: PagePlan) -> Int {
    guard let standing else { return 0 }
    var change = 0
    for place in plan.places {
      for (item, block) in zip(units[place.unit].items, place.blocks) {
        guard let area = standing.area(of: item.story.id), area != block else { continue }
        change += 5 + min(15, 5 * abs(area.column - block.column) + abs(area.line - block.line))
      }
    }
    return change
  }

  /// Cuts a block until every unit has its place; `false` where a unit cannot stand where the page
  /// editor wants it.
  private mutating func derive(_ set: Int, _ area: GridArea) -> Bool {
    if set & (set - 1) == 0 { return place(set.trailingZeroBitCount, area) }
    let state = State(set: set, area: isPinned ? area : area.atOrigin)
    if closed.contains(state) { return false }
    let options = known[state] ?? cuts(set, area)
    known[state] = options
    guard isPinned else {
      return pick(options).map { apply($0, set, area) } ?? false
    }
    return deriveKeepingPins(options, state)
  }

  private mutating func deriveKeepingPins(
    _ options: (stacked: [SliceCut], beside: [SliceCut]), _ state: State
  ) -> Bool {
    var lists = [options.stacked, options.beside]
    let placed = places.count
    if luck.below(2) == 0 { lists.swapAt(0, 1) }
    for cuts in lists where !cuts.isEmpty {
      let first = luck.below(cuts.count)
      for index in cuts.indices {
        steps -= 1
        guard steps > 0 else { return false }
        if apply(cuts[(first + index) % cuts.count], state.set, state.area) { return true }
        places.removeSubrange(placed...)
      }
    }
    closed.insert(state)
    return false
  }

  private mutating func apply(_ cut: SliceCut, _ set: Int, _ area: GridArea) -> Bool {
    let (first, second) = area.parts(cut)
    return derive(set ^ cut.second, first) && derive(cut.second, second)
  }

  private mutating func place(_ unit: Int, _ area: GridArea) -> Bool {
    guard units[unit].allows(area), let shape = units[unit].table.shapes[area.columns][area.lines]
    else { return false }
    places.append(PagePlan.Place(unit: unit, area: area, shape: shape))
    return true
  }

  /// All cuts of a block that work out and keep its pins.
  private func cuts(
    _ set: Int, _ area: GridArea
  ) -> (stacked: [SliceCut], beside: [SliceCut]) {
    var (stacked, beside) = search.cuts(set, area.columns, area.lines)
    guard isPinned else { return (stacked, beside) }
    if mayBeSwapped(set) {
      stacked += stacked.map(\.swapped)
      beside += beside.map(\.swapped)
    }
    return (
      stacked.filter { keepsPins($0, set, area) }, beside.filter { keepsPins($0, set, area) }
    )
  }

  private mutating func pick(
    _ options: (stacked: [SliceCut], beside: [SliceCut])
  ) -> SliceCut? {
    let (stacked, beside) = options
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

extension GridArea {
  /// The same size at the first column and line.
  fileprivate var atOrigin: GridArea {
    GridArea(column: 0, line: 0, columns: columns, lines: lines)
  }
}
