/// Names of sections in no dress, by their length and by what stands above and below them.
extension NeighbourClues {
  /// Two to four letters alone above a headline: no kicker and hardly a row of a headline is so short, and a
  /// story that is signed already is not signed again.
  static func addShortLabels(_ page: inout LineClues) {
    guard !page.shape.isLatin else { return }
    let signsBelowHeads = setsNamesBelowHeads(page)
    for index in page.lines.indices
    where isShortName(page.lines[index]) && standsOverHead(page, index) {
      guard !maySign(page, index, signsBelowHeads) else { continue }
      page.takeForRow(index)
      page.insert(.columnLabel, at: index)
    }
  }

  /// Over a poem a place of two letters may stand before the name, as below a letter: `北海　蔡詩農`.
  static func signatureAbove(_ page: LineClues, _ index: Int) -> PeopleList? {
    signature(page.lines[index])
      ?? (page.has(.verse, at: index + 1)
        ? signature(page.lines[index], isBelowText: true) : nil)
  }

  static func isShortName(_ line: PageLine) -> Bool {
    guard (2...4).contains(line.size), line.heading == 0, !HeadRows.dangles(line.letters),
      LineWords.units.suffixLength(line.letters[...]) == 0
    else { return false }
    return line.letters.allSatisfy(Lettering.isHan)
      && LineWords.notices.suffixLength(line.letters[...]) == 0
  }

  /// The line below is a longer headline that does not go on from this one, with its text or its names.
  private static func standsOverHead(_ page: LineClues, _ index: Int) -> Bool {
    guard page.isTitleLike(index + 1), !page.isTitleLike(index - 1), !isBelowLabel(page, index)
    else { return false }
    let below = page.lines[index + 1]
    let isOther: [Clue] = [
      .verse, .startsDash, .numbered, .listRow, .markedNames, .photoCredit, .labelledValue,
    ]
    let isNotice = LineWords.notices.contains(below.letters.solid)
    guard isNotice || below.size >= page.lines[index].size + 2, below.heading == 0,
      isPlainHead(below), !PeopleWords.isEdition(below.letters),
      LineWords.verbs.prefixLength(below.letters[...]) == 0, signature(below) == nil,
      page.isTitleLike(index) || page.has(.names, at: index),
      !isOther.contains(where: { page.has($0, at: index) || page.has($0, at: index + 1) })
    else { return false }
    let end = (index + 1..<min(page.lines.count, index + 7)).first { !page.isTitleLike($0) }
    guard let end, page.lines[index].size == 2 || !saysAgain(page, index, below: end) else {
      return false
    }
    return page.isText(end) || page.people[end] != nil || page.has(.note, at: end)
  }

  /// `（外二首）` stands right below: the line is the title that it goes with.
  static func isOverEdition(_ page: LineClues, _ index: Int) -> Bool {
    index + 1 < page.lines.count && PeopleWords.isEdition(page.lines[index + 1].letters)
  }

  /// `桂花` below a text that ends, over a name with its verse or text: who wrote that needs a title above.
  static func isTitleOverName(_ page: LineClues, _ index: Int) -> Bool {
    func isBare(_ place: Int) -> Bool {
      page.has(.names, at: place) && page.people[place]?.people.count == 1
        && !page.has(.markedNames, at: place) && !page.has(.bracketedNames, at: place)
    }
    return isBare(index) && isBare(index + 1) && page.has(.endsStop, at: index - 1)
      && (page.isText(index + 2) || page.has(.verse, at: index + 2))
  }

  private static func isBelowLabel(_ page: LineClues, _ index: Int) -> Bool {
    [Clue.label, .sectionWord, .columnLabel].contains { page.has($0, at: index - 1) }
  }

  /// What a text says again is of its headline, and so is half of it: of twenty-five such names of sections
  /// in the gold pages none has a half in the text below, of eleven rows of headlines ten have.
  private static func saysAgain(_ page: LineClues, _ index: Int, below end: Int) -> Bool {
    guard let text = page.isText(end) ? end : nextText(page, end) else { return false }
    let name = page.lines[index].letters
    if page.lines[text].letters.prefix(80).holds(name[...]) { return true }
    guard name.count == 4 else { return false }
    let texts = text..<min(page.lines.count, text + mostRowsOfText)
    return texts.contains { row in
      let letters = page.lines[row].letters.prefix(150)
      return letters.holds(name[..<2]) || letters.holds(name[2...])
    }
  }

  /// Rows that hold as much of a text as says what it is about.
  private static let mostRowsOfText = 6

  /// No row of a list and no sentence: `物业维修 5550-3344`.
  private static func isPlainHead(_ line: PageLine) -> Bool {
    if line.isCall { return true }
    let isEntry = line.letters.contains(0x20) && line.letters.last.map(Lettering.isDigit) ?? false
    return line.ending == .open && line.commas == 0 && !line.letters.contains(0x3A) && !isEntry
  }

  /// Names may sign the text right above, unless its story says elsewhere who wrote it, or the page's stories
  /// are signed below their headlines.
  private static func maySign(
    _ page: LineClues, _ index: Int, _ signsBelowHeads: Bool
  ) -> Bool {
    let name = page.lines[index].letters
    if isUsualName(name) { return true }
    // Three letters above a headline that begin with no surname are never taken for a pen name.
    if name.count > 2, !NameJudgement.isName(name[...]) { return false }
    guard page.isText(index - 1), page.people[index - 1] == nil, !signsBelowHeads else {
      return false
    }
    return !isSigned(page, textEndingAt: index - 1)
  }

  private static func setsNamesBelowHeads(_ page: LineClues) -> Bool {
    page.lines.indices.dropFirst().count {
      isPlainByline(page, $0) && page.isTitleLike($0 - 1)
        && (page.isText($0 + 1) || page.has(.verse, at: $0 + 1))
    } >= 2
  }

  private static func isSigned(_ page: LineClues, textEndingAt last: Int) -> Bool {
    if page.tails[last]?.people != nil { return true }
    guard let top = (0..<last).last(where: { !page.isText($0) }) else { return false }
    return isPlainByline(page, top) && page.isTitleLike(top - 1)
      || !(page.leads[top + 1]?.people.isEmpty ?? true)
  }

  /// Names of sections at the head of what white parts from the rest: a few letters right above a headline that
  /// names or text stand below, in several places in one length.
  static func addLabelsOfBlocks(_ page: inout LineClues) {
    guard !page.shape.isLatin, page.shape.usualGap == 0 else { return }
    let heads = page.lines.indices.dropLast(2).filter { headsBlock(page, $0) }
    for index in heads {
      let twins = heads.count { page.lines[$0].size == page.lines[index].size }
      if twins > 1 { page.insert(.columnLabel, at: index) }
    }
  }

  /// White above it and none below, where the line below is a headline by itself.
  private static func headsBlock(_ page: LineClues, _ index: Int) -> Bool {
    let (line, below) = (page.lines[index], page.lines[index + 1])
    guard (3...6).contains(line.size), line.gap > 0, below.gap == 0, line.heading == 0,
      line.letters.allSatisfy(Lettering.isHan), page.isTitleLike(index),
      page.has(.sectionEnding, at: index) || page.isTitleLike(index + 1),
      !page.has(.verse, at: index), !page.has(.verse, at: index + 1),
      !page.has(.numbered, at: index + 1), !page.has(.startsDash, at: index + 1),
      !PeopleWords.isEdition(below.letters), !HeadRows.dangles(line.letters),
      LineWords.units.suffixLength(line.letters[...]) == 0,
      LineWords.verbs.prefixLength(below.letters[...]) == 0
    else { return false }
    return isPlainByline(page, index + 2) && !page.has(.bracketedNames, at: index + 2)
      || page.has(.sectionEnding, at: index) && page.isText(index + 2)
  }
}
