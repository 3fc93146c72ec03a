/// Chooses which line goes on in which, for the best sum over the page (each line once).
enum SeamChoice {
  /// Above this many open ends the nearest good seam is taken instead of the best sum.
  private static let mostForBestSum = 90

  struct Seam {
    let end: Int
    let start: Int
    let score: Double
  }

  /// `next[item]` is the item that goes on from it.
  static func joins(_ seams: Seams) -> [Int: Int] {
    joins(candidates(seams), seams.flow)
  }

  /// The best of some seams besides those that are kept, which have other ends and starts.
  static func joins(
    _ candidates: [Seam], keeping kept: [Seam] = [], _ flow: TextFlow
  ) -> [Int: Int] {
    let ends = Set(candidates.map(\.end))
    let best = ends.count <= mostForBestSum ? bestSum(candidates) : candidates
    return greedy(best, after: kept, flow)
  }

  static func candidates(_ seams: Seams) -> [Seam] {
    var found: [Seam] = []
    let items = seams.flow.items
    for end in items.indices where items[end].isOpen || items[end].departs {
      for start in seams.reach(of: end) where start != end {
        if start < end && !mayLieBefore(end, start, seams) { continue }
        if let score = seams.score(from: end, to: start), score > 0 {
          found.append(Seam(end: end, start: start, score: score))
        }
      }
    }
    return found
  }

  /// Only what stands at the top of a page or behind a break can be the rest of something below, and in
  /// English what begins in small letters below a whole paragraph.
  private static func mayLieBefore(_ end: Int, _ start: Int, _ seams: Seams) -> Bool {
    (seams.flow.items[start].isAfterBreak || seams.beginsLowBelowWhole(start))
      && seams.flow.parts[start] < seams.flow.parts[end]
  }

  private static func greedy(
    _ candidates: [Seam], after kept: [Seam], _ flow: TextFlow
  ) -> [Int: Int] {
    var next = Dictionary(uniqueKeysWithValues: kept.map { ($0.end, $0.start) })
    var taken = Set(kept.map(\.start))
    let sorted = candidates.sorted { ($1.score, $0.end, $0.start) < ($0.score, $1.end, $1.start) }
    for seam in sorted where next[seam.end] == nil && !taken.contains(seam.start) {
      guard !closesCircle(seam, next, taken, flow) else { continue }
      next[seam.end] = seam.start
      taken.insert(seam.start)
    }
    return next
  }

  /// Whether going on from the seam's start, by seams and down the page, leads to its end.
  private static func closesCircle(
    _ seam: Seam, _ next: [Int: Int], _ taken: Set<Int>, _ flow: TextFlow
  ) -> Bool {
    var place = seam.start
    for _ in 0..<4_096 {
      if place == seam.end { return true }
      if let following = next[place] {
        place = following
        continue
      }
      place += 1
      guard place < flow.items.count, flow.items[place].head == nil,
        !flow.items[place].isAfterBreak, !taken.contains(place)
      else { return false }
    }
    return false
  }

  /// The assignment with the greatest sum (Kuhn and Munkres, by shortest augmenting paths).
  private static func bestSum(_ candidates: [Seam]) -> [Seam] {
    let ends = Array(Set(candidates.map(\.end))).sorted()
    let starts = Array(Set(candidates.map(\.start))).sorted()
    let row = Dictionary(uniqueKeysWithValues: ends.enumerated().map { ($1, $0) })
    let column = Dictionary(uniqueKeysWithValues: starts.enumerated().map { ($1, $0) })
    // An end may also go on nowhere.
    let nowhere = Array(repeating: 0.0, count: ends.count)
    var gain = Array(
      repeating: Array(repeating: -1_000, count: starts.count) + nowhere, count: ends.count)
    for seam in candidates {
      if let i = row[seam.end], let j = column[seam.start] { gain[i][j] = seam.score }
    }
    let chosen = Assignment.best(gain)
    return candidates.filter { seam in
      guard let i = row[seam.end], let j = column[seam.start] else { return false }
      return chosen[i] == j
    }
  }
}

/// The assignment problem: one column for every row, the greatest sum.
enum Assignment {
  /// `gain[row][column]`, at least as many columns as rows; the column of each row.
  static func best(_ gain: [[Double]]) -> [Int] {
    let rows = gain.count
    guard rows > 0 else { return [] }
    let columns = gain[0].count
    var rowPrice = [Double](repeating: 0, count: rows + 1)
    var columnPrice = [Double](repeating: 0, count: columns + 1)
    var owner = [Int](repeating: 0, count: columns + 1)
    for row in 1...rows {
      owner[0] = row
      var way = [Int](repeating: 0, count: columns + 1)
      var slack = [Double](repeating: .infinity, count: columns + 1)
      var used = [Bool](repeating: false, count: columns + 1)
      var column = 0
      repeat {
        used[column] = true
        let current = owner[column]
        var delta = Double.infinity
        var nearest = 0
        for other in 1...columns where !used[other] {
          let cost = -gain[current - 1][other - 1] - rowPrice[current] - columnPrice[other]
          if cost < slack[other] { (slack[other], way[other]) = (cost, column) }
          if slack[other] < delta { (delta, nearest) = (slack[other], other) }
        }
        for other in 0...columns {
          if used[other] {
            rowPrice[owner[other]] += delta
            columnPrice[other] -= delta
          } else {
            slack[other] -= delta
          }
        }
        column = nearest
      } while owner[column] != 0
      repeat {
        owner[column] = owner[way[column]]
        column = way[column]
      } while column != 0
    }
    var result = [Int](repeating: 0, count: rows)
    for column in 1...columns where owner[column] > 0 { result[owner[column] - 1] = column - 1 }
    return result
  }
}

extension Seams {
  /// Where the rest of an item is looked for: where words are counted some way up and down, else right
  /// below it.
  func reach(of end: Int) -> Range<Int> {
    let isFar = page.words.isKnown
    let low = isFar ? max(0, end - Self.reachBack) : end + 1
    let high = min(flow.items.count, end + 1 + (isFar ? Self.reachForward : 1))
    return low..<max(low, high)
  }
}
