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
    let keys = Set(article.acceptances.flatMap(\.keys))
    let findings = all.filter { !keys.contains($0.key) }
    let accepted = all.filter { keys.contains($0.key) }
    return ProofreadText(
      findings: findings, accepted: accepted,
      acceptances: accepted.isEmpty ? [] : article.acceptances.compactMap { $0.line(of: accepted) },
      copy: copy)
  }

  /// Lets everything stand that proofreading finds in these words of an article's present text
  /// (放行); whoever reviews it is told.
  public func accept(
    _ words: String, in article: ArticleState, reason: String
  ) throws(Problem) -> DeskView {
    try file { (view: DeskView) throws(Problem) -> Draft? in
      if let problem = view.rulebook.refusalOfDeciding(by: self.occasion.person) {
        throw self.saidWithDraftRules(problem)
      }
      let article = try view.known(article.id)
      let found = try self.proofread(article.object, of: article, view).findings
      let meant = words.isEmpty ? [] : found.filter { $0.text.contains(words) }
      guard !meant.isEmpty else {
        throw Problem(
          .notFound, .notFoundIn(words, .named(article)), advice: .checkFirst(article.number))
      }
      var keys: [String] = []
      for finding in meant where !keys.contains(finding.key) { keys.append(finding.key) }
      return Draft(note: reason, act: .accepted([article.subject], findings: keys))
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

extension Event {
  /// The findings that were let stand.
  fileprivate var keys: [String] {
    detail.map { $0.split(separator: "\n").map(String.init) } ?? []
  }

  /// Who let which of these stand, and why.
  fileprivate func line(of accepted: [Finding]) -> Wording? {
    let keys = keys
    var words: [String] = []
    for finding in accepted where keys.contains(finding.key) && !words.contains(finding.text) {
      words.append(finding.text)
    }
    return words.isEmpty ? nil : .letStand(words, person, note ?? "")
  }
}
