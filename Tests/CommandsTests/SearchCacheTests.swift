import Foundation
import TestSupport
import Testing

/// What is found does not depend on the cache.
@Suite struct SearchCacheTests {
  let desk: TrialDesk

  init() throws {
    desk = try TrialDesk()
    try desk.done("newsdesk import \(Repository.path("seeds"))/*.txt --quiet")
  }

  private func finds() throws -> String {
    try desk.done("newsdesk search 货车司机入会 --json; newsdesk search '(工会 -货车) OR union' --json")
  }

  @Test func `finds are the same with the cache fresh, behind, gone, cut short or garbled`() throws
  {
    let fresh = try finds()
    #expect(try finds() == fresh)
    let whole = try desk.bytes("store/cache/texts")
    var random = SeededGenerator(seed: 5)
    for round in 0..<Proof.samples(3, all: 200) {
      var bytes = whole
      switch round % 3 {
      case 0: bytes[random.below(bytes.count)] ^= 1 << UInt8(random.below(8))
      case 1: bytes = Array(bytes.prefix(random.below(bytes.count)))
      default: bytes.replaceSubrange(0..<random.below(bytes.count), with: [])
      }
      try desk.done("rm -f store/cache/texts")
      try desk.write(bytes, "store/cache/texts")
      #expect(try finds() == fresh, "round \(round)")
    }
    try desk.done("rm -r store/cache")
    #expect(try finds() == fresh)
    try desk.done("newsdesk draft --quiet <<EOF\n# Union news\n\nMore about the union.\nEOF")
    let behind = try finds()
    #expect(behind != fresh)
    try desk.done("rm -r store/cache && mkdir store/cache && chmod 500 store/cache")
    #expect(try finds() == behind)
    #expect(try desk.done("newsdesk fsck --quiet") == "")
  }

  @Test func `an article that cannot be read is told, and the others are found`() throws {
    let before = try desk.type("newsdesk search 工会 | cut -f 1").stdout.split(separator: "\n")
    let port = try desk.done(
      "newsdesk list --json slug:port | grep '\"object\"' | cut -d '\"' -f 4")
    let id = port.trimmingCharacters(in: .whitespacesAndNewlines)
    let file = "store/objects/\(id.prefix(2))/\(id.dropFirst(2)).json"
    try desk.done("rm -r store/cache && rm -f \(file) && echo oops > \(file)")
    let outcome = try desk.type("newsdesk search 工会")
    #expect(outcome.status == 3)
    #expect(outcome.stdout.split(separator: "\n").count == before.count)
    #expect(outcome.stderr.contains("Articles that cannot be read, and so were not searched: 1."))
    #expect(try desk.type("newsdesk list 工会").status == 3)
  }
}
