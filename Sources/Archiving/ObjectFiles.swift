import Diagnostics
import Foundation
import Notation

/// The files under `objects/`: each named by the hash of its bytes.
struct ObjectFiles {
  let root: Folder

  static let folderName = "objects"
  /// Larger than the longest page that can be imported, with every character escaped.
  static let limit = JSONLimits.object.bytes

  /// The first two digits name a folder, the rest the file in it.
  static func path(of id: Digest) -> String {
    "\(folderName)/\(shard(of: id))/\(fileName(of: id))"
  }

  static func shard(of id: Digest) -> String { String(id.hex.prefix(2)) }
  static func fileName(of id: Digest) -> String { "\(id.hex.dropFirst(2)).json" }

  func place(of id: Digest) -> Place { Place(root.path(of: Self.path(of: id))) }

  func bytes(of id: Digest) throws(Problem) -> [UInt8] {
    let shard = try root.folder(Self.folderName)?.folder(Self.shard(of: id))
    guard let bytes = try shard?.bytes(Self.fileName(of: id), limit: Self.limit) else {
      throw Problem(.damaged, .filedMissing(id.hex), at: place(of: id), advice: .damageAdvice)
    }
    guard SHA256.digest(bytes) == id else {
      throw Problem(.damaged, .filedDamaged(id.hex), at: place(of: id), advice: .damageAdvice)
    }
    return bytes
  }

  func contains(_ id: Digest) -> Bool {
    let shard = try? root.folder(Self.folderName)?.folder(Self.shard(of: id))
    return (try? shard?.status(Self.fileName(of: id)))?.kind == .file
  }

  /// Files what is not filed yet, and waits until all of it survives a power cut: content first,
  /// then names, then the folders' own names. A broken file is replaced.
  func file(_ objects: [[UInt8]], through scratch: Scratch) throws(Problem) {
    guard !objects.isEmpty else { return }
    let shards = try root.madeFolder(Self.folderName)
    var touched: [String: Folder] = [:]
    for bytes in objects {
      try ObjectForm.check(bytes)
      let id = SHA256.digest(bytes)
      let name = Self.shard(of: id)
      let shard: Folder
      if let known = touched[name] { shard = known } else { shard = try shards.madeFolder(name) }
      touched[name] = shard
      if try keeps(bytes, as: Self.fileName(of: id), in: shard) { continue }
      let draft = try scratch.write(bytes, mode: 0o444)
      try scratch.folder.move(draft, to: shard, as: Self.fileName(of: id))
    }
    for name in touched.keys.sorted() { try touched[name]?.sync() }
  }

  /// Whether the file is there and whole. What another writer left is made durable again, for
  /// that writer may have died before it did so.
  private func keeps(
    _ bytes: [UInt8], as name: String, in shard: Folder
  ) throws(Problem) -> Bool {
    guard let status = try shard.status(name), status.kind == .file else { return false }
    guard (try? shard.bytes(name, limit: Self.limit)) == bytes else { return false }
    try shard.syncFile(name)
    return true
  }
}
