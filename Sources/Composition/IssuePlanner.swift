import Manuscript
import Typesetting

/// Chooses which story stands on which page.
struct IssuePlanner {
  private let template: Template
  private let metrics: Metrics
  private let pageCount: Int
  /// What has no page yet, by importance.
  private(set) var waiting: [MeasuredStory]
  private(set) var drafts: [PageDraft] = []

  init(stories: [Story], template: Template, metrics: Metrics, pages: Int) {
    self.template = template
    self.metrics = metrics
    pageCount = pages
    waiting = stories.sorted(by: Self.isMoreImportant).map {
      MeasuredStory($0, template: template, metrics: metrics)
    }
    let memory = UnitMemory(template: template, metrics: metrics)
    for number in stride(from: 1, through: pages, by: 1) {
      let draft = filled(
        PageDraft(number: number, template: template, metrics: metrics, memory: memory))
      take(draft)
      drafts.append(draft)
    }
    squeezeIn()
    drafts = drafts.map { $0.withFewerClashes() }
  }

  /// Leads that the page editor chose, then the more urgent, then the longer; the id decides the
  /// rest, so that the order in which stories are offered does not matter.
  private static func isMoreImportant(_ first: Story, _ second: Story) -> Bool {
    let (one, two) = (key(first), key(second))
    return one == two ? first.id < second.id : one < two
  }

  private static func key(_ story: Story) -> (Int, Int, Int) {
    let rank = story.pin?.lead == true ? 0 : 1
    return (rank, story.urgency, -story.article.length.characters)
  }

  private mutating func take(_ draft: PageDraft) {
    let taken = Set(draft.stories.map(\.story.id))
    waiting.removeAll { taken.contains($0.story.id) }
  }

  // MARK: Filling a page

  private func filled(_ empty: PageDraft) -> PageDraft {
    guard let start = leadOnly(empty) else { return empty }
    let lead = start.stories[0]
    let fixed = withPinned(start)
    let candidates = candidates(for: fixed, lead: lead)
    let choice = StoryChoice(page: fixed, candidates: candidates)
    for share in Self.shares {
      if let full = fixed.holding(fixed.stories + choice.stories(share: share)) {
        return toppedUp(full, candidates)
      }
    }
    return toppedUp(fixed, candidates)
  }

  /// How much of a page its stories may take by their least areas, in thousandths; the first share
  /// at which they can be placed wins.
  private static let shares = [1020, 1005, 995, 985, 970, 955, 935, 910, 870, 800, 700]

  private func leadOnly(_ empty: PageDraft) -> PageDraft? {
    let own = waiting.filter { pinnedPage($0) == empty.number }
    let free = waiting.filter { pinnedPage($0) == nil }
    let wanted = own.filter { $0.story.pin?.lead == true }
    for story in wanted + free.filter({ $0.story.pin?.lead == true }) + own + free {
      if let draft = empty.holding([story]) { return draft }
    }
    return nil
  }

  private func pinnedPage(_ story: MeasuredStory) -> Int? {
    guard let page = story.story.pin?.page, 1...pageCount ~= page else { return nil }
    return page
  }

  private func withPinned(_ start: PageDraft) -> PageDraft {
    var draft = start
    for story in waiting where pinnedPage(story) == start.number {
      let isThere = draft.stories.contains { $0.story.id == story.story.id }
      if !isThere, let more = draft.holding(draft.stories + [story]) { draft = more }
    }
    return draft
  }

  /// Stories that may come next, the ones of the lead's section first on inner pages.
  private func candidates(for draft: PageDraft, lead: MeasuredStory) -> [MeasuredStory] {
    let taken = Set(draft.stories.map(\.story.id))
    let free = waiting.filter { pinnedPage($0) == nil && !taken.contains($0.story.id) }
    guard draft.number > 1, let section = lead.story.article.section else {
      return Array(free.prefix(Self.mostCandidates))
    }
    let same = free.filter { $0.story.article.section == section }
    let other = free.filter { $0.story.article.section != section }
    return Array((same + other).prefix(Self.mostCandidates))
  }

  private static let mostCandidates = 60

  /// Adds whatever small story still fits.
  private func toppedUp(_ draft: PageDraft, _ candidates: [MeasuredStory]) -> PageDraft {
    var draft = draft
    var tries = 6
    for story in candidates where tries > 0 {
      let isThere = draft.stories.contains { $0.story.id == story.story.id }
      guard !isThere, draft.area(story, isLead: false) <= draft.white else { continue }
      tries -= 1
      if let more = draft.holding(draft.stories + [story]) { draft = more }
    }
    return draft
  }

  // MARK: Stories that nearly fit

  private mutating func squeezeIn() {
    var tries = 24
    for story in waiting where tries > 0 {
      let roomy = drafts.indices.sorted { (-drafts[$0].white, $0) < (-drafts[$1].white, $1) }
      for index in roomy where tries > 0 && mayHold(index, story) {
        tries -= 1
        guard let draft = cutToFit(story, drafts[index]) else { continue }
        drafts[index] = draft
        take(draft)
        break
      }
    }
  }

  private func mayHold(_ index: Int, _ story: MeasuredStory) -> Bool {
    if let page = pinnedPage(story), page != drafts[index].number { return false }
    let area = drafts[index].area(story, isLead: drafts[index].stories.isEmpty)
    return drafts[index].white * 10 >= area * 7
  }

  /// The page with as much of a story as it can hold, if that is about three quarters of it. A
  /// story that can only be cut in the middle of a picture or a caption is not cut.
  private func cutToFit(_ story: MeasuredStory, _ draft: PageDraft) -> PageDraft? {
    let count = story.galley.lines.count
    var most = count
    var least = count - count / 4
    let cut = story.cut(to: least)
    guard cut.galley.lines.count * 4 >= count * 2 else { return nil }
    var best = draft.holding(draft.stories + [cut])
    guard best != nil else { return nil }
    while least < most {
      let middle = (least + most + 1) / 2
      if let fitting = draft.holding(draft.stories + [story.cut(to: middle)]) {
        best = fitting
        least = middle
      } else {
        most = middle - 1
      }
    }
    return best
  }
}
