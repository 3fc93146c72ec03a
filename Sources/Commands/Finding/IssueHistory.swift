import Arguments
import Composition
import Diagnostics
import Notation
import Operations
import TextRendering
import Workflow

/// What happened to an issue, as `log` tells it: its revisions, proof rounds, release and coming out.
struct IssueHistory {
  /// One thing that was done.
  private struct Entry {
    let at: Timestamp
    let person: String
    /// The pages it was about.
    let object: Digest
    /// The revision that was filed; none where something was done about one.
    var made: FiledIssue?
    /// What was done, in the word that programs get and in a table; pages that are no draft need none.
    let word: String
    var title: Wording?
    let line: Digest
  }

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

  private var newestFirst: [Entry] {
    let read = issue.proofs.map(read)
    return merged(merged(composed, read), outgoing).reversed()
  }

  /// By time, and each list in its own order, which clocks do not change; of one moment, the first
  /// list comes first.
  private func merged(_ first: [Entry], _ second: [Entry]) -> [Entry] {
    var merged: [Entry] = []
    var rest = second[...]
    for entry in first {
      while let next = rest.first, next.at < entry.at { merged.append(rest.removeFirst()) }
      merged.append(entry)
    }
    return merged + rest
  }

  private var composed: [Entry] {
    issue.revisions.map { filed in
      Entry(
        at: filed.at, person: filed.person, object: filed.revision.object, made: filed,
        word: "composed", title: filed.revision.isDraft ? .draftRevision : nil, line: filed.line)
    }
  }

  private func read(_ proof: FiledProof) -> Entry {
    let step = proof.step
    return Entry(
      at: proof.at, person: step.reader, object: step.object, word: step.kind.rawValue,
      title: .proofStep(
        step.round, step.pages.map(\.number), step.kind == .checked ? nil : step.findings.count),
      line: proof.line)
  }

  private var outgoing: [Entry] {
    func entry(_ filed: FiledIssue, _ word: String, _ title: Wording) -> Entry {
      Entry(
        at: filed.at, person: filed.person, object: filed.revision.object, word: word,
        title: title, line: filed.line)
    }
    let released = [issue.release].compactMap { $0 }
    return released.map { entry($0, "released", Act.Kind.released.title) }
      + issue.publishings.map { entry($0, "published", Act.Kind.published.title) }
  }

  private func row(_ entry: Entry) -> [Table.Cell] {
    [
      Table.Cell(call.shown(entry.at).dayAndClock), Table.Cell(entry.person),
      Table.Cell(number(entry.object), .faint),
      Table.Cell(entry.made.map { String($0.revision.pages) } ?? ""),
      Table.Cell(entry.made.map { String(placed($0)) } ?? ""),
      Table.Cell(entry.title.map { call.text(of: $0) } ?? ""),
    ]
  }

  /// The number of the revision whose pages something was done about.
  private func number(_ object: Digest) -> String {
    issue.revisions.first { $0.revision.object == object }.map { issue.number(of: $0) } ?? ""
  }

  private func placed(_ filed: FiledIssue) -> Int {
    filed.revision.articles.count { $0.page != nil }
  }

  private func json(_ entry: Entry) -> JSONValue {
    [
      "at": .string(entry.at.description), "person": .string(entry.person),
      "act": .string(entry.word), "number": .string(number(entry.object)),
      "object": .string(entry.object.hex),
      "pages": entry.made.map { .integer($0.revision.pages) } ?? .null,
      "articles": entry.made.map { .integer(placed($0)) } ?? .null,
      "draft": entry.made.map { .bool($0.revision.isDraft) } ?? .null,
      "line": .string(entry.line.hex),
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
