import Manuscript
import Notation

/// What stays as it stood when an issue is composed again.
extension PageDesk {
  /// The page with each story in the very block it had; none where a story has gone or come, or does
  /// not fill its block any more.
  func pageAsItStood() -> PageDraft? {
    guard let standing, standing.grid == draft.template.grid,
      standing.stories.allSatisfy({ isOnPage($0.area) }), let items = items(on: standing)
    else { return nil }
    let areas = standing.stories.map(\.area)
    let foot = areas.reduce(draft.capacity) { $0 - $1.columns * $1.lines }
    if foot * 50 > draft.capacity, !free.isEmpty { return nil }
    let end = areas.map { $0.line + $0.lines }.max() ?? draft.area.line
    let area = draft.area.part(lines: 0..<max(0, end - draft.area.line))
    for share in Self.allowances {
      let units = units(items, draft.capacity * share / 1000)
      guard let places = places(of: units, in: areas) else { continue }
      var page = draft
      page.units = units
      page.plan = PageScorer(units: units, area: area, foot: max(0, foot)).judged(places)
      return page
    }
    return nil
  }

  /// The white that pages are made with, in thousandths of their slots: filled, with a story cut, to
  /// an early end, with places by hand.
  private static let allowances = [5, 9, 0, 1000]

  private func isOnPage(_ area: GridArea) -> Bool {
    let (columns, lines) = (0...draft.area.columns, 0...(draft.area.line + draft.area.lines))
    return columns ~= area.column && columns ~= area.columns && lines ~= area.lines
      && area.line >= draft.area.line && area.column + area.columns <= columns.upperBound
      && area.line + area.lines <= lines.upperBound
  }

  /// The stories of a page in their order, the lead first; those that went on overleaf or were cut
  /// may do so again.
  private func items(on page: Page) -> [Item]? {
    var items: [Item] = []
    for story in page.stories {
      let known = (must + free + fillers).first {
        $0.story.id == story.id && $0.continues == story.continuesFrom
      }
      guard let known else { return nil }
      var item = ranked(known, isLead: items.isEmpty)
      item.mayBeCut = story.oversetCharacters > 0
      item.mayBreak = breaksOff(story.id, on: page)
      items.append(item)
    }
    let ids = items.map(\.story.id)
    return !items.isEmpty && must.allSatisfy { ids.contains($0.story.id) } ? items : nil
  }

  /// Whether a story was told to go on overleaf.
  private func breaksOff(_ story: Digest, on page: Page) -> Bool {
    let signs = page.boxes.filter { $0.kind == .jump && $0.story == story }
    let comesFrom = page.stories.contains { $0.id == story && $0.continuesFrom != nil }
    return signs.count > (comesFrom ? 1 : 0)
  }

  private func places(of units: [Unit], in areas: [GridArea]) -> [PagePlan.Place]? {
    var places: [PagePlan.Place] = []
    for (index, area) in areas.enumerated() {
      let unit = units[index]
      guard unit.place?.allows(area) ?? true,
        let shape = unit.table.shapes[area.columns][area.lines]
      else { return nil }
      places.append(PagePlan.Place(unit: index, area: area, shape: shape))
    }
    return places
  }
}
