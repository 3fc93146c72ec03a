import Diagnostics
import Foundation
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

  /// Files what is not filed yet, and waits until all of it survives a power cut: content first,
  /// then names, then the folders' own names. A broken file is replaced.
  func file(
    _ objects: [[UInt8]], pictures: [FiledPicture] = [], through scratch: Scratch
  ) throws(Problem) {
    var items: [Item] = []
    for made in Crew.map(objects, Self.item) { items.append(try made.get()) }
    items += pictures.map {
      Item(id: SHA256.digest($0.bytes), shelf: .media(suffix: $0.suffix), bytes: $0.bytes)
    }
    try file(items, through: scratch)
  }

  private static func item(_ bytes: [UInt8]) -> Result<Item, Problem> {
    Result { () throws(Problem) in
      if !FormScan.of(bytes, NamingMembers([])).isSound { try ObjectForm.check(bytes) }
      return Item(id: SHA256.digest(bytes), shelf: .objects, bytes: bytes)
    }
  }

  /// Files items whose ids are those of their bytes.
  func file(_ items: [Item], through scratch: Scratch) throws(Problem) {
    guard !items.isEmpty else { return }
    var round = FilingRound(root: root, scratch: scratch)
    do throws(Problem) {
      try round.draft(items)
      try round.settle()
    } catch {
      round.giveUp()
      throw error
    }
  }
}

/// Several files on their way from `tmp/` to their places, all made durable together.
///
/// A few are synced one by one. Where there are many, and the disk is of a kind for which power cuts
/// have shown that it holds, `syncfs` makes all contents durable at once, then all names: per file
/// that costs a tenth. It waits for what other programs have written on the same disk too, hence
/// only for many. An error of the disk is told through the descriptor of `tmp/`, which was open
/// before the first byte was written; Linux before 5.8 does not tell it, so each name a line is
/// about to use is still read and hashed once more. Elsewhere (network and user-space disks, whose
/// `syncfs` promises nothing, and macOS) every file is synced, several at a time, so that they
/// share the commits of the disk's journal. A cut in between leaves files in `tmp/` or objects that
/// nothing names.
private struct FilingRound {
  let root: Folder
  let scratch: Scratch

  /// A new object or picture on its way.
  private struct Draft {
    let name: String
    let shard: Folder
    let fileName: String
  }

  /// From here on one `syncfs` is cheaper than a sync for each file.
  private static let many = 48

  private var drafts: [Draft] = []
  private var shards: [String: Folder] = [:]
  /// `objects` and `media`, where a folder was made in them.
  private var grownShelves: [String: Folder] = [:]
  /// Files that another writer may have left without waiting.
  private var kept: [(folder: Folder, name: String)] = []

  init(root: Folder, scratch: Scratch) {
    self.root = root
    self.scratch = scratch
  }

  /// Writes files to `tmp/`, where they are not in their places already; many on all cores.
  mutating func draft(_ items: [ObjectFiles.Item]) throws(Problem) {
    for item in items { try openShard(of: item) }
    let (shards, scratch) = (shards, scratch)
    let answers = Crew.map(items) { item in
      Result { () throws(Problem) in
        guard let shard = shards[Self.shardName(item)] else { return Written?.none }
        return try Self.draft(item, in: shard, through: scratch)
      }
    }
    for case .success(let written?) in answers {
      switch written {
      case .kept(let folder, let name): kept.append((folder, name))
      case .drafted(let draft): drafts.append(draft)
      }
    }
    for answer in answers { _ = try answer.get() }
  }

  private enum Written {
    case kept(Folder, String)
    case drafted(Draft)
  }

  private static func draft(
    _ item: ObjectFiles.Item, in shard: Folder, through scratch: Scratch
  ) throws(Problem) -> Written {
    let fileName = item.shelf.fileName(of: item.id)
    if try keeps(item.bytes, as: fileName, in: shard) { return .kept(shard, fileName) }
    let name = try scratch.write(item.bytes, mode: 0o444, isDurable: false)
    return .drafted(Draft(name: name, shard: shard, fileName: fileName))
  }

  private static func shardName(_ item: ObjectFiles.Item) -> String {
    "\(item.shelf.folderName)/\(ObjectFiles.shard(of: item.id))"
  }

  private mutating func openShard(of item: ObjectFiles.Item) throws(Problem) {
    let name = Self.shardName(item)
    if shards[name] != nil { return }
    let shelf = try root.madeFolder(item.shelf.folderName)
    let own = ObjectFiles.shard(of: item.id)
    if let shard = try shelf.folder(own) {
      shards[name] = shard
      return
    }
    grownShelves[item.shelf.folderName] = shelf
    shards[name] = try shelf.madeFolder(own, isDurable: false)
  }

  private static func keeps(
    _ bytes: [UInt8], as name: String, in shard: Folder
  ) throws(Problem) -> Bool {
    guard let status = try shard.status(name), status.kind == .file else { return false }
    return (try? shard.bytes(name, limit: ObjectFiles.limit)) == bytes
  }

  /// Contents, then names.
  mutating func settle() throws(Problem) {
    let areMany = drafts.count + kept.count >= Self.many
    let isTogether = areMany ? try scratch.folder.syncDisk() : false
    if !isTogether { try syncContents() }
    let scratch = scratch
    let moves = Crew.map(drafts) { draft in
      Result { () throws(Problem) in
        try scratch.folder.move(draft.name, to: draft.shard, as: draft.fileName)
      }
    }
    for move in moves { try move.get() }
    drafts = []
    if isTogether {
      _ = try scratch.folder.syncDisk()
    } else {
      for name in shards.keys.sorted() { try shards[name]?.sync() }
      for name in grownShelves.keys.sorted() { try grownShelves[name]?.sync() }
    }
  }

  private func syncContents() throws(Problem) {
    let files = drafts.map { (folder: scratch.folder, name: $0.name) } + kept
    let answers = Crew.map(files) { file in
      Result { () throws(Problem) in try file.folder.syncFile(file.name) }
    }
    for answer in answers { try answer.get() }
  }

  /// Takes back what did not come to its place.
  func giveUp() {
    for draft in drafts { scratch.folder.discard(draft.name) }
  }
}
