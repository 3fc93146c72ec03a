import Diagnostics
import Manuscript
import Notation
import Search
import Workflow

/// Finds the page that came in before of which a new one is another extraction: the one that has
/// most of its headlines, at least two of them or all there are, or where fewer are its own most of its
/// words, and an article that is not spiked.
/// What is alike every week, a column or a list of dates, is no correction of last week's: a page with
/// another date, number or paper in its folio, or for another issue, is another page.
struct EarlierPages {
  /// Of pages that have fewer of its headlines so many are looked at, the last ones; a column stands on
  /// hundreds.
  private static let mostCompared = 8

  private let planner: ArrivalPlanner
  private let texts: [StagedArrival.Text]
  /// What the new page says of itself, or each of several in one file.
  private let imprints: Set<Provenance.PageImprint>

  private var view: DeskView { planner.view }

  init(_ planner: ArrivalPlanner, _ texts: [StagedArrival.Text]) {
    (self.planner, self.texts) = (planner, texts)
    imprints = Set(texts.map(\.provenance.imprint))
  }

  /// A page that is alike, and what tells the new one from it.
  struct Other {
    let articles: [ArticleState]
    let difference: Wording
  }

  /// A page that has some of its headlines: how many, and an article under one of them.
  private struct Hit {
    var count = 0
    let article: ArticleState
  }

  /// The articles of the page of which the new one is another extraction; where there is none, another
  /// page that is alike.
  func page() throws(Problem) -> (articles: [ArticleState], other: Other?) {
    let headlines = texts.map(\.summary.headline.withoutBlanks).filter { !$0.isEmpty }
    let hits = hits(of: headlines)
    let enough = Self.enough(of: headlines.count)
    var other: Other?
    for articles in pages(hits.filter { $0.value.count >= enough }) {
      guard let difference = difference(from: articles) else { return (articles, nil) }
      other = other ?? Other(articles: articles, difference: difference)
    }
    if let articles = try reworded(hits.values.filter { $0.count < enough }) {
      return (articles, nil)
    }
    return ([], other)
  }

  /// How many of the texts of a page another one has to have: two or all, and half of them.
  private static func enough(of count: Int) -> Int { max(min(2, count), (count + 1) / 2) }

  /// The page that has enough of the texts, some by their words alone: a headline was retouched.
  private func reworded(_ hits: [Hit]) throws(Problem) -> [ArticleState]? {
    let near = hits.filter { difference(from: $0.article) == nil }
    let last = near.sorted { $1.article.place < $0.article.place }.prefix(Self.mostCompared)
    for hit in last {
      guard let page = hit.article.provenance?.text else { continue }
      let articles = view.desk.articles(ofPage: page)
      if articles.allSatisfy(view.isSpiked) || difference(from: articles) != nil { continue }
      let found = try planner.earlier(texts, among: articles).count
      if found >= Self.enough(of: texts.count) { return articles }
    }
    return nil
  }

  private func difference(from page: [ArticleState]) -> Wording? {
    let said = page.compactMap { difference(from: $0) }
    if said.count == page.count, let first = said.first { return first }
    let issues = page.flatMap { view.issues(of: $0) }
    guard let issue = planner.issue, let was = issues.first, !issues.contains(issue)
    else { return nil }
    return .otherThan(.issue(issue), .issue(was))
  }

  /// What tells the page of an article from all of the new ones.
  private func difference(from article: ArticleState) -> Wording? {
    guard let imprint = article.provenance?.imprint else { return nil }
    if imprints.contains(where: { imprint.difference(to: $0) == nil }) { return nil }
    return texts.first.flatMap { imprint.difference(to: $0.provenance.imprint) }
  }

  private func hits(of headlines: [String]) -> [Digest: Hit] {
    var hits: [Digest: Hit] = [:]
    for headline in Set(headlines) {
      var pages: Set<Digest> = []
      for article in view.desk.arrivals(headed: headline) {
        guard let page = article.provenance?.text, pages.insert(page).inserted else { continue }
        hits[page, default: Hit(article: article)].count += 1
      }
    }
    return hits
  }

  /// The articles of each page, the most alike first.
  private func pages(_ hits: [Digest: Hit]) -> some Sequence<[ArticleState]> {
    hits.sorted { ($0.value.count, $0.key) > ($1.value.count, $1.key) }.lazy
      .map { view.desk.articles(ofPage: $0.key) }
      .filter { !$0.allSatisfy(view.isSpiked) }
  }
}

extension Provenance.PageImprint {
  /// What this page and another one say of themselves that one page cannot say.
  fileprivate func difference(to other: Self) -> Wording? {
    if let was = date, let date = other.date, !date.hasPrefix(was), !was.hasPrefix(date) {
      return .otherThan(.verbatim(date), .verbatim(was))
    }
    if let was = number, let number = other.number, number.lowercased() != was.lowercased() {
      return .otherThan(.pageNumber(number), .pageNumber(was))
    }
    if let was = paper, let paper = other.paper, !paper.isAlike(was) {
      return .otherThan(.verbatim(paper), .verbatim(was))
    }
    return nil
  }
}

extension String {
  /// Whether one of two names holds the other, letter cases and blanks aside.
  fileprivate func isAlike(_ other: String) -> Bool {
    let (mine, theirs) = (lowercased().withoutBlanks, other.lowercased().withoutBlanks)
    return mine.contains(theirs) || theirs.contains(mine)
  }
}

extension String {
  /// Whether two headlines are one, blanks aside; copy without a headline is never alike.
  func isSameHeadline(_ other: String) -> Bool {
    !isEmpty && withoutBlanks == other.withoutBlanks
  }

  /// The same where one may be in traditional letters and the other in simplified ones.
  func isSameHeadlineInEitherScript(_ other: String) -> Bool {
    !isEmpty && Folding.fold(withoutBlanks) == Folding.fold(other.withoutBlanks)
  }
}
