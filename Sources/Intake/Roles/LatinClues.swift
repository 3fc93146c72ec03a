/// What English pages show by what stands above and below a line.
extension NeighbourClues {
  /// Rows of lists.
  static func addListRows(_ page: inout LineClues) {
    let rows = ListRows.find(in: page.lines)
    for index in page.lines.indices where rows[index] {
      guard !page.has(.imprint, at: index) || ListRows.leadsToFigures(page.lines[index]),
        !page.has(.folio, at: index) || isAmongRows(page, index, rows),
        page.people[index] == nil || page.lines[index].isLatin || isInRoster(page, index, rows),
        !isAboveWriter(page, index)
      else { continue }
      page.takeForListRow(index)
    }
  }

  /// `司琴：温雪` between `司会：骆远山` and `招待：祁水生`: what is done looks like a name too.
  private static func isInRoster(_ page: LineClues, _ index: Int, _ rows: [Bool]) -> Bool {
    guard index > 0, index + 1 < rows.count, let list = page.people[index], !list.isMarked,
      page.lines[index].letters.prefix(5).contains(0x3A)
    else { return false }
    return [index - 1, index + 1].allSatisfy {
      rows[$0] && page.people[$0] == nil && page.lines[$0].letters.prefix(7).contains(0x3A)
    }
  }

  /// `Nov. 8   Remembrance Sunday   10.45` between other days of a diary is no head of a page.
  private static func isAmongRows(_ page: LineClues, _ index: Int, _ rows: [Bool]) -> Bool {
    if index > 3, isOneOfDays(page, index, rows) { return true }
    guard index > 0, index + 1 < rows.count else { return false }
    return [index - 1, index + 1].allSatisfy {
      rows[$0] && !page.has(.folio, at: $0) && page.lines[$0].isLatin
    }
  }

  /// A page has one date: where the row above or below begins with another, it is a row of a diary too.
  private static func isOneOfDays(_ page: LineClues, _ index: Int, _ rows: [Bool]) -> Bool {
    FurnitureReading.opensWithDay(page.lines[index].letters)
      && [index - 1, index + 1].contains {
        rows.indices.contains($0) && rows[$0]
          && FurnitureReading.opensWithDay(page.lines[$0].letters)
          && page.lines[$0].letters != page.lines[index].letters
      }
  }

  /// `Pact ratified 612 to 148` right above `By Ada Linden` is a headline.
  private static func isAboveWriter(_ page: LineClues, _ index: Int) -> Bool {
    guard index + 1 < page.lines.count, page.people[index + 1] != nil else { return false }
    return LatinNames.beginsWithBy(page.lines[index + 1].letters)
  }

  /// A list has a headline like any other text.
  static func addListHeads(_ page: inout LineClues) {
    for index in page.lines.indices
    where page.has(.listRow, at: index + 1) && !page.has(.listRow, at: index - 1) {
      guard page.isTitleLike(index), !page.has(.columnLabel, at: index) else { continue }
      if page.lines[index].isInBrackets, page.isTitleLike(index - 1) {
        // `(共二十四名)` says how the list below the headline is to be read.
        page.insert(.noticeField, at: index)
        page.insert(.noticeHead, at: index - 1)
        continue
      }
      guard page.isTitleLike(index - 1), LatinSections.isName(page.lines[index - 1]) else {
        page.insert(.noticeHead, at: index)
        continue
      }
      // `Weekend Scores`, and below it the first of the sports.
      page.insert(.noticeHead, at: index - 1)
      page.insert(.itemTitle, at: index)
    }
    for index in page.lines.indices
    where page.has(.listRow, at: index - 1) && page.has(.listRow, at: index + 1)
      && page.isTitleLike(index) && page.lines[index].gap <= page.shape.usualGap
      && !page.has(.columnLabel, at: index)
    {
      // Between rows that are built in two ways stands the head of the second list.
      let isOther = hasColon(page.lines[index - 1]) != hasColon(page.lines[index + 1])
      page.insert(isOther && !page.shape.isLatin ? .noticeHead : .itemTitle, at: index)
    }
  }

  private static func hasColon(_ line: PageLine) -> Bool { line.letters.prefix(7).contains(0x3A) }

  /// What only pages in Latin letters need before their names and labels are settled.
  static func addLatin(_ page: inout LineClues) {
    guard page.shape.isLatin else { return }
    addJobs(&page)
    addStanzasBelowTitles(&page)
    addBulletedRows(&page)
    addRowsOfBlocks(&page)
    addCountedHeads(&page)
    addLowHeads(&page)
    addHeadsBelowLabels(&page)
    addHeadsWithColon(&page)
    addSpeakersOfQuotes(&page)
    addTextsBetweenHeads(&page)
    addLowRows(&page)
    addRowsWithComma(&page)
    addRowsWithBy(&page)
    addCapitalNames(&page)
    addNamesBehindWith(&page)
    addNamesThatDid(&page)
    addNamesBelowHeads(&page)
    addNamesBehindTexts(&page)
    addShortQuotes(&page)
    addOffices(&page)
    addRowsAboveOffices(&page)
    addJumpHeads(&page)
    addColophonRests(&page)
    addLatinMasthead(&page)
    addPaperNames(&page)
    addRunningHeads(&page)
    addLives(&page)
    addYearsOfLives(&page)
    addLatinSections(&page)
    addOwners(&page)
    addHeadsOfDatelines(&page)
    addInterruptions(&page)
  }

  /// Under one head a report has one dateline; several are briefs, and the head names their section.
  private static func addHeadsOfDatelines(_ page: inout LineClues) {
    for index in page.lines.indices where page.isTitleLike(index) {
      let isHead = page.has(.capitals, at: index) || page.has(.titleCase, at: index)
      let texts = (index + 1..<page.lines.count).prefix { page.isText($0) }.prefix(2)
      guard isHead, page.lines[index].size <= 30, texts.count == 2,
        texts.allSatisfy({ page.leads[$0]?.dateline != nil })
      else { continue }
      page.insert(.sectionWord, at: index)
    }
  }

  /// A sentence between the halves of another one that goes on below it in small letters tells what a
  /// picture shows.
  private static func addInterruptions(_ page: inout LineClues) {
    for index in page.lines.indices.dropFirst().dropLast() {
      let line = page.lines[index]
      let standsClear = line.gap > 0 && page.lines[index + 1].gap > 0
      let isParagraph = line.gap > page.lines[index + 1].gap
      if LatinNames.isAdvertisement(line), page.lines[index - 1].ending == .open,
        page.lines[index + 1].beginsLow, !(isParagraph && Colophon.isOffer(line.letters[...]))
      {
        page.takeForImprint(index)
        continue
      }
      let isOfPicture =
        isSignedPicture(page, index) || page.has(.captionPointer, at: index)
        || LatinNames.opensInCapitals(line.letters)
      guard LatinStops.endsSentence(line) || isSignedPicture(page, index),
        line.innerStops == 0 || line.innerStops == 1 && !standsClear || isOfPicture,
        line.size <= 200,
        !line.beginsLow, page.lines[index + 1].beginsLow,
        page.isText(index - 1), page.lines[index - 1].ending == .open, line.size > 20,
        page.people[index] == nil
      else { continue }
      page.insert(.captionStart, at: index)
      if line.size >= 60, !standsClear { page.insert(.captionPointer, at: index) }
    }
  }

  /// `June Abbott` and below it `Dunn's Corner`: a letter is signed with name and place.
  static func addLetterPlaces(_ page: inout LineClues) {
    for index in page.lines.indices.dropFirst()
    where page.people[index] == nil && page.lines[index].size <= 30 && page.lines[index].isLatin {
      let line = page.lines[index]
      let isStreet = isStreet(line.letters) && line.gap <= page.shape.usualGap
      guard page.has(.markedNames, at: index - 1),
        isStreet
          ? index > 1 && page.lines[index - 2].ending == .stop
          : page.isText(index - 2) && endsLetter(page, index),
        !page.has(.photoCredit, at: index - 1), !page.has(.folio, at: index),
        !page.has(.pageNumber, at: index), line.ending == .open, line.isTitleCased,
        !page.has(.capitals, at: index), !LatinSections.isName(line)
      else { continue }
      page.insert(.jobLine, at: index)
    }
  }

  /// White parts the place from what is below it; where white is everywhere, a headline of one or two
  /// words would have its text right below.
  private static func endsLetter(_ page: LineClues, _ index: Int) -> Bool {
    let line = page.lines[index]
    guard index + 1 < page.lines.count else { return line.gap <= page.shape.usualGap }
    if page.shape.usualGap == 0 { return line.gap == 0 && page.lines[index + 1].gap > 0 }
    return line.gap <= page.shape.usualGap
      && (line.gap...max(line.gap, page.shape.usualGap)).contains(page.lines[index + 1].gap)
      && line.letters.count(where: { $0 == 0x20 }) <= 1
      && !page.isText(index + 1) && page.people[index + 1] == nil
      && !page.has(.listRow, at: index + 1)
  }

  /// A name in capitals right below a headline that is not, and right above its text, where its words
  /// do not come again in small letters: those are words like any others.
  private static func addCapitalNames(_ page: inout LineClues) {
    lazy var low = lowWords(page.lines[...])
    for index in page.lines.indices.dropFirst() where page.has(.capitals, at: index) {
      guard page.people[index] == nil, page.lines[index].size <= 30,
        page.isTitleLike(index - 1), !page.has(.capitals, at: index - 1),
        !page.has(.jobLine, at: index - 1), !LatinSections.isName(page.lines[index]),
        page.lines[index].gap <= page.shape.usualGap, page.lines[index].letters.last != 0x2E,
        LatinNames.isPerson(page.lines[index].letters[...]),
        let next = nextText(page, index), next == index + 1 || page.has(.jobLine, at: index + 1),
        !saysAny(of: low, page.lines[index]),
        let list = LatinNames.signature(page.lines[index].letters, isTrusting: true)
      else { continue }
      page.take(list, index)
    }
  }

  /// `Marguerite "Peach" Delacroix` above `Marguerite Delacroix, 78, longtime cook`: who died heads the
  /// text that begins with the name.
  private static func addLives(_ page: inout LineClues) {
    for index in page.lines.indices.dropLast()
    where page.isText(index + 1) && page.lines[index].size <= 40
      && (page.isTitleLike(index) || page.people[index] != nil)
    {
      let dead = page.lines[index].letters.prefix { $0 != 0x2C }
      let name = Lettering.lowered(dead).split(separator: 0x20)
      let opening = Lettering.lowered(page.lines[index + 1].letters.prefix(60))
        .split { $0 == 0x20 || $0 == 0x2C }
      guard (2...5).contains(name.count), let first = name.first, let last = name.last,
        let start = opening.prefix(5).firstIndex(of: first),
        opening[start...].dropFirst().prefix(4).contains(last),
        LatinNames.isPerson(dead.filter { $0 != 0x22 }[...])
      else { continue }
      page.takeForRow(index)
    }
  }

  /// Two or three words with capitals that the page has nowhere in small letters, right above a text: a
  /// name, where the headline above them is set like a sentence or other writers are named so.
  private static func addNamesBelowHeads(_ page: inout LineClues) {
    let isCustom = page.lines.indices.contains { index in
      page.people[index] != nil && page.isTitleLike(index - 1) && page.isText(index + 1)
        && !LatinNames.beginsWithBy(page.lines[index].letters)
        && !page.has(.photoCredit, at: index)
    }
    lazy var low = lowWords(page.lines[...])
    for index in page.lines.indices.dropFirst()
    where page.isTitleLike(index) && page.isTitleLike(index - 1)
      && (page.isText(index + 1) || isJobOverText(page, index + 1))
    {
      let (line, above) = (page.lines[index], page.lines[index - 1])
      if let list = LatinNames.officer(line.letters)
        ?? LatinNames.team(line.letters, isTrusting: true)
      {
        page.take(list, index)
        continue
      }
      guard line.size <= 30, line.commas == 0, !page.has(.capitals, at: index),
        isCustom || isJobOverText(page, index + 1)
          || !(page.has(.capitals, at: index - 1) || above.isTitleCased),
        !above.endsInSmallWord, !LatinSections.isName(above),
        LatinNames.isPerson(line.letters[...]),
        !saysAny(of: low, line),
        let list = LatinNames.signature(line.letters, isTrusting: true)
      else { continue }
      page.take(list, index)
    }
  }

  private static func saysAny(of low: Set<ArraySlice<Letter>>, _ line: PageLine) -> Bool {
    line.letters.split(separator: 0x20).contains { low.contains(Lettering.lowered($0)[...]) }
  }

  /// `Staff Writer` right above a text.
  private static func isJobOverText(_ page: LineClues, _ index: Int) -> Bool {
    page.has(.jobLine, at: index) && page.isText(index + 1)
  }

  /// `Special to the Voice`, `Co-chair, Grievance Committee` between the writer's name and the text: what
  /// the writer is.
  private static func addOffices(_ page: inout LineClues) {
    for index in page.lines.indices.dropFirst(2)
    where page.isTitleLike(index) && page.isText(index + 1) && page.isTitleLike(index - 2) {
      let line = page.lines[index]
      guard page.has(.markedNames, at: index - 1), !page.has(.photoCredit, at: index - 1),
        page.lines[index - 2].ending == .open, line.isLatin, line.size <= 40, line.ending == .open,
        line.gap <= page.shape.usualGap,
        line.isTitleCased || page.has(.capitals, at: index)
      else { continue }
      page.insert(.jobLine, at: index)
    }
  }

  /// `DITCH` above `Continued from Page 1`: the word under which the story was broken off.
  private static func addJumpHeads(_ page: inout LineClues) {
    for index in page.lines.indices
    where page.isArrival(index + 1) && page.lines[index].size <= 16 {
      guard page.isTitleLike(index), page.has(.capitals, at: index) else { continue }
      page.insert(.jump, at: index)
    }
  }

  /// Two or three short lines below the last white, one of which tells how to reach the paper.
  private static func addBlockAtFoot(_ page: inout LineClues) {
    let last = page.lines.count - 1
    guard last > 5,
      let first = (last - 2...last).last(where: { page.lines[$0].gap > page.shape.usualGap }),
      first < last, page.isText(first - 1) || page.has(.listRow, at: first - 1),
      (first...last).allSatisfy({ page.lines[$0].size <= 60 && page.lines[$0].ending == .open }),
      (first...last).contains(where: { PageFeet.isFootWhereSetOff(page.lines[$0]) })
    else { return }
    for index in first...last { page.takeForImprint(index) }
  }

  /// What closes the page below copy that is over, or below who signed it.
  private static func isFoot(_ page: LineClues, _ last: Int) -> Bool {
    guard last > 3, page.lines[last].heading == 0, page.people[last] == nil,
      page.isText(last - 1) || page.people[last - 1] != nil || page.has(.listRow, at: last - 1)
        || page.isTitleLike(last - 1) && page.isText(last - 2)
    else { return false }
    let isSetOff = page.lines[last].gap > page.shape.usualGap || page.people[last - 1] != nil
    return PageFeet.isFoot(page.lines[last])
      || page.has(.folio, at: 0) && PageFeet.tells(page.lines[last], of: page.lines[0])
      || isSetOff && PageFeet.isFootWhereSetOff(page.lines[last])
  }

  /// `Copy for the June number to the Editor by` above `the 20th.`: what the paper says of itself goes on in
  /// the last lines of a page.
  private static func addColophonRests(_ page: inout LineClues) {
    let last = page.lines.count - 1
    if Colophon.isFoot(last, of: page.lines) || isFoot(page, last) { page.takeForImprint(last) }
    if page.has(.imprint, at: last), last > 3, PageFeet.namesTwoOffices(page.lines[last - 1]) {
      page.takeForImprint(last - 1)
    }
    addBlockAtFoot(&page)
    for index in page.lines.indices.dropFirst() where page.has(.imprint, at: index - 1) {
      let (above, line) = (page.lines[index - 1], page.lines[index])
      if Colophon.namesStaff(line) {
        page.takeForImprint(index)
        continue
      }
      let isLast = (index + 1..<page.lines.count).allSatisfy { page.has(.imprint, at: $0) }
      guard isLast, line.gap == 0, line.size <= 120, above.ending != .stop,
        Colophon.isPart(above.letters[...])
      else { continue }
      page.takeForImprint(index)
    }
  }

  /// The top of the page again, with the number of a side.
  private static func addRunningHeads(_ page: inout LineClues) {
    let top = page.lines.indices.prefix(3).prefix { isAtHead(page, $0) }
    let heads = LatinRunningHeads(page.lines[0..<top.count])
    for index in page.lines.indices.dropFirst(top.count)
    where page.people[index] == nil && heads.contains(page.lines[index]) {
      page.insert(.folio, at: index)
    }
    for index in page.lines.indices.dropFirst(top.count + 2).reversed() {
      if isFurniture(page, index) { continue }
      guard page.isTitleLike(index), heads.reaches(page.lines[index]) else { break }
      page.insert(.contact, at: index)
    }
  }

  private static func isAtHead(_ page: LineClues, _ index: Int) -> Bool {
    isFurniture(page, index) || page.has(.besideFolio, at: index)
      || page.has(.pageNumber, at: index)
  }

  /// `THE SPOKE        Tynedale Wanderers C.C.`: parts set across the page, the last of them shortened.
  private static func isSetAcross(_ page: LineClues, _ index: Int) -> Bool {
    page.lines[index].wideGaps > 0 && page.lines[index].innerStops == 0
      && !LatinStops.endsSentence(page.lines[index])
  }

  /// Marks between a paper's name and whose paper it is.
  private static let partings: LetterSet = "*|\u{2014}\u{2013}/"

  private static func nameBeforePartings(_ line: PageLine) -> ArraySlice<Letter> {
    line.letters.split(maxSplits: 1, whereSeparator: partings.contains).first ?? []
  }

  /// `The Weir Republican.` at the very top, as old papers set it.
  private static func isNameWithStop(_ page: LineClues, _ index: Int) -> Bool {
    let line = page.lines[index]
    return index == 0 && line.ending == .stop && line.size <= 40 && line.innerStops == 0
      && line.withOpenEnd.isTitleCased
  }

  /// The paper's name and what it says of itself above the first page number.
  private static func addLatinMasthead(_ page: inout LineClues) {
    let number = page.lines.indices.prefix(5).last {
      page.has(.pageNumber, at: $0) && !FurnitureReading.isDirt(page.lines[$0])
        || page.has(.folio, at: $0) || FurnitureReading.isMonth(page.lines[$0])
    }
    guard let number, number > 0 else { return }
    page.insert(.folio, at: number)
    let above = (0..<number).filter { !page.has(.folio, at: $0) && !page.has(.imprint, at: $0) }
    guard let first = above.first, above.allSatisfy({ page.lines[$0].size <= 60 }),
      nameBeforePartings(page.lines[first]).count(where: { $0 == 0x20 }) <= 5,
      above.allSatisfy({
        isSetAcross(page, $0) || Colophon.namesOwner(page.lines[$0]) || isNameWithStop(page, $0)
          || page.isTitleLike($0) && page.people[$0] == nil
      })
    else { return }
    for index in above { page.insert(.folio, at: index) }
  }
}
