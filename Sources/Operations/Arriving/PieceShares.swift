import Manuscript
import Revising
import Workflow

/// The next text of a page's article that was cut in pieces, dealt out to them: what changes in a
/// paragraph goes to the piece that has it by now, where the article itself has it no more.
struct PieceShares {
  /// A piece as it came last, and the block that it began with when it was cut off.
  struct Piece {
    let text: LinedText
    let beginning: Block?
  }

  /// What the article came as and what comes now, without what the pieces have.
  private(set) var base: Article
  private(set) var own: Article
  /// What the pieces become, by their places; only of those that change.
  private(set) var changed: [Int: LinedText] = [:]

  private var came: LinedText
  private let pieces: [LinedText]
  /// Whose each block is that comes and that is a piece's.
  private var owners: [Int: Int] = [:]

  /// - Parameter ours: the article by now.
  /// - Parameter pieces: those that were cut off last first.
  init(base: Article, ours: Article, came: LinedText, pieces: [Piece]) {
    (self.base, own, self.came) = (base, came.article, came)
    self.pieces = pieces.map(\.text)
    for piece in pieces { cut(before: piece.beginning, ours) }
    let old = PlacedChange.all(self.base.blocks, self.came.article.blocks)
    findOwners(old, held: PlacedChange.all(self.base.blocks, ours.blocks))
    own.blocks = old.compactMap { change in
      let isOther = change.new.map { owners[$0] != nil } ?? false
      return isOther ? change.old.map { self.base.blocks[$0] } : change.block
    }
    let gone = Set(old.filter { $0.new == nil }.compactMap { $0.change.old })
    for at in pieces.indices { deal(to: at, gone) }
  }

  /// Cuts a paragraph in the middle of which a piece begins, as it was and as it comes.
  private mutating func cut(before beginning: Block?, _ ours: Article) {
    guard case .paragraph(let end)? = beginning,
      let at = base.blocks.firstIndex(where: { $0.text != end && $0.text.hasSuffix(end) }),
      !ours.blocks.contains(base.blocks[at])
    else { return }
    let (text, other) = (base.blocks[at].text, came.article.blocks)
    let seam = text.unicodeScalars.count - end.unicodeScalars.count
    let place = PlacedChange.all(base.blocks, other).first { $0.old == at && $0.new != nil }
    if let new = place?.new {
      came.cut(new, at: TextDifference(from: text, to: other[new].text).place(of: seam))
    }
    var whole = LinedText(base)
    whole.cut(at, at: seam)
    base = whole.article
  }

  /// A block that comes in place of one that stands in the article stays there; one that is new goes
  /// with the one above it.
  private mutating func findOwners(_ old: [PlacedChange], held: [PlacedChange]) {
    let held = Set(held.filter { $0.new != nil }.compactMap(\.old))
    let places = Dictionary(
      old.compactMap { change in change.new.map { ($0, change.old) } }
    ) { first, _ in first }
    for (at, piece) in pieces.enumerated() {
      for pair in PlacedChange.all(piece.headed, came.article.blocks) where pair.old != nil {
        guard let new = pair.new, owners[new] == nil else { continue }
        let isHeld = places[new].flatMap { $0 }.map(held.contains) ?? false
        if !isHeld { owners[new] = at }
      }
    }
    for new in came.article.blocks.indices.dropFirst() where owners[new] == nil {
      if places[new].flatMap({ $0 }) == nil { owners[new] = owners[new - 1] }
    }
  }

  /// Gives a piece what is its own, without the blocks that are gone from the page.
  private mutating func deal(to at: Int, _ gone: Set<Block>) {
    var piece = pieces[at]
    let heading = piece.headed.count - piece.article.blocks.count
    var rows: [LinedBlock] = []
    for change in PlacedChange.all(piece.headed, came.article.blocks) {
      if let new = change.new, owners[new] == at {
        rows.append(came.rows[new])
      } else if let old = change.old, change.new != nil || !gone.contains(piece.headed[old]) {
        rows.append(
          old < heading
            ? LinedBlock(block: piece.headed[old], lines: []) : piece.rows[old - heading])
      }
    }
    if heading > 0, case .crosshead(let headline)? = rows.first?.block {
      piece.article.headline = headline
      rows.removeFirst()
    }
    piece.rows = rows
    if !rows.isEmpty, piece.article != pieces[at].article { changed[at] = piece }
  }
}

/// What became of a block, with its places in the old text and the new one.
private struct PlacedChange {
  let change: BlockChange
  let old: Int?
  let new: Int?

  /// The block after, if there is one.
  var block: Block? { change.new }

  static func all(_ old: [Block], _ new: [Block]) -> [PlacedChange] {
    var (at, other) = (0, 0)
    let changes = ArticleDifference(from: Article(blocks: old), to: Article(blocks: new)).blocks
    return changes.map { change in
      defer {
        at += change.old == nil ? 0 : 1
        other += change.new == nil ? 0 : 1
      }
      return PlacedChange(
        change: change, old: change.old.map { _ in at }, new: change.new.map { _ in other })
    }
  }
}

extension LinedText {
  /// Its blocks below its headline, which was a crosshead before the text was cut off.
  fileprivate var headed: [Block] {
    article.headline.isEmpty
      ? article.blocks : [.crosshead(article.headline)] + article.blocks
  }

  /// Cuts a block in two inside its text.
  fileprivate mutating func cut(_ block: Int, at scalar: Int) {
    let (upper, lower) = rows[block].cut(at: scalar)
    rows.replaceSubrange(block...block, with: [upper, lower].filter { !$0.block.text.isEmpty })
  }
}

extension TextDifference {
  /// Where a place of the old text, in scalars, is in the new one; what is put in there stands before
  /// it.
  fileprivate func place(of scalar: Int) -> Int {
    var (old, new) = (0, 0)
    for span in spans {
      let count = span.text.unicodeScalars.count
      switch span {
      case .kept:
        if old + count > scalar { return new + max(0, scalar - old) }
        (old, new) = (old + count, new + count)
      case .removed: old += count
      case .added: new += count
      }
    }
    return new
  }
}
