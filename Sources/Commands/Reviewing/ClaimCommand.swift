import Arguments
import Diagnostics
import Notation
import Operations
import Workflow

/// `claim`: says who has an article in hand, for a while.
enum ClaimCommand {
  static let command = Command(declaration: declaration, run: run)

  private static let declaration = CommandDeclaration(
    summary: Wording(en: "Say that you have articles in hand", zh: "认领稿件"),
    discussion: Wording(
      en: "Advice to the others, never a barrier: anybody can still edit and sign. It runs out by "
        + "itself, after 8 hours unless --hours says otherwise; --off gives it up.",
      zh: "只是告知同事，不妨碍任何人改稿、签字。8 小时后自动失效，可用 --hours 另定；--off 放弃认领。"),
    parameters: [.articles],
    options: [
      .note,
      Option("hours", value: "N", help: Wording(en: "For how long.", zh: "认领多少小时。")),
      Option("off", help: Wording(en: "Give the claim up.", zh: "放弃认领。")),
    ],
    examples: [
      Example("newsdesk claim a1b2", Wording(en: "Takes an article in hand.", zh: "认领一篇稿件。"))
    ], exitCodes: .usual)

  private static func run(_ call: Call) throws(Problem) -> Int32 {
    let newsroom = try call.newsroom()
    let articles = try call.articles(in: try newsroom.view())
    let note = call.parsed.value(of: "note")
    let now = newsroom.occasion.at
    if call.parsed.has("off") {
      let view = try newsroom.unclaim(articles.map(\.id), note: note)
      call.report(articles, view) { .unclaimed(.named($0)) }
      return 0
    }
    let hours = try call.parsed.integer(of: "hours") ?? 8
    guard (1...24 * 31).contains(hours) else { throw Problem(.usage, .hoursOutOfRange) }
    for article in articles { call.tellClaim(of: article, newsroom) }
    let until = Timestamp(seconds: now.seconds + hours * 3_600)
    let view = try newsroom.claim(articles.map(\.id), until: until, note: note)
    call.report(articles, view) { .claimed(.named($0), hours) }
    return 0
  }
}

extension Call {
  /// Says that somebody else has an article in hand.
  func tellClaim(of article: ArticleState, _ newsroom: Newsroom) {
    let occasion = newsroom.occasion
    guard let claim = article.claim, let until = claim.until, until > occasion.at,
      claim.person != occasion.person
    else { return }
    warn(.claimedAlready(.named(article), claim.person, shown(until).clock))
  }
}
