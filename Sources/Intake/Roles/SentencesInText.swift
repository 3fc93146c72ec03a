extension LineClues {
  /// `问：…`: below an answer, be that signed or not, a column of questions goes on.
  func isQuestion(_ index: Int) -> Bool {
    lines.indices.contains(index) && lines[index].letters.starts(with: [0x95EE, 0x3A])
  }
}

/// Lines below somebody's text that give a number to call, as sentences do, and not as a paper says of
/// itself.
extension NeighbourClues {
  /// `报名电话：…，联系人：…。` right below a paragraph, where not only the foot of the page follows: whom
  /// its readers call.
  static func keepSentences(_ page: inout LineClues) {
    let foot = page.lines.count - linesOfFoot(page)
    for index in page.lines.indices.dropFirst()
    where page.has(.contact, at: index) && page.lines[index].ending == .stop
      && page.lines[index].gap <= page.shape.usualGap && page.isText(index - 1)
    {
      if index < foot || isInNotice(page, index) { page.takeForSentence(index) }
    }
  }

  /// Nothing but text stands between the line and the head of a notice: whom to ask is its last word,
  /// be the foot of the page below it.
  private static func isInNotice(_ page: LineClues, _ index: Int) -> Bool {
    let head = (0..<index).last { !page.isText($0) }
    return head.map { LineWords.notices.suffixLength(page.lines[$0].letters[...]) > 0 } ?? false
  }
}
