import Manuscript

/// Labels, names and page heads that their place gives away.
extension NeighbourClues {
  /// The head of the page, and the same again further down.
  static func addMastheads(_ page: inout LineClues) {
    if FurnitureReading.isNamedAtTop(page.lines), !page.has(.label, at: 0),
      !page.has(.sectionWord, at: 0), !page.has(.imprint, at: 0)
    {
      page.takeForPaperName(0)
    }
    guard let masthead = FurnitureReading.masthead(page.lines) else { return }
    for index in page.lines.indices.dropFirst()
    where FurnitureReading.repeats(masthead, page.lines[index])
      || FurnitureReading.isFoot(index, of: page.lines, masthead)
    {
      page.insert(.folio, at: index)
    }
  }

  /// Letters to the Editor, or a name in two languages, right above text is its headline; above a
  /// headline it is the name of a section.
  static func settleBilingualLabels(_ page: inout LineClues) {
    for index in page.lines.indices {
      let line = page.lines[index]
      guard line.isBilingual || (line.isLatin && page.has(.sectionWord, at: index)),
        !(line.isLatin && page.has(.bulletLabel, at: index)),
        page.isText(index + 1) || page.has(.salutation, at: index + 1)
      else { continue }
      page.takeForHeadline(index)
    }
  }

  /// 【案情】, 【释法】: labels of two and three letters right above text part one story.
  static func addInnerLabels(_ page: inout LineClues) {
    let labels = page.lines.indices.filter { index in
      page.has(.label, at: index) && page.lines[index].size <= 5 && page.isText(index + 1)
        && page.leads[index + 1] == nil && !page.has(.captionStart, at: index + 1)
    }
    guard labels.count >= 2, !isOverHead(page) else { return }
    for index in labels { page.takeForCrosshead(index) }
  }

  /// A label of so few letters names a section somewhere on the page, and so do its like.
  private static func isOverHead(_ page: LineClues) -> Bool {
    page.lines.indices.contains { index in
      page.has(.label, at: index) && page.lines[index].size <= 5 && page.isTitleLike(index + 1)
    }
  }

  /// 老街坊, 阿凤, 小草: pen names, and what neighbours are called.
  private static let penNames: LetterSet = "老阿小"

  /// Names that only their place gives away.
  static func addPenNames(_ page: inout LineClues) {
    for index in page.lines.indices where isHeadRow(page, index) { page.takeForRow(index) }
    addKnownNames(&page)
    addShortNames(&page)
    addNamesOverTexts(&page)
    addPortraits(&page)
    addNamesBelowLetters(&page)
    addNamesBelowLatinTexts(&page)
    addLetterPlaces(&page)
    addPlacedNames(&page)
  }

  /// Two letters between a headline and its text, or between a text and the next headline, are a
  /// name, be it ever so rare; no row of a headline is so short.
  private static func addShortNames(_ page: inout LineClues) {
    let setsNamesBare = page.lines.indices.contains { isBareName(page, $0) }
    for index in page.lines.indices where (2...3).contains(page.lines[index].size) && index > 0 {
      let letters = page.lines[index].letters.solid
      guard page.people[index] == nil, NameJudgement.isNamedOne(letters[...]),
        !page.has(.itemTitle, at: index), !page.has(.sectionWord, at: index),
        !page.has(.columnLabel, at: index),
        !NameJudgement.endsInNoun(letters[...]),
        !page.has(.sectionEnding, at: index),
        !LineWords.notices.contains(letters), !isOverEdition(page, index)
      else { continue }
      let isShort = letters.count == 2 || penNames.contains(letters[0])
      let isOverText = page.isText(index + 1) && page.leads[index + 1]?.people.isEmpty ?? true
      let isOverVerse = page.has(.verse, at: index + 1) && page.lines[index].letters.count > 2
      let signsHead =
        page.isTitleLike(index - 1)
        && (isShort ? isOverText || isOverVerse : setsNamesBare && isOverText)
      let signsText =
        page.isText(index - 1) && page.lines[index - 1].ending == .stop
        && closesText(page, index) && (isShort || !page.isTitleLike(index + 1))
        && !(index + 1 < page.lines.count && signature(page.lines[index + 1]) != nil)
      let signsBelowLabel =
        page.isTitleLike(index - 1) && page.lines[index - 1].size <= 6
        && page.isTitleLike(index + 1) && page.lines[index + 1].size > 5 && page.isText(index + 2)
      if signsHead || signsText || signsBelowLabel { page.takeForName(index) }
    }
  }

  /// A name and nothing else between a headline and its text: where one story has it, others may.
  private static func isBareName(_ page: LineClues, _ index: Int) -> Bool {
    page.has(.names, at: index) && page.lines[index].size == 3 && page.isTitleLike(index - 1)
      && (page.isText(index + 1) || page.has(.verse, at: index + 1))
  }

  /// A unit and a name, or a name and an office, between a headline and its text.
  private static func addNamesOverTexts(_ page: inout LineClues) {
    for index in page.lines.indices
    where page.isTitleLike(index - 1) && page.lines[index - 1].ending != .comma
      && (page.isText(index + 1) || page.has(.verse, at: index + 1))
    {
      guard page.people[index] == nil else { continue }
      let isDesk = PeopleWords.editors.contains(page.lines[index].letters)
      if let list = isDesk ? .nobody : signatureAbove(page, index) { page.take(list, index) }
    }
  }

  /// The same below a letter.
  private static func addNamesBelowLetters(_ page: inout LineClues) {
    for index in page.lines.indices where signsLetter(page, index) {
      guard page.people[index] == nil else { continue }
      if let list = signature(page.lines[index], isBelowText: true) { page.take(list, index) }
      let letters = page.lines[index].letters
      if PeopleWords.isOffice(letters) || isOfficeOfLetter(page, index)
        || PeopleWords.editors.contains(letters)
        || PeopleWords.isUnnamed(letters, isInLetter: isInLetter(page, index))
      {
        page.take(.nobody, index)
      }
    }
  }

  /// `城关供销合作社` some lines below 编辑同志 or an answer: an office that writes to the paper.
  private static func isOfficeOfLetter(_ page: LineClues, _ index: Int) -> Bool {
    let letters = page.lines[index].letters
    return (5...16).contains(letters.count) && letters.allSatisfy(Lettering.isHan)
      && LineWords.signers.suffixLength(letters[...]) > 0
      && (max(0, index - 8)..<index).contains {
        LineWords.salutations.prefixLength(page.lines[$0].letters[...]) > 0 || page.isReply($0)
      }
  }

  /// The same below a text or a letter in English.
  private static func addNamesBelowLatinTexts(_ page: inout LineClues) {
    for index in page.lines.indices where page.lines[index].isLatin && index > 0 {
      guard page.people[index] == nil, !page.has(.jump, at: index),
        isEnd(page, index) || isInLetter(page, index) && !isSetOverText(page, index),
        !page.has(.capitals, at: index) || closesLatinLetter(page.lines[index - 1])
          || LatinSignatures.couple(page.lines[index].letters) != nil
          || (isInLetter(page, index) || isRightAboveFoot(page, index))
            && isNameInCapitals(page.lines[index].letters),
        !page.has(.listRow, at: index + 1), page.lines[index].commas <= 2,
        !page.has(.sectionWord, at: index), !LatinSections.isName(page.lines[index]),
        !page.has(.columnLabel, at: index),
        let list = LatinSignatures.list(page, index)
      else { continue }
      page.take(list, index)
    }
  }

  /// Who is named as a writer elsewhere on the page is one wherever the name stands alone.
  private static func addKnownNames(_ page: inout LineClues) {
    var known: [[Letter]] = []
    for index in page.lines.indices {
      let letters = page.lines[index].letters
      for person in page.people[index]?.people ?? [] { known.append(letters[person.name].solid) }
      for person in page.tails[index]?.people?.people ?? [] {
        known.append(letters[person.name].solid)
      }
      for person in page.leads[index]?.people ?? [] { known.append(letters[person.name].solid) }
      if page.has(.imprint, at: index) || page.has(.folio, at: index) {
        known += FurnitureReading.staff(letters)
      }
    }
    if known.isEmpty { return }
    for index in page.lines.indices where page.people[index] == nil && page.lines[index].size <= 4 {
      if known.contains(page.lines[index].letters.solid) { page.takeForName(index) }
    }
  }

  /// `馬灣　何麗珊` below a letter: the place is no second name, be it like one.
  private static func addPlacedNames(_ page: inout LineClues) {
    guard page.lines.contains(where: { isOfLetters($0) }) else { return }
    for index in page.lines.indices
    where page.has(.names, at: index) && page.people[index]?.people.count == 2 {
      guard signsLetter(page, index), page.lines[index].plain.contains(0x20),
        !areBothSure(page, index),
        let list = signature(page.lines[index], isBelowText: true)
      else { continue }
      page.takeForRow(index)
      page.take(list, index)
    }
  }

  /// `谷雨生 向学农`: two names of three letters, and no place is so.
  private static func areBothSure(_ page: LineClues, _ index: Int) -> Bool {
    page.people[index]?.people.allSatisfy { person in
      let name = page.lines[index].letters[person.name]
      return name.count == 3 && NameJudgement.isName(name)
    } ?? false
  }

  /// 读者来函, 编辑先生: there are letters on the page.
  static func isOfLetters(_ line: PageLine) -> Bool {
    line.size <= 12
      && (letterLabels.occurs(in: line.letters[...])
        || LineWords.salutations.prefixLength(line.letters[...]) > 0)
  }

  private static let letterLabels = WordList("读者来函 读者来信 读者投书 来函 来信 读者之声 读者论坛")

  /// Below the line begins something else, or the page ends.
  private static func closesText(_ page: LineClues, _ index: Int) -> Bool {
    guard index + 1 < page.lines.count else { return true }
    let others: [Clue] = [.imprint, .contact, .folio, .label, .sectionWord, .pageNumber]
    return page.isTitleLike(index + 1) || others.contains { page.has($0, at: index + 1) }
  }

  /// What looks like a name above a headline and stands in the text below it too is that headline's
  /// first row: a story's lead says again what its headline says.
  private static func isHeadRow(_ page: LineClues, _ index: Int) -> Bool {
    if isOverEdition(page, index) || isTitleOverName(page, index) { return true }
    guard page.has(.names, at: index), page.people[index]?.people.count == 1,
      page.isTitleLike(index + 1), let next = nextText(page, index)
    else { return false }
    let name = page.lines[index].letters
    let text = page.lines[next].letters.dropFirst(page.leads[next]?.textStart ?? 0).prefix(60)
    return text.holds(name[...])
  }

  /// Below the last sentence of a text and above what is no text, or the desk's answer.
  private static func signsLetter(_ page: LineClues, _ index: Int) -> Bool {
    endsText(page, index - 1)
      && (!page.isText(index + 1) || page.has(.note, at: index + 1))
      && page.tails[index - 1] == nil && !page.has(.sectionEnding, at: index)
      && !page.lines[index].isLatin
  }

  /// White above the line and none below it: a headline.
  private static func isSetOverText(_ page: LineClues, _ index: Int) -> Bool {
    page.lines[index].gap > page.shape.usualGap && page.isText(index + 1)
      && page.lines[index + 1].gap <= page.shape.usualGap
  }

  /// Some lines below the salutation of a letter.
  private static func isInLetter(_ page: LineClues, _ index: Int) -> Bool {
    ((max(0, index - 12))..<index).contains { page.has(.salutation, at: $0) }
  }

  /// White parts the line from what is below it, or a new headline begins there.
  private static func isEnd(_ page: LineClues, _ index: Int) -> Bool {
    guard page.lines[index].gap <= page.shape.usualGap else { return false }
    if isRightAboveFoot(page, index) { return true }
    if isSetOverCopy(page, index) { return false }
    return page.shape.usualGap == 0
      ? page.lines[index + 1].gap > 0 : !page.isText(index + 1) && page.people[index + 1] == nil
  }

  /// `二分公司9路 贺老三`, `Ng Wing-yin, Principal` between a headline and its text: where somebody
  /// works and the name, or the name and what somebody is.
  ///
  /// Below a letter the place or unit has to end like one: `渡口镇 温暖`.
  static func signature(_ line: PageLine, isBelowText: Bool = false) -> PeopleList? {
    if line.isLatin { return LatinNames.aboveText(line) }
    guard line.letters.contains(0x20), line.ending == .open, line.commas == 0 else { return nil }
    let parts = partsWithNameWhole(line.letters)
    guard (2...4).contains(parts.count), let unit = parts.first, let name = parts.last?.solid[...],
      parts.count == 2
        || parts.dropFirst().allSatisfy({ NameJudgement.isName($0) && $0.count > 1 }),
      (2...14).contains(unit.count),
      unit.first != 0x2014,
      NameJudgement.isName(name) || (name.count <= 3 && NameJudgement.isNamedOne(name)),
      isBelowText
        ? PeopleWords.offices.suffixLength(unit) > 0
          || parts.count == 2 && PeopleWords.isNickname(name) && unit.allSatisfy(Lettering.isHan)
          || unit.count > 3 && name.count == 3
            && unit.last.map(PeopleWords.callings.contains) ?? false
          || (unit.count <= 4 && (name.count == 3 || parts[1].contains(0x20))
            && NameJudgement.isCommonName(name) && unit.allSatisfy(Lettering.isHan))
        : unit.count > 3 || unit.contains(where: Lettering.isAlphanumeric)
          || unit.last.map(PeopleWords.callings.contains) ?? false || isClass(unit)
          || (unit.last.map(units.contains) ?? false
            || unit.first.map(FurnitureReading.isNumeral) ?? false) && NameJudgement.isName(name)
    else { return nil }
    var list = PeopleList()
    list.isTitled = true
    list.people = parts.dropFirst().map {
      Person(name: $0.startIndex..<$0.endIndex, role: .text, title: unit.startIndex..<unit.endIndex)
    }
    return list
  }

  /// `学徒工　夏　岚`: what blanks part, but for a name of two letters that is set wide.
  private static func partsWithNameWhole(_ letters: [Letter]) -> [ArraySlice<Letter>] {
    let parts = letters.split(separator: 0x20)
    guard parts.count == 3, parts.dropFirst().allSatisfy({ $0.count == 1 }),
      let surname = parts[1].first, Surnames.isSurname(surname),
      parts[2].allSatisfy(Lettering.isHan)
    else { return parts }
    return [parts[0], letters[parts[1].startIndex..<parts[2].endIndex]]
  }

  /// 中五信, 小六甲: the class of a pupil.
  private static func isClass(_ unit: ArraySlice<Letter>) -> Bool {
    unit.count <= 3 && unit.first.map(schools.contains) ?? false
      && unit.dropFirst().first.map(FurnitureReading.isNumeral) ?? false
  }

  private static let schools: LetterSet = "小初中高"

  /// How the parts of a works, a school, a hospital end: 细纱间, 电工班.
  private static let units: LetterSet = "间班组科室队课股厂"

  /// The name of a standing column above the headline of a signed piece that is no report, and the
  /// headline that is repeated where a story goes on from another page.
  static func addLabels(_ page: inout LineClues) {
    addSetOfLabels(&page)
    addLabelsOfBlocks(&page)
    addHanLabelsApart(&page)
    for index in page.lines.indices where page.isTitleLike(index) {
      page.insert(.label, if: headsBullets(page, index), at: index)
      page.insert(.belowArrival, if: page.headsArrival(index), at: index)
      let line = page.lines[index]
      guard line.size <= 6, line.commas == 0, line.ending == .open, line.gap >= page.shape.usualGap,
        !page.isTitleLike(index - 1), line.letters.last != 0x7684
      else { continue }
      let above = isColumnist(page, index + 1) ? index + 2 : index + 1
      let below = isColumnist(page, above + 1) ? above + 2 : above + 1
      let isDashed = page.has(.endsDash, at: above) || page.has(.startsDash, at: above)
      let isHeaded = page.isText(below) && below - index > 2 && page.leads[below] == nil
      if !isDashed, page.isTitleLike(above), !page.has(.nameTable, at: above),
        !page.has(.itemTitle, at: above),
        !PeopleWords.isEdition(page.lines[above].letters),
        line.size <= 4 || !HeadRows.isQuoteStart(page.lines[above].letters[0]),
        isHeaded || isClosedColumn(page, above) || page.has(.nameTable, at: below)
      {
        page.insert(.columnLabel, at: index)
      }
    }
  }

  /// Up to four letters over a longer headline, and a name without office at the end of the text.
  private static func isClosedColumn(_ page: LineClues, _ head: Int) -> Bool {
    guard page.isText(head + 1), page.leads[head + 1] == nil, !page.shape.isLatin,
      page.lines[head].ending == .open, page.lines[head - 1].size <= 4,
      page.lines[head].size > page.lines[head - 1].size,
      page.lines[head - 1].letters.allSatisfy(Lettering.isHan)
    else { return false }
    let end = (head + 1..<page.lines.count).first { !page.isText($0) }
    return end.map { isColumnist(page, $0) } ?? false
  }

  /// A few letters right above items behind bullets.
  private static func headsBullets(_ page: LineClues, _ index: Int) -> Bool {
    let line = page.lines[index]
    guard line.size <= 8, line.ending == .open, line.heading == 0, page.isText(index + 1),
      page.isText(index + 2), !LineWords.notices.contains(line.letters), !countsPieces(line)
    else { return false }
    return page.isBulleted(index + 1) && page.isBulleted(index + 2)
      && page.lines[index + 1].letters.first == page.lines[index + 2].letters.first
  }

  /// Lines of one length, each alone above a headline with its names or text.
  private static func addSetOfLabels(_ page: inout LineClues) {
    guard !page.shape.isLatin else { return }
    let lone = page.lines.indices.filter { index in
      let line = page.lines[index]
      return (2...5).contains(line.size) && line.letters.allSatisfy(Lettering.isHan)
        && page.isTitleLike(index) && !page.isTitleLike(index - 1)
        && page.isTitleLike(index + 1) && page.lines[index + 1].size > line.size
        && !PeopleWords.isEdition(page.lines[index + 1].letters)
        && line.heading == page.lines[index + 1].heading
        && (page.isText(index + 2) || isPlainByline(page, index + 2)
          || page.isTitleLike(index + 2) && page.isText(index + 3))
    }
    for index in lone {
      let twins = lone.count { page.lines[$0].size == page.lines[index].size }
      if twins > 1 { page.insert(.columnLabel, at: index) }
    }
  }

  /// `维权窗口` between white, where the headline below it stands right over its text: it belongs to more
  /// than that headline. A name that ends like that of a section needs no white below it.
  private static func addHanLabelsApart(_ page: inout LineClues) {
    guard !page.shape.isLatin else { return }
    for index in page.lines.indices.dropLast(2) where page.isTitleLike(index) {
      let (line, below) = (page.lines[index], page.lines[index + 1])
      guard (3...6).contains(line.size), line.letters.allSatisfy(Lettering.isHan), line.gap > 0,
        below.gap > 0 && page.lines[index + 2].gap == 0 || page.has(.sectionEnding, at: index),
        !page.isTitleLike(index - 1), page.isTitleLike(index + 1), page.isText(index + 2),
        line.letters.last != 0x7684
      else { continue }
      page.insert(.columnLabel, at: index)
    }
  }

  /// A name that says nothing of 记者 or 通讯员.
  private static func isColumnist(_ page: LineClues, _ index: Int) -> Bool {
    isPlainByline(page, index)
      && (!page.has(.markedNames, at: index)
        || page.people[index]?.people.allSatisfy { $0.title == nil } ?? false)
  }
}
