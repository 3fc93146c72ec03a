/// Rows of English headlines that do not look like rows at first.
extension NeighbourClues {
  /// `ladies through to the cup`: papers that set their headlines in small letters set several so, each
  /// with white around it, below what is over and above a text that begins with a capital.
  static func addLowHeads(_ page: inout LineClues) {
    let heads = page.lines.indices.filter { isLowHead(page, $0) }
    guard heads.count > 1 else { return }
    for index in heads { page.takeForLowHead(index) }
  }

  private static func isLowHead(_ page: LineClues, _ index: Int) -> Bool {
    let line = page.lines[index]
    guard line.beginsLow, line.ending == .open, line.innerStops == 0, (8...45).contains(line.size),
      index == 0 || line.gap > 0, index + 1 < page.lines.count
    else { return false }
    let below = page.lines[index + 1]
    return isOver(page, index - 1) && below.gap > 0 && !below.beginsLow && page.isText(index + 1)
  }

  /// A deck stands over its text: a line that is set like a sentence between two headlines in capitals is
  /// a text that was broken off in its first line.
  static func addTextsBetweenHeads(_ page: inout LineClues) {
    for index in page.lines.indices.dropFirst().dropLast() where page.isTitleLike(index) {
      let line = page.lines[index]
      guard line.size >= 40, line.ending == .open, !line.isTitleCased,
        page.people[index] == nil, isHeadInCapitals(page, index - 1),
        isHeadInCapitals(page, index + 1), page.lines[index + 1].gap >= page.shape.usualGap
      else { continue }
      page.insert(.cutSentence, at: index)
    }
  }

  private static func isHeadInCapitals(_ page: LineClues, _ index: Int) -> Bool {
    page.isTitleLike(index) && page.has(.capitals, at: index)
  }

  /// No sentence of the line can go on below it.
  private static func isOver(_ page: LineClues, _ index: Int) -> Bool {
    index < 0 || page.lines[index].ending == .stop || page.people[index] != nil
      || isFurniture(page, index)
  }

  /// `Where the old well was` below `GARDEN CORNER`: no story breaks off in its first line, so what stands
  /// there without a stop is its headline, however many small words it has.
  static func addHeadsBelowLabels(_ page: inout LineClues) {
    for index in page.lines.indices.dropFirst().dropLast() where page.has(.cutSentence, at: index) {
      let (line, below) = (page.lines[index], page.lines[index + 1])
      guard LatinSections.isName(page.lines[index - 1]), page.isTitleLike(index - 1),
        line.size <= 60, line.innerStops == 0, !line.beginsLow, line.gap > 0, below.gap > 0,
        page.isText(index + 1), !below.beginsLow
      else { continue }
      page.takeForHeadRow(index)
    }
  }

  /// `SAFETY SAYS:` over a text, below white or what is over: text is not set in capitals, so the colon is a headline's.
  static func addHeadsWithColon(_ page: inout LineClues) {
    for index in page.lines.indices.dropLast() where page.has(.endsColon, at: index) {
      guard page.has(.capitals, at: index), page.lines[index].size <= 40, page.isText(index + 1),
        page.lines[index].gap > 0 || isOver(page, index - 1), !page.isText(index),
        !isFurniture(page, index)
      else { continue }
      page.takeForHeadRow(index)
    }
  }

  /// `What has changed most?` and `And your best day?`, each alone over its answer and nothing but text between
  /// them, below a headline that asks nothing: what somebody was asked.
  static func addQuestionsOfTalks(_ page: inout LineClues) {
    guard page.shape.isLatin else { return }
    let heads = page.lines.indices.filter { page.isTitleLike($0) || isPlainByline(page, $0) }
    var asked: Set<Int> = []
    for (one, other) in zip(heads, heads.dropFirst())
    where isAsked(page, one) && isAsked(page, other) {
      asked.formUnion([one, other])
    }
    guard let first = heads.first, !asked.contains(first) else { return }
    for index in asked { page.takeForCrosshead(index) }
  }

  private static func isAsked(_ page: LineClues, _ index: Int) -> Bool {
    let line = page.lines[index]
    return line.letters.last == 0x3F && (6...70).contains(line.size) && !line.beginsLow
      && page.isTitleLike(index) && !page.has(.capitals, at: index) && page.isText(index + 1)
      && !page.isTitleLike(index - 1) && page.people[index] == nil
  }

  /// `on Mill Street Bridge`: the second row of a headline may begin with a small word.
  static func addLowRows(_ page: inout LineClues) {
    for index in page.lines.indices.dropFirst()
    where page.has(.startsMidSentence, at: index) && page.lines[index].gap == 0 {
      guard isHead(page, index - 1), page.isTitleLike(index), page.has(.titleCase, at: index),
        page.lines[index].size <= 48, page.people[index] == nil
      else { continue }
      page.takeForHeadRow(index)
    }
    addLowRowsOverTexts(&page)
    for index in page.lines.indices where page.has(.markedNames, at: index) {
      addRowsOfSentence(above: index, &page)
      addRowsBelowCapitals(above: index, &page)
      addRowsBelowWhite(above: index, &page)
    }
  }

  /// Three rows and more between white and `By Ada Linden` that end no sentence: the lower ones are the deck, however
  /// like a sentence and however full.
  private static func addRowsBelowWhite(above byline: Int, _ page: inout LineClues) {
    guard LatinNames.beginsWithBy(page.lines[byline].letters),
      page.lines[byline].gap <= page.shape.usualGap,
      let first = (max(0, byline - 6)..<byline).last(where: {
        $0 == 0 || page.lines[$0].gap > page.shape.usualGap
      }), byline - first > 2, page.isTitleLike(first)
    else { return }
    let isHead = (first..<byline).allSatisfy { index in
      let line = page.lines[index]
      return line.size <= 60 && line.ending == .open && page.people[index] == nil
        && line.innerStops <= line.letters.count { $0 == 0x3B }
    }
    guard isHead else { return }
    for index in first + 1..<byline { page.takeForHeadRow(index) }
  }

  /// `Selectmen to` above `hear mill plan` right above a text: short rows below white or a story that is over,
  /// of which the lower begin in small letters, are one headline.
  private static func addLowRowsOverTexts(_ page: inout LineClues) {
    lazy var areClear = LatinBreaks.areClear(page.lines, page.lines.map(\.isTitleCased))
    for index in page.lines.indices.dropFirst() where isLowRow(page, index) {
      let first = (max(0, index - 2)..<index).last { !isLowRow(page, $0) }
      let end = (index + 1..<min(page.lines.count, index + 3)).first { !isLowRow(page, $0) }
      guard let first, let end, page.isText(end), page.lines[end].gap == 0,
        !page.lines[end].beginsLow, page.isTitleLike(first), page.lines[first].size <= 36,
        page.lines[first].letters.first.map(Lettering.isUpper) ?? false,
        page.people[first] == nil,
        isFirstOfBlock(page, first) || page.lines[first - 1].ending == .stop && !areClear
      else { continue }
      page.takeForHeadRow(index)
    }
  }

  private static func isLowRow(_ page: LineClues, _ index: Int) -> Bool {
    let line = page.lines[index]
    return line.beginsLow && line.gap == 0 && (4...36).contains(line.size) && line.isLatin
      && line.ending == .open && line.innerStops == 0 && page.people[index] == nil
      && !page.isText(index) && !page.has(.verse, at: index) && !page.has(.listRow, at: index)
  }

  private static func isFirstOfBlock(_ page: LineClues, _ index: Int) -> Bool {
    index == 0 || page.lines[index].gap > page.shape.usualGap || isFurniture(page, index - 1)
  }

  /// `After 81 years,` above `the last ferry` above `By Lorraine Petty`: short rows that go on in small
  /// letters right above a byline, or above the deck over it, are one headline.
  private static func addRowsOfSentence(above byline: Int, _ page: inout LineClues) {
    guard LatinNames.beginsWithBy(page.lines[byline].letters) || isOverOffice(page, byline) else {
      return
    }
    let isDeck =
      byline > 1 && page.isTitleLike(byline - 1) && page.has(.startsMidSentence, at: byline - 2)
      && !page.has(.startsMidSentence, at: byline - 1)
    var end = isDeck ? byline - 1 : byline
    let rows = (max(0, end - 6)..<end).reversed().prefix { index in
      let line = page.lines[index]
      return line.size <= 36 && line.innerStops == 0 && page.people[index] == nil
        && (line.ending == .open || line.ending == .comma) && !page.has(.folio, at: index)
    }
    // The headline and the deck below it may both go on so.
    while let first = rows.first(where: { $0 < end && !page.has(.startsMidSentence, at: $0) }),
      first + 1 < end
    {
      for index in first..<end { page.takeForHeadRow(index) }
      end = first
    }
  }

  /// The same above `PRIYA RAMAN` and `News editor`.
  static func addRowsAboveOffices(_ page: inout LineClues) {
    for index in page.lines.indices where isOverOffice(page, index) {
      addRowsOfSentence(above: index, &page)
    }
  }

  private static func isOverOffice(_ page: LineClues, _ index: Int) -> Bool {
    page.has(.markedNames, at: index) && page.has(.capitals, at: index)
      && page.has(.jobLine, at: index + 1) && !page.has(.photoCredit, at: index)
  }

  /// `Pact keeps pension, adds second` above `Sunday off` above `By Ada Linden`: what stands between a headline in
  /// capitals and who wrote is its deck, however like a sentence.
  private static func addRowsBelowCapitals(above byline: Int, _ page: inout LineClues) {
    guard LatinNames.beginsWithBy(page.lines[byline].letters) else { return }
    let rows = (max(0, byline - 4)..<byline).reversed().prefix { index in
      let line = page.lines[index]
      // A deck of one row may be longer, and say two things.
      let isOneRow = index + 1 == byline && isHeadInCapitals(page, index - 1)
      let halves = isOneRow ? line.letters.count { $0 == 0x3B } : 0
      return line.size <= (isOneRow ? 70 : 60) && line.innerStops <= halves && line.ending != .stop
        && !page.has(.capitals, at: index) && page.people[index] == nil
        && line.gap <= page.shape.usualGap
    }
    guard let first = rows.last, first > 0, isHeadInCapitals(page, first - 1) else { return }
    for index in first..<byline { page.takeForHeadRow(index) }
  }

  /// `YARD GOAT DERAILS,` above `NOBODY HURT`: a headline may be broken at its comma.
  static func addRowsWithComma(_ page: inout LineClues) {
    for index in page.lines.indices.dropLast() where page.lines[index].ending == .comma {
      let (line, next) = (page.lines[index], page.lines[index + 1])
      let isInCapitals = page.has(.capitals, at: index)
      guard line.size <= 40, line.commas <= 2, next.size <= 40, next.gap <= page.shape.usualGap,
        isInCapitals == page.has(.capitals, at: index + 1), isInCapitals || isTitled(line, next),
        index == 0 || line.gap > 0 || page.lines[index - 1].ending == .stop
          || page.isTitleLike(index - 1) || page.has(.folio, at: index - 1)
      else { continue }
      page.takeForHeadRow(index)
    }
  }

  private static func isTitled(_ line: PageLine, _ next: PageLine) -> Bool {
    line.isTitleCasedBeforeComma && next.isTitleCased && next.ending == .open
  }

  /// `By Two Hundred Votes` above `By Ellen Prather`: only the lower one can name a writer.
  static func addRowsWithBy(_ page: inout LineClues) {
    for index in page.lines.indices.dropFirst().dropLast()
    where page.has(.markedNames, at: index) && page.has(.markedNames, at: index + 1) {
      guard isHead(page, index - 1), LatinNames.beginsWithBy(page.lines[index].letters),
        LatinNames.beginsWithBy(page.lines[index + 1].letters),
        page.lines[index].letters != page.lines[index + 1].letters
      else { continue }
      page.takeForRow(index)
      page.takeForHeadRow(index)
    }
  }

  /// `with Maria Lopez` right below the name of a column: who writes it.
  static func addNamesBehindWith(_ page: inout LineClues) {
    for index in page.lines.indices.dropFirst()
    where page.isTitleLike(index - 1) && page.lines[index].size <= 40 {
      let (line, above) = (page.lines[index], page.lines[index - 1])
      guard let name = LatinNames.behindWith(line.letters),
        page.isText(index + 1) || LatinSections.isName(above),
        name.endIndex < line.letters.endIndex || LatinNames.fills(above, name)
          || line.gap > 0 && GivenNames.isOne(name.prefix { $0 != 0x20 })
      else { continue }
      page.take(.writer(name), index)
      if isColumnOver(page, index - 1) { page.insert(.columnLabel, at: index - 2) }
    }
  }

  /// With says whose the column is, so that a few words in capitals above its headline are what it is called.
  private static func isColumnOver(_ page: LineClues, _ head: Int) -> Bool {
    page.has(.capitals, at: head - 1) && page.isTitleLike(head - 1)
      && !page.has(.capitals, at: head) && !page.isTitleLike(head - 2)
      && page.lines[head - 1].letters.count { $0 == 0x20 } <= 3 && page.lines[head - 1].size <= 30
  }

  private static func isHead(_ page: LineClues, _ index: Int) -> Bool {
    page.isTitleLike(index)
      && (page.has(.titleCase, at: index) || page.has(.capitals, at: index))
  }
}
