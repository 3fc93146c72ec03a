import Diagnostics
import Manuscript
import Workflow

/// Finds the text that came in before of which another one is a copy: it has its headline and most of
/// its words, and stands, or lives on in another article, where it may still be changed.
struct EarlierTexts {
  private let planner: ArrivalPlanner

  init(_ planner: ArrivalPlanner) { self.planner = planner }

  /// What a manuscript is a corrected copy of.
  /// - Parameter issue: which one the text is for: an article of another one is not that text.
  func article(
    like text: StagedArrival.Text, for issue: String?
  ) throws(Problem) -> ArticleState? {
    try alike(text, among: headed(as: text, for: issue))?.article
  }

  /// The manuscript that is printed as a text of a page. A column has the same headline every week and
  /// many of its words, so that one is only sure that has nearly all of them.
  func manuscript(
    printedAs text: StagedArrival.Text, for issue: String?
  ) throws(Problem) -> (article: ArticleState, isSure: Bool)? {
    let manuscripts = headed(as: text, for: issue).filter {
      $0.provenance?.blocks.isEmpty == true && $0.joinedInto == nil
    }
    let alike = try alike(text, among: manuscripts)
    return alike.map { ($0.article, $0.likeness >= LetterPairs.oneText) }
  }

  private func headed(as text: StagedArrival.Text, for issue: String?) -> [ArticleState] {
    let headline = text.summary.headline.withoutBlanks
    if headline.isEmpty { return [] }
    return planner.view.desk.arrivals(headed: headline).filter {
      isOpen($0) && !planner.view.isElsewhere($0, than: issue)
    }
  }

  /// The first of them that is one story with a text.
  private func alike(
    _ text: StagedArrival.Text, among candidates: [ArticleState]
  ) throws(Problem) -> (article: ArticleState, likeness: Double)? {
    if candidates.isEmpty { return nil }
    let pairs = LetterPairs(of: try planner.article(text.object))
    for candidate in candidates {
      let came = try planner.newsroom.article(candidate.asItCame)
      let likeness = LetterPairs(of: came).likeness(to: pairs)
      if likeness >= LetterPairs.oneStory { return (candidate, likeness) }
    }
    return nil
  }

  private func isOpen(_ article: ArticleState) -> Bool {
    let stays = planner.view.desk.standing(article)
    return stays.printings.isEmpty && stays.spiked == nil && stays.killed == nil
  }
}
