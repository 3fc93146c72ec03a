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
    var chosen = ChosenSeams(kept, goesOn: flow.goesOnFromAbove)
    let sorted = candidates.sorted { ($1.score, $0.end, $0.start) < ($0.score, $1.end, $1.start) }
    for seam in sorted where chosen.hasRoom(for: seam) && !chosen.closesCircle(seam) {
      chosen.take(seam)
    }
    return chosen.next
  }

  /// The assignment with the greatest sum (Kuhn and Munkres, by shortest augmenting paths).
  private static func bestSum(_ candidates: [Seam]) -> [Seam] {
    let (row, rows) = numbered(candidates.map(\.end))
    let (column, columns) = numbered(candidates.map(\.start))
    // An end may also go on nowhere.
    let nowhere = Array(repeating: 0.0, count: rows)
    var gain = Array(repeating: Array(repeating: -1_000, count: columns) + nowhere, count: rows)
    for seam in candidates { gain[row[seam.end]][column[seam.start]] = seam.score }
    let chosen = Assignment.best(gain)
    return candidates.filter { chosen[row[$0.end]] == column[$0.start] }
  }

  /// For each of some items how many of them are smaller, by item, and how many there are.
  private static func numbered(_ items: [Int]) -> (numbers: [Int], count: Int) {
    var numbers = [Int](repeating: 0, count: (items.max() ?? -1) + 1)
    for item in items { numbers[item] = 1 }
    var count = 0
    for item in numbers.indices {
      count += numbers[item]
      numbers[item] = count - 1
    }
    return (numbers, count)
  }
}

/// Seams of which no two have one end or one start, and that lead nowhere in a circle.
struct ChosenSeams {
  /// For each item whether it goes on from the one right above it where no seam says otherwise.
  private let goesOn: [Bool]
  /// The start that each item goes on in; none for most.
  private var starts: [Int?]
  private var isTaken: [Bool]
  /// The lowest end that goes on further up the page.
  private var lowestBack = -1

  init(_ seams: [SeamChoice.Seam], goesOn: [Bool]) {
    self.goesOn = goesOn
    starts = Array(repeating: nil, count: goesOn.count)
    isTaken = Array(repeating: false, count: goesOn.count)
    for seam in seams { take(seam) }
  }

  var next: [Int: Int] {
    var next: [Int: Int] = [:]
    for case (let end, let start?) in starts.enumerated() { next[end] = start }
    return next
  }

  func hasRoom(for seam: SeamChoice.Seam) -> Bool {
    starts[seam.end] == nil && !isTaken[seam.start]
  }

  mutating func take(_ seam: SeamChoice.Seam) {
    starts[seam.end] = seam.start
    isTaken[seam.start] = true
    if seam.start < seam.end { lowestBack = max(lowestBack, seam.end) }
  }

  /// Whether going on from the seam's start, by seams and down the page, leads to its end.
  func closesCircle(_ seam: SeamChoice.Seam) -> Bool {
    var place = seam.start
    // Who has gone as far as there are items goes round without it.
    for _ in starts.indices {
      if place == seam.end { return true }
      // Up the page leads nothing but a seam from further down.
      if place > max(seam.end, lowestBack) { return false }
      if let start = starts[place] {
        place = start
      } else if goesOnBelow(place) {
        place += 1
      } else {
        return false
      }
    }
    return false
  }

  private func goesOnBelow(_ place: Int) -> Bool {
    place + 1 < goesOn.count && goesOn[place + 1] && !isTaken[place + 1]
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
    var way = [Int](repeating: 0, count: columns + 1)
    var slack = [Double](repeating: 0, count: columns + 1)
    var used = [Bool](repeating: false, count: columns + 1)
    for row in 1...rows {
      owner[0] = row
      for column in 0...columns {
        (way[column], slack[column], used[column]) = (0, .infinity, false)
      }
      var column = 0
      repeat {
        used[column] = true
        let current = owner[column]
        let gain = gain[current - 1]
        var delta = Double.infinity
        var nearest = 0
        for other in 1...columns where !used[other] {
          let cost = -gain[other - 1] - rowPrice[current] - columnPrice[other]
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
