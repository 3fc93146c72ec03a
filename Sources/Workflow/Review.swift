public import Notation

/// How far one text of an article has come in review.
///
/// Computed from the submissions and decisions that name exactly this text, in filing order, so a
/// later edit voids them all by arithmetic: its text is another one, and nothing names it yet. A
/// text that comes back to what was approved before is approved again, being the same text. A
/// return opens a new round: approvals before it no longer count, even for the same text.
public struct Review: Hashable, Sendable {
  /// The text.
  public let text: Digest
  /// The submission that stands; none for a draft and for a returned text.
  public internal(set) var submission: Submission?
  /// The policy it is judged by; none without a submission, or where its object is missing.
  public internal(set) var policy: Policy?
  /// The approvals that count, one for each stage passed.
  public internal(set) var approvals: [FiledDecision] = []
  /// The approvals of this text that do not count: out of turn, under another policy, a second
  /// stage by one person, or by the author.
  public internal(set) var voided: [FiledDecision] = []
  /// The return that stands.
  public internal(set) var returned: FiledDecision?

  /// The stage it waits for; none where nothing is submitted and where every stage is passed.
  public var next: Stage? {
    guard submission != nil, let policy, approvals.count < policy.stages.count else { return nil }
    return policy.stages[approvals.count]
  }

  /// The review word: draft, submitted, the stage passed last, approved or returned.
  public var status: Status {
    if returned != nil { return .returned }
    guard submission != nil else { return .draft }
    guard let passed = approvals.last else { return .submitted }
    return next == nil ? .approved : .stage(passed.decision.stage)
  }
}

extension ArticleState {
  /// The review of the text as it is now.
  public func review(under policies: [Digest: Policy]) -> Review {
    review(of: object, under: policies)
  }

  /// The review of one of the article's texts.
  public func review(of text: Digest, under policies: [Digest: Policy]) -> Review {
    var review = Review(text: text)
    for proceeding in proceedings {
      switch proceeding {
      case .submission(let at) where submissions[at].object == text:
        review.take(submissions[at], policies)
      case .decision(let at) where decisions[at].decision.object == text:
        review.take(decisions[at], drafter: drafter)
      default: break
      }
    }
    return review
  }
}

extension Review {
  fileprivate mutating func take(_ new: Submission, _ policies: [Digest: Policy]) {
    returned = nil
    guard submission?.policy != new.policy else { return }
    submission = new
    policy = policies[new.policy]
    voided += approvals
    approvals = []
  }

  fileprivate mutating func take(_ decision: FiledDecision, drafter: String?) {
    if !decision.isApproval {
      guard submission != nil else { return }
      returned = decision
      submission = nil
      voided += approvals
      approvals = []
    } else if counts(decision, drafter) {
      approvals.append(decision)
    } else {
      voided.append(decision)
    }
  }

  private func counts(_ approval: FiledDecision, _ drafter: String?) -> Bool {
    guard let next, let policy, let submission else { return false }
    return approval.decision.policy == submission.policy && approval.decision.stage == next.name
      && !approvals.contains { $0.person == approval.person }
      && (policy.authorMaySign || approval.person != drafter)
  }
}
