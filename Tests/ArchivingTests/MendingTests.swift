import Archiving
import Diagnostics
import Foundation
import Notation
import TestSupport
import Testing

@Suite struct MendingTests {
  private let naming = NamingMembers(["object", "next", "media"])

  /// A store of five lines in two logs, with values that name others, and a sound copy of it.
  private func pair() throws -> (store: TestStore, copy: String) {
    let store = try TestStore()
    for text in ["一", "two", "three"] { try store.file(text) }
    let inner = CanonicalJSON.bytes(["text": "inner"])
    let outer = CanonicalJSON.bytes(["next": .string(SHA256.digest(inner).hex)])
    try store.archive.file(log: "other", freshLogName: { "x" }) { _ in
      Filing(objects: [inner, outer], record: ["object": .string(SHA256.digest(outer).hex)])
    }
    try store.archive.file(log: "other", freshLogName: { "x" }) { _ in
      let many = (0..<3_000).map { JSONValue.object(["number": .integer($0), "word": "稿件"]) }
      return Filing(objects: [], record: ["articles": .array(many)])
    }
    return (store, try store.copied())
  }

  private func mend(_ store: TestStore, _ copy: String) throws -> MendingReport {
    try Archive.mend(at: store.path, from: copy, naming: naming)
  }

  private func filed(_ store: TestStore) throws -> [String: [UInt8]] {
    try store.everything().filter { file in
      ["objects/", "log/", "newsdesk.json"].contains { file.key.hasPrefix($0) }
    }
  }

  @Test func `every file comes back, flipped or gone, byte for byte`() throws {
    let (store, copy) = try pair()
    let before = try filed(store)
    var random = SeededGenerator(seed: 4)
    for name in before.keys.sorted() {
      for isGone in [false, true] {
        var bytes = before[name] ?? []
        let place = Int.random(in: 0..<bytes.count, using: &random)
        bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
        if isGone { unlink(store[name]) } else { try store.replace(name, bytes) }
        let report = try mend(store, copy)
        #expect(report.broughtBack == [name], "\(name) at \(place)")
        #expect(!report.check.isDamaged && report.setAside.count == (isGone ? 0 : 1))
        #expect(try filed(store) == before)
        if let kept = report.setAside.first { #expect(try store.bytes(kept.keptAt) == bytes) }
      }
    }
  }

  @Test func `everything lost at once comes back`() throws {
    let (store, copy) = try pair()
    let before = try filed(store)
    for name in before.keys { unlink(store[name]) }
    let report = try mend(store, copy)
    #expect(try filed(store) == before)
    #expect(report.broughtBack.sorted() == before.keys.sorted())
  }

  @Test func `nothing happens to a store that is whole`() throws {
    let (store, copy) = try pair()
    let before = try filed(store)
    let report = try mend(store, copy)
    #expect(report.broughtBack.isEmpty && report.setAside.isEmpty && !report.check.isDamaged)
    #expect(try filed(store) == before)
  }

  @Test func `lines the copy does not have are kept around those it brings back`() throws {
    let (store, copy) = try pair()
    try store.file("four", log: "other")
    let name = "log/other/000001.jsonl"
    let whole = try store.bytes(name)
    var bytes = whole
    bytes[400] ^= 4
    try store.write(bytes, name)
    let report = try mend(store, copy)
    #expect(report.broughtBack == [name] && !report.check.isDamaged)
    #expect(try store.bytes(name) == whole)
  }

  @Test func `what the copy cannot give is told and stays as it is`() throws {
    let (store, copy) = try pair()
    let late = try #require(try store.file("four", log: "other"))
    let name = "log/other/000001.jsonl"
    var bytes = try store.bytes(name)
    bytes[bytes.count - 20] ^= 4
    try store.write(bytes, name)
    let report = try mend(store, copy)
    #expect(report.broughtBack.isEmpty && report.check.isDamaged)
    #expect(try store.bytes(name) == bytes, "line \(late.hash) is left where it is")
  }

  @Test func `a copy that is damaged too gives what it has`() throws {
    let (store, copy) = try pair()
    let two = SHA256.digest(CanonicalJSON.bytes(["text": "two", "type": "note"]))
    let three = SHA256.digest(CanonicalJSON.bytes(["text": "three", "type": "note"]))
    unlink(store[two.file])
    unlink(store[three.file])
    chmod(copy + "/" + two.file, 0o644)
    try Files.write([1, 2, 3], to: copy + "/" + two.file)
    let report = try mend(store, copy)
    #expect(report.broughtBack == [three.file])
    #expect(report.check.findings.map(\.kind) == [.missing])
  }

  @Test func `links, pipes and files in the place of folders make room`() throws {
    let (store, copy) = try pair()
    let two = SHA256.digest(CanonicalJSON.bytes(["text": "two", "type": "note"]))
    let shard = "objects/\(two.hex.prefix(2))"
    let before = try filed(store)
    try FileManager.default.removeItem(atPath: store[shard])
    symlink("/etc", store[shard])
    try FileManager.default.removeItem(atPath: store["log/desk"])
    try Files.write([1], to: store["log/desk"])
    let report = try mend(store, copy)
    #expect(!report.check.isDamaged && report.setAside.count == 2)
    #expect(try filed(store) == before)
  }

  @Test func `a copy of another store is refused`() throws {
    let (store, _) = try pair()
    let other = try TestFolder()
    try Archive.create(at: other["other"], name: "Other", storeID: "other", sample: false)
    #expect(problem { _ = try mend(store, other["other"]) }?.kind == .refused)
    #expect(problem { _ = try mend(store, store.path) }?.kind == .refused)
    #expect(problem { _ = try mend(store, other.path) }?.kind == .refused)
    unlink(store["newsdesk.json"])
    let stranger = try Archive(opening: other["other"])
    try stranger.file("elsewhere")
    #expect(problem { _ = try mend(store, other["other"]) }?.kind == .refused)
  }

  @Test func `the next writer goes on after a mending`() throws {
    let (store, copy) = try pair()
    let name = "log/desk/000001.jsonl"
    let lines = try store.bytes(name).split(separator: 0x0A)
    try store.write(Array(lines[0] + [0x0A]), name)
    #expect(try mend(store, copy).broughtBack == [name])
    try store.again().file("five", log: nil)
    #expect(store.check().findings.isEmpty && store.check().lines == 6)
  }
}
