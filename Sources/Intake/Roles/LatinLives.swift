/// English names that are no writers', and what stands below those that are.
extension NeighbourClues {
  /// `ARTHUR DUNN` above `1931-2026`: who died heads the text, and the years go with the name.
  static func addYearsOfLives(_ page: inout LineClues) {
    for index in page.lines.indices.dropLast()
    where page.lines[index].size <= 40 && isLife(page.lines[index + 1].letters) {
      guard page.isTitleLike(index) || page.people[index] != nil,
        LatinNames.isPerson(page.lines[index].letters.filter { $0 != 0x22 }[...])
      else { continue }
      guard page.isText(index + 2) else { continue }
      page.takeForRow(index)
      page.insert(.headsLife, at: index)
      page.insert(.headsLife, at: index + 1)
    }
  }

  /// `1931-2026`, `(1931 – 2026)` and nothing else.
  private static func isLife(_ letters: [Letter]) -> Bool {
    let years = letters.split { !Lettering.isDigit($0) }
    return letters.count <= 13 && years.count == 2 && years.allSatisfy { $0.count == 4 }
      && letters.allSatisfy { Lettering.isDigit($0) || lifeMarks.contains($0) }
  }

  private static let lifeMarks: LetterSet = " -\u{2013}\u{2014}()"

  /// `Local President` below a name. In `Local Girl Wins Prize` and `Special Meeting Called` the same words say
  /// nothing of a writer.
  static func addJobs(_ page: inout LineClues) {
    for index in page.lines.indices
    where LatinNames.isJob(page.lines[index].letters) && isJobOfSomebody(page, index) {
      page.insert(.jobLine, at: index)
    }
  }

  private static func isJobOfSomebody(_ page: LineClues, _ index: Int) -> Bool {
    guard index > 0, page.lines[index].gap <= page.shape.usualGap else { return false }
    let above = page.lines[index - 1].letters
    return page.people[index - 1] != nil || page.has(.jobLine, at: index - 1)
      || GivenNames.isOne(above.prefix { $0 != 0x20 }) && LatinNames.isPerson(above[...])
      || !page.isText(index - 1) && LatinNames.isJobAlone(page.lines[index].letters)
      || isOfficer(page.lines[index].letters)
  }

  /// `Footpaths Warden, Colin Mabey`.
  private static func isOfficer(_ letters: [Letter]) -> Bool {
    guard let comma = letters.firstIndex(of: 0x2C) else { return false }
    let name = letters[(comma + 1)...].drop { $0 == 0x20 }
    return GivenNames.isOne(name.prefix { $0 != 0x20 }) && LatinNames.isPerson(name)
  }

  /// `Secretary.` right below who signed: what the writer is.
  static func addOfficersBelow(_ page: inout LineClues) {
    for index in page.lines.indices.dropFirst(2)
    where page.lines[index].isLatin && page.lines[index].size <= 24 {
      let line = page.lines[index]
      let office = line.letters.last == 0x2E ? Array(line.letters.dropLast()) : line.letters
      guard page.has(.markedNames, at: index - 1), !page.has(.photoCredit, at: index - 1),
        page.people[index] == nil, line.gap <= page.shape.usualGap,
        page.lines[index - 2].ending == .stop, LatinNames.isJob(office)
      else { continue }
      page.insert(.jobLine, at: index)
    }
  }

  /// `MRS. G. PETERS`, `AUNT PATIENCE` below a letter: a title or an initial tells a name in capitals from a
  /// headline.
  static func isNameInCapitals(_ letters: [Letter]) -> Bool {
    let words = letters.split(separator: 0x20)
    return (2...4).contains(words.count) && LatinNames.isPerson(letters[...])
      && (words.dropLast().contains { $0.last == 0x2E && $0.count <= 5 } || isKin(words[0]))
  }

  /// Nothing stands below but what the paper says of itself, which no headline heads.
  static func isRightAboveFoot(_ page: LineClues, _ index: Int) -> Bool {
    index + 1 == page.lines.count
      || index + 2 == page.lines.count && isFurniture(page, index + 1)
  }

  private static func isKin(_ word: ArraySlice<Letter>) -> Bool {
    kin.contains(Lettering.lowered(word))
  }

  private static let kin = WordList("aunt uncle cousin grandma grandpa granny auntie")

  /// `4 Mill Lane`, `Route 2, Box 14`: where a writer of letters lives.
  static func isStreet(_ letters: [Letter]) -> Bool {
    let words = letters.split { $0 == 0x20 || $0 == 0x2C }
    guard (2...6).contains(words.count), let first = words.first, let last = words.last,
      !words.contains(where: { Lettering.isLower($0[$0.startIndex]) })
    else { return false }
    if routes.contains(first) { return last.allSatisfy(Lettering.isDigit) }
    return Lettering.isDigit(first[first.startIndex]) && words.count <= 5
      && streets.contains(Lettering.lowered(last))
  }

  private static let routes = WordList("Route Rt. RR R.R. Box")
  private static let streets = WordList(
    """
    street st st. road rd rd. lane ln ln. avenue ave ave. drive dr dr. close row terrace court ct ct. place pl pl. way crescent hill
    gardens square park boulevard blvd blvd. walk mews green view villas cottages buildings
    """)
}
