import Archiving
import Diagnostics
import Foundation
import Testing

@Suite struct DeskFilesTests {
  @Test func `a desk file is read as it was written`() throws {
    let store = try TestStore()
    #expect(try store.archive.deskFile("people.json") == nil)
    try store.archive.writeDeskFile("people.json", [1])
    try store.archive.writeDeskFile("people.json", [2])
    try store.archive.writeDeskFile("templates/a4.json", [3])
    #expect(try store.archive.deskFile("people.json") == [2])
    #expect(try store.archive.deskFile("templates/a4.json") == [3])
    #expect(try Files.list(store["tmp"]).isEmpty)
  }

  @Test func `conflict markers are refused with file and line`() throws {
    let store = try TestStore()
    let text = "{\n<<<<<<< HEAD\n\"a\": 1\n=======\n\"a\": 2\n>>>>>>> theirs\n}\n"
    try store.archive.writeDeskFile("policy.json", Array(text.utf8))
    let refusal = problem { _ = try store.archive.deskFile("policy.json") }
    #expect(refusal?.kind == .refused)
    #expect(refusal?.place == Place(store["desk/policy.json"], line: 2))
    let report = store.check()
    #expect(report.findings.map(\.path) == [store["desk/policy.json"]] && !report.isDamaged)
  }

  @Test(arguments: [
    "", "..", "../newsdesk.json", "/etc/passwd", "a//b", ".git", "a/b/c/d", "a\u{0}",
  ])
  func `only plain names lead into desk`(_ name: String) throws {
    let store = try TestStore()
    #expect(problem { _ = try store.archive.deskFile(name) }?.kind == .refused)
    #expect(problem { try store.archive.writeDeskFile(name, [1]) }?.kind == .refused)
  }

  @Test func `a link in desk is not followed`() throws {
    let store = try TestStore()
    symlink("/etc/passwd", store["desk/people.json"])
    #expect(problem { _ = try store.archive.deskFile("people.json") }?.kind == .damaged)
  }

  @Test func `text that is not filed is kept, and nothing replaces it`() throws {
    let store = try TestStore()
    let paths = try [[1], [2], [3]].map {
      try store.archive.saveUnfiled($0, name: "../a1b2 稿.md")
    }
    #expect(Set(paths).count == 3)
    for (path, bytes) in zip(paths, [[1], [2], [3]] as [[UInt8]]) {
      #expect(path.hasPrefix(store["unfiled/"]) && path.hasSuffix(".md"))
      #expect(try Files.read(path, limit: 10) == bytes)
    }
    #expect(try store.archive.saveUnfiled([4], name: "") == store["unfiled/text"])
    #expect(store.check().findings.isEmpty)
  }
}
