import Manuscript

/// What the lines of a manuscript without marks are.
enum PlainLines {
  /// All lines, blanks at their ends gone; nothing is an escape and no line is dropped.
  static func lines(of text: String) -> [FormLine] {
    Raw.lines(of: MailText.clean(text)).enumerated().map { index, line in
      FormLine(number: index + 1, raw: line.trimmed, isIndented: isIndented(line))
    }
  }

  private static func isIndented(_ line: Raw) -> Bool {
    line.first == "\u{3000}" || line.starts(with: [" ", " "]) || line.first == "\t"
  }

  /// Short, and not a sentence: no mark at its end that a headline does not have, no dateline.
  static func isHeadline(_ raw: Raw) -> Bool {
    guard !raw.isEmpty, let last = raw.last else { return false }
    let length = CopyLength(of: String(raw))
    let isShort = isChinese(raw) ? length.characters <= 45 : length.words <= 20
    let marks = "。；，、：:;,.".unicodeScalars
    let inside = raw.dropLast().contains { "。；".unicodeScalars.contains($0) }
    return isShort && !marks.contains(last) && !inside && !PlainLabel.isDateline(raw)
  }

  private static func isChinese(_ raw: Raw) -> Bool {
    raw.contains { (0x3400...0x9FFF).contains($0.value) }
  }

  /// Without `###` before a headline.
  static func withoutSigns(_ raw: Raw) -> Raw {
    guard case .heading(_, let text) = LineMark(raw), !text.isEmpty else { return raw }
    return text
  }

  /// Whether a sentence, a quotation or a bracket ends here.
  static func isEnded(_ raw: Raw) -> Bool {
    raw.last.map { $0 == ":" || $0 == "：" || closings.contains($0) } ?? false
  }

  /// Marks that end a sentence.
  static let stops = Set("。！？….!?".unicodeScalars)
  /// The same, and what may close behind them.
  static let closings = stops.union("”’）】》)\"".unicodeScalars)

  /// A numbered line, or a short one without a mark between a whole paragraph and a long one.
  static func isCrosshead(_ paragraphs: [String], at index: Int) -> Bool {
    let raw = Raw(of: paragraphs[index])
    guard index + 1 < paragraphs.count else { return false }
    if isCrosshead(paragraphs[index]) { return true }
    guard index > 0, raw.count <= (isChinese(raw) ? 20 : 50), isHeadline(raw) else { return false }
    return !isEnded(raw) && !raw.contains { ":：".unicodeScalars.contains($0) }
      && isEnded(Raw(of: paragraphs[index - 1]))
      && paragraphs[index + 1].unicodeScalars.count >= 40
  }

  private static let numbers = Set("一二三四五六七八九十".unicodeScalars)

  /// Numbered as Chinese copy numbers its parts, short, and without a full stop.
  static func isCrosshead(_ text: String) -> Bool {
    let raw = Raw(of: text)
    guard raw.count <= 30, let last = raw.last, !"。；，、：！？”".unicodeScalars.contains(last) else {
      return false
    }
    if raw[0] == "（" || raw[0] == "(" {
      let number = raw.dropFirst().prefix { numbers.contains($0) }
      return !number.isEmpty && number.endIndex + 1 < raw.count
        && "）)".unicodeScalars.contains(raw[number.endIndex])
    }
    let number = raw.prefix { numbers.contains($0) }
    return !number.isEmpty && number.count + 1 < raw.count && raw[number.count] == "、"
  }

  /// Whether a paragraph is numbered as the parts of a speech are: 一、……
  static func isChineseNumber(_ text: String) -> Bool {
    text.unicodeScalars.first.map { $0 == "（" || $0 == "(" || numbers.contains($0) } ?? false
      && ListItem.number(of: text) != nil
  }

  /// Lines put together where a program broke them.
  static func paragraphs(_ lines: ArraySlice<FormLine>) -> [String] {
    let wrapping = LineWrapping(lines)
    var paragraphs: [[String]] = []
    var before: FormLine?
    for line in lines {
      defer { before = line }
      if line.isBlank { continue }
      let goesOn = before.map { wrapping.goes(on: $0, with: line) } ?? false
      if goesOn, !paragraphs.isEmpty {
        paragraphs[paragraphs.count - 1].append(String(line.raw))
      } else {
        paragraphs.append([String(line.raw)])
      }
    }
    return paragraphs.map(LineJoining.join)
  }
}
