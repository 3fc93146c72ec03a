import Archiving
public import Composition
public import Diagnostics
public import Manuscript
public import Notation
public import Typesetting
import Workflow

/// An issue with its finished pages.
public struct ComposedIssue: Sendable {
  /// The manifest.
  public let issue: Issue
  /// The finished pages.
  public let layout: Layout
  /// Whether the issue was exactly this before, so that nothing was filed.
  public let isUnchanged: Bool
  /// Why stories that the issue had are no longer on its pages, one sentence each.
  public var droppedOut: [Wording] = []
  /// The days on which articles of it were withdrawn after printing; the pages hold none of their
  /// words.
  public var withdrawn: [Digest: String] = [:]
  /// The numbers of the pages that are not what they were; none where there were no pages before.
  public var changedPages: [Int]?
}

extension Newsroom {
  /// The pages of an issue as they were filed, with a labelled empty place where an article was
  /// withdrawn since.
  public func issue(_ name: String) throws(Problem) -> (composed: ComposedIssue, view: DeskView) {
    let view = try view()
    let filed = try composed(view.newest(view.composedIssue(name)))
    let withdrawn = view.withdrawn(from: filed.issue)
    if withdrawn.isEmpty { return (filed, view) }
    let pages = filed.layout.withTombstones(withdrawn)
    var composed = ComposedIssue(issue: filed.issue, layout: pages, isUnchanged: true)
    composed.withdrawn = withdrawn
    return (composed, view)
  }

  /// The pages of one revision of an issue.
  func composed(_ filed: FiledIssue) throws(Problem) -> ComposedIssue {
    let issue = try issue(filed.revision.object)
    return ComposedIssue(
      issue: issue, layout: try layout(issue.layout), isUnchanged: true)
  }

  /// The pages of an issue to be sent out of the house: not before the embargo of an article on them
  /// is over, unless a chief let them go on.
  public func issueToSendOut(_ name: String) throws(Problem) -> (
    composed: ComposedIssue, view: DeskView
  ) {
    let (composed, view) = try issue(name)
    let state = try view.composedIssue(name)
    let passed = [state.release, state.publishings.first].compactMap { $0?.revision }
    let isOverridden = passed.contains {
      $0.override != nil && $0.object == state.newest?.revision.object
    }
    let placed = try view.newest(state).revision.articles.filter { $0.page != nil }
    if !isOverridden, !composed.issue.isDraft,
      let problem = embargoed(placed, view)
    {
      throw Problem(.refused, problem.what, advice: .proofsMeanwhile(name))
    }
    return (composed, view)
  }

  /// The articles of an issue as they were composed, by article.
  public func articles(of composed: ComposedIssue) throws(Problem) -> [Digest: Article] {
    var articles: [Digest: Article] = [:]
    let language = composed.layout.language
    for entry in composed.issue.entries {
      if let day = composed.withdrawn[entry.article] {
        articles[entry.article] = .tombstone(day, in: language)
      } else {
        articles[entry.article] = try article(entry.object)
      }
    }
    return articles
  }

  func issue(_ id: Digest) throws(Problem) -> Issue {
    try Issue(json: try archive.fields(of: id))
  }

  func layout(_ id: Digest) throws(Problem) -> Layout {
    try Layout(json: try archive.fields(of: id))
  }

  func template(_ id: Digest) throws(Problem) -> Template {
    try Template(json: try archive.fields(of: id))
  }

  /// The metrics that an issue's lines were broken by.
  public func metrics(of issue: Issue) throws(Problem) -> Metrics {
    try Metrics(json: try archive.fields(of: issue.metrics))
  }
}
