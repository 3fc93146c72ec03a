public import Notation

/// What wants attention on the desk, whoever asks.
public struct Glance: Sendable {
  /// In review, the longest waiting first, with the moment since when.
  public internal(set) var waiting: [(article: Digest, since: Timestamp)] = []
  /// Returned and not yet reworked.
  public internal(set) var returned: [Digest] = []
  /// Held.
  public internal(set) var held: [Digest] = []
  /// Embargoed at the moment of asking.
  public internal(set) var embargoed: [Digest] = []
  /// Approved once, and changed since.
  public internal(set) var stale: [Digest] = []
  /// With notes that must be dealt with.
  public internal(set) var withMusts: [Digest] = []
  /// Drafts as they came in or were cut, in which something is doubtful.
  public internal(set) var doubtful: [Digest] = []
  /// Articles that two copies made of the same text that came in.
  public internal(set) var twins: [TwinPair] = []
}

extension Desk {
  /// What wants attention at a moment. Reads only what is not printed and not laid aside,
  /// and what may be a twin.
  public func glance(at moment: Timestamp, under rules: Rulebook) -> Glance {
    var glance = Glance()
    let work: [Status] = [.draft, .submitted, .approved, .returned, .held, .diverged]
    let ids = work.flatMap { Standing.prefixes(of: $0) } + [Standing.stages]
    let desk = judged(under: rules.policies)
    let open = Set(ids.flatMap { desk.ids(DeskKey.standing($0)) }).compactMap { desk.stored($0) }
    for article in open.sorted(by: { $0.place < $1.place }) { glance.take(article, moment, rules) }
    glance.twins = desk.twinPairs
    glance.waiting.sort { ($0.since, $0.article) < ($1.since, $1.article) }
    return glance
  }
}

extension Glance {
  fileprivate mutating func take(
    _ article: ArticleState, _ moment: Timestamp, _ rules: Rulebook
  ) {
    let id = article.id
    switch article.status(under: rules.policies) {
    case .killed, .spiked: return
    case .submitted, .stage: waiting.append((id, article.waitsSince(under: rules.policies)))
    case .returned: returned.append(id)
    case .held: held.append(id)
    case .draft where !article.approvedTexts(under: rules.policies).isEmpty: stale.append(id)
    case .draft, .diverged, .published, .approved: break
    }
    if let embargo = article.embargo, embargo > moment { embargoed.append(id) }
    if !article.openMusts.isEmpty { withMusts.append(id) }
    if !article.openDoubts.isEmpty { doubtful.append(id) }
  }
}

extension ArticleState {
  /// Since when the article waits for the stage it waits for.
  public func waitsSince(under policies: [Digest: Policy]) -> Timestamp {
    let review = review(under: policies)
    return review.approvals.last?.at ?? review.submission?.at ?? head.at
  }

  /// The newest text of the article that somebody decided on or made a note on: what that person
  /// saw last.
  public func textSeen(by person: String) -> Digest? {
    let decided = decisions.last { $0.person == person }.map { ($0.at, $0.decision.object) }
    let noted = notes.last { $0.person == person }.map { ($0.at, $0.object) }
    return [decided, noted].compactMap { $0 }.max { $0.0 < $1.0 }?.1
  }
}
