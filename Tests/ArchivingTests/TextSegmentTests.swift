import Archiving
import Diagnostics
import Foundation
import Notation
import Synchronization
import TestSupport
import Testing

@Suite struct TextSegmentTests {
  private let ids = (0..<20).map { SHA256.digest([UInt8($0)]) }

  private static func text(_ id: Digest) -> [UInt8] { Array("文 \(id.hex)".utf8) }

  /// Looks into all texts; answers how many had to be made.
  private func made(
    _ archive: Archive, _ ids: [Digest], version: UInt32 = 1,
    _ text: @escaping @Sendable (Digest) -> [UInt8] = { Self.text($0) }
  ) -> Int {
    let count = Mutex(0)
    let seen = archive.examineTexts(
      of: ids.count, id: { ids[$0] }, version: version,
      make: { id in
        count.withLock { $0 += 1 }
        return text(id)
      }, examine: { Array($0) })
    #expect(seen.found.map(\.number) == Array(ids.indices))
    #expect(seen.found.map(\.found) == ids.map(text))
    #expect(seen.unreadable.isEmpty)
    return count.withLock { $0 }
  }

  @Test func `a text is made once`() throws {
    let store = try TestStore()
    #expect(made(store.archive, Array(ids.prefix(5))) == 5)
    #expect(made(try store.again(), Array(ids.prefix(8))) == 3)
    #expect(made(try store.again(), ids) == 12)
    #expect(made(try store.again(), ids + ids.reversed()) == 0)
    #expect(made(try store.again(), ids, version: 2) == 20)
    #expect(made(try store.again(), ids, version: 2) == 0)
  }

  @Test func `deleted or garbled, it gives the same answers and is mended`() throws {
    let store = try TestStore()
    _ = made(store.archive, ids)
    let whole = try store.bytes("cache/texts")
    var random = SeededGenerator(seed: 11)
    for _ in 0..<Proof.samples(60, all: 2_000) {
      var bytes = whole
      let place = Int.random(in: 0..<bytes.count, using: &random)
      bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      try store.replace("cache/texts", bytes)
      #expect(made(store.archive, ids) > 0, "the change at \(place) went unnoticed")
      #expect(made(store.archive, ids) == 0)
    }
    for bytes in [[], [0], Array(whole.dropLast()), whole + [1], Array(whole.prefix(16))] {
      try store.replace("cache/texts", bytes)
      _ = made(store.archive, ids)
      #expect(made(store.archive, ids + [SHA256.digest([99])]) == 1)
      #expect(made(store.archive, ids + [SHA256.digest([99])]) == 0)
    }
    try FileManager.default.removeItem(atPath: store["cache"])
    #expect(made(store.archive, ids) == 20)
    #expect(store.check().findings.isEmpty)
  }

  @Test func `a file of any bytes stops nothing`() throws {
    let store = try TestStore()
    _ = made(store.archive, ids)
    let whole = try store.bytes("cache/texts")
    var random = SeededGenerator(seed: 3)
    for _ in 0..<Proof.samples(60, all: 5_000) {
      var bytes = Array(whole.prefix(16 + random.below(whole.count - 16)))
      for _ in 0..<random.below(6) { bytes[random.below(bytes.count)] = UInt8(random.below(256)) }
      bytes += (0..<random.below(100)).map { _ in UInt8(random.below(256)) }
      try store.replace("cache/texts", bytes)
      _ = made(store.archive, ids)
    }
  }

  @Test func `texts of any length stand in it, those longer than a slab too`() throws {
    let store = try TestStore()
    let lengths = [0, 1, 63, 64, 65, 4_000, 262_000, 262_096, 262_097, 300_000, 600_000, 5, 70_000]
    let ids = lengths.map { SHA256.digest(Array(String($0).utf8)) }
    let texts = Dictionary(
      uniqueKeysWithValues: zip(ids, lengths).map { ($0, [UInt8](repeating: 0x61, count: $1)) })
    #expect(made(store.archive, ids) { texts[$0] ?? [] } == ids.count)
    #expect(made(store.archive, ids) { texts[$0] ?? [] } == 0)
    #expect(made(store.archive, ids.shuffled()) { texts[$0] ?? [] } == 0)
    #expect(try store.bytes("cache/texts").count < 3_000_000)
  }

  @Test func `texts that nobody asks for leave it once they outweigh the others`() throws {
    let store = try TestStore()
    let old = (0..<600).map { SHA256.digest(Array("old \($0)".utf8)) }
    _ = made(store.archive, old + ids)
    let size = try store.bytes("cache/texts").count
    #expect(made(store.archive, ids) == 0)
    #expect(try store.bytes("cache/texts").count * 5 < size)
    #expect(made(store.archive, ids) == 0)
    #expect(made(store.archive, old) == 600)
  }

  @Test func `many texts are made on two threads and still stand in order`() throws {
    let store = try TestStore()
    let ids = (0..<3_000).map { SHA256.digest(Array("\($0)".utf8)) }
    let long: @Sendable (Digest) -> [UInt8] = { id in
      Array(String(repeating: id.hex, count: 40).utf8)
    }
    #expect(made(store.archive, ids, long) == 3_000)
    #expect(made(store.archive, ids, long) == 0)
  }

  @Test func `it is written only while nobody writes to the store`() throws {
    let store = try TestStore()
    let other = try store.again()
    try store.archive.file(log: "a", freshLogName: { "x" }) { _ in
      #expect(self.made(other, self.ids) == 20)
      return nil
    }
    #expect(!Files.exists(store["cache/texts"]))
    #expect(made(store.archive, ids) == 20)
    #expect(Files.exists(store["cache/texts"]))
  }

  @Test func `where it cannot stand, everything works without it`() throws {
    let store = try TestStore()
    let outside = try TestFolder()
    symlink(outside.path, store["cache"])
    #expect(made(store.archive, ids) == 20)
    #expect(made(store.archive, ids) == 20)
    #expect(try Files.list(outside.path).isEmpty)
  }

  @Test func `a text that cannot be made is told, and the others are there`() throws {
    let store = try TestStore()
    let ids = ids
    let archive = store.archive
    let seen = archive.examineTexts(
      of: ids.count, id: { ids[$0] }, version: 1,
      make: { (id) throws(Problem) in
        id == ids[3] ? try archive.bytes(of: id) : Self.text(id)
      }, examine: { $0.count })
    #expect(seen.unreadable.map(\.number) == [3])
    #expect(seen.unreadable.first?.problem.kind == .damaged)
    #expect(seen.found.map(\.number) == Array(0..<3) + Array(4..<20))
  }
}
