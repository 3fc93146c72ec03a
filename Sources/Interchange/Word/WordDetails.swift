/// The lines of a document without contributor's details, which are looked for before any line is
/// taken for a headline or a name.
struct WordDetails {
  private(set) var lines: [WordLine] = []
  /// The lines that held details, as they stood there.
  let texts: [String]
  /// 单位： among them.
  private(set) var unit: String?
  /// Who signs below the text.
  let signers: [String]

  init(_ lines: [WordLine]) {
    let rows = lines.map(Self.rows)
    let details = PrivateLines.find(in: rows.flatMap { $0 })
    texts = details.map(\.text)
    let units = details.map { Self.unit(in: $0.remainder) }
    unit = (units + details.map(\.unit)).compactMap(\.self).first
    signers = details.flatMap(\.names)
    let remainders = Dictionary(
      zip(details, units).map { ($0.line - 1, $1 == nil ? $0.remainder : "") },
      uniquingKeysWith: { first, _ in first })
    var start = 0
    for (line, rows) in zip(lines, rows) {
      let places = start..<start + rows.count
      start = places.upperBound
      let kept = zip(places, rows).map { remainders[$0] ?? $1 }
      add(kept == rows ? line : Self.line(line, of: kept), rows: kept)
    }
  }

  private static func unit(in line: String) -> String? {
    guard let (key, words) = PlainLabel.read(Raw(of: line)), key == .unit else { return nil }
    return String(words)
  }

  /// A line that is left without words is dropped.
  private mutating func add(_ line: WordLine, rows: [String]) {
    if line.isPicture || rows.contains(where: { !$0.isEmpty }) { lines.append(line) }
  }

  private static func rows(of line: WordLine) -> [String] {
    switch line.kind {
    case .text(let paragraph):
      paragraph.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    case .table(let rows): rows
    case .picture: [""]
    }
  }

  private static func line(_ line: WordLine, of rows: [String]) -> WordLine {
    var line = line
    let kept = rows.filter { !$0.isEmpty }
    switch line.kind {
    case .text(var paragraph):
      paragraph.text = kept.joined(separator: "\n")
      paragraph.letters = WordText.letters(paragraph.text)
      paragraph.boldLetters = min(paragraph.boldLetters, paragraph.letters)
      line.kind = .text(paragraph)
    case .table: line.kind = .table(kept)
    case .picture: break
    }
    return line
  }
}
