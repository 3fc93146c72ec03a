import Arguments
import Composition
import Diagnostics
import Notation
import Operations
import TextRendering
import Workflow

/// The revisions of an issue, as `log` tells them.
struct IssueHistory {
  let issue: IssueState
  let call: Call

  /// The issue that the command line names in the place of an article.
  static func named(_ call: Call, _ view: DeskView) -> IssueState? {
    guard let typed = call.parsed.argument(of: "ARTICLE"),
      case .one(.issue(let issue)) = view.desk.find(typed), !issue.revisions.isEmpty
    else { return nil }
    return issue
  }

  func give() {
    if call.shared.json { return call.write(.array(newestFirst.map(json))) }
    let titles: [Wording] = [
      .timeColumn(call.zoneName), .personColumn, .revisionColumn, .sheetPages, .articlesColumn,
      .statusColumn,
    ]
    call.write(Table(titles.map { Table.Column($0) }, rows: newestFirst.map(row)))
  }

  private var newestFirst: [FiledIssue] { issue.revisions.reversed() }

  private func row(_ filed: FiledIssue) -> [Table.Cell] {
    [
      Table.Cell(call.shown(filed.at).dayAndClock), Table.Cell(filed.person),
      Table.Cell(issue.number(of: filed), .faint), Table.Cell(String(filed.revision.pages)),
      Table.Cell(String(placed(filed))),
      Table.Cell(filed.revision.isDraft ? call.text(of: .draftRevision) : ""),
    ]
  }

  private func placed(_ filed: FiledIssue) -> Int {
    filed.revision.articles.count { $0.page != nil }
  }

  private func json(_ filed: FiledIssue) -> JSONValue {
    [
      "at": .string(filed.at.description), "person": .string(filed.person),
      "number": .string(issue.number(of: filed)), "object": .string(filed.revision.object.hex),
      "pages": .integer(filed.revision.pages), "articles": .integer(placed(filed)),
      "draft": .bool(filed.revision.isDraft), "line": .string(filed.line.hex),
    ]
  }
}

/// What changed between two revisions of an issue, as `diff` tells it.
struct IssueChanges {
  let call: Call
  let newsroom: Newsroom

  func give(_ name: String) throws(Problem) -> Int32 {
    let state = try newsroom.view().desk.issue(name)
    let (from, to, difference) = try newsroom.difference(
      of: name, from: call.parsed.value(of: "from"), to: call.parsed.value(of: "to"))
    if call.shared.json {
      call.write(json(from, to, difference))
      return 0
    }
    let numbers = [from, to].map { state?.number(of: $0) ?? "" }
    call.say(.comparingRevisions(numbers[0], numbers[1]))
    for line in lines(difference) { call.write(call.text(of: line) + "\n") }
    if difference.isEmpty { call.say(.samePages) }
    return 0
  }

  private func lines(_ difference: IssueDifference) -> [Wording] {
    let came = difference.came.map { Wording.came(headline($0.headline), $0.page) }
    let left = difference.left.map { Wording.left(headline($0.headline), $0.page) }
    return difference.moved.flatMap(lines) + came + left
  }

  private func headline(_ text: String) -> String { Printable.line(text) }

  private func lines(_ move: IssueDifference.Move) -> [Wording] {
    let name = headline(move.headline)
    var lines: [Wording] = []
    if move.before != move.after { lines.append(.moved(name, spot(move.before), spot(move.after))) }
    if move.growth != 0 { lines.append(.grew(name, move.growth)) }
    if move.isEdited { lines.append(.hasAnotherText(name)) }
    return lines
  }

  private func spot(_ spot: IssueDifference.Spot) -> Wording {
    .spot(spot.page, spot.area.column + 1, spot.area.line + 1, spot.area.columns, spot.area.lines)
  }

  private func json(
    _ from: FiledIssue, _ to: FiledIssue, _ difference: IssueDifference
  ) -> JSONValue {
    [
      "from": .string(from.revision.object.hex), "to": .string(to.revision.object.hex),
      "moved": .array(
        difference.moved.map {
          [
            "article": .string($0.article.hex), "headline": .string($0.headline),
            "before": json($0.before), "after": json($0.after), "growth": .integer($0.growth),
            "edited": .bool($0.isEdited),
          ]
        }),
      "came": .array(difference.came.map(json)), "left": .array(difference.left.map(json)),
    ]
  }

  private func json(_ spot: IssueDifference.Spot) -> JSONValue {
    [
      "page": .integer(spot.page), "column": .integer(spot.area.column + 1),
      "line": .integer(spot.area.line + 1), "columns": .integer(spot.area.columns),
      "lines": .integer(spot.area.lines),
    ]
  }

  private func json(_ entry: IssueDifference.Entry) -> JSONValue {
    [
      "article": .string(entry.article.hex), "headline": .string(entry.headline),
      "page": .integer(entry.page),
    ]
  }
}
