import Arguments
import Diagnostics
import Operations
import Workflow

/// `approve`: signs the texts of articles.
enum ApproveCommand {
  static let command = Command(declaration: declaration, run: run)

  private static let declaration = CommandDeclaration(
    name: "approve", chineseName: "签发",
    summary: Wording(en: "Approve articles as they stand now", zh: "签发稿件的当前文本"),
    discussion: Wording(
      en: "An approval names the exact text it was given to. Whatever is changed afterwards, even "
        + "one comma, makes it void by itself.\n"
        + "Nobody approves an article of their own, unless the desk's policy allows it.\n"
        + "With --text you say which text you read; if the article has another one by now, nothing "
        + "is approved.",
      zh: "签发只对所签的那一份文本有效；此后改动一个逗号，签发即自行失效。\n"
        + "不得签发自己的稿件，除非本编辑部的审稿规则允许。\n"
        + "用 --text 写明所读文本的编号；若稿件已是另一份文本，则不予签发。"),
    parameters: [.articles],
    options: [
      .note,
      Option(
        "stage", value: "STAGE",
        help: Wording(
          en: "The review you sign, where there are several.", zh: "所签的审级（有多级审稿时）。")),
      Option(
        "text", value: "NUMBER",
        help: Wording(
          en: "The number of the text you read, as show prints it.",
          zh: "所读文本的编号，见 show。")),
    ],
    examples: [
      Example(
        "newsdesk approve a1b2", Wording(en: "Approves one article.", zh: "签发一篇稿件。")),
      Example(
        "newsdesk approve a1b2 --text 7f3a -m 可用",
        Wording(
          en: "Approves it only as text 7f3a, with an opinion.", zh: "只签文本 7f3a，并写意见。")),
    ], exitCodes: .saving)

  private static func run(_ call: Call) throws(Problem) -> Int32 {
    let newsroom = try call.newsroom()
    let articles = try call.articles(in: try newsroom.view())
    let text = call.parsed.value(of: "text")
    if text != nil && articles.count > 1 { throw Problem(.usage, .oneTextOneArticle) }
    var texts: [Subject] = []
    for article in articles {
      texts.append(
        Subject(article: article.id, object: try article.text(numbered: text).object))
    }
    let view = try newsroom.approve(
      texts,
      stage: call.parsed.value(of: "stage"), note: call.parsed.value(of: "note"))
    call.report(articles, view) { article in
      let (number, status) = (article.textNumber(article.object), view.status(of: article))
      return status == .approved
        ? .approved(.named(article), number) : .signed(.named(article), number, status.title)
    }
    try call.tellOfChangedRules(newsroom, view)
    sayWhatToSendOn(articles.compactMap { view.desk.article($0.id) }, view, call)
    return 0
  }

  /// A line for the author of what is approved, and one for who signs the rest next.
  private static func sayWhatToSendOn(
    _ articles: [ArticleState], _ view: DeskView, _ call: Call
  ) {
    let done = articles.filter { view.status(of: $0) == .approved }
    let rest = articles.filter { view.status(of: $0) != .approved }
    if !done.isEmpty { call.say(.pasteApproved(done.map { Wording.named($0) })) }
    call.sayWhoReviewsNext(rest, view)
  }
}
