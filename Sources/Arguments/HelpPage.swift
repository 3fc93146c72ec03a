import Diagnostics

/// The layout of help: headings, paragraphs and two columns, in one language at one width.
struct HelpPage {
  let language: Language
  let width: Int
  private(set) var lines: [String] = []

  init(_ language: Language, width: Int) {
    self.language = language
    self.width = max(width, 40)
  }

  var text: String { lines.joined(separator: "\n") + "\n" }

  mutating func heading(_ wording: Wording) {
    gap()
    lines.append(wording.text(in: language))
  }

  mutating func gap() {
    if !lines.isEmpty { lines.append("") }
  }

  /// Text that may hold line feeds; a line that begins with two blanks is not wrapped.
  mutating func paragraph(_ wording: Wording, indent: Int = 0) {
    let margin = String(repeating: " ", count: indent)
    for line in wording.text(in: language).split(separator: "\n", omittingEmptySubsequences: false)
    {
      let text = String(line)
      let wrapped =
        text.hasPrefix("  ") ? [text] : LineWrapping.lines(text, width: width - indent)
      lines += wrapped.map { $0.isEmpty ? "" : margin + $0 }
    }
  }

  /// The usage line; it continues under its first word and never breaks inside one.
  mutating func usage(_ command: String, _ words: [String]) {
    let start = Wording.usageHeading.text(in: language) + command + " "
    let hang = DisplayWidth.of(start)
    var line = start
    for word in words {
      let width = DisplayWidth.of(line)
      if width > hang, width + DisplayWidth.of(word) > self.width {
        lines.append(line)
        line = String(repeating: " ", count: hang)
      }
      line += word + " "
    }
    lines.append(line)
    lines = lines.map { String($0.reversed().drop { $0 == " " }.reversed()) }
  }

  /// Terms with their meanings beside them; a term wider than its column stands on its own line.
  mutating func rows(_ rows: [(term: String, meaning: Wording)]) {
    let longest = rows.map { DisplayWidth.of($0.term) }.max() ?? 0
    let column = min(longest, max(12, min(28, width / 3)))
    for row in rows {
      let meaning = LineWrapping.lines(row.meaning.text(in: language), width: width - column - 4)
      let fits = DisplayWidth.of(row.term) <= column
      if !fits { lines.append("  " + row.term) }
      for (index, line) in meaning.enumerated() {
        let term = index == 0 && fits ? row.term : ""
        lines.append("  " + term.padded(toColumns: column) + "  " + line)
      }
    }
  }
}
