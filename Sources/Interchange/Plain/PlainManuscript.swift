import Diagnostics
import Manuscript

/// A manuscript as people type it who know of no form: headline, name line, text.
public enum PlainManuscript {
  /// Reads it; all of it is in the article, and nothing is a mark but the bullets of two paragraphs
  /// or more that follow each other.
  ///
  /// The first line is the headline if it reads like one: short, without the mark of a sentence at
  /// its end. 标题：, 作者： and their like are read as labels. Lines become paragraphs, broken lines
  /// are joined, 一、…… and other short lines between whole paragraphs become crossheads, and names at
  /// the end are bylines where none stand at the top.
  public static func read(_ text: String) -> ManuscriptForm {
    var reading = PlainReading(text)
    reading.takeHead()
    reading.takeEnd()
    reading.takeBody()
    var article = reading.article
    article.language = LanguageGuess.of(article)
    var form = ManuscriptForm(article: article, front: FrontMatter(unit: reading.unit))
    form.remarks = reading.remarks
    return form
  }

  /// Whether the first line is a headline and not the beginning of a broken paragraph: it reads like
  /// one, and stands above an empty line, a line of names or 本报讯.
  public static func hasHeadline(_ text: String) -> Bool {
    hasHeadline(PlainLines.lines(of: text)[...])
  }

  static func hasHeadline(_ lines: ArraySlice<FormLine>) -> Bool {
    let lines = lines.drop(while: \.isBlank)
    guard let first = lines.first, PlainLines.isHeadline(first.raw),
      let next = lines.dropFirst().first
    else { return false }
    return next.isBlank || PlainLabel.isDateline(next.raw) || NameLine.read(next.raw) != nil
  }

  /// Whether it is plainly a story, be it short: a headline, names, and below them a whole sentence.
  public static func isSigned(_ text: String) -> Bool {
    isSigned(PlainLines.lines(of: text).filter { !$0.isBlank })
  }

  static func isSigned(_ lines: some Collection<FormLine>) -> Bool {
    guard let first = lines.first, PlainLines.isHeadline(first.raw),
      let names = lines.dropFirst().first, NameLine.read(names.raw) != nil
    else { return false }
    return lines.dropFirst(2).contains { PlainLines.isEnded($0.raw) }
  }
}

/// Reads a plain manuscript from the top and from the end.
private struct PlainReading {
  var article = Article()
  /// 单位：, above the text or below it.
  private(set) var unit: String?
  private(set) var remarks: [Wording] = []
  private var lines: ArraySlice<FormLine>

  init(_ text: String) {
    lines = PlainLines.lines(of: text).drop(while: \.isBlank)
  }

  // MARK: - Head

  mutating func takeHead() {
    takeMark()
    takeLabels()
    if article.headline.isEmpty {
      takeKind()
      takeEarlyNames()
      takeHeadline()
    }
    takeLabels()
    takeDeck()
    takeNames()
    takeLabels()
  }

  /// （来稿） above the head, alone or before its first row.
  private mutating func takeMark() {
    let rest = lines.dropFirst().drop(while: \.isBlank)
    guard let first = lines.first, let next = rest.first else { return }
    if let words = PlainLabel.behindMark(first.raw) {
      lines[lines.startIndex].raw = words
    } else if PlainLabel.isManuscriptMark(first.raw),
      PlainLabel.read(next.raw) != nil || NameLine.read(next.raw) == nil
    {
      lines = rest
    } else if PlainLabel.read(next.raw) != nil,
      PlainLabel.isSubject(first.raw) || !ContributorLine.addresses(in: first.raw).isEmpty
    {
      // 投稿邮箱：…, or a mail's subject, where the desk's own form begins.
      remarks.append(.frontMatterAlsoSays(String(first.raw)))
      lines = rest
    }
  }

  /// 评论 alone above a headline says what kind of copy it is.
  private mutating func takeKind() {
    let rest = lines.dropFirst().drop(while: \.isBlank)
    guard article.section == nil, let first = lines.first, let next = rest.first,
      let kind = PlainKind.read(first.raw), PlainLines.isHeadline(next.raw),
      NameLine.readLoosely(next.raw) == nil, NameLine.read(next.raw) == nil,
      rest.dropFirst().contains(where: { !$0.isBlank })
    else { return }
    article.section = kind
    lines = rest
  }

  /// 记者 王芳 above the headline; 手语翻译 above a name is the headline itself.
  private mutating func takeEarlyNames() {
    let next = lines.dropFirst().first { !$0.isBlank }
    guard article.bylines.isEmpty, let first = lines.first, let next,
      PlainLines.isHeadline(next.raw), let names = NameLine.read(first.raw),
      names.contains(where: { $0.title != nil }),
      !Self.isWork(first, of: names) || NameLine.read(next.raw) == nil
    else { return }
    article.bylines = names
    lines = lines.dropFirst().drop(while: \.isBlank)
  }

  /// 手语翻译, written like 王芳翻译.
  private static func isWork(_ line: FormLine, of names: [Byline]) -> Bool {
    names.count == 1 && line.raw.allSatisfy { $0 != " " && $0 != "\u{3000}" }
      && names.allSatisfy { $0.title.map(FormWords.tasks.contains) ?? false }
  }

  /// The first row, and up to two more that stand directly under it and read like rows of a
  /// headline; without text under it there is none.
  private mutating func takeHeadline() {
    var rows: [String] = []
    var rest = lines
    while rows.count < 3, let row = rest.first, !row.isBlank, isRow(row, first: rows.isEmpty) {
      rows.append(String(PlainLines.withoutSigns(row.raw)))
      rest = rest.dropFirst()
    }
    guard rest.contains(where: { !$0.isBlank }) else { return }
    article.headline = Self.title(withoutEnclosures(rows.joined(separator: " ")))
    lines = rest.drop(while: \.isBlank)
  }

  /// （附图2张） behind a headline tells what came with it.
  private mutating func withoutEnclosures(_ row: String) -> String {
    guard let open = row.lastIndex(where: { "（(".contains($0) }), open > row.startIndex,
      case let words = row[open...].dropFirst(), words.count <= 10,
      words.last.map({ "）)".contains($0) }) ?? false,
      ["附图", "附照片", "附件", "图片", "含图"].contains(where: words.hasPrefix)
    else { return row }
    remarks.append(.frontMatterAlsoSays(String(row[open...])))
    return String(Raw(of: row[..<open]).trimmed)
  }

  /// A title that stands in 《》 alone, as writers put it, is printed without them.
  private static func title(_ row: String) -> String {
    guard row.first == "《", row.last == "》", row.count > 2 else { return row }
    let inside = row.dropFirst().dropLast()
    return inside.contains { "《》".contains($0) } ? row : String(inside)
  }

  private func isRow(_ line: FormLine, first: Bool) -> Bool {
    guard PlainLines.isHeadline(line.raw) else { return false }
    if first { return true }
    return line.raw.count <= 30 && NameLine.read(line.raw) == nil && !line.isIndented
      && PlainLabel.read(line.raw) == nil && !line.raw.starts(with: "——".unicodeScalars)
      && !PlainLines.isCrosshead(String(line.raw))
      && !line.raw.contains { ":：".unicodeScalars.contains($0) }
  }

  private mutating func takeLabels() {
    while let line = lines.first, takeLabel(line.raw) {
      lines = lines.dropFirst().drop(while: \.isBlank)
    }
    if !article.headline.isEmpty, let line = lines.first, PlainLabel.isBodyMark(line.raw) {
      lines = lines.dropFirst().drop(while: \.isBlank)
    } else if !article.headline.isEmpty, let line = lines.first,
      let text = PlainLabel.behindBodyMark(line.raw)
    {
      lines[lines.startIndex].raw = text
    }
  }

  /// A label, or below one what tells of the manuscript alone.
  private mutating func takeLabel(_ line: Raw) -> Bool {
    let labels = PlainLabel.readAll(line)
    if !labels.isEmpty { return take(labels) }
    guard article != Article(), PlainLabel.isOfForm(line) else { return false }
    remarks.append(.frontMatterAlsoSays(String(line)))
    return true
  }

  private mutating func take(_ labels: [(FrontKey, Raw)]) -> Bool {
    let labels = labels.map { key, text in
      (key, key == .headline ? Raw(of: Self.title(String(text))) : text)
    }
    return PlainLabel.take(labels, into: &article, unit: &unit)
  }

  /// A second row that begins with a dash.
  private mutating func takeDeck() {
    guard article.deck == nil, !article.headline.isEmpty, let line = lines.first,
      line.raw.starts(with: "——".unicodeScalars), PlainLines.isHeadline(line.raw)
    else { return }
    article.deck = String(line.raw)
    lines = lines.dropFirst().drop(while: \.isBlank)
  }

  private mutating func takeNames() {
    if article.dateline == nil, article.bylines.isEmpty, let line = lines.first,
      let (dateline, names) = PlainLabel.datelineWithNames(line.raw)
    {
      (article.dateline, article.bylines) = (dateline, names)
      lines = lines.dropFirst().drop(while: \.isBlank)
    }
    while !article.headline.isEmpty, article.bylines.isEmpty, let line = lines.first,
      line.raw.count <= 60, !PlainLabel.isDateline(line.raw), let names = NameLine.read(line.raw)
    {
      article.bylines = names
      lines = lines.dropFirst().drop(while: \.isBlank)
    }
    takeFurtherNames()
    takeLoneName()
  }

  /// 通讯员 李明 or 摄影：王芳 below the first names: what somebody is or did stands there.
  private mutating func takeFurtherNames() {
    while !article.headline.isEmpty, !article.bylines.isEmpty, let line = lines.first,
      line.raw.count <= 40,
      line.raw.contains(where: { " \u{3000}:：/".unicodeScalars.contains($0) }),
      lines.dropFirst().contains(where: { !$0.isBlank }), let names = NameLine.read(line.raw),
      names.allSatisfy({ $0.title != nil || $0.role != .text })
    {
      article.bylines += names
      lines = lines.dropFirst().drop(while: \.isBlank)
    }
  }

  /// 本报评论员 alone between two empty lines.
  private mutating func takeLoneName() {
    let rest = lines.dropFirst()
    guard !article.headline.isEmpty, article.bylines.isEmpty, let line = lines.first,
      NameLine.isShort(line.raw), rest.first?.isBlank ?? false,
      rest.contains(where: { !$0.isBlank }), let names = NameLine.readLoosely(line.raw)
    else { return }
    article.bylines = names
    lines = rest.drop(while: \.isBlank)
  }

  // MARK: - End

  /// （王芳 李明） or 王芳 as the last line, behind a whole sentence, and labels.
  mutating func takeEnd() {
    takeEndLabels()
    guard let last = lines.last, last.raw.count <= 40,
      let before = lines.dropLast().last(where: { !$0.isBlank }), PlainLines.isEnded(before.raw),
      let names = NameLine.read(last.raw)
    else { return }
    let isSigned = names.map(\.name) == article.bylines.map(\.name)
    guard article.bylines.isEmpty || isSigned else { return }
    if !isSigned { article.bylines = names }
    lines = lines.dropLast()
  }

  private mutating func takeEndLabels() {
    dropEmptyEnd()
    while lines.count > 1, let last = lines.last, takeEndLabel(last.raw) {
      lines = lines.dropLast()
      dropEmptyEnd()
    }
  }

  private mutating func takeEndLabel(_ line: Raw) -> Bool {
    let labels = PlainLabel.readAll(line)
    if !labels.isEmpty {
      return labels.allSatisfy { [.unit, .byline, .source].contains($0.0) } && take(labels)
    }
    guard PlainLabel.isBelowCopy(line) else { return false }
    remarks.append(.frontMatterAlsoSays(String(line)))
    return true
  }

  private mutating func dropEmptyEnd() {
    lines = lines.dropLast(lines.reversed().prefix(while: \.isBlank).count)
  }

  // MARK: - Body

  mutating func takeBody() {
    if let (verse, below) = PlainVerse.read(lines) {
      article.blocks = [.verse(verse)]
      lines = below
    }
    for part in PlainTable.parts(of: lines) {
      if part.isTable {
        article.blocks.append(.list(part.lines.map(PlainTable.row)))
      } else {
        takeParagraphs(PlainLines.paragraphs(part.lines))
      }
    }
    article.blocks = Self.withLists(article.blocks)
    takeDateline()
  }

  private mutating func takeParagraphs(_ paragraphs: [String]) {
    for (index, paragraph) in paragraphs.enumerated() {
      let next = index + 1 < paragraphs.count ? paragraphs[index + 1] : ""
      if CaptionLabel(paragraph) != nil {
        article.blocks += CaptionLabel.pictures(in: paragraph).map { .picture($0) }
      } else if CaptionLabel.heads(paragraph), CaptionLabel(next) != nil {
        continue
      } else if PlainLines.isCrosshead(paragraphs, at: index) {
        article.blocks.append(.crosshead(paragraph))
      } else {
        article.blocks.append(.paragraph(paragraph))
      }
    }
  }

  /// Two paragraphs or more that count on in figures, or that stand behind bullets, are a list.
  private static func withLists(_ blocks: [Block]) -> [Block] {
    let texts = blocks.map { block in
      if case .paragraph(let text) = block, !PlainLines.isChineseNumber(text) {
        Raw(of: text)
      } else {
        Raw()
      }
    }
    let numbered = ItemLines.numbered(texts)
    let bulleted = texts.map { ItemLines.bulleted($0) }
    var result: [Block] = []
    var index = 0
    while index < blocks.count {
      let numbers = texts[index...].indices.prefix { numbered.contains($0) }
      let bullets = bulleted[index...].prefix { $0 != nil }.compactMap { $0 }
      let items = bullets.count > 1 ? bullets : numbers.map { texts[$0] }
      if items.count > 1 {
        result.append(.list(items.map { String($0) }))
      } else {
        result.append(blocks[index])
      }
      index += max(1, items.count)
    }
    return result
  }

  /// 本刊讯 and its like at the start of the text stand in a field of their own.
  private mutating func takeDateline() {
    guard case .paragraph(let text) = article.blocks.first,
      let dateline = PlainLabel.datelines.first(where: text.hasPrefix)
    else { return }
    let rest = Raw(text.unicodeScalars.dropFirst(dateline.unicodeScalars.count))
    guard let next = rest.first, Escape.isBlank(next) || next == "（" || next == "(" else { return }
    let names = article.bylines.isEmpty ? PlainLabel.bracketedNames(rest.trimmed) : nil
    let copy = Raw(rest.trimmed.dropFirst(names?.length ?? 0)).trimmed
    guard !copy.isEmpty else { return }
    article.dateline = dateline
    article.bylines += names?.names ?? []
    article.blocks[0] = .paragraph(String(copy))
  }
}
