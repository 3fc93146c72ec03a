/// What a line shows by what stands above and below it.
enum NeighbourClues {
  /// `insets`: lines that tell of pictures set into a column.
  static func add(to page: inout LineClues, insets: Set<Int>) {
    addMastheads(&page)
    addDistribution(&page)
    addNotesBelowLabels(&page)
    addRemarksOfReporters(&page)
    keepSentences(&page)
    keepSignedHeads(&page)
    keepDecks(&page)
    addContents(&page)
    addHalvesOfWords(&page)
    addInnerLabels(&page)
    settleBilingualLabels(&page)
    addDashes(&page)
    addTables(&page)
    addListRows(&page)
    addItems(&page)
    addMarkedCrossheads(&page)
    addAuthorsSetIn(&page)
    addVerse(&page)
    addQuotedLabels(&page)
    addMarkedLabels(&page)
    addLatin(&page)
    addLatinVerse(&page)
    addShortLabels(&page)
    addPenNames(&page)
    addLettersSetIn(&page)
    addOfficersBelow(&page)
    addDiaryDays(&page)
    addRows(&page)
    addLabels(&page)
    dropBareLabels(&page)
    addColumnsOfBriefs(&page)
    addNames(&page)
    addTightLines(&page)
    addListHeads(&page)
    addBylineHeads(&page)
    addHeadsOfBriefs(&page)
    addHeadsOfItems(&page)
    addLesserHeads(&page)
    addSmallerHeads(&page)
    addPictures(&page)
    addRowsOfCaptions(&page)
    addPointedRows(&page)
    addPartings(&page, insets)
    addRests(&page)
    addEndsOfTexts(&page)
    addQuestions(&page)
    addQuestionsOfTalks(&page)
    addRunningOn(&page)
    addTopics(&page)
    addLatinTopics(&page)
    addTwins(&page)
    addFolioSide(&page)
    addNotices(&page)
    addUnsignedHeads(&page)
    addFootBanners(&page)
  }

  /// A line of two halves with nothing below it but what the paper says of itself heads no story, and
  /// there the paper asks for copy.
  private static func addFootBanners(_ page: inout LineClues) {
    let foot = linesOfFoot(page)
    let last = page.lines.count - 1 - foot
    guard last > 0 else { return }
    if foot > 0, page.has(.couplet, at: last) { page.insert(.sloganWords, at: last) }
    if !page.isTitleLike(last - 1),
      asksForCopy(page.lines[last]) || saysWhereToSend(page, last)
    {
      page.insert(.contact, at: last)
    }
  }

  /// How many lines at the end of a page the paper says of itself.
  static func linesOfFoot(_ page: LineClues) -> Int {
    page.lines.indices.reversed().prefix { isFurniture(page, $0) }.count
  }

  /// `欢迎各班组投稿，每篇五百字以内。` below everything else on the page.
  private static func asksForCopy(_ line: PageLine) -> Bool {
    line.size <= 40 && line.innerStops == 0 && line.letters.starts(with: [0x6B22, 0x8FCE])
      && copy.occurs(in: line.letters.prefix(14))
  }

  /// `来信请寄…，须附真实姓名，本报有权删改。` below white.
  private static func saysWhereToSend(_ page: LineClues, _ last: Int) -> Bool {
    let line = page.lines[last]
    return line.size <= 90 && line.innerStops == 0 && line.gap > page.shape.usualGap
      && LineClues.sendings.prefixLength(line.letters[...]) > 0
  }

  private static let copy = WordList("投稿 来稿 赐稿 供稿")

  /// `Do I have to give it?` between `Q: My boss…` and `A: No.`, and a question that the column cut: what
  /// stands between the marks is said by who asks.
  private static func addQuestions(_ page: inout LineClues) {
    for index in page.lines.indices where page.lines[index].opensSpeech(of: asking) {
      let reach = (index + 1..<page.lines.count).prefix(mostRowsOfQuestion)
      guard let answer = reach.first(where: { page.lines[$0].opensSpeech(of: answering) })
      else { continue }
      if !page.isText(index) { page.insert(.runsOn, at: index) }
      if page.isTitleLike(answer) { page.takeForSpeech(answer) }
      for place in index..<answer
      where page.isTitleLike(place) && signature(page.lines[place], isBelowText: true) == nil {
        page.takeForSpeech(place)
      }
    }
  }

  private static let mostRowsOfQuestion = 5
  private static let asking = WordList("Q: Q. 问: 读者问:")
  private static let answering = WordList("A: A. 答: 本报答:")

  /// A dash at the end leads over to a headline or follows one; elsewhere it is cut text.
  private static func addDashes(_ page: inout LineClues) {
    for index in page.lines.indices
    where page.lines[index].ending == .dash && !page.has(.pageNumber, at: index)
      && !page.has(.label, at: index)
    {
      let isAmongHeads =
        isPlainByline(page, index + 1) || page.isTitleLike(index + 1)
        || page.isTitleLike(index - 1)
      if isAmongHeads && page.lines[index].size <= 60 { page.insert(.endsDash, at: index) }
    }
  }

  private static func addRows(_ page: inout LineClues) {
    // `三门峡:` above the rest of the headline.
    for index in page.lines.indices
    where page.has(.endsColon, at: index) && page.lines[index].size <= 6 {
      if page.isTitleLike(index), page.isTitleLike(index + 1) { page.takeForHeadRow(index) }
    }
    for index in page.lines.indices where page.isTitleLike(index) {
      let above = page.isTitleLike(index - 1)
      let below = page.isTitleLike(index + 1)
      if above || below { page.insert(.inRows, at: index) }
      if !page.shape.isLatin, !above, !below, page.isText(index - 1), page.isText(index + 1) {
        page.insert(.loneBetweenText, at: index)
      }
    }
  }

  private static func addNames(_ page: inout LineClues) {
    for index in page.lines.indices {
      addLeadBelow(&page, index)
      page.insert(.standsClear, if: standsClear(page, index), at: index)
      page.insert(.afterOpenText, if: isBelowOpenText(page, index), at: index)
      page.insert(.belowSignature, if: isBelowSignature(page, index), at: index)
      page.insert(.startsMidSentence, if: goesOnBehindComma(page, index), at: index)
    }
  }

  private static func addLeadBelow(_ page: inout LineClues, _ index: Int) {
    guard let next = nextText(page, index), isRightAbove(page, index, next),
      page.leads[next] != nil, !page.has(.sectionWord, at: index)
    else { return }
    page.insert(.nextHasLead, at: index)
    if page.lines[index].asksAndAnswers { page.takeForCall(index) }
  }

  private static func standsClear(_ page: LineClues, _ index: Int) -> Bool {
    page.lines[index].gap > 0 && page.shape.usualGap == 0 && !isSetInText(page, index)
      && !isEnglishSentence(page.lines[index])
  }

  private static func isBelowOpenText(_ page: LineClues, _ index: Int) -> Bool {
    // `continued on page 4`: the story above was broken off.
    if page.has(.jump, at: index - 1), !page.isArrival(index - 1) { return true }
    return page.isText(index - 1) && page.lines[index - 1].ending == .open
      && page.tails[index - 1] == nil
  }

  private static func isBelowSignature(_ page: LineClues, _ index: Int) -> Bool {
    page.isTitleLike(index)
      && (TextFlow.isSignedOff(page, index - 1) || page.isAfterword(index - 1))
  }

  /// Below a comma a line with a comma goes on, and so does one that trails off: of two hundred such lines
  /// none is a headline.
  private static func goesOnBehindComma(_ page: LineClues, _ index: Int) -> Bool {
    index > 0 && page.lines[index - 1].size >= 18 && page.lines[index - 1].ending == .comma
      && (page.lines[index].commas > 0 || page.lines[index].ending == .ellipsis)
      && page.isTitleLike(index)
  }

  /// White above and below a few letters between two texts says less than white above alone: a headline
  /// stands by its text.
  private static func isSetInText(_ page: LineClues, _ index: Int) -> Bool {
    !page.shape.isLatin && page.isTitleLike(index) && page.isText(index - 1)
      && page.isText(index + 1) && page.lines[index + 1].gap > 0 && page.lines[index].size <= 12
  }

  /// No English headline ends with a full stop: white above one that does parts paragraphs.
  private static func isEnglishSentence(_ line: PageLine) -> Bool {
    line.isLatin && line.size > 30 && line.letters.last == 0x2E
  }

  /// Lines right below a text, on a page where the headlines over reports have white above them.
  private static func addTightLines(_ page: inout LineClues) {
    guard page.shape.usualGap == 0, !page.shape.isLatin else { return }
    let heads = page.lines.indices.filter { index in
      page.has(.nextHasLead, at: index) && page.isTitleLike(index)
    }
    guard heads.count > 1, heads.allSatisfy({ hasWhiteAbove(page, $0) }) else { return }
    for index in page.lines.indices
    where page.lines[index].gap == 0 && page.isTitleLike(index) && page.isText(index - 1) {
      page.insert(.setTight, at: index)
    }
  }

  /// White stands above the first of the rows that end here.
  private static func hasWhiteAbove(_ page: LineClues, _ index: Int) -> Bool {
    var first = index
    while first > 0, page.lines[first].gap == 0, page.isTitleLike(first - 1) { first -= 1 }
    return first == 0 || page.lines[first].gap > 0
  }

  /// Nothing but names and credits stands between a line and the text below it.
  private static func isRightAbove(_ page: LineClues, _ index: Int, _ text: Int) -> Bool {
    (index + 1..<text).allSatisfy { page.people[$0] != nil || page.has(.scene, at: $0) }
  }

  /// Whether a short line goes on in the text below it or stands by itself.
  private static func addRunningOn(_ page: inout LineClues) {
    for index in page.lines.indices
    where page.isTitleLike(index) {
      guard let last = page.lines[index].letters.last, let next = nextText(page, index),
        !page.has(.verse, at: next - 1), !isPlainByline(page, index + 1)
      else { continue }
      if page.has(.bulletLabel, at: index) {
        // Text in mid sentence stands below a label rather than below a headline.
        page.insert(.label, if: page.has(.startsMidSentence, at: next), at: index)
        continue
      }
      if isSceneInText(page, index) {
        page.insert(.scene, at: index)
        continue
      }
      if endsBelow(page, index) {
        page.insert(.runsOn, at: index)
        continue
      }
      let below = page.lines[next]
      guard page.leads[next] == nil, let first = below.letters.first else { continue }
      let isOpener =
        LineWords.openers.prefixLength(below.letters[...]) > 0
        || LineWords.mildOpeners.prefixLength(below.letters[...]) > 0
      let runsOn =
        !isRowOfHead(page, index)
        && (HeadRows.clinging.contains(last)
          || (!isOpener && HeadRows.dangles(page.lines[index].letters)))
        || LineWords.neverFirst.contains(first)
        || (!isOpener && page.lines[index].size >= 12 && cutsWord(page, index, last, first))
        || (page.lines[index].unclosed > 0 && below.unopened > 0)
        || (page.shape.indentsParagraphs && below.indent == 0 && page.has(.indented, at: index))
      let isCut = page.has(.fillsMeasure, at: index)
      if runsOn || isCut && (page.shape.isLatin || page.lines[index].commas > 0) {
        page.insert(.runsOn, at: index)
      } else if !isCut, page.isText(index - 1), page.lines[index].size <= 30 {
        page.insert(.standsAlone, at: index)
      }
    }
  }

  /// `已经有三` above `千多片叶子。`: a figure goes on in a few letters with a full stop, and so does a line that
  /// no white parts from them where white parts everything else.
  private static func endsBelow(_ page: LineClues, _ index: Int) -> Bool {
    guard index + 1 < page.lines.count, page.lines[index + 1].ending == .stop,
      !page.isText(index + 1), !page.lines[index + 1].isCall
    else { return false }
    if page.shape.usualGap > 0, page.lines[index + 1].gap == 0, page.lines[index].gap > 0,
      page.lines[index].size >= 12, !page.shape.isLatin
    {
      return true
    }
    guard let last = page.lines[index].letters.last, let next = page.lines[index + 1].letters.first
    else { return false }
    return FurnitureReading.isNumeral(last) && FurnitureReading.isNumeral(next)
  }

  /// `渡口镇的` above `第一盏灯`: a row that wants its next word has it in the row below.
  private static func isRowOfHead(_ page: LineClues, _ index: Int) -> Bool {
    !page.lines[index].isLatin && page.isTitleLike(index + 1)
  }

  /// The two letters are a word, by what the page says elsewhere; a word that every paper uses may
  /// come about by chance below a headline of usual length.
  private static func cutsWord(
    _ page: LineClues, _ index: Int, _ last: Letter, _ first: Letter
  ) -> Bool {
    page.words.cutsWord(last, first) >= 1
      || (page.has(.wide, at: index) || page.has(.clause, at: index))
        && BoundLetters.isCut(last, first)
  }

  /// A few letters between the halves of a sentence, the second of which goes on from the first:
  /// what a picture shows. Below a headline a report would follow such a tail.
  private static func isSceneInText(_ page: LineClues, _ index: Int) -> Bool {
    guard page.isText(index - 1), page.lines[index - 1].ending == .open,
      page.tails[index - 1] == nil, page.lines[index].size <= 9, page.lines[index].commas == 0,
      page.lines[index].ending == .open, page.isText(index + 1), page.leads[index + 1] == nil,
      goesOn(page.lines[index - 1], past: page.lines[index], in: page.lines[index + 1]),
      !page.has(.heading, at: index),
      // Above the text of a picture it is what the picture is called.
      !(page.has(.captionPointer, at: index + 1) && page.has(.photoCredit, at: index + 2))
    else { return false }
    return !page.lines.indices.contains(index + 2) || page.leads[index + 2] == nil
  }

  /// The sentence goes on below the scene; below so few letters as make no headline a rest is enough.
  private static func goesOn(
    _ above: PageLine, past scene: PageLine, in below: PageLine
  ) -> Bool {
    PictureScenes.isCut(above, by: scene, below)
      || scene.size <= 5 && above.letters.last.map(Lettering.isHan) ?? false
        && SentenceRests.isRest(below)
  }

  static func isPlainByline(_ page: LineClues, _ index: Int) -> Bool {
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
          && isWithinStory(page, index, other)
          && (page.lines[other].size == line.size
            || isAlikeDivided(page.lines[other], line)
            || page.lines[other].letters.first == line.letters.first)
      }
      if hasTwin { page.insert(.hasTwin, at: index) }
    }
  }

  /// At most two reports open between the lines: a story may run around another one, no farther.
  static func isWithinStory(_ page: LineClues, _ one: Int, _ other: Int) -> Bool {
    (min(one, other)..<max(one, other)).count {
      page.has(.nextHasLead, at: $0) && page.isTitleLike($0)
    } <= 2
  }

  /// `穷则思变,走…` and `综合治理,实行…`: the comma stands at the same place.
  private static func isAlikeDivided(_ first: PageLine, _ second: PageLine) -> Bool {
    guard let comma = first.letters.firstIndex(of: 0x2C) else { return false }
    return comma == second.letters.firstIndex(of: 0x2C)
  }
}
