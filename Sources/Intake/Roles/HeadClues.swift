/// Headlines that their place gives away.
extension NeighbourClues {
  /// Single paragraphs, each below a short line, are briefs below their headlines: no story has a
  /// crosshead over every paragraph. Names of people may head the parts of one list.
  static func addHeadsOfBriefs(_ page: inout LineClues) {
    guard page.shape.isLatin else { return }
    for index in page.lines.indices.dropFirst(2)
    where page.isTitleLike(index) && page.isText(index - 1) && page.isTitleLike(index - 2) {
      guard page.isText(index + 1), !page.isText(index + 2),
        !LatinNames.isPerson(page.lines[index].letters[...])
      else { continue }
      page.insert(.ofBrief, at: index)
    }
  }

  /// Below a headline in English hardly a word of the text above comes again.
  static func addLatinTopics(_ page: inout LineClues) {
    guard page.shape.isLatin else { return }
    for index in page.lines.indices.dropFirst().dropLast()
    where page.isTitleLike(index) && page.isText(index - 1) && page.isText(index + 1) {
      let goesOn = sharesWords(page, index, from: textStart(page, index))
      page.insert(.turnsTopic, if: !goesOn, at: index)
    }
  }

  /// The text below a line goes on with two of the words of the text from `start` on.
  private static func sharesWords(_ page: LineClues, _ index: Int, from start: Int) -> Bool {
    let end = (index + 1..<page.lines.count).first { !page.isText($0) } ?? page.lines.count
    let above = lowWords(page.lines[start..<index].prefix(60), least: telling)
    let below = lowWords(page.lines[index + 1..<end].prefix(60), least: telling)
    return below.intersection(above).count >= 2
  }

  /// Letters of words that say something of what a text tells.
  private static let telling = 5

  /// The words of some lines that stand there in small letters, `least` of them and more.
  static func lowWords(
    _ lines: ArraySlice<PageLine>, least: Int = 1
  ) -> Set<ArraySlice<Letter>> {
    var words: Set<ArraySlice<Letter>> = []
    for line in lines {
      for word in line.letters.prefix(800).split(whereSeparator: { !Lettering.isLatin($0) })
      where word.count >= least && word.allSatisfy(Lettering.isLower) { words.insert(word) }
    }
    return words
  }

  /// Up to three rows without a stop right above `By Karen Lindqvist`.
  static func addBylineHeads(_ page: inout LineClues) {
    for index in page.lines.indices
    where page.has(.markedNames, at: index) && page.lines[index].isLatin
      && !page.has(.photoCredit, at: index)
    {
      for row in ((max(0, index - 3))..<index).reversed() {
        guard page.isTitleLike(row), page.lines[row].ending != .stop,
          page.lines[row].heading == page.lines[index - 1].heading,
          !page.has(.besideFolio, at: row), row + 1 == index || endsAbove(page, row)
        else { break }
        page.insert(.aboveByline, at: row)
      }
    }
  }

  /// Where headlines are set in capitals, a line in small letters alone between two texts parts the
  /// story.
  static func addLesserHeads(_ page: inout LineClues) {
    guard page.shape.isLatin else { return }
    let heads = page.lines.indices.filter { index in
      page.isTitleLike(index) && !page.has(.sectionWord, at: index)
        && (page.has(.aboveByline, at: index) || page.isText(index + 1))
    }
    let signed = heads.filter { page.has(.aboveByline, at: $0) }
    guard heads.count(where: { page.has(.capitals, at: $0) }) >= 2, !signed.isEmpty,
      signed.allSatisfy({ page.has(.capitals, at: $0) })
    else { return }
    for index in heads where !page.has(.capitals, at: index) && !page.has(.aboveByline, at: index) {
      let line = page.lines[index]
      guard page.isText(index - 1), page.isText(index + 1), line.size <= 40,
        line.ending == .open, line.gap <= page.shape.usualGap,
        line.isTitleCased || sharesWords(page, index, from: textStart(page, index)),
        LatinNames.signature(line.letters) == nil, !page.has(.noticeHead, at: index),
        !page.has(.ofBrief, at: index)
      else { continue }
      page.insert(.lesserHead, at: index)
    }
  }

  /// The first of the texts right above a line.
  private static func textStart(_ page: LineClues, _ index: Int) -> Int {
    (0..<index).last { !page.isText($0) }.map { $0 + 1 } ?? 0
  }

  /// Above the line is no sentence that it could go on from.
  private static func endsAbove(_ page: LineClues, _ index: Int) -> Bool {
    guard index > 0 else { return true }
    return page.lines[index].gap > page.shape.usualGap || page.lines[index - 1].ending == .stop
      || page.has(.folio, at: index - 1) || page.has(.jump, at: index - 1)
      || page.has(.besideFolio, at: index - 1)
  }
}
