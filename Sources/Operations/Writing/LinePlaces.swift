import Diagnostics
import Manuscript
import Revising
import Workflow

extension Newsroom {
  /// Why an article cannot be cut before a line that begins no part of its body: what the line is, as
  /// far as its page is known, and what can be done.
  func misplaced(
    _ line: Int, _ article: ArticleState, _ text: LinedText, _ account: Provenance, _ view: DeskView
  ) throws(Problem) -> Problem {
    let cuts = Wording.cutsArePossible(text.cuts)
    if account.blocks.isEmpty {
      return Problem(.notFound, .lineElsewhere(line, .named(article)), advice: cuts)
    }
    if let part = account.parts.first(where: { $0.lines.contains(line) }) {
      return Problem(.notFound, .lineOfHead(line, part.title, .named(article)), advice: cuts)
    }
    var leftOut = account.leftOut
    for other in view.desk.articles(importedFrom: account.source) where other.id != article.id {
      guard let (theirs, source) = try linedText(of: other) else { continue }
      leftOut += source.leftOut
      guard other.joinedInto == nil, theirs.lineNumbers.union(source.partLines).contains(line)
      else { continue }
      let advice = theirs.cuts.contains(line) ? Wording.splitThere(other.number, line) : nil
      return Problem(.notFound, .lineOfOther(line, .named(other)), advice: advice)
    }
    let words = leftOut.first { $0.line == line }?.text
    let what = words.map { Wording.lineLeftOut(line, Printable.line($0)) }
    return Problem(.notFound, what ?? .lineHasNoWords(line, account.file), advice: cuts)
  }
}

extension Provenance {
  /// The lines of all that stands outside the body.
  fileprivate var partLines: [Int] { parts.flatMap(\.lines) }
}

extension Provenance.PartLines {
  /// What the part is called; lines keep `byline`, where articles have `bylines`.
  fileprivate var title: Wording {
    let field = ArticleField(rawValue: part) ?? ArticleField(rawValue: part + "s")
    return field?.title ?? .verbatim(part)
  }
}
