import Diagnostics
import Operations
import Workflow

extension Call {
  /// The line for whoever signs these articles next; where nobody is left for one of the stages to
  /// come, a sentence that says so.
  func sayWhoReviewsNext(_ articles: [ArticleState], _ view: DeskView) {
    let rules = view.rulebook
    let people = rules.people.entries.map(\.name)
    for article in articles {
      guard let stuck = rules.staffing(of: article, present: people)?.stuckAt else { continue }
      let signatures = article.review(under: rules.policies).signatures
      let anew = signatures.isEmpty ? Wording.verbatim("") : .orAnew(article.number)
      warn(.nobodyLeft(.named(article), .stage(stuck)) + anew)
    }
    let waiting = articles.filter { !rules.namesPeople || !rules.signers(of: $0).isEmpty }
    guard let first = waiting.first else { return }
    say(.pasteToReviewer(waiting.map { Wording.named($0) }, rules.signers(of: first)))
  }
}
