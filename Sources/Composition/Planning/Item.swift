import Manuscript
import Notation
import Typesetting

/// A story, or the rest of one, that stands on a page as one block.
struct Item {
  let story: Story
  private(set) var copy: Copy
  let photos: [PhotoGroup]
  /// The columns its text is re-cut into (破栏); `copy` is then set to their measure.
  private(set) var recut: Recut?
  var rank: HeadlineRank
  var showsSection = false
  /// The page the story comes from (上接).
  var continues: Int?
  /// Whether it may break off and go on elsewhere (下转).
  var mayBreak = false
  /// Whether it may break off and not go on (排不下).
  var mayBeCut = false

  init(_ story: Story, book: ShapeBook) {
    self.story = story
    copy = CopySetter.copy(story, book: book)
    photos = CopySetter.photos(story)
    rank = HeadlineRank(of: story.article)
  }

  /// The rest of a story, on a later page.
  init(rest: Copy, of item: Item, from page: Int) {
    story = item.story
    copy = rest
    photos = []
    rank = .brief
    continues = page
  }

  /// The story with its text re-cut.
  func recut(_ recut: Recut, _ copy: Copy) -> Item {
    var item = self
    item.recut = recut
    item.copy = copy
    return item
  }

  /// Whether its text may be parted or set to another measure.
  var isLoose: Bool { story.kind == .copy && story.pin?.grid == nil }

  /// The size of the block that was promised, where both its measures are fixed.
  private var promised: (columns: Int, lines: Int)? {
    guard let columns = story.pin?.grid?.columns, let lines = story.pin?.grid?.lines else {
      return nil
    }
    return (columns, lines)
  }

  /// The room that was promised to an advertisement.
  var promisedRoom: (columns: Int, lines: Int)? {
    story.kind == .advertisement ? promised : nil
  }

  /// No advertisement is cropped.
  var photoFit: PhotoFit {
    if story.kind != .advertisement { return .cropped }
    return promised == nil ? .whole : .inRoom
  }

  /// The block of a promise that names its size; it is kept in this size and in no other.
  var keptRoom: Shape? {
    guard story.kind == .keptRoom, let (columns, lines) = promised else { return nil }
    return Shape(
      columns: columns, height: lines, heading: 0, headingLines: 0, headlineLines: 0,
      headlineSize: nil, bodyLines: lines, photo: nil, copyLines: 0, isCut: false, white: 0, cost: 0
    )
  }

  /// Whether it may stand on any page.
  var isFree: Bool { story.pin?.page == nil && story.kind != .filler }

  var isFramed: Bool { story.pin?.isFramed == true || story.kind == .advertisement }

  var isLead: Bool { rank == .lead || rank == .pageLead }
}

/// Pictures beside or over the text of a story.
struct PhotoChoice: Hashable {
  /// From the left or the right edge of the block.
  let columns: Int
  let lines: Int
  let isRight: Bool
}

/// A size of block that a story fits into exactly, and how.
struct Shape {
  let columns: Int
  let height: Int
  /// The index of its heading.
  let heading: Int
  /// Lines of its heading.
  let headingLines: Int
  /// Lines of the headline at the top of the heading.
  let headlineLines: Int
  let headlineSize: Length?
  /// Lines under the heading.
  let bodyLines: Int
  let photo: PhotoChoice?
  /// Lines of the copy.
  let copyLines: Int
  /// Whether the story breaks off.
  let isCut: Bool
  /// Slots that stay empty.
  let white: Int
  /// What is not as it might be; a white slot is not counted. Ten is about as bad as one.
  let cost: Int
  /// What it costs that some of the copy goes overleaf or finds no room, measured like `cost`.
  var loss = 0

  /// How many columns the text is re-cut into.
  var recut: Int?

  /// The height of each column's text, from the left; `isCut` leaves the last line for the sign.
  var columnHeights: [Int] {
    if let recut { return Array(repeating: bodyLines, count: recut) }
    var heights = Array(repeating: bodyLines, count: columns)
    if let photo {
      let first = photo.isRight ? columns - photo.columns : 0
      for column in first..<(first + photo.columns) { heights[column] -= photo.lines }
    }
    if isCut, let last = heights.lastIndex(where: { $0 > white + 1 }) { heights[last] -= white + 1 }
    return heights
  }
}
