/// A stretch of cards in the order of their keys, as a file holds it behind a head of twelve bytes:
/// length of the rest (4 bytes, lowest first) and a checksum over place, length and rest.
///
/// A card is how many bytes its key shares with the one before, how many follow, the length of its
/// value plus one (0: taken out), then these bytes; the numbers seven bits a byte.
struct CardBlock: Sendable {
  let bytes: [UInt8]

  /// Bytes in front of a block.
  static let head = 12
  /// A writer closes a block that has come to this length.
  static let fullness = 4_000
  /// No writer makes a longer one; a card may be long.
  static let limit = 64 << 20

  /// The head of a block that stands at `place` of its file.
  static func head(of bytes: [UInt8], at place: Int) -> [UInt8] {
    var head: [UInt8] = (0..<4).map { UInt8(truncatingIfNeeded: bytes.count >> (8 * $0)) }
    head.append(word: sum(bytes[...], at: place))
    return head
  }

  /// The length that a head states.
  static func length(inHead head: ArraySlice<UInt8>) throws(CardDamage) -> Int {
    guard head.count >= Self.head else { throw CardDamage() }
    let length = (0..<4).reduce(0) { $0 | Int(head[head.startIndex + $1]) << (8 * $1) }
    guard length <= limit else { throw CardDamage() }
    return length
  }

  /// Takes a block with its head, read from `place`.
  init(withHead whole: ArraySlice<UInt8>, at place: Int) throws(CardDamage) {
    let length = try Self.length(inHead: whole)
    guard whole.count == length + Self.head else { throw CardDamage() }
    let body = whole.dropFirst(Self.head)
    let stated = try Array(whole.prefix(Self.head)).word(at: 4)
    guard Self.sum(body, at: place) == stated else { throw CardDamage() }
    bytes = Array(body)
  }

  private static func sum(_ bytes: ArraySlice<UInt8>, at place: Int) -> UInt64 {
    var sum = FrameSum()
    var front: [UInt8] = []
    front.append(word: UInt64(place))
    front.append(word: UInt64(bytes.count))
    front.withUnsafeBytes { sum.add($0) }
    bytes.withUnsafeBytes { sum.add($0) }
    return sum.value
  }
}

/// Goes through the cards of a block.
struct CardReader {
  private let bytes: [UInt8]
  private var at = 0
  /// The key of the card that was read last.
  private(set) var key: [UInt8] = []
  /// Where its value stands; `nil` where the card is taken out.
  private(set) var place: Range<Int>?

  init(_ block: CardBlock) { bytes = block.bytes }

  /// The value of the card that was read last.
  var value: [UInt8]? { place.map { Array(bytes[$0]) } }

  /// Whether there was another card.
  mutating func next() throws(CardDamage) -> Bool {
    guard at < bytes.count else { return false }
    let shared = try bytes.varint(at: &at)
    let own = try bytes.varint(at: &at)
    let size = try bytes.varint(at: &at)
    let end = at + own + max(0, size - 1)
    guard shared <= key.count, end <= bytes.count else { throw CardDamage() }
    key.removeSubrange(shared...)
    key.append(contentsOf: bytes[at..<at + own])
    place = size == 0 ? nil : at + own..<end
    at = end
    return true
  }

  /// Goes on to the first card whose key is not below `wanted`; whether there is one.
  mutating func seek(_ wanted: [UInt8]) throws(CardDamage) -> Bool {
    while try next() {
      if !precedes(key, wanted) { return true }
    }
    return false
  }
}

/// Puts cards into a block, which come in the order of their keys.
struct CardBlockDraft {
  private(set) var bytes: [UInt8] = []
  /// The key of the first card.
  private(set) var first: [UInt8] = []
  private var last: [UInt8] = []

  var isEmpty: Bool { bytes.isEmpty }

  mutating func add(_ key: [UInt8], _ value: [UInt8]?) {
    if isEmpty { first = key }
    let shared = isEmpty ? 0 : sharedCount(last, key)
    bytes.append(varint: shared)
    bytes.append(varint: key.count - shared)
    bytes.append(varint: value.map { $0.count + 1 } ?? 0)
    bytes.append(contentsOf: key[shared...])
    if let value { bytes.append(contentsOf: value) }
    last = key
  }

  private func sharedCount(_ one: [UInt8], _ other: [UInt8]) -> Int {
    let count = min(one.count, other.count)
    var at = 0
    while at < count, one[at] == other[at] { at += 1 }
    return at
  }
}
