/// What stands on a page besides its copy.
enum FurnitureReading {
  private static let numerals = LetterSet(Numerals.toTen, "〇零百千0123456789")
  private static let folioLetters = LetterSet(Numerals.toTen, "第版年月日星期页周天0123456789 -.ABCD")
  private static let pageMarks = ["第", "页", "版", "Page", "PAGE", "page", "P.", "/"].map {
    $0.asLetters
  }

  /// A digit in any dress: ○三 before a telephone's number.
  static func isNumeral(_ letter: Letter) -> Bool { numerals.contains(letter) || letter == 0x25CB }

  /// Digits alone, with dashes or dots around them, `第3页`, `Page 3`.
  static func isPageNumber(_ line: PageLine) -> Bool {
    if isPrintStamp(line) { return true }
    guard line.size <= 10 else { return false }
    if Numerals.isRaisedWord(line.letters) { return true }
    guard line.letters.contains(where: numerals.contains) else { return false }
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
    guard line.size <= 60, !isSentenceWithDay(line), !isRestOfSentence(line),
      line.innerStops == 0 || volumeWords.occurs(in: letters),
      line.ending != .stop || line.isLatin, line.ending != .comma
    else { return false }
    // A day and a paper's name make a headline too: without a figure they are set across the page.
    if line.isLatin, line.wideGaps == 0, !line.letters.contains(where: Lettering.isDigit) {
      return false
    }
    var signs = 0
    if hasIssue(line.letters) {
      signs += line.letters.contains(0x5E74) || namesPage(letters) ? 2 : 1
    }
    if says(LineWords.weekdays, line) { signs += 1 }
    if hasDate(line.letters) { signs += 1 }
    if hasPageOrdinal(line.letters) || hasLatinPage(line.letters[...]) { signs += 1 }
    if line.size <= 40, namesPaper(line) { signs += 1 }
    if line.isLatin, line.wideGaps > 0, pageWords.prefixLength(letters) > 0 { signs += 1 }
    let isDay = line.wideGaps > 0 && months.occurs(in: letters)
    if hasLatinDate(line.letters) || isDay { signs += 1 }
    if volumeWords.occurs(in: letters) { signs += 1 }
    if volumeMarks.occurs(in: letters) && letters.contains(where: Lettering.isDigit) { signs += 1 }
    if publishers.occurs(in: letters) { signs += 1 }
    if line.isLatin, hasLatinNumber(line.letters) { signs += 1 }
    if line.isLatin, line.wideGaps > 0, says(prices, line) { signs += 1 }
    // `The Evergreen      May 2003`
    if line.isLatin, line.wideGaps > 0, hasLatinDate(line.letters), endsInYear(letters) {
      signs += 1
    }
    let isParted = line.wideGaps > 0 || (line.size <= 40 && partings(line.letters) > 0)
    if line.isLatin, isParted, hasNumberAtEnd(line.letters) { signs += 1 }
    if namesWork(letters) { signs += 1 }
    if beginsWithOrdinal(line.letters) && line.size <= 24 { return true }
    if signs == 1, isDatedHead(line) { return true }
    return signs >= 2 || (signs == 1 && line.size <= 14 && isBareDateOrPage(line.letters))
  }

  /// `副刊　第1486期`: the name of a page and a number, nothing else.
  private static func namesPage(_ letters: ArraySlice<Letter>) -> Bool {
    let parts = letters.split(separator: 0x20)
    return parts.count == 2 && parts[0].count <= 5 && LineWords.pageNames.suffixLength(parts[0]) > 0
  }

  /// `arrive, told Postmaster Dahl on Monday`: small letters begin no head of a page, but for `page 4`.
  private static func isRestOfSentence(_ line: PageLine) -> Bool {
    line.beginsLow && line.wideGaps == 0 && pageWords.prefixLength(line.letters[...]) == 0
  }

  /// Whether one of the words a paper is called by stands in the line.
  static func namesPaper(_ line: PageLine) -> Bool { says(LineWords.paperNames, line) }

  /// Whether one of the words stands in the line; in English as a whole word: no `Post` in `Postmaster`.
  private static func says(_ words: WordList, _ line: PageLine) -> Bool {
    guard line.isLatin else { return words.occurs(in: line.letters[...]) }
    var rest = line.letters[...]
    while let found = words.firstOccurrence(in: rest) {
      rest = rest[found.upperBound...]
      let before = found.lowerBound > 0 ? line.letters[found.lowerBound - 1] : 0x20
      if !Lettering.isLatin(before), !(rest.first.map(Lettering.isLatin) ?? false) { return true }
    }
    return false
  }

  /// `August 1963     Price 4d`
  private static let prices = WordList("Price PRICE cents Cents CENTS")

  /// `Saturday, Jan. 17, 2004, at Lakeview`, `A story on Page 1 misstated the age of`: a day or a page in
  /// a sentence, which goes on in small letters.
  private static func isSentenceWithDay(_ line: PageLine) -> Bool {
    guard line.isLatin, line.wideGaps == 0 else { return false }
    let words = line.letters.split(separator: 0x20).dropFirst()
    if beginsWithDay(line) {
      return words.contains { inSentences.contains($0) }
    }
    return words.count { Lettering.isLower($0[$0.startIndex]) } > 2
  }

  /// `Monday, Jan. 20, 2025` below `The second follows on`: the sentence waits for its day.
  static func isDay(_ line: PageLine, thatEnds above: PageLine) -> Bool {
    line.isLatin && above.ending == .open && above.size > 16 && above.endsInSmallWord
      && beginsWithDay(line)
  }

  private static func beginsWithDay(_ line: PageLine) -> Bool {
    LineWords.weekdays.prefixLength(line.letters[...]) > 0
  }

  private static let inSentences = WordList(
    "at in on by was were is are will from with after before")

  /// `12   HEADWATERS   Spring 2016`: a short number at one end of the line, and not how old somebody was.
  private static func hasNumberAtEnd(_ letters: [Letter]) -> Bool {
    let words = letters.split { $0 == 0x20 }
    if let word = words.dropLast().last, ages.contains(word) { return false }
    return [words.first, words.last].compactMap { $0 }.contains(where: isShortNumber)
  }

  /// As many figures as the number of a page has.
  static func isShortNumber(_ word: ArraySlice<Letter>) -> Bool {
    word.count <= 3 && word.allSatisfy(Lettering.isDigit)
  }

  private static let ages = WordList("age aged")

  /// `Number 2`, `No. 214`.
  private static func hasLatinNumber(_ letters: [Letter]) -> Bool {
    guard let word = numberWords.firstOccurrence(in: letters[...]) else { return false }
    return letters[word.upperBound...].first.map(Lettering.isDigit) ?? false
  }

  private static let numberWords = WordList(
    lines: "Number\u{20}\nNUMBER\u{20}\nNo.\u{20}\nNO.\u{20}")

  private static let volumeWords = WordList(
    "Vol. Volume VOL. VOLUME Issue ISSUE 总第 农历 期号 国内统一 今日4版 今日8版 今日四版 今日八版 本期4版 本期8版 本期四版 本期八版 创刊")
  private static let volumeMarks = WordList(
    lines: "Vol.\nVOL.\nVolume\nVOLUME\nVol\u{20}\nVOL\u{20}")
  private static let publishers = WordList("主办 主管 承办 承印 内部资料 出版 第一期 准印")
  static let months = WordList(
    CalendarWords.months,
    """
    JANUARY FEBRUARY MARCH APRIL MAY
    JUNE JULY AUGUST SEPTEMBER OCTOBER NOVEMBER DECEMBER Jan. Feb. Mar. Apr. Aug. Sept. Oct. Nov. Dec. JAN. FEB. MAR. APR. AUG. SEPT. OCT. NOV. DEC. Spring Summer Autumn
    Fall Winter SPRING SUMMER AUTUMN FALL WINTER Lent LENT Easter EASTER Advent ADVENT Michaelmas MICHAELMAS Christmas CHRISTMAS
    """)

  /// A month or season with a year.
  static func hasLatinDate(_ letters: [Letter]) -> Bool {
    guard letters.count <= 80, letters.contains(where: Lettering.isDigit),
      months.occurs(in: letters[...])
    else { return false }
    return letters.split { !Lettering.isDigit($0) }.contains {
      $0.count == 4 && ($0.first == 0x31 || $0.first == 0x32)
    }
  }

  /// `Oct.-Nov. 1988` and nothing else.
  static func isMonth(_ line: PageLine) -> Bool {
    guard line.isLatin, line.size <= 24, hasLatinDate(line.letters) else { return false }
    return line.letters.split { [0x20, 0x2D, 0x2C, 0x2E, 0x2F].contains($0) }.allSatisfy { word in
      word.allSatisfy(Lettering.isDigit) || FolioDate.isCalendar(word)
    }
  }

  static let arrivals = WordList(
    "上接 接第 承第 承上 紧接 接头版 接首版 承头版 (接 (承 文接 From FROM from")

  static let pageWords = WordList("Page PAGE page")

  /// Sends the reader to another page: `下转第四版`, `▲（上接第1版）`, `See HOUSING, Page 4`.
  static func isJump(_ line: PageLine) -> Bool {
    guard line.size <= 44, !isTextBehindSign(line) else { return false }
    let bare = line.letters.drop { PeopleWords.marks.contains($0) || brackets.contains($0) }
    if line.size <= 34, LineWords.jumps.prefixLength(bare) > 0 || isBracketedJump(bare) {
      return true
    }
    return isLatinJump(line, bare)
  }

  /// What stands before the word, a blank too.
  private static let brackets: LetterSet = " >(〈《【〔["

  /// `下转三版`, `(紧转二版)`, `接第一版中缝`: a turn and a page, and no name.
  static func sendsElsewhere(_ letters: ArraySlice<Letter>) -> Bool {
    let bare = letters.drop { brackets.contains($0) || PeopleWords.marks.contains($0) }
    guard bare.prefix(2).contains(where: turns.contains) else { return false }
    return bare.contains { sheets.contains($0) } && bare.contains { numerals.contains($0) }
  }

  private static let sheets: LetterSet = "版页"
  private static let turns: LetterSet = "转接见续承"

  /// `（相關新聞轉A9版）`, `（承第二頁）`: in brackets, to which page a reader turns. Before the brackets of
  /// `实责任，（下转3版）` stands the end of a sentence.
  static func isBracketedJump(_ bare: ArraySlice<Letter>) -> Bool {
    guard bare.count <= 16, bare.last == 0x29,
      !bare.contains(0x28) || arrivals.occurs(in: bare),
      bare.dropLast().last.map(sheets.contains) ?? false,
      let turn = bare.firstIndex(where: turns.contains)
    else { return false }
    return bare[turn...].contains { numerals.contains($0) || namedSheets.contains($0) }
  }

  /// 头版, 首版, 封面版
  private static let namedSheets: LetterSet = "头首"

  /// The first line of a page: the paper's name, its number, the date, set in parts across the page.
  static func isTopLine(_ line: PageLine) -> Bool {
    if isDatedAcross(line) { return true }
    guard line.size <= 100, line.ending == .open || line.ending == .comma, line.innerStops <= 1
    else { return false }
    let parts = line.letters.split { $0 == 0x20 || $0 == 0x7C }
    guard
      line.wideGaps > 0 || (!line.isLatin && parts.count >= 3) || partings(line.letters) >= 2
        || (parts.count == 2 && !line.isLatin && parts.contains { isWholeDate($0) })
    else { return false }
    return parts.contains { hasYear($0) } || hasDate(line.letters) || hasIssue(line.letters)
      || (line.isLatin && hasNumberAtEnd(line.letters))
      || (line.wideGaps > 1 && hasLatinNumber(line.letters))
      || (line.wideGaps > 0 && parts.contains { LatinPages.isSheet($0) })
      || (parts.count >= 3 && parts.contains { isPage($0) })
  }

  /// `2003.3.17`, `2013年6月21日`, `主后二○二二年三月二十七日` and nothing else.
  private static func isWholeDate(_ word: ArraySlice<Letter>) -> Bool {
    let era = eras.prefixLength(word)
    if word.count > 7, word.contains(0x5E74), word.contains(0x6708), word.last == 0x65E5 {
      return word.dropFirst(era).allSatisfy { isNumeral($0) || dateMarks.contains($0) }
    }
    return hasYear(word.prefix(4)) && word.count >= 8
      && word.allSatisfy { Lettering.isDigit($0) || [0x2E, 0x5E74, 0x6708, 0x65E5].contains($0) }
  }

  private static let eras = WordList("主后 公元 西元 民国 公历")
  private static let dateMarks: LetterSet = "年月日廿卅元"

  /// `02　工会动态`, `A5 职场`, `要闻　3`, `2版 校园`, `读者来信 · 11`: the number of a page and its name.
  static func isNumberedPage(_ line: PageLine) -> Bool {
    guard line.hasBlank, line.size <= 9, line.ending == .open else { return false }
    let parts = line.letters.split { $0 == 0x20 || $0 == 0xB7 }
    guard parts.count == 2,
      let name = parts.first(where: { $0.allSatisfy(Lettering.isHan) }),
      let number = parts.first(where: { $0 != name })
    else { return false }
    let digits = (number.last == 0x7248 ? number.dropLast() : number).drop {
      (0x41...0x48).contains($0)
    }
    return (1...2).contains(digits.count) && number.count <= 3
      && digits.allSatisfy(Lettering.isDigit) && (2...6).contains(name.count)
  }

  /// `第2版` and nothing else.
  static func isPage(_ word: ArraySlice<Letter>) -> Bool {
    (3...4).contains(word.count) && word.first == 0x7B2C && word.last == 0x7248
      && word.dropFirst().dropLast().allSatisfy(numerals.contains)
  }

  /// `第一一四二期`, `2022 年第 31 期`: the number of the issue.
  private static func hasIssue(_ letters: [Letter]) -> Bool {
    guard letters.contains(0x7B2C) else { return false }
    let solid = letters.solid
    return solid.indices.contains { mark in
      guard solid[mark] == 0x671F || solid[mark] == 0x5468, mark > 1 else { return false }
      let number = solid[..<mark].reversed().prefix { numerals.contains($0) }
      return !number.isEmpty && number.count < mark && solid[mark - number.count - 1] == 0x7B2C
    }
  }

  /// `LAMP * October 1996 * Page Two`: marks that part what is set across the page.
  private static func partings(_ letters: [Letter]) -> Int {
    letters.indices.count { index in
      switch letters[index] {
      case 0x2A, 0x7C, 0xB7: true
      case 0x2D, 0x2013, 0x2014, 0x2F: index > 0 && letters[index - 1] == 0x20
      default: false
      }
    }
  }

  /// Neither a letter nor a figure nor a mark of a sentence: dirt of the scan, an ornament.
  static func isDirt(_ line: PageLine) -> Bool {
    if isTag(line.letters) || isScattered(line.letters) { return true }
    if line.size > 8 { return line.letters.allSatisfy(rules.contains) }
    return line.letters.allSatisfy {
      !(Lettering.isHan($0) && $0 != 0x4E28) && !Lettering.isAlphanumeric($0)
        && !sentenceMarks.contains($0)
    } && (line.size > 2 || line.letters.first != 0x2014)
  }

  /// What lines across a column are typed with.
  private static let rules: LetterSet = " -*=_~—–―─━═·•"
  private static let sentenceMarks: LetterSet = "。!?,、:;“”‘’「」『』《》()…"

  /// `Sat 5 Skittles, 7.30 pm`: a day of the week and of the month; the date of a paper has its year.
  static func isDiaryEntry(_ letters: [Letter]) -> Bool {
    guard days.prefixLength(letters[...]) > 0 else { return false }
    let words = letters.split(separator: 0x20, maxSplits: 2).prefix(2)
    guard words.count == 2, let day = words.first, let number = words.last else { return false }
    let bare = day.last == 0x2E ? day.dropLast() : day
    return days.contains(bare) && number.allSatisfy(Lettering.isDigit)
      && !letters.prefix(32).split(whereSeparator: { $0 == 0x20 || $0 == 0x2C }).contains(
        where: hasYear)
  }

  private static let days = WordList(CalendarWords.shortDays, CalendarWords.days)

  /// `Aug. 12, 9:40 p.m. Caller reported`, `Monday, 7:15 a.m. A cow`: the day before the sentence.
  static func opensWithDay(_ letters: [Letter]) -> Bool {
    let words = letters.prefix(24).split { $0 == 0x20 || $0 == 0x2C || $0 == 0x2E }
    guard words.count > 1 else { return false }
    if days.contains(words[0]) { return true }
    let isMonth = monthNames.contains(words[0]) && words[1].first.map(Lettering.isDigit) ?? false
    return isMonth
      || monthNames.contains(words[1]) && words[0].first.map(Lettering.isDigit) ?? false
  }

  private static let monthNames = WordList(CalendarWords.months, CalendarWords.shortMonths)

  /// `555-2117`, `604-555-0142`, `1-800-555-0170`.
  static func hasTelephone(_ letters: [Letter]) -> Bool {
    guard letters.contains(0x2D) else { return false }
    return letters.split { $0 == 0x20 || $0 == 0x2E || $0 == 0x2C }.contains { word in
      var parts = word.split(separator: 0x2D)
      if parts.count == 4, parts[0] == [0x31] { parts.removeFirst() }
      return (2...3).contains(parts.count) && parts.last?.count == 4
        && parts.allSatisfy { $0.count >= 3 && $0.allSatisfy(Lettering.isDigit) }
        && !parts.allSatisfy(hasYear)
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

  private static func endsInYear(_ letters: ArraySlice<Letter>) -> Bool {
    letters.split { $0 == 0x20 }.last.map { hasYear($0) } ?? false
  }

  private static func hasDate(_ letters: [Letter]) -> Bool {
    if DottedDate.occurs(in: letters) { return true }
    guard let year = letters.firstIndex(of: 0x5E74), let month = letters.firstIndex(of: 0x6708)
    else { return false }
    return year < month && month - year <= 4 && year >= 4
      && (numerals.contains(letters[year - 1]) || letters[year - 1] == 0x25CB)
  }

  /// `第五版`, `4版`, `第5页`.
  private static func hasPageOrdinal(_ letters: [Letter]) -> Bool {
    if let page = letters.lastIndex(of: 0x9875), page > 1 {
      let number = letters[..<page].reversed().prefix { numerals.contains($0) }
      if !number.isEmpty, letters[..<(page - number.count)].last == 0x7B2C { return true }
    }
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
}
