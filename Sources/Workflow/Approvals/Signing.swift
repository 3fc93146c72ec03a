public import Notation

/// The stage that a signature under an article would sign now.
public struct Signing: Hashable, Sendable {
  /// The stage.
  public let stage: Stage
  /// The policy the text is judged by.
  public let policy: Digest
  /// The review with everything the signature would carry over.
  let review: Review

  /// The approvals of an earlier text that the signature would carry over.
  public var carried: [FiledDecision] { review.carried }
}

extension ArticleState {
  /// What a signature under the text as it is now would sign: with a small change since an approved
  /// text the stage that may sign it, else the one the text waits for.
  public func signing(
    _ change: LateChange?, isSigned: Bool = false, under rules: Rulebook
  ) -> Signing? {
    let review = review(under: rules.policies)
    if let change, let late = late(change, review, isSigned, rules) { return late }
    guard let next = review.next, let policy = review.submission?.policy else { return nil }
    return Signing(stage: next, policy: policy, review: review)
  }

  private func late(
    _ change: LateChange, _ review: Review, _ isSigned: Bool, _ rules: Rulebook
  ) -> Signing? {
    let earlier = self.review(of: change.since, under: rules.policies)
    guard earlier.carried.isEmpty, let policy = earlier.policy,
      let id = earlier.submission?.policy
    else { return nil }
    let stage = policy.stages[min(earlier.passed, policy.stages.count - 1)]
    var decision = Decision(
      article: id, object: object, stage: stage.name, policy: id, store: "", change: change)
    decision.signature = isSigned || stage.needsSignature ? "" : nil
    guard let carried = review.carriable(decision, earlier) else { return nil }
    var after = review
    (after.carried, after.policy) = (carried, policy)
    return Signing(stage: stage, policy: id, review: after)
  }

  /// The notes that have to be dealt with before anybody approves.
  public var openMusts: [Note] { notes.filter { $0.isMust && $0.resolved == nil } }
}
