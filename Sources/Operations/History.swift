public import Diagnostics
import Manuscript
import Notation
import Revising
public import Workflow

/// One record, as the history of the desk tells it.
public struct DeskEvent: Sendable {
  /// What was done, by whom, when.
  public let filed: FiledRecord
  /// The articles it touched, in its own order.
  public let articles: [ArticleState]
}

extension DeskView {
  /// Everything that was done, oldest first.
  public var events: [DeskEvent] {
    var touched: [Digest: [ArticleState]] = [:]
    for article in desk.articles {
      for line in Set(article.history.map(\.line)) { touched[line, default: []].append(article) }
    }
    return records.map { DeskEvent(filed: $0, articles: touched[$0.line] ?? []) }
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
        let difference = ArticleDifference(
          from: try self.article(approved.text), to: try self.article(article.object))
        lines.append(approved.wording(changes: difference))
      }
    }
    return lines
  }
}
