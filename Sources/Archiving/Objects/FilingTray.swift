public import Diagnostics
import Foundation
public import Notation

/// Filed values on their way: written to `tmp/`, by any number of threads and without the lock, then
/// made durable in their places all together. Until a line names them, nobody sees them.
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
public final class FilingTray: Sendable {
  /// A value that waits.
  private struct Draft: Sendable {
    var whereabouts = Whereabouts.scratch
    var isWanted: Bool

    var isInScratch: Bool { if case .scratch = whereabouts { true } else { false } }
  }

  private enum Whereabouts: Sendable {
    /// In `tmp/`.
    case scratch
    /// In memory only.
    case held([UInt8])
    /// In its place already, where another writer may have left it without waiting.
    case kept
  }

  /// From here on one `syncfs` is cheaper than a sync for each file.
  private static let many = 48
  /// As many files are written before the disk is to begin with them.
  private static let stretch = 256

  private let root: Folder
  private let scratch: Scratch
  private let isUnderLock: Bool
  private let mark = UInt64.random(in: 0 ... .max)
  private let lock = NSLock()
  private nonisolated(unsafe) var drafts: [Digest: Draft]
  /// The suffixes of those that are pictures.
  private nonisolated(unsafe) var suffixes: [Digest: String] = [:]
  private nonisolated(unsafe) var shelves: [String: Folder] = [:]
  private nonisolated(unsafe) var settledKept: [Digest] = []
  /// How many files were written since the disk last began with them.
  private nonisolated(unsafe) var waiting = 0
  private nonisolated(unsafe) var isDiskAtWork = false
  /// As many bytes may still be held in memory.
  private nonisolated(unsafe) var room: Int

  /// What is written under the lock is swept by its next holder where this one dies.
  /// - Parameter room: as many bytes are held in memory, and written only when they settle.
  init(root: Folder, scratch: Scratch, isUnderLock: Bool, count: Int, room: Int = 0) {
    (self.root, self.scratch, self.isUnderLock) = (root, scratch, isUnderLock)
    self.room = room
    drafts = Dictionary(minimumCapacity: count)
  }

  /// Values that were in their places before, so that clearing away may have met them since.
  var kept: [Digest] { lock.withLock { settledKept } }

  // MARK: Putting

  /// Takes canonical JSON, and answers its id. It comes to its place only if it is wanted.
  public func put(_ object: [UInt8], isWanted: Bool = true) throws(Problem) -> Digest {
    let item = try ObjectFiles.item(object)
    try put(item, isWanted: isWanted)
    return item.id
  }

  /// Takes a picture, and answers its id.
  public func put(_ picture: FiledPicture, isWanted: Bool = true) throws(Problem) -> Digest {
    let item = ObjectFiles.item(picture)
    try put(item, isWanted: isWanted)
    return item.id
  }

  func put(_ item: ObjectFiles.Item, isWanted: Bool = true) throws(Problem) {
    let isNew = lock.withLock {
      if drafts[item.id] == nil {
        drafts[item.id] = Draft(isWanted: isWanted)
        if case .media(let suffix) = item.shelf { suffixes[item.id] = suffix }
        return true
      }
      if isWanted { drafts[item.id]?.isWanted = true }
      return false
    }
    guard isNew else { return }
    do throws(Problem) {
      if try isInPlace(item) {
        lock.withLock { drafts[item.id]?.whereabouts = .kept }
      } else if !holds(item) {
        try write(item.bytes, of: item.id)
        startDisk()
      }
    } catch {
      lock.withLock { drafts[item.id] = nil }
      throw error
    }
  }

  /// Whether there was room for a value in memory, where it is now.
  private func holds(_ item: ObjectFiles.Item) -> Bool {
    lock.withLock {
      guard item.bytes.count <= room else { return false }
      room -= item.bytes.count
      drafts[item.id]?.whereabouts = .held(item.bytes)
      return true
    }
  }

  private func write(_ bytes: [UInt8], of id: Digest) throws(Problem) {
    try scratch.write(bytes, as: name(of: id), mode: 0o444, isDurable: false)
  }

  /// Says that a line will name a value.
  public func want(_ id: Digest) {
    lock.withLock { drafts[id]?.isWanted = true }
  }

  /// Says that no line will name any of what waits, unless it is said anew.
  public func wantNothing() {
    lock.withLock { for id in drafts.keys { drafts[id]?.isWanted = false } }
  }

  /// The bytes of an object that was put here, wherever they are now.
  public func bytes(of id: Digest) throws(Problem) -> [UInt8] {
    switch whereabouts(of: id) {
    case .held(let bytes): return bytes
    case .scratch:
      let waiting = try scratch.folder.bytes(name(of: id), limit: ObjectFiles.limit)
      if let waiting { return waiting }
    case .kept, nil: break
    }
    return try ObjectFiles(root: root).bytes(of: id)
  }

  /// Has the disk write what is there, while more is being made, so that less is left to wait for
  /// at the end. Nothing rests on it. It has a descriptor of its own, for an error of the disk is
  /// told only once through each.
  private func startDisk() {
    let isDue = lock.withLock {
      waiting += 1
      guard waiting >= Self.stretch, !isDiskAtWork else { return false }
      (waiting, isDiskAtWork) = (0, true)
      return true
    }
    guard isDue else { return }
    DispatchQueue.global().async { [self] in
      _ = try? root.folder(Scratch.folderName)?.syncDisk()
      lock.withLock { isDiskAtWork = false }
    }
  }

  private func name(of id: Digest) -> String {
    Scratch.name(String(mark, radix: 16) + "-" + id.hex, isUnderLock: isUnderLock)
  }

  private func isInPlace(_ item: ObjectFiles.Item) throws(Problem) -> Bool {
    guard let shelf = try shelf(item.shelf.folderName) else { return false }
    let own = ObjectFiles.shard(of: item.id)
    let file = item.shelf.fileName(of: item.id)
    if !shelf.mayHave("\(own)/\(file)") { return false }
    guard let shard = try shelf.folder(own), try shard.status(file)?.kind == .file else {
      return false
    }
    return (try? shard.bytes(file, limit: ObjectFiles.limit)) == item.bytes
  }

  private func shelf(_ name: String) throws(Problem) -> Folder? {
    if let known = lock.withLock({ shelves[name] }) { return known }
    let found = try root.folder(name)
    lock.withLock { shelves[name] = found }
    return found
  }

  // MARK: Settling

  /// Brings what is wanted to its place, and waits until all of it survives a power cut: contents
  /// first, then names, then the folders' own names. A broken file is replaced. Answers what was
  /// settled, in order.
  @discardableResult
  func settle() throws(Problem) -> [Digest] {
    let wanted = inOrder { $0.isWanted }
    if wanted.isEmpty { return [] }
    try writeHeld(wanted)
    let isTogether = wanted.count >= Self.many ? try scratch.folder.syncDisk() : false
    if !isTogether { try syncContents(wanted) }
    let folders = try move(wanted)
    if isTogether {
      _ = try scratch.folder.syncDisk()
    } else {
      for folder in folders { try folder.sync() }
    }
    return wanted
  }

  /// Likewise, and makes sure that every object can be read.
  public func settleAndCheck() throws(Problem) {
    try ObjectFiles(root: root).check(try settle().filter { shelf(of: $0) == .objects })
  }

  /// Takes back what did not come to its place.
  public func giveUp() {
    for id in inOrder({ $0.isInScratch }) { scratch.folder.discard(name(of: id)) }
    lock.withLock { (drafts, suffixes) = ([:], [:]) }
  }

  /// Objects before pictures, each by their ids.
  private func inOrder(_ isMeant: (Draft) -> Bool) -> [Digest] {
    lock.withLock {
      var ids: [Digest] = []
      for (id, draft) in drafts where isMeant(draft) { ids.append(id) }
      ids.sort()
      if suffixes.isEmpty { return ids }
      return ids.filter { suffixes[$0] == nil } + ids.filter { suffixes[$0] != nil }
    }
  }

  private func shelf(of id: Digest) -> ObjectFiles.Shelf {
    lock.withLock { suffixes[id] }.map { .media(suffix: $0) } ?? .objects
  }

  private func whereabouts(of id: Digest) -> Whereabouts? {
    lock.withLock { drafts[id]?.whereabouts }
  }

  private func isKept(_ id: Digest) -> Bool {
    if case .kept = whereabouts(of: id) { true } else { false }
  }

  /// Writes what was held in memory.
  private func writeHeld(_ wanted: [Digest]) throws(Problem) {
    for id in wanted {
      guard case .held(let bytes) = whereabouts(of: id) else { continue }
      try write(bytes, of: id)
      lock.withLock { drafts[id]?.whereabouts = .scratch }
    }
  }

  private func syncContents(_ wanted: [Digest]) throws(Problem) {
    let answers = Crew.map(wanted) { [self] id in
      Result { () throws(Problem) in
        if !isKept(id) { return try scratch.folder.syncFile(name(of: id)) }
        let shelf = shelf(of: id)
        let shard = try root.folder(shelf.folderName)?.folder(ObjectFiles.shard(of: id))
        try shard?.syncFile(shelf.fileName(of: id))
      }
    }
    for answer in answers { try answer.get() }
  }

  /// Moves drafts to their places, and answers the folders that have new names. Only one thread
  /// moves: the system lets no two files change their folders at a time.
  private func move(_ wanted: [Digest]) throws(Problem) -> [Folder] {
    var shards: [Folder] = []
    var grown: [Folder] = []
    var place: (shelf: String, first: UInt8)?
    for id in wanted {
      let shelf = shelf(of: id)
      let own = (shelf.folderName, id.firstByte)
      if place.map({ $0 != own }) ?? true {
        let (shard, above) = try shard(of: id, on: shelf)
        shards.append(shard)
        if let above, grown.last !== above { grown.append(above) }
        place = own
      }
      if let shard = shards.last { try move(id, to: shard, as: shelf) }
    }
    return shards + grown
  }

  private func move(
    _ id: Digest, to shard: Folder, as shelf: ObjectFiles.Shelf
  ) throws(Problem) {
    let isKept = isKept(id)
    if !isKept { try scratch.folder.move(name(of: id), to: shard, as: shelf.fileName(of: id)) }
    lock.withLock {
      drafts[id] = nil
      if isKept && shelf == .objects { settledKept.append(id) }
    }
  }

  /// The folder of a value, and the one above it where it had to be made.
  private func shard(
    of id: Digest, on shelf: ObjectFiles.Shelf
  ) throws(Problem) -> (shard: Folder, grown: Folder?) {
    let above = try root.madeFolder(shelf.folderName)
    let own = ObjectFiles.shard(of: id)
    if let shard = try above.folder(own) { return (shard, nil) }
    return (try above.madeFolder(own, isDurable: false), above)
  }
}

extension Archive {
  /// A place for what is to be filed, without the lock; what is left there when a program dies is
  /// swept after a day. Refuses a store that cannot be written to.
  /// - Parameter count: about how many values will come.
  /// - Parameter room: as many bytes are held in memory, for what hardly comes to be filed.
  public func tray(for count: Int = 0, room: Int = 0) throws(Problem) -> FilingTray {
    try refuseDamagedCard()
    try WriteLock.checkPlace(in: folder)
    return FilingTray(
      root: folder, scratch: try Scratch(in: folder), isUnderLock: false, count: count, room: room)
  }
}
