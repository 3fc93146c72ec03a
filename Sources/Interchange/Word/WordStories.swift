import Manuscript

/// Several stories in one document: each under its own 标题：, else every line that looks like the
/// headline of the document begins one, be it on a page of its own or below the names that sign the
/// story above.
struct WordStories {
  private let lines: [WordLine]
  private let looks: WordLooks
  /// The first line of text.
  private let head: WordParagraph?

  private init(_ lines: [WordLine]) {
    self.lines = lines
    looks = WordLooks(lines)
    head = lines.lazy.compactMap(\.paragraph).first
  }

  /// The lines of each story; all lines where one of them that looks like a headline begins none, as
  /// the crossheads of a single story do.
  static func parts(of lines: [WordLine]) -> [[WordLine]] {
    let stories = WordStories(lines)
    guard let starts = stories.labelled ?? stories.starts else { return [lines] }
    let cuts = [0] + starts + [lines.count]
    let parts = zip(cuts, cuts.dropFirst()).map { Array(lines[$0..<$1]) }
    return parts.allSatisfy(hasText) ? parts : [lines]
  }

  /// Where the second and later ones begin that stand under 标题：.
  private var labelled: [Int]? {
    let rows = lines.enumerated().map { at, line in
      FormLine(number: at + 1, raw: Raw(of: line.paragraph?.text ?? "|").trimmed)
    }
    guard LabelledStories.areSeveral(rows) else { return nil }
    return Array(LabelledStories.starts(in: rows).dropFirst())
  }

  /// Where the second and later ones begin.
  private var starts: [Int]? {
    guard let head, isHeadline(head) else { return nil }
    let alike = lines.indices.filter { at in lines[at].paragraph.map(isLikeHead) ?? false }
    let starts = alike.dropFirst().filter { isParted(at: $0) }
    let isSure = alike.dropFirst().allSatisfy { isParted(at: $0) || alike.contains($0 - 1) }
    return isSure && !starts.isEmpty ? starts : nil
  }

  private func isHeadline(_ line: WordParagraph) -> Bool {
    switch line.role {
    case .title, .heading: true
    case .body: looks.isHeadRow(line) && line.isBold && line.isCentred
    case .subtitle, .caption, .author, .date: false
    }
  }

  private func isLikeHead(_ line: WordParagraph) -> Bool {
    line.role == head?.role && line.alignment == head?.alignment && line.isBold == head?.isBold
      && line.size == head?.size && isHeadline(line)
  }

  private func isParted(at index: Int) -> Bool {
    if lines[index].paragraph?.startsPage ?? false { return true }
    return index > 0 && lines[index - 1].paragraph.flatMap(WordNameLine.readLast) != nil
  }

  private static func hasText(_ lines: [WordLine]) -> Bool {
    lines.contains { line in
      line.paragraph.map { $0.role == .body && WordText.endsSentence($0.text) } ?? false
    }
  }
}
