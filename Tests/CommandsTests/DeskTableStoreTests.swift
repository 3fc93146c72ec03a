import Foundation
import TestSupport
import Testing

/// The table in `cache/` may be missing, old or garbled: the program answers the same.
@Suite struct DeskTableStoreTests {
  private static let questions = [
    "list --json", "log --json", "log port --json", "status --json", "show heat --json", "--json",
  ]

  private func desk() throws -> TrialDesk {
    let desk = try TrialDesk()
    for line in [
      "submit port heat", "approve port --as reviewer", "tag heat +夏天 --issue 2024-12",
      "note heat 核实数字 --as li", "edit port --quiet <<EOF\n# 港口\n\n新的正文。\nEOF",
      "spike port", "compose 2024-12 --draft --quiet",
    ] {
      _ = try desk.type("newsdesk \(line) --quiet")
    }
    return desk
  }

  private func answers(_ desk: TrialDesk) throws -> [String] {
    try Self.questions.map { question in
      let outcome = try desk.type("newsdesk \(question)")
      return "\(outcome.status)\n\(outcome.stdout)"
    }
  }

  @Test func `a table that is missing, cut off or changed makes no difference to any answer`()
    throws
  {
    var random = SeededGenerator(seed: 7)
    let desk = try desk()
    var expected = try answers(desk)
    for round in 0..<Proof.samples(4, all: 200) {
      let files = desk.files("cache/desk")
      #expect(!files.isEmpty)
      let file = random.pick(files)
      var bytes = try desk.bytes(file)
      switch round % 4 {
      case 0: try desk.done("rm -f \(file)")
      case 1: try desk.write(Array(bytes.prefix(random.below(bytes.count + 1))), file)
      default:
        if !bytes.isEmpty { bytes[random.below(bytes.count)] ^= UInt8(1 << random.below(8)) }
        try desk.write(bytes, file)
      }
      #expect(try answers(desk) == expected, "\(round): \(file)")
      if round % 3 == 2 {
        try desk.done("newsdesk tag heat +once --quiet && newsdesk tag heat -once --quiet")
        let anew = try answers(desk)
        try desk.done("rm -rf store/cache")
        #expect(try answers(desk) == anew, "\(round): \(file)")
        expected = anew
      }
    }
  }

  @Test func `a table and a log that are damaged both are never answered from`() throws {
    var random = SeededGenerator(seed: 17)
    let desk = try desk()
    let expected = try desk.type("newsdesk list --json").stdout
    let log = try #require(desk.files("log/").first)
    var bytes = try desk.bytes(log)
    bytes[400] ^= 1
    try desk.write(bytes, log)
    let cards = try desk.files("cache/desk").map { ($0, try desk.bytes($0)) }
    for round in 0..<Proof.samples(6, all: 200) {
      for (file, whole) in cards {
        var bytes = whole
        for at in bytes.indices where random.below(20) == 0 { bytes[at] ^= 8 }
        try desk.write(bytes, file)
      }
      let listed = try desk.type("newsdesk list --json")
      #expect(listed.status == 3 || listed.stdout == expected, "\(round)")
      #expect(try desk.type("newsdesk tag heat +once --quiet").status == 3, "\(round)")
      for (file, whole) in cards { try desk.write(whole, file) }
    }
  }

  @Test func `readers beside writers always see a whole desk, and nothing is lost`() throws {
    let desk = try desk()
    try desk.done(
      """
      for writer in 1 2 3; do
        (for n in 1 2 3 4 5 6; do newsdesk tag heat +w$writer-$n --quiet || echo lost; done) &
      done
      for n in 1 2 3 4 5 6 7 8; do
        newsdesk list --json > list-$n || echo unreadable
        newsdesk log heat > log-$n || echo unreadable
      done
      wait
      """)
    let before = try answers(desk)
    #expect(before[0].components(separatedBy: "\"+w").count == 19)
    try desk.done("rm -rf store/cache")
    #expect(try answers(desk) == before)
    #expect(try desk.type("newsdesk fsck --quiet").status == 0)
  }
}
