import Arguments
import Diagnostics
import Notation
import Operations
import TextRendering
import Workflow

/// `issues`: the issues there are, or those with an article.
enum IssuesCommand {
  static let command = Command(declaration: declaration, run: run)

  private static let declaration = CommandDeclaration(
    summary: Wording(en: "List the issues, or those with an article", zh: "列出各期，或含某稿的各期"),
    discussion: Wording(
      en: "For each issue: whether it is planned, composed, released or published, its pages and "
        + "articles.",
      zh: "每期一行：已编排、已组版、已付印或已出版，版数与篇数。"),
    options: [
      Option(
        "with", value: "ARTICLE",
        help: Wording(
          en: "Only issues that this article stands in or was printed in.", zh: "只列此稿上过版或刊出过的各期。"))
    ],
    examples: [
      Example("newsdesk issues --with a1b2", Wording(en: "Where was it printed?", zh: "此稿刊在哪几期？"))
    ], exitCodes: .usual)

  private static func run(_ call: Call) throws(Problem) -> Int32 {
    let view = try call.newsroom().view()
    let article = try call.parsed.value(of: "with").map { typed throws(Problem) in
      try view.article(typed, exactly: false)
    }
    let issues = article.map { view.issues(with: $0) } ?? view.desk.issues
    if call.shared.json {
      call.write(.array(issues.map { json($0, article) }))
      return issues.isEmpty ? Problem.Kind.notFound.rawValue : 0
    }
    let titles: [Wording] = [
      .issueColumn, .statusColumn, .sheetPages, .articlesColumn, .pageColumn,
    ]
    let rows = issues.map { issue in
      [
        issue.name, call.isForPeople ? call.text(of: issue.standing) : issue.word,
        String(issue.newest?.revision.pages ?? issue.plan?.pages ?? 0), String(issue.placed.count),
        page(of: article, in: issue).map(String.init) ?? "",
      ].map { Table.Cell($0) }
    }
    call.write(Table(titles.map { Table.Column($0) }, rows: rows))
    if issues.isEmpty { call.say(article == nil ? .noIssueAtAll : .nothingFound) }
    return issues.isEmpty ? Problem.Kind.notFound.rawValue : 0
  }

  private static func page(of article: ArticleState?, in issue: IssueState) -> Int? {
    article.flatMap { article in issue.placed.first { $0.article == article.id }?.page }
  }

  private static func json(_ issue: IssueState, _ article: ArticleState?) -> JSONValue {
    [
      "issue": .string(issue.name), "status": .string(issue.word),
      "object": .optional(issue.newest?.revision.object.hex),
      "pages": .integer(issue.newest?.revision.pages ?? issue.plan?.pages ?? 0),
      "articles": .integer(issue.placed.count),
      "page": page(of: article, in: issue).map { .integer($0) } ?? .null,
    ]
  }
}

extension IssueState {
  fileprivate var placed: [Placement] {
    (newest?.revision.articles ?? []).filter { $0.page != nil }
  }

  /// The word that programs get.
  fileprivate var word: String {
    if isPublished { return "published" }
    if newest == nil { return "planned" }
    return release == nil ? "composed" : "released"
  }

  fileprivate var standing: Wording {
    if isPublished { return Wording(en: "published", zh: "已出版") }
    if newest == nil { return Wording(en: "planned", zh: "已编排") }
    return release == nil
      ? Wording(en: "composed", zh: "已组版") : Wording(en: "released", zh: "已付印")
  }
}
