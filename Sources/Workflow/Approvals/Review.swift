public import Notation

/// An approval that does not count.
public struct VoidApproval: Hashable, Sendable {
  /// What a rule says against it.
  public enum Reason: Hashable, Sendable {
    /// The text waited for another stage, or for none.
    case outOfTurn(next: String?)
    /// It names another policy than the one the text is judged by.
    case otherPolicy
    /// The person had signed a stage of the same text before.
    case signedEarlier(stage: String)
    case author
    /// Its stage counts only with a signature.
    case unsigned
    /// The text was returned afterwards.
    case returned
  }

  /// The approval.
  public let filed: FiledDecision
  /// Why it does not count.
  public let reason: Reason
}

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
  /// The approvals of this text that count.
  public internal(set) var approvals: [FiledDecision] = []
  /// Approvals of an earlier text that a later stage carried over to this one by signing what
  /// changed since. They are no approvals of this text.
  public internal(set) var carried: [FiledDecision] = []
  /// The approvals of this text that do not count, and why.
  public internal(set) var voided: [VoidApproval] = []
  /// The return that stands.
  public internal(set) var returned: FiledDecision?

  /// How many stages it has passed.
  public var passed: Int {
    guard submission != nil, let policy else { return 0 }
    let open = policy.stages.firstIndex { signatures(of: $0) < $0.signers }
    return open ?? policy.stages.count
  }

  /// The stage it waits for; none where nothing is submitted and where every stage is passed.
  public var next: Stage? {
    guard submission != nil, let policy else { return nil }
    let passed = passed
    return passed < policy.stages.count ? policy.stages[passed] : nil
  }

  /// How many more people have to sign the stage it waits for.
  public var signersMissing: Int { next.map { $0.signers - signatures(of: $0) } ?? 0 }

  /// The review word: draft, submitted, the stage passed last, approved or returned.
  public var status: Status {
    if returned != nil { return .returned }
    guard submission != nil else { return .draft }
    let passed = passed
    guard let policy, passed > 0 else { return .submitted }
    return passed == policy.stages.count ? .approved : .stage(policy.stages[passed - 1].name)
  }

  /// Everybody who signed a stage that counts, for this text or, carried over, for an earlier one.
  public var signatures: [FiledDecision] { carried + approvals }

  private func signatures(of stage: Stage) -> Int {
    signatures.reduce(0) { $0 + ($1.decision.stage == stage.name ? 1 : 0) }
  }
}

extension ArticleState {
  /// The review of the text as it is now.
  public func review(under policies: [Digest: Policy]) -> Review {
    review(of: object, under: policies)
  }

  /// The review of one of the article's texts.
  public func review(of text: Digest, under policies: [Digest: Policy]) -> Review {
    review(of: text, under: policies, first: proceedings.count, carrying: true)
  }

  /// What the first so many proceedings say of a text. Only approvals that people gave a text
  /// itself are carried on, so small changes do not add up to a large one that nobody saw whole.
  private func review(
    of text: Digest, under policies: [Digest: Policy], first count: Int, carrying: Bool
  ) -> Review {
    var review = Review(text: text)
    for (step, proceeding) in proceedings.prefix(count).enumerated() {
      switch proceeding {
      case .submission(let at) where submissions[at].object == text:
        review.take(submissions[at], policies)
      case .decision(let at) where decisions[at].decision.object == text:
        let decision = decisions[at]
        let since = carrying && decision.isApproval ? decision.decision.change?.since : nil
        let earlier = since.map {
          self.review(of: $0, under: policies, first: step, carrying: false)
        }
        review.take(decision, drafter: drafter, earlier: earlier)
      default: break
      }
    }
    return review
  }

  /// The newest text whose approvals a signed difference could carry over to the text as it is now:
  /// approved by the people themselves, at one stage at least.
  public func approvedBefore(under policies: [Digest: Policy]) -> Review? {
    for decision in decisions.reversed() where decision.isApproval {
      let text = decision.decision.object
      guard text != object else { continue }
      let review = review(
        of: text, under: policies, first: proceedings.count, carrying: false)
      if review.passed > 0 { return review }
    }
    return nil
  }
}

extension Review {
  fileprivate mutating func take(_ new: Submission, _ policies: [Digest: Policy]) {
    returned = nil
    guard submission?.policy != new.policy else { return }
    submission = new
    policy = policies[new.policy]
    voidApprovals(.otherPolicy)
  }

  private mutating func voidApprovals(_ reason: VoidApproval.Reason) {
    voided += approvals.map { VoidApproval(filed: $0, reason: reason) }
    (approvals, carried) = ([], [])
  }

  fileprivate mutating func take(
    _ decision: FiledDecision, drafter: String?, earlier: Review?
  ) {
    if !decision.isApproval {
      guard submission != nil else { return }
      returned = decision
      submission = nil
      voidApprovals(.returned)
    } else if let earlier, carry(decision, drafter, earlier) {
      approvals.append(decision)
    } else if let reason = objection(to: decision, drafter) {
      voided.append(VoidApproval(filed: decision, reason: reason))
    } else {
      approvals.append(decision)
    }
  }

  /// Takes over the stages that the earlier text had passed before the one now signed, where the
  /// policy lets a change of this kind be signed so.
  private mutating func carry(
    _ approval: FiledDecision, _ drafter: String?, _ earlier: Review
  ) -> Bool {
    guard let given = carriable(approval.decision, earlier) else { return false }
    guard !(given + approvals).contains(where: { $0.person == approval.person }) else {
      return false
    }
    guard earlier.policy?.authorMaySign == true || approval.person != drafter else { return false }
    let submission = Submission(
      person: approval.person, at: approval.at, object: text, policy: approval.decision.policy)
    self.submission = self.submission ?? submission
    policy = earlier.policy
    carried = given
    return true
  }

  /// The approvals of an earlier text that a decision with a small change carries over; none where
  /// it has to be signed by every stage, or where one person would stand for two of them.
  func carriable(_ decision: Decision, _ earlier: Review) -> [FiledDecision]? {
    guard returned == nil, carried.isEmpty, let policy = earlier.policy,
      earlier.submission?.policy == decision.policy,
      submission == nil || submission?.policy == decision.policy,
      let change = decision.change, let rule = policy.lateChanges ?? Self.ruleOfOneStage(policy),
      rule.isSmall(change),
      let stage = policy.stages.firstIndex(where: { $0.name == decision.stage }),
      earlier.passed > stage || (stage > 0 && earlier.passed == stage), passed <= stage,
      !policy.stages[stage].needsSignature || decision.signature != nil
    else { return nil }
    let open = Set(policy.stages[passed..<stage].map(\.name))
    let given = earlier.approvals.filter { open.contains($0.decision.stage) }
    let people = (given + approvals).map(\.person)
    return Set(people).count == people.count ? given : nil
  }

  /// With one stage, every change needs every stage: the one that signs it.
  private static func ruleOfOneStage(_ policy: Policy) -> LateChangeRule? {
    policy.stages.count == 1 ? LateChangeRule(characters: 5) : nil
  }

  /// Why an approval of this text does not count; none where it does.
  private func objection(
    to approval: FiledDecision, _ drafter: String?
  ) -> VoidApproval.Reason? {
    guard let submission, let policy else { return .outOfTurn(next: nil) }
    if approval.decision.policy != submission.policy { return .otherPolicy }
    guard let next, approval.decision.stage == next.name else {
      return .outOfTurn(next: next?.name)
    }
    if let earlier = signatures.first(where: { $0.person == approval.person }) {
      return .signedEarlier(stage: earlier.decision.stage)
    }
    if !policy.authorMaySign && approval.person == drafter { return .author }
    return next.needsSignature && approval.decision.signature == nil ? .unsigned : nil
  }
}

extension ArticleState {
  /// What a reviewer compares the text as it is now with: itself once every stage has passed it; else
  /// the text whose approvals a signed difference would carry over, or the last that anybody signed.
  public func textToCompare(under policies: [Digest: Policy]) -> FiledRevision? {
    let isApproved = review(under: policies).status == .approved
    let carriable = approvedBefore(under: policies)?.text
    let signed = decisions.last { $0.isApproval }?.decision.object
    return (isApproved ? object : carriable ?? signed).flatMap { revision(of: $0) }
  }
}
