import Manuscript
import Notation
import Typesetting

/// The shapes of stories, each worked out once: the same story is tried on many pages.
final class ShapeBook {
  private struct Key: Hashable {
    let story: Digest
    /// Held, so that no other copy is ever taken for it.
    let copy: Copy
    let rank: HeadlineRank
    let showsSection: Bool
    let continues: Int?
  }

  private struct TableKey: Hashable {
    let key: Key
    let mayBreak: Bool
    let mayBeCut: Bool
    let allowance: Int
  }

  let template: Template
  let metrics: Metrics
  /// Where words of English copy may be parted.
  let hyphenation: Hyphenation?
  private var headings: [Key: [Headings?]] = [:]
  private var blocks: [Digest: [PhotoBlock?]] = [:]
  private var recuts: [Digest: [Recut: Copy]] = [:]
  private var tables: [TableKey: ShapeTable] = [:]

  init(template: Template, metrics: Metrics, hyphenation: Hyphenation? = nil) {
    self.template = template
    self.metrics = metrics
    self.hyphenation = hyphenation
  }

  private func key(_ item: Item) -> Key {
    Key(
      story: item.story.id, copy: item.copy, rank: item.rank,
      showsSection: item.showsSection, continues: item.continues)
  }

  func heading(_ item: Item, columns: Int) -> Headings {
    let key = key(item)
    var own = headings[key] ?? Array(repeating: nil, count: template.columns + 1)
    if let known = own[columns] { return known }
    let made = Headings(item, columns: columns, template: template, metrics: metrics)
    own[columns] = made
    headings[key] = own
    return made
  }

  /// By number of columns, from one on: those that cut off little, of these the ones that show the
  /// pictures sharp; what is nothing but pictures has the width that was chosen for it.
  func photoBlocks(_ item: Item) -> [PhotoBlock?] {
    if item.photos.isEmpty { return [] }
    if let known = blocks[item.story.id] { return known }
    let made: [PhotoBlock?] =
      [nil]
      + (1...template.columns).map {
        PhotoBlock(
          item.photos, columns: $0, fit: item.photoFit, template: template, metrics: metrics)
      }
    let hasWhole = made.contains { $0?.isWhole ?? false }
    var good = made.map { block in hasWhole ? block.flatMap { $0.isWhole ? $0 : nil } : block }
    let isChosen = item.copy.lineCount == 0 && item.story.pin?.grid?.columns != nil
    let finest = good.compactMap { $0?.coarseness }.min()
    if !isChosen { good = good.map { $0?.coarseness == finest ? $0 : nil } }
    blocks[item.story.id] = good
    return good
  }

  /// The story with its text re-cut, in each way that the page allows.
  func recuts(_ item: Item) -> [Item] {
    guard item.isLoose, item.photos.isEmpty, item.continues == nil, item.copy.lineCount >= 12 else {
      return []
    }
    return Recut.all(of: template).map { recut in
      let copy =
        recuts[item.story.id]?[recut]
        ?? CopySetter.copy(item.story, measure: recut.measure, book: self)
      recuts[item.story.id, default: [:]][recut] = copy
      return item.recut(recut, copy)
    }
  }

  func unit(_ item: Item, allowance: Int) -> Unit {
    let key = TableKey(
      key: key(item), mayBreak: item.mayBreak, mayBeCut: item.mayBeCut, allowance: allowance)
    let table = tables[key] ?? table(item, allowance: allowance)
    tables[key] = table
    var unit = Unit(item, table: table)
    unit.place = item.story.pin?.grid.map { pin in
      var pin = pin
      if let (columns, lines) = item.promisedRoom, !table.has(columns, lines) { pin.lines = nil }
      return pin
    }
    return unit
  }

  /// The slots that stories need, the first ones as leads of pages.
  func need(of items: [Item], firstPage: Int, pages: Int) -> Int {
    var page = firstPage
    return items.reduce(0) { sum, item in
      var item = item
      if item.rank != .brief, item.continues == nil, page < firstPage + pages {
        item.rank = page == 1 ? .lead : .pageLead
        page += 1
      }
      return sum + unit(item, allowance: 1).natural
    }
  }

  private func table(_ item: Item, allowance: Int) -> ShapeTable {
    let most = template.linesPerPage
    if let room = item.keptRoom, room.height <= most {
      return ShapeTable(only: room, columns: template.columns, lines: most)
    }
    if let shape = promisedShape(item) {
      return ShapeTable(only: shape, columns: template.columns, lines: most)
    }
    var table = [[UnitShape?](repeating: nil, count: most + 1)]
    for columns in 1...template.columns {
      let shapes =
        isWorthTrying(item, columns) ? shapes(item, columns: columns, allowance: allowance) : []
      table.append(
        shapes.map { $0.map { UnitShape(shapes: [$0]) } }
          + Array(repeating: nil, count: most + 1 - shapes.count))
    }
    return ShapeTable(table)
  }

  private func shapes(_ item: Item, columns: Int, allowance: Int) -> [Shape?] {
    ShapeFinder(
      item, columns: columns, template: template, headings: heading(item, columns: columns),
      photoBlocks: photoBlocks(item), most: template.linesPerPage,
      allowance: min(allowance, columns + 1)
    ).shapes
  }

  /// An advertisement in the room that was promised to it, with white at its foot where it takes
  /// less; none where it takes more.
  private func promisedShape(_ item: Item) -> Shape? {
    guard let (columns, lines) = item.promisedRoom, 1...template.columns ~= columns,
      1...template.linesPerPage ~= lines
    else { return nil }
    let fitting = shapes(item, columns: columns, allowance: 0).prefix(lines + 1)
    return fitting.compactMap { $0 }.last.map { Shape($0, cost: 0, height: lines) }
  }

  /// Wide blocks of little text are never good; their headlines need not be set.
  private func isWorthTrying(_ item: Item, _ columns: Int) -> Bool {
    if let recut = item.recut { return columns == recut.columns }
    if columns == template.columns || columns == 1 || !item.photos.isEmpty { return true }
    return item.copy.lineCount >= columns * 3
  }
}

extension Headings {
  init(all: [Heading]) { self.all = all }
}
