/// Whether one line of a page that was broken to a measure goes on in another, told by the two lines
/// and the words of the page.
struct LineFollowing {
  private struct Line {
    /// The text fills the measure.
    let isFull: Bool
    /// 本报讯, 【記者…報導】: a story begins.
    let isLead: Bool
    /// Neither full nor the end of a sentence: a headline, names.
    let isHead: Bool
    /// A caption or a credit, which may stand anywhere in a column and says nothing of what goes on
    /// around it.
    let isInset: Bool
  }

  private let lines: [PageLine]
  let words: PageWords
  private let kinds: [Line]
  private let indentsParagraphs: Bool

  init(lines: [PageLine], shape: PageShape, measure: Measure) {
    self.lines = lines
    words = PageWords(lines)
    indentsParagraphs = shape.indentsParagraphs
    kinds = lines.map { line in
      let length = measure.length(of: line)
      let isFull =
        abs(length + 1 - measure.length) <= 4 && line.letters.first != 0x2014 && line.wideGaps == 0
      return Line(
        isFull: isFull, isLead: LeadReading.lead(of: line)?.dateline != nil,
        isHead: !isFull && line.ending != .stop && line.ending != .ellipsis,
        isInset: Self.isInset(line.letters[...]))
    }
  }

  /// `图①：…`, `…林涛 摄`, `…（林涛摄）`.
  private static func isInset(_ letters: ArraySlice<Letter>) -> Bool {
    let bare = letters.last == 0x29 ? letters.dropLast() : letters
    return LineWords.captions.prefixLength(letters) > 0 || bare.last == 0x6444
  }

  /// A caption with white above and below it, which interrupts a column without being a line of one; never the
  /// first line of a page.
  static func isSetApart(_ index: Int, in lines: [PageLine]) -> Bool {
    index > 0 && lines[index].gap > 0 && (index + 1 == lines.count || lines[index + 1].gap > 0)
      && isInset(lines[index].letters[...])
  }

  /// No two lines say more.
  static let most = 7.0

  /// How much likelier the second line stands below the first in its column than anywhere on the
  /// page, as the logarithm of the ratio.
  func score(_ above: Int, _ below: Int) -> Double {
    guard above >= 0, !kinds[above].isInset, !kinds[below].isInset else { return 0 }
    let isCut = [.comma, .dash, .open].contains(lines[above].ending)
    if kinds[above].isFull && isCut { return behindCut(above, below) }
    return kinds[above].isFull ? behindSentence(below) : behindShort(above, below)
  }

  /// The sentence goes on below.
  private func behindCut(_ above: Int, _ below: Int) -> Double {
    let (first, second) = (lines[above], lines[below])
    if kinds[below].isLead || indentsParagraphs && second.indent >= 2 { return -4 }
    if kinds[below].isHead { return -3 }
    let closes = first.unclosed > 0 && second.unopened > 0 ? 2.5 : 0
    guard let last = first.letters.last, let next = second.letters.first else { return closes }
    if LineWords.neverFirst.contains(next) { return closes + 1.5 }
    if Lettering.isDigit(last), Lettering.isDigit(next) { return closes + 2 }
    return closes + (first.ending == .open ? evidence(last, next) : 0)
  }

  private func evidence(_ last: Letter, _ next: Letter) -> Double {
    BoundLetters.evidence(last, next, isOnPage: words.cutsWord(last, next) > 0)
  }

  /// The line is full and so is the sentence.
  private func behindSentence(_ below: Int) -> Double {
    if kinds[below].isLead { return -1 }
    return indentsParagraphs && lines[below].indent >= 2 ? 0.5 : 0
  }

  /// A paragraph is over, or a headline stands above it.
  private func behindShort(_ above: Int, _ below: Int) -> Double {
    if kinds[below].isLead { return kinds[above].isHead ? 0.7 : 0 }
    guard indentsParagraphs else { return 0 }
    if lines[below].indent >= 2 { return kinds[above].isHead ? 0.5 : 1.2 }
    return kinds[above].isHead ? 0 : kinds[below].isFull ? -3 : -0.5
  }
}
