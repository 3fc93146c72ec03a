/// Columns that lie in each other line by line, as a program leaves them that reads across the gap
/// between them: found by which line goes on in which, and laid one behind the other.
///
/// The lines of a page stand in one column or in several that take turns in some rhythm; which, is
/// decided for the page as a whole, by the best sum of `LineFollowing` (Viterbi).
struct ColumnWeave {
  /// The first is text that is not woven.
  private static let rhythms = [Rhythm(columns: [0])] + Rhythm.woven

  /// What a weave must gain: lines that meet by chance gain less.
  private static let beginning = -9.0
  /// Another rhythm: one column is over, or the next has come.
  private static let change = -6.0
  private static let ending = -1.0
  /// A line that goes on from none is the first of a text.
  private static let newText = -0.5

  /// A place in a rhythm.
  private struct State {
    let rhythm: Int
    /// How many lines above stands the line before this one in its column.
    let distance: Int
    /// The number of the state before this one in the same rhythm.
    let before: Int
    /// How many lines above the next line stand the last lines of each column: one bit for each of them.
    let ends: Int

    var isPlain: Bool { rhythm == 0 }

    init(_ rhythm: Int, _ phase: Int, first: Int) {
      let turn = rhythms[rhythm]
      let count = turn.columns.count
      self.rhythm = rhythm
      distance = turn.distance(at: phase)
      let lastLines = (0..<count).filter { above in
        !(0..<above).contains { turn.column(at: phase - $0) == turn.column(at: phase - above) }
      }
      before = first + (phase + count - 1) % count
      ends = lastLines.reduce(0) { $0 | 2 << $1 }
    }
  }

  /// The number of the first state of each rhythm.
  private static let firstStates = rhythms.indices.map { rhythm in
    rhythms[..<rhythm].reduce(0) { $0 + $1.columns.count }
  }

  private static let states: [State] = rhythms.indices.flatMap { rhythm in
    rhythms[rhythm].columns.indices.map { State(rhythm, $0, first: firstStates[rhythm]) }
  }

  /// The best way to read the lines up to one that ends in a state.
  private struct Path {
    var score = -Double.infinity
    /// How many lines it is longer than the way it goes on from: one, or a first round.
    var length = 0
    /// The number of the state there.
    var before = 0
  }

  private let count: Int
  /// How well each line goes on from each of those not far above it: every way to read the lines asks for them.
  private let following: [Double]
  private var paths: [[Path]] = []

  /// A line of a first round goes on from none further above: as many lines as a rhythm has, and those of the
  /// round itself.
  private static let reach = 2 * (rhythms.map(\.columns.count).max() ?? 1) - 1

  private init(_ lines: [PageLine], _ shape: PageShape, _ measure: Measure) {
    count = lines.count
    let following = LineFollowing(lines: lines, shape: shape, measure: measure)
    self.following = lines.indices.flatMap { line in
      (1...Self.reach).map { following.score(line - $0, line) }
    }
  }

  /// How well a line goes on from the one that stands so many lines above it.
  private func score(_ line: Int, _ distance: Int) -> Double {
    following[line * Self.reach + distance - 1]
  }

  /// The lines in the order of their columns; nil where no columns lie in each other.
  static func order(_ lines: [PageLine], _ shape: PageShape, _ measure: Measure) -> ColumnOrder? {
    let rest = lines.indices.filter { !LineFollowing.isSetApart($0, in: lines) }
    var weave = ColumnWeave(rest.map { lines[$0] }, shape, measure)
    weave.findPaths()
    return weave.order?.among(lines.count, rest)
  }

  private mutating func findPaths() {
    let none = Self.states.map { _ in Path() }
    paths = Array(repeating: none, count: count)
    paths[0][0].score = 0
    for line in 1..<count {
      for state in Self.states.indices { goOn(line, state) }
      for rhythm in Self.rhythms.indices { enter(rhythm, at: line) }
    }
  }

  /// The rhythm goes on.
  private mutating func goOn(_ line: Int, _ number: Int) {
    let state = Self.states[number]
    let before = paths[line - 1][state.before].score
    guard before > -.infinity else { return }
    let score = before + self.score(line, state.distance)
    if score > paths[line][number].score {
      paths[line][number] = Path(score: score, length: 1, before: state.before)
    }
  }

  /// A first round of a rhythm begins at a line.
  private mutating func enter(_ rhythm: Int, at line: Int) {
    let end = line + Self.rhythms[rhythm].columns.count - 1
    guard end < count else { return }
    let number = Self.firstStates[rhythm] + end - line
    // The first round is the same behind all columns that end alike.
    var rounds = KnownRounds()
    for (before, state) in Self.states.enumerated() where state.rhythm != rhythm {
      let score = paths[line - 1][before].score + cost(state, rhythm)
      guard score + Self.mostOfRound > paths[end][number].score else { continue }
      let round = rounds.score(behind: state.ends) {
        var sum = 0.0
        goThroughFirstRound(rhythm, at: line, behind: before) { sum += $1 }
        return sum
      }
      if score + round > paths[end][number].score {
        paths[end][number] = Path(score: score + round, length: end - line + 1, before: before)
      }
    }
  }

  /// No first round says more.
  private static let mostOfRound = 3 * LineFollowing.most

  private func cost(_ before: State, _ rhythm: Int) -> Double {
    rhythm == 0 ? Self.ending : before.isPlain ? Self.beginning : Self.change
  }

  /// What first rounds are worth, by how the columns before them end.
  private struct KnownRounds {
    private var known: [(ends: Int, score: Double)] = []

    mutating func score(behind ends: Int, _ work: () -> Double) -> Double {
      if let round = known.first(where: { $0.ends == ends }) { return round.score }
      let score = work()
      known.append((ends, score))
      return score
    }
  }

  /// Visits the line that each line of a first round goes on from, and what says so: the last lines of the
  /// columns that were before, each once, or none.
  private func goThroughFirstRound(
    _ rhythm: Int, at line: Int, behind before: Int, _ visit: (_ from: Int?, Double) -> Void
  ) {
    var free = Self.states[before].ends
    for phase in Self.rhythms[rhythm].columns.indices {
      let distance = Self.states[Self.firstStates[rhythm] + phase].distance
      let place = line + phase
      if distance <= phase {
        visit(place - distance, score(place, distance))
        continue
      }
      let best = best(of: free, above: line, for: place)
      guard let best, best.score > Self.newText else {
        visit(nil, Self.newText)
        continue
      }
      free &= ~(1 << best.distance)
      visit(line - best.distance, best.score)
    }
  }

  /// The one of the free lines above a round, by how far above, that a line of it goes on from best.
  private func best(
    of free: Int, above line: Int, for place: Int
  ) -> (distance: Int, score: Double)? {
    var best: (distance: Int, score: Double)?
    var rest = free
    while rest != 0 {
      let distance = rest.trailingZeroBitCount
      rest &= rest - 1
      guard distance <= line else { break }
      let score = score(place, place - line + distance)
      if best.map({ score > $0.score }) ?? true { best = (distance, score) }
    }
    return best
  }

  /// The line that each line goes on from and whether it is woven, along the best way.
  private var links: [(from: Int?, isWoven: Bool)] {
    var links = [(from: Int?, isWoven: Bool)](repeating: (nil, false), count: count)
    var line = count - 1
    var number = Self.states.indices.max { paths[line][$0].score < paths[line][$1].score } ?? 0
    while line > 0 {
      let state = Self.states[number]
      let path = paths[line][number]
      let start = line - path.length + 1
      if Self.states[path.before].rhythm == state.rhythm {
        links[line] = (line - state.distance, !state.isPlain)
      } else {
        var place = start
        goThroughFirstRound(state.rhythm, at: start, behind: path.before) { from, _ in
          links[place] = (from, !state.isPlain)
          place += 1
        }
      }
      line = start - 1
      number = path.before
    }
    return links
  }

  /// Fewer woven lines may be a caption in the middle of a sentence.
  private static let fewest = 8

  /// Woven lines column by column, the column first that goes on from the text above.
  private var order: ColumnOrder? {
    let links = links
    let from = links.map(\.from)
    var order = ColumnOrder(lines: [])
    var isWoven = false
    for run in links.indices.runs(where: { links[$0].isWoven == links[$1].isWoven }) {
      let isOfColumns = links[run.lowerBound].isWoven && run.count >= Self.fewest
      for column in isOfColumns ? columns(run, from) : [Array(run)] { order.append(column, from) }
      isWoven = isWoven || isOfColumns
    }
    return isWoven ? order : nil
  }

  private func columns(_ run: Range<Int>, _ from: [Int?]) -> [[Int]] {
    var columns: [[Int]] = []
    for line in run {
      if let column = columns.firstIndex(where: { $0.last == from[line] }) {
        columns[column].append(line)
      } else {
        columns.insert([line], at: from[line] == nil ? columns.count : 0)
      }
    }
    return columns
  }
}

/// Lines in the order of their columns.
struct ColumnOrder {
  /// Indices of the lines.
  private(set) var lines: [Int]
  /// Where in `lines` one column ends and another begins that does not go on from it.
  private(set) var breaks: Set<Int> = []

  /// Columns begin as a text begins, or go on.
  init(lines: [Int]) { self.lines = lines }

  init(lines: [Int], breaks: Set<Int>) { (self.lines, self.breaks) = (lines, breaks) }

  /// The order of all lines of a page, of which these are `rest`: every other one stays behind the line that
  /// it stands below.
  fileprivate func among(_ count: Int, _ rest: [Int]) -> ColumnOrder {
    guard rest.count < count else { return self }
    var whole = ColumnOrder(lines: [])
    for (place, line) in lines.enumerated() {
      if breaks.contains(place) { whole.breaks.insert(whole.lines.count) }
      let next = line + 1 < rest.count ? rest[line + 1] : count
      whole.lines += rest[line]..<next
    }
    return whole
  }

  fileprivate mutating func append(_ column: [Int], _ from: [Int?]) {
    if let first = column.first, lines.last != from[first] { breaks.insert(lines.count) }
    lines += column
  }
}

extension Range<Int> {
  /// The ranges in which `belong` holds for all neighbours.
  fileprivate func runs(where belong: (Int, Int) -> Bool) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var start = lowerBound
    for index in dropFirst() where !belong(index - 1, index) {
      runs.append(start..<index)
      start = index
    }
    if start < upperBound { runs.append(start..<upperBound) }
    return runs
  }
}
