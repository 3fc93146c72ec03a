/// Takes the marks of Markdown out of a line of copy.
struct MarkdownMarks {
  private let raw: Raw
  /// Where links led to.
  private(set) var addresses: [String] = []

  init(_ raw: Raw) { self.raw = raw }

  /// `**bold**`, `*emphasis*`, `` `code` ``, `[text](address)` and `\*` as copy; marks without a
  /// partner stay, and so do underlines inside words.
  mutating func plain() -> String {
    guard raw.contains(where: { "*_`[\\".unicodeScalars.contains($0) }) else { return String(raw) }
    return String(withoutEmphasis(withoutLinks(raw)))
  }

  private mutating func withoutLinks(_ line: Raw) -> Raw {
    var result: Raw = []
    var index = 0
    while index < line.count {
      if line[index] == "\\", index + 1 < line.count {
        result += line[index...(index + 1)]
        index += 2
      } else if line[index] == "[", let (text, address, end) = link(line, at: index) {
        addresses.append(String(address))
        result += text
        index = end
      } else {
        result.append(line[index])
        index += 1
      }
    }
    return result
  }

  /// Looks at most 500 characters ahead.
  private func link(_ line: Raw, at index: Int) -> (Raw, address: Raw, end: Int)? {
    let window = line[(index + 1)...].prefix(500)
    guard let close = window.firstIndex(of: "]"), close + 1 < window.endIndex,
      line[close + 1] == "(", let end = window[(close + 2)...].firstIndex(of: ")"), end > close + 2
    else { return nil }
    return (Raw(line[(index + 1)..<close]), Raw(line[(close + 2)..<end]), end + 1)
  }

  private static let marks: [Raw] = ["**", "__", "*", "_", "`"].map { Raw(of: $0) }

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
