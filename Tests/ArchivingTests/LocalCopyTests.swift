import Archiving
import Diagnostics
import Foundation
import Notation
import TestSupport
import Testing

/// Each copy of a store writes to a log of its own.
@Suite struct LocalCopyTests {
  @Test func `a copy goes on with its own log`() throws {
    let store = try TestStore()
    #expect(try store.file("a", log: nil)?.log == "fresh")
    #expect(try store.again().file("b", log: nil)?.log == "fresh")
    #expect(try store.again().file("c", log: "fresh")?.log == "fresh")
    #expect(try store.again().file("d", log: "other")?.log == "other")
    #expect(try store.again().file("e", log: nil)?.log == "other")
  }

  @Test(arguments: ["", "{}", "garbage", #"{"folder":"1","log":"../..","next":{}}"#])
  func `without a usable local.json a new log is taken`(_ text: String) throws {
    let store = try TestStore()
    try store.file("a", log: "desk")
    try store.write(Array(text.utf8), "local.json")
    #expect(try store.file("b", log: nil)?.log == "fresh")
    #expect(try store.archive.journal().lines.map(\.log) == ["desk", "fresh"])
  }

  @Test func `a folder copied with its local.json takes a new log`() throws {
    let store = try TestStore()
    try store.file("a", log: "desk")
    let copy = try Archive(opening: store.copied())
    #expect(try copy.file("b", log: nil)?.log == "fresh")
    #expect(try store.file("b", log: nil)?.log == "desk")
  }

  @Test func `a log cut back or grown by others is left alone`() throws {
    let store = try TestStore()
    try store.file("a", log: "desk")
    let early = try store.bytes("log/desk/000001.jsonl")
    try store.file("b", log: "desk")
    let local = try store.bytes("local.json")
    try store.file("c", log: "desk")
    let late = try store.bytes("log/desk/000001.jsonl")
    try store.write(early, "log/desk/000001.jsonl")
    #expect(try store.file("x", log: nil)?.log == "fresh")
    try store.write(late, "log/desk/000001.jsonl")
    try store.replace("local.json", local)
    let names = ["fresh", "fresher"]
    var asked = 0
    let line = try store.archive.file(
      log: nil,
      freshLogName: {
        defer { asked += 1 }
        return names[asked]
      }
    ) { _ in Filing(objects: [], record: [:]) }
    #expect(line?.log == "fresher", "a name that is taken is not taken twice")
    #expect(store.check().isDamaged == false)
  }

  @Test func `local.json is written over where it is, unless it has another name too`() throws {
    let store = try TestStore()
    try store.file("a")
    let file = FileNotes.number(of: store["local.json"])
    try store.file("b")
    #expect(FileNotes.number(of: store["local.json"]) == file)
    let linked = try store.bytes("local.json")
    try FileManager.default.linkItem(atPath: store["local.json"], toPath: store["linked"])
    try store.file("c")
    #expect(try store.bytes("linked") == linked)
    #expect(FileNotes.number(of: store["local.json"]) != file)
    #expect(try store.again().file("d", log: nil)?.log == "desk")
  }

  @Test func `a writer that died before or after its line keeps its log`() throws {
    let store = try TestStore()
    try store.file("a")
    let one = try store.bytes("log/desk/000001.jsonl")
    let before = try JSONReader.read(try store.bytes("local.json"))
    try store.file("b")
    var local = try #require(try JSONReader.read(try store.bytes("local.json")).objectValue)
    local["next"] = local["last"]
    local["last"] = before["last"]
    try store.replace("local.json", CanonicalJSON.bytes(.object(local)))
    #expect(try store.file("c", log: nil)?.log == "desk", "died after: the line is there")
    try store.write(one, "log/desk/000001.jsonl")
    try store.replace("local.json", CanonicalJSON.bytes(.object(local)))
    #expect(try store.file("d", log: nil)?.log == "desk", "died before: the line is not there")
  }

  @Test func `a log put back together with its local.json is left alone`() throws {
    let store = try TestStore()
    try store.file("a")
    let (log, local) = (try store.bytes("log/desk/000001.jsonl"), try store.bytes("local.json"))
    try store.file("b")
    try store.write(log, "log/desk/000001.jsonl")
    try store.replace("local.json", local)
    #expect(try store.file("c", log: nil)?.log == "fresh")
    #expect(try store.archive.journal().lines.map(\.log) == ["desk", "fresh"])
  }

  @Test func `a log that lost only its last line is left alone too`() throws {
    let store = try TestStore()
    try store.file("a")
    let one = try store.bytes("log/desk/000001.jsonl")
    try store.file("b")
    try store.write(one, "log/desk/000001.jsonl")
    #expect(try store.file("c", log: nil)?.log == "fresh")
  }

  @Test func `the log of another copy is refused`() throws {
    let store = try TestStore()
    try store.file("a", log: "desk")
    unlink(store["local.json"])
    let before = try store.everything()
    #expect(problem { try store.file("b", log: "desk") }?.kind == .refused)
    let after = try store.everything()
    #expect(after.keys.sorted() == before.keys.sorted())
    #expect(after["log/desk/000001.jsonl"] == before["log/desk/000001.jsonl"])
  }

  @Test(arguments: ["", "../../etc", "A", "a_b", "-a", "ä", "a.b", "a b", "/", "log\u{0}"])
  func `only plain names can name a log`(_ name: String) throws {
    let store = try TestStore()
    let before = try store.everything()
    #expect(problem { try store.file("a", log: name) }?.kind == .usage)
    #expect(try store.everything() == before)
    let long = String(repeating: "a", count: 65)
    #expect(problem { try store.file("a", log: long) }?.kind == .usage)
    #expect(try store.file("a", log: String(long.dropLast()))?.seq == 1)
  }
}
