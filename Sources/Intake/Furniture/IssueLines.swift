/// The line below an English paper's name that says which number of it this is, and of what day.
extension FurnitureReading {
  /// `THE WEIR COURIER.   WEIR, OHIO, THURSDAY, APRIL 15, 1937.   PAGE THREE`: set across the page, a day
  /// of a year and its weekday or the page; stops are no ends of sentences there.
  static func isDatedAcross(_ line: PageLine) -> Bool {
    guard line.isLatin, line.wideGaps > 0, line.size <= 80, hasLatinDate(line.letters) else {
      return false
    }
    return hasLatinPage(line.letters[...])
      || line.letters.split(whereSeparator: { $0 == 0x20 || $0 == 0x2C || $0 == 0x2E }).contains {
        weekdayNames.contains(Lettering.lowered($0))
      }
  }

  private static let weekdayNames = WordList(
    "monday tuesday wednesday thursday friday saturday sunday")

  /// `Issue 212, March. 20p where sold.`, `Club Letter 88, January 2025`, `Friday, 9 April 1909. Five cents.`:
  /// a number behind its word, or a date that the line begins or ends with, and no sentence around it.
  static func isIssueLine(_ line: PageLine) -> Bool {
    guard line.isLatin, line.size <= 80, !line.beginsLow,
      line.letters.contains(where: Lettering.isDigit)
    else { return false }
    let words = line.letters.split(whereSeparator: { $0 == 0x20 || $0 == 0x2C })
    guard words.count >= 2 else { return false }
    // `Machine No. 3 has a hood.` is a sentence.
    let places = line.ending == .open ? words.count - 1 : 1
    let isNumbered = words.indices.prefix(places).contains {
      isNumberOfIssue(
        words[$0], words[$0 + 1], isAlone: words.count == 2 || $0 == 0 && words[1].last == 0x2E)
    }
    return isNumbered || beginsWithDate(words) || endsWithDate(words)
  }

  /// `isAlone`: nothing else is said there, as in `No. 7. New series.`; beside other words `No. 5` may be that of
  /// a pit.
  private static func isNumberOfIssue(
    _ word: ArraySlice<Letter>, _ number: ArraySlice<Letter>, isAlone: Bool
  ) -> Bool {
    let bare = Lettering.lowered(word.last == 0x2E ? word.dropLast() : word)
    return (issues.contains(bare) || isAlone && numbers.contains(bare))
      && number.allSatisfy { Lettering.isDigit($0) || romans.contains($0) }
  }

  private static let romans: LetterSet = "IVXLC."

  private static let issues = WordList("issue vol volume edition")
  private static let numbers = WordList("no number nr")

  /// Nothing but days and months before the year, and behind it no sentence that it stands in.
  private static func beginsWithDate(_ words: [ArraySlice<Letter>]) -> Bool {
    guard let year = words.firstIndex(where: isYear), (1...4).contains(year),
      words[..<year].contains(where: { FolioDate.isCalendar($0) }),
      words[..<year].allSatisfy({ FolioDate.isCalendar($0) || isDayOfMonth($0) })
    else { return false }
    guard year + 1 < words.count else { return true }
    return words[year].last == 0x2E
      || !Lettering.isLower(words[year + 1][words[year + 1].startIndex])
  }

  /// A month and its year, behind words with capitals and numbers alone.
  private static func endsWithDate(_ words: [ArraySlice<Letter>]) -> Bool {
    guard let year = words.last, isYear(year), words.count <= 8,
      months.contains(words[words.count - 2])
    else { return false }
    return words.dropLast(2).contains { $0.contains(where: Lettering.isDigit) }
      && words.allSatisfy { !Lettering.isLower($0[$0.startIndex]) }
  }

  /// `1909`, `1909.`
  private static func isYear(_ word: ArraySlice<Letter>) -> Bool {
    let bare = word.last == 0x2E ? word.dropLast() : word
    return bare.count == 4 && bare.allSatisfy(Lettering.isDigit)
      && (bare.first == 0x31 || bare.first == 0x32)
  }

  /// `9`, `9th`.
  private static func isDayOfMonth(_ word: ArraySlice<Letter>) -> Bool {
    word.count <= 4 && word.first.map(Lettering.isDigit) ?? false
  }
}
