import Arguments
import Diagnostics
import Notation
import Operations
import Workflow

/// `kill`: withdraws printed articles.
enum KillCommand {
  static let command = Command(declaration: declaration, run: run)

  private static let declaration = CommandDeclaration(
    summary: Wording(en: "Withdraw articles that were printed", zh: "刊后撤销已出版的稿件"),
    discussion: Wording(
      en: "Only for articles that came out. Before that, use place --off to take a story off its "
        + "page, hold to let it wait, or spike not to use it.\n"
        + "Every place where it was printed or exported is listed. From then on its pages are written with a "
        + "labelled empty place; its texts, approvals and printed pages stay in the store as "
        + "evidence.",
      zh: "只用于已出版的稿件。未出版时：撤下版面用 place --off，缓发用 hold，不采用用 spike。\n"
        + "刊出与导出之处逐一列出。此后再输出版面时，原处以空框注明；各文本、审签与所印版面仍存于库中备查。"),
    parameters: [.exactArticles], options: [.requiredReason],
    examples: [
      Example(
        "newsdesk kill a1b2 -m 当事人信息有误",
        Wording(en: "Withdraws a printed article.", zh: "撤销一篇已出版的稿件。"))
    ], exitCodes: .usual)

  private static func run(_ call: Call) throws(Problem) -> Int32 {
    guard let reason = call.parsed.value(of: "reason"), !reason.isEmpty else {
      throw Problem(.usage, .reasonWanted, advice: .reasonAdvice)
    }
    let newsroom = try call.newsroom()
    let articles = try call.articles(in: try newsroom.view(), exactly: true)
    let view = try newsroom.kill(articles.map(\.id), reason: reason)
    call.report(articles, view) { .killed(.named($0), $0.printings.map(\.issue)) }
    for article in articles.compactMap({ view.desk.article($0.id) }) { tellPlaces(article, call) }
    return 0
  }

  /// Everywhere it was printed or sent, and the pages in the making that still hold it.
  private static func tellPlaces(_ article: ArticleState, _ call: Call) {
    for printing in article.printings {
      let text = article.textNumber(printing.object)
      call.say(.killedPrinting(printing.issue, printing.page, text, call.shown(printing.at).day))
    }
    call.tellExports(of: article)
    for (issue, page) in article.placements.sorted(by: { $0.key < $1.key }) {
      call.warn(.killedPlacement(issue, page))
    }
    call.say(.killedCopies(article.printings.first?.issue ?? ""))
  }
}
