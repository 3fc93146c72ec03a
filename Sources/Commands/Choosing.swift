import Arguments
import Diagnostics
import Notation
import Operations
import Workflow

extension Call {
  /// The articles named on the command line, each once.
  func articles(in view: DeskView, exactly: Bool = false) throws(Problem) -> [ArticleState] {
    var chosen: [ArticleState] = []
    for typed in parsed.arguments(of: "ARTICLE") {
      let article = try view.article(typed, exactly: exactly)
      if !chosen.contains(where: { $0.id == article.id }) { chosen.append(article) }
    }
    return chosen
  }

  /// The one article named on the command line.
  func article(in view: DeskView) throws(Problem) -> ArticleState {
    try view.article(parsed.argument(of: "ARTICLE") ?? "", exactly: false)
  }

  /// Tells what became of articles: JSON for programs, a sentence each for people.
  func report(
    _ ids: [ArticleState], _ view: DeskView, _ sentence: (ArticleState) -> Wording
  ) {
    let articles = ids.compactMap { view.desk.article($0.id) }
    if shared.json { write(ArticleJSON.rows(articles, view)) }
    for article in articles { say(sentence(article)) }
  }
}

extension ArticleState {
  /// A line for each version, where there are several that nobody has brought together.
  var headLines: [Wording] {
    guard isDiverged else { return [] }
    return heads.map { .headLine(textNumber($0.object), $0.person, $0.at.day) }
  }
}
