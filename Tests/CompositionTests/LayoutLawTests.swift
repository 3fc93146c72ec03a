import Composition
import Diagnostics
import Manuscript
import Notation
import TestSupport
import Testing

@Suite struct `Whatever the issue` {
  static let issues: [(template: String, count: Int, seed: UInt64)] = [
    ("a4", 12, 1), ("a4", 30, 2), ("tabloid", 8, 3), ("tabloid", 24, 4), ("tabloid", 60, 5),
    ("a3", 20, 6), ("a3", 40, 7), ("broadsheet", 30, 8), ("broadsheet", 3, 9),
  ]

  private func layout(_ name: String, _ count: Int, _ seed: UInt64) throws -> (Layout, [Story]) {
    let template = try #require(Template.builtIns.first { $0.name == name })
    let stories = stories(count, seed: seed)
    return (compose(stories, template, pages: 3), stories)
  }

  @Test(arguments: issues)
  func `nothing overlaps, nothing is lost, and the file is read back`(
    _ template: String, _ count: Int, _ seed: UInt64
  ) throws {
    let (layout, stories) = try layout(template, count, seed)
    let bytes = CanonicalJSON.bytes(layout.json)
    let checker = try LayoutChecker(bytes)
    #expect(checker.collisions() == [])
    #expect(checker.strayRows() == [])
    #expect(checker.linesOffGrid() == 0)
    #expect(checker.framesOutside() == [])
    #expect(checker.tombstones().count <= 1)
    #expect(checker.looseValues() == [])
    #expect(checker.articles().sorted() == stories.map(\.id.hex).sorted())
    for story in stories where !layout.leftOut.contains(where: { $0.id == story.id }) {
      check(story, checker)
    }
    checkHeadlines(layout, stories)
    let json = try JSONFields(JSONReader.read(bytes), at: Place("layout.json"))
    #expect(try Layout(json: json) == layout)
  }

  /// Every character of a placed story is printed or listed as overset, in order.
  private func check(_ story: Story, _ checker: LayoutChecker) {
    let article = story.article
    var body = article.dateline ?? ""
    for block in printed(article.blocks) {
      body += block.text
      if case .picture(let picture) = block, !picture.credits.isEmpty {
        body += picture.credits.map(\.name).joined() + "摄"
      }
    }
    if let source = article.source { body += "（来源：\(source)）" }
    let set = checker.text(of: story.id, kinds: ["text", "caption"])
    #expect(unblanked(set + checker.overset(of: story.id)) == unblanked(body))
    let heads = [article.kicker, article.headline, article.deck].compactMap { $0 }.joined()
    #expect(unblanked(checker.text(of: story.id, kinds: ["headline"])) == unblanked(heads))
    let names = article.bylines.map(\.name).joined()
    #expect(unblanked(checker.text(of: story.id, kinds: ["byline"])) == unblanked(names))
    #expect(checker.text(of: story.id, kinds: ["standfirst"]) == article.standfirst ?? "")
  }

  /// Captions at the end, whose pictures are not there, are printed before the last paragraph.
  private func printed(_ blocks: [Block]) -> [Block] {
    let end = blocks.count - blocks.reversed().prefix { $0.kind == .picture }.count - 1
    guard end > 0, blocks[end].kind == .paragraph else { return blocks }
    let missing = blocks[(end + 1)...].filter { block in
      if case .picture(let picture) = block { return picture.media == nil }
      return false
    }
    let shown = blocks[(end + 1)...].filter { !missing.contains($0) }
    return blocks[..<end] + missing + [blocks[end]] + shown
  }

  /// Longer and more urgent stories have no smaller headlines than those beside them.
  private func checkHeadlines(_ layout: Layout, _ stories: [Story]) {
    for page in layout.pages {
      let heads = page.stories.dropFirst().compactMap { placed -> (Story, Length, Range<Int>)? in
        guard let story = stories.first(where: { $0.id == placed.id }) else { return nil }
        let box = page.boxes.first { $0.story == placed.id && $0.kind == .headline }
        let bold = box?.rows.filter { $0.face == .songBold } ?? []
        return bold.map(\.size).max().map {
          (story, $0, placed.firstLine..<(placed.firstLine + placed.lineCount))
        }
      }
      for (first, smaller, lines) in heads {
        for (second, larger, others) in heads where smaller < larger {
          let (long, short) = (first.article.length.characters, second.article.length.characters)
          #expect(long < short || first.urgency > second.urgency || !lines.overlaps(others))
          #expect(short >= 250 || long < 2 * short)
        }
      }
    }
  }

  @Test func `the order in which stories are offered changes nothing`() {
    let offered = stories(24, seed: 11)
    var generator = SeededGenerator(seed: 12)
    let shuffled = offered.shuffled(using: &generator)
    #expect(compose(offered) == compose(shuffled + shuffled.prefix(3)))
  }

  @Test func `an overset tells how many characters to cut`() {
    let all = (0..<8).map { compose(stories(30, seed: $0), .a4, pages: 2) }
    let overset = all.flatMap(\.overset)
    #expect(!overset.isEmpty)
    for story in overset {
      #expect(story.characters == CopyLength(of: story.text).characters)
      #expect(story.characters > 0)
    }
  }
}
