/// Crossheads of English pages, by how they are set beside the headlines.
extension NeighbourClues {
  /// Between two texts, in the middle of a column whose headlines begin at its edge, or set like a sentence
  /// where each word of a signed headline has its capital: what is set otherwise than the headlines is none.
  static func addSmallerHeads(_ page: inout LineClues) {
    guard page.shape.isLatin else { return }
    let heads = page.lines.indices.filter { headsStory(page, $0) }.map { firstRow(page, $0) }
    guard let first = heads.first else { return }
    let areFlush = heads.allSatisfy { page.lines[$0].indent < 4 }
    let areTitled = heads.allSatisfy {
      page.lines[$0].isTitleCased && !page.has(.capitals, at: $0)
    }
    guard areFlush || areTitled else { return }
    for index in page.lines.indices.dropLast() where index > first && mayPartStory(page, index) {
      let isCentred = areFlush && page.lines[index].indent >= centred
      if isCentred { page.takeForCrosshead(index) }
      if isCentred || areTitled && !page.lines[index].isTitleCased {
        page.insert(.lesserHead, at: index)
      }
    }
  }

  /// Columns of white that no paragraph is set in by.
  private static let centred = 8

  /// Right above By and a name, or where the report is from.
  private static func headsStory(_ page: LineClues, _ index: Int) -> Bool {
    guard page.isTitleLike(index), index + 1 < page.lines.count else { return false }
    return page.leads[index + 1]?.dateline != nil || isSignedBy(page, index + 1)
  }

  private static func isSignedBy(_ page: LineClues, _ index: Int) -> Bool {
    page.people[index] != nil && LatinNames.beginsWithBy(page.lines[index].letters)
  }

  /// The upper row of the head that a row belongs to: the headline above its deck.
  private static func firstRow(_ page: LineClues, _ index: Int) -> Int {
    var row = index
    while page.isTitleLike(row - 1), !page.has(.columnLabel, at: row - 1) { row -= 1 }
    return row
  }

  private static func mayPartStory(_ page: LineClues, _ index: Int) -> Bool {
    let line = page.lines[index]
    return page.isTitleLike(index) && page.isText(index - 1) && page.isText(index + 1)
      && line.size <= 36 && line.ending == .open && !headsStory(page, index)
      && !page.has(.capitals, at: index) && !page.has(.noticeHead, at: index)
      && !page.has(.headsBriefs, at: index) && !LatinSections.isName(line)
      && page.leads[index + 1] == nil && page.people[index] == nil
      && line.gap <= max(1, page.shape.usualGap) && isInSignedStory(page, index)
  }

  /// Nothing but text and other crossheads stands between the line and a writer or the head of a report.
  private static func isInSignedStory(_ page: LineClues, _ index: Int) -> Bool {
    let top = (0..<index).last { !page.isText($0) && !page.has(.lesserHead, at: $0) }
    return top.map {
      page.has(.jobLine, at: $0) || headsStory(page, $0) || isSignedBy(page, $0)
    } ?? false
  }

  /// `— Abe Feldman` below a few words that are all in quotes, in a story that is signed By: who said them.
  static func addSpeakersOfQuotes(_ page: inout LineClues) {
    for index in page.lines.indices.dropFirst() where page.people[index] != nil {
      let (quote, line) = (page.lines[index - 1], page.lines[index])
      guard line.letters[0] == 0x2014 || line.letters[0] == 0x2D, isQuoted(quote.letters),
        quote.size <= 200,
        page.lines[..<index].contains(where: { LatinNames.beginsWithBy($0.letters) })
      else { continue }
      page.takeForListRow(index)
    }
  }

  private static func isQuoted(_ letters: [Letter]) -> Bool {
    (letters.first == 0x22 && letters.last == 0x22
      || letters.first == 0x201C && letters.last == 0x201D)
      && letters.count { [0x22, 0x201C, 0x201D].contains($0) } == 2
  }

  /// `• Ann Lee, daughter of Mae Lee (Dietary)` and its like: what stands behind marks, line by line, is a
  /// list; above a byline it would be a deck.
  static func addBulletedRows(_ page: inout LineClues) {
    var start = 0
    for index in 0...page.lines.count {
      if index > start, index < page.lines.count, isAlikeMarked(page, start, index) { continue }
      if index - start > 1, index == page.lines.count || page.people[index] == nil {
        for row in start..<index where page.isTitleLike(row) { page.takeForListRow(row) }
        if leadsToList(page, start - 1) { page.takeForListRow(start - 1) }
      }
      start = index
    }
  }

  /// `Three of them will go to Akron:`.
  private static func leadsToList(_ page: LineClues, _ index: Int) -> Bool {
    page.has(.endsColon, at: index) && page.isTitleLike(index) && !page.has(.capitals, at: index)
      && !page.lines[index].isTitleCased
  }

  private static func isAlikeMarked(_ page: LineClues, _ start: Int, _ index: Int) -> Bool {
    let (first, line) = (page.lines[start].letters, page.lines[index].letters)
    return first.count > 2 && line.count > 2 && first[0] == line[0]
      && (first[0] == 0xB7 || PeopleWords.bullets.contains(first[0])) && first[1] == 0x20
      && line[1] == 0x20
      && page.lines[index].isLatin
  }
}
