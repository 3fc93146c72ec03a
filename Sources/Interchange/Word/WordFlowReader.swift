import Notation

/// What a part is read with.
struct WordSurroundings {
  var styles = WordStyles()
  var numbering = WordNumbering()
  var relations: [String: WordPackage.Relation] = [:]
}

/// Reads the flow of a part: paragraphs and tables, one after the other, inside one another.
struct WordFlowReader {
  /// A mark in the text for a note below it.
  struct NoteMark: Hashable {
    var isEndnote: Bool
    var id: String
  }

  private static let mostOpenComments = 16

  let styles: WordStyles
  /// What the part points to, by id.
  let relations: [String: WordPackage.Relation]
  var markup: MarkupReader
  var numbering: WordNumbering
  /// Notes in the order of their marks; the first one is number 1.
  var notes: [NoteMark] = []
  /// The words that comments are about.
  var quotations: [String: String] = [:]
  private(set) var leftOver: [WordManuscript.LeftOver] = []
  /// Comments whose range is open, and those that begin with the next paragraph.
  private(set) var openComments: [String] = []
  private var waitingComments: [String] = []
  /// Whether a break ended the page since the last letter.
  var isPageEnded = false
  private var isPlaceholder = false
  /// Whether what is left out next may go on from what was left out last.
  var isSamePlace = false

  init(_ markup: MarkupReader, surroundings: WordSurroundings) {
    self.markup = markup
    styles = surroundings.styles
    numbering = surroundings.numbering
    relations = surroundings.relations
  }

  /// Everything up to the end of the open element.
  mutating func items() throws(MarkupFault) -> [WordItem] {
    var items: [WordItem] = []
    try take(into: &items)
    return items
  }

  private mutating func take(into items: inout [WordItem]) throws(MarkupFault) {
    while let step = try markup.next() {
      switch step {
      case .end: return
      case .text: continue
      case .start(let tag): try takeItem(tag, into: &items)
      }
    }
  }

  private mutating func takeItem(
    _ tag: MarkupTag, into items: inout [WordItem]
  ) throws(MarkupFault) {
    switch tag.name {
    case "w:p": add(try paragraph(), to: &items)
    case "w:tbl": items.append(.table(try rows()))
    case "w:sdt", "w:ins", "w:moveTo", "w:customXml", "w:smartTag": try take(into: &items)
    case "w:sdtContent":
      if try !skipsPlaceholder() { try take(into: &items) }
    case "mc:AlternateContent":
      guard try entersChoice() else { return }
      try take(into: &items)
      try markup.skip()
    case "w:altChunk":
      leave(.embeddedFile, "")
      try markup.skip()
    default: try takeMark(tag)
    }
  }

  private mutating func add(_ paragraph: WordParagraph, to items: inout [WordItem]) {
    var paragraph = paragraph
    if case .paragraph(let last)? = items.last, last.goesOn {
      items.removeLast()
      paragraph.continues(last)
    }
    if !paragraph.isEmpty { items.append(.paragraph(paragraph)) }
  }

  private mutating func paragraph() throws(MarkupFault) -> WordParagraph {
    var paragraph = WordParagraph(look: styles.shape(nil).look)
    isSamePlace = false
    begin(waitingComments, in: &paragraph)
    waitingComments = []
    try takeInline(into: &paragraph)
    settleRisen(in: &paragraph)
    isSamePlace = false
    return paragraph
  }

  /// Marks that stand between paragraphs as well as in them.
  mutating func takeMark(_ tag: MarkupTag) throws(MarkupFault) {
    switch tag.name {
    case "w:commentRangeStart": waitingComments.append(tag["w:id"] ?? "")
    case "w:commentRangeEnd": openComments.removeAll { $0 == tag["w:id"] }
    case "w:sdtPr":
      isPlaceholder = try holds("w:showingPlcHdr")
      return
    case "w:del": return leave(.deletion, try markup.text())
    default: break
    }
    try markup.skip()
  }

  /// Whether the open element, which ends here, holds an element of that name.
  mutating func holds(_ name: String) throws(MarkupFault) -> Bool {
    let outside = markup.depth - 1
    var isFound = false
    while markup.depth > outside, let step = try markup.next() {
      if case .start(let tag) = step, tag.name == name { isFound = true }
    }
    return isFound
  }

  mutating func skipsPlaceholder() throws(MarkupFault) -> Bool {
    guard isPlaceholder else { return false }
    isPlaceholder = false
    leave(.placeholder, try markup.text())
    return true
  }

  /// Of alternatives that say the same the first one counts (ECMA-376 part 3, 9.3). False where
  /// there is none; else the choice is open, and the rest is to be skipped after it.
  mutating func entersChoice() throws(MarkupFault) -> Bool {
    while let step = try markup.next() {
      switch step {
      case .end: return false
      case .start(let tag) where tag.name == "mc:Choice" || tag.name == "mc:Fallback": return true
      case .start: try markup.skip()
      case .text: continue
      }
    }
    return false
  }

  /// Notes that something is not in the article; pieces of one paragraph go together, but for places
  /// on the line, which are whole.
  mutating func leave(_ reason: WordManuscript.LeftOver.Reason, _ text: String) {
    let goesOn = isSamePlace && reason != .risenPlace && !text.isEmpty
    if goesOn, let last = leftOver.last, last.reason == reason {
      leftOver[leftOver.count - 1] = .init(reason: reason, text: last.text + text)
    } else {
      leftOver.append(.init(reason: reason, text: text))
    }
    isSamePlace = true
  }

  mutating func begin(_ comments: [String], in paragraph: inout WordParagraph) {
    paragraph.comments += comments
    openComments += comments.prefix(Self.mostOpenComments - openComments.count)
  }
}
