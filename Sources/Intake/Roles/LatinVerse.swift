/// Poems in English.
extension NeighbourClues {
  /// Four and more short lines right below who wrote them, down to the last one that ends a sentence; where the page
  /// was broken to a measure, lines of a poem begin with capitals.
  static func addLatinVerse(_ page: inout LineClues) {
    guard page.shape.isLatin else { return }
    for index in page.lines.indices.dropFirst()
    where page.people[index] != nil && page.isTitleLike(index - 1) {
      let run = (index + 1..<page.lines.count).prefix { isShortLine(page, $0) }
      guard let end = run.last(where: { page.lines[$0].ending == .stop }), end - index >= 4 else {
        continue
      }
      for place in index + 1...end { page.takeForVerse(place) }
    }
  }

  private static func isShortLine(_ page: LineClues, _ index: Int) -> Bool {
    page.lines[index].width <= 48 && !page.has(.capitals, at: index)
      && !page.has(.photoCredit, at: index) && !page.has(.folio, at: index)
      && !page.has(.listRow, at: index)
      && (page.shape.measure == nil || !page.lines[index].beginsLow)
  }
}
