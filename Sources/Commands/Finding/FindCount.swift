import Arguments
import Diagnostics
import Notation
import Operations
import TextRendering
import Workflow

/// How many articles there are of each status, section and issue.
struct FindCount {
  private(set) var total = 0
  private var byStatus: [Status: Int] = [:]
  private var bySection: [String?: Int] = [:]
  private var byIssue: [String?: Int] = [:]

  mutating func add(_ article: ArticleState, _ view: DeskView) {
    total += 1
    byStatus[view.status(of: article), default: 0] += 1
    bySection[article.summary.section, default: 0] += 1
    byIssue[article.meantFor, default: 0] += 1
  }

  private var statuses: [(status: Status, count: Int)] {
    byStatus.sorted { $0.key.word < $1.key.word }.map { ($0.key, $0.value) }
  }

  private var sections: [(name: String?, count: Int)] { Self.named(bySection) }
  private var issues: [(name: String?, count: Int)] { Self.named(byIssue) }

  /// By name; those without one come last.
  private static func named(_ counts: [String?: Int]) -> [(name: String?, count: Int)] {
    counts.sorted { first, second in
      guard let one = first.key, let other = second.key else { return first.key != nil }
      return one < other
    }.map { ($0.key, $0.value) }
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
