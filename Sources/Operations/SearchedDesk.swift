import Archiving
import Diagnostics
import Manuscript
import Notation
import Search
import Workflow

/// What search asks of the desk: each article's text by its object, and a few columns.
struct SearchedDesk {
  private let view: DeskView
  private let articles: [ArticleState]

  init(view: DeskView) {
    self.view = view
    articles = view.desk.articles
  }

  var count: Int { articles.count }

  /// The article object whose text is searched.
  func object(_ number: Int) -> Digest { articles[number].object }

  /// When it was last filed, in seconds.
  func moment(_ number: Int) -> Int { articles[number].head.at.seconds }

  func columns(_ number: Int) -> ArticleColumns {
    ArticleColumns(article: articles[number], view: view)
  }

  func article(_ number: Int) -> ArticleState { articles[number] }
}

/// An article as a query sees it, its text apart.
struct ArticleColumns: SearchColumns {
  let article: ArticleState
  let view: DeskView

  var status: String { view.status(of: article).word }
  var tags: [String] { article.tags }
  var section: String? { article.summary.section }
  var bylines: [String] { article.summary.bylines.map(\.name) }
  var slug: String? { article.slug }
  var day: String { article.head.at.day }

  var issues: [String] {
    [article.meantFor].compactMap { $0 } + article.placements.keys.sorted()
      + article.printings.map(\.issue)
  }
}

extension Article {
  /// The text as it is searched.
  var sought: [UInt8] {
    SearchText.folded(
      headline: headline, beside: [kicker, deck, standfirst].compactMap { $0 },
      names: [section].compactMap { $0 } + bylines.map(\.name), body: blocks.map(\.text))
  }

  /// The text as a snippet is cut out of it.
  var quoted: [UInt8] {
    let head = [kicker, headline, deck, standfirst].compactMap { $0 }
    return Array((head + blocks.map(\.text)).joined(separator: "\n").utf8)
  }
}
