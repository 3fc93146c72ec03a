/// Gathers the running text of a page under its headlines.
///
/// Seams are chosen, fragments without a headline go to the article they share most with, and with
/// what that has put together the seams are chosen again.
struct TextGathering {
  /// The text below one headline.
  struct Headed {
    var lines: [Int] = []
    /// Fragments that might as well belong below another headline.
    var doubts: [(line: Int, other: Int)] = []
  }

  /// For every run of headline rows its text, in reading order.
  private(set) var headed: [Headed] = []
  /// Text that belongs below no headline.
  private(set) var loose: [[Int]] = []
  /// The line that a line goes on from.
  private(set) var joins: [Int: Int] = [:]
  /// Lines whose sentence is not over and that nothing goes on from.
  private(set) var openEnds: Set<Int> = []
  /// What the last choice of seams was made by, and what it chose.
  private(set) var choice: (seams: Seams, next: [Int: Int])?
  /// What looked at them again, and what it found.
  private(set) var second: (review: SeamReview, joins: [Int: Int])?

  let page: LineClues
  let flow: TextFlow
  let headRuns: [[Int]]
  private var chains: [[Int]] = []
  private(set) var topics: [WordSet] = []
  let rows: [WordSet]
  let roles: [LineRole]

  /// How often the seams are chosen.
  private static let rounds = 3

  init(_ page: LineClues, _ flow: TextFlow, roles: [LineRole], headRuns: [[Int]]) {
    self.page = page
    self.roles = roles
    self.flow = flow
    self.headRuns = headRuns
    rows = headRuns.map { page.words.words(of: $0) }
    chains = flow.stretches
    var fragments = chains
    var next: [Int: Int] = [:]
    var isGathered = false
    var refused: Set<Int> = []
    let letters = SeamLetters(page, flow)
    let places = flow.places(of: page.lines.count)
    for _ in 0..<(page.words.isKnown ? Self.rounds : 1) {
      let seams = Seams(
        letters, chains: chains, fragments: fragments, headRows: headRuns, refused: refused)
      let chosen = SeamChoice.joins(seams)
      if isGathered, chosen == next { break }
      (next, isGathered) = (chosen, true)
      choice = (seams, next)
      chains = ItemChains.following(previous(next))
      take(next)
      gather()
      fragments = (headed.map(\.lines) + loose).map { $0.compactMap { places[$0] } }
      refused.formUnion(misfits())
    }
    review(fragments)
    giveBackCrossheads()
  }

  /// Chooses once more by the stories that there are.
  private mutating func review(_ stories: [[Int]]) {
    guard page.words.isKnown, let choice else { return }
    let review = SeamReview(choice.seams, next: choice.next, stories: stories)
    let joins = review.joins()
    guard joins != choice.next else { return }
    second = (review, joins)
    chains = ItemChains.following(previous(joins))
    take(joins)
    gather()
  }

  private mutating func returnTails() {
    headed = ForeignTails(page: page, headRuns: headRuns, joins: joins).returned(headed)
  }

  private mutating func take(_ next: [Int: Int]) {
    (joins, openEnds) = ([:], [])
    for (end, start) in next { joins[flow.items[start].line] = flow.items[end].line }
    for place in flow.items.indices {
      let item = flow.items[place]
      if item.isOpen && next[place] == nil { openEnds.insert(item.line) }
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
}

extension TextGathering {
  /// A stretch of this many letters says surely enough what it is about.
  private static let tellingStretch = 200
  /// A stretch that likes another article better by this much stands in the wrong one.
  private static let clearMisfit = 0.15

  /// First items of stretches that go on from a cut sentence right above, which has no headline
  /// either, and yet share much more with another article than with the one they were put into.
  private func misfits() -> [Int] {
    let (owner, stretches) = (owners, flow.stretches)
    return zip(stretches, stretches.dropFirst()).compactMap { above, stretch in
      guard flow.items[above[0]].isAfterBreak else { return nil }
      let own = lines(stretch)
      guard let head = owner[own[0]], joins[own[0]] != nil, flow.items[stretch[0]].head == nil,
        own.reduce(0, { $0 + page.lines[$1].size }) >= Self.tellingStretch
      else { return nil }
      let words = page.words.words(of: own.prefix(8))
      let rest = headRuns[head] + headed[head].lines.filter { !own.contains($0) }.prefix(30)
      let here = page.words.likeness(words, page.words.words(of: rest))
      let around = max(0, head - 8)..<min(topics.count, head + 9)
      let there = around.filter { $0 != head }.map { page.words.likeness(words, topics[$0]) }.max()
      return (there ?? 0) > here + Self.clearMisfit ? stretch[0] : nil
    }
  }

  private func lines(_ chain: [Int]) -> [Int] { chain.map { flow.items[$0].line } }

  /// The headline that each line of the page was put below.
  private var owners: [Int?] {
    var owners = [Int?](of: nil, count: page.lines.count)
    for (head, text) in headed.enumerated() {
      for line in text.lines { owners[line] = head }
    }
    return owners
  }

  private mutating func gather() {
    headed = Array(repeating: Headed(), count: headRuns.count)
    loose = []
    var orphans: [[Int]] = []
    for chain in chains {
      let own = chain.first { flow.items[$0].head != nil }.flatMap { flow.items[$0].head }
      if let own { headed[own].lines += lines(chain) } else { orphans.append(lines(chain)) }
    }
    giveBack(&orphans)
    fillEmptyHeads()
    returnTails()
    topics = headed.indices.map { page.words.words(of: headRuns[$0] + headed[$0].lines.prefix(30)) }
    for orphan in orphans { place(orphan) }
    returnTails()
  }

  /// A fragment without a head: a brief of its own where it has a lead, else the article that it
  /// shares most with, else an article without headline.
  private mutating func place(_ orphan: [Int]) {
    if let head = emptyHead(above: orphan[0]) {
      headed[head].lines = orphan
      return
    }
    if let head = signed(above: orphan) {
      headed[head].lines += orphan
      return
    }
    if comesFromElsewhere(orphan[0]), !page.isFromElsewhere(orphan[0]),
      let head = departed(above: orphan[0])
    {
      headed[head].lines += orphan
      return
    }
    guard page.leads[orphan[0]]?.dateline == nil, !comesFromElsewhere(orphan[0]),
      !page.has(.salutation, at: orphan[0]), !isAmongItems(orphan[0]), !isOwnOfLabel(orphan[0])
    else {
      loose.append(orphan)
      return
    }
    let ranked = ranking(of: orphan)
    let least =
      isBrief(orphan)
      ? Self.briefLikeness : isFiller(orphan) ? Self.fillerLikeness : Self.leastLikeness
    guard let best = ranked.first, best.score > least else {
      loose.append(orphan)
      return
    }
    if ranked.count > 1, best.score - ranked[1].score < Self.clearLead {
      headed[best.head].doubts.append((orphan[0], ranked[1].head))
    }
    insert(orphan, into: best.head)
  }

  /// The headline above a report where only what belongs to other stories stands between them.
  private func emptyHead(above line: Int) -> Int? {
    let nearest = headRuns.partitioningIndex { $0[0] > line } - 1
    guard nearest >= 0, headed[nearest].lines.isEmpty,
      page.leads[line]?.dateline != nil || page.has(.salutation, at: line),
      line - headRuns[nearest][0] <= 12, !isOfPicture(headRuns[nearest])
    else { return nil }
    return nearest
  }

  /// The headline has its picture and nothing else: below it begins a column of briefs.
  private func isOfPicture(_ head: [Int]) -> Bool {
    let text = roles[head[head.count - 1]...].firstIndex(of: .body)
    return text.map { TextFlow.opensBriefs(page, roles, $0) } ?? false
  }

  /// No headline stands without a text: where the tail of another story was put below it, its own
  /// text begins further down.
  private mutating func fillEmptyHeads() {
    for head in headed.indices where headed[head].lines.isEmpty {
      let low = headRuns[head][headRuns[head].count - 1]
      let high = head + 1 < headRuns.count ? headRuns[head + 1][0] : page.lines.count
      guard
        let owner = headed.indices.first(where: { other in
          headed[other].lines.contains { $0 > low && $0 < high }
        })
      else { continue }
      let below = headed[owner].lines.filter { $0 > low && $0 < high }
      guard below.count > 1, headed[owner].lines.last == below.last else { continue }
      let above = page.words.words(
        of: headRuns[owner] + headed[owner].lines.filter { $0 < low }.suffix(20))
      var best: (score: Double, place: Int) = (0, 0)
      for place in 1..<below.count where joins[below[place]] == nil {
        let tail = page.words.words(of: below[..<place])
        let own = page.words.words(of: below[place...].prefix(20))
        let score =
          page.words.likeness(tail, above) - page.words.likeness(own, above)
          + page.words.likeness(own, rows[head]) - page.words.likeness(tail, rows[head])
          + rows[head].share(in: own)
        if score > best.score { best = (score, place) }
      }
      guard best.place > 0 else { continue }
      let own = Array(below[best.place...])
      headed[owner].lines.removeAll { own.contains($0) }
      headed[head].lines = own
    }
  }

  /// 本报讯 opens a report: where a text without it stands between a headline and the report that the
  /// headline speaks of, that text belongs to a story further up.
  private mutating func giveBack(_ orphans: inout [[Int]]) {
    for (number, orphan) in orphans.enumerated() {
      let head = headRuns.partitioningIndex { $0[0] > orphan[0] } - 1
      guard head >= 0, page.leads[orphan[0]]?.dateline != nil,
        let last = headed[head].lines.last, last < orphan[0], last > headRuns[head][0],
        headed[head].lines.allSatisfy({ page.leads[$0] == nil && $0 > headRuns[head][0] })
      else { continue }
      let here = rows[head].share(in: page.words.words(of: headed[head].lines))
      let there = rows[head].share(in: page.words.words(of: orphan.prefix(8)))
      guard there > here + Self.clearMisfit else { continue }
      (orphans[number], headed[head].lines) = (headed[head].lines, orphan)
    }
  }

  /// A short report has no crossheads: where text with a crosshead stands below one, it goes on with
  /// the story further up that has crossheads and shares more with it.
  private mutating func giveBackCrossheads() {
    for head in headed.indices {
      let text = headed[head].lines
      guard let first = text.first, page.leads[first]?.dateline != nil,
        let crosshead = text.firstIndex(where: { roles[$0] == .subhead }), crosshead > 1,
        let owner = (0..<head).last(where: { other in
          headed[other].lines.contains { roles[$0] == .subhead }
        }), !headed[owner].lines.contains(where: { $0 > first })
      else { continue }
      let story = page.words.words(of: headRuns[owner] + headed[owner].lines.suffix(20))
      var best: (score: Double, place: Int) = (Self.clearMisfit, 0)
      for place in 1...crosshead where joins[text[place]] == nil {
        let own = page.words.words(of: headRuns[head] + text[..<place])
        let rest = page.words.words(of: text[place...].prefix(20))
        let score = page.words.likeness(rest, story) - page.words.likeness(rest, own)
        if score > best.score { best = (score, place) }
      }
      guard best.place > 0 else { continue }
      headed[owner].lines += text[best.place...]
      headed[head].lines.removeSubrange(best.place...)
    }
  }

  /// The article whose text was broken off by 下转 further up, for what stands below 上接.
  private func departed(above line: Int) -> Int? {
    guard let arrival = page.arrival(at: line) else { return nil }
    let owner = owners
    let departures = (0..<max(0, line - 1)).filter { place in
      page.departure(at: place) != nil && (owner[place] != nil || page.has(.jump, at: place + 1))
    }
    let named = departures.filter { place in
      page.departure(at: place).flatMap { JumpWords.agree($0, arrival, on: page) } ?? false
    }
    let heads = (named.isEmpty ? departures : named).compactMap { jump in
      (0...jump).reversed().lazy.compactMap { owner[$0] }.first
    }
    guard heads.count > 1 else { return heads.first }
    let words = page.words.words(of: [line])
    return heads.max {
      page.words.likeness(words, topics[$0]) < page.words.likeness(words, topics[$1])
    }
  }

  /// Below 上接 and From Page 1 goes on what stands on another page.
  private func comesFromElsewhere(_ line: Int) -> Bool { page.arrival(at: line) != nil }

  /// A fragment that needs no headline: a report with its lead, a letter, a brief.
  func isWhole(_ fragment: [Int]) -> Bool {
    page.leads[fragment[0]]?.dateline != nil || page.has(.salutation, at: fragment[0])
      || isBrief(fragment)
  }

  /// A bullet before it or names behind it make a whole piece of a fragment.
  private func isBrief(_ orphan: [Int]) -> Bool {
    guard joins[orphan[0]] == nil else { return false }
    // Another page began what no sentence of this one waits for.
    if page.has(.startsMidSentence, at: orphan[0]) {
      return openEnds.isEmpty && isSignedBelow(orphan)
    }
    return page.standsByItself(orphan[0])
      || isSignedBelow(orphan) || isInBriefs(orphan[0])
      || orphan.last.flatMap { page.tails[$0]?.people } != nil
  }

  /// Every name of a section stands above something of its own: what is right below it where no headline
  /// stands before the next name, and what is numbered there.
  private func isOwnOfLabel(_ line: Int) -> Bool {
    guard !page.shape.isLatin, line > 0, roles[line - 1] == .section, joins[line] == nil,
      !page.has(.startsMidSentence, at: line)
    else { return false }
    return page.has(.numbered, at: line)
      || !roles[line...].prefix { $0 != .section }.contains(.headline)
  }

  /// A bullet before it as before the piece right above, which names close: one of a column of briefs,
  /// be it about what a story tells too.
  private func isAmongItems(_ line: Int) -> Bool {
    line > 0 && joins[line] == nil && page.isBulleted(line) && page.isBulleted(line - 1)
      && page.lines[line].letters.first == page.lines[line - 1].letters.first
      && page.tails[line - 1]?.people != nil
  }

  /// Names in brackets stand right below the fragment.
  private func isSignedBelow(_ orphan: [Int]) -> Bool {
    orphan.last.map { page.has(.bracketedNames, at: $0 + 1) } ?? false
  }

  /// Below a label that stands right above pieces without headlines, and above the next headline.
  private func isInBriefs(_ line: Int) -> Bool {
    guard let label = roles[..<line].lastIndex(of: .section), roles[label + 1] == .body,
      !roles[label..<line].contains(.headline)
    else { return false }
    return page.shape.isLatin || page.has(.headsBriefs, at: label)
      || page.has(.listRow, at: label + 1)
      || roles[line - 1] == .byline || page.tails[line - 1]?.people != nil
  }

  /// A piece that is whole in itself belongs to an article only if they share very much.
  private static let briefLikeness = 0.55
  /// Below this a fragment has nothing in common with an article.
  private static let leastLikeness = 0.05
  /// A lead smaller than this is no certainty.
  private static let clearLead = 0.04
  /// A fragment that stands above the headline and begins like a story is its beginning; others
  /// stand where they stand on the page, but never inside a sentence.
  private mutating func insert(_ orphan: [Int], into head: Int) {
    let text = headed[head].lines
    let line = orphan[0]
    guard let first = text.first, !beginsStory(orphan, above: head, first) else {
      headed[head].lines = orphan + text
      return
    }
    guard line > headRuns[head][0] else {
      headed[head].lines += orphan
      return
    }
    var place = (text.lastIndex { $0 < line } ?? -1) + 1
    while place < text.count, place > 0, joins[text[place]] == text[place - 1] { place += 1 }
    headed[head].lines.insert(contentsOf: orphan, at: place)
  }

  private func beginsStory(_ orphan: [Int], above head: Int, _ first: Int) -> Bool {
    orphan[0] < headRuns[head][0] && page.leads[first] == nil
      && !page.has(.startsMidSentence, at: orphan[0])
      && LineWords.openers.prefixLength(page.lines[orphan[0]].letters[...]) > 0
  }
}
