/// What a letter quotes of earlier ones: lines that begin with `>`, and the `On Wed … wrote:` above
/// them.
enum QuotedLetter {
  /// How many lines at the top are such; 0 where nothing else stands below them.
  static func top(of lines: ArraySlice<String>) -> Int {
    var end = lines.startIndex
    while end < lines.endIndex, !isQuoted(lines[end]) { end += 1 }
    guard isOnlyHead(lines[..<end]) else { return 0 }
    while end < lines.endIndex, isQuoted(lines[end]) || isBlank(lines[end]) { end += 1 }
    return end < lines.endIndex ? end - lines.startIndex : 0
  }

  /// What an earlier letter says, and who wrote it.
  static func read(_ lines: ArraySlice<String>) -> CoverLetter.Forwarding {
    var words = lines.map(withoutMarks).filter { !$0.isEmpty }[...]
    if let end = words.prefix(2).firstIndex(where: isHead) {
      let head = words[...end].joined(separator: " ")
      return CoverLetter.Forwarding(person: person(in: head), words: Array(words[(end + 1)...]))
    }
    var person: String?
    while let line = words.first,
      line.isRule || InnerMark.isMark(line) || !HeadField.all(in: line).isEmpty
    {
      person = person ?? HeadField.all(in: line).first { $0.kind == .writer }?.value
      words.removeFirst()
    }
    return CoverLetter.Forwarding(person: person, words: Array(words))
  }

  /// The name before an address, behind the time where that stands first.
  private static func person(in head: String) -> String? {
    guard let address = head.firstIndex(of: "<") else { return nil }
    let words = head[..<address].split(separator: " ")
    let name = words.reversed().prefix { word in
      !word.contains(where: \.isNumber) && word.last != "," && !["AM", "PM"].contains(word)
    }
    return name.isEmpty ? nil : name.reversed().joined(separator: " ")
  }

  /// Without the marks of quotations inside quotations.
  private static func withoutMarks(_ line: String) -> String {
    line.drop { $0 == ">" || $0.isWhitespace }.description.trimmedBlanks
  }

  /// Where such lines begin at the end; nil where there are none, or nothing else above them.
  static func foot(of lines: ArraySlice<String>) -> Int? {
    var start = lines.endIndex
    while start > lines.startIndex, isQuoted(lines[start - 1]) || isBlank(lines[start - 1]) {
      start -= 1
    }
    let isFound = lines[start...].contains(where: isQuoted)
    let cut = isFound ? head(above: start, lines) ?? start : unmarked(lines)
    guard let cut, lines[..<cut].contains(where: { !isBlank($0) }) else { return nil }
    return cut
  }

  /// A letter that is quoted without marks, as text of HTML is: an address and a time of day say
  /// that a program wrote the line above it.
  private static func unmarked(_ lines: ArraySlice<String>) -> Int? {
    lines.firstIndex { isHead($0) && $0.contains("@") && hasClock($0) }
      .flatMap { at in
        let next = lines[(at + 1)...].first { !isBlank($0) }
        return next.map { !isQuoted($0) } ?? true ? at : nil
      }
  }

  private static func isOnlyHead(_ lines: ArraySlice<String>) -> Bool {
    let words = lines.indices.first { !isBlank(lines[$0]) }
    return words == nil || head(above: lines.endIndex, lines) == words
  }

  /// Where the line that names who is quoted begins; a long one is broken in two.
  private static func head(above end: Int, _ lines: ArraySlice<String>) -> Int? {
    guard let at = lines[..<end].lastIndex(where: { !isBlank($0) }), isHead(lines[at]) else {
      return nil
    }
    let isBroken = at > lines.startIndex && !lines[at].contains(where: \.isNumber)
    return isBroken && lines[at - 1].contains(where: \.isNumber) ? at - 1 : at
  }

  private static func isHead(_ line: String) -> Bool {
    let line = line.trimmedBlanks.lowercased()
    return line.count <= 200
      && ["wrote:", "写道：", "写道:", "寫道：", "寫道:"].contains(where: line.hasSuffix)
  }

  /// 5:12, as programs write times of day.
  private static func hasClock(_ line: String) -> Bool {
    zip(line, line.dropFirst()).contains { $0.isNumber && ($1 == ":" || $1 == "：") }
  }

  private static func isQuoted(_ line: String) -> Bool { line.trimmedBlanks.hasPrefix(">") }

  private static func isBlank(_ line: String) -> Bool { line.allSatisfy(\.isWhitespace) }
}
