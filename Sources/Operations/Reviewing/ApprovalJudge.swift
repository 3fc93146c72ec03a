import Archiving
public import Diagnostics
import Notation
import Revising
public import Workflow

/// Judges approvals one by one.
struct ApprovalJudge {
  let newsroom: Newsroom
  private(set) var view: DeskView
  private let signatures: Signatures
  private var past: Past
  private var checked: [CheckedBytes: Signatures.Verdict] = [:]

  init(newsroom: Newsroom, view: DeskView, signatures: Signatures) {
    (self.newsroom, self.view, self.signatures) = (newsroom, view, signatures)
    past = Past(view)
  }

  /// Judges by a newer state from here on; signatures that were checked are not checked again.
  mutating func look(at newer: DeskView) {
    view = newer
    past = Past(newer)
  }

  mutating func verdict(
    on filed: FiledDecision, of article: ArticleState
  ) throws(Problem) -> VerifiedApproval {
    let (signature, complaint) = try check(filed)
    let (worth, why) = try judge(filed, article)
    let verdict = signature == .bad && worth != .forged ? .void : worth
    let principal = try past.principal(of: filed, view.rulebook.policies)
    return VerifiedApproval(
      article: article, filed: filed, verdict: verdict, signature: signature,
      why: why ?? complaint ?? principal.map { .inPlaceOf($0) })
  }

  // MARK: Worth

  private mutating func judge(
    _ filed: FiledDecision, _ article: ArticleState
  ) throws(Problem) -> (VerifiedApproval.Verdict, Wording?) {
    if let lie = try lie(filed.decision, article) { return (.forged, lie) }
    let text = filed.decision.object
    let review = article.review(of: text, under: view.rulebook.policies)
    guard review.approvals.contains(where: { $0.line == filed.line }) else {
      let void = review.voided.first { $0.filed.line == filed.line }
      return (.void, void.map { .doesNotCount($0) })
    }
    if let why = try unentitled(filed, review) { return (.void, why) }
    let isPrinted = article.printings.contains { $0.object == text }
    if text == article.object || isPrinted { return (.valid, nil) }
    let now = article.review(under: view.rulebook.policies)
    return now.carried.contains { $0.line == filed.line } ? (.carried, nil) : (.stale, nil)
  }

  /// What a decision says that is not so.
  private func lie(_ decision: Decision, _ article: ArticleState) throws(Problem) -> Wording? {
    if decision.store != view.desk.store { return .ofAnotherStore }
    guard article.revision(of: decision.object) != nil else { return .ofNoText }
    guard let change = decision.change else { return nil }
    guard article.revision(of: change.since) != nil else { return .ofNoText }
    let difference = try newsroom.difference(
      of: article, from: change.since, to: decision.object)
    let real = LateChange(since: change.since, difference, names: [])
    let isSmaller = change.characters < real.characters
    let hides = real.places.contains { !change.places.contains($0) }
    return isSmaller || hides ? .differenceIsAnother(real.wording) : nil
  }

  /// Whether the person might sign the stage at all when the line was filed.
  private mutating func unentitled(
    _ filed: FiledDecision, _ review: Review
  ) throws(Problem) -> Wording? {
    guard let rules = try past.rules(at: filed.place, moment: filed.at),
      let stage = review.policy?.stage(named: filed.decision.stage),
      !rules.admits(filed.person, to: stage)
    else { return nil }
    return .wasNotEntitled(filed.person, .stage(stage.name))
  }

  // MARK: Doubt

  /// Every approval that counts for a text of an article and must not be relied on, a sentence each.
  mutating func doubts(
    about text: Digest, of article: ArticleState
  ) throws(Problem) -> [Wording] {
    let review = article.review(of: text, under: view.rulebook.policies)
    var doubts: [Wording] = []
    for filed in review.signatures {
      guard let why = try doubt(about: filed, of: article, in: review) else { continue }
      doubts.append(
        .approvalDoubted(.named(article), filed.person, .stage(filed.decision.stage), why))
    }
    return doubts
  }

  /// Why an approval that counts for a text must not be relied on in print: it says what is not so,
  /// its person might not sign, or its signature is not theirs; none where there is no doubt.
  private mutating func doubt(
    about filed: FiledDecision, of article: ArticleState, in review: Review
  ) throws(Problem) -> Wording? {
    if let lie = try lie(filed.decision, article) { return lie }
    if let why = try unentitled(filed, review) { return why }
    let (signature, complaint) = try check(filed)
    let stage = review.policy?.stage(named: filed.decision.stage)
    switch signature {
    case .signed, .unsigned: return nil
    case .bad: return complaint
    case .unchecked: return stage?.needsSignature == true ? complaint : nil
    }
  }

  // MARK: Signature

  private mutating func check(
    _ filed: FiledDecision
  ) throws(Problem) -> (VerifiedApproval.Signature, Wording?) {
    let bytes = SignedForm.bytes(
      of: filed.decision, isApproval: true, person: filed.person, at: filed.at)
    return try check(
      filed.decision.signature, over: bytes, by: filed.person, at: filed.at, filed.place)
  }

  /// The signature of a release, and what is wrong with it.
  mutating func check(
    release: FiledIssue
  ) throws(Problem) -> (VerifiedApproval.Signature, Wording?) {
    let bytes = SignedForm.bytes(
      ofRelease: release.revision.name, object: release.revision.object,
      store: newsroom.archive.storeID, person: release.person, at: release.at)
    return try check(
      release.revision.signature, over: bytes, by: release.person, at: release.at, release.place)
  }

  private mutating func check(
    _ signature: String?, over bytes: [UInt8], by person: String, at moment: Timestamp,
    _ place: FilingPlace
  ) throws(Problem) -> (VerifiedApproval.Signature, Wording?) {
    guard let signature else { return (.unsigned, nil) }
    guard let list = try past.signers(at: place) else { return (.unchecked, .noSignersThen) }
    let key = CheckedBytes(signature: signature, bytes: bytes, list: list)
    let verdict =
      checked[key]
      ?? signatures.check(signature, over: bytes, by: person, at: moment, signers: list)
    checked[key] = verdict
    switch verdict {
    case .good: return (.signed, nil)
    case .bad(let why): return (.bad, why)
    case .unchecked(let why): return (.unchecked, why)
    }
  }
}

extension Newsroom {
  /// What speaks against relying on the approvals of the text an article has now, though the records
  /// count them; none where nothing does. Signatures are checked where there are some.
  public func doubt(
    about article: ArticleState, _ view: DeskView, signatures: Signatures
  ) throws(Problem) -> Problem? {
    var judge = ApprovalJudge(newsroom: self, view: view, signatures: signatures)
    return .doubted(try judge.doubts(about: article.object, of: article))
  }
}

extension Problem {
  /// The sentences about approvals not to be relied on as one problem; none where there are none.
  static func doubted(_ doubts: [Wording]) -> Problem? {
    doubts.isEmpty ? nil : Problem(.refused, .sentences(doubts), advice: .verifyFirst)
  }
}

/// What a signature was checked against; person and time stand in the bytes.
private struct CheckedBytes: Hashable {
  let signature: String
  let bytes: [UInt8]
  let list: String
}
