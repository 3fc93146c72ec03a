import Arguments
import Diagnostics
import Notation
import Operations
import Workflow

/// `review`: the queue of what waits for this person, one article after the other.
enum ReviewCommand {
  static let command = Command(declaration: declaration, run: run)

  private static let declaration = CommandDeclaration(
    summary: Wording(en: "Go through what waits for your signature", zh: "逐篇审阅等您签字的稿件"),
    discussion: Wording(
      en: "Shows each article as it will read, what changed since you last saw it and since it was "
        + "approved, and the notes; the most urgent first, then the longest waiting. Type a letter "
        + "and Enter: a approve, r return, n note, s skip, e edit, q leave, ? help. Everything is "
        + "filed at once and has a command of its own, so leaving at any time, also with Ctrl-C or by "
        + "closing the window, loses nothing.",
      zh: "逐篇显示稿件全文、您上次看过之后与审签之后的改动以及批注；急稿在前，等得久的在前。"
        + "键入字母后回车：a 签字、r 退修、n 批注、s 跳过、e 改稿、q 离开、? 帮助。每一步都立即入库，也都有单独的命令，"
        + "随时离开（Ctrl-C 或关窗口）都不会丢失。"),
    options: [
      Option("list", help: Wording(en: "Only list the queue.", zh: "只列出待审稿件。"))
    ],
    insteadOfMore: .reviewTakesQueue,
    examples: [
      Example("newsdesk review", Wording(en: "Goes through the queue.", zh: "逐篇审阅。"))
    ], exitCodes: .saving)

  private static func run(_ call: Call) throws(Problem) -> Int32 {
    let newsroom = try call.newsroom()
    let view = try newsroom.view()
    let queue = view.desk.articlesToSign(by: newsroom.occasion.person, under: view.rulebook)
    if call.parsed.has("list") || call.shared.json {
      let articles = queue.compactMap { view.desk.article($0) }
      if call.shared.json {
        call.write(.array(articles.map { .object(ArticleJSON.row($0, view)) }))
      } else {
        call.write(ArticleTable.table(of: articles, view, call))
      }
      return 0
    }
    if queue.isEmpty {
      call.say(.nothingToSign(newsroom.occasion.person))
      return 0
    }
    var session = ReviewSession(call: call, queue: queue)
    try session.run(newsroom, view)
    return 0
  }
}
