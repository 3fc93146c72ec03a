import Archiving
public import Diagnostics
import Intake
import Interchange
import Manuscript
public import Notation
public import Revising
public import Workflow

extension Newsroom {
  /// Makes two articles one. The older id stays. Twins keep one text, their changes brought
  /// together; of a returned article and one that reads like its rework, the rework becomes the next
  /// text, with what was edited meanwhile; otherwise the second article's text stands behind the first one's, or before the
  /// block of the first that begins at `line`.
  public func join(
    _ first: Digest, _ second: Digest, atLine line: Int? = nil
  ) throws(Problem) -> (article: ArticleState, moved: [ArticleField], view: DeskView) {
    var stays = first
    var moved: [ArticleField] = []
    let view = try file { (view: DeskView) throws(Problem) -> Draft? in
      let pair = (try view.known(first), try view.known(second))
      if first == second { throw Problem(.usage, .joinsItself) }
      for article in [pair.0, pair.1] { try self.refuseJoining(article, view) }
      let older = view.isOlder(first, than: second) ? pair.0 : pair.1
      stays = older.id
      let gone = older.id == first ? pair.1 : pair.0
      let rework = line == nil ? try self.rework(of: older, by: gone, view) : nil
      var text = rework ?? Article()
      if rework == nil { (text, moved) = try self.joined(pair.0, pair.1, atLine: line) }
      let bytes = text.canonicalBytes
      let revision = Revision(
        article: .filed(older.id), parents: older.heads.map(\.line),
        object: SHA256.digest(bytes), summary: Summary(of: text),
        provenance: rework == nil ? Self.provenance(pair.0, pair.1, line) : gone.asItWasSent)
      return Draft(objects: [bytes], act: .joined(revision, [gone.subject]))
    }
    return (try view.known(stays), moved, view)
  }

  private func refuseJoining(_ article: ArticleState, _ view: DeskView) throws(Problem) {
    try refuse(.edit, article, view)
    if article.joinedInto != nil || article.isDiverged {
      throw Problem(.refused, .cannotJoin(.named(article)))
    }
    guard let printing = article.printings.last else { return }
    throw Problem(.refused, .printedIsNotJoined(.named(article), printing.issue))
  }

  /// The next text of a returned article where the other one answers it; nil where it does not.
  private func rework(
    of article: ArticleState, by other: ArticleState, _ view: DeskView
  ) throws(Problem) -> Article? {
    guard view.status(of: article) == .returned else { return nil }
    let ours = try self.article(article.object)
    var theirs = try self.article(other.object)
    let likeness = LetterPairs(of: ours).likeness(to: LetterPairs(of: theirs))
    guard likeness >= LetterPairs.oneStory else { return nil }
    let base = try self.article(article.asItCame)
    theirs.keepPictures(of: base)
    guard case .merged(let text) = Merge.threeWay(base: base, ours: ours, theirs: theirs)
    else { throw Problem(.refused, .answerDiffers(.named(article)), advice: .editTwin) }
    return text
  }

  private func joined(
    _ first: ArticleState, _ second: ArticleState, atLine line: Int?
  ) throws(Problem) -> (text: Article, moved: [ArticleField]) {
    let texts = (try article(first.object), try article(second.object))
    guard first.twin == second.id || second.twin == first.id else {
      return try texts.0.joined(with: texts.1, at: try first.block(atLine: line))
    }
    let base = try article(first.original.object)
    guard case .merged(let text) = Merge.threeWay(base: base, ours: texts.0, theirs: texts.1)
    else { throw Problem(.refused, .twinsDiffer, advice: .editTwin) }
    return (text, [])
  }

  /// The lines of both, where both came from one page.
  private static func provenance(
    _ first: ArticleState, _ second: ArticleState, _ line: Int?
  ) -> Provenance? {
    guard var provenance = first.provenance, line == nil else { return first.provenance }
    guard let other = second.provenance, other.source == provenance.source,
      first.twin != second.id
    else { return provenance }
    provenance.came = nil
    provenance.blocks += other.blocks
    provenance.parts += other.parts
    provenance.leftOut += other.leftOut
    return provenance
  }
}

extension DeskView {
  /// Whether an article was filed before another.
  fileprivate func isOlder(_ first: Digest, than second: Digest) -> Bool {
    guard let first = desk.article(first), let second = desk.article(second) else { return true }
    return first.place <= second.place
  }
}

extension ArticleState {
  /// Where it came from, with the text that came.
  fileprivate var asItWasSent: Provenance? {
    var provenance = provenance
    provenance?.came = asItCame
    return provenance
  }

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
  /// off goes on in the next one, without 下转 and 上接 between them. The other's headline with its
  /// kicker and deck takes the place of a missing one, and its section that of an article without
  /// any, else they become crossheads and its standfirst a paragraph, so nothing is lost; `moved`
  /// names what became a part of the body.
  func joined(
    with other: Article, at block: Int?
  ) throws(Problem) -> (text: Article, moved: [ArticleField]) {
    var text = self
    var added = block == nil ? text.takePictures(of: other) : other.blocks
    var moved: [ArticleField] = []
    if headline.isEmpty && kicker == nil && deck == nil && standfirst == nil {
      (text.headline, text.kicker) = (other.headline, other.kicker)
      (text.deck, text.standfirst) = (other.deck, other.standfirst)
      text.section = section ?? other.section
    } else {
      let lines = other.headLines.filter { !$0.text.isEmpty }
      added = lines.map(\.block) + added
      moved = lines.map(\.field)
    }
    let at = min(block ?? blocks.count, blocks.count)
    let blocks = text.blocks
    text.blocks = Self.run(Array(blocks.prefix(at)), into: added) + blocks.dropFirst(at)
    text.bylines += other.bylines.filter { !bylines.contains($0) }
    text.source = source ?? other.source
    text.dateline = dateline ?? other.dateline
    return (text, moved)
  }

  /// What stands above the body, in the order in which it is printed.
  private var headLines: [(field: ArticleField, text: String, block: Block)] {
    let heads = [(ArticleField.kicker, kicker), (.headline, headline), (.deck, deck)]
    let lines = heads.map { ($0.0, $0.1 ?? "", Block.crosshead($0.1 ?? "")) }
    return lines + [(.standfirst, standfirst ?? "", .paragraph(standfirst ?? ""))]
  }

  private static func run(_ before: [Block], into after: [Block]) -> [Block] {
    guard case .paragraph(let last)? = before.last, case .paragraph(let first)? = after.first else {
      return before + after
    }
    let end = Jump.ending(last)?.before ?? last
    let start = Jump.opening(first)?.rest ?? first
    let isWhole = end.unicodeScalars.last.map { "。！？…”』」.!?\"".unicodeScalars.contains($0) } ?? true
    let seam = isWhole ? [end, start].filter { !$0.isEmpty } : [LineJoining.join([end, start])]
    return before.dropLast() + seam.map { .paragraph($0) } + after.dropFirst()
  }
}
