import Archiving
import Diagnostics
import Foundation
import Testing

@Suite struct OpeningTests {
  @Test func `a store remembers what it was made with`() throws {
    let folder = try TestFolder()
    try Archive.create(at: folder["a/b"], name: "盱眙工运", storeID: "x1", sample: true)
    let archive = try Archive(opening: folder["a/b"])
    #expect(archive.name == "盱眙工运" && archive.storeID == "x1" && archive.isSample)
    #expect(try archive.journal().lines.isEmpty)
    #expect(archive.checked().findings.isEmpty)
  }

  @Test func `a store is made only where nothing is`() throws {
    let folder = try TestFolder()
    try Files.write([1], to: folder["note.txt"])
    let refusal = problem {
      try Archive.create(at: folder.path, name: "x", storeID: "x", sample: false)
    }
    #expect(refusal?.kind == .refused)
    #expect(try Files.list(folder.path) == ["note.txt"])
    #expect(
      problem {
        try Archive.create(at: folder["note.txt"], name: "x", storeID: "x", sample: false)
      }?.kind == .refused)
  }

  @Test func `what is not a store is refused with a sentence`() throws {
    let folder = try TestFolder()
    try Files.write([1], to: folder["file"])
    for path in [folder.path, folder["nothing"], folder["file"]] {
      #expect(problem { _ = try Archive(opening: path) }?.kind == .refused, "\(path)")
    }
  }

  @Test func `a newer store is refused before anything else in it counts`() throws {
    let store = try TestStore()
    try store.write(Array(#"{"format":7,"more":[]}"#.utf8), "newsdesk.json")
    let refusal = problem { _ = try store.again() }
    #expect(refusal?.kind == .refused)
    #expect(refusal?.what.english.contains("format 7; this one knows 1") == true)
  }

  @Test(arguments: [
    "", "{", "[]", #"{"format":"1"}"#, #"{"format":0,"name":"","store":"","sum":""}"#, "\u{0}",
    #"{"format":1,"name":"x","sample":false,"store":"y","sum":"z"}"#,
  ])
  func `with a garbled description a store is read and not written`(_ text: String) throws {
    let store = try TestStore()
    try store.file("a")
    try store.write(Array(text.utf8), "newsdesk.json")
    let archive = try store.again()
    #expect(archive.losses.problems.map(\.kind) == [.damaged] && archive.storeID == "")
    #expect(try archive.journal().lines.count == 1)
    let before = try store.everything()
    #expect(problem { try archive.file("b") }?.kind == .damaged)
    #expect(problem { try archive.holding { _ in } }?.kind == .damaged)
    let naming = NamingMembers([])
    #expect(problem { _ = try archive.copy(to: store["copy"], naming: naming) }?.kind == .damaged)
    for isDeleting in [false, true] {
      let refusal = problem {
        _ = try archive.leftovers(isDeleting: isDeleting, now: 0, naming: naming)
      }
      #expect(refusal?.kind == .damaged)
    }
    #expect(try store.everything() == before)
    #expect(store.check().isDamaged)
  }

  @Test func `a huge description is refused unread, a link as a link`() throws {
    let store = try TestStore()
    truncate(store["newsdesk.json"], 1 << 40)
    #expect(
      problem { _ = try store.again() }?.what.english
        == "This file is larger than any that a store has.")
    unlink(store["newsdesk.json"])
    symlink("/etc/passwd", store["newsdesk.json"])
    #expect(
      problem { _ = try store.again() }?.what.english.contains("symbolic link") == true)
  }

  @Test func `the store's own folder may be reached by a link`() throws {
    let store = try TestStore()
    let link = store.path + "-link"
    symlink(store.path, link)
    #expect(try Archive(opening: link).storeID == "test")
    unlink(link)
  }
}
