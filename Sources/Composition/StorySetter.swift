import Diagnostics
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
  /// Drawn over everything else.
  private(set) var endMarks: [Box] = []
  private let language: CopyLanguage
  private let isDraft: Bool

  init(furniture: Furniture, order: HeadlineOrder) {
    template = furniture.template
    metrics = furniture.metrics
    language = furniture.language
    isDraft = furniture.isDraft
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
    if let last = columns.lastIndex(where: { !$0.isEmpty }), item.measured.oversetCharacters > 0 {
      let end = GridArea(
        column: area.column + last, line: line + columns[last].count - 1, columns: 1, lines: 1)
      markEnd(of: item.measured, at: end)
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
      let part = Array(lines[start..<end])
      boxes.append(textBox(part, area, measured))
      if lines[start].kind == .caption { boxes += captionRules(part, area, measured) }
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
    if let picture = lines[0].picture { return pictureBox(picture, area, measured) }
    var rows: [Row] = []
    for (index, line) in lines.enumerated() {
      let baseline = frame.y + grid.leading * index + template.baseline
      rows += line.runs.map { $0.row(left: frame.x, baseline: baseline) }
    }
    return Box(
      kind: lines[0].kind, frame: frame, area: area, story: measured.story.id, rows: rows)
  }

  private func pictureBox(
    _ picture: GalleyPicture, _ area: GridArea, _ measured: MeasuredStory
  ) -> Box {
    let room = grid.frame(area)
    let side = Length(thousandths: (room.width - picture.width).thousandths / 2)
    let above = Length(thousandths: max(0, (room.height - picture.height).thousandths / 2))
    let frame = Frame(
      x: room.x + side, y: room.y + above, width: picture.width,
      height: min(picture.height, room.height))
    return Box(
      kind: .picture, frame: frame, area: area, story: measured.story.id, media: picture.media)
  }

  /// Thin lines where a caption without a picture begins and ends.
  private func captionRules(
    _ lines: [GalleyLine], _ area: GridArea, _ measured: MeasuredStory
  ) -> [Box] {
    let frame = grid.frame(area)
    var places: [Length] = []
    if lines[0].runs.isEmpty { places.append(grid.leading.ems(700)) }
    if lines.count > 1, lines[lines.count - 1].runs.isEmpty {
      places.append(frame.height - grid.leading.ems(550))
    }
    return places.map { y in
      Box(
        kind: .rule,
        frame: Frame(
          x: frame.x, y: frame.y + y, width: frame.width, height: PageRules.thickness),
        story: measured.story.id)
    }
  }

  /// A frame runs half an em around the unit: in the middle of a gutter, at the edge of the page
  /// flush with the rule under the folio.
  private func frame(_ area: GridArea, end: Int) -> Box {
    let inner = grid.frame(
      GridArea(
        column: area.column, line: area.line, columns: area.columns, lines: end - area.line))
    let side = grid.inset
    let top = inner.y + grid.leading.ems(500)
    let foot = min(inner.y + inner.height + grid.leading.ems(500), grid.border.foot)
    return Box(
      kind: .frame,
      frame: Frame(
        x: inner.x - side, y: top, width: inner.width + side + side, height: foot - top))
  }

  // MARK: Text that breaks off

  /// A red line beside the last line that is printed; on drafts also what has to be cut.
  private mutating func markEnd(of measured: MeasuredStory, at area: GridArea) {
    let line = grid.frame(area)
    let bar = Frame(
      x: line.x + line.width + grid.gutter.ems(150), y: line.y, width: Length(thousandths: 1500),
      height: line.height)
    endMarks.append(Box(kind: .oversetMark, frame: bar, story: measured.story.id))
    guard isDraft else { return }
    let size = template.captionSize
    let words = Wording.oversetMark(measured.oversetCharacters).text(in: language)
    let row = LineBreaker.row(words, metrics: metrics)
    let width = size.ems(row.width + 600)
    let left = max(.zero, line.x + line.width - width)
    let top = line.y + line.height
    guard top + line.height <= template.trimHeight else { return }
    let run = GalleyRun(
      text: row.text, x: row.x.map { size.ems($0 + 300) }, size: size, face: .hei)
    endMarks.append(
      Box(
        kind: .oversetMark, frame: Frame(x: left, y: top, width: width, height: line.height),
        story: measured.story.id, rows: [run.row(left: left, baseline: top + template.baseline)]))
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
  /// Whether there is 引题, 主题 or 副题.
  var hasHeadlines: Bool {
    [headline, kicker ?? "", deck ?? ""].contains { !$0.isEmpty }
  }

  /// 主题; where there is none, the first words of the body.
  var title: String {
    headline.isEmpty ? opening : headline
  }
}
