/// What the letters on both sides of a seam say: worked out once for every two items, since their seam is
/// looked at in every round and in the review, and the letters alone stay the same.
final class SeamLetters {
  let page: LineClues
  let flow: TextFlow
  /// The words of the text up to each item, and from it on.
  let before: KeptWords
  let after: KeptWords
  /// Asked for thousands of times, and never while it is being changed.
  @exclusivity(unchecked) private var known = Known()
  @exclusivity(unchecked) private var tail: SeamEnd?
  @exclusivity(unchecked) private var openings: [SeamStart?]

  /// What has been worked out.
  private struct Known {
    private let numbers = KeyTable(room: 512)
    private var scores: [Double] = []

    mutating func score(of key: UInt64, _ work: () -> Double) -> Double {
      let number = numbers.numbered(key)
      if number == scores.count { scores.append(work()) }
      return scores[number]
    }
  }

  init(_ page: LineClues, _ flow: TextFlow) {
    (self.page, self.flow) = (page, flow)
    before = KeptWords(page.words, places: flow.items.count)
    after = KeptWords(page.words, places: flow.items.count)
    openings = Array(repeating: nil, count: flow.items.count)
  }

  /// Above 0 where they speak for it.
  func score(from end: Int, to start: Int) -> Double {
    known.score(of: UInt64(end) << 32 | UInt64(start)) {
      score(tail(of: end), page.lines[flow.items[start].line], opening(of: start))
    }
  }

  /// How much likelier a line goes on with a sentence than begins a paragraph.
  func evidence(ofRestAt start: Int) -> Double { opening(of: start).rest }

  /// One item asks about many others on end.
  private func tail(of end: Int) -> SeamEnd {
    let line = page.lines[flow.items[end].line]
    if let tail, tail.line === line { return tail }
    let tail = SeamEnd(line)
    self.tail = tail
    return tail
  }

  private func opening(of start: Int) -> SeamStart {
    if let opening = openings[start] { return opening }
    let line = page.lines[flow.items[start].line]
    let opening = SeamStart(line, isSetOut: page.shape.indentsParagraphs && line.indent == 0)
    openings[start] = opening
    return opening
  }

  private func score(_ tail: SeamEnd, _ next: PageLine, _ opening: SeamStart) -> Double {
    var score = 0.0
    let line = tail.line
    if let last = line.letters.last, let first = next.letters.first {
      score += SeamWeights.word * page.words.cutsWord(last, first)
      score += SeamWeights.phrase * phrases(line.letters, next.letters)
      if let bound = tail.bound, bound.contains(first) {
        score += SeamWeights.bound * max(0, BoundLetters.evidence(last, first))
      }
      score += opening.neverFirst
      score += tail.clings
      if last == first, Lettering.isHan(first) { score += SeamWeights.doubled }
      if line.isLatin, Lettering.isLower(first) { score += 1 }
      if line.isLatin, Lettering.isUpper(first) { score -= 0.6 }
      score += opening.number
      if tail.endsBigNumber { score += opening.behindBigNumber }
    }
    score += opening.opener
    if line.unclosed > 0 { score += next.unopened > 0 ? SeamWeights.quotes : -0.8 }
    if line.unclosed == 0 && next.unopened > 0 { score -= 1.5 }
    if line.isLatin { score += Self.quoteScore(line, next) }
    score += opening.scrap
    return score + opening.unindented
  }

  /// Straight quotes in English: what was opened above is closed below, and nothing else is.
  private static func quoteScore(_ tail: PageLine, _ next: PageLine) -> Double {
    if tail.endsInQuote { return next.beginsInQuote ? SeamWeights.quotes : 0 }
    return next.beginsInQuote ? SeamWeights.strangeQuote : 0
  }

  /// Threes of letters across the break that stand elsewhere on the page: 0...2.
  private func phrases(_ tail: [Letter], _ next: [Letter]) -> Double {
    guard tail.count > 1, next.count > 1 else { return 0 }
    let (a, b, c, d) = (tail[tail.count - 2], tail[tail.count - 1], next[0], next[1])
    return (page.words.knows(a, b, c) ? 1 : 0) + (page.words.knows(b, c, d) ? 1 : 0)
  }

  /// `净,别留尾巴。”`, `“病历”。`: one letter before a comma, a few before the stop.
  static func isScrap(_ line: PageLine) -> Bool { SeamStart.isScrap(line) }
}

/// What the end of a line says, whichever line goes on from it. A class, since one is asked about many lines.
private final class SeamEnd {
  let line: PageLine
  /// The letters that make words with the last one.
  let bound: PairGrades.Followers?
  let clings: Double
  let endsBigNumber: Bool

  init(_ line: PageLine) {
    self.line = line
    let last = line.letters.last
    bound = last.flatMap(BoundLetters.followers)
    clings = last.map(HeadRows.clinging.contains) ?? false ? SeamWeights.clings : 0
    endsBigNumber = last.map(Self.bigNumbers.contains) ?? false
  }

  private static let bigNumbers: LetterSet = "百千萬万億亿"
}

/// What the beginning of a line says, whichever line it goes on from: 0 where it says nothing.
private struct SeamStart {
  let neverFirst: Double
  let number: Double
  let behindBigNumber: Double
  let opener: Double
  let scrap: Double
  let unindented: Double
  let rest: Double

  /// `isSetOut`: the line has no indent where paragraphs have one.
  init(_ line: PageLine, isSetOut: Bool) {
    let letters = line.letters
    let first = letters.first
    neverFirst = first.map(LineWords.neverFirst.contains) ?? false ? SeamWeights.neverFirst : 0
    let isNumber = Self.isNumeral(letters) && !Self.beginsWithDate(letters) && !Self.isRow(line)
    number = isNumber ? SeamWeights.number : 0
    let isDate = Self.isDaySign(Self.afterNumber(letters))
    behindBigNumber =
      first.map(Self.numerals.contains) ?? false
      ? isDate ? SeamWeights.noNumber : SeamWeights.cutNumber : 0
    opener = Self.openerPoints(line)
    scrap = Self.isScrap(line) ? SeamWeights.scrap : 0
    unindented = isSetOut ? SeamWeights.unindented : 0
    rest = SentenceRests.evidence(letters)
  }

  private static func openerPoints(_ line: PageLine) -> Double {
    if LineWords.openers.prefixLength(line.letters[...]) > 0 || beginsSaying(line) {
      return SeamWeights.opener
    }
    return LineWords.mildOpeners.prefixLength(line.letters[...]) > 0 ? SeamWeights.mildOpener : 0
  }

  /// `“现在大家比的是谁停机少。”祁连峰说。`: whole sentences that somebody said begin a paragraph.
  private static func beginsSaying(_ line: PageLine) -> Bool {
    guard line.letters.first == 0x201C, let close = line.letters.firstIndex(of: 0x201D),
      close > 8
    else { return false }
    return Lettering.isStop(line.letters[close - 1])
  }

  /// `净,别留尾巴。”`, `“病历”。`: one letter before a comma, a few before the stop.
  static func isScrap(_ line: PageLine) -> Bool {
    if line.letters.count > 1, line.letters[1] == 0x2C, Lettering.isHan(line.letters[0]) {
      return true
    }
    if SentenceRests.endsAtOnce(line) { return true }
    if let end = signedText(line) { return end <= 10 && line.innerStops <= 1 }
    return line.size <= (line.isLatin ? 24 : 12) && line.commas == 0 && line.ending == .stop
      && line.innerStops == 0
      && !line.isCall
  }

  /// `汤等实物代替。（凤淮）`: the letters before the names.
  private static func signedText(_ line: PageLine) -> Int? {
    guard line.size <= 24, !line.isLatin, line.letters.last == 0x29,
      let open = line.letters.lastIndex(of: 0x28), open > 2,
      Lettering.isStop(line.letters[open - 1]) || line.letters[open - 1] == 0x20
    else { return nil }
    return open
  }

  private static func isNumeral(_ letters: [Letter]) -> Bool {
    guard !letters.isEmpty else { return false }
    return Lettering.isDigit(letters[0])
      || (isMoney(letters[0]) && letters.count > 1 && Lettering.isDigit(letters[1]))
      || (letters.count > 1 && numerals.contains(letters[0]) && numerals.contains(letters[1]))
  }

  /// `40 years: Philias Roy`: a row of a list.
  private static func isRow(_ line: PageLine) -> Bool {
    line.isLatin && line.letters.prefix(16).holds(colon[...])
  }

  private static let colon = ": ".asLetters

  /// $ and £.
  private static func isMoney(_ letter: Letter) -> Bool { letter == 0x24 || letter == 0xA3 }

  private static func beginsWithDate(_ letters: [Letter]) -> Bool {
    dateSigns.contains(afterNumber(letters))
  }

  /// The first letter that is no figure.
  private static func afterNumber(_ letters: [Letter]) -> Letter {
    letters.first { !Lettering.isDigit($0) && !numerals.contains($0) } ?? 0
  }

  /// 年月日
  private static func isDaySign(_ letter: Letter) -> Bool {
    [0x5E74, 0x6708, 0x65E5].contains(letter)
  }

  private static let numerals: LetterSet = "〇一二三四五六七八九十百千"

  private static let dateSigns: LetterSet = "年月日时点、.)岁余多路号"
}
