import Manuscript
public import Notation

// What can be asked of the desk. Each question reads the cards it needs.
extension Desk {
  /// The article of this full id.
  public func article(_ id: Digest) -> ArticleState? { stored(id).map { finished($0) } }

  /// All articles in filing order. Reads everything there is.
  public var articles: [ArticleState] { filed { _ in true } }

  /// The articles for which `isWanted` is true, in filing order. Reads everything there is; numbers
  /// are not known yet when `isWanted` is asked.
  public func articles(where isWanted: (ArticleState) -> Bool) -> [ArticleState] {
    filed(isWanted)
  }

  func filed(_ isWanted: (ArticleState) -> Bool) -> [ArticleState] {
    var found: [ArticleState] = []
    eachArticle(where: isWanted) { found.append($0) }
    return found.sorted { $0.place < $1.place }
  }

  /// Calls `visit` with the articles for which `isWanted` is true, in the order of their ids, and
  /// holds none of them. Reads everything there is; numbers are not known yet when `isWanted` is
  /// asked.
  public func eachArticle(
    where isWanted: (ArticleState) -> Bool, _ visit: (ArticleState) -> Void
  ) {
    let twins = twins
    var before: Digest?
    var held: ArticleState?
    func tell() {
      guard let article = held else { return }
      held = nil
      visit(article)
    }
    cards.walk([DeskKey.article.rawValue]) { key, value in
      guard let id = Digest(bytes: key.dropFirst()) else { return true }
      let shared = before.map { commonDigits($0, id) } ?? 0
      before = id
      held?.take(neighbour: shared)
      tell()
      guard var article = try? ArticleState(id: id, packed: value) else { return true }
      if twins.contains(id) { article.twin = twin(of: article) }
      guard isWanted(article) else { return true }
      article.take(neighbour: shared)
      held = article
      return true
    }
    tell()
  }

  /// The newest articles by the time of their present text; of one moment, in filing order.
  public func newest(_ count: Int) -> [ArticleState] {
    var ids: [Digest] = []
    cards.walk([DeskKey.time.rawValue]) { _, value in
      if let id = Digest(bytes: value.prefix(32)) { ids.append(id) }
      return ids.count < count
    }
    return ids.compactMap { article($0) }
  }

  /// The articles that came from a file with these bytes, or with this normalised text, or as this
  /// text, in filing order.
  public func articles(importedFrom digest: Digest) -> [ArticleState] {
    articles(DeskKey.source(digest.bytes)) { $0.sources.contains(digest) }
  }

  /// The articles that came from a file, joined ones too, whose first text has this headline, blanks
  /// aside, in filing order.
  public func arrivals(headed headline: String) -> [ArticleState] {
    let bytes = Array(headline.withoutBlanks.utf8)
    return articles(DeskKey.heading(Array(bytes.prefix(24)))) {
      Array($0.original.summary.headline.withoutBlanks.utf8) == bytes
    }
  }

  /// The articles that came from a page, joined ones too, in filing order.
  public func articles(ofPage page: Digest) -> [ArticleState] {
    articles(importedFrom: page).filter { $0.provenance?.text == page }
  }

  /// The article that an article lives on in: itself, unless it was joined to another.
  public func standing(_ article: ArticleState) -> ArticleState {
    var article = article
    var seen: Set<Digest> = [article.id]
    while let into = article.joinedInto, seen.insert(into).inserted, let next = self.article(into) {
      article = next
    }
    return article
  }

  /// The articles that belong to an issue, in filing order.
  public func articles(belongingTo issue: String) -> [ArticleState] {
    articles(DeskKey.belonging(Array(issue.utf8), [0])) { belongs($0, to: issue) }
  }

  /// The articles with this slug, in filing order.
  public func articles(slugged slug: String) -> [ArticleState] {
    articles(DeskKey.slug(Array(slug.utf8), [0])) { $0.slug == slug }
  }

  /// The articles with this status under the policies the desk was settled with, in filing order.
  public func articles(standing status: Status) -> [ArticleState] {
    let found = Standing.prefixes(of: status).flatMap {
      articles(DeskKey.standing($0)) { _ in true }
    }
    return found.sorted { $0.place < $1.place }
  }

  /// How many articles have a status and are meant for an issue, or for none; all statuses, or one.
  public func counts(of status: Status? = nil) -> [(status: Status, issue: String?, count: Int)] {
    let prefixes = status.map { Standing.prefixes(of: $0) } ?? [[]]
    return prefixes.flatMap { counts(standing: $0) }
  }

  private func counts(standing: [UInt8]) -> [(status: Status, issue: String?, count: Int)] {
    var counts: [(status: Status, issue: String?, count: Int)] = []
    cards.walk(DeskKey.count(standing)) { key, value in
      guard let (standing, length) = Standing.read(key.dropFirst()), key.count > length + 1 else {
        return true
      }
      let issue = String(decoding: key.dropFirst(length + 2), as: UTF8.self)
      counts.append((standing.status, key[length + 1] == 1 ? issue : nil, number(value)))
      return true
    }
    return counts
  }

  /// The issue of this name.
  public func issue(_ name: String) -> IssueState? {
    storedIssue(name).flatMap { $0.isDropped ? nil : $0 }
  }

  /// Likewise, a dropped one too.
  func storedIssue(_ name: String) -> IssueState? {
    let key = DeskKey.issue(Array(name.utf8))
    return cards.card(key).flatMap { try? IssueState(name: name, packed: $0) }
  }

  /// All issues in the order of their first revision. Reads everything about them.
  public var issues: [IssueState] {
    var issues: [IssueState] = []
    cards.walk([DeskKey.issue.rawValue]) { key, value in
      let name = String(decoding: key.dropFirst(), as: UTF8.self)
      let issue = try? IssueState(name: name, packed: value)
      if let issue, !issue.isDropped { issues.append(issue) }
      return true
    }
    return issues.sorted { $0.place < $1.place }
  }

  /// The names of all issues.
  var issueNames: [String] { names([DeskKey.issue.rawValue]).filter { issue($0) != nil } }

  /// Records that say something odd, in filing order.
  public var anomalies: [Anomaly] {
    var anomalies: [Anomaly] = []
    cards.walk([DeskKey.odd.rawValue]) { _, value in
      var unpacker = Unpacker(value)
      if let anomaly = try? Anomaly(from: &unpacker) { anomalies.append(anomaly) }
      return true
    }
    return anomalies
  }
}

// Inside.
extension Desk {
  /// An article as its card has it, without what follows from others.
  func stored(_ id: Digest) -> ArticleState? {
    cards.card(DeskKey.article(id.bytes)).flatMap { try? ArticleState(id: id, packed: $0) }
  }

  func ids(_ prefix: [UInt8]) -> [Digest] {
    var ids: [Digest] = []
    cards.walk(prefix) { _, value in
      if let id = Digest(bytes: value) { ids.append(id) }
      return true
    }
    return ids
  }

  func names(_ prefix: [UInt8]) -> [String] {
    var names: [String] = []
    cards.walk(prefix) { key, _ in
      names.append(String(decoding: key.dropFirst(prefix.count), as: UTF8.self))
      return true
    }
    return names
  }

  /// Keys may begin alike by chance, so each article is asked whether it is meant.
  func articles(_ prefix: [UInt8], _ isMeant: (ArticleState) -> Bool) -> [ArticleState] {
    ids(prefix).compactMap { id in stored(id).flatMap { isMeant($0) ? finished($0) : nil } }
  }

  /// Adds what follows from other articles: how many digits make the number, and the twin.
  func finished(_ article: ArticleState) -> ArticleState {
    var article = article
    let key = DeskKey.article(article.id.bytes)
    if let before = cards.key(before: key) { article.take(neighbour: before) }
    cards.walk(from: key + [0]) { key, _ in
      article.take(neighbour: key)
      return false
    }
    article.twin = twin(of: article)
    return article
  }
}

extension ArticleState {
  fileprivate mutating func take(neighbour key: [UInt8]) {
    guard key.first == DeskKey.article.rawValue, let id = Digest(bytes: key.dropFirst())
    else { return }
    take(neighbour: commonDigits(id, self.id))
  }

  /// A neighbour in the order of ids that shares so many digits.
  fileprivate mutating func take(neighbour shared: Int) {
    numberLength = min(64, max(numberLength, shared + 1))
  }
}
