import Manuscript

/// Makes a manuscript out of a draft: fields filled, paragraphs whole, widths normalised.
struct ArticleWriting {
  let page: LineClues
  let texts: [String]
  let roles: [LineRole]
  let joins: [Int?]
  let draft: Grouping.Draft
  let language: CopyLanguage

  private(set) var article = Article()
  /// Lines of the reading behind each block, and behind the fields.
  private(set) var blockLines: [[Int]] = []
  private(set) var headLines: [Int] = []
  private(set) var changes = 0
  /// What sends a reader from page to page, which is no part of the text, and the lines it stood in.
  private(set) var signs: [(line: Int, text: String, isAtEnd: Bool)] = []
  private var credits: [Byline] = []

  init(
    page: LineClues, texts: [String], roles: [LineRole], joins: [Int?],
    draft: Grouping.Draft, section: String?, language: CopyLanguage
  ) {
    self.page = page
    self.texts = texts
    self.roles = roles
    self.joins = joins
    self.draft = draft
    self.language = language
    article.language = language
    article.section = section
    writeHead()
    writeFields()
    writeText()
    writePictures()
    article.bylines = Self.merged(article.bylines)
  }

  private mutating func normalised(_ text: String) -> String {
    let outcome = WidthNormalization.normalise(text)
    changes += outcome.changes
    return outcome.text
  }

  private mutating func rows(_ role: LineRole) -> String? {
    // A row that was extracted twice is told once.
    let rows = draft.head.filter { roles[$0] == role }.enumerated().filter { place, line in
      place == 0 || !draft.head.contains { $0 < line && texts[$0] == texts[line] }
    }.map(\.element)
    guard !rows.isEmpty else { return nil }
    return normalised(PieceText.joined(rows.map { row($0, isLast: $0 == rows.last) }))
  }

  /// The text of a row of the head, without who signs on the row of a headline that nobody signs elsewhere.
  private mutating func row(_ line: Int, isLast: Bool) -> String {
    guard isLast, roles[line] == .headline, !isSigned,
      let tail = HeadlineNames.tail(of: page.lines[line])
    else { return PieceText.whole(texts[line]) }
    article.bylines += people(tail.people, line)
    return PieceText.part(texts[line], 0..<tail.textEnd, of: page.lines[line].letters.count)
  }

  private var isSigned: Bool {
    draft.fields.contains { roles[$0] == .byline }
      || draft.text.contains { line in
        !(page.leads[line]?.people.isEmpty ?? true) || page.tails[line]?.people != nil
      }
  }

  private mutating func writeHead() {
    article.kicker = rows(.kicker)
    article.headline = rows(.headline) ?? ""
    article.deck = rows(.deck)
    HeadlineParts.part(&article)
    headLines += draft.head
  }

  private mutating func writeFields() {
    for line in draft.fields where !staysInText(line) {
      headLines.append(line)
      switch roles[line] {
      case .source: article.source = source(of: line)
      case .dateline: writeDateline(line)
      default: writeNames(line)
      }
    }
  }

  /// The names of a line, or what the one above is.
  private mutating func writeNames(_ line: Int) {
    let names = people(page.people[line], line)
    if names.isEmpty, page.has(.jobLine, at: line) {
      let title = normalised(PieceText.whole(texts[line]))
      article.bylines = WriterTitles.bylines(article.bylines, with: title)
    } else if let list = page.people[line] {
      if let place = list.sentFrom, article.dateline == nil {
        article.dateline = page.lines[line].text(place)
      }
      article.bylines += WriterTitles.bylines(names, of: list, in: page.lines[line])
    }
  }

  /// Who signs without being a person, and the day below a text, are no fields: an office and the date
  /// of its notice.
  private func staysInText(_ line: Int) -> Bool {
    switch roles[line] {
    case .byline:
      page.people[line]?.people.isEmpty ?? true && !saysWhatAnotherIs(line)
    case .dateline: page.leads[line]?.dateline == nil && isBelowText(line)
    default: false
    }
  }

  /// `Staff Writer` below a writer's name.
  private func saysWhatAnotherIs(_ line: Int) -> Bool {
    page.has(.jobLine, at: line)
      && draft.fields.contains { $0 < line && page.people[$0]?.people.isEmpty == false }
  }

  private func isBelowText(_ line: Int) -> Bool { line > draft.text.max() ?? Int.max }

  private mutating func writeDateline(_ line: Int) {
    let lead = page.leads[line]
    article.bylines += (lead?.people ?? []).map { byline($0, line) }
    let text = lead?.dateline.map {
      LeadText.dateline(page.lines[line].text($0), isBoxed: lead?.isBoxed ?? false)
    }
    article.dateline = text ?? normalised(PieceText.whole(texts[line]))
  }

  private mutating func source(of line: Int) -> String? {
    let letters = page.lines[line].letters
    let range = SourceReading.source(in: letters, range: LineClues.unbracketed(letters))
    return range.map { SourceName.bare(page.lines[line].text($0)) }
  }

  private func people(_ list: PeopleList?, _ line: Int) -> [Byline] {
    let named = (list?.people ?? []).filter {
      !PeopleWords.nobodies.contains(page.lines[line].letters[$0.name])
    }
    return named.map { byline($0, line) }
  }

  private func byline(_ person: Person, _ line: Int) -> Byline {
    Byline(person, in: page.lines[line])
  }

  /// The same name twice is one person: who writes in one place and takes pictures in another
  /// does both.
  private static func merged(_ bylines: [Byline]) -> [Byline] {
    var result: [Byline] = []
    for byline in bylines {
      guard let place = result.firstIndex(where: { $0.name == byline.name }) else {
        result.append(byline)
        continue
      }
      let known = result[place]
      let role = known.role == byline.role ? known.role : .textAndPhoto
      result[place] = Byline(name: known.name, role: role, title: known.title ?? byline.title)
    }
    return result
  }
}

extension ArticleWriting {
  private mutating func writeSignatures(_ lines: [Int]) {
    for line in lines { append(.paragraph(normalised(PieceText.whole(texts[line]))), [line]) }
  }

  private mutating func writeText() {
    let signatures = draft.fields.filter { staysInText($0) }
    writeSignatures(signatures.filter { !isBelowText($0) })
    writeBody()
    writeSignatures(signatures.filter { isBelowText($0) })
  }

  private mutating func writeBody() {
    var index = 0
    while index < draft.text.count {
      let line = draft.text[index]
      switch roles[line] {
      case .subhead:
        append(.crosshead(normalised(PieceText.whole(texts[line]))), [line])
      case .editorNote:
        append(.editorsNote(normalised(PieceText.whole(texts[line]))), [line])
      default:
        let end = paragraphEnd(from: index)
        writeParagraph(Array(draft.text[index..<end]))
        index = end
        continue
      }
      index += 1
    }
  }

  private func paragraphEnd(from start: Int) -> Int {
    if page.has(.verse, at: draft.text[start]) {
      return draft.text[start...].firstIndex { !page.has(.verse, at: $0) || roles[$0] != .body }
        ?? draft.text.count
    }
    var end = start + 1
    while end < draft.text.count, joins[draft.text[end]] == draft.text[end - 1] { end += 1 }
    return end
  }

  private mutating func writeParagraph(_ lines: [Int]) {
    if page.has(.verse, at: lines[0]) {
      append(.verse(lines.map { normalised(PieceText.whole(texts[$0])) }), lines)
      return
    }
    let text = normalised(PieceText.joined(lines.map { piece(of: $0) }))
    if text.isEmpty { headLines += lines } else { append(.paragraph(text), lines) }
  }

  private mutating func append(_ block: Block, _ lines: [Int]) {
    article.blocks.append(block)
    blockLines.append(lines)
  }

  /// The text of a line without the lead and the closing names, which become fields.
  private mutating func piece(of line: Int) -> String {
    let letters = page.lines[line].letters
    var range = 0..<letters.count
    if let lead = page.leads[line], joins[line] == nil {
      if let dateline = lead.dateline, article.dateline == nil {
        let text = page.lines[line].text(dateline)
        article.dateline = LeadText.dateline(text, isBoxed: lead.isBoxed)
        if let agency = SourceName.agency(text) { article.source = agency }
      }
      article.bylines += lead.people.map { byline($0, line) }
      range = lead.textStart..<letters.count
    }
    if isSoleItem(line) { range = behindBullet(letters)..<letters.count }
    if let tail = page.tails[line], tail.textEnd >= range.lowerBound {
      article.bylines += people(tail.people, line)
      if let source = tail.source {
        article.source = SourceName.bare(page.lines[line].text(source))
      }
      range = range.lowerBound..<tail.textEnd
    }
    return withoutSigns(PieceText.part(texts[line], range, of: letters.count), line)
  }

  /// The text of a line without the signs by which the story comes from another page and goes on there.
  private mutating func withoutSigns(_ text: String, _ line: Int) -> String {
    var told = text
    if FurnitureReading.arrivalAtStart(page.lines[line].letters) != nil,
      let (_, rest) = Jump.opening(told)
    {
      signs.append((line, String(told.dropLast(rest.count)), isAtEnd: false))
      told = rest
    }
    if FurnitureReading.departsAtEnd(page.lines[line]), let (before, _) = Jump.ending(told) {
      signs.append((line, String(told.dropFirst(before.count)), isAtEnd: true))
      told = before
    }
    return told
  }

  /// A brief by itself stands behind no bullet; the items of a list keep theirs.
  private func isSoleItem(_ line: Int) -> Bool {
    draft.head.isEmpty && draft.text.first == line && page.leads[line] == nil
      && page.arrival(at: line) == nil && behindBullet(page.lines[line].letters) > 0
      && !draft.text.dropFirst().contains { behindBullet(page.lines[$0].letters) > 0 }
  }

  private func behindBullet(_ letters: [Letter]) -> Int {
    guard let first = letters.first, PeopleWords.bullets.contains(first) else { return 0 }
    return letters.prefix { PeopleWords.bullets.contains($0) || $0 == 0x20 }.count
  }

  private mutating func writePictures() {
    var pending: [Byline] = []
    var open: (lines: [Int], text: [String], credits: [Byline])?
    for line in draft.pictures {
      if roles[line] == .credit {
        let makers = people(page.people[line], line)
        if open == nil {
          pending += makers
          headLines.append(line)
        } else {
          open?.credits += makers
          open?.lines.append(line)
        }
        continue
      }
      if joins[line] == nil || open == nil {
        close(&open)
        open = ([], [], pending)
        pending = []
      }
      let (text, makers) = caption(line)
      open?.lines.append(line)
      open?.text.append(text)
      open?.credits += makers
    }
    close(&open)
    article.bylines += pending
  }

  private func caption(_ line: Int) -> (String, [Byline]) {
    let count = page.lines[line].letters.count
    guard let tail = page.tails[line], let list = tail.people else {
      return (PieceText.whole(texts[line]), [])
    }
    return (PieceText.part(texts[line], 0..<tail.textEnd, of: count), people(list, line))
  }

  private mutating func close(_ open: inout (lines: [Int], text: [String], credits: [Byline])?) {
    guard let picture = open else { return }
    let text = normalised(PieceText.joined(picture.text))
    append(
      .picture(Picture(caption: text, credits: Self.merged(picture.credits))), picture.lines)
    open = nil
  }
}
