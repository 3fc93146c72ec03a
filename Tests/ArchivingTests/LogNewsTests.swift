import Archiving
import Diagnostics
import Foundation
import Notation
import TestSupport
import Testing

@Suite struct LogNewsTests {
  /// Every line that stands behind the table, by hash.
  private func lines(_ news: LogNews?) throws -> [String]? {
    guard var news else { return nil }
    var found: [String] = []
    while let line = try news.next() { found.append("\(line.seq) \(line.hash.hex)") }
    return found
  }

  private func lines(_ journal: Journal) -> [String] {
    journal.lines.map { "\($0.seq) \($0.hash.hex)" }
  }

  /// Makes a table that has read everything.
  private func mark(_ store: TestStore) throws {
    try store.archive.holding { (held: HeldArchive) throws(Problem) -> Void in
      guard var news = try store.archive.news(since: nil) else { return }
      while try news.next() != nil {}
      _ = held.draftTable(version: 1)?.publish(LogMarks(news))
    }
  }

  private func news(_ store: TestStore) throws -> [String]? {
    try lines(try store.archive.news(since: store.archive.table(version: 1)))
  }

  @Test func `the news are the lines filed since, and all of them without a table`() throws {
    let store = try TestStore()
    for number in 0..<5 { try store.file("text \(number)", log: "one") }
    #expect(try lines(try store.archive.news(since: nil)) == lines(try store.archive.journal()))
    try mark(store)
    #expect(try news(store) == [])
    try store.file("more", log: "one")
    try store.file("other", log: "two")
    #expect(try news(store) == lines(try store.archive.journal()).suffix(2).map { $0 })
  }

  @Test func `read from the end, the logs give their lines backwards`() throws {
    let store = try TestStore()
    for number in 0..<12 { try store.file("text \(number)", log: number < 8 ? "one" : "two") }
    try FileManager.default.copyItem(atPath: store["log/one"], toPath: store["log/copy"])
    let forward = try store.archive.journal().lines.map(\.hash)
    var backward: [Digest] = []
    try store.archive.linesFromEnd { line in
      backward.append(line.hash)
      return true
    }
    #expect(backward == forward.reversed())
    #expect(try store.archive.newestLines(5).map(\.hash) == forward.suffix(5).reversed())
  }

  @Test func `a torn end is no news, and what follows it is`() throws {
    let store = try TestStore()
    try store.file("text", log: "one")
    try mark(store)
    let whole = try store.bytes("log/one/000001.jsonl")
    try store.writeDying(whole + Array("0123 torn".utf8), "log/one/000001.jsonl")
    #expect(try news(store) == [])
    try store.file("next", log: "one")
    #expect(try news(store)?.count == 1)
  }

  @Test func `a log that was shortened, rewritten or taken away makes the table useless`() throws {
    let store = try TestStore()
    try store.file("text", log: "one")
    let short = try store.bytes("log/one/000001.jsonl")
    try store.file("again", log: "one")
    let whole = try store.bytes("log/one/000001.jsonl")
    try mark(store)
    try store.write(short, "log/one/000001.jsonl")
    #expect(try news(store) == nil)
    var changed = whole
    changed[changed.count - 20] ^= 1
    try store.write(changed, "log/one/000001.jsonl")
    #expect(try news(store) == nil)
    try store.write(whole, "log/one/000001.jsonl")
    #expect(try news(store) == [])
    try FileManager.default.removeItem(atPath: store["log/one"])
    #expect(try news(store) == nil)
  }

  @Test func `damage in newer lines is told, in older ones it is for the check of the store`()
    throws
  {
    let store = try TestStore()
    try store.file("text", log: "one")
    try store.file("last", log: "one")
    try mark(store)
    var bytes = try store.bytes("log/one/000001.jsonl")
    bytes[80] ^= 1
    try store.write(bytes, "log/one/000001.jsonl")
    #expect(try news(store) == [])
    bytes[80] ^= 1
    try store.writeDying(bytes, "log/one/000001.jsonl")
    let known = bytes.count
    try store.file("more", log: "one")
    bytes = try store.bytes("log/one/000001.jsonl")
    bytes[known + 90] ^= 1
    try store.write(bytes, "log/one/000001.jsonl")
    do {
      _ = try news(store)
      Issue.record("damage was passed over")
    } catch let problem as Problem {
      #expect(problem.kind == .damaged)
    }
  }
}
