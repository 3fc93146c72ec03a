/// Names of sections on English pages, by their length and by what stands below them.
extension NeighbourClues {
  /// `OVERHEARD`, `TOOL CRIB` above a headline of more words: no headline has a first row of one word, and
  /// where headlines are not in capitals, neither has one its first row in them; nor is any row of a headline
  /// nearly twice as long as the one above it.
  static func addShortLatinLabels(_ page: inout LineClues) {
    let areHeadsInCapitals = setsHeadsInCapitals(page)
    for index in page.lines.indices where isShortLatinName(page, index) {
      let (line, below) = (page.lines[index], page.lines[index + 1])
      let words = line.letters.count { $0 == 0x20 } + 1
      let isNotice = LineWords.notices.contains(below.letters)
      guard isNotice || below.letters.count(where: { $0 == 0x20 }) >= 2, !isScore(below),
        isHead(page, index + 1)
      else { continue }
      let isOther = page.has(.capitals, at: index) && !page.has(.capitals, at: index + 1)
      let isPair = words == 2 && !page.has(.capitals, at: index)
      let isFarLonger = below.size * 5 > line.size * 9
      if words == 1 || isPair || isOther && (words == 2 || !areHeadsInCapitals)
        || page.has(.capitals, at: index) && isFarLonger
          && (!areHeadsInCapitals || LatinSections.isName(line))
        || articles.prefixLength(line.letters[...]) > 0
      {
        page.takeForRow(index)
        page.insert(.columnLabel, at: index)
      }
    }
  }

  /// `Kingsport 3, Harlan 3 (tie)`.
  private static func isScore(_ line: PageLine) -> Bool {
    line.commas > 0 && line.letters.contains(where: Lettering.isDigit)
  }

  /// At most three rows, and then its text or its writer.
  private static func isHead(_ page: LineClues, _ index: Int) -> Bool {
    let end = (index..<min(page.lines.count, index + 4)).first { !page.isTitleLike($0) }
    return end.map { page.isText($0) || page.people[$0] != nil || page.has(.noticeField, at: $0) }
      ?? false
  }

  private static let articles = WordList(lines: "The\u{20}\nTHE\u{20}")

  /// Up to three words, each with a capital, alone above what may be a headline.
  private static func isShortLatinName(_ page: LineClues, _ index: Int) -> Bool {
    let line = page.lines[index]
    guard line.isLatin, line.size <= 26, line.size >= 4, line.heading == 0, line.ending == .open,
      line.commas == 0, !maySignInLatin(page, index), page.isTitleLike(index + 1),
      page.lines[index + 1].isLatin, page.lines[index + 1].heading == 0,
      !page.isTitleLike(index - 1), page.people[index + 1] == nil,
      !page.has(.verse, at: index + 1)
    else { return false }
    let words = line.letters.split(separator: 0x20)
    return words.count <= 3
      && (page.lines[index + 1].ending == .open || page.lines[index + 1].isCall)
      && words.allSatisfy { word in
        Lettering.isUpper(word[word.startIndex])
          && word.allSatisfy { Lettering.isLatin($0) || $0 == 0x27 || $0 == 0x2019 }
      }
  }

  /// A person, or a place below a text that nobody signed above it.
  private static func maySignInLatin(_ page: LineClues, _ index: Int) -> Bool {
    let line = page.lines[index]
    if let first = line.letters.split(separator: 0x20).first, GivenNames.isOne(first) {
      return true
    }
    guard
      page.has(.names, at: index) || !page.isTitleLike(index)
        || index > 0 && !page.has(.capitals, at: index) && LatinSignatures.list(page, index) != nil
    else { return false }
    guard page.isText(index - 1) else { return page.people[index] == nil }
    let top = (0..<index - 1).last { !page.isText($0) }
    return !(top.map { isPlainByline(page, $0) && page.isTitleLike($0 - 1) } ?? false)
  }

  /// Most headlines right above their texts or their writers are in capitals.
  static func setsHeadsInCapitals(_ page: LineClues) -> Bool {
    let heads = page.lines.indices.filter { index in
      page.isTitleLike(index) && (page.isText(index + 1) || isPlainByline(page, index + 1))
    }
    return heads.count { page.has(.capitals, at: $0) } * 2 > heads.count
  }
}
