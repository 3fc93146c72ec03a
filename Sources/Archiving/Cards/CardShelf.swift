import Foundation

/// The files of the desk table in `cache/`: `desk` names the others, runs and the newest cards.
///
/// `desk`: 8 bytes mark, then as words of eight bytes (lowest first) the version, the number of the
/// file with the newest cards, the numbers of the runs, newest first, and a checksum of all before.
struct CardShelf {
  static let fileName = "desk"
  private static let mark: UInt64 = 0x6B73_6564_7377_656E

  let version: UInt32
  var newest: Int
  /// Newest first.
  var runs: [Int]

  /// The greatest number of a file that it names.
  var greatest: Int { max(newest, runs.max() ?? 0) }

  static func fileName(_ number: Int) -> String { "desk-\(number)" }

  /// The number in a file name, if it is that of a run or of newest cards.
  static func number(ofFile name: String) -> Int? {
    guard name.hasPrefix("desk-"), let number = Int(name.dropFirst(5)) else { return nil }
    return fileName(number) == name ? number : nil
  }

  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    for word in [Self.mark, UInt64(version), UInt64(newest)] + runs.map({ UInt64($0) }) {
      bytes.append(word: word)
    }
    var sum = FrameSum()
    bytes.withUnsafeBytes { sum.add($0) }
    bytes.append(word: sum.value)
    return bytes
  }

  /// Reads the file; `nil` where there is none of this version.
  init?(in folder: Folder, version: UInt32) {
    guard let read = try? folder.bytes(Self.fileName, limit: 1 << 16), read.count >= 32,
      read.count % 8 == 0
    else { return nil }
    var words: [UInt64] = []
    for at in stride(from: 0, to: read.count, by: 8) {
      guard let word = try? read.word(at: at) else { return nil }
      words.append(word)
    }
    var sum = FrameSum()
    read.dropLast(8).withUnsafeBytes { sum.add($0) }
    guard words.last == sum.value, words[0] == Self.mark, words[1] == UInt64(version) else {
      return nil
    }
    self.version = version
    newest = Int(truncatingIfNeeded: words[2])
    runs = words[3..<words.count - 1].map { Int(truncatingIfNeeded: $0) }
  }

  init(version: UInt32, newest: Int, runs: [Int]) {
    (self.version, self.newest, self.runs) = (version, newest, runs)
  }
}

/// The newest cards: what commands added since the last run was written, a frame each. A frame is a
/// block with its head; a frame that a killed writer left half done is passed over.
struct NewestCards {
  /// In the order of their keys.
  private(set) var cards: [Card] = []
  /// How much of the file was understood.
  private(set) var length = 0

  /// More than that becomes a run.
  static let bound = 1 << 16
  private static let limit = 256 << 20

  init() {}

  init(_ name: String, in folder: Folder) throws(CardDamage) {
    guard let read = try? folder.bytes(name, limit: Self.limit) else { throw CardDamage() }
    var latest: [[UInt8]: [UInt8]?] = [:]
    while let block = Self.frame(of: read, at: length) {
      var reader = CardReader(block)
      while try reader.next() { latest[reader.key] = .some(reader.value) }
      length += block.bytes.count + CardBlock.head
    }
    cards = latest.map { Card(key: $0.key, value: $0.value) }.sorted { precedes($0.key, $1.key) }
  }

  private static func frame(of bytes: [UInt8], at place: Int) -> CardBlock? {
    guard place + CardBlock.head <= bytes.count,
      let length = try? CardBlock.length(inHead: bytes[place..<place + CardBlock.head])
    else { return nil }
    let end = place + CardBlock.head + length
    guard end <= bytes.count else { return nil }
    return try? CardBlock(withHead: bytes[place..<end], at: place)
  }

  /// What the cards say of a key: a value, that it is taken out, or nothing.
  func card(_ key: [UInt8]) -> [UInt8]?? {
    let at = cards.firstPlace { !precedes($0.key, key) }
    return at < cards.count && cards[at].key == key ? .some(cards[at].value) : .none
  }

  func key(before key: [UInt8]) -> [UInt8]? {
    let at = cards.firstPlace { !precedes($0.key, key) }
    return at > 0 ? cards[at - 1].key : nil
  }
}
