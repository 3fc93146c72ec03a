import Manuscript
import Typesetting

/// Turns a story with its room into boxes.
struct StorySetter {
  let template: Template
  let metrics: Metrics
  private let order: HeadlineOrder
  private let grid: Grid
  private(set) var boxes: [Box] = []
  private(set) var placed: [PlacedStory] = []

  init(template: Template, metrics: Metrics, order: HeadlineOrder) {
    self.template = template
    self.metrics = metrics
    self.order = order
    grid = template.grid
  }

  /// Sets the stories of a unit one under the other. Spare lines become air around the headlines,
  /// two at most each; the others stay white at the foot.
  mutating func set(_ unit: Unit, in place: PagePlacement.Place) {
    let columns = place.area.columns
    var line = place.area.line + (place.isFramed ? 1 : 0)
    var spare = place.area.lines - (place.isFramed ? 1 : 0) - (unit.height(columns: columns) ?? 0)
    for (index, item) in unit.items.enumerated() {
      let above = GridArea(
        column: place.area.column, line: line - 1, columns: columns, lines: 1)
      if index > 0 { boxes.append(rule(above)) }
      let air = max(0, min(2, spare))
      spare -= air
      let area = GridArea(
        column: place.area.column, line: line, columns: columns, lines: place.area.lines)
      line += set(item, at: area, air: air) + 1
    }
    if place.isFramed { boxes.append(frame(place.area, end: line - 1)) }
  }

  /// Parts stories that are stacked in one unit.
  private func rule(_ area: GridArea) -> Box {
    let frame = grid.frame(area)
    return Box(
      kind: .rule,
      frame: Frame(
        x: frame.x, y: frame.y + grid.leading.ems(500), width: frame.width,
        height: PageRules.thickness))
  }

  /// Answers how many lines the story took.
  private mutating func set(_ item: Unit.Item, at area: GridArea, air: Int) -> Int {
    let heading = item.heading(
      columns: area.columns, template: template, metrics: metrics,
      ceiling: order.ceilings[item.measured.story.id]
    ).airy(air)
    var line = area.line
    for part in heading.parts {
      let partArea = GridArea(
        column: area.column, line: line, columns: area.columns, lines: part.lines)
      boxes.append(box(part, partArea, item))
      line += part.lines
    }
    let height = item.measured.columnHeights[area.columns - 1]
    let columns = item.measured.galley.columns(area.columns, height: height) ?? []
    for (index, range) in columns.enumerated() where !range.isEmpty {
      setColumn(item.measured, range, column: area.column + index, line: line)
    }
    let lines = line + height - area.line
    placed.append(placedStory(item.measured, area, lines))
    return lines
  }

  private func box(_ part: Heading.Part, _ area: GridArea, _ item: Unit.Item) -> Box {
    let frame = grid.frame(area)
    let last = part.rows.last.map { $0.baseline + $0.run.size.ems(210) } ?? .zero
    let spare = part.kind == .headline ? (frame.height - last).thousandths / 2 : 0
    let top = frame.y + Length(thousandths: max(0, spare))
    let rows = part.rows.map { $0.run.row(left: frame.x, baseline: top + $0.baseline) }
    return Box(
      kind: part.kind, frame: frame, area: area, story: item.measured.story.id, rows: rows)
  }

  /// One box for each stretch of lines of one kind.
  private mutating func setColumn(
    _ measured: MeasuredStory, _ range: Range<Int>, column: Int, line: Int
  ) {
    let lines = measured.galley.lines
    var start = range.lowerBound
    while start < range.upperBound {
      var end = start + 1
      while end < range.upperBound, belongs(lines[end], with: lines[start]) { end += 1 }
      let area = GridArea(
        column: column, line: line + start - range.lowerBound, columns: 1, lines: end - start)
      boxes.append(textBox(Array(lines[start..<end]), area, measured))
      start = end
    }
  }

  private func belongs(_ line: GalleyLine, with first: GalleyLine) -> Bool {
    line.kind == first.kind && (line.kind == .text || line.paragraph == first.paragraph)
  }

  private func textBox(
    _ lines: [GalleyLine], _ area: GridArea, _ measured: MeasuredStory
  ) -> Box {
    let frame = grid.frame(area)
    var rows: [Row] = []
    for (index, line) in lines.enumerated() {
      let baseline = frame.y + grid.leading * index + template.baseline
      rows += line.runs.map { $0.row(left: frame.x, baseline: baseline) }
    }
    return Box(
      kind: lines[0].kind, frame: frame, area: area, story: measured.story.id, rows: rows)
  }

  /// A frame runs in the gutters around the unit, so that its text keeps the measure.
  private func frame(_ area: GridArea, end: Int) -> Box {
    let inner = grid.frame(
      GridArea(
        column: area.column, line: area.line, columns: area.columns, lines: end - area.line))
    let side = grid.gutter.ems(350)
    let top = grid.leading.ems(400)
    return Box(
      kind: .frame,
      frame: Frame(
        x: inner.x - side, y: inner.y + top, width: inner.width + side + side,
        height: inner.height - top + grid.leading.ems(300)))
  }

  private func placedStory(
    _ measured: MeasuredStory, _ area: GridArea, _ lines: Int
  ) -> PlacedStory {
    let story = measured.story
    return PlacedStory(
      id: story.id, number: story.number, headline: story.article.title,
      firstColumn: area.column, columnCount: area.columns, firstLine: area.line, lineCount: lines,
      characters: story.article.length.characters, oversetCharacters: measured.oversetCharacters)
  }
}

extension Article {
  /// 主题; where there is none, the first words of the body.
  var title: String {
    headline.isEmpty ? opening : headline
  }
}
