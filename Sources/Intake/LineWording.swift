/// What a line says by its words.
extension LineClues {
  func lookAtWords(_ line: PageLine, _ set: inout ClueSet) {
    let letters = line.letters[...]
    set.insert(.salutation, if: LineWords.salutations.prefixLength(letters) > 0)
    set.insert(
      .noticeField,
      if: line.size <= 40 && LineWords.noticeFields.prefixLength(letters) > 0
        || line.isLatin && FurnitureReading.isDiaryEntry(line.letters))
    set.insert(.note, if: LineWords.notes.prefixLength(letters) > 0)
    let isLabel =
      line.size <= 7 && line.ending == .open && PeopleWords.marks.contains(letters.first ?? 0)
    set.insert(.captionStart, if: !isLabel && LineWords.captions.prefixLength(letters) > 0)
    set.insert(
      .captionStart,
      if: line.isLatin && line.size <= 400 && LatinNames.hasCatchline(line.letters)
        && (LatinNames.creditAtEnd(line.letters) != nil))
    set.insert(
      .captionPointer,
      if: line.size < 260 && LineWords.pointers.occurs(in: letters))
    set.insert(.captionStart, if: line.size <= 24 && Self.isArtwork(letters))
    set.insert(
      .scene, if: line.size <= 9 && LineWords.scenes.suffixLength(letters) > 0 && line.commas == 0)
    set.insert(
      .sourceLine,
      if: line.size <= 34
        && SourceReading.source(in: line.letters, range: Self.unbracketed(line.letters)) != nil)
    lookAtLabels(line, &set)
  }

  /// `荷塘(剪纸) 龚秀兰`: a work of art, its kind in brackets, who made it.
  private static func isArtwork(_ letters: ArraySlice<Letter>) -> Bool {
    guard let open = letters.firstIndex(of: 0x28), open > 0,
      let close = letters[open...].firstIndex(of: 0x29)
    else { return false }
    return arts.contains(letters[(open + 1)..<close])
  }

  private static let arts = WordList(
    "国画 油画 版画 水彩 水彩画 水粉 书法 隶书 楷书 行书 草书 篆书 篆刻 剪纸 漫画 摄影 速写 木刻 素描 宣传画 农民画 年画 刺绣")

  /// The line without brackets around the whole of it.
  static func unbracketed(_ letters: [Letter]) -> Range<Int> {
    let isBracketed = letters.first == 0x28 && letters.last == 0x29 && letters.count > 2
    return isBracketed ? 1..<(letters.count - 1) : 0..<letters.count
  }

  private func lookAtLabels(_ line: PageLine, _ set: inout ClueSet) {
    guard line.size <= 40 else { return }
    let letters = line.letters
    let pairs: [Letter: Letter] = [0x3010: 0x3011, 0x5B: 0x5D, 0x3C: 0x3E, 0x3016: 0x3017]
    if let first = letters.first, let close = pairs[first], letters.last == close, line.size <= 14 {
      set.insert(.label)
    }
    set.insert(.label, if: Self.isBetweenDashes(letters))
    let bare = letters.drop { PeopleWords.marks.contains($0) || $0 == 0x20 || $0 == 0xB7 }
    let kept = bare.filter { $0 != 0x20 }
    if kept.count <= (line.isLatin ? 18 : 9), line.ending == .open, !kept.isEmpty {
      set.insert(.sectionWord, if: LineWords.sections.contains(kept))
      set.insert(
        .sectionEnding,
        if: kept.count <= 8 && LineWords.sectionEndings.suffixLength(kept[...]) > 0)
      set.insert(.bulletLabel, if: bare.count < letters.count && line.commas == 0)
    }
    let halves = letters.split(separator: 0x20)
    set.insert(.sloganWords, if: halves.count == 4 && isBanner(halves, line))
    set.insert(.sectionWord, if: Self.isBilingualLabel(halves))
    let isCouplet =
      halves.count >= 2 && halves.count <= 4 && halves.allSatisfy { $0.count == halves[0].count }
      && halves[0].count >= 4
    set.insert(.couplet, if: isCouplet && line.ending == .open)
    set.insert(
      .sloganWords,
      if: line.size >= 8 && line.ending != .comma && halves.count >= 2
        && halves.allSatisfy { LineWords.slogans.occurs(in: $0) })
  }

  private static let rules: LetterSet = "-—=*~·"

  /// `--- ON THE WHARF ---`.
  private static func isBetweenDashes(_ letters: [Letter]) -> Bool {
    let start = letters.prefix { rules.contains($0) }.count
    let end = letters.reversed().prefix { rules.contains($0) }.count
    return start >= 2 && end >= 2 && letters.count - start - end >= 2
  }

  /// `COMMUNITY 社區`: papers in two languages name their sections in both.
  private static func isBilingualLabel(_ words: [ArraySlice<Letter>]) -> Bool {
    let words = words.filter { word in !word.allSatisfy(PeopleWords.marks.contains) }
    let isHanLast = words.last?.allSatisfy(Lettering.isHan) ?? false
    guard (2...4).contains(words.count), let han = isHanLast ? words.last : words.first,
      (2...5).contains(han.count), han.allSatisfy(Lettering.isHan)
    else { return false }
    return (isHanLast ? words.dropLast() : words.dropFirst()).allSatisfy { word in
      word.count > 1 && word.first.map(Lettering.isUpper) ?? false
        && !word.contains(where: Lettering.isHan)
    }
  }

  /// Four phrases of equal length, none of them a name.
  private func isBanner(_ halves: [ArraySlice<Letter>], _ line: PageLine) -> Bool {
    halves.allSatisfy {
      $0.count == halves[0].count && $0.count >= 4 && $0.allSatisfy(Lettering.isHan)
    }
      && line.ending == .open
  }

  /// An advertisement between the copy says what it is.
  private static let advertisements = WordList(
    lines: """
      广告\u{20}
      广告:
      ADVERTISEMENT
      Advertisement
      今日天气
      明日天气
      天气预报
      """)

  func lookAtFurniture(_ line: PageLine, _ set: inout ClueSet) {
    let letters = line.letters[...]
    set.insert(
      .imprint, if: line.size <= 200 && FurnitureReading.latinMasthead.prefixLength(letters) > 0)
    guard line.size <= 90 else { return }
    set.insert(
      .pageNumber, if: FurnitureReading.isPageNumber(line) || FurnitureReading.isDirt(line))
    set.insert(.folio, if: FurnitureReading.isFolio(line))
    set.insert(.jump, if: FurnitureReading.isJump(line))
    set.insert(.contact, if: line.isLatin && FurnitureReading.hasTelephone(line.letters))
    guard line.innerStops == 0 || line.size <= 50, line.ending != .stop || line.size <= 30 else {
      return
    }
    set.insert(.imprint, if: line.size <= 70 && FurnitureReading.isImprint(line))
    set.insert(.contact, if: LineWords.contacts.occurs(in: letters) && line.commas < 3)
    set.insert(.contact, if: Self.advertisements.prefixLength(letters) > 0)
  }

  func lookAtLatin(_ line: PageLine, _ set: inout ClueSet) {
    var upper = 0
    var lower = 0
    for letter in line.letters.prefix(200) {
      if Lettering.isUpper(letter) { upper += 1 } else if Lettering.isLower(letter) { lower += 1 }
    }
    set.insert(.capitals, if: upper >= 3 && lower * 5 < upper)
    let wordStarts = line.letters.split { $0 == 0x20 }.filter { $0.count > 3 }
    let capital = wordStarts.count { Lettering.isUpper($0[$0.startIndex]) }
    set.insert(
      .titleCase,
      if: lower * 5 >= upper && wordStarts.count >= 2 && capital * 4 >= wordStarts.count * 3)
    set.insert(
      .sentenceCase,
      if: lower > 4 * upper && wordStarts.count >= 4 && capital * 2 < wordStarts.count)
    set.insert(.byLine, if: LatinNames.isByline(line.letters))
    set.insert(.jobLine, if: LatinNames.isJob(line.letters))
  }
}

/// What stands on a page besides its copy.
enum FurnitureReading {
  private static let numerals: LetterSet = "〇零一二三四五六七八九十百0123456789"
  private static let folioLetters: LetterSet =
    "第版年月日星期页周天一二三四五六七八九十0123456789 -.ABCD"
  private static let pageMarks = ["第", "页", "版", "Page", "PAGE", "page", "P.", "/"].map {
    $0.asLetters
  }

  /// Digits alone, with dashes or dots around them, `第3页`, `Page 3`.
  static func isPageNumber(_ line: PageLine) -> Bool {
    guard line.size <= 10 else { return false }
    var kept = line.letters.filter { $0 != 0x20 && $0 != 0x2D && $0 != 0x2014 && $0 != 0xB7 }
    for letters in pageMarks {
      if kept.starts(with: letters) { kept.removeFirst(letters.count) }
      if kept.count >= letters.count, kept.suffix(letters.count) == letters[...] {
        kept.removeLast(letters.count)
      }
    }
    if kept.count > 1, let first = kept.first, Lettering.isUpper(first) { kept.removeFirst() }
    let isMarked = kept.count < line.size
    return !kept.isEmpty && kept.count <= 4 && kept.allSatisfy(numerals.contains)
      && (isMarked || kept.allSatisfy(Lettering.isDigit))
  }

  /// The line at the head of a page: date, weekday, page number, the paper's name.
  static func isFolio(_ line: PageLine) -> Bool {
    let letters = line.letters[...]
    guard line.size <= 60, line.innerStops == 0 || volumeWords.occurs(in: letters),
      line.ending != .stop || line.isLatin, line.ending != .comma
    else { return false }
    var signs = 0
    if hasIssue(line.letters) { signs += 1 }
    if LineWords.weekdays.occurs(in: letters) { signs += 1 }
    if hasDate(line.letters) { signs += 1 }
    if hasPageOrdinal(line.letters) || hasLatinPage(line.letters) { signs += 1 }
    if LineWords.paperNames.occurs(in: letters) && line.size <= 40 { signs += 1 }
    if hasLatinDate(line.letters) { signs += 1 }
    if volumeWords.occurs(in: letters) { signs += 1 }
    if volumeMarks.occurs(in: letters) && letters.contains(where: Lettering.isDigit) { signs += 1 }
    if publishers.occurs(in: letters) { signs += 1 }
    if beginsWithOrdinal(line.letters) && line.size <= 24 { return true }
    return signs >= 2 || (signs == 1 && line.size <= 14 && isBareDateOrPage(line.letters))
  }

  private static let volumeWords = WordList(
    "Vol. Volume VOL. VOLUME Issue ISSUE 总第 农历 期号 国内统一 今日4版 今日8版 今日四版 今日八版 创刊")
  private static let volumeMarks = WordList("Vol. VOL. Volume VOLUME")
  private static let publishers = WordList("主办 主管 承办 内部资料 出版 第一期 准印")
  private static let months = WordList(
    """
    January February March April May June July August September October November December JANUARY FEBRUARY MARCH APRIL MAY
    JUNE JULY AUGUST SEPTEMBER OCTOBER NOVEMBER DECEMBER Jan. Feb. Mar. Apr. Aug. Sept. Oct. Nov. Dec. Spring Summer Autumn
    Fall Winter SPRING SUMMER AUTUMN FALL WINTER
    """)

  /// A month or season with a year.
  private static func hasLatinDate(_ letters: [Letter]) -> Bool {
    guard letters.count <= 80, months.occurs(in: letters[...]) else { return false }
    return letters.split { !Lettering.isDigit($0) }.contains {
      $0.count == 4 && ($0.first == 0x31 || $0.first == 0x32)
    }
  }

  /// `Page 6`, in the middle of a line or at its end.
  private static func hasLatinPage(_ letters: [Letter]) -> Bool {
    guard let word = pageWords.firstOccurrence(in: letters[...]) else { return false }
    let rest = letters[word.upperBound...].drop { $0 == 0x20 }
    return rest.first.map { Lettering.isDigit($0) || Lettering.isUpper($0) } ?? false
      && rest.prefix { $0 != 0x20 }.contains(where: Lettering.isDigit)
  }

  static let arrivals = WordList("上接 接第 紧接 From FROM from")

  static let pageWords = WordList("Page PAGE page")

  /// Sends the reader to another page: `下转第四版`, `▲（上接第1版）`, `See HOUSING, Page 4`.
  static func isJump(_ line: PageLine) -> Bool {
    guard line.size <= 44 else { return false }
    let bare = line.letters.drop { PeopleWords.marks.contains($0) || $0 == 0x20 || $0 == 0x28 }
    if line.size <= 34, LineWords.jumps.prefixLength(bare) > 0 { return true }
    if line.innerStops == 0, line.isLatin, continued.occurs(in: line.letters[...]) { return true }
    return latinJumps.prefixLength(bare) > 0 && hasLatinPage(line.letters)
      && line.innerStops == 0
  }

  private static let latinJumps = WordList(
    "See SEE From FROM Continued CONTINUED continued Turn TURN Please PLEASE Story STORY Cont. cont."
  )

  /// `COUNCIL (Continued from page 1)`.
  private static let continued = WordList(
    lines: """
      , from page
      , From Page
      ontinued from page
      ontinued from Page
      ontinued on page
      ontinued on Page
      CONTINUED FROM PAGE
      CONTINUED ON PAGE
      """)

  /// The first line of a page: the paper's name, its number, the date, set in parts across the page.
  static func isTopLine(_ line: PageLine) -> Bool {
    let parts = line.letters.split { $0 == 0x20 || $0 == 0x7C }
    guard line.size <= 100, line.ending == .open || line.ending == .comma, line.innerStops <= 1,
      line.wideGaps > 0 || (!line.isLatin && parts.count >= 3) || partings(line.letters) >= 2
    else { return false }
    return parts.contains { hasYear($0) } || hasDate(line.letters) || hasIssue(line.letters)
  }

  /// The name with which the first line of a file begins, where that is the head of the page.
  static func masthead(_ lines: [PageLine]) -> [Letter]? {
    guard let first = lines.first, isFolio(first) || isTopLine(first) else { return nil }
    let name = first.letters.split { $0 == 0x20 || $0 == 0x7C }.first ?? []
    return name.count >= 3 && name.allSatisfy(Lettering.isHan) ? Array(name) : nil
  }

  /// The head of the page again, on its next side or in the middle of its text: the name and numbers.
  static func repeats(_ masthead: [Letter], _ line: PageLine) -> Bool {
    guard line.size <= 40, line.ending == .open, line.innerStops == 0 else { return false }
    let parts = line.letters.split { $0 == 0x20 || $0 == 0x7C }
    return parts.count > 1 && parts.contains { $0.elementsEqual(masthead) }
      && parts.allSatisfy { part in
        part.elementsEqual(masthead)
          || part.contains { Lettering.isDigit($0) || numerals.contains($0) }
      }
  }

  /// `第一一四二期`: the number of the issue.
  private static func hasIssue(_ letters: [Letter]) -> Bool {
    guard let mark = letters.firstIndex(of: 0x671F), mark > 1 else { return false }
    let number = letters[..<mark].reversed().prefix { numerals.contains($0) }
    return !number.isEmpty && number.count < mark && letters[mark - number.count - 1] == 0x7B2C
  }

  /// `LAMP * October 1996 * Page Two`: marks that part what is set across the page.
  private static func partings(_ letters: [Letter]) -> Int {
    letters.indices.count { index in
      switch letters[index] {
      case 0x2A, 0x7C, 0xB7: true
      case 0x2D, 0x2013, 0x2014: index > 0 && letters[index - 1] == 0x20
      default: false
      }
    }
  }

  /// Neither a letter nor a figure nor the end of a sentence: dirt of the scan, an ornament.
  static func isDirt(_ line: PageLine) -> Bool {
    line.size <= 8
      && line.letters.allSatisfy {
        !(Lettering.isHan($0) && $0 != 0x4E28) && !Lettering.isAlphanumeric($0)
          && !Lettering.isStop($0) && !Lettering.isClosing($0) && $0 != 0x28
      }
  }

  /// `Sat 5 Skittles, 7.30 pm`: a day of the week and of the month.
  static func isDiaryEntry(_ letters: [Letter]) -> Bool {
    let words = letters.split(separator: 0x20).prefix(2)
    guard words.count == 2, let day = words.first, let number = words.last else { return false }
    let bare = day.last == 0x2E ? day.dropLast() : day
    return days.contains(bare) && number.allSatisfy(Lettering.isDigit)
  }

  private static let days = WordList(
    "Mon Tue Tues Wed Weds Thu Thur Thurs Fri Sat Sun Monday Tuesday Wednesday Thursday Friday Saturday Sunday"
  )

  /// `555-2117`, `604-555-0142`.
  static func hasTelephone(_ letters: [Letter]) -> Bool {
    letters.split { $0 == 0x20 || $0 == 0x2E || $0 == 0x2C }.contains { word in
      let parts = word.split(separator: 0x2D)
      return (2...3).contains(parts.count) && parts.last?.count == 4
        && parts.allSatisfy { $0.count >= 3 && $0.allSatisfy(Lettering.isDigit) }
    }
  }

  /// A line that says how to reach somebody, by its words and figures.
  static func isAddress(_ line: PageLine) -> Bool {
    line.size <= 60 && line.innerStops == 0 && line.letters.contains(0x20)
      && LineWords.contacts.occurs(in: line.letters[...])
      && line.letters.count(where: { Lettering.isDigit($0) || $0 == 0xD7 }) >= 6
  }

  /// `2018`, `2023年`, `二〇二〇年`.
  private static func hasYear(_ word: ArraySlice<Letter>) -> Bool {
    let digits = word.prefix { Lettering.isDigit($0) || numerals.contains($0) || $0 == 0x3007 }
    guard digits.count == 4, let first = digits.first else { return false }
    let next = word.dropFirst(4).first
    return next == 0x5E74 || (next == nil && (first == 0x31 || first == 0x32))
  }

  private static func hasDate(_ letters: [Letter]) -> Bool {
    if DottedDate.occurs(in: letters) { return true }
    guard let year = letters.firstIndex(of: 0x5E74), let month = letters.firstIndex(of: 0x6708)
    else { return false }
    return year < month && month - year <= 4 && year >= 4
      && (Lettering.isDigit(letters[year - 1]) || letters[year - 1] >= 0x4E00)
  }

  private static func hasPageOrdinal(_ letters: [Letter]) -> Bool {
    guard let mark = letters.lastIndex(of: 0x7248), mark > 0 else { return false }
    return numerals.contains(letters[mark - 1])
  }

  /// `第五版` at the start, alone or before the name of the page.
  private static func beginsWithOrdinal(_ letters: [Letter]) -> Bool {
    guard letters.first == 0x7B2C, let mark = letters.prefix(6).firstIndex(of: 0x7248) else {
      return false
    }
    return mark + 1 == letters.count || letters[mark + 1] == 0x20
  }

  private static func isBareDateOrPage(_ letters: [Letter]) -> Bool {
    letters.allSatisfy(folioLetters.contains)
  }

  static let latinMasthead = WordList(
    lines: """
      Editor:
      EDITOR:
      Editors:
      Publisher
      PUBLISHER
      Printed by
      Published by
      Copy for
      Copy deadline
      """)

  private static let latinImprint = WordList(
    lines: """
      is published
      are published
      Published by
      published weekly
      published monthly
      Editor:\u{20}
      """)

  /// `指导老师：龙飞 主编：谭雪 美编：何洁`: two words for the work, each with a colon.
  private static func namesTwoWorks(_ letters: ArraySlice<Letter>) -> Bool {
    let works = letters.split(separator: 0x20).filter { part in
      if makers.suffixLength(part) > 0 { return true }
      let length = LineWords.imprint.prefixLength(part)
      return length > 0
        && (part.dropFirst(length).first == 0x3A || part[part.startIndex + length - 1] == 0x3A)
    }
    return works.count >= 2
  }

  private static let makers = WordList("主办 主管 承办 编印 印制 承印")

  /// Editors, layout, proof: a word for the work, then a colon, blanks or names.
  static func isImprint(_ line: PageLine) -> Bool {
    let bare = line.letters.drop { $0 == 0x20 || $0 == 0x28 || PeopleWords.marks.contains($0) }
    let length = LineWords.imprint.prefixLength(bare)
    guard length > 0 else { return latinImprint.occurs(in: bare) || namesTwoWorks(bare) }
    let rest = bare.dropFirst(length)
    guard let next = rest.first else { return true }
    if next == 0x3A || next == 0x20 || bare[bare.startIndex + length - 1] == 0x3A { return true }
    return NameJudgement.isName(Array(rest.prefix { $0 != 0x20 })[...])
  }
}
