/// Remembers, going down a page, which article was last seen, for the lines that only say
/// something about their neighbours.
struct PageWalk {
  let roles: [LineRole]
  let owner: [Int?]
  let heads: [Int?]
  let page: LineClues

  /// The article of the last text line, and of the last line of any kind.
  private var lastText: Int?
  private var lastHead: Int?
  private var lastPicture: Int?
  private var pictureIsSigned = false
  /// A credit stands above the picture's text.
  private var awaitsCaption = false
  private var isAfterBreak = true
  /// Articles with names right below their headlines, and whether only a label stands above.
  private var signed: Set<Int> = []
  private var isBelowLabel = false
  /// Articles whose writers took pictures too, in the order of the page.
  private var pictured: [Int] = []
  /// The names of those who wrote each article, as far as it was seen.
  private var writers: [Int: Set<[Letter]>] = [:]
  /// Articles that have text.
  private let written: Set<Int>

  init(roles: [LineRole], owner: [Int?], heads: [Int?], page: LineClues) {
    self.roles = roles
    self.owner = owner
    self.heads = heads
    self.page = page
    written = Set(roles.indices.filter { roles[$0] == .body }.compactMap { owner[$0] })
  }

  /// Names below a headline are its own; names between the text of a story that is signed already
  /// and the next headline belong to that one; other names sign the text above.
  func ownerOfField(at index: Int) -> Int? {
    if let lastHead { return lastHead }
    if let lastText, isSameWriter(index, of: lastText) { return lastText }
    let below = nextWord(index).flatMap { heads[$0] }
    let isSigned = lastText.map(signed.contains) ?? true
    if let below, roles[index] == .byline,
      isSigned || isBelowLabel || isOverReport(index)
    {
      return below
    }
    return lastText ?? lastPicture ?? below ?? nextOwner(index)
  }

  /// `Ron` below what `by Ron Kasprzak` heads.
  private func isSameWriter(_ index: Int, of article: Int) -> Bool {
    guard page.shape.isLatin, let known = writers[article] else { return false }
    return names(page.people[index]?.people, index).contains { name in
      known.contains { $0.starts(with: name) }
    }
  }

  /// `本报记者　甲` right above a headline over text that names nobody, where the lead of the text above
  /// says already who wrote that: a page that sets names over headlines.
  private func isOverReport(_ index: Int) -> Bool {
    guard let lastText, writers[lastText]?.isEmpty == false, index + 1 < roles.count,
      heads[index + 1] != nil, page.has(.markedNames, at: index),
      !page.has(.bracketedNames, at: index), !page.shape.isLatin,
      let text = NeighbourClues.nextText(page, index)
    else { return false }
    return page.leads[text]?.people.isEmpty ?? true
      && (index + 1..<text).allSatisfy { page.people[$0] == nil }
  }

  private func nextWord(_ index: Int) -> Int? {
    (index + 1..<min(roles.count, index + 4)).first { roles[$0] != .furniture }
  }

  /// In English no picture belongs to what stands below the name of another section.
  private func nextOwner(_ index: Int) -> Int? {
    for next in index + 1..<min(roles.count, index + 8) {
      if page.shape.isLatin && roles[next] == .section { return nil }
      if let owner = owner[next] { return owner }
    }
    return nil
  }

  /// A credit goes with the caption above it. A caption below a headline is that article's; one
  /// inside a story belongs to it, unless it tells of something else and is signed; elsewhere it
  /// is a picture of its own.
  func ownerOfPicture(at index: Int, likeness: ([Int], Int) -> Double) -> Int? {
    let rows = rows(from: index)
    if roles[index] == .credit {
      if signsNextPicture(index) { return nil }
      return lastPicture ?? lastHead ?? lastText ?? nextOwner(index)
    }
    if let lastHead { return isNextPicture(index, below: lastHead) ? nil : lastHead }
    if let lastPicture, !pictureIsSigned { return lastPicture }
    if let lastPicture, isOtherOfPair(index) { return lastPicture }
    // A picture with a catchline of its own illustrates no story.
    let letters = page.lines[index].letters
    if isSigned(index), LatinNames.hasCatchline(letters) || Self.hasTitle(letters) { return nil }
    if page.lines[index].size <= 24, LineClues.isArtwork(letters[...]), !standsInSentence(index) {
      return nil
    }
    if !isAfterBreak, let lastText {
      if isAboveSignature(index) { return lastText }
      let beside = sidesOfCut(index) ?? lastText
      if standsBetween(index, beside) {
        return likeness(rows, lastText) > Self.sameSubject ? lastText : nil
      }
      if let told = toldElsewhere(rows, [lastText, beside], likeness) { return told }
      if beside == lastText, standsForItself(rows, likeness(rows, lastText)) { return nil }
      if isShort(index) {
        let nearest = likeness(rows, lastText) > likeness(rows, beside) ? lastText : beside
        if isSigned(index) { return nearest }
        return pictured.reduce(nearest) { likeness(rows, $1) > likeness(rows, $0) ? $1 : $0 }
      }
      if page.has(.captionStart, at: index) && !isSigned(index) { return beside }
      let candidates = [lastText, beside] + [nextOwner(index)].compactMap { $0 }
      let best = candidates.max { likeness(rows, $0) < likeness(rows, $1) } ?? lastText
      let shared = likeness(rows, best)
      if isByWriter(index, of: lastText), likeness(rows, lastText) > Self.sameSubject {
        return lastText
      }
      if isDated(index), isSigned(index) {
        return standsInSentence(index) && likeness(rows, lastText) > Self.unrelated ? lastText : nil
      }
      let least =
        page.shape.isLatin ? Self.sameSubject : page.has(.captionStart, at: index) ? 0.02 : 0.18
      if shared > least || !isSigned(index) || isBrief(index) { return best }
      return sharesName(index, with: beside) ? beside : nil
    }
    // Below 图片新闻 a picture is news by itself.
    if isBelowLabel, !page.shape.isLatin { return nil }
    if let lastText, likeness(rows, lastText) > 0.30 { return lastText }
    return nil
  }

  /// A picture of which the stories that it stands beside say nothing, and another one much: make-up put
  /// it where there was room.
  private func toldElsewhere(
    _ rows: [Int], _ beside: [Int], _ likeness: ([Int], Int) -> Double
  ) -> Int? {
    guard !page.shape.isLatin, page.has(.captionStart, at: rows[0]) || isSigned(rows[0]),
      beside.allSatisfy({ likeness(rows, $0) < Self.nothingShared })
    else { return nil }
    let others = written.subtracting(beside)
    guard let best = others.max(by: { (likeness(rows, $0), $1) < (likeness(rows, $1), $0) }),
      likeness(rows, best) > Self.muchShared
    else { return nil }
    return best
  }

  private static let nothingShared = 0.06
  private static let muchShared = 0.3

  /// 下图 below 上图, 右图 below 左图: two pictures of one story.
  private func isOtherOfPair(_ index: Int) -> Bool {
    guard index > 0, let above = (0..<index).last(where: { roles[$0] != .credit }),
      roles[above] == .caption, page.lines[index].letters.count > 1
    else { return false }
    let (one, other) = (page.lines[above].letters, page.lines[index].letters)
    return one.count > 1 && one[1] == 0x56FE && other[1] == 0x56FE
      && Self.sides.contains(one[0]) && Self.sides.contains(other[0]) && one[0] != other[0]
  }

  private static let sides: LetterSet = "上下左右中"

  /// The rows of one caption.
  private func rows(from index: Int) -> [Int] {
    let last = (index..<roles.count).first { row in
      page.lines[row].ending == .stop || page.tails[row]?.people != nil
        || row + 1 == roles.count || roles[row + 1] != .caption
    }
    return Array(index...(last ?? index))
  }

  /// A picture between the end of one story and the next headline, of which the story says next to nothing:
  /// a view that stands for itself. A few letters need not name what the story is about.
  private func standsForItself(_ rows: [Int], _ likeness: Double) -> Bool {
    let (first, last) = (rows[0], rows[rows.count - 1])
    let below = (last + 1..<roles.count).first { roles[$0] != .credit }
    guard !page.shape.isLatin, !page.has(.captionStart, at: first), first > 0,
      roles[first - 1] != .body || page.lines[first - 1].ending == .stop,
      below.map({ heads[$0] != nil || roles[$0] == .section }) ?? true
    else { return false }
    let isLong = rows.reduce(0) { $0 + page.lines[$1].size } > Self.tellingCaption
    return isLong ? likeness < Self.unrelated : likeness == 0 && isSigned(first)
  }

  private static let shortCaption = 22
  /// So many letters name what a picture shows.
  private static let tellingCaption = 26
  /// What a caption shares by chance with the story above it: in the gold pages of the tests what shares more
  /// belongs to the story, and what shares less mostly does not.
  private static let unrelated = 0.35

  /// `▲稻穗低头。二期稻作进入收割期,…`: a few letters and a stop before what the picture shows.
  private static func hasTitle(_ letters: [Letter]) -> Bool {
    let text = letters.prefix(12).drop { !Lettering.isHan($0) }
    let title = text.prefix { Lettering.isHan($0) }
    return (3...8).contains(title.count) && text.dropFirst(title.count).first == 0x3002
      && letters.count - title.endIndex > 12
  }

  /// A headline over pictures alone is that of the first one and of those that are numbered with it;
  /// the next with a photographer of its own is another.
  private func isNextPicture(_ index: Int, below head: Int) -> Bool {
    lastPicture == head && pictureIsSigned && isSigned(index)
      && !written.contains(head) && !page.has(.numbered, at: index)
  }

  /// A second credit, right above a caption that has none.
  private func signsNextPicture(_ index: Int) -> Bool {
    guard index > 0, index + 1 < roles.count, roles[index + 1] == .caption, !isSigned(index + 1)
    else {
      return false
    }
    return (pictureIsSigned && lastPicture != nil)
      || (lastText != nil && lastPicture == nil && roles[index - 1] == .body)
  }

  /// A name in an English caption that the story has and no other text near by: it is one of those that
  /// the story tells of.
  private func sharesName(_ index: Int, with article: Int) -> Bool {
    guard page.lines[index].isLatin else { return false }
    let names = LatinNames.telling(page.lines[index].letters)
    var (here, elsewhere) = (Set<ArraySlice<Letter>>(), Set<ArraySlice<Letter>>())
    for line in max(0, index - Self.reach)..<min(roles.count, index + Self.reach)
    where line != index && owner[line] != nil {
      let said = names.filter { page.lines[line].letters.prefix(900).holds($0) }
      if owner[line] == article { here.formUnion(said) } else { elsewhere.formUnion(said) }
    }
    return !here.subtracting(elsewhere).isEmpty
  }

  /// How many lines up and down another story may tell of the same.
  private static let reach = 30

  /// From here on an English caption tells of what the text tells of: a word that both have by chance
  /// makes less.
  private static let sameSubject = 0.12

  /// A writer's name stands between the picture and the next headline: it closes the story that the picture
  /// stands in.
  private func isAboveSignature(_ index: Int) -> Bool {
    guard page.shape.isLatin, index > 0, roles[index - 1] == .body,
      let below = (index + 1..<roles.count).first(where: { roles[$0] != .credit }),
      roles[below] == .byline, !LatinNames.beginsWithBy(page.lines[below].letters)
    else { return false }
    return below + 1 == roles.count || [.section, .kicker, .headline].contains(roles[below + 1])
  }

  /// An English picture with its photographer between the end of one story and what is left of another,
  /// whose sentence was broken off somewhere else.
  private func standsBetween(_ index: Int, _ beside: Int) -> Bool {
    guard page.shape.isLatin, beside != lastText, isSigned(index), index > 0,
      page.lines[index - 1].ending == .stop
    else { return false }
    let below = (index + 1..<roles.count).first { roles[$0] == .body }
    return below.map { page.lines[$0].beginsLow } ?? false
  }

  /// Who wrote the story took the picture below it too.
  private func isByWriter(_ index: Int, of article: Int) -> Bool {
    guard let known = writers[article] else { return false }
    let below = index + 1 < roles.count && roles[index + 1] == .credit ? index + 1 : nil
    let makers =
      names(page.tails[index]?.people?.people, index)
      + names(below.flatMap { page.people[$0]?.people }, index + 1)
    return makers.contains(where: known.contains)
  }

  private func names(_ people: [Person]?, _ line: Int) -> [[Letter]] {
    (people ?? []).map { page.lines[line].letters[$0.name].solid }
  }

  private mutating func takeWriters(_ people: [Person]?, _ line: Int, of article: Int?) {
    guard let article, let people, !people.isEmpty else { return }
    writers[article, default: []].formUnion(names(people, line))
  }

  /// `4月6日,…`: a picture with a day of its own is news by itself.
  private func isDated(_ index: Int) -> Bool {
    let letters = page.lines[index].letters.prefix(12)
    guard let month = letters.firstIndex(of: 0x6708), month > 0,
      let day = letters[month...].firstIndex(of: 0x65E5)
    else { return false }
    return Lettering.isDigit(letters[month - 1]) && Lettering.isDigit(letters[day - 1])
  }

  private func isShort(_ index: Int) -> Bool { page.lines[index].size <= Self.shortCaption }

  /// So few English words that they need not name what the story is about.
  private func isBrief(_ index: Int) -> Bool {
    page.lines[index].isLatin && page.lines[index].size <= 50
  }

  private func isSigned(_ index: Int) -> Bool {
    guard let last = rows(from: index).last else { return false }
    return page.tails[last]?.people != nil
      || (last + 1 < roles.count && roles[last + 1] == .credit)
  }

  /// The article that goes on right below, where a caption cuts into text.
  private func sidesOfCut(_ index: Int) -> Int? {
    for below in (index + 1)..<max(index + 1, min(roles.count, index + 4)) {
      if roles[below] == .body { return owner[below] }
      if [.headline, .kicker, .deck, .section].contains(roles[below]) { return nil }
    }
    return nil
  }

  /// The sentence above the picture goes on below it, in the same story.
  private func standsInSentence(_ index: Int) -> Bool {
    guard index > 0, roles[index - 1] == .body, let above = owner[index - 1] else { return false }
    return [.open, .comma].contains(page.lines[index - 1].ending) && sidesOfCut(index) == above
  }

  /// `谈笑 摄影报道` between a headline and the text of its picture.
  private func standsAbovePicture(_ index: Int, _ owner: Int?) -> Bool {
    owner != nil && owner == lastHead && lastPicture == nil && index + 1 < roles.count
      && roles[index + 1] == .caption
  }

  /// Takes note of a line that has been placed.
  mutating func pass(_ index: Int, owner: Int?) {
    if roles[index] != .furniture { isBelowLabel = roles[index] == .section }
    switch roles[index] {
    case .headline, .kicker, .deck:
      lastHead = owner
      (lastText, lastPicture, isAfterBreak) = (nil, nil, false)
    case .body, .subhead, .editorNote:
      (lastText, lastHead, lastPicture, isAfterBreak) = (owner, nil, nil, false)
      takeWriters(page.leads[index]?.people, index, of: owner)
    case .section, .slogan:
      (lastHead, lastPicture, isAfterBreak) = (nil, nil, true)
    case .byline, .source:
      if lastHead == nil {
        isAfterBreak = true
        if let owner, owner != lastText, page.people[index] != nil { signed.insert(owner) }
      } else if let owner, roles[index] == .byline {
        signed.insert(owner)
        takeWriters(page.people[index]?.people, index, of: owner)
        if page.has(.textAndPhoto, at: index) { pictured.append(owner) }
      }
    case .caption:
      if lastPicture != owner { pictureIsSigned = false }
      if owner != lastHead { lastHead = nil }
      lastPicture = owner
      if awaitsCaption { (pictureIsSigned, awaitsCaption) = (true, false) }
      if page.tails[index]?.people != nil { pictureIsSigned = true }
    case .credit:
      if let owner, owner != lastPicture, owner != lastText, owner != lastHead,
        index + 1 < roles.count, roles[index + 1] == .caption
      {
        (lastPicture, lastHead, pictureIsSigned, awaitsCaption) = (owner, nil, false, true)
      } else {
        pictureIsSigned = true
        awaitsCaption = standsAbovePicture(index, owner)
      }
    case .furniture:
      // Below `See BRIDGE, Page 4` stands nothing more of the story.
      if page.lines[index].isLatin, page.has(.jump, at: index), !page.isArrival(index) {
        isAfterBreak = true
      }
    case .dateline: break
    }
  }
}
