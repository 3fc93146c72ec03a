public import Notation

extension Desk {
  /// How many articles and issues wait to be written on cards.
  public var unsettledCount: Int { touched.count + touchedIssues.count }

  /// The cards that changed since the desk was opened, in no order; without a value, taken out.
  public var changes: [(key: [UInt8], value: [UInt8]?)] {
    cards.changes.map { ($0.key, $0.value) }
  }

  /// The cards it is kept on, with what was settled since.
  public var kept: any CardSource { cards }

  /// The same desk on a source that has taken over all changes.
  public func moved(to source: any CardSource) -> Desk {
    var desk = self
    desk.cards = DeskCards(source)
    return desk
  }

  /// Writes what records changed on cards. Before that, questions see the state of before.
  ///
  /// Articles are judged by `policies`, which hold every policy that records name. While more
  /// records follow, `isLast` is false, and only `take` and `changes` know of the state.
  public mutating func settle(under policies: [Digest: Policy], isLast: Bool = true) {
    self.policies = policies
    for (id, article) in touched { settle(id, article) }
    for (name, issue) in touchedIssues { settle(name, issue) }
    touched = [:]
    touchedIssues = [:]
    made = []
    if isFrontNews { cards.set(DeskKey.desk(), front.packed) }
    isFrontNews = false
    if isLast { cards.arrange() }
  }

  /// The desk as other policies judge it.
  func judged(under policies: [Digest: Policy]) -> Desk {
    if self.policies == policies { return self }
    var desk = Desk()
    desk.front = front
    cards.walk([]) { key, value in
      switch key.first.flatMap({ DeskKey(rawValue: $0) }) {
      case .article, .issue:
        desk.restore(key, value)
      case .odd: desk.cards.set(key, value)
      default: break
      }
      return true
    }
    desk.settle(under: policies)
    return desk
  }

  private mutating func restore(_ key: [UInt8], _ value: [UInt8]) {
    let name = Array(key.dropFirst())
    if key.first == DeskKey.issue.rawValue {
      touchedIssues[name] = try? IssueState(
        name: String(decoding: name, as: UTF8.self), packed: value)
    } else if let id = Digest(bytes: name) {
      touched[id] = try? ArticleState(id: id, packed: value)
    }
  }

  private mutating func settle(_ id: Digest, _ article: ArticleState) {
    let key = DeskKey.article(id.bytes)
    let old = made.contains(id) ? nil : stored(id)
    let before = old?.standing(under: policies)
    let after = article.standing(under: policies)
    let keys = article.keys(after)
    if let old, let before {
      let oldKeys = old.keys(before)
      if keys != oldKeys {
        for gone in oldKeys where !keys.contains(gone) { cards.set(gone, nil) }
        for new in keys where !oldKeys.contains(new) { cards.set(new, id.bytes) }
      }
    } else {
      for new in keys { cards.set(new, id.bytes) }
    }
    note(article, inRollBesides: old)
    if before != after || old?.meantFor != article.meantFor {
      count(old, before, -1)
      count(article, after, 1)
    }
    cards.set(key, article.packed())
  }

  private mutating func note(_ article: ArticleState, inRollBesides old: ArticleState?) {
    let (key, value) = (article.timeKey, article.rollValue)
    if let old {
      if old.timeKey == key && old.rollValue == value { return }
      if old.timeKey != key { cards.set(old.timeKey, nil) }
    }
    cards.set(key, value)
  }

  private mutating func count(_ article: ArticleState?, _ standing: Standing?, _ change: Int) {
    guard let article, let standing else { return }
    let issue = article.meantFor.map { Array($0.utf8) }
    _ = add(change, to: DeskKey.count(standing.bytes, issue.map { [1] + $0 } ?? [0]))
    guard let issue, ArticleState.isOpen(standing) else { return }
    let sum = add(change, to: DeskKey.meant(issue))
    if sum == 0 || sum == change { noteWhetherOpen(issue) }
  }

  /// Changes a count, and answers what it is then.
  private mutating func add(_ change: Int, to key: [UInt8]) -> Int {
    let sum = number(cards.card(key)) + change
    cards.set(key, sum == 0 ? nil : bigEndian(sum, count: 8))
    return sum
  }

  private mutating func settle(_ name: [UInt8], _ issue: IssueState) {
    cards.set(DeskKey.issue(name), issue.packed())
    if issue.isPublished { cards.set(DeskKey.published(name), []) }
    noteWhetherOpen(name)
  }

  /// Keeps the list of issues that something is still done for.
  private mutating func noteWhetherOpen(_ name: [UInt8]) {
    let isPublished = cards.card(DeskKey.published(name)) != nil
    let isUsed =
      cards.card(DeskKey.meant(name)) != nil || issue(String(decoding: name, as: UTF8.self)) != nil
    let key = DeskKey.open(name)
    let isNoted = cards.card(key) != nil
    let isOpen = isUsed && !isPublished
    if isOpen != isNoted { cards.set(key, isOpen ? [] : nil) }
  }
}

/// The number on a counting card; 0 without one.
func number(_ bytes: [UInt8]?) -> Int {
  guard let bytes, bytes.count == 8, bytes[0] < 0x80 else { return 0 }
  return bytes.reduce(0) { $0 << 8 | Int($1) }
}
