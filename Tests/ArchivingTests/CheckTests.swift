import Archiving
import Diagnostics
import Foundation
import Notation
import TestSupport
import Testing

@Suite struct CheckTests {
  private func filled(entries: Int = 3) throws -> TestStore {
    let store = try TestStore()
    for text in ["一", "two", "three"] { try store.file(text) }
    try store.archive.file(log: "other", freshLogName: { "x" }) { _ in
      let inner = CanonicalJSON.bytes(["text": "inner"])
      let outer = CanonicalJSON.bytes(["next": .string(SHA256.digest(inner).hex)])
      let entries = (0..<entries).map { JSONValue.object(["number": .integer($0), "word": "稿件"]) }
      let id = JSONValue.string(SHA256.digest(outer).hex)
      return Filing(
        objects: [inner, outer], record: ["articles": .array(entries), "object": id])
    }
    return store
  }

  @Test func `a sound store has no findings`() throws {
    let store = try filled()
    let report = store.check()
    #expect(report.findings.isEmpty && !report.isDamaged)
    #expect(report.lines == 4 && report.logs == 2 && report.objects == 5)
  }

  /// One bit of one byte after another, in each kind of file.
  @Test func `a flipped bit is found wherever it is`() throws {
    let store = try filled()
    var random = SeededGenerator(seed: 2024)
    let names = try store.everything().keys.filter {
      $0.hasPrefix("objects/") || $0.hasPrefix("log/") || $0 == "newsdesk.json"
    }
    #expect(names.count == 8)
    for name in names.sorted() {
      let whole = try store.bytes(name)
      var places = Array(
        stride(from: 0, to: whole.count, by: max(1, whole.count / Proof.samples(16, all: 4096))))
      places += [63, 64, 65, whole.count - 2, whole.count - 1].filter { $0 < whole.count }
      for place in places {
        var bytes = whole
        bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
        try store.replace(name, bytes)
        let damaged = store.check().findings.filter { $0.kind == .damaged }
        #expect(damaged.contains { $0.path == store[name] }, "\(name) at byte \(place)")
      }
      try store.replace(name, whole)
    }
    #expect(store.check().findings.isEmpty)
  }

  @Test func `a flipped bit in a batch is found`() throws {
    let store = try filled(entries: 4000)
    let names = try store.everything().filter {
      $0.key.hasPrefix("objects/") && $0.value.count > 999
    }
    #expect(names.count == 4 && store.check().findings.isEmpty)
    for (name, whole) in names {
      var bytes = whole
      bytes[whole.count / 2] ^= 1
      try store.replace(name, bytes)
      let damaged = store.check().findings.filter { $0.kind == .damaged }
      #expect(damaged.map(\.path) == [store[name]])
      try store.replace(name, whole)
    }
  }

  @Test func `a file cut short is found`() throws {
    let store = try filled()
    for name in try store.everything().keys.sorted() where name.hasPrefix("objects/") {
      let whole = try store.bytes(name)
      try store.replace(name, Array(whole.dropLast()))
      #expect(store.check().isDamaged, "\(name)")
      try store.replace(name, whole)
    }
  }

  @Test func `a missing object is named with its path, and by whom`() throws {
    let store = try filled()
    let inner = SHA256.digest(CanonicalJSON.bytes(["text": "inner"]))
    let outer = SHA256.digest(CanonicalJSON.bytes(["next": .string(inner.hex)]))
    unlink(store[inner.file])
    let finding = try #require(store.check().findings.first)
    #expect(finding.kind == .missing && finding.id == inner && finding.path == store[inner.file])
    #expect(finding.what.english.contains(outer.file))
    #expect(store.check().isDamaged)
  }

  @Test func `an object that nothing names dangles and harms nothing`() throws {
    let store = try filled()
    let object = CanonicalJSON.bytes(["text": "left behind"])
    let id = SHA256.digest(object)
    mkdir(store["objects/" + id.hex.prefix(2)], 0o755)
    try store.replace(id.file, object)
    let report = store.check()
    #expect(report.findings.map(\.kind) == [.dangling])
    #expect(report.findings.first?.id == id && !report.isDamaged)
  }

  @Test func `bytes that fit their hash but not the form are damage`() throws {
    let store = try filled()
    let object = Array(#"{"B": 1.5}"#.utf8)
    let id = SHA256.digest(object)
    mkdir(store["objects/" + id.hex.prefix(2)], 0o755)
    try store.replace(id.file, object)
    #expect(store.check().findings.contains { $0.kind == .damaged && $0.id == id })
  }

  @Test func `what does not belong is foreign, what does is not`() throws {
    let store = try filled()
    let strange = ["notes.txt", "objects/x", "objects/ab.json", "log/A", "log/desk/1.jsonl"]
    let known = ["README.md", "desk/people.json", "unfiled/a.md", "tmp/filing-1", "cache/texts"]
    for name in ["pictures", "cache", "unfiled"] { mkdir(store[name], 0o755) }
    for name in strange + known { try Files.write([0x7B], to: store[name]) }
    let report = store.check()
    #expect(report.findings.map(\.path) == strange.map { store[$0] }.sorted())
    #expect(report.findings.allSatisfy { $0.kind == .foreign } && !report.isDamaged)
  }

  @Test func `a picture is checked against its name`() throws {
    let store = try filled()
    let picture: [UInt8] = [0xFF, 0xD8, 0xFF]
    let hex = SHA256.digest(picture).hex
    try Files.makeFolder(store["media/\(hex.prefix(2))"])
    let name = "media/\(hex.prefix(2))/\(hex.dropFirst(2)).jpg"
    try store.replace(name, picture)
    #expect(store.check().findings.map(\.kind) == [.dangling])
    try store.replace(name, [0xFF, 0xD8, 0xFE])
    #expect(store.check().findings.map(\.kind) == [.damaged])
  }

  @Test func `checking changes nothing`() throws {
    let store = try filled()
    try store.replace("log/desk/000002.jsonl", [1, 2, 3])
    let before = try store.everything()
    _ = store.check()
    #expect(try store.everything() == before)
  }

  @Test func `progress ends with everything read`() throws {
    let store = try filled()
    var last = (0, 0)
    _ = store.archive.check(naming: NamingMembers([])) { last = ($0, $1) }
    #expect(last == (5, 5))
  }
}
