import Archiving
public import Composition
public import Diagnostics
import Manuscript
import Notation
import Workflow

/// How an issue goes to print or comes out.
public struct PrintRequest: Sendable {
  /// The issue's name.
  public var issue: String
  /// Whether pages with cut text, with room for a picture that has not come, or without any text are
  /// known and taken.
  public var takesFlaws = false
  /// Why a chief lets it go on although something is missing.
  public var override: String?
  /// The file of the key to sign a release with.
  public var key: String?
  /// What signs, and checks what was signed.
  public let signatures: Signatures

  /// Asks for an issue.
  public init(issue: String, signatures: Signatures) {
    (self.issue, self.signatures) = (issue, signatures)
  }
}

extension Newsroom {
  /// Freezes an issue as it was composed last, and marks every article on its pages as published,
  /// in one record (出版). Everything that stands in the way is told at once.
  public func publish(
    _ request: PrintRequest
  ) throws(Problem) -> (layout: Layout, view: DeskView) {
    try send(request, isRelease: false)
  }

  /// Lets the pages of an issue go to print, and freezes them (付印).
  public func release(
    _ request: PrintRequest
  ) throws(Problem) -> (layout: Layout, view: DeskView) {
    try send(request, isRelease: true)
  }

  /// Takes a release back, so that the pages can change again.
  public func unrelease(_ name: String, reason: String) throws(Problem) -> DeskView {
    try file { (view: DeskView) throws(Problem) -> Draft? in
      let state = try view.composedIssue(name)
      if let problem = view.rulebook.refusalOfDeciding(by: self.occasion.person) {
        throw self.saidWithDraftRules(problem)
      }
      if state.isPublished { throw Problem(.refused, .issueFrozen(name)) }
      guard let release = state.release else { throw Problem(.refused, .notReleased(name)) }
      return Draft(note: reason, act: .unreleased(issue: name, object: release.revision.object))
    }
  }

  private func send(
    _ request: PrintRequest, isRelease: Bool
  ) throws(Problem) -> (layout: Layout, view: DeskView) {
    let signature = try isRelease ? signature(for: request) : nil
    var judge = try judge(for: request)
    var sent: Layout?
    let view = try file { (view: DeskView) throws(Problem) -> Draft? in
      let (state, newest) = try self.sendable(request.issue, view)
      if isRelease, state.release?.revision.object == newest.revision.object {
        throw Problem(.refused, .alreadyReleased(request.issue))
      }
      let layout = try self.layout(self.issue(newest.revision.object).layout)
      judge.look(at: view)
      let missing = try self.missing(request, state, layout, &judge, isRelease: isRelease)
      try self.refuse(missing, request, view)
      sent = layout
      var revision = newest.revision
      revision.parents = [newest.line]
      revision.override = missing.isEmpty ? nil : request.override
      if let signature {
        guard signature.object == revision.object else {
          throw Problem(.overtaken, .movedWhileSigning)
        }
        revision.signature = signature.text
      }
      return Draft(act: isRelease ? .released(revision) : .published(revision))
    }
    guard let sent else { throw Problem(.damaged, .filedTextMissing) }
    return (sent, view)
  }

  /// What has to be so before anything else is asked.
  private func sendable(
    _ name: String, _ view: DeskView
  ) throws(Problem) -> (IssueState, FiledIssue) {
    let state = try view.composedIssue(name)
    let newest = try view.newest(state)
    if state.isPublished { throw Problem(.refused, .issueFrozen(name)) }
    guard view.rulebook.mayDecide(occasion.person) else {
      throw saidWithDraftRules(
        Problem(.refused, .mayNotPublish(occasion.person), advice: .whoMay(view.rulebook)))
    }
    if newest.revision.isDraft {
      throw Problem.pagesAreDraft(name)
    }
    guard newest.revision.articles.contains(where: { $0.page != nil }) else {
      throw Problem(.refused, .nothingOnPages(name), advice: .composeAgain(name))
    }
    return (state, newest)
  }

  /// Refuses what is missing, all of it at once, unless a chief overrides it.
  private func refuse(
    _ missing: [Problem], _ request: PrintRequest, _ view: DeskView
  ) throws(Problem) {
    guard let first = missing.first else { return }
    if request.override != nil {
      if view.rulebook.isChief(occasion.person) { return }
      throw Problem(.refused, .overrideNeedsChief(occasion.person))
    }
    if missing.count == 1 { throw first }
    let what = missing.map(\.what).joined(separator: .gap)
    throw Problem(.refused, what, advice: first.advice)
  }

  private func signature(
    for request: PrintRequest
  ) throws(Problem) -> (object: Digest, text: String)? {
    guard let key = request.key else { return nil }
    let (_, newest) = try sendable(request.issue, try view())
    let object = newest.revision.object
    let bytes = SignedForm.bytes(
      ofRelease: request.issue, object: object, store: archive.storeID, person: occasion.person,
      at: occasion.at)
    return (object, try request.signatures.sign(bytes, key: key))
  }

  /// Signatures are checked before the lock is taken, since `ssh-keygen` takes its time.
  private func judge(for request: PrintRequest) throws(Problem) -> ApprovalJudge {
    let view = try view()
    var judge = ApprovalJudge(newsroom: self, view: view, signatures: request.signatures)
    if let state = view.desk.issue(request.issue) { _ = try doubts(about: state, &judge) }
    return judge
  }
}
