import Archiving
import Diagnostics
import Foundation
import Notation
import TestSupport

/// A folder of its own for one test, removed when the test is done with it.
final class TestFolder {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "archiving-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  subscript(name: String) -> String { path + "/" + name }
}

/// A store in a folder of its own.
final class TestStore {
  private let folder: TestFolder
  let path: String
  let archive: Archive

  init() throws {
    folder = try TestFolder()
    path = folder["store"]
    try Archive.create(at: path, name: "Test desk", storeID: "test", sample: false)
    archive = try Archive(opening: path, patience: .milliseconds(200))
  }

  subscript(name: String) -> String { path + "/" + name }

  /// Opens the same folder once more.
  func again() throws -> Archive { try Archive(opening: path, patience: .milliseconds(200)) }

  /// Copies the whole folder, `local.json` too.
  func copied() throws -> String {
    let copy = folder["copy-" + UUID().uuidString]
    try FileManager.default.copyItem(atPath: path, toPath: copy)
    return copy
  }

  /// Files one text and the line that names it; answers the line.
  @discardableResult
  func file(_ text: String, log: String? = "desk") throws -> JournalLine? {
    try archive.file(text, log: log)
  }

  func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: self[name])))
  }

  func write(_ bytes: [UInt8], _ name: String) throws {
    let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: self[name]))
    try handle.truncate(atOffset: 0)
    try handle.write(contentsOf: Data(bytes))
    try handle.close()
  }

  /// Writes a segment of this copy's own log as a writer leaves it that dies before it is done.
  func writeDying(_ bytes: [UInt8], _ name: String) throws {
    var local = try JSONReader.read(try self.bytes("local.json")).objectValue ?? [:]
    let line = String(repeating: "0", count: 64)
    local["next"] = ["end": 1, "line": .string(line), "segment": 1]
    try replace("local.json", CanonicalJSON.bytes(.object(local)))
    try write(bytes, name)
  }

  /// Replaces a file as another program would, whatever rights the old one has.
  func replace(_ name: String, _ bytes: [UInt8]) throws {
    try? FileManager.default.removeItem(atPath: self[name])
    try Data(bytes).write(to: URL(fileURLWithPath: self[name]))
  }

  /// Every file of the store by its name, with its content.
  func everything() throws -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: path) {
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: self[name], isDirectory: &isFolder)
      if !isFolder.boolValue { files[name] = try bytes(name) }
    }
    return files
  }

  /// Writes a log as `store/README.md` has it, without the archive, and makes it this copy's own.
  func makeLog(_ name: String, _ payloads: [JSONObject]) throws {
    var bytes: [UInt8] = []
    var hash: Digest?
    for (index, payload) in payloads.enumerated() {
      var members = payload
      members["prev"] = hash.map { .string($0.hex) }
      members["seq"] = .integer(index + 1)
      let json = CanonicalJSON.bytes(.object(members))
      let digest = SHA256.digest(json)
      bytes += Array("\(digest.hex) ".utf8) + json + [0x0A]
      hash = digest
    }
    try Files.makeFolder(self["log/\(name)"])
    try Files.write(bytes, to: self["log/\(name)/000001.jsonl"])
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    let inode = attributes[.systemFileNumber] as? UInt64 ?? 0
    let last: JSONValue = [
      "end": .integer(bytes.count), "line": .string(hash?.hex ?? ""), "segment": 1,
    ]
    let local: JSONValue = [
      "folder": .string(String(inode)), "last": last, "log": .string(name),
      "changed": .string(FileNotes.changeTime(of: self["log/\(name)/000001.jsonl"])),
    ]
    try Files.write(CanonicalJSON.bytes(local), to: self["local.json"])
  }

  func check() -> CheckReport { archive.checked() }
}

extension Archive {
  /// Files what `make` answers, as a command does that reads the logs from their beginning.
  @discardableResult
  func file(
    log: String?, freshLogName: () -> String, _ make: (Journal) throws(Problem) -> Filing?
  ) throws(Problem) -> JournalLine? {
    try holding { (held: HeldArchive) throws(Problem) in
      let journal = try self.journal()
      guard let filing = try make(journal), var news = try self.news(since: nil) else { return nil }
      while try news.next() != nil {}
      let lastSeq = journal.lines.last?.seq ?? 0
      var parts = try held.file(
        filing, after: news, lastSeq: lastSeq, log: log, freshLogName: freshLogName
      ).parts
      return try parts.next()
    }
  }

  @discardableResult
  func file(_ text: String, log: String? = "desk") throws -> JournalLine? {
    let object = CanonicalJSON.bytes(["text": .string(text), "type": "note"])
    return try file(log: log, freshLogName: { "fresh" }) { _ in
      let id = SHA256.digest(object).hex
      return Filing(objects: [object], record: ["act": "note", "object": .string(id)])
    }
  }

  func checked(_ depth: CheckDepth = .full) -> CheckReport {
    check(depth, naming: NamingMembers(["object", "next", "media"]))
  }
}

extension Digest {
  /// Where the store keeps the object.
  var file: String { "objects/\(hex.prefix(2))/\(hex.dropFirst(2)).json" }
}

/// What `act` throws, if it throws a problem.
func problem(_ act: () throws -> Void) -> Problem? {
  do { try act() } catch { return error as? Problem }
  return nil
}
