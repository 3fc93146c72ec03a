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
    raw.last.map { "。！？…”’）】》.!?)\":：".unicodeScalars.contains($0) } ?? false
  }

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

  /// Numbered as Chinese copy numbers its parts, short, and without a full stop.
  static func isCrosshead(_ text: String) -> Bool {
    let raw = Raw(of: text)
    guard raw.count <= 30, let last = raw.last, !"。；，、：！？”".unicodeScalars.contains(last) else {
      return false
    }
    let numbers = Set("一二三四五六七八九十".unicodeScalars)
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
    text.unicodeScalars.first.map { "一二三四五六七八九十（(".unicodeScalars.contains($0) } ?? false
      && ListItem.number(of: text) != nil
  }

  /// Lines put together where a program broke them, at 20 to 120: they are nearly as long, stop in
  /// mid sentence, and the next begins without an indent.
  static func paragraphs(_ lines: ArraySlice<FormLine>) -> [String] {
    let width = lines.map(\.raw.count).max() ?? 0
    var paragraphs: [[String]] = []
    var before: FormLine?
    for line in lines {
      defer { before = line }
      if line.isBlank { continue }
      let goesOn = before.map { goes(on: $0, with: line, width: width) } ?? false
      if goesOn, !paragraphs.isEmpty {
        paragraphs[paragraphs.count - 1].append(String(line.raw))
      } else {
        paragraphs.append([String(line.raw)])
      }
    }
    return paragraphs.map(LineJoining.join)
  }

  private static func goes(on before: FormLine, with line: FormLine, width: Int) -> Bool {
    let widths = 20...120
    guard !before.isBlank, !line.isIndented, widths.contains(width) else { return false }
    let isFull = before.raw.count * 10 >= width * 7
    let isItem = ItemLines.bulleted(line.raw) != nil || ListItem.number(of: String(line.raw)) != nil
    return isFull && !isEnded(before.raw) && !isItem && !isCrosshead(String(line.raw))
  }
}

/// Words before a colon, and before the first sentence.
enum PlainLabel {
  /// 标题：货车司机入会, 【标题】货车司机入会.
  static func read(_ raw: Raw) -> (FrontKey, Raw)? {
    let isBracketed = raw.first == "【"
    let ends = (isBracketed ? "】" : ":：").unicodeScalars
    let label = raw.prefix(12).dropFirst(isBracketed ? 1 : 0).prefix { !ends.contains($0) }
    guard label.endIndex < raw.count, ends.contains(raw[label.endIndex]),
      let key = keys[String(label.filter { !Escape.isBlank($0) }).lowercased()]
    else { return nil }
    let rest = raw[(label.endIndex + 1)...].drop { isBracketed && ":：".unicodeScalars.contains($0) }
    let text = Raw(rest).trimmed
    return text.isEmpty ? nil : (key, text)
  }

  /// Puts the words behind a label where they belong; one that says a second time what was said is refused.
  static func take(
    _ key: FrontKey, _ words: Raw, into article: inout Article, unit: inout String?
  ) -> Bool {
    let text = String(words)
    switch key {
    case .headline where article.headline.isEmpty: article.headline = text
    case .kicker where article.kicker == nil: article.kicker = text
    case .deck where article.deck == nil: article.deck = text
    case .section where article.section == nil: article.section = text
    case .source where article.source == nil: article.source = text
    case .unit where unit == nil: unit = text
    case .byline where article.bylines.isEmpty:
      article.bylines = NameLine.read(words) ?? [Byline(name: text)]
    default: return false
    }
    return true
  }

  /// 正文： alone, which stands between the fields of a form and its text.
  static func isBodyMark(_ raw: Raw) -> Bool {
    let letters = raw.filter { !Escape.isBlank($0) && !":：【】".unicodeScalars.contains($0) }
    return raw.count > letters.count && ["正文", "内容", "全文"].contains(String(letters))
  }

  private static let keys: [String: FrontKey] = [
    "标题": .headline, "题目": .headline, "主题": .headline, "稿件标题": .headline, "headline": .headline,
    "title": .headline, "引题": .kicker, "肩题": .kicker, "眉题": .kicker, "副题": .deck, "副标题": .deck,
    "subhead": .deck, "作者": .byline, "署名": .byline, "撰稿": .byline, "撰稿人": .byline, "供稿": .byline,
    "author": .byline, "byline": .byline, "栏目": .section, "section": .section, "来源": .source,
    "供稿单位": .source, "source": .source, "单位": .unit, "作者单位": .unit, "unit": .unit,
  ]

  /// What a story begins with.
  static let datelines = ["本报讯", "本刊讯", "本网讯", "本台讯", "本社讯"]

  /// Whether a story begins here.
  static func isDateline(_ raw: Raw) -> Bool {
    datelines.contains { raw.starts(with: $0.unicodeScalars) }
  }

  /// 本报讯 记者王芳 on a line of its own.
  static func datelineWithNames(_ raw: Raw) -> (dateline: String, names: [Byline])? {
    guard let dateline = datelines.first(where: { raw.starts(with: $0.unicodeScalars) }),
      case let rest = Raw(raw.dropFirst(dateline.unicodeScalars.count)).trimmed, !rest.isEmpty,
      let names = NameLine.read(rest)
    else { return nil }
    return (dateline, names)
  }

  /// （记者 王芳 通讯员 李明） at the start of copy, with its length.
  static func bracketedNames(_ copy: Raw) -> (names: [Byline], length: Int)? {
    guard let open = copy.first, "（(".unicodeScalars.contains(open),
      let close = copy.prefix(80).firstIndex(where: { "）)".unicodeScalars.contains($0) }),
      let names = NameLine.read(Raw(copy[...close]))
    else { return nil }
    return (names, close + 1)
  }
}
