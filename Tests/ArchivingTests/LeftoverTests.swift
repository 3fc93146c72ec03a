import Archiving
import Diagnostics
import Foundation
import Notation
import TestSupport
import Testing

@Suite struct LeftoverTests {
  private let naming = NamingMembers(["object", "next", "media"])
  private let day = 86_400

  private func dangling(_ text: String, in store: TestStore, days: Int) throws -> Digest {
    let object = CanonicalJSON.bytes(["text": .string(text)])
    let id = SHA256.digest(object)
    mkdir(store["objects/" + id.hex.prefix(2)], 0o755)
    try store.replace(id.file, object)
    try age(store[id.file], days)
    return id
  }

  private func age(_ path: String, _ days: Int) throws {
    let then = Date().addingTimeInterval(Double(-days * day))
    try FileManager.default.setAttributes([.modificationDate: then], ofItemAtPath: path)
  }

  private func leftovers(_ store: TestStore, isDeleting: Bool) throws -> Leftovers {
    try store.archive.leftovers(isDeleting: isDeleting, now: Int(time(nil)), naming: naming)
  }

  @Test func `only what is old and named by nothing is taken`() throws {
    let store = try TestStore()
    try store.file("kept")
    let old = try dangling("old", in: store, days: 15)
    let young = try dangling("young", in: store, days: 13)
    for name in try store.everything().keys where name.hasPrefix("objects/") {
      if name != young.file { try age(store[name], 100) }
    }
    let before = try store.everything()
    let found = try leftovers(store, isDeleting: false)
    #expect(found.files.map(\.id) == [old] && found.young == 1)
    #expect(try store.everything() == before, "a dry run changes nothing")
    let taken = try leftovers(store, isDeleting: true)
    #expect(taken == found)
    #expect(Set(before.keys).subtracting(try store.everything().keys) == [old.file])
    #expect(try leftovers(store, isDeleting: true).files.isEmpty)
  }

  @Test func `what is reached through others stays, even by members nobody knows`() throws {
    let store = try TestStore()
    let far = try dangling("far", in: store, days: 100)
    let middle = CanonicalJSON.bytes(["unheard_of": [.string(far.hex)]])
    try store.archive.file(log: "desk", freshLogName: { "x" }) { _ in
      Filing(objects: [middle], record: ["object": .string(SHA256.digest(middle).hex)])
    }
    let listed = try dangling("listed", in: store, days: 100)
    try store.archive.file(log: "desk", freshLogName: { "x" }) { _ in
      Filing(objects: [], record: ["some": ["where": .string(listed.hex)]])
    }
    #expect(try leftovers(store, isDeleting: true).files.isEmpty)
  }

  @Test func `entries of long lines keep what they name`() throws {
    let store = try TestStore()
    let objects = (0..<1_500).map { CanonicalJSON.bytes(["text": .string("稿\($0)")]) }
    let entries = objects.map { JSONValue.object(["object": .string(SHA256.digest($0).hex)]) }
    try store.archive.file(log: "desk", freshLogName: { "x" }) { _ in
      Filing(objects: objects, record: ["articles": .array(entries)])
    }
    for name in try store.everything().keys where name.hasPrefix("objects/") {
      try age(store[name], 100)
    }
    #expect(try leftovers(store, isDeleting: true).files.isEmpty)
  }

  @Test(arguments: [true, false])
  func `where lines are lost nothing is taken`(_ areAll: Bool) throws {
    let store = try TestStore()
    for text in ["one", "two", "three"] { try store.file(text) }
    for name in try store.everything().keys where name.hasPrefix("objects/") {
      try age(store[name], 100)
    }
    let lines = try store.bytes("log/desk/000001.jsonl").split(separator: 0x0A)
    try store.write(areAll ? [] : Array(lines[0]) + [0x0A], "log/desk/000001.jsonl")
    let before = try store.everything()
    #expect(problem { _ = try leftovers(store, isDeleting: true) }?.kind == .damaged)
    #expect(try store.everything() == before)
  }

  @Test func `where lines are lost nothing is taken after more was filed either`() throws {
    let store = try TestStore()
    for text in ["one", "two", "three"] { try store.file(text) }
    let lines = try store.bytes("log/desk/000001.jsonl").split(separator: 0x0A)
    try store.write(lines[0...1].flatMap { $0 + [0x0A] }, "log/desk/000001.jsonl")
    try store.again().file("four", log: nil)
    let before = try store.everything()
    for name in before.keys where name.hasPrefix("objects/") { try age(store[name], 100) }
    #expect(problem { _ = try leftovers(store, isDeleting: true) }?.kind == .damaged)
    #expect(try store.everything() == before)
  }

  @Test func `what is more than is named is taken only by its number`() throws {
    let store = try TestStore()
    try store.file("one")
    for text in ["two", "three"] { _ = try dangling(text, in: store, days: 15) }
    #expect(problem { _ = try leftovers(store, isDeleting: true) }?.kind == .refused)
    #expect(try leftovers(store, isDeleting: false).files.count == 2)
    let taken = try store.archive.leftovers(
      isDeleting: true, count: 2, now: Int(time(nil)), naming: naming)
    #expect(taken.files.count == 2)
  }

  @Test func `a number counts for what is found under the lock`() throws {
    let store = try TestStore()
    try store.file("one")
    for text in ["two", "three"] { _ = try dangling(text, in: store, days: 15) }
    var late: [Digest] = []
    let refusal = problem {
      _ = try store.archive.leftovers(
        isDeleting: true, count: 2, now: Int(time(nil)), naming: naming
      ) { _, _ in
        if late.isEmpty, let id = try? dangling("four", in: store, days: 15) { late = [id] }
      }
    }
    #expect(late.count == 1 && refusal?.kind == .refused)
    #expect(try leftovers(store, isDeleting: false).files.count == 3, "nothing was taken")
  }

  @Test func `a damaged log, or a missing text, stops it`() throws {
    let store = try TestStore()
    try store.file("one")
    _ = try dangling("old", in: store, days: 15)
    let log = try store.bytes("log/desk/000001.jsonl")
    var bytes = log
    bytes[80] ^= 1
    try store.write(bytes, "log/desk/000001.jsonl")
    #expect(problem { _ = try leftovers(store, isDeleting: true) }?.kind == .damaged)
    try store.write(log, "log/desk/000001.jsonl")
    let one = SHA256.digest(CanonicalJSON.bytes(["text": "one", "type": "note"]))
    unlink(store[one.file])
    #expect(problem { _ = try leftovers(store, isDeleting: true) }?.kind == .damaged)
    #expect(try store.everything().keys.count { $0.hasPrefix("objects/") } == 1)
  }

  @Test func `what writers that died left in tmp goes too`() throws {
    let store = try TestStore()
    try store.file("one")
    for name in ["filing-1", "loose-1", "loose-2"] {
      try Files.write([1], to: store["tmp/" + name])
    }
    try age(store["tmp/loose-1"], 2)
    #expect(
      try leftovers(store, isDeleting: true).files.map(\.path)
        == ["filing-1", "loose-1"].map {
          store["tmp/" + $0]
        })
    #expect(try Files.list(store["tmp"]) == ["loose-2"])
  }

  @Test func `where there is something to delete, it waits for a writer and then gives up`() throws
  {
    let store = try TestStore()
    try store.file("one")
    #expect(try leftovers(store, isDeleting: true).files.isEmpty)
    _ = try dangling("old", in: store, days: 15)
    let held = open(store["lock"], O_RDWR)
    defer { close(held) }
    flock(held, LOCK_EX)
    #expect(problem { _ = try leftovers(store, isDeleting: true) }?.kind == .refused)
    #expect(try leftovers(store, isDeleting: false).files.count == 1)
  }
}
