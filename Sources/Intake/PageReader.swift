/// Reads a page: which line is what, and which lines make up which article.
public enum PageReader {
  /// The reading of `page`: every line that is not blank exactly once. Pure; the same page always
  /// gives the same reading, in time that grows with its length.
  public static func read(_ page: SourcePage) -> PageReading {
    let lines = page.lines.enumerated().filter { !$0.element.isBlankLine }.map { number, text in
      ReadLine(number: number + 1, role: .furniture, article: nil, joins: nil, text: text)
    }
    return PageReading(pageName: page.name, lines: lines, articles: [])
  }
}
