import Diagnostics
import Notation

/// One person before one article: which moves are open.
struct Gate {
  let article: ArticleState
  let person: String
  let rules: Rulebook
  let status: Status

  private var review: Review { article.review(under: rules.policies) }

  /// Whether it was printed and has another text since: that one is reviewed like any.
  private var isReworked: Bool {
    status == .published && !article.printings.contains { $0.object == article.object }
  }

  /// The review word of the text as it is now.
  private var word: Status { status == .published ? review.status : status }

  /// The refusal for what stands in the way of every step of review: a flag, two texts, a printing.
  var standing: Problem? {
    switch status {
    case .killed: .refused(.isKilled(article, article.killed), advice: .draftAnew)
    case .spiked where article.joinedInto != nil: .refused(.isJoined(article), advice: nil)
    case .spiked: .refused(.isSpiked(article, article.spiked), advice: .takeUp(article))
    case .held: .refused(.isHeld(article, article.held), advice: .release(article))
    case .diverged: .refused(.isDiverged(article), advice: .bringTogether(article))
    case .published where isReworked: nil
    case .published: .refused(.isPrinted(article, article.printings), advice: nil)
    case .draft, .submitted, .stage, .approved, .returned: nil
    }
  }

  func overtaken(_ shown: Digest) -> Problem {
    Problem(
      .overtaken,
      .overtaken(article, article.textNumber(shown), article.textNumber(article.object)),
      advice: .lookAgain(article))
  }

  var submit: Problem? {
    if let standing { return standing }
    guard let inForce = rules.inForce, rules.policies[inForce] != nil else {
      return Problem(.damaged, .policyMissing, advice: .checkStore)
    }
    switch review.status {
    case .submitted, .stage:
      return .refused(.alreadySubmitted(article, review.next), advice: signersAdvice)
    case .approved: return .refused(.alreadyApproved(article, review.approvals.last), advice: nil)
    default: return nil
    }
  }

  /// Moving to the policy in force begins the stages anew.
  var submitAgain: Problem? {
    if let standing { return standing }
    guard let submission = review.submission else { return submit }
    guard submission.policy == rules.inForce else { return nil }
    return .refused(.alreadyUnderPolicy(article), advice: signersAdvice)
  }

  func approve(_ asked: String?, _ change: LateChange?, isSigned: Bool) -> Problem? {
    if let standing { return standing }
    guard let signing = article.signing(change, isSigned: isSigned, under: rules) else {
      return waiting(change) ?? Problem(.damaged, .policyMissing, advice: .checkStore)
    }
    if let problem = unmet(asked, signing.stage, isSigned: isSigned) { return problem }
    return objection(to: signing.stage, signing.review)
  }

  /// What the stage asks for, whoever signs it.
  private func unmet(_ asked: String?, _ next: Stage, isSigned: Bool) -> Problem? {
    if let asked, asked != next.name { return wrongStage(asked, next) }
    let musts = article.openMusts
    if !musts.isEmpty {
      return .refused(.mustsOpen(article, musts), advice: .resolveFirst(article))
    }
    if next.needsSignature && !isSigned {
      return .refused(.signatureWanted(article, next), advice: .signWithKey(article))
    }
    return nil
  }

  private func objection(to next: Stage, _ review: Review) -> Problem? {
    let advice = signersAdvice(rules.signers(of: article, next, review))
    switch rules.objection(to: person, signing: next, of: article, review) {
    case nil: return nil
    case .unnamed: return .stranger(person, rules)
    case .wrongRole: return .refused(.wrongRole(person, article, next), advice: advice)
    case .author: return .refused(.ownArticle(person, article), advice: advice)
    case .signed(let stage):
      return .refused(.signedEarlier(person, article, stage), advice: advice)
    case .lastEditor: return .refused(.editedLast(person, article), advice: advice)
    }
  }

  /// The refusal where no stage waits for anybody.
  private func waiting(_ change: LateChange?) -> Problem? {
    switch word {
    case .draft:
      let what = change.map { Wording.needsEveryStage(article, $0) } ?? .notSubmitted(article)
      return .refused(what, advice: .submitFirst(article))
    case .returned: return .refused(.isReturned(article, review.returned), advice: .rework(article))
    case .approved: return .refused(.alreadyApproved(article, review.approvals.last), advice: nil)
    default: return nil
    }
  }

  private func wrongStage(_ asked: String, _ next: Stage) -> Problem {
    let stages = review.policy?.stages ?? []
    guard stages.contains(where: { $0.name == asked }) else {
      return .refused(.unknownStage(asked, stages.map(\.name)), advice: nil)
    }
    return .refused(.otherStage(article, asked, next), advice: signersAdvice)
  }

  func giveBack(_ reason: String) -> Problem? {
    if let standing { return standing }
    if word == .draft { return .refused(.notSubmitted(article), advice: nil) }
    if word == .returned { return .refused(.isReturned(article, review.returned), advice: nil) }
    if reason.isEmpty { return .refused(.returnWithoutReason(article), advice: .sayWhy) }
    let stages = review.policy?.stages ?? []
    let isSubmitter = review.submission?.person == person
    if stages.isEmpty || isSubmitter || stages.contains(where: { rules.admits(person, to: $0) }) {
      return nil
    }
    return .refused(.mayNotReturn(person, article), advice: signersAdvice)
  }

  /// Not using it, or letting it wait.
  var layAside: Problem? {
    switch status {
    case .killed, .spiked: standing
    case .published: .refused(.isPrinted(article, article.printings), advice: .killInstead(article))
    default: nil
    }
  }

  func compose(_ issue: String, isDraft: Bool) -> Problem? {
    if status == .published {
      let isAsPrinted = article.printings.contains {
        $0.issue == issue && $0.object == article.object
      }
      if isAsPrinted { return nil }
      return .refused(.isPrinted(article, article.printings), advice: nil)
    }
    if let standing { return standing }
    if isDraft || status == .approved { return nil }
    return .refused(.notApproved(article, status), advice: towardsApproval)
  }

  /// What was printed or is approved may go out; anything else as a draft, but nothing withdrawn, and
  /// not one of two versions.
  func export(_ text: Digest, isDraft: Bool) -> Problem? {
    if status == .killed || status == .diverged { return standing }
    if isDraft || article.printings.contains(where: { $0.object == text }) { return nil }
    if status == .spiked || status == .held { return standing }
    let reached = article.review(of: text, under: rules.policies).status
    return reached == .approved
      ? nil : .refused(.notApproved(article, reached), advice: .exportAsDraft)
  }

  /// The next step of a text that is not approved.
  private var towardsApproval: Wording {
    switch status {
    case .returned: .rework(article)
    case .draft where article.approvedTexts(under: rules.policies).isEmpty: .submitFirst(article)
    case .draft: .submitAgain(article)
    default: signersAdvice
    }
  }

  func kill(_ reason: String) -> Problem? {
    guard article.killed == nil else { return standing }
    guard !article.printings.isEmpty else {
      return .refused(.notPrinted(article), advice: .insteadOfKill(article))
    }
    return reason.isEmpty ? .refused(.killWithoutReason(article), advice: .sayWhy) : nil
  }

  // MARK: Who can

  var signersAdvice: Wording { signersAdvice(rules.signers(of: article)) }

  private func signersAdvice(_ signers: [String]) -> Wording {
    if !signers.isEmpty { return .who(signers, .canSign) }
    return rules.namesPeople ? .nobodyCanSign : .somebodyElseCanSign
  }
}

extension Problem {
  static func refused(_ what: Wording, advice: Wording? = nil) -> Problem {
    Problem(.refused, what, advice: advice)
  }

  static func stranger(_ person: String, _ rules: Rulebook) -> Problem {
    .refused(.stranger(person), advice: .who(rules.people.entries.map(\.name), .canDoThat))
  }
}
