import Diagnostics
import Notation

extension ObjectFiles {
  /// Where a file stands: objects under `objects/`, pictures under `media/` with their suffix.
  enum Shelf: Hashable, Sendable {
    case objects
    case media(suffix: String)

    var folderName: String { self == .objects ? ObjectFiles.folderName : ObjectFiles.mediaFolder }

    func fileName(of id: Digest) -> String {
      switch self {
      case .objects: ObjectFiles.fileName(of: id)
      case .media(let suffix): "\(id.hex.dropFirst(2)).\(suffix)"
      }
    }
  }

  /// Something to be filed under the hash of its bytes.
  struct Item: Sendable {
    let id: Digest
    let shelf: Shelf
    let bytes: [UInt8]
  }

  /// Files what is not filed yet, and waits until all of it survives a power cut.
  func file(
    _ objects: [[UInt8]], pictures: [FiledPicture] = [], through scratch: Scratch
  ) throws(Problem) {
    var items: [Item] = []
    let made = Crew.map(objects) { object in
      Result { () throws(Problem) in try Self.item(object) }
    }
    for item in made { items.append(try item.get()) }
    try file(items + pictures.map(Self.item), through: scratch)
  }

  static func item(_ object: [UInt8]) throws(Problem) -> Item {
    if !FormScan.of(object, NamingMembers([])).isSound { try ObjectForm.check(object) }
    return Item(id: SHA256.digest(object), shelf: .objects, bytes: object)
  }

  static func item(_ picture: FiledPicture) -> Item {
    Item(
      id: SHA256.digest(picture.bytes), shelf: .media(suffix: picture.suffix), bytes: picture.bytes)
  }

  /// Files items whose ids are those of their bytes; the lock is held.
  func file(_ items: [Item], through scratch: Scratch) throws(Problem) {
    guard !items.isEmpty else { return }
    let tray = FilingTray(root: root, scratch: scratch, isUnderLock: true, count: items.count)
    defer { tray.giveUp() }
    let answers = Crew.map(items) { item in
      Result { () throws(Problem) in try tray.put(item) }
    }
    for answer in answers { try answer.get() }
    try tray.settle()
  }
}
