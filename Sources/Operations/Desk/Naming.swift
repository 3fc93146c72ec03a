public import Diagnostics
import Notation
public import Workflow

extension DeskView {
  /// The article a typed word names; a reply asks `exactly`, since its code holds the number.
  public func article(_ typed: String, exactly: Bool) throws(Problem) -> ArticleState {
    let shown = Printable.line(typed)
    switch desk.findArticle(typed, byHeadline: !exactly) {
    case .one(let article): return article
    case .several(let articles):
      let names = candidates(articles)
      throw Problem(
        .notFound, .severalArticles(shown, names, more: articles.count - names.count))
    case .none(let nearest):
      if desk.issue(typed) != nil {
        throw Problem(.notFound, .issueNotArticle(shown), advice: .listArticles)
      }
      if exactly, let meant = headed(typed) {
        throw Problem(.notFound, .onlyAHeadline(shown), advice: meant)
      }
      let advice = nearest.isEmpty ? Wording.listArticles : .didYouMean(nearest.map(named))
      throw Problem(.notFound, .noSuchArticle(shown), advice: advice)
    }
  }
}

extension DeskView {
  /// What comes near a typed word, with its headline where it is the number of an article.
  private func named(_ nearest: String) -> Wording {
    guard case .one(let article) = desk.findArticle(nearest, byHeadline: false) else {
      return .verbatim(nearest)
    }
    return article.slug == nearest ? .verbatim(nearest) : .candidate(article)
  }

  /// The articles whose headline holds a typed word, as what may be meant by it.
  private func headed(_ typed: String) -> Wording? {
    switch desk.findArticle(typed) {
    case .one(let article): return .didYouMean([.candidate(article)])
    case .several(let articles):
      let names = candidates(articles)
      return .candidates(names, more: articles.count - names.count)
    case .none: return nil
    }
  }

  /// The first of the articles that may be meant; of several with one headline also where each
  /// stands, and its issue or the day of its text.
  private func candidates(_ articles: [ArticleState]) -> [Wording] {
    articles.prefix(8).map { article in
      let name = Wording.candidate(article)
      let isAlone = articles.count { $0.summary.title == article.summary.title } == 1
      if isAlone { return name }
      let issue = article.printings.last?.issue ?? article.meantFor
      return .toldApart(name, status(of: article).title, issue ?? article.head.at.day)
    }
  }
}

extension ArticleState {
  /// The text with this number, or the one the article has now.
  public func text(numbered number: String?) throws(Problem) -> FiledRevision {
    guard let number else { return head }
    let shown = Printable.line(number)
    let found = number.utf8.count >= 4 ? texts(numbered: number) : []
    if found.count == 1 { return found[0] }
    var seen: Set<Digest> = []
    let texts = revisions.map(\.object).filter { seen.insert($0).inserted }
    let numbers = texts.map(textNumber)
    throw Problem(.notFound, .noSuchText(shown), advice: .theTexts(numbers))
  }
}
