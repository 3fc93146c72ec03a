/// One key of front matter with its values.
struct YAMLEntry: Equatable {
  /// In lower case.
  let name: String
  /// One for a scalar, several for a list, none for an empty one.
  let values: [String]
  /// As it stands in the file, lines joined by blanks.
  let source: String

  /// Whether the values hold every letter of the source: no comment, no key inside a list was left
  /// out.
  var isWhole: Bool {
    let said = values.reduce(0) { $0 + Self.letters($1) }
    let isNothing = values.isEmpty && ["null", "~"].contains { source.hasSuffix($0) }
    return isNothing || Self.letters(source) <= Self.letters(name) + said
  }

  private static func letters(_ text: String) -> Int {
    text.unicodeScalars.count { scalar in
      scalar.isASCII
        ? scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
        : !Escape.isBlank(scalar) && scalar != "："
    }
  }
}

/// The part of YAML that front matter is written in: `key: value`, `[a, b]`, `- a`, `|` and `>`,
/// quotation marks, comments. What goes beyond it comes back as its source.
enum YAMLFront {
  /// The lines between two `---`, and those behind them; nil where there is no such thing.
  static func cut(_ text: String) -> (front: [String], body: [String])? {
    guard beginsWithDash(text) else { return nil }
    let lines = MarkdownBody.lines(of: text)
    guard let start = lines.firstIndex(where: { !$0.isEmpty }), isFence(lines[start], ["---"])
    else {
      return nil
    }
    let end = lines[(start + 1)...].firstIndex { isFence($0, ["---", "..."]) }
    return end.map { (Array(lines[(start + 1)..<$0]), Array(lines[($0 + 1)...])) }
  }

  /// The lines below a `---` that no other one follows, up to the first empty one; nil where there is
  /// no such thing.
  static func unclosed(_ text: String) -> [String]? {
    guard beginsWithDash(text), cut(text) == nil else { return nil }
    let lines = MarkdownBody.lines(of: text)
    guard let start = lines.firstIndex(where: { !$0.isEmpty }), isFence(lines[start], ["---"])
    else { return nil }
    return Array(lines[(start + 1)...].prefix { !$0.isEmpty })
  }

  /// Whether the first sign that is kept is a `-`, which spares looking at the lines of nearly all
  /// copy.
  private static func beginsWithDash(_ text: String) -> Bool {
    let first = text.unicodeScalars.first { sign in
      sign == "\t" || (sign.value >= 0x20 && sign != "\u{7F}" && sign != "\u{FEFF}")
    }
    return first == "-"
  }

  private static func isFence(_ line: String, _ fences: [String]) -> Bool {
    fences.contains(String(line.unicodeScalars.reversed().drop { Escape.isBlank($0) }.reversed()))
  }

  /// `key: rest` at the start of a line.
  static func key(_ line: String) -> (name: String, rest: String)? {
    guard let first = line.unicodeScalars.first, !Escape.isBlank(first),
      !"-#[{".unicodeScalars.contains(first),
      let colon = line.firstIndex(where: { $0 == ":" || $0 == "：" })
    else { return nil }
    let name = line[..<colon].lowercased().filter { $0 != "\"" && $0 != "'" }
    let rest = line[line.index(after: colon)...]
    return (name, String(Raw(of: rest).trimmed))
  }

  /// The entries in their order; lines before the first key and comments between them have no name.
  static func entries(of lines: [String]) -> [YAMLEntry] {
    var groups: [[String]] = []
    for line in lines {
      if key(line) != nil || groups.isEmpty {
        groups.append([line])
      } else {
        groups[groups.count - 1].append(line)
      }
    }
    return groups.compactMap(entry)
  }

  private static func entry(_ lines: [String]) -> YAMLEntry? {
    let source = lines.map { String(Raw(of: $0).trimmed) }.filter { !$0.isEmpty }
      .joined(separator: " ")
    guard !source.isEmpty else { return nil }
    guard let first = lines.first, let (name, rest) = key(first) else {
      return YAMLEntry(name: "", values: [source], source: source)
    }
    return YAMLEntry(name: name, values: values(rest, Array(lines.dropFirst())), source: source)
  }

  private static func values(_ rest: String, _ more: [String]) -> [String] {
    let trimmed = more.map { String(Raw(of: $0).trimmed) }
    if rest.isEmpty, trimmed.contains(where: { $0.hasPrefix("- ") }) { return items(trimmed) }
    if ["|", ">", "|-", ">-", "|+", ">+"].contains(rest) {
      return [LineJoining.join(trimmed.filter { !$0.isEmpty })]
    }
    let whole = LineJoining.join(([rest] + trimmed).filter { !$0.isEmpty })
    if whole.hasPrefix("["), whole.hasSuffix("]") {
      return flow(String(whole.dropFirst().dropLast()))
    }
    let value = scalar(whole)
    return value.isEmpty ? [] : [value]
  }

  /// `- a`, and of `- name: a` the name.
  private static func items(_ lines: [String]) -> [String] {
    lines.filter { $0.hasPrefix("- ") }.map { line in
      let item = String(Raw(of: line.dropFirst(2)).trimmed)
      guard let (name, rest) = key(item), name == "name" else { return scalar(item) }
      return scalar(rest)
    }.filter { !$0.isEmpty }
  }

  /// `a, "b, c"`.
  private static func flow(_ text: String) -> [String] {
    var items: [String.UnicodeScalarView] = [.init()]
    var quote: Unicode.Scalar?
    for mark in text.unicodeScalars {
      if mark == ",", quote == nil {
        items.append(.init())
        continue
      }
      let opens = quote == nil && Raw(items[items.count - 1]).trimmed.isEmpty
      if mark == quote { quote = nil } else if opens, mark == "\"" || mark == "'" { quote = mark }
      items[items.count - 1].append(mark)
    }
    return items.map { scalar(String(Raw($0).trimmed)) }.filter { !$0.isEmpty }
  }

  /// Without quotation marks, escapes, and a comment behind it.
  private static func scalar(_ text: String) -> String {
    let raw = Raw(of: text)
    guard let first = raw.first, first == "\"" || first == "'" else {
      let comment = raw.indices.first { raw[$0] == "#" && $0 > 0 && Escape.isBlank(raw[$0 - 1]) }
      let value = String(raw.prefix(comment ?? raw.count).trimmed)
      return ["null", "~"].contains(value) ? "" : value
    }
    return first == "'" ? single(raw) : double(raw)
  }

  private static func single(_ raw: Raw) -> String {
    var value: Raw = []
    var index = 1
    while index < raw.count {
      if raw[index] == "'" {
        guard index + 1 < raw.count, raw[index + 1] == "'" else { break }
        index += 1
      }
      value.append(raw[index])
      index += 1
    }
    return String(value)
  }

  private static func double(_ raw: Raw) -> String {
    var value: Raw = []
    var isEscaped = false
    for mark in raw.dropFirst() {
      if isEscaped {
        value.append(mark == "n" || mark == "t" ? " " : mark)
      } else if mark == "\"" {
        break
      } else if mark != "\\" {
        value.append(mark)
      }
      isEscaped = mark == "\\" && !isEscaped
    }
    return String(value)
  }
}
