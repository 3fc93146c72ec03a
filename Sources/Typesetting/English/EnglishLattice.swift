/// A line of English: from one scalar to a break.
struct EnglishExtent {
  let start: Int
  let end: EnglishText.Break
  /// Whether it cannot be made flush within the limits and stands ragged.
  let isForced: Bool
}

/// What an English line costs, in squares of hundredths of an em of blank that is missing or too
/// much between its words; the unit is that of `BreakLattice`.
struct EnglishCost {
  let text: EnglishText
  let measure: Int
  let indent: Int
  let isRagged: Bool

  func room(_ start: Int) -> Int { start == 0 ? measure - indent : measure }

  /// How much a line with so many gaps and joints can give and take.
  func shrink(gaps: Int) -> Int {
    isRagged ? 0 : gaps * max(0, blank - WordSpace.narrowest)
  }

  func stretch(gaps: Int, joints: Int) -> Int {
    gaps * (WordSpace.widest - blank) + joints * text.mostBetweenLetters
  }

  private var blank: Int { text.blankWidth }

  /// None where the line is too long, or too short to be made flush within the limits.
  func cost(from start: Int, to end: EnglishText.Break, missing: Int, isLast: Bool) -> Int? {
    let gaps = text.gaps(from: start, to: end)
    if missing < 0 { return squeezed(-missing, gaps) }
    if isLast { return lastLine(from: start, to: end) }
    if isRagged { return missing / 100 * (missing / 100) / 4 + Int(end.penalty) }
    if end.isForced { return Int(end.penalty) + missing / 10 }
    return stretched(missing, gaps, joints: text.joints(from: start, to: end))
      .map { $0 + Int(end.penalty) }
  }

  private func squeezed(_ excess: Int, _ gaps: Int) -> Int? {
    guard excess <= shrink(gaps: gaps) else { return nil }
    let each = excess * 2 / (10 * max(1, gaps))
    return each * each
  }

  private func stretched(_ missing: Int, _ gaps: Int, joints: Int) -> Int? {
    guard missing <= stretch(gaps: gaps, joints: joints) else { return nil }
    guard missing > 0 else { return 0 }
    let easy = gaps * (WordSpace.easy - blank)
    let each = min(missing, easy) / (10 * max(1, gaps))
    guard missing > easy else { return each * each }
    let usual = joints * WordSpace.letters
    let more = missing - easy - usual - gaps * (WordSpace.widest - WordSpace.easy)
    let between = min(missing - easy, usual + max(0, more))
    let spaced = between * 2 / max(1, joints)
    let rest = (missing - easy - between) / (10 * max(1, gaps))
    return (each + rest) * (each + rest) + 100 + spaced * spaced / 2 + rest * rest
  }

  /// A short word should not be all there is on the last line.
  private func lastLine(from start: Int, to end: EnglishText.Break) -> Int {
    guard start > 0, text.gaps(from: start, to: end) == 0 else { return 0 }
    let width = text.width(from: start, to: end)
    return width < 1500 ? 900 : width < 2500 ? 500 : 60
  }
}

/// All good ways to break an English paragraph, found by dynamic programming (Knuth and Plass 1981):
/// for each place where a line may end, each number of hyphens in a row and each number of lines up
/// to it, the least cost.
struct EnglishLattice {
  /// A place where a line may end, after some lines in a row that end with hyphens.
  private struct Node {
    let end: Int32
    let hyphens: Int8
    var fewest: Int32
  }

  private let text: EnglishText
  private let cost: EnglishCost
  private var nodes: [Node] = []
  private var costs: [Int32] = []
  private var starts: [Int32] = []
  /// Whether lines may be set that are not flush.
  private let isLoose: Bool
  /// Lines that should not end with a hyphen, from 0.
  private let whole: Set<Int>
  private static let kept = 4
  private static let unreachable = Int32.max / 4

  /// The ways within the limits, or else, where lines may be ragged, those with as few of them as
  /// can be.
  static func settings(
    _ cost: EnglishCost, isLoose: Bool, withoutHyphenAt whole: Set<Int> = []
  ) -> [(cost: Int, extents: [EnglishExtent])] {
    EnglishLattice(cost.text, cost, isLoose: isLoose, whole: whole).settings()
  }

  private init(_ text: EnglishText, _ cost: EnglishCost, isLoose: Bool, whole: Set<Int>) {
    self.whole = whole
    self.text = text
    self.cost = cost
    self.isLoose = isLoose
    guard !text.scalars.isEmpty else { return }
    nodes.reserveCapacity(text.breaks.count * 2 + 1)
    nodes.append(Node(end: -1, hyphens: 0, fewest: 0))
    for (index, place) in text.breaks.enumerated() {
      let most = place.isHyphen ? WordSpace.mostHyphens : 0
      for hyphens in min(1, most)...most {
        nodes.append(
          Node(
            end: Int32(truncatingIfNeeded: index), hyphens: Int8(truncatingIfNeeded: hyphens),
            fewest: Self.unreachable))
      }
    }
    costs = Array(repeating: Self.unreachable, count: nodes.count * Self.kept)
    starts = Array(repeating: 0, count: costs.count)
    costs[0] = 0
    search()
  }

  private func start(of node: Int) -> Int {
    node == 0 ? 0 : Int(text.breaks[Int(nodes[node].end)].next)
  }

  private mutating func search() {
    var least = 0
    var node = 1
    while node < nodes.count {
      let index = Int(nodes[node].end)
      let end = text.breaks[index]
      var next = node + 1
      while next < nodes.count, Int(nodes[next].end) == index { next += 1 }
      while least < node, isTooLong(from: start(of: least), to: end) { least += 1 }
      relax(node..<next, end, from: least, isLast: next == nodes.count)
      node = next
    }
  }

  /// The added hyphen is not counted, as the next line end may come without one.
  private func isTooLong(from start: Int, to end: EnglishText.Break) -> Bool {
    let width = text.width(from: start, to: end) - Int(end.hyphen)
    return width - cost.shrink(gaps: text.gaps(from: start, to: end)) > cost.room(start)
  }

  private mutating func relax(
    _ ends: Range<Int>, _ end: EnglishText.Break, from least: Int, isLast: Bool
  ) {
    var from = least
    while from < ends.lowerBound {
      defer { from += 1 }
      guard nodes[from].fewest < Self.unreachable else { continue }
      let start = start(of: from)
      let missing = cost.room(start) - text.width(from: start, to: end)
      let isHopeless =
        missing
        > cost.stretch(
          gaps: text.gaps(from: start, to: end), joints: text.joints(from: start, to: end))
      if isHopeless, !isLast, !isLoose, !end.isForced, !cost.isRagged { break }
      let hyphens = end.isHyphen ? Int(nodes[from].hyphens) + 1 : 0
      guard hyphens <= WordSpace.mostHyphens else { continue }
      guard let price = price(from: start, to: end, missing: missing, isLast: isLast) else {
        continue
      }
      let target = ends.lowerBound + max(0, hyphens - 1)
      enter(target, from: from, cost: price + (hyphens > 1 ? 150 : 0))
    }
  }

  private func price(
    from start: Int, to end: EnglishText.Break, missing: Int, isLast: Bool
  ) -> Int? {
    if let price = cost.cost(from: start, to: end, missing: missing, isLast: isLast) {
      return price
    }
    return isLoose && missing >= 0 ? 100_000 + missing * 10 : nil
  }

  private mutating func enter(_ node: Int, from start: Int, cost: Int) {
    for extra in 0..<Self.kept {
      let before = costs[start * Self.kept + extra]
      guard before < Self.unreachable else { continue }
      let lines = nodes[start].fewest + Int32(extra) + 1
      if nodes[node].hyphens > 0, whole.contains(Int(lines) - 1) { continue }
      if lines < nodes[node].fewest { shift(node, to: lines) }
      let slot = Int(lines - nodes[node].fewest)
      let total = min(Int(Self.unreachable) - 1, Int(before) + cost)
      guard slot < Self.kept, total < Int(costs[node * Self.kept + slot]) else { continue }
      costs[node * Self.kept + slot] = Int32(total)
      starts[node * Self.kept + slot] = Int32(truncatingIfNeeded: start)
    }
  }

  /// Makes room where fewer lines than before turn out to reach a place.
  private mutating func shift(_ node: Int, to lines: Int32) {
    let isNew = nodes[node].fewest == Self.unreachable
    let by = isNew ? Self.kept : Int(nodes[node].fewest - lines)
    let first = node * Self.kept
    for slot in stride(from: Self.kept - 1, through: 0, by: -1) {
      let old = slot - by
      costs[first + slot] = old >= 0 ? costs[first + old] : Self.unreachable
      starts[first + slot] = old >= 0 ? starts[first + old] : 0
    }
    nodes[node].fewest = lines
  }

  /// Fewest lines first.
  private func settings() -> [(cost: Int, extents: [EnglishExtent])] {
    guard nodes.count > 1, let last = nodes.last, last.fewest < Self.unreachable else { return [] }
    return (0..<Self.kept).compactMap { extra in
      let cost = costs[(nodes.count - 1) * Self.kept + extra]
      guard cost < Self.unreachable else { return nil }
      return (Int(cost), extents(lines: Int(last.fewest) + extra))
    }
  }

  private func extents(lines: Int) -> [EnglishExtent] {
    var extents: [EnglishExtent] = []
    var node = nodes.count - 1
    for count in stride(from: lines, to: 0, by: -1) {
      let from = Int(starts[node * Self.kept + count - Int(nodes[node].fewest)])
      let (start, end) = (start(of: from), text.breaks[Int(nodes[node].end)])
      extents.append(cost.extent(from: start, to: end, isLast: count == lines))
      node = from
    }
    return extents.reversed()
  }
}

extension EnglishCost {
  func extent(from start: Int, to end: EnglishText.Break, isLast: Bool) -> EnglishExtent {
    let missing = room(start) - text.width(from: start, to: end)
    let most = stretch(
      gaps: text.gaps(from: start, to: end), joints: text.joints(from: start, to: end))
    return EnglishExtent(
      start: start, end: end, isForced: !isLast && (end.isForced || missing > most))
  }
}
