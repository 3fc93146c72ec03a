import Manuscript

/// Who signs below an English text without a name of the usual kind.
enum LatinSignatures {
  /// Who signs what ends right above the line: a text, a farewell, a poem.
  static func list(_ page: LineClues, _ index: Int) -> PeopleList? {
    if isRowOverRow(page, index) || isSentence(page.lines[index]) { return nil }
    let letters = page.lines[index].letters
    if NeighbourClues.closesLatinLetter(page.lines[index]) { return nil }
    if NeighbourClues.closesLatinLetter(page.lines[index - 1]) {
      return LatinNames.signature(letters, isTrusting: true) ?? unnamed(letters) ?? penName(letters)
    }
    let isOver = page.lines[index - 1].ending == .stop
    let isBelow = isOver && isOfText(page, index - 1)
    if isBelow, let list = couple(letters) { return list }
    if isBelow, let name = NeighbourClues.nameBehindFarewell(page.lines[index]) {
      return .writer(name)
    }
    if isBelow || page.has(.noticeField, at: index - 1) {
      return LatinNames.signature(letters, isTrusting: true) ?? (isBelow ? odd(page, index) : nil)
    }
    return isOver && page.has(.verse, at: index - 1) ? pupil(letters) : nil
  }

  /// `Joe Sand, hand. Third floor, General.`: who signs does not go on to say more.
  private static func isSentence(_ line: PageLine) -> Bool {
    line.innerStops > 0 && LatinStops.endsSentence(line)
  }

  /// White above it, none below, and then a row right above who wrote: the upper row of a headline.
  private static func isRowOverRow(_ page: LineClues, _ index: Int) -> Bool {
    index + 2 < page.lines.count && page.lines[index].gap > 0 && page.lines[index + 1].gap == 0
      && page.isTitleLike(index + 1) && LatinNames.beginsWithBy(page.lines[index + 2].letters)
  }

  /// Text, or the few words with which its last sentence ends.
  private static func isOfText(_ page: LineClues, _ index: Int) -> Bool {
    page.isText(index)
      || index > 0 && page.lines[index].beginsLow && page.lines[index].ending == .stop
        && page.isText(index - 1)
  }

  /// `The Family of Otto Kranz` below thanks, `"FEATHERS", Weir Lane` below a letter.
  private static func odd(_ page: LineClues, _ index: Int) -> PeopleList? {
    let letters = page.lines[index].letters
    guard page.lines[index].size <= 44, page.lines[index].ending == .open,
      page.lines[index].gap <= page.shape.usualGap,
      page.shape.usualGap == 0 || !page.isText(index + 1)
    else { return nil }
    if let list = unnamed(letters) ?? titled(letters) ?? given(letters) ?? pupil(letters) {
      return list
    }
    guard isBelowLetter(page, index), !page.has(.salutation, at: index + 1) else { return nil }
    return signs.prefixLength(letters[...]) > 0 ? .nobody : penName(letters)
  }

  /// `Fr Martin`, `Sister Agnes`: a priest signs with one name.
  private static func titled(_ letters: [Letter]) -> PeopleList? {
    let words = letters.split(separator: 0x20)
    guard words.count == 2, clergy.contains(words[0]), LatinNames.isPerson(letters[...]) else {
      return nil
    }
    return .writer(words[1])
  }

  private static let clergy = WordList(
    "Fr Fr. Father Sr Sr. Sister Br Br. Brother Rev Rev. Pastor Canon Dom Mother Rabbi Deacon Vicar Rector"
  )

  /// `MR. AND MRS. OLE KRANZ.` below thanks, with the stop that old papers set behind every line.
  static func couple(_ letters: [Letter]) -> PeopleList? {
    let length = couples.prefixLength(Lettering.lowered(letters.prefix(14))[...])
    guard length > 0, letters.count <= 44 else { return nil }
    let name = letters[length...].prefix { $0 != 0x2C }
    let words = name.split(separator: 0x20)
    guard (1...4).contains(words.count), words.allSatisfy({ Lettering.isUpper($0[$0.startIndex]) })
    else { return nil }
    return .writer(name.last == 0x2E ? name.dropLast() : name)
  }

  private static let couples = WordList(
    lines: "mr. and mrs.\u{20}\nmr. & mrs.\u{20}\nmr and mrs\u{20}\nmr & mrs\u{20}")

  /// `Hugh` below what he has to say to the parish.
  private static func given(_ letters: [Letter]) -> PeopleList? {
    (3...10).contains(letters.count) && GivenNames.isOne(letters[...]) ? .writer(letters[...]) : nil
  }

  private static func unnamed(_ letters: [Letter]) -> PeopleList? {
    isFamily(letters) || desks.contains(Lettering.lowered(letters)) ? .nobody : nil
  }

  /// `Catrin, Primary 4`, `Mei Sand, age 7`, `Primary 6 and 7`: whose work the paper of a school prints.
  private static func pupil(_ letters: [Letter]) -> PeopleList? {
    let parts = letters.split(separator: 0x2C, maxSplits: 1)
    guard letters.count <= 44, let last = parts.last, isClass(last.drop { $0 == 0x20 }) else {
      return nil
    }
    guard parts.count == 2 else { return .nobody }
    let words = parts[0].split(separator: 0x20)
    guard words.count <= 3, words.allSatisfy({ Lettering.isUpper($0[$0.startIndex]) }),
      !parts[0].contains(where: Lettering.isDigit)
    else { return nil }
    return .writer(parts[0])
  }

  /// `Primary 6 and 7`, `Grade 5`, `aged 9`.
  private static func isClass(_ letters: ArraySlice<Letter>) -> Bool {
    let words = Lettering.lowered(letters).split(separator: 0x20)
    return (2...4).contains(words.count) && classes.contains(words[0])
      && words[1].count <= 3 && words[1].first.map(Lettering.isDigit) ?? false
  }

  private static let classes = WordList("primary grade form year class room standard age aged")

  /// Who thanks for help in sorrow does so for the house.
  private static func isFamily(_ letters: [Letter]) -> Bool {
    let words = Lettering.lowered(letters).split(separator: 0x20)
    return words.count >= 3
      && (families.contains(words[words.count - 1])
        || words[0].elementsEqual("the".asLetters) && families.contains(words[1]))
  }

  /// Who signs for the paper or for its committee and is not named.
  private static let desks = WordList(
    lines: """
      the editor
      the editors
      editorial board
      the editorial board
      staff editorial
      committee
      the committee
      the executive committee
      the executive board
      the secretary
      the management
      """)

  /// `(Signed) A grateful doffer`.
  private static let signs = WordList("(Signed) (signed) (SIGNED) Signed, Signed:")

  private static let families = WordList("family families children relatives")

  /// The text above begins with whom it is written to.
  private static func isBelowLetter(_ page: LineClues, _ index: Int) -> Bool {
    for place in (max(0, index - 12)..<index).reversed() {
      if page.has(.salutation, at: place) { return true }
      if !isOfText(page, place) { return false }
    }
    return false
  }

  /// `A Reader`, `"Feathers", Weir Lane`: up to five words before the comma, in quotes or not.
  private static func penName(_ letters: [Letter]) -> PeopleList? {
    let quotes: [Letter] = [0x22, 0x201C, 0x201D, 0x2018, 0x2019, 0x27]
    var name = letters[..<(letters.firstIndex(of: 0x2C) ?? letters.endIndex)]
    while let first = name.first, quotes.contains(first) { name = name.dropFirst() }
    while let last = name.last, quotes.contains(last) { name = name.dropLast() }
    guard let first = name.first, Lettering.isUpper(first), name.count > 2,
      name.count(where: { $0 == 0x20 }) < 5, !name.contains(where: Lettering.isDigit)
    else { return nil }
    return .writer(name)
  }
}
