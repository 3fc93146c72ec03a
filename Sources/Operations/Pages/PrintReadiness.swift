import Archiving
public import Composition
public import Diagnostics
import Manuscript
import Notation
public import Workflow

extension Newsroom {
  /// Everything that keeps an issue from going to print or coming out, one problem for each kind.
  func missing(
    _ request: PrintRequest, _ state: IssueState, _ layout: Layout, _ judge: inout ApprovalJudge,
    isRelease: Bool
  ) throws(Problem) -> [Problem] {
    let (name, view) = (request.issue, judge.view)
    let placements = try view.newest(state).revision.articles.filter { $0.page != nil }
    let isFrozen = state.release?.revision.object == state.newest?.revision.object
    var missing = [view.unready(placements, name, isFrozen: isFrozen)]
    missing.append(try doubts(about: state, &judge))
    if !request.takesFlaws {
      missing += [layout.cut(name, view), layout.empty(name), layout.kept(state)]
      missing.append(view.unillustrated(layout, name))
    }
    missing.append(try unproofed(state, view, isFrozen: isFrozen && !isRelease))
    if !isRelease && !isFrozen && view.proofRounds > 0 {
      missing.append(Problem(.refused, .releaseFirst(name), advice: .releaseWith(name)))
    }
    missing.append(embargoed(placements, view))
    return missing.compactMap { $0 }
  }

  /// The pages as they would go to print, and everything that would stand in the way, one problem
  /// for each kind; nothing is filed.
  public func hindrances(
    _ request: PrintRequest
  ) throws(Problem) -> (composed: ComposedIssue, view: DeskView, problems: [Problem]) {
    let (composed, view) = try issue(request.issue)
    let state = try view.composedIssue(request.issue)
    var problems: [Problem] = []
    if composed.issue.isDraft { problems.append(.pagesAreDraft(state.name)) }
    var judge = ApprovalJudge(newsroom: self, view: view, signatures: request.signatures)
    problems += try missing(request, state, composed.layout, &judge, isRelease: true)
    return (composed, view, problems)
  }

  /// The moment embargoes are judged at: the real clock, except in a sample store.
  var embargoClock: Timestamp { archive.isSample ? occasion.at : occasion.clock }

  /// Approvals on the pages, and a release of them, that count by the records and must not be relied
  /// on: forged, by somebody who might not sign, or badly signed.
  func doubts(
    about state: IssueState, _ judge: inout ApprovalJudge
  ) throws(Problem) -> Problem? {
    guard let newest = state.newest?.revision else { return nil }
    var doubts: [Wording] = []
    for placement in newest.articles where placement.page != nil {
      guard let article = judge.view.desk.article(placement.article) else { continue }
      doubts += try judge.doubts(about: placement.object, of: article)
    }
    if let release = state.release, release.revision.object == newest.object {
      let (signature, why) = try judge.check(release: release)
      if signature == .bad, let why {
        doubts.append(.releaseDoubted(state.name, release.person, why))
      }
    }
    return .doubted(doubts)
  }

  /// Pages that their proof rounds have not cleared. On pages that went to print only what was found
  /// since counts, unless a chief let them go on as they were.
  private func unproofed(
    _ state: IssueState, _ view: DeskView, isFrozen: Bool
  ) throws(Problem) -> Problem? {
    guard view.proofRounds > 0, !isFrozen || state.release?.revision.override == nil else {
      return nil
    }
    var open: [(round: Int, state: ProofState, pages: [Int])] = []
    for page in try pageHashes(of: state) {
      let rounds = (1...view.proofRounds).map { ($0, state.proofState(of: page, round: $0)) }
      guard let (round, proof) = rounds.first(where: { isFrozen ? $1.isFound : $1 != .cleared })
      else { continue }
      if let known = open.firstIndex(where: { $0.round == round && $0.state == proof }) {
        open[known].pages.append(page.number)
      } else {
        open.append((round, proof, [page.number]))
      }
    }
    if open.isEmpty { return nil }
    let what = open.map { Wording.pagesUnproofed($0.pages, $0.round, $0.state) }
    return Problem(
      .refused, what.joined(separator: .gap),
      advice: isFrozen ? .unreleaseFirst(state.name) : .proofFirst(state.name))
  }
}

extension Problem {
  static func pagesAreDraft(_ issue: String) -> Problem {
    Problem(.refused, .issueIsDraft(issue), advice: .composeWithoutDraft(issue))
  }
}

extension ProofState {
  fileprivate var isFound: Bool { if case .found = self { true } else { false } }
}

extension Layout {
  /// Text that is cut is printed only by somebody who says so.
  fileprivate func cut(_ name: String, _ view: DeskView) -> Problem? {
    guard !overset.isEmpty else { return nil }
    let cut = overset.map { overset in
      Wording.cutText(
        view.desk.article(overset.id).map { .named($0) } ?? .verbatim(overset.headline),
        overset.page, overset.excess)
    }
    let number = view.desk.article(overset[0].id)?.number ?? ""
    return Problem(.refused, .textIsCut(name, cut), advice: .cutFirst(name, number))
  }

  /// So is room that is kept for what has not come.
  fileprivate func kept(_ state: IssueState) -> Problem? {
    let placed = Set(pages.flatMap { $0.boxes.filter { $0.kind == .placeholder } }.map(\.story))
    let kept = state.promises.map(\.slug).filter { slug in
      placed.contains(KeptRoom.id(of: slug, in: state.name))
    }
    guard let first = kept.first else { return nil }
    return Problem(
      .refused, .spaceStillKept(state.name, kept), advice: .takePromiseBack(state.name, first))
  }

  /// So is a page that nothing stands on.
  fileprivate func empty(_ name: String) -> Problem? {
    guard overset.isEmpty else { return nil }
    let empty = pages.filter(\.stories.isEmpty).map(\.number)
    if empty.isEmpty { return nil }
    return Problem(
      .refused, .pagesAreEmpty(name, empty),
      advice: .fewerPages(name, pages.count - empty.count))
  }
}

extension DeskView {
  /// The articles on pages that want a picture, one entry for each place it is to stand.
  public func awaitingPictures(on layout: Layout) -> [(article: ArticleState, page: Int)] {
    layout.awaitingPictures.compactMap { story, page in
      desk.article(story.id).map { ($0, page) }
    }
  }

  /// Room for pictures that have not come is printed only by somebody who says so.
  fileprivate func unillustrated(_ layout: Layout, _ name: String) -> Problem? {
    var told: Set<Digest> = []
    let awaiting = awaitingPictures(on: layout).filter { told.insert($0.article.id).inserted }
    guard let first = awaiting.first else { return nil }
    return Problem(
      .refused,
      .picturesToCome(name, awaiting.map { .onPage(.named($0.article), $0.page) }),
      advice: .bringPicture(name, first.article.number))
  }
}

extension DeskView {
  /// Every text on the pages has to be approved as it was composed. Pages that went to print keep
  /// the texts they were released with, whatever is changed since.
  fileprivate func unready(
    _ placed: [Placement], _ name: String, isFrozen: Bool
  ) -> Problem? {
    let reasons = placed.compactMap { reason($0, name, isFrozen: isFrozen) }
    guard let first = reasons.first else { return nil }
    return Problem(
      .refused, .sentences(reasons.map(\.what)), advice: .composeWithout(name, first.number))
  }

  private func reason(
    _ placement: Placement, _ name: String, isFrozen: Bool
  ) -> (number: String, what: Wording)? {
    guard let article = desk.article(placement.article) else { return ("?", .articleGone) }
    if article.object == placement.object {
      let move = Move.compose(issue: name)
      return refusal(of: move, on: article, by: "", under: rulebook)
        .map { (article.number, $0.what) }
    }
    let isApproved =
      article.review(of: placement.object, under: rulebook.policies).status == .approved
    if isFrozen && isApproved && !article.isOutOfPlay { return nil }
    let texts = [placement.object, article.object].map { article.textNumber($0) }
    return (article.number, .editedSinceComposed(.named(article), texts[0], texts[1]))
  }
}

extension Newsroom {
  /// The articles on pages whose embargo is not over.
  func embargoed(_ placed: [Placement], _ view: DeskView) -> Problem? {
    embargoed(placed.compactMap { view.desk.article($0.article) })
  }

  /// Those whose embargo is not over keep all of them back.
  func embargoed(_ articles: [ArticleState]) -> Problem? {
    let moment = embargoClock
    let held = articles.filter { article in article.embargo.map { $0 > moment } ?? false }
    guard !held.isEmpty else { return nil }
    let what = held.map { article in
      Wording.isEmbargoed(.named(article), article.embargo.map(occasion.clocks.text) ?? "")
    }
    return Problem(.refused, what.joined(separator: .gap), advice: .waitForEmbargo)
  }
}

extension DeskView {
  /// The days on which articles of an issue were withdrawn after printing.
  func withdrawn(from issue: Issue) -> [Digest: String] {
    var days: [Digest: String] = [:]
    for entry in issue.entries {
      guard let killed = desk.article(entry.article)?.killed else { continue }
      days[entry.article] = killed.at.day
    }
    return days
  }
}

extension ArticleState {
  fileprivate var isOutOfPlay: Bool {
    killed != nil || spiked != nil || held != nil || joinedInto != nil
  }
}
