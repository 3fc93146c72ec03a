import Manuscript
import Typesetting

/// A story with its body set once, so that its height over any number of columns is quickly known.
struct MeasuredStory {
  let story: Story
  let galley: Galley
  /// The last body lines, where they had to be cut off.
  let overset: [GalleyLine]
  /// By number of columns less one.
  let columnHeights: [Int]

  init(_ story: Story, template: Template, metrics: Metrics) {
    let galley = GalleySetter.galley(story, template: template, metrics: metrics)
    self.init(story, galley: galley, overset: [], columns: template.columns)
  }

  private init(_ story: Story, galley: Galley, overset: [GalleyLine], columns: Int) {
    self.story = story
    self.galley = galley
    self.overset = overset
    columnHeights = (1...max(1, columns)).map { galley.height(columns: $0) }
  }

  /// The same story with only its first body lines.
  ///
  /// Neither a crosshead nor the room of a picture ends what is left.
  func cut(to count: Int) -> MeasuredStory {
    var lines = min(count, galley.lines.count)
    while lines > 0, lines < galley.lines.count, galley.lines[lines - 1].staysWithNext {
      lines -= 1
    }
    return MeasuredStory(
      story, galley: Galley(lines: Array(galley.lines.prefix(lines))),
      overset: Array(galley.lines.dropFirst(lines)) + overset, columns: columnHeights.count)
  }

  /// 字数 of what was cut off.
  var oversetCharacters: Int { overset.reduce(0) { $0 + $1.characters } }
}

/// One or more stories that are placed together, one under the other.
struct Unit {
  /// A story with the rank of its headline.
  struct Item {
    let measured: MeasuredStory
    let rank: HeadlineRank
    let showsSection: Bool
  }

  private(set) var items: [Item]
  /// The height over each number of columns, from one on, with a blank line at the foot; `nil`
  /// where the shape is no good.
  private(set) var heights: [Int?]
  /// Set where the headline would otherwise stand beside another one; a frame takes a line more
  /// than `heights` says.
  var needsFrame = false
  /// The lines that headings take over each number of columns, from the top of the unit.
  private(set) var headings: [[Range<Int>]]

  init(_ item: Item, template: Template, metrics: Metrics) {
    items = [item]
    let shapes = Shapes(item: item, template: template, metrics: metrics).all()
    let good = shapes.map { $0.isGood ? $0.height : nil }
    heights = good.contains { $0 != nil } ? good : shapes.map(\.height)
    let hasHeadline = item.measured.story.article.hasHeadlines
    headings = shapes.map { hasHeadline ? [0..<$0.headingLines] : [] }
  }

  /// Whether it begins with a headline, which may not stand beside another one.
  var hasHeadline: Bool { items[0].measured.story.article.hasHeadlines }

  /// The least room it can take, in columns × lines.
  var area: Int {
    heights.enumerated().compactMap { index, height in height.map { $0 * (index + 1) } }.min() ?? 0
  }

  func height(columns: Int) -> Int? { heights[columns - 1] }

  /// Both stacked.
  func stacked(on other: Unit) -> Unit {
    var both = self
    both.items += other.items
    both.headings = headings.indices.map { index in
      let top = heights[index] ?? 0
      return headings[index]
        + other.headings[index].map { ($0.lowerBound + top)..<($0.upperBound + top) }
    }
    both.heights = zip(heights, other.heights).map { first, second in
      guard let first, let second else { return nil }
      return first + second
    }
    return both
  }
}

/// The shapes a story can take: its height over one column, two columns and so on.
private struct Shapes {
  let item: Unit.Item
  let template: Template
  let metrics: Metrics

  struct Shape {
    let height: Int
    let headingLines: Int
    let isGood: Bool
  }

  func all() -> [Shape] { (1...template.columns).map { shape(columns: $0) } }

  private func shape(columns: Int) -> Shape {
    let body = item.measured.columnHeights[columns - 1]
    let heading = item.heading(columns: columns, template: template, metrics: metrics)
    let fitsHeadline = !heading.isCramped || columns == template.columns
    return Shape(
      height: heading.lines + body + 1, headingLines: heading.lines,
      isGood: fitsHeadline && isGood(columns, body))
  }

  /// Good shapes have at least four body lines in a column and are no chimneys; leads take half of
  /// the page's width.
  private func isGood(_ columns: Int, _ body: Int) -> Bool {
    if columns > 1 && body < 4 { return false }
    let tall = max(24, template.linesPerPage * 45 / 100)
    if body > tall && columns < template.columns { return false }
    if isLead && columns * 2 < template.columns && body >= 8 { return false }
    return item.rank != .brief || columns <= 2
  }

  private var isLead: Bool { item.rank == .lead || item.rank == .pageLead }
}
