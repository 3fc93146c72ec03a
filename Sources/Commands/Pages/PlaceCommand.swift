import Arguments
import Composition
import Diagnostics
import Manuscript
import Notation
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
    let article = try call.article(in: try newsroom.issue(issue).view)
    if let move = try lateMove(call, article, try newsroom.issue(issue).view) {
      return try make(move, of: article, in: issue, newsroom, call)
    }
    var pin = try standingPin(call, newsroom, issue, article.id)
    try readPlace(call, newsroom, issue, &pin)
    let asks = [
      "page", "lead", "at", "columns", "framed", "headline-size", "headline-rows", "focus",
    ]
    let isAsked = asks.contains { call.parsed.has($0) }
    if !isAsked && !pin.isOff { throw Problem(.usage, .nowhereToPlace, advice: .placeAdvice) }
    if pin.isOff && isAsked { throw Problem(.usage, .offAndOn, advice: .placeAdvice) }
    try PageFiles.check(call)
    let (composed, view) = try newsroom.compose(ComposeRequest(issue: issue, pin: pin))
    let page = composed.layout.page(of: article.id)
    call.say(.placed(.named(article), page, isLead: pin.isLead && page != nil))
    try PagesReport(call: call, newsroom: newsroom, composed: composed, view: view).give()
    return 0
  }

  /// `--swap` and `--instead-of`, which stand alone.
  private static func lateMove(
    _ call: Call, _ article: ArticleState, _ view: DeskView
  ) throws(Problem) -> LateMove? {
    let words = ["swap", "instead-of"].filter { call.parsed.has($0) }
    guard let word = words.first, let typed = call.parsed.value(of: word) else { return nil }
    let others = [
      "page", "lead", "at", "columns", "framed", "headline-size", "headline-rows", "focus", "off",
    ].filter { call.parsed.has($0) }
    guard words.count == 1, others.isEmpty else { throw Problem(.usage, .swapStandsAlone(word)) }
    let other = try view.article(typed, exactly: false)
    guard other.id != article.id else { throw Problem(.usage, .sameStoryTwice(.named(other))) }
    return word == "swap" ? .swap(article.id, other.id) : .replace(other.id, with: article.id)
  }

  private static func make(
    _ move: LateMove, of article: ArticleState, in issue: String, _ newsroom: Newsroom,
    _ call: Call
  ) throws(Problem) -> Int32 {
    try PageFiles.check(call)
    var request = ComposeRequest(issue: issue)
    request.lateMove = move
    let (composed, view) = try newsroom.compose(request)
    call.say(.placed(.named(article), composed.layout.page(of: article.id), isLead: false))
    try PagesReport(call: call, newsroom: newsroom, composed: composed, view: view).give()
    return 0
  }

  /// What was fixed of the story before, as far as it is not to be taken off or to another page.
  private static func standingPin(
    _ call: Call, _ newsroom: Newsroom, _ issue: String, _ article: Digest
  ) throws(Problem) -> Issue.Pin {
    let page = try page(call, newsroom, issue)
    let (composed, view) = try newsroom.issue(issue)
    let before = composed.issue.pins.first { $0.article == article && !$0.isOff }
    if call.parsed.has("off") { return Issue.Pin(article: article, page: page, isOff: true) }
    let isSamePage = page == nil || page == before?.page
    var pin = Issue.Pin(
      article: article, page: page ?? before?.page ?? self.page(call, of: article, in: composed),
      isLead: call.parsed.has("lead") || isSamePage && before?.isLead == true)
    if let before, isSamePage {
      (pin.column, pin.line, pin.columns) = (before.column, before.line, before.columns)
    }
    pin.isFramed = call.parsed.has("framed") || before?.isFramed == true
    pin.headlineSize = try headlineSize(call) ?? before?.headlineSize
    pin.headlineRows = try headlineRows(call, article, view) ?? before?.headlineRows ?? []
    pin.focus = (before?.focus ?? [:]).merging(try PageOptions.focus(call) ?? [:]) { $1 }
    return pin
  }

  /// A story that gets a place on the grid stays on its page where no other is named.
  private static func page(
    _ call: Call, of article: Digest, in composed: ComposedIssue
  ) -> Int? {
    let isOnGrid = ["at", "columns", "framed"].contains { call.parsed.has($0) }
    return isOnGrid ? composed.layout.page(of: article) : nil
  }

  /// The place on the grid.
  private static func readPlace(
    _ call: Call, _ newsroom: Newsroom, _ issue: String, _ pin: inout Issue.Pin
  ) throws(Problem) {
    let grid = try newsroom.issue(issue).composed.layout.pages.first?.grid
    if let words = call.parsed.value(of: "at") {
      let numbers = words.split(separator: ",", omittingEmptySubsequences: false).map { Int($0) }
      guard let grid, numbers.count == 2, let column = numbers[0], let line = numbers[1],
        1...grid.columns ~= column, 1...grid.lines ~= line
      else { throw Problem(.usage, .noSuchSpot(grid?.columns ?? 0, grid?.lines ?? 0)) }
      pin.column = column - 1
      pin.line = line - 1
    }
    if let columns = try call.parsed.integer(of: "columns") {
      guard let grid, 1...grid.columns ~= columns, (pin.column ?? 0) + columns <= grid.columns
      else {
        throw Problem(.usage, .noSuchWidth(grid?.columns ?? 0))
      }
      pin.columns = columns
    }
  }

  /// The rows of a headline; without their bars they are its words.
  private static func headlineRows(
    _ call: Call, _ article: Digest, _ view: DeskView
  ) throws(Problem) -> [String]? {
    guard let words = call.parsed.value(of: "headline-rows") else { return nil }
    if words == "none" { return [] }
    let rows = words.split(omittingEmptySubsequences: false) { $0 == "|" || $0 == "｜" }
      .map(String.init)
    let headline = view.desk.article(article)?.summary.headline ?? ""
    guard 2...6 ~= rows.count, !rows.contains(""), rows.joined() == headline else {
      throw Problem(.usage, .rowsAreNotTheHeadline(Printable.line(headline)))
    }
    return rows
  }

  /// In hundredths of a point.
  private static func headlineSize(_ call: Call) throws(Problem) -> Int? {
    guard let words = call.parsed.value(of: "headline-size") else { return nil }
    guard let points = Double(words), (5...300).contains(points) else {
      throw Problem(.usage, .noSuchSize)
    }
    return Int(points * 100)
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
