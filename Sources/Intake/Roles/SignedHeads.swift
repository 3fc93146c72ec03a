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
}
