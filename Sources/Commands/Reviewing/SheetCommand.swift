import Arguments
import Diagnostics
import HTMLRendering
import Notation
import Operations
import TextRendering
import Workflow

/// `sheet`: the desk's three papers.
enum SheetCommand {
  static let command = Command(declaration: declaration, run: run)

  private static let declaration = CommandDeclaration(
    summary: Wording(en: "Print the paper of an article or an issue", zh: "打印审稿单、发稿单、付印审签单"),
    discussion: Wording(
      en: "For an article, its review sheet with the opinion of every review. For an issue, --list "
        + "prints the copy handed over for setting, --release the sheet that is signed before "
        + "printing. The code on a sheet names the exact text or pages, for a pen signature. --html "
        + "writes a page of A4.",
      zh: "稿件：审稿单，列出每一审的意见。期：--list 为发稿单，--release 为付印审签单。单上的编号即所签的文本或版面，供纸上签字后登记。"
        + "--html 写成 A4 网页。"),
    parameters: [
      Parameter("SUBJECT", help: Wording(en: "An article or an issue.", zh: "稿件或期号。"))
    ],
    options: [
      Option("list", help: Wording(en: "The copy of an issue.", zh: "发稿单。")),
      Option("release", help: Wording(en: "The release sheet of an issue.", zh: "付印审签单。")),
      Option("html", value: "FILE", help: Wording(en: "Write it as a page.", zh: "写成网页。")),
    ],
    examples: [
      Example("newsdesk sheet a1b2", Wording(en: "The review sheet.", zh: "审稿单。")),
      Example(
        "newsdesk sheet 2024-12 --list --html list.html",
        Wording(en: "The copy of an issue, for paper.", zh: "一期的发稿单。")),
    ], exitCodes: .usual)

  private static func run(_ call: Call) throws(Problem) -> Int32 {
    let newsroom = try call.newsroom()
    let slips = Slips(newsroom: newsroom, view: try newsroom.view(), call: call)
    let subject = call.parsed.argument(of: "SUBJECT") ?? ""
    let slip: Slip
    if call.parsed.has("list") {
      slip = try slips.copyList(of: subject)
    } else if call.parsed.has("release") {
      slip = try slips.releaseSheet(of: subject)
    } else {
      slip = try slips.reviewSheet(of: subject)
    }
    guard let file = call.parsed.value(of: "html") else {
      call.write(slip.text(call))
      return 0
    }
    let bytes = HTMLSlip.html(
      title: slip.title, facts: slip.facts, heads: slip.heads, rows: slip.rows, lines: slip.lines,
      language: call.language)
    try call.write(bytes, to: file)
    call.say(.sheetWritten(file))
    return 0
  }
}
