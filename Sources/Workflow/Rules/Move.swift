public import Diagnostics
public import Notation

/// Something a person wants to do with an article.
///
/// `text` is the text the person was shown; a decision never follows a text that moved on.
public enum Move: Hashable, Sendable {
  /// Replace the text.
  case edit
  /// Change tags, slug, intended issue or urgency.
  case tag
  /// Put a note on it (批注).
  case note
  /// Hand it to review (送审).
  ///
  /// `again` moves a text that is in review already under the policy in force.
  case submit(text: Digest? = nil, again: Bool = false)
  /// Sign a stage, or the one it waits for (初审、复审、终审、签发).
  ///
  /// `change` is what changed since an approved text, where only that was read; `isSigned` says
  /// whether an SSH signature comes with it.
  case approve(
    stage: String? = nil, text: Digest? = nil, change: LateChange? = nil, isSigned: Bool = false)
  /// Give it back for more work (退回修改).
  case giveBack(reason: String, text: Digest? = nil)
  /// Decide not to use it (不采用).
  case spike
  /// Take the spike off.
  case unspike
  /// Let it wait (缓发).
  case hold
  /// Take the hold off.
  case unhold
  /// Put it on the pages of an issue (上版); draft pages take texts that are not approved.
  case compose(issue: String, isDraft: Bool = false)
  /// Let a text leave the desk as a file (导出); a draft may be one that is not approved.
  case export(text: Digest, isDraft: Bool = false)
  /// Publish it with an issue (出版).
  case publish(issue: String)
  /// Withdraw it after printing (刊后撤销).
  case kill(reason: String)

  /// Whether only people the desk names may do it. Reading, drafting, editing, tagging, noting and
  /// composing are open to all.
  public var isDecision: Bool {
    switch self {
    case .edit, .tag, .note, .compose, .export: false
    case .submit, .approve, .giveBack, .spike, .unspike, .hold, .unhold, .publish, .kill: true
    }
  }

  var shown: Digest? {
    switch self {
    case .submit(let text, _), .approve(_, let text, _, _), .giveBack(_, let text): text
    default: nil
    }
  }
}

/// Why somebody may not do something with an article: what is missing, and who can give it. `nil`
/// where nothing stands in the way.
public func refusal(
  of move: Move, on article: ArticleState, by person: String, under rules: Rulebook
) -> Problem? {
  if move.isDecision && !rules.mayDecide(person) { return .stranger(person, rules) }
  let status = article.status(under: rules.policies)
  let gate = Gate(article: article, person: person, rules: rules, status: status)
  if let shown = move.shown, shown != article.object, !article.isDiverged {
    return gate.overtaken(shown)
  }
  switch move {
  case .tag, .note: return nil
  case .edit: return status == .killed ? gate.standing : nil
  case .submit(_, let again): return again ? gate.submitAgain : gate.submit
  case .approve(let stage, _, let change, let isSigned):
    return gate.approve(stage, change, isSigned: isSigned)
  case .giveBack(let reason, _): return gate.giveBack(reason)
  case .spike, .hold: return gate.layAside
  case .unspike: return article.spiked == nil ? .refused(.notSpiked(article)) : nil
  case .unhold: return article.held == nil ? .refused(.notHeld(article)) : nil
  case .compose(let issue, let isDraft): return gate.compose(issue, isDraft: isDraft)
  case .export(let text, let isDraft): return gate.export(text, isDraft: isDraft)
  case .publish(let issue): return gate.compose(issue, isDraft: false)
  case .kill(let reason): return gate.kill(reason)
  }
}

extension Rulebook {
  /// Why somebody may not let another person sign in somebody's place: that person or a chief does.
  public func refusal(of delegation: Delegation, by person: String) -> Problem? {
    guard mayDecide(person) else { return .stranger(person, self) }
    let stages = inForce.flatMap { policies[$0] }?.stages ?? []
    guard let stage = stages.first(where: { $0.name == delegation.stage }) else {
      return .refused(.unknownStage(delegation.stage, stages.map(\.name)))
    }
    for name in [delegation.from, delegation.to]
    where namesPeople && people.person(named: name) == nil {
      return .stranger(name, self)
    }
    if namesPeople, let from = people.person(named: delegation.from), !stage.admits(from) {
      return .refused(.holdsNoStage(delegation.from, stage.name))
    }
    if delegation.from == delegation.to { return .refused(.delegatesToSelf(delegation.from)) }
    let isChief = people.person(named: person)?.roles.contains(.chief) ?? false
    if !namesPeople || isChief || person == delegation.from { return nil }
    return .refused(.mayNotDelegate(person, delegation.from))
  }

  /// Why somebody may decide nothing; none for those the desk names.
  public func refusalOfDeciding(by person: String) -> Problem? {
    mayDecide(person) ? nil : .stranger(person, self)
  }

  /// Whether somebody is a chief; where the desk names nobody, everybody is.
  public func isChief(_ person: String) -> Bool {
    !namesPeople || people.person(named: person)?.roles.contains(.chief) == true
  }

  /// Why somebody may not bring another policy or other people into force.
  public func refusalOfConfiguring(by person: String) -> Problem? {
    guard namesPeople else { return nil }
    guard mayDecide(person) else { return .stranger(person, self) }
    let chiefs = people.entries.filter { $0.roles.contains(.chief) }.map(\.name)
    if chiefs.isEmpty || chiefs.contains(person) { return nil }
    return .refused(.configuringNeedsChief(person), advice: .who(chiefs, .canDoThat))
  }
}
