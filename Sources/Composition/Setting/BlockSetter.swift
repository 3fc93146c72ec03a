import Diagnostics
import Manuscript
import Typesetting

/// Turns a story with its room into boxes.
struct BlockSetter {
  let item: Item
  let shape: Shape
  let area: GridArea
  let book: ShapeBook
  let isDraft: Bool
  /// The page a story that breaks off goes on.
  let goesOn: Int
  private(set) var boxes: [Box] = []

  init(
    _ item: Item, _ shape: Shape, in area: GridArea, book: ShapeBook, isDraft: Bool, goesOn: Int
  ) {
    self.item = item
    self.shape = shape
    self.area = area
    self.book = book
    self.isDraft = isDraft
    self.goesOn = goesOn
    if item.story.kind == .keptRoom {
      setKeptRoom()
    } else {
      setHeading()
      setPhotos()
      setText()
    }
  }

  /// A light area that says what is to come.
  private mutating func setKeptRoom() {
    let frame = grid.frame(area)
    let words = RowBreaker.rows(
      item.story.article.title, measure: template.charactersPerColumn * 1000 * shape.columns,
      metrics: book.metrics)
    let rows = words.prefix(max(0, area.lines - 1)).enumerated().map { index, row in
      let room = frame.width - template.bodySize.ems(row.width)
      let left = Length(thousandths: max(0, room.thousandths / 2))
      return CopyRun(row, size: template.bodySize, face: .hei, left: left)
        .row(left: frame.x, baseline: frame.y + grid.leading * (index + 1) + template.baseline)
    }
    let inner = Frame(
      x: frame.x, y: frame.y + grid.leading.ems(500), width: frame.width,
      height: frame.height - grid.leading.ems(500))
    boxes.append(
      Box(kind: .placeholder, frame: inner, area: area, story: item.story.id, rows: rows))
  }

  private var grid: Grid { template.grid }
  private var template: Template { book.template }

  private mutating func setHeading() {
    let heading = book.heading(item, columns: shape.columns).all[shape.heading]
    var line = area.line
    for part in heading.parts {
      if part.isBeside { line -= part.lines }
      let columns = part.columns ?? 0..<area.columns
      let own = GridArea(
        column: area.column + columns.lowerBound, line: line, columns: columns.count,
        lines: part.lines)
      line += part.lines
      if part.rows.isEmpty { continue }
      let frame = grid.frame(own)
      let rows = part.rows.map { $0.run.row(left: frame.x, baseline: frame.y + $0.baseline) }
      boxes.append(Box(kind: part.kind, frame: frame, area: own, story: item.story.id, rows: rows))
    }
  }

  private var firstLine: Int { area.line + shape.headingLines }

  // MARK: Pictures

  private mutating func setPhotos() {
    guard let choice = shape.photo, let block = book.photoBlocks(item)[choice.columns] else {
      return
    }
    let column = area.column + (choice.isRight ? shape.columns - choice.columns : 0)
    var line = firstLine
    for (part, lines) in zip(block.parts, block.heights(total: choice.lines)) {
      let own = GridArea(column: column, line: line, columns: choice.columns, lines: lines)
      setPhotos(part, own)
      line += lines
      setCaption(
        part.caption,
        GridArea(column: column, line: line, columns: choice.columns, lines: part.caption.count))
      line += part.caption.count
    }
  }

  /// The first picture of a group stands for the room of all.
  private mutating func setPhotos(_ part: PhotoBlock.Part, _ own: GridArea) {
    let room = grid.frame(own)
    let above = grid.leading.ems(PhotoInset.above)
    let inner = Frame(
      x: room.x, y: room.y + above, width: room.width,
      height: room.height - above - grid.leading.ems(PhotoInset.below))
    for (index, frame) in part.rows.frames(in: inner).enumerated() {
      boxes.append(photo(part.group.photos[index], frame, index == 0 ? own : nil))
    }
  }

  private func photo(_ photo: Photo, _ frame: Frame, _ own: GridArea?) -> Box {
    guard let media = photo.media else {
      return Box(
        kind: .placeholder, frame: frame, area: own, story: item.story.id, rows: [label(in: frame)])
    }
    let frame = item.photoFit == .cropped ? frame : frame.holding(photo.size)
    return Box(
      kind: .photo, frame: frame, area: own, story: item.story.id, media: media,
      crop: Crop(of: photo.size, to: frame, around: photo.focus))
  }

  /// What stands in the room of a picture that is not there.
  private func label(in frame: Frame) -> Row {
    let type = Lettering(book.metrics, item.story.article.language)
    let row = type.row(Wording.pictureToCome.text(in: type.language), face: .hei)
    let size = template.bodySize
    let left = max(.zero, frame.width - size.ems(row.width))
    let middle = frame.y + Length(thousandths: frame.height.thousandths / 2)
    let half = Length(thousandths: left.thousandths / 2)
    return CopyRun(row, size: size, face: type.face(.hei), left: half)
      .row(left: frame.x, baseline: middle + size.ems(380))
  }

  /// A thin line parts it from text below.
  private mutating func setCaption(_ lines: [CopyLine], _ own: GridArea) {
    if lines.isEmpty { return }
    boxes.append(box(.caption, lines, own))
    guard own.line + own.lines < area.line + area.lines else { return }
    let frame = grid.frame(own)
    boxes.append(
      Box(
        kind: .rule,
        frame: Frame(x: frame.x, y: frame.foot, width: frame.width, height: PageRules.thickness),
        story: item.story.id))
  }

  private func box(
    _ kind: Box.Kind, _ lines: [CopyLine], _ own: GridArea, _ frame: Frame? = nil
  ) -> Box {
    let frame = frame ?? grid.frame(own)
    var rows: [Row] = []
    for (index, line) in lines.enumerated() {
      let baseline = frame.y + grid.leading * index + template.baseline
      rows += line.runs.map { $0.row(left: frame.x, baseline: baseline) }
    }
    return Box(kind: kind, frame: frame, area: own, story: item.story.id, rows: rows)
  }

  // MARK: Text

  private mutating func setText() {
    let heights = shape.columnHeights
    let fitted = shape.isCut ? nil : item.copy.fitted(heights, spare: shape.white)
    let columnEnds = fitted?.ranges.dropLast().map { $0.upperBound - 1 } ?? []
    let lines = item.copy.lines(
      fitted?.plan ?? item.copy.plan(lines: item.copy.lineCount), columnEnds: columnEnds)
    let ranges = fitted?.ranges ?? Self.ranges(heights)
    for (index, range) in ranges.enumerated() where !range.isEmpty {
      let top =
        firstLine + shape.bodyLines - heights[index]
        - (isLastCut(index, heights) ? shape.white + 1 : 0)
      setColumn(Array(lines[range]), column: index, line: top)
    }
    if shape.isCut { setSign(heights) }
  }

  private func isLastCut(_ index: Int, _ heights: [Int]) -> Bool {
    shape.isCut && index == heights.lastIndex { $0 > 0 }
  }

  private static func ranges(_ heights: [Int]) -> [Range<Int>] {
    var start = 0
    return heights.map { height in
      start += height
      return (start - height)..<start
    }
  }

  /// One box for each stretch of lines of one kind.
  private mutating func setColumn(_ lines: [CopyLine], column: Int, line: Int) {
    var start = 0
    while start < lines.count {
      var end = start + 1
      while end < lines.count, lines[end].kind == lines[start].kind { end += 1 }
      let (own, frame) = room(column, line: line + start, lines: end - start)
      let kind: Box.Kind =
        lines[start].kind == .text && item.story.kind == .filler ? .filler : lines[start].kind
      boxes.append(box(kind, Array(lines[start..<end]), own, frame))
      if lines[start].kind == .caption { setCaptionRules(own) }
      start = end
    }
  }

  /// The room of some lines of one column of the text, counted from the left of the block.
  private func room(_ column: Int, line: Int, lines: Int) -> (GridArea, Frame?) {
    guard let recut = item.recut else {
      return (GridArea(column: area.column + column, line: line, columns: 1, lines: lines), nil)
    }
    let step = template.charactersPerColumn + template.gutterEms
    let start = column * (recut.measure + recut.gutter)
    let (first, last) = (start / step, (start + recut.measure - 1) / step)
    let own = GridArea(
      column: area.column + first, line: line, columns: last - first + 1, lines: lines)
    let whole = grid.frame(GridArea(column: area.column, line: line, columns: 1, lines: lines))
    let frame = Frame(
      x: whole.x + template.bodySize * start, y: whole.y, width: template.bodySize * recut.measure,
      height: whole.height)
    return (own, frame)
  }

  /// Thin lines around a caption whose picture is not there.
  private mutating func setCaptionRules(_ own: GridArea) {
    let frame = grid.frame(own)
    for y in [frame.y, frame.foot] {
      boxes.append(
        Box(
          kind: .rule,
          frame: Frame(x: frame.x, y: y, width: frame.width, height: PageRules.thickness),
          story: item.story.id))
    }
  }

  /// Where a story breaks off: 下转, or how much has to be cut.
  private mutating func setSign(_ heights: [Int]) {
    guard let last = heights.lastIndex(where: { $0 > 0 }) else { return }
    let own = GridArea(
      column: area.column + last, line: area.line + shape.height - 1, columns: 1, lines: 1)
    let frame = grid.frame(own)
    if item.mayBeCut { return setOversetSign(own) }
    let article = item.story.article
    let type = Lettering(book.metrics, article.language)
    let word = JumpWord.of(article)
    let wording: Wording = word.map { .goesOn(goesOn, $0) } ?? .goesOn(goesOn)
    let words = wording.text(in: article.language)
    let row = type.row(words, face: .kai)
    let left = max(.zero, frame.width - template.bodySize.ems(row.width))
    let run = CopyRun(row, size: template.bodySize, face: type.face(.kai), left: left)
    boxes.append(
      Box(
        kind: .jump, frame: frame, area: own, story: item.story.id,
        rows: [run.row(left: frame.x, baseline: frame.y + template.baseline)]))
  }

  /// A red line beside the last line that is printed; on drafts also what has to be cut.
  private mutating func setOversetSign(_ own: GridArea) {
    let line = grid.frame(own)
    let bar = Frame(
      x: line.x + line.width + grid.gutter.ems(150), y: line.y, width: Length(thousandths: 1500),
      height: line.height)
    boxes.append(Box(kind: .oversetMark, frame: bar, story: item.story.id))
    guard isDraft else { return }
    let size = template.captionSize
    let left = item.copy.cut(after: shape.copyLines).rest
    let type = Lettering(book.metrics, item.story.article.language)
    let length = type.isEnglish ? CopyLength(of: left.text).words : left.characters
    let words = Wording.oversetMark(length).text(in: type.language)
    let row = type.row(words, face: .hei)
    let start = max(.zero, line.width - size.ems(row.width))
    let run = CopyRun(row, size: size, face: type.face(.hei), left: start)
    boxes.append(
      Box(
        kind: .oversetMark, frame: line, story: item.story.id,
        rows: [run.row(left: line.x, baseline: line.y + template.baseline)]))
  }
}

extension Copy {
  /// 字数.
  var characters: Int { lines(plan(lines: lineCount)).reduce(0) { $0 + $1.characters } }

  /// The words, paragraphs parted by line feeds.
  var text: String {
    paragraphs.map { paragraph in
      paragraph.lines(option: paragraph.best).map(\.copy).joined()
    }.joined(separator: "\n")
  }
}
