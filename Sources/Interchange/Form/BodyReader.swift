import Diagnostics
import Manuscript

/// Reads the lines after the front matter: headline, names, blocks.
struct BodyReader {
  /// Nil where neither the front matter nor the body has one.
  private(set) var headline: String?
  private(set) var bylines: [Byline] = []
  /// 本报讯, where it stands with the names.
  private(set) var dateline: String?
  private(set) var blocks: [Block] = []
  /// What the writer should know about how the form was read.
  private(set) var remarks: [Wording] = []
  private var open: OpenBlock?
  private let name: String

  /// `headline` is the one of the front matter.
  init(name: String, headline: String) {
    self.name = name
    self.headline = headline.isEmpty ? nil : headline
  }

  mutating func read(_ lines: ArraySlice<FormLine>) throws(Problem) {
    var rest = lines.drop(while: \.isBlank)
    try takeHeadline(&rest)
    let isParagraphEach = LineJoining.isParagraphEach(rest)
    let numbered = ItemLines.numbered(rest.map(\.raw))
    let tables = MarkdownTable.all(in: rest.map(\.raw))
    var below = 0
    for (index, line) in rest.enumerated() where index >= below {
      if let table = tables[index] {
        take(table)
        below = table.lines.upperBound
        continue
      }
      let isText = LineMark(line.raw) == .text
      if isText, numbered.contains(index) {
        takePart(.list, Escape.read(line.raw))
      } else {
        let begins = line.isIndented || isParagraphEach || LineMark.beginsFootnote(line.raw)
        if begins, isText { close() }
        try take(line)
      }
    }
    close()
  }

  private mutating func take(_ table: MarkdownTable) {
    close()
    blocks.append(.rows(table.rows.map(Escape.read)))
  }

  /// The first heading, and the lines of names directly under it.
  private mutating func takeHeadline(_ lines: inout ArraySlice<FormLine>) throws(Problem) {
    guard let first = lines.first, case .heading(1, let text) = LineMark(first.raw) else { return }
    if !text.isEmpty {
      guard headline == nil else { throw misplacedHeadline(first) }
      headline = Escape.read(text)
    }
    lines = lines.dropFirst()
    while let line = lines.first, LineMark(line.raw) == .text, let names = NameLine.read(line.raw) {
      bylines += names
      lines = lines.dropFirst()
    }
    if bylines.isEmpty, let line = lines.first,
      let (dateline, names) = PlainLabel.datelineWithNames(line.raw)
    {
      (self.dateline, bylines) = (dateline, names)
      lines = lines.dropFirst()
    }
    takeLoneLine(&lines)
  }

  /// A short line that stands alone directly under the headline and is no sentence: names as far as
  /// it looks like them, else text.
  private mutating func takeLoneLine(_ lines: inout ArraySlice<FormLine>) {
    guard let line = lines.first, LineMark(line.raw) == .text, NameLine.isShort(line.raw),
      lines.dropFirst().first.map(\.isBlank) ?? true
    else { return }
    if bylines.isEmpty, let names = NameLine.readLoosely(line.raw) {
      bylines = names
      lines = lines.dropFirst()
    } else {
      remarks.append(.notNames(String(line.raw)))
    }
  }

  private mutating func take(_ line: FormLine) throws(Problem) {
    switch LineMark(line.raw) {
    case .blank: close()
    case .text, .fence: takeText(Escape.read(line.raw))
    case .spokenNote: begin(.note, Escape.read(line.raw))
    case .note(let raw): begin(.note, Escape.read(raw))
    case .picture(let label, let raw):
      let place = Place(name, line: line.number)
      begin(.picture(try PictureLabel(label, at: place)), Escape.read(raw))
    case .heading(let level, let raw): try takeCrosshead(level, raw, line)
    case .verse(let raw): takePart(.verse, Escape.read(raw))
    case .item(let raw): takePart(.list, Escape.read(raw))
    }
  }

  private mutating func begin(_ kind: OpenBlock.Kind, _ text: String) {
    close()
    open = OpenBlock(kind: kind, text)
  }

  private mutating func close() {
    if let block = open { blocks.append(block.block) }
    open = nil
  }

  /// Verse is not continued: its lines say where they end.
  private mutating func takeText(_ text: String) {
    if open == nil || open?.kind == .verse {
      begin(.paragraph, text)
    } else {
      open?.goOn(text)
    }
  }

  /// An item of a list or a line of verse.
  private mutating func takePart(_ kind: OpenBlock.Kind, _ text: String) {
    if open?.kind == kind {
      open?.add(text)
    } else {
      begin(kind, text)
    }
  }

  private mutating func takeCrosshead(_ level: Int, _ raw: Raw, _ line: FormLine) throws(Problem) {
    close()
    guard level > 1 else { throw misplacedHeadline(line) }
    if !raw.isEmpty { blocks.append(.crosshead(Escape.read(raw))) }
  }

  private func misplacedHeadline(_ line: FormLine) -> Problem {
    Problem(
      .refused, headline == nil ? .lateHeadline : .secondHeadline,
      at: Place(name, line: line.number), advice: .howToWriteCrosshead)
  }
}

/// A block whose words are still coming in.
private struct OpenBlock {
  enum Kind: Equatable {
    case paragraph, note, list, verse
    case picture(PictureLabel)
  }

  let kind: Kind
  /// One for each item or line of verse, else a single one; each still in the lines of the form.
  private var parts: [[String]]

  init(kind: Kind, _ text: String) {
    self.kind = kind
    parts = [[text]]
  }

  mutating func add(_ text: String) {
    parts.append([text])
  }

  mutating func goOn(_ text: String) {
    parts[parts.count - 1].append(text)
  }

  var block: Block {
    let texts = parts.map(LineJoining.join)
    return switch kind {
    case .paragraph: .paragraph(texts[0])
    case .note: .editorsNote(texts[0])
    case .picture(let label): .picture(label.picture(texts[0]))
    case .list: .list(texts)
    case .verse: .verse(texts)
    }
  }
}
