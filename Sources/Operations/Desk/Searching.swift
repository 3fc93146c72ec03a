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

/// Where an article stands in a list: the newest first; of the same moment, in filing order.
public struct ListPlace: Comparable, Sendable {
  private let at: Timestamp
  private let filed: FilingPlace

  fileprivate init(_ article: ArticleState) {
    (at, filed) = (article.head.at, article.place)
  }

  /// Newer ones come first.
  public static func < (first: ListPlace, second: ListPlace) -> Bool {
    first.at == second.at ? first.filed < second.filed : first.at > second.at
  }
}

extension ArticleState {
  /// Where it stands in a list.
  public var listPlace: ListPlace { ListPlace(self) }
}

/// What a search found, best first. The articles are read as they are asked for.
public struct Finds: Sendable {
  fileprivate let finds: [(id: Digest, distance: Loosening.Distance?)]
  fileprivate let desk: Desk

  /// How many there are.
  public var count: Int { finds.count }
  /// Whether there are none.
  public var isEmpty: Bool { finds.isEmpty }

  /// The best ones, as many as that.
  public func prefix(_ count: Int) -> [Find] {
    finds.prefix(count).compactMap { find in
      desk.article(find.id).map { Find(article: $0, distance: find.distance) }
    }
  }

  /// Calls `visit` with each, best first.
  public func forEach(_ visit: (Find) throws(Problem) -> Void) throws(Problem) {
    for find in finds {
      guard let article = desk.article(find.id) else { continue }
      try visit(Find(article: article, distance: find.distance))
    }
  }
}

/// What a search came to.
public struct SearchAnswer: Sendable {
  /// What was asked for, best first.
  public let finds: Finds
  /// What comes near it, nearest first; looked for only where `finds` are few.
  public let looser: Finds
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
    var found: [ArticleState] = []
    eachFind(of: query, in: view) { found.append($0) }
    return found.sorted { $0.listPlace < $1.listPlace }
  }

  /// Calls `visit` with the articles a query finds, in no order, and holds none of them. Those that
  /// cannot be read are noted as losses.
  public func eachFind(
    of query: Query, in view: DeskView, _ visit: (ArticleState) -> Void
  ) {
    guard query.needsText else {
      return view.desk.eachArticle(
        where: { query.matches(StateColumns(article: $0, view: view), nil) }, visit)
    }
    let desk = SearchedDesk(query, view: view)
    let found = matches(of: query, in: desk) { _, _ in }
    for problem in found.unreadable { archive.losses.note(problem) }
    let ids = found.matches.map { desk.id($0.number) }
    if ids.count * Self.dense < desk.count {
      ids.forEach { view.desk.article($0).map(visit) }
    } else {
      let wanted = Set(ids)
      view.desk.eachArticle(where: { wanted.contains($0.id) }, visit)
    }
  }

  /// From one find in so many articles on, reading them all in their order is cheaper.
  private static let dense = 16

  /// The articles a query finds, best first, and where they are few what comes near. `progress` is
  /// told how many of how many texts were read that had not been searched before.
  public func search(
    _ query: Query, in view: DeskView, isStrict: Bool = false,
    progress: (Int, Int) -> Void = { _, _ in }
  ) -> SearchAnswer {
    func finds(_ finds: [(Digest, Loosening.Distance?)]) -> Finds {
      Finds(finds: finds.map { (id: $0.0, distance: $0.1) }, desk: view.desk)
    }
    guard query.needsText else {
      var found: [(place: ListPlace, id: Digest)] = []
      view.desk.eachArticle(
        where: { query.matches(StateColumns(article: $0, view: view), nil) },
        { found.append(($0.listPlace, $0.id)) })
      found.sort { $0.place < $1.place }
      return SearchAnswer(
        finds: finds(found.map { ($0.id, nil) }), looser: finds([]), unreadable: [],
        query: query, loosening: nil)
    }
    let desk = SearchedDesk(query, view: view)
    let found = matches(of: query, in: desk, progress)
    let ranks = found.matches.map {
      (rank: Rank($0.sighting, moment: desk.moment($0.number), order: -$0.number), match: $0)
    }
    let best = ranks.sorted { $0.rank < $1.rank }.map(\.match.number)
    let isRare = !isStrict && best.count < Self.few
    let loosening = isRare ? Loosening(query) : nil
    let looser = loosening.map { self.looser($0, in: desk, besides: Set(best)) } ?? []
    return SearchAnswer(
      finds: finds(best.map { (desk.id($0), nil) }),
      looser: finds(looser.map { (desk.id($0.number), $0.distance) }),
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

  /// The numbers of what a query finds, ascending.
  private func matches(
    of query: Query, in desk: SearchedDesk, _ progress: (Int, Int) -> Void
  ) -> (matches: [(number: Int, sighting: Sighting?)], unreadable: [Problem]) {
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
  ) -> [(number: Int, distance: Loosening.Distance)] {
    let seen = seen(in: desk, { _, _ in }) { loosening.examine($0) }
    let finds = seen.found.compactMap { number, sighting -> (Int, Loosening.Distance)? in
      guard !known.contains(number) else { return nil }
      return loosening.distance(desk.columns(number), sighting).map { (number, $0) }
    }
    let nearest = finds.sorted { $0.1 == $1.1 ? $0.0 > $1.0 : $0.1 < $1.1 }
    return nearest.map { (number: $0.0, distance: $0.1) }
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
