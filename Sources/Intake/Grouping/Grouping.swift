/// Puts the lines of a page together into articles.
///
/// Running text first: fragments follow each other by the seams that were chosen; fragments with a
/// headline are articles, the others go to the article they share most with. Everything else
/// goes with the text it stands beside.
struct Grouping {
  /// An article in the making; all numbers are indices of lines.
  struct Draft {
    /// Kicker, headline, deck rows.
    var head: [Int] = []
    /// Text, crossheads and notes in reading order.
    var text: [Int] = []
    /// Bylines, datelines and sources that are lines of their own.
    var fields: [Int] = []
    /// Captions and credits, in page order.
    var pictures: [Int] = []
    /// A fragment that nothing announces and that is not one piece among briefs.
    var isOrphan = false
    /// Fragments that might as well belong elsewhere: first line and the other draft.
    var doubts: [(line: Int, other: Int)] = []

    var firstLine: Int { (head + text + fields + pictures).min() ?? 0 }
  }

  let page: LineClues
  let roles: [LineRole]
  private(set) var drafts: [Draft] = []
  /// The line that a line goes on from.
  private(set) var joins: [Int: Int] = [:]
  /// Lines whose sentence is not over and that nothing goes on from.
  private(set) var openEnds: Set<Int> = []
  private(set) var owner: [Int?]
  /// Text lines that repeat a passage of an earlier one.
  private(set) var copies: [Int: Int] = [:]
  /// Gathered the text.
  let text: TextGathering

  private let heads: [Int?]
  private var topics: [WordSet] = []

  init(_ page: LineClues, roles: [LineRole], headRuns: [[Int]]) {
    self.page = page
    self.roles = roles
    owner = Array(repeating: nil, count: roles.count)
    var heads: [Int?] = Array(repeating: nil, count: roles.count)
    for (number, run) in headRuns.enumerated() {
      for row in run { heads[row] = number }
    }
    self.heads = heads
    let text = TextGathering(
      page, TextFlow(page, roles: roles, heads: heads), roles: roles, headRuns: headRuns)
    self.text = text
    joins = text.joins
    openEnds = text.openEnds
    drafts = zip(headRuns, text.headed).map { Draft(head: $0, text: $1.lines, doubts: $1.doubts) }
    drafts += text.loose.map { Draft(text: $0, isOrphan: !text.isWhole($0)) }
    placeTheRest()
    settle()
    doubtSeams()
    copies = CopiedPassages.find(in: roles.indices.filter { roles[$0] == .body }, of: page)
  }
}

extension Grouping {
  private mutating func doubtSeams() {
    for (line, other) in SeamDoubts.found(by: text) {
      guard let here = owner[line], let there = owner[other], here != there else { continue }
      drafts[here].doubts.append((line, there))
    }
  }

  /// Names, sources, captions and credits go with what they stand beside.
  private mutating func placeTheRest() {
    for (number, draft) in drafts.enumerated() {
      for line in draft.head + draft.text { owner[line] = number }
    }
    topics = drafts.map { page.words.words(of: $0.head + $0.text.prefix(30)) }
    var walk = PageWalk(roles: roles, owner: owner, heads: heads, page: page)
    for index in roles.indices {
      switch roles[index] {
      case .byline, .dateline, .source:
        let number = walk.ownerOfField(at: index) ?? newDraft()
        drafts[number].fields.append(index)
        owner[index] = number
      case .caption, .credit:
        let number = walk.ownerOfPicture(at: index) { likeness($0, $1) } ?? newDraft()
        drafts[number].pictures.append(index)
        owner[index] = number
      default: break
      }
      walk.pass(index, owner: owner[index])
    }
  }

  private mutating func newDraft() -> Int {
    drafts.append(Draft())
    return drafts.count - 1
  }

  private func likeness(_ lines: [Int], _ number: Int) -> Double {
    guard topics.indices.contains(number) else { return 0 }
    return page.words.likeness(page.words.words(of: lines), topics[number])
  }

  /// Articles in the order of the page.
  private mutating func settle() {
    let first = drafts.map(\.firstLine)
    let order = drafts.indices.sorted { first[$0] < first[$1] }
    var position = [Int](repeating: 0, count: drafts.count)
    for (new, old) in order.enumerated() { position[old] = new }
    drafts = order.map { drafts[$0] }
    for index in owner.indices { owner[index] = owner[index].map { position[$0] } }
    for index in drafts.indices {
      drafts[index].doubts = drafts[index].doubts.map { ($0.line, position[$0.other]) }
    }
  }
}

extension Array {
  /// The first place in a sorted array from which on `belongs` holds.
  func partitioningIndex(where belongs: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if belongs(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
