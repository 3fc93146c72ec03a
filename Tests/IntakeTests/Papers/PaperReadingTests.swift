import Intake
import Testing

/// Papers of every kind, each page with its reading beside the lines.
@Suite struct PaperReadingTests {
  static let pages =
    [
      EnglishPapers.all, TraditionalPapers.all, Dailies.all, BrokenPages.all, SmallPapers.all,
      OddPages.all,
    ].flatMap { $0 }

  @Test(arguments: pages)
  func `a page is read as the column beside it says`(page: AnnotatedPage) {
    let reading = PageReader.read(page.page)
    let score = ReadingScore(gold: page.gold, read: reading.explanation, page: page.page)
    #expect(score.coverage == 1)
    #expect(score.combined > (Self.ambiguous[page.name] ?? 0.985), "\(page.name): \(score.metrics)")
  }

  /// Two rows of a headline that might as well be kicker and headline; paragraphs that end where
  /// the line is full.
  private static let ambiguous = [
    "a gazette with noise": 0.8, "地方新聞": 0.93, "a courier of 2008": 0.76, "港聞": 0.92, "政策解读": 0.95,
    "broken to a measure": 0.9,
  ]

  @Test(arguments: pages)
  func `line ends of other systems and a form feed change nothing`(page: AnnotatedPage) {
    let lines = page.page.lines.enumerated().map { ($0 == 0 ? "\u{FEFF}" : "") + $1 + "\r" }
    let other = PageReader.read(SourcePage(name: page.name, lines: lines + ["\u{0C}\r"]))
    #expect(other.lines.map(\.role) == PageReader.read(page.page).lines.map(\.role))
    #expect(other.articles.map(\.order) == PageReader.read(page.page).articles.map(\.order))
  }
}

extension AnnotatedPage: CustomTestStringConvertible {
  var testDescription: String { name }
}
