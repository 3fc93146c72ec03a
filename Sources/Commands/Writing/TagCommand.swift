import Arguments
import Diagnostics
import Operations
import Workflow

/// `tag`: changes tags, slug, issue and urgency.
enum TagCommand {
  static let command = Command(declaration: declaration, run: run)

  private static let declaration = CommandDeclaration(
    summary: Wording(
      en: "Label an article: tags, slug, issue, urgency, embargo", zh: "给稿件加标签、简题、期号、急稿等级、解禁时间"),
    discussion: Wording(
      en: "Labels are not part of the text, so approvals stand. A tag after a hyphen is taken off; "
        + "--slug none, --issue none, --urgency none and --embargo none take those off. Before its "
        + "embargo an article is neither released for printing nor published.",
      zh: "标签不属于文本，改动后审签仍然有效。标签前加连字符表示去掉；--slug、--issue、--urgency、--embargo "
        + "写 none（或“无”）表示取消。未到解禁时间的稿件不能付印、出版。"),
    parameters: [
      .article,
      Parameter(
        "TAG", .any,
        help: Wording(en: "A tag to put on, or -TAG to take off.", zh: "要加的标签；-标签 表示去掉。"),
        mayBeginWithHyphen: true),
    ],
    options: [
      .slug, .forIssue, .urgency, .embargo,
      Option(
        "also", value: "ARTICLE", repeatable: true,
        help: Wording(en: "Another article to label alike.", zh: "另一篇同样标注的稿件，可多次使用。")),
    ],
    examples: [
      Example(
        "newsdesk tag a1b2 劳模 产改 -旧闻",
        Wording(en: "Puts two tags on and takes one off.", zh: "加两个标签，去一个。")),
      Example(
        "newsdesk tag a1b2 --issue 2024-12 --urgency 2",
        Wording(en: "Means it for an issue, and urgent.", zh: "拟用于该期，且较急。")),
      Example(
        "newsdesk tag a1b2 --issue 2024-12 --also c3d4 --also e5f6",
        Wording(en: "Means three articles for an issue.", zh: "三篇都拟用于该期。")),
    ], exitCodes: .usual)

  private static func run(_ call: Call) throws(Problem) -> Int32 {
    let newsroom = try call.newsroom()
    let before = try newsroom.view()
    let articles = try articles(call, before)
    let change = try change(call, before)
    if change.isEmpty { throw Problem(.usage, .nothingToLabel) }
    if case .set = change.slug, articles.count > 1 { throw Problem(.usage, .slugOfSeveral) }
    let view = try newsroom.label(articles.map(\.id), change)
    call.report(articles, view) { .labelled($0, embargo: $0.embargo.map(call.clock)) }
    return 0
  }

  private static func articles(
    _ call: Call, _ view: DeskView
  ) throws(Problem) -> [ArticleState] {
    var articles = [try call.article(in: view)]
    for typed in call.parsed.values(of: "also") {
      let article = try view.article(typed, exactly: false)
      if !articles.contains(where: { $0.id == article.id }) { articles.append(article) }
    }
    return articles
  }

  private static func change(_ call: Call, _ view: DeskView) throws(Problem) -> LabelChange {
    var change = try LabelOptions.change(call.parsed)
    change.embargo = try LabelOptions.embargo(call)
    for word in call.parsed.arguments(of: "TAG") {
      if word.hasPrefix("-") {
        change.removes.append(try LabelOptions.checked(String(word.dropFirst())))
      } else {
        change.adds.append(try LabelOptions.checked(word))
      }
    }
    return change
  }
}
