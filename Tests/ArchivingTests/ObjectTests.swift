import Archiving
import Diagnostics
import Foundation
import Notation
import Testing

@Suite struct ObjectTests {
  private let text = CanonicalJSON.bytes(["text": "a", "type": "note"])

  @Test func `an object lies under the hash of its bytes, unwritable`() throws {
    let store = try TestStore()
    try store.file("a")
    let id = SHA256.digest(text)
    #expect(try store.bytes(id.file) == text)
    #expect(try store.archive.bytes(of: id) == text)
    #expect(try store.archive.value(of: id)["text"]?.stringValue == "a")
    #expect(store.archive.contains(id) && !store.archive.contains(SHA256.digest([])))
    let mode = try FileManager.default.attributesOfItem(atPath: store[id.file])
    #expect((mode[.posixPermissions] as? Int).map { $0 & 0o222 } == 0)
  }

  @Test func `a missing and a damaged one are named by id and path`() throws {
    let store = try TestStore()
    try store.file("a")
    let id = SHA256.digest(text)
    try store.replace(id.file, text.dropLast() + [0x20])
    let damaged = problem { _ = try store.archive.bytes(of: id) }
    #expect(damaged?.kind == .damaged && damaged?.what.english.contains(id.hex) == true)
    #expect(damaged?.place?.path == store[id.file])
    unlink(store[id.file])
    let missing = problem { _ = try store.archive.bytes(of: id) }
    #expect(missing?.kind == .damaged && missing?.what != damaged?.what)
    #expect(missing?.place?.path == store[id.file])
  }

  @Test func `filing the same again mends a broken file`() throws {
    let store = try TestStore()
    try store.file("a")
    let id = SHA256.digest(text)
    for broken in [[], Array(text.dropLast()), text + [0]] {
      try store.replace(id.file, broken)
      try store.file("a")
      #expect(try store.archive.bytes(of: id) == text)
    }
    #expect(store.check().findings.isEmpty)
  }

  @Test(arguments: [
    #"{"b":1,"a":2}"#, #"{"a": 1}"#, #"{"A":1}"#, #"{"a":1.5}"#, #"{"a":1e2}"#, "{", "", "[1",
    #"{"a":"\u0061"}"#, #"{"":1}"#,
  ])
  func `only the one canonical form is filed`(_ json: String) throws {
    let store = try TestStore()
    let refusal = problem {
      try store.archive.file(log: "a", freshLogName: { "x" }) { _ in
        Filing(objects: [Array(json.utf8)], record: [:])
      }
    }
    #expect(refusal?.kind == .refused)
    #expect(try store.archive.journal().lines.isEmpty)
  }

  @Test func `a line that names what is not there is not written`() throws {
    let store = try TestStore()
    let refusal = problem {
      try store.archive.file(log: "a", freshLogName: { "x" }) { _ in
        Filing(objects: [], record: [:], names: [SHA256.digest([9])])
      }
    }
    #expect(refusal?.kind == .damaged)
    #expect(try store.archive.journal().lines.isEmpty)
  }

  @Test func `links, pipes and folders in the place of an object are refused`() throws {
    let store = try TestStore()
    try store.file("a")
    let id = SHA256.digest(text)
    let elsewhere = store["elsewhere"]
    try Files.write(text, to: elsewhere)
    unlink(store[id.file])
    symlink(elsewhere, store[id.file])
    #expect(problem { _ = try store.archive.bytes(of: id) }?.what.english.contains("link") == true)
    #expect(store.check().isDamaged)
    unlink(store[id.file])
    mkfifo(store[id.file], 0o600)
    #expect(problem { _ = try store.archive.bytes(of: id) }?.kind == .damaged)
    #expect(store.check().isDamaged)
    unlink(store[id.file])
    mkdir(store[id.file], 0o700)
    #expect(problem { _ = try store.archive.bytes(of: id) }?.kind == .damaged)
    rmdir(store[id.file])
    let shard = store["objects/" + id.hex.prefix(2)]
    rmdir(shard)
    symlink("/etc", shard)
    #expect(problem { _ = try store.archive.bytes(of: id) }?.kind == .damaged)
    #expect(problem { try store.file("a") }?.kind == .damaged)
    #expect(store.check().isDamaged)
  }
}
