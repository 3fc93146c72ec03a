/// The addresses that a Markdown text names by a word, `[1]: https://example.org "Title"`, and what no
/// reader of it sees.
struct MarkdownReferences {
  private var addresses: [Raw: Raw] = [:]
  /// The lines without these, which are empty now.
  private(set) var lines: [Raw]

  init(_ lines: [Raw]) {
    self.lines = lines
    var isCode = false
    var isComment = false
    for (index, line) in lines.enumerated() {
      let raw = line.trimmed
      if MarkdownBody.isFence(raw) { isCode.toggle() }
      isComment = isComment || !isCode && raw.starts(with: "<!--".unicodeScalars)
      if isComment {
        isComment = !Self.endsComment(raw)
        self.lines[index] = Self.behindComment(raw)
      } else if !isCode, let (word, address) = Self.definition(raw) {
        addresses[word] = address
        self.lines[index] = []
      }
    }
  }

  var isEmpty: Bool { addresses.isEmpty }

  /// What a word stands for, whatever the case of its letters.
  func address(of word: Raw) -> Raw? {
    addresses.isEmpty ? nil : addresses[Self.key(word)]
  }

  private static func key(_ word: some Collection<Unicode.Scalar>) -> Raw {
    Raw(of: String(word).lowercased())
  }

  private static func definition(_ raw: Raw) -> (word: Raw, address: Raw)? {
    guard raw.first == "[", raw.dropFirst().first != "^", let end = raw.firstIndex(of: "]"),
      end > 1, raw.dropFirst(end + 1).first == ":"
    else { return nil }
    let address = raw.dropFirst(end + 2).trimmed.prefix { !Escape.isBlank($0) }
      .filter { !"<>".unicodeScalars.contains($0) }
    let isAddress = address.allSatisfy(\.isASCII) && address.contains { $0 == "." || $0 == "/" }
    return isAddress ? (key(raw[1..<end]), address) : nil
  }

  private static func endsComment(_ raw: Raw) -> Bool { String(raw).contains("-->") }

  private static func behindComment(_ raw: Raw) -> Raw {
    let text = String(raw)
    return text.firstRange(of: "-->").map { Raw(of: text[$0.upperBound...]).trimmed } ?? []
  }
}
