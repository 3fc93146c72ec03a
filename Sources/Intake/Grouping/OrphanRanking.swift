/// Which story a fragment without a headline belongs to.
extension TextGathering {
  /// The article right above is the likelier one.
  private static let nearness = 0.06
  /// So is the one whose text was cut off right above.
  private static let leavesOff = 0.08
  /// The words of the headline stand in the fragment.
  private static let headline = 0.15
  /// Both have crossheads of one length.
  private static let crossheads = 0.25
  /// How many headlines up and down a fragment may belong to.
  private static let reach = 20

  /// White where it parts stories only: what is right above it is another one.
  private static let parting = 0.15

  /// The headed articles around a fragment, the likeliest first.
  func ranking(of orphan: [Int]) -> [(head: Int, score: Double)] {
    guard !topics.isEmpty else { return [] }
    let nearest = headRuns.partitioningIndex { $0[0] > orphan[0] } - 1
    let reach = max(0, nearest - Self.reach)..<min(topics.count, nearest + Self.reach)
    let isSigned = isSigned(orphan)
    let around = reach.filter { mayTake(orphan[0], isSigned, $0, nearest) }
    let words = page.words.words(of: orphan.prefix(8))
    let isParted = flow.parted.contains(orphan[0])
    let above = isParted ? textAbove(orphan[0]) : nil
    let ranked = around.map { head in
      var score = page.words.likeness(words, topics[head])
      if head == nearest, !isParted || isSigned { score += Self.nearness }
      if let above, page.shape.isLatin, headed[head].lines.contains(above) { score -= Self.parting }
      score += Self.headline * rows[head].share(in: words)
      score += crossheadScore(orphan, headed[head].lines)
      if let last = headed[head].lines.last, last < orphan[0], openEnds.contains(last) {
        score += Self.leavesOff
      }
      return (head: head, score: score)
    }
    return ranked.sorted { ($1.score, $0.head) < ($0.score, $1.head) }
  }

  /// Nothing of a letter stands above `To the Editor` and `Sir:`, nothing of an English story below the name
  /// that signs it, and no story is signed twice.
  private func mayTake(_ line: Int, _ isSigned: Bool, _ head: Int, _ nearest: Int) -> Bool {
    let text = headed[head].lines
    guard let first = text.first, let last = text.last else { return true }
    if head > nearest, page.has(.salutation, at: first) { return false }
    guard page.shape.isLatin else { return true }
    let isOver = self.isSigned(text)
    if isOver, last < line { return false }
    return !isSigned || !isOver && !Seams.isSigned(page, below: headRuns[head])
  }

  /// A name stands right below the last sentence.
  private func isSigned(_ text: [Int]) -> Bool {
    guard page.shape.isLatin, let last = text.last, last + 1 < roles.count,
      roles[last + 1] == .byline, page.lines[last].ending == .stop
    else { return false }
    return !LatinNames.beginsWithBy(page.lines[last + 1].letters)
  }

  /// The article whose writer signs right above a line that tells how to reach them.
  func signed(above orphan: [Int]) -> Int? {
    guard !page.shape.isLatin, let first = orphan.first, first > 0, roles[first - 1] == .byline,
      orphan.allSatisfy({ page.has(.contact, at: $0) })
    else { return nil }
    return headed.indices.first { head in
      guard let last = headed[head].lines.last, last < first else { return false }
      return roles[(last + 1)..<first].allSatisfy { $0 == .byline }
    }
  }

  /// The line of text right above a line.
  private func textAbove(_ line: Int) -> Int? {
    line > 0 && roles[line - 1] == .body ? line - 1 : nil
  }

  /// The last lines of an English page, below white: a notice that fills it.
  func isFiller(_ orphan: [Int]) -> Bool {
    guard page.shape.isLatin, orphan.count == 1, let line = orphan.first,
      page.lines[line].size <= Self.mostInFiller, page.lines[line].ending == .stop,
      page.lines[line].gap > page.shape.usualGap
    else { return false }
    return roles[(line + 1)...].allSatisfy { $0 == .furniture }
  }

  /// A notice that fills the page has a few words with some story by chance.
  static let fillerLikeness = 0.35

  /// Letters of a notice that fills a page.
  private static let mostInFiller = 160

  /// The crossheads of a story are made alike; a story without any has none further down either.
  private func crossheadScore(_ orphan: [Int], _ text: [Int]) -> Double {
    let own = orphan.filter { roles[$0] == .subhead }
    guard !own.isEmpty else { return 0 }
    let others = text.filter { roles[$0] == .subhead }
    if others.isEmpty { return text.count > 3 ? -Self.crossheads / 2 : 0 }
    let isAlike = own.contains { line in
      others.contains { page.lines[$0].size == page.lines[line].size }
    }
    return isAlike ? Self.crossheads : 0
  }
}
