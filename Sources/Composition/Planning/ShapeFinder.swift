import Typesetting

/// Finds the blocks that a story fits into, for one number of columns.
struct ShapeFinder {
  let item: Item
  let columns: Int
  let template: Template
  let headings: Headings
  let photoBlocks: [PhotoBlock?]
  /// The tallest block.
  let most: Int
  /// How many slots of a block may stay empty.
  let allowance: Int
  private(set) var shapes: [Shape?]

  init(
    _ item: Item, columns: Int, template: Template, headings: Headings,
    photoBlocks: [PhotoBlock?], most: Int, allowance: Int
  ) {
    self.item = item
    self.columns = columns
    self.template = template
    self.headings = headings
    self.photoBlocks = photoBlocks
    self.most = most
    self.allowance = allowance
    shapes = Array(repeating: nil, count: most + 1)
    guard isWidthGood else { return }
    for index in headings.all.indices.prefix(5) { addShapes(heading: index) }
  }

  /// Leads take half of the page, briefs no more than two columns.
  private var isWidthGood: Bool {
    if columns == template.columns { return true }
    if item.isLead, item.copy.lineCount >= 8 * columns { return columns * 2 >= template.columns }
    if item.rank == .brief && item.photos.isEmpty && item.continues == nil { return columns <= 2 }
    return true
  }

  private mutating func addShapes(heading: Int) {
    if let recut = item.recut { return addRecut(heading, recut) }
    for photo in photoChoices { addShapes(heading: heading, photo: photo) }
  }

  /// The ways to put the pictures: over some columns at the right, else at the left.
  private var photoChoices: [(block: PhotoBlock, choice: PhotoChoice)?] {
    guard !item.photos.isEmpty else { return [nil] }
    let isAlone = item.copy.lineCount == 0
    var choices: [(block: PhotoBlock, choice: PhotoChoice)?] = []
    for width in (isAlone ? columns...columns : 1...columns) {
      guard let block = photoBlocks[width] else { continue }
      for lines in block.range {
        let right = PhotoChoice(columns: width, lines: lines, isRight: true)
        choices.append((block, right))
        if width < columns {
          choices.append((block, PhotoChoice(columns: width, lines: lines, isRight: false)))
        }
      }
    }
    return choices
  }

  private mutating func addShapes(
    heading: Int, photo: (block: PhotoBlock, choice: PhotoChoice)?
  ) {
    let covered = photo.map { $0.choice.columns * $0.choice.lines } ?? 0
    let range = item.copy.range
    let least = max(photo?.choice.lines ?? 0, (range.lowerBound + covered + columns - 1) / columns)
    let room = most - headings.all[heading].lines
    let full = (range.upperBound + covered + allowance) / columns
    if item.mayBreak || item.mayBeCut {
      let first = max(4, photo?.choice.lines ?? 0)
      for body in stride(from: first, through: min(room, full), by: 1) {
        addCut(heading, body, photo, covered)
      }
    }
    for body in stride(from: least, through: min(room, full), by: 1) where isBodyGood(body, photo) {
      addWhole(heading, body, photo, covered)
    }
  }

  /// At least four lines in a column, three under a picture.
  private func isBodyGood(
    _ body: Int, _ photo: (block: PhotoBlock, choice: PhotoChoice)?
  ) -> Bool {
    let under = photo.map { body - $0.choice.lines } ?? body
    if item.copy.lineCount == 0 { return under == 0 }
    if columns > 1 && body < (item.continues == nil ? 4 : 2) { return false }
    guard let photo else { return true }
    if photo.choice.columns == columns { return under >= 3 || columns == 1 && under >= 1 }
    return under == 0 || under >= 3
  }

  private mutating func addWhole(
    _ heading: Int, _ body: Int, _ photo: (block: PhotoBlock, choice: PhotoChoice)?,
    _ covered: Int
  ) {
    let slots = columns * body - covered
    for white in 0...min(allowance, max(0, slots)) {
      let lines = slots - white
      guard item.copy.cost(lines: lines) != nil else { continue }
      let shape = shape(heading, body, photo?.choice, lines: lines, isCut: false, white: white)
      guard let set = item.copy.fitted(shape.columnHeights, spare: white) else { continue }
      enter(shape, extra: set.cost / 100 + set.lonely * Self.lonely + cost(of: photo))
    }
  }

  /// 破栏: every line of the re-cut columns is filled.
  private mutating func addRecut(_ heading: Int, _ recut: Recut) {
    guard recut.columns == columns else { return }
    for body in stride(from: 4, through: most - headings.all[heading].lines, by: 1) {
      let lines = recut.texts * body
      guard item.copy.range ~= lines else { continue }
      var shape = shape(heading, body, nil, lines: lines, isCut: false, white: 0)
      shape.recut = recut.texts
      guard let set = item.copy.fitted(shape.columnHeights, spare: 0) else { continue }
      enter(shape, extra: 24 + set.cost / 100 + set.lonely * Self.lonely)
    }
  }

  /// T16: what a line that stands alone costs.
  private static let lonely = 20

  /// N4: six lines at least on either side, no crosshead at the end, best where a sentence ends.
  private mutating func addCut(
    _ heading: Int, _ body: Int, _ photo: (block: PhotoBlock, choice: PhotoChoice)?,
    _ covered: Int
  ) {
    for white in 0...min(1, allowance) { addCut(heading, body, photo, covered, white: white) }
  }

  private mutating func addCut(
    _ heading: Int, _ body: Int, _ photo: (block: PhotoBlock, choice: PhotoChoice)?,
    _ covered: Int, white: Int
  ) {
    let lines = columns * body - covered - 1 - white
    guard lines >= 6, lines <= item.copy.lineCount - (item.mayBeCut ? 1 : 6),
      isBodyGood(body, photo)
    else { return }
    let plan = item.copy.plan(lines: item.copy.lineCount)
    guard plan.ends[lines - 1] != .banned else { return }
    var shape = shape(heading, body, photo?.choice, lines: lines, isCut: true, white: white)
    guard shape.columnHeights.reduce(0, +) == lines, let set = plan.prefix(shape.columnHeights)
    else { return }
    let sentence = item.copy.sentenceEnds[lines - 1] ? 0 : 8
    shape.loss = (item.copy.lineCount - lines) * (item.mayBeCut ? Self.lost : Self.overleaf)
    enter(shape, extra: 20 + sentence + set * Self.lonely + cost(of: photo))
  }

  /// What a line that goes overleaf costs, so that pictures and headlines do not push it there.
  private static let overleaf = 2
  /// What a line that is not printed costs.
  private static let lost = 12

  private func shape(
    _ index: Int, _ body: Int, _ photo: PhotoChoice?, lines: Int, isCut: Bool, white: Int
  ) -> Shape {
    let heading = headings.all[index]
    return Shape(
      columns: columns, height: heading.lines + body, heading: index,
      headingLines: heading.lines, headlineLines: heading.headlineLines,
      headlineSize: heading.headlineSize, bodyLines: body, photo: photo, copyLines: lines,
      isCut: isCut, white: white,
      cost: heading.loss / 4 + (heading.isCramped ? 40 : 0) + aspect(body))
  }

  private mutating func enter(_ shape: Shape, extra: Int) {
    guard shape.height <= most else { return }
    let shape = Shape(shape, cost: shape.cost + extra)
    if let old = shapes[shape.height], old.worse <= shape.worse { return }
    shapes[shape.height] = shape
  }

  private func cost(of photo: (block: PhotoBlock, choice: PhotoChoice)?) -> Int {
    guard let photo else { return 0 }
    let usual = max(1, (template.columns + 1) / 3)
    let off = abs(photo.choice.columns - min(usual, columns)) * 6
    return off + abs(photo.choice.lines - photo.block.natural) + (photo.choice.isRight ? 0 : 1)
  }

  /// Neither chimneys nor flat strips.
  private func aspect(_ body: Int) -> Int {
    guard columns < template.columns || body < 8 else { return 0 }
    let tall = template.linesPerPage * 45 / 100
    if body > tall { return (body - tall) * (columns == 1 ? 2 : 1) }
    return columns > 2 && body < 8 ? (8 - body) * 3 : 0
  }
}

extension Shape {
  /// What two shapes of one size are compared by.
  var worse: Int { white * 10 + cost + loss }

  init(_ shape: Shape, cost: Int, height: Int? = nil) {
    self.init(
      columns: shape.columns, height: height ?? shape.height, heading: shape.heading,
      headingLines: shape.headingLines, headlineLines: shape.headlineLines,
      headlineSize: shape.headlineSize, bodyLines: shape.bodyLines, photo: shape.photo,
      copyLines: shape.copyLines, isCut: shape.isCut, white: shape.white, cost: cost)
    recut = shape.recut
    loss = shape.loss
  }
}
