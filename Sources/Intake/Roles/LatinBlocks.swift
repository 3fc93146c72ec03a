/// Announcements of English papers that hold no sentence.
extension NeighbourClues {
  /// `NEXT MEETING` over `Sunday, Oct. 16, 10 a.m.` and `Union Hall`: between white, rows below a head in
  /// capitals are what it announces where the next head, or nothing, stands below them. Over a text
  /// they would be a deck.
  static func addRowsOfBlocks(_ page: inout LineClues) {
    for head in page.lines.indices where headsBlock(page, head) {
      let end = (head + 1..<page.lines.count).first { page.lines[$0].gap > 0 } ?? page.lines.count
      guard end - head > 2, end == page.lines.count || endsBlock(page, end),
        (head + 1..<end).allSatisfy({ mayBeRow(page, $0) })
      else { continue }
      for row in head + 1..<end { page.takeForListRow(row) }
    }
  }

  private static func headsBlock(_ page: LineClues, _ index: Int) -> Bool {
    page.has(.capitals, at: index) && page.lines[index].gap > 0 && page.lines[index].size <= 30
      && page.isTitleLike(index)
  }

  private static func endsBlock(_ page: LineClues, _ index: Int) -> Bool {
    page.has(.capitals, at: index) && page.people[index] == nil || isFurniture(page, index)
      || page.has(.pageNumber, at: index)
  }

  private static func mayBeRow(_ page: LineClues, _ index: Int) -> Bool {
    let line = page.lines[index]
    return line.isLatin && line.width <= 48 && line.innerStops <= 1 && !line.beginsLow
      && !page.has(.capitals, at: index) && !isFurniture(page, index)
      && (line.ending == .open || !LatinStops.endsSentence(line))
      && !LatinNames.beginsWithBy(line.letters) && !page.has(.photoCredit, at: index)
  }
}
