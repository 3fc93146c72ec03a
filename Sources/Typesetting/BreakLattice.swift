/// All good ways to break a paragraph, found by dynamic programming: for each place where a line may
/// end and each number of lines up to it, the least cost.
struct BreakLattice {
  private let text: ClusteredText
  private let measure: Int
  private let indent: Int
  private let sums: LineSums
  /// For each cluster a line may end before, the fewest lines up to it; none where it cannot be
  /// reached.
  private var fewest: [Int]
  private var costs: [Int]
  private var starts: [Int32]
  /// How many numbers of lines are kept for each place.
  private static let kept = 4
  private static let unreachable = Int.max / 4

  init(_ text: ClusteredText, measure: Int, indent: Int) {
    self.text = text
    self.measure = measure
    self.indent = indent
    sums = LineSums(text)
    let count = text.clusters.count
    fewest = Array(repeating: Self.unreachable, count: count + 1)
    costs = Array(repeating: Self.unreachable, count: (count + 1) * Self.kept)
    starts = Array(repeating: 0, count: costs.count)
    guard count > 0 else { return }
    search(reach: 2500)
    if fewest[count] == Self.unreachable { search(reach: measure) }
  }

  /// The ways to set the whole paragraph, fewest lines first; none where only force helps.
  func settings() -> [(cost: Int, extents: [LineExtent])] {
    let end = text.clusters.count
    guard end > 0, fewest[end] < Self.unreachable else { return [] }
    return (0..<Self.kept).compactMap { extra in
      let cost = costs[end * Self.kept + extra]
      return cost < Self.unreachable ? (cost, extents(lines: fewest[end] + extra)) : nil
    }
  }

  private func extents(lines: Int) -> [LineExtent] {
    var extents: [LineExtent] = []
    var end = text.clusters.count
    for count in stride(from: lines, to: 0, by: -1) {
      let start = Int(starts[end * Self.kept + count - fewest[end]])
      extents.append(LineExtent(start: start, end: end, isForced: text.isInsideRun(end)))
      end = start
    }
    return extents.reversed()
  }

  /// `reach` is how much a line may be short of the measure before it is stretched.
  private mutating func search(reach: Int) {
    fewest[0] = 0
    costs[0] = 0
    let count = text.clusters.count
    var least = 0
    for end in 1...count {
      while least < end, sums.width(least, end) - sums.shrink(least, end) > room(least) {
        least += 1
      }
      guard end == count || text.allowsBreak(before: end) else { continue }
      relax(end, from: least, reach: end == count || text.isInsideRun(end) ? measure : reach)
    }
  }

  private func room(_ start: Int) -> Int { start == 0 ? measure - indent : measure }

  private mutating func relax(_ end: Int, from least: Int, reach: Int) {
    var start = least
    while start < end {
      let missing = room(start) - sums.width(start, end)
      if missing > reach { break }
      if fewest[start] < Self.unreachable, let cost = cost(start, end, missing: missing) {
        enter(end, from: start, cost: cost)
      }
      start += 1
    }
  }

  private mutating func enter(_ end: Int, from start: Int, cost: Int) {
    for extra in 0..<Self.kept {
      let before = costs[start * Self.kept + extra]
      guard before < Self.unreachable else { continue }
      let lines = fewest[start] + extra + 1
      if lines < fewest[end] { shift(end, to: lines) }
      let slot = lines - fewest[end]
      guard slot < Self.kept, before + cost < costs[end * Self.kept + slot] else { continue }
      costs[end * Self.kept + slot] = before + cost
      starts[end * Self.kept + slot] = Int32(truncatingIfNeeded: start)
    }
  }

  /// Makes room where fewer lines than before turn out to reach a place.
  private mutating func shift(_ end: Int, to lines: Int) {
    let by = fewest[end] == Self.unreachable ? Self.kept : fewest[end] - lines
    let first = end * Self.kept
    for slot in stride(from: Self.kept - 1, through: 0, by: -1) {
      let old = slot - by
      costs[first + slot] = old >= 0 ? costs[first + old] : Self.unreachable
      starts[first + slot] = old >= 0 ? starts[first + old] : 0
    }
    fewest[end] = lines
  }

  /// What a line costs; none where it cannot be squeezed into the measure.
  private func cost(_ start: Int, _ end: Int, missing: Int) -> Int? {
    if missing < 0 {
      let shrink = sums.shrink(start, end)
      guard -missing <= shrink else { return nil }
      let share = -missing * 10 / max(1, shrink)
      return share * share * 2 / 5
    }
    if end == text.clusters.count { return lastLineCost(start, end) }
    if text.isInsideRun(end) { return 400 + missing / 10 }
    let gaps = sums.gaps(start, end)
    guard gaps > 0 else { return 1_000_000 + missing }
    let eased = max(0, missing - sums.stretch(start, end))
    let each = eased / (10 * gaps)
    return each * each + (missing - eased) / 100
  }

  /// T15: a last line of one character is as bad as can be; one Han and a mark are not liked.
  private func lastLineCost(_ start: Int, _ end: Int) -> Int {
    guard start > 0 else { return 0 }
    if sums.isOneMark(start, end, text) { return 100_000 }
    switch sums.characters(start, end) {
    case ...1: return 100_000
    case 2: return 60
    default: return 0
    }
  }
}

/// Sums over the clusters of a text, so that a line from any cluster to any other is measured at
/// once.
struct LineSums {
  /// Where each cluster's ink begins if the whole text stood on one line.
  private var positions: [Int] = []
  private var ends: [Int] = []
  private var shrinks: [Int] = []
  private var stretches: [Int] = []
  private var opens: [Int] = []
  private var scalars: [Int] = [0]
  /// The last cluster with ink before each cluster.
  private var inked: [Int] = [0]

  init(_ text: ClusteredText) {
    var (position, shrink, stretch, open, last) = (0, 0, 0, 0, 0)
    positions.reserveCapacity(text.clusters.count)
    for (index, cluster) in text.clusters.enumerated() {
      if index > 0 {
        let gap = Gap(between: text.clusters[index - 1], and: cluster)
        position += gap.natural
        shrink += gap.shrink
        stretch += gap.stretch
        open += cluster.kind == .space ? 0 : 1
      }
      positions.append(position)
      shrinks.append(shrink)
      stretches.append(stretch)
      opens.append(open)
      let isBlank = cluster.kind == .space || cluster.kind == .lineFeed
      position += isBlank ? 0 : cluster.width
      ends.append(position)
      scalars.append((scalars.last ?? 0) + (isBlank ? 0 : cluster.count))
      if !isBlank { last = index }
      inked.append(last)
    }
  }

  func width(_ start: Int, _ end: Int) -> Int { max(0, ends[inked[end]] - positions[start]) }
  func shrink(_ start: Int, _ end: Int) -> Int { max(0, shrinks[inked[end]] - shrinks[start]) }
  func stretch(_ start: Int, _ end: Int) -> Int { max(0, stretches[inked[end]] - stretches[start]) }
  func gaps(_ start: Int, _ end: Int) -> Int { max(0, opens[inked[end]] - opens[start]) }
  func characters(_ start: Int, _ end: Int) -> Int { scalars[end] - scalars[start] }

  /// Whether the line is nothing but a dash, an ellipsis or loud marks.
  func isOneMark(_ start: Int, _ end: Int, _ text: ClusteredText) -> Bool {
    guard inked[end] == start else { return false }
    switch text.clusters[start].kind {
    case .western, .ideograph: return false
    default: return true
    }
  }
}
