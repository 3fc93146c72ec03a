/// Goes through the cards of one source in the order of their keys.
struct CardCursor {
  private enum Source {
    case run(CardRun)
    case list([Card])
  }

  private let source: Source
  /// The next card of a list, the next byte of a run.
  private var at: Int
  private var window: [UInt8] = []
  private var windowStart = 0
  private var reader: CardReader?
  /// The card it stands on; none at the end.
  private(set) var key: [UInt8]?

  /// How much is read at once: little for a question, more on a long walk.
  private var windowSize = 1 << 13
  private static let longWindow = 1 << 16

  /// The value of the card it stands on.
  var value: [UInt8]? {
    switch source {
    case .run: reader?.value
    case .list(let cards): cards[at - 1].value
    }
  }

  /// Stands on the first card of a run whose key is not below `start`.
  init(_ run: CardRun, from start: [UInt8]) throws(CardDamage) {
    source = .run(run)
    at = 0
    if let place = try run.place(of: start) {
      reader = CardReader(try run.block(place))
      at = place.upperBound
      if try reader?.seek(start) == true {
        key = reader?.key
        return
      }
    }
    try next()
  }

  /// Stands on the first card of a sorted list whose key is not below `start`.
  init(_ cards: [Card], from start: [UInt8]) throws(CardDamage) {
    source = .list(cards)
    at = cards.firstPlace { !precedes($0.key, start) }
    try next()
  }

  mutating func next() throws(CardDamage) {
    switch source {
    case .list(let cards):
      key = at < cards.count ? cards[at].key : nil
      at += 1
    case .run(let run): try next(of: run)
    }
  }

  private mutating func next(of run: CardRun) throws(CardDamage) {
    while true {
      if try reader?.next() == true {
        key = reader?.key
        return
      }
      guard let block = try nextBlock(of: run) else {
        (reader, key) = (nil, nil)
        return
      }
      reader = CardReader(block)
    }
  }

  private mutating func nextBlock(of run: CardRun) throws(CardDamage) -> CardBlock? {
    guard let head = try bytes(CardBlock.head, of: run) else { return nil }
    let length = try CardBlock.length(inHead: head) + CardBlock.head
    guard let whole = try bytes(length, of: run) else { throw CardDamage() }
    let block = try CardBlock(withHead: whole, at: at)
    at += length
    return block
  }

  /// The next bytes of a run, without going on; `nil` at its end.
  private mutating func bytes(
    _ count: Int, of run: CardRun
  ) throws(CardDamage) -> ArraySlice<UInt8>? {
    if at < windowStart || at + count > windowStart + window.count {
      window = try run.data(at: at, count: max(count, windowSize))
      windowSize = min(windowSize * 2, Self.longWindow)
      windowStart = at
    }
    let start = at - windowStart
    if window.isEmpty { return nil }
    guard start + count <= window.count else { throw CardDamage() }
    return window[start..<start + count]
  }
}

/// Goes through several sources at once; of cards with one key, the source named first counts.
struct MergedCards {
  private var cursors: [CardCursor]

  init(_ cursors: [CardCursor]) { self.cursors = cursors }

  /// The next card, one that is taken out included.
  mutating func next() throws(CardDamage) -> Card? {
    var best: Int?
    for at in cursors.indices {
      guard let key = cursors[at].key else { continue }
      if let found = best, let least = cursors[found].key, !precedes(key, least) { continue }
      best = at
    }
    guard let best, let key = cursors[best].key else { return nil }
    let card = Card(key: key, value: cursors[best].value)
    for at in cursors.indices where cursors[at].key == key { try cursors[at].next() }
    return card
  }
}

extension Array {
  /// The first place for which `holds` is true, which it is for all behind it.
  func firstPlace(_ holds: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
