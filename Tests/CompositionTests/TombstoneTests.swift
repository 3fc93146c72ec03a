import Composition
import Diagnostics
import Manuscript
import Notation
import TestSupport
import Testing

@Suite struct TombstoneTests {
  @Test(arguments: Proof.chosen([1, 2, 3] as [UInt64], sample: 1))
  func `a withdrawn story leaves its place and none of its words`(seed: UInt64) throws {
    let layout = compose(stories(18, seed: seed), pages: 2)
    for gone in Set(layout.pages.flatMap(\.stories).map(\.id)) {
      let after = layout.withTombstones([gone: "2024-12-22"])
      for (before, page) in zip(layout.pages, after.pages) {
        let left = page.boxes.filter { $0.story == gone }
        #expect(Set(left.map(\.kind)).isSubset(of: [.frame, .filler]))
        #expect(left.flatMap(\.rows).allSatisfy { $0.text == "本稿已于2024-12-22撤销" })
        #expect(left.allSatisfy { $0.media == nil })
        let others = { (page: Page) in page.boxes.filter { $0.story != gone } }
        #expect(others(page) == others(before))
        #expect(page.stories.map(\.id) == before.stories.map(\.id))
        for story in page.stories where story.id == gone { #expect(story.characters == 0) }
      }
      #expect(
        !after.overset.contains { $0.id == gone } && !after.leftOut.contains { $0.id == gone })
      let read = try Layout(
        json: JSONFields(
          try JSONReader.read(CanonicalJSON.bytes(after.json)), at: Place("layout.json")))
      #expect(read.json == after.json)
    }
    #expect(layout.withTombstones([:]) == layout)
  }
}
