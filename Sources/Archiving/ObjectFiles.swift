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

  /// The content of a picture, whatever its kind.
  func picture(_ id: Digest) throws(Problem) -> [UInt8] {
    let shard = try root.folder(Shelf.mediaFolder)?.folder(Self.shard(of: id))
    let stem = String(id.hex.dropFirst(2)) + "."
    let name = try shard?.names().first { $0.hasPrefix(stem) }
    let path = "\(Shelf.mediaFolder)/\(Self.shard(of: id))/\(name ?? stem)"
    guard let name, let bytes = try shard?.bytes(name, limit: Self.limit) else {
      throw Problem(
        .damaged, .filedMissing(id.hex), at: Place(root.path(of: path)), advice: .damageAdvice)
    }
    guard SHA256.digest(bytes) == id else {
      throw Problem(
        .damaged, .filedDamaged(id.hex), at: Place(root.path(of: path)), advice: .damageAdvice)
    }
    return bytes
  }

  /// Where a file stands: objects under `objects/`, pictures under `media/` with their suffix.
  private enum Shelf: Hashable {
    case objects
    case media(suffix: String)

    static let mediaFolder = "media"

    var folderName: String { self == .objects ? ObjectFiles.folderName : Self.mediaFolder }

    func fileName(of id: Digest) -> String {
      switch self {
      case .objects: ObjectFiles.fileName(of: id)
      case .media(let suffix): "\(id.hex.dropFirst(2)).\(suffix)"
      }
    }
  }

  /// A new object or picture on its way from `tmp/` to its place.
  private struct Draft {
    let name: String
    let shard: Folder
    let fileName: String
  }

  /// Files what is not filed yet, and waits until all of it survives a power cut: content first,
  /// then names, then the folders' own names. A broken file is replaced.
  func file(
    _ objects: [[UInt8]], pictures: [FiledPicture] = [], through scratch: Scratch
  ) throws(Problem) {
    for bytes in objects { try ObjectForm.check(bytes) }
    let all =
      objects.map { (Shelf.objects, $0) } + pictures.map { (.media(suffix: $0.suffix), $0.bytes) }
    guard !all.isEmpty else { return }
    var shards: [String: Folder] = [:]
    var drafts: [Draft] = []
    do throws(Problem) {
      for (shelf, bytes) in all {
        if let draft = try draft(bytes, shelf, &shards, scratch) { drafts.append(draft) }
      }
      for draft in drafts { try scratch.folder.syncFile(draft.name) }
      for draft in drafts {
        try scratch.folder.move(draft.name, to: draft.shard, as: draft.fileName)
      }
      for name in shards.keys.sorted() { try shards[name]?.sync() }
    } catch {
      for draft in drafts { scratch.folder.discard(draft.name) }
      throw error
    }
  }

  /// Writes a file to `tmp/`, where it is not in its place already.
  private func draft(
    _ bytes: [UInt8], _ shelf: Shelf, _ shards: inout [String: Folder], _ scratch: Scratch
  ) throws(Problem) -> Draft? {
    let id = SHA256.digest(bytes)
    let name = "\(shelf.folderName)/\(Self.shard(of: id))"
    let shard: Folder
    if let known = shards[name] {
      shard = known
    } else {
      shard = try root.madeFolder(shelf.folderName).madeFolder(Self.shard(of: id))
    }
    shards[name] = shard
    let fileName = shelf.fileName(of: id)
    if try keeps(bytes, as: fileName, in: shard) { return nil }
    let draft = try scratch.write(bytes, mode: 0o444, isDurable: false)
    return Draft(name: draft, shard: shard, fileName: fileName)
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
