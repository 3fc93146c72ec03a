import Archiving
import Diagnostics
import Foundation
import Notation
import TestSupport
import Testing

@Suite struct TextCacheTests {
  private let ids = (0..<20).map { SHA256.digest([UInt8($0)]) }

  private func text(_ id: Digest) -> [UInt8] { Array("文 \(id.hex)".utf8) }

  /// Asks for all texts; answers how many had to be made.
  private func made(_ archive: Archive, _ ids: [Digest], version: UInt32 = 1) throws -> Int {
    var count = 0
    let texts = try archive.texts(of: ids, version: version) { id in
      count += 1
      return text(id)
    }
    #expect(texts == Dictionary(uniqueKeysWithValues: Set(ids).map { ($0, text($0)) }))
    return count
  }

  @Test func `a text is made once`() throws {
    let store = try TestStore()
    #expect(try made(store.archive, Array(ids.prefix(5))) == 5)
    #expect(try made(store.again(), Array(ids.prefix(8))) == 3)
    #expect(try made(store.again(), ids + ids) == 12)
    #expect(try made(store.again(), ids) == 0)
    #expect(try made(store.again(), ids, version: 2) == 20)
    #expect(try made(store.again(), ids, version: 2) == 0)
  }

  @Test func `deleted or garbled, it gives the same answers and is made anew`() throws {
    let store = try TestStore()
    _ = try made(store.archive, ids)
    let whole = try store.bytes("cache/texts")
    var random = SeededGenerator(seed: 11)
    for _ in 0..<60 {
      var bytes = whole
      let place = Int.random(in: 0..<bytes.count, using: &random)
      bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      try store.replace("cache/texts", bytes)
      #expect(try made(store.archive, ids) > 0, "the change at \(place) went unnoticed")
      #expect(try made(store.archive, ids) == 0)
    }
    for bytes in [[], [0], Array(whole.dropLast()), whole + [1], Array(whole.prefix(16))] {
      try store.replace("cache/texts", bytes)
      _ = try made(store.archive, ids)
      #expect(try made(store.archive, ids + [SHA256.digest([99])]) == 1)
    }
    try FileManager.default.removeItem(atPath: store["cache"])
    #expect(try made(store.archive, ids) == 20)
    #expect(store.check().findings.isEmpty)
  }

  @Test func `it is written only while nobody writes to the store`() throws {
    let store = try TestStore()
    let other = try store.again()
    try store.archive.file(log: "a", freshLogName: { "x" }) { _ in
      #expect((try? self.made(other, self.ids)) == 20)
      return nil
    }
    #expect(!Files.exists(store["cache/texts"]))
    #expect(try made(store.archive, ids) == 20)
    #expect(Files.exists(store["cache/texts"]))
  }

  @Test func `where it cannot stand, everything works without it`() throws {
    let store = try TestStore()
    let outside = try TestFolder()
    symlink(outside.path, store["cache"])
    #expect(try made(store.archive, ids) == 20)
    #expect(try made(store.archive, ids) == 20)
    #expect(try Files.list(outside.path).isEmpty)
  }

  @Test func `a text that cannot be made is the caller's problem`() throws {
    let store = try TestStore()
    let refusal = problem {
      _ = try store.archive.texts(of: ids) { (id) throws(Problem) in
        try store.archive.bytes(of: id)
      }
    }
    #expect(refusal?.kind == .damaged)
  }
}
