public import Diagnostics
public import Notation

/// Something worth doing next.
public enum NextStep: Hashable, Sendable {
  /// Nothing is there yet: bring copy in.
  case bringCopyIn
  /// Two people changed the same articles apart from each other.
  case bringTogether([Digest])
  /// Sign what waits for this person.
  case sign([Digest])
  /// Rework what was returned to this person.
  case rework([Digest])
  /// Hand in this person's drafts.
  case submit([Digest])
  /// Read what came in.
  case readArrivals([Digest])
  /// Make the pages of the issue.
  case compose(issue: String)
  /// Publish the issue: it is composed, and everything on its pages is approved.
  case publish(issue: String)

  /// What it is, half a sentence without a full stop, to stand behind a number.
  public func wording(in desk: Desk) -> Wording {
    switch self {
    case .bringCopyIn: .stepBringCopyIn
    case .bringTogether(let ids): .stepBringTogether(ids.count)
    case .sign(let ids): .stepSign(ids.count)
    case .rework(let ids): .stepRework(ids.count)
    case .submit(let ids): .stepSubmit(ids.count)
    case .readArrivals(let ids): .stepReadArrivals(ids.count)
    case .compose(let issue): .stepCompose(issue)
    case .publish(let issue): .stepPublish(issue)
    }
  }

  /// The command that does it or begins it, with real numbers, ready to be typed.
  public func command(in desk: Desk) -> String {
    switch self {
    case .bringCopyIn: "newsdesk import FILE"
    case .bringTogether(let ids): "newsdesk edit \(number(ids, desk))"
    case .sign(let ids): "newsdesk show \(number(ids, desk))"
    case .rework(let ids): "newsdesk edit \(number(ids, desk))"
    case .submit(let ids): "newsdesk submit \(number(ids, desk))"
    case .readArrivals(let ids): "newsdesk show \(number(ids, desk))"
    case .compose(let issue): "newsdesk compose \(issue)"
    case .publish(let issue): "newsdesk publish \(issue)"
    }
  }

  private func number(_ ids: [Digest], _ desk: Desk) -> String {
    ids.first.flatMap { desk.article($0) }?.number ?? "ARTICLE"
  }

  /// Every step that makes sense, the most pressing first.
  static func all(_ overview: Overview, _ desk: Desk, _ rules: Rulebook) -> [NextStep] {
    if desk.articleCount == 0 { return [.bringCopyIn] }
    var steps: [NextStep] = []
    func add(_ ids: [Digest], _ step: ([Digest]) -> NextStep) {
      if !ids.isEmpty { steps.append(step(ids)) }
    }
    add(overview.toBringTogether) { .bringTogether($0) }
    add(overview.toSign) { .sign($0) }
    add(overview.toRework) { .rework($0) }
    add(overview.toSubmit) { .submit($0) }
    steps += pages(overview, desk, rules)
    add(overview.arrivals) { .readArrivals($0) }
    return steps
  }

  private static func pages(_ overview: Overview, _ desk: Desk, _ rules: Rulebook) -> [NextStep] {
    guard let issue = overview.issue else { return [] }
    let ready = desk.articles(belongingTo: issue).filter {
      $0.status(under: rules.policies) == .approved
    }
    guard let composed = desk.issue(issue)?.newest?.revision, !composed.isDraft else {
      return ready.isEmpty ? [] : [.compose(issue: issue)]
    }
    let texts = Dictionary(
      composed.articles.map { ($0.article, $0.object) }, uniquingKeysWith: { first, _ in first })
    let isFresh = ready.allSatisfy { texts[$0.id] == $0.object }
    let placed = composed.articles.filter { $0.page != nil }
    let approved = Set(ready.map(\.subject))
    if !isFresh { return [.compose(issue: issue)] }
    let isReady = placed.allSatisfy { approved.contains($0.subject) }
    let isKept = desk.issue(issue)?.openPromises(desk.articles(belongingTo: issue)).isEmpty == false
    return isReady && !placed.isEmpty && !isKept ? [.publish(issue: issue)] : []
  }
}
