/// Looks at the seams of Chinese text once more when there are stories.
///
/// Seams are chosen by what stands around the two lines, and where that says too little an end stays open.
/// A sentence that goes on nowhere is rare, though, and the text of the whole story, held against the story
/// that a line was put into, tells better where the line belongs that goes on with it.
struct SeamReview {
  let seams: Seams
  /// What was chosen before.
  let next: [Int: Int]
  private var page: LineClues { seams.page }
  private var flow: TextFlow { seams.flow }
  private let stories: [[Int]]
  /// The story that each item was put into, and its place there.
  private let places: [(story: Int, position: Int)?]
  /// The item that goes on in each one by a seam.
  private let endAbove: [Int?]
  /// Whether the part that each item stands in has a headline.
  private let isHeaded: [Bool]

  /// A page with more ends than this is one of lines and not of paragraphs.
  static let mostEnds = 60

  /// `stories` are the items of each article in reading order.
  init(_ seams: Seams, next: [Int: Int], stories: [[Int]]) {
    (self.seams, self.next, self.stories) = (seams, next, stories)
    let flow = seams.flow
    var places: [(story: Int, position: Int)?] = Array(repeating: nil, count: flow.items.count)
    for (story, text) in stories.enumerated() {
      for (position, item) in text.enumerated() { places[item] = (story, position) }
    }
    var isHeaded: [Bool] = []
    for item in flow.items.indices {
      let goesOn = item > 0 && flow.parts[item] == flow.parts[item - 1]
      isHeaded.append(goesOn ? isHeaded[item - 1] : flow.items[item].head != nil)
    }
    var endAbove = [Int?](repeating: nil, count: flow.items.count)
    for (end, start) in next { endAbove[start] = end }
    (self.places, self.isHeaded, self.endAbove) = (places, isHeaded, endAbove)
  }

  /// The seams that the stories ask for.
  func joins() -> [Int: Int] {
    let ends = flow.items.indices.filter(isReviewed)
    guard !ends.isEmpty, ends.count <= Self.mostEnds else { return next }
    let others = next.filter { !isReviewed($0.key) }
    let taken = Set(others.values)
    var homes = [Home?](repeating: nil, count: flow.items.count)
    let found = ends.flatMap { candidates(of: $0, taken, &homes) }
    guard found.contains(where: { next[$0.end] != $0.start }) else { return next }
    let kept = others.map { SeamChoice.Seam(end: $0, start: $1, score: 0) }
    return SeamChoice.joins(found, keeping: kept, flow)
  }

  /// The items that may go on from one, by what each shares with the story that it stands in.
  private func candidates(
    of end: Int, _ taken: Set<Int>, _ homes: inout [Home?]
  ) -> [SeamChoice.Seam] {
    let told = words(story(upTo: end))
    let running = lettersRunning(behind: end)
    let chosen = next[end]
    return seams.reach(of: end).compactMap { start in
      guard mayGoOn(end, start), !taken.contains(start) else { return nil }
      let isChosen = chosen == start
      let plain =
        letterPoints(end, start, running) + placePoints(end, start, isChosen: isChosen)
      // Words are counted only where they can still tell.
      guard plain + Self.told * Self.surely > 0 || isChosen else { return nil }
      let home = homes[start] ?? home(of: start)
      homes[start] = home
      let score = plain + wordPoints(home, told)
      let least = isChosen ? max(score, Self.leastChosen) : score
      return least > 0 ? SeamChoice.Seam(end: end, start: start, score: least) : nil
    }
  }

  /// English has other ways to tell, and what goes on on another page is found by what it says of it.
  private func isReviewed(_ end: Int) -> Bool {
    let item = flow.items[end]
    return item.isOpen && !item.departs && !page.lines[item.line].isLatin
  }

  /// Further up only what stands below no headline can be the rest of something.
  private func mayGoOn(_ end: Int, _ start: Int) -> Bool {
    guard seams.mayGoOn(from: end, to: start) else { return false }
    return start > end || !isHeaded[start] && flow.parts[start] < flow.parts[end]
  }

  /// `running`: the letters that texts go on with behind the end.
  private func letterPoints(
    _ end: Int, _ start: Int, _ running: PairGrades.Followers?
  ) -> Double {
    let first = page.lines[flow.items[start].line].letters.first
    var points = seams.letters.score(from: end, to: start)
    if let first, let running, running.contains(first) { points += Self.running }
    // Behind a comma a clause begins, much as paragraphs do.
    if page.lines[flow.items[end].line].ending == .open {
      points += seams.letters.evidence(ofRestAt: start)
    }
    return points
  }

  private func lettersRunning(behind end: Int) -> PairGrades.Followers? {
    page.lines[flow.items[end].line].letters.last.flatMap(RunningLetters.followers)
  }

  private func placePoints(_ end: Int, _ start: Int, isChosen: Bool) -> Double {
    var points = Self.distance * Double(min(Self.far, abs(start - end)))
    if start < end { points += Self.backwards }
    if flow.items[start].head != nil { points += Self.belowHead }
    if isChosen { points += Self.chosen }
    return points
  }

  private func wordPoints(_ home: Home, _ told: WordSet) -> Double {
    Self.told * min(Self.surely, page.words.likeness(home.words, told))
      + Self.home * min(Self.surely, home.likeness)
  }

  /// What a line says, and how much of it the story that it was put into says too: the same for every end
  /// that asks.
  private struct Home {
    let words: WordSet
    let likeness: Double
  }

  private func home(of start: Int) -> Home {
    let own = words([start])
    return Home(words: own, likeness: likenessAtHome(start, own))
  }

  /// The items of a story up to one that goes on, or all of them where it leaves off.
  private func story(upTo end: Int) -> ArraySlice<Int> {
    guard let place = places[end] else { return [] }
    let text = stories[place.story]
    let last = next[end] == nil ? place.position + Self.around : place.position + 1
    return text[max(0, place.position - Self.around)..<min(text.count, last)]
  }

  /// How much a line shares with the story that it was put into, but for the lines that it follows and that
  /// follow it: they would come along.
  private func likenessAtHome(_ start: Int, _ words: WordSet) -> Double {
    guard let place = places[start] else { return 0 }
    let text = stories[place.story]
    let near = max(0, place.position - Self.around)..<min(text.count, place.position + Self.around)
    let (own, above) = (start...flow.endOfStretch(from: start), endAbove[start])
    let others = text[near].lazy.filter { !own.contains($0) && $0 != above }
    return page.words.likeness(words, self.words(others))
  }

  private func words(_ numbers: some Sequence<Int>) -> WordSet {
    let items = flow.items
    return page.words.words(of: numbers.lazy.map { items[$0].line })
  }
}

/// The weights of the review, in units of what the letters say: fitted to paragraphs of gold pages that were cut
/// anywhere, with their rest further down and without it, on half of the pages, and tried on the other half.
extension SeamReview {
  /// 了|一, 的|孩: letters that texts often put side by side.
  private static let running = 2.3
  /// A line shares words with the story whose sentence it ends.
  private static let told = 5.0
  /// What shares words with the story that it stands in belongs there.
  private static let home = -8.0
  /// Who shares half of the words is of one story.
  private static let surely = 0.5
  /// So many items before and behind tell what a story is about.
  private static let around = 40
  /// Columns are cut where they end: for every item between the two, as far as a column reaches.
  private static let distance = -0.4
  private static let far = 8
  /// Columns are mostly in order.
  private static let backwards = -1.6
  /// The text below a headline begins a story.
  private static let belowHead = -3.0
  /// What was chosen stays but for something much better,
  private static let chosen = 4.0
  /// and is not left for nothing.
  private static let leastChosen = 0.5
}

extension SeamReview {
  /// Why the seams were made that were not chosen before.
  func reasons(_ joins: [Int: Int]) -> [SeamReasons] {
    joins.keys.sorted().compactMap { end in
      guard let start = joins[end], next[end] != start else { return nil }
      return SeamReasons(
        from: number(end), chosen: candidate(end, start),
        runnerUp: next[end].map { candidate(end, $0) })
    }
  }

  private func candidate(_ end: Int, _ start: Int) -> SeamReasons.Candidate {
    SeamReasons.Candidate(
      line: number(start),
      points: [
        0, letterPoints(end, start, lettersRunning(behind: end)),
        placePoints(end, start, isChosen: next[end] == start),
        wordPoints(home(of: start), words(story(upTo: end))),
      ])
  }

  private func number(_ item: Int) -> Int { page.lines[flow.items[item].line].number }
}
