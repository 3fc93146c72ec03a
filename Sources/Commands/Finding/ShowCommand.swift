import Arguments
import Diagnostics
import Manuscript
import Notation
import Operations
import TextRendering
import Workflow

/// `show`: an article as it reads, with where it stands.
enum ShowCommand {
  static let command = Command(declaration: declaration, run: run)

  private static let declaration = CommandDeclaration(
    summary: Wording(en: "Show an article and where it stands", zh: "看一篇稿件及其状态"),
    discussion: Wording(
      en: "--form prints the article in the form that draft and edit take.\n"
        + "--json prints what list --json prints, and article (the text, its body as blocks of "
        + "kind and text), notes, approvals, returns, doubts (what is to be looked at since it came "
        + "in or was cut, until it is edited or submitted), provenance.",
      zh: "--form 按 draft、edit 所用样式输出。\n"
        + "--json 输出 list --json 的各项，另有 article（文本，正文为 blocks，各含 kind 与 text）、"
        + "notes、approvals、returns、doubts（收稿或拆稿时存疑之处，改稿或送审前）、provenance。"),
    parameters: [.article],
    options: [
      Option("form", help: Wording(en: "Print the manuscript form.", zh: "输出文稿样式。")),
      Option(
        "lines",
        help: Wording(
          en: "Print the body with the lines of the page it came from, or its paragraphs numbered. "
            + "Lines of another page that were joined to it count from the next full thousand: 1014 "
            + "is line 14 there.",
          zh: "输出正文及其在来稿版面上的行号；不是从版面收来的按段落编号。"
            + "并入的另一版的行，从下一个整千数起编号：1014 是那一版的第 14 行。")),
      Option(
        "text", value: "NUMBER",
        help: Wording(en: "Show an earlier text by its number.", zh: "看此前某一份文本。")),
    ],
    examples: [
      Example("newsdesk show a1b2", Wording(en: "Shows an article.", zh: "看一篇稿件。")),
      Example(
        "newsdesk show a1b2 --form > story.md",
        Wording(en: "Writes its form to a file.", zh: "把文稿样式存成文件。")),
    ], exitCodes: .usual)

  private static func run(_ call: Call) throws(Problem) -> Int32 {
    let newsroom = try call.newsroom()
    let view = try newsroom.view()
    let article = try call.article(in: view)
    let object = try article.text(numbered: call.parsed.value(of: "text")).object
    let text = try newsroom.article(object)
    if call.parsed.has("lines") {
      let lines = try newsroom.pageLines(of: article)
      let rows = lines.map { row in
        [Table.Cell(row.line.map { "\(LineNumber($0))" } ?? ""), Table.Cell(row.text)]
      }
      let columns = [Table.Column(.lineColumn, .trailing), Table.Column(.textColumn, isMain: true)]
      call.write(Table(columns, rows: rows))
    } else if call.parsed.has("form") {
      call.write(try newsroom.form(of: article, text: object, language: call.language))
    } else if call.shared.json {
      call.write(ArticleJSON.whole(article, text, view))
    } else {
      let width = min(call.width, 80)
      call.write(ArticleText.text(of: text, width: width, language: call.language, ink: call.ink))
      let standing = try standing(article, object, newsroom, view, call)
      call.write("\n" + standing)
    }
    return 0
  }

  /// Where the article stands: number, status, labels, decisions, notes.
  private static func standing(
    _ article: ArticleState, _ object: Digest, _ newsroom: Newsroom, _ view: DeskView, _ call: Call
  ) throws(Problem) -> String {
    var lines: [Wording] = [
      .standing(article.number, view.status(of: article).title, article.textNumber(object))
    ]
    lines += article.printedLines + article.headLines
    if let into = article.joinedInto.flatMap({ view.desk.article($0) }) {
      lines.append(.joinedLine(.named(into)))
    }
    if let returned = article.review(under: view.rulebook.policies).returned {
      lines.append(.returnedLine(returned.person, call.shown(returned.at).day, returned.note))
    }
    lines += article.twinLines(view) + article.doubtLines
    if let slug = article.slug { lines.append(.slugLine(slug)) }
    if !article.tags.isEmpty { lines.append(.tagsLine(article.tags)) }
    if let issue = article.meantFor { lines.append(.issueLine(issue)) }
    if let urgency = article.urgency { lines.append(.urgencyLine(urgency)) }
    if let provenance = article.provenance {
      lines.append(.provenanceLine(provenance.file, provenance.imprint))
    }
    lines += try newsroom.reviewHistory(of: article, view)
    if let embargo = article.embargo { lines.append(.embargoLine(call.clock(embargo))) }
    if let claim = article.claim, let until = claim.until, until > newsroom.occasion.at {
      lines.append(.claimLine(claim.person, call.clock(until)))
    }
    lines += try notes(on: article, newsroom, call)
    return lines.map { Printable.clean(call.text(of: $0)) + "\n" }.joined()
  }

  /// A plain note as it always reads; one with more to it as `note` lists it.
  private static func notes(
    on article: ArticleState, _ newsroom: Newsroom, _ call: Call
  ) throws(Problem) -> [Wording] {
    let places = try newsroom.places(of: article.notes, in: article)
    return article.notes.enumerated().map { index, note in
      if note.anchor == nil && !note.isMust && note.resolved == nil {
        return .noteLine(note.person, note.day(call), note.text)
      }
      return NoteLine(number: index + 1, note: note, place: places[index], article: article)
        .wording(call)
    }
  }
}
