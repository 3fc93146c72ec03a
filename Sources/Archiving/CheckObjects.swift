import Diagnostics
import Notation

// Everything filed under the hash of its bytes.
extension Check {
  private struct Entry {
    let id: Digest
    let folder: Folder
    let name: String
  }

  /// Reads every object, checks its hash and its form, and keeps what it names.
  mutating func readObjects(
    _ inObject: (JSONValue) -> [Digest], _ progress: (Int, Int) -> Void
  ) {
    let entries = entries(in: ObjectFiles.folderName) { $0 == "json" }
    for (index, entry) in entries.enumerated() {
      if let bytes = sound(entry) { take(bytes, entry, inObject) }
      progress(index + 1, entries.count)
    }
    report.objects = entries.count
  }

  /// Reads every picture.
  mutating func readMedia() {
    for entry in entries(in: "media", hasSuffix: { !$0.isEmpty }) where sound(entry) != nil {
      named[entry.id] = []
    }
  }

  private mutating func take(
    _ bytes: [UInt8], _ entry: Entry, _ inObject: (JSONValue) -> [Digest]
  ) {
    let path = entry.folder.path(of: entry.name)
    if let fault = ObjectForm.fault(in: bytes) {
      note(.damaged, path, .notCanonical(fault), id: entry.id)
    }
    guard let value = try? JSONReader.read(bytes) else { return }
    named[entry.id] = inObject(value)
    batches[entry.id] = Batches.entries(of: value)
  }

  /// The content of a file whose hash fits its name.
  private mutating func sound(_ entry: Entry) -> [UInt8]? {
    let path = entry.folder.path(of: entry.name)
    do throws(Problem) {
      let bytes = try entry.folder.bytes(entry.name, limit: ObjectFiles.limit)
      guard let bytes, SHA256.digest(bytes) == entry.id else {
        note(.damaged, path, .filedDamaged(entry.id.hex), id: entry.id)
        return nil
      }
      return bytes
    } catch {
      note(.damaged, path, error.what, id: entry.id)
      return nil
    }
  }

  /// The files of `objects/` or `media/`; what has another kind of name is foreign.
  private mutating func entries(
    in name: String, hasSuffix: (Substring) -> Bool
  ) -> [Entry] {
    guard let shelf = folder(name, in: root) else { return [] }
    var entries: [Entry] = []
    for shard in names(in: shelf) {
      guard shard.utf8.count == 2, Digest(hex: shard + Self.zeros) != nil else {
        note(.foreign, shelf.path(of: shard), .foreignFile)
        continue
      }
      guard let files = folder(shard, in: shelf) else { continue }
      for file in names(in: files) {
        let parts = file.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, hasSuffix(parts[1]), let id = Digest(hex: shard + parts[0]) else {
          note(.foreign, files.path(of: file), .foreignFile)
          continue
        }
        entries.append(Entry(id: id, folder: files, name: file))
        present[id] = files.path(of: file)
      }
    }
    return entries
  }

  private static let zeros = String(repeating: "0", count: 62)
}
