/// Full stops of English copy.
enum LatinStops {
  /// Whether the line ends with a sentence, and not with `Oct.`, `p.m.` or an initial.
  static func endsSentence(_ line: PageLine) -> Bool {
    guard line.ending == .stop else { return false }
    var word = line.letters[...]
    while let last = word.last, Lettering.isClosing(last) { word = word.dropLast() }
    guard word.last == 0x2E else { return true }
    return !isAbbreviation(word.dropLast())
  }

  /// `Mrs.`, `Gov.` at the end of a line: the name stands in the next.
  static func wantsName(_ line: PageLine) -> Bool {
    guard line.letters.last == 0x2E else { return false }
    let word = line.letters.dropLast().suffix(6).split(separator: 0x20).last
    return word.map { titles.contains($0) } ?? false
  }

  /// `Grievance No.` above `87-04`, `on Feb.` above `6`.
  static func wantsNumber(_ line: PageLine, _ next: PageLine) -> Bool {
    guard line.letters.last == 0x2E, next.letters.first.map(Lettering.isDigit) ?? false else {
      return false
    }
    let word = line.letters.dropLast().suffix(6).split(separator: 0x20).last
    return word.map { counted.contains($0) } ?? false
  }

  private static let counted = WordList(
    CalendarWords.shortMonths, "No Nos Vol p pp Rt Hwy Art Sec Ch")

  private static let titles = WordList(
    "Mr Mrs Ms Messrs Dr Rev Fr Prof Gov Sen Rep Lt Capt Sgt Col Gen Hon Supt")

  /// Whether the text ends in a word that is shortened, but for its stop.
  static func isAbbreviation(_ text: ArraySlice<Letter>) -> Bool {
    var word = text.suffix(12)
    if let blank = word.lastIndex(of: 0x20) { word = word[(blank + 1)...] }
    let isInitial = word.count == 1 && word.first.map(Lettering.isUpper) ?? false
    return isInitial || word.contains(0x2E) || titles.contains(word)
      || abbreviations.contains(word)
  }

  private static let abbreviations = WordList(
    CalendarWords.shortMonths,
    """
    Sr Jr St Pres Sec Treas No Nos Vol Co Corp Inc Ltd Bros Ave Blvd Rd Mt
    vs etc inst ult lbs ft hrs min approx dept est
    """)
}
