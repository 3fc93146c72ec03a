/// Lines below somebody's text that give a number to call, as sentences do, and not as a paper says of
/// itself.
extension NeighbourClues {
  /// `报名电话：…，联系人：…。` right below a paragraph, where not only the foot of the page follows: whom
  /// its readers call.
  static func keepSentences(_ page: inout LineClues) {
    let foot = page.lines.indices.reversed().prefix {
      page.has(.contact, at: $0) || isFurniture(page, $0)
    }
    for index in page.lines.indices.dropFirst().dropLast(foot.count)
    where page.has(.contact, at: index) && page.lines[index].ending == .stop
      && page.lines[index].gap <= page.shape.usualGap && page.isText(index - 1)
    {
      page.takeForSentence(index)
    }
  }
}
