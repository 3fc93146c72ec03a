import Archiving
public import Diagnostics
import Notation
import Revising
public import Workflow

/// What became of one approval.
public struct VerifiedApproval: Sendable {
  /// What it is worth now; raw values are the words `--json` prints.
  public enum Verdict: String, CaseIterable, Sendable {
    /// It counts for the text the article has, or for one that was printed.
    case valid
    /// It was carried over to the text the article has by a signed difference.
    case carried
    /// It counted for a text that the article no longer has.
    case stale
    /// It never counted, or no longer does: the policy was broken.
    case void
    /// It says what is not so: of another store, or of another difference than there is.
    case forged
  }

  /// What is known of its signature; raw values are the words `--json` prints.
  public enum Signature: String, CaseIterable, Sendable {
    case signed, unsigned
    case bad = "badly_signed"
    case unchecked
  }

  /// The article.
  public let article: ArticleState
  /// The approval.
  public let filed: FiledDecision
  /// What it is worth.
  public let verdict: Verdict
  /// Its signature.
  public let signature: Signature
  /// Why, where that is not plain.
  public let why: Wording?
}

/// What became of one signed release.
public struct VerifiedRelease: Sendable {
  /// The release.
  public let filed: FiledIssue
  /// Its signature.
  public let signature: VerifiedApproval.Signature
  /// What is wrong with it.
  public let why: Wording?
}

/// What a walk through every log and every approval found.
public struct Verification: Sendable {
  /// Every approval, by article, in filing order.
  public let approvals: [VerifiedApproval]
  /// The signed releases that stand, in the order of their issues.
  public let releases: [VerifiedRelease]
  /// What proves that lines are gone or were replaced, one sentence each.
  public let gaps: [Wording]
  /// Publications that rest on approvals that do not count, one sentence each.
  public let unfounded: [Wording]
  /// How many lines and logs were read.
  public let counts: (lines: Int, logs: Int)

  /// Whether something was forged.
  public var isForged: Bool {
    !gaps.isEmpty || approvals.contains { $0.verdict == .forged || $0.signature == .bad }
      || releases.contains { $0.signature == .bad }
  }
}

extension Newsroom {
  /// Walks every log and judges every approval anew; changes nothing. A log that was changed before
  /// its end is damage and ends it.
  ///
  /// - Parameter copy: another copy of the store, whose logs are compared.
  public func verify(
    against copy: String? = nil, signatures: Signatures
  ) throws(Problem) -> Verification {
    try archive.refuseDamagedCard()
    let lines = try archive.journal().lines
    let view = try view()
    var judge = ApprovalJudge(newsroom: self, view: view, signatures: signatures)
    var approvals: [VerifiedApproval] = []
    for article in view.desk.articles {
      for decision in article.decisions where decision.isApproval {
        approvals.append(try judge.verdict(on: decision, of: article))
      }
    }
    var releases: [VerifiedRelease] = []
    for release in view.desk.issues.compactMap(\.release) where release.revision.signature != nil {
      let (signature, why) = try judge.check(release: release)
      releases.append(VerifiedRelease(filed: release, signature: signature, why: why))
    }
    var gaps = Self.missingNumbers(lines)
    if let copy { gaps += try compare(lines, with: copy) }
    return Verification(
      approvals: approvals, releases: releases, gaps: gaps, unfounded: view.unfoundedPublications,
      counts: (lines.count, Set(lines.map(\.log)).count))
  }

  /// Every line takes one more than the greatest number its writer had seen, so every number below
  /// the greatest stands on some line.
  private static func missingNumbers(_ lines: [JournalLine]) -> [Wording] {
    var gaps: [Wording] = []
    var before = 0
    for line in lines where line.seq != before {
      if line.seq > before + 1 { gaps.append(.linesGone(before + 1, line.seq - 1, line.log)) }
      before = line.seq
    }
    return gaps
  }

  /// What another copy holds and this one does not: the end of a log that was cut off here, or a log
  /// that says something else.
  private func compare(_ lines: [JournalLine], with copy: String) throws(Problem) -> [Wording] {
    let other = try Archive(opening: copy)
    try other.refuseDamagedCard()
    guard other.storeID == archive.storeID else {
      throw Problem(.refused, .anotherStore, at: Place(copy))
    }
    let known = Set(lines.map(\.hash))
    let theirs = try other.journal().lines
    let held = Set(theirs.map(\.hash))
    var gaps: [Wording] = []
    for log in Set(theirs.map(\.log)).sorted() {
      let missing = theirs.filter { $0.log == log && !known.contains($0.hash) }
      guard let first = missing.first else { continue }
      let isRewritten = lines.contains { $0.log == log && !held.contains($0.hash) }
      gaps.append(
        isRewritten
          ? .logRewritten(log, first.seq) : .tailGone(log, missing.count, first.seq))
    }
    return gaps
  }
}

extension DeskView {
  /// Printed texts whose approval does not count, unless the publication says that it was overridden.
  /// A publication is never undone; it is told.
  public var unfoundedPublications: [Wording] {
    var found: [Wording] = []
    for article in desk.articles {
      for printing in article.printings {
        let review = article.review(of: printing.object, under: rulebook.policies)
        if review.status == .approved || isOverridden(printing.issue) { continue }
        found.append(
          .publishedOnVoid(
            .named(article), printing.issue, article.textNumber(printing.object)))
      }
    }
    return found
  }

  private func isOverridden(_ issue: String) -> Bool {
    guard let state = desk.issue(issue) else { return false }
    return (state.publishings + (state.release.map { [$0] } ?? []))
      .contains { $0.revision.override != nil }
  }
}
