import Composition
import Diagnostics
import Notation
import Workflow

extension Newsroom {
  /// Refuses pages of which one is not what a proof round cleared: from then on it is locked, until a
  /// finding opens it again.
  func refuseLocked(_ layout: Layout, of state: IssueState?) throws(Problem) {
    guard let state, !state.proofs.isEmpty else { return }
    let made = try ProofStep.Page.all(in: JSONFields(layout.json, at: Place("layout")))
    for page in try pageHashes(of: state) {
      guard let round = state.lockingRound(of: page), !made.contains(page) else { continue }
      throw Problem(
        .refused, .pageIsLocked(page.number, round),
        advice: .openPage(state.name, page.number, round))
    }
  }
}

extension IssueState {
  /// The last round in which a page was cleared as it stands.
  fileprivate func lockingRound(of page: ProofStep.Page) -> Int? {
    let last = proofs.map(\.step).last { step in
      step.pages.contains { $0.number == page.number }
    }
    guard let last, proofState(of: page, round: last.round) == .cleared else { return nil }
    return last.round
  }
}
