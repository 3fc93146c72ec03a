/// Puts the lines of a page together into articles.
///
/// Running text first: fragments follow each other by the seams that were chosen; fragments with a
/// headline are articles, the others go to the article they share most with. Everything else
/// goes with the text it stands beside.
struct Grouping {
  /// An article in the making; all numbers are indices of lines.
  struct Draft {
    /// Kicker, headline, deck rows.
    var head: [Int] = []
    /// Text, crossheads and notes in reading order.
    var text: [Int] = []
    /// Bylines, datelines and sources that are lines of their own.
    var fields: [Int] = []
    /// Captions and credits, in page order.
    var pictures: [Int] = []
    /// Begins with a fragment that no headline and no lead announces.
    var isOrphan = false
    /// Fragments that might as well belong elsewhere: first line and the other draft.
    var doubts: [(line: Int, other: Int)] = []

    var firstLine: Int { (head + text + fields + pictures).min() ?? 0 }
  }

  let page: LineClues
  let roles: [LineRole]
  private(set) var drafts: [Draft] = []
  /// The line that a line goes on from.
  private(set) var joins: [Int: Int] = [:]
  /// Lines whose sentence is not over and that nothing goes on from.
  private(set) var openEnds: Set<Int> = []
  private(set) var owner: [Int?]
  /// Text lines that repeat a passage of an earlier one.
  private(set) var copies: [Int: Int] = [:]

  private var flow: TextFlow
  private var chains: [[Int]] = []
  private var heads: [Int?]
  /// Words and first line of every draft that has a head.
  private var topics: [[Int32]] = []
  private var starts: [Int] = []

  init(_ page: LineClues, roles: [LineRole], headRuns: [[Int]]) {
    self.page = page
    self.roles = roles
    owner = Array(repeating: nil, count: roles.count)
    heads = Array(repeating: nil, count: roles.count)
    for run in headRuns {
      for row in run { heads[row] = drafts.count }
      drafts.append(Draft(head: run))
    }
    flow = TextFlow(page, roles: roles, heads: heads)
    chooseSeams(headRuns)
    gatherFragments()
    placeTheRest()
    settle()
    copies = CopiedPassages.find(in: flow.items.filter { $0.role == .body }.map(\.line), of: page)
  }

  /// Chooses seams three times, each time with what the choice before has put together.
  private mutating func chooseSeams(_ headRuns: [[Int]]) {
    let rows = Dictionary(uniqueKeysWithValues: headRuns.enumerated().map { ($0, $1) })
    var next: [Int: Int] = [:]
    chains = flow.stretches
    for _ in 0..<(page.words.isKnown ? 3 : 1) {
      next = SeamChoice.joins(Seams(page, flow, fragments: chains, headRows: rows))
      chains = Self.chains(previous(next))
    }
    for (end, start) in next { joins[flow.items[start].line] = flow.items[end].line }
    for place in flow.items.indices {
      let item = flow.items[place]
      if item.isOpen && !item.isSoft && next[place] == nil { openEnds.insert(item.line) }
    }
  }

  /// What each item follows: by its seam, or because nothing stands between them.
  private func previous(_ next: [Int: Int]) -> [Int?] {
    var previous: [Int?] = Array(repeating: nil, count: flow.items.count)
    for (end, start) in next { previous[start] = end }
    for place in flow.items.indices {
      let item = flow.items[place]
      if previous[place] != nil || place == 0 || item.head != nil || item.isAfterBreak { continue }
      if let other = next[place - 1], other != place { continue }
      previous[place] = place - 1
    }
    return previous
  }

  /// Items that follow each other, each chain from its first item on.
  private static func chains(_ previous: [Int?]) -> [[Int]] {
    var following: [Int?] = Array(repeating: nil, count: previous.count)
    for (place, before) in previous.enumerated() {
      if let before { following[before] = place }
    }
    var chains: [[Int]] = []
    var isPlaced = [Bool](repeating: false, count: previous.count)
    func follow(_ start: Int) {
      var chain: [Int] = []
      var next: Int? = start
      while let current = next, !isPlaced[current] {
        chain.append(current)
        isPlaced[current] = true
        next = following[current]
      }
      chains.append(chain)
    }
    for place in previous.indices where previous[place] == nil { follow(place) }
    for place in previous.indices where !isPlaced[place] { follow(place) }
    return chains
  }
}

extension Grouping {
  private func firstLine(_ chain: [Int]) -> Int { flow.items[chain[0]].line }

  private func lines(_ chain: [Int]) -> [Int] { chain.map { flow.items[$0].line } }

  private mutating func gatherFragments() {
    var orphans: [[Int]] = []
    for chain in chains {
      let own = chain.first { flow.items[$0].head != nil }.flatMap { flow.items[$0].head }
      if let own { drafts[own].text += lines(chain) } else { orphans.append(chain) }
    }
    topics = drafts.map { page.words.words(of: $0.head + $0.text.prefix(30)) }
    starts = drafts.map(\.firstLine)
    for orphan in orphans { place(orphan) }
  }

  /// A fragment without a head: a brief of its own where it has a lead, else the article that it
  /// shares most with, else an article without headline.
  private mutating func place(_ orphan: [Int]) {
    let line = firstLine(orphan)
    if page.leads[line]?.dateline != nil {
      drafts.append(Draft(text: lines(orphan)))
      return
    }
    let ranked = ranking(of: orphan)
    guard let best = ranked.first, best.score > Self.leastLikeness else {
      drafts.append(Draft(text: lines(orphan), isOrphan: true))
      return
    }
    if ranked.count > 1, best.score - ranked[1].score < 0.04 {
      drafts[best.draft].doubts.append((line, ranked[1].draft))
    }
    insert(orphan, into: best.draft)
  }

  /// Below this a fragment has nothing in common with an article.
  private static let leastLikeness = 0.05
  /// The article right above is the likelier one.
  private static let nearness = 0.06

  /// The headed articles around a fragment, the likeliest first.
  private func ranking(of orphan: [Int]) -> [(draft: Int, score: Double)] {
    let line = firstLine(orphan)
    guard !topics.isEmpty else { return [] }
    let nearest = (starts.partitioningIndex { $0 > line }) - 1
    let reach = max(0, nearest - 20)..<min(topics.count, nearest + 20)
    let words = page.words.words(of: lines(orphan).prefix(8))
    let ranked = reach.map { number in
      let near = number == nearest ? Self.nearness : 0
      return (draft: number, score: page.words.likeness(words, topics[number]) + near)
    }
    return ranked.sorted { ($1.score, $0.draft) < ($0.score, $1.draft) }
  }

  /// A fragment that stands above the headline and begins like a story is its beginning; others
  /// follow in page order.
  private mutating func insert(_ orphan: [Int], into number: Int) {
    let line = firstLine(orphan)
    let new = lines(orphan)
    guard let head = drafts[number].head.first, line < head, let first = drafts[number].text.first
    else {
      drafts[number].text += new
      return
    }
    let beginsStory =
      !page.has(.startsMidSentence, at: line) && page.leads[first] == nil
      && LineWords.openers.prefixLength(page.lines[line].letters[...]) > 0
    drafts[number].text = beginsStory ? new + drafts[number].text : drafts[number].text + new
  }
}

extension Grouping {
  /// Names, sources, captions and credits go with what they stand beside.
  private mutating func placeTheRest() {
    for (number, draft) in drafts.enumerated() {
      for line in draft.head + draft.text { owner[line] = number }
    }
    var walk = PageWalk(roles: roles, owner: owner, heads: heads, page: page)
    for index in roles.indices {
      switch roles[index] {
      case .byline, .dateline, .source:
        let number = walk.ownerOfField(at: index) ?? newDraft()
        drafts[number].fields.append(index)
        owner[index] = number
      case .caption, .credit:
        let number = walk.ownerOfPicture(at: index) { likeness($0, $1) } ?? newDraft()
        drafts[number].pictures.append(index)
        owner[index] = number
      default: break
      }
      walk.pass(index, owner: owner[index])
    }
  }

  private mutating func newDraft() -> Int {
    drafts.append(Draft())
    return drafts.count - 1
  }

  private func likeness(_ line: Int, _ number: Int) -> Double {
    guard topics.indices.contains(number) else { return 0 }
    return page.words.likeness(page.words.words(of: [line]), topics[number])
  }

  /// Articles in the order of the page.
  private mutating func settle() {
    let first = drafts.map(\.firstLine)
    let order = drafts.indices.sorted { first[$0] < first[$1] }
    var position = [Int](repeating: 0, count: drafts.count)
    for (new, old) in order.enumerated() { position[old] = new }
    drafts = order.map { drafts[$0] }
    for index in owner.indices { owner[index] = owner[index].map { position[$0] } }
    for index in drafts.indices {
      drafts[index].doubts = drafts[index].doubts.map { ($0.line, position[$0.other]) }
    }
  }
}

extension Array {
  /// The first place in a sorted array from which on `belongs` holds.
  func partitioningIndex(where belongs: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if belongs(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
