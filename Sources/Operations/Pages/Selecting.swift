import Diagnostics
import Manuscript
import Notation
import Workflow

/// The stories an issue is made of.
struct IssueSelection {
  var articles: [ArticleState]
  /// Why stories that the issue had are not among them, one sentence each.
  var droppedOut: [(article: Digest, why: Wording)] = []
}

extension DeskView {
  /// What the pages are made of: what was chosen, else what the issue had and what is meant for it,
  /// as far as it can go on a page. Moving one story brings no others in.
  func selection(
    for request: ComposeRequest, _ last: Issue?, isDraft: Bool
  ) throws(Problem) -> IssueSelection {
    var selection = IssueSelection(articles: [])
    if let chosen = request.articles {
      selection.articles = withoutLaterTwins(chosen.compactMap { desk.article($0) })
      try refuseUnready(selection.articles, for: request.issue, isDraft: isDraft)
    } else {
      selection = standing(of: last, request, isDraft: isDraft)
      if request.pin == nil { takeMeant(for: request.issue, &selection, isDraft: isDraft) }
    }
    try take(request.pin, for: request.issue, &selection, isDraft: isDraft)
    if selection.articles.isEmpty {
      throw nothingToCompose(
        request.issue, selection.droppedOut.map(\.why), isDraft: isDraft)
    }
    return selection
  }

  /// The stories the issue had; one that was taken off its pages by hand stays noted.
  private func standing(
    of last: Issue?, _ request: ComposeRequest, isDraft: Bool
  ) -> IssueSelection {
    let off = Set((last?.pins ?? []).filter(\.isOff).map(\.article))
    let move = Move.compose(issue: request.issue, isDraft: isDraft)
    var selection = IssueSelection(articles: [])
    for article in (last?.entries ?? []).compactMap({ desk.article($0.article) }) {
      let isMoved = article.id == request.pin?.article
      if isMoved || off.contains(article.id) {
        selection.articles.append(article)
      } else if let problem = refusal(of: move, on: article, by: "", under: rulebook) {
        selection.droppedOut.append((article.id, problem.wording))
      } else {
        selection.articles.append(article)
      }
    }
    return selection
  }

  private func takeMeant(
    for issue: String, _ selection: inout IssueSelection, isDraft: Bool
  ) {
    let known = Set(selection.articles.map(\.id))
    let move = Move.compose(issue: issue, isDraft: isDraft)
    let meant = desk.articles(belongingTo: issue).filter { article in
      article.meantFor == issue && !known.contains(article.id)
        && refusal(of: move, on: article, by: "", under: rulebook) == nil
    }
    selection.articles = withoutLaterTwins(selection.articles + meant)
  }

  /// A story that is moved has to be fit for a page, unless it is taken off.
  private func take(
    _ pin: Issue.Pin?, for issue: String, _ selection: inout IssueSelection, isDraft: Bool
  ) throws(Problem) {
    guard let pin, let article = desk.article(pin.article) else { return }
    if !pin.isOff { try refuseUnready([article], for: issue, isDraft: isDraft) }
    if !selection.articles.contains(where: { $0.id == article.id }) {
      selection.articles.append(article)
    }
  }

  private func nothingToCompose(
    _ issue: String, _ droppedOut: [Wording], isDraft: Bool
  ) -> Problem {
    let what = isDraft ? Wording.nothingMeant(issue) : .nothingToCompose(issue)
    let reasons = [what] + droppedOut.prefix(5)
    return Problem(
      .notFound, reasons.joined(separator: .gap),
      advice: isDraft ? .meanFirst(issue) : .approveFirst)
  }

  /// Of two twins only the one filed first goes on a page.
  private func withoutLaterTwins(_ articles: [ArticleState]) -> [ArticleState] {
    var taken: Set<Digest> = []
    return articles.filter { article in
      taken.insert(article.id)
      return article.twin.map { !taken.contains($0) } ?? true
    }
  }

  /// Whether all of them may go on pages that are no draft.
  func areReady(_ articles: [ArticleState], for issue: String) -> Bool {
    let move = Move.compose(issue: issue, isDraft: false)
    return articles.allSatisfy { refusal(of: move, on: $0, by: "", under: rulebook) == nil }
  }

  /// Only what is approved as it stands goes on a page; on draft pages also what waits for review.
  private func refuseUnready(
    _ articles: [ArticleState], for issue: String, isDraft: Bool
  ) throws(Problem) {
    let move = Move.compose(issue: issue, isDraft: isDraft)
    let refusals = articles.compactMap { refusal(of: move, on: $0, by: "", under: rulebook) }
    guard let first = refusals.first else { return }
    if refusals.count == 1 { throw first }
    throw Problem(.refused, .severalUnready(refusals.map(\.what)), advice: .composeAsDraft)
  }
}
