public import Diagnostics
import Manuscript
import Notation
public import Workflow

extension DeskView {
  /// The article a typed word names; replies and commands that take something away ask `exactly`,
  /// and then a part of a headline is not enough.
  public func article(_ typed: String, exactly: Bool) throws(Problem) -> ArticleState {
    let shown = Printable.line(typed)
    switch desk.findArticle(typed, whole: exactly) {
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
        throw Problem(.notFound, .onlyAPart(shown), advice: meant)
      }
      let rowed = rowed(typed)
      let near = rowed.isEmpty ? nearest.map(named) : rowed
      let advice = near.isEmpty ? Wording.listArticles : .didYouMean(near)
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

  /// As many of the newest articles as are looked into for a word that is in no headline.
  private static let mostLookedInto = 200

  /// The newest articles in whose kicker or deck a typed word stands: people take those for the
  /// headline too. At most three.
  private func rowed(_ typed: String) -> [Wording] {
    let wanted = FoldedName(typed)
    guard !wanted.isEmpty else { return [] }
    var newest: [RollEntry] = []
    desk.callRoll { if newest.count < Self.mostLookedInto { newest.append($0) } }
    let found = newest.lazy.filter { entry in
      guard let fields = try? archive.fields(of: entry.object),
        let text = try? Article(json: fields)
      else { return false }
      return [text.kicker, text.deck].contains { $0.map { FoldedName($0).holds(wanted) } ?? false }
    }
    return found.compactMap { desk.article($0.id) }.filter { $0.joinedInto == nil }.prefix(3)
      .map { .candidate($0) }
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
