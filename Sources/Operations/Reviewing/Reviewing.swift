import Archiving
public import Diagnostics
public import Notation
public import Workflow

extension Newsroom {
  /// Hands articles to review, all or none (送审); `again` moves those that are in review already
  /// under the policy in force, and their stages begin anew.
  public func submit(
    _ ids: [Digest], note: String?, again: Bool = false
  ) throws(Problem) -> DeskView {
    try move(ids, .submit(again: again), note: note) { articles, view in
      view.desk.policy.map { .submitted(articles.map(\.subject), policy: $0) }
    }
  }

  /// Gives articles back for more work, all or none (退回修改).
  public func giveBack(_ ids: [Digest], reason: String) throws(Problem) -> DeskView {
    try move(ids, .giveBack(reason: reason), note: reason) { articles, view in
      .returned(articles.compactMap { self.decision(on: $0, view) })
    }
  }

  /// Gives a text back for somebody whose answer came by messenger.
  public func giveBack(
    _ text: Subject, reason: String, for proxy: Proxy, evidence: IncomingPicture?
  ) throws(Problem) -> DeskView {
    try file { (view: DeskView) throws(Problem) -> Draft? in
      if let problem = view.rulebook.refusalOfDeciding(by: self.occasion.person) {
        throw self.saidWithDraftRules(problem)
      }
      let article = try view.known(text.article)
      let move = Move.giveBack(reason: reason, text: text.object)
      try self.refuse(move, article, view, by: proxy.signer)
      guard var decision = self.decision(on: article, view) else { return nil }
      decision.proxy = proxy
      decision.proxy?.evidence = evidence?.media
      return Draft(
        pictures: evidence.map { [$0.file] } ?? [], note: reason, act: .returned([decision]))
    }
  }

  /// Lays articles aside (不采用).
  public func spike(_ ids: [Digest], reason: String?) throws(Problem) -> DeskView {
    try move(ids, .spike, note: reason) { articles, _ in .spiked(articles.map(\.subject)) }
  }

  /// Takes the spike off.
  public func unspike(_ ids: [Digest], note: String?) throws(Problem) -> DeskView {
    try move(ids, .unspike, note: note) { articles, _ in .unspiked(articles.map(\.subject)) }
  }

  /// Lets articles wait (缓发).
  public func hold(
    _ ids: [Digest], until: Timestamp?, reason: String?
  ) throws(Problem) -> DeskView {
    try move(ids, .hold, note: reason) { articles, _ in
      .held(articles.map(\.subject), until: until)
    }
  }

  /// Takes the hold off.
  public func unhold(_ ids: [Digest], note: String?) throws(Problem) -> DeskView {
    try move(ids, .unhold, note: note) { articles, _ in .unheld(articles.map(\.subject)) }
  }

  /// Withdraws printed articles (刊后撤销).
  public func kill(_ ids: [Digest], reason: String) throws(Problem) -> DeskView {
    try move(ids, .kill(reason: reason), note: reason) { articles, _ in
      .killed(articles.map(\.subject))
    }
  }

  /// Takes articles in hand until a time (认领); advice, never a barrier.
  public func claim(
    _ ids: [Digest], until: Timestamp, note: String?
  ) throws(Problem) -> DeskView {
    try move(ids, .note, note: note) { articles, _ in
      .claimed(articles.map(\.subject), until: until)
    }
  }

  /// Gives a claim up.
  public func unclaim(_ ids: [Digest], note: String?) throws(Problem) -> DeskView {
    try move(ids, .note, note: note) { articles, _ in .unclaimed(articles.map(\.subject)) }
  }

  /// Lets somebody sign a stage in another's place for a while (委托); by that person or a chief.
  public func delegate(_ delegation: Delegation, reason: String) throws(Problem) -> DeskView {
    try file { (view: DeskView) throws(Problem) -> Draft? in
      if let problem = view.rulebook.refusal(of: delegation, by: self.occasion.person) {
        throw problem
      }
      return Draft(note: reason, act: .delegated(delegation))
    }
  }

  /// Makes one move on several articles, in one record, or refuses all of it.
  private func move(
    _ ids: [Digest], _ move: Move, note: String?,
    _ act: ([ArticleState], DeskView) -> Act?
  ) throws(Problem) -> DeskView {
    try file { (view: DeskView) throws(Problem) -> Draft? in
      let articles = try allOrNone(ids) { () throws(Problem) in
        try ids.map { id throws(Problem) in
          let article = try view.known(id)
          try self.refuse(move, article, view)
          return article
        }
      }
      return act(articles, view).map { Draft(note: note, act: $0) }
    }
  }

  /// Throws what stands in the way of a move.
  func refuse(
    _ move: Move, _ article: ArticleState, _ view: DeskView, by signer: String? = nil
  ) throws(Problem) {
    let person = signer ?? occasion.person
    if let problem = refusal(of: move, on: article, by: person, under: view.rulebook) {
      let isKnown = signer != nil || view.rulebook.mayDecide(person)
      throw isKnown ? problem : saidWithDraftRules(problem)
    }
  }

  /// A return names the stage the article waits for, or else the last one it passed.
  private func decision(on article: ArticleState, _ view: DeskView) -> Decision? {
    let review = article.review(under: view.rulebook.policies)
    guard let policy = review.submission?.policy else { return nil }
    let stage = review.next?.name ?? review.approvals.last?.decision.stage ?? ""
    return Decision(
      article: article.id, object: article.object, stage: stage, policy: policy,
      store: archive.storeID)
  }
}

/// Says of several that nothing was done with any of them, where one is refused.
func allOrNone<Made>(
  _ several: [some Any], _ make: () throws(Problem) -> Made
) throws(Problem) -> Made {
  do throws(Problem) { return try make() } catch {
    throw several.count > 1 ? error.adding(.noneOfThem) : error
  }
}

extension DeskView {
  /// The article of an id that was found before; somebody may have replaced the store meanwhile.
  public func known(_ id: Digest) throws(Problem) -> ArticleState {
    guard let article = desk.article(id) else { throw Problem(.notFound, .articleGone) }
    return article
  }
}
