import Notation

// What records do to issues.
extension Desk {
  mutating func file(_ issue: IssueRevision, _ filed: FiledRecord) {
    let name = Array(issue.name.utf8)
    var state =
      known(issue.name) ?? IssueState(name: issue.name, place: filed.place)
    let before = state.standing
    let kind = filed.record.act.kind
    state.take(
      FiledIssue(
        line: filed.line, seq: filed.seq, person: filed.record.person, at: filed.record.at,
        revision: issue), kind, filed.place)
    touchedIssues[name] = state
    place(issue, filed) { article, printing in
      if kind == .published { article.printings.append(printing) }
    }
    takeOff(before, of: issue.name)
    for placement in state.standing where take(placement.article) {
      touched[placement.article]?.placements[issue.name] = placement.page
    }
  }

  private mutating func takeOff(_ standing: [Placement], of issue: String) {
    for placement in standing where take(placement.article) {
      touched[placement.article]?.placements[issue] = nil
    }
  }

  /// Nothing is left of an issue that did not come out.
  mutating func drop(_ name: String, _ filed: FiledRecord) {
    guard let state = known(name), !state.isPublished else { return }
    takeOff(state.standing, of: name)
    change(name, filed) { $0 = IssueState(name: name, place: state.place) }
  }

  /// An issue as the records folded so far leave it, a dropped one too.
  func known(_ name: String) -> IssueState? {
    touchedIssues[Array(name.utf8)] ?? storedIssue(name)
  }

  /// Changes an issue beside its revisions.
  mutating func change(
    _ name: String, _ filed: FiledRecord, _ change: (inout IssueState) -> Void
  ) {
    var state = known(name) ?? IssueState(name: name, place: filed.place)
    change(&state)
    state.latest = filed.place
    touchedIssues[Array(name.utf8)] = state
  }

  mutating func proof(_ step: ProofStep, _ filed: FiledRecord) {
    change(step.issue, filed) { issue in
      issue.proofs.append(
        FiledProof(
          line: filed.line, person: filed.record.person, at: filed.record.at, step: step))
    }
  }

  /// The notice is an article like any other, and knows what it corrects.
  mutating func correct(
    _ notice: Revision, _ subject: Subject, _ filed: FiledRecord, _ identify: Identify
  ) {
    file([notice], filed, identify)
    guard case .made(let ordinal) = notice.article else { return }
    let id = identify(filed.line, ordinal)
    touched[id]?.corrects = subject
    touched[id]?.drafter = filed.record.person
    change(subject.article, subject.object, filed) { $0.corrections.append(id) }
  }

  private mutating func place(
    _ issue: IssueRevision, _ filed: FiledRecord,
    _ mark: (inout ArticleState, Printing) -> Void
  ) {
    for placement in issue.articles {
      guard let page = placement.page else { continue }
      let printing = Printing(
        issue: issue.name, page: page, object: placement.object, at: filed.record.at)
      change(placement.article, placement.object, filed, detail: issue.name) {
        mark(&$0, printing)
      }
    }
  }
}

extension IssueState {
  fileprivate mutating func take(
    _ filed: FiledIssue, _ kind: Act.Kind, _ place: FilingPlace
  ) {
    switch kind {
    case .published: publishings.append(filed)
    case .released: release = filed
    default: revisions.append(filed)
    }
    latest = place
  }
}
