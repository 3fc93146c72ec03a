import Archiving
import Diagnostics
import Interchange
import Manuscript
import Notation
import Revising
import Workflow

/// What the texts of a page that comes in are to the desk.
extension ArrivalPlanner {
  func planPage(_ texts: [StagedArrival.Text]) throws(Problem) -> [PlannedText] {
    let (candidates, other) = try EarlierPages(self, texts).page()
    var earlier = try earlier(texts, among: candidates)
    var plans = texts.map { fresh($0, besides: view.desk.articles(importedFrom: $0.object)) }
    if let other, !plans.isEmpty {
      plans[0].remarks.append(.anotherPage(other.difference, other.articles))
    }
    try findManuscripts(of: &plans, besides: &earlier)
    let known = Set(earlier.values.map(\.id))
    for at in plans.indices { plans[at].known = known }
    for at in plans.indices {
      if let article = earlier[at], article.joinedInto == nil {
        try revise(article, with: &plans[at])
      }
    }
    for at in plans.indices {
      if let article = earlier[at], article.joinedInto != nil {
        try revise(article, at, in: &plans)
      }
    }
    for share in plans.flatMap(\.shares) {
      plans.append(PlannedText(action: .leave(share.piece.id), text: share.text, isShare: true))
      try revise(share.piece, plans.count - 1, in: &plans)
    }
    return plans
  }

  /// Finds the manuscripts that are printed on a page as texts that are new; about one that is not sure
  /// a person is asked.
  private func findManuscripts(
    of plans: inout [PlannedText], besides earlier: inout [Int: ArticleState]
  ) throws(Problem) {
    for at in plans.indices where earlier[at] == nil && plans[at].id == nil {
      let found = try EarlierTexts(self).manuscript(printedAs: plans[at].text, for: issue)
      guard let found, !earlier.values.contains(where: { $0.id == found.article.id }) else {
        continue
      }
      if found.isSure {
        earlier[at] = found.article
      } else {
        plans[at].remarks.append(.readsLike(found.article))
      }
    }
  }

  /// Which articles the texts of a page came as before, by their places: as articles of the page of
  /// which this is another extraction, by the headlines they came with, by those they have now, which
  /// may be another one's that was joined to them, then by their words.
  func earlier(
    _ texts: [StagedArrival.Text], among candidates: [ArticleState]
  ) throws(Problem) -> [Int: ArticleState] {
    var candidates = candidates
    var found: [Int: ArticleState] = [:]
    let headlines: [(ArticleState) -> String] = [
      { $0.original.summary.headline }, { $0.summary.headline },
    ]
    for headline in headlines {
      for (index, text) in texts.enumerated() where found[index] == nil {
        let at = candidates.firstIndex { headline($0).isSameHeadline(text.summary.headline) }
        found[index] = at.map { candidates.remove(at: $0) }
      }
    }
    for (index, text) in texts.enumerated() where found[index] == nil {
      found[index] = try alike(text, candidates).map { candidates.remove(at: $0) }
    }
    return found
  }

  /// The text of an earlier extraction that is most like one whose headline is new, or that has none.
  private func alike(
    _ text: StagedArrival.Text, _ candidates: [ArticleState]
  ) throws(Problem) -> Int? {
    if candidates.isEmpty { return nil }
    let pairs = LetterPairs(of: try article(text.object))
    var best: (at: Int, likeness: Double)?
    for (at, candidate) in candidates.enumerated() {
      let came = try newsroom.article(candidate.asItCame)
      let likeness = LetterPairs(of: came).likeness(to: pairs)
      if likeness >= LetterPairs.oneStory, likeness > best?.likeness ?? 0 {
        best = (at, likeness)
      }
    }
    return best?.at
  }

  /// Brings together the text of a page that was joined to another one: where that one changes too, it
  /// goes on with what the page made of it, since one record files one text of an article.
  private func revise(
    _ article: ArticleState, _ index: Int, in plans: inout [PlannedText]
  ) throws(Problem) {
    let stays = view.desk.standing(article)
    let changed = plans.firstIndex { plan in
      if case .revise(stays.id) = plan.action { true } else { false }
    }
    guard let changed else { return try revise(article, with: &plans[index]) }
    var plan = plans[index]
    try revise(article, stays, text: plans[changed].text.object, with: &plan)
    if case .revise = plan.action {
      let provenance = plans[changed].text.provenance
      plans[changed].text = plan.text
      plans[changed].text.provenance = provenance
      plan.action = .leave(stays.id)
    }
    plans[index] = plan
  }

  // MARK: Pieces

  /// Leaves to an article that was cut what it has of its text, and gives its pieces what they have.
  func dealOut(
    _ article: ArticleState, _ stays: ArticleState, _ base: inout Article, _ ours: Article,
    _ theirs: inout Article, _ plan: inout PlannedText
  ) throws(Problem) {
    let pieces = pieces(of: article, stays, besides: plan.known)
    if pieces.isEmpty { return }
    let provenance = plan.text.provenance
    let came = LinedText(theirs, cameAs: try self.article(plan.text.object), provenance.blocks)
    let texts = try pieces.map { (piece) throws(Problem) in try asItCame(of: piece) }
    let shares = PieceShares(base: base, ours: ours, came: came, pieces: texts)
    (base, theirs) = (shares.base, shares.own)
    if plan.isShare { return }
    for (at, text) in shares.changed.sorted(by: { $0.key < $1.key }) {
      let lines = text.lineNumbers
      plan.text.provenance.doubts.removeAll { lines.contains($0.line) }
      plan.shares.append(try share(of: text, pieces[at], provenance))
    }
  }

  /// The articles that were cut off from an article or the one it lives on in, or from one of these,
  /// and are not known on the page by themselves; the last one first.
  private func pieces(
    of article: ArticleState, _ stays: ArticleState, besides known: Set<Digest>
  ) -> [ArticleState] {
    let pages = Set([article, stays].compactMap { $0.provenance?.text })
    var cut: Set<Digest> = [article.id, stays.id]
    var pieces: [ArticleState] = []
    let candidates = pages.flatMap { view.desk.articles(ofPage: $0) }
    for piece in candidates.sorted(by: { $0.place < $1.place }) {
      guard let from = piece.splitFrom, cut.contains(from), cut.insert(piece.id).inserted else {
        continue
      }
      if !known.contains(piece.id), piece.killed == nil { pieces.append(piece) }
    }
    return pieces.reversed()
  }

  private func asItCame(of piece: ArticleState) throws(Problem) -> PieceShares.Piece {
    let came = asItCame(piece)
    let filed = piece.revisions.last { $0.cameAs == came && $0.provenance != nil }
    let text = try article(came)
    return PieceShares.Piece(
      text: LinedText(text, cameAs: text, filed?.provenance?.blocks ?? []),
      beginning: try article(piece.original.object).blocks.first)
  }

  private func share(
    of text: LinedText, _ piece: ArticleState, _ page: Provenance
  ) throws(Problem) -> PlannedText.Share {
    var provenance = page
    provenance.parts = piece.account()?.provenance.parts ?? []
    (provenance.blocks, provenance.leftOut) = (text.lines, [])
    provenance.doubts = piece.openDoubts
    return PlannedText.Share(
      piece: piece, text: try StagedArrival.Text(text.article, provenance, in: tray))
  }
}
