import Manuscript
import Notation

/// A page as it was: which story stood where, the lead first.
struct StandingPage {
  struct Block {
    fileprivate(set) var story: Digest
    /// The page its first part stands on, where this is the rest of a story.
    let continues: Int?
    let area: GridArea
    /// Whether it went on overleaf.
    let goesOn: Bool
    /// Whether some of it found no room.
    let isCut: Bool
  }

  let number: Int
  let grid: Grid
  private(set) var blocks: [Block]
  /// Stories that are to take the place of another.
  private(set) var moved: Set<Digest> = []

  init(_ page: Page) {
    (number, grid) = (page.number, page.grid)
    blocks = page.stories.map { story in
      let signs = page.boxes.count { $0.kind == .jump && $0.story == story.id }
      let comesFrom = page.stories.contains { $0.id == story.id && $0.continuesFrom != nil }
      return Block(
        story: story.id, continues: story.continuesFrom, area: story.area,
        goesOn: signs > (comesFrom ? 1 : 0), isCut: story.oversetCharacters > 0)
    }
  }

  /// The page with stories in the places of others, by the ones that stood there.
  func taken(by successors: [Digest: Digest]) -> StandingPage {
    var page = self
    for index in blocks.indices where blocks[index].continues == nil {
      guard let successor = successors[blocks[index].story] else { continue }
      page.blocks[index].story = successor
      page.moved.insert(successor)
    }
    return page
  }

  /// Whether a story goes on overleaf.
  var breaksOff: Bool { blocks.contains(where: \.goesOn) }

  var slots: Int { blocks.reduce(0) { $0 + $1.area.columns * $1.area.lines } }

  /// Where the first part of a story stood.
  func area(of story: Digest) -> GridArea? {
    blocks.first { $0.story == story && $0.continues == nil }?.area
  }

  /// Where a story that takes the place of another has to stand, whatever size it has: over the
  /// middle of that place.
  func place(of story: Digest) -> GridPin? {
    guard moved.contains(story), let area = area(of: story) else { return nil }
    var pin = GridPin()
    pin.slot = GridArea(
      column: area.column + (area.columns - 1) / 2, line: area.line + (area.lines - 1) / 2,
      columns: 1, lines: 1)
    return pin
  }
}
