import Manuscript
import Notation
import Typesetting

/// Units that were measured before; the same story is tried on many pages.
final class UnitMemory {
  private struct Key: Hashable {
    let story: Digest
    let lines: Int
    let rank: HeadlineRank
    let showsSection: Bool
  }

  private let template: Template
  private let metrics: Metrics
  private var units: [Key: Unit] = [:]

  init(template: Template, metrics: Metrics) {
    self.template = template
    self.metrics = metrics
  }

  func unit(_ item: Unit.Item) -> Unit {
    let key = Key(
      story: item.measured.story.id, lines: item.measured.galley.lines.count, rank: item.rank,
      showsSection: item.showsSection)
    if let unit = units[key] { return unit }
    let unit = Unit(item, template: template, metrics: metrics)
    units[key] = unit
    return unit
  }
}

/// A page while its stories are being chosen.
struct PageDraft {
  let number: Int
  /// Lines under the masthead.
  let lines: Int
  let template: Template
  let metrics: Metrics
  /// The lead first, then by importance.
  private(set) var stories: [MeasuredStory] = []
  private(set) var units: [Unit] = []
  private(set) var plan: PagePlan?
  private let memory: UnitMemory

  init(number: Int, template: Template, metrics: Metrics, memory: UnitMemory) {
    self.number = number
    self.template = template
    self.metrics = metrics
    self.memory = memory
    lines = template.linesPerPage - (number == 1 ? template.mastheadLines : 0)
  }

  /// Slots that stories can take; the blank line under the last one may fall off the page.
  var capacity: Int { (lines + 1) * template.columns }

  /// Slots that no story takes.
  var white: Int {
    capacity - stories.indices.reduce(0) { $0 + area(stories[$1], isLead: $1 == 0) }
  }

  /// The least room a story takes on this page.
  func area(_ story: MeasuredStory, isLead: Bool) -> Int { unit(story, isLead: isLead).area }

  /// The same page with other stories, if they fit.
  func holding(_ stories: [MeasuredStory]) -> PageDraft? {
    var draft = self
    draft.stories = stories
    draft.units = draft.grouped()
    draft.plan = PagePlan(draft.units, columns: template.columns, lines: lines + 1)
    if draft.plan == nil { return nil }
    return draft
  }

  /// Where the units stand.
  var placement: PagePlacement? {
    plan.map {
      PagePlacement(
        $0, units: units, columns: template.columns, firstLine: template.linesPerPage - lines,
        lines: lines + 1)
    }
  }

  /// The same stories placed so that fewer headlines stand side by side, as far as there is room.
  func withFewerClashes() -> PageDraft {
    var draft = self
    for _ in 0..<4 {
      guard let clashing = draft.placement?.clashing else { break }
      var units = draft.units
      units[clashing].needsFrame = true
      guard let plan = PagePlan(units, columns: template.columns, lines: lines + 1) else { break }
      draft.units = units
      draft.plan = plan
    }
    return draft
  }

  /// The section that most stories of an inner page come from, where it has more than one of them.
  var section: String? {
    guard number > 1 else { return nil }
    var counts: [(section: String, count: Int)] = []
    for case let section? in stories.map(\.story.article.section) {
      if let at = counts.firstIndex(where: { $0.section == section }) {
        counts[at].count += 1
      } else {
        counts.append((section, 1))
      }
    }
    let most = counts.map(\.count).max() ?? 0
    let first = counts.first { $0.count == most }?.section
    return first.flatMap { most * 2 > stories.count && (1...12) ~= $0.count ? $0 : nil }
  }

  private func unit(_ story: MeasuredStory, isLead: Bool) -> Unit {
    let lead: HeadlineRank = number == 1 ? .lead : .pageLead
    let item = Unit.Item(
      measured: story, rank: isLead ? lead : HeadlineRank(of: story.story.article),
      showsSection: section != story.story.article.section)
    return memory.unit(item)
  }

  /// One unit per story; where there are more than the search can take, the smallest stories are
  /// stacked on each other.
  private func grouped() -> [Unit] {
    var units = stories.indices.map { unit(stories[$0], isLead: $0 == 0) }
    while units.count > PagePlan.mostUnits {
      let bySize = units.indices.dropFirst().sorted {
        (units[$0].area, -$0) < (units[$1].area, -$1)
      }
      let (first, second) = (min(bySize[0], bySize[1]), max(bySize[0], bySize[1]))
      units[first] = units[first].stacked(on: units[second])
      units.remove(at: second)
    }
    return units
  }
}
