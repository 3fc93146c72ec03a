import Diagnostics
import Operations
import Workflow

extension Call {
  /// The line for whoever signs these articles next; where nobody can, a sentence that says so.
  func sayWhoReviewsNext(_ articles: [ArticleState], _ view: DeskView) {
    let rules = view.rulebook
    var waiting: [ArticleState] = []
    for article in articles {
      let next = article.review(under: rules.policies).next
      if rules.namesPeople, rules.signers(of: article).isEmpty, let next {
        warn(.nobodyLeft(.named(article), .stage(next.name)))
      } else {
        waiting.append(article)
      }
    }
    guard let first = waiting.first else { return }
    say(.pasteToReviewer(waiting.map { Wording.named($0) }, rules.signers(of: first)))
  }
}
