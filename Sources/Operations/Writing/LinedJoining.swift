import Intake
import Interchange
import Manuscript
import Revising
import Workflow

extension LinedText {
  /// This text with another one's behind it, or inside it before a block. Where it runs on, a
  /// paragraph that breaks off goes on in the next one, without 下转 and 上接 between them. The
  /// other's headline with its kicker and deck takes the place of a missing one, and its section that
  /// of an article without any, else they become crossheads and its standfirst a paragraph, so
  /// nothing is lost; `moved` names what became a part of the body. `head` are the lines of those.
  func joined(
    with other: LinedText, at block: Int?, runsOn: Bool = true,
    head: [Provenance.PartLines] = []
  ) -> (text: LinedText, moved: [ArticleField]) {
    var text = self
    var moved: [ArticleField] = []
    var added = other.rows.filter { row in
      block != nil || !text.article.takePictures(of: Article(blocks: [row.block])).isEmpty
    }
    if article.hasNoHead {
      text.article.takeHead(of: other.article)
    } else {
      let rows = other.article.headRows
      added = rows.map { LinedBlock(block: $0.block, lines: head.lines(of: $0.field)) } + added
      moved = rows.map(\.field)
    }
    let rows = text.rows
    let at = min(block ?? rows.count, rows.count)
    let before = Array(rows.prefix(at))
    let body = runsOn ? Self.run(before, into: added) : before + added
    text.rows = body + rows.dropFirst(at)
    text.article.takeNames(of: other.article)
    return (text, moved)
  }

  private static func run(_ before: [LinedBlock], into after: [LinedBlock]) -> [LinedBlock] {
    guard var upper = before.last, case .paragraph(let last) = upper.block,
      var lower = after.first, case .paragraph(let first) = lower.block
    else { return before + after }
    let end = Jump.ending(last)?.before ?? last
    let start = Jump.opening(first)?.rest ?? first
    lower.block = .paragraph(start)
    lower.lines = lower.lines.moved(by: start.unicodeScalars.count - first.unicodeScalars.count)
    upper.block = .paragraph(end)
    let pieces = end.endsSentence ? [upper, lower] : [upper.going(on: lower)]
    let seam = pieces.filter { !$0.block.text.isEmpty }
    return before.dropLast() + seam + after.dropFirst()
  }
}

extension LinedBlock {
  /// One paragraph of this one and what goes on behind it.
  fileprivate func going(on other: LinedBlock) -> LinedBlock {
    let text = LineJoining.join([block.text, other.block.text])
    let seam = text.unicodeScalars.count - other.block.text.unicodeScalars.count
    return LinedBlock(block: .paragraph(text), lines: lines + other.lines.moved(by: seam))
  }
}

extension [Provenance.PartLines] {
  /// The lines of a field as those of one block, of which only the first begins where it is known.
  fileprivate func lines(of field: ArticleField) -> [Provenance.Piece] {
    let lines = filter { $0.part == field.rawValue }.flatMap(\.lines)
    return lines.enumerated().map { at, line in
      Provenance.Piece(line: line, start: at == 0 ? 0 : nil)
    }
  }
}

extension Article {
  fileprivate var hasNoHead: Bool {
    headline.isEmpty && kicker == nil && deck == nil && standfirst == nil
  }

  /// Takes another text's head, and its section where it has none.
  mutating func takeHead(of other: Article) {
    (headline, kicker) = (other.headline, other.kicker)
    (deck, standfirst) = (other.deck, other.standfirst)
    section = section ?? other.section
  }

  /// Takes another text's names beside its own, and its source and dateline where it has none.
  mutating func takeNames(of other: Article) {
    bylines += other.bylines.filter { !bylines.contains($0) }
    source = source ?? other.source
    dateline = dateline ?? other.dateline
  }

  /// What stands above the body, in the order in which it is printed, as blocks of a body.
  var headRows: [(field: ArticleField, block: Block)] {
    let heads = [(ArticleField.kicker, kicker), (.headline, headline), (.deck, deck)]
    let rows = heads.map { (field: $0.0, block: Block.crosshead($0.1 ?? "")) }
    let last = (field: ArticleField.standfirst, block: Block.paragraph(standfirst ?? ""))
    return (rows + [last]).filter { !$0.block.text.isEmpty }
  }
}
