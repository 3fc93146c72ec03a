/// Headlines whose words say elsewhere how a paper is reached: `意见箱换成了微信群`.
extension NeighbourClues {
  /// A line of one phrase without a number, right above a name and somebody's text, heads that text: what a
  /// paper says of itself nobody signs.
  static func keepSignedHeads(_ page: inout LineClues) {
    for index in page.lines.indices where page.has(.contact, at: index) && !page.shape.isLatin {
      let line = page.lines[index]
      if line.ending != .stop, (5...24).contains(line.size), !line.letters.contains(0x20),
        ContactFields.lackNumber(line.letters), isPlainByline(page, index + 1),
        page.isText(index + 2)
      {
        page.takeForSentence(index)
      }
    }
  }

  /// Between a headline and `本报记者 …` over its text stands nothing but rows of the headline, however many
  /// letters a deck has.
  static func keepDecks(_ page: inout LineClues) {
    for index in page.lines.indices.dropFirst().dropLast(2) where page.has(.long, at: index) {
      let line = page.lines[index]
      guard !line.isLatin, line.size <= 40, line.ending == .open, line.innerStops == 0,
        page.isTitleLike(index - 1), page.has(.markedNames, at: index + 1),
        isPlainByline(page, index + 1), page.isText(index + 2)
      else { continue }
      for clue in [Clue.long, .clause, .cutSentence] { page.remove(clue, at: index) }
    }
  }
}
