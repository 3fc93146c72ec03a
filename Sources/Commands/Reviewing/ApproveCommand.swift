import Arguments
import Diagnostics
import Operations
import Workflow

/// `approve`: signs the texts of articles.
enum ApproveCommand {
  static let command = Command(declaration: declaration, run: run)

  private static let declaration = CommandDeclaration(
    summary: Wording(en: "Approve articles as they stand now", zh: "按审级签字：初审、复审、终审、签发"),
    discussion: Wording(
      en: "An approval names the exact text it was given to. Whatever is changed afterwards, even "
        + "one comma, makes it void by itself.\n"
        + "Nobody approves an article of their own, unless the desk's policy allows it.\n"
        + "With --text you say which text you read; if the article has another one by now, nothing "
        + "is approved.\n"
        + "--since-approval shows what changed since the text that was approved and signs that. "
        + "Where the change is small by the desk's policy, the last stage's signature carries the "
        + "earlier ones over; otherwise submit the text again, and every stage signs.\n"
        + "--on-paper files what somebody signed with a pen, --for says who it was.",
      zh: "审签只对所签的那一份文本有效；此后改动一个逗号，审签即自行失效。\n"
        + "不得审签自己的稿件，除非本编辑部的审稿规则允许。\n"
        + "用 --text 写明所读文本的编号；若稿件已是另一份文本，则不予签字。\n"
        + "--since-approval 只列出审签后的改动并签这一改动；按审稿规则属小改动的，最后一级签字即可沿用此前的审签，"
        + "否则须重新送审，各级重签。\n"
        + "--on-paper 登记纸上签字，--for 写明签字人。"),
    parameters: [.anyArticles],
    options: [
      .note,
      Option(
        "stage", value: "STAGE",
        help: Wording(
          en: "The review you sign, where there are several.", zh: "所签的审级（有多级审稿时）。")),
      Option(
        "text", value: "NUMBER",
        help: Wording(
          en: "The number of the text you read, as show prints it.",
          zh: "所读文本的编号，见 show。")),
      Option(
        "embargoed",
        help: Wording(
          en: "Sign although the article is embargoed.", zh: "未到解禁时间也先签。")),
      Option(
        "since-approval",
        help: Wording(
          en: "Show only what changed since the approved text, and sign that.",
          zh: "只列出审签之后的改动，并签这一改动。")),
      Option(
        "issue", value: "ISSUE",
        help: Wording(
          en: "Approve every article on the pages of an issue.", zh: "签发一期版面上的全部稿件。")),
      Option(
        "page", value: "N",
        help: Wording(en: "With --issue: only this page.", zh: "与 --issue 同用：只签这一版。")),
      Option(
        "reply", value: "LINE",
        help: Wording(
          en: "File the line that came back from a packet.", zh: "登记审稿包回复的那一行。")),
    ] + SigningOptions.all,
    examples: [
      Example(
        "newsdesk approve a1b2", Wording(en: "Approves one article.", zh: "签发一篇稿件。")),
      Example(
        "newsdesk approve a1b2 --text 7f3a -m 可用",
        Wording(
          en: "Approves it only as text 7f3a, with an opinion.", zh: "只签文本 7f3a，并写意见。")),
      Example(
        "newsdesk approve a1b2 --on-paper 2024-12/7 --for 王书记 --text 7f3a",
        Wording(en: "Files a pen signature.", zh: "登记一份纸上签字。")),
    ], exitCodes: .saving)

  private static func run(_ call: Call) throws(Problem) -> Int32 {
    if let reply = call.parsed.value(of: "reply") { return try Reply(reply, call).file() }
    let newsroom = try call.newsroom()
    let before = try newsroom.view()
    let articles = try chosen(call, before)
    let text = call.parsed.value(of: "text")
    if text != nil && articles.count > 1 { throw Problem(.usage, .oneTextOneArticle) }
    var texts: [Subject] = []
    for article in articles {
      texts.append(
        Subject(article: article.id, object: try article.text(numbered: text).object))
    }
    var request = ApprovalRequest(
      texts: texts, stage: call.parsed.value(of: "stage"), note: call.parsed.value(of: "note"))
    request.isSinceApproval = call.parsed.has("since-approval")
    request.knowsEmbargo = call.parsed.has("embargoed")
    try SigningOptions.read(call, into: &request)
    if request.isSinceApproval { try showChanges(of: articles, before, newsroom, call) }
    let view = try newsroom.approve(request)
    report(articles, view, call)
    call.warnOfTwins(articles.map(\.id), view)
    try call.tellOfChangedRules(newsroom, view)
    sayWhatToSendOn(articles.compactMap { view.desk.article($0.id) }, view, call)
    return 0
  }

  /// The articles named, and those on the pages of an issue that are not approved yet, which are
  /// listed first.
  private static func chosen(
    _ call: Call, _ view: DeskView
  ) throws(Problem) -> [ArticleState] {
    let named = try call.articles(in: view)
    guard let issue = call.parsed.value(of: "issue") else {
      if named.isEmpty { throw Problem(.usage, .articleWanted) }
      return named
    }
    let page = try call.parsed.integer(of: "page")
    let placed = try view.articles(onPagesOf: issue, page: page).filter { article in
      article.review(under: view.rulebook.policies).status != .approved
    }
    if placed.isEmpty && named.isEmpty { throw Problem(.notFound, .nothingToSign(issue, page)) }
    for article in placed { call.say(.willSign(.named(article))) }
    return named + placed.filter { article in !named.contains { $0.id == article.id } }
  }

  private static func showChanges(
    of articles: [ArticleState], _ view: DeskView, _ newsroom: Newsroom, _ call: Call
  ) throws(Problem) {
    for article in articles {
      let change = try newsroom.changeSinceApproval(of: article, view)
      call.say(
        .comparing(article.textNumber(change.since), article.textNumber(article.object)))
      let difference = try newsroom.difference(
        of: article, from: change.since, to: article.object)
      if !call.shared.quiet {
        let lines = DifferenceLines(difference: difference, call: call)
        call.surroundings.write(.talk, Array(lines.text.utf8))
      }
    }
  }

  private static func report(_ articles: [ArticleState], _ view: DeskView, _ call: Call) {
    call.report(articles, view) { article in
      let (number, status) = (article.textNumber(article.object), view.status(of: article))
      let signed: Wording =
        status == .approved
        ? .approved(.named(article), number) : .signed(.named(article), number, status.title)
      guard let change = article.decisions.last?.decision.change, call.parsed.has("since-approval")
      else { return signed }
      let before = article.decisions.last {
        $0.isApproval && $0.decision.object == change.since
      }
      return signed + Wording.gap
        + .signedAs(article.textNumber(change.since), before?.person ?? "", change.wording)
    }
  }

  /// A line for the author of what is approved, and one for who signs the rest next.
  private static func sayWhatToSendOn(
    _ articles: [ArticleState], _ view: DeskView, _ call: Call
  ) {
    let done = articles.filter { view.status(of: $0) == .approved }
    let rest = articles.filter { view.status(of: $0) != .approved }
    if !done.isEmpty { call.say(.pasteApproved(done.map { Wording.named($0) })) }
    call.sayWhoReviewsNext(rest, view)
  }
}
