import Manuscript
import Notation

/// What stays as it stood when an issue is composed again.
extension PageDesk {
  /// The page with each story in the very block it had, else with its gutters moved; none where a
  /// story has gone or come, or the page does not close so.
  func pageAsItStood() -> PageDraft? {
    guard let standing, standing.grid == draft.template.grid,
      standing.blocks.allSatisfy({ isOnPage($0.area) }), let items = items(on: standing)
    else { return nil }
    let areas = standing.blocks.map(\.area)
    let foot = max(0, draft.capacity - standing.slots)
    if foot * 50 > draft.capacity, !free.isEmpty { return nil }
    return pageInItsBlocks(items, areas, foot: foot) ?? pageWithGuttersMoved(items, areas)
  }

  private func pageInItsBlocks(_ items: [Item], _ areas: [GridArea], foot: Int) -> PageDraft? {
    for share in Self.allowances {
      let units = units(items, draft.capacity * share / 1000)
      guard let places = places(of: units, in: areas) else { continue }
      return page(of: units, places, foot: foot)
    }
    return nil
  }

  /// The white that pages are made with, in thousandths of their slots: filled, with a story cut, to
  /// an early end, with places by hand.
  private static let allowances = [5, 9, 0, 1000]

  /// The blocks that together are the page stay beside and over each other as they were.
  private func pageWithGuttersMoved(_ items: [Item], _ areas: [GridArea]) -> PageDraft? {
    guard areas.reduce(0, { $0 + $1.columns * $1.lines }) == draft.capacity,
      let slicing = Slicing(areas)
    else { return nil }
    for share in [9, 0] {
      let units = units(items, draft.capacity * share / 1000)
      let gutters = MovedGutters(
        slicing, units: units, areas: areas, columns: draft.area.columns, lines: draft.area.lines)
      guard gutters.has(draft.area.columns, draft.area.lines) else { return nil }
      let blocks = gutters.blocks(in: draft.area).sorted { $0.unit < $1.unit }.map(\.area)
      guard let places = places(of: units, in: blocks),
        places.allSatisfy({ units[$0.unit].allows($0.area) })
      else { continue }
      let page = page(of: units, places, foot: 0)
      if (page.plan?.white ?? 0) * 1000 <= draft.capacity * 9 { return page }
    }
    return nil
  }

  private func page(of units: [Unit], _ places: [PagePlan.Place], foot: Int) -> PageDraft {
    let end = places.map { $0.area.line + $0.area.lines }.max() ?? draft.area.line
    let area = draft.area.part(lines: 0..<max(0, end - draft.area.line))
    var page = draft
    page.units = units
    page.plan = PageScorer(units: units, area: area, foot: foot).judged(places)
    return page
  }

  private func isOnPage(_ area: GridArea) -> Bool {
    let (columns, lines) = (0...draft.area.columns, 0...(draft.area.line + draft.area.lines))
    return columns ~= area.column && columns ~= area.columns && lines ~= area.lines
      && area.line >= draft.area.line && area.column + area.columns <= columns.upperBound
      && area.line + area.lines <= lines.upperBound
  }

  /// The stories of a page in their order, the lead first; those that went on overleaf or were cut
  /// may do so again.
  private func items(on page: StandingPage) -> [Item]? {
    var items: [Item] = []
    for block in page.blocks {
      let known = (must + free + fillers).first {
        $0.story.id == block.story && $0.continues == block.continues
      }
      guard let known else { return nil }
      var item = ranked(known, isLead: items.isEmpty)
      item.mayBeCut = block.isCut
      item.mayBreak = block.goesOn
      items.append(item)
    }
    let ids = items.map(\.story.id)
    return !items.isEmpty && must.allSatisfy { ids.contains($0.story.id) } ? items : nil
  }

  /// Whatever was asked for by hand: where it could not be had, the story stood elsewhere.
  private func places(of units: [Unit], in areas: [GridArea]) -> [PagePlan.Place]? {
    var places: [PagePlan.Place] = []
    for (index, area) in areas.enumerated() {
      guard let shape = units[index].table.shapes[area.columns][area.lines] else { return nil }
      places.append(PagePlan.Place(unit: index, area: area, shape: shape))
    }
    return places
  }
}
