import Manuscript

/// Judges pages and frames the stories whose headlines would clash.
struct PageScorer {
  let units: [Unit]
  let area: GridArea
  /// How many slots stay empty under the area.
  let foot: Int

  /// A story on the page.
  private struct Standing {
    let place: Int
    let index: Int
    let urgency: Int
    let section: String?
    let isLead: Bool
    let isFramed: Bool
    let area: GridArea
    /// The lines of its headline.
    let headline: Range<Int>
    let headlineSize: Length

    init(_ item: Item, _ shape: Shape, place: Int, index: Int, area: GridArea) {
      self.place = place
      self.index = index
      self.area = area
      urgency = item.story.urgency
      section = item.story.article.section
      (isLead, isFramed) = (item.isLead, item.isFramed)
      headline = area.line..<(area.line + shape.headlineLines)
      headlineSize = shape.headlineSize ?? .zero
    }

    func isLeft(of other: Standing) -> Bool {
      area.column + area.columns == other.area.column && headline.overlaps(other.headline)
        && !headline.isEmpty && !other.headline.isEmpty
    }
  }

  func judged(_ places: [PagePlan.Place]) -> PagePlan {
    var plan = PagePlan(places: places, area: area, score: PageScore(), foot: foot)
    let standings = standings(places)
    let framedAnyway = Set(standings.indices.filter { standings[$0].isFramed })
    var framed = framedAnyway
    for (first, second) in clashes(standings)
    where !framed.contains(first) && !framed.contains(second) {
      framed.insert(smaller(first, second, standings))
    }
    for index in framed.sorted() {
      plan.places[standings[index].place].framed.insert(standings[index].index)
    }
    plan.score.add(.white, 10 * plan.white)
    plan.score.add(.frames, 14 * (framed.count - framedAnyway.count))
    plan.score.add(.lead, 40 * rivals(standings))
    plan.score.add(.cuts, fullCuts(places))
    plan.score.add(.shapes, places.reduce(0) { $0 + $1.shape.cost })
    plan.score.add(.overleaf, places.reduce(0) { $0 + $1.shape.loss })
    plan.score.add(.order, disorder(standings))
    plan.score.add(.section, 2 * partedSections(standings))
    return plan
  }

  private func standings(_ places: [PagePlan.Place]) -> [Standing] {
    var standings: [Standing] = []
    for (index, place) in places.enumerated() {
      var line = place.area.line
      for (number, shape) in place.shape.shapes.enumerated() {
        let area = GridArea(
          column: place.area.column, line: line, columns: place.area.columns, lines: shape.height)
        standings.append(
          Standing(
            units[place.unit].items[number], shape, place: index, index: number, area: area))
        line += shape.height
      }
    }
    return standings
  }

  /// N1: pairs of headlines side by side at the same height.
  private func clashes(_ standings: [Standing]) -> [(Int, Int)] {
    var clashes: [(Int, Int)] = []
    for left in standings.indices {
      for right in standings.indices where standings[left].isLeft(of: standings[right]) {
        clashes.append((left, right))
      }
    }
    return clashes
  }

  /// The frame goes around the smaller block, but never around the lead.
  private func smaller(_ first: Int, _ second: Int, _ standings: [Standing]) -> Int {
    func size(_ index: Int) -> Int {
      let standing = standings[index]
      return standing.area.columns * standing.area.lines + (standing.isLead ? 100_000 : 0)
    }
    return size(first) < size(second) ? first : second
  }

  /// N2: headlines not smaller than the lead's.
  private func rivals(_ standings: [Standing]) -> Int {
    guard let lead = standings.first(where: \.isLead)?.headlineSize, lead > .zero else { return 0 }
    return standings.count { !$0.isLead && $0.headlineSize >= lead }
  }

  /// N8: 断版 and 通线. A page that is cut level from edge to edge is not cut upright so.
  private func fullCuts(_ places: [PagePlan.Place]) -> Int {
    let blocks = places.flatMap(\.blocks)
    let levels = PageCut.seams(between: blocks, false).nonzeroBitCount
    return levels > 0 ? 3 * levels : 8 * PageCut.seams(between: blocks, true).nonzeroBitCount
  }

  /// Pairs of stories of which the less urgent one stands higher.
  private func disorder(_ standings: [Standing]) -> Int {
    var points = 0
    for upper in standings {
      for lower in standings
      where lower.urgency < upper.urgency && upper.area.line < lower.area.line {
        points += 1
      }
    }
    return points
  }

  private func partedSections(_ standings: [Standing]) -> Int {
    var parted = 0
    for (index, first) in standings.enumerated() {
      guard let section = first.section else { continue }
      let mates = standings.enumerated().filter {
        $0.offset != index && $0.element.section == section
      }
      if !mates.isEmpty, !mates.contains(where: { first.area.touches($0.element.area) }) {
        parted += 1
      }
    }
    return parted
  }
}

extension GridArea {
  func touches(_ other: GridArea) -> Bool {
    let across = column <= other.column + other.columns && other.column <= column + columns
    let down = line <= other.line + other.lines && other.line <= line + lines
    return across && down
  }
}
