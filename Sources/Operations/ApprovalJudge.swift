import Archiving
import Diagnostics
import Notation
import Revising
import Workflow

/// The rules as they stood when each line was filed.
struct Past {
  private var rules: [Digest: Rulebook] = [:]
  private var keys: [Digest: Digest] = [:]

  init(_ lines: [JournalLine], _ archive: Archive) throws(Problem) {
    var now = Rulebook(policies: [:], people: People(), inForce: nil)
    var signers: Digest?
    for line in lines {
      let record = try Record(payload: line.payload, at: Place("log/\(line.log)"))
      switch record.act {
      case .started(_, _, let policy, let people):
        (now.people, now.inForce) = (try Self.people(people, archive), policy)
      case .configured(let policy, let people, let list):
        (now.people, now.inForce) = (try Self.people(people, archive), policy)
        signers = list
      case .delegated(let delegation): now.delegations.append(delegation)
      case .approved:
        now.moment = record.at
        rules[line.hash] = now
        keys[line.hash] = signers
      default: break
      }
    }
  }

  private static func people(_ id: Digest, _ archive: Archive) throws(Problem) -> People {
    try People(json: try archive.fields(of: id))
  }

  /// The people and delegations when a line was filed.
  func rules(at line: Digest) -> Rulebook? { rules[line] }

  /// The list of keys when a line was filed.
  func signers(at line: Digest) -> Digest? { keys[line] }
}

/// Judges approvals one by one.
struct ApprovalJudge {
  let newsroom: Newsroom
  let view: DeskView
  let past: Past
  let signatures: Signatures
  private var lists: [Digest: String] = [:]

  init(newsroom: Newsroom, view: DeskView, past: Past, signatures: Signatures) {
    (self.newsroom, self.view, self.past) = (newsroom, view, past)
    self.signatures = signatures
  }

  mutating func verdict(
    on filed: FiledDecision, of article: ArticleState
  ) throws(Problem) -> VerifiedApproval {
    let (signature, complaint) = try check(filed)
    let (worth, why) = try judge(filed, article)
    let verdict = signature == .bad && worth != .forged ? .void : worth
    return VerifiedApproval(
      article: article, filed: filed, verdict: verdict, signature: signature,
      why: why ?? complaint)
  }

  // MARK: Worth

  private func judge(
    _ filed: FiledDecision, _ article: ArticleState
  ) throws(Problem) -> (VerifiedApproval.Verdict, Wording?) {
    if let lie = try lie(filed.decision, article) { return (.forged, lie) }
    let text = filed.decision.object
    let review = article.review(of: text, under: view.rulebook.policies)
    guard review.approvals.contains(where: { $0.line == filed.line }) else {
      return (.void, .doesNotCount)
    }
    if let why = unentitled(filed, review) { return (.void, why) }
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
  private func unentitled(_ filed: FiledDecision, _ review: Review) -> Wording? {
    guard let rules = past.rules(at: filed.line),
      let stage = review.policy?.stage(named: filed.decision.stage),
      !rules.admits(filed.person, to: stage)
    else { return nil }
    return .wasNotEntitled(filed.person, .stage(stage.name))
  }

  // MARK: Signature

  private mutating func check(
    _ filed: FiledDecision
  ) throws(Problem) -> (VerifiedApproval.Signature, Wording?) {
    guard let signature = filed.decision.signature else { return (.unsigned, nil) }
    guard let list = past.signers(at: filed.line) else { return (.unchecked, .noSignersThen) }
    if lists[list] == nil {
      lists[list] = try newsroom.archive.fields(of: list).string("text")
    }
    let bytes = SignedForm.bytes(
      of: filed.decision, isApproval: true, person: filed.person, at: filed.at)
    let verdict = signatures.check(
      signature, over: bytes, by: filed.person, at: filed.at, signers: lists[list] ?? "")
    switch verdict {
    case .good: return (.signed, nil)
    case .bad(let why): return (.bad, why)
    case .unchecked(let why): return (.unchecked, why)
    }
  }
}
