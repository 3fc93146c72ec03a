/// Takes the marks of Markdown out of a line of copy.
struct MarkdownMarks {
  private let raw: Raw
  private let references: MarkdownReferences
  /// Where links led to.
  private(set) var addresses: [String] = []
  /// Pictures between the words.
  private(set) var pictures: [MarkdownPicture] = []

  init(_ raw: Raw, _ references: MarkdownReferences = MarkdownReferences([])) {
    self.raw = raw
    self.references = references
  }

  /// `**bold**`, `*emphasis*`, `` `code` ``, `[text](address)`, `<address>`, `[^1]` and `\*` as copy;
  /// marks without a partner stay, and so do underlines inside words.
  mutating func plain() -> String {
    guard raw.contains(where: { "*_`[\\<".unicodeScalars.contains($0) }) else { return String(raw) }
    return String(withoutEmphasis(withoutLinks(raw)))
  }

  private mutating func withoutLinks(_ line: Raw) -> Raw {
    var result: Raw = []
    var index = 0
    while index < line.count {
      if line[index] == "\\", index + 1 < line.count {
        result += line[index...(index + 1)]
        index += 2
      } else if line[index...].starts(with: "![".unicodeScalars),
        let (text, address, end) = link(line, at: index + 1)
      {
        pictures.append(MarkdownPicture(words: text, inside: address))
        let isBetweenBlanks = [result.last, end < line.count ? line[end] : nil].allSatisfy {
          $0 == " "
        }
        index = isBetweenBlanks ? end + 1 : end
      } else if line[index] == "[", let (text, address, end) = link(line, at: index) {
        addresses.append(String(address.prefix { !Escape.isBlank($0) }))
        result += text
        index = end
      } else if let (text, end) = note(line, at: index) ?? address(line, at: index) {
        result += text
        index = end
      } else {
        result.append(line[index])
        index += 1
      }
    }
    return result
  }

  /// `[text](address)`, `[text][word]`, `[word]`. Looks at most 500 characters ahead.
  private func link(_ line: Raw, at index: Int) -> (Raw, address: Raw, end: Int)? {
    let window = line[(index + 1)...].prefix(500)
    guard let close = window.firstIndex(of: "]") else { return nil }
    let text = Raw(line[(index + 1)..<close])
    if close + 1 < window.endIndex, line[close + 1] == "(",
      let end = closing(window[(close + 2)...]), end > close + 2
    {
      return (text, Raw(line[(close + 2)..<end]), end + 1)
    }
    return named(text, line, behind: close + 1)
  }

  /// The bracket that closes an address, which may have brackets itself.
  private func closing(_ window: ArraySlice<Unicode.Scalar>) -> Int? {
    var depth = 0
    for index in window.indices {
      if window[index] == "(" { depth += 1 }
      if window[index] == ")" { depth -= 1 }
      if depth < 0 { return index }
    }
    return window.firstIndex(of: ")")
  }

  private func named(_ text: Raw, _ line: Raw, behind end: Int) -> (Raw, address: Raw, end: Int)? {
    if end < line.count, line[end] == "[",
      let close = line[(end + 1)...].prefix(100).firstIndex(of: "]")
    {
      let word = Raw(line[(end + 1)..<close])
      let address = references.address(of: word.isEmpty ? text : word)
      return address.map { (text, $0, close + 1) }
    }
    return references.address(of: text).map { (text, $0, end) }
  }

  /// `[^1]`, the number of a note, with the colon behind it where the note stands below the text.
  private func note(_ line: Raw, at index: Int) -> (Raw, end: Int)? {
    guard line[index...].starts(with: "[^".unicodeScalars),
      let close = line[index...].prefix(40).firstIndex(of: "]"), close > index + 2
    else { return nil }
    let isBelow = index == 0 && close + 1 < line.count && line[close + 1] == ":"
    return (["["] + line[(index + 2)...close], close + (isBelow ? 2 : 1))
  }

  /// `<https://example.org>`.
  private func address(_ line: Raw, at index: Int) -> (Raw, end: Int)? {
    guard line[index] == "<", let close = line[index...].prefix(300).firstIndex(of: ">") else {
      return nil
    }
    let text = Raw(line[(index + 1)..<close])
    let isAddress = ["http://", "https://"].contains { text.starts(with: $0.unicodeScalars) }
    let isMail = text.contains("@") && !text.contains { Escape.isBlank($0) || $0 == "\"" }
    return isAddress || isMail ? (text, close + 1) : nil
  }

  private static let marks: [Raw] = ["***", "**", "__", "*", "_", "`"].map { Raw(of: $0) }

  private func withoutEmphasis(_ line: Raw) -> Raw {
    var isMark = [Bool](repeating: false, count: line.count)
    var opened: [(mark: Raw, index: Int)] = []
    var index = 0
    while index < line.count {
      if line[index] == "\\", index + 1 < line.count, Self.isPunctuation(line[index + 1]) {
        isMark[index] = true
        index += 2
        continue
      }
      guard let mark = Self.marks.first(where: { line[index...].starts(with: $0) }) else {
        index += 1
        continue
      }
      place(mark, at: index, in: line, &opened, &isMark)
      index += mark.count
    }
    return zip(line, isMark).filter { !$0.1 }.map(\.0)
  }

  private func place(
    _ mark: Raw, at index: Int, in line: Raw, _ opened: inout [(mark: Raw, index: Int)],
    _ isMark: inout [Bool]
  ) {
    let end = index + mark.count
    let closes = index > 0 && !Escape.isBlank(line[index - 1])
    if closes, let partner = opened.lastIndex(where: { $0.mark == mark }),
      opened[partner].index + mark.count < index, mark[0] != "_" || !isWord(line, end)
    {
      let start = opened[partner].index
      for part in 0..<mark.count { isMark[start + part] = true; isMark[index + part] = true }
      opened.removeSubrange(partner...)
    } else if end < line.count, !Escape.isBlank(line[end]),
      mark[0] != "_" || !isWord(line, index - 1)
    {
      opened.append((mark, index))
    }
    if opened.count > 20 { opened.removeFirst() }
  }

  private func isWord(_ line: Raw, _ index: Int) -> Bool {
    guard line.indices.contains(index) else { return false }
    return line[index].isASCII && (line[index].properties.isAlphabetic || line[index] == "_")
  }

  private static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    (0x21...0x2F).contains(scalar.value) || (0x3A...0x40).contains(scalar.value)
      || (0x5B...0x60).contains(scalar.value) || (0x7B...0x7E).contains(scalar.value)
  }
}
