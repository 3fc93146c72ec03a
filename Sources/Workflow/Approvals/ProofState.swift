import Notation

/// How far one page has come in one proof round.
public enum ProofState: Hashable, Sendable {
  /// Nobody has read it in this round.
  case unread
  /// It was read as it stands, and these findings are still in it.
  case found([String])
  /// It was changed after findings, and nobody has checked the corrections (核红).
  case toCheck([String])
  /// It was cleared as it stands.
  case cleared
  /// It was cleared, and changed afterwards.
  case void
}

extension IssueState {
  /// How far a page, as it stands now, has come in a round. Only that page's own bytes matter: what
  /// changes elsewhere in the issue voids nothing here. What somebody found stays open until its
  /// correction is checked, or until they read the page again without finding it.
  public func proofState(of page: ProofStep.Page, round: Int) -> ProofState {
    let steps = proofs.map(\.step).filter { step in
      step.round == round && step.pages.contains { $0.number == page.number }
    }
    guard let last = steps.last else { return .unread }
    let sinceCheck = steps.reversed().prefix { $0.kind != .checked }
    var readers: Set<String> = []
    let found = sinceCheck.filter { readers.insert($0.reader).inserted && !$0.findings.isEmpty }
      .reversed()
    let findings = found.flatMap(\.findings)
    if findings.isEmpty { return last.pages.contains(page) ? .cleared : .void }
    return found.contains { $0.pages.contains(page) } ? .found(findings) : .toCheck(findings)
  }

  /// Whether a round may be read on a page: the one before it has to be cleared.
  public func mayRead(_ page: ProofStep.Page, round: Int) -> Bool {
    round <= 1 || proofState(of: page, round: round - 1) == .cleared
  }
}
