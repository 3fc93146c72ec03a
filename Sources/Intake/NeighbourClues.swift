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
        page.takeForHeadline(index)
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

  /// A dash at the end leads over to a headline or follows one; elsewhere it is cut text.
  private static func addDashes(_ page: inout LineClues) {
    for index in page.lines.indices where page.lines[index].ending == .dash {
      let isAmongHeads =
        isPlainByline(page, index + 1) || page.isTitleLike(index + 1)
        || page.isTitleLike(index - 1)
      if isAmongHeads && page.lines[index].size <= 60 { page.insert(.endsDash, at: index) }
    }
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

  private static func addNames(_ page: inout LineClues) {
    for index in page.lines.indices {
      let next = nextText(page, index)
      if let next, isRightAbove(page, index, next), page.leads[next] != nil {
        page.insert(.nextHasLead, at: index)
      }
      if page.lines[index].gap > 0, page.shape.usualGap == 0 {
        page.insert(.standsClear, at: index)
      }
      if isPlainByline(page, index + 1), page.isText(index + 2) || page.isTitleLike(index + 2) {
        page.insert(.nextAreNames, at: index)
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

  /// Whether a short line goes on in the text below it or stands by itself.
  private static func addRunningOn(_ page: inout LineClues) {
    for index in page.lines.indices
    where page.isTitleLike(index) {
      guard let last = page.lines[index].letters.last, let next = nextText(page, index) else {
        continue
      }
      if page.has(.bulletLabel, at: index) {
        // Text in mid sentence stands below a label rather than below a headline.
        page.insert(.label, if: page.has(.startsMidSentence, at: next), at: index)
        continue
      }
      if isSceneInText(page, index) {
        page.insert(.scene, at: index)
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

  /// A few letters between the halves of a sentence, the second of which no text can begin with:
  /// what a picture shows. Below a headline a report would follow such a tail.
  private static func isSceneInText(_ page: LineClues, _ index: Int) -> Bool {
    guard page.isText(index - 1), page.lines[index - 1].ending == .open,
      page.tails[index - 1] == nil, page.lines[index].size <= 9, page.lines[index].commas == 0,
      page.lines[index].ending == .open, page.isText(index + 1), page.leads[index + 1] == nil,
      let first = page.lines[index + 1].letters.first, LineWords.neverFirst.contains(first),
      !page.has(.heading, at: index)
    else { return false }
    return !page.lines.indices.contains(index + 2) || page.leads[index + 2] == nil
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
}
