public import Diagnostics
public import Manuscript
import Notation
import Workflow

extension Newsroom {
  /// Freezes an issue as it was composed last, and marks every article on its pages as published,
  /// in one record (出版).
  public func publish(_ name: String) throws(Problem) -> (issue: Issue, view: DeskView) {
    var published: Issue?
    let view = try file { (view: DeskView) throws(Problem) -> Draft? in
      guard let state = view.desk.issue(name), let newest = state.newest else {
        throw Problem(.notFound, .noSuchIssue(name), advice: .composeFirst(name))
      }
      if state.isPublished { throw Problem(.refused, .issueFrozen(name)) }
      guard view.rulebook.mayDecide(self.occasion.person) else {
        throw Problem(
          .refused, .mayNotPublish(self.occasion.person), advice: .whoMay(view.rulebook))
      }
      if newest.revision.isDraft {
        throw Problem(.refused, .issueIsDraft(name), advice: .composeWithoutDraft(name))
      }
      guard newest.revision.articles.contains(where: { $0.page != nil }) else {
        throw Problem(.refused, .nothingOnPages(name), advice: .composeAgain(name))
      }
      try view.refuseChanged(newest.revision.articles, name)
      published = try self.issue(newest.revision.object)
      var revision = newest.revision
      revision.parents = [newest.line]
      return Draft(act: .published(revision))
    }
    guard let published else { throw Problem(.damaged, .filedTextMissing) }
    return (published, view)
  }
}

extension DeskView {
  /// Every text on the pages has to be approved as it was composed.
  fileprivate func refuseChanged(_ placements: [Placement], _ name: String) throws(Problem) {
    let changed = placements.filter { $0.page != nil }.compactMap { placement -> Wording? in
      guard let article = desk.article(placement.article) else { return .verbatim("?") }
      let isReady = status(of: article) == .approved && article.object == placement.object
      return isReady ? nil : .named(article)
    }
    if changed.isEmpty { return }
    throw Problem(.refused, .changedSinceComposed(changed), advice: .composeAgain(name))
  }
}
