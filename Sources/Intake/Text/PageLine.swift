/// One line that is not blank, taken apart as far as that needs no look at its neighbours. A class, since
/// lines are handed about everywhere and a value is copied with all that it counts.
final class PageLine: Sendable {
  /// How a line ends, past quotes and brackets that close.
  enum Ending: Equatable {
    case stop, ellipsis, comma, colon, dash, open
  }

  /// 1-based.
  let number: Int
  /// Blank lines right above.
  let gap: Int
  /// Columns of blanks before the text.
  let indent: Int
  /// Number of `#` before the text.
  let heading: Int
  /// The text without blanks around it: widths folded, blanks single, characters simplified
  /// where the page is traditional.
  let letters: [Letter]
  /// The same, letter by letter, in the page's own script.
  let plain: [Letter]
  /// Letters without blanks.
  let size: Int
  /// Screen columns.
  let width: Int
  /// Marks that Chinese copy sets full-width.
  let narrowMarks: Int
  let ending: Ending
  /// Sentence stops before the last letter.
  let innerStops: Int
  let commas: Int
  /// What its first letters are, as far as a line needs to be known for that.
  let scripts: ScriptCount
  /// Whether the line is in Latin letters, whatever the page is in.
  let isLatin: Bool
  /// Blanks inside the line that are wider than a blank between words.
  let wideGaps: Int
  /// Quotes and brackets opened and not closed, and closed without having been opened.
  let unclosed: Int
  let unopened: Int

  convenience init(number: Int, gap: Int, text: String) {
    var text = text
    self.init(number: number, gap: gap, text.withUTF8 { LineScan.line($0) })
  }

  /// `read`: the letters of the line and what was seen on the way.
  init(number: Int, gap: Int, _ read: (letters: [Letter], scan: LineScan)) {
    let (letters, scan) = read
    self.number = number
    self.gap = gap
    indent = scan.indent
    heading = scan.heading
    (plain, self.letters) = (letters, letters)
    size = letters.count - scan.blanks
    width = scan.width
    narrowMarks = scan.narrowMarks
    wideGaps = scan.wideGaps
    scripts = scan.scripts
    isLatin = scripts.isLatin
    ending = Self.ending(of: letters)
    var marks = MarkCount()
    marks.count(letters)
    // `No prom? No problem, say seniors`: English headlines ask and call in their middle too.
    let isAsking = isLatin && ending == .open && size <= 40 && marks.calls == marks.stops
    innerStops = isAsking ? 0 : marks.stops
    commas = marks.commas
    unclosed = marks.unclosed
    unopened = marks.unopened
  }

  /// The line with simplified forms of traditional characters in `letters`.
  var simplified: PageLine {
    PageLine(self, letters: plain.map(Lettering.simplified), ending: ending)
  }

  /// The line, the stop behind which ends no sentence.
  var withOpenEnd: PageLine { PageLine(self, letters: letters, ending: .open) }

  private init(_ line: PageLine, letters: [Letter], ending: Ending) {
    (self.letters, self.ending) = (letters, ending)
    (number, gap, plain, size) = (line.number, line.gap, line.plain, line.size)
    (indent, heading, width, wideGaps) = (line.indent, line.heading, line.width, line.wideGaps)
    (narrowMarks, commas) = (line.narrowMarks, line.commas)
    (innerStops, unclosed, unopened) = (line.innerStops, line.unclosed, line.unopened)
    (scripts, isLatin) = (line.scripts, line.isLatin)
  }

  /// Whether it has more than one word; a line of Chinese mostly has one.
  var hasBlank: Bool { letters.count > size }

  /// Round brackets stand around the whole of it.
  var isInBrackets: Bool {
    letters.first == 0x28 && letters.last == 0x29
      && letters.dropFirst().firstIndex(of: 0x29) == letters.count - 1
  }

  /// A headline may ask or call.
  var isCall: Bool {
    size <= (isLatin ? 40 : 20) && innerStops == 0 && !letters.prefix(3).contains(0x3A)
      && (letters.last == 0x3F || letters.last == 0x21)
  }

  func opensSpeech(of speakers: WordList) -> Bool { speakers.prefixLength(letters[...]) > 0 }

  /// `医保卡能买健身卡?假的`: a headline that asks and gives the answer.
  var asksAndAnswers: Bool {
    size <= 20 && ending == .open && innerStops == 1 && !isLatin
      && letters.contains { $0 == 0x3F || $0 == 0x21 }
  }

  /// Two halves of five or of seven letters with their marks: a line of classical verse.
  var isCouplet: Bool {
    let half = (size - 2) / 2
    guard size == 12 || size == 16, letters.count == size, ending == .stop || ending == .comma
    else {
      return false
    }
    return letters[half] == 0x2C && letters[..<half].allSatisfy(Lettering.isHan)
      && letters[(half + 1)..<(size - 1)].allSatisfy(Lettering.isHan)
  }

  /// Words of two languages and nothing else: `得奖名单 Prize List`.
  var isBilingual: Bool {
    let isLatin = { Lettering.isLatin($0) || $0 == 0x27 || $0 == 0x2019 }
    guard size <= 40, letters.contains(where: Lettering.isHan), letters.contains(where: isLatin)
    else { return false }
    let words = letters.split(separator: 0x20)
    let han = words.count { $0.allSatisfy(Lettering.isHan) }
    let latin = words.count { $0.allSatisfy(isLatin) }
    return han == 1 && latin > 0 && han + latin == words.count
  }

  /// Letters as text, in the page's own script.
  func text(_ range: Range<Int>) -> String { String(plain[range]) }

  static func ending(of letters: [Letter]) -> Ending {
    var index = letters.count - 1
    var closed = false
    while index >= 0, Lettering.isClosing(letters[index]) || letters[index] == 0x20 {
      closed = closed || letters[index] != 0x20
      index -= 1
    }
    guard index >= 0 else { return .open }
    switch letters[index] {
    case 0x2026: return .ellipsis
    case let letter where Lettering.isStop(letter): return .stop
    case 0x2E:
      return isLatinStop(letters, at: index) || isScannedStop(letters, at: index) ? .stop : .open
    // No sentence ends in a middle dot; a scan takes a stop for one.
    case 0xB7: return isScannedStop(letters, at: index) ? .stop : .open
    case 0x3B, 0x2C, 0x3001: return .comma
    case 0x3A: return .colon
    case 0x2014: return .dash
    default: return .open
    }
  }

  /// `…按地址回了信。（东港居委会供稿）`: what stands in brackets behind the stop is no part of a sentence.
  var endsBeforeRemark: Bool {
    guard letters.last == 0x29, letters.count > 12,
      let open = letters.suffix(24).lastIndex(of: 0x28), open > 8
    else { return false }
    let end = letters[open - 1] == 0x20 ? open - 2 : open - 1
    return letters[end] == 0x3002
  }

  /// A dot behind Chinese letters or a share: a scan took the stop for it.
  private static func isScannedStop(_ letters: [Letter], at index: Int) -> Bool {
    index > 9 && (Lettering.isHan(letters[index - 1]) || letters[index - 1] == 0x25)
  }

  private static func isLatinStop(_ letters: [Letter], at index: Int) -> Bool {
    index > 0
      && (Lettering.isLatin(letters[index - 1]) || Lettering.isClosing(letters[index - 1])
        || Lettering.isDigit(letters[index - 1]))
  }
}

/// Reads the scalars of one line into folded letters, which whoever reads has room for: as many as there are
/// scalars are enough.
struct LineScan {
  /// How many letters there are by now, and how many of them are blanks.
  private(set) var count = 0
  private(set) var blanks = 0
  /// What the first letters are.
  private(set) var scripts = ScriptCount()
  private(set) var indent = 0
  private(set) var heading = 0
  /// Columns as the line stands on the page, and marks in it that are narrow.
  private(set) var width = 0
  private(set) var narrowMarks = 0
  /// Blanks of three columns and more inside the line.
  private(set) var wideGaps = 0
  private var pendingBlank = 0
  private var hasBegun = false
  private var opensInShell = false

  /// The letters of a line.
  static func line(_ text: UnsafeBufferPointer<UInt8>) -> (letters: [Letter], scan: LineScan) {
    var scan = LineScan()
    var letters = withUnsafeTemporaryAllocation(of: Letter.self, capacity: text.count) { room in
      var raw = Letters(text)
      while true {
        scan.takeHan(&raw, into: room)
        guard let letter = raw.next() else { break }
        scan.take(letter, into: room)
      }
      return Array(UnsafeBufferPointer(rebasing: room[..<scan.count]))
    }
    scan.finish(&letters)
    return (letters, scan)
  }

  /// The letters of most pages, of which nothing is to be asked inside a line; each is one of three bytes.
  mutating func takeHan(
    _ raw: inout Letters, into letters: UnsafeMutableBufferPointer<Letter>
  ) {
    guard hasBegun, pendingBlank == 0 else { return }
    let taken = raw.takeHan(into: letters, at: count)
    scripts.addHan(min(taken, max(0, Self.tellingLetters - count)))
    count += taken
    width += 2 * taken
  }

  mutating func take(_ raw: Letter, into letters: UnsafeMutableBufferPointer<Letter>) {
    if Lettering.isNothing(raw) { return }
    let letter = Lettering.folded(raw)
    guard letter != 0x20 else {
      let columns = raw == 0x3000 ? 2 : raw == 0x09 ? 4 : 1
      if hasBegun {
        pendingBlank += columns
      } else if raw != 0x0D {
        indent += raw == 0x3000 ? 2 : 1
      }
      return
    }
    if !hasBegun && letter == 0x23 && heading < 6 && pendingBlank == 0 {
      heading += 1
      return
    }
    if pendingBlank > 0 {
      letters[count] = 0x20
      (count, blanks, width) = (count + 1, blanks + 1, width + 1)
      if pendingBlank > 2 { wideGaps += 1 }
    }
    width += Lettering.width(raw)
    if raw == 0x3014, !hasBegun { opensInShell = true }
    if raw < 0x80 && Lettering.isNarrowMark(raw) { narrowMarks += 1 }
    pendingBlank = 0
    hasBegun = true
    letters[count] = letter
    if count < Self.tellingLetters { scripts.add(letter) }
    count += 1
  }

  /// What so many letters are a line is.
  private static let tellingLetters = 400

  /// A line of nothing but `#` keeps one of them, so that it has a text.
  private mutating func finish(_ letters: inout [Letter]) {
    dropEmphasis(&letters)
    if opensInShell, letters.count < 12, letters.last == 0x29 { Self.takeForLabel(&letters) }
    if letters.isEmpty && heading > 0 { letters = [0x23] }
  }
}

extension LineScan {
  private static func endsSentence(_ letters: [Letter]) -> Bool {
    let last = letters.last { !Lettering.isClosing($0) }
    return last.map { [0x2E, 0x3002, 0x3A, 0x3B].contains($0) } ?? true
  }

  /// `〔街谈〕`: around a few letters these brackets are those of a label; around a word in a line they are round.
  private static func takeForLabel(_ letters: inout [Letter]) {
    (letters[0], letters[letters.count - 1]) = (0x3010, 0x3011)
  }

  /// `*图2:…*`: what is typed around a whole line to have it set in another face is none of its words. A few
  /// words set in bold are a heading below all that have `#`.
  private mutating func dropEmphasis(_ letters: inout [Letter]) {
    guard letters.first == 0x2A else { return }
    let marks = letters.prefix { $0 == 0x2A }.count
    guard (1...2).contains(marks), letters.count > 2 * marks + 2,
      letters.suffix(marks + 1).dropFirst().allSatisfy({ $0 == 0x2A }),
      letters[marks] != 0x20, !letters[marks..<(letters.count - marks)].contains(0x2A)
    else { return }
    letters = Array(letters[marks..<(letters.count - marks)])
    if marks == 2, heading == 0, letters.count <= 60, !Self.endsSentence(letters) { heading = 6 }
    scripts = ScriptCount(letters.prefix(Self.tellingLetters))
    width -= 2 * marks
  }
}

/// Counts sentence marks and open quotes of one line.
struct MarkCount {
  private(set) var stops = 0
  /// How many of them ask or call.
  private(set) var calls = 0
  private(set) var commas = 0
  private(set) var unclosed = 0
  private(set) var unopened = 0

  mutating func count(_ letters: [Letter]) {
    let last = letters.count - 1
    for index in letters.indices where !Lettering.isCommonHan(letters[index]) {
      switch letters[index] {
      case 0x3B where partsHeads(letters, index): break
      case 0x21 where index < last, 0x3F where index < last:
        stops += 1
        calls += 1
      case 0x3002, 0x3B: if index < last { stops += 1 }
      case 0x2E where isSentenceEnd(letters, index): stops += 1
      case 0x2C, 0x3001: commas += 1
      case 0x201C, 0x28, 0x300A, 0x300C, 0x300E: unclosed += 1
      case 0x201D, 0x29, 0x300B, 0x300D, 0x300F:
        if unclosed > 0 { unclosed -= 1 } else { unopened += 1 }
      default: break
      }
    }
  }

  /// `BIDS OPENED; LOW FIGURE`: in English a capital follows a semicolon in headlines alone.
  private func partsHeads(_ letters: [Letter], _ index: Int) -> Bool {
    index + 2 < letters.count && letters[index + 1] == 0x20 && Lettering.isUpper(letters[index + 2])
  }

  private func isSentenceEnd(_ letters: [Letter], _ index: Int) -> Bool {
    guard index > 1, index + 3 < letters.count, letters[index + 1] == 0x20,
      Lettering.isUpper(letters[index + 2])
    else { return false }
    let isWord = Lettering.isLower(letters[index - 1]) && Lettering.isLatin(letters[index - 2])
    // `Low was $61,200. High was`.
    let isFigure = Lettering.isDigit(letters[index - 1]) && Lettering.isDigit(letters[index - 2])
    // `LIBRARY HOURS. The town`.
    let isHead = index > 2 && letters[index - 3..<index].allSatisfy(Lettering.isUpper)
    if isHead { return Lettering.isLower(letters[index + 3]) }
    if isWord { return !LatinStops.isAbbreviation(letters[..<index]) }
    // `£4,000. A gift day`: one letter may be a word.
    return isFigure && (Lettering.isLower(letters[index + 3]) || letters[index + 3] == 0x20)
  }
}

/// How many letters of a text are of which script.
struct ScriptCount {
  private(set) var latin = 0
  private(set) var han = 0

  init(_ letters: some Sequence<Letter> = []) {
    for letter in letters { add(letter) }
  }

  mutating func add(_ letter: Letter) {
    if Lettering.isHan(letter) { han += 1 } else if Lettering.isLatin(letter) { latin += 1 }
  }

  /// Takes in so many Chinese letters.
  mutating func addHan(_ count: Int) { han += count }

  var isLatin: Bool { latin > 3 * han }

  static func + (first: ScriptCount, second: ScriptCount) -> ScriptCount {
    var sum = first
    sum.latin += second.latin
    sum.han += second.han
    return sum
  }
}
