import Archiving
import Diagnostics
import Foundation
import Notation
import Testing

@Suite struct JournalTests {
  private func texts(_ journal: Journal) -> [String] {
    journal.lines.compactMap { $0.payload["text"]?.stringValue }
  }

  private func note(_ text: String, in archive: Archive, log: String) throws {
    try archive.file(log: log, freshLogName: { "x" }) { _ in
      Filing(objects: [], record: ["text": .string(text)])
    }
  }

  @Test func `a line is its hash, a blank and canonical JSON with prev and seq`() throws {
    let store = try TestStore()
    try note("一", in: store.archive, log: "desk")
    try note("two", in: store.archive, log: "desk")
    let first = #"{"seq":1,"text":"一"}"#
    let hash = SHA256.digest(of: first).hex
    let second = #"{"prev":"\#(hash)","seq":2,"text":"two"}"#
    let expected = "\(hash) \(first)\n\(SHA256.digest(of: second).hex) \(second)\n"
    #expect(String(decoding: try store.bytes("log/desk/000001.jsonl"), as: UTF8.self) == expected)
  }

  @Test func `filing answers the line as the journal gives it`() throws {
    let store = try TestStore()
    let record: JSONObject = [
      "z": ["b": 1, "a": [true, .null]], "a": "x", "seq": 77, "prev": "no",
    ]
    let line = try store.archive.file(log: "a", freshLogName: { "x" }) { journal in
      #expect(journal.lines.isEmpty)
      return Filing(objects: [], record: record)
    }
    #expect(try store.archive.journal().lines == [try #require(line)])
    #expect(line?.payload == ["a": "x", "z": ["a": [true, .null], "b": 1]])
    #expect(line?.seq == 1 && line?.log == "a")
  }

  @Test func `what a line makes is named by its hash and an ordinal`() throws {
    let line = JournalLine(hash: SHA256.digest([]), log: "a", seq: 1, payload: [:])
    let name = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855:3"
    #expect(line.id(ofMade: 3) == SHA256.digest(of: name))
  }

  @Test func `nothing is written where nothing is to be filed`() throws {
    let store = try TestStore()
    try store.file("a")
    let before = try store.everything()
    #expect(try store.archive.file(log: nil, freshLogName: { "x" }) { _ in nil } == nil)
    let after = try store.everything()
    #expect(after.filter { $0.key != "lock" } == before.filter { $0.key != "lock" })
  }

  @Test func `a problem of the maker leaves the store as it was`() throws {
    let store = try TestStore()
    try store.file("a")
    let before = try store.everything()
    let refusal = problem {
      try store.archive.file(log: nil, freshLogName: { "x" }) { (_) throws(Problem) in
        throw Problem(.overtaken, Wording(en: "No.", zh: "否。"))
      }
    }
    #expect(refusal?.kind == .overtaken)
    #expect(try store.everything() == before)
    try store.file("b")
  }

  /// Two copies write apart; however their logs come together, both see the same order.
  @Test func `copies that exchange their logs agree on one order`() throws {
    let here = try TestStore()
    try here.file("start", log: "here")
    let there = try Archive(opening: here.copied())
    for number in 1...3 {
      try note("here \(number)", in: here.archive, log: "here")
      try note("there \(number)", in: there, log: "there")
    }
    let files = FileManager.default
    try files.copyItem(atPath: there.root + "/log/there", toPath: here["log/there"])
    try files.removeItem(atPath: there.root + "/log/here")
    try files.copyItem(atPath: here["log/here"], toPath: there.root + "/log/here")
    let mine = try here.archive.journal().lines
    #expect(try there.journal().lines == mine)
    #expect(mine.map(\.seq) == [1, 2, 2, 3, 3, 4, 4])
    let order = mine.map { [String($0.seq), $0.hash.hex] }
    #expect(order == order.sorted { ($0[0], $0[1]) < ($1[0], $1[1]) })
    try note("both", in: there, log: "there")
    #expect(try there.journal().lines.last?.seq == 5)
  }

  @Test func `a log that stands there twice counts once`() throws {
    let store = try TestStore()
    for text in ["a", "b", "c"] { try store.file(text) }
    let before = try store.archive.journal().lines
    try FileManager.default.copyItem(atPath: store["log/desk"], toPath: store["log/aaa"])
    #expect(try store.archive.journal().lines.map(\.hash) == before.map(\.hash))
  }

  @Test func `a new segment starts at about 1 MB and goes on with the chain`() throws {
    let store = try TestStore()
    let long = String(repeating: "长", count: 20_000)
    try store.makeLog("desk", (1...17).map { ["text": .string("\($0)\(long)")] })
    let first = try store.bytes("log/desk/000001.jsonl")
    for number in 18...19 { try note("\(number)", in: store.archive, log: "desk") }
    #expect(try store.bytes("log/desk/000001.jsonl").count > first.count)
    try note(long, in: store.archive, log: "desk")
    let names = try Files.list(store["log/desk"])
    #expect(names == ["000001.jsonl", "000002.jsonl"])
    #expect(try store.bytes("log/desk/000001.jsonl").count <= 1 << 20)
    #expect(try store.archive.journal().lines.map(\.seq) == Array(1...20))
    #expect(store.check().findings.isEmpty)
    unlink(store["log/desk/000001.jsonl"])
    #expect(problem { _ = try store.archive.journal() }?.kind == .damaged)
  }

  @Test func `a list too long for a line is kept in batches nobody notices`() throws {
    let store = try TestStore()
    let entries = (0..<2500).map { JSONValue.object(["made": .integer($0), "words": "稿件"]) }
    let line = try store.archive.file(log: "desk", freshLogName: { "x" }) { _ in
      Filing(objects: [], record: ["act": "import", "articles": .array(entries), "by": "editor"])
    }
    let read = try store.archive.journal().lines
    #expect(read == [try #require(line)])
    #expect(read[0].payload["articles"]?.arrayValue?.count == 2500)
    #expect(read[0].payload["batches"] == nil)
    let text = String(decoding: try store.bytes("log/desk/000001.jsonl"), as: UTF8.self)
    #expect(text.utf8.count < 500 && text.contains(#""batches":[""#))
    #expect(store.check().findings.isEmpty && store.check().objects == 3)
  }

  @Test func `a missing batch is damage`() throws {
    let store = try TestStore()
    let entries = (0..<6000).map { JSONValue.object(["made": .integer($0)]) }
    try store.archive.file(log: "desk", freshLogName: { "x" }) { _ in
      Filing(objects: [], record: ["articles": .array(entries)])
    }
    let shard = try #require(try Files.list(store["objects"]).first)
    let name = try #require(try Files.list(store["objects/\(shard)"]).first)
    unlink(store["objects/\(shard)/\(name)"])
    #expect(problem { _ = try store.archive.journal() }?.kind == .damaged)
    #expect(store.check().findings.map(\.kind) == [.missing])
  }

  @Test func `what fits no line and has no list is refused`() throws {
    let store = try TestStore()
    let long = String(repeating: "长", count: 30_000)
    #expect(problem { try self.note(long, in: store.archive, log: "a") }?.kind == .refused)
    try note("short", in: store.archive, log: "a")
    #expect(texts(try store.archive.journal()) == ["short"])
  }
}
