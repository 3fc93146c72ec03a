import Arguments
import Diagnostics
import Interchange
import Manuscript
import Operations
import TextRendering
import Workflow

/// `draft`: writes a new article.
enum DraftCommand {
  static let command = Command(declaration: declaration, run: run)

  private static let declaration = CommandDeclaration(
    summary: Wording(en: "Write a new article", zh: "起草一篇稿件"),
    discussion: Wording(
      en: "Without --file and on a terminal your editor ($VISUAL, else $EDITOR) opens with a form; "
        + "save it to file the article, leave it as it is to file nothing. In a pipe the text is "
        + "taken from standard input.\n"
        + "The form:\n"
        + "  ---\n  section: News\n  tags: safety, port\n  ---\n  # Headline\n  By Jane Doe\n\n"
        + "  A paragraph.\n\n  ## Crosshead\n\n  Another paragraph.",
      zh: "不写 --file 且在终端里时，用编辑器（$VISUAL 或 $EDITOR）打开稿件样式，存盘即入库，不改则不入库。"
        + "在管道里从标准输入读取。\n"
        + "样式：\n"
        + "  ---\n  栏目: 新闻速递\n  标签: 劳模 产改\n  ---\n  # 主题\n  记者 王芳\n\n  一段正文。\n\n  ## 小标题\n\n  又一段正文。"
    ),
    options: [.file] + PhotoOptions.all + LabelOptions.all,
    examples: [
      Example("newsdesk draft", Wording(en: "Opens your editor.", zh: "打开编辑器起草。")),
      Example(
        "newsdesk draft --file story.md --issue 2024-12",
        Wording(en: "Files a manuscript for an issue.", zh: "收入文稿，拟用于该期。")),
      Example(
        "newsdesk draft --photo harbour.jpg --caption 码头夜景 --credit 王芳",
        Wording(en: "Files a picture with its caption.", zh: "收入一张照片及说明。")),
      Example(
        "newsdesk draft < story.md",
        Wording(en: "Takes the manuscript from standard input.", zh: "从标准输入读取文稿。")),
    ], exitCodes: .usual)

  private static func run(_ call: Call) throws(Problem) -> Int32 {
    let newsroom = try call.newsroom()
    let photo = try PhotoOptions.picture(call)
    if let photo, call.parsed.value(of: "file") == nil {
      let language = try language(of: photo, newsroom, call)
      let article = Article(language: language, blocks: [photo.block])
      return try file(ManuscriptForm(article: article), photo, newsroom, call)
    }
    let template = ManuscriptForm.template(call.language)
    guard let typed = try ManuscriptInput(call).read(start: template, name: "draft") else {
      call.say(.nothingDrafted)
      return 0
    }
    return try typed.keepingText(as: "draft", in: newsroom, call) { () throws(Problem) -> Int32 in
      var manuscript = try typed.manuscript()
      manuscript.settleBreaks()
      let details = typed.isOfFile ? manuscript.takePrivateLines() : []
      for remark in manuscript.remarks { call.warn(remark) }
      if let photo { manuscript.article.blocks.append(photo.block) }
      let code = try file(manuscript, photo, newsroom, call)
      if !details.isEmpty {
        call.say(.detailsKept(typed.name, try newsroom.keepPrivate(details, of: typed.name)))
      }
      return code
    }
  }

  /// That of the caption, else of the issue it is for, else the one the person reads.
  private static func language(
    of photo: GivenPhoto, _ newsroom: Newsroom, _ call: Call
  ) throws(Problem) -> CopyLanguage {
    if let language = LanguageGuess.of(photo.block.text) { return language }
    if let issue = call.parsed.value(of: "issue"),
      let language = try newsroom.view().copyLanguage(ofIssue: issue)
    {
      return language
    }
    return call.language == .english ? .english : .chinese
  }

  private static func file(
    _ manuscript: ManuscriptForm, _ photo: GivenPhoto?, _ newsroom: Newsroom, _ call: Call
  ) throws(Problem) -> Int32 {
    let labels = try LabelOptions.change(call.parsed, manuscript.front)
    let (article, view) = try newsroom.draft(
      manuscript, pictures: photo.map { [$0.picture] } ?? [], labels: labels)
    call.report([article], view) {
      .drafted(.named($0), .length($0.summary.length, $0.summary.language))
    }
    return 0
  }
}
