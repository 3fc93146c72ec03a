public import Notation

/// What an issue has and what it still lacks, page by page (计划、到稿、已签发、还差).
public struct IssueBudget: Sendable {
  /// What is still to come or to be signed.
  public enum Lack: Hashable, Sendable {
    /// Space is kept, and nothing has come for it.
    case promise(Promise)
    /// An article is there, and not approved.
    case article(Digest, Status)
  }

  /// One page, or what has no page yet.
  public struct Line: Sendable {
    /// From 1; none for what stands on no page yet.
    public let page: Int?
    /// How many articles there are, and promises that nothing has come for.
    public internal(set) var planned = 0
    /// How many of them are articles.
    public internal(set) var arrived = 0
    /// How many of these are approved as they stand.
    public internal(set) var approved = 0
    /// What is missing, promises first.
    public internal(set) var lacks: [Lack] = []
  }

  /// One line for each page, and one for what has none, where there is such.
  public internal(set) var lines: [Line]

  init(pages: Int) { lines = (1...max(1, pages)).map { Line(page: $0) } }

  mutating func add(_ lack: Lack?, isArticle: Bool, page: Int?) {
    var at = lines.firstIndex { $0.page == page }
    if at == nil {
      lines.append(Line(page: page))
      at = lines.count - 1
    }
    guard let at else { return }
    lines[at].planned += 1
    if isArticle { lines[at].arrived += 1 }
    if let lack { lines[at].lacks.append(lack) } else { lines[at].approved += 1 }
  }
}

extension Desk {
  /// The budget of an issue; none where it was neither planned nor composed.
  public func budget(of name: String, under rules: Rulebook) -> IssueBudget? {
    guard let issue = issue(name) else { return nil }
    let composed = issue.newest?.revision
    var budget = IssueBudget(pages: composed?.pages ?? issue.plan?.pages ?? 4)
    let articles = articles(belongingTo: name)
    for promise in issue.openPromises(articles) {
      budget.add(.promise(promise), isArticle: false, page: promise.page)
    }
    for article in articles {
      let status = article.status(under: rules.policies)
      switch status {
      case .killed, .spiked, .held: continue
      default: break
      }
      let isReady = status == .approved || status == .published
      budget.add(
        isReady ? nil : .article(article.id, status), isArticle: true,
        page: issue.page(of: article))
    }
    budget.lines.sort { ($0.page ?? .max) < ($1.page ?? .max) }
    return budget
  }
}

extension IssueState {
  /// The promises for which nothing has come, in the order of keeping.
  /// - Parameter articles: those that belong to the issue.
  public func openPromises(_ articles: [ArticleState]) -> [Promise] {
    let taken = Set(articles.filter { $0.takes(spaceOf: name) }.compactMap(\.slug))
    return promises.filter { !taken.contains($0.slug) }
  }

  /// The promise that an article takes.
  public func promise(takenBy article: ArticleState) -> Promise? {
    guard article.takes(spaceOf: name) else { return nil }
    return promises.first { $0.slug == article.slug }
  }

  /// Where it stands, else where space was kept for it.
  fileprivate func page(of article: ArticleState) -> Int? {
    let placed = newest?.revision.articles.first { $0.article == article.id }?.page
    return placed ?? promise(takenBy: article)?.page
  }
}

extension ArticleState {
  /// Whether space that an issue keeps for the article's slug is taken by it.
  fileprivate func takes(spaceOf issue: String) -> Bool {
    meantFor == issue && spiked == nil && killed == nil && joinedInto == nil
  }
}
