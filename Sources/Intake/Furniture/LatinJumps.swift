/// How English names a page: `Page 6`, `Page Two`, `p. 3`, `A4`.
enum LatinPages {
  /// A sign that sends to a page has no more letters.
  static let longestSign = 44

  /// `A3`, `B07`: a side of a sheet.
  static func isSheet(_ word: ArraySlice<Letter>) -> Bool {
    let digits = word.dropFirst()
    return word.first.map { (0x41...0x48).contains($0) } ?? false
      && (1...2).contains(digits.count) && digits.allSatisfy(Lettering.isDigit)
  }

  /// The page that a line ends with, where no word says that it is one but p.: `A4`, `p. 3`.
  static func atEnd(_ letters: ArraySlice<Letter>) -> ArraySlice<Letter>? {
    let words = letters.split { !Lettering.isAlphanumeric($0) }
    guard let last = words.last else { return nil }
    if isSheet(last) { return last }
    let isNumber = last.count <= 3 && last.allSatisfy(Lettering.isDigit)
    return isNumber && short.contains(words.dropLast().last ?? []) ? last : nil
  }

  private static let short = WordList("p P pg Pg PG pp")
}

/// Signs by which English pages send a reader to another one, and take a story up there.
extension FurnitureReading {
  /// `See HOUSING, Page 4`, `STRIKE, from A1`, `Continued on next page`; `bare` is without dress.
  static func isLatinJump(_ line: PageLine, _ bare: ArraySlice<Letter>) -> Bool {
    guard line.innerStops == 0 else { return false }
    if line.size <= 34, isContinued(bare) || namesColumn(bare) { return true }
    guard line.isLatin else { return latinJumps.prefixLength(bare) > 0 && hasLatinPage(bare) }
    return continued.occurs(in: line.letters[...]) || isWornJump(line.letters)
      || (latinJumps.prefixLength(bare) > 0 || isTurnInBrackets(line, bare))
        && namesPage(line.letters[...])
      || comesFromSheet(line.letters[...]) || namesSide(bare)
  }

  /// `Turn to back page`, `See back of this sheet: REGATTA`, `REGATTA, from front`: what has few pages says where
  /// on the sheet a story goes on.
  private static func namesSide(_ bare: ArraySlice<Letter>) -> Bool {
    let isInCapitals = bare.dropFirst().first.map(Lettering.isUpper) ?? false
    guard
      isInCapitals || latinJumps.prefixLength(bare) > 0 || lowJumps.prefixLength(bare) > 0
    else { return false }
    let marks: LetterSet = " ,:)"
    let words = bare.split(whereSeparator: marks.contains)
    guard (2...9).contains(words.count) else { return false }
    if let from = words.firstIndex(where: { $0.elementsEqual("from".asLetters) }), from > 0 {
      return words[..<from].joined().allSatisfy(Lettering.isUpper) && isSide(words[(from + 1)...])
    }
    let verb = words.first.map { polite.contains(Lettering.lowered($0)) } ?? false ? 1 : 0
    return turning.contains(Lettering.lowered(words[verb])) && isSide(words[(verb + 1)...])
  }

  /// `to the back of this sheet`, `over`, and the word under which the story goes on.
  private static func isSide(_ words: ArraySlice<ArraySlice<Letter>>) -> Bool {
    let side = words.drop { leading.contains(Lettering.lowered($0)) }
    return side.first.map { sides.contains(Lettering.lowered($0)) } ?? false
      && side.dropFirst().allSatisfy {
        ofSides.contains(Lettering.lowered($0)) || $0.allSatisfy(Lettering.isUpper)
      }
  }

  private static let polite = WordList("please")
  private static let turning = WordList("turn see continued cont")
  private static let leading = WordList("to on the")
  private static let sides = WordList("back front rear centre center inside overleaf reverse over")
  private static let ofSides = WordList("page of cover sheet side this the")

  /// `Continued on back page`, `(continued)`, `Cont'd next page`.
  private static func isContinued(_ bare: ArraySlice<Letter>) -> Bool {
    guard bare.contains(where: Lettering.isLatin) else { return false }
    let words = Lettering.lowered(bare).split { $0 == 0x20 }.prefix(2)
    guard let first = words.first.map({ $0.filter(Lettering.isLatin) }) else { return false }
    let next = words.dropFirst().first.map { $0.filter(Lettering.isLatin) }
    guard let next, !next.isEmpty else { return whole.contains(first) && words.count == 1 }
    return continuing.contains(first) && directions.contains(next)
  }

  /// `(Continued in column three)`, `From col. 2`, `Continued at foot of next column`: a jump inside the page.
  private static func namesColumn(_ bare: ArraySlice<Letter>) -> Bool {
    guard bare.first.map(Lettering.isLatin) ?? false else { return false }
    let words = Lettering.lowered(bare).split { !Lettering.isAlphanumeric($0) }
    guard let opening = words.first, turningToColumns.contains(opening),
      let column = words.firstIndex(where: { columns.contains($0) })
    else { return false }
    let (way, number) = (words[1..<column], words[(column + 1)...])
    guard way.allSatisfy({ leadingToColumns.contains($0) }), number.count <= 1 else { return false }
    return number.first.map { isShortNumber($0) || Numerals.words.contains($0) }
      ?? way.contains { besideColumns.contains($0) }
  }

  private static let turningToColumns = WordList("continued cont contd from see turn to")
  private static let columns = WordList("column col")
  private static let leadingToColumns = WordList(
    "in on from to at the foot head top bottom of", besides)
  private static let besideColumns = WordList(besides)
  private static let besides: StaticString = "next previous preceding last first second third"

  private static let whole = WordList("continued")
  private static let continuing = WordList("continued cont contd")
  private static let directions = WordList("on from to next inside overleaf page")

  /// `STRIKE, FROM A1`, `STRIKE from page 1`: nothing but words in capitals before from and the page.
  private static func comesFromSheet(_ letters: ArraySlice<Letter>) -> Bool {
    let words = letters.split { !Lettering.isAlphanumeric($0) }
    guard let last = words.last else { return false }
    var head = words.dropLast()
    if let word = head.last, pageWords.contains(word), last.allSatisfy(Lettering.isDigit) {
      head = head.dropLast()
      guard head.count > 1 else { return false }
    } else if !LatinPages.isSheet(last) {
      return false
    }
    return head.last.map { arrivals.contains($0) } ?? false
      && head.dropLast().joined().allSatisfy(Lettering.isUpper)
  }

  /// `continued from page 1`, `from A1`, between brackets.
  static func isLatinArrival(_ sign: ArraySlice<Letter>) -> Bool {
    latinJumps.prefixLength(sign) > 0 && arrivals.occurs(in: sign) && namesPage(sign)
  }

  private static func namesPage(_ letters: ArraySlice<Letter>) -> Bool {
    hasLatinPage(letters) || LatinPages.atEnd(letters) != nil
  }

  /// `Page 6`, `Page Two`, in the middle of a line or at its end.
  static func hasLatinPage(_ letters: ArraySlice<Letter>) -> Bool {
    guard let word = pageWords.firstOccurrence(in: letters) else { return false }
    let rest = letters[word.upperBound...].drop { $0 == 0x20 }
    let number = rest.prefix { $0 != 0x20 }
    return rest.first.map { Lettering.isDigit($0) || Lettering.isUpper($0) } ?? false
      && (number.contains(where: Lettering.isDigit) || Numerals.isRaisedWord(number))
  }

  /// `(turn to page 5)`, `>>> turn to page 4`: in brackets or behind a hand all of the sign may be in small
  /// letters.
  private static func isTurnInBrackets(_ line: PageLine, _ bare: ArraySlice<Letter>) -> Bool {
    (line.isInBrackets || line.letters.first == 0x3E) && lowJumps.prefixLength(bare) > 0
  }

  private static let lowJumps = WordList("turn see please story more cont")

  private static let latinJumps = WordList(
    "See SEE From FROM from Continued CONTINUED continued Turn TURN Please PLEASE Story STORY Cont CONT cont More MORE"
  )

  /// `… about nine weeks. See LIBRARY, Page 4`, at the end of the text itself.
  static func endsInLatinJump(_ letters: [Letter]) -> Bool {
    let reach = letters.suffix(LatinPages.longestSign)
    guard
      let word = reach.indices.last(where: { place in
        (place == 0 || !Lettering.isLatin(letters[place - 1]))
          && latinJumps.prefixLength(letters[place...]) > 0
      })
    else { return false }
    let sign = letters[word...]
    return hasLatinPage(sign)
      || LatinPages.atEnd(sign) != nil && (isContinued(sign) || !JumpWords.words(sign).isEmpty)
  }

  /// The same where nothing stands behind the page, and brackets or the lack of a stop part it from the
  /// sentences: `More than half is on page 4.` is one.
  static func departsInLatin(_ letters: [Letter]) -> Bool {
    guard let last = letters.last, last == 0x29 || Lettering.isAlphanumeric(last) else {
      return false
    }
    let words = letters.suffix(LatinPages.longestSign).split { !Lettering.isAlphanumeric($0) }
    guard let page = words.last,
      page.allSatisfy(Lettering.isDigit) || Numerals.isRaisedWord(page)
        || LatinPages.isSheet(page)
    else { return false }
    return endsInLatinJump(letters)
  }

  /// `COUNCIL (Continued from page 1)`.
  private static let continued = WordList(
    lines: """
      , from page
      , from Page
      , FROM PAGE
      , From Page
      (from page
      (from Page
      (From page
      (From Page
      (FROM PAGE
      """)

  /// `(Contlnued from Page l)`: a scan takes i, l and one for each other.
  private static func isWornJump(_ letters: [Letter]) -> Bool {
    letters.count <= LatinPages.longestSign && wornJumps.occurs(in: letters.map(unworn)[...])
  }

  private static func unworn(_ letter: Letter) -> Letter {
    let low = Lettering.isUpper(letter) ? letter | 0x20 : letter
    return low == 0x6C || low == 0x31 || low == 0x7C || low == 0x21 ? 0x69 : low
  }

  private static let wornJumps = WordList(
    lines: """
      ontinued from page
      ontinued on page
      ontinued to page
      ont'd from page
      ont'd on page
      ont. from page
      ont. on page
      """)
}
