public import Diagnostics
public import Manuscript
import Notation
public import Revising
public import Workflow

/// Who wrote a paragraph as it stands, and who approved it last.
public struct BlamedBlock: Sendable {
  /// The paragraph.
  public let block: Block
  /// The text that brought it as it stands.
  public let revision: FiledRevision
  /// The newest approval that counts of a text in which it stood just so.
  public let approval: FiledDecision?
}

extension Newsroom {
  /// Who wrote and who last approved each paragraph of an article.
  public func blame(
    _ article: ArticleState, _ view: DeskView
  ) throws(Problem) -> [BlamedBlock] {
    var texts: [Digest: Article] = [:]
    for revision in article.revisions where texts[revision.object] == nil {
      texts[revision.object] = try self.article(revision.object)
    }
    guard let now = texts[article.object] else { return [] }
    let approvals = article.approvedTexts(under: view.rulebook.policies)
    var blamed: [BlamedBlock] = []
    for (index, block) in now.blocks.enumerated() {
      let origin = article.origin(of: index, in: article.head, texts)
      let approved = approvals.last { texts[$0.text]?.blocks.contains(block) == true }
      blamed.append(
        BlamedBlock(block: block, revision: origin, approval: approved?.approvals.last))
    }
    return blamed
  }

  /// Where the place of each note is in the text an article has now: a 0-based block, none for a
  /// note on the whole article.
  public func places(
    of notes: [Note], in article: ArticleState
  ) throws(Problem) -> [AnchorPlace?] {
    if notes.allSatisfy({ $0.anchor == nil }) { return notes.map { _ in nil } }
    let now = try self.article(article.object)
    var places: [AnchorPlace?] = []
    for note in notes {
      guard let anchor = note.anchor else {
        places.append(nil)
        continue
      }
      let then = try self.article(note.object)
      places.append(
        Anchoring.follow(block: anchor.block, phrase: anchor.phrase, from: then, to: now))
    }
    return places
  }

  /// The place in an article's present text that a person named: a paragraph by its number from 1,
  /// a phrase that stands in it once, or both.
  public func anchor(
    in article: ArticleState, paragraph: Int?, phrase: String?
  ) throws(Problem) -> Anchor? {
    if paragraph == nil && phrase == nil { return nil }
    let blocks = try self.article(article.object).blocks
    if let paragraph {
      guard blocks.indices.contains(paragraph - 1) else {
        throw Problem(.refused, .noSuchParagraph(paragraph, blocks.count))
      }
      guard let phrase else { return Anchor(block: paragraph - 1) }
      guard blocks[paragraph - 1].text.contains(phrase) else {
        throw Problem(.refused, .phraseNotThere(Printable.line(phrase)))
      }
      return Anchor(block: paragraph - 1, phrase: phrase)
    }
    let words = phrase ?? ""
    let holding = blocks.indices.filter { !words.isEmpty && blocks[$0].text.contains(words) }
    guard let block = holding.first else {
      throw Problem(.refused, .phraseNotThere(Printable.line(words)))
    }
    if holding.count > 1 {
      throw Problem(.refused, .phraseTwice(Printable.line(words)), advice: .sayParagraph)
    }
    return Anchor(block: block, phrase: words)
  }
}

extension ArticleState {
  /// The text that brought a block, going back through the texts it stood in unchanged.
  fileprivate func origin(
    of block: Int, in revision: FiledRevision, _ texts: [Digest: Article]
  ) -> FiledRevision {
    var (revision, block) = (revision, block)
    while let text = texts[revision.object] {
      let parents = revision.parents.compactMap { line in
        revisions.first { $0.line == line && $0.line != revision.line }
      }
      let copies = parents.map { texts[$0.object] ?? Article() }
      guard !parents.isEmpty, let source = Blame.sources(of: text, in: copies)[block] else {
        return revision
      }
      (revision, block) = (parents[source.parent], source.block)
    }
    return revision
  }
}
