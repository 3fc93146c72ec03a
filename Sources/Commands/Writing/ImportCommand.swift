import Arguments
import Diagnostics
import HTMLRendering
import Intake
import Manuscript
import Notation
import Operations
import TextRendering
import Workflow

/// `import`: reads newspaper pages into articles.
enum ImportCommand {
  static let command = Command(declaration: declaration, run: run)

  private static let declaration = CommandDeclaration(
    name: "import", chineseName: "收稿",
    summary: Wording(en: "Read the text of pages into articles", zh: "把版面文字读成稿件"),
    discussion: Wording(
      en: "Takes plain text as it was extracted from a newspaper page: UTF-8, UTF-16 or GB18030. "
        + "Every line that is not blank ends up in an article or is named as furniture, section "
        + "or slogan. All pages of one command are filed together or not at all. A page that came "
        + "in before is recognised by its words, not by its name, and not filed twice.\n"
        + "--dry-run and --explain need no store. --explain prints JSON: every line of the page "
        + "with its article, role and the line it continues. With --html FILE it writes a page for "
        + "a browser instead, in which every line shows its article, its role and what spoke for "
        + "it.",
      zh: "读入从报纸版面提取的纯文本，UTF-8、UTF-16、GB18030 均可。每个非空行都会归入某篇稿件，"
        + "或列为报眉等版面附件、栏目、口号。一条命令里的各版要么全部入库，要么都不入库。"
        + "同一版再次导入按内容识别，不看文件名，不会重复入库。\n"
        + "--dry-run 与 --explain 不需要库。--explain 输出 JSON：每一行属于哪篇稿件、是什么成分、接在哪一行之后。"
        + "加 --html FILE 则写成网页，用浏览器打开，每一行都能看到所属稿件、成分和判断理由。"),
    parameters: [
      Parameter(
        "FILE", .many,
        help: Wording(
          en: "A page of text, a folder of .txt files, or - for standard input.",
          zh: "一版文字的文件、装有 .txt 的文件夹，或 - 表示标准输入。"))
    ],
    options: [
      Option(
        "dry-run",
        help: Wording(en: "Show what would be filed, file nothing.", zh: "只显示将入库的内容，不入库。")),
      Option(
        "explain",
        help: Wording(en: "Print how every line was read, as JSON.", zh: "以 JSON 输出逐行读法。")),
      Option(
        "html", value: "FILE",
        help: Wording(
          en: "With --explain: write the account to FILE as a page for a browser.",
          zh: "与 --explain 同用：把读法写成网页 FILE。")),
      Option(
        "encoding", choices: TextEncoding.allCases.map(\.rawValue),
        help: Wording(en: "Read the bytes as this encoding.", zh: "按此编码读取。")),
      Option(
        "to", value: "ARTICLE",
        help: Wording(
          en: "The manuscript belongs to this article: its next text where it was returned, else "
            + "what follows its text.",
          zh: "来稿属于这篇稿件：退修中的作为新文本，否则接在其后。")),
      .tag, .forIssue, .urgency,
    ],
    examples: [
      Example(
        "newsdesk import page1.txt --issue 2024-12",
        Wording(en: "Files a page's articles for an issue.", zh: "收入一版稿件，拟用于该期。")),
      Example(
        "newsdesk import --dry-run pages/",
        Wording(en: "Shows what a folder of pages would give.", zh: "预览一个文件夹各版将收入的稿件。")),
      Example(
        "newsdesk import --explain --html why.html page1.txt",
        Wording(en: "Shows in a browser how a page was read.", zh: "在浏览器里看一版是怎样读的。")),
      Example(
        "pdftotext page.pdf - | newsdesk import -",
        Wording(en: "Takes the page from standard input.", zh: "从标准输入收入一版。")),
    ],
    exitCodes: .usual)

  private static func run(_ call: Call) throws(Problem) -> Int32 {
    let picture = call.parsed.value(of: "html")
    if picture != nil && !call.parsed.has("explain") { throw Problem(.usage, .htmlNeedsExplain) }
    if let picture { return try draw(call, try IncomingFiles(call).pages(), to: picture) }
    if call.parsed.has("explain") { return explain(call, try IncomingFiles(call).pages()) }
    let arrivals = try IncomingFiles(call).arrivals()
    if call.parsed.has("dry-run") { return preview(call, arrivals) }
    return try file(call, arrivals)
  }

  private static func file(_ call: Call, _ arrivals: [Arrival]) throws(Problem) -> Int32 {
    let newsroom = try call.newsroom()
    var target: Digest?
    if let typed = call.parsed.value(of: "to") {
      target = try newsroom.view().article(typed, exactly: false).id
    }
    let (imported, view) = try newsroom.importArrivals(
      arrivals, labels: try LabelOptions.change(call.parsed), to: target)
    let report = ImportReport(call: call, arrivals: imported, view: view)
    report.give()
    return report.exitCode
  }

  private static func explain(_ call: Call, _ pages: [IncomingPage]) -> Int32 {
    if pages.count == 1 {
      call.write(pages[0].reading.explanation)
    } else {
      call.write(.array(pages.map(\.reading.explanation)))
    }
    return 0
  }

  private static func draw(
    _ call: Call, _ pages: [IncomingPage], to name: String
  ) throws(Problem) -> Int32 {
    let html = HTMLReading.html(of: pages.map(\.reasons), language: call.language)
    try OutsideFile.write(html, to: call.path(name))
    call.say(.readingDrawn(name))
    return 0
  }

  private static func preview(_ call: Call, _ arrivals: [Arrival]) -> Int32 {
    let articles = arrivals.flatMap(\.texts)
    if call.shared.json {
      call.write(.array(articles.map(\.json)))
    } else {
      call.write(ReadingTable.table(of: articles))
    }
    for arrival in arrivals { call.sayRemarks(on: arrival) }
    if articles.isEmpty { call.warn(.noArticle(arrivals.map(\.name))) }
    return articles.isEmpty ? Problem.Kind.notFound.rawValue : 0
  }
}
