/// A page with every story in its place.
struct PagePlan {
  /// A unit with its room.
  struct Place {
    let unit: Int
    let area: GridArea
    let shape: UnitShape
    /// Which of its stories have a frame around them (加框).
    var framed: Set<Int> = []

    /// The room of each of its stories; its own where it has none.
    var blocks: [GridArea] {
      if shape.shapes.isEmpty { return [area] }
      var line = area.line
      return shape.shapes.map { shape in
        defer { line += shape.height }
        return GridArea(
          column: area.column, line: line, columns: area.columns, lines: shape.height)
      }
    }
  }

  var places: [Place]
  /// What they take of the page.
  let area: GridArea
  var score: PageScore
  /// How many slots stay empty under everything.
  var foot = 0

  var white: Int { places.reduce(foot) { $0 + $1.shape.white } }

  /// Where the page is cut, from the first cut on.
  var cuts: [PageCut] { PageCut.all(between: places.flatMap(\.blocks), in: area) }
}

/// A gutter between blocks.
public struct PageCut: Hashable, Sendable {
  /// The block that is cut.
  public let area: GridArea
  /// The first column or line behind the cut, counted on the page.
  public let at: Int
  /// Whether the gutter is upright.
  public let isUpright: Bool
}

/// What is good and bad about a page, by name; 0 is best.
public struct PageScore: Hashable, Sendable {
  /// The terms of the score with their points.
  public private(set) var terms: [Term] = []

  /// Nothing bad yet.
  public init() {}

  /// One thing that was judged.
  public struct Term: Hashable, Sendable {
    /// What it is; raw values are the words of `layout.json`.
    public enum Name: String, CaseIterable, Sendable {
      /// Slots that nothing stands in.
      case white
      /// N1: headlines side by side that a frame parts.
      case frames
      /// N2: headlines as large as the lead's.
      case lead
      /// N8: gutters from edge to edge.
      case cuts
      /// Spacing, sizes of headlines, proportions of blocks and pictures.
      case shapes
      /// Copy that goes overleaf or finds no room.
      case overleaf
      /// Stories that stand above more important ones.
      case order
      /// Stories of one section that are apart.
      case section
    }

    /// What was judged.
    public let name: Name
    /// How bad it is.
    public let points: Int
  }

  /// All points together.
  public var total: Int { terms.reduce(0) { $0 + $1.points } }

  mutating func add(_ name: Term.Name, _ points: Int) {
    if points > 0 { terms.append(Term(name: name, points: points)) }
  }
}

extension PageCut {
  /// The cuts that part blocks, level ones before upright ones and from the top left on, so that
  /// blocks that stand alike are always cut alike.
  static func all(between blocks: [GridArea], in area: GridArea) -> [PageCut] {
    for isUpright in [false, true] {
      let seams = seams(between: blocks, isUpright)
      guard seams != 0 else { continue }
      let at = seams.trailingZeroBitCount
      let cut = SliceCut(
        second: 0, at: at - area.span(isUpright).lowerBound, isBeside: isUpright)
      let (first, second) = area.parts(cut)
      return [PageCut(area: area, at: at, isUpright: isUpright)]
        + all(between: blocks.filter { $0.span(isUpright).lowerBound < at }, in: first)
        + all(between: blocks.filter { $0.span(isUpright).lowerBound >= at }, in: second)
    }
    return []
  }

  /// The lines or columns, as bits, at which a block begins and that none goes over; without the
  /// first one, where nothing is parted.
  static func seams(between blocks: some Sequence<GridArea>, _ isUpright: Bool) -> UInt128 {
    var (starts, crossed): (UInt128, UInt128) = (0, 0)
    for block in blocks {
      let span = block.span(isUpright)
      let first = UInt128(1) &<< UInt128(span.lowerBound)
      starts |= first
      crossed |= (UInt128(1) &<< UInt128(span.upperBound)) &- (first &<< 1)
    }
    let seams = starts & ~crossed
    return seams & (seams &- 1)
  }
}

extension GridArea {
  /// Its columns or its lines.
  func span(_ isUpright: Bool) -> Range<Int> {
    isUpright ? column..<(column + columns) : line..<(line + lines)
  }
}
