import Manuscript

/// Makes blocks of the lines below the head.
struct WordBody {
  private(set) var blocks: [Block] = []
  /// Which block each picture stands in.
  private(set) var pictures: [(block: Int, picture: WordPicture)] = []
  /// In which block each comment begins.
  private(set) var anchors: [String: Int] = [:]
  private let looks: WordLooks
  private var rest: ArraySlice<WordLine>
  /// The list that may go on, and whether its items are numbered.
  private var list: (items: [String], isNumbered: Bool)?

  init(_ lines: ArraySlice<WordLine>, looks: WordLooks) {
    self.looks = looks
    rest = lines
    while let line = rest.popFirst() { take(line) }
    closeList()
  }

  private mutating func take(_ line: WordLine) {
    if let paragraph = line.paragraph, takeItem(paragraph) {
      return anchor(line.comments, at: blocks.count)
    }
    closeList()
    anchor(line.comments, at: blocks.count)
    switch line.kind {
    case .text(let paragraph): blocks.append(block(paragraph))
    case .table(let rows): blocks.append(.rows(rows.map { LineJoining.joinAll([$0]) }))
    case .picture(let picture): take(picture)
    }
  }

  private mutating func anchor(_ comments: [String], at block: Int) {
    for comment in comments where anchors[comment] == nil { anchors[comment] = block }
  }

  private func block(_ line: WordParagraph) -> Block {
    let text = looks.numbered(line)
    if LineMark(Raw(of: text)) == .spokenNote { return .editorsNote(text) }
    return looks.isCrosshead(line) ? .crosshead(text) : LineJoining.block([text])
  }

  // MARK: Lists

  /// Takes an item; false where the line is none.
  private mutating func takeItem(_ line: WordParagraph) -> Bool {
    guard let mark = line.mark, !looks.isCrosshead(line) else { return false }
    let isNumbered = mark != .bullet
    if list?.isNumbered != isNumbered { closeList() }
    list = ((list?.items ?? []) + [LineJoining.joinAll([looks.numbered(line)])], isNumbered)
    return true
  }

  /// A single numbered line is a paragraph: 一、…… with text below it.
  private mutating func closeList() {
    guard let list else { return }
    let isAlone = list.isNumbered && list.items.count == 1
    blocks.append(isAlone ? .paragraph(list.items[0]) : .list(list.items))
    self.list = nil
  }

  // MARK: Pictures

  private mutating func take(_ picture: WordPicture) {
    var caption = ""
    var credits: [Byline] = []
    if let line = rest.first, let text = line.paragraph, looks.isCaption(text), !isCredit(text) {
      (caption, credits) = Self.caption(text.text)
      takeLine()
    }
    if let line = rest.first?.paragraph, credits.isEmpty, isCredit(line) {
      credits = WordNameLine.read(line) ?? []
      takeLine()
    }
    pictures.append((blocks.count, picture))
    blocks.append(.picture(Picture(caption: caption, credits: credits)))
  }

  /// The words behind 图为： and the credits behind those.
  private static func caption(_ text: String) -> (String, [Byline]) {
    guard let label = CaptionLabel(text), label.number == nil else {
      return PrintedCredits.split(text)
    }
    let picture = label.picture(in: text)
    return (picture.caption, picture.credits)
  }

  /// A line that names only who took or gave the picture.
  private func isCredit(_ line: WordParagraph) -> Bool {
    WordNameLine.read(line)?.allSatisfy { $0.role != .text } ?? false
  }

  private mutating func takeLine() {
    if let line = rest.popFirst() { anchor(line.comments, at: blocks.count) }
  }

  // MARK: Ends

  /// Takes away the blocks of pictures that cannot be used and have no words.
  mutating func dropPictures(_ isUnusable: (WordPicture) -> Bool) {
    var gone = Set<Int>()
    for (block, picture) in pictures where isUnusable(picture) {
      if blocks[block].text.isEmpty { gone.insert(block) }
    }
    pictures.removeAll { isUnusable($0.picture) }
    guard !gone.isEmpty else { return }
    var places: [Int] = []
    var kept: [Block] = []
    for (index, block) in blocks.enumerated() {
      places.append(kept.count)
      if !gone.contains(index) { kept.append(block) }
    }
    blocks = kept
    pictures = pictures.map { (places[$0.block], $0.picture) }
    anchors = anchors.mapValues { min(places[$0], max(0, kept.count - 1)) }
  }
}
