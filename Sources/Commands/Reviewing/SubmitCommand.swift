import Arguments
import Diagnostics
import Operations
import Workflow

/// `submit`: hands articles to review.
enum SubmitCommand {
  static let command = Command(declaration: declaration, run: run)

  private static let declaration = CommandDeclaration(
    summary: Wording(en: "Hand articles to review", zh: "把稿件送审"),
    discussion: Wording(
      en: "The text as it stands now is what the reviewer will read. Editing it afterwards takes "
        + "it back to a draft; submit it again then.",
      zh: "送审的是稿件此刻的文本。送审后再改，稿件即回到草稿，须重新送审。"),
    parameters: [.articles],
    options: [
      .note,
      Option(
        "again",
        help: Wording(
          en: "Move articles in review under the rules in force now; their stages begin anew.",
          zh: "在审稿件改按现行规则，从头审起。")),
    ],
    examples: [
      Example(
        "newsdesk submit a1b2",
        Wording(en: "Hands one article to review.", zh: "把一篇稿件送审。")),
      Example(
        "newsdesk submit a1b2 c3d4 -m 急用",
        Wording(en: "Hands in two, with a word to the reviewer.", zh: "两篇一起送审，并附言。")),
    ], exitCodes: .usual)

  private static func run(_ call: Call) throws(Problem) -> Int32 {
    let newsroom = try call.newsroom()
    let before = try newsroom.view()
    let articles = try call.articles(in: before)
    let view = try newsroom.submit(
      articles.map(\.id), note: call.parsed.value(of: "note"),
      again: call.parsed.has("again"))
    call.report(articles, view) { .submitted(.named($0)) }
    for article in articles {
      let returned = article.review(under: before.rulebook.policies).returned
      if !article.openDoubts.isEmpty {
        call.say(.submittedDoubtful(.named(article), article.openDoubts))
      }
      if let returned { call.warn(.asReturned(.named(article), returned.person, returned.note)) }
    }
    call.warnOfTwins(articles.map(\.id), view)
    try call.tellOfChangedRules(newsroom, view)
    call.sayWhoReviewsNext(articles.compactMap { view.desk.article($0.id) }, view)
    return 0
  }
}
