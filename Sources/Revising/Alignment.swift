/// Finds what two sequences have in common, in the same order on both sides.
///
/// Myers' greedy algorithm ("An O(ND) Difference Algorithm and Its Variations", 1986) on what is
/// left between the common beginning and end. Where more than `edits` differences stand in the
/// way, the elements that occur once on each side cut the sequences into smaller pairs (Cohen's
/// patience difference), and what has no such element counts as replaced. So the work stays near
/// linear for any input, at the price of a larger difference for texts that share little.
struct Alignment {
  /// Positions of equal elements, ascending on both sides.
  private(set) var pairs: [(old: Int, new: Int)] = []
  private let old: [Int]
  private let new: [Int]
  private let edits: Int

  /// Aligns two sequences of names for elements, equal elements having equal names.
  init(_ old: [Int], _ new: [Int], edits: Int = 512) {
    self.old = old
    self.new = new
    self.edits = edits
    align(0..<old.count, 0..<new.count, depth: 0)
  }

  private mutating func align(_ left: Range<Int>, _ right: Range<Int>, depth: Int) {
    var (low, start) = (left.lowerBound, right.lowerBound)
    while low < left.upperBound, start < right.upperBound, old[low] == new[start] {
      pairs.append((low, start))
      (low, start) = (low + 1, start + 1)
    }
    var (high, end) = (left.upperBound, right.upperBound)
    while high > low, end > start, old[high - 1] == new[end - 1] {
      (high, end) = (high - 1, end - 1)
    }
    alignMiddle(low..<high, start..<end, depth: depth)
    for step in 0..<(left.upperBound - high) { pairs.append((high + step, end + step)) }
  }

  private mutating func alignMiddle(_ left: Range<Int>, _ right: Range<Int>, depth: Int) {
    guard !left.isEmpty, !right.isEmpty else { return }
    if let found = shortest(left, right) {
      pairs += found
    } else if depth < 16 {
      split(left, right, depth: depth)
    }
  }

  // MARK: Myers

  /// The furthest `old` position on each diagonal, after each number of edits.
  private func shortest(_ left: Range<Int>, _ right: Range<Int>) -> [(old: Int, new: Int)]? {
    let most = min(left.count + right.count, edits)
    var reached = [Int](repeating: 0, count: 2 * most + 3)
    var trace: [[Int]] = []
    for edit in 0...most {
      trace.append(Array(reached[(most + 1 - edit)...(most + 1 + edit)]))
      for diagonal in stride(from: -edit, through: edit, by: 2) {
        let slot = most + 1 + diagonal
        let down = diagonal == -edit || (diagonal != edit && reached[slot - 1] < reached[slot + 1])
        let from = down ? reached[slot + 1] : reached[slot - 1] + 1
        let x = slide(from, diagonal, left, right)
        reached[slot] = x
        if x >= left.count && x - diagonal >= right.count {
          return walkBack(trace, edit, left, right)
        }
      }
    }
    return nil
  }

  private func slide(_ from: Int, _ diagonal: Int, _ left: Range<Int>, _ right: Range<Int>) -> Int {
    var x = from
    while x < left.count, x - diagonal < right.count,
      old[left.lowerBound + x] == new[right.lowerBound + x - diagonal]
    {
      x += 1
    }
    return x
  }

  private func walkBack(
    _ trace: [[Int]], _ edits: Int, _ left: Range<Int>, _ right: Range<Int>
  ) -> [(old: Int, new: Int)] {
    var found: [(old: Int, new: Int)] = []
    var (x, y) = (left.count, right.count)
    for edit in stride(from: edits, through: 1, by: -1) {
      let reached = trace[edit]
      let diagonal = x - y
      let slot = edit + diagonal
      let down = diagonal == -edit || (diagonal != edit && reached[slot - 1] < reached[slot + 1])
      let before = down ? diagonal + 1 : diagonal - 1
      let start = reached[edit + before]
      let afterEdit = down ? start : start + 1
      while x > afterEdit {
        (x, y) = (x - 1, y - 1)
        found.append((left.lowerBound + x, right.lowerBound + y))
      }
      (x, y) = (start, start - before)
    }
    while x > 0, y > 0 {
      (x, y) = (x - 1, y - 1)
      found.append((left.lowerBound + x, right.lowerBound + y))
    }
    return found.reversed()
  }

  // MARK: Patience

  private mutating func split(_ left: Range<Int>, _ right: Range<Int>, depth: Int) {
    let anchors = risingAnchors(left, right)
    guard !anchors.isEmpty else { return }
    var (low, start) = (left.lowerBound, right.lowerBound)
    for anchor in anchors {
      align(low..<anchor.old, start..<anchor.new, depth: depth + 1)
      pairs.append(anchor)
      (low, start) = (anchor.old + 1, anchor.new + 1)
    }
    align(low..<left.upperBound, start..<right.upperBound, depth: depth + 1)
  }

  /// The longest chain of elements that occur once on each side, rising on both.
  private func risingAnchors(
    _ left: Range<Int>, _ right: Range<Int>
  ) -> [(old: Int, new: Int)] {
    let places = placesOfUnique(new, right)
    var common: [(old: Int, new: Int)] = []
    for (name, at) in placesOfUnique(old, left) {
      if let other = places[name] { common.append((at, other)) }
    }
    common.sort { $0.old < $1.old }
    return longestRise(common)
  }

  private func placesOfUnique(_ names: [Int], _ range: Range<Int>) -> [Int: Int] {
    var places: [Int: Int] = [:]
    for at in range { places[names[at]] = places[names[at]] == nil ? at : -1 }
    return places.filter { $0.value >= 0 }
  }

  private func longestRise(_ pairs: [(old: Int, new: Int)]) -> [(old: Int, new: Int)] {
    var tails: [Int] = []
    var before = [Int](repeating: -1, count: pairs.count)
    for (index, pair) in pairs.enumerated() {
      let slot = firstSlot(tails, pairs, notBelow: pair.new)
      before[index] = slot > 0 ? tails[slot - 1] : -1
      if slot == tails.count { tails.append(index) } else { tails[slot] = index }
    }
    var chain: [(old: Int, new: Int)] = []
    var at = tails.last ?? -1
    while at >= 0 {
      chain.append(pairs[at])
      at = before[at]
    }
    return chain.reversed()
  }

  private func firstSlot(
    _ tails: [Int], _ pairs: [(old: Int, new: Int)], notBelow new: Int
  ) -> Int {
    var (low, high) = (0, tails.count)
    while low < high {
      let middle = (low + high) / 2
      if pairs[tails[middle]].new < new { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
