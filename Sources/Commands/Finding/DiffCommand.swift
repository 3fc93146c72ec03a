import Arguments
import Diagnostics
import Notation
import Operations
import Revising
import Workflow

/// `diff`: what changed between two texts of an article, and how two articles differ.
enum DiffCommand {
  static let command = Command(declaration: declaration, run: run)

  private static let declaration = CommandDeclaration(
    summary: Wording(
      en: "Show what changed in an article or an issue", zh: "查看稿件或一期版面改了什么"),
    discussion: Wording(
      en: "Without --from, compares with the text before; with --since-approval, with the text "
        + "that was approved before. Without colour, [-taken out-] and {+put in+}. With a second "
        + "article: how the two differ, such as twins before they are joined. With the name of "
        + "an issue: which stories moved, grew, came and left since the revision before.",
      zh: "不写 --from 时与上一份文本比较；--since-approval 与此前审签过的文本比较。无颜色时以 [-删-] {+增+} 表示。"
        + "写两篇稿件时，比较两篇现在的文本，例如合并双份之前。写明期号时，列出与上一份版样相比移动、增减、新上与撤下的稿件。"),
    parameters: [
      Parameter("ARTICLE", help: .articleOrIssueHelp, listedBy: "list"),
      Parameter(
        "OTHER", .optional,
        help: Wording(en: "The article to compare it with.", zh: "与之比较的另一篇稿件。"), listedBy: "list"),
    ],
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
        "newsdesk diff a1b2 c3d4",
        Wording(en: "Shows how two articles differ.", zh: "查看两篇稿件的差异。")),
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
    if let other = call.parsed.argument(of: "OTHER") {
      return try compareArticles(with: other, in: newsroom, view, call)
    }
    if let issue = IssueHistory.named(call, view) {
      return try IssueChanges(call: call, newsroom: newsroom).give(issue.name)
    }
    let article = try call.article(in: view)
    let newer = try article.text(numbered: call.parsed.value(of: "to"))
    let older = try olderText(call, article, than: newer, view)
    let title = Wording.comparing(
      article.textNumber(older.object), article.textNumber(newer.object))
    try give(title, older.object, newer.object, newsroom, call)
    return 0
  }

  private static func compareArticles(
    with other: String, in newsroom: Newsroom, _ view: DeskView, _ call: Call
  ) throws(Problem) -> Int32 {
    guard ["from", "to", "since-approval"].allSatisfy({ !call.parsed.has($0) }) else {
      throw Problem(.usage, .twoArticlesAsTheyAre)
    }
    let (article, other) = (try call.article(in: view), try view.article(other, exactly: false))
    let title = Wording.comparingArticles(.named(article), .named(other))
    try give(title, article.object, other.object, newsroom, call)
    return 0
  }

  private static func give(
    _ title: Wording, _ older: Digest, _ newer: Digest, _ newsroom: Newsroom, _ call: Call
  ) throws(Problem) {
    let difference = ArticleDifference(
      from: try newsroom.article(older), to: try newsroom.article(newer))
    let lines = DifferenceLines(difference: difference, call: call)
    if call.shared.json { return call.write(lines.json(from: older, to: newer)) }
    call.say(title)
    call.write(lines.text)
    if difference.isEmpty { call.say(.sameText) }
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
