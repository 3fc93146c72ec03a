extension LineClues {
  /// `问：…`: below an answer, be that signed or not, a column of questions goes on; so does a letter below
  /// its writer's name where somebody answers.
  func isQuestion(_ index: Int) -> Bool {
    lines.indices.contains(index)
      && (lines[index].letters.starts(with: [0x95EE, 0x3A]) || isReply(index))
  }

  /// `市自来水公司答复：` below a letter: the answer belongs to it.
  func isReply(_ index: Int) -> Bool {
    let line = lines[index]
    return line.size <= 16 && line.ending == .colon
      && Self.replies.suffixLength(line.letters.dropLast()) > 0
  }

  private static let replies = WordList("答复 答复如下 回复 回复如下 回答 复信 回信 回音 复函")
}

/// Lines below somebody's text that give a number to call, as sentences do, and not as a paper says of
/// itself.
extension NeighbourClues {
  /// The last sentence of a text ends there, be it in the few letters that a full line left over.
  static func endsText(_ page: LineClues, _ index: Int) -> Bool {
    guard page.lines.indices.contains(index), page.lines[index].ending == .stop else {
      return false
    }
    if page.isText(index) { return true }
    guard index > 0, !page.lines[index].isCall, page.lines[index].gap <= page.shape.usualGap else {
      return false
    }
    let above = page.lines[index - 1]
    return above.ending != .stop && above.size > page.lines[index].size
      && (page.isText(index - 1) || above.size >= leastFull && above.commas > 0)
  }

  /// So many letters with a comma among them fill a line of a column.
  private static let leastFull = 14

  /// `报名电话：…，联系人：…。` right below a paragraph, where not only the foot of the page follows: whom
  /// its readers call.
  static func keepSentences(_ page: inout LineClues) {
    for index in page.lines.indices where page.isReply(index) { page.takeForSentence(index) }
    let foot = page.lines.count - linesOfFoot(page)
    for index in page.lines.indices.dropFirst()
    where page.has(.contact, at: index) && page.lines[index].ending == .stop {
      let isBelowText = page.lines[index].gap <= page.shape.usualGap && page.isText(index - 1)
      if index < foot
        ? isBelowText || isAdvertisement(page, index) : isBelowText && isInNotice(page, index)
      {
        page.takeForSentence(index)
      }
    }
  }

  /// `Peats, dry, £3 a bag. Tel. 214.`: more than where somebody is to be found, and not at the head of the
  /// page.
  private static func isAdvertisement(_ page: LineClues, _ index: Int) -> Bool {
    page.lines[index].isLatin && page.lines[index].innerStops > 0 && index > 2
  }

  /// Nothing but text stands between the line and the head of a notice: whom to ask is its last word,
  /// be the foot of the page below it.
  private static func isInNotice(_ page: LineClues, _ index: Int) -> Bool {
    let head = (0..<index).last { !page.isText($0) }
    return head.map { LineWords.notices.suffixLength(page.lines[$0].letters[...]) > 0 } ?? false
  }

  /// `振动机，今年翻了一番。` between the names below a story and the next headline, where some sentence of the
  /// page was cut off by another story: its rest, and not what a picture shows.
  static func addRests(_ page: inout LineClues) {
    let cut = page.lines.indices.first { isCutOff(page, $0) }
    guard let cut, !page.shape.isLatin else { return }
    for index in page.lines.indices.dropFirst(max(2, cut + 1))
    where page.lines[index].ending == .stop && page.lines[index].commas > 0 {
      guard (5...24).contains(page.lines[index].size), isPlainByline(page, index - 1),
        page.isText(index - 2), !page.isText(index + 1), !page.has(.photoCredit, at: index + 1),
        !page.has(.captionStart, at: index), !page.has(.captionPointer, at: index),
        page.tails[index] == nil
      else { continue }
      page.insert(.startsMidSentence, at: index)
    }
  }

  /// `…29处。（何光荣）` right below a row that fills the column: the end of a text that names close, and no
  /// caption, whose photographer is said to be one. `琴）` ends a name that the column cut.
  static func addEndsOfTexts(_ page: inout LineClues) {
    guard !page.shape.isLatin else { return }
    for index in page.lines.indices.dropFirst() where page.has(.fillsMeasure, at: index - 1) {
      let (above, line) = (page.lines[index - 1], page.lines[index])
      guard above.ending == .open || above.ending == .comma,
        page.tails[index - 1] == nil || line.size <= 3,
        line.gap <= page.shape.usualGap
      else { continue }
      let isSigned =
        page.tails[index]?.people.map { $0.isBracketed && !$0.isPhotoCredit && !$0.isTextAndPhoto }
      let isName =
        line.size <= 3 && line.letters.last == 0x29 && !line.letters.contains(0x28)
        && above.letters.suffix(12).contains(0x28)
      if isSigned ?? isName { page.insert(.startsMidSentence, at: index) }
    }
  }

  /// `器，搬得走人吗？` some lines below `…三年前搬走了机`: the rest of a word that a picture or another story
  /// cut; a headline seldom begins with one letter and a comma.
  static func addHalvesOfWords(_ page: inout LineClues) {
    guard !page.shape.isLatin else { return }
    for index in page.lines.indices.dropFirst(2) {
      let rest = page.lines[index].letters
      guard rest.count > 3, rest[1] == 0x2C else { continue }
      let start = (max(0, index - 4)..<(index - 1)).last { place in
        let line = page.lines[place]
        return line.size > 18 && line.ending == .open
          && (line.commas > 0 && page.lines[index].size > 18
            || line.letters.last.map { BoundLetters.evidence($0, rest[0]) > 2 } ?? false)
      }
      guard let start else { continue }
      page.insert(.cutSentence, at: start)
      page.insert(.startsMidSentence, at: index)
    }
  }

  /// A sentence of some length that is not over, and below it no text.
  private static func isCutOff(_ page: LineClues, _ index: Int) -> Bool {
    page.isText(index) && !page.isText(index + 1) && page.tails[index] == nil
      && page.lines[index].size > 24
      && (page.lines[index].ending == .open || page.lines[index].ending == .comma)
  }
}
