import Arguments
import Diagnostics
import Notation
import Operations
import TextRendering
import Workflow

/// How many articles there are of each status, section and issue.
struct FindCount {
  private let total: Int
  private let statuses: [(status: Status, count: Int)]
  private let sections: [(name: String?, count: Int)]
  private let issues: [(name: String?, count: Int)]

  init(_ articles: [ArticleState], _ view: DeskView) {
    total = articles.count
    let counted = Self.counted(articles.map { view.status(of: $0) })
    statuses = counted.sorted { $0.0.word < $1.0.word }.map { ($0.0, $0.1) }
    sections = Self.named(articles.map(\.summary.section))
    issues = Self.named(articles.map(\.meantFor))
  }

  private static func counted<Name: Hashable>(_ names: [Name]) -> [(Name, Int)] {
    var counts: [Name: Int] = [:]
    for name in names { counts[name, default: 0] += 1 }
    return counts.map { ($0.key, $0.value) }
  }

  /// By name; those without one come last.
  private static func named(_ names: [String?]) -> [(name: String?, count: Int)] {
    counted(names).sorted { first, second in
      guard let one = first.0, let other = second.0 else { return first.0 != nil }
      return one < other
    }.map { ($0.0, $0.1) }
  }

  func write(_ call: Call) {
    if call.shared.json { return call.write(json) }
    let columns = [
      Table.Column(.whatColumn), Table.Column(.nameColumn, isMain: true),
      Table.Column(.countColumn, .trailing),
    ]
    call.write(Table(columns, rows: rows(call)))
  }

  private func rows(_ call: Call) -> [[Table.Cell]] {
    func word(_ wording: Wording) -> String {
      call.isForPeople ? call.text(of: wording) : wording.english
    }
    func row(_ what: Wording, _ name: String, _ count: Int) -> [Table.Cell] {
      [Table.Cell(word(what), .faint), Table.Cell(name), Table.Cell(String(count))]
    }
    let none = call.isForPeople
    return [row(.allArticles, "", total)]
      + statuses.map {
        row(.byStatus, none ? call.text(of: $0.status.title) : $0.status.pipeWord, $0.count)
      }
      + sections.map {
        row(.bySection, $0.name ?? (none ? call.text(of: .noSection) : ""), $0.count)
      }
      + issues.map { row(.byIssue, $0.name ?? (none ? call.text(of: .noIssue) : ""), $0.count) }
  }

  private var json: JSONValue {
    func list(_ counts: [(name: String?, count: Int)]) -> JSONValue {
      .array(counts.map { ["name": .optional($0.name), "count": .integer($0.count)] })
    }
    return [
      "all": .integer(total),
      "status": .array(
        statuses.map { ["name": .string($0.status.word), "count": .integer($0.count)] }),
      "section": list(sections), "issue": list(issues),
    ]
  }
}
