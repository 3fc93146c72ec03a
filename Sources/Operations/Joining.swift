import Archiving
public import Diagnostics
import Manuscript
public import Notation
import Revising
public import Workflow

extension Newsroom {
  /// Makes two articles one. The older id stays. Twins keep one text, their changes brought
  /// together; otherwise the second article's text stands behind the first one's, or before the
  /// block of the first that begins at `line`.
  public func join(
    _ first: Digest, _ second: Digest, atLine line: Int? = nil
  ) throws(Problem) -> (article: ArticleState, view: DeskView) {
    var stays = first
    let view = try file { (view: DeskView) throws(Problem) -> Draft? in
      let pair = (try view.known(first), try view.known(second))
      for article in [pair.0, pair.1] { try self.refuse(.edit, article, view) }
      if first == second { throw Problem(.usage, .joinsItself) }
      for article in [pair.0, pair.1] where article.joinedInto != nil || article.isDiverged {
        throw Problem(.refused, .cannotJoin(.named(article)))
      }
      let older = view.isOlder(first, than: second) ? pair.0 : pair.1
      stays = older.id
      let text = try self.joined(pair.0, pair.1, atLine: line)
      let bytes = text.canonicalBytes
      let revision = Revision(
        article: .filed(older.id), parents: older.heads.map(\.line),
        object: SHA256.digest(bytes), summary: Summary(of: text),
        provenance: Self.provenance(pair.0, pair.1, line))
      let gone = older.id == first ? pair.1 : pair.0
      return Draft(objects: [bytes], act: .joined(revision, [gone.subject]))
    }
    return (try view.known(stays), view)
  }

  private func joined(
    _ first: ArticleState, _ second: ArticleState, atLine line: Int?
  ) throws(Problem) -> Article {
    let texts = (try article(first.object), try article(second.object))
    guard first.twin == second.id || second.twin == first.id else {
      return try texts.0.joined(with: texts.1, at: try first.block(atLine: line))
    }
    let base = try article(first.original.object)
    guard case .merged(let text) = Merge.threeWay(base: base, ours: texts.0, theirs: texts.1)
    else { throw Problem(.refused, .twinsDiffer, advice: .editTwin) }
    return text
  }

  /// The lines of both, where both came from one page.
  private static func provenance(
    _ first: ArticleState, _ second: ArticleState, _ line: Int?
  ) -> Provenance? {
    guard var provenance = first.provenance, line == nil else { return first.provenance }
    guard let other = second.provenance, other.source == provenance.source,
      first.twin != second.id
    else { return provenance }
    provenance.blocks += other.blocks
    provenance.parts += other.parts
    provenance.leftOut += other.leftOut
    return provenance
  }
}

extension DeskView {
  /// Whether an article was filed before another.
  fileprivate func isOlder(_ first: Digest, than second: Digest) -> Bool {
    let order = desk.articles.lazy.map(\.id).first { $0 == first || $0 == second }
    return order == first
  }
}

extension ArticleState {
  /// The block that begins at a line of the page.
  fileprivate func block(atLine line: Int?) throws(Problem) -> Int? {
    guard let line else { return nil }
    let at = provenance?.blocks.firstIndex { $0.first?.line == line }
    guard let at else { throw Problem(.notFound, .lineElsewhere(line, .named(self))) }
    return at
  }
}

extension Article {
  /// This text with another one's behind it, or inside it before a block. A paragraph that breaks
  /// off goes on in the next one; a second headline becomes a crosshead, so nothing is lost.
  func joined(with other: Article, at block: Int?) throws(Problem) -> Article {
    var text = self
    var added = other.blocks
    if !other.headline.isEmpty && headline.isEmpty {
      text.headline = other.headline
    } else if !other.headline.isEmpty {
      added.insert(.crosshead(other.headline), at: 0)
    }
    let at = min(block ?? blocks.count, blocks.count)
    text.blocks = Self.run(Array(blocks.prefix(at)), into: added) + blocks.dropFirst(at)
    text.bylines += other.bylines.filter { !bylines.contains($0) }
    text.source = source ?? other.source
    text.section = section ?? other.section
    text.dateline = dateline ?? other.dateline
    return text
  }

  private static func run(_ before: [Block], into after: [Block]) -> [Block] {
    guard case .paragraph(let end)? = before.last, case .paragraph(let start)? = after.first,
      let mark = end.unicodeScalars.last, !"。！？…”』」.!?\"".unicodeScalars.contains(mark)
    else { return before + after }
    return before.dropLast() + [.paragraph(end + start)] + after.dropFirst()
  }
}
