import Archiving
import Diagnostics
import Foundation
import Notation
import TestSupport
import Testing

@Suite struct FilingTrayTests {
  private func text(_ number: Int) -> [UInt8] {
    CanonicalJSON.bytes(["text": .string("稿件 \(number)"), "type": "note"])
  }

  @Test(arguments: [0, 500, 1 << 20])
  func `only what is wanted comes to its place, and nothing is left`(room: Int) throws {
    let store = try TestStore()
    let tray = try store.archive.tray(room: room)
    let ids = try (0..<60).map { try tray.put(text($0), isWanted: false) }
    for id in ids.prefix(50) { tray.want(id) }
    #expect(try tray.bytes(of: ids[3]) == text(3))
    #expect(ids.allSatisfy { !store.archive.contains($0) })
    try tray.settleAndCheck()
    tray.giveUp()
    #expect(ids.map(store.archive.contains) == (0..<60).map { $0 < 50 })
    #expect(try Files.list(store["tmp"]).isEmpty)
    #expect(try tray.bytes(of: ids[3]) == text(3))
  }

  @Test func `what is filed already, or given twice, is written once; what is broken, anew`() throws
  {
    let store = try TestStore()
    let id = try settled(text(1), in: store)
    let before = FileNotes.number(of: store[id.file])
    #expect(try settled(text(1), in: store) == id)
    #expect(FileNotes.number(of: store[id.file]) == before)
    try store.replace(id.file, [])
    #expect(try settled(text(1), in: store) == id)
    #expect(try store.bytes(id.file) == text(1))
  }

  @Test func `what there is room for in memory is nowhere on the disk before it settles`() throws {
    let store = try TestStore()
    let tray = try store.archive.tray(room: text(0).count + text(1).count)
    let ids = try (0..<3).map { try tray.put(text($0)) }
    #expect(try Files.list(store["tmp"]).count == 1)
    #expect(try ids.map(tray.bytes) == (0..<3).map(text))
    tray.giveUp()
    #expect(try Files.list(store["tmp"]).isEmpty)
  }

  @Test func `many threads put what they like`() throws {
    let store = try TestStore()
    let tray = try store.archive.tray()
    DispatchQueue.concurrentPerform(iterations: 8) { share in
      for number in 0..<40 { _ = try? tray.put(text(number / 2 + share)) }
    }
    try tray.settleAndCheck()
    #expect((0..<27).allSatisfy { store.archive.contains(SHA256.digest(text($0))) })
    #expect(try Files.list(store["tmp"]).isEmpty)
  }

  @Test func `a list put together piece by piece is the list of one line, whole or in parts`()
    throws
  {
    let store = try TestStore()
    for count in [3, 2_500] {
      let entries = (0..<count).map { JSONValue.object(["made": .integer($0), "words": "稿件"]) }
      let tray = try store.archive.tray()
      var list = EntryList(in: tray)
      for entry in entries { try list.add(entry) }
      try list.finish()
      try tray.settleAndCheck()
      let line = try store.archive.file(log: "desk", freshLogName: { "x" }) { _ in
        list.filing(["act": "import"])
      }
      let whole = try #require(try store.archive.journal().lines.last)
      #expect(whole.payload["articles"]?.arrayValue == entries)
      #expect(line?.hash == whole.hash && line?.seq == whole.seq)
      let parts = try parts(of: whole.hash, in: store)
      #expect(parts.map(\.first) == Array(stride(from: 0, to: count, by: 1_000)))
      #expect(parts.flatMap { $0.payload["articles"]?.arrayValue ?? [] } == entries)
    }
    #expect(store.check().findings.isEmpty)
  }

  @Test func `a few long entries fill a batch`() throws {
    let store = try TestStore()
    let numbers = JSONValue.array((0..<60_000).map { .integer($0) })
    let entries = (0..<5).map { JSONValue.object(["lines": numbers, "made": .integer($0)]) }
    let tray = try store.archive.tray()
    var list = EntryList(in: tray)
    for entry in entries { try list.add(entry) }
    try list.finish()
    try tray.settleAndCheck()
    try store.archive.file(log: "desk", freshLogName: { "x" }) { _ in
      list.filing(["act": "import"])
    }
    let whole = try #require(try store.archive.journal().lines.last)
    let isWhole = whole.payload["articles"]?.arrayValue == entries
    #expect(isWhole)
    #expect(try parts(of: whole.hash, in: store).map(\.first) == [0, 2, 4])
    #expect(store.check().findings.isEmpty)
  }

  private func parts(of line: Digest, in store: TestStore) throws -> [JournalLine] {
    var news = try #require(try store.archive.news(since: nil, dividing: { _ in true }))
    var parts: [JournalLine] = []
    while let part = try news.next() {
      if part.hash == line { parts.append(part) }
    }
    return parts
  }

  private func settled(_ bytes: [UInt8], in store: TestStore) throws -> Digest {
    let tray = try store.archive.tray()
    let id = try tray.put(bytes)
    #expect(try tray.put(bytes) == id)
    try tray.settleAndCheck()
    tray.giveUp()
    return id
  }
}
