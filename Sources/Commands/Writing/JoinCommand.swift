import Arguments
import Diagnostics
import Manuscript
import Operations
import TextRendering
import Workflow

/// `join`: makes two articles one.
enum JoinCommand {
  static let command = Command(declaration: declaration, run: run)

  private static let declaration = CommandDeclaration(
    summary: Wording(en: "Make two articles one", zh: "把两篇稿件并成一篇"),
    discussion: Wording(
      en: "The second text is put behind the first, or before the line --at names; a sentence that "
        + "breaks off goes on. The second one's kicker, headline and deck become crossheads, its "
        + "standfirst a paragraph. The number of the older one stays. Twins, which two copies made of "
        + "the same page, become one with the changes of both; --twins does that for all of them, each two "
        + "by an act of its own, and names those that it leaves, changed in the same lines, printed, "
        + "or twice in one copy: the exit code is 1 then, and the others are joined all the same. "
        + "The two halves of a split that nobody changed become the text again that was cut. "
        + "A returned article takes the text of another that reads like its rework. "
        + "Two that are one story in nearly the same words are joined with --keep.",
      zh: "第二篇接在第一篇之后，或 --at 所指行之前；断开的句子会接上；第二篇的引题、主题、副题改作小标题，提要改作一段。保留较早那篇的编号。"
        + "两份副本从同一版收来的相同稿件（双份）合并后含两边的修改；--twins 合并所有双份，每对各记一笔，同一处改得不一样的、已刊出的、"
        + "在一份副本里就有两份的逐一列出，不动，此时退出码为 1，其余照常合并。拆开后未改过的两半合并后即是原文本。"
        + "退修的稿件与它的修改稿合并时，以修改稿为新文本。两篇几乎相同的稿件用 --keep 合并。"),
    parameters: [
      Parameter("ARTICLE", .optional, help: .articleHelp, listedBy: "list"),
      Parameter(
        "OTHER", .optional, help: Wording(en: "The article to join it with.", zh: "要并入的另一篇。"),
        listedBy: "list"),
    ],
    options: [
      Option(
        "at", value: "LINE",
        help: Wording(
          en: "The line of the first article's page to put it before.", zh: "放在第一篇版面第几行之前。")),
      Option(
        "keep", value: "ARTICLE",
        help: Wording(
          en: "The one of the two whose text stands alone, where both are one story.",
          zh: "两篇本是同一篇时，合并后用哪一篇的文本。")),
      Option(
        "twins",
        help: Wording(
          en: "Make one of each two that two copies took in.", zh: "合并所有双份（两份副本各收了一次的）。")),
    ],
    insteadOfMore: Wording(
      en: "Two are joined at a time: `newsdesk join FIRST SECOND`, then `newsdesk join FIRST "
        + "THIRD`.",
      zh: "每次合并两篇：先 `newsdesk join 第一篇 第二篇`，再 `newsdesk join 第一篇 第三篇`。"),
    examples: [
      Example(
        "newsdesk join a1b2 c3d4",
        Wording(en: "Puts the second behind the first.", zh: "把第二篇接在第一篇之后。")),
      Example(
        "newsdesk join --twins",
        Wording(en: "After a sync, joins what both copies took in.", zh: "同步后合并两边都收过的稿件。")),
    ],
    exitCodes: [
      .done,
      ExitMeaning(
        1,
        Wording(
          en: "Refused; nothing was changed. With --twins: pairs are left.",
          zh: "被拒绝，未作任何改动；用 --twins 时表示还有没合并的。")), .problem(.usage),
      .problem(.damaged), .problem(.notFound),
    ])

  private static func run(_ call: Call) throws(Problem) -> Int32 {
    if call.parsed.has("twins") { return try joinTwins(call) }
    guard let other = call.parsed.argument(of: "OTHER") else { throw Problem(.usage, .twoWanted) }
    let newsroom = try call.newsroom()
    let before = try newsroom.view()
    let first = try call.article(in: before)
    let second = try before.article(other, exactly: false)
    let line = try call.parsed.line(of: "at")
    let kept = try kept(of: [first, second], before, call)
    let (article, moved, view) = try newsroom.join(
      first.id, second.id, atLine: line, keeping: kept?.id)
    report([article], view, call)
    if let kept, kept.id != article.id { call.say(.keptText(article.number, kept.number)) }
    call.sayDoubts([article])
    tellWhatIsUndone(article, [first, second].map(before.status), view, call)
    if !moved.isEmpty { call.say(.movedIntoBody(moved.map(\.title))) }
    return 0
  }

  private static func joinTwins(_ call: Call) throws(Problem) -> Int32 {
    let goesAlone = ["at", "keep"].allSatisfy { !call.parsed.has($0) }
    guard goesAlone, call.parsed.argument(of: "ARTICLE") == nil else {
      throw Problem(.usage, .twinsGoAlone)
    }
    let newsroom = try call.newsroom()
    let before = try newsroom.view()
    let (outcome, view) = try newsroom.joinTwins()
    if outcome.joined.isEmpty && outcome.left.isEmpty { throw Problem(.notFound, .noTwins) }
    report(outcome.joined.compactMap { view.desk.article($0) }, view, call)
    let pairs = outcome.joined.isEmpty ? [] : before.desk.twinPairs
    for id in outcome.joined {
      guard let article = view.desk.article(id) else { continue }
      let twins = pairs.filter { $0.first == id }.map(\.second)
      let were = ([id] + twins).compactMap { before.desk.article($0) }.map(before.status)
      tellWhatIsUndone(article, were, view, call)
    }
    for problem in outcome.left { call.warn(problem.wording) }
    if outcome.left.isEmpty { return 0 }
    call.warn(.twinsLeft(outcome.left.count))
    return Problem.Kind.refused.rawValue
  }

  private static func report(_ articles: [ArticleState], _ view: DeskView, _ call: Call) {
    call.report(articles, view) {
      .joined(.named($0), .length($0.summary.length, $0.summary.language))
    }
  }

  /// What was decided on the texts of two articles, and is not of the one that they make.
  private static func tellWhatIsUndone(
    _ article: ArticleState, _ before: [Status], _ view: DeskView, _ call: Call
  ) {
    guard view.status(of: article) == .draft else { return }
    guard let was = before.first(where: \.isHandedIn) else { return }
    call.warn(.joinedInReview(.named(article), was.title))
  }

  private static func kept(
    of pair: [ArticleState], _ view: DeskView, _ call: Call
  ) throws(Problem) -> ArticleState? {
    guard let name = call.parsed.value(of: "keep") else { return nil }
    let kept = try view.article(name, exactly: false)
    guard pair.contains(where: { $0.id == kept.id }), !call.parsed.has("at") else {
      throw Problem(.usage, .keepsOneOfBoth)
    }
    return kept
  }
}
