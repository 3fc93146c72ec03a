import Archiving
public import Diagnostics
import Manuscript
import Notation
public import Workflow

/// What a proofreader did, as it was typed in.
public struct ProofRequest: Sendable {
  /// The issue's name.
  public var issue: String
  /// 1 to 3.
  public var round: Int
  /// Who read; none for whoever types it in.
  public var reader: String?
  /// The page; none for all of them.
  public var page: Int?
  /// What was found.
  public var findings: [String] = []
  /// Whether corrections were checked (核红), not the pages read.
  public var isCheck = false

  /// Describes a step.
  public init(issue: String, round: Int) { (self.issue, self.round) = (issue, round) }
}

/// A page in its proof rounds.
public struct PageProofs: Sendable {
  /// The page.
  public let page: ProofStep.Page
  /// Its state in each round, from the first on.
  public let rounds: [ProofState]
}

extension Newsroom {
  /// Files a step of a proof round on the pages as they were composed last.
  public func proof(_ request: ProofRequest) throws(Problem) -> DeskView {
    try file { (view: DeskView) throws(Problem) -> Draft? in
      let state = try view.composedIssue(request.issue)
      if state.isPublished { throw Problem(.refused, .issueFrozen(request.issue)) }
      let reader = request.reader ?? self.occasion.person
      for person in [self.occasion.person, reader] {
        if let problem = view.rulebook.refusalOfDeciding(by: person) {
          throw self.saidWithDraftRules(problem)
        }
      }
      let pages = try self.pages(of: state, asked: request)
      for page in pages { try state.refuse(request, page) }
      let step = ProofStep(
        issue: request.issue, object: try view.newest(state).revision.object,
        round: request.round, reader: reader, kind: request.isCheck ? .checked : .read,
        pages: pages, findings: request.findings)
      return Draft(act: .proofed(step))
    }
  }

  private func pages(
    of state: IssueState, asked request: ProofRequest
  ) throws(Problem) -> [ProofStep.Page] {
    let all = try pageHashes(of: state)
    guard let number = request.page else { return all }
    guard let page = all.first(where: { $0.number == number }) else {
      throw Problem(.refused, .pageNotThere(number, all.count))
    }
    return [page]
  }

  /// The pages of an issue as they were composed last.
  func pageHashes(of state: IssueState) throws(Problem) -> [ProofStep.Page] {
    guard let newest = state.newest else { return [] }
    return try ProofStep.Page.all(in: archive.fields(of: try issue(newest.revision.object).layout))
  }

  /// Every page of an issue with its state in each of the policy's rounds.
  public func proofs(of name: String, _ view: DeskView) throws(Problem) -> [PageProofs] {
    let state = try view.composedIssue(name)
    let most = state.proofs.map(\.step.round).max() ?? 0
    let rounds = max(view.proofRounds, most)
    return try pageHashes(of: state).map { page in
      PageProofs(
        page: page,
        rounds: rounds < 1 ? [] : (1...rounds).map { state.proofState(of: page, round: $0) })
    }
  }
}

extension ProofStep.Page {
  /// The pages of a layout, each by the hash of what stands on it.
  static func all(in layout: JSONFields) throws(Problem) -> [ProofStep.Page] {
    try layout.list("pages").map { page throws(Problem) in
      let bytes = CanonicalJSON.bytes(.object(page.object))
      return ProofStep.Page(number: try page.integer("number"), digest: SHA256.digest(bytes))
    }
  }
}

extension DeskView {
  /// How many proof rounds the policy in force asks for.
  public var proofRounds: Int { rulebook.inForce.flatMap { rulebook.policies[$0] }?.proofs ?? 0 }

  func composedIssue(_ name: String) throws(Problem) -> IssueState {
    guard let state = desk.issue(name), state.newest != nil else {
      throw noSuchIssue(name)
    }
    return state
  }

  func newest(_ state: IssueState) throws(Problem) -> FiledIssue {
    guard let newest = state.newest else {
      throw noSuchIssue(state.name)
    }
    return newest
  }
}

extension IssueState {
  /// Why a step may not be filed on a page.
  fileprivate func refuse(_ request: ProofRequest, _ page: ProofStep.Page) throws(Problem) {
    let round = request.round
    guard mayRead(page, round: round) else {
      throw Problem(.refused, .earlierRoundOpen(page.number, round - 1))
    }
    guard request.isCheck else { return }
    switch proofState(of: page, round: round) {
    case .unread: throw Problem(.refused, .nothingToCheck(page.number, round))
    case .found(let findings):
      throw Problem(.refused, .notCorrected(page.number, findings.first ?? ""))
    case .toCheck, .cleared, .void: break
    }
  }
}
