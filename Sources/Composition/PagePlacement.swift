/// Where each unit of a page stands, worked out from the page's plan.
struct PagePlacement {
  /// A unit with its room.
  struct Place {
    let unit: Int
    var isFramed: Bool
    /// The blank line at the foot included.
    let area: GridArea
  }

  private let units: [Unit]
  private(set) var places: [Place] = []
  /// A unit whose headline stands beside another one, with no room for a frame.
  private(set) var clashing: Int?

  /// Lays out a plan in `lines` lines from `firstLine` on.
  init(_ plan: PagePlan, units: [Unit], columns: Int, firstLine: Int, lines: Int) {
    self.units = units
    place(
      plan.slice, GridArea(column: 0, line: firstLine, columns: columns, lines: lines))
    frameClashes()
  }

  /// Frames stories whose headlines came to stand beside others lower down on the page, where there
  /// is a line to spare for the frame (N1).
  private mutating func frameClashes() {
    for right in places.indices {
      for left in places.indices where clash(places[left], places[right]) {
        if let index = [right, left].first(where: { spare(places[$0]) > 0 }) {
          places[index].isFramed = true
        } else {
          clashing = clashing ?? places[right].unit
        }
      }
    }
  }

  private func clash(_ left: Place, _ right: Place) -> Bool {
    guard left.area.column + left.area.columns == right.area.column,
      !left.isFramed, !right.isFramed
    else { return false }
    return headings(left).contains { lines in headings(right).contains { $0.overlaps(lines) } }
  }

  /// The lines of the page that headings take, with the air they may get.
  private func headings(_ place: Place) -> [Range<Int>] {
    let air = min(2, max(0, spare(place)))
    return units[place.unit].headings[place.area.columns - 1].filter { !$0.isEmpty }.map {
      (place.area.line + $0.lowerBound)..<(place.area.line + $0.upperBound + air)
    }
  }

  private func spare(_ place: Place) -> Int {
    let height = units[place.unit].height(columns: place.area.columns) ?? 0
    return place.area.lines - height - (place.isFramed ? 1 : 0)
  }

  private mutating func place(_ slice: Slice, _ area: GridArea) {
    switch slice {
    case .unit(let unit, let columns, let isFramed):
      let own = area.part(columns: 0..<columns)
      places.append(Place(unit: unit, isFramed: isFramed, area: own))
    case .stacked(let top, let foot):
      let least = height(top, area.columns)
      let spare = area.lines - least - height(foot, area.columns)
      let above = least + share(of: spare, top, foot, area.columns)
      place(top, area.part(lines: 0..<above))
      place(foot, area.part(lines: above..<area.lines))
    case .beside(let left, let right, let columns):
      place(left, area.part(columns: 0..<columns))
      place(right, area.part(columns: columns..<area.columns))
    }
  }

  /// Spare lines go to both parts as far as they can use them; what nobody can use stays at the
  /// foot.
  private func share(of spare: Int, _ top: Slice, _ foot: Slice, _ columns: Int) -> Int {
    let above = appetite(top, columns)
    let below = appetite(foot, columns)
    guard spare < above + below else { return above }
    return spare * above / max(1, above + below)
  }

  private func height(_ slice: Slice, _ columns: Int) -> Int {
    switch slice {
    case .unit(let unit, let columns, let isFramed):
      (units[unit].height(columns: columns) ?? 0) + (isFramed ? 1 : 0)
    case .stacked(let top, let foot): height(top, columns) + height(foot, columns)
    case .beside(let left, let right, let split):
      max(height(left, split), height(right, columns - split))
    }
  }

  /// How many more lines look well: two around each headline.
  private func appetite(_ slice: Slice, _ columns: Int) -> Int {
    switch slice {
    case .unit(let unit, _, _): 2 * units[unit].items.count
    case .stacked(let top, let foot): appetite(top, columns) + appetite(foot, columns)
    case .beside(let left, let right, let split):
      max(0, min(room(left, split), room(right, columns - split)) - height(slice, columns))
    }
  }

  private func room(_ slice: Slice, _ columns: Int) -> Int {
    height(slice, columns) + appetite(slice, columns)
  }
}

extension GridArea {
  func part(lines range: Range<Int>) -> GridArea {
    GridArea(column: column, line: line + range.lowerBound, columns: columns, lines: range.count)
  }

  func part(columns range: Range<Int>) -> GridArea {
    GridArea(column: column + range.lowerBound, line: line, columns: range.count, lines: lines)
  }
}
