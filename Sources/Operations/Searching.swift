import Archiving
public import Diagnostics
import Manuscript
import Notation
public import Search
public import Workflow

/// An article that a search found.
public struct Find: Sendable {
  /// The article.
  public let article: ArticleState
  /// The place where the words stand; none where only filters were asked for.
  public let snippet: Snippet?
}

extension Newsroom {
  /// The articles a query finds, newest first; of the same moment, in filing order.
  public func find(_ query: Query, in view: DeskView) throws(Problem) -> [ArticleState] {
    let texts = query.needsText ? try texts(of: view.desk.articles) : [:]
    let found = view.desk.articles.filter { article in
      query.matches(view.document(of: article, text: texts[article.object] ?? []))
    }
    return found.enumerated().sorted {
      ($1.element.head.at, $0.offset) < ($0.element.head.at, $1.offset)
    }.map(\.element)
  }

  /// The articles a query finds with the place where its words stand: a find in the headline comes
  /// before one in the text, newer before older.
  public func search(_ query: Query, in view: DeskView) throws(Problem) -> [Find] {
    let found = try find(query, in: view)
    let texts = try texts(of: found)
    let documents = found.map { view.document(of: $0, text: texts[$0.object] ?? []) }
    return query.ranked(documents).map { at in
      Find(article: found[at], snippet: query.snippet(of: documents[at].text()))
    }
  }

  /// The words of articles as they are now, as search reads them.
  private func texts(of articles: [ArticleState]) throws(Problem) -> [Digest: [UInt8]] {
    try archive.texts(of: articles.map(\.object)) { (id: Digest) throws(Problem) -> [UInt8] in
      let article = try self.article(id)
      let parts = [article.kicker, article.headline, article.deck, article.standfirst]
      let lines = parts.compactMap { $0 } + article.blocks.map(\.text)
      return Array(lines.joined(separator: "\n").utf8)
    }
  }
}

extension DeskView {
  /// An article as a query sees it.
  func document(of article: ArticleState, text: [UInt8]) -> SearchDocument {
    let issues = [article.meantFor].compactMap { $0 } + article.placements.keys.sorted()
    return SearchDocument(
      status: status(of: article).word, tags: article.tags, section: article.summary.section,
      bylines: article.summary.bylines.map(\.name),
      issues: issues + article.printings.map(\.issue), slug: article.slug,
      day: article.head.at.day, headline: article.summary.headline, text: { text })
  }
}
