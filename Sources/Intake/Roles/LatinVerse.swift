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

  /// Four and more short lines with no more white between them than other lines have, below the white under a title or
  /// another stanza: each begins with a capital, though most end no sentence.
  static func addStanzasBelowTitles(_ page: inout LineClues) {
    for index in page.lines.indices.dropFirst()
    where isLineOfStanza(page, index) {
      let isBelowTitle = page.isTitleLike(index - 1) && !isLineOfStanza(page, index - 1)
      guard page.lines[index].gap > 0 || isBelowTitle,
        page.isTitleLike(index - 1) || page.has(.verse, at: index - 1)
      else { continue }
      let below = (index + 1..<page.lines.count).prefix {
        page.lines[$0].gap <= page.shape.usualGap && isLineOfStanza(page, $0)
      }
      let stanza = index..<index + 1 + below.count
      guard stanza.count >= 4,
        page.lines[stanza.upperBound - 1].ending == .stop || isSignedWithoutStops(page, stanza),
        stanza.count(where: { page.lines[$0].ending == .stop }) * 2 <= stanza.count,
        stanza.upperBound == page.lines.count || page.lines[stanza.upperBound].gap > 0
          || page.people[stanza.upperBound] != nil || isLastAbove(white: page, stanza.upperBound)
      else { continue }
      for place in stanza { page.takeForVerse(place) }
    }
  }

  /// Children write their poems without any marks: no line of it ends in one, and who wrote it stands below.
  private static func isSignedWithoutStops(_ page: LineClues, _ stanza: Range<Int>) -> Bool {
    stanza.upperBound < page.lines.count && page.people[stanza.upperBound] != nil
      && stanza.allSatisfy { page.lines[$0].ending == .open }
  }

  /// A few words that no stop ends, and white or nothing below them: who wrote the poem.
  private static func isLastAbove(white page: LineClues, _ index: Int) -> Bool {
    let line = page.lines[index]
    return line.size <= 40 && line.ending == .open
      && (index + 1 == page.lines.count || page.lines[index + 1].gap > page.shape.usualGap)
  }

  private static func isLineOfStanza(_ page: LineClues, _ index: Int) -> Bool {
    let line = page.lines[index]
    // `The Lost Glove (a poem)` is a title.
    return !line.beginsLow && line.innerStops == 0 && line.size >= 12 && !line.isTitleCased
      && line.letters.last != 0x29
      && !line.letters.contains(where: Lettering.isDigit) && page.people[index] == nil
      && !page.has(.endsColon, at: index) && isShortLine(page, index)
  }

  private static func isShortLine(_ page: LineClues, _ index: Int) -> Bool {
    page.lines[index].width <= 48 && !page.has(.capitals, at: index)
      && !page.has(.photoCredit, at: index) && !page.has(.folio, at: index)
      && !page.has(.listRow, at: index)
      && (page.shape.measure == nil || !page.lines[index].beginsLow)
  }
}
