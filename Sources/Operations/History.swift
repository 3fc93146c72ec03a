import Archiving
public import Diagnostics
import Manuscript
import Notation
import Revising
public import Workflow

/// One record, as the history of the desk tells it.
public struct DeskEvent: Sendable {
  /// What was done, by whom, when.
  public let filed: FiledRecord
  /// The articles it touched, in filing order.
  public let articles: [ArticleState]
}

extension DeskView {
  /// What was done last, newest first; everything where no count is given. Reads the logs, and of
  /// a few records only their ends.
  public func events(newest count: Int? = nil) throws(Problem) -> [DeskEvent] {
    try events(try archive.newestLines(count)) { _ in true }
  }

  /// Everything of one kind that was done, newest first. Reads the logs.
  func events(of kind: Act.Kind) throws(Problem) -> [DeskEvent] {
    try events(try archive.newestLines(nil)) { $0 == kind.rawValue }
  }

  private func events(
    _ lines: [JournalLine], _ isWanted: (String?) -> Bool
  ) throws(Problem) -> [DeskEvent] {
    var events: [DeskEvent] = []
    for line in lines where isWanted(line.payload["act"]?.stringValue) {
      guard let filed = archive.spared({ () throws(Problem) in try FiledRecord(line) }) else {
        continue
      }
      let articles = desk.articles(touchedBy: filed, identify: Self.identify)
      events.append(DeskEvent(filed: filed, articles: articles))
    }
    return events
  }
}

extension Newsroom {
  /// Which texts of an article were approved by whom, and what changed since.
  public func reviewHistory(
    of article: ArticleState, _ view: DeskView
  ) throws(Problem) -> [Wording] {
    var lines: [Wording] = []
    for approved in article.approvedTexts(under: view.rulebook.policies) {
      if approved.isCurrent {
        lines.append(approved.wording())
      } else {
        let present = try self.article(article.object)
        guard
          let old = archive.spared({ () throws(Problem) in try self.article(approved.text) })
        else { continue }
        let difference = ArticleDifference(from: old, to: present)
        lines.append(approved.wording(changes: difference))
      }
    }
    return lines
  }
}
