import Diagnostics
import Notation
import Operations
import TextRendering
import Workflow

/// One act, as `log` tells it.
struct HistoryLine {
  let filed: FiledRecord
  /// The articles it touched; none for acts on issues and rules.
  let articles: [ArticleState]
  /// The one article whose history is told; none where it is the desk's.
  let event: Event?

  static func of(_ article: ArticleState, _ view: DeskView) -> [HistoryLine] {
    let events = Dictionary(
      article.history.map { ($0.line, $0) }, uniquingKeysWith: { first, _ in first })
    return view.events.reversed().compactMap { happened in
      events[happened.filed.line].map {
        HistoryLine(filed: happened.filed, articles: [article], event: $0)
      }
    }
  }

  /// One line for each record, newest first.
  static func ofDesk(_ view: DeskView) -> [HistoryLine] {
    view.events.reversed().map { happened in
      let line = happened.filed.line
      let event =
        happened.articles.count == 1
        ? happened.articles[0].history.first { $0.line == line } : nil
      return HistoryLine(filed: happened.filed, articles: happened.articles, event: event)
    }
  }

  static func table(of lines: [HistoryLine], _ call: Call) -> Table {
    let titles: [Wording] = [
      .timeColumn(zone(call)), .personColumn, .actColumn, .articleColumn, .textColumn, .wordsColumn,
    ]
    let columns = titles.enumerated().map { index, title in
      Table.Column(title, canShrink: index == 5, isMain: index == 3)
    }
    return Table(columns, rows: lines.map { $0.row(call) })
  }

  /// The name of the time zone, for the heading.
  private static func zone(_ call: Call) -> String {
    call.isForPeople ? call.surroundings.zone(call.surroundings.clock()).name : "UTC"
  }

  private var record: Record { filed.record }

  private func row(_ call: Call) -> [Table.Cell] {
    let kind = record.act.kind
    let act = call.isForPeople ? call.text(of: kind.title) : kind.rawValue
    return [
      Table.Cell("\(call.shown(record.at).day) \(call.shown(record.at).clock)"),
      Table.Cell(record.person),
      Table.Cell(act, .strong), Table.Cell(subject(call)), Table.Cell(textNumber ?? "", .faint),
      Table.Cell(record.note ?? ""),
    ]
  }

  private func subject(_ call: Call) -> String {
    if let issue = record.act.issueName { return issue }
    guard let first = articles.first else { return "" }
    let title = "\(first.number) \(call.headline(of: first))"
    return articles.count == 1 ? title : title + call.text(of: .andMore(articles.count - 1))
  }

  private var textNumber: String? {
    guard articles.count == 1, record.act.issueName == nil, let object = event?.object else {
      return nil
    }
    return articles[0].textNumber(object)
  }

  var json: JSONValue {
    [
      "at": .string(record.at.description), "person": .string(record.person),
      "act": .string(record.act.kind.rawValue), "clock_given": .bool(record.clockGiven),
      "articles": .strings(articles.map(\.id.hex)), "issue": .optional(record.act.issueName),
      "object": .optional(event?.object?.hex), "note": .optional(record.note),
      "log": .string(filed.log), "seq": .integer(filed.seq), "line": .string(filed.line.hex),
    ]
  }
}

extension Act {
  /// The issue an act is about.
  fileprivate var issueName: String? {
    switch self {
    case .composed(let issue), .published(let issue): issue.name
    default: nil
    }
  }
}
