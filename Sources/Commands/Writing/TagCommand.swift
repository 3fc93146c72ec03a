import Arguments
import Diagnostics
import Operations
import Workflow

/// `tag`: changes tags, slug, issue and urgency.
enum TagCommand {
  static let command = Command(declaration: declaration, run: run)

  private static let declaration = CommandDeclaration(
    name: "tag", chineseName: "标签",
    summary: Wording(
      en: "Label an article: tags, slug, issue, urgency, embargo", zh: "给稿件加标签、简题、期号、急稿等级、解禁时间"),
    discussion: Wording(
      en: "Labels are not part of the text, so approvals stand. A tag after a hyphen is taken off; "
        + "--slug none, --issue none, --urgency none and --embargo none take those off. Before its "
        + "embargo an article is neither released for printing nor published.",
      zh: "标签不属于文本，改动后签发仍然有效。标签前加连字符表示去掉；--slug、--issue、--urgency、--embargo "
        + "写 none（或“无”）表示取消。未到解禁时间的稿件不能付印、出版。"),
    parameters: [
      .article,
      Parameter(
        "TAG", .any,
        help: Wording(en: "A tag to put on, or -TAG to take off.", zh: "要加的标签；-标签 表示去掉。"),
        mayBeginWithHyphen: true),
    ],
    options: [.slug, .forIssue, .urgency, .embargo],
    examples: [
      Example(
        "newsdesk tag a1b2 劳模 产改 -旧闻",
        Wording(en: "Puts two tags on and takes one off.", zh: "加两个标签，去一个。")),
      Example(
        "newsdesk tag a1b2 --issue 2024-12 --urgency 2",
        Wording(en: "Means it for an issue, and urgent.", zh: "拟用于该期，且较急。")),
    ], exitCodes: .usual)

  private static func run(_ call: Call) throws(Problem) -> Int32 {
    let newsroom = try call.newsroom()
    let article = try call.article(in: try newsroom.view())
    var change = try LabelOptions.change(call.parsed)
    change.embargo = try LabelOptions.embargo(call)
    for word in call.parsed.arguments(of: "TAG") {
      if word.hasPrefix("-") {
        change.removes.append(try LabelOptions.checked(String(word.dropFirst())))
      } else {
        change.adds.append(try LabelOptions.checked(word))
      }
    }
    if change.isEmpty { throw Problem(.usage, .nothingToLabel) }
    let view = try newsroom.label([article.id], change)
    call.report([article], view) { .labelled($0, embargo: $0.embargo.map(call.clock)) }
    return 0
  }
}
