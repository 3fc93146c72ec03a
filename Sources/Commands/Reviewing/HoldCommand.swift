import Arguments
import Diagnostics
import Notation
import Operations
import Search
import Workflow

/// `hold`: an article waits; `--off` takes that back.
enum HoldCommand {
  static let command = Command(declaration: declaration, run: run)

  private static let declaration = CommandDeclaration(
    summary: Wording(en: "Let articles wait", zh: "稿件缓发"),
    discussion: Wording(
      en: "A held article goes on no page. Nothing happens by itself on the day given with "
        + "--until; --off takes the hold off.",
      zh: "缓发的稿件不上版。到 --until 所写日期不会自动放行，须用 --off 解除。"),
    parameters: [.articles],
    options: [
      .reason,
      Option(
        "until", value: "DATE",
        help: Wording(
          en: "The day it is meant to wait for: 2024-12-25, tomorrow.",
          zh: "拟缓至哪一天：2024-12-25、明天。")),
      Option("off", help: Wording(en: "Take the hold off.", zh: "解除缓发。")),
    ],
    examples: [
      Example(
        "newsdesk hold a1b2 --until 2024-12-25 -m 等会议召开",
        Wording(en: "Holds an article until a day.", zh: "缓发到某日。")),
      Example("newsdesk hold a1b2 --off", Wording(en: "Takes the hold off.", zh: "解除缓发。")),
    ], exitCodes: .usual)

  private static func run(_ call: Call) throws(Problem) -> Int32 {
    let newsroom = try call.newsroom()
    let articles = try call.articles(in: try newsroom.view())
    let reason = call.parsed.value(of: "reason")
    if call.parsed.has("off") {
      let view = try newsroom.unhold(articles.map(\.id), note: reason)
      call.report(articles, view) { .unheld(.named($0), view.status(of: $0).title) }
      return 0
    }
    let view = try newsroom.hold(articles.map(\.id), until: try until(call), reason: reason)
    call.report(articles, view) { .heldBack(.named($0), until: $0.held?.until?.day) }
    return 0
  }

  private static func until(_ call: Call) throws(Problem) -> Timestamp? {
    guard let text = call.parsed.value(of: "until") else { return nil }
    let spoken = SpokenDay.day(text, today: try call.today())
    guard let until = Timestamp(iso: spoken ?? text) else {
      throw Problem(.usage, .notADay(Printable.line(text)))
    }
    return until
  }
}
