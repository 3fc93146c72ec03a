import Diagnostics
import Manuscript
import Notation
import Typesetting

/// Sets the body of an article to the measure of a column.
struct GalleySetter {
  let template: Template
  let metrics: Metrics
  private var lines: [GalleyLine] = []
  private var paragraph = 0

  init(template: Template, metrics: Metrics) {
    self.template = template
    self.metrics = metrics
  }

  static func galley(_ article: Article, template: Template, metrics: Metrics) -> Galley {
    var setter = GalleySetter(template: template, metrics: metrics)
    var lead = article.dateline
    for block in article.blocks {
      setter.set(block, lead: lead)
      lead = nil
    }
    if let lead { setter.setParagraph("", lead: lead) }
    if let source = article.source, !source.isEmpty {
      setter.setSource(source, article.language)
    }
    return Galley(lines: setter.lines)
  }

  private mutating func set(_ block: Block, lead: String?) {
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

  /// The room of a picture file (3:2 over the column), then the caption with the credits. A picture
  /// without a file has its caption only.
  private mutating func setPicture(_ picture: Picture) {
    let height = columnWidth.thousandths * 2 / 3 / template.leading.thousandths
    let blank = GalleyLine(
      kind: .placeholder, runs: [], paragraph: paragraph, staysWithNext: true)
    if picture.media != nil { lines += Array(repeating: blank, count: max(2, height)) }
    let words = BylineWords.caption(picture)
    let size = template.captionSize
    let measure = columnWidth.thousandths * 1000 / max(1, size.thousandths)
    let set = LineBreaker.lines(words, measure: measure, firstIndent: 0, metrics: metrics)
    for (index, line) in set.enumerated() {
      let run = galleyRun(line, size: size, face: .kai)
      lines.append(
        GalleyLine(
          kind: .caption, runs: [run], paragraph: paragraph,
          staysWithNext: index < set.count - 1))
    }
    paragraph += 1
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
