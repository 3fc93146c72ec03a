import Arguments
import Diagnostics
import Manuscript
import Operations
import Workflow

/// `place`: moves a story on the pages of an issue.
enum PlaceCommand {
  static let command = Command(declaration: declaration, run: run)

  private static let declaration = CommandDeclaration(
    name: "place", chineseName: "上版",
    summary: Wording(en: "Move a story on the pages of an issue", zh: "调整稿件在版面上的位置"),
    discussion: Wording(
      en: "The pages are made again with the story where you want it; what was placed by hand "
        + "before stays. --off takes the story off the pages (not the same as kill, which is for "
        + "printed articles).",
      zh: "按要求的位置重新组版，此前手工上版的位置不变。--off 即撤稿（撤下版面），与刊后撤销(kill)不同。"),
    parameters: [.issue, .article],
    options: [
      Option("page", value: "N", help: Wording(en: "The page it has to stand on.", zh: "放在第几版。")),
      Option("lead", help: Wording(en: "Make it the lead of its page.", zh: "作该版头条。")),
      Option("off", help: Wording(en: "Take it off the pages.", zh: "撤稿：撤下版面。")),
      Option(
        "out", value: "DIR", help: Wording(en: "Write the pages into DIR.", zh: "把版面写入 DIR。")),
    ],
    examples: [
      Example(
        "newsdesk place 2024-12 a1b2 --page 1 --lead",
        Wording(en: "Makes a story the lead of page 1.", zh: "放一版头条。")),
      Example(
        "newsdesk place 2024-12 a1b2 --off",
        Wording(en: "Takes a story off the pages.", zh: "撤下版面。")),
    ], exitCodes: .usual)

  private static func run(_ call: Call) throws(Problem) -> Int32 {
    let newsroom = try call.newsroom()
    let issue = try call.issueName()
    let article = try call.article(in: try newsroom.issue(issue).view)
    let pin = Issue.Pin(
      article: article.id, page: try page(call, newsroom, issue), isLead: call.parsed.has("lead"),
      isOff: call.parsed.has("off"))
    if pin.page == nil && !pin.isLead && !pin.isOff {
      throw Problem(.usage, .nowhereToPlace, advice: .placeAdvice)
    }
    if pin.isOff && (pin.page != nil || pin.isLead) {
      throw Problem(.usage, .offAndOn, advice: .placeAdvice)
    }
    try PageFiles.check(call)
    let (composed, view) = try newsroom.compose(ComposeRequest(issue: issue, pin: pin))
    let page = composed.layout.page(of: article.id)
    call.say(.placed(.named(article), page, isLead: pin.isLead && page != nil))
    try PagesReport(call: call, newsroom: newsroom, composed: composed, view: view).give()
    return 0
  }

  private static func page(
    _ call: Call, _ newsroom: Newsroom, _ issue: String
  ) throws(Problem) -> Int? {
    guard let page = try call.parsed.integer(of: "page") else { return nil }
    let count = try newsroom.issue(issue).composed.issue.pageCount
    guard (1...count).contains(page) else { throw Problem(.usage, .noSuchPage(page, count)) }
    return page
  }
}
