/// Paragraphs of one story that stand below the tail of another.
///
/// At the top of a column stands the tail of the story that was cut in the column before, and below it
/// goes on what stood beside it: no sentence was cut there, so that the words alone tell where.
struct ForeignTails {
  let page: LineClues
  let headRuns: [[Int]]
  /// The line that a line goes on from.
  let joins: [Int: Int]

  /// What shares more with the story above the tail by this much belongs to that one.
  private static let clearMisfit = 0.15
  /// Where names say so too, the words must not speak against it.
  private static let noMisfit = -0.01

  /// The texts below the headlines, each with its own paragraphs.
  func returned(_ headed: [TextGathering.Headed]) -> [TextGathering.Headed] {
    var headed = headed
    for head in headed.indices {
      guard let last = headed[head].lines.last, let owner = ownerOfTail(below: last, head, headed),
        let start = headed[owner].lines.firstIndex(where: { $0 > last }),
        let foreign = foreignPart(from: start, owner, head, headed)
      else { continue }
      headed[head].lines += headed[owner].lines[foreign]
      headed[owner].lines.removeSubrange(foreign)
    }
    return headed
  }

  /// The story further up whose cut sentence goes on right below the last line of another one.
  private func ownerOfTail(
    below last: Int, _ head: Int, _ headed: [TextGathering.Headed]
  ) -> Int? {
    guard page.lines[last].ending == .stop else { return nil }
    return (0..<head).last { other in
      // Below a sign the story that it names goes on, whatever stood beside it on its first page.
      guard let tail = headed[other].lines.first(where: { $0 > last }), let end = joins[tail],
        end < headRuns[head][0], page.arrival(at: tail) == nil
      else { return false }
      return (last + 1..<tail).allSatisfy { !page.isText($0) } && !standsHead(between: last, tail)
    }
  }

  private func standsHead(between last: Int, _ tail: Int) -> Bool {
    headRuns.contains { $0[0] > last && $0[0] < tail }
  }

  /// What stands below the tail, if it shares more with the other story.
  private func foreignPart(
    from start: Int, _ owner: Int, _ head: Int, _ headed: [TextGathering.Headed]
  ) -> Range<Int>? {
    let text = headed[owner].lines
    let here = page.words.words(of: headRuns[head] + headed[head].lines.prefix(30))
    let end = endOfTail(from: start, text)
    let isOther = isSignedByOther(text[end - 1], owner, head, headed)
    var best: (score: Double, place: Int)?
    for place in (start + 1)..<max(start + 1, end) where joins[text[place]] == nil {
      let rest = page.words.words(of: text[place..<end].prefix(20))
      let own = page.words.words(of: headRuns[owner] + text[..<place].suffix(30))
      let score = page.words.likeness(rest, here) - page.words.likeness(rest, own)
      let least = best?.score ?? (isOther ? Self.noMisfit : Self.clearMisfit)
      if score > least { best = (score, place) }
    }
    return best.map { $0.place..<end }
  }

  /// The tail closes with names in brackets, though its story names its writer at the head and the other
  /// one names nobody.
  private func isSignedByOther(
    _ last: Int, _ owner: Int, _ head: Int, _ headed: [TextGathering.Headed]
  ) -> Bool {
    isSignedOff(last) && Seams.isSigned(page, below: headRuns[owner])
      && !Seams.isSigned(page, below: headRuns[head])
      && !(headed[head].lines.last.map(isSignedOff) ?? false)
  }

  private func isSignedOff(_ line: Int) -> Bool {
    TextFlow.isSignedOff(page, line) || TextFlow.isSignedBelow(page, line)
  }

  /// The lines of the tail follow each other down the page up to the next headline, and beyond it where a
  /// sentence goes on.
  private func endOfTail(from start: Int, _ text: [Int]) -> Int {
    var end = start + 1
    while end < text.count, text[end] > text[end - 1],
      !standsHead(between: text[end - 1], text[end])
    {
      end += 1
    }
    while end < text.count, joins[text[end]] == text[end - 1] { end += 1 }
    return end
  }
}
