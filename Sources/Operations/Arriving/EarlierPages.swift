import Diagnostics
import Manuscript
import Notation
import Workflow

/// Finds the page that came in before of which a new one is another extraction: the one that has
/// most of its headlines, at least two of them or all there are, and an article that is not spiked.
/// What is alike every week, a column or a list of dates, is no correction of last week's: a page with
/// another date, number or paper in its folio, or for another issue, is another page.
struct EarlierPages {
  private let view: DeskView
  private let imprint: Provenance.PageImprint
  private let issue: String?

  /// - Parameter imprint: what the new page says of itself.
  /// - Parameter issue: which one it is for, as a person said.
  init(_ view: DeskView, imprint: Provenance.PageImprint, issue: String?) {
    (self.view, self.imprint, self.issue) = (view, imprint, issue)
  }

  /// A page that is alike, and what tells the new one from it.
  struct Other {
    let articles: [ArticleState]
    let difference: Wording
  }

  /// The articles of the page of which the new one is another extraction; where there is none, another
  /// page that is alike.
  /// - Parameter headlines: those of the new page; some may be empty.
  func page(like headlines: [String]) -> (articles: [ArticleState], other: Other?) {
    var other: Other?
    for articles in pages(like: headlines) {
      guard let difference = difference(from: articles) else { return (articles, nil) }
      other = other ?? Other(articles: articles, difference: difference)
    }
    return ([], other)
  }

  private func difference(from page: [ArticleState]) -> Wording? {
    if let said = page.lazy.compactMap({ $0.provenance?.imprint.difference(to: imprint) }).first {
      return said
    }
    let issues = page.flatMap { view.issues(of: $0) }
    guard let issue, let was = issues.first, !issues.contains(issue) else { return nil }
    return .otherThan(.issue(issue), .issue(was))
  }

  /// Those that are alike, each with its articles, the most alike first.
  private func pages(like headlines: [String]) -> some Sequence<[ArticleState]> {
    let headlines = headlines.map(\.withoutBlanks).filter { !$0.isEmpty }
    var hits: [Digest: Int] = [:]
    for headline in Set(headlines) {
      let pages = Set(view.desk.arrivals(headed: headline).compactMap { $0.provenance?.text })
      for page in pages { hits[page, default: 0] += 1 }
    }
    let alike = hits.filter {
      $0.value >= min(2, headlines.count) && $0.value * 2 >= headlines.count
    }
    return alike.sorted { ($0.value, $0.key) > ($1.value, $1.key) }.lazy
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
}
