import Diagnostics
import Manuscript
import Notation
import Workflow

/// Finds the page that came in before of which a new one is another extraction: the one that has
/// most of its headlines, at least two of them or all there are, and an article that is not spiked.
struct EarlierPages {
  private let view: DeskView

  init(_ view: DeskView) { self.view = view }

  /// - Parameter headlines: those of the new page; some may be empty.
  func articles(like headlines: [String]) -> [ArticleState] {
    let headlines = headlines.map(\.withoutBlanks).filter { !$0.isEmpty }
    var hits: [Digest: Int] = [:]
    for headline in Set(headlines) {
      let pages = Set(view.desk.arrivals(headed: headline).compactMap { $0.provenance?.text })
      for page in pages { hits[page, default: 0] += 1 }
    }
    let alike = hits.filter {
      $0.value >= min(2, headlines.count) && $0.value * 2 >= headlines.count
    }
    for page in alike.sorted(by: { ($0.value, $0.key) > ($1.value, $1.key) }) {
      let articles = view.desk.articles(ofPage: page.key)
      if !articles.allSatisfy(view.isSpiked) { return articles }
    }
    return []
  }
}

/// Finds the text that came in before of which a manuscript is a corrected copy: it has its headline
/// and most of its words, and stands, or lives on in another article, where it may still be changed.
struct EarlierTexts {
  private let planner: ArrivalPlanner

  init(_ planner: ArrivalPlanner) { self.planner = planner }

  func article(like text: StagedArrival.Text) throws(Problem) -> ArticleState? {
    let desk = planner.view.desk
    let headline = text.summary.headline.withoutBlanks
    if headline.isEmpty { return nil }
    let candidates = desk.arrivals(headed: headline).filter { isOpen($0) }
    if candidates.isEmpty { return nil }
    let pairs = LetterPairs(of: try planner.article(text.object))
    for candidate in candidates {
      let came = try planner.newsroom.article(candidate.asItCame)
      if LetterPairs(of: came).likeness(to: pairs) >= LetterPairs.oneStory { return candidate }
    }
    return nil
  }

  private func isOpen(_ article: ArticleState) -> Bool {
    let stays = planner.view.desk.standing(article)
    return stays.printings.isEmpty && stays.spiked == nil && stays.killed == nil
  }
}

extension String {
  /// Whether two headlines are one, blanks aside; copy without a headline is never alike.
  func isSameHeadline(_ other: String) -> Bool {
    !isEmpty && withoutBlanks == other.withoutBlanks
  }
}
