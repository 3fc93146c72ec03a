import Archiving
public import Diagnostics
import Manuscript
public import Notation
public import Revising
public import Workflow

/// What somebody signs, and how.
public struct ApprovalRequest: Sendable {
  /// The texts, each the one the person was shown.
  public var texts: [Subject]
  /// The stage, where the person named one.
  public var stage: String?
  /// The opinion.
  public var note: String?
  /// Whether only what changed since an approved text was read and is signed.
  public var isSinceApproval = false
  /// Whether the person knows that an article is embargoed.
  public var knowsEmbargo = false
  /// Whose decision it is and how it came, where the person at the desk only types it in.
  public var proxy: Proxy?
  /// The picture that proves it.
  public var evidence: IncomingPicture?
  /// The file of the key to sign with.
  public var key: String?
  /// What signs.
  public var signatures: Signatures?

  /// Asks for approvals.
  public init(texts: [Subject], stage: String? = nil, note: String? = nil) {
    (self.texts, self.stage, self.note) = (texts, stage, note)
  }
}

extension Newsroom {
  /// Signs texts, all or none; each is the text the person was shown (签发).
  public func approve(_ request: ApprovalRequest) throws(Problem) -> DeskView {
    let signatures = try signatures(for: request)
    return try file { (view: DeskView) throws(Problem) -> Draft? in
      var decisions = try allOrNone(request.texts) { () throws(Problem) in
        try self.decisions(for: request, view)
      }
      for index in decisions.indices {
        let signed = self.signedBytes(of: decisions[index], request)
        guard let given = signatures[signed] else { continue }
        decisions[index].signature = given
      }
      if request.key != nil, decisions.contains(where: { $0.signature == nil }) {
        throw Problem(.overtaken, .movedWhileSigning)
      }
      return Draft(
        pictures: request.evidence.map { [$0.file] } ?? [], note: request.note,
        act: .approved(decisions))
    }
  }

  /// Signs before the lock is taken, since a passphrase may have to be typed.
  private func signatures(for request: ApprovalRequest) throws(Problem) -> [[UInt8]: String] {
    guard let key = request.key, let signatures = request.signatures else { return [:] }
    var made: [[UInt8]: String] = [:]
    let view = try view()
    for decision in try decisions(for: request, view) {
      let stage = view.rulebook.policies[decision.policy]?.stage(named: decision.stage)
      if stage?.needsSignature == true, view.desk.signers == nil {
        throw Problem(.refused, .noSignersInForce, advice: .listKey)
      }
      let bytes = signedBytes(of: decision, request)
      let signature = try signatures.sign(bytes, key: key)
      try refuse(signature, over: bytes, view, request)
      made[bytes] = signature
    }
    return made
  }

  /// A signature that would be found bad later is refused at once.
  private func refuse(
    _ signature: String, over bytes: [UInt8], _ view: DeskView, _ request: ApprovalRequest
  ) throws(Problem) {
    guard let list = view.desk.signers, let signatures = request.signatures else { return }
    let signers = try archive.fields(of: list).string("text")
    let person = occasion.person
    if case .bad = signatures.check(
      signature, over: bytes, by: person, at: occasion.at, signers: signers)
    {
      throw Problem(.refused, .notYourKey(person), at: Place(request.key ?? ""), advice: .listKey)
    }
  }

  private func signedBytes(of decision: Decision, _ request: ApprovalRequest) -> [UInt8] {
    SignedForm.bytes(
      of: decision, isApproval: true, person: request.proxy?.signer ?? occasion.person,
      at: request.proxy?.at ?? occasion.at)
  }

  private func decisions(
    for request: ApprovalRequest, _ view: DeskView
  ) throws(Problem) -> [Decision] {
    if request.proxy != nil,
      let problem = view.rulebook.refusalOfDeciding(by: occasion.person)
    {
      throw saidWithDraftRules(problem)
    }
    var decisions: [Decision] = []
    for (index, text) in request.texts.enumerated()
    where !request.texts[..<index].contains(where: { $0.article == text.article }) {
      let article = try view.known(text.article)
      let change = request.isSinceApproval ? try changeSinceApproval(of: article, view) : nil
      let isSigned = request.key != nil
      let move = Move.approve(
        stage: request.stage, text: text.object, change: change, isSigned: isSigned)
      try refuse(move, article, view, by: request.proxy?.signer)
      try refuseStranding(article, request, view.rulebook)
      try refuse(embargoOf: article, request)
      guard let signing = article.signing(change, isSigned: isSigned, under: view.rulebook)
      else { continue }
      if let signedAt = request.proxy?.at, let filed = article.revision(of: text.object),
        signedAt < filed.at
      {
        throw Problem(.refused, .signedBeforeText(article.textNumber(text.object)))
      }
      var proxy = request.proxy
      proxy?.evidence = request.evidence?.media
      decisions.append(
        Decision(
          article: text.article, object: text.object, stage: signing.stage.name,
          policy: signing.policy, store: archive.storeID,
          findings: try sentences(
            onFindingsIn: text.object, of: article, signing.policy, view),
          change: change, proxy: proxy))
    }
    return decisions
  }

  /// Whoever alone is left for a later stage signs an earlier one only by its name.
  private func refuseStranding(
    _ article: ArticleState, _ request: ApprovalRequest, _ rules: Rulebook
  ) throws(Problem) {
    let person = occasion.person
    let move = Move.approve(isSigned: request.key != nil)
    guard request.stage == nil, request.proxy == nil,
      refusal(of: move, on: article, by: person, under: rules) == nil,
      let next = article.review(under: rules.policies).next,
      let stranded = rules.stageStranded(ofSigning: article, by: person)
    else { return }
    throw Problem(
      .refused, .signsTooEarly(person, .named(article), .stage(next.name), .stage(stranded)),
      advice: .signByName(next.name))
  }

  /// An embargo is told before anybody signs; who read paper or a packet was told there.
  private func refuse(
    embargoOf article: ArticleState, _ request: ApprovalRequest
  ) throws(Problem) {
    guard let until = article.embargo, until > embargoClock, !request.knowsEmbargo,
      request.proxy == nil
    else { return }
    throw Problem(
      .refused, .isEmbargoed(.named(article), occasion.clocks.text(of: until)),
      advice: .signUnderEmbargo)
  }

  /// How two texts of an article differ.
  public func difference(
    of article: ArticleState, from older: Digest, to newer: Digest
  ) throws(Problem) -> ArticleDifference {
    ArticleDifference(from: try self.article(older), to: try self.article(newer))
  }

  /// How the text an article has now differs from the newest one that people approved themselves.
  public func changeSinceApproval(
    of article: ArticleState, _ view: DeskView
  ) throws(Problem) -> LateChange {
    guard let earlier = article.approvedBefore(under: view.rulebook.policies) else {
      throw Problem(.refused, .nothingApprovedBefore(.named(article)))
    }
    let difference = ArticleDifference(
      from: try self.article(earlier.text), to: try self.article(article.object))
    let people = view.rulebook.people.entries.flatMap { [$0.name] + $0.printed }
    let names = people + article.revisions.flatMap { $0.summary.bylines.map(\.name) }
    return LateChange(since: earlier.text, difference, names: Set(names).sorted())
  }
}

extension DeskView {
  /// The articles on the pages of an issue as it was composed last, or on one of them.
  public func articles(onPagesOf name: String, page: Int?) throws(Problem) -> [ArticleState] {
    guard let newest = desk.issue(name)?.newest else {
      throw noSuchIssue(name)
    }
    let placed = newest.revision.articles.filter { placement in
      placement.page != nil && (page == nil || placement.page == page)
    }
    return placed.compactMap { desk.article($0.article) }
  }
}
