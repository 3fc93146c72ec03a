import Archiving
public import Diagnostics
import Manuscript
public import Notation
public import Revising
import Search
public import Workflow

/// How a correction is worded (更正); raw values are what `newsdesk correct --as` takes.
public enum CorrectionKind: String, CaseIterable, Sendable {
  /// 更正.
  case correction
  /// 更正与致歉.
  case apology
  /// 补正, for what was left out.
  case addition

  /// The word of the Chinese trade.
  public var chineseName: String {
    switch self {
    case .correction: "更正"
    case .apology: "更正与致歉"
    case .addition: "补正"
    }
  }

  /// What fits where nobody says: where nothing was wrong and something only left out, an addition.
  static func fitting(_ misprints: [Misprint]) -> CorrectionKind {
    misprints.allSatisfy { $0.omission != nil } ? .addition : .correction
  }
}

/// A correction that was drafted.
public struct DraftedCorrection: Sendable {
  /// The notice, an article of its own.
  public let notice: ArticleState
  /// What was wrong, and what is right.
  public let misprints: [Misprint]
  /// Other articles whose present text holds what was wrong: a name wherever it stands, anything else
  /// with what was around it.
  public let elsewhere: [(wrong: String, article: ArticleState)]
}

extension Newsroom {
  /// Drafts the notice that corrects a printed article (更正), out of the difference between the text
  /// that was printed last and the one it has now; for the issue given, else for the next one. Without
  /// a kind, the one that fits the difference. A second notice for one printing is refused unless
  /// asked for with `again`.
  public func correct(
    _ id: Digest, as kind: CorrectionKind?, for issue: String?, again: Bool
  ) throws(Problem) -> (correction: DraftedCorrection, view: DeskView) {
    var misprints: [Misprint] = []
    let view = try file { (view: DeskView) throws(Problem) -> Draft? in
      let article = try view.known(id)
      if let problem = view.rulebook.refusalOfDeciding(by: self.occasion.person) {
        throw self.saidWithDraftRules(problem)
      }
      guard let printing = article.printings.last else {
        throw Problem(.refused, .neverPrinted(.named(article)))
      }
      guard printing.object != article.object else {
        throw Problem(
          .refused, .printedAsItIs(.named(article)), advice: .editBeforeCorrecting(article.number))
      }
      if !again, let notice = view.correction(of: printing, article) {
        throw Problem(
          .refused, .correctedAlready(.named(article), .named(notice)),
          advice: .editNotice(notice.number, article.number))
      }
      let printed = try self.article(printing.object)
      let difference = ArticleDifference(
        from: printed, to: try self.article(article.object))
      misprints = Misprint.all(in: difference)
      let notice = CorrectionNotice(
        printed: printed, printing: printing,
        numbering: view.desk.issue(printing.issue)?.plan?.numbering, misprints: misprints,
        kind: kind ?? .fitting(misprints), desk: self.deskName)
      let text = notice.article
      let bytes = text.canonicalBytes
      let revision = Revision(
        article: .made(ordinal: 0), object: SHA256.digest(bytes), summary: Summary(of: text),
        labels: LabelChange(
          adds: [notice.tag],
          issue: .set(issue ?? view.desk.nextIssue ?? printing.issue.followingIssue)))
      let subject = Subject(article: id, object: printing.object)
      return Draft(objects: [bytes], act: .corrected(revision, subject))
    }
    let article = try view.known(id)
    guard let made = article.corrections.last else {
      throw Problem(.damaged, .filedTextMissing)
    }
    let correction = DraftedCorrection(
      notice: try view.known(made), misprints: misprints,
      elsewhere: try elsewhere(misprints, besides: [id] + article.corrections, view))
    return (correction, view)
  }

  /// The articles whose present text holds one of the misprints.
  private func elsewhere(
    _ misprints: [Misprint], besides known: [Digest], _ view: DeskView
  ) throws(Problem) -> [(wrong: String, article: ArticleState)] {
    var asked: Set<String> = []
    var found: [(wrong: String, article: ArticleState)] = []
    for wrong in misprints.map({ $0.wrongName ?? $0.wrong })
    where wrong.count > 1 && asked.insert(wrong).inserted {
      let words = wrong.replacing("\"", with: " ")
      let query = try Query("\"\(words)\"", today: occasion.at.day)
      for article in try find(query, in: view) where !known.contains(article.id) {
        found.append((wrong, article))
      }
    }
    return found
  }
}

extension String {
  /// The name of the issue after one of this name: the month after `2024-12`, else the next number.
  fileprivate var followingIssue: String {
    let parts = split(separator: "-", omittingEmptySubsequences: false)
    guard let last = parts.last, let number = Int(last), number < 1_000_000 else {
      return self + "-2"
    }
    if parts.count == 2, parts[0].utf8.count == 4, last.utf8.count == 2, number == 12,
      let year = Int(parts[0])
    {
      return "\(year + 1)-01"
    }
    let next = String(number + 1)
    let zeros = String(repeating: "0", count: max(0, last.utf8.count - next.utf8.count))
    return dropLast(last.count) + zeros + next
  }
}

extension DeskView {
  /// The last notice that corrects a printing and is not laid aside.
  fileprivate func correction(of printing: Printing, _ article: ArticleState) -> ArticleState? {
    article.corrections.compactMap { desk.article($0) }.last { notice in
      notice.corrects?.object == printing.object && notice.spiked == nil && notice.killed == nil
    }
  }

  /// Every issue an article stands in, or stood in as it was composed, by filing order.
  public func issues(with article: ArticleState) -> [IssueState] {
    desk.issues.filter { issue in
      (issue.revisions + issue.publishings).contains { filed in
        filed.revision.articles.contains { $0.article == article.id && $0.page != nil }
      }
    }
  }
}
