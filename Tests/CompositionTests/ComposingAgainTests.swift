import Composition
import Manuscript
import Notation
import TestSupport
import Testing
import Typesetting

/// An issue composed again from where its stories stood.
@Suite struct `An issue that is composed again` {
  /// Large issues of every template for a proof; else one small one.
  private static let seeds: [UInt64] =
    Proof.isAll ? [126, 96, 33, 34, 35] : Array(GeneratedIssue.seeds(all: false)[1...1])

  /// Each story on the page where it stands.
  private func pinned(_ stories: [Story], on layout: Layout) -> [Story] {
    stories.map { story in
      for page in layout.pages {
        for (index, placed) in page.stories.enumerated()
        where placed.id == story.id && placed.continuesFrom == nil {
          let pin = Pin(article: story.id, page: page.number, lead: index == 0)
          return changed(story, story.article, pin)
        }
      }
      return story
    }
  }

  private func changed(_ story: Story, _ article: Article, _ pin: Pin?) -> Story {
    Story(
      id: story.id, object: story.object, number: story.number, article: article,
      urgency: story.urgency, pin: pin)
  }

  private func again(_ stories: [Story], _ issue: GeneratedIssue, _ layout: Layout) -> Layout {
    PageMaker.compose(
      stories: pinned(stories, on: layout), template: issue.template, metrics: .builtIn,
      pages: issue.pages, masthead: Masthead(name: "职工之声", issue: "2024-12"), draft: false,
      standing: layout)
  }

  @Test(arguments: seeds)
  func `is as it was where nothing changed`(_ seed: UInt64) {
    let (issue, layout) = GeneratedIssue.composed(seed)
    #expect(again(issue.stories, issue, layout).pages == layout.pages)
  }

  @Test(arguments: seeds)
  func `keeps every story in its place where a text changed and not its length`(_ seed: UInt64) {
    let (issue, layout) = GeneratedIssue.composed(seed)
    let stories = issue.stories.map { story in
      var article = story.article
      article.blocks = article.blocks.map { block in
        guard case .paragraph(let text) = block else { return block }
        return .paragraph(text.replacing("工会", with: "协会"))
      }
      return changed(story, article, nil)
    }
    let again = again(stories, issue, layout)
    #expect(
      again.pages.map { $0.stories.map(\.area) } == layout.pages.map { $0.stories.map(\.area) })
    #expect(again.pages != layout.pages)
  }
}
