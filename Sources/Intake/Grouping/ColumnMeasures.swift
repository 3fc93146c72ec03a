/// Which lines of Chinese columns are full, where one measure for the page does not tell: a column may be
/// narrower than most, and the first line of a paragraph is two ems short where the page lost the
/// blanks it began with.
struct ColumnMeasures {
  private let lines: [PageLine]
  private let lengths: [Int]
  /// The measure of the column that each line stands in.
  private let measures: [Int]
  private var losesIndents = false
  /// Several lines open with a place: briefs stand on the page.
  private var areBriefsPlaced = false

  init(_ lines: [PageLine], _ measure: Measure, indentsParagraphs: Bool) {
    self.lines = lines
    let lengths = lines.map { measure.length(of: $0) }
    self.lengths = lengths
    measures = lines.indices.map {
      Self.narrowMeasure(around: $0, lines, lengths, measure.length) ?? measure.length
    }
    losesIndents = !indentsParagraphs && hasShortFirstLines()
    areBriefsPlaced = losesIndents && lines.count(where: Self.opensWithPlace) > 1
  }

  /// Full to within two ems: what may not begin a line pulls letters up or down.
  func isFull(_ index: Int) -> Bool {
    lengths[index] + 4 >= measures[index] && lengths[index] <= measures[index] + Self.overhang
  }

  /// Marks may hang over the measure by this much.
  static let overhang = 3

  // MARK: Narrow columns

  /// How far above and below a line its column is looked at.
  private static let reach = 5
  /// Thirteen letters: below that lines of verse and of headlines are as long.
  private static let leastMeasure = 26

  /// The length of the lines around, where three of them are not over and three have a mark in them, as
  /// neither rows of headlines nor lines of verse have.
  private static func narrowMeasure(
    around index: Int, _ lines: [PageLine], _ lengths: [Int], _ usual: Int
  ) -> Int? {
    let near = max(0, index - reach)..<min(lines.count, index + reach + 1)
    guard let widest = lengths[near].max(), widest >= leastMeasure, widest + 4 <= usual else {
      return nil
    }
    let full = near.filter { lengths[$0] + 4 >= widest }
    let cut = full.count { lines[$0].ending == .open || lines[$0].ending == .comma }
    let marked = near.count {
      lengths[$0] + 8 >= widest && (lines[$0].commas > 0 || lines[$0].innerStops > 0)
    }
    return cut >= 3 && marked >= 3 ? widest : nil
  }
}

extension ColumnMeasures {
  // MARK: First lines

  /// Whether a line that is two ems short is the first one of a paragraph that goes on below it.
  ///
  /// Below a headline another first line stands, which is short too: above a full line none stands.
  func opensParagraph(_ index: Int) -> Bool {
    guard losesIndents, isShort(index), beginsParagraph(index) else { return false }
    return fillsColumn(index + 1) || lines[index + 1].ending == .stop && isSentence(index)
  }

  /// Most paragraphs of several lines begin with a line that is two ems short.
  private func hasShortFirstLines() -> Bool {
    var (short, full) = (0, 0)
    for index in lines.indices.dropFirst() where fillsColumn(index + 1) {
      guard isOpen(index), beginsParagraph(index),
        lines[index - 1].ending == .stop || lines[index - 1].letters.last == 0x29
          || isMarked(index) && !isShort(index - 1)
      else { continue }
      if isShort(index) { short += 1 } else if fillsColumn(index) { full += 1 }
    }
    return short >= 3 && short >= 2 * full
  }

  /// No headline has a stop in it, and few have a comma.
  private func isMarked(_ index: Int) -> Bool {
    lines[index].commas > 0 || lines[index].innerStops > 0
  }

  private func isOpen(_ index: Int) -> Bool {
    (lines[index].ending == .open || lines[index].ending == .comma) && lines[index].heading == 0
  }

  private func isShort(_ index: Int) -> Bool {
    isOpen(index) && (4...9).contains(measures[index] - lengths[index])
  }

  private func fillsColumn(_ index: Int) -> Bool {
    lines.indices.contains(index) && abs(measures[index] - lengths[index]) <= 3
  }

  /// No full line that is not over stands above.
  private func beginsParagraph(_ index: Int) -> Bool {
    index == 0 || !isOpen(index - 1) || !isFull(index - 1)
  }

  /// What no headline has: a comma, an open bracket, a bullet, the place of a brief, a day, a word that is
  /// cut.
  private func isSentence(_ index: Int) -> Bool {
    let line = lines[index]
    guard let first = line.letters.first, let last = line.letters.last,
      let next = lines[index + 1].letters.first
    else { return false }
    return line.commas > 0 || line.unclosed > 0 || PeopleWords.marks.contains(first)
      || SentenceParts.isClause(line) || BoundLetters.isCut(last, next)
      || areBriefsPlaced && Self.opensWithPlace(line)
  }

  /// `岭北 岭北县总工会日前…`: a place, a blank and what is told from there.
  private static func opensWithPlace(_ line: PageLine) -> Bool {
    guard let blank = line.letters.firstIndex(of: 0x20), (2...4).contains(blank) else {
      return false
    }
    return line.size > 12 && line.letters[..<blank].allSatisfy(Lettering.isHan)
      && !line.letters[(blank + 1)...].contains(0x20)
  }
}
