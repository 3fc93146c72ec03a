/// Which slots of a page are filled: by a text line, by a headline's rows and one blank line, by a
/// caption, or by a picture. A line that says where a story comes from is a headline's row.
struct PageSlots {
  private let page: Page
  private var filled: [[Bool]]
  private var waiting = 0

  init(_ page: Page) {
    self.page = page
    filled = Array(
      repeating: Array(repeating: false, count: max(0, page.grid.lines)),
      count: max(0, page.grid.columns))
    for box in page.boxes { if let area = box.area { mark(box, area) } }
  }

  var fill: LayoutReport.PageFill {
    let white = filled.reduce(0) { $0 + $1.filter { !$0 }.count }
    return LayoutReport.PageFill(
      number: page.number, slots: page.grid.columns * page.grid.lines, white: white,
      waiting: waiting)
  }

  private mutating func mark(_ box: Box, _ area: GridArea) {
    switch box.kind {
    case .masthead, .photo: fill(area, area.line..<(area.line + area.lines))
    case .placeholder: waiting += area.columns * area.lines
    case .headline:
      let lines = min(area.lines, naturalLines(box.rows))
      fill(area, area.line..<(area.line + lines))
    case .jump:
      guard let row = box.rows.first else { return }
      fill(area, area.line..<(line(of: row) + 1))
    case .text, .caption, .byline, .filler:
      for row in box.rows {
        let line = self.line(of: row)
        fill(area, line..<(line + 1))
      }
    case .folio, .rule, .frame, .draftMark, .oversetMark: break
    }
  }

  private mutating func fill(_ area: GridArea, _ lines: Range<Int>) {
    for column in area.column..<(area.column + area.columns) where filled.indices ~= column {
      for line in lines where filled[column].indices ~= line { filled[column][line] = true }
    }
  }

  private func line(of row: Row) -> Int {
    (row.y - page.grid.top).thousandths / max(1, page.grid.leading.thousandths)
  }

  /// The rows of a headline in whole lines, and one blank line.
  private func naturalLines(_ rows: [Row]) -> Int {
    guard let first = rows.first, let last = rows.last else { return 0 }
    let top = first.y - first.size.ems(HeadlineRow.ascent)
    let foot = last.y + last.size.ems(HeadlineRow.height - HeadlineRow.ascent)
    let leading = max(1, page.grid.leading.thousandths)
    return ((foot - top).thousandths - leading / 50 + leading - 1) / leading + 1
  }
}
