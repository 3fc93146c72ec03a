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

  /// By number of columns, from one on.
  func photoBlocks(_ item: Item) -> [PhotoBlock?] {
    if item.photos.isEmpty { return [] }
    if let known = blocks[item.story.id] { return known }
    let made: [PhotoBlock?] =
      [nil]
      + (1...template.columns).map {
        PhotoBlock(item.photos, columns: $0, template: template, metrics: metrics)
      }
    let hasWhole = made.contains { $0?.isWhole ?? false }
    let good = made.map { block in hasWhole ? block.flatMap { $0.isWhole ? $0 : nil } : block }
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
    unit.place = item.story.pin?.grid
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
      var only = [[UnitShape?]](
        repeating: Array(repeating: nil, count: most + 1), count: template.columns + 1)
      only[room.columns][room.height] = UnitShape(shapes: [room])
      return ShapeTable(only)
    }
    var table = [[UnitShape?](repeating: nil, count: most + 1)]
    for columns in 1...template.columns {
      let finder = ShapeFinder(
        item, columns: columns, template: template,
        headings: isWorthTrying(item, columns)
          ? heading(item, columns: columns) : Headings(all: []),
        photoBlocks: photoBlocks(item), most: most, allowance: min(allowance, columns + 1))
      table.append(finder.shapes.map { $0.map { UnitShape(shapes: [$0]) } })
    }
    return ShapeTable(table)
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
