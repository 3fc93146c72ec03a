import Composition
import Manuscript
import Notation
import TestSupport
import Testing
import Typesetting

/// An issue of three pages, and its stories pinned where they stand.
private func made(seed: UInt64) -> (layout: Layout, stories: [Story]) {
  let offered = stories(14, seed: seed)
  let layout = PageMaker.compose(
    stories: offered, template: .a4, metrics: .builtIn, pages: 3, masthead: masthead, draft: false)
  let pinned = offered.map { story in
    let page = layout.pages.first { page in page.stories.contains { $0.id == story.id } }?.number
    return Story(
      id: story.id, object: story.object, number: story.number, article: story.article,
      urgency: story.urgency, pin: page.map { Pin(article: story.id, page: $0) })
  }
  return (layout, pinned)
}

private let masthead = Masthead(name: "工会通讯", issue: "2024-12")

private func remade(_ numbers: Set<Int>, _ layout: Layout, _ stories: [Story]) -> Layout {
  PageMaker.remake(
    numbers, of: layout, stories: stories, successors: [:], template: .a4, metrics: .builtIn,
    masthead: masthead)
}

@Suite struct PageRemakingTests {
  @Test(arguments: Proof.chosen([1, 2, 3, 4, 5, 6] as [UInt64], sample: 3))
  func `a page made anew leaves the others as they are, and its stories stand on it`(
    seed: UInt64
  ) {
    let (layout, stories) = made(seed: seed)
    for number in 1...3 {
      let jumps = layout.pages.contains { page in
        page.stories.contains { $0.continuesFrom != nil }
          && (page.number == number || page.stories.contains { $0.continuesFrom == number })
      }
      if jumps { continue }
      let again = remade([number], layout, stories)
      for page in layout.pages where page.number != number {
        #expect(again.pages[page.number - 1] == page)
      }
      let before = Set(layout.pages[number - 1].stories.map(\.id))
      let after = Set(again.pages[number - 1].stories.map(\.id))
      #expect(after.union(again.leftOut.map(\.id)).isSuperset(of: before))
      #expect(after.isSubset(of: before))
    }
  }

  @Test(arguments: Proof.chosen([1, 2, 3, 4, 5, 6] as [UInt64], sample: 2))
  func `two stories of a page change places, and the page stays whole`(seed: UInt64) {
    let (layout, stories) = made(seed: seed)
    for page in layout.pages where !page.stories.contains(where: { $0.continuesFrom != nil }) {
      guard let (one, two) = alike(page.stories) else { continue }
      let again = PageMaker.remake(
        [page.number], of: layout, stories: stories,
        successors: [one.id: two.id, two.id: one.id], template: .a4, metrics: .builtIn,
        masthead: masthead)
      let after = again.pages[page.number - 1].stories
      #expect(after.first { $0.id == one.id }?.area == two.area)
      #expect(after.first { $0.id == two.id }?.area == one.area)
      #expect(again.overset == layout.overset)
    }
  }

  /// Two stories of which each may fill the block of the other.
  private func alike(_ stories: [PlacedStory]) -> (PlacedStory, PlacedStory)? {
    for (index, one) in stories.enumerated().dropFirst() {
      for two in stories.dropFirst(index + 1)
      where one.columnCount == two.columnCount && one.lineCount == two.lineCount {
        return (one, two)
      }
    }
    return nil
  }

  @Test func `no page is made anew where none is named`() {
    let (layout, stories) = made(seed: 3)
    #expect(remade([], layout, stories).pages == layout.pages)
    #expect(remade([9], layout, stories).pages == layout.pages)
  }
}
