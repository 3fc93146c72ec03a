/// How well one line goes on in another: the measure by which cut sentences find each other.
struct Seams {
  let page: LineClues
  let flow: TextFlow
  private let before: [[Int32]]
  private let after: [[Int32]]

  /// How far forward and back the rest of a sentence is looked for, in lines of text.
  static let reachForward = 48
  static let reachBack = 40

  init(_ page: LineClues, _ flow: TextFlow, headRows: [Int: [Int]]) {
    self.page = page
    self.flow = flow
    guard page.words.isKnown else {
      (before, after) = ([], [])
      return
    }
    before = flow.items.indices.map { Self.above($0, page, flow, headRows) }
    after = flow.items.indices.map { Self.below($0, page, flow) }
  }

  /// The words of an item and of what leads up to it.
  private static func above(
    _ place: Int, _ page: LineClues, _ flow: TextFlow, _ headRows: [Int: [Int]]
  ) -> [Int32] {
    var lines: [Int] = []
    var letters = 0
    var index = place
    while index >= 0, letters < 420 {
      let item = flow.items[index]
      lines.append(item.line)
      letters += page.lines[item.line].size
      if let head = item.head {
        lines += headRows[head] ?? []
        break
      }
      if item.isAfterBreak { break }
      index -= 1
    }
    return page.words.words(of: lines)
  }

  private static func below(_ place: Int, _ page: LineClues, _ flow: TextFlow) -> [Int32] {
    var lines: [Int] = []
    var letters = 0
    var index = place
    while index < flow.items.count, letters < 240 {
      let item = flow.items[index]
      if index > place, item.head != nil || item.isAfterBreak { break }
      lines.append(item.line)
      letters += page.lines[item.line].size
      if item.isOpen && index > place { break }
      index += 1
    }
    return page.words.words(of: lines)
  }

  /// 0...1: how much the text up to `end` and the text from `start` on share.
  func likeness(_ end: Int, _ start: Int) -> Double {
    guard page.words.isKnown else { return 0 }
    return page.words.likeness(before[end], after[start])
  }

  /// The score of `start` going on from `end`; nil where it cannot. Above 0 is worth a join.
  func score(from end: Int, to start: Int) -> Double? {
    let tail = flow.items[end]
    let next = flow.items[start]
    guard end != start, tail.isOpen, !next.mustBegin, next.role == .body else { return nil }
    if tail.isSoft && start != end + 1 { return nil }
    if tail.isSoft && (next.head != nil || next.isAfterBreak) { return nil }
    var score = SeamWeights.base
    score += letterScore(page.lines[tail.line], page.lines[next.line])
    score += placeScore(end, start, next)
    score += SeamWeights.topic * (likeness(end, start) - SeamWeights.usualLikeness)
    if tail.isSoft { score += SeamWeights.soft }
    return score
  }

  private func letterScore(_ tail: PageLine, _ next: PageLine) -> Double {
    var score = 0.0
    if let last = tail.letters.last, let first = next.letters.first {
      score += SeamWeights.word * page.words.cutsWord(last, first)
      if LineWords.neverFirst.contains(first) { score += SeamWeights.neverFirst }
      if Lettering.isLower(first) && page.shape.isLatin { score += 1 }
      if Lettering.isDigit(last) && Lettering.isDigit(first) { score += 0.8 }
    }
    if LineWords.openers.prefixLength(next.letters[...]) > 0 { score += SeamWeights.opener }
    if tail.unclosed > 0 { score += next.unopened > 0 ? SeamWeights.quotes : -0.6 }
    if tail.unclosed == 0 && next.unopened > 0 { score -= 1 }
    if page.shape.indentsParagraphs && next.indent == 0 { score += SeamWeights.unindented }
    return score
  }

  private func placeScore(_ end: Int, _ start: Int, _ next: TextFlow.Item) -> Double {
    var score = -0.02 * Double(abs(start - end))
    if start == end + 1 {
      score += next.head == nil && !next.isAfterBreak ? SeamWeights.rightBelow : 0.2
    } else if start > 0, next.head == nil, !next.isAfterBreak, !flow.items[start - 1].isOpen {
      score += SeamWeights.tearsFlow
    }
    if next.head != nil {
      score += flow.zones[end] == nil ? SeamWeights.belowOwnHead : SeamWeights.belowHead
    }
    if start < end { score += SeamWeights.backwards }
    return score
  }
}

/// The weights of a seam, each with the reason it is there.
enum SeamWeights {
  /// An open end needs some sign that the other line is its rest.
  static let base = -0.4
  /// Copy is broken inside columns: the rest mostly stands right below.
  static let rightBelow = 1.6
  /// Rare two-letter words (names, places) recur within a story and not beyond it.
  static let topic = 7.0
  /// What two unrelated stories of one page share all the same.
  static let usualLikeness = 0.1
  /// A word that the break cut stands whole elsewhere on the page.
  static let word = 0.7
  /// No paragraph begins with 的 or a comma.
  static let neverFirst = 1.5
  /// Paragraphs begin with 近年来, a quote, an ordinal; the rest of a sentence rarely does.
  static let opener = -2.0
  /// Quotes opened above are closed below.
  static let quotes = 1.5
  /// Where paragraphs are indented, a line without indent is the rest of one.
  static let unindented = 2.0
  /// Whole paragraphs that follow each other are not torn apart lightly.
  static let tearsFlow = -1.2
  /// The text below a headline begins a story, unless its columns were swapped.
  static let belowHead = -2.2
  /// A text without a headline may be the columns left of one.
  static let belowOwnHead = -0.6
  /// Columns are mostly in order.
  static let backwards = -1.2
  /// A full line that ends with a full stop mostly goes on in the same paragraph.
  static let soft = 1.0
}
