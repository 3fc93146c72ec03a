import Manuscript
import Notation
import Typesetting

/// Keeps the headlines of a page in the order of their stories (倒头条): none is set larger than
/// that of the lead, of a story beside it that is as long and as urgent or more so, or, for a brief,
/// of any story of twice its length.
struct HeadlineOrder {
  /// How large the headline of each story may be at most.
  private(set) var ceilings: [Digest: Length] = [:]

  private struct Standing {
    let item: Unit.Item
    let area: GridArea

    var columns: Int { area.columns }
    var id: Digest { item.measured.story.id }
    var characters: Int { item.measured.story.article.length.characters }
    var urgency: Int { item.measured.story.urgency }
    var isLead: Bool { item.rank == .lead || item.rank == .pageLead }

    var key: (Int, Int, Int) { (isLead ? 0 : 1, -characters, urgency) }

    func isOver(_ other: Standing) -> Bool {
      if isLead { return true }
      if characters >= other.characters && urgency <= other.urgency && isBeside(other) {
        return true
      }
      return HeadlineRank(of: other.item.measured.story.article) == .brief
        && characters >= other.characters * 2
    }

    private func isBeside(_ other: Standing) -> Bool {
      (area.line..<(area.line + area.lines)).overlaps(
        other.area.line..<(other.area.line + other.area.lines))
    }
  }

  init(_ placement: PagePlacement, units: [Unit], template: Template, metrics: Metrics) {
    var standings: [Standing] = []
    for place in placement.places {
      standings += units[place.unit].items.map { Standing(item: $0, area: place.area) }
    }
    standings.sort { $0.key == $1.key ? $0.id < $1.id : $0.key < $1.key }
    var above: [(standing: Standing, size: Length)] = []
    for standing in standings {
      let ceiling = above.filter { $0.standing.isOver(standing) }.map(\.size).min()
      ceilings[standing.id] = ceiling
      let heading = standing.item.heading(
        columns: standing.columns, template: template, metrics: metrics, ceiling: ceiling)
      if let size = heading.headlineSize { above.append((standing, size)) }
    }
  }
}

extension Unit.Item {
  /// The heading over a number of columns; under a ceiling it takes no more lines than without.
  func heading(
    columns: Int, template: Template, metrics: Metrics, ceiling: Length? = nil
  ) -> Heading {
    func heading(_ ceiling: Length?) -> Heading {
      Heading(
        measured.story.article, rank: rank, columns: columns, showsSection: showsSection,
        template: template, metrics: metrics, ceiling: ceiling)
    }
    let free = heading(nil)
    guard var limit = ceiling, let size = free.headlineSize, limit < size else { return free }
    while limit >= template.bodySize {
      let lower = heading(limit)
      if lower.lines <= free.lines { return lower.airy(min(2, free.lines - lower.lines)) }
      limit = limit - .points(1)
    }
    return free
  }
}
