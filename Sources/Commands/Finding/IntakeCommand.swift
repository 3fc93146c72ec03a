import Arguments
import Diagnostics
import Manuscript
import Notation
import Operations
import Search
import TextRendering
import Workflow

/// `intake`: the register of what came in.
enum IntakeCommand {
  static let command = Command(declaration: declaration, run: run)

  private static let declaration = CommandDeclaration(
    summary: Wording(en: "List what came in, and what became of it", zh: "来稿登记：收了什么、结果如何"),
    discussion: Wording(
      en:
        "One row for each file that was imported, newest first: day, how it came, from whom (of a "
        + "file with one story its byline), where they work, its name, and its articles with their "
        + "status. So “did you get my story?” takes five seconds.",
      zh: "每个收入的文件一行，新的在前：日期、来稿方式、来稿人（单篇文件列署名）、单位、文件名、稿件及状态。"
        + "有人问“稿子收到没有”，一查便知。"),
    parameters: [
      Parameter(
        "WORD", .optional,
        help: Wording(en: "Only rows with this word in them.", zh: "只列含此词的行。"))
    ],
    options: [
      Option(
        "since", value: "DATE",
        help: Wording(
          en: "Only what came in since this day: 2024-12-01, 12-1, yesterday, monday, last-week.",
          zh: "只列此日以来的来稿：2024-12-01、12月1日、昨天、周一、上周、本月。"))
    ],
    examples: [
      Example(
        "newsdesk intake --since 2024-12-01",
        Wording(en: "Lists what came in this month.", zh: "列出本月来稿。")),
      Example(
        "newsdesk intake 王小明",
        Wording(en: "Lists what somebody sent.", zh: "查某人的来稿。")),
    ],
    exitCodes: [.done, .problem(.usage), .problem(.damaged), .problem(.notFound)])

  private static func run(_ call: Call) throws(Problem) -> Int32 {
    let view = try call.newsroom().view()
    let word = call.parsed.argument(of: "WORD")
    let entries = try view.register(since: try since(call)).filter { entry in
      guard let word else { return true }
      let texts =
        [entry.file, entry.sender ?? "", entry.unit ?? ""] + entry.articles.map(\.summary.title)
        + entry.articles.flatMap { $0.summary.bylines.map(\.name) }
      return texts.contains { $0.contains(word) }
    }
    if call.shared.json {
      call.write(.array(entries.map { json($0, view) }))
    } else {
      call.write(Table(columns, rows: entries.map { row($0, view, call) }))
    }
    if entries.isEmpty { call.say(.nothingFound) }
    return entries.isEmpty ? Problem.Kind.notFound.rawValue : 0
  }

  private static func since(_ call: Call) throws(Problem) -> String? {
    guard let text = call.parsed.value(of: "since") else { return nil }
    let day = SpokenDay.firstDay(text, today: try call.today())
    guard let first = day ?? Timestamp(iso: text)?.day else {
      throw Problem(.usage, .notATime(Printable.line(text)))
    }
    return first
  }

  private static let columns = [
    Table.Column(.dayColumn), Table.Column(.channelColumn),
    Table.Column(.senderColumn, canShrink: true), Table.Column(.unitColumn, canShrink: true),
    Table.Column(.fileColumn, canShrink: true),
    Table.Column(.articlesColumn, isMain: true),
  ]

  private static func row(
    _ entry: RegisteredArrival, _ view: DeskView, _ call: Call
  ) -> [Table.Cell] {
    let articles = entry.articles.map { article in
      let status = view.status(of: article)
      return "\(article.number) \(call.isForPeople ? call.text(of: status.title) : status.word)"
    }
    let again = call.isForPeople ? call.text(of: .cameBefore) : "again"
    let channel =
      call.isForPeople ? call.text(of: .channel(entry.channel)) : entry.channel ?? "file"
    return [
      Table.Cell(call.shown(entry.at).day), Table.Cell(channel),
      Table.Cell(entry.contributors.joined(separator: " ")), Table.Cell(entry.unit ?? ""),
      Table.Cell(entry.file),
      Table.Cell((articles + (entry.isKnown ? [again] : [])).joined(separator: ", ")),
    ]
  }

  private static func json(_ entry: RegisteredArrival, _ view: DeskView) -> JSONValue {
    [
      "at": .string(entry.at.description), "person": .string(entry.person),
      "file": .string(entry.file), "channel": .string(entry.channel ?? "file"),
      "sender": .optional(entry.sender), "unit": .optional(entry.unit),
      "again": .bool(entry.isKnown),
      "articles": .array(entry.articles.map { .object(ArticleJSON.row($0, view)) }),
    ]
  }
}
