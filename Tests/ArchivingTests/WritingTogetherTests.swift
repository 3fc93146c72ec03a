import Archiving
import Diagnostics
import Foundation
import Notation
import Testing

@Suite struct WritingTogetherTests {
  /// `flock` belongs to the open file, so threads with archives of their own are as strange to each
  /// other as programs are.
  @Test func `writers that come at once all file, one after the other`() async throws {
    let store = try TestStore()
    let path = store.path
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 0..<4 {
        group.addTask {
          let archive = try Archive(opening: path)
          for number in 0..<10 { try archive.file("\(writer)-\(number)", log: nil) }
        }
      }
      try await group.waitForAll()
    }
    let lines = try store.archive.journal().lines
    #expect(lines.map(\.seq) == Array(1...40))
    #expect(Set(lines.map(\.log)).count == 1)
    #expect(store.check().findings.isEmpty)
    #expect(try Files.list(store["tmp"]).isEmpty)
  }

  @Test func `a reader never sees half of anything`() async throws {
    let store = try TestStore()
    try store.file("first", log: nil)
    let path = store.path
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask {
        let archive = try Archive(opening: path)
        for number in 0..<30 { try archive.file("\(number)", log: nil) }
      }
      group.addTask {
        let archive = try Archive(opening: path)
        var seen = 0
        while seen < 31 {
          let lines = try archive.journal().lines
          #expect(lines.count >= seen && !archive.checked().isDamaged)
          seen = lines.count
        }
      }
      try await group.waitForAll()
    }
  }

  @Test func `who waits too long is told who holds the store`() throws {
    let store = try TestStore()
    let inner = try store.again()
    try store.archive.file(log: "a", freshLogName: { "x" }) { _ in
      let refusal = problem { try inner.file("b") }
      #expect(refusal?.kind == .refused)
      #expect(refusal?.what.english.contains("process \(getpid())") == true)
      return nil
    }
    try inner.file("b")
  }

  @Test func `what a dead writer left in tmp is swept, what others write there is not`() throws {
    let store = try TestStore()
    try store.file("a")
    try Files.write([1], to: store["tmp/filing-dead"])
    try Files.write([1], to: store["tmp/loose-young"])
    try store.file("b")
    #expect(try Files.list(store["tmp"]) == ["loose-young"])
    #expect(store.check().findings.isEmpty)
  }

  @Test func `a store that can only be read is read, and refuses to write in a sentence`() throws {
    let store = try TestStore()
    try store.file("a")
    let before = try store.everything()
    chmod(store["lock"], 0o444)
    chmod(store.path, 0o555)
    defer { chmod(store.path, 0o755) }
    #expect(try store.again().journal().lines.count == 1)
    if geteuid() != 0 {
      let refusal = problem { try store.file("b") }
      #expect(refusal?.what.english.contains("can only be read") == true)
      #expect(try store.everything() == before)
    }
  }

  @Test func `a store without its empty folders, as git gives it, can be read and written`() throws
  {
    let store = try TestStore()
    for name in ["desk", "log", "objects"] { rmdir(store[name]) }
    #expect(try store.archive.journal().lines.isEmpty && store.check().findings.isEmpty)
    try store.file("a")
    #expect(try store.archive.journal().lines.count == 1)
  }

  @Test func `links in the place of the store's own files are refused`() throws {
    for name in ["lock", "tmp", "log", "objects"] {
      let store = try TestStore()
      let outside = try TestFolder()
      remove(store[name])
      symlink(outside.path, store[name])
      #expect(problem { try store.file("a") }?.kind == .damaged, "\(name)")
      #expect(try Files.list(outside.path).isEmpty)
    }
  }
}
