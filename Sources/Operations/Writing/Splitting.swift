import Archiving
public import Diagnostics
import Intake
import Interchange
import Manuscript
public import Notation
import Revising
public import Workflow

extension Newsroom {
  /// Cuts an article in two before a line of the page it came from. What stands before the line
  /// stays; the rest becomes an article of its own, its first crosshead being its headline; names
  /// below that, and those of an article that was joined there, are its own. Of an article that came
  /// from no page the paragraphs count as lines.
  public func split(
    _ id: Digest, beforeLine line: Int
  ) throws(Problem) -> (kept: ArticleState, made: ArticleState, view: DeskView) {
    let view = try file { (view: DeskView) throws(Problem) -> Draft? in
      let article = try view.known(id)
      try self.refuse(.edit, article, view)
      if let printing = article.printings.last {
        throw Problem(
          .refused, .printedIsNotCut(.named(article), printing.issue),
          advice: .correctInstead(article.number))
      }
      let parts = try self.partsJoined(to: article, view)
      let cut = try self.cut(article, before: line, parts, view)
      let texts = [cut.kept, cut.made].map(\.article.canonicalBytes)
      let revisions = [
        Revision(
          article: .filed(id), parents: article.heads.map(\.line), object: SHA256.digest(texts[0]),
          summary: Summary(of: cut.kept.article), provenance: cut.provenance.kept),
        Revision(
          article: .made(ordinal: 0), object: SHA256.digest(texts[1]),
          summary: Summary(of: cut.made.article), labels: article.inherited,
          provenance: cut.provenance.made),
      ]
      return Draft(objects: texts, act: .split(revisions))
    }
    guard let kept = view.desk.article(id), let made = view.firstMade else {
      throw Problem(.damaged, .filedTextMissing)
    }
    return (kept, made, view)
  }

  private func cut(
    _ article: ArticleState, before line: Int, _ parts: [Article], _ view: DeskView
  ) throws(Problem) -> ArticleCut {
    guard let (text, came) = try linedText(of: article) else {
      throw Problem(.refused, .noPage(.named(article)), advice: .editInstead)
    }
    var account = came
    account.doubts = article.openDoubts
    guard let place = text.place(of: line) else {
      if account.blocks.joined().contains(where: { $0.line == line }) {
        let advice = Wording.cutsArePossible(text.cuts) ?? .editInstead
        throw Problem(.refused, .lineEdited(line), advice: advice)
      }
      throw try misplaced(line, article, text, account, view)
    }
    guard let scalar = place.scalar else {
      let advice = Wording.cutsArePossible(text.cuts) ?? .editInstead
      throw Problem(.refused, .lineNotFound(line), advice: advice)
    }
    if place.block == 0, scalar == 0 {
      throw Problem(.refused, .lineIsFirst(line), advice: .cutsArePossible(text.cuts))
    }
    return ArticleCut(text, at: (place.block, scalar), account, line: line, parts)
  }

  /// The texts that an article was made of, where others were joined to it: its own as it came, and
  /// theirs.
  private func partsJoined(
    to article: ArticleState, _ view: DeskView
  ) throws(Problem) -> [Article] {
    let gone = view.desk.articles(standing: .spiked).filter { $0.joinedInto == article.id }
    if gone.isEmpty { return [] }
    return try ([article.original] + gone.map(\.head)).map { (text) throws(Problem) in
      try self.article(text.object)
    }
  }
}

/// An article cut in two, with where each part came from.
private struct ArticleCut {
  private(set) var kept: LinedText
  private(set) var made: LinedText
  private(set) var provenance: (kept: Provenance, made: Provenance)

  init(
    _ text: LinedText, at place: (block: Int, scalar: Int), _ account: Provenance, line: Int,
    _ parts: [Article]
  ) {
    (kept, provenance) = (text, (account, account))
    made = LinedText(Article(section: text.article.section, language: text.article.language))
    (kept.rows, made.rows) = text.rows.cut(at: place)
    provenance.made.parts = account.parts.compactMap { $0.after(line) }
    provenance.kept.parts = account.parts.compactMap { $0.before(line) }
    provenance.made.leftOut = []
    (provenance.kept.came, provenance.made.came) = (nil, nil)
    shareDoubts(account.doubts, line: line, isInBlock: place.scalar > 0)
    if let at = parts.firstIndex(where: { made.article.begins(with: $0) }) {
      giveBack(parts[at], besides: parts[..<at] + parts[(at + 1)...])
    } else {
      moveNames(account, line)
      takeHead()
    }
    if account.blocks.isEmpty { return }
    (provenance.kept.blocks, provenance.made.blocks) = (kept.lines, made.lines)
  }

  /// What was doubtful goes with its line. A sentence that is cut breaks off above the cut and has no
  /// beginning below it.
  private mutating func shareDoubts(_ open: [Provenance.Doubt], line: Int, isInBlock: Bool) {
    let (above, below) = (kept.lineNumbers, made.lineNumbers)
    let isBelow = { (doubt: Provenance.Doubt) in
      below.contains(doubt.line) || doubt.line >= line && !above.contains(doubt.line)
    }
    provenance.made.doubts = open.filter(isBelow)
    provenance.kept.doubts = open.filter { !isBelow($0) }
    guard isInBlock, let end = kept.rows.last, case .paragraph(let text) = end.block,
      !text.endsSentence
    else { return }
    provenance.kept.doubts.add(.truncated, line: end.lines.last?.line ?? line)
    provenance.made.doubts.add(.orphan, line: line)
  }

  /// Names that stand behind the cut on the page go with the part behind it. Where others may stand
  /// above, as behind a dateline, nobody knows which are which: both parts have them.
  private mutating func moveNames(_ account: Provenance, _ line: Int) {
    let lines = account.parts.filter { $0.part == "byline" }.flatMap(\.lines)
    guard lines.contains(where: { $0 >= line }) else { return }
    let names = kept.article.bylines
    let hasLead = names.count > 1 && kept.article.dateline != nil
    let areBehind = !hasLead && lines.allSatisfy { $0 >= line }
    if areBehind || names.count > 1 { made.article.bylines = names }
    if areBehind { kept.article.bylines = [] }
  }

  // MARK: Heads

  /// What was joined is an article of its own again, with its head; its names leave the part that
  /// stays, unless they are others' too.
  private mutating func giveBack(_ part: Article, besides others: ArraySlice<Article>) {
    let head = part.headRows
    if made.article.blocks.starts(with: head.map(\.block)) {
      head.forEach { take($0.field.rawValue) }
      made.article.takeHead(of: part)
    }
    made.article.section = part.section ?? made.article.section
    made.article.takeNames(of: part)
    kept.article.bylines.removeAll { name in
      part.bylines.contains(name) && !others.contains { $0.bylines.contains(name) }
    }
  }

  /// A crosshead that the part begins with is its headline. Below it stands what stands below
  /// headlines: names, dateline.
  private mutating func takeHead() {
    guard case .crosshead(let text)? = made.article.blocks.first else { return }
    made.article.headline = text
    take("headline")
    takeNameLine()
    let fields = CopyFields(of: made.article)
    if fields.taken.isEmpty { return }
    provenance.made.leftOut = fields.taken.map { taken in
      let line = made.lines[taken.block].first?.line ?? taken.block + 1
      return Provenance.LeftOut(line: line, role: taken.role.rawValue, text: taken.text)
    }
    made = LinedText(fields.article, cameAs: made.article, made.lines)
  }

  private mutating func takeNameLine() {
    var form = ManuscriptForm(article: made.article)
    form.takeNames()
    guard form.article.blocks.count < made.article.blocks.count else { return }
    take("byline")
    made.article = form.article
  }

  /// Takes the first block out of the body, with its lines.
  private mutating func take(_ part: String) {
    let lines = made.rows.removeFirst().lines.map(\.line)
    if lines.isEmpty || provenance.made.blocks.isEmpty { return }
    provenance.made.parts.append(Provenance.PartLines(part: part, lines: lines))
  }
}

extension Article {
  /// Whether it begins as a text begins that was joined to another: with its head or its body.
  fileprivate func begins(with part: Article) -> Bool {
    let head = part.headRows.map(\.block)
    if !head.isEmpty, blocks.starts(with: head) { return true }
    return part.blocks.first.map { $0 == blocks.first } ?? false
  }
}

extension Provenance.PartLines {
  fileprivate func before(_ line: Int) -> Provenance.PartLines? { keeping { $0 < line } }
  fileprivate func after(_ line: Int) -> Provenance.PartLines? { keeping { $0 >= line } }

  private func keeping(_ isKept: (Int) -> Bool) -> Provenance.PartLines? {
    let kept = lines.filter(isKept)
    return kept.isEmpty ? nil : Provenance.PartLines(part: part, lines: kept)
  }
}

extension [LinedBlock] {
  /// The blocks before a place and those behind it; a block that is cut is on both sides.
  fileprivate func cut(at place: (block: Int, scalar: Int)) -> ([LinedBlock], [LinedBlock]) {
    let (above, below) = (Array(prefix(place.block)), Array(dropFirst(place.block)))
    guard place.scalar > 0, let first = below.first else { return (above, below) }
    let (end, start) = first.cut(at: place.scalar)
    return (above + [end], [start] + below.dropFirst())
  }
}

extension ArticleState {
  /// What an article that is cut off takes along: tags and the intended issue, not the slug.
  fileprivate var inherited: LabelChange {
    LabelChange(adds: tags, issue: meantFor.map { .set($0) } ?? .keep)
  }
}
