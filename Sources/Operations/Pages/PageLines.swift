public import Diagnostics
public import Workflow

/// A piece of an article's body with the line of the page that it came from.
public struct PageLine: Sendable {
  /// 1-based; none for what was written since.
  public let line: Int?
  /// The words.
  public let text: String
}

extension Newsroom {
  /// The body of an article as it is now, each paragraph cut at the lines of its page; a paragraph
  /// that was edited since stands whole with its first line. Where it came from no page, its
  /// paragraphs count as lines.
  public func pageLines(of article: ArticleState) throws(Problem) -> [PageLine] {
    guard let (text, _) = try linedText(of: article) else {
      throw Problem(.refused, .noPage(.named(article)))
    }
    return text.rows.flatMap(\.pageLines)
  }
}
