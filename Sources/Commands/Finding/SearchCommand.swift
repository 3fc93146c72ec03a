import Arguments
import Diagnostics
import Notation
import Operations
import Search
import TextRendering
import Workflow

/// `search`: articles with the place where the words stand.
enum SearchCommand {
  static let command = Command(declaration: declaration, run: run)

  /// How many finds, and looser finds, a person gets to see.
  private static let screenful = (finds: 50, looser: 20)

  private static let declaration = CommandDeclaration(
    summary: Wording(en: "Search the text of all articles", zh: "在全部稿件中查找"),
    discussion: Wording(
      en:
        "Takes what list takes, and shows the words in their place. The best come first: words in "
        + "the headline before those in the text, newer before older. Widths, capitals and "
        + "traditional characters make no difference.\n"
        + "Blanks, or AND, mean that all must hold. OR between two terms means one of them; it "
        + "binds closer than the blank. - in front means not, \"…\" a phrase, (…) a group. Parts of "
        + "words are found without a *.\n"
        + "Days as people say them: 2023, last-week, yesterday; in quotation marks they are words. "
        + "They, since:, until: and date: ask for the day on which the text was last filed, or that "
        + "of the page it was read from; issue:2023 asks for the issues of a year.\n"
        + "Where little has exactly the words, looser finds are offered, labelled: one character "
        + "misread, the words near each other, the words in the same article, one character another.",
      zh: "写法同 list，并显示词语所在的上下文。最符合的在前：标题命中先于正文，新的先于旧的。全角半角、大小写、繁简不分。\n"
        + "空格（或 AND）表示须同时符合；两项之间写 OR（或）表示符合其一，结合紧于空格；前加 - 表示不含；\"…\" 为短语；(…) 为一组。"
        + "词的一部分也能查到，不用加 *。\n"
        + "时间可照口语写：2023、去年、上个月、上周；加引号则按字面查找。口语时间和 起:、止:、日期: 都指文本最后入库的日子，"
        + "或来源版面上的日期；按刊期查用 期:2023。\n"
        + "完全符合的很少时，另列相近的并注明：疑误一字、词语相近、同篇出现、一字不同。"),
    parameters: [
      Parameter(
        "QUERY", .many, help: Wording(en: "Words and filters.", zh: "词语与筛选条件。"),
        mayBeginWithHyphen: true)
    ],
    options: [
      Option(
        "out", value: "FILE",
        help: Wording(
          en: "Write the finds with their full text as one page of HTML, for screen and paper.",
          zh: "把查到的稿件连全文汇编成一个 HTML 文件，可看可印。")),
      Option("exact", help: Wording(en: "Offer no looser finds.", zh: "不列相近的。")),
    ],
    examples: [
      Example(
        "newsdesk search 货车司机 入会",
        Wording(en: "Finds articles that have both words.", zh: "查找同时含两个词的稿件。")),
      Example(
        "newsdesk search '去年 货车司机 OR 网约车 -section:公告'",
        Wording(en: "Finds last year's articles with either word.", zh: "查去年含任一词的稿件，公告除外。")),
      Example(
        "newsdesk search 货车司机入会 --out dossier.html",
        Wording(en: "Puts the finds together for the boss.", zh: "把查到的稿件汇编成册。")),
    ],
    exitCodes: [.done, .problem(.usage), .problem(.damaged), .problem(.notFound)])

  private static func run(_ call: Call) throws(Problem) -> Int32 {
    let newsroom = try call.newsroom()
    let view = try newsroom.view()
    let words = call.parsed.arguments(of: "QUERY")
    let query = try call.query(words, for: view)
    let answer = newsroom.search(query, in: view, isStrict: call.parsed.has("exact")) {
      if $1 >= 1_000 { call.progress(.readingArchive, $0, of: $1) }
    }
    let report = FindReport(call: call, newsroom: newsroom, view: view, answer: answer)
    if let name = call.parsed.value(of: "out") {
      try Dossier(report, words.joined(separator: " ")).write(to: name)
      if call.shared.json { try report.writeJSON() }
    } else {
      try report.write(screenful)
    }
    if !answer.unreadable.isEmpty { call.warn(.unreadableArticles(answer.unreadable.count)) }
    let isEmpty = answer.finds.isEmpty && answer.looser.isEmpty
    if isEmpty {
      call.sayNothingFound(in: view)
      warnOfOldFile(call)
    }
    if answer.finds.isEmpty { call.sayAdvice(of: query) }
    if isEmpty { return Problem.Kind.notFound.rawValue }
    return answer.unreadable.isEmpty ? 0 : Problem.Kind.damaged.rawValue
  }

  /// What an earlier search wrote must not pass for what this one found.
  private static func warnOfOldFile(_ call: Call) {
    if let name = call.parsed.value(of: "out"), OutsideFile.exists(call.path(name)) {
      call.warn(.dossierLeft(name))
    }
  }
}
