/// How well one line goes on in another: the measure by which cut sentences find each other.
struct Seams {
  let page: LineClues
  let flow: TextFlow
  let letters: SeamLetters
  /// The headline above the fragment that each item belongs to.
  private let heads: [Int?]
  /// The words of each headline.
  private let rows: [WordSet]
  /// Items that were found in the wrong article where they stand; nothing right above goes on in
  /// them.
  private let refused: Set<Int>
  /// Number of each item's chain, and its place in it.
  private let places: [(chain: Int, position: Int)]
  /// Whether the story below each headline names its writers at the head.
  private let isSignedAtHead: [Bool]
  /// Whether names in brackets stand behind each item, or right below the text that it begins.
  private let isSigned: [Bool]
  /// Scraps right below whole paragraphs: each is the end of some other sentence.
  private let isStranded: [Bool]
  /// The kinds of words at both ends of each item, in English.
  let joints: [(start: Int, end: Int)?]
  private let before: [WordSet]
  private let after: [WordSet]
  /// How much each item shares with the one above, where that is whole and nothing parts the two: the same for
  /// whatever else it may go on from.
  private var sharedAbove: [Double?] = []

  /// How far forward and back the rest of a sentence is looked for, in lines of text.
  static let reachForward = 48
  static let reachBack = 40

  /// `chains` are runs of items that follow each other, `fragments` those that belong together: at
  /// first the unbroken stretches of the page, then what an earlier choice has put together.
  init(
    _ letters: SeamLetters, chains: [[Int]], fragments: [[Int]], headRows: [[Int]],
    refused: Set<Int> = []
  ) {
    let (page, flow) = (letters.page, letters.flow)
    (self.letters, self.page, self.flow) = (letters, page, flow)
    self.refused = refused
    let count = flow.items.count
    var heads: [Int?] = Array(repeating: nil, count: count)
    var before = [WordSet](repeating: WordSet(), count: count)
    var after = [WordSet](repeating: WordSet(), count: count)
    var places = Array(repeating: (chain: 0, position: 0), count: count)
    for (number, chain) in chains.enumerated() {
      for (position, item) in chain.enumerated() { places[item] = (number, position) }
    }
    let asked = Self.asked(page, flow)
    for fragment in fragments {
      let head = fragment.lazy.compactMap { flow.items[$0].head }.first
      for (position, item) in fragment.enumerated() {
        heads[item] = head
        if asked.before[item] {
          var above = Self.lines(fragment[...position].reversed(), 500, page, flow)
          if position < 8, let head { above += headRows[head] }
          before[item] = letters.before.words(of: above, at: item)
        }
        if asked.after[item] {
          let lines = Self.lines(fragment[position...], 300, page, flow)
          after[item] = letters.after.words(of: lines, at: item)
        }
      }
    }
    (self.heads, self.before, self.after, self.places) = (heads, before, after, places)
    joints = flow.items.map { item in
      let line = page.lines[item.line]
      return line.isLatin ? (EnglishJoints.start(of: line), EnglishJoints.end(of: line)) : nil
    }
    rows = headRows.map { page.words.words(of: $0) }
    isSignedAtHead = headRows.map { Self.isSigned(page, below: $0) }
    isSigned = flow.items.indices.map { Self.isSigned($0, page, flow) }
    isStranded = flow.items.indices.map { Self.isStranded($0, page, flow) }
    sharedAbove = flow.items.indices.map { item in
      Self.continuesAbove(item, page, flow) ? likeness(item - 1, item) : nil
    }
  }

  /// What may be asked for: the words up to what is not over, and from what may be its rest on; and up to a
  /// paragraph that such a rest would be torn off.
  private static func asked(
    _ page: LineClues, _ flow: TextFlow
  ) -> (before: [Bool], after: [Bool]) {
    let items = flow.items
    let nothing = items.map { _ in false }
    guard page.words.isKnown, items.contains(where: \.mayGoOn) else { return (nothing, nothing) }
    var before = items.map(\.mayGoOn)
    for item in items.indices where continuesAbove(item, page, flow) { before[item - 1] = true }
    return (before, items.map(\.mayBeRest))
  }

  /// May be a rest, and stands below a whole paragraph as its next one.
  private static func continuesAbove(_ start: Int, _ page: LineClues, _ flow: TextFlow) -> Bool {
    let item = flow.items[start]
    return start > 0 && item.mayBeRest && item.head == nil && !item.isAfterBreak
      && !flow.items[start - 1].isOpen && !page.has(.startsMidSentence, at: item.line)
      && !isParted(item.line, page)
  }

  /// Names stand below the rows, or in the lead below them.
  static func isSigned(_ page: LineClues, below rows: [Int]) -> Bool {
    guard let last = rows.last else { return false }
    let reach = (last + 1)..<max(last + 1, min(page.lines.count, last + 4))
    guard let next = reach.first(where: { !page.has(.photoCredit, at: $0) }) else { return false }
    return page.people[next] != nil || !(page.leads[next]?.people.isEmpty ?? true)
  }

  /// Names in brackets end a story that has none at its head.
  private func signatureScore(_ end: Int, _ start: Int) -> Double {
    guard let head = heads[end], start != end + 1, isSigned[start] else { return 0 }
    return isSignedAtHead[head] ? SeamWeights.signedTwice : SeamWeights.signature
  }

  private static func isSigned(_ start: Int, _ page: LineClues, _ flow: TextFlow) -> Bool {
    guard flow.items[start].mayBeRest else { return false }
    if TextFlow.isSignedOff(page, flow.items[start].line) { return true }
    return TextFlow.isSignedBelow(page, flow.items[flow.endOfStretch(from: start)].line)
  }

  /// The lines of items, from the first on, until there are `letters` letters.
  private static func lines(
    _ items: some Sequence<Int>, _ letters: Int, _ page: LineClues, _ flow: TextFlow
  ) -> [Int] {
    var lines: [Int] = []
    lines.reserveCapacity(mostLines)
    var sum = 0
    for item in items {
      lines.append(flow.items[item].line)
      sum += page.lines[flow.items[item].line].size
      if sum >= letters || lines.count >= mostLines { break }
    }
    return lines
  }

  private static let mostLines = 24

  /// What a seam has before anything is looked at.
  var base: Double { page.shape.isLatin ? SeamWeights.latinBase : SeamWeights.base }

  private var rightBelow: Double {
    page.shape.isLatin ? SeamWeights.latinRightBelow : SeamWeights.rightBelow
  }

  /// 0...1: how much the text up to `end` and the text from `start` on share.
  func likeness(_ end: Int, _ start: Int) -> Double {
    guard page.words.isKnown else { return 0 }
    let unknown = page.shape.isLatin ? 0 : SeamWeights.unknownLikeness
    return page.words.likeness(before[end], after[start], unknown: unknown)
  }

  /// Whether the end is one, the start no beginning, and the one not told before the other.
  func mayGoOn(from end: Int, to start: Int) -> Bool {
    let tail = flow.items[end]
    let next = flow.items[start]
    let (from, to) = (places[end], places[start])
    if from.chain == to.chain && to.position <= from.position { return false }
    if start == end + 1 && refused.contains(start) { return false }
    if next.isAfterBreak, page.isFromElsewhere(next.line) { return false }
    return end != start && (tail.isOpen || tail.departs && page.arrival(at: next.line) != nil)
      && next.mayBeRest
  }

  /// The score of `start` going on from `end`; nil where it cannot. Above 0 is worth a join.
  func score(from end: Int, to start: Int) -> Double? {
    guard mayGoOn(from: end, to: start) else { return nil }
    let next = flow.items[start]
    var score = base
    let asked = letters.score(from: end, to: start)
    score += asked
    score += jointScore(end, start)
    let shared = likeness(end, start)
    score += placeScore(end, start, next, letters: asked, shared: shared)
    score += SeamWeights.topic * (shared - SeamWeights.usualLikeness)
    return score
  }

  private static func isStranded(_ start: Int, _ page: LineClues, _ flow: TextFlow) -> Bool {
    let item = flow.items[start]
    guard start > 0, item.mayBeRest, item.head == nil, !item.isAfterBreak,
      !flow.items[start - 1].isOpen
    else { return false }
    let line = page.lines[item.line]
    let isScrap = line.size <= 6 ? SeamLetters.isScrap(line) : SentenceRests.endsAtOnce(line)
    return isScrap && !line.isLatin
  }

  private func wantsBeginning(_ start: Int) -> Bool {
    if flow.items[start].isAfterBreak || Self.isParted(flow.items[start].line, page) { return true }
    return start > 0 && flow.items[start - 1].isOpen
  }

  /// White parts it from the text above, where most lines have none.
  private static func isParted(_ line: Int, _ page: LineClues) -> Bool {
    !page.shape.isLatin && page.has(.standsClear, at: line)
  }

  /// 山西省大同市: the first paragraph of a report names its place.
  private func beginsWithPlace(_ letters: [Letter]) -> Bool {
    letters.prefix(8).dropFirst(2).contains { Self.places.contains($0) }
  }

  private static let places: LetterSet = "省市县区州盟旗镇乡村"

  /// The share of a headline's words that the text up to `end` has.
  private func share(of words: WordSet, upTo end: Int) -> Double { words.share(in: before[end]) }

  /// `asked`: what the letters say; `sharedHere`: how much the two share.
  func placeScore(
    _ end: Int, _ start: Int, _ next: TextFlow.Item, letters asked: Double,
    shared sharedHere: Double
  ) -> Double {
    var score = -0.03 * Double(abs(start - end))
    if start == end + 1 {
      score += next.head == nil && !next.isAfterBreak ? rightBelow : 0.2
    } else if let shared = sharedAbove[start] {
      // What shares more with the paragraph above it than with the cut sentence stays where it is.
      let most = max(SeamWeights.sameTopic, sharedHere + SeamWeights.otherTopic)
      score += SeamWeights.tearsFlow + SeamWeights.tearsTopic * min(most, shared)
      let line = page.lines[next.line]
      if line.size >= 80, !line.isLatin, asked <= 0 { score += SeamWeights.tearsUnasked }
      if shared < SeamWeights.otherTopic, page.words.isKnown, page.lines[next.line].size >= 50 {
        score += SeamWeights.wantsBeginning
      }
    }
    if let head = next.head {
      let isFree = heads[end] == nil || heads[end] == head
      score += isFree ? SeamWeights.belowOwnHead : SeamWeights.belowHead
      if start == end + 1, !isFree { score += SeamWeights.straightOn }
      if !isFree { score += SeamWeights.otherHeadline * rows[head].share(in: after[start]) }
      if beginsWithPlace(page.lines[next.line].letters) { score += SeamWeights.opener }
      if isFree { score += SeamWeights.headline * share(of: rows[head], upTo: end) }
    } else if start != end + 1, wantsBeginning(start) {
      score += Self.isParted(next.line, page) ? SeamWeights.parted : SeamWeights.wantsBeginning
    }
    if start != end + 1, beginsLowBelowWhole(start) {
      score += SeamWeights.lowBelowWhole
    }
    if start < end { score += SeamWeights.backwards }
    score += signatureScore(end, start)
    if start > end + 1, isStranded[start] { score += SeamWeights.strandedScrap }
    guard flow.items[end].isBeforeSign else { return score }
    return score + jumpScore(flow.items[end].line, next.line)
  }
}

/// The weights of a seam, each with the reason it is there.
enum SeamWeights {
  /// In Chinese nearly every sentence that breaks off goes on somewhere on the page.
  static let base = 0.0
  /// An open end in English, be it that of a heading, needs some sign that the other line is its rest.
  static let latinBase = -0.4
  /// Copy is broken inside columns: the rest mostly stands right below.
  static let rightBelow = 1.3
  static let latinRightBelow = 1.6
  /// Rare two-letter words (names, places) recur within a story and not beyond it.
  static let topic = 8.0
  /// What two unrelated stories of one page share all the same.
  static let usualLikeness = 0.1
  /// A line of a few letters has no words to share, which says little against it.
  static let unknownLikeness = 0.05
  /// A word that the break cut stands whole elsewhere on the page.
  static let word = 0.4
  /// 利|润, 保|障: the break cut a word that every paper uses; the evidence is a logarithm.
  static let bound = 0.6
  /// So does a phrase of three letters.
  static let phrase = 0.8
  /// 妈|妈, 看|看: a doubled word was cut.
  static let doubled = 1.0
  /// Paragraphs begin with a date, not with any other number.
  static let number = 1.3
  /// 九十三萬一千|四百餘元: a number was cut; no date goes on from one.
  static let cutNumber = 2.0
  static let noNumber = -2.0
  /// No paragraph begins with 的 or a comma.
  static let neverFirst = 1.5
  /// Paragraphs begin with 近年来, a quote, an ordinal; the rest of a sentence rarely does.
  static let opener = -2.0
  /// In, for, a quote: they begin paragraphs and stand within sentences.
  static let mildOpener = -0.4
  /// Quotes opened above are closed below.
  static let quotes = 2.5
  /// What closes here was opened somewhere else.
  static let strangeQuote = -1.5
  /// A few letters with a full stop are the end of a sentence.
  static let scrap = 1.3
  /// It stands below a paragraph that is whole: the sentence it ends was cut further up.
  static let strandedScrap = 1.2
  /// What begins in small letters below a whole paragraph is the rest of a sentence from elsewhere.
  static let lowBelowWhole = 1.5
  /// Names in brackets close a story that is not signed at its head, and no other one.
  static let signature = 1.2
  static let signedTwice = -1.0
  /// Where paragraphs are indented, a line without indent is the rest of one.
  static let unindented = 2.0
  /// Whole paragraphs that follow each other are not torn apart lightly.
  static let tearsFlow = -0.4
  /// A long one is not torn off at all where no letter asks for it: no cut word, no quotation.
  static let tearsUnasked = -2.7
  /// The less so the more they share.
  static let tearsTopic = -7.0
  /// Below this two texts are of two stories.
  static let otherTopic = 0.07
  /// From here on two texts are surely of one story.
  static let sameTopic = 0.3
  /// A line behind another cut sentence, or behind a break, wants a beginning.
  static let wantsBeginning = 0.8
  /// The more so below white that nothing else explains.
  static let parted = 1.8
  /// The words of a headline stand in its text.
  static let headline = 1.2
  /// The tail of a story stands in the next column, below the next headline.
  static let straightOn = 0.9
  /// What was broken off by 下转 goes on below 上接.
  static let jump = 3.0
  /// What stands above 下转 mostly goes on on another page; columns may have brought the sign there, though.
  static let leavesPage = -1.5
  /// Not below one that names another story.
  static let otherJump = -3.0
  /// The words of the headline above a text say that it is its own.
  static let otherHeadline = -3.0
  /// `of the` above `was`: behind a determiner stands a noun and no verb. The evidence is a logarithm.
  static let joint = 0.75
  /// `in the hall on` above `December 4`.
  static let day = 2.5
  /// `a` above `apple`, half a word above a whole one.
  static let noJoint = -4.0
  /// 的 and 和 want the next word.
  static let clings = 0.7
  /// The text below a headline begins a story, unless its columns were swapped.
  static let belowHead = -2.2
  /// A text without a headline may be the columns left of one.
  static let belowOwnHead = -1.2
  /// Columns are mostly in order.
  static let backwards = -1.2
}
