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

  private static let declaration = CommandDeclaration(
    name: "search", chineseName: "查稿",
    summary: Wording(en: "Search the text of all articles", zh: "在全部稿件中查找"),
    discussion: Wording(
      en: "Takes what list takes, and shows the words in their place. Headlines come before text, "
        + "newer before older.",
      zh: "写法同 list，并显示词语所在的上下文。标题命中在前，新的在前。"),
    parameters: [
      Parameter(
        "QUERY", .many, help: Wording(en: "Words and filters.", zh: "词语与筛选条件。"),
        mayBeginWithHyphen: true)
    ],
    examples: [
      Example(
        "newsdesk search 货车司机 入会",
        Wording(en: "Finds articles that have both words.", zh: "查找同时含两个词的稿件。"))
    ],
    exitCodes: [.done, .problem(.usage), .problem(.damaged), .problem(.notFound)])

  private static func run(_ call: Call) throws(Problem) -> Int32 {
    let newsroom = try call.newsroom()
    let view = try newsroom.view()
    let query = try call.query(call.parsed.arguments(of: "QUERY"), for: view)
    let finds = try newsroom.search(query, in: view)
    if call.shared.json {
      call.write(.array(finds.map { json($0, view) }))
    } else if call.isForPeople {
      for find in finds { show(find, view, call) }
    } else {
      call.write(Table(columns, rows: finds.map { row($0, view) }))
    }
    if finds.isEmpty { call.say(.nothingFound) }
    return finds.isEmpty ? Problem.Kind.notFound.rawValue : 0
  }

  private static let columns: [Table.Column] = [
    Table.Column(.numberColumn), Table.Column(.statusColumn), Table.Column(.headlineColumn),
    Table.Column(.textColumn),
  ]

  private static func json(_ find: Find, _ view: DeskView) -> JSONValue {
    var row = ArticleJSON.row(find.article, view)
    row["snippet"] = .optional(find.snippet?.text)
    return .object(row)
  }

  private static func row(_ find: Find, _ view: DeskView) -> [Table.Cell] {
    let article = find.article
    return [
      Table.Cell(article.number), Table.Cell(view.status(of: article).pipeWord),
      Table.Cell(article.summary.title), Table.Cell(find.snippet?.text ?? ""),
    ]
  }

  private static func show(_ find: Find, _ view: DeskView, _ call: Call) {
    let status = call.text(of: view.status(of: find.article).title)
    let head = "\(find.article.number)  \(status)  \(call.headline(of: find.article))"
    call.write(Printable.line(head) + "\n")
    guard let snippet = find.snippet else { return }
    let parts = snippet.parts.map { part in
      let text = Printable.line(part.text)
      return part.isMatch ? call.ink.paint(text, .strong) : text
    }
    call.write("      \(parts.joined())\n")
  }
}
