/// The names of sections on English pages, by their words and by what stands under them.
extension NeighbourClues {
  /// `STATE BRIEFS`, `Letters to the Editor` above a headline: what several pieces stand under.
  static func addLatinSections(_ page: inout LineClues) {
    for index in page.lines.indices
    where LatinSections.isName(page.lines[index]) && page.isTitleLike(index) {
      guard index + 1 < page.lines.count, !isPieceLike(page, index + 1),
        !page.has(.listRow, at: index + 1), !page.has(.listRow, at: index + 2),
        !page.has(.salutation, at: index + 1),
        page.people[index + 1] == nil || page.has(.names, at: index + 1)
      else { continue }
      page.insert(.sectionWord, at: index)
    }
    addHeadsOfPieces(&page)
    addLabelsInCapitals(&page)
    addShortLatinLabels(&page)
    addLabelsApart(&page)
    addHeadsOfPartedPieces(&page)
    addHeadsOfLetters(&page)
    addLabelsOfLists(&page)
  }

  /// Over a list, words for dates name the part of the paper that the list is in every number; so do a few
  /// words in capitals where the headlines of signed stories are not.
  private static func addLabelsOfLists(_ page: inout LineClues) {
    let areApart = setsLabelsApart(page)
    for index in page.lines.indices where page.has(.listRow, at: index + 1) {
      let line = page.lines[index]
      let isApart = areApart && page.has(.capitals, at: index)
      guard isApart || LatinSections.isOfDates(line), page.isTitleLike(index), line.size <= 30,
        line.ending == .open, line.commas == 0,
        !page.isTitleLike(index - 1), !isOfFigures(page.lines[index + 1])
      else { continue }
      page.insert(.columnLabel, at: index)
    }
  }

  /// `Bell City  13  6`: results are news with a headline of their own.
  private static func isOfFigures(_ row: PageLine) -> Bool {
    row.letters.last.map(Lettering.isDigit) ?? false
  }

  /// At least two stories are signed below their headlines, and none of these is in capitals.
  private static func setsLabelsApart(_ page: LineClues) -> Bool {
    let signed = page.lines.indices.filter { page.isTitleLike($0) && isPlainByline(page, $0 + 1) }
    return signed.count >= 2 && !signed.contains { page.has(.capitals, at: $0) }
  }

  /// On a page without headlines in capitals, a few words in capitals above a headline are the name of
  /// a section.
  private static func addLabelsInCapitals(_ page: inout LineClues) {
    let isHeadInCapitals = page.lines.indices.contains { index in
      page.has(.capitals, at: index) && page.isTitleLike(index) && page.isText(index + 1)
        && !page.has(.headsBriefs, at: index)
        && !LineWords.notices.contains(page.lines[index].letters)
    }
    guard !isHeadInCapitals else { return }
    for index in page.lines.indices
    where page.has(.capitals, at: index) && page.isTitleLike(index) {
      let line = page.lines[index]
      guard line.letters.count(where: { $0 == 0x20 }) <= 3, line.commas == 0, line.ending == .open,
        page.isTitleLike(index + 1), !page.has(.capitals, at: index + 1),
        !page.isTitleLike(index - 1), page.people[index + 1] == nil
      else { continue }
      page.insert(.columnLabel, at: index)
    }
  }

  /// `THE STUMP` with white above and below it, where rows of headlines have none between them: not a row
  /// of the headline below it but the name of what that belongs to.
  private static func addLabelsApart(_ page: inout LineClues) {
    guard page.shape.usualGap == 0 else { return }
    let areHeadsInCapitals = setsHeadsInCapitals(page)
    for index in page.lines.indices.dropFirst().dropLast()
    where page.has(.capitals, at: index) && isLabelLike(page, index) {
      // Below a headline in capitals, as the page has others, stands its deck.
      if areHeadsInCapitals, page.lines[index + 1].isTitleCased,
        !LatinSections.isName(page.lines[index])
      {
        continue
      }
      let end = page.lines.indices[(index + 1)...].first { !page.isTitleLike($0) } ?? index + 1
      guard page.lines[index].gap > 0, page.lines[index + 1].gap > 0, end > index + 1,
        end < page.lines.count, page.people[end] != nil || page.isText(end),
        page.people[index + 1] == nil
      else { continue }
      page.insert(.columnLabel, at: index)
    }
  }

  /// A few words right above pieces that have no headlines of their own: briefs that begin with a head
  /// in their first line, single paragraphs under the name of a section.
  private static func addHeadsOfPieces(_ page: inout LineClues) {
    let areLabelsApart = setsLabelsApart(page)
    for index in page.lines.indices
    where isPieceLike(page, index + 1) && isLabelLike(page, index) {
      let bullet = page.bullet(below: index)
      let pieces = (index + 1..<page.lines.count).prefix {
        (isPieceLike(page, $0) || bullet != nil && page.lines[$0].ending == .stop)
          && !isFurniture(page, $0)
      }.filter { page.mayBeginItem($0, behind: bullet) }
      let isApart = page.has(.capitals, at: index) && areLabelsApart
      let holdsBriefs =
        (page.has(.label, at: index) || LatinSections.holdsPieces(page.lines[index])
          || isApart && LatinSections.isName(page.lines[index])
          || page.has(.capitals, at: index) && LatinSections.isVillage(page.lines[index]))
        && pieces.allSatisfy { isShortPiece(page.lines[$0]) && !isBareRow(page, $0) }
        || page.has(.topHeading, at: index) && holdsLoosePieces(page, index, pieces)
      guard pieces.count >= 2, !headsParagraphs(page, index, pieces),
        holdsBriefs
          || pieces.allSatisfy({ beginsWithHead(page.lines[$0]) || isDated(page.lines[$0]) })
      else { continue }
      page.insert(.headsBriefs, at: index)
    }
  }

  /// `Committee news`, set like a headline right over texts without white between them, where other texts
  /// without headlines have white above them: these are the paragraphs of one.
  private static func headsParagraphs(_ page: LineClues, _ index: Int, _ pieces: [Int]) -> Bool {
    guard page.shape.usualGap == 0, page.lines[index].gap > 0, !page.has(.capitals, at: index),
      !page.has(.label, at: index), page.bullet(below: index) == nil,
      pieces.allSatisfy({ page.lines[$0].gap == 0 }),
      !pieces.allSatisfy({ beginsWithHead(page.lines[$0]) })
    else { return false }
    return page.lines.indices.dropFirst().count { place in
      page.lines[place].gap > 0 && page.isText(place) && page.isText(place - 1)
        && page.lines[place - 1].ending == .stop && !page.lines[place].beginsLow
    } >= 2
  }

  /// `Notices`, `COMING EVENTS`: where stories are set without white between their paragraphs, each text
  /// that white parts below the name of a section is a piece by itself.
  private static func addHeadsOfPartedPieces(_ page: inout LineClues) {
    let tight = page.lines.indices.dropFirst().count {
      page.lines[$0].gap == 0 && page.isText($0) && page.isText($0 - 1)
    }
    guard page.shape.usualGap == 0, tight > 0 else { return }
    let areHeadsTight = setsHeadsTight(page)
    for index in page.lines.indices
    where (namesSection(page, index) || areHeadsTight && standsOff(page, index))
      && !LatinSections.isOfOneText(page.lines[index])
    {
      let pieces = (index + 1..<page.lines.count).prefix { isPartedPiece(page, $0, below: index) }
      if pieces.count >= (tight > 1 || areHeadsTight ? 2 : 3) { page.takeForHeadOfBriefs(index) }
    }
  }

  /// At least two headlines stand right over their texts or their writers.
  private static func setsHeadsTight(_ page: LineClues) -> Bool {
    page.lines.indices.dropLast().count {
      page.isTitleLike($0) && (page.isText($0 + 1) || isPlainByline(page, $0 + 1))
        && page.lines[$0 + 1].gap == 0
    } >= 2
  }

  /// `SOUTH MARLOW` with white below it, where headlines have none: it stands over all that follows.
  private static func standsOff(_ page: LineClues, _ index: Int) -> Bool {
    index + 1 < page.lines.count && page.lines[index + 1].gap > 0 && page.lines[index].gap > 0
      && page.isText(index + 1) && isLabelLike(page, index)
  }

  private static func namesSection(_ page: LineClues, _ index: Int) -> Bool {
    let line = page.lines[index]
    if page.has(.label, at: index) { return line.isLatin }
    return line.isLatin && line.size <= 30 && line.ending == .open && line.commas == 0
      && (LatinSections.isName(line) && !LatinSections.isFromOne(line)
        || LatinSections.isOfDates(line)
        || LineWords.notices.contains(line.letters))
      && page.people[index] == nil && !isFurniture(page, index) && !page.isTitleLike(index - 1)
  }

  private static func isPartedPiece(_ page: LineClues, _ index: Int, below label: Int) -> Bool {
    let line = page.lines[index]
    return (page.isText(index) || page.has(.listRow, at: index)) && !isFurniture(page, index)
      && !line.beginsLow && (index == label + 1 || line.gap > 0)
  }

  /// `LETTERS` right above texts each of which is signed below: letters without headlines of their own.
  private static func addHeadsOfLetters(_ page: inout LineClues) {
    for index in page.lines.indices
    where LatinSections.isOfLetters(page.lines[index]) && isOfLetter(page, index + 1) {
      var signatures: [(Int, PeopleList)] = []
      for place in index + 2..<max(index + 2, page.lines.count) {
        if page.isText(place - 1) || closesLatinLetter(page.lines[place - 1]),
          let list = signature(page, place)
        {
          signatures.append((place, list))
        } else if !isOfLetter(page, place) {
          break
        }
      }
      guard !signatures.isEmpty else { continue }
      page.takeForHeadOfBriefs(index)
      for (place, list) in signatures where page.people[place] == nil { page.take(list, place) }
    }
  }

  /// Running text, or the words with which a letter begins or closes.
  private static func isOfLetter(_ page: LineClues, _ index: Int) -> Bool {
    page.isText(index) || page.has(.salutation, at: index)
      || page.lines.indices.contains(index) && closesLatinLetter(page.lines[index])
  }

  private static func signature(_ page: LineClues, _ index: Int) -> PeopleList? {
    let line = page.lines[index]
    guard line.size <= 44 else { return nil }
    if LatinSections.withholdsName(line.letters) { return .nobody }
    return page.people[index] ?? LatinNames.signature(line.letters, isTrusting: true)
  }

  private static func isSignature(_ page: LineClues, _ index: Int) -> Bool {
    (page.isText(index - 1) || page.has(.verse, at: index - 1)) && signature(page, index) != nil
  }

  private static func isLabelLike(_ page: LineClues, _ index: Int) -> Bool {
    let line = page.lines[index]
    if page.has(.label, at: index) { return line.isLatin }
    return page.isTitleLike(index) && line.size <= 30 && line.ending == .open && line.commas == 0
      && line.letters.count(where: { $0 == 0x20 }) <= 3
      && (!page.isTitleLike(index - 1)
        || isSignature(page, index - 1) && !isInCapitals(page, index - 1, index))
      && (page.has(.capitals, at: index) || line.isTitleCased || LatinSections.isName(line))
  }

  /// Rows of one headline, be the upper one of three words as a name is.
  private static func isInCapitals(_ page: LineClues, _ row: Int, _ next: Int) -> Bool {
    page.has(.capitals, at: row) && page.has(.capitals, at: next)
      && page.lines[next].gap <= page.shape.usualGap
  }

  /// Text, or a sentence of a few words.
  private static func isPieceLike(_ page: LineClues, _ index: Int) -> Bool {
    if page.isText(index) { return true }
    guard page.lines.indices.contains(index) else { return false }
    let line = page.lines[index]
    return line.isLatin && line.ending == .stop && line.size >= 16 && !line.isCall
      && line.letters.contains(where: Lettering.isLower)
  }

  /// Right below `## RETIREES`, where other parts of the page hold headlines, stand short news without
  /// any: no paragraph says again what the one above it says, and nobody signs them all.
  private static func holdsLoosePieces(_ page: LineClues, _ label: Int, _ pieces: [Int]) -> Bool {
    guard let last = pieces.last, pieces.first == label + 1,
      page.people.indices.contains(last + 1) ? page.people[last + 1] == nil : true,
      pieces.allSatisfy({ isWholePiece(page.lines[$0]) })
    else { return false }
    // `SHERIFF'S LOG` is no one's own space.
    if pieces.allSatisfy({ FurnitureReading.opensWithDay(page.lines[$0].letters) }) { return true }
    if LatinSections.isOfOneText(page.lines[label]) { return false }
    return zip(pieces, pieces.dropFirst()).allSatisfy { above, below in
      !LatinSections.takesUp(page.lines[below].letters)
        && lowWords(page.lines[above...above], least: 6)
          .intersection(lowWords(page.lines[below...below], least: 6)).count < 2
    }
  }

  /// Rows of a list are one piece; sentences built alike, as small advertisements are, are one each.
  private static func isBareRow(_ page: LineClues, _ index: Int) -> Bool {
    page.has(.listRow, at: index) && !LatinStops.endsSentence(page.lines[index])
  }

  private static func isWholePiece(_ line: PageLine) -> Bool {
    line.size <= 360 && line.ending == .stop && !line.beginsLow
  }

  /// A paragraph that is whole and takes nothing up from one above it.
  private static func isShortPiece(_ line: PageLine) -> Bool {
    isWholePiece(line) && !LatinSections.takesUp(line.letters)
  }

  /// `Sat 1 March, 10 to 12: coffee morning in the schoolroom.`: a sentence for each day, and no row.
  private static func isDated(_ line: PageLine) -> Bool {
    line.ending == .stop && FurnitureReading.isDiaryEntry(line.letters)
  }

  /// `Library fines end. From November 1`, `WOLVES—Reports of a wolf`: the head of a brief in its first
  /// line.
  private static func beginsWithHead(_ line: PageLine) -> Bool {
    let opening = line.letters.prefix(40)
    if let mark = opening.firstIndex(where: { [0x2014, 0x2013, 0x3A].contains($0) }) {
      let head = opening[..<mark]
      return head.count(where: Lettering.isUpper) >= 3 && !head.contains(where: Lettering.isLower)
    }
    guard let stop = opening.firstIndex(where: { [0x2E, 0x3F, 0x21].contains($0) }), stop > 4,
      stop + 2 < line.letters.count, line.letters[stop + 1] == 0x20,
      !Lettering.isDigit(line.letters[stop + 2])
    else { return false }
    let head = opening[..<stop]
    let isInCapitals = !head.contains(where: Lettering.isLower)
    return (isInCapitals ? 0...4 : 1...4).contains(head.count { $0 == 0x20 })
      && !head.contains(0x2C) && (isInCapitals || Lettering.isLower(head[stop - 1]))
  }
}
