import Notation

/// Reads paper, date, page and editors out of the furniture of a page.
///
/// The first line that says a thing counts: folios stand at the head of a page.
struct ImprintReading {
  private(set) var imprint = Imprint()

  /// What stands in `lines` of the page.
  init(_ page: LineClues, roles: [LineRole], lines: Range<Int>) {
    for index in lines where roles[index] == .furniture {
      let line = page.lines[index]
      guard line.letters.count <= 120 else { continue }
      if page.shape.isLatin {
        readLatinName(line, isBesideFolio: page.has(.besideFolio, at: index))
      }
      if page.has(.besideFolio, at: index), !page.shape.isLatin {
        readName(line)
      } else if page.has(.folio, at: index) || page.has(.pageNumber, at: index) {
        readFolio(line)
      }
      if page.has(.imprint, at: index) || page.has(.folio, at: index) { readEditors(line) }
    }
  }

  /// The line beside the folio is the paper's name or that of the page.
  private mutating func readName(_ line: PageLine) {
    if let number = FolioPage.number(in: line) { return readNumberedName(line, number) }
    let words = line.letters.split(separator: 0x20)
    let name = Imprint.Statement(line.text(0..<line.letters.count), line: line.number)
    let isPaper =
      words.contains { LineWords.paperNames.suffixLength($0) > 0 }
      || LineWords.pageNames.suffixLength(line.letters[...]) == 0
    if isPaper {
      imprint.paper = imprint.paper ?? name
    } else {
      imprint.pageName = imprint.pageName ?? name
    }
  }

  /// `2 要闻`, `第2版 要闻`: the page's number and name.
  private mutating func readNumberedName(_ line: PageLine, _ number: String) {
    readDate(line)
    imprint.pageNumber = imprint.pageNumber ?? said(number, line)
    for word in Self.columns(of: line) { readWord(word, line) }
    let makers = Self.makers(in: line)
    let name = Self.columns(of: line).last {
      Self.isPageName(line.letters[$0]) && !makers.contains($0.lowerBound)
    }
    if imprint.pageName == nil, let name { imprint.pageName = said(line.text(name), line) }
  }

  /// Whatever stands beside the number and is no paper.
  private static func isPageName(_ word: ArraySlice<Letter>) -> Bool {
    (2...6).contains(word.count) && word.allSatisfy(Lettering.isHan)
      && FolioPage.named(word) == nil && LineWords.paperNames.suffixLength(word) == 0
  }

  /// `PAGE 6 MILL VALLEY GAZETTE JUNE 5, 1987`: the run of words that has a paper's word in it.
  private mutating func readLatinName(_ line: PageLine, isBesideFolio: Bool) {
    guard imprint.paper == nil else { return }
    var run: Range<Int>?
    var runs: [Range<Int>] = []
    for word in line.letters.split(separator: 0x20) {
      let isPart = run.map { Self.isCounted(word, behind: line.letters[$0]) } ?? false
      if !isPart, word.contains(where: Lettering.isDigit) || FolioDate.isCalendar(word) {
        runs += [run].compactMap { $0 }
        run = nil
      } else {
        run = (run?.lowerBound ?? word.startIndex)..<word.endIndex
      }
    }
    runs += [run].compactMap { $0 }
    let named = runs.first { LineWords.paperNames.occurs(in: line.letters[$0]) }
    if let name = named ?? (isBesideFolio ? runs.first : nil) {
      imprint.paper = said(line.text(name), line)
    }
  }

  /// `LOCAL 77 SPARKS`: the number of those whose paper it is.
  private static func isCounted(_ word: ArraySlice<Letter>, behind run: ArraySlice<Letter>) -> Bool
  {
    word.allSatisfy(Lettering.isDigit) && counted.suffixLength(run) > 0
  }

  private static let counted = WordList(
    "Local LOCAL Lodge LODGE District DISTRICT Branch BRANCH Chapter CHAPTER")

  private mutating func readFolio(_ line: PageLine) {
    readDate(line)
    if imprint.pageNumber == nil {
      imprint.pageNumber = FolioPage.number(in: line).map { said($0, line) }
    }
    for word in Self.columns(of: line) { readWord(word, line) }
    readPaper(line)
  }

  private mutating func readDate(_ line: PageLine) {
    imprint.date = imprint.date ?? FolioDate.date(in: line.letters).map { said($0, line) }
  }

  /// `红旗矿工报 2025年6月1日 第1版`: with the date and the number of the page stands the paper's name, before
  /// both of them.
  private mutating func readPaper(_ line: PageLine) {
    guard imprint.paper == nil, FolioDate.date(in: line.letters) != nil,
      FolioPage.named(line.letters[...]) != nil, let first = Self.columns(of: line).first,
      case let name = line.letters[first], (3...12).contains(name.count),
      name.allSatisfy(Lettering.isHan), FolioPage.named(name) == nil,
      LineWords.pageNames.suffixLength(name) == 0, LineWords.weekdays.prefixLength(name) == 0,
      LineWords.imprint.prefixLength(name) == 0
    else { return }
    imprint.paper = said(line.text(first), line)
  }

  private func said(_ text: String, _ line: PageLine) -> Imprint.Statement {
    Imprint.Statement(text, line: line.number)
  }

  private mutating func readWord(_ word: Range<Int>, _ line: PageLine) {
    let letters = line.letters[word]
    guard !letters.contains(where: Lettering.isDigit), letters.count <= 12,
      !letters.contains(0x3A), LineWords.imprint.prefixLength(letters) == 0
    else { return }
    if LineWords.paperNames.suffixLength(letters) > 0, letters.contains(where: Lettering.isHan) {
      imprint.paper = imprint.paper ?? said(line.text(word), line)
    } else if LineWords.pageNames.suffixLength(letters) > 0, !Self.isOrdinal(letters) {
      imprint.pageName = imprint.pageName ?? said(line.text(word), line)
    }
  }

  /// `第五版` counts the page and `今日四版` the pages: no name.
  private static func isOrdinal(_ letters: ArraySlice<Letter>) -> Bool {
    letters.last == 0x7248
      && letters.dropFirst(FolioPage.counts.prefixLength(letters)).dropLast()
        .allSatisfy { FolioPage.numerals.contains($0) }
  }

  private static func columns(of line: PageLine) -> [Range<Int>] {
    line.letters.split { $0 == 0x20 || $0 == 0x7C || $0 == 0xB7 }
      .map { $0.startIndex..<$0.endIndex }
  }

  /// `责编：张明瑟 陈 娟`, `责任编辑 高岩  校对 宁静`: the names behind a word for editing.
  private mutating func readEditors(_ line: PageLine) {
    var isEditing = false
    for name in Self.names(in: line) {
      switch name {
      case .work(let edits, _): isEditing = edits
      case .person(let range):
        guard isEditing else { continue }
        let text = String(line.plain[range].solid)
        imprint.editors.append(said(text, line))
      }
    }
  }

  /// Where who made the page begins, each word for the work and each name behind one: `编辑 王倩  校对 钱进`.
  private static func makers(in line: PageLine) -> [Int] {
    names(in: line).drop { if case .person = $0 { true } else { false } }.map { item in
      switch item {
      case .work(_, let start): start
      case .person(let range): range.lowerBound
      }
    }
  }

  private enum Item {
    /// A word for the work that follows, whether it is an editor's, and where it begins.
    case work(Bool, Int)
    case person(Range<Int>)
  }

  private static func names(in line: PageLine) -> [Item] {
    var items: [Item] = []
    var single: Range<Int>?
    let tokens = line.letters.split { [0x20, 0x3A, 0x3001, 0x2C, 0x7C, 0x2F].contains($0) }
    for token in tokens {
      let range = token.startIndex..<token.endIndex
      let length = LineWords.imprint.prefixLength(token)
      if length > 0 || LineWords.contacts.prefixLength(token) > 0 {
        let edits = length > 0 && editing.occurs(in: token.prefix(length))
        items.append(.work(edits, range.lowerBound))
        if length > 0, NameJudgement.isNamedOne(token.dropFirst(length)) {
          items.append(.person((range.lowerBound + length)..<range.upperBound))
        }
      } else if range.count == 1, let first = single {
        items.append(.person(first.lowerBound..<range.upperBound))
        single = nil
        continue
      } else if NameJudgement.isNamedOne(token) {
        items.append(.person(range))
      }
      single = range.count == 1 ? range : nil
    }
    return items
  }

  private static let editing = WordList("责编 编辑 主编")
}

/// The date of a folio.
enum FolioDate {
  /// `2024-12-20`, or `2024-12` where no day stands there.
  static func date(in letters: [Letter]) -> String? {
    if let dotted = DottedDate.range(in: letters) {
      return text(letters[dotted].split { !Lettering.isDigit($0) }.compactMap(number))
    }
    return chinese(letters) ?? english(letters)
  }

  private static func text(_ parts: [Int]) -> String? {
    guard parts.count >= 2, (1...12).contains(parts[1]) else { return nil }
    // A day that the month does not have was read wrongly, or is no day.
    let isDay = parts.count > 2 && CivilDate(year: parts[0], month: parts[1], day: parts[2]) != nil
    let rest = parts[1..<(isDay ? 3 : 2)].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return (["\(parts[0])"] + rest).joined(separator: "-")
  }

  private static func chinese(_ letters: [Letter]) -> String? {
    guard let year = letters.firstIndex(of: 0x5E74),
      let month = letters[year...].firstIndex(of: 0x6708), month - year <= 4,
      let years = number(letters[..<year].reversed().prefix { isNumeral($0) }.reversed()),
      let months = number(letters[(year + 1)..<month].solid)
    else { return nil }
    // 中华民国 counts from 1912.
    let isRepublic = letters[..<year].contains(0x6C11) && years < 1_000
    let rest = letters[(month + 1)...].drop { $0 == 0x20 }
    let days = number(rest.prefix { isNumeral($0) })
    return text([isRepublic ? years + 1_911 : years, months] + [days].compactMap { $0 })
  }

  private static func english(_ letters: [Letter]) -> String? {
    let words = letters.split { !Lettering.isAlphanumeric($0) }
    guard let place = words.firstIndex(where: { month($0) != nil }), let month = month(words[place])
    else { return nil }
    // `Organized 1931  |  February 2009`: the year of a month stands behind it.
    let numbers = (words[place...] + words).compactMap(number)
    guard let year = numbers.first(where: { (1_000...2_999).contains($0) }) else { return nil }
    // `No. 7 July 1952`: the seven counts issues, not days.
    let isCounted = place > 1 && isCalendar(words[place - 2])
    let low = isCounted ? place : max(0, place - 1)
    let near = words[low..<min(words.count, place + 2)].compactMap(number)
    let day = near.first { (1...31).contains($0) }
    return text([year, month] + [day].compactMap { $0 })
  }

  /// A month, a weekday, a volume or a mark: no part of a paper's name.
  static func isCalendar(_ word: ArraySlice<Letter>) -> Bool {
    month(word) != nil || LineWords.weekdays.prefixLength(word) > 0
      || calendar.contains(Array(word)) || word.allSatisfy { !Lettering.isAlphanumeric($0) }
  }

  private static let calendar = WordList(
    "Vol. Vol VOL. Volume VOLUME No. NO. Number Page PAGE Issue ISSUE Spring Summer Autumn Fall Winter SPRING SUMMER FALL WINTER"
  )

  private static func month(_ word: ArraySlice<Letter>) -> Int? {
    guard word.count >= 3 else { return nil }
    let start = Lettering.lowered(word.prefix(3))
    let place = months.firstIndex { $0 == start }
    return place.map { $0 + 1 }
  }

  private static let months: [[Letter]] =
    ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
    .map { $0.asLetters }

  private static let hanDigits: [Letter] = "〇一二三四五六七八九".asLetters

  private static func isNumeral(_ letter: Letter) -> Bool {
    Lettering.isDigit(letter) || hanDigits.contains(letter) || letter == 0x5341 || letter == 0x96F6
  }

  /// `12`, `二〇二三`, `十二`, `三十一`.
  static func number(_ letters: some Collection<Letter>) -> Int? {
    guard !letters.isEmpty, letters.count <= 4, letters.allSatisfy(isNumeral) else { return nil }
    var sum = 0
    for (place, letter) in letters.enumerated() {
      if letter == 0x5341 {
        sum = place == 0 ? 1 : sum
        if place == letters.count - 1 { return sum * 10 }
        continue
      }
      let digit = hanDigits.firstIndex(of: letter) ?? (letter == 0x96F6 ? 0 : Int(letter) - 0x30)
      sum = sum * 10 + digit
    }
    return sum
  }
}

/// The page number of a folio.
enum FolioPage {
  static let numerals = LetterSet(Numerals.toTen, "第〇0123456789ABCDE")

  /// `第4版` → `4`, `A1`, `Page 6` → `6`, `- 3 -` → `3`.
  static func number(in line: PageLine) -> String? {
    let letters = line.letters
    if FurnitureReading.isPageNumber(line) { return bare(letters[...]) }
    let words = letters.split(separator: 0x20)
    return named(letters[...]) ?? words.first.flatMap { isSheet($0) ? bare($0) : nil }
      ?? numberBehindName(words) ?? numberBesideDate(letters, words)
  }

  /// `江海航工 5 人物 2025年4月18日`, `Parish News, September 2024  2`: the only short figure beside a date,
  /// in English behind the year.
  private static func numberBesideDate(
    _ letters: [Letter], _ words: [ArraySlice<Letter>]
  ) -> String? {
    guard let date = FolioDate.date(in: letters) else { return nil }
    let numbers = words.indices.filter { $0 > 0 && isLoneNumber(words, $0) }
    guard numbers.count == 1, let place = numbers.first else { return nil }
    let isBehindYear = words[place - 1].suffix(4).elementsEqual(date.asLetters.prefix(4))
    let isLatin = words.contains { $0.count > 2 && $0.allSatisfy(Lettering.isLatin) }
    return !isLatin || isBehindYear ? bare(words[place]) : nil
  }

  /// One or two figures that neither the word before nor the one behind counts by.
  private static func isLoneNumber(_ words: [ArraySlice<Letter>], _ place: Int) -> Bool {
    guard words[place].count <= 2, words[place].allSatisfy(Lettering.isDigit) else { return false }
    let next = words.dropFirst(place + 1).first
    return !(words[place - 1].last.map(units.contains) ?? false)
      && !(next?.first.map(units.contains) ?? false)
  }

  private static let units: LetterSet = "第总年月日期号周卷共"

  /// The page that a sign names, by `A4` and `p. 3` too.
  static func pointed(in letters: ArraySlice<Letter>) -> String? {
    named(letters) ?? LatinPages.atEnd(letters).flatMap(bare)
  }

  /// `LANTERN 1`: behind a name that no mark and no other figure stands in.
  private static func numberBehindName(_ words: [ArraySlice<Letter>]) -> String? {
    guard (2...5).contains(words.count), let last = words.last, last.count <= 2,
      last.allSatisfy(Lettering.isDigit),
      words.dropLast().allSatisfy({ !FolioDate.isCalendar($0) && $0.allSatisfy(Lettering.isLatin) })
    else { return nil }
    return bare(last)
  }

  /// The number before 版 or 页, or behind `Page`.
  static func named(_ letters: ArraySlice<Letter>) -> String? {
    if let page = FurnitureReading.pageWords.firstOccurrence(in: letters) {
      return bare(letters[page.upperBound...].drop { $0 == 0x20 }.prefix { $0 != 0x20 })
    }
    for mark in letters.indices where letters[mark] == 0x7248 || letters[mark] == 0x9875 {
      let before = letters[..<mark].reversed().prefix { numerals.contains($0) }.reversed()
      // `共八页`, `今日4版` count the pages.
      if letters[mark] == 0x9875, before.first != 0x7B2C { continue }
      if isCount(letters[..<(mark - before.count)]), before.first != 0x7B2C { continue }
      if !before.isEmpty { return bare(Array(before)[...]) }
      if letters[..<mark].last == 0x5934 { return "1" }
    }
    return nil
  }

  /// 今日 before the number of pages that an issue has; 见今日4版 points at one of them.
  private static func isCount(_ letters: ArraySlice<Letter>) -> Bool {
    counts.suffixLength(letters) > 0 && !letters.contains(where: turns.contains)
  }

  static let counts = WordList("今日 今天 本期 共")
  private static let turns: LetterSet = "见转接刊"

  /// `A1`, `B12`, or a bare number of at most two digits at the start of the folio.
  private static func isSheet(_ word: ArraySlice<Letter>) -> Bool {
    let digits = word.drop { (0x41...0x48).contains($0) }
    return word.count <= 3 && word.count - digits.count <= 1 && !digits.isEmpty
      && digits.allSatisfy(Lettering.isDigit)
  }

  private static func bare(_ letters: ArraySlice<Letter>) -> String? {
    let kept = letters.filter { numerals.contains($0) && $0 != 0x7B2C }
    if kept.contains(where: Lettering.isHan) { return FolioDate.number(kept).map { "\($0)" } }
    return kept.isEmpty ? nil : String(kept)
  }
}
