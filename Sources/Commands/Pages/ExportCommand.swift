import Arguments
import Diagnostics
import HTMLRendering
import Interchange
import Manuscript
import Notation
import Operations
import Workflow

/// `export`: copy as a file for somebody outside the desk.
enum ExportCommand {
  static let command = Command(declaration: declaration, run: run)

  private enum Form: String, CaseIterable { case text, markdown, html, json }

  private static let declaration = CommandDeclaration(
    summary: Wording(en: "Write articles or an issue for others to use", zh: "导出稿件或一期，供他人使用"),
    discussion: Wording(
      en: "The copy alone, without notes, opinions or what the desk knows of it; of an issue the "
        + "articles on its pages, page by page, as they were composed. Only texts that are approved or "
        + "were printed go out: of an article edited after printing, what was printed. --draft lets out "
        + "what is not approved, for somebody to read. Refused before an "
        + "embargo is over.\n"
        + "What went out, when, and with -m to whom is filed: kill and correct list it, and log "
        + "shows it. For pages use render.",
      zh: "只含稿件本身，不含批注、审稿意见和编辑部资料；一期则按版序导出版面上的各稿（以组版时的文本为准）。"
        + "只导出已签发或已刊出的文本，刊后又有改动的导出刊出时的文本；供人审读的可加 --draft。未到解禁时间不予导出。\n"
        + "何时导出何文本、（-m）给谁，均予登记：更正、刊后撤销时列出，log 可查。输出版面用 render。"),
    parameters: [
      Parameter(
        "SUBJECT", .many, help: Wording(en: "An issue, or articles.", zh: "期号或稿件。"))
    ],
    options: [
      Option(
        "format", value: "FORM", choices: Form.allCases.map(\.rawValue),
        help: Wording(
          en: "Plain text, the manuscript form, a page with its pictures, or JSON; text at first.",
          zh: "text 纯文本、markdown 稿件格式、html 带图网页、json；不写为 text。")),
      Option(
        "draft",
        help: Wording(en: "Also what is not approved.", zh: "未签发的也导出。")),
      .note,
      Option(
        "out", value: "FILE",
        help: Wording(
          en: "The file to write; standard output without it.", zh: "写到哪个文件；不写则输出到标准输出。")),
    ],
    examples: [
      Example(
        "newsdesk export a1b2 --format html --out story.html -m 网站",
        Wording(en: "Writes an article for the web.", zh: "导出一篇供网站用。")),
      Example(
        "newsdesk export 2024-12 --out 2024-12.txt",
        Wording(en: "Writes the copy of an issue as plain text.", zh: "一期各稿导出为纯文本。")),
    ], exitCodes: .usual)

  private static func run(_ call: Call) throws(Problem) -> Int32 {
    let newsroom = try call.newsroom()
    let subjects = try subjects(call, newsroom)
    let form = try form(call, subjects.count)
    var copy: [Article] = []
    for subject in subjects { copy.append(try newsroom.article(subject.object)) }
    let bytes = try bytes(of: copy, subjects, form, newsroom, call)
    report(subjects, try handOut(bytes, subjects, newsroom, call), call)
    return 0
  }

  private static func form(_ call: Call, _ count: Int) throws(Problem) -> Form {
    if count == 0 { throw Problem(.notFound, .nothingToExport) }
    let isPiped = call.shared.json && call.parsed.value(of: "out") == nil
    let form = call.parsed.value(of: "format").flatMap(Form.init) ?? (isPiped ? .json : .text)
    if form == .markdown && count > 1 { throw Problem(.usage, .markdownHoldsOne) }
    return form
  }

  /// Writes a file before it is filed; a pipe afterwards, for it may be read slowly while others wait
  /// for the lock.
  private static func handOut(
    _ bytes: [UInt8], _ subjects: [Subject], _ newsroom: Newsroom, _ call: Call
  ) throws(Problem) -> DeskView {
    let out = call.parsed.value(of: "out")
    let note = call.parsed.value(of: "note")
    let isDraft = call.parsed.has("draft")
    let view = try newsroom.export(subjects, isDraft: isDraft, note: note) {
      () throws(Problem) in
      if let out { try call.write(bytes, to: out) }
    }
    if out == nil { call.surroundings.write(.data, bytes) }
    return view
  }

  /// What was named, each article once.
  private static func subjects(_ call: Call, _ newsroom: Newsroom) throws(Problem) -> [Subject] {
    let view = try newsroom.view()
    var subjects: [Subject] = []
    for name in call.parsed.arguments(of: "SUBJECT") {
      let article = { () throws(Problem) in
        let article = try view.article(name, exactly: false)
        return view.text(toExport: article, isDraft: call.parsed.has("draft"))
      }
      let named =
        view.desk.issue(name) == nil
        ? [try article()] : try newsroom.texts(onPagesOf: name, view)
      subjects += named.filter { new in !subjects.contains { $0.article == new.article } }
    }
    return subjects
  }

  private static func bytes(
    of copy: [Article], _ subjects: [Subject], _ form: Form, _ newsroom: Newsroom, _ call: Call
  ) throws(Problem) -> [UInt8] {
    switch form {
    case .text: return Array(copy.map { PlainCopy.text(of: $0) }.joined(separator: "\n\n").utf8)
    case .markdown:
      return copy.flatMap { Array(ManuscriptForm.text(of: $0, labels: call.language).utf8) }
    case .html:
      return HTMLCopies.html(
        of: copy, title: title(of: copy, newsroom, call), language: call.language,
        pictures: try newsroom.pictures(in: copy))
    case .json:
      let rows = zip(subjects, copy).map { subject, article -> JSONValue in
        [
          "id": .string(subject.article.hex), "object": .string(subject.object.hex),
          "article": article.json,
        ]
      }
      return IndentedJSON.bytes(["desk": .string(newsroom.deskName), "articles": .array(rows)])
    }
  }

  private static func title(
    of copy: [Article], _ newsroom: Newsroom, _ call: Call
  ) -> String {
    let names = call.parsed.arguments(of: "SUBJECT")
    if copy.count == 1 { return copy[0].headline }
    return names.count == 1 ? "\(newsroom.deskName) \(names[0])" : newsroom.deskName
  }

  private static func report(
    _ subjects: [Subject], _ view: DeskView, _ call: Call
  ) {
    let articles = subjects.compactMap { view.desk.article($0.article) }
    if call.shared.json && call.parsed.value(of: "out") != nil {
      call.write(ArticleJSON.rows(articles, view))
    }
    for (subject, article) in zip(subjects, articles) {
      call.say(.exported(.named(article), article.textNumber(subject.object)))
      let reached = article.review(of: subject.object, under: view.rulebook.policies).status
      let isPrinted = article.printings.contains { $0.object == subject.object }
      if reached != .approved && !isPrinted { call.warn(.isNotApproved(.named(article))) }
      if isPrinted && subject.object != article.object { tellChange(article, view, call) }
    }
  }

  /// What is not in the file of a text that was printed: a later text, and what corrects it.
  private static func tellChange(_ article: ArticleState, _ view: DeskView, _ call: Call) {
    call.say(.exportedAsPrinted(.named(article), now: article.textNumber(article.object)))
    let notices = article.corrections.compactMap { view.desk.article($0) }
    for notice in notices where notice.spiked == nil && notice.killed == nil {
      call.say(.correctedBy(.named(notice)))
    }
  }
}

extension Call {
  /// Everybody who has a file of an article, as far as the desk knows.
  func tellExports(of article: ArticleState) {
    for export in article.exports {
      let text = export.object.map { article.textNumber($0) } ?? ""
      say(
        .exportedBefore(export.person, shown(export.at).day, text) + .exportedFor(export.note))
    }
  }
}
