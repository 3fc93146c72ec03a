import Arguments
import Diagnostics
import Interchange
import Manuscript
import Notation
import Operations
import TextRendering
import Workflow

/// `edit`: replaces the text of an article by a newer one.
enum EditCommand {
  static let command = Command(declaration: declaration, run: run)

  private static let declaration = CommandDeclaration(
    summary: Wording(en: "Change the text of an article", zh: "修改稿件"),
    discussion: Wording(
      en: "Opens the article in your editor, or takes the new text from --file or standard input, "
        + "in the form that show --form prints. Leaving it unchanged files nothing. What comes "
        + "from standard input without a headline, where the article has one, wants --file -.\n"
        + "If somebody else has filed another text meanwhile, paragraphs that do not touch each "
        + "other are brought together; otherwise nothing is filed and your text is saved in a "
        + "file that is named, with the other version of the disputed lines at its end; settle "
        + "them and file it with --file.",
      zh: "用编辑器打开稿件，或从 --file、标准输入读取新文本，样式同 show --form。不改则不入库。"
        + "稿件有标题而标准输入的文本没有标题时，须加 --file - 才入库。\n"
        + "若其间别人已存入另一份文本，互不相碰的段落会自动合并；否则不入库，你的文本另存为文件并告知路径，末尾附对方的改法；改定后用 --file 存入。"),
    parameters: [.article],
    options: [
      .file,
      Option(
        "base", value: "NUMBER",
        help: Wording(
          en: "The number of the text your changes start from.", zh: "修改所依据的文本编号。")),
      .note,
    ] + LabelOptions.all,
    examples: [
      Example("newsdesk edit a1b2", Wording(en: "Opens your editor.", zh: "打开编辑器修改。")),
      Example(
        "newsdesk show a1b2 --form > story.md && newsdesk edit a1b2 --file story.md",
        Wording(en: "Edits by way of a file.", zh: "先导出成文件，改好再存入。")),
    ], exitCodes: .saving)

  private static func run(_ call: Call) throws(Problem) -> Int32 {
    let newsroom = try call.newsroom()
    let input = ManuscriptInput(call)
    let named = call.parsed.argument(of: "ARTICLE") ?? "edit"
    let piped = try input.piped(name: named)
    let article = try TypedManuscript.keeping(piped, as: named, in: newsroom, call) {
      () throws(Problem) in try open(newsroom, call)
    }
    let name = article.slug ?? article.number
    var typed = piped
    if typed == nil {
      let form = try newsroom.form(of: article, text: article.object, language: call.language)
      typed = try input.read(start: form, name: name)
    }
    guard let typed else {
      call.say(.nothingChanged(.named(article)))
      return 0
    }
    return try typed.keepingText(
      as: name, in: newsroom, call, settling: { unsettled(typed, article, newsroom, call) }
    ) { () throws(Problem) -> Int32 in
      try file(typed, article, newsroom, call)
    }
  }

  /// The article, if it may be edited, its two changes brought together where that can be.
  private static func open(_ newsroom: Newsroom, _ call: Call) throws(Problem) -> ArticleState {
    var view = try newsroom.view()
    let before = try call.article(in: view)
    let person = newsroom.occasion.person
    if let problem = refusal(of: .edit, on: before, by: person, under: view.rulebook) {
      throw problem
    }
    if before.isDiverged { view = try newsroom.bringTogether(before.id) }
    let article = try view.known(before.id)
    call.tellClaim(of: article, newsroom)
    if article.isDiverged {
      call.warn(.twoChanges(.named(article)))
    } else if before.isDiverged {
      call.say(.broughtTogether(.named(article), article.textNumber(article.object)))
    }
    return article
  }

  /// The text to keep where somebody else has changed the same lines.
  private static func unsettled(
    _ typed: TypedManuscript, _ article: ArticleState, _ newsroom: Newsroom, _ call: Call
  ) -> (bytes: [UInt8], number: String)? {
    guard let manuscript = try? typed.manuscript(), let now = try? newsroom.view().known(article.id)
    else { return nil }
    let number = call.parsed.value(of: "base")
    let base = manuscript.front.object ?? (try? article.text(numbered: number).object)
    let form = try? newsroom.unsettledForm(
      of: now, manuscript, base: base ?? article.object, language: call.language)
    return form.flatMap { $0 }.map { (Array($0.utf8), now.slug ?? now.number) }
  }

  /// A headline alone, where there was a body before, is rarely what was meant.
  private static func tellWhatIsGone(
    _ before: ArticleState, _ view: DeskView, _ call: Call
  ) {
    guard let now = view.desk.article(before.id), now.summary.length.words == 0,
      before.summary.length.words > 0
    else { return }
    let had = Wording.length(before.summary.length, before.summary.language)
    call.warn(.bodyIsGone(.named(now), had, now.number, now.textNumber(before.object)))
  }

  /// What a timetable or a remote shell happens to have as standard input is no new text: one that
  /// would take the headline away is filed only where somebody says that it is meant.
  private static func refuseLosingHead(
    _ manuscript: ManuscriptForm, _ typed: TypedManuscript, _ article: ArticleState, _ call: Call
  ) throws(Problem) {
    guard case .pipe = typed.source, !call.parsed.has("file"), !article.summary.headline.isEmpty,
      manuscript.article.headline.isEmpty
    else { return }
    throw Problem(
      .refused, .pipedWithoutHeadline(.named(article)), advice: .fileAnyway(article.number))
  }

  private static func file(
    _ typed: TypedManuscript, _ article: ArticleState, _ newsroom: Newsroom, _ call: Call
  ) throws(Problem) -> Int32 {
    let manuscript = try typed.manuscript()
    for remark in manuscript.remarks { call.warn(remark) }
    try refuseLosingHead(manuscript, typed, article, call)
    let base = try call.parsed.value(of: "base").map { number throws(Problem) in
      try article.text(numbered: number).object
    }
    let (outcome, view) = try newsroom.edit(
      article.id, manuscript, base: base, head: article.object,
      labels: try LabelOptions.change(call.parsed, manuscript.front, from: article),
      note: call.parsed.value(of: "note"))
    call.report([article], view) { now in
      switch outcome {
      case .unchanged: .nothingChanged(.named(now))
      case .filed: .edited(.named(now), now.textNumber(now.object))
      case .merged(let other): .editedTogether(.named(now), other.person)
      }
    }
    tellWhatIsGone(article, view, call)
    return 0
  }
}
