import Diagnostics
import Manuscript
import Notation
import Typesetting

/// Sets the body of an article to the measure of a column.
struct GalleySetter {
  let template: Template
  let metrics: Metrics
  private let pictureSizes: [Digest: PictureSize]
  private let language: CopyLanguage
  private var lines: [GalleyLine] = []
  private var paragraph = 0

  private init(_ story: Story, template: Template, metrics: Metrics) {
    self.template = template
    self.metrics = metrics
    pictureSizes = story.pictureSizes
    language = story.article.language
  }

  static func galley(_ story: Story, template: Template, metrics: Metrics) -> Galley {
    let article = story.article
    var setter = GalleySetter(story, template: template, metrics: metrics)
    var lead = article.dateline
    for block in ordered(article.blocks) {
      setter.set(block, lead: lead)
      lead = nil
    }
    if let lead { setter.setParagraph("", lead: lead) }
    if let source = article.source, !source.isEmpty {
      setter.endCaption()
      setter.setSource(source, article.language)
    }
    return Galley(lines: setter.lines)
  }

  /// Captions at the end whose pictures are not there stand before the last paragraph, where
  /// nobody takes them for the end of the text.
  private static func ordered(_ blocks: [Block]) -> [Block] {
    let text = blocks.lastIndex { block in
      if case .picture = block { return false }
      return true
    }
    guard let text, text > 0, case .paragraph = blocks[text] else { return blocks }
    let pictures = blocks[(text + 1)...]
    let missing = pictures.filter(isMissing)
    return blocks[..<text] + missing + [blocks[text]] + pictures.filter { !isMissing($0) }
  }

  private static func isMissing(_ block: Block) -> Bool {
    if case .picture(let picture) = block { return picture.media == nil }
    return false
  }

  private mutating func set(_ block: Block, lead: String?) {
    if case .picture = block {} else { endCaption() }
    switch block {
    case .paragraph(let text): setParagraph(text, lead: lead)
    default:
      if let lead { setParagraph("", lead: lead) }
    }
    switch block {
    case .paragraph: break
    case .crosshead(let text): setCrosshead(text)
    case .editorsNote(let text): setText(text, face: .kai, indent: 2000)
    case .list(let items): for item in items { setText(item, face: .song, indent: 2000) }
    case .verse(let verses): for verse in verses { setVerse(verse) }
    case .picture(let picture): setPicture(picture)
    }
  }

  private var columnWidth: Length { template.grid.columnWidth }

  private var measure: Int { template.charactersPerColumn * 1000 }

  /// In columns under ten characters one em is enough (T14).
  private var indent: Int { template.charactersPerColumn < 10 ? 1000 : 2000 }

  /// The dateline runs in at the start of the first paragraph, in a face of its own.
  private mutating func setParagraph(_ text: String, lead: String?) {
    guard let lead, !lead.isEmpty else { return setText(text, face: .song, indent: indent) }
    let blank = text.isEmpty ? "" : "\u{3000}"
    setText(
      lead + blank + text, face: .song, indent: indent, leadCount: lead.unicodeScalars.count)
  }

  private mutating func setText(
    _ text: String, face: Row.Face, indent: Int, leadCount: Int = 0
  ) {
    let set = LineBreaker.lines(text, measure: measure, firstIndent: indent, metrics: metrics)
    var lead = leadCount
    for line in set {
      let run = galleyRun(line, size: template.bodySize, face: face)
      let (first, rest) = run.split(after: lead)
      lead -= line.x.count
      let runs = [first?.in(face: .hei), rest].compactMap { $0 }
      lines.append(GalleyLine(kind: .text, runs: runs, paragraph: paragraph))
    }
    paragraph += 1
  }

  private func galleyRun(
    _ line: SetLine, size: Length, face: Row.Face, left: Length = .zero
  ) -> GalleyRun {
    GalleyRun(text: line.text, x: line.x.map { left + size.ems($0) }, size: size, face: face)
  }

  private mutating func setCrosshead(_ text: String) {
    for line in RowBreaker.rows(text, measure: measure, metrics: metrics) {
      let room = columnWidth - template.bodySize.ems(line.width)
      let left = Length(thousandths: max(0, room.thousandths / 2))
      let run = galleyRun(line, size: template.bodySize, face: .hei, left: left)
      lines.append(
        GalleyLine(kind: .text, runs: [run], paragraph: paragraph, staysWithNext: true))
    }
    paragraph += 1
  }

  private mutating func setVerse(_ verse: String) {
    let left = template.bodySize.ems(indent)
    let set = LineBreaker.lines(
      verse, measure: measure - indent, firstIndent: 0, metrics: metrics)
    if set.isEmpty { lines.append(GalleyLine(kind: .text, runs: [], paragraph: paragraph)) }
    for line in set {
      let run = galleyRun(line, size: template.bodySize, face: .kai, left: left)
      lines.append(GalleyLine(kind: .text, runs: [run], paragraph: paragraph))
    }
    paragraph += 1
  }

  private mutating func setSource(_ source: String, _ language: CopyLanguage) {
    let words = Wording.source(source).text(in: language)
    for line in RowBreaker.rows(words, measure: measure, metrics: metrics) {
      let left = columnWidth - template.bodySize.ems(line.width)
      let run = galleyRun(line, size: template.bodySize, face: .kai, left: max(.zero, left))
      lines.append(GalleyLine(kind: .text, runs: [run], paragraph: paragraph))
    }
    paragraph += 1
  }

  // MARK: Pictures

  /// A picture file over the column in its own proportions, then the caption with its credits. A
  /// picture without a file has its caption only, between thin lines.
  private mutating func setPicture(_ picture: Picture) {
    let first = lines.count
    let caption = captionLines(picture)
    if let media = picture.media {
      setRoom(shown(media))
    } else if !caption.isEmpty, !lines.isEmpty {
      lines.append(GalleyLine(kind: .caption, runs: [], paragraph: paragraph))
    }
    lines += caption
    for index in stride(from: first, to: lines.count - 1, by: 1) {
      lines[index].staysWithNext = true
    }
    paragraph += 1
  }

  /// A line below a caption without a picture that text follows.
  private mutating func endCaption() {
    guard let last = lines.indices.last, lines[last].kind == .caption else { return }
    let caption = lines[last].paragraph
    guard !lines.contains(where: { $0.paragraph == caption && $0.picture != nil }) else { return }
    lines[last].staysWithNext = true
    lines.append(GalleyLine(kind: .caption, runs: [], paragraph: caption))
  }

  private mutating func setRoom(_ picture: GalleyPicture) {
    let leading = template.leading.thousandths
    let count = (picture.height.thousandths + leading * 6 / 10 + leading - 1) / leading
    let room = GalleyLine(
      kind: .picture, runs: [], paragraph: paragraph, picture: picture)
    lines += Array(repeating: room, count: max(2, count))
  }

  /// As wide as the column, but no taller than three halves of its width or two fifths of a page.
  private func shown(_ media: Digest) -> GalleyPicture {
    let size = pictureSizes[media] ?? .usual
    let tallest = min(
      columnWidth.thousandths * 3 / 2, template.leading.thousandths * template.linesPerPage * 2 / 5)
    let height = columnWidth.thousandths * size.height / size.width
    if height <= tallest {
      return GalleyPicture(
        media: media, width: columnWidth, height: Length(thousandths: max(1000, height)))
    }
    let width = max(1000, tallest * size.width / size.height)
    return GalleyPicture(
      media: media, width: Length(thousandths: width), height: Length(thousandths: tallest))
  }

  /// The credits end the last line where they fit whole, else they have rows of their own.
  private func captionLines(_ picture: Picture) -> [GalleyLine] {
    let size = template.captionSize
    let measure = columnWidth.thousandths * 1000 / max(1, size.thousandths)
    let words = LineBreaker.lines(
      picture.caption, measure: measure, firstIndent: 0, metrics: metrics)
    var rows = words.map { [galleyRun($0, size: size, face: .kai)] }
    let names = BylineWords.names(picture.credits, language)
    let credits = NameRows.rows(names, measure: measure, metrics: metrics)
    if let last = words.last, credits.count == 1, last.width + credits[0].width + 1000 <= measure {
      rows[rows.count - 1].append(credit(credits[0], after: "\u{3000}"))
    } else {
      rows += credits.map { [credit($0, after: "")] }
    }
    return rows.map { GalleyLine(kind: .caption, runs: $0, paragraph: paragraph) }
  }

  /// Flush right; the blank keeps it apart from the caption where the text is read without places.
  private func credit(_ row: SetLine, after blank: String) -> GalleyRun {
    let size = template.captionSize
    let left = max(.zero, columnWidth - size.ems(row.width))
    let run = galleyRun(row, size: size, face: .kai, left: left)
    let blanks = blank.unicodeScalars.map { _ in left - size }
    return GalleyRun(text: blank + run.text, x: blanks + run.x, size: size, face: .kai)
  }
}

extension GalleyRun {
  fileprivate func `in`(face: Row.Face) -> GalleyRun {
    GalleyRun(text: text, x: x, size: size, face: face)
  }

  /// Parts a run after a number of scalars; a part without scalars is none.
  fileprivate func split(after count: Int) -> (GalleyRun?, GalleyRun?) {
    guard count > 0 else { return (nil, self) }
    guard count < x.count else { return (self, nil) }
    let scalars = text.unicodeScalars
    let first = GalleyRun(
      text: String(String.UnicodeScalarView(scalars.prefix(count))), x: Array(x.prefix(count)),
      size: size, face: face)
    let rest = GalleyRun(
      text: String(String.UnicodeScalarView(scalars.dropFirst(count))),
      x: Array(x.dropFirst(count)), size: size, face: face)
    return (first, rest)
  }
}
