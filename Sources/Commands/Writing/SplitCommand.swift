import Arguments
import Diagnostics
import Manuscript
import Operations
import Workflow

/// `split`: cuts an article in two.
enum SplitCommand {
  static let command = Command(declaration: declaration, run: run)

  private static let declaration = CommandDeclaration(
    summary: Wording(en: "Cut an article in two before a line of its page", zh: "在版面某行之前把稿件拆成两篇"),
    discussion: Wording(
      en: "For a page that was read wrongly. What stands before the line stays in the article; the "
        + "rest becomes an article of its own. show --lines names the lines of the page, and of a "
        + "manuscript its paragraphs; 12.2 is the second piece of line 12, on which columns stood side by "
        + "side. A crosshead that the new article begins with is its headline, "
        + "and names below it are its byline; what was joined to the article gets its own head and "
        + "names back. Where a sentence is cut, both are told as doubtful, until they are edited, "
        + "submitted or joined again.",
      zh: "用于版面读错时。该行之前留在原稿，其余成为新稿。行号见 show --lines；不是从版面收来的稿件按段落编号；12.2 是第 12 行的第二段，该行有几栏并排。"
        + "新稿开头的小标题成为主题，其下的人名成为署名；合并进来的稿件拆开后恢复原有的标题和署名。"
        + "从一句话中间拆开的，两篇都列为存疑，改稿、送审或重新合并后解除。"),
    parameters: [.article],
    options: [
      Option(
        "before", value: "LINE", required: true,
        help: Wording(en: "The line of the page that begins the new article.", zh: "新稿从版面第几行开始。"))
    ],
    insteadOfMore: Wording(
      en: "The line goes behind --before: `newsdesk split ARTICLE --before LINE`.",
      zh: "行号写在 --before 之后：`newsdesk split 稿件 --before 行号`。"),
    examples: [
      Example(
        "newsdesk split a1b2 --before 57",
        Wording(en: "Makes an article of line 57 and what follows.", zh: "第 57 行起另成一篇。"))
    ], exitCodes: .usual)

  private static func run(_ call: Call) throws(Problem) -> Int32 {
    guard let line = try call.parsed.line(of: "before") else {
      throw Problem(.usage, .lineWanted)
    }
    let newsroom = try call.newsroom()
    let before = try newsroom.view()
    let article = try call.article(in: before)
    let (kept, made, view) = try newsroom.split(article.id, beforeLine: line)
    if call.shared.json { call.write(ArticleJSON.rows([kept, made], view)) }
    call.say(.splitApart(.named(kept), .named(made)))
    call.sayDoubts([kept, made])
    let both = kept.summary.bylines.filter(made.summary.bylines.contains).map(\.name)
    if !both.isEmpty { call.warn(.bothAreSigned(both, kept.number, made.number)) }
    let was = before.status(of: article)
    if was.isHandedIn, view.status(of: kept) == .draft {
      call.warn(.splitInReview(.named(kept), was.title))
    }
    if made.summary.headline.isEmpty { call.say(.hasNoHeadline(made.number)) }
    return 0
  }
}
