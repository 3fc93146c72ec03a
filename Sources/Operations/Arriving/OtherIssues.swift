import Notation
import Workflow

// An import never takes an article out of the issue it is in: what comes in for another one is
// something else that reads alike, or the person who typed the issue has to say so.

extension DeskView {
  /// The issues that an article, or the one it lives on in, is meant for, stands in or was printed in.
  func issues(of article: ArticleState) -> [String] { desk.standing(article).issues }

  /// Whether an article is in issues, but not in this one.
  func isElsewhere(_ article: ArticleState, than issue: String?) -> Bool {
    guard let issue else { return false }
    let issues = issues(of: article)
    return !issues.isEmpty && !issues.contains(issue)
  }

  /// Likewise, in the issue that labels give.
  func isElsewhere(_ id: Digest, than labels: LabelChange) -> Bool {
    guard let issue = labels.issueSet, let article = desk.article(id) else { return false }
    return isElsewhere(article, than: issue)
  }
}

extension ArrivalPlanner {
  /// What is given to an article. Where it was named, as what the copy belongs to, the issue too.
  func given(to article: Digest?) -> LabelChange {
    guard let article, target == nil, view.isElsewhere(article, than: labels) else { return labels }
    return labels.withoutIssue
  }
}

extension LabelChange {
  /// The issue it gives.
  var issueSet: String? { if case .set(let issue) = issue { issue } else { nil } }

  /// The same, leaving articles in the issues they are in.
  var withoutIssue: LabelChange {
    var change = self
    change.issue = .keep
    return change
  }
}
