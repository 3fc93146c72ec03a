import Arguments
import Diagnostics
import Notation
import Operations
import Workflow

/// `promise`: keeps space on a page for what is to come.
enum PromiseCommand {
  static let command = Command(declaration: declaration, run: run)

  private static let declaration = CommandDeclaration(
    summary: Wording(en: "Keep space on a page for what is to come", zh: "为未到的稿件预留版面"),
    discussion: Wording(
      en: "The space is kept on the page until an article with this slug is meant for the issue: "
        + "`newsdesk draft --slug SLUG --issue ISSUE`, or tag one that is there. compose draws a "
        + "grey area for what has not come, and release refuses pages with one.\n"
        + "--column keeps space for a column, --advertisement for an advertisement of so many "
        + "columns and lines; with --standing the issues planned later have it too.",
      zh: "预留的版面一直保留，直到有同一简题的稿件拟用于该期：`newsdesk draft --slug 简题 --issue 期`，或给已有稿件加简题。"
        + "未到时组版画出灰块，有灰块的版面不能付印。\n"
        + "--column 预留栏目，--advertisement 预留若干栏若干行的广告；加 --standing 则以后编排的各期也预留。"),
    parameters: [
      .issue, Parameter("SLUG", help: Wording(en: "What it is called.", zh: "稿件简题。")),
    ],
    options: [
      Option(
        "page", value: "N",
        help: Wording(en: "The page the space is kept on.", zh: "预留在第几版。")),
      Option("by", value: "NAME", help: Wording(en: "Who writes it.", zh: "由谁供稿。")),
      Option(
        "length", value: "N",
        help: Wording(
          en: "How long it is: 800 characters, or 300w for words.", zh: "字数，如 800；英文词数写 300w。")),
      Option(
        "photo", value: "N", help: Wording(en: "How many pictures it has.", zh: "配图几张。")),
      Option(
        "columns", value: "N", help: Wording(en: "How many columns wide.", zh: "占几栏。")),
      Option("lines", value: "N", help: Wording(en: "How many lines high.", zh: "占几行。")),
      Option(
        "due", value: "TIME", help: Wording(en: "When it has to be here.", zh: "截稿时间。")),
      Option("column", help: Wording(en: "It is a column of the paper.", zh: "这是固定栏目。")),
      Option(
        "advertisement", help: Wording(en: "It is an advertisement.", zh: "这是广告。")),
      Option(
        "standing", help: Wording(en: "Later issues have it too.", zh: "以后各期也预留。")),
      Option("off", help: Wording(en: "Give the space free.", zh: "取消预留。")),
    ],
    examples: [
      Example(
        "newsdesk promise 2024-12 chairman-visit --by zhao --length 800 --photo 1 --page 1",
        Wording(en: "Keeps space for a story with a picture.", zh: "为一篇带图的稿件预留版面。")),
      Example(
        "newsdesk promise 2024-12 bank --advertisement --columns 2 --lines 20 --page 4 --standing",
        Wording(en: "Keeps space for an advertisement in every issue.", zh: "每期预留一块广告。")),
      Example(
        "newsdesk promise 2024-12 bank --off",
        Wording(en: "Gives the space free.", zh: "取消预留。")),
    ], exitCodes: .usual)

  private static func run(_ call: Call) throws(Problem) -> Int32 {
    let issue = try call.issueName()
    let slug = try LabelOptions.checkedSlug(call.parsed.argument(of: "SLUG") ?? "")
    let newsroom = try call.newsroom()
    if call.parsed.has("off") {
      _ = try newsroom.takeBackPromise(slug, in: issue)
      call.say(.promiseTakenBack(slug, issue))
      return 0
    }
    let promise = try promise(slug, call)
    let (state, view, later) = try newsroom.promise(promise, in: issue)
    if call.shared.json { call.write(IssueJSON.json(state, view, call)) }
    let taker = view.desk.articles(belongingTo: issue).first {
      state.promise(takenBy: $0)?.slug == slug
    }
    call.say(.promised(promise, issue, due: promise.due.map { call.local($0) }))
    if !later.isEmpty { call.say(.promisedLater(later)) }
    if let taker { call.say(.promiseTaken(.named(taker))) }
    return 0
  }

  private static func promise(_ slug: String, _ call: Call) throws(Problem) -> Promise {
    guard let page = try call.count(of: "page", most: 64) else {
      throw Problem(.usage, .promiseWithoutPage)
    }
    var promise = Promise(slug: slug, by: call.parsed.value(of: "by"), page: page)
    (promise.length, promise.isInWords) = try length(call)
    promise.photos = try call.count(of: "photo", most: 20) ?? 0
    promise.columns = try call.count(of: "columns", most: 20)
    promise.lines = try call.count(of: "lines", most: 400)
    promise.due = try call.deadline(of: "due")
    promise.isStanding = call.parsed.has("standing")
    if call.parsed.has("column") { promise.kind = .column }
    if call.parsed.has("advertisement") { promise.kind = .advertisement }
    if promise.kind == .advertisement, promise.columns == nil || promise.lines == nil {
      throw Problem(.usage, .advertisementWithoutSize)
    }
    let hasSize = promise.length > 0 || promise.lines != nil || promise.photos > 0
    if !hasSize { throw Problem(.usage, .promiseWithoutLength) }
    return promise
  }

  /// `800`, or `300w` for words.
  private static func length(_ call: Call) throws(Problem) -> (Int, Bool) {
    guard let typed = call.parsed.value(of: "length") else { return (0, false) }
    let isInWords = typed.hasSuffix("w")
    guard let length = Int(isInWords ? String(typed.dropLast()) : typed), 1...100_000 ~= length
    else { throw Problem(.usage, .lengthOutOfRange) }
    return (length, isInWords)
  }
}
