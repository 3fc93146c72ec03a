import Archiving
public import Diagnostics
import Interchange
import Manuscript
public import Notation
public import Proofreading
public import Workflow

extension Newsroom {
  /// What proofreading finds in a text, by the names of the desk's people among others.
  public func findings(in text: Digest, _ view: DeskView) throws(Problem) -> [Finding] {
    let names = view.rulebook.people.entries.flatMap { [$0.name] + $0.printed }
    return Proofreader.findings(in: try article(text), names: names)
  }

  /// Makes the fixes that are right whatever the sense, as an edit of the article's present text;
  /// whether there were any.
  public func fix(_ article: ArticleState) throws(Problem) -> (isChanged: Bool, view: DeskView) {
    let fixed = Proofreader.fixed(try self.article(article.object))
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
    let found = try findings(in: text, view)
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
