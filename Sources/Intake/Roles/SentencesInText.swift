/// Lines below somebody's text that give a number to call, as sentences do, and not as a paper says of
/// itself.
extension NeighbourClues {
  /// `报名电话：…，联系人：…。` right below a paragraph, where not only the foot of the page follows: whom
  /// its readers call.
  static func keepSentences(_ page: inout LineClues) {
    for index in page.lines.indices.dropFirst().dropLast(linesOfFoot(page))
    where page.has(.contact, at: index) && page.lines[index].ending == .stop
      && page.lines[index].gap <= page.shape.usualGap && page.isText(index - 1)
    {
      page.takeForSentence(index)
    }
  }
}
