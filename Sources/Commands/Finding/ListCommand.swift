import Arguments
import Diagnostics
import Notation
import Operations
import Search
import TextRendering
import Workflow

/// `list`: the articles a query finds.
enum ListCommand {
  static let command = Command(declaration: declaration, run: run)

  /// How many rows a person gets to see.
  private static let screenful = 50

  private static let declaration = CommandDeclaration(
    summary: Wording(en: "List articles, newest first", zh: "列出稿件，新的在前"),
    discussion: Wording(
      en: "Filters: status: tag: section: by: issue: slug: since: until: date:, words, "
        + "\"phrases\", days as people say them (2023, last-week). status:twin finds what two copies "
        + "took in apart from each other, status:doubtful what somebody should look at, since it came in so "
        + "or a sentence of it was cut, and nobody edited or submitted yet. All of them have to hold; "
        + "OR between two means one of them, - in front means not, (…) is a group. A terminal shows "
        + "the 50 newest; a pipe gets all, one line each, parted by tabs: number, status, issue, "
        + "section, headline, length, bylines, tags. --count prints instead what (all, status, "
        + "section, issue), name and count.\n"
        + "--json prints an array of objects with id, number, object (the text), status, headline, "
        + "section, tags, bylines, characters, words, language, slug, issue, urgency, person, at.",
      zh:
        "筛选：status: tag: section: by: issue: slug: since: until: date:（也可写 状态: 标签: 栏目: 作者: 期: 简题: "
        + "起: 止: 日期:）、词语、\"短语\"、口语时间（2023、上周、去年）。status:twin（状态:双份）找出两份副本各收了一次的稿件，"
        + "status:doubtful（状态:存疑）找出收稿或拆稿时存疑、尚未改过或送审的稿件。各条件须同时满足；两项之间写 OR（或）表示符合其一，前加 - "
        + "表示不含，(…) 为一组。终端只显示最新 50 篇；管道输出全部，每篇一行，"
        + "以制表符分隔：编号、状态、期号、栏目、主题、字数、署名、标签。--count 改为输出项目、名称、篇数。\n"
        + "--json 输出对象数组，含 id、number、object（文本）、status、headline、section、tags、bylines、"
        + "characters、words、language、slug、issue、urgency、person、at。"),
    parameters: [
      Parameter(
        "QUERY", .any, help: Wording(en: "Filters and words.", zh: "筛选条件与词语。"),
        mayBeginWithHyphen: true)
    ],
    options: [
      Option(
        "count",
        help: Wording(
          en: "Count them by status, section and issue instead.", zh: "只按状态、栏目、期统计篇数。"))
    ],
    examples: [
      Example(
        "newsdesk list status:submitted",
        Wording(en: "Lists what waits for review.", zh: "列出待审的稿件。")),
      Example(
        "newsdesk list issue:2024-12 -status:approved",
        Wording(en: "Lists what an issue still lacks.", zh: "列出某期尚未签发的稿件。")),
      Example(
        "newsdesk list 货车司机 入会 since:2024-01-01",
        Wording(en: "Lists articles with both words.", zh: "列出同时含两个词的稿件。")),
    ],
    exitCodes: [.done, .problem(.usage), .problem(.damaged), .problem(.notFound)])

  private static func run(_ call: Call) throws(Problem) -> Int32 {
    let newsroom = try call.newsroom()
    let view = try newsroom.view()
    let words = call.parsed.arguments(of: "QUERY")
    let query = try call.query(words, for: view)
    let count =
      if call.parsed.has("count") {
        tally(query, newsroom, view, call)
      } else if call.isForPeople {
        show(words.isEmpty ? nil : query, newsroom, view, call)
      } else {
        stream(query, newsroom, view, call)
      }
    if count == 0 {
      call.sayNothingFound(in: view)
      call.sayAdvice(of: query)
    }
    return count == 0 ? Problem.Kind.notFound.rawValue : 0
  }

  private static func tally(
    _ query: Query, _ newsroom: Newsroom, _ view: DeskView, _ call: Call
  ) -> Int {
    var count = FindCount()
    newsroom.eachFind(of: query, in: view) { count.add($0, view) }
    count.write(call)
    return count.total
  }

  /// The newest for a terminal; how many there are.
  private static func show(
    _ query: Query?, _ newsroom: Newsroom, _ view: DeskView, _ call: Call
  ) -> Int {
    var shown: [ArticleState]
    var total = view.desk.articleCount
    if let query {
      shown = newsroom.findReadable(query, in: view)
      total = shown.count
      shown = Array(shown.prefix(screenful))
    } else {
      shown = view.desk.newest(screenful)
    }
    if !shown.isEmpty { call.write(ArticleTable.table(of: shown, view, call)) }
    if shown.count < total { call.say(.moreArticles(total - shown.count)) }
    return total
  }

  /// All for a pipe. Only the rows are held until all of them are known.
  private static func stream(
    _ query: Query, _ newsroom: Newsroom, _ view: DeskView, _ call: Call
  ) -> Int {
    var found: [(place: ListPlace, row: [UInt8])] = []
    newsroom.eachFind(of: query, in: view) { article in
      let row =
        call.shared.json
        ? RowStream.element(.object(ArticleJSON.row(article, view)))
        : RowStream.line(ArticleTable.table(of: [article], view, call))
      found.append((article.listPlace, row))
    }
    found.sort { $0.place < $1.place }
    var rows = RowStream(call)
    for find in found { rows.add(find.row) }
    rows.finish()
    return found.count
  }
}

extension Call {
  /// Words of the command line as a query: blanks mean AND, however the words were quoted for the
  /// shell. Says which days were understood.
  func query(_ words: [String], for view: DeskView) throws(Problem) -> Query {
    let query = try Query(words.joined(separator: " "), today: try moment().at.day)
    let stages = view.rulebook.policies.values.flatMap { $0.stages.dropLast().map(\.name) }
    try query.refuseUnknownStatuses(Status.fixedWords + Set(stages).sorted())
    if let understood = query.understood { say(understood) }
    return query
  }

  /// Says that nothing was found; where there is nothing to find, how to begin.
  func sayNothingFound(in view: DeskView) {
    say(view.desk.articleCount == 0 ? .noArticleAtAll : .nothingFound)
  }

  /// Says what to write instead of what means less here than elsewhere.
  func sayAdvice(of query: Query) {
    if let advice = query.advice { say(advice) }
  }
}
