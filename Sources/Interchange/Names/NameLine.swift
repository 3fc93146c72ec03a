import Manuscript

/// A line of names, in one of two ways of writing.
///
/// As printed: `记者 王思颖 通讯员 封雪初`, `张三 文 李四 摄`, `文/张三`, `By Jane Doe and John Roe`. In full,
/// for everything else: `TITLE|NAME|ROLE；TITLE|NAME|ROLE`, where title and role may be empty.
enum NameLine {
  /// The names of a line; nil where it is no line of names.
  static func read(_ raw: Raw) -> [Byline]? {
    if raw.has(bars), let names = FullNames.read(raw) { return names }
    let raw = Raw(raw.map { strokes.contains($0) ? "/" : $0 })
    guard !raw.contains("\\"), raw.count <= 80, !isAddress(raw), !isCaption(raw) else { return nil }
    let line = unwrapped(String(raw))
    return PrintedNames.english(line) ?? PrintedNames.chinese(line)
  }

  /// 图为：慰问现场 王思颖/摄
  private static func isCaption(_ raw: Raw) -> Bool {
    ["图为", "圖為"].contains { raw.starts(with: $0.unicodeScalars) }
  }

  /// 各科室：, to whom a letter or a notice is written.
  private static func isAddress(_ raw: Raw) -> Bool {
    raw.last.map { ":：".unicodeScalars.contains($0) } ?? false
  }

  /// The names of a line that stands where names stand, so that less has to speak for them: an
  /// organisation, a title without a name, a name of one character, a title behind a name.
  static func readLoosely(_ raw: Raw) -> [Byline]? {
    if isAddress(raw) { return nil }
    let line = unwrapped(String(raw))
    if let names = PrintedNames.englishWithTitle(line) { return names }
    return PrintedNames.looselyChinese(line)
  }

  /// Who wrote the text below the line: no photographer, and nobody who only told it, 口述. In English,
  /// words with capitals alone may be anything.
  static func readWriters(_ raw: Raw) -> [String]? {
    if raw.isLatin, !raw.starts(with: "By ".unicodeScalars) { return nil }
    let names = read(raw) ?? PlainLabel.datelineWithNames(raw)?.names ?? []
    let writers = names.filter { name in
      [.text, .textAndPhoto].contains(name.role)
        && !(name.title.map(FormWords.tasks.contains) ?? false)
    }
    return writers.isEmpty ? nil : writers.map(\.name)
  }

  /// Whether a line is as short as names are and does not end as a sentence does.
  static func isShort(_ raw: Raw) -> Bool {
    guard let last = raw.last, raw.count <= (raw.isLatin ? 60 : 24) else { return false }
    return !"。！？…；：，.!?;:,”』」\"".unicodeScalars.contains(last)
  }

  /// Writes names as printed where they can be read back so, else in full.
  static func write(_ bylines: [Byline], in language: CopyLanguage) -> Raw {
    let printed = Raw(of: PrintedNames.write(bylines, in: language))
    let isSafe = LineMark(printed) == .text && Escape.write(String(printed)) == printed
    return isSafe && isSame(read(printed), bylines) ? printed : FullNames.write(bylines)
  }

  static let bars: Set<Unicode.Scalar> = ["|", "｜"]
  /// A bar, and the letter 丨 that looks like one: 文丨王芳 图丨李雷.
  private static let strokes = bars.union(["丨"])

  /// Names are the same when their characters are, not only their looks.
  static func isSame(_ read: [Byline]?, _ bylines: [Byline]) -> Bool {
    guard let read, read == bylines else { return false }
    return zip(read, bylines).allSatisfy { first, second in
      first.name.utf8.elementsEqual(second.name.utf8)
        && (first.title ?? "").utf8.elementsEqual((second.title ?? "").utf8)
    }
  }

  private static func unwrapped(_ line: String) -> String {
    let pairs: [(Character, Character)] = [("（", "）"), ("(", ")")]
    for (open, close) in pairs where line.first == open && line.last == close && line.count > 2 {
      return String(line.dropFirst().dropLast())
    }
    return line
  }
}

/// `TITLE|NAME|ROLE；TITLE|NAME|ROLE`.
enum FullNames {
  private static let semicolons: Set<Unicode.Scalar> = [";", "；"]

  static func write(_ bylines: [Byline]) -> Raw {
    Raw(bylines.map(write).joined(separator: ["；"]))
  }

  private static func write(_ byline: Byline) -> Raw {
    let marks: Set<Unicode.Scalar> = ["|", "｜", ";", "；", "]"]
    let title = byline.title.map { Escape.write($0, escaping: marks) } ?? []
    let role = byline.role == .text ? "" : FormWords.word(byline.role)
    return title + ["|"] + Escape.write(byline.name, escaping: marks) + ["|"]
      + Raw(of: role)
  }

  static func read(_ raw: Raw) -> [Byline]? {
    var bylines: [Byline] = []
    for entry in raw.cut(at: semicolons) {
      let parts = entry.cut(at: NameLine.bars).map(\.trimmed)
      guard parts.count == 3, let role = role(parts[2]) else { return nil }
      let title = parts[0].isEmpty ? nil : Escape.read(parts[0])
      bylines.append(Byline(name: Escape.read(parts[1]), role: role, title: title))
    }
    return bylines
  }

  private static func role(_ raw: Raw) -> Byline.Role? {
    raw.isEmpty ? .text : FormWords.roles[String(raw)]
  }
}
