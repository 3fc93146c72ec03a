import Diagnostics
import Foundation
import Notation

/// The files under `objects/`: each named by the hash of its bytes.
struct ObjectFiles {
  let root: Folder

  static let folderName = "objects"
  static let mediaFolder = "media"
  /// Larger than the longest page that can be imported, with every character escaped.
  static let limit = JSONLimits.object.bytes

  /// The first two digits name a folder, the rest the file in it.
  static func path(of id: Digest, on shelf: String = folderName) -> String {
    let suffix = shelf == mediaFolder ? "" : ".json"
    return "\(shelf)/\(shard(of: id))/\(id.hex.dropFirst(2))\(suffix)"
  }

  static func shard(of id: Digest) -> String { String(id.hex.prefix(2)) }
  static func fileName(of id: Digest) -> String { "\(id.hex.dropFirst(2)).json" }

  func place(of id: Digest) -> Place { Place(root.path(of: Self.path(of: id))) }

  func bytes(of id: Digest) throws(Problem) -> [UInt8] {
    try bytes(of: id, in: try root.folder(Self.folderName)?.folder(Self.shard(of: id)))
  }

  private func bytes(of id: Digest, in shard: Folder?) throws(Problem) -> [UInt8] {
    guard let bytes = try shard?.bytes(Self.fileName(of: id), limit: Self.limit) else {
      throw Problem(.damaged, .filedMissing(id.hex), at: place(of: id), advice: .damageAdvice)
    }
    guard SHA256.digest(bytes) == id else {
      throw Problem(.damaged, .filedDamaged(id.hex), at: place(of: id), advice: .damageAdvice)
    }
    return bytes
  }

  /// Makes sure that every one of these is there and whole; on all cores where they are many.
  func check(_ ids: [Digest]) throws(Problem) {
    let sorted = ids.sorted()
    let starts = sorted.indices.filter {
      $0 == 0 || sorted[$0].firstByte != sorted[$0 - 1].firstByte
    }
    let groups = zip(starts, starts.dropFirst() + [sorted.count]).map { sorted[$0..<$1] }
    let answers = Crew.map(groups) { group in
      Result { () throws(Problem) in try check(inShard: group) }
    }
    for answer in answers { try answer.get() }
  }

  private func check(inShard ids: ArraySlice<Digest>) throws(Problem) {
    guard let first = ids.first else { return }
    let shard = try root.folder(Self.folderName)?.folder(Self.shard(of: first))
    for id in ids { _ = try bytes(of: id, in: shard) }
  }

  func contains(_ id: Digest) -> Bool {
    let shard = try? root.folder(Self.folderName)?.folder(Self.shard(of: id))
    return (try? shard?.status(Self.fileName(of: id)))?.kind == .file
  }

  /// The content of a picture, whatever its kind.
  func picture(_ id: Digest) throws(Problem) -> [UInt8] {
    let shard = try root.folder(Self.mediaFolder)?.folder(Self.shard(of: id))
    let stem = String(id.hex.dropFirst(2)) + "."
    let name = try shard?.names().first { $0.hasPrefix(stem) }
    let path = "\(Self.mediaFolder)/\(Self.shard(of: id))/\(name ?? stem)"
    guard let name, let bytes = try shard?.bytes(name, limit: Self.limit) else {
      throw Problem(
        .damaged, .pictureMissing(id.hex), at: Place(root.path(of: path)), advice: .damageAdvice)
    }
    guard SHA256.digest(bytes) == id else {
      throw Problem(
        .damaged, .pictureDamaged(id.hex), at: Place(root.path(of: path)), advice: .damageAdvice)
    }
    return bytes
  }
}
