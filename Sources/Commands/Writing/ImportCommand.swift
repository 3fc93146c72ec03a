import Arguments
import Diagnostics
import HTMLRendering
import Intake
import Manuscript
import Notation
import Operations
import TextRendering
import Workflow

/// `import`: takes in pages and manuscripts.
enum ImportCommand {
  static let command = Command(declaration: declaration, run: run)

  private static let declaration = CommandDeclaration(
    summary: Wording(en: "Take in pages and manuscripts as articles", zh: "收稿：把版面和来稿读成稿件"),
    discussion: Wording(
      en: "Takes the text of newspaper pages, Word files, mails (.eml), pasted chats, Markdown, "
        + "plain manuscripts, pictures, zips and folders of all these; .doc, .wps, .rtf and .odt where "
        + "LibreOffice is installed. What a file is, is told by its content; --kind overrules it. "
        + "Text is UTF-8, UTF-16, GB18030, Big5 or Windows-1252; --encoding names another. "
        + "Columns that stand side by side on the lines, with wide blanks between them, are read one "
        + "after the other, and 12.2 is the second piece of line 12. Every line of a page "
        + "that is not blank ends up in an article or is named as furniture, section or slogan. All "
        + "files of one command are filed together or not at all, but for those that --skip-bad leaves out. "
        + "Of a mail, what cannot be read is named and the rest filed. What came in before is recognised "
        + "by its words, not by its name, and not filed twice. What somebody should look at is told, and "
        + "again by show, status and submit until the article is edited or submitted.\n"
        + "A manuscript that answers a returned article becomes its next text: told by the article's "
        + "number in the file's name or the mail's subject, or by its headline; where only its words "
        + "say so, you are asked. A text without pictures leaves those of the article. A text file "
        + "of one story under its headline is a manuscript, not a page. "
        + "A contributor's telephone, identity and bank lines are kept out of the store; numbers that are printed "
        + "for readers, as in a notice, stay.\n"
        + "--dry-run and --explain need no store; where there is one, --dry-run says what came in "
        + "before. --explain prints JSON: every line of the page "
        + "with its article, role and the line it continues. With --html FILE it writes a page for "
        + "a browser instead, in which every line shows its article, its role and what spoke for "
        + "it.",
      zh: "收版面文字、Word 稿、邮件（.eml）、聊天记录、Markdown、纯文本稿、图片，以及装有这些的压缩包和文件夹；"
        + "装有 LibreOffice 时也收 .doc、.wps、.rtf、.odt。是哪种来稿按内容判断，也可用 --kind 指定。"
        + "文字为 UTF-8、UTF-16、GB18030、Big5 或 Windows-1252，其他编码用 --encoding 指明。几栏并排、中间有大段空白的行，分栏读取，12.2 指第 12 行的第二段。版面的每个非空行都会归入某篇稿件，"
        + "或列为报眉等版面附件、栏目、口号。一条命令里的文件要么全部入库，要么都不入库（--skip-bad 略过的除外）。"
        + "邮件中读不了的附件会指明，其余照收。"
        + "收过的内容按文字识别，不看文件名，不会重复入库。存疑之处当场列出，改稿或送审之前 show、status、submit 还会提示。\n"
        + "退修稿的修改稿成为原稿的新文本：看文件名或邮件主题里的稿件编号，或主题相同；只是文字相像的，会先问一声。"
        + "修改稿没带图片的，原稿图片保留。主题之下只有一篇稿件的文字文件按来稿收，不按版面读。"
        + "来稿人的电话、身份证号、银行账号不入库；启事等登给读者看的号码照留。\n"
        + "--dry-run 与 --explain 不需要库；有库时，--dry-run 会指出收过的内容。--explain 输出 JSON：每一行属于哪篇稿件、是什么成分、接在哪一行之后。"
        + "加 --html FILE 则写成网页，用浏览器打开，每一行都能看到所属稿件、成分和判断理由。"),
    parameters: [
      Parameter(
        "FILE", .many,
        help: Wording(
          en: "A file, a folder of files, or - for standard input.",
          zh: "文件、文件夹，或 - 表示标准输入。"))
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
        "kind", choices: TakenAs.allCases.map(\.rawValue),
        help: Wording(
          en: "Take text files for this, whatever they look like; texts in zips and mails too. "
            + "What came in before is filed anew where it was read otherwise, or all of it was "
            + "spiked.",
          zh: "文字文件一律按此种来稿读取（压缩包和邮件里的也算）：版面、单篇稿件、聊天记录、邮件、Word。"
            + "收过的，若当时读法不同，或所收稿件都已不采用，则重新入库。")),
      Option(
        "encoding", choices: TextEncoding.allCases.map(\.rawValue),
        help: Wording(en: "Read the bytes of texts as this encoding.", zh: "按此编码读取文字。")),
      Option(
        "to", value: "ARTICLE",
        help: Wording(
          en: "The manuscript belongs to this article: its next text where it was returned, else "
            + "what follows its text.",
          zh: "来稿属于这篇稿件：退修中的作为新文本，否则接在其后。")),
      Option(
        "skip-bad",
        help: Wording(
          en: "Leave out files that cannot be taken in, of zips and mails too, and name each with "
            + "its reason; without it nothing is filed then.",
          zh: "略过收不了的文件（压缩包和邮件里的也算），逐个说明原因；不加则一个都不收。")),
      .tag, .forIssue, .urgency,
    ],
    examples: [
      Example(
        "newsdesk import page1.txt --issue 2024-12",
        Wording(en: "Files a page's articles for an issue.", zh: "收入一版稿件，拟用于该期。")),
      Example(
        "newsdesk import 来稿.docx story.eml copy.zip",
        Wording(en: "Files manuscripts as they were sent.", zh: "收下送来的稿件。")),
      Example(
        "newsdesk import - --kind chat --to a1b2",
        Wording(
          en: "Puts a pasted chat behind an article's text.", zh: "把粘贴的聊天内容接在一篇稿件之后。")),
      Example(
        "newsdesk import --skip-bad 投稿/",
        Wording(
          en: "Files what can be read in a folder, and names what cannot.",
          zh: "收下文件夹里读得了的，列出读不了的。")),
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
    if let picture { return try draw(call, try IncomingFiles(call).drawnPages(), to: picture) }
    if call.parsed.has("explain") { return explain(call, try IncomingFiles(call).pages()) }
    let copy = IncomingFiles(call)
    if call.parsed.has("dry-run") {
      let reader = copy.reader
      let (arrivals, unread) = try reader.read(try copy.files())
      return try ImportPreview(call: call, reader: reader, arrivals: arrivals, unread: unread)
        .give()
    }
    return try file(call, copy)
  }

  private static func file(_ call: Call, _ copy: IncomingFiles) throws(Problem) -> Int32 {
    let newsroom = try call.newsroom()
    let target = try target(call, in: newsroom)
    var open: [LikelyAnswer] = []
    let (arrivals, view) = try newsroom.importCopy(
      try copy.files(), as: copy.reader, labels: try LabelOptions.change(call.parsed), to: target,
      language: call.language
    ) { likely in
      let asked = AnswerQuestions(call).ask(likely)
      open = asked.open
      return asked.answers
    }
    let report = ImportReport(call: call, arrivals: arrivals, likely: open, view: view)
    report.give()
    return report.exitCode
  }

  /// The article that manuscripts belong to, as the person says.
  static func target(_ call: Call, in newsroom: Newsroom) throws(Problem) -> Digest? {
    guard let typed = call.parsed.value(of: "to") else { return nil }
    return try newsroom.view().article(typed, exactly: false).id
  }

  private static func explain(_ call: Call, _ pages: [IncomingPage]) -> Int32 {
    sayManuscripts(call, pages)
    for page in pages { page.remarks.forEach { call.say(.remarked(page.name, $0)) } }
    if pages.count == 1 {
      call.write(pages[0].reading.explanation)
    } else {
      call.write(.array(pages.map(\.reading.explanation)))
    }
    return 0
  }

  /// Names the files that are filed as manuscripts, since that is another reading.
  private static func sayManuscripts(_ call: Call, _ pages: [IncomingPage]) {
    let reader = IncomingFiles(call).reader
    for page in pages where reader.isManuscript(page) {
      call.say(.remarked(page.name, .explainedAsPage))
    }
  }

  private static func draw(
    _ call: Call, _ pages: [IncomingPage], to name: String
  ) throws(Problem) -> Int32 {
    sayManuscripts(call, pages)
    let html = HTMLReading.html(of: pages.map(\.reasons), language: call.language)
    try call.write(html, to: name)
    call.say(.readingDrawn(name))
    return 0
  }
}
