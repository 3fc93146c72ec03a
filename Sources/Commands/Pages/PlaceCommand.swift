import Arguments
import Composition
import Diagnostics
import Manuscript
import Operations
import Workflow

/// `place`: moves a story on the pages of an issue.
enum PlaceCommand {
  static let command = Command(declaration: declaration, run: run)

  private static let declaration = CommandDeclaration(
    summary: Wording(en: "Move a story on the pages of an issue", zh: "调整稿件在版面上的位置"),
    discussion: Wording(
      en: "The pages are made again with the story where you want it; what was placed by hand "
        + "before stays. --swap, --instead-of and what only changes how a story looks (--framed, "
        + "--headline-size, --headline-rows, --focus) leave every other page as it is, but the one "
        + "on which a story of the page goes on. --off takes the story off the pages (not the same "
        + "as kill, which is for printed articles).",
      zh: "按要求的位置重新组版，此前手工上版的位置不变。--swap、--instead-of 以及只改样式的选项（--framed、--headline-size、"
        + "--headline-rows、--focus）不动其他版，仅有转版稿相连的版除外。--off 即撤稿（撤下版面），与刊后撤销(kill)不同。"),
    parameters: [.issue, .article],
    options: [
      Option("page", value: "N", help: Wording(en: "The page it has to stand on.", zh: "放在第几版。")),
      Option("lead", help: Wording(en: "Make it the lead of its page.", zh: "作该版头条。")),
      Option(
        "at", value: "COLUMN,LINE",
        help: Wording(
          en: "Its first column and line, counted from 1.", zh: "从第几栏第几行起，均从 1 数起。")),
      Option("columns", value: "N", help: Wording(en: "How many columns wide.", zh: "占几栏。")),
      Option("framed", help: Wording(en: "Put a frame around it.", zh: "加框。")),
      Option(
        "headline-size", value: "POINTS",
        help: Wording(
          en: "The size of its headline, such as 26 or 22.5.", zh: "主题字号，以磅计，如 26 或 22.5。")),
      Option(
        "headline-rows", value: "ROWS",
        help: Wording(
          en: "Its headline broken by hand, a bar between rows; none lets newsdesk break it.",
          zh: "手工断行的主题，行间用竖线隔开；写 none 则自动断行。")),
      Option(
        "focus", value: "[PICTURE:]X,Y", repeatable: true,
        help: Wording(
          en: "The point of a picture that stays in view, in hundredths from its top left, such as "
            + "30,40 or 2:30,40.",
          zh: "图片裁切时须保留的点，从左上角起以百分计，如 30,40 或 2:30,40。")),
      Option(
        "swap", value: "ARTICLE",
        help: Wording(
          en: "Let it change places with another story; other pages keep every byte.",
          zh: "与另一稿互换位置，其他版逐字节不变。")),
      Option(
        "instead-of", value: "ARTICLE",
        help: Wording(
          en: "Put it in the place of another story, which is taken off.", zh: "替换版上的另一稿，后者撤下。")),
      Option("off", help: Wording(en: "Take it off the pages.", zh: "撤稿：撤下版面。")),
      Option(
        "out", value: "DIR", help: Wording(en: "Write the pages into DIR.", zh: "把版面写入 DIR。")),
    ],
    examples: [
      Example(
        "newsdesk place 2024-12 a1b2 --page 1 --lead",
        Wording(en: "Makes a story the lead of page 1.", zh: "放一版头条。")),
      Example(
        "newsdesk place 2024-12 a1b2 --page 2 --at 4,1 --columns 3 --framed",
        Wording(en: "Puts it top right on page 2, framed.", zh: "放第 2 版右上，占三栏，加框。")),
      Example(
        "newsdesk place 2024-12 a1b2 --swap c3d4",
        Wording(en: "Lets two stories change places.", zh: "两稿互换位置。")),
      Example(
        "newsdesk place 2024-12 a1b2 --off",
        Wording(en: "Takes a story off the pages.", zh: "撤下版面。")),
    ], exitCodes: .usual)

  private static func run(_ call: Call) throws(Problem) -> Int32 {
    let newsroom = try call.newsroom()
    let issue = try call.issueName()
    let (before, view) = try newsroom.issue(issue)
    let article = try call.article(in: view)
    let request = try PlaceOrder(call: call, article: article, issue: before, view: view).request()
    try PageFiles.check(call)
    let (composed, after) = try newsroom.compose(request)
    let page = composed.layout.page(of: article.id)
    let isLead = request.pin?.isLead ?? false
    call.say(.placed(.named(article), page, isLead: isLead && page != nil))
    if let meant = article.meantFor, meant != issue, page != nil {
      call.warn(.meantForOther(.named(article), meant))
    }
    if let pin = request.pin, let spot = spot(besides: pin, on: composed.layout) {
      call.warn(.cannotStandThere(spot))
    }
    try PagesReport(call: call, newsroom: newsroom, composed: composed, view: after).give()
    return 0
  }

  /// Where a story stands that is not where it was put; none where it is.
  private static func spot(besides pin: Issue.Pin, on layout: Layout) -> Wording? {
    let placed = layout.pages.lazy.flatMap { page in page.stories.map { (page.number, $0) } }
    let start = placed.first { $1.id == pin.article && $1.continuesFrom == nil }
    guard let (page, story) = start else { return nil }
    let isThere =
      (pin.page ?? page) == page
      && (pin.column ?? story.firstColumn) == story.firstColumn
      && (pin.line ?? story.firstLine) == story.firstLine
      && (pin.columns ?? story.columnCount) == story.columnCount
    return isThere
      ? nil
      : .spot(
        page, story.firstColumn + 1, story.firstLine + 1, story.columnCount, story.lineCount)
  }
}
