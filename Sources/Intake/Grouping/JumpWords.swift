/// What a sign says by which a story leaves a page or comes from one: the words in capitals under which
/// it goes on (`See TROUT, Page 4` here, `TROUT` above `Continued from Page 1` there), and the page.
struct JumpSign {
  let letters: ArraySlice<Letter>
  /// The line that it stands in.
  let line: Int

  /// The page that it names.
  var page: String? { FolioPage.pointed(in: letters) }
}

/// Which story goes on where.
enum JumpWords {
  /// Whether two signs are of one story; nil where nothing says so.
  static func agree(_ departure: JumpSign, _ arrival: JumpSign, on page: LineClues) -> Bool? {
    if let agree = agreeInWords(departure, arrival, on: page) { return agree }
    let onto = match(departure.page, page.sheet(at: arrival.line))
    let from = match(arrival.page, page.sheet(at: departure.line))
    return onto == false || from == false ? false : onto ?? from
  }

  /// 下转第四版 is taken up on page four, and 上接第一版 went on from page one.
  private static func match(_ named: String?, _ stood: String?) -> Bool? {
    guard let named, let stood else { return nil }
    return named == stood
  }

  private static func agreeInWords(
    _ departure: JumpSign, _ arrival: JumpSign, on page: LineClues
  ) -> Bool? {
    let leaving = words(departure.letters)
    var coming = words(arrival.letters)
    let above = arrival.line - 1
    if above >= 0, page.has(.jump, at: above), !page.isArrival(above) {
      coming += words(page.lines[above].letters[...])
    }
    guard !leaving.isEmpty, !coming.isEmpty else { return nil }
    return leaving.contains { coming.contains($0) }
  }

  /// Words in capitals but for those that every pointer has.
  static func words(_ letters: ArraySlice<Letter>) -> [ArraySlice<Letter>] {
    letters.split { !Lettering.isLatin($0) }.filter { word in
      word.count > 2 && word.allSatisfy(Lettering.isUpper) && !usual.contains(word)
    }
  }

  private static let usual = WordList(
    "SEE PAGE FROM TURN PLEASE STORY CONTINUED CONT COL COLUMN ONE TWO THREE FOUR FIVE SIX SEVEN EIGHT BACK"
  )
}

extension FurnitureReading {
  /// `（上接第一版）先后有九人…`, `(continued from page 1) The roof…`: the sign that a paragraph begins with.
  static func arrivalAtStart(_ letters: [Letter]) -> ArraySlice<Letter>? {
    guard letters.first == 0x28,
      let close = letters.prefix(LatinPages.longestSign).firstIndex(of: 0x29), close > 1
    else { return nil }
    let isSign =
      Lettering.isLatin(letters[1])
      ? isLatinArrival(letters[1..<close])
      : close < mostInSign && arrivals.prefixLength(letters[1..<close]) > 1
    return isSign ? letters[...close] : nil
  }

  /// `船厂添了吊车（上接第一版）`: no text says at its end where it comes from, so what stands before the sign
  /// is the headline under which a story goes on.
  static func headsArrival(_ line: PageLine) -> Bool {
    let letters = line.letters
    guard letters.last == 0x29, line.innerStops == 0, line.size <= 40,
      let open = letters.suffix(mostInSign).lastIndex(of: 0x28), open >= 4
    else { return false }
    return arrivals.prefixLength(letters[(open + 1)...]) > 1
  }

  /// `（上接第一版）有人把船票也带来了。`, `（上接1版）加强协调，确保各`: a sentence behind the sign, and no headline that
  /// is repeated.
  static func isTextBehindSign(_ line: PageLine) -> Bool {
    guard line.ending == .stop || line.innerStops > 0 || line.commas > 0,
      let sign = arrivalAtStart(line.letters)
    else { return false }
    // A full stop ends a sentence, be it short: `（上接第一版）三成。`
    return line.letters.count > sign.endIndex + (line.ending == .stop ? 1 : 4)
  }

  /// Words behind the sign that a line begins with.
  static func hasWordsBehindSign(_ line: PageLine) -> Bool {
    arrivalAtStart(line.letters).map { line.letters.count > $0.endIndex + 4 } ?? false
  }

  /// `…断了修，（下转第四版）`: the sign that a paragraph ends with.
  static func jumpAtEnd(_ line: PageLine) -> ArraySlice<Letter>? {
    let letters = line.letters
    if line.isLatin {
      return endsInLatinJump(letters) ? letters.suffix(LatinPages.longestSign) : nil
    }
    guard letters.last == 0x29,
      let open = letters.suffix(mostInSign).lastIndex(of: 0x28),
      LineWords.jumps.prefixLength(letters[open...]) > 0
        || isBracketedJump(letters[(open + 1)...])
    else { return nil }
    return letters[open...]
  }

  /// Whether a paragraph surely ends in a sign: no word of its last sentence stands in it.
  static func departsAtEnd(_ line: PageLine) -> Bool {
    line.isLatin ? departsInLatin(line.letters) : jumpAtEnd(line) != nil
  }

  private static let mostInSign = 14
}

extension LineClues {
  /// Whether the line says that what stands below it goes on from another page.
  func isArrival(_ index: Int) -> Bool {
    has(.jump, at: index) && FurnitureReading.arrivals.occurs(in: lines[index].letters[...])
  }

  /// A short line right below the sign that a text goes on from another page, or before that sign.
  func headsArrival(_ line: Int) -> Bool {
    isArrival(line - 1) && lines[line].size <= 30 || FurnitureReading.headsArrival(lines[line])
  }

  /// The sign that a text goes on from another page: the line above it, or its own beginning.
  func arrival(at line: Int) -> JumpSign? {
    guard lines.indices.contains(line) else { return nil }
    if isArrival(line - 1) {
      return JumpSign(letters: lines[line - 1].letters[...], line: line - 1)
    }
    return FurnitureReading.arrivalAtStart(lines[line].letters).map {
      JumpSign(letters: $0, line: line)
    }
  }

  /// The sign that a text goes on on another page: the line below it, or its own end.
  func departure(at line: Int) -> JumpSign? {
    guard lines.indices.contains(line) else { return nil }
    if has(.jump, at: line + 1), !isArrival(line + 1) {
      return JumpSign(letters: lines[line + 1].letters[...], line: line + 1)
    }
    return FurnitureReading.jumpAtEnd(lines[line]).map { JumpSign(letters: $0, line: line) }
  }

  /// Whether the page that a text comes from is none of this file: below 上接第一版 where the folios
  /// say 第2版.
  func isFromElsewhere(_ line: Int) -> Bool {
    guard let first = sheets.first, let from = arrival(at: line)?.page else { return false }
    // The front of a paper often has no number.
    if first.line > Self.lastHead, from == "1" { return false }
    return !sheets.contains { $0.number == from }
  }

  /// Whether the head of a page that gives its number stands in a line: `第2版 要闻` too.
  func namesSheet(_ line: Int) -> Bool {
    has(.folio, at: line) || !shape.isLatin && has(.besideFolio, at: line)
  }

  /// The page that a line stands on, where the folios stand above what they number.
  func sheet(at line: Int) -> String? {
    guard let first = sheets.first, first.line <= Self.lastHead else { return nil }
    return sheets.last { $0.line <= line }?.number
  }

  /// No folio at the head of a page stands further down.
  private static let lastHead = 4
}
