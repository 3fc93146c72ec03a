import Archiving
import Diagnostics
import Foundation
import Notation
import TestSupport
import Testing

@Suite struct CopyingTests {
  private let naming = NamingMembers(["object", "next", "media"])

  private func filled(_ texts: [String] = ["一", "two", "three"]) throws -> TestStore {
    let store = try TestStore()
    for text in texts { try store.file(text) }
    return store
  }

  /// Everything filed, by name.
  private func filed(_ path: String) throws -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: path) {
      let shelf = name.split(separator: "/").first.map(String.init) ?? ""
      guard ["objects", "media", "log", "newsdesk.json", "desk"].contains(shelf),
        let bytes = try? Files.read(path + "/" + name, limit: 1 << 20)
      else { continue }
      files[name] = bytes
    }
    return files
  }

  @Test func `a backup is the store again, but for what is this copy's own`() throws {
    let store = try filled()
    let folder = try TestFolder()
    try store.archive.writeDeskFile("people.json", [0x7B, 0x7D, 0x0A])
    let report = try store.archive.copy(to: folder["backup"], naming: naming)
    #expect(report.filed == 3 && report.lines == 3 && report.damaged.isEmpty)
    #expect(report.isOnSameDisk)
    #expect(try filed(folder["backup"]) == filed(store.path))
    #expect(!Files.exists(folder["backup/local.json"]))
    let copy = try Archive(opening: folder["backup"])
    #expect(copy.checked().findings.isEmpty && copy.storeID == store.archive.storeID)
  }

  @Test func `a second backup copies only what is new, and a third nothing`() throws {
    let store = try filled()
    let folder = try TestFolder()
    _ = try store.archive.copy(to: folder["backup"], naming: naming)
    try store.file("four")
    let second = try store.archive.copy(to: folder["backup"], naming: naming)
    #expect(second.filed == 1 && second.lines == 1)
    let third = try store.archive.copy(to: folder["backup"], depth: .full, naming: naming)
    #expect(third.isUnchanged && third.check?.isDamaged == false)
    #expect(try filed(folder["backup"]) == filed(store.path))
  }

  @Test func `a torn end is not copied, and the line behind it is`() throws {
    let store = try filled()
    let folder = try TestFolder()
    let name = "log/desk/000001.jsonl"
    try store.writeDying(try store.bytes(name) + Array("0123456789".utf8), name)
    _ = try store.archive.copy(to: folder["backup"], naming: naming)
    try store.again().file("four")
    _ = try store.archive.copy(to: folder["backup"], naming: naming)
    let copy = try Archive(opening: folder["backup"]).checked()
    #expect(copy.findings.isEmpty && copy.lines == 4 && copy.tornLines == 0)
  }

  @Test func `what is damaged is told and never replaces what the backup has`() throws {
    let store = try filled()
    let folder = try TestFolder()
    _ = try store.archive.copy(to: folder["backup"], naming: naming)
    let before = try filed(folder["backup"])
    let id = SHA256.digest(CanonicalJSON.bytes(["text": "two", "type": "note"]))
    try store.replace(id.file, [1, 2, 3])
    var log = try store.bytes("log/desk/000001.jsonl")
    log[300] ^= 1
    try store.write(log, "log/desk/000001.jsonl")
    let second = try store.archive.copy(to: folder["backup"], naming: naming)
    #expect(second.damaged == [store["log/desk/000001.jsonl"]])
    #expect(try filed(folder["backup"]) == before)
    let fresh = try store.archive.copy(to: folder["fresh"], naming: naming)
    #expect(fresh.damaged.sorted() == [store["log/desk/000001.jsonl"], store[id.file]].sorted())
    #expect(fresh.lines == 1 && fresh.filed == 2)
  }

  @Test func `a full backup mends the backup itself`() throws {
    let store = try filled()
    let folder = try TestFolder()
    _ = try store.archive.copy(to: folder["backup"], naming: naming)
    let id = SHA256.digest(CanonicalJSON.bytes(["text": "two", "type": "note"]))
    chmod(folder["backup/" + id.file], 0o644)
    try Files.write([1], to: folder["backup/" + id.file])
    let report = try store.archive.copy(to: folder["backup"], depth: .full, naming: naming)
    #expect(report.filed == 1 && report.mended == 1 && report.check?.isDamaged == false)
  }

  @Test func `lines that only the backup has are told and kept`() throws {
    let store = try filled()
    let folder = try TestFolder()
    _ = try store.archive.copy(to: folder["backup"], naming: naming)
    let name = "log/desk/000001.jsonl"
    let lines = try store.bytes(name).split(separator: 0x0A)
    try store.write(Array(lines[0] + [0x0A]), name)
    let report = try store.archive.copy(to: folder["backup"], naming: naming)
    #expect(report.linesAhead == 2)
    #expect(try Archive(opening: folder["backup"]).checked().lines == 3)
  }

  @Test func `a place that is not a backup of this store is refused and left as it is`() throws {
    let store = try filled()
    let other = try TestFolder()
    try Archive.create(at: other["other"], name: "Other", storeID: "other", sample: false)
    try Files.makeFolder(other["full"])
    try Files.write([1], to: other["full/letter.txt"])
    for place in [other["other"], other["full"], store.path, store["inside"]] {
      let found = problem { _ = try store.archive.copy(to: place, naming: naming) }
      #expect(found?.kind == .refused, "\(place)")
    }
    #expect(try Files.list(other["full"]) == ["letter.txt"] && !Files.exists(store["inside"]))
  }

  @Test func `contributors' own details are copied only when asked for`() throws {
    let store = try filled()
    let folder = try TestFolder()
    _ = try store.archive.savePrivate([1], name: "bank.txt")
    _ = try store.archive.saveUnfiled([1], name: "text.md")
    _ = try store.archive.copy(to: folder["backup"], naming: naming)
    #expect(
      !Files.exists(folder["backup/private"]) && Files.exists(folder["backup/unfiled/text.md"]))
    _ = try store.archive.copy(to: folder["backup"], isPrivate: true, naming: naming)
    #expect(Files.exists(folder["backup/private/bank.txt"]))
  }

  @Test func `a store restored from its backup writes a log of its own`() throws {
    let store = try filled()
    let folder = try TestFolder()
    _ = try store.archive.copy(to: folder["backup"], naming: naming)
    _ = try Archive(opening: folder["backup"]).copy(to: folder["new"], naming: naming)
    let line = try Archive(opening: folder["new"]).file("five", log: nil)
    #expect(line?.log == "fresh" && line?.seq == 4)
  }

  @Test func `many files come as whole as few`() throws {
    let store = try TestStore()
    let objects = (0..<300).map {
      CanonicalJSON.bytes(["text": .string("稿\($0)"), "type": "note"])
    }
    let entries = objects.map { JSONValue.object(["object": .string(SHA256.digest($0).hex)]) }
    try store.archive.file(log: "desk", freshLogName: { "x" }) { _ in
      Filing(
        objects: objects, record: ["articles": .array(entries)],
        names: objects.map { SHA256.digest($0) })
    }
    #expect(store.check().findings.isEmpty && store.check().objects == 300)
    #expect(try Files.list(store["tmp"]).isEmpty)
    let folder = try TestFolder()
    let report = try store.archive.copy(to: folder["backup"], naming: naming)
    #expect(report.filed == 300)
    #expect(try filed(folder["backup"]) == filed(store.path))
  }
}
