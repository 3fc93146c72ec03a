import Diagnostics
import Manuscript
import Notation
import Revising
import Workflow

/// A text with the lines of its page that each of its blocks is made of; in one that came from no
/// page every block is a line. What a line is called to be shown is what it is called to be cut at.
struct LinedText {
  var article: Article
  /// The lines of each block, as many as it has blocks; none for what was written at the desk.
  var lines: [[Provenance.Piece]]

  /// A text whose lines nobody asks for.
  init(_ article: Article) {
    self.article = article
    lines = article.blocks.map { _ in [] }
  }

  /// A text that came from no page.
  init(numbering article: Article) {
    self.article = article
    lines = article.blocks.indices.map { [Provenance.Piece(line: $0 + 1, start: 0)] }
  }

  /// A text as it is now, by the lines it had when it came, wherever they stand now: a block that was
  /// edited since stands whole with its first line, unless only its beginning was taken off.
  init(_ now: Article, cameAs came: Article, _ pieces: [[Provenance.Piece]]) {
    article = now
    lines = []
    var old = 0
    let changes = ArticleDifference(from: came, to: now).blocks
    var moved = Self.moved(changes, pieces)
    for change in changes {
      let was = change.old != nil && old < pieces.count ? pieces[old] : []
      if change.old != nil { old += 1 }
      guard let block = change.new else { continue }
      if change.old == nil {
        lines.append(moved.removeValue(forKey: block) ?? [])
      } else if let old = change.old, old.text.hasSuffix(block.text) {
        let less = block.text.unicodeScalars.count - old.text.unicodeScalars.count
        lines.append(was.moved(by: less).withoutPassed.fitting(block))
      } else {
        lines.append(was.prefix(1).map { Provenance.Piece(line: $0.line, start: 0) })
      }
    }
  }

  /// The lines of blocks that are gone from their places.
  private static func moved(
    _ changes: [BlockChange], _ pieces: [[Provenance.Piece]]
  ) -> [Block: [Provenance.Piece]] {
    let came = changes.filter { $0.old != nil }
    return zip(came, pieces).reduce(into: [:]) { moved, change in
      if let block = change.0.old, change.0.new == nil { moved[block] = change.1 }
    }
  }

  /// Its blocks with their lines.
  var rows: [LinedBlock] {
    get { zip(article.blocks, lines).map { LinedBlock(block: $0, lines: $1) } }
    set { (article.blocks, lines) = (newValue.map(\.block), newValue.map(\.lines)) }
  }

  /// The lines of its page that stand in it.
  var lineNumbers: Set<Int> { Set(lines.joined().map(\.line)) }

  /// Where a line begins; none where it begins in no block. Where in a block is not always known.
  func place(of line: Int) -> (block: Int, scalar: Int?)? {
    for (index, pieces) in lines.enumerated() {
      if let piece = pieces.first(where: { $0.line == line }) { return (index, piece.start) }
    }
    return nil
  }

  /// The lines before which the body can be cut.
  var cuts: [Int] {
    let lines = lines.enumerated().flatMap { index, pieces in
      pieces.filter { $0.start.map { index > 0 || $0 > 0 } ?? false }.map(\.line)
    }
    return Set(lines).sorted()
  }
}

/// A block with the lines of the page that it is made of.
struct LinedBlock {
  var block: Block
  var lines: [Provenance.Piece]

  /// The block's text at the lines of the page.
  var pageLines: [PageLine] {
    let scalars = Array(block.text.unicodeScalars)
    let starts = lines.filter { $0.start != nil }
    guard !starts.isEmpty else { return [PageLine(line: lines.first?.line, text: block.text)] }
    return starts.enumerated().map { index, piece in
      let start = index == 0 ? 0 : piece.start ?? 0
      let end = index + 1 < starts.count ? starts[index + 1].start ?? start : scalars.count
      var text = String.UnicodeScalarView()
      text.append(contentsOf: scalars[start..<max(start, end)])
      return PageLine(line: piece.line, text: String(text).trimmedEnd)
    }
  }

  /// The block cut in two inside its text, where a line begins. Both parts are what the block was,
  /// but words behind a picture's caption or the desk's note are a paragraph.
  func cut(at scalar: Int) -> (LinedBlock, LinedBlock) {
    let scalars = block.text.unicodeScalars
    let middle = scalars.index(scalars.startIndex, offsetBy: scalar)
    let before = lines.filter { ($0.start ?? 0) < scalar }
    let behind = lines.filter { ($0.start ?? -1) >= scalar }
    let (above, below) = (String(scalars[..<middle]).trimmedEnd, String(scalars[middle...]))
    return (
      LinedBlock(block: block.above(above), lines: before),
      LinedBlock(block: block.below(below), lines: behind.moved(by: -scalar))
    )
  }
}

extension Block {
  /// The same with only its first words.
  fileprivate func above(_ words: String) -> Block {
    switch self {
    case .editorsNote: .editorsNote(words)
    case .picture(let picture):
      .picture(Picture(media: picture.media, caption: words, credits: picture.credits))
    case .paragraph, .crosshead, .list, .verse: below(words)
    }
  }

  /// What its last words are without the first.
  fileprivate func below(_ words: String) -> Block {
    let lines = { words.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }
    return switch self {
    case .crosshead: .crosshead(words)
    case .list: .list(lines())
    case .verse: .verse(lines())
    case .paragraph, .editorsNote, .picture: .paragraph(words)
    }
  }
}

extension [Provenance.Piece] {
  /// The same lines in a text that has more or less before them.
  func moved(by scalars: Int) -> [Provenance.Piece] {
    map { piece in
      Provenance.Piece(line: piece.line, start: piece.start.map { Swift.max(0, $0 + scalars) })
    }
  }

  /// Without the lines before the one that begins the text.
  fileprivate var withoutPassed: [Provenance.Piece] {
    let first = lastIndex { $0.start == 0 } ?? startIndex
    return Array(self[first...])
  }

  /// The same lines; where one would begin outside the block, or before the one above it, that is
  /// not known.
  fileprivate func fitting(_ block: Block) -> [Provenance.Piece] {
    let count = block.text.unicodeScalars.count
    var last = 0
    return map { piece in
      guard let start = piece.start, start >= last, start < Swift.max(1, count) else {
        return Provenance.Piece(line: piece.line, start: nil)
      }
      last = start
      return piece
    }
  }
}

extension Newsroom {
  /// An article as it is now, with the lines of the file it came in, and what is told of that file;
  /// none where it came in no file.
  func linedText(
    of article: ArticleState
  ) throws(Problem) -> (text: LinedText, account: Provenance)? {
    guard let (came, account) = article.account() else { return nil }
    let now = try self.article(article.object)
    if account.blocks.isEmpty { return (LinedText(numbering: now), account) }
    let text = LinedText(now, cameAs: try self.article(came.cameAs), account.blocks)
    return (text, account)
  }
}

extension ArticleState {
  /// The last account of where all of its text came from, up to that of one text. One of a file that
  /// was added to it, or that corrects what was joined to it, tells of that alone, and what the
  /// article came as stays.
  func account(
    upTo last: FiledRevision? = nil
  ) -> (text: FiledRevision, provenance: Provenance)? {
    var found: (text: FiledRevision, provenance: Provenance)?
    var came: Digest?
    let end = revisions.firstIndex { $0.line == last?.line } ?? revisions.count - 1
    for revision in revisions[...end] {
      guard let provenance = revision.provenance, !revision.settles else { continue }
      if revision.kind == .imported, revision.cameAs == came { continue }
      if isSent(revision) || came == nil { came = revision.cameAs }
      found = (revision, provenance)
    }
    return found
  }
}
