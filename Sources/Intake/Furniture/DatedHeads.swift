/// Running heads of English pages whose paper no list knows, told by the month and the year beside its name.
extension FurnitureReading {
  /// `4  The Hot Wire  March 2010`, `MARCH 2010   |   THE HOT WIRE`, `October 1993     25p`: a month with its
  /// year at one end, and at the other a number, a name behind a bar, or what the paper costs.
  static func isDatedHead(_ line: PageLine) -> Bool {
    guard line.isLatin, line.size <= 60, line.ending == .open, line.innerStops == 0,
      hasLatinDate(line.letters)
    else { return false }
    let sides = line.letters.split(whereSeparator: bars.contains)
    if sides.count > 1 { return sides.contains { isMonthOfYear($0.split(separator: 0x20)) } }
    let words = line.letters.split(separator: 0x20)
    if line.wideGaps > 0, words.count == 3, isMonthOfYear(words.prefix(2)) {
      return PaperClauses.isPrice([Lettering.lowered(words[2])])
    }
    return isNumbered(words)
  }

  /// `THE WEIR COURIER.   WEIR, OHIO, THURSDAY, APRIL 15, 1937.   PAGE THREE`: set across the page, a day
  /// of a year and its weekday or the page; stops are no ends of sentences there.
  static func isDatedAcross(_ line: PageLine) -> Bool {
    guard line.isLatin, line.wideGaps > 0, line.size <= 80, hasLatinDate(line.letters) else {
      return false
    }
    return hasLatinPage(line.letters[...])
      || line.letters.split(whereSeparator: { $0 == 0x20 || $0 == 0x2C || $0 == 0x2E })
        .contains(where: LineWords.weekdays.contains)
  }

  /// Marks that part the name from the month; behind a dash a month may belong to a headline.
  private static let bars: LetterSet = "|*\u{B7}\u{2022}"

  /// A month and a year and nothing else.
  private static func isMonthOfYear(_ words: ArraySlice<ArraySlice<Letter>>) -> Bool {
    guard words.count == 2, let month = words.first, let year = words.last else { return false }
    return months.contains(month) && year.count == 4 && year.allSatisfy(Lettering.isDigit)
  }

  private static func isMonthOfYear(_ words: [ArraySlice<Letter>]) -> Bool {
    isMonthOfYear(words[...])
  }

  /// The number of a page, a name whose words have capitals, a month with its year; or the other way round.
  private static func isNumbered(_ words: [ArraySlice<Letter>]) -> Bool {
    guard (4...8).contains(words.count) else { return false }
    let isFirst = isShortNumber(words[0])
    guard isFirst || isShortNumber(words[words.count - 1]) else { return false }
    let rest = isFirst ? words.dropFirst() : words.dropLast()
    let name = isFirst ? rest.dropLast(2) : rest.dropFirst(2)
    return isMonthOfYear(isFirst ? rest.suffix(2) : rest.prefix(2)) && name.allSatisfy(isOfName)
  }

  private static func isOfName(_ word: ArraySlice<Letter>) -> Bool {
    Lettering.isUpper(word[word.startIndex]) || joiningWords.contains(word)
  }

  private static let joiningWords = WordList("the of and &")
}
