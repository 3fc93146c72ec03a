import Arguments
import Diagnostics
import Notation
import Operations
import Workflow

/// `log`: what happened, to one article or to the whole desk.
enum LogCommand {
  static let command = Command(declaration: declaration, run: run)

  /// How many rows a person gets to see.
  private static let screenful = 50

  private static let declaration = CommandDeclaration(
    summary: Wording(en: "Tell what happened, newest first", zh: "查看经过，新的在前"),
    discussion: Wording(
      en: "With an article, everything that happened to it; with the name of an issue, its "
        + "revisions and their numbers, its proof rounds, and when it was released and published; "
        + "without either, what happened at the desk. The last column holds the words given "
        + "with -m; of a text that came in, was cut or joined, what is doubtful in it, and of a cut "
        + "the number of the other half. A terminal shows the 50 newest acts, a pipe gets all.",
      zh: "写明稿件时列出该稿的全部经过，写明期号时列出该期历次版样及其编号、各校次、付印与出版，都不写则列出编辑部的经过。"
        + "末栏为 -m 所附的话；收稿、拆稿、并稿则为存疑之处，拆稿另列另一半的编号。终端显示最新 50 条，管道输出全部。"),
    parameters: [
      Parameter("ARTICLE", .optional, help: .articleOrIssueHelp, listedBy: "list")
    ],
    examples: [
      Example(
        "newsdesk log a1b2", Wording(en: "Tells an article's history.", zh: "一篇稿件的经过。")),
      Example(
        "newsdesk log 2024-12", Wording(en: "Tells an issue's history.", zh: "一期的经过。")),
      Example("newsdesk log", Wording(en: "Tells the desk's history.", zh: "编辑部的经过。")),
    ], exitCodes: .usual)

  private static func run(_ call: Call) throws(Problem) -> Int32 {
    let view = try call.newsroom().view()
    if let issue = IssueHistory.named(call, view) {
      IssueHistory(issue: issue, call: call).give()
      return 0
    }
    if call.parsed.argument(of: "ARTICLE") != nil {
      let lines = HistoryLine.of(try call.article(in: view), view)
      return call.isForPeople ? show(lines, of: lines.count, call) : stream(lines, call)
    }
    if call.isForPeople {
      let lines = try view.events(newest: screenful).map(HistoryLine.init)
      return show(lines, of: view.desk.recordCount, call)
    }
    var rows = RowStream(call)
    try view.eachEvent { event in
      rows.add(row(HistoryLine(event), call))
      return true
    }
    rows.finish()
    return 0
  }

  private static func show(_ lines: [HistoryLine], of total: Int, _ call: Call) -> Int32 {
    let shown = Array(lines.prefix(screenful))
    call.write(HistoryLine.table(of: shown, call))
    if call.isForPeople, shown.count < total { call.say(.moreActs(total - shown.count)) }
    return 0
  }

  private static func stream(_ lines: [HistoryLine], _ call: Call) -> Int32 {
    var rows = RowStream(call)
    for line in lines { rows.add(row(line, call)) }
    rows.finish()
    return 0
  }

  private static func row(_ line: HistoryLine, _ call: Call) -> [UInt8] {
    call.shared.json
      ? RowStream.element(line.json) : RowStream.line(HistoryLine.table(of: [line], call))
  }
}
