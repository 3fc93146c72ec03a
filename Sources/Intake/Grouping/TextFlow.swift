/// The running text of a page in page order, and where it may be cut.
struct TextFlow {
  struct Item {
    /// Index of the line.
    let line: Int
    let role: LineRole
    /// The sentence is not over at the end of the line.
    var isOpen: Bool
    /// The sentence goes on on another page, as a sign at the end of the line says.
    var departs = false
    /// A sign that points to another page may stand at the end of the line or right below it.
    let isBeforeSign: Bool
    /// A headline or its names stand right above.
    var head: Int?
    /// A label, closing names or a source stand between the item above and this one.
    var isAfterBreak: Bool
    /// Cannot be the middle of a paragraph: a lead, a crosshead, an indent, one of several briefs.
    var mustBegin: Bool

    /// Is not over at its end.
    var mayGoOn: Bool { isOpen || departs }
    /// May be what another one goes on in.
    var mayBeRest: Bool { !mustBegin && role == .body }
  }

  private(set) var items: [Item] = []
  /// The number of the uninterrupted part that each item stands in.
  private(set) var parts: [Int] = []
  /// Lines of text below white where white parts stories only: what is right above them is another one.
  private(set) var parted: Set<Int> = []

  /// What stands above a line.
  private struct Above {
    /// The article whose head rows stand right above.
    var head: Int?
    var isBreak = true
    var isSignature = false
    var isSignedPicture = false
    var isLabelOfBullets = false
    var isLabelOfBriefs = false
    var isLabelOfOneText = false
    /// The mark that items below the label have.
    var bullet: Letter?
  }

  /// `heads[line]` is the article whose head rows the line belongs to.
  init(_ page: LineClues, roles: [LineRole], heads: [Int?]) {
    var above = Above()
    let partsStories = Self.whitePartsStories(page, roles)
    for index in page.lines.indices {
      switch roles[index] {
      case .headline, .kicker, .deck: Self.passHead(heads[index], &above)
      case .section, .slogan: Self.passLabel(page, roles, index, &above)
      case .byline, .source: Self.passSignature(page, index, &above)
      case .body, .subhead, .editorNote:
        let isBrief = isBrief(page, index, above)
        if isBrief || isNewPiece(page, index, above) { above.isBreak = true }
        // A remark of the desk stands below the story that it is about, be that signed or not.
        if Self.isRemark(roles, index, above) { above.isBreak = false }
        if above.head == nil, isBelowRemark(page, roles, index) { above.isBreak = true }
        if above.head == nil, partsStories, !above.isLabelOfOneText,
          isBelowWhite(page, index, roles)
        {
          above.isBreak = true
          parted.insert(index)
        }
        addText(page, roles, heads, index, isBrief, &above)
      case .credit: above.isSignedPicture = index > 0 && roles[index - 1] == .caption
      case .furniture: if above.head == nil, page.isArrival(index) { above.isBreak = true }
      case .dateline, .caption: break
      }
    }
    closeLists(page)
    beginDoubled(page)
    numberParts()
  }

  private static func passHead(_ head: Int?, _ above: inout Above) {
    above.head = head
    (above.isSignedPicture, above.isLabelOfBullets, above.isLabelOfBriefs) = (false, false, false)
    above.isLabelOfOneText = false
  }

  private static func passLabel(
    _ page: LineClues, _ roles: [LineRole], _ index: Int, _ above: inout Above
  ) {
    (above.isBreak, above.isSignature) = (true, false)
    // The picture below a headline is all that it heads.
    if isBelowPicture(roles, index) { above.head = nil }
    above.isLabelOfBullets = page.arePieces(index + 1, index + 2)
    above.isLabelOfBriefs =
      page.has(.headsBriefs, at: index) && !LatinSections.isOfLetters(page.lines[index])
    above.isLabelOfOneText =
      page.has(.topHeading, at: index) && LatinSections.isOfOneText(page.lines[index])
    above.bullet = page.bullet(below: index)
  }

  private static func passSignature(_ page: LineClues, _ index: Int, _ above: inout Above) {
    guard above.head == nil else { return }
    above.isBreak = !page.isQuestion(index + 1)
    // 编后 stands behind what it is about.
    above.isSignature = page.isAfterword(index + 1)
  }

  /// One of several items that stand below a label, or of several without one.
  private func isNewPiece(_ page: LineClues, _ index: Int, _ above: Above) -> Bool {
    above.isLabelOfBullets && page.arePieces(index, index)
      || above.head == nil && isOneOfPieces(page, index)
  }

  /// One of several briefs that stand below a label.
  private func isBrief(_ page: LineClues, _ index: Int, _ above: Above) -> Bool {
    // 上接第2版 below a column of briefs is none of it.
    above.isLabelOfBriefs && page.arrival(at: index) == nil
      && page.mayBeginItem(index, behind: above.bullet)
      && !(page.has(.verse, at: index) && page.has(.verse, at: index - 1))
  }

  private static func isRemark(_ roles: [LineRole], _ index: Int, _ above: Above) -> Bool {
    roles[index] == .editorNote && (above.isSignature || index > 0 && roles[index - 1] == .byline)
  }

  private mutating func addText(
    _ page: LineClues, _ roles: [LineRole], _ heads: [Int?], _ index: Int, _ isBrief: Bool,
    _ above: inout Above
  ) {
    let isArrival = page.arrival(at: index) != nil
    if above.isSignedPicture, mayGoOnBelowPicture(page, index) { above.head = nil }
    if above.isSignedPicture, Self.opensBriefs(page, roles, index) { above.head = nil }
    if above.head == nil, isArrival { above.isBreak = true }
    if isNoteOverHead(roles, index) { above.head = heads[index + 1] }
    append(page, index, roles[index], head: above.head, isAfterBreak: above.isBreak)
    if isBrief, !page.has(.startsMidSentence, at: index), !page.has(.verse, at: index) {
      items[items.count - 1].mustBegin = true
    }
    if isArrival { above.isLabelOfBriefs = false }
    (above.head, above.isSignedPicture) = (nil, false)
    above.isBreak = Self.isSignedOff(page, index) && !page.isQuestion(index + 1)
    above.isSignature = above.isBreak
  }

  /// A paragraph that begins like one further up was doubled and goes on from nothing.
  private mutating func beginDoubled(_ page: LineClues) {
    for place in items.indices.dropFirst() where repeatsEnd(page, place) {
      (items[place].mustBegin, items[place].isOpen) = (true, false)
    }
    let seen = KeyTable(room: items.count)
    // The key of each paragraph's opening; of a short one, which may begin like another, none.
    var keys = [UInt64](repeating: 0, count: items.count)
    for place in items.indices where page.lines[items[place].line].size >= 30 {
      let letters = page.lines[items[place].line].letters
      let opening = letters.prefix(20)
      let key = opening.reduce(0 as UInt64) { $0 &* 0x1_0000_01B3 &+ UInt64($1) }
      keys[place] = key
      if seen.isNew(key) { continue }
      let above = keys[..<place].indices.filter { keys[$0] == key }
        .map { page.lines[items[$0].line].letters }
      guard above.contains(where: { $0.prefix(20) == opening }) else { continue }
      items[place].mustBegin = true
      if above.contains(where: { $0.starts(with: letters) }) { items[place].isOpen = false }
    }
  }

  /// The last letters of the text above once more, and nothing else: a row that was doubled.
  private func repeatsEnd(_ page: LineClues, _ place: Int) -> Bool {
    let (line, above) = (items[place].line, items[place - 1].line)
    return line == above + 1 && page.lines[line].size >= Self.leastDoubled
      && page.lines[above].letters.suffix(page.lines[line].letters.count)
        .elementsEqual(page.lines[line].letters)
  }

  /// Fewer letters may come twice in a list or a song.
  private static let leastDoubled = 14

  private mutating func numberParts() {
    var part = 0
    for item in items {
      if item.head != nil || item.isAfterBreak { part += 1 }
      parts.append(part)
    }
  }

  /// Where the desk has answered behind a signature, that story is over: white parts what stands below.
  private func isBelowRemark(_ page: LineClues, _ roles: [LineRole], _ index: Int) -> Bool {
    guard index > 0, roles[index] == .body, roles[index - 1] == .editorNote,
      page.lines[index].gap > page.shape.usualGap, page.lines[index - 1].ending == .stop,
      let above = roles[..<index].lastIndex(where: { $0 != .editorNote })
    else { return false }
    return roles[above] == .byline && page.isAfterword(above + 1)
  }

  /// Whether English paragraphs follow each other without white, as they do where white parts stories.
  private static func whitePartsStories(_ page: LineClues, _ roles: [LineRole]) -> Bool {
    guard page.shape.isLatin, page.shape.usualGap == 0 else { return false }
    let paragraphs = page.lines.indices.dropFirst().filter {
      roles[$0] == .body && roles[$0 - 1] == .body && page.lines[$0 - 1].ending == .stop
        && !page.has(.listRow, at: $0) && !page.has(.verse, at: $0)
        && page.lines[$0 - 1].size >= leastAbove
        && (page.lines[$0].letters.first.map { Lettering.isUpper($0) || quotes.contains($0) }
          ?? false)
    }
    let tight = paragraphs.count { page.lines[$0].gap == 0 }
    return tight >= leastTight && tight * 3 >= paragraphs.count
  }

  private static let quotes: LetterSet = "\"“‘'"

  /// Rules and sayings of a few words stand tight on any page, so that they do not show how it sets paragraphs.
  private static let leastAbove = 30

  /// Fewer paragraphs do not show how a page sets them.
  private static let leastTight = 2

  /// A whole paragraph, and white, and then one without a headline.
  private func isBelowWhite(_ page: LineClues, _ index: Int, _ roles: [LineRole]) -> Bool {
    guard index > 0, let above = items.last, above.line == index - 1, !above.isOpen,
      roles[index] == .body, above.role == .body
    else { return false }
    let line = page.lines[index]
    return line.gap > 0 && !line.beginsLow && page.lines[index - 1].ending == .stop
      && !page.has(.verse, at: index) && !page.has(.listRow, at: index)
      && !page.has(.listRow, at: index - 1) && !page.has(.verse, at: index - 1)
      && !page.isQuestion(index) && !isOfSignedColumn(page, index, roles)
  }

  /// Who signs below the last paragraph wrote all of them, up to a headline without a name or with the
  /// same one, where no other story's rest stands among them.
  private func isOfSignedColumn(_ page: LineClues, _ index: Int, _ roles: [LineRole]) -> Bool {
    guard let below = roles[index...].firstIndex(where: { $0 != .body }), roles[below] == .byline,
      below + 1 == roles.count || roles[below + 1] != .body,
      !LatinNames.beginsWithBy(page.lines[below].letters),
      let above = roles[..<index].lastIndex(where: { $0 != .body }),
      (above + 1..<below).allSatisfy({ !page.lines[$0].beginsLow })
    else { return false }
    guard roles[above] == .byline else { return [.headline, .deck].contains(roles[above]) }
    let signature = page.lines[below].letters.prefix { $0 != 0x20 }
    return page.lines[above].letters.split(separator: 0x20).contains(signature)
  }

  /// The item that each of so many lines of the page is.
  func places(of lines: Int) -> [Int?] {
    var places = [Int?](of: nil, count: lines)
    for (place, item) in items.enumerated() { places[item.line] = place }
    return places
  }

  /// For each item whether neither a headline nor a break stands above it.
  var goesOnFromAbove: [Bool] { items.map { $0.head == nil && !$0.isAfterBreak } }

  /// The last of the items that nothing interrupts from `start` on.
  func endOfStretch(from start: Int) -> Int {
    var end = start
    while end + 1 < items.count, parts[end + 1] == parts[start], !items[end].isOpen { end += 1 }
    return end
  }

  /// Stretches of items that nothing interrupts and no sentence is cut in.
  var stretches: [[Int]] {
    var stretches: [[Int]] = []
    for place in items.indices {
      let begins =
        place == 0 || parts[place] != parts[place - 1] || items[place - 1].isOpen
      if begins { stretches.append([place]) } else { stretches[stretches.count - 1].append(place) }
    }
    return stretches
  }

  /// What the desk says between a label, or the head of the page, and the first headline there belongs
  /// to that story.
  private func isNoteOverHead(_ roles: [LineRole], _ index: Int) -> Bool {
    guard roles[index] == .editorNote, index + 1 < roles.count,
      [.kicker, .headline].contains(roles[index + 1])
    else { return false }
    let above = roles[..<index].last { $0 != .furniture && $0 != .slogan }
    return above == nil || above == .section
  }

  /// Names in brackets behind its last sentence end a story, but for those of who asks: `问：…（读者 某某）`.
  static func isSignedOff(_ page: LineClues, _ index: Int) -> Bool {
    guard page.tails.indices.contains(index), let people = page.tails[index]?.people,
      !page.lines[index].letters.starts(with: asking)
    else { return false }
    return people.isBracketed && !people.isPhotoCredit
  }

  private static let asking = "问:".asLetters

  /// So do names in brackets on the line below it.
  static func isSignedBelow(_ page: LineClues, _ index: Int) -> Bool {
    page.has(.bracketedNames, at: index + 1) && !page.has(.photoCredit, at: index + 1)
  }

  private static func isBelowPicture(_ roles: [LineRole], _ index: Int) -> Bool {
    roles[..<index].last { $0 != .credit && $0 != .furniture } == .caption
  }

  /// Right below a picture that has its headline and its photographer the first of two reports of one
  /// paragraph, which names close: none of them is what the headline heads.
  static func opensBriefs(_ page: LineClues, _ roles: [LineRole], _ index: Int) -> Bool {
    index > 1 && index + 1 < roles.count && roles[index - 1] == .credit
      && roles[index - 2] == .caption && roles[index + 1] == .body
      && page.tails[index]?.people != nil && page.leads[index]?.dateline != nil
      && page.leads[index + 1]?.dateline != nil
  }

  /// A picture with headline, caption and credit stands complete inside a story that was cut: few
  /// paragraphs of others come between the cut and the picture.
  private func mayGoOnBelowPicture(_ page: LineClues, _ index: Int) -> Bool {
    items.suffix(4).contains(where: \.isOpen) && page.leads[index] == nil
  }

  private mutating func append(
    _ page: LineClues, _ index: Int, _ role: LineRole, head: Int?, isAfterBreak: Bool
  ) {
    let line = page.lines[index]
    let isWhole =
      role != .body || page.has(.verse, at: index) || page.tails[index] != nil
      || page.has(.labelledValue, at: index) || isListed(page, index) || isTitle(page, index)
      || line.endsBeforeRemark
    let isCut = line.ending == .open || line.ending == .comma
    let sign = FurnitureReading.jumpAtEnd(line)
    // 编者按 below the headline: the report below it goes on under the same.
    let isBelowNote = items.last.map {
      $0.role == .editorNote && $0.head != nil && $0.line == index - 1
    }
    let hasDateline = page.leads[index]?.dateline != nil && isBelowNote != true
    var item = Item(
      line: index, role: role, isOpen: !isWhole && isCut && sign == nil && line.size > 3,
      departs: breaksOff(line, before: sign),
      isBeforeSign: sign != nil || page.has(.jump, at: index + 1), head: head,
      isAfterBreak: (isAfterBreak || hasDateline) && head == nil,
      mustBegin: role != .body || hasDateline || page.has(.verse, at: index)
        || isListed(page, index) || isItem(line) || page.isOffer(index))
    if page.shape.indentsParagraphs && line.indent >= 2 { item.mustBegin = true }
    items.append(item)
  }

  /// Rows of lists and the lines of a notice stand by themselves.
  private func isListed(_ page: LineClues, _ index: Int) -> Bool {
    [Clue.noticeField, .nameTable, .salutation, .listRow].contains { page.has($0, at: index) }
  }

  /// `- 压降库存，…；`, `●…`, `【公交】…`: an item begins with its mark, or with what it is about.
  private func isItem(_ line: PageLine) -> Bool {
    guard line.letters.count > 2, let first = line.letters.first else { return false }
    return PeopleWords.marks.contains(first)
      || first == 0x3010 && line.letters.prefix(8).contains(0x3011)
      || (line.letters[1] == 0x20 && (first == 0x2D || first == 0x2A || first == 0xB7))
  }

  /// Two paragraphs and more behind the same mark, below a text that has ended, are pieces by themselves:
  /// the points of a story are announced by a colon.
  private func isOneOfPieces(_ page: LineClues, _ index: Int) -> Bool {
    if page.isOffer(index) { return isOfferByItself(page, index) }
    guard !page.shape.isLatin, page.isBulleted(index),
      page.lines[index].ending == .stop || page.tails[index]?.people != nil,
      let mark = page.lines[index].letters.first, Self.pieceMarks.contains(mark),
      let above = items.last
    else { return false }
    if above.line == index - 1, page.lines[index - 1].letters.first == mark {
      return above.isAfterBreak
    }
    let ends = page.lines[above.line].ending == .stop || page.tails[above.line]?.people != nil
    return ends && page.isBulleted(index + 1) && page.lines[index + 1].letters.first == mark
  }

  /// Below a headline offers are its text, as are those below them.
  private func isOfferByItself(_ page: LineClues, _ index: Int) -> Bool {
    guard let above = items.last, above.line == index - 1, page.isOffer(above.line) else {
      return true
    }
    return above.isAfterBreak
  }

  /// What stands before single points, as * and · do, parts no pieces.
  private static let pieceMarks: LetterSet = "■●◆▲★◎□○◇△※"

  /// `【…7月7日文章】题：…`: the title of what is quoted.
  private func isTitle(_ page: LineClues, _ index: Int) -> Bool {
    guard let lead = page.leads[index], lead.dateline != nil else { return false }
    return page.lines[index].letters.dropFirst(lead.textStart).first == 0x9898
  }

  /// `…断了修，（下转第四版）`: the sentence before the sign is not over.
  private func breaksOff(_ line: PageLine, before sign: ArraySlice<Letter>?) -> Bool {
    guard let sign, !line.isLatin else { return false }
    let last = line.letters[..<sign.startIndex].last { $0 != 0x20 } ?? 0
    return last == 0x2C || last == 0x3001 || Lettering.isHan(last)
  }

  /// Items of a list need no full stop.
  private mutating func closeLists(_ page: LineClues) {
    for place in items.indices.dropLast() {
      let pair = (items[place].line, items[place + 1].line)
      if page.has(.numbered, at: pair.0) && page.has(.numbered, at: pair.1) {
        items[place].isOpen = false
      }
    }
  }
}
