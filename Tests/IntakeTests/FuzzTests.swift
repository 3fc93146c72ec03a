import Foundation
import Intake
import TestSupport
import Testing

/// From bytes to articles: whatever comes in, a page is refused with a problem or read whole.
@Suite struct FuzzTests {
  @Test func `no bytes break the reader and no line is lost`() throws {
    let pages = try GoldPage.names.map { [UInt8]($0.utf8) + [0x0A] } + Scraps.samples()
    var chance = Proof.chance(seed: 0)
    for _ in 0..<Proof.samples(2_000, all: 100_000) {
      let seed = chance.next()
      var scraps = Scraps(seed: seed, pages: pages)
      let bytes = scraps.bytes()
      guard let page = try? SourcePage(name: "fuzz", bytes: bytes) else { continue }
      CoverageLaw.expect(page, "seed \(seed)")
    }
  }
}

/// Bytes as they come from broken files: pieces of pages, of other encodings and of nothing.
private struct Scraps {
  private var generator: SeededGenerator
  private let pages: [[UInt8]]

  init(seed: UInt64, pages: [[UInt8]]) {
    generator = SeededGenerator(seed: seed)
    self.pages = pages
  }

  /// Lines of the papers and the seeds, as bytes.
  static func samples() throws -> [[UInt8]] {
    let papers = PaperReadingTests.pages.flatMap(\.page.lines)
    let seeds = try GoldPage.names.flatMap {
      try GoldPage.seed($0).lines.map { String($0.prefix(90)) }
    }
    return (papers + seeds).map { [UInt8]($0.utf8) }
  }

  private static let pieces: [[UInt8]] = [
    [0x0A], [0x0D, 0x0A], [0x0C], [0xEF, 0xBB, 0xBF], [0xE3, 0x80, 0x80], [0x20], [0x09], [0x28],
    [0x29], [0x23], [0xD6, 0xD0, 0xB9, 0xFA], [0xA1, 0xA3], [0x81, 0x30, 0x84, 0x36], [0xFF, 0xFE],
    [0xF0, 0x9F, 0x98, 0x80], [0xE2, 0x80, 0x94, 0xE2, 0x80, 0x94], [0xE6, 0x91, 0x84],
  ]

  mutating func bytes() -> [UInt8] {
    var bytes: [UInt8] = []
    for _ in 0..<(1 + generator.below(14)) {
      switch generator.below(8) {
      case 0: bytes += generator.pick(Self.pieces)
      case 1: bytes += cut(generator.pick(pages))
      default: bytes += generator.pick(pages) + [0x0A]
      }
    }
    if generator.once(in: 6), !bytes.isEmpty {
      bytes[generator.below(bytes.count)] = UInt8(generator.below(256))
    }
    return bytes
  }

  private mutating func cut(_ line: [UInt8]) -> [UInt8] {
    guard !line.isEmpty else { return [] }
    let start = generator.below(line.count)
    return Array(line[start..<(start + generator.below(line.count - start + 1))])
  }
}
