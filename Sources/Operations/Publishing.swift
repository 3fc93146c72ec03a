public import Composition
public import Diagnostics
import Manuscript
import Notation
import Workflow

extension Newsroom {
  /// Freezes an issue as it was composed last, and marks every article on its pages as published,
  /// in one record (出版). Pages with cut text or without any are refused, unless
  /// `takesFlaws` says that they are known.
  public func publish(
    _ name: String, takesFlaws: Bool = false
  ) throws(Problem) -> (layout: Layout, view: DeskView) {
    var published: Layout?
    let view = try file { (view: DeskView) throws(Problem) -> Draft? in
      guard let state = view.desk.issue(name), let newest = state.newest else {
        throw Problem(.notFound, .noSuchIssue(name), advice: .composeFirst(name))
      }
      if state.isPublished { throw Problem(.refused, .issueFrozen(name)) }
      guard view.rulebook.mayDecide(self.occasion.person) else {
        throw self.saidWithDraftRules(
          Problem(.refused, .mayNotPublish(self.occasion.person), advice: .whoMay(view.rulebook)))
      }
      if newest.revision.isDraft {
        throw Problem(.refused, .issueIsDraft(name), advice: .composeWithoutDraft(name))
      }
      guard newest.revision.articles.contains(where: { $0.page != nil }) else {
        throw Problem(.refused, .nothingOnPages(name), advice: .composeAgain(name))
      }
      try view.refuseChanged(newest.revision.articles, name)
      let layout = try self.layout(self.issue(newest.revision.object).layout)
      if !takesFlaws { try layout.refuseFlaws(name, view) }
      published = layout
      var revision = newest.revision
      revision.parents = [newest.line]
      return Draft(act: .published(revision))
    }
    guard let published else { throw Problem(.damaged, .filedTextMissing) }
    return (published, view)
  }
}

extension Layout {
  /// Text that is cut, or a page that nothing stands on, is printed only by somebody who says so.
  fileprivate func refuseFlaws(_ name: String, _ view: DeskView) throws(Problem) {
    if !overset.isEmpty {
      let cut = overset.map { overset in
        Wording.cutText(
          view.desk.article(overset.id).map { .named($0) } ?? .verbatim(overset.headline),
          overset.page, overset.characters)
      }
      let number = view.desk.article(overset[0].id)?.number ?? ""
      throw Problem(.refused, .textIsCut(name, cut), advice: .cutFirst(name, number))
    }
    let empty = pages.filter(\.stories.isEmpty).map(\.number)
    if empty.isEmpty { return }
    throw Problem(
      .refused, .pagesAreEmpty(name, empty),
      advice: .fewerPages(name, pages.count - empty.count))
  }
}

extension DeskView {
  /// Every text on the pages has to be approved as it was composed.
  fileprivate func refuseChanged(_ placements: [Placement], _ name: String) throws(Problem) {
    let placed = placements.filter { $0.page != nil }
    let reasons = placed.compactMap { reason($0, name) }
    guard let first = reasons.first else { return }
    let space = Wording(en: " ", zh: "")
    let rest = reasons.count - 5
    let what = reasons.dropFirst().prefix(4).reduce(first.what) { $0 + space + $1.what }
    throw Problem(
      .refused, rest > 0 ? what + .andMore(rest) : what, advice: .composeWithout(name, first.number)
    )
  }

  private func reason(
    _ placement: Placement, _ name: String
  ) -> (number: String, what: Wording)? {
    guard let article = desk.article(placement.article) else { return ("?", .articleGone) }
    let move = Move.compose(issue: name)
    if article.object != placement.object {
      let texts = [placement.object, article.object].map { article.textNumber($0) }
      return (article.number, .editedSinceComposed(.named(article), texts[0], texts[1]))
    }
    return refusal(of: move, on: article, by: "", under: rulebook).map { (article.number, $0.what) }
  }
}
