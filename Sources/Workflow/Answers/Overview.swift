public import Notation

/// The desk as one person sees it at the start of the day.
public struct Overview: Hashable, Sendable {
  /// How many articles have one status.
  public struct Count: Hashable, Sendable {
    /// The status.
    public let status: Status
    /// How many.
    public let count: Int
  }

  /// The next issue: the first by name that did not come out and follows the newest that did;
  /// none where no article is meant for any.
  public let issue: String?
  /// The articles of that issue per status, or all articles where there is no next issue; in the
  /// order of work, statuses without articles left out.
  public let counts: [Count]
  /// The articles of that issue that are neither approved nor out of play.
  public let missing: [Digest]
  /// Articles that wait for this person's signature, the most urgent first, then the longest
  /// waiting.
  public let toSign: [Digest]
  /// Articles that were returned to this person.
  public let toRework: [Digest]
  /// Drafts of this person that were not handed in.
  public let toSubmit: [Digest]
  /// Articles with two different changes.
  public let toBringTogether: [Digest]
  /// Copy that came in and that nobody has touched yet (新到稿).
  public let arrivals: [Digest]
  /// Approved articles that stand on no page and are meant for no issue, or for one that came out
  /// without them (备用稿).
  public let standingCopy: [Digest]
  /// What to do next, at most three.
  public let steps: [NextStep]
}

extension Desk {
  /// What the desk screen shows to `person`. Reads only what is still in work.
  public func overview(for person: String, under rules: Rulebook) -> Overview {
    let desk = judged(under: rules.policies)
    var survey = Survey(person: person, rules: rules, issue: desk.nextIssue)
    survey.count(desk)
    let work: [Status] = [.returned, .diverged, .draft]
    for id in work.flatMap({ desk.ids(DeskKey.standing(Standing(status: $0).bytes)) }) {
      if let article = desk.stored(id) { survey.take(article) }
    }
    survey.toSign = desk.articlesToSign(by: person, under: rules)
    survey.arrivals = desk.ids(DeskKey.standing(Standing.arrival.bytes))
    survey.standingCopy = desk.standingCopy
    return survey.overview(of: desk)
  }

  /// The articles that wait for a person's signature, the most urgent first, then the longest
  /// waiting. Reads only what waits for somebody's.
  public func articlesToSign(by person: String, under rules: Rulebook) -> [Digest] {
    let desk = judged(under: rules.policies)
    let prefixes = [Standing(status: .submitted).bytes, Standing.stages]
    let ids = prefixes.flatMap { desk.ids(DeskKey.standing($0)) }
    var waiting: [(urgency: Int, since: Timestamp, id: Digest)] = []
    for article in ids.compactMap({ desk.stored($0) }) {
      let review = article.review(under: rules.policies)
      guard let next = review.next,
        rules.objection(to: person, signing: next, of: article, review) == nil
      else { continue }
      waiting.append((article.urgency ?? 5, review.submission?.at ?? article.head.at, article.id))
    }
    return waiting.sorted(by: <).map(\.id)
  }

  /// Approved articles that wait for an issue: those meant for none, and what issues that came out
  /// had no room for.
  var standingCopy: [Digest] {
    var left: [Digest] = []
    for (_, issue, _) in counts(of: .approved) {
      guard let issue, cards.card(DeskKey.published(Array(issue.utf8))) != nil else { continue }
      left += articles(belongingTo: issue).filter { article in
        article.meantFor == issue && article.placements.isEmpty
          && article.status(under: policies) == .approved
      }.map(\.id)
    }
    return left + ids(DeskKey.standing(Standing.standingCopy.bytes))
  }

  /// The issue that is being made.
  public var nextIssue: String? {
    let open = names([DeskKey.open.rawValue])
    let end: [UInt8] = [DeskKey.published.rawValue + 1]
    guard let key = cards.key(before: end), key.first == DeskKey.published.rawValue else {
      return open.first
    }
    let last = String(decoding: key.dropFirst(), as: UTF8.self)
    return open.first { precedes(last, $0) } ?? open.first
  }
}

/// One walk over what is in work.
private struct Survey {
  let person: String
  let rules: Rulebook
  let issue: String?
  var counts: [Status: Int] = [:]
  var missing: [Digest] = []
  var toSign: [Digest] = []
  var toRework: [Digest] = []
  var toSubmit: [Digest] = []
  var toBringTogether: [Digest] = []
  var arrivals: [Digest] = []
  var standingCopy: [Digest] = []

  init(person: String, rules: Rulebook, issue: String?) {
    self.person = person
    self.rules = rules
    self.issue = issue
  }

  /// Counts the articles of the issue, or all.
  mutating func count(_ desk: Desk) {
    guard let issue else {
      for count in desk.counts() { counts[count.status, default: 0] += count.count }
      return
    }
    for id in desk.ids(DeskKey.belonging(Array(issue.utf8), [0])) {
      guard let article = desk.stored(id), desk.belongs(article, to: issue) else { continue }
      let status = article.status(under: rules.policies)
      counts[status, default: 0] += 1
      countMissing(article, status)
    }
  }

  mutating func take(_ article: ArticleState) {
    switch article.status(under: rules.policies) {
    case .returned: if isMine(article) { toRework.append(article.id) }
    case .draft: if isMine(article) { toSubmit.append(article.id) }
    case .diverged: toBringTogether.append(article.id)
    case .submitted, .stage, .approved, .killed, .spiked, .held, .published: break
    }
  }

  private mutating func countMissing(_ article: ArticleState, _ status: Status) {
    switch status {
    case .draft, .submitted, .stage, .returned, .diverged: missing.append(article.id)
    case .killed, .spiked, .held, .published, .approved: break
    }
  }

  private func isMine(_ article: ArticleState) -> Bool {
    article.head.editors.contains(person) || rules.authors(of: article).contains(person)
      || article.submissions.last?.person == person
  }

  func overview(of desk: Desk) -> Overview {
    var overview = Overview(
      issue: issue, counts: orderedCounts, missing: missing, toSign: toSign,
      toRework: toRework, toSubmit: toSubmit, toBringTogether: toBringTogether,
      arrivals: arrivals, standingCopy: standingCopy, steps: [])
    overview = overview.with(steps: Array(NextStep.all(overview, desk, rules).prefix(3)))
    return overview
  }

  private var orderedCounts: [Overview.Count] {
    let order: [Status] = [.draft, .returned, .submitted]
    let stages = counts.keys.filter { if case .stage = $0 { true } else { false } }
      .sorted { $0.word.utf8.lexicographicallyPrecedes($1.word.utf8) }
    let rest: [Status] = [.approved, .diverged, .held, .published, .spiked, .killed]
    return (order + stages + rest).compactMap { status in
      counts[status].map { Overview.Count(status: status, count: $0) }
    }
  }
}

extension Overview {
  fileprivate func with(steps: [NextStep]) -> Overview {
    Overview(
      issue: issue, counts: counts, missing: missing, toSign: toSign, toRework: toRework,
      toSubmit: toSubmit, toBringTogether: toBringTogether, arrivals: arrivals,
      standingCopy: standingCopy, steps: steps)
  }
}
