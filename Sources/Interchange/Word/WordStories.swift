import Manuscript

/// Several stories in one document: each under its own 标题：, else every line that looks like the
/// headline of the document begins one, be it on a page of its own, below the names that sign the
/// story above or above the names that sign its own.
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
    guard let starts = stories.labelled ?? stories.starts ?? stories.signed else { return [lines] }
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
    guard let head else { return false }
    return line.looks(like: head) && isHeadline(line)
  }

  private func isParted(at index: Int) -> Bool {
    if lines[index].paragraph?.startsPage ?? false { return true }
    return index > 0 && lines[index - 1].paragraph.flatMap(WordNameLine.readLast) != nil
  }

  /// Where the second and later ones begin whose writers stand below their headlines, as in the first.
  /// Whoever wrote the first may sign what goes with it, 采访手记, once more; not under the document's
  /// own headline style.
  private var signed: [Int]? {
    let heads = lines.indices.compactMap { signedHead(above: $0) }
    let top = lines.firstIndex { $0.paragraph != nil }
    guard let first = heads.first, first.start == top else { return nil }
    let others = heads.dropFirst().filter { other in
      other.rows.contains { row in first.rows.contains { row.looks(like: $0) } }
    }
    let isSure =
      others.count > 1 || others.contains { $0.names != first.names || $0.isStoryByStyle }
    return isSure ? others.map(\.start) : nil
  }

  private struct SignedHead {
    let start: Int
    let rows: [WordParagraph]
    let names: [String]

    /// Whether a style of the highest rank heads it, and no word for what goes with a story.
    var isStoryByStyle: Bool {
      let isTop = rows.contains { $0.role == .title || $0.role == .heading(1) }
      let headline = rows.map(\.text).joined()
      return isTop && !Self.additions.contains(where: headline.contains)
    }

    private static let additions = [
      "手记", "后记", "札记", "附记", "感言", "感悟", "体会", "编后", "链接", "简介", "Notebook", "About the",
    ]
  }

  /// The head that stands right above the names of its writers.
  private func signedHead(above index: Int) -> SignedHead? {
    guard let line = lines[index].paragraph, let names = WordNameLine.readWriters(line) else {
      return nil
    }
    var rows: [WordParagraph] = []
    for row in lines[..<index].reversed() {
      guard let row = row.paragraph, looks.isHeadRow(row), WordNameLine.readWriters(row) == nil
      else { break }
      rows.append(row)
    }
    return rows.isEmpty ? nil : SignedHead(start: index - rows.count, rows: rows, names: names)
  }

  private static func hasText(_ lines: [WordLine]) -> Bool {
    lines.contains { line in
      line.paragraph.map { $0.role == .body && WordText.endsSentence($0.text) } ?? false
    }
  }
}

extension WordParagraph {
  fileprivate func looks(like other: WordParagraph) -> Bool {
    role == other.role && alignment == other.alignment && isBold == other.isBold
      && size == other.size
  }
}
