import Archiving
public import Diagnostics
import Manuscript
public import Notation
import Revising
public import Workflow

extension Newsroom {
  /// Cuts an article in two before a line of the page it came from. What stands before the line
  /// stays; the rest becomes an article of its own, its first crosshead being its headline. Of an
  /// article that came from no page the paragraphs count as lines.
  public func split(
    _ id: Digest, beforeLine line: Int
  ) throws(Problem) -> (kept: ArticleState, made: ArticleState, view: DeskView) {
    let view = try file { (view: DeskView) throws(Problem) -> Draft? in
      let article = try view.known(id)
      try self.refuse(.edit, article, view)
      let cut = try self.cut(article, before: line)
      let texts = [cut.kept, cut.made].map(\.canonicalBytes)
      let revisions = [
        Revision(
          article: .filed(id), parents: article.heads.map(\.line), object: SHA256.digest(texts[0]),
          summary: Summary(of: cut.kept), provenance: cut.provenance.kept),
        Revision(
          article: .made(ordinal: 0), object: SHA256.digest(texts[1]),
          summary: Summary(of: cut.made), labels: article.inherited,
          provenance: cut.provenance.made),
      ]
      return Draft(objects: texts, act: .split(revisions))
    }
    guard let kept = view.desk.article(id), let made = view.firstMade else {
      throw Problem(.damaged, .filedTextMissing)
    }
    return (kept, made, view)
  }

  private func cut(_ article: ArticleState, before line: Int) throws(Problem) -> ArticleCut {
    guard let (came, provenance) = article.lastArrival else {
      throw Problem(.refused, .noPage(.named(article)), advice: .editInstead)
    }
    let now = try self.article(article.object)
    if provenance.blocks.isEmpty {
      let place = try Self.place(ofParagraph: line, of: now, article)
      return ArticleCut(now, at: place, provenance, at: place, line: line)
    }
    let place = try provenance.place(of: line, in: article)
    let original = try self.article(came.cameAs)
    let spot = try Self.follow(place, from: original, to: now, line: line)
    if spot == BodyPlace(block: 0, scalar: 0) { throw Problem(.refused, .lineIsFirst(line)) }
    return ArticleCut(now, at: spot, provenance, at: place, line: line)
  }

  /// Where a paragraph begins in a text that came from no page.
  private static func place(
    ofParagraph number: Int, of text: Article, _ article: ArticleState
  ) throws(Problem) -> BodyPlace {
    if number == 1, !text.blocks.isEmpty { throw Problem(.refused, .lineIsFirst(number)) }
    guard text.blocks.indices.contains(number - 1) else {
      let cuts = Array(text.blocks.indices.dropFirst().map { $0 + 1 })
      throw Problem(
        .notFound, .lineElsewhere(number, .named(article)), advice: .cutsArePossible(cuts))
    }
    return BodyPlace(block: number - 1, scalar: 0)
  }

  /// Where a place of the text as it came in stands in the text as it is now.
  private static func follow(
    _ place: BodyPlace, from original: Article, to now: Article, line: Int
  ) throws(Problem) -> BodyPlace {
    var old = 0
    var new = 0
    for change in ArticleDifference(from: original, to: now).blocks {
      if old == place.block, change.old != nil {
        switch change {
        case .kept: return BodyPlace(block: new, scalar: place.scalar)
        case .changed where place.scalar == 0: return BodyPlace(block: new, scalar: 0)
        default: throw Problem(.refused, .lineEdited(line), advice: .editInstead)
        }
      }
      if change.old != nil { old += 1 }
      if change.new != nil { new += 1 }
    }
    throw Problem(.refused, .lineEdited(line), advice: .editInstead)
  }
}

/// A place in a body: a block, and how many scalars into it.
struct BodyPlace: Hashable {
  var block: Int
  var scalar: Int
}

extension Provenance {
  /// Where a line begins in the blocks as they came in.
  fileprivate func place(
    of line: Int, in article: ArticleState
  ) throws(Problem) -> BodyPlace {
    for (index, pieces) in blocks.enumerated() {
      guard let piece = pieces.first(where: { $0.line == line }) else { continue }
      guard let start = piece.start else {
        throw Problem(.refused, .lineNotFound(line), advice: .editInstead)
      }
      return BodyPlace(block: index, scalar: start)
    }
    throw Problem(
      .notFound, .lineElsewhere(line, .named(article)), advice: .cutsArePossible(cuts))
  }

  /// The lines before which the body can be cut.
  private var cuts: [Int] {
    let lines = blocks.enumerated().flatMap { index, pieces in
      pieces.filter { $0.start.map { index > 0 || $0 > 0 } ?? false }.map(\.line)
    }
    return Set(lines).sorted()
  }
}

/// An article cut in two, with where each part came from.
private struct ArticleCut {
  var kept: Article
  var made: Article
  var provenance: (kept: Provenance, made: Provenance)

  init(
    _ article: Article, at spot: BodyPlace, _ provenance: Provenance, at place: BodyPlace,
    line: Int
  ) {
    kept = article
    made = Article(section: article.section, language: article.language)
    (kept.blocks, made.blocks) = article.blocks.cut(at: spot)
    if case .crosshead(let text)? = made.blocks.first {
      made.headline = text
      made.blocks.removeFirst()
    }
    self.provenance = (provenance, provenance)
    (self.provenance.kept.blocks, self.provenance.made.blocks) = provenance.blocks.cut(at: place)
    self.provenance.made.parts = provenance.parts.compactMap { $0.after(line) }
    self.provenance.kept.parts = provenance.parts.compactMap { $0.before(line) }
    self.provenance.made.leftOut = []
    (self.provenance.kept.came, self.provenance.made.came) = (nil, nil)
    moveNames(provenance, line)
  }

  /// Names that stand behind the cut on the page go with the part behind it.
  private mutating func moveNames(_ provenance: Provenance, _ line: Int) {
    let lines = provenance.parts.filter { $0.part == "byline" }.flatMap(\.lines)
    guard !lines.isEmpty, lines.allSatisfy({ $0 >= line }) else { return }
    made.bylines = kept.bylines
    kept.bylines = []
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

extension [Block] {
  /// The blocks before a place and those behind it; a block that is cut is on both sides.
  func cut(at place: BodyPlace) -> ([Block], [Block]) {
    let rest = self[place.block...]
    guard place.scalar > 0, let first = rest.first else {
      return (Array(prefix(place.block)), Array(rest))
    }
    let scalars = first.text.unicodeScalars
    let middle = scalars.index(scalars.startIndex, offsetBy: place.scalar)
    let before = Block.paragraph(String(scalars[..<middle]))
    let after = Block.paragraph(String(scalars[middle...]))
    return (prefix(place.block) + [before], [after] + rest.dropFirst())
  }
}

extension [[Provenance.Piece]] {
  fileprivate func cut(at place: BodyPlace) -> ([[Provenance.Piece]], [[Provenance.Piece]]) {
    let rest = dropFirst(place.block)
    guard place.scalar > 0, let first = rest.first else {
      return (Array(prefix(place.block)), Array(rest))
    }
    let before = first.filter { ($0.start ?? 0) < place.scalar }
    let after = first.filter { ($0.start ?? -1) >= place.scalar }.map {
      Provenance.Piece(line: $0.line, start: $0.start.map { $0 - place.scalar })
    }
    return (prefix(place.block) + [before], [after] + rest.dropFirst())
  }
}

extension ArticleState {
  /// What an article that is cut off takes along: tags and the intended issue, not the slug.
  fileprivate var inherited: LabelChange {
    LabelChange(adds: tags, issue: meantFor.map { .set($0) } ?? .keep)
  }
}
