import Diagnostics
import Notation

/// What a typed word means.
public enum Resolution<Found: Sendable>: Sendable {
  case one(Found)
  /// Nothing fits; what comes nearest, at most three, as a person would type it.
  case none(nearest: [String])
  /// Several fit.
  case several([Found])

  /// The same answer about something else.
  public func map<Other>(_ change: (Found) -> Other) -> Resolution<Other> {
    switch self {
    case .one(let found): .one(change(found))
    case .none(let nearest): .none(nearest: nearest)
    case .several(let found): .several(found.map(change))
    }
  }
}

/// What a person can name.
public enum Named: Hashable, Sendable {
  case article(ArticleState)
  case issue(IssueState)
}

extension Desk {
  /// What a typed word names: an issue or a slug exactly, else an id by its beginning (at least
  /// four digits), else an article by a part of its headline that no other has.
  public func find(_ typed: String) -> Resolution<Named> {
    if let issue = issue(typed) { return .one(.issue(issue)) }
    return findArticle(typed).map { .article($0) }
  }

  /// Which article a typed word names; by its headline only where that is asked for, by a part of it
  /// only where it need not be `whole`.
  public func findArticle(
    _ typed: String, byHeadline: Bool = true, whole: Bool = false
  ) -> Resolution<ArticleState> {
    let slugged = articles(slugged: typed)
    if !slugged.isEmpty { return answer(slugged) }
    let numbered = articles(numbered: typed)
    if !numbered.isEmpty { return answer(numbered) }
    if byHeadline {
      let headed = articles(headed: typed, whole: whole)
      if !headed.isEmpty { return answer(headed) }
    }
    return .none(nearest: nearest(to: typed, byHeadline: byHeadline))
  }

  /// Which issue a typed name means.
  public func findIssue(_ typed: String) -> Resolution<IssueState> {
    if let issue = issue(typed) { return .one(issue) }
    return .none(nearest: nearestNames(to: typed, among: issueNames))
  }

  private func answer(_ found: [ArticleState]) -> Resolution<ArticleState> {
    found.count == 1 ? .one(found[0]) : .several(found)
  }

  /// The articles whose id begins with `typed`, in filing order.
  private func articles(numbered typed: String) -> [ArticleState] {
    let digits = typed.utf8.map { (0x41...0x46).contains($0) ? $0 + 32 : $0 }
    guard (4...64).contains(digits.count), digits.allSatisfy(isHexDigit) else { return [] }
    let prefix = String(decoding: digits, as: UTF8.self)
    let padding = String(repeating: "0", count: 64 - digits.count)
    guard let lowest = Digest(hex: prefix + padding) else { return [] }
    var ids: [Digest] = []
    cards.walk(from: DeskKey.article(lowest.bytes)) { key, _ in
      guard key.first == DeskKey.article.rawValue, let id = Digest(bytes: key.dropFirst()),
        id.hex.hasPrefix(prefix)
      else { return false }
      ids.append(id)
      return true
    }
    return ids.compactMap { article($0) }.sorted { $0.place < $1.place }
  }

  /// The articles whose headline is `typed`; else those whose headline holds it, be they written as
  /// `FoldedName` says. First words are meant only where no headline fits. One that was joined is not
  /// meant where the one it lives on in fits as well, or any other that was not.
  private func articles(headed typed: String, whole: Bool) -> [ArticleState] {
    let wanted = FoldedName(typed)
    guard !wanted.isEmpty else { return [] }
    var holding = filed { FoldedName($0.summary.name).holds(wanted) }
    let ids = Set(holding.map(\.id))
    holding.removeAll { $0.joinedInto.map(ids.contains) ?? false }
    let exact = holding.filter { FoldedName($0.summary.name) == wanted }
    let found = exact.isEmpty && !whole ? holding : exact
    let living = found.filter { $0.joinedInto == nil }
    let headed = living.filter { !$0.summary.headline.isEmpty }
    return [headed, living].first { !$0.isEmpty } ?? found
  }

  private func nearest(to typed: String, byHeadline: Bool) -> [String] {
    let near = nearestNames(to: typed, among: issueNames + slugs)
    guard near.isEmpty && byHeadline else { return near }
    let wanted = pairs(of: typed)
    guard !wanted.isEmpty else { return [] }
    let scored = filed {
      wanted.intersection(pairs(of: $0.summary.name)).count * 3 >= wanted.count
    }
    .map { ($0, wanted.intersection(pairs(of: $0.summary.name)).count) }
    let alike = scored.enumerated().sorted { ($1.element.1, $0.offset) < ($0.element.1, $1.offset) }
    return alike.prefix(3).map { $0.element.0.number }
  }

  /// Every slug, those of articles filed first before others.
  private var slugs: [String] {
    var slugs: [String] = []
    cards.walk([DeskKey.slug.rawValue]) { key, _ in
      slugs.append(String(decoding: key.dropFirst().dropLast(19), as: UTF8.self))
      return true
    }
    return slugs
  }
}

private func isHexDigit(_ byte: UInt8) -> Bool {
  (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte)
}

private func pairs(of text: String) -> Set<[UInt32]> {
  let scalars = text.unicodeScalars.map(\.value).filter { $0 > 0x20 }
  return Set(zip(scalars, scalars.dropFirst()).map { [$0, $1] })
}

/// The names within a few typing mistakes, at most three.
private func nearestNames(to typed: String, among names: [String]) -> [String] {
  var seen: Set<String> = []
  let distinct = names.filter { seen.insert($0).inserted }
  return Array(Spelling.near(String(typed.prefix(64)), in: distinct).sorted().prefix(3))
}
