public import Diagnostics
public import Notation
public import Revising

/// What an article waits for.
public struct Explanation: Hashable, Sendable {
  /// One or two sentences: what is missing, whose turn it is.
  public let what: Wording
  /// Whether nothing is missing: it is approved, or came out.
  public let isSettled: Bool
}

/// A text of an article that passed every stage or some of them.
public struct ApprovedText: Hashable, Sendable {
  /// The text.
  public let text: Digest
  /// Its short number.
  public let number: String
  /// The approvals that count, in the order of the stages.
  public let approvals: [FiledDecision]
  /// The approvals of an earlier text that were carried over to it.
  public let carried: [FiledDecision]
  /// The short number of that earlier text.
  public let carriedFrom: String?
  /// Whether it passed every stage.
  public let isComplete: Bool
  /// Whether it is the text as it is now.
  public let isCurrent: Bool

  /// Which text was approved by whom, and whether that still says something about the article.
  /// `difference` is what changed from this text to the present one, where it was worked out.
  public func wording(changes difference: ArticleDifference? = nil) -> Wording {
    let who = approvals.map { approval in
      Wording.approvedBy(approval.person, approval.decision.stage, approval.at)
    }
    var sentence = Wording.textApproved(number, who.joined(separator: .listComma))
    if let carriedFrom {
      let given = carried.map { Wording.approvedBy($0.person, $0.decision.stage, $0.at) }
      sentence = sentence + .andCarriedOver(carriedFrom, given.joined(separator: .listComma))
    }
    if isCurrent { return sentence + .stillCurrent }
    guard let difference else { return sentence + .changedSince }
    return sentence + .changedSince(difference)
  }
}

extension ArticleState {
  /// What is missing before the article can be printed, and whose turn it is. `change` is what
  /// changed since the text that was approved; without it, a way that only small changes may go is
  /// named all the same.
  public func explanation(under rules: Rulebook, change: LateChange? = nil) -> Explanation {
    let status = status(under: rules.policies)
    let gate = Gate(article: self, person: "", rules: rules, status: status)
    let isSettled = status == .approved || status == .published
    return Explanation(what: what(status, gate, rules, change), isSettled: isSettled)
  }

  private func what(
    _ status: Status, _ gate: Gate, _ rules: Rulebook, _ change: LateChange?
  ) -> Wording {
    if let standing = gate.standing { return standing.wording }
    let review = review(under: rules.policies)
    switch status == .published ? review.status : status {
    case .approved: return approvedWhat(review)
    case .returned: return .isReturned(self, review.returned) + Wording.gap + .rework(self)
    case .draft: return draftWhat(rules, change)
    default:
      guard let next = review.next else { return .policyMissing }
      let musts = openMusts
      let notes = musts.isEmpty ? .verbatim("") : Wording.mustsOpen(self, musts) + Wording.gap
      return .waitsFor(self, next) + Wording.gap + notes + gate.signersAdvice
    }
  }

  /// Approvals that were carried over are told as such.
  private func approvedWhat(_ review: Review) -> Wording {
    let approved = Wording.isApproved(self, review.approvals.last)
    guard let first = review.carried.first else { return approved }
    let who = review.carried.map { Wording.approvedBy($0.person, $0.decision.stage, $0.at) }
    return approved + Wording.gap
      + .carriedOver(textNumber(first.decision.object), who.joined(separator: .listComma))
  }

  private func draftWhat(_ rules: Rulebook, _ change: LateChange?) -> Wording {
    guard let lapsed = approvedTexts(under: rules.policies).last else {
      return .isDraft(self) + Wording.gap + .submitFirst(self)
    }
    let rule = review(of: lapsed.text, under: rules.policies).policy?.lateChanges
    let isSmall = rule.map { rule in change.map { rule.isSmall($0) } ?? true } ?? false
    let late = isSmall ? Wording.gap + Wording.signLateChange(self) : .verbatim("")
    return .isDraft(self) + Wording.gap + lapsed.wording() + Wording.gap + .submitAgain(self) + late
  }

  /// The texts that somebody approved, in the order of their last approval.
  public func approvedTexts(under policies: [Digest: Policy]) -> [ApprovedText] {
    var found: [ApprovedText] = []
    for decision in decisions.reversed() where decision.isApproval {
      let text = decision.decision.object
      guard !found.contains(where: { $0.text == text }) else { continue }
      let review = review(of: text, under: policies)
      guard !review.approvals.isEmpty else { continue }
      found.append(
        ApprovedText(
          text: text, number: textNumber(text), approvals: review.approvals,
          carried: review.carried,
          carriedFrom: review.carried.first.map { textNumber($0.decision.object) },
          isComplete: review.status == .approved, isCurrent: text == object && !isDiverged))
    }
    return found.reversed()
  }
}
