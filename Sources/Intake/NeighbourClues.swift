import Manuscript

/// What a line shows by what stands above and below it.
enum NeighbourClues {
  static func add(to page: inout LineClues) {
    addMastheads(&page)
    addInnerLabels(&page)
    settleBilingualLabels(&page)
    addDashes(&page)
    addTables(&page)
    addVerse(&page)
    addPenNames(&page)
    addRows(&page)
    addLabels(&page)
    addNames(&page)
    addPictures(&page)
    addRunningOn(&page)
    addTopics(&page)
    addTwins(&page)
    addFolioSide(&page)
    addNotices(&page)
  }

  /// Four unmarked names and more on each of two rows are a table.
  private static func addTables(_ page: inout LineClues) {
    let rows = page.lines.indices.filter { index in
      guard let list = page.people[index] else { return page.has(.nameTable, at: index) }
      return list.people.count >= 3 && !list.isMarked && !list.isBracketed && !list.isTitled
    }
    for (place, index) in rows.enumerated() {
      let hasRow = place > 0 && rows[place - 1] == index - 1
      let hasNext = place + 1 < rows.count && rows[place + 1] == index + 1
      if hasRow || hasNext { page.takeForTable(index) }
    }
  }

  /// The head of a notice right above its text, and who signed and dated it below.
  private static func addNotices(_ page: inout LineClues) {
    for index in page.lines.indices where page.lines[index].size <= 30 {
      let letters = page.lines[index].letters.filter { $0 != 0x20 }
      let isHead =
        LineWords.notices.suffixLength(letters[...]) > 0 && page.lines[index].ending == .open
      if isHead, page.isText(index + 1) || page.has(.noticeField, at: index + 1) {
        page.takeForNotice(index)
      }
      guard index > 0, isDate(page.lines[index]) else { continue }
      let isSigned =
        LineWords.signers.suffixLength(page.lines[index - 1].letters[...]) > 0
        && page.lines[index - 1].size <= 24 && page.lines[index - 1].ending == .open
      if isSigned, index > 1, !page.has(.folio, at: index - 2) {
        page.insert(.signDate, at: index)
        page.insert(.signOff, at: index - 1)
      }
    }
  }

  /// `2024年12月10日` and nothing else.
  private static func isDate(_ line: PageLine) -> Bool {
    line.size <= 12 && line.letters.last == 0x65E5 && line.letters.contains(0x5E74)
      && line.letters.first.map { Lettering.isDigit($0) || $0 == 0x4E8C } ?? false
  }

  /// Six and more short lines on end, none of them a label or a name: a poem.
  private static func addVerse(_ page: inout LineClues) {
    var start = 0
    for index in 0...page.lines.count {
      if index < page.lines.count, mayBeVerse(page, index) { continue }
      if index - start >= 7 {
        let end = page.isText(index) && !isFurniture(page, index) ? index - 1 : index
        for place in (start + 1)..<end where page.people[place] == nil {
          page.insert(.verse, at: place)
        }
      }
      start = index + 1
    }
    for index in page.lines.indices.dropFirst()
    where page.lines[index].isCouplet && page.lines[index - 1].isCouplet {
      page.insert(.verse, at: index)
      page.insert(.verse, at: index - 1)
    }
  }

  private static func isFurniture(_ page: LineClues, _ index: Int) -> Bool {
    [Clue.imprint, .contact, .folio, .jump].contains { page.has($0, at: index) }
  }

  private static func mayBeVerse(_ page: LineClues, _ index: Int) -> Bool {
    let line = page.lines[index]
    if line.isLatin, !isLatinVerse(line) { return false }
    let isOther: [Clue] = [
      .folio, .imprint, .contact, .pageNumber, .heading, .label, .photoCredit, .nameTable,
      .itemTitle, .startsDash,
    ]
    return (line.isLatin || line.size <= 17) && !isOther.contains { page.has($0, at: index) }
      && !(page.has(.markedNames, at: index))
  }

  /// A short line that begins with a capital, be it the middle of a sentence.
  private static func isLatinVerse(_ line: PageLine) -> Bool {
    guard let first = line.letters.first(where: { $0 != 0x22 && $0 != 0x201C }) else {
      return false
    }
    return line.width <= 48 && Lettering.isUpper(first) && line.innerStops == 0
      && line.letters.contains(where: Lettering.isLower)
  }

  /// The head of the page again.
  private static func addMastheads(_ page: inout LineClues) {
    guard let masthead = FurnitureReading.masthead(page.lines) else { return }
    for index in page.lines.indices.dropFirst()
    where FurnitureReading.repeats(masthead, page.lines[index]) {
      page.insert(.folio, at: index)
    }
  }

  /// A name in two languages right above text is the headline of a notice, above a headline that of
  /// a section.
  private static func settleBilingualLabels(_ page: inout LineClues) {
    for index in page.lines.indices where page.lines[index].isBilingual && page.isText(index + 1) {
      page.takeForHeadline(index)
    }
  }

  /// 【案情】, 【释法】: labels of two and three letters right above text part one story.
  private static func addInnerLabels(_ page: inout LineClues) {
    let labels = page.lines.indices.filter { index in
      page.has(.label, at: index) && page.lines[index].size <= 5 && page.isText(index + 1)
        && page.leads[index + 1] == nil && !page.has(.captionStart, at: index + 1)
    }
    guard labels.count >= 2 else { return }
    for index in labels { page.takeForCrosshead(index) }
  }

  /// A dash at the end leads over to a headline or follows one; elsewhere it is cut text.
  private static func addDashes(_ page: inout LineClues) {
    for index in page.lines.indices where page.lines[index].ending == .dash {
      let isAmongHeads =
        isPlainByline(page, index + 1) || page.isTitleLike(index + 1)
        || page.isTitleLike(index - 1)
      if isAmongHeads && page.lines[index].size <= 60 { page.insert(.endsDash, at: index) }
    }
  }

  /// Two letters between a headline and its text, or between a text and the next headline, are a
  /// name, be it ever so rare; no row of a headline is so short.
  private static func addPenNames(_ page: inout LineClues) {
    for index in page.lines.indices where (2...3).contains(page.lines[index].size) && index > 0 {
      let letters = page.lines[index].letters.filter { $0 != 0x20 }
      guard page.people[index] == nil, NameJudgement.isNamedOne(letters[...]),
        !page.has(.sectionWord, at: index), !page.has(.sectionEnding, at: index)
      else { continue }
      let isShort = letters.count == 2
      let signsHead = isShort && page.isTitleLike(index - 1) && page.isText(index + 1)
      let signsText = isShort && page.isText(index - 1) && page.isTitleLike(index + 1)
      let signsBelowLabel =
        page.isTitleLike(index - 1) && page.lines[index - 1].size <= 6
        && page.isTitleLike(index + 1) && page.lines[index + 1].size > 5 && page.isText(index + 2)
      if signsHead || signsText || signsBelowLabel { page.takeForName(index) }
    }
    for index in page.lines.indices where page.isTitleLike(index - 1) && page.isText(index + 1) {
      if page.people[index] == nil, let list = signature(page.lines[index]) {
        page.take(list, index)
      }
    }
    for index in page.lines.indices where page.lines[index].isLatin && index > 0 {
      guard page.people[index] == nil, page.isText(index - 1), isEnd(page, index),
        page.lines[index - 1].ending == .stop, !page.has(.capitals, at: index),
        let list = LatinNames.signature(page.lines[index].letters, isTrusting: true)
      else { continue }
      page.take(list, index)
    }
  }

  /// White parts the line from what is below it, or a new headline begins there.
  private static func isEnd(_ page: LineClues, _ index: Int) -> Bool {
    guard page.lines[index].gap <= page.shape.usualGap else { return false }
    guard index + 1 < page.lines.count else { return true }
    return page.shape.usualGap == 0
      ? page.lines[index + 1].gap > 0 : !page.isText(index + 1) && page.people[index + 1] == nil
  }

  /// `二分公司9路 贺老三`, `Ng Wing-yin, Principal` between a headline and its text: where somebody
  /// works and the name, or the name and what somebody is.
  private static func signature(_ line: PageLine) -> PeopleList? {
    if line.isLatin {
      guard line.letters.contains(0x2C), line.size <= 40 else { return nil }
      return LatinNames.signature(line.letters, isTrusting: true)
    }
    let parts = line.letters.split(separator: 0x20)
    guard parts.count == 2, let unit = parts.first, let name = parts.last,
      (2...14).contains(unit.count), line.ending == .open, line.commas == 0,
      NameJudgement.isName(name) || (name.count <= 3 && NameJudgement.isNamedOne(name)),
      unit.count > 3 || unit.contains(where: Lettering.isAlphanumeric)
    else { return nil }
    var list = PeopleList()
    list.isTitled = true
    list.people = [
      Person(
        name: name.startIndex..<name.endIndex, role: .text, title: unit.startIndex..<unit.endIndex)
    ]
    return list
  }

  private static func addRows(_ page: inout LineClues) {
    for index in page.lines.indices where page.isTitleLike(index) {
      let above = page.isTitleLike(index - 1)
      let below = page.isTitleLike(index + 1)
      if above || below { page.insert(.inRows, at: index) }
      if !page.shape.isLatin, !above, !below, page.isText(index - 1), page.isText(index + 1) {
        page.insert(.loneBetweenText, at: index)
      }
    }
  }

  /// The name of a standing column above the headline of a signed piece that is no report, and the
  /// headline that is repeated where a story goes on from another page.
  private static func addLabels(_ page: inout LineClues) {
    for index in page.lines.indices where page.isTitleLike(index) {
      if page.isArrival(index - 1), page.lines[index].size <= 30 {
        page.insert(.belowArrival, at: index)
      }
      let line = page.lines[index]
      guard line.size <= 6, line.commas == 0, line.ending == .open, line.gap >= page.shape.usualGap,
        !page.isTitleLike(index - 1)
      else { continue }
      let above = isColumnist(page, index + 1) ? index + 2 : index + 1
      let below = isColumnist(page, above + 1) ? above + 2 : above + 1
      let isDashed = page.has(.endsDash, at: above) || page.has(.startsDash, at: above)
      if !isDashed, page.isTitleLike(above), below - index > 2, page.isText(below),
        page.leads[below] == nil
      {
        page.insert(.columnLabel, at: index)
      }
    }
  }

  /// A name that says nothing of 记者 or 通讯员.
  private static func isColumnist(_ page: LineClues, _ index: Int) -> Bool {
    isPlainByline(page, index) && !page.has(.markedNames, at: index)
  }

  private static func addNames(_ page: inout LineClues) {
    for index in page.lines.indices {
      let next = nextText(page, index)
      if let next, isRightAbove(page, index, next), page.leads[next] != nil {
        page.insert(.nextHasLead, at: index)
      }
      if page.lines[index].gap > page.shape.usualGap {
        page.insert(.standsOff, at: index)
        if page.shape.usualGap == 0 { page.insert(.standsClear, at: index) }
      }
      if isPlainByline(page, index + 1), page.isText(index + 2) || page.isTitleLike(index + 2) {
        page.insert(.nextAreNames, at: index)
      }
      if (isPlainByline(page, index - 1) && page.isText(index - 2))
        || page.has(.sourceLine, at: index - 1)
        || (index > 0 && page.tails[index - 1]?.people != nil)
      {
        page.insert(.afterTailNames, at: index)
      }
      if page.isText(index - 1), page.lines[index - 1].ending == .open,
        page.tails[index - 1] == nil
      {
        page.insert(.afterOpenText, at: index)
      }
    }
  }

  /// Nothing but names and credits stands between a line and the text below it.
  private static func isRightAbove(_ page: LineClues, _ index: Int, _ text: Int) -> Bool {
    (index + 1..<text).allSatisfy { page.people[$0] != nil || page.has(.scene, at: $0) }
  }

  private static func isSignedPicture(_ page: LineClues, _ index: Int) -> Bool {
    guard page.tails.indices.contains(index) else { return false }
    return page.tails[index]?.people?.isPhotoCredit ?? false
  }

  /// A text that stands alone between a headline or a credit and the photographer's name, and the
  /// texts below a headline and its photographer, tell of a picture.
  private static func addPictures(_ page: inout LineClues) {
    var isBelowCredit = false
    let isPageOfPictures = isPageOfPictures(page)
    for index in page.lines.indices {
      if page.has(.photoCredit, at: index) {
        isBelowCredit = page.isTitleLike(index - 1)
        continue
      }
      guard page.isText(index) else {
        isBelowCredit = false
        continue
      }
      if page.leads[index] != nil { isBelowCredit = false }
      if isCutTextOfPicture(page, index) {
        page.insert(.soleTextOfPicture, at: index - 1)
        page.insert(.soleTextOfPicture, at: index)
      }
      if isPageOfPictures || isBelowCredit || isSoleText(page, index) || cutsIntoText(page, index) {
        page.insert(.soleTextOfPicture, at: index)
      }
    }
    addNumberedPictures(&page)
    for index in page.lines.indices where page.isTitleLike(index) {
      let below = page.has(.photoCredit, at: index + 1) ? index + 2 : index + 1
      if page.has(.soleTextOfPicture, at: below), !page.has(.sectionEnding, at: index) {
        page.insert(.headsPicture, at: index)
      }
    }
  }

  /// ① ② ③ and a photographer below them: the texts of several pictures. A credit between a story and
  /// a single sentence is that of the sentence's picture.
  private static func addNumberedPictures(_ page: inout LineClues) {
    for index in page.lines.indices where page.has(.photoCredit, at: index) {
      var first = index
      while first > 0,
        page.lines[first - 1].letters.first.map({ (0x2460...0x2473).contains($0) }) ?? false
      {
        first -= 1
      }
      if index - first >= 2 {
        for place in first..<index { page.insert(.soleTextOfPicture, at: place) }
      }
      guard index > 0, page.isText(index - 1), !page.has(.soleTextOfPicture, at: index - 1),
        page.isText(index + 1), !page.isText(index + 2), page.lines[index + 1].size <= 80,
        page.leads[index + 1] == nil, page.lines[index + 1].ending == .stop,
        page.tails[index + 1] == nil, page.isText(index - 2)
      else { continue }
      page.insert(.soleTextOfPicture, at: index + 1)
    }
  }

  /// A page without a report on which hardly a text stands without a photographer.
  private static func isPageOfPictures(_ page: LineClues) -> Bool {
    guard !page.leads.contains(where: { $0?.dateline != nil }) else { return false }
    let texts = page.lines.indices.count { page.isText($0) }
    let signed = page.lines.indices.count { index in
      page.has(.photoCredit, at: index) || page.has(.textAndPhoto, at: index)
        || isSignedPicture(page, index)
    }
    return signed >= 4 && signed * 10 >= texts * 7
  }

  /// A whole sentence before a credit, between the halves of another sentence.
  private static func cutsIntoText(_ page: LineClues, _ index: Int) -> Bool {
    let line = page.lines[index]
    return page.has(.photoCredit, at: index + 1) && page.isText(index - 1)
      && page.lines[index - 1].ending == .open && line.size <= 150 && line.ending == .stop
      && (page.isText(index - 2) || page.leads[index - 1] != nil)
  }

  /// The second of two halves of a picture's text.
  private static func isCutTextOfPicture(_ page: LineClues, _ index: Int) -> Bool {
    page.has(.photoCredit, at: index + 1) && page.isText(index - 1)
      && page.lines[index - 1].ending == .open && !page.isText(index - 2)
      && page.leads[index - 1] == nil && page.leads[index] == nil
  }

  private static func isSoleText(_ page: LineClues, _ index: Int) -> Bool {
    guard page.leads[index]?.dateline == nil else { return false }
    let isSigned = isSignedPicture(page, index)
    if page.isText(index - 1) {
      return isSigned && isSignedPicture(page, index - 1)
    }
    if isSigned || page.has(.photoCredit, at: index + 1) { return true }
    return false
  }

  /// Whether a short line goes on in the text below it or stands by itself.
  private static func addRunningOn(_ page: inout LineClues) {
    for index in page.lines.indices where page.isTitleLike(index) {
      guard let last = page.lines[index].letters.last, let next = nextText(page, index) else {
        continue
      }
      let below = page.lines[next]
      guard page.leads[next] == nil, let first = below.letters.first else { continue }
      let isOpener =
        LineWords.openers.prefixLength(below.letters[...]) > 0
        || LineWords.mildOpeners.prefixLength(below.letters[...]) > 0
      let runsOn =
        HeadRows.clinging.contains(last) || (!isOpener && HeadRows.dangling.contains(last))
        || LineWords.neverFirst.contains(first)
        || (!isOpener && page.lines[index].size >= 12 && page.words.cutsWord(last, first) >= 1)
        || (page.lines[index].unclosed > 0 && below.unopened > 0)
        || (page.shape.indentsParagraphs && below.indent == 0 && page.has(.indented, at: index))
      if runsOn {
        page.insert(.runsOn, at: index)
      } else if page.isText(index - 1), page.lines[index].size <= 30 {
        page.insert(.standsAlone, at: index)
      }
    }
  }

  private static func isPlainByline(_ page: LineClues, _ index: Int) -> Bool {
    guard page.people.indices.contains(index), page.people[index] != nil else { return false }
    return !page.has(.photoCredit, at: index)
  }

  /// The next line of running text, past headline rows and names.
  static func nextText(_ page: LineClues, _ index: Int) -> Int? {
    for place in (index + 1)..<min(page.lines.count, index + 6) where index + 1 < page.lines.count {
      if page.isText(place) { return place }
    }
    return nil
  }

  private static func addTopics(_ page: inout LineClues) {
    guard page.words.isKnown, !page.shape.isLatin else { return }
    for index in page.lines.indices where page.isTitleLike(index) {
      guard let next = nextText(page, index) else { continue }
      let before = ((max(0, index - 6))..<index).reversed().filter { page.isText($0) }.prefix(3)
      guard !before.isEmpty else { continue }
      let after = (next..<min(page.lines.count, next + 4)).prefix { page.isText($0) }.prefix(3)
      let likeness = page.words.likeness(
        page.words.words(of: before), page.words.words(of: after + [index]))
      if likeness > 0.24 { page.insert(.keepsTopic, at: index) }
      if likeness < 0.14 { page.insert(.turnsTopic, at: index) }
    }
  }

  /// Crossheads come in sets of one length and build.
  private static func addTwins(_ page: inout LineClues) {
    guard !page.shape.isLatin else { return }
    let lone = page.lines.indices.filter {
      page.has(.loneBetweenText, at: $0) && !page.has(.nextHasLead, at: $0)
    }
    for (place, index) in lone.enumerated() {
      let near = lone[max(0, place - 2)..<min(lone.count, place + 3)]
      let line = page.lines[index]
      let hasTwin = near.contains { other in
        other != index && (page.lines[other].commas > 0) == (line.commas > 0)
          && (page.lines[other].size == line.size
            || isAlikeDivided(page.lines[other], line)
            || page.lines[other].letters.first == line.letters.first)
      }
      if hasTwin { page.insert(.hasTwin, at: index) }
    }
  }

  /// `穷则思变,走…` and `综合治理,实行…`: the comma stands at the same place.
  private static func isAlikeDivided(_ first: PageLine, _ second: PageLine) -> Bool {
    guard let comma = first.letters.firstIndex(of: 0x2C) else { return false }
    return comma == second.letters.firstIndex(of: 0x2C)
  }

  private static func isShortName(_ line: PageLine, _ isLatin: Bool) -> Bool {
    let isNamed =
      LineWords.paperNames.occurs(in: line.letters[...])
      || LineWords.publishers.occurs(in: line.letters[...])
    let words = line.letters.count { $0 == 0x20 } + 1
    return isNamed || (isLatin ? words <= 4 : line.size <= 7)
  }

  /// Nothing but the paper's name stands between the top of a page and its folio.
  private static func standsAboveFolio(_ page: LineClues, _ index: Int) -> Bool {
    guard let folio = page.lines.indices.prefix(4).first(where: { page.has(.folio, at: $0) })
    else { return false }
    return (0..<folio).allSatisfy { page.isTitleLike($0) && page.leads[$0] == nil }
      && index < folio
  }

  /// A page name stands beside the folio, at the very top.
  private static func addFolioSide(_ page: inout LineClues) {
    for index in page.lines.indices.prefix(4) {
      let nearFolio =
        page.has(.folio, at: index - 1) || page.has(.folio, at: index + 1)
        || page.has(.pageNumber, at: index - 1)
      let line = page.lines[index]
      let isPageName =
        LineWords.pageNames.suffixLength(line.letters[...]) > 0 || line.letters.contains(0xB7)
        || LineWords.paperNames.occurs(in: line.letters[...])
      let isMasthead = isShortName(line, page.shape.isLatin) && standsAboveFolio(page, index)
      guard nearFolio && isPageName || isMasthead,
        !(line.isLatin && page.has(.sectionWord, at: index)),
        line.size <= (page.shape.isLatin ? 60 : 16),
        line.ending == .open,
        !page.has(.label, at: index), !page.isText(index + 1)
      else {
        continue
      }
      page.insert(.besideFolio, at: index)
    }
  }
}
