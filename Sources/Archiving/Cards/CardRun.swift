import Foundation

/// One file of cards, written once and never changed: blocks of cards in the order of their keys,
/// then blocks that say where those stand, up to a single one, then a foot of 48 bytes.
///
/// Only what a question needs is read, and every block is checked when it is.
final class CardRun: Sendable {
  /// The file's number in its name.
  let number: Int
  /// Its length in bytes.
  let size: Int
  private let descriptor: Int32
  private let levels: Int
  private let dataEnd: Int
  /// What the top block says: where the blocks below it stand, and the first key of each.
  private let root: [(key: [UInt8], place: Range<Int>)]
  private let lock = NSLock()
  /// Blocks that were read lately: what is asked of one card, and of its neighbours, stands in one.
  private nonisolated(unsafe) var recent: [(place: Range<Int>, block: CardBlock)] = []

  private static let remembered = 8
  static let footLength = 48
  static let mark: UInt64 = 0x6472_6163_7377_656E

  init(_ name: String, number: Int, in folder: Folder) throws(CardDamage) {
    guard
      let file = try? Disk.open(name, in: folder.descriptor, O_RDONLY | O_NOFOLLOW | O_NONBLOCK),
      let status = try? Disk.status(of: file), status.kind == .file,
      status.size >= Self.footLength
    else { throw CardDamage() }
    let start = status.size - Self.footLength
    let foot = try Self.read(file.descriptor, Self.footLength, at: start)
    let words = try Self.words(inFoot: foot)
    let place = Int(truncatingIfNeeded: words[2])
    let length = Int(truncatingIfNeeded: words[3])
    guard words[0] == Self.mark, words[1] < 16, place >= 0, length >= CardBlock.head,
      length <= CardBlock.limit, place + length == start, words[4] <= UInt64(place)
    else { throw CardDamage() }
    (levels, dataEnd) = (Int(words[1]), Int(words[4]))
    let top = try CardBlock(
      withHead: try Self.read(file.descriptor, length, at: place)[...], at: place)
    root = words[1] == 0 ? [] : try Self.children(of: top)
    (self.number, size) = (number, status.size)
    descriptor = fcntl(file.descriptor, F_DUPFD_CLOEXEC, 0)
    if descriptor < 0 { throw CardDamage() }
  }

  deinit { close(descriptor) }

  static func foot(levels: Int, root: Int, length: Int, dataEnd: Int) -> [UInt8] {
    var foot: [UInt8] = []
    for number in [levels, root, length, dataEnd] {
      if foot.isEmpty { foot.append(word: mark) }
      foot.append(word: UInt64(number))
    }
    var sum = FrameSum()
    foot.withUnsafeBytes { sum.add($0) }
    foot.append(word: sum.value)
    return foot
  }

  private static func words(inFoot foot: [UInt8]) throws(CardDamage) -> [UInt64] {
    var sum = FrameSum()
    foot.prefix(footLength - 8).withUnsafeBytes { sum.add($0) }
    guard try foot.word(at: footLength - 8) == sum.value else { throw CardDamage() }
    var words: [UInt64] = []
    for at in stride(from: 0, to: footLength - 8, by: 8) { words.append(try foot.word(at: at)) }
    return words
  }

  private static func read(
    _ descriptor: Int32, _ count: Int, at place: Int
  ) throws(CardDamage) -> [UInt8] {
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      filled = 0
      while filled < count {
        let got = pread(
          descriptor, buffer.baseAddress.map { $0 + filled }, count - filled,
          off_t(place + filled))
        if got < 0 && errno == EINTR { continue }
        if got <= 0 { break }
        filled += got
      }
    }
    guard bytes.count == count else { throw CardDamage() }
    return bytes
  }

  /// At most `count` bytes of the cards themselves.
  func data(at place: Int, count: Int) throws(CardDamage) -> [UInt8] {
    guard place >= 0, place < dataEnd else { return [] }
    return try Self.read(descriptor, min(count, dataEnd - place), at: place)
  }
}

// Finding.
extension CardRun {
  /// What the run says of a key: a value, that it is taken out, or nothing.
  func card(_ key: [UInt8]) throws(CardDamage) -> [UInt8]?? {
    guard let place = try place(of: key) else { return .none }
    var reader = CardReader(try block(place))
    guard try reader.seek(key), reader.key == key else { return .none }
    return .some(reader.value)
  }

  /// The last key below `key`.
  func key(before key: [UInt8]) throws(CardDamage) -> [UInt8]? {
    guard let place = try place(of: key, orBefore: true) else { return nil }
    var reader = CardReader(try block(place))
    var found: [UInt8]?
    while try reader.next(), precedes(reader.key, key) { found = reader.key }
    return found
  }

  /// Where the block stands that holds a key if any does: the last one that does not begin
  /// behind it.
  func place(of key: [UInt8], orBefore: Bool = false) throws(CardDamage) -> Range<Int>? {
    let behind = root.firstPlace { entry in
      let order = ordering(entry.key, key)
      return order > 0 || (orBefore && order == 0)
    }
    guard behind > 0 else { return nil }
    var place = root[behind - 1].place
    for _ in 1..<max(1, levels) {
      guard let below = try Self.child(of: try block(place), for: key, below: orBefore) else {
        return nil
      }
      place = below
    }
    return place
  }

  private static func children(
    of block: CardBlock
  ) throws(CardDamage) -> [(key: [UInt8], place: Range<Int>)] {
    var reader = CardReader(block)
    var children: [(key: [UInt8], place: Range<Int>)] = []
    while try reader.next() {
      guard var at = reader.place?.lowerBound else { continue }
      let place = try block.bytes.varint(at: &at)
      children.append((reader.key, place..<place + (try block.bytes.varint(at: &at))))
    }
    return children
  }

  private static func child(
    of block: CardBlock, for key: [UInt8], below: Bool
  ) throws(CardDamage) -> Range<Int>? {
    var reader = CardReader(block)
    var found: Range<Int>?
    while try reader.next() {
      let order = ordering(reader.key, key)
      if order > 0 || (below && order == 0) { break }
      found = reader.place
    }
    guard var at = found?.lowerBound else { return nil }
    let place = try block.bytes.varint(at: &at)
    return place..<place + (try block.bytes.varint(at: &at))
  }

  func block(_ place: Range<Int>) throws(CardDamage) -> CardBlock {
    if let known = lock.withLock({ recent.first { $0.place == place } }) { return known.block }
    let block = try read(place)
    if place.count > 4 * CardBlock.fullness { return block }
    lock.withLock {
      if recent.count == Self.remembered { recent.removeFirst() }
      recent.append((place, block))
    }
    return block
  }

  private func read(_ place: Range<Int>) throws(CardDamage) -> CardBlock {
    guard place.count >= CardBlock.head, place.count <= CardBlock.limit + CardBlock.head,
      place.upperBound <= size
    else { throw CardDamage() }
    return try CardBlock(
      withHead: try Self.read(descriptor, place.count, at: place.lowerBound)[...],
      at: place.lowerBound)
  }
}
