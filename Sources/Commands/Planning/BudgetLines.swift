import Diagnostics
import Notation
import Operations
import TextRendering
import Workflow

/// An issue page by page for people: planned, arrived, approved, what is missing, pictures that are
/// too small, and the time left.
struct BudgetLines {
  let state: IssueState
  let newsroom: Newsroom
  let view: DeskView
  let call: Call

  func lines() throws(Problem) -> [String] {
    guard let budget = view.desk.budget(of: state.name, under: view.rulebook) else { return [] }
    let coarse = try coarsePictures()
    let titles: [Wording] = [
      .pageColumn, .plannedColumn, .arrivedColumn, .approvedColumn, .missingColumn,
    ]
    let columns = titles.enumerated().map { index, title in
      Table.Column(title, 1...3 ~= index ? .trailing : .leading, canShrink: index == 4)
    }
    let rows = budget.lines.map { line in
      let numbers = [line.planned, line.arrived, line.approved].map { Table.Cell(String($0)) }
      return [Table.Cell(line.page.map(String.init) ?? "–")] + numbers
        + [Table.Cell(missing(line, coarse: line.page.flatMap { coarse[$0] } ?? 0))]
    }
    let table = Table(columns, rows: rows)
    let text =
      call.isForPeople
      ? table.text(width: call.width, language: call.language, ink: call.ink)
      : table.tabSeparated
    return [try headline()] + text.split(separator: "\n").map(String.init)
  }

  /// The day, the numbers, and how long it is until it has to go to print.
  func headline() throws(Problem) -> String {
    guard let plan = state.plan else {
      return call.ink.paint(call.text(of: .issueTitle(state.name)), .strong)
    }
    var parts: [Wording] = [.issueTitle(state.name), .plannedDay(plan)]
    parts += plan.numbering.map { [$0] } ?? []
    if let due = plan.due {
      parts.append(.dueAt(call.local(due)))
      if state.release == nil, !state.isPublished {
        parts.append(.timeLeft(due.seconds - (try call.moment().at.seconds)))
      }
    }
    let text = Printable.line(parts.map { call.text(of: $0) }.joined(separator: "  "))
    return call.ink.paint(text, .strong)
  }

  private func missing(_ line: IssueBudget.Line, coarse: Int) -> String {
    var parts = line.lacks.map { lack -> Wording in
      switch lack {
      case .promise(let promise): .notYetCome(promise, isLate: isLate(promise))
      case .article(let id, let status):
        .waitsFor(view.desk.article(id).map { .named($0) } ?? .verbatim(""), status)
      }
    }
    if coarse > 0 { parts.append(.coarsePictures(coarse)) }
    let text = parts.map { call.text(of: $0) }.joined(separator: " · ")
    return Printable.line(text.isEmpty ? "–" : text)
  }

  private func isLate(_ promise: Promise) -> Bool {
    guard let due = promise.due, let now = try? call.moment().at else { return false }
    return due < now
  }

  private func coarsePictures() throws(Problem) -> [Int: Int] {
    guard state.newest != nil else { return [:] }
    return try newsroom.coarsePictures(on: try newsroom.issue(state.name).composed.layout)
  }
}
