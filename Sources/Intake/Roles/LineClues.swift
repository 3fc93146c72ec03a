import Manuscript

/// What can be seen at each line of a page: first the lines by themselves, then their neighbours.
struct LineClues {
  let lines: [PageLine]
  let shape: PageShape
  let words: PageWords
  private(set) var clues: [ClueSet]
  /// Names where the whole line is a list of people.
  private(set) var people: [PeopleList?]
  private(set) var leads: [Lead?]
  private(set) var tails: [Tail?]
  /// The lines of the folios that give a page's number, with the number.
  private(set) var sheets: [(line: Int, number: String)] = []

  /// `isCut`: the column cut the line. `insets`: lines that tell of pictures set into a column.
  init(
    _ lines: [PageLine], isCut: [Bool], insets: Set<Int>, shape: PageShape, words: PageWords
  ) {
    self.lines = lines
    self.shape = shape
    self.words = words
    clues = Array(repeating: ClueSet(), count: lines.count)
    people = Array(repeating: nil, count: lines.count)
    leads = Array(repeating: nil, count: lines.count)
    tails = Array(repeating: nil, count: lines.count)
    for index in lines.indices { lookAtLine(index) }
    for index in lines.indices where isCut[index] { insert(.fillsMeasure, at: index) }
    for index in insets where index > 0 { insertParting(at: index) }
    NeighbourClues.add(to: &self, insets: insets)
    for line in lines.indices where namesSheet(line) {
      if let number = FolioPage.number(in: lines[line]) { sheets.append((line, number)) }
    }
  }

  mutating func insert(_ clue: Clue, at index: Int) { clues[index].insert(clue) }

  mutating func remove(_ clue: Clue, at index: Int) { clues[index].remove(clue) }

  mutating func insert(_ clue: Clue, if holds: Bool, at index: Int) {
    clues[index].insert(clue, if: holds)
  }

  /// The sentence above the line goes on below it.
  mutating func insertParting(at index: Int) {
    insert(.cutSentence, at: index - 1)
    let below = (index + 1..<lines.count).first { !has(.photoCredit, at: $0) }
    if let below { insert(.startsMidSentence, at: below) }
  }

  /// Takes a line for a name that only its place gives away.
  mutating func takeForName(_ index: Int) {
    let whole = 0..<lines[index].letters.count
    people[index] = PeopleReading.read(lines[index].letters, in: whole, trusting: true)
    if people[index] == nil {
      // A pen name set wide: `老 垦`.
      people[index] = PeopleList()
      people[index]?.people = [Person(name: whole, role: .text, title: nil)]
    }
    if people[index] != nil { insert(.names, at: index) }
    clues[index].remove(.verse)
  }

  /// Takes a triangle for the bullet of an item instead of a hand that points at a picture.
  mutating func takeForItem(_ index: Int) { clues[index].remove(.captionStart) }

  /// Takes a line for what a paper says of itself, be it a sentence.
  mutating func takeForImprint(_ index: Int) {
    forgetPeople(index)
    for clue in [Clue.long, .listRow, .nameTable] { clues[index].remove(clue) }
    insert(.imprint, at: index)
  }

  /// Takes what looks like a name for a row of a headline.
  mutating func takeForRow(_ index: Int) {
    people[index] = nil
    for clue in [Clue.names, .markedNames, .titledNames] { clues[index].remove(clue) }
  }

  /// Takes a line for the signature of the text above it; whoever is written to has signed nothing.
  mutating func take(_ list: PeopleList, _ index: Int) {
    if has(.salutation, at: index) { return }
    people[index] = list
    (leads[index], tails[index]) = (nil, nil)
    insert(.markedNames, at: index)
  }

  /// Takes what stands behind the last sentence of a line for the signature of its text.
  mutating func take(_ tail: Tail, _ index: Int) {
    tails[index] = tail
    insert(.tailNames, at: index)
    insert(.endsStop, at: index)
  }

  /// Takes the first line of a page for the paper's name.
  mutating func takeForPaperName(_ index: Int) {
    people[index] = nil
    clues[index] = ClueSet()
    insert(.besideFolio, at: index)
  }

  /// Takes a label for a headline, of a notice too.
  mutating func takeForHeadline(_ index: Int) {
    clues[index].remove(.sectionWord)
    insert(.noticeHead, at: index)
  }

  /// Takes a label for the headline of the notice below it.
  mutating func takeForBoxedHead(_ index: Int) {
    clues[index].remove(.label)
    takeForHeadline(index)
  }

  /// Takes what may head a notice for the name of the section that several stand in.
  mutating func takeForHeadOfBriefs(_ index: Int) {
    clues[index].remove(.noticeHead)
    insert(.headsBriefs, at: index)
    insert(.sectionWord, at: index)
  }

  /// Nobody is named in the line, and no story begins or ends in it.
  private mutating func forgetPeople(_ index: Int) {
    people[index] = nil
    (leads[index], tails[index]) = (nil, nil)
  }

  /// Takes what gives a number to call for a sentence of the text it stands in.
  mutating func takeForSentence(_ index: Int) {
    clues[index].remove(.contact)
    clues[index].remove(.brief)
  }

  /// Takes what looked like the name of a column for a row of a headline.
  mutating func dropLabel(_ index: Int) { clues[index].remove(.columnLabel) }

  /// Takes a label for a crosshead.
  mutating func takeForCrosshead(_ index: Int) {
    forgetPeople(index)
    clues[index] = ClueSet()
    insert(.itemTitle, at: index)
    insert(.brief, at: index)
  }

  /// Takes a line for one of what the paper says of its pages.
  mutating func takeForContents(_ index: Int) {
    forgetPeople(index)
    clues[index] = ClueSet()
    insert(.imprint, at: index)
  }

  /// Takes a line with a question in it for a headline.
  mutating func takeForCall(_ index: Int) { clues[index].remove(.innerStop) }

  /// Takes a line for one of a poem, whatever else it looks like.
  mutating func takeForVerse(_ index: Int) {
    forgetPeople(index)
    clues[index] = ClueSet()
    insert(.verse, at: index)
  }

  /// Takes a line between two poems for the title of the second.
  mutating func takeForTitleOfPoem(_ index: Int) { clues[index].remove(.verse) }

  /// Takes a line that ends in a dash between others of a poem for one of them.
  mutating func takeForInnerVerse(_ index: Int) { clues[index].remove(.endsDash) }

  /// Takes a line for what somebody goes on to say.
  mutating func takeForSpeech(_ index: Int) {
    clues[index] = ClueSet()
    insert(.runsOn, at: index)
  }

  /// Takes names for a row of a list.
  mutating func takeForTable(_ index: Int) {
    people[index] = nil
    clues[index].remove(.names)
    insert(.nameTable, at: index)
  }

  /// Takes a line for a row of a list, whatever else it looks like.
  mutating func takeForListRow(_ index: Int) {
    forgetPeople(index)
    let names: [Clue] = [
      .names, .markedNames, .titledNames, .photoCredit, .lead, .tailNames, .pageNumber, .folio,
      .imprint,
    ]
    for clue in names { clues[index].remove(clue) }
    insert(.listRow, at: index)
  }

  /// Takes what begins with a small letter for a headline as the page sets them.
  mutating func takeForLowHead(_ index: Int) {
    clues[index].remove(.startsMidSentence)
    clues[index].remove(.cutSentence)
  }

  /// Takes what begins with a small word for a row of the headline above it.
  mutating func takeForHeadRow(_ index: Int) {
    let marks: [Clue] = [.endsColon, .endsComma, .innerStop, .cutSentence]
    for clue in marks + [.startsMidSentence, .listRow] { clues[index].remove(clue) }
    insert(.titleCase, if: lines[index].isLatin, at: index)
  }

  @inline(__always)
  func has(_ clue: Clue, at index: Int) -> Bool {
    clues.indices.contains(index) && clues[index].contains(clue)
  }

  /// Whether the line is surely running text.
  func isText(_ index: Int) -> Bool {
    guard lines.indices.contains(index) else { return false }
    let line = lines[index]
    if has(.heading, at: index) || has(.endsDash, at: index) || has(.folio, at: index) {
      return false
    }
    let isSentence = line.ending == .stop && (line.size > 24 || (line.size > 14 && line.commas > 0))
    return line.size > (shape.isLatin || line.isLatin ? 75 : 40) || line.innerStops > 0
      || isSentence || has(.cutSentence, at: index) || leads[index] != nil
  }

  /// Whether the line could be a row of a headline.
  func isTitleLike(_ index: Int) -> Bool {
    guard lines.indices.contains(index), !isText(index) else { return false }
    return (lines[index].ending != .stop || lines[index].isCall)
      && !(lines[index].isLatin && has(.salutation, at: index))
      && !clues[index].meets(Self.noTitle)
  }

  private static let noTitle = ClueSet([
    .names, .markedNames, .bracketedNames, .photoCredit, .folio, .pageNumber, .imprint,
    .contact, .jump, .label, .sectionWord, .sourceLine, .note, .scene, .captionStart, .listRow,
  ])

  private mutating func lookAtLine(_ index: Int) {
    let line = lines[index]
    // One letter alone, as in a line set upright, says nothing of itself.
    if line.size == 1, Lettering.isHan(line.letters[0]), line.letters[0] != 0x4E28 { return }
    var set = ClueSet()
    measureLength(line, &set)
    lookAtMarks(line, &set)
    lookAtPeople(index, &set)
    lookAtWords(line, &set)
    lookAtFurniture(line, &set)
    set.insert(.folio, if: isAtTop(index) && FurnitureReading.isTopLine(line))
    if set.contains(.folio) || set.contains(.imprint) || FurnitureReading.isAddress(line) {
      set.remove(.long)
    }
    if shape.isLatin || line.isLatin { lookAtLatin(line, &set) }
    lookAtSentence(index, &set)
    if !set.contains(.folio) {
      set.insert(.heading, if: line.heading > 0)
      set.insert(.topHeading, if: shape.headings.isSection(line.heading))
      set.insert(.deepHeading, if: shape.headings.isCrosshead(line.heading))
    }
    set.insert(.plainAmongHeadings, if: shape.headings.isPlain(index, in: lines))
    set.insert(
      .indented, if: shape.indentsParagraphs && PageShape.beginsSetIn(index, in: lines))
    clues[index] = set
  }

  /// The first line, or the one below the paper's name.
  private func isAtTop(_ index: Int) -> Bool {
    // `PORTSIDE — The Magazine of the Inland Boatmen — 9` looks like a dateline.
    guard index <= 1,
      leads[index] == nil || (index == 0 && lines[0].ending == .open && lines[0].isLatin)
    else { return false }
    return index == 0 || (lines[0].size <= 30 && lines[0].ending == .open && leads[0] == nil)
  }

  private func measureLength(_ line: PageLine, _ set: inout ClueSet) {
    let ems = shape.isLatin || line.isLatin ? line.width / 3 : line.size
    switch ems {
    // Headlines of one English word are as short as that.
    case ...3: set.insert(.brief, if: ems > 0 && line.isLatin)
    case 4...9: set.insert(.brief)
    case 10...24: set.insert(.titleLength)
    case 25...40: set.insert(line.commas >= 2 ? .long : .wide)
    default: set.insert(.long)
    }
  }

  private func lookAtMarks(_ line: PageLine, _ set: inout ClueSet) {
    let isNumbered = Self.isNumbered(line.letters)
    let isItem = isNumbered && line.letters.first.map(Lettering.isDigit) ?? false
    set.insert(.endsStop, if: line.ending == .stop && (!line.isCall || isItem))
    set.insert(.endsComma, if: line.ending == .comma)
    set.insert(.innerDash, if: line.size <= 45 && Self.hasInnerDash(line.letters))
    set.insert(.endsColon, if: line.ending == .colon)
    set.insert(.innerStop, if: line.innerStops > 0)
    let letters = line.letters
    set.insert(.startsDash, if: letters.starts(with: [0x2014]))
    set.insert(.startsBullet, if: letters.first.map(PeopleWords.marks.contains) ?? false)
    set.insert(
      .startsMidSentence,
      if: (line.size > 12 && letters.first.map(LineWords.neverFirst.contains) ?? false)
        || (line.isLatin && letters.first.map(Lettering.isLower) ?? false))
    set.insert(.labelledValue, if: line.size <= 40 && Self.isLabelledValue(letters))
    set.insert(.numbered, if: isNumbered)
    set.insert(
      .itemTitle,
      if: line.size <= 16 && line.ending == .open && line.commas <= 1 && isNumbered
        && !(letters.first.map(Lettering.isDigit) ?? false))
  }

  /// `标题——记某人`, on one row.
  private static func hasInnerDash(_ letters: [Letter]) -> Bool {
    guard letters.count > 8 else { return false }
    return (3..<(letters.count - 4)).contains {
      letters[$0] == 0x2014 && letters[$0 + 1] == 0x2014
    }
  }

  /// `截稿日期:2024年8月31日`.
  private static func isLabelledValue(_ letters: [Letter]) -> Bool {
    guard let colon = letters.prefix(9).firstIndex(of: 0x3A), colon >= 2 else { return false }
    return letters[(colon + 1)...].prefix(4).contains(where: Lettering.isDigit)
  }

  private static let numerals = LetterSet(Numerals.toTen, "0123456789")

  /// `一、`, `(三)`, `1.`, `２、`: an item of a list.
  private static func isNumbered(_ letters: [Letter]) -> Bool {
    var start = 0
    if letters.first == 0x28 { start = 1 }
    var end = start
    while end < letters.count, end < start + 3, numerals.contains(letters[end]) { end += 1 }
    guard end > start, end < letters.count else { return false }
    return start == 1 ? letters[end] == 0x29 : letters[end] == 0x3001 || isDot(letters, end)
  }

  private static func isDot(_ letters: [Letter], _ place: Int) -> Bool {
    letters[place] == 0x2E && !(place + 1 < letters.count && Lettering.isDigit(letters[place + 1]))
  }

  /// Names, labels and furniture are no parts of sentences.
  private func lookAtSentence(_ index: Int, _ set: inout ClueSet) {
    guard people[index] == nil, !set.meets(Self.noSentence), !isAboveByline(index) else { return }
    set.insert(.cutSentence, if: SentenceParts.isCut(lines[index]))
    set.insert(.clause, if: SentenceParts.isClause(lines[index]))
  }

  private static let noSentence = ClueSet([
    .folio, .imprint, .contact, .jump, .label, .sectionWord, .sourceLine, .nameTable, .tailNames,
  ])

  /// `By Karen Lindqvist` stands right below.
  private func isAboveByline(_ index: Int) -> Bool {
    guard lines[index].isLatin, index + 1 < lines.count else { return false }
    let below = lines[index + 1].letters
    return below.count <= 60 && LatinNames.beginsWithBy(below) && LatinNames.byline(below) != nil
  }

  private mutating func lookAtPeople(_ index: Int, _ set: inout ClueSet) {
    let line = lines[index]
    leads[index] = LeadReading.lead(of: line)
    let isDated = leads[index]?.dateline != nil
    if let lead = leads[index], lead.isBoxed, lead.textStart >= line.letters.count {
      var list = PeopleList()
      list.people = lead.people
      list.isMarked = true
      people[index] = list
    } else if line.letters.count <= 60, line.heading == 0, !isDated, line.letters.last != 0x3A {
      let list = PeopleReading.read(line.letters, in: 0..<line.letters.count)
      people[index] =
        list ?? LatinNames.byline(line.letters)
        ?? (line.isLatin ? LatinNames.credit(line.letters[...]) : nil)
      if line.isLatin, people[index] == nil, line.size <= 60 {
        people[index] =
          LatinNames.reporter(line.letters) ?? LatinNames.signature(line.letters)
          ?? (LatinNames.hidesName(line.letters) ? PeopleList.nobody : nil)
      }
      if people[index] == nil { people[index] = PeopleWords.unnamed(line.letters) }
      if let list = people[index], list.isTable {
        people[index] = nil
        set.insert(.nameTable)
      }
    }
    if let list = people[index] {
      leads[index] = nil
      set.insert(list)
    } else {
      let atEnd = isDated && line.size <= 30 ? nil : LeadReading.tail(of: line)
      let tail = atEnd ?? (line.isLatin ? LatinNames.makerAtStart(line.letters) : nil)
      tails[index] = tail
      let isAlone = leads[index].map { isDated && $0.textStart >= line.letters.count } ?? false
      set.insert(.leadAlone, if: isAlone)
      set.insert(.lead, if: leads[index] != nil)
      set.insert(.tailNames, if: tail != nil)
      let isPhotoCredit = tail?.people.map { $0.isPhotoCredit && !$0.isTextAndPhoto } ?? false
      set.insert(
        .signedByPhotographer,
        if: isPhotoCredit && line.size <= (line.isLatin ? 400 : 150)
          && leads[index]?.dateline == nil)
    }
  }
}
