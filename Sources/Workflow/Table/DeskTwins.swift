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

  /// Every article that may have a twin: another record took in its text, too.
  var twins: Set<Digest> {
    var twins: Set<Digest> = []
    var alike: (first: TwinKey, ids: [Digest], isShared: Bool)?
    func tell() {
      if let alike, alike.isShared { twins.formUnion(alike.ids) }
    }
    cards.walk([DeskKey.twin.rawValue]) { key, value in
      guard let key = TwinKey(key), let id = Digest(bytes: value) else { return true }
      if let first = alike?.first, first.text == key.text {
        alike?.ids.append(id)
        if first.record != key.record { alike?.isShared = true }
      } else {
        tell()
        alike = (key, [id], false)
      }
      return true
    }
    tell()
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

  /// The articles that came in as the same text, itself among them, in filing order, but those that
  /// another page has again; none where there is no other.
  private func alike(_ article: ArticleState) -> [ArticleState] {
    guard let key = article.twinKey, isShared(DeskKey.twin(key)) else { return [] }
    return ids(DeskKey.twin(key)).compactMap { stored($0) }.filter {
      $0.twinKey != nil && $0.original.object == article.original.object
        && !$0.isRepeated(besides: article)
    }
  }

  /// Whether two records took in the same text. The keys lie in filing order, so that the first and the
  /// last one tell; a file may hold a text a thousand times.
  private func isShared(_ text: [UInt8]) -> Bool {
    var first: TwinKey?
    cards.walk(text) { key, _ in
      first = TwinKey(key)
      return false
    }
    let last = cards.key(before: text + [UInt8](repeating: 0xFF, count: TwinKey.length))
    return first?.record != last.flatMap(TwinKey.init)?.record
  }
}

/// The parts of a key of `DeskKey.twin`: its kind and the text, then the record and the place in it.
private struct TwinKey {
  let text: ArraySlice<UInt8>
  let record: ArraySlice<UInt8>

  static let length = 1 + 16 + 14 + 4

  init?(_ key: [UInt8]) {
    guard key.count == Self.length else { return nil }
    (text, record) = (key[..<17], key[17..<31])
  }
}

extension ArticleState {
  /// Whether both stand in issues, each in others: what another page has again, as a house notice.
  fileprivate func isRepeated(besides other: ArticleState) -> Bool {
    if provenance?.text == other.provenance?.text { return false }
    let (mine, theirs) = (Set(issues), Set(other.issues))
    return !mine.isEmpty && !theirs.isEmpty && mine.isDisjoint(with: theirs)
  }
}
