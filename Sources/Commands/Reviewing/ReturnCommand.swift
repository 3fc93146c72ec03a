import Arguments
import Diagnostics
import Operations
import Workflow

/// `return`: gives articles back for more work.
enum ReturnCommand {
  static let command = Command(declaration: declaration, run: run)

  private static let declaration = CommandDeclaration(
    summary: Wording(en: "Give articles back for more work", zh: "把稿件退回修改"),
    discussion: Wording(
      en: "Say what has to change; the last line of the answer can be pasted to the author.",
      zh: "写明要改什么；回答的最后一行可直接复制发给作者。"),
    parameters: [.articles], options: [.requiredReason],
    examples: [
      Example(
        "newsdesk return a1b2 -m 第二段数字请核实",
        Wording(en: "Returns an article with a reason.", zh: "退回一篇稿件并写明理由。"))
    ], exitCodes: .usual)

  private static func run(_ call: Call) throws(Problem) -> Int32 {
    guard let reason = call.parsed.value(of: "reason"), !reason.isEmpty else {
      throw Problem(.usage, .reasonWanted, advice: .reasonAdvice)
    }
    let newsroom = try call.newsroom()
    let articles = try call.articles(in: try newsroom.view())
    let view = try newsroom.giveBack(articles.map(\.id), reason: reason)
    call.report(articles, view) { .sentBack(.named($0)) }
    call.say(.pasteSentBack(articles.map { Wording.named($0) }, reason))
    return 0
  }
}
