/// Thin lines between stories, where neither is framed.
struct PageRules {
  private let grid: Grid
  /// Which place owns each column and line; `nil` is white.
  private var owners: [[PagePlacement.Place?]]
  private let places: [PagePlacement.Place]
  static let thickness = Length(thousandths: 400)

  init(placement: PagePlacement, grid: Grid) {
    self.grid = grid
    places = placement.places
    owners = Array(
      repeating: Array(repeating: nil, count: grid.lines + 2), count: grid.columns)
    for place in places {
      for column in place.area.column..<(place.area.column + place.area.columns) {
        for line in place.area.line..<(place.area.line + place.area.lines) {
          owners[column][line] = place
        }
      }
    }
  }

  func boxes() -> [Box] { uprights() + levels() }

  /// In the middle of the gutters.
  private func uprights() -> [Box] {
    var boxes: [Box] = []
    for column in stride(from: 1, to: grid.columns, by: 1) {
      var start: Int?
      for line in 0...(grid.lines) {
        let parts = line < grid.lines && needsRule(column, line)
        if parts, start == nil { start = line }
        if !parts, let from = start {
          boxes.append(upright(column, from..<line))
          start = nil
        }
      }
    }
    return boxes
  }

  private func needsRule(_ column: Int, _ line: Int) -> Bool {
    guard let left = owners[column - 1][line], let right = owners[column][line] else {
      return false
    }
    return left.unit != right.unit && !left.isFramed && !right.isFramed
  }

  private func upright(_ column: Int, _ lines: Range<Int>) -> Box {
    let area = grid.frame(
      GridArea(column: column, line: lines.lowerBound, columns: 1, lines: lines.count))
    let middle = area.x - Length(thousandths: grid.gutter.thousandths / 2)
    return Box(
      kind: .rule,
      frame: Frame(
        x: middle, y: area.y, width: Self.thickness, height: area.height - grid.leading.ems(300)))
  }

  /// In the blank line under a story.
  private func levels() -> [Box] {
    places.compactMap { place in
      let below = place.area.line + place.area.lines
      guard !place.isFramed, below < grid.lines else { return nil }
      let next = (place.area.column..<(place.area.column + place.area.columns)).map {
        owners[$0][below]
      }
      guard next.allSatisfy({ $0.map { !$0.isFramed } ?? false }) else { return nil }
      let line = grid.frame(
        GridArea(
          column: place.area.column, line: below - 1, columns: place.area.columns, lines: 1))
      return Box(
        kind: .rule,
        frame: Frame(
          x: line.x, y: line.y + grid.leading.ems(500), width: line.width, height: Self.thickness))
    }
  }
}
