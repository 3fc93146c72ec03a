import Arguments
import Diagnostics
import Notation
import Operations
import Revising
import Workflow

/// `correct`: drafts the correction of a printed article.
enum CorrectCommand {
  static let command = Command(declaration: declaration, run: run)

  private static let declaration = CommandDeclaration(
    summary: Wording(en: "Draft the correction of a printed article", zh: "为已刊出的稿件起草更正"),
    discussion: Wording(
      en:
        "First put the article right with edit; then correct drafts the notice out of the difference "
        + "from what was printed: issue, page, wrong, right. It is an article of its own, meant for "
        + "the issue given, else for the next one, and is reviewed like any; another one for the same "
        + "printed text needs --again. Other articles that hold the same wrong words are listed.",
      zh: "先用 edit 把稿件改正，再由 correct 按与刊出文本的差别起草更正：期、版、误、正。更正是一篇独立稿件，拟用于所写之期（不写则为下一期），照常送审；"
        + "同一刊出文本要再起草一份须加 --again。"
        + "库中其他含有同样错处的稿件一并列出。"),
    parameters: [.article],
    options: [
      .forIssue,
      Option(
        "again",
        help: Wording(
          en: "Draft another notice for a text that has one.", zh: "已有更正的文本再起草一份。")),
      Option(
        "wording", value: "KIND",
        choices: CorrectionKind.allCases.flatMap { [$0.rawValue, $0.chineseName] },
        help: Wording(
          en: "A correction, one with an apology, or an addition; else what fits.",
          zh: "更正、更正与致歉或补正；不写则按改动自定。")),
    ],
    examples: [
      Example(
        "newsdesk correct a1b2 --issue 2025-01",
        Wording(en: "Drafts a correction for the next issue.", zh: "为下一期起草更正。"))
    ], exitCodes: .usual)

  private static func run(_ call: Call) throws(Problem) -> Int32 {
    let newsroom = try call.newsroom()
    let article = try call.article(in: try newsroom.view())
    let word = call.parsed.value(of: "wording")
    let kind = CorrectionKind.allCases.first { [$0.rawValue, $0.chineseName].contains(word) }
    let issue = try call.parsed.value(of: "issue").map { name throws(Problem) in
      try IssueName.checked(name)
    }
    let (correction, view) = try newsroom.correct(
      article.id, as: kind, for: issue, again: call.parsed.has("again"))
    if call.shared.json { call.write(json(correction, view)) }
    call.say(
      .correctionDrafted(
        .named(correction.notice), .named(article), correction.notice.meantFor ?? "–"))
    call.tellExports(of: article)
    for find in correction.elsewhere.prefix(listed) {
      call.warn(.alsoWrongIn(Printable.line(find.wrong), .named(find.article)))
    }
    if let next = correction.elsewhere.dropFirst(listed).first {
      call.warn(.moreWrongPlaces(correction.elsewhere.count - listed, Printable.line(next.wrong)))
    }
    return 0
  }

  /// How many other places are told; programs get all.
  private static let listed = 20

  private static func json(_ correction: DraftedCorrection, _ view: DeskView) -> JSONValue {
    [
      "notice": .object(ArticleJSON.row(correction.notice, view)),
      "misprints": .array(
        correction.misprints.map {
          [
            "wrong": .string($0.wrong), "right": .string($0.right), "places": .integer($0.places),
          ]
        }),
      "elsewhere": .array(
        correction.elsewhere.map {
          [
            "article": .string($0.article.id.hex), "wrong": .string($0.wrong),
          ]
        }),
    ]
  }
}
