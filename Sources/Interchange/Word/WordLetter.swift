import Manuscript

/// What is said to the desk above the text of a document, or in a letter below it.
struct WordLetter {
  /// What its writer said, line by line.
  private(set) var remarks: [String] = []
  /// The document as if that did not stand there.
  private(set) var lines: [WordLine]

  /// A letter with its sign-off, else a greeting and words about the copy, as `CoverLetter` knows them;
  /// a reader's letter greets too, and is copy.
  init(_ lines: [WordLine]) {
    self.lines = lines
    takeFoot()
    takeHead()
    if remarks.isEmpty { takeGreeting() }
  }

  private mutating func takeFoot() {
    let rows = Self.rows(of: lines[...].suffix(EnclosingLetter.mostSeen))
    let foot = EnclosingLetter.foot(of: rows.map(\.text))
    if foot > 0 { take(rows[rows.count - foot].line..<lines.endIndex) }
  }

  private mutating func takeHead() {
    let rows = Self.rows(of: lines.prefix(EnclosingLetter.mostSeen))
    let head = EnclosingLetter.head(of: rows.map(\.text))
    if head > 0 { take(0..<rows[head - 1].line + 1) }
  }

  private mutating func take(_ range: Range<Int>) {
    remarks += lines[range].compactMap { $0.paragraph?.text.trimmedBlanks }.filter { !$0.isEmpty }
    lines.removeSubrange(range)
  }

  /// The words of each line and its place, an empty row above each that looks like a headline; what is
  /// no text is of the copy.
  private static func rows(of lines: ArraySlice<WordLine>) -> [(text: String, line: Int)] {
    lines.indices.flatMap { at -> [(text: String, line: Int)] in
      guard let paragraph = lines[at].paragraph else { return [("。", at)] }
      let text = paragraph.text.replacing("\n", with: " ").trimmedBlanks
      return (paragraph.isHeadlike ? [("", at - 1)] : []) + [(text, at)]
    }
  }

  private mutating func takeGreeting() {
    let top = lines.prefix(Self.longest).prefix { $0.paragraph != nil }
    guard CoverLetter.opens(top.compactMap { $0.paragraph?.text.trimmedBlanks }) else { return }
    let letter = CoverLetter(
      top.compactMap { $0.paragraph?.text.replacing("\n", with: " ") }.joined(separator: "\n"))
    guard letter.holdsCopy else { return }
    let count = top.prefix { letter.remarks.contains($0.paragraph?.text.trimmedBlanks ?? "") }.count
    take(0..<count)
  }

  /// How many lines are looked at.
  private static let longest = 9
}

extension WordParagraph {
  /// Whether it begins a page or is set like a headline.
  fileprivate var isHeadlike: Bool {
    switch role {
    case .title, .heading: true
    case .body: startsPage || isBold && isCentred
    case .subtitle, .caption, .author, .date: startsPage
    }
  }
}
