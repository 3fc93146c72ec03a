import Manuscript

/// What is said to the desk above the text of a document.
struct WordLetter {
  /// What its writer said, line by line.
  private(set) var remarks: [String] = []
  /// The document as if that did not stand there.
  private(set) var lines: [WordLine]

  /// A greeting and words about the copy, as `CoverLetter` knows them; a reader's letter greets too,
  /// and is copy.
  init(_ lines: [WordLine]) {
    self.lines = lines
    let top = lines.prefix(Self.longest).prefix { $0.paragraph != nil }
    guard CoverLetter.opens(top.compactMap { $0.paragraph?.text.trimmedBlanks }) else { return }
    let letter = CoverLetter(
      top.compactMap { $0.paragraph?.text.replacing("\n", with: " ") }.joined(separator: "\n"))
    guard letter.holdsCopy else { return }
    let count = top.prefix { letter.remarks.contains($0.paragraph?.text.trimmedBlanks ?? "") }.count
    remarks = top.prefix(count).compactMap { $0.paragraph?.text.trimmedBlanks }
    self.lines = Array(lines.dropFirst(count))
  }

  /// How many lines are looked at.
  private static let longest = 9
}
