import Arguments
import Diagnostics
import Operations
import TextRendering
import Workflow

/// `status`: counts, or where one article stands.
enum StatusCommand {
  static let command = Command(declaration: declaration, run: run)

  private static let declaration = CommandDeclaration(
    summary: Wording(en: "Count the articles per status and issue", zh: "按状态与期号统计稿件"),
    discussion: Wording(
      en: "With articles, says for each which text was approved by whom and what changed since. In "
        + "a pipe, one line for each issue and status: issue, status, count.\n"
        + "--people works out whether those present can still sign everything, nobody two stages of "
        + "one article, and names what cannot be finished and who would unblock it.",
      zh: "写明稿件时，说明哪份文本由谁审签、此后改了什么。在管道中每期每种状态一行：期号、状态、篇数。\n"
        + "--people 推算在岗的人能否签完全部稿件（同一稿件一人不签两级），列出无法签完的稿件以及谁来就能签完。"),
    parameters: [.anyArticles],
    options: [
      Option(
        "store", value: "DIR", mayBeBare: true,
        help: Wording(
          en: "Without DIR: how large the store is, and when it was last backed up and checked.",
          zh: "不写目录：库有多大，上次备份与检查在何时。")),
      Option(
        "people", help: Wording(en: "Can those present sign everything?", zh: "在岗的人能否签完？")),
      Option(
        "present", value: "NAMES",
        help: Wording(
          en: "With --people: who is there, parted by commas; else everybody.",
          zh: "与 --people 同用：在岗的人，用逗号隔开；不写则为全体。")),
      Option(
        "issue", value: "ISSUE",
        help: Wording(en: "With --people: only this issue.", zh: "与 --people 同用：只看这一期。")),
      Option(
        "html", value: "FILE",
        help: Wording(en: "Write the desk as one page to look at.", zh: "把编辑部现状写成一页网页。")),
    ],
    examples: [
      Example("newsdesk status", Wording(en: "Counts the desk.", zh: "统计编辑部的稿件。")),
      Example(
        "newsdesk status --store",
        Wording(en: "Says how large the store is.", zh: "库的大小与备份情况。")),
      Example(
        "newsdesk status a1b2", Wording(en: "Says where an article stands.", zh: "一篇稿件的状态。")),
    ], exitCodes: .usual)

  private static func run(_ call: Call) throws(Problem) -> Int32 {
    let newsroom = try call.newsroom()
    let view = try newsroom.view()
    if call.parsed.flags.contains("store") {
      StoreAccountPrint(call: call, newsroom: newsroom, view: view).print()
      return 0
    }
    if call.parsed.has("people") { return try StaffingReport(view: view, call: call).give() }
    if let file = call.parsed.value(of: "html") {
      try DeskBoard(view: view, newsroom: newsroom, call: call).write(to: file)
      return 0
    }
    if call.parsed.arguments(of: "ARTICLE").isEmpty {
      count(view, call)
      if call.isForPeople { GlanceLines(view, newsroom, call).write() }
    } else {
      let articles = try call.articles(in: view)
      if call.shared.json { call.write(ArticleJSON.rows(articles, view)) }
      for article in articles where !call.shared.json {
        try stand(article, newsroom, view, call)
      }
    }
    try call.tellOfChangedRules(newsroom, view)
    return 0
  }

  private static func stand(
    _ article: ArticleState, _ newsroom: Newsroom, _ view: DeskView, _ call: Call
  ) throws(Problem) {
    let head = Wording.standing(
      article.number, view.status(of: article).title, article.textNumber(article.object))
    let history = try newsroom.reviewHistory(of: article, view)
    let open = article.twinLines(view) + article.doubtLines
    for line in [head] + article.printedLines + article.headLines + open + history {
      call.write(Printable.clean(call.text(of: line)) + "\n")
    }
  }

  /// One row for each issue and status: issue, status, count.
  private static func rows(of tally: Tally) -> Table {
    let titles: [Wording] = [.issueColumn, .statusColumn, .countColumn]
    let rows = tally.issues.flatMap { issue in
      tally.words.filter { tally.count($0, issue) > 0 }.map { status in
        [issue ?? "", status.pipeWord, String(tally.count(status, issue))].map { Table.Cell($0) }
      }
    }
    return Table(titles.map { Table.Column($0) }, rows: rows)
  }

  private static func count(_ view: DeskView, _ call: Call) {
    let tally = Tally(view)
    if call.shared.json { return call.write(tally.json) }
    guard call.isForPeople else { return call.write(rows(of: tally)) }
    let columns =
      [Table.Column(.issueColumn)] + tally.words.map { Table.Column($0.title, .trailing) }
    let rows = tally.issues.map { issue in
      [Table.Cell(issue ?? call.text(of: .noIssue), .strong)]
        + tally.words.map { Table.Cell(String(tally.count($0, issue)), $0.style) }
    }
    call.write(Table(columns, rows: rows))
  }
}
