import Notation

/// What stands inside a paragraph.
extension WordFlowReader {
  private static var longestQuotation: Int { 200 }

  mutating func takeInline(into paragraph: inout WordParagraph) throws(MarkupFault) {
    while let step = try markup.next() {
      switch step {
      case .end: return
      case .text: continue
      case .start(let tag): try takeInline(tag, into: &paragraph)
      }
    }
  }

  private mutating func takeInline(
    _ tag: MarkupTag, into paragraph: inout WordParagraph
  ) throws(MarkupFault) {
    switch tag.name {
    case "w:pPr": try takeProperties(into: &paragraph)
    case "w:r", "m:r": try takeRun(into: &paragraph)
    case "w:hyperlink", "w:ins", "w:moveTo", "w:smartTag", "w:sdt", "w:fldSimple", "w:customXml",
      "w:dir", "w:bdo", "w:ruby", "w:rubyBase":
      try takeInline(into: &paragraph)
    case "w:sdtContent":
      if try !skipsPlaceholder() { try takeInline(into: &paragraph) }
    case "mc:AlternateContent":
      guard try entersChoice() else { return }
      try takeInline(into: &paragraph)
      try markup.skip()
    case "w:rt": leave(.pronunciation, try markup.text())
    case "m:sup": try takeInline(.raised, into: &paragraph)
    case "m:sub": try takeInline(.lowered, into: &paragraph)
    case "w:commentRangeStart":
      settleRisen(in: &paragraph)
      begin([tag["w:id"] ?? ""], in: &paragraph)
      try markup.skip()
    case let name where name.hasPrefix("m:") && !name.hasSuffix("Pr"):
      try takeInline(into: &paragraph)
    default: try takeMark(tag)
    }
  }

  /// An exponent or index of a formula.
  private mutating func takeInline(
    _ rise: Rise, into paragraph: inout WordParagraph
  ) throws(MarkupFault) {
    let outside = paragraph.look.rise
    paragraph.look.rise = rise
    try takeInline(into: &paragraph)
    paragraph.look.rise = outside
  }

  private mutating func takeProperties(into paragraph: inout WordParagraph) throws(MarkupFault) {
    var own = WordShape()
    var style: String?
    let outside = markup.depth - 1
    while markup.depth > outside, let step = try markup.next() {
      guard case .start(let tag) = step else { continue }
      switch tag.name {
      case "w:pStyle": style = tag.value
      case "w:del" where markup.depth == outside + 3: paragraph.goesOn = true
      case "w:pPrChange", "w:sectPr", "w:rPrChange": try markup.skip()
      case "w:b", "w:sz", "w:vanish", "w:vertAlign": break
      default: own.take(tag)
      }
    }
    let shape = own.over(styles.shape(style))
    paragraph.role = styles.role(style, outline: own.outline)
    paragraph.alignment = shape.alignment
    paragraph.look = shape.look
    paragraph.startsPage = shape.startsPage ?? false
    guard let list = shape.list else { return }
    paragraph.mark = numbering.next(list: list, level: shape.listLevel, style: style)
  }

  private mutating func takeRun(into paragraph: inout WordParagraph) throws(MarkupFault) {
    var look = paragraph.look
    try takeRunContent(&look, into: &paragraph)
  }

  private mutating func takeRunContent(
    _ look: inout WordLook, into paragraph: inout WordParagraph
  ) throws(MarkupFault) {
    while let step = try markup.next() {
      switch step {
      case .end: return
      case .text: continue
      case .start(let tag) where tag.name == "w:rPr": look = try runLook(over: look)
      case .start(let tag) where tag.name == "mc:AlternateContent":
        guard try entersChoice() else { continue }
        try takeRunContent(&look, into: &paragraph)
        try markup.skip()
      case .start(let tag): try takeRunPart(tag, look, into: &paragraph)
      }
    }
  }

  private mutating func runLook(over look: WordLook) throws(MarkupFault) -> WordLook {
    var own = WordLook()
    var style: String?
    let outside = markup.depth - 1
    while markup.depth > outside, let step = try markup.next() {
      guard case .start(let tag) = step else { continue }
      switch tag.name {
      case "w:rStyle": style = tag.value
      case "w:rPrChange": try markup.skip()
      default: own.take(tag)
      }
    }
    return own.over(styles.look(style)).over(look)
  }

  private mutating func takeRunPart(
    _ tag: MarkupTag, _ look: WordLook, into paragraph: inout WordParagraph
  ) throws(MarkupFault) {
    switch tag.name {
    case "w:t", "m:t":
      let text = try markup.text()
      let keepsBlanks = tag["xml:space"] == "preserve"
      return append(WordText.run(text, keepsBlanks: keepsBlanks), look, &paragraph)
    case "w:tab", "w:ptab": append(" ", look, &paragraph)
    case "w:cr": append("\n", look, &paragraph)
    case "w:br":
      switch tag["w:type"] ?? "textWrapping" {
      case "textWrapping": append("\n", look, &paragraph)
      case "page": isPageEnded = true
      default: break
      }
    case "w:noBreakHyphen": append("-", look, &paragraph)
    case "w:sym":
      leave(.symbol, [tag["w:font"], tag["w:char"]].compactMap { $0 }.joined(separator: " "))
    case "w:footnoteReference", "w:endnoteReference":
      notes.append(NoteMark(isEndnote: tag.name == "w:endnoteReference", id: tag["w:id"] ?? ""))
      var mark = look
      mark.rise = nil
      append("[\(notes.count)]", mark, &paragraph)
    case "w:commentReference":
      let id = tag["w:id"] ?? ""
      if quotations[id] == nil, !paragraph.comments.contains(id) { paragraph.comments.append(id) }
    case "w:drawing", "w:pict", "w:object":
      settleRisen(in: &paragraph)
      return try takeDrawing(into: &paragraph)
    case "w:ruby": return try takeInline(into: &paragraph)
    default: break
    }
    try markup.skip()
  }

  private mutating func append(
    _ text: String, _ look: WordLook, _ paragraph: inout WordParagraph
  ) {
    if look.isHidden == true { return leave(.hiddenText, text) }
    let isRisen = look.rise ?? .level != .level
    if let risen = paragraph.risen, isRisen, risen.look.rise == look.rise {
      paragraph.risen?.text += text
    } else {
      settleRisen(in: &paragraph)
      if isRisen { paragraph.risen = (text, look) } else { put(text, look, &paragraph) }
    }
  }

  /// Puts letters into the text that stood above or below the line, and may stand in several runs.
  mutating func settleRisen(in paragraph: inout WordParagraph) {
    guard let risen = paragraph.risen else { return }
    paragraph.risen = nil
    let (text, isLost) = (risen.look.rise ?? .level).read(risen.text)
    if isLost { leave(.risenPlace, WordText.trimmed(risen.text)) }
    put(text, risen.look, &paragraph)
  }

  private mutating func put(_ text: String, _ look: WordLook, _ paragraph: inout WordParagraph) {
    let letters = WordText.letters(text)
    if letters > 0 {
      if isPageEnded, paragraph.letters == 0 { paragraph.startsPage = true }
      isPageEnded = false
      isSamePlace = false
    }
    paragraph.text += text
    paragraph.letters += letters
    if look.isBold == true { paragraph.boldLetters += letters }
    if letters > 0 { paragraph.size = max(paragraph.size, look.size ?? 0) }
    for id in openComments {
      let quoted = quotations[id] ?? ""
      if quoted.count < Self.longestQuotation {
        quotations[id] = String((quoted + text).prefix(Self.longestQuotation))
      }
    }
  }
}
