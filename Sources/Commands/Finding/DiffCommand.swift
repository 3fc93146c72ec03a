import Arguments
import Diagnostics
import Notation
import Operations
import Revising
import Workflow

/// `diff`: what changed between two texts of an article.
enum DiffCommand {
  static let command = Command(declaration: declaration, run: run)

  private static let declaration = CommandDeclaration(
    summary: Wording(
      en: "Show what changed in an article or an issue", zh: "查看稿件或一期版面改了什么"),
    discussion: Wording(
      en: "Without --from, compares with the text before; with --since-approval, with the text "
        + "that was approved before. Without colour, [-taken out-] and {+put in+}. With the name of "
        + "an issue: which stories moved, grew, came and left since the revision before.",
      zh: "不写 --from 时与上一份文本比较；--since-approval 与此前审签过的文本比较。无颜色时以 [-删-] {+增+} 表示。"
        + "写明期号时，列出与上一份版样相比移动、增减、新上与撤下的稿件。"),
    parameters: [Parameter("ARTICLE", help: .articleOrIssueHelp, listedBy: "list")],
    options: [
      Option(
        "from", value: "NUMBER", help: Wording(en: "The older text.", zh: "较早的文本编号。")),
      Option("to", value: "NUMBER", help: Wording(en: "The newer text.", zh: "较新的文本编号。")),
      Option(
        "since-approval",
        help: Wording(
          en: "Compare with the text that was approved before.", zh: "与此前审签过的文本比较。")),
    ],
    examples: [
      Example("newsdesk diff a1b2", Wording(en: "Shows the last change.", zh: "查看最近一次改动。")),
      Example(
        "newsdesk diff 2024-12",
        Wording(en: "Shows which stories moved.", zh: "查看哪些稿件移动了。")),
      Example(
        "newsdesk diff a1b2 --since-approval",
        Wording(en: "Shows what a reviewer has not seen.", zh: "查看审签之后的改动。")),
    ], exitCodes: .usual)

  private static func run(_ call: Call) throws(Problem) -> Int32 {
    let newsroom = try call.newsroom()
    let view = try newsroom.view()
    if let issue = IssueHistory.named(call, view) {
      return try IssueChanges(call: call, newsroom: newsroom).give(issue.name)
    }
    let article = try call.article(in: view)
    let newer = try article.text(numbered: call.parsed.value(of: "to"))
    let older = try olderText(call, article, than: newer, view)
    let difference = ArticleDifference(
      from: try newsroom.article(older.object), to: try newsroom.article(newer.object))
    let lines = DifferenceLines(difference: difference, call: call)
    if call.shared.json {
      call.write(lines.json(from: older.object, to: newer.object))
      return 0
    }
    call.say(.comparing(article.textNumber(older.object), article.textNumber(newer.object)))
    call.write(lines.text)
    if difference.isEmpty { call.say(.sameText) }
    return 0
  }

  private static func olderText(
    _ call: Call, _ article: ArticleState, than newer: FiledRevision, _ view: DeskView
  ) throws(Problem) -> FiledRevision {
    if let number = call.parsed.value(of: "from") { return try article.text(numbered: number) }
    if call.parsed.has("since-approval") {
      guard let text = article.textToCompare(under: view.rulebook.policies) else {
        throw Problem(.notFound, .neverApproved)
      }
      return text
    }
    let earlier = article.revisions.prefix { $0.line != newer.line }
    guard let text = earlier.last else { throw Problem(.notFound, .onlyOneText) }
    return text
  }
}
