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
    let ends = numbered(candidates.map(\.end)).count
    let best = ends <= mostForBestSum ? bestSum(candidates) : candidates
    return greedy(best, after: kept, flow)
  }

  static func candidates(_ seams: Seams) -> [Seam] {
    var found: [Seam] = []
    let items = seams.flow.items
    for end in items.indices where items[end].mayGoOn {
      for start in seams.reach(of: end) where start != end && items[start].mayBeRest {
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
struct Assignment {
  /// What is known of a column, side by side: every step looks at all columns.
  private struct Column {
    var price = 0.0
    /// The row that has it, from 1 on; 0 for none.
    var owner = 0
    /// What it costs to reach it on the way of the row that is added, and from which column.
    var slack = Double.infinity
    var way = 0
    var isReached = false
  }

  private let gain: [[Double]]
  private var rowPrices: [Double]
  /// Behind one in front that each row begins at.
  private var columns: [Column]

  /// `gain[row][column]`, at least as many columns as rows; the column of each row.
  static func best(_ gain: [[Double]]) -> [Int] {
    guard !gain.isEmpty else { return [] }
    var assignment = Assignment(gain)
    for row in 1...gain.count { assignment.add(row) }
    var result = [Int](repeating: 0, count: gain.count)
    for (place, column) in assignment.columns.enumerated().dropFirst() where column.owner > 0 {
      result[column.owner - 1] = place - 1
    }
    return result
  }

  private init(_ gain: [[Double]]) {
    self.gain = gain
    rowPrices = [Double](repeating: 0, count: gain.count + 1)
    columns = [Column](repeating: Column(), count: gain[0].count + 1)
  }

  /// Finds the way of least cost to a free column, and gives each column on it to the row before.
  private mutating func add(_ row: Int) {
    columns.withUnsafeMutableBufferPointer { columns in
      rowPrices.withUnsafeMutableBufferPointer { rowPrices in
        columns[0].owner = row
        for place in columns.indices {
          (columns[place].slack, columns[place].way) = (.infinity, 0)
          columns[place].isReached = false
        }
        var place = 0
        repeat {
          columns[place].isReached = true
          let step = Self.reach(from: place, columns, rowPrices, gain[columns[place].owner - 1])
          Self.raise(step.cost, columns, rowPrices)
          place = step.nearest
        } while columns[place].owner != 0
        repeat {
          columns[place].owner = columns[columns[place].way].owner
          place = columns[place].way
        } while place != 0
      }
    }
  }

  /// The nearest column that is not reached yet, by way of the row that has a column.
  private static func reach(
    from place: Int, _ columns: UnsafeMutableBufferPointer<Column>,
    _ rowPrices: UnsafeMutableBufferPointer<Double>, _ gain: [Double]
  ) -> (nearest: Int, cost: Double) {
    let price = rowPrices[columns[place].owner]
    return gain.withUnsafeBufferPointer { gain in
      var (nearest, least) = (0, Double.infinity)
      for other in 1..<columns.count where !columns[other].isReached {
        let cost = -gain[other - 1] - price - columns[other].price
        if cost < columns[other].slack {
          (columns[other].slack, columns[other].way) = (cost, place)
        }
        if columns[other].slack < least { (nearest, least) = (other, columns[other].slack) }
      }
      return (nearest, least)
    }
  }

  /// What is reached costs so much less, and its row so much more.
  private static func raise(
    _ cost: Double, _ columns: UnsafeMutableBufferPointer<Column>,
    _ rowPrices: UnsafeMutableBufferPointer<Double>
  ) {
    for place in columns.indices {
      if columns[place].isReached {
        rowPrices[columns[place].owner] += cost
        columns[place].price -= cost
      } else {
        columns[place].slack -= cost
      }
    }
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
