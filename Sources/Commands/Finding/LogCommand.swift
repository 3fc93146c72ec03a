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
    name: "log", chineseName: "经过",
    summary: Wording(en: "Tell what happened, newest first", zh: "查看经过，新的在前"),
    discussion: Wording(
      en: "With an article, everything that happened to it; with the name of an issue, its "
        + "revisions and their numbers; without either, what happened at the desk. A terminal shows "
        + "the 50 newest acts, a pipe gets all.",
      zh: "写明稿件时列出该稿的全部经过，写明期号时列出该期各版次及其编号，都不写则列出编辑部的经过。"
        + "终端显示最新 50 条，管道输出全部。"),
    parameters: [Parameter("ARTICLE", .optional, help: .articleOrIssueHelp)],
    examples: [
      Example(
        "newsdesk log a1b2", Wording(en: "Tells an article's history.", zh: "一篇稿件的经过。")),
      Example(
        "newsdesk log 2024-12", Wording(en: "Lists an issue's revisions.", zh: "一期的各版次。")),
      Example("newsdesk log", Wording(en: "Tells the desk's history.", zh: "编辑部的经过。")),
    ], exitCodes: .usual)

  private static func run(_ call: Call) throws(Problem) -> Int32 {
    let newsroom = try call.newsroom()
    let view = try newsroom.view()
    if let issue = IssueHistory.named(call, view) {
      IssueHistory(issue: issue, call: call).give()
      return 0
    }
    let (lines, total) = try lines(call, view)
    if call.shared.json {
      call.write(.array(lines.map(\.json)))
      return 0
    }
    let shown = call.isForPeople ? Array(lines.prefix(screenful)) : lines
    call.write(HistoryLine.table(of: shown, call))
    if call.isForPeople, shown.count < total { call.say(.moreActs(total - shown.count)) }
    return 0
  }

  /// The acts to tell, and how many there are.
  private static func lines(
    _ call: Call, _ view: DeskView
  ) throws(Problem) -> ([HistoryLine], Int) {
    if call.parsed.argument(of: "ARTICLE") != nil {
      let lines = HistoryLine.of(try call.article(in: view))
      return (lines, lines.count)
    }
    let events = try view.events(newest: call.isForPeople ? screenful : nil)
    return (HistoryLine.ofDesk(events), view.desk.recordCount)
  }
}
