import Archiving
import Diagnostics
import Foundation
import TestSupport
import Testing

@Suite struct CardFileTests {
  private func key(_ random: inout SeededGenerator) -> [UInt8] {
    (0..<1 + random.below(6)).map { _ in UInt8(97 + random.below(4)) }
  }

  private func cards(_ count: Int, _ random: inout SeededGenerator) -> [Card] {
    var seen: Set<[UInt8]> = []
    return (0..<count).compactMap { _ in
      let key = key(&random)
      guard seen.insert(key).inserted else { return nil }
      let length = random.once(in: 20) ? 9_000 : random.below(40)
      return Card(
        key: key, value: random.once(in: 4) ? nil : [UInt8](repeating: key[0], count: length))
    }
  }

  /// Adds cards to the store's table, as a command does.
  private func add(_ cards: [Card], to store: TestStore) throws {
    try store.archive.holding { (held: HeldArchive) throws(Problem) -> Void in
      guard let news = try store.archive.news(since: nil) else { return }
      let marks = LogMarks(news)
      if let table = store.archive.table(version: 1) { return held.add(cards, marks, to: table) }
      var draft = held.draftTable(version: 1)
      #expect(draft?.add(cards) == true)
      #expect(draft?.publish(marks) != nil)
    }
  }

  private func expect(_ store: TestStore, _ known: [[UInt8]: [UInt8]]) throws {
    let table = try #require(store.archive.table(version: 1))
    let sorted = known.keys.sorted { $0.lexicographicallyPrecedes($1) }
    var walked: [[UInt8]] = []
    try table.walk(from: [97]) { key, value in
      walked.append(key)
      return known[key] == value
    }
    #expect(walked == sorted)
    for (at, key) in sorted.enumerated() {
      #expect(try table.card(key) == known[key])
      #expect(try table.card(key + [1]) == nil)
      var rest: [[UInt8]] = []
      try table.walk(from: key + [1]) { key, _ in
        rest.append(key)
        return false
      }
      #expect(rest == Array(sorted[(at + 1)...].prefix(1)))
    }
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `a table holds what was put into it last`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let store = try TestStore()
    var known: [[UInt8]: [UInt8]] = [:]
    for round in 0..<Proof.samples(12, all: 200) {
      let added = cards(round % 5 == 4 ? 3_000 : 1 + random.below(60), &random)
      for card in added { known[card.key] = card.value }
      try add(added, to: store)
      try expect(store, known)
    }
  }

  @Test func `a table of another version is none, nor is one with a damaged list`() throws {
    let store = try TestStore()
    try add([Card(key: [97], value: [1])], to: store)
    #expect(store.archive.table(version: 2) == nil)
    let whole = try store.bytes("cache/desk")
    for at in whole.indices {
      var bytes = whole
      bytes[at] ^= 4
      try store.write(bytes, "cache/desk")
      #expect(store.archive.table(version: 1) == nil)
    }
    try store.write(Array(whole.dropLast(8)), "cache/desk")
    #expect(store.archive.table(version: 1) == nil)
  }

  @Test func `a changed or missing byte of a table is noticed or makes no difference`() throws {
    var random = SeededGenerator(seed: 5)
    let store = try TestStore()
    var known: [[UInt8]: [UInt8]] = [:]
    for count in [400, 20] {
      let added = cards(count, &random)
      for card in added { known[card.key] = card.value }
      try add(added, to: store)
    }
    let folder = store["cache"]
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    for name in names where name.hasPrefix("desk-") {
      let whole = try store.bytes("cache/\(name)")
      for _ in 0..<Proof.samples(150, all: 3_000) where !whole.isEmpty {
        var bytes = whole
        if random.once(in: 4) {
          bytes = Array(bytes.prefix(random.below(bytes.count)))
        } else {
          bytes[random.below(bytes.count)] ^= UInt8(1 << random.below(8))
        }
        try store.write(bytes, "cache/\(name)")
        checkRead(store, known, isNewest: whole.count < 4_000)
      }
      try store.write(whole, "cache/\(name)")
    }
  }

  /// Reads everything: the answers are right, or the damage is told. The newest cards may be cut
  /// off; then the marks are those of before, too.
  private func checkRead(_ store: TestStore, _ known: [[UInt8]: [UInt8]], isNewest: Bool) {
    guard let table = store.archive.table(version: 1) else { return }
    do throws(CardFile.Damaged) {
      for key in known.keys {
        let value = try table.card(key)
        if !isNewest { #expect(value == known[key]) }
      }
      var count = 0
      try table.walk(from: [97]) { _, _ in
        count += 1
        return true
      }
      if !isNewest { #expect(count == known.count) }
    } catch {}
  }
}
