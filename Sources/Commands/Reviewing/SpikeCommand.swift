import Arguments
import Diagnostics
import Operations
import Workflow

/// `spike`: an article will not be used; `--off` takes that back.
enum SpikeCommand {
  static let command = Command(declaration: declaration, run: run)

  private static let declaration = CommandDeclaration(
    summary: Wording(en: "Lay articles aside: they will not be used", zh: "稿件不采用"),
    discussion: Wording(
      en: "The text stays in the store and --off brings it back as it was.",
      zh: "文本仍在库中，--off 可恢复原状。"),
    parameters: [.exactArticles],
    options: [
      .reason,
      Option("off", help: Wording(en: "Take the spike off.", zh: "取消“不采用”。")),
    ],
    examples: [
      Example(
        "newsdesk spike a1b2 -m 与上期重复",
        Wording(en: "Spikes an article, with a reason.", zh: "不采用一篇稿件并写明理由。")),
      Example("newsdesk spike a1b2 --off", Wording(en: "Brings it back.", zh: "恢复该稿。")),
    ], exitCodes: .usual)

  private static func run(_ call: Call) throws(Problem) -> Int32 {
    let newsroom = try call.newsroom()
    let articles = try call.articles(in: try newsroom.view(), exactly: true)
    let reason = call.parsed.value(of: "reason")
    if call.parsed.has("off") {
      let view = try newsroom.unspike(articles.map(\.id), note: reason)
      call.report(articles, view) { .unspiked(.named($0), view.status(of: $0).title) }
      return 0
    }
    let view = try newsroom.spike(articles.map(\.id), reason: reason)
    call.report(articles, view) { .spiked(.named($0)) }
    call.say(.pasteSpiked(articles.map { Wording.named($0) }, reason))
    return 0
  }
}
