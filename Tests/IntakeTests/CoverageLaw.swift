import Intake
import Manuscript
import Testing

/// Every line that is not blank occurs exactly once, in pieces where columns stand side by side on it, and
/// each is behind a block or a field of its article.
enum CoverageLaw {
  static func expect(_ page: SourcePage, _ comment: Comment? = nil) {
    #expect(isKept(by: PageReader.read(page), of: page), comment)
  }

  private static func isKept(by reading: PageReading, of page: SourcePage) -> Bool {
    guard holdsEveryLine(reading, of: page) else { return false }
    var own = [[Int]](repeating: [], count: reading.articles.count)
    for line in reading.lines {
      if let article = line.article {
        guard own.indices.contains(article) else { return false }
        own[article].append(line.number)
      } else if ![.section, .slogan, .furniture].contains(line.role) {
        return false
      }
    }
    return zip(reading.articles, own.map { $0.sorted() }).allSatisfy { article, lines in
      (article.blockLines.flatMap { $0 } + article.headLines).sorted() == lines
        && article.order.sorted() == lines
    }
  }

  private static func holdsEveryLine(_ reading: PageReading, of page: SourcePage) -> Bool {
    let wanted = page.lines.indices.filter { !isBlank(page.lines[$0]) }.map { $0 + 1 }
    if reading.partedLines == 0 { return reading.lines.map(\.number) == wanted }
    let pieces = Dictionary(grouping: reading.lines) { LineNumber($0.number).line }
    return pieces.keys.sorted() == wanted
      && pieces.allSatisfy { line, pieces in
        let pieces = pieces.sorted { $0.number < $1.number }
        return pieces.map { LineNumber($0.number).piece } == Array(1...pieces.count)
          && letters(pieces.map(\.text).joined()) == letters(page.lines[line - 1])
      }
  }

  /// What no width changes.
  private static func letters(_ text: String) -> [UInt32] {
    text.unicodeScalars.map(\.value).filter { 0x4E00...0x9FFF ~= $0 || 0x61...0x7A ~= $0 }
  }

  /// Blanks, controls and marks of direction.
  private static func isBlank(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
      switch scalar.value {
      case 0...0x1F, 0x7F...0x9F, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0xFEFF,
        0xFFF9...0xFFFB:
        true
      default: scalar.properties.isWhitespace
      }
    }
  }
}
