import Archiving
public import Diagnostics
import Manuscript
import Notation
public import Search
public import Workflow

/// An article that a search found.
public struct Find: Sendable {
  /// The article.
  public let article: ArticleState
  /// How far it is from what was asked for; nil where it is just that.
  public let distance: Loosening.Distance?
}

/// What a search came to.
public struct SearchAnswer: Sendable {
  /// What was asked for, best first.
  public let finds: [Find]
  /// What comes near it, nearest first; looked for only where `finds` are few.
  public let looser: [Find]
  /// Why articles could not be looked into, one problem each.
  public let unreadable: [Problem]
  let query: Query
  let loosening: Loosening?

  /// A text of a find with what was found marked in it.
  public func marked(_ text: String, of find: Find) -> [Snippet.Part] {
    guard find.distance != nil, let loosening else { return query.marked(text) }
    return loosening.marked(text)
  }
}

extension Newsroom {
  /// Fewer finds than that are few, and looser ones are offered.
  private static let few = 5

  /// The articles a query finds, newest first; of the same moment, in filing order. Refuses to
  /// answer where an article cannot be read.
  public func find(_ query: Query, in view: DeskView) throws(Problem) -> [ArticleState] {
    let found = findReadable(query, in: view)
    if let problem = archive.losses.problems.first { throw problem }
    return found
  }

  /// Likewise, of the articles that can be read; the others are noted as losses.
  public func findReadable(_ query: Query, in view: DeskView) -> [ArticleState] {
    let desk = SearchedDesk(view: view)
    let found = matches(of: query, in: desk) { _, _ in }
    for problem in found.unreadable { archive.losses.note(problem) }
    let newest = found.matches.sorted {
      (desk.moment($1.number), $0.number) < (desk.moment($0.number), $1.number)
    }
    return newest.map { desk.article($0.number) }
  }

  /// The articles a query finds, best first, and where they are few what comes near. `progress` is
  /// told how many of how many texts were read that had not been searched before.
  public func search(
    _ query: Query, in view: DeskView, isStrict: Bool = false,
    progress: (Int, Int) -> Void = { _, _ in }
  ) -> SearchAnswer {
    let desk = SearchedDesk(view: view)
    let found = matches(of: query, in: desk, progress)
    let ranks = found.matches.map {
      (rank: Rank($0.sighting, moment: desk.moment($0.number), order: $0.number), match: $0)
    }
    let best = ranks.sorted { $0.rank < $1.rank }.map(\.match.number)
    let isRare = !isStrict && best.count < Self.few
    let loosening = isRare ? Loosening(query) : nil
    let looser = loosening.map { self.looser($0, in: desk, besides: Set(best)) } ?? []
    return SearchAnswer(
      finds: best.map { Find(article: desk.article($0), distance: nil) }, looser: looser,
      unreadable: found.unreadable, query: query, loosening: loosening)
  }

  /// The place in an article where the words stand; nil where only filters were asked for.
  public func snippet(of find: Find, in answer: SearchAnswer) throws(Problem) -> Snippet? {
    guard answer.query.needsText else { return nil }
    let text = try article(find.article.object).quoted
    guard find.distance != nil, let loosening = answer.loosening else {
      return answer.query.snippet(of: text)
    }
    return loosening.snippet(of: text)
  }

  private func matches(
    of query: Query, in desk: SearchedDesk, _ progress: (Int, Int) -> Void
  ) -> (matches: [(number: Int, sighting: Sighting?)], unreadable: [Problem]) {
    guard query.needsText else {
      let numbers = (0..<desk.count).filter { query.matches(desk.columns($0), nil) }
      return (numbers.map { ($0, nil) }, [])
    }
    let seen = seen(in: desk, progress) { query.examine($0) }
    var matches: [(number: Int, sighting: Sighting?)] = []
    var next = 0
    let unread = Set(seen.unreadable.map(\.number))
    for number in 0..<desk.count {
      var sighting: Sighting?
      if next < seen.found.count, seen.found[next].number == number {
        sighting = seen.found[next].found
        next += 1
      }
      if query.matches(desk.columns(number), sighting), !unread.contains(number) {
        matches.append((number, sighting))
      }
    }
    return (matches, seen.unreadable.map(\.problem))
  }

  private func looser(
    _ loosening: Loosening, in desk: SearchedDesk, besides known: Set<Int>
  ) -> [Find] {
    let seen = seen(in: desk, { _, _ in }) { loosening.examine($0) }
    let finds = seen.found.compactMap { number, sighting -> (Loosening.Distance, Int)? in
      guard !known.contains(number) else { return nil }
      return loosening.distance(desk.columns(number), sighting).map { ($0, number) }
    }
    let nearest = finds.sorted {
      $0.0 == $1.0 ? (desk.moment($1.1), $0.1) < (desk.moment($0.1), $1.1) : $0.0 < $1.0
    }
    return nearest.map { Find(article: desk.article($0.1), distance: $0.0) }
  }

  /// Shows every article's text to `examine`.
  private func seen<Found: Sendable>(
    in desk: SearchedDesk, _ progress: (Int, Int) -> Void,
    _ examine: @Sendable (UnsafeRawBufferPointer) -> Found?
  ) -> TextsSeen<Found> {
    let archive = archive
    return archive.examineTexts(
      of: desk.count, id: desk.object, version: Folding.version,
      make: { (id: Digest) throws(Problem) -> [UInt8] in
        try Article(json: try archive.fields(of: id)).sought
      }, progress: progress, examine: examine)
  }
}
