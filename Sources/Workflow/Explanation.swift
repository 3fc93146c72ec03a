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
    let sentence = Wording.textApproved(number, who.joined(separator: .listComma))
    if isCurrent { return sentence + .stillCurrent }
    guard let difference else { return sentence + .changedSince }
    return sentence + .changedSince(difference)
  }
}

extension ArticleState {
  /// What is missing before the article can be printed, and whose turn it is.
  public func explanation(under rules: Rulebook) -> Explanation {
    let status = status(under: rules.policies)
    let gate = Gate(article: self, person: "", rules: rules, status: status)
    let isSettled = status == .approved || status == .published
    return Explanation(what: what(status, gate, rules), isSettled: isSettled)
  }

  private func what(_ status: Status, _ gate: Gate, _ rules: Rulebook) -> Wording {
    let space = Wording(en: " ", zh: "")
    if let standing = gate.standing {
      return standing.advice.map { standing.what + space + $0 } ?? standing.what
    }
    let review = review(under: rules.policies)
    switch status {
    case .approved: return .isApproved(self, review.approvals.last)
    case .returned: return .isReturned(self, review.returned) + space + .rework(self)
    case .draft: return draftWhat(rules)
    default:
      guard let next = review.next else { return .policyMissing }
      return .waitsFor(self, next) + space + gate.signersAdvice
    }
  }

  private func draftWhat(_ rules: Rulebook) -> Wording {
    let space = Wording(en: " ", zh: "")
    guard let lapsed = approvedTexts(under: rules.policies).last else {
      return .isDraft(self) + space + .submitFirst(self)
    }
    return .isDraft(self) + space + lapsed.wording() + space + .submitAgain(self)
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
          isComplete: review.status == .approved, isCurrent: text == object && !isDiverged))
    }
    return found.reversed()
  }
}
