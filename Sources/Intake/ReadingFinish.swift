import Manuscript

/// Puts the reading together from what the phases found.
struct ReadingFinish {
  let page: SourcePage
  let source: PageText
  let clues: LineClues
  let roles: [LineRole]
  /// The line that each line goes on from.
  let joins: [Int?]
  let grouping: Grouping
  private let sectionLines: [Int]
  private let flagging: FlagReading

  init(
    page: SourcePage, source: PageText, clues: LineClues, roles: [LineRole], joins: [Int?],
    grouping: Grouping
  ) {
    self.page = page
    self.source = source
    self.clues = clues
    self.roles = roles
    self.joins = joins
    self.grouping = grouping
    flagging = FlagReading(clues: clues, layout: page.layout, grouping: grouping)
    sectionLines = roles.indices.filter { roles[$0] == .section }
  }

  /// Adds what was read to the reading of what stands further up the page, its lines in the page's order.
  func write(to reading: inout PageReading) {
    let before = reading.articles.count
    for place in places {
      reading.lines.append(
        place.number, roles[place.index],
        article: grouping.owner[place.index].map { $0 + before }, joins: place.above)
    }
    let imprints = imprints(below: reading.articles.last?.imprint ?? reading.imprint)
    if reading.imprint.isEmpty { reading.imprint = imprints[0].imprint }
    reading.articles += grouping.drafts.indices.map { number in
      var article = article(number)
      let begin = begin(of: grouping.drafts[number])
      article.imprint = (imprints.last { $0.line <= begin } ?? imprints[0]).imprint
      return article
    }
  }

  /// What each page of the file says of itself, and the line that it begins with; one names the paper and
  /// the date for all.
  private func imprints(below above: Imprint) -> [(line: Int, imprint: Imprint)] {
    let (starts, ends) = ([0] + turns, turns + [roles.count])
    let whole = ImprintReading(clues, roles: roles, lines: 0..<roles.count).imprint
    var imprints: [(line: Int, imprint: Imprint)] = []
    for (start, end) in zip(starts, ends) {
      var own = ImprintReading(clues, roles: roles, lines: start..<end).imprint
      (own.paper, own.date) = (own.paper ?? whole.paper, own.date ?? whole.date)
      imprints.append((start, own.following(imprints.last?.imprint ?? above)))
    }
    return imprints
  }

  /// The folios further down that number another page than the one above does, where articles begin below.
  private var turns: [Int] {
    guard clues.sheet(at: roles.count) != nil else { return [] }
    let last = grouping.drafts.lazy.map { begin(of: $0) }.max() ?? 0
    let heads = clues.sheets.filter { $0.line <= last && roles[$0.line] == .furniture }
    return zip(heads, heads.dropFirst()).compactMap { above, head in
      above.number.drop { $0 == "0" } == head.number.drop { $0 == "0" } ? nil : head.line
    }
  }

  private func begin(of draft: Grouping.Draft) -> Int { draft.head.first ?? draft.firstLine }

  /// One of the page's own lines with its line of the reading and the one that it goes on from.
  private struct Place {
    let number: Int
    let index: Int
    let above: Int?
  }

  /// The page's own lines from top to bottom.
  private var places: [Place] {
    var places: [Place] = []
    places.reserveCapacity(source.sources.count)
    for index in roles.indices {
      var above = joins[index].flatMap { source.sources[$0].last }
      for number in source.sources[index] {
        places.append(Place(number: number, index: index, above: above))
        above = number
      }
    }
    let numbering = page.layout.numbering
    if source.isWoven {
      places.sort { numbering.place(of: $0.number) ?? 0 < numbering.place(of: $1.number) ?? 0 }
    }
    return places
  }

  /// The numbers of the page's own lines behind lines of the reading.
  private func numbers(_ lines: [Int]) -> [Int] {
    var numbers: [Int] = []
    numbers.reserveCapacity(lines.count)
    for line in lines {
      for number in source.sources[line] { numbers.append(number) }
    }
    return numbers
  }

  private func language(of draft: Grouping.Draft) -> CopyLanguage {
    let lines = draft.head + draft.text + draft.pictures
    let latin = lines.count { clues.lines[$0].isLatin }
    if lines.isEmpty ? clues.shape.isLatin : latin * 2 > lines.count { return .english }
    return source.isTraditional ? .traditional : .chinese
  }

  private func article(_ number: Int) -> ReadArticle {
    let draft = grouping.drafts[number]
    let writing = ArticleWriting(
      page: clues, texts: source.texts, roles: roles, joins: joins, draft: draft,
      section: section(above: draft), language: language(of: draft))
    let kind = kind(of: draft, writing.article)
    let isTruncated = draft.text.contains { grouping.openEnds.contains($0) }
    return ReadArticle(
      article: writing.article, blockLines: writing.blockLines.map { numbers($0) },
      headLines: numbers(writing.headLines),
      order: numbers(order(draft, kind)), kind: kind,
      isTruncated: isTruncated, signs: signs(in: writing), widthChanges: writing.changes,
      flags: flags(of: draft))
  }

  /// With the line of the page that each stood in, of a paragraph on several the first or the last.
  private func signs(in writing: ArticleWriting) -> [ReadArticle.Sign] {
    writing.signs.map { sign in
      let lines = source.sources[sign.line]
      let text = WidthNormalization.normalise(PieceText.whole(sign.text)).text
      return ReadArticle.Sign(line: (sign.isAtEnd ? lines.last : lines.first) ?? 0, text: text)
    }
  }

  private func flags(of draft: Grouping.Draft) -> [Flag] {
    let (drafts, roles, texts) = (grouping.drafts, roles, source.texts)
    return flagging.flags(of: draft) { number in
      let rows = drafts[number].head.filter { roles[$0] == .headline }
      let headline = PieceText.joined(rows.map { PieceText.whole(texts[$0]) })
      return WidthNormalization.normalise(headline).text
    }
  }

  /// The last label above the article's head, unless a banner came between.
  private func section(above draft: Grouping.Draft) -> String? {
    let first = draft.head.first ?? draft.firstLine
    let place = sectionLines.partitioningIndex { $0 >= first }
    guard place > 0, !comesFromElsewhere(draft), !isBeyond(sectionLines[place - 1], draft),
      !isPast(sectionLines[place - 1], first), !isOverleaf(sectionLines[place - 1], first)
    else { return nil }
    return SectionName.bare(PieceText.whole(source.texts[sectionLines[place - 1]]))
  }

  /// What goes on from a page that is not at hand has its headline and its section there.
  private func comesFromElsewhere(_ draft: Grouping.Draft) -> Bool {
    draft.head.isEmpty && draft.text.first.map { clues.arrival(at: $0) != nil } ?? false
  }

  /// A label right above briefs, or above items behind bullets, covers them and no headline below them; a
  /// notice among signed pieces stands under no column.
  private func isBeyond(_ label: Int, _ draft: Grouping.Draft) -> Bool {
    guard let head = draft.head.first else {
      return clues.shape.isLatin && clues.has(.headsBriefs, at: label)
        && draft.firstLine > label && roles[label..<draft.firstLine].contains(.headline)
    }
    if clues.has(.headsBriefs, at: label) || clues.leads[label + 1]?.dateline != nil { return true }
    if clues.shape.isLatin, clues.has(.listRow, at: label + 1) { return true }
    if clues.isBulleted(label + 1), clues.isBulleted(label + 2) { return true }
    // 图片新闻 right above a picture is the name of pictures.
    if !clues.shape.isLatin, roles[label + 1] == .caption, draft.pictures.isEmpty { return true }
    // `■春季郊游` is one of the items of a column.
    if clues.has(.startsBullet, at: head) { return false }
    return clues.has(.noticeHead, at: head) && head > label + 1 && !names(head, label)
      && !namesPage(label)
  }

  /// `【南窗】` right below the head of the page, with no other label: the name of a supplement covers
  /// everything below it.
  private func namesPage(_ label: Int) -> Bool {
    sectionLines.count == 1 && roles[..<label].allSatisfy { $0 == .furniture || $0 == .slogan }
  }

  /// `《晒谷场》征稿启事`: a notice of the column itself; and one below the name of what holds notices.
  private func names(_ head: Int, _ label: Int) -> Bool {
    let name = clues.lines[label].letters.filter(Lettering.isHan)
    if LineWords.noticeSections.contains(name) { return true }
    return name.count > 1 && clues.lines[head].letters[...].holds(name[...])
  }

  /// Below a name in capitals over pieces whose headlines are not, the next headline in capitals begins
  /// something else.
  private func isPast(_ label: Int, _ head: Int) -> Bool {
    guard clues.shape.isLatin, clues.has(.capitals, at: label), clues.has(.capitals, at: head),
      let first = roles[label...].firstIndex(of: .headline), first < head,
      clues.lines[label].isLatin, clues.lines[first].isLatin
    else { return false }
    return !clues.has(.capitals, at: first)
  }

  /// Head, names, text, source; pictures last. A picture article stands in page order.
  private func order(_ draft: Grouping.Draft, _ kind: ReadArticle.Kind) -> [Int] {
    if kind == .photo && draft.text.isEmpty {
      return (draft.head + draft.fields + draft.pictures).sorted()
    }
    let textStart = draft.text.min() ?? Int.max
    let above = draft.fields.filter { $0 < textStart }
    let below = draft.fields.filter { $0 >= textStart }
    return draft.head + above + draft.text + below + draft.pictures
  }

  private func kind(of draft: Grouping.Draft, _ article: Article) -> ReadArticle.Kind {
    if draft.text.isEmpty && !draft.pictures.isEmpty { return .photo }
    let rows = draft.head.filter { roles[$0] == .headline }
    if let last = rows.last, KindWords.isNotice(clues.lines[last].letters) { return .notice }
    let isSigned = draft.fields.contains { clues.people[$0]?.isTitled ?? false }
    return isSigned && article.section != nil ? .column : .story
  }
}

/// Headlines that announce instead of telling.
enum KindWords {
  /// `row`: the last of the headline, in the letters that pages are read by.
  static func isNotice(_ row: [Letter]) -> Bool {
    notices.suffixLength(row.filter { !Lettering.isBlank($0) }[...]) > 0
  }

  private static let notices = WordList(LineWords.kindsOfNotice, "征订 启示")
}

/// A section's name without its dress.
enum SectionName {
  static func bare(_ text: String) -> String? {
    var letters = WidthNormalization.normalise(text).text.asLetters[...]
    while let first = letters.first, isDress(first) { letters.removeFirst() }
    while let last = letters.last, isDress(last) { letters.removeLast() }
    if let first = letters.first, let last = letters.last, quotes[first] == last {
      letters = letters.dropFirst().dropLast()
    }
    return letters.isEmpty ? nil : String(letters)
  }

  /// What stands around a name as a whole, or around a word of it.
  private static let quotes: [Letter: Letter] = [
    0x300C: 0x300D, 0x300E: 0x300F, 0x300A: 0x300B, 0x3008: 0x3009,
  ]

  private static func isDress(_ letter: Letter) -> Bool {
    PeopleWords.marks.contains(letter)
      || [
        0x20, 0x3010, 0x3011, 0x5B, 0x5D, 0x3C, 0x3E, 0x3016, 0x3017, 0xB7, 0x3A, 0x2D, 0x2014,
        0x3D, 0x2A, 0x7E, 0x3014, 0x3015, 0xFF3B, 0xFF3D,
      ].contains(letter)
  }
}
