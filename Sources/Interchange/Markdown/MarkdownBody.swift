import Diagnostics
import Manuscript

/// Reads Markdown that was not written for newsdesk into blocks.
struct MarkdownBody {
  private(set) var headline: String
  private(set) var blocks: [Block] = []
  private(set) var remarks: [Wording] = []
  private(set) var pictureFiles: [String] = []
  private var open: [String] = []
  private var items: [[String]] = []
  private var isNumbered = false
  private var isCode = false
  private var references = MarkdownReferences([])
  /// Pictures between words, which stand below these.
  private var pictures: [MarkdownPicture] = []

  init(headline: String) { self.headline = headline }

  /// Lines without their ends; blanks at their ends stay.
  static func lines(of text: String) -> [String] {
    MailText.clean(text).unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
      .map { String($0) }
  }

  mutating func read(_ lines: [String]) {
    references = MarkdownReferences(lines.map { Raw(of: $0) })
    let raws = references.lines
    let tables = MarkdownTable.all(in: raws.map(\.trimmed))
    var index = 0
    while index < raws.count {
      if !isCode, let table = tables[index] {
        take(table)
        index = table.lines.upperBound
      } else {
        take(raws[index])
        index += 1
      }
    }
    close()
  }

  private mutating func take(_ table: MarkdownTable) {
    close()
    blocks.append(.rows(table.rows.map { plain($0) }))
  }

  private mutating func take(_ line: Raw) {
    let raw = line.trimmed
    if Self.isFence(raw) {
      close()
      isCode.toggle()
    } else if isCode {
      if !raw.isEmpty { blocks.append(.paragraph(String(raw))) }
    } else if raw.isEmpty || isRule(raw) {
      underline(raw)
    } else if let heading = heading(raw) {
      close()
      addHeading(heading.level, plain(heading.text))
    } else if let item = item(raw) {
      let number = ListItem.number(of: String(item)) != nil
      if items.isEmpty || isNumbered != number { close() }
      isNumbered = number
      items.append([plain(item)])
    } else if let picture = MarkdownPicture(raw) {
      close()
      add(picture)
    } else {
      if line.first == "\u{3000}" || LineMark.beginsFootnote(raw) { close() }
      goOn(raw, isBroken: Self.isBroken(line))
    }
  }

  /// Three marks, with the name of a language behind them at most.
  static func isFence(_ raw: Raw) -> Bool {
    guard let first = raw.first, first == "`" || first == "~" else { return false }
    let marks = raw.prefix { $0 == first }.count
    return marks >= 3 && raw.dropFirst(marks).allSatisfy { $0.isASCII && $0 != "`" }
  }

  // MARK: - Blocks

  private mutating func close() {
    let isAlone = isNumbered && items.count == 1
    if isAlone {
      open = items[0]
    } else if !items.isEmpty {
      blocks.append(.list(items.map(LineJoining.joinAll)))
    }
    if !open.isEmpty { blocks.append(LineJoining.block(open)) }
    items = []
    open = []
    let waiting = pictures
    pictures = []
    for picture in waiting { add(picture) }
  }

  /// A line of text, or of a quotation.
  private mutating func goOn(_ raw: Raw, isBroken: Bool) {
    let quoted = raw.first == ">"
    let line = raw.last == "\\" && isBroken ? raw.dropLast().trimmed : raw
    let text = plain(quoted ? Raw(line.dropFirst()).trimmed : line) + (isBroken ? "\n" : "")
    if text.isEmpty && !quoted { return }
    if quoted && text.allSatisfy(\.isNewline) {
      close()
    } else if items.isEmpty {
      open.append(text)
    } else {
      items[items.count - 1].append(text)
    }
  }

  /// Whether a line ends where its writer wants it to: with `\` or two blanks.
  private static func isBroken(_ line: Raw) -> Bool {
    line.suffix(2).elementsEqual("  ".unicodeScalars)
      || line.reversed().prefix { $0 == "\\" }.count % 2 == 1
  }

  /// `===` under a line makes it a heading, `---` a heading or a rule.
  private mutating func underline(_ raw: Raw) {
    if !raw.isEmpty, raw[0] != "*", raw[0] != "_", open.count == 1, items.isEmpty {
      let text = LineJoining.joinAll(open)
      open = []
      addHeading(raw[0] == "=" ? 1 : 2, text)
    } else {
      close()
      if raw.first == "=" { blocks.append(.paragraph(String(raw))) }
    }
  }

  private func isRule(_ raw: Raw) -> Bool {
    let marks = raw.filter { !Escape.isBlank($0) }
    return marks.count >= 3 && "-*_=".unicodeScalars.contains(marks[0])
      && marks.allSatisfy { $0 == marks[0] }
  }

  private mutating func addHeading(_ level: Int, _ text: String) {
    if text.isEmpty || (text == headline && blocks.isEmpty) { return }
    if headline.isEmpty && blocks.isEmpty && level == 1 {
      headline = text
    } else {
      blocks.append(.crosshead(text))
    }
  }

  private func heading(_ raw: Raw) -> (level: Int, text: Raw)? {
    let signs = raw.prefix { $0 == "#" }.count
    guard (1...6).contains(signs), signs < raw.count, Escape.isBlank(raw[signs]) else { return nil }
    let text = Raw(raw.dropFirst(signs)).trimmed
    let closing = text.reversed().prefix { $0 == "#" }.count
    let isClosed =
      closing > 0 && closing < text.count && Escape.isBlank(text[text.count - closing - 1])
    return (signs, isClosed ? Raw(text.dropLast(closing)).trimmed : text)
  }

  /// `- a`, `* a`, `+ a`, and `1. a`, which keeps its number; only the first of these may stand
  /// right under text (CommonMark 5.2).
  private func item(_ raw: Raw) -> Raw? {
    if raw[0].isASCII, let number = ListItem.number(of: String(raw.prefix(8))) {
      return number == 1 || !items.isEmpty || open.isEmpty ? raw : nil
    }
    guard raw.count > 2, "-*+".unicodeScalars.contains(raw[0]), Escape.isBlank(raw[1]) else {
      return nil
    }
    let words = Raw(raw.dropFirst(2)).trimmed
    let isTask = ["[ ] ", "[x] ", "[X] "].contains { words.starts(with: $0.unicodeScalars) }
    return isTask ? Raw(words.dropFirst(4)) : words
  }

  private mutating func add(_ picture: MarkdownPicture) {
    let parts = PrintedCredits.splitLoosely(plain(picture.caption))
    blocks.append(.picture(Picture(caption: parts.caption, credits: parts.credits)))
    remarks.append(.pictureWasNamed(String(picture.file)))
    pictureFiles.append(String(picture.file))
  }

  private mutating func plain(_ raw: Raw) -> String {
    var marks = MarkdownMarks(raw, references)
    let text = marks.plain()
    remarks += marks.addresses.map { .linkWasNamed($0) }
    pictures += marks.pictures
    return text.contains { $0 == "<" || $0 == "&" } ? withoutTags(text) : text
  }

  /// The text of HTML between the words, with its pictures.
  private mutating func withoutTags(_ text: String) -> String {
    pictures += MarkdownPicture.tags(in: text)
    let plain = HypertextText.plain(text)
    if !plain.lost.isEmpty { remarks.append(.risenLettersStandOnTheLine(plain.lost)) }
    return LineJoining.joinAll([plain.text])
  }
}
