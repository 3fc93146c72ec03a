import Archiving
import Diagnostics
import Foundation
import Notation
import Testing

/// Torn is what a writer left that died; everything else that does not fit is damage.
@Suite struct TornLogTests {
  private let segment = "log/desk/000001.jsonl"

  private func store(_ count: Int) throws -> TestStore {
    let store = try TestStore()
    for number in 0..<count { try store.file("text \(number)") }
    return store
  }

  /// The last line cut short anywhere: reading goes on, and so does writing.
  @Test func `a line cut short is passed over, and the next writer leaves it`() throws {
    let store = try store(2)
    let (whole, before) = (try store.bytes(segment), try store.bytes("local.json"))
    let third = try #require(try store.file("text 2"))
    let (torn, after) = (try store.bytes(segment), try store.bytes("local.json"))
    try store.replace("local.json", before)
    for length in [1, 30, 64, 65, 66, 100, torn.count - whole.count - 2] {
      try store.write(Array(torn.prefix(whole.count + length)), segment)
      #expect(try store.archive.journal().lines.count == 2)
      #expect(!store.check().isDamaged && store.check().tornLines == 1)
    }
    try store.replace("local.json", after)
    #expect(store.check().isDamaged, "the line was whole, and somebody cut it")
    let next = try #require(try store.file("again", log: nil))
    #expect(next.log == "fresh", "local.json names a line that the log has lost")
    #expect(try store.archive.journal().lines.count == 3)
    #expect(next.seq == third.seq)
  }

  @Test func `a writer that died in its line goes on in a new segment`() throws {
    let store = try store(2)
    let whole = try store.bytes(segment)
    try store.writeDying(whole + Array("00ff".utf8), segment)
    let line = try #require(try store.file("after", log: nil))
    #expect(line.log == "desk" && line.seq == 3)
    #expect(try Files.list(store["log/desk"]) == ["000001.jsonl", "000002.jsonl"])
    #expect(try store.bytes(segment) == whole + Array("00ff".utf8), "what was torn stays")
    #expect(try store.archive.journal().lines.count == 3)
    #expect(!store.check().isDamaged)
  }

  @Test func `a whole line that only lacks its line feed counts`() throws {
    let store = try store(2)
    try store.writeDying(try store.bytes(segment).dropLast(), segment)
    #expect(try store.archive.journal().lines.count == 2)
    let line = try #require(try store.file("after", log: nil))
    #expect(line.log == "desk" && line.seq == 3)
    #expect(try store.archive.journal().lines.count == 3)
    #expect(store.check().findings.isEmpty)
  }

  @Test func `another byte in the place of the last line feed is damage`() throws {
    let store = try store(2)
    let whole = try store.bytes(segment)
    for bit in 0..<8 {
      try store.write(whole.dropLast() + [0x0A ^ (1 << bit)], segment)
      let found = problem { _ = try store.archive.journal() }
      #expect(found?.kind == .damaged && found?.place?.line == 2)
      #expect(store.check().isDamaged)
    }
  }

  @Test func `damage is named by file and line, stops writers, and is never cut off`() throws {
    let store = try store(3)
    var bytes = try store.bytes(segment)
    let start = try #require(bytes.firstIndex(of: 0x0A)) + 1
    bytes[start + 80] ^= 4
    try store.write(bytes, segment)
    let found = problem { _ = try store.archive.journal() }
    #expect(found?.exitCode == 3)
    #expect(found?.place == Place(store[segment], line: 2))
    #expect(problem { try store.file("more") }?.kind == .damaged)
    #expect(try store.bytes(segment) == bytes)
    #expect(store.check().findings.filter { $0.kind == .damaged }.map(\.line) == [2])
  }

  @Test func `a line taken out of the middle breaks the chain`() throws {
    let store = try store(3)
    let lines = try store.bytes(segment).split(separator: 0x0A)
    for kept in [[0, 2], [1, 2], [1, 0, 2], [0, 1, 1, 2]] {
      try store.write(kept.flatMap { Array(lines[$0]) + [0x0A] }, segment)
      #expect(problem { _ = try store.archive.journal() }?.kind == .damaged, "\(kept)")
      #expect(store.check().isDamaged)
    }
  }

  @Test func `a whole line that says nothing usable is damage`() throws {
    let store = try store(1)
    let whole = try store.bytes(segment)
    for json in ["[]", "{}", #"{"seq":0}"#, #"{"seq":"2"}"#, #"{"seq":2,"prev":"x"}"#, "{"] {
      let line = "\(SHA256.digest(of: json).hex) \(json)\n"
      try store.write(whole + Array(line.utf8), segment)
      #expect(problem { _ = try store.archive.journal() }?.kind == .damaged, "\(json)")
      #expect(store.check().isDamaged)
    }
  }
}
