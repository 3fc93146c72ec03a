import Arguments
import Diagnostics
import Manuscript
import Notation
import Operations
import Workflow

/// `issue`: plans an issue, and shows what it has and lacks.
enum IssueCommand {
  static let command = Command(declaration: declaration, run: run)

  private static let declaration = CommandDeclaration(
    summary: Wording(en: "Plan an issue, and see what it lacks", zh: "编排一期，查看还差什么"),
    discussion: Wording(
      en: "issue new plans an issue before anything is composed. Numbers count on from the issue "
        + "before, in the year and as a whole; weekday and lunar date are worked out. Standing "
        + "promises of the issue before are taken over. A special issue (--special NAME) stands "
        + "outside the row and has only the numbers you give it.\n"
        + "issue change changes the plan, issue show tells page by page what is planned, has come "
        + "and is approved. issue drop does away with an issue that was not meant: its plan, promises "
        + "and pages; its articles stay.",
      zh: "issue new 在组版之前编排一期：期号与总期号接上一期，星期与农历自动算出，上一期的固定栏目与广告一并带来。"
        + "特刊（--special 名称）不占期号，需要时自行写明。\n"
        + "issue change 更改计划；issue show 逐版列出计划、到稿、已签发与还差的稿件；"
        + "issue drop 撤销误建的一期（计划、预留与版面），稿件不受影响。"),
    parameters: [
      Parameter(
        "ACTION",
        help: Wording(en: "new, change, show or drop.", zh: "new、change、show 或 drop。")), .issue,
    ],
    options: [
      Option(
        "date", value: "DAY",
        help: Wording(en: "The day printed on it, such as 2024-12-20.", zh: "出版日期，如 2024-12-20。")),
      Option(
        "number", value: "N",
        help: Wording(en: "Its number in the year.", zh: "年内期号。")),
      Option(
        "whole", value: "N",
        help: Wording(en: "Its number since the first issue.", zh: "总期号。")),
      Option(
        "due", value: "TIME",
        help: Wording(
          en: "When it goes to print, such as 2024-12-20T17:00.", zh: "付印时间，如 2024-12-20T17:00。")),
      Option("pages", value: "N", help: Wording(en: "How many pages.", zh: "版数。")),
      Option(
        "special", value: "NAME",
        help: Wording(en: "What a special issue is called.", zh: "特刊名称。")),
    ],
    examples: [
      Example(
        "newsdesk issue new 2024-12 --date 2024-12-20 --number 12 --whole 128 --due 2024-12-20T17:00",
        Wording(en: "Plans an issue.", zh: "编排一期。")),
      Example(
        "newsdesk issue new 2025-01 --date 2025-01-20",
        Wording(en: "Plans the next one; the numbers count on.", zh: "编排下一期，期号自动接续。")),
      Example(
        "newsdesk issue show 2024-12",
        Wording(en: "Says what it has and lacks.", zh: "查看到稿与还差的稿件。")),
    ], exitCodes: .usual)

  private static func run(_ call: Call) throws(Problem) -> Int32 {
    let name = try call.issueName()
    let newsroom = try call.newsroom()
    let action = call.parsed.argument(of: "ACTION") ?? ""
    switch action {
    case "new", "change":
      let request = try request(name, isChange: action == "change", call)
      let (state, view, doubts) = try newsroom.plan(request)
      try tell(state, view, call)
      doubts.forEach(call.warn)
    case "show": try show(name, newsroom, call)
    case "drop":
      _ = try newsroom.dropIssue(name)
      call.say(.issueDropped(name))
    default: throw Problem(.usage, .noSuchIssueAction(Printable.line(action)))
    }
    return 0
  }

  private static func request(
    _ name: String, isChange: Bool, _ call: Call
  ) throws(Problem) -> PlanRequest {
    var request = PlanRequest(issue: name)
    request.isChange = isChange
    request.date = try call.day(of: "date")
    request.number = try call.count(of: "number", most: 9_999)
    request.whole = try call.count(of: "whole", most: 999_999)
    request.due = try call.deadline(of: "due")
    request.pages = try call.count(of: "pages", most: 64)
    request.special = call.parsed.value(of: "special").map { Printable.line($0) }
    return request
  }

  private static func tell(
    _ state: IssueState, _ view: DeskView, _ call: Call
  ) throws(Problem) {
    guard let plan = state.plan else { return }
    if call.shared.json { call.write(IssueJSON.json(state, view, call)) }
    call.say(.planned(state.name, plan, due: plan.due.map { call.local($0) }))
    let standing = state.promises.filter(\.isStanding).map(\.slug)
    if !standing.isEmpty { call.say(.standingPromises(standing)) }
  }

  private static func show(
    _ name: String, _ newsroom: Newsroom, _ call: Call
  ) throws(Problem) {
    let view = try newsroom.view()
    guard let state = view.desk.issue(name) else {
      throw Problem(.notFound, .notPlanned(name), advice: .planFirst(name))
    }
    if call.shared.json { return call.write(IssueJSON.json(state, view, call)) }
    let lines = try BudgetLines(state: state, newsroom: newsroom, view: view, call: call).lines()
    call.write(lines.map { $0 + "\n" }.joined())
    call.tellImprint { () throws(Problem) in
      if state.newest == nil { return try newsroom.checkImprint(of: state) }
      return try newsroom.checkImprint(of: try newsroom.issue(name).composed, view)
    }
  }
}
