import Foundation

/// Writes a run from cards that come in the order of their keys. It holds one block and, of the
/// blocks behind it, where they stand.
struct CardRunWriter: ~Copyable {
  private let file: OpenFile
  private var draft = CardBlockDraft()
  private var pending: [UInt8] = []
  private var place = 0
  private var children: [Card] = []

  private static let buffer = 1 << 20

  init(_ name: String, in folder: Folder) throws(SystemRefusal) {
    let flags = O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW
    file = try Disk.open(name, in: folder.descriptor, flags)
  }

  mutating func add(_ card: Card) throws(SystemRefusal) {
    draft.add(card.key, card.value)
    if draft.bytes.count >= CardBlock.fullness { try close() }
  }

  /// Writes what is left, and what leads to it.
  mutating func finish() throws(SystemRefusal) {
    if !draft.isEmpty { try close() }
    let dataEnd = place
    var levels = 0
    var length = 0
    repeat {
      let below = children
      children = []
      levels += 1
      for child in below {
        draft.add(child.key, child.value)
        if draft.bytes.count >= CardBlock.fullness { length = try close() }
      }
      if !draft.isEmpty || below.isEmpty { length = try close() }
    } while children.count > 1
    pending += CardRun.foot(
      levels: levels, root: place - length, length: length, dataEnd: dataEnd)
    try flush()
  }

  @discardableResult
  private mutating func close() throws(SystemRefusal) -> Int {
    let bytes = draft.bytes
    pending += CardBlock.head(of: bytes, at: place)
    pending += bytes
    let length = bytes.count + CardBlock.head
    var value: [UInt8] = []
    value.append(varint: place)
    value.append(varint: length)
    children.append(Card(key: draft.first, value: value))
    place += length
    draft = CardBlockDraft()
    if pending.count >= Self.buffer { try flush() }
    return length
  }

  private mutating func flush() throws(SystemRefusal) {
    try Disk.write(pending, to: file)
    pending.removeAll(keepingCapacity: true)
  }
}
