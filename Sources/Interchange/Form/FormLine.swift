/// A line of a form; one that ends in `\` includes the next.
struct FormLine: Equatable {
  /// 1-based, of the first line.
  var number: Int
  /// Without blanks at both ends, escapes unread.
  var raw: Raw
  /// Whether it begins with a full-width blank, as Chinese paragraphs do.
  var isIndented = false

  var isBlank: Bool { raw.isEmpty }

  /// Cuts at LF, CR LF and CR, and leaves out a byte order mark and the lines that begin with `%%`.
  static func lines(of text: String) -> [FormLine] {
    var cut = Raw.lines(of: text)
    if cut.first?.first == "\u{FEFF}" { cut[0].removeFirst() }
    var lines: [FormLine] = []
    var goesOn = false
    for (index, line) in cut.enumerated() {
      let raw = line.trimmed
      if goesOn {
        lines[lines.count - 1].raw += ["\n"] + raw
      } else if raw.starts(with: ["%", "%"]) {
        continue
      } else {
        lines.append(FormLine(number: index + 1, raw: raw, isIndented: line.first == "\u{3000}"))
      }
      goesOn = raw.reversed().prefix { $0 == "\\" }.count % 2 == 1
    }
    return lines
  }
}
