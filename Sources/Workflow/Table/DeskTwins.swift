public import Notation

/// Two articles that two copies made of the same text that came in.
public struct TwinPair: Hashable, Sendable {
  /// The one filed first.
  public let first: Digest
  /// The other one.
  public let second: Digest
  /// Whether each copy made one article of the text, so that it is plain which two belong together.
  public let isPlain: Bool
}

extension Desk {
  /// The twins of which somebody has to make one, by the one filed later, in filing order. Where both
  /// were printed nothing is left to be done.
  public var twinPairs: [TwinPair] {
    let articles = twins.compactMap { stored($0) }.sorted { $0.place < $1.place }
    return articles.compactMap { pair(endingWith: $0) }
  }

  private func pair(endingWith second: ArticleState) -> TwinPair? {
    guard let first = twin(of: second).flatMap({ stored($0) }), first.place < second.place,
      first.printings.isEmpty || second.printings.isEmpty
    else { return nil }
    let alike = alike(second)
    let imports = Set(alike.map(\.original.line))
    return TwinPair(first: first.id, second: second.id, isPlain: imports.count == alike.count)
  }

  /// Every article that may have a twin.
  var twins: Set<Digest> {
    var twins: Set<Digest> = []
    var before: (key: ArraySlice<UInt8>, id: Digest)?
    cards.walk([DeskKey.twin.rawValue]) { key, value in
      guard let id = Digest(bytes: value) else { return true }
      if let before, before.key == key.prefix(17) { twins.formUnion([before.id, id]) }
      before = (key.prefix(17), id)
      return true
    }
    return twins
  }

  /// Two copies that import the same text apart from each other make an article of it each, where one
  /// copy would have known it again; the later one is the twin of the first, until somebody joins them
  /// or lays one aside.
  func twin(of article: ArticleState) -> Digest? {
    var first: ArticleState?
    var twin: Digest?
    for other in alike(article) {
      guard let known = first, known.original.line != other.original.line else {
        first = other
        continue
      }
      if other.id == article.id { return known.id }
      if known.id == article.id { twin = twin ?? other.id }
    }
    return twin
  }

  /// The articles that came in as the same text, itself among them, in filing order; none where there
  /// is no other.
  private func alike(_ article: ArticleState) -> [ArticleState] {
    guard let key = article.twinKey else { return [] }
    let ids = ids(DeskKey.twin(key))
    if ids.count < 2 { return [] }
    return ids.compactMap { stored($0) }.filter {
      $0.twinKey != nil && $0.original.object == article.original.object
    }
  }
}
