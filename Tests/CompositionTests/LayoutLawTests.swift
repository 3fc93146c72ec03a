import Composition
import Diagnostics
import Manuscript
import Notation
import TestSupport
import Testing

@Suite struct `Whatever the issue` {
  static let issues: [(template: String, count: Int, seed: UInt64)] = [
    ("a4", 12, 1), ("tabloid", 8, 3), ("tabloid", 24, 4), ("a3", 20, 6), ("broadsheet", 30, 8),
    ("broadsheet", 3, 9),
  ]

  private func layout(_ name: String, _ count: Int, _ seed: UInt64) throws -> (Layout, [Story]) {
    let template = try #require(Template.builtIns.first { $0.name == name })
    let stories = stories(count, seed: seed)
    return (compose(stories, template, pages: 3), stories)
  }

  @Test(arguments: Proof.chosen(issues, sample: 4))
  func `nothing overlaps, nothing is lost, and the file is read back`(
    _ template: String, _ count: Int, _ seed: UInt64
  ) throws {
    let (layout, stories) = try layout(template, count, seed)
    let checker = try PageChecker(layout, stories)
    #expect(checker.overlaps() == [])
    #expect(checker.tombstones() == [])
    #expect(checker.lostJumps() == [])
    #expect(checker.crossheadsAtFoot() == [])
    let placed = layout.pages.flatMap { $0.stories.filter { $0.continuesFrom == nil }.map(\.id) }
    #expect((placed + layout.leftOut.map(\.id)).sorted() == stories.map(\.id).sorted())
    let json = try JSONFields(
      JSONReader.read(CanonicalJSON.bytes(layout.json)), at: Place("layout.json"))
    let read = try Layout(json: json)
    #expect(CanonicalJSON.bytes(read.json) == CanonicalJSON.bytes(layout.json))
    #expect(read.pages.map(\.boxes) == layout.pages.map(\.boxes))
  }

  @Test func `the order in which stories are offered changes nothing`() {
    let offered = stories(24, seed: 11)
    var generator = SeededGenerator(seed: 12)
    let shuffled = offered.shuffled(using: &generator)
    #expect(compose(offered) == compose(shuffled + shuffled.prefix(3)))
  }

  @Test func `an issue that is tried in many ways comes out the same each time`() {
    let first = GeneratedIssue.pages(of: 96)
    for _ in 1..<Proof.samples(2, all: 3) { #expect(GeneratedIssue.pages(of: 96) == first) }
  }

  @Test func `an overset tells how many characters to cut`() {
    let all = [3000, 5000, 9000].map {
      compose([story(1, characters: $0), story(2)], .a4, pages: 1)
    }
    let overset = all.flatMap(\.overset)
    #expect(!overset.isEmpty)
    for story in overset {
      #expect(story.characters == CopyLength(of: story.text).characters)
      #expect(story.characters > 0)
    }
  }
}

/// The bar of the page maker: nine made-up issues, 200 of them with `PROOF=all` in the environment.
@Suite struct `An issue that nearly fills its pages` {
  static let seeds = GeneratedIssue.seeds(all: Proof.isAll)

  @Test(arguments: seeds)
  func `is made up without a fault`(_ seed: UInt64) throws {
    let (issue, layout) = GeneratedIssue.composed(seed)
    let checker = try PageChecker(layout, issue.stories)
    #expect(checker.overlaps() == [])
    #expect(checker.tombstones() == [])
    #expect(checker.lineFaults() == [])
    #expect(checker.crossheadsAtFoot() == [])
    #expect(checker.lostJumps() == [])
    #expect(checker.textFaults() == [])
    let flush = checker.flush()
    #expect(flush.ragged.count * 1000 <= flush.full, "\(flush.ragged)")
    let fills = checker.fills()
    for (page, fill) in fills.dropLast().enumerated() {
      #expect(fill.white * 100 <= fill.slots, "page \(page + 1): \(fill)")
    }
    let (slots, white) = fills.reduce((0, 0)) { ($0.0 + $1.slots, $0.1 + $1.white) }
    let hasPictures = layout.pages.allSatisfy { $0.boxes.contains { $0.kind == .photo } }
    #expect(white * 1000 <= slots * (hasPictures ? 5 : 30), "\(white) of \(slots)")
    let report = layout.report
    #expect(report.pages.map(\.slots) == fills.map(\.slots))
    #expect(report.pages.map(\.white) == fills.map(\.white))
  }

  @Test func `has room for all but one character in a hundred`() {
    let composed = Self.seeds.map { GeneratedIssue.composed($0) }
    let copy = composed.flatMap(\.issue.stories).reduce(0) { $0 + $1.article.length.characters }
    let cut = composed.flatMap(\.layout.overset).reduce(0) { $0 + $1.characters }
    let leftOut = composed.flatMap(\.layout.leftOut).reduce(0) { $0 + $1.characters }
    #expect((cut + leftOut) * 100 <= copy, "\(cut) cut and \(leftOut) left out of \(copy)")
  }
}
