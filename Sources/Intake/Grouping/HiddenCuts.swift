/// Finds where a column was cut between two full lines that read like one paragraph.
///
/// Where copy was broken to a measure and columns of two stories stand below each other, no short line parts
/// them. A sentence that was cut further up shows it: where it goes on better below the upper one of two full
/// lines, and what it went on in so far is the better rest of that line, the column was cut between the two.
struct HiddenCuts {
  private let rows: [PageLine]
  private let groups: [Range<Int>]
  private let words: PageWords
  private let flow: TextFlow
  private let headRuns: [[Int]]
  /// The items of each story in reading order, and where each item stands in them.
  private let stories: [[Int]]
  private let places: [(story: Int, position: Int)?]

  /// The rows of `source` that a cut stands above, by what its text was put together to.
  static func found(in source: PageText, _ text: TextGathering) -> Set<Int> {
    guard !source.rows.isEmpty, !source.shape.isLatin, text.page.words.isKnown,
      source.rows.count <= PageWords.mostLines, let choice = text.choice
    else { return [] }
    let (items, next) = (text.flow.items, text.second?.joins ?? choice.next)
    // What goes on right below was not cut by a column.
    let ends = items.indices.filter { items[$0].isOpen && next[$0] != $0 + 1 }
    guard !ends.isEmpty, ends.count <= SeamReview.mostEnds else { return [] }
    let cuts = HiddenCuts(source, text)
    let seams = cuts.seams(below: ends)
    return best(of: ends.flatMap { cuts.cuts(for: $0, goingOnIn: next[$0], among: seams) })
  }

  /// Whether each cut parts what `reading`, which was made with them, put together.
  static func stand(_ cuts: Set<Int>, in reading: ReadingFinish) -> Bool {
    let groups = reading.source.groups
    return groups.indices.dropFirst().allSatisfy {
      !cuts.contains(groups[$0].lowerBound) || reading.joins[$0] != $0 - 1
    }
  }

  private init(_ source: PageText, _ text: TextGathering) {
    (rows, groups, flow, headRuns) = (source.rows, source.groups, text.flow, text.headRuns)
    words = PageWords(source.rows)
    let items = flow.places(of: text.page.lines.count)
    stories = (text.headed.map(\.lines) + text.loose).map { $0.compactMap { items[$0] } }
    var places: [(story: Int, position: Int)?] = Array(repeating: nil, count: flow.items.count)
    for (story, items) in stories.enumerated() {
      for (position, item) in items.enumerated() { places[item] = (story, position) }
    }
    self.places = places
  }

  private struct Cut {
    let end: Int
    let row: Int
    let gain: Double
  }

  /// The best cuts first, one for each end.
  private static func best(of cuts: [Cut]) -> Set<Int> {
    var (ends, rows): (Set<Int>, Set<Int>) = ([], [])
    for cut in cuts.sorted(by: { ($1.gain, $0.row) < ($0.gain, $1.row) })
    where !ends.contains(cut.end) && !rows.contains(cut.row) {
      ends.insert(cut.end)
      rows.insert(cut.row)
    }
    return rows
  }
}

extension HiddenCuts {
  /// A row with what was told up to it, or with what is told from it on.
  private struct Side {
    let row: Int
    let words: WordSet
  }

  /// Two full lines of one item: a cut may be hidden between them.
  private struct Seam {
    let item: Int
    let upper: Side
    let lower: Side
    let joint: Double
  }

  /// All that lie within reach of one of `ends`.
  private func seams(below ends: [Int]) -> [Seam] {
    flow.items.indices.filter { item in
      flow.items[item].role == .body
        && ends.contains { $0 < item && item - $0 < Seams.reachForward }
    }.flatMap { item in
      rows(of: item).dropFirst().filter { rows[$0].size >= Self.leastRow }.map { row in
        let (upper, lower) = (side(upTo: row - 1, of: item), side(from: row, of: item))
        return Seam(item: item, upper: upper, lower: lower, joint: joint(upper, lower))
      }
    }
  }

  /// The cuts that are worth it to the sentence that breaks off at the end of item `end`.
  private func cuts(for end: Int, goingOnIn start: Int?, among seams: [Seam]) -> [Cut] {
    let tail = side(upTo: rows(of: end).upperBound - 1, of: end)
    let rest = start.map { side(from: rows(of: $0).lowerBound, of: $0) }
    let now = rest.map { joint(tail, $0) } ?? Self.leavesOpen
    return seams.compactMap { seam in
      guard seam.item > end, seam.item - end < Seams.reachForward, seam.item != start else {
        return nil
      }
      let upper = rest.map { joint(seam.upper, $0) } ?? 0
      let gain = joint(tail, seam.lower) - seam.joint + upper - now
      return gain > Self.leastGain ? Cut(end: end, row: seam.lower.row, gain: gain) : nil
    }
  }

  /// How well one row goes on in another: by the letters at the break, and by what both texts tell of.
  private func joint(_ end: Side, _ start: Side) -> Double {
    guard let last = rows[end.row].letters.last, let first = rows[start.row].letters.first else {
      return 0
    }
    let told = words.likeness(end.words, start.words, unknown: SeamWeights.unknownLikeness)
    return SeamWeights.topic * told + SeamWeights.word * words.cutsWord(last, first)
      + SeamWeights.bound * max(0, BoundLetters.evidence(last, first))
      + (RunningLetters.follow(last, first) ? Self.running : 0)
  }

  private func rows(of item: Int) -> Range<Int> { groups[flow.items[item].line] }

  private func side(upTo row: Int, of item: Int) -> Side {
    var told = Array((rows(of: item).lowerBound...row).suffix(Self.around))
    if let place = places[item] {
      var above = stories[place.story][..<place.position]
      while told.count < Self.around, let last = above.popLast() {
        told += rows(of: last).suffix(Self.around - told.count)
      }
      if headRuns.indices.contains(place.story) {
        told += headRuns[place.story].flatMap { groups[$0] }
      }
    }
    return Side(row: row, words: words.words(of: told))
  }

  private func side(from row: Int, of item: Int) -> Side {
    var told = Array((row..<rows(of: item).upperBound).prefix(Self.around))
    for below in item..<flow.endOfStretch(from: item) where told.count < Self.around {
      told += rows(of: below + 1).prefix(Self.around - told.count)
    }
    return Side(row: row, words: words.words(of: told))
  }

  /// So many rows say what a text is about.
  private static let around = 20
  /// The last letters of a paragraph tell of nothing.
  private static let leastRow = 10
  /// What reads like one paragraph mostly is one: of the cuts that gained less, few were there.
  private static let leastGain = 2.2
  /// The upper line is left open instead.
  private static let leavesOpen = 1.0
  /// 了|一: letters that texts often put side by side.
  private static let running = 1.0
}
