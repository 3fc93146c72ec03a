/// What a line in the head of an English page says of its paper: what it is and whose, which number, of when,
/// and what it costs.
struct PaperClauses {
  private enum Kind { case date, number, price, paper, name, other }

  /// What stands between two marks, in small letters.
  private struct Clause {
    var words: [[Letter]] = []
    /// Whether every word that is not small begins with a capital.
    var isName = true
  }

  private let kinds: [Kind]
  private let namesYear: Bool
  private let namesDay: Bool

  init(_ letters: [Letter]) {
    var clauses = [Clause()]
    for word in letters.split(separator: 0x20) {
      let bare = Self.withoutMarks(word)
      let low = Lettering.lowered(bare)
      if !low.isEmpty, let last = clauses.last, !last.words.isEmpty, Self.begins(low, behind: last)
      {
        clauses.append(Clause())
      }
      if !low.isEmpty { clauses[clauses.count - 1].words.append(low) }
      if bare.first.map(Lettering.isLower) ?? false, !Self.maybeLow(low) {
        clauses[clauses.count - 1].isName = false
      }
      if Self.parts(word, low) { clauses.append(Clause()) }
    }
    clauses.removeAll { $0.words.isEmpty }
    let kinds = clauses.map(Self.kind)
    self.kinds = kinds
    namesYear = zip(kinds, clauses).contains {
      $0 == .date && $1.words.contains(where: Self.isYear)
    }
    namesDay = zip(kinds, clauses).contains {
      $0 == .date && $1.words.contains { $0.first.map(Lettering.isDigit) ?? false }
    }
  }

  /// `July and August        60p`, `the sheet of the Weir Club  Issue 88`: set across the page, a price behind a
  /// date and a number behind whose paper it is need no mark.
  private static func begins(_ word: [Letter], behind last: Clause) -> Bool {
    if isPrice([word]) { return last.words.allSatisfy(isOfDate) }
    guard counters.contains(word) || issues.contains(word) else { return false }
    return last.words.count > 2 && namesPaper(last.words)
  }

  /// What paper it is and which number, as no headline says it.
  var tellWhichNumber: Bool { kinds.first == .paper && kinds.contains(.number) && tellOfPaper }

  /// It says so, and everything else in it may be part of a name.
  var tellOfPaper: Bool {
    guard !kinds.contains(.other) else { return false }
    return kinds.contains { $0 == .number || $0 == .price || $0 == .paper } || areDates
      || kinds.last == .date && namesYear
  }

  /// `The Weaver - June 2011`, `Marsh Lane News, September`: a name and behind it what paper it is, or of when.
  var nameAndTell: Bool {
    guard kinds.count > 1, kinds[0] == .name, !kinds.contains(.other) else { return false }
    return kinds.dropFirst().contains { $0 == .number || $0 == .paper }
      || kinds.dropFirst().allSatisfy { $0 == .date } && (namesYear || !namesDay)
  }

  /// Nothing but a month, a season, a day.
  var areDates: Bool { !kinds.isEmpty && kinds.allSatisfy { $0 == .date } }

  /// The number of an issue, a year or a price, as no headline has them.
  var areSure: Bool { namesYear || kinds.contains { $0 == .number || $0 == .price } }

  /// No word that only a sentence has.
  var mayBeTitle: Bool { !kinds.contains(.other) }

  /// Nothing but words that a name has.
  var areNames: Bool { kinds.allSatisfy { $0 == .name } }

  private static func kind(of clause: Clause) -> Kind {
    let words = clause.words
    if isPrice(words) { return .price }
    if isNumber(words) { return .number }
    if words.contains(where: calendar.contains), words.allSatisfy(isOfDate) { return .date }
    if namesPaper(words) || tellsHowLong(words) || isAddress(words) { return .paper }
    return clause.isName ? .name : .other
  }
}

extension PaperClauses {
  private static func withoutMarks(_ word: ArraySlice<Letter>) -> ArraySlice<Letter> {
    let isInner = { Lettering.isAlphanumeric($0) || money.contains($0) || apostrophes.contains($0) }
    guard let end = word.lastIndex(where: isInner) else { return [] }
    return word[...end].drop { !isInner($0) }
  }

  private static let money: LetterSet = "$£€¢"
  private static let apostrophes: LetterSet = "'\u{2019}"

  /// Whether a clause ends with the word; the stop of `No.` and `St.` ends none.
  private static func parts(_ word: ArraySlice<Letter>, _ bare: [Letter]) -> Bool {
    guard let last = word.last else { return false }
    if last == 0x2E {
      return bare.last.map(Lettering.isDigit) ?? true || bare.count > 1 && !shortened.contains(bare)
    }
    return marks.contains(last) || bare.isEmpty
  }

  private static let marks: LetterSet = ",;:|*\u{B7}\u{2014}\u{2013}"
  private static let shortened = WordList(
    "no nos vol nr st mt dr mr mrs rev wm thos jas geo messrs")

  /// Words of a name that stand there in small letters.
  private static func maybeLow(_ word: [Letter]) -> Bool {
    joints.contains(word) || many.contains(word) || issues.contains(word)
  }

  private static func isYear(_ word: [Letter]) -> Bool {
    word.count == 4 && (word[0] == 0x31 || word[0] == 0x32) && word.allSatisfy(Lettering.isDigit)
  }

  /// `20p where sold`, `Five cents the copy`, `free to every house`, `Price 4d`.
  static func isPrice(_ words: [[Letter]]) -> Bool {
    let first = words[0]
    guard words.count <= 8, !prices.contains(first) else { return words.count <= 8 }
    if words.count > 1, coins.contains(words[1]) { return isCount(first) }
    guard first.count <= 6, first.contains(where: Lettering.isDigit) else { return false }
    return first.contains(where: money.contains)
      || pence.contains(first[first.count - 1]) && first.dropLast().allSatisfy(Lettering.isDigit)
  }

  private static let prices = WordList(
    "price free gratis complimentary twopence threepence sixpence")
  private static let coins = WordList("cent cents pence penny shilling")
  private static let pence: LetterSet = "pdc"

  /// `page 3`, `Issue 31`, `No. 212`, `Club Letter No. 88`, `Number Twelve`; a works or a lodge has a number too.
  private static func isNumber(_ words: [[Letter]]) -> Bool {
    guard (2...5).contains(words.count), isCount(words[words.count - 1]) else { return false }
    if words.count == 2, pages.contains(words[0]) { return true }
    let counted = words[words.count - 2]
    guard counters.contains(counted) else { return issues.contains(counted) || isPaper(counted) }
    // `Vol I No 3` counts twice.
    let before = Array(words.dropLast(2))
    return before.last.map(isPaper) ?? true || isNumber(before)
  }

  private static func isPaper(_ word: [Letter]) -> Bool {
    papers.contains(word) || sheets.contains(word)
  }

  private static let counters = WordList("no number nr week part")
  private static let pages = WordList("page p")
  private static let issues = WordList("issue vol volume edition series")

  private static func isCount(_ word: [Letter]) -> Bool {
    word.count <= 4 && word.allSatisfy(Lettering.isDigit) || Numerals.isWord(word[...])
      || word.count <= 6 && word.allSatisfy(roman.contains)
  }

  private static let roman: LetterSet = "ivxlc"

  /// `12`, `3rd`, `March/April`, `Sunday after Trinity`.
  private static func isOfDate(_ word: [Letter]) -> Bool {
    word.split { $0 == 0x2F || $0 == 0x2D }.allSatisfy { part in
      calendar.contains(part) || inDates.contains(part)
        || part.count <= 4 && part.drop(while: Lettering.isDigit).isEmpty
        || part.count <= 4 && ends.contains(part.drop(while: Lettering.isDigit))
    }
  }

  private static let ends = WordList("st nd rd th")
  private static let inDates = WordList(
    """
    of the in after before and & for first second third fourth fifth sixth seventh eighth ninth tenth last early mid late week ending
    ordinary time term beginning commencing
    """)
  private static let calendar = WordList(
    """
    january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct
    nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun spring summer autumn fall winter midsummer christmas easter
    lent advent michaelmas hilary trinity pentecost whitsun epiphany lammas candlemas
    """)

  /// `The staff paper of the Moor Hospital`, `Spring Newsletter`, `Members' Letter`, `Notes for February`,
  /// `Parish of Weir with Marlow`.
  private static func namesPaper(_ words: [[Letter]]) -> Bool {
    guard words.count <= 12 else { return false }
    // `Quarterly of the Weir Rowing Club`: how often it comes, and whose it is.
    if words.count > 2, spans.contains(words[0]), words[1].elementsEqual(of) { return true }
    if words.count > 2, owners.contains(words[0]) || owners.contains(words[1]),
      words[1...2].contains(where: { $0.elementsEqual(of) })
    {
      return true
    }
    return words.indices.contains { place in
      guard place + 1 == words.count || mayFollow(words[place + 1]) else { return false }
      if papers.contains(words[place]) { return true }
      guard sheets.contains(words[place]) else { return false }
      guard place > 0 else { return words.count == 3 && calendar.contains(words[2]) }
      return isOfMany(words[place - 1]) || isWhole(words[place - 1], words[(place + 1)...])
    }
  }

  /// Behind what the paper is stand whose it is, its number, its month.
  private static func mayFollow(_ word: [Letter]) -> Bool {
    joints.contains(word) || issues.contains(word) || counters.contains(word) || isOfDate(word)
  }

  private static let of = "of".asLetters
  private static let readers = "for".asLetters
  private static let one = "a".asLetters
  private static let the = "the".asLetters

  /// `the sheet of the Weir Rowing Club`, `a letter for friends of the Moor`.
  private static func isWhole(_ before: [Letter], _ behind: ArraySlice<[Letter]>) -> Bool {
    (before == the || before == one) && (behind.first == of || behind.first == readers)
      && behind.count > 2
  }

  /// `Members'`, `staff`, `monthly`: no one person's letter.
  private static func isOfMany(_ word: [Letter]) -> Bool {
    many.contains(word) || calendar.contains(word)
      || word.count > 4 && apostrophes.contains(word[word.count - 1])
  }

  private static let papers = WordList(
    "newsletter newsletters bulletin magazine journal organ newspaper newssheet publication gazette"
  )
  private static let sheets = WordList(
    "paper letter circular sheet notes record report review edition issue number")
  private static let many = WordList(
    """
    staff works house club parish school student students members employees tenants residents friends monthly weekly quarterly
    fortnightly annual official union community society branch news
    """)
  private static let joints = WordList(
    "of for to from in and by with the a an at on our its your only")
  private static let spans = WordList("weekly fortnightly monthly quarterly annual")
  private static let owners = WordList("parish parishes diocese benefice deanery")

  /// `Established 1881`, `Serving the valley since 1908`, `Edited by M. Sand`.
  private static func tellsHowLong(_ words: [[Letter]]) -> Bool {
    guard words.count > 1 else { return false }
    if beginnings.contains(words[0]) {
      return isYear(words[words.count - 1]) || inBeginnings.contains(words[1])
    }
    return words[0].elementsEqual("serving".asLetters) && words.contains { since.contains($0) }
  }

  private static let beginnings = WordList(
    "established founded organized organised incorporating edited published issued printed")
  private static let inBeginnings = WordList(
    "by the in for monthly weekly quarterly fridays saturdays")
  private static let since = WordList("since")

  /// `www.weir.example`, `weirscouts.example.org`.
  private static func isAddress(_ words: [[Letter]]) -> Bool {
    guard words.count == 1 else { return false }
    let parts = words[0].split(separator: 0x2E, omittingEmptySubsequences: false)
    return parts.count > 1
      && parts.allSatisfy { $0.count > 1 && $0.contains(where: Lettering.isLatin) }
  }
}
