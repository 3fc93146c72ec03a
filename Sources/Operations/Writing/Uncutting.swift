import Diagnostics
import Manuscript
import Workflow

extension Newsroom {
  /// The text that was cut in two, with where it came from, where both articles are what the cut made
  /// of it; none for any other two.
  func uncut(
    _ first: ArticleState, _ second: ArticleState
  ) throws(Problem) -> (text: Article, provenance: Provenance?)? {
    let made = second.original
    guard second.splitFrom == first.id, second.object == made.object,
      let kept = first.text(filedBy: made.line), first.object == kept.object,
      let whole = kept.parents.first.flatMap(first.text(filedBy:))
    else { return nil }
    let account = first.account(upTo: whole)
    var provenance = account?.provenance
    provenance?.came = account?.text.cameAs
    provenance?.doubts = first.doubts(about: whole)
    return (try article(whole.object), provenance)
  }
}
