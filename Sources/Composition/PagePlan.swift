/// A page with every story in its place.
struct PagePlan {
  /// A unit with its room.
  struct Place {
    let unit: Int
    let area: GridArea
    let shape: UnitShape
    /// Which of its stories have a frame around them (加框).
    var framed: Set<Int> = []
  }

  var places: [Place]
  /// Where the page is cut, from the first cut on.
  let cuts: [PageCut]
  var score: PageScore

  var white: Int { places.reduce(0) { $0 + $1.shape.white } }
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
      /// N1: headlines side by side that only a frame parts.
      case frames
      /// N1: headlines side by side that nothing parts.
      case tombstones
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
