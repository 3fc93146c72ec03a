public import Notation

/// One line of the roll of all articles: what a search needs of each.
public struct RollEntry {
  /// The article.
  public let id: Digest
  /// Its present text.
  public let object: Digest
  /// When that was filed, in seconds.
  public let moment: Int
  /// Slug and tags in the roll's own bytes; empty where it has none.
  public let labels: ArraySlice<UInt8>
}

extension Desk {
  /// Goes through all articles by the time of their present text, newest first; of one moment, in
  /// filing order. Much cheaper than reading the articles.
  public func callRoll(_ visit: (RollEntry) -> Void) {
    cards.walk([DeskKey.time.rawValue]) { key, value in
      if let entry = RollEntry(key: key, value: value) { visit(entry) }
      return true
    }
  }
}

extension RollEntry {
  /// Reads what `ArticleState.timeKey` and `rollValue` wrote.
  fileprivate init?(key: [UInt8], value: [UInt8]) {
    guard key.count >= 9, value.count >= 64, let id = Digest(bytes: value[..<32]),
      let object = Digest(bytes: value[32..<64])
    else { return nil }
    let time = key[1..<9].reduce(0) { $0 << 8 | UInt64($1) }
    self.id = id
    self.object = object
    moment = Int.max &- Int(truncatingIfNeeded: time) &- 1 << 40
    labels = value[64...]
  }

  /// The slug and the tags behind `labels`.
  public static func words(of labels: ArraySlice<UInt8>) -> (slug: String?, tags: [String]) {
    if labels.isEmpty { return (nil, []) }
    var unpacker = Unpacker(Array(labels))
    do throws(Unpacker.Fault) {
      return (try unpacker.optionalText(), try unpacker.texts())
    } catch {
      return (nil, [])
    }
  }
}

extension ArticleState {
  /// The key of its line in the roll.
  var timeKey: [UInt8] {
    DeskKey.time(bigEndian(Int.max - (head.at.seconds + 1 << 40), count: 8), place.bytes)
  }

  /// Its line in the roll.
  var rollValue: [UInt8] {
    let line = id.bytes + object.bytes
    if slug == nil && tags.isEmpty { return line }
    var packer = Packer()
    packer.optional(slug)
    packer.list(tags)
    return line + packer.bytes
  }
}
