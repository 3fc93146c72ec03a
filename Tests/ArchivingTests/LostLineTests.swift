import Archiving
import Diagnostics
import Foundation
import Notation
import Testing

/// Lines that are gone, with nothing in the logs that tells.
@Suite struct LostLineTests {
  private let segment = "log/desk/000001.jsonl"

  private func store() throws -> TestStore {
    let store = try TestStore()
    for text in ["one", "two", "three"] { try store.file(text) }
    return store
  }

  private func cut(_ store: TestStore, to count: Int) throws {
    let lines = try store.bytes(segment).split(separator: 0x0A).prefix(count)
    try store.write(lines.flatMap { $0 + [0x0A] }, segment)
  }

  private func damaged(_ store: TestStore) -> [String] {
    store.check().findings.filter { $0.kind == .damaged }.map(\.path)
  }

  @Test func `a store without its logs is damaged`() throws {
    let store = try store()
    try FileManager.default.removeItem(atPath: store["log"])
    let findings = store.check().findings.filter { $0.kind == .damaged }
    #expect(findings.map(\.path) == [store["log"]])
    #expect(store.archive.lostLogs?.kind == .damaged)
  }

  @Test func `a log that lost the line this copy wrote last is damaged`() throws {
    let store = try store()
    try cut(store, to: 2)
    let findings = store.check().findings.filter { $0.kind == .damaged }
    #expect(findings.map(\.path) == [store["log/desk"]])
    let copy = try store.copied()
    #expect(try Archive(opening: copy).checked().isDamaged)
  }

  @Test func `lost lines stay lost, however much is filed later, until they come back`() throws {
    let store = try store()
    let whole = try store.bytes(segment)
    try cut(store, to: 2)
    #expect(try store.again().file("four", log: nil)?.log == "fresh")
    #expect(try store.again().file("five", log: nil)?.log == "fresh")
    #expect(damaged(store) == [store["log/desk"]])
    try store.write(whole, segment)
    #expect(!store.check().isDamaged)
  }

  @Test func `each log that lost lines is remembered`() throws {
    let store = try store()
    let whole = try store.bytes(segment)
    try cut(store, to: 2)
    for text in ["four", "five"] { try store.again().file(text, log: "other") }
    let other = "log/other/000001.jsonl"
    let lines = try store.bytes(other).split(separator: 0x0A)
    try store.write(Array(lines[0]) + [0x0A], other)
    #expect(try store.again().file("six", log: nil)?.log == "fresh")
    #expect(damaged(store) == [store["log/desk"]])
    try store.write(whole, segment)
    #expect(damaged(store) == [store["log/other"]])
  }

  @Test func `a line that a power cut took is none that was lost`() throws {
    let store = try store()
    try cut(store, to: 2)
    let local = String(decoding: try store.bytes("local.json"), as: UTF8.self)
    let start = try #require(local.range(of: #""changed":""#)).upperBound
    let later = local.replacingCharacters(
      in: start..<local.index(start, offsetBy: 10), with: "9999999999")
    try store.write(Array(later.utf8), "local.json")
    #expect(!store.check().isDamaged)
  }

  @Test func `an older state of all files lacks nothing`() throws {
    let store = try store()
    try cut(store, to: 2)
    for id in store.check().findings.compactMap(\.id) {
      try FileManager.default.removeItem(atPath: store[id.file])
    }
    #expect(!store.check().isDamaged)
  }

  @Test func `a making that was broken off lost nothing`() throws {
    #expect(try TestStore().archive.lostLogs == nil)
    #expect(!(try TestStore().check().isDamaged))
  }

  @Test func `without its newsdesk.json a store is read and not written`() throws {
    let store = try store()
    try FileManager.default.removeItem(atPath: store["newsdesk.json"])
    let opened = try store.again()
    #expect(try opened.journal().lines.count == 3)
    #expect(opened.losses.problems.map(\.kind) == [.damaged])
    #expect(problem { try opened.refuseDamagedCard() }?.kind == .damaged)
    let findings = opened.checked().findings
    #expect(findings.map(\.kind) == [.missing])
    #expect(findings.map(\.path) == [store["newsdesk.json"]])
  }
}
