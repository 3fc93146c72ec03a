import Archiving
public import Diagnostics
import Interchange
import Manuscript
public import Notation
public import Proofreading
public import Workflow

/// What proofreading has to say of a text.
public struct ProofreadText: Sendable {
  /// What it finds.
  public let findings: [Finding]
  /// What it would find if nobody had let it stand.
  public let accepted: [Finding]
  /// Who let that stand, and why, a sentence each.
  public let acceptances: [Wording]
  let copy: Article

  /// How many mistakes there are in so many characters.
  public var rate: ErrorRate { ErrorRate(findings, in: copy) }

  /// A sentence for everything found, then for what was let stand.
  public var lines: [Wording] { findings.lines + acceptances }
}

extension Newsroom {
  /// Reads a text of an article, by the names of the desk's people and the words of its policy.
  public func proofread(
    _ text: Digest, of article: ArticleState, _ view: DeskView
  ) throws(Problem) -> ProofreadText {
    let names = view.rulebook.people.entries.flatMap { [$0.name] + $0.printed }
    let copy = try self.article(text)
    let all = Proofreader.findings(in: copy, names: names, words: view.words(for: article))
    let standing = article.acceptances
    let keys = Set(standing.map(\.finding))
    let findings = all.filter { !keys.contains($0.key) }
    let accepted = all.filter { keys.contains($0.key) }
    return ProofreadText(
      findings: findings, accepted: accepted,
      acceptances: accepted.isEmpty ? [] : Self.lines(on: accepted, standing), copy: copy)
  }

  /// Lets everything stand that proofreading finds in these words of an article's present text
  /// (放行); whoever reviews it is told.
  public func accept(
    _ words: String, in article: ArticleState, reason: String
  ) throws(Problem) -> DeskView {
    try judge(article) { (view, article) throws(Problem) in
      let found = try self.proofread(article.object, of: article, view).findings
      let keys = found.keys(on: words)
      guard !keys.isEmpty else {
        throw Problem(
          .notFound, .notFoundIn(words, .named(article)), advice: .checkFirst(article.number))
      }
      return Draft(note: reason, act: .accepted([article.subject], findings: keys))
    }
  }

  /// Takes back that what proofreading finds in these words stands, whoever let it.
  public func unaccept(
    _ words: String, in article: ArticleState, note: String?
  ) throws(Problem) -> DeskView {
    try judge(article) { (view, article) throws(Problem) in
      let accepted = try self.proofread(article.object, of: article, view).accepted
      let keys = accepted.keys(on: words)
      guard !keys.isEmpty else {
        throw Problem(
          .notFound, .notLetStand(words, .named(article)), advice: .checkFirst(article.number))
      }
      return Draft(note: note, act: .unaccepted([article.subject], findings: keys))
    }
  }

  /// Files what somebody who may decide here thinks of an article's present text.
  private func judge(
    _ article: ArticleState, _ draft: (DeskView, ArticleState) throws(Problem) -> Draft
  ) throws(Problem) -> DeskView {
    try file { (view: DeskView) throws(Problem) -> Draft? in
      if let problem = view.rulebook.refusalOfDeciding(by: self.occasion.person) {
        throw self.saidWithDraftRules(problem)
      }
      return try draft(view, try view.known(article.id))
    }
  }

  /// Who lets which of these stand, and why, a sentence for each act.
  private static func lines(
    on accepted: [Finding], _ standing: [(finding: String, event: Event)]
  ) -> [Wording] {
    var told: Set<Digest> = []
    return standing.filter { told.insert($0.event.line).inserted }.compactMap { first in
      let own = standing.filter { $0.event.line == first.event.line }
      let keys = Set(own.map(\.finding))
      var words: [String] = []
      for finding in accepted where keys.contains(finding.key) && !words.contains(finding.text) {
        words.append(finding.text)
      }
      return words.isEmpty ? nil : .letStand(words, first.event.person, first.event.note ?? "")
    }
  }

  /// Makes the fixes that are right whatever the sense, as an edit of the article's present text;
  /// whether there were any.
  public func fix(
    _ article: ArticleState, _ view: DeskView
  ) throws(Problem) -> (isChanged: Bool, view: DeskView) {
    let words = view.words(for: article)
    let fixed = Proofreader.fixed(try self.article(article.object), words: words)
    let (outcome, view) = try edit(
      article.id, ManuscriptForm(article: fixed), base: article.object, head: article.object,
      labels: LabelChange(), note: nil)
    if case .unchanged = outcome { return (false, view) }
    return (true, view)
  }

  /// What a decision on a text says was found in it, in the language of the copy; refused where there
  /// are more mistakes than the policy lets pass.
  func sentences(
    onFindingsIn text: Digest, of article: ArticleState, _ policy: Digest, _ view: DeskView
  ) throws(Problem) -> [String] {
    let found = try proofread(text, of: article, view).findings
    if let limit = view.rulebook.policies[policy]?.findings, found.mistakes > limit {
      throw Problem(
        .refused,
        .tooManyFindings(.named(article), found.mistakes, limit, found.lines.prefix(3)),
        advice: .checkFirst(article.number))
    }
    let isEnglish = article.summary.language == .english
    return found.lines.prefix(20).map { isEnglish ? $0.english : $0.chinese }
  }
}

extension DeskView {
  /// The words that the policy an article is judged by leaves as they stand; for a draft, the policy
  /// in force.
  fileprivate func words(for article: ArticleState) -> [String] {
    let judging = article.review(under: rulebook.policies).policy
    return (judging ?? rulebook.inForce.flatMap { rulebook.policies[$0] })?.words ?? []
  }
}

extension [Finding] {
  /// The keys of those in these words, each once; none for no words.
  fileprivate func keys(on words: String) -> [String] {
    var keys: [String] = []
    for finding in self where !words.isEmpty && finding.text.contains(words) {
      if !keys.contains(finding.key) { keys.append(finding.key) }
    }
    return keys
  }
}
