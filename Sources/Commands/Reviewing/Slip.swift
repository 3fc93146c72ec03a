import Diagnostics
import Manuscript
import Notation
import Operations
import TextRendering
import Workflow

/// A paper of the desk: facts, a table, lines under it.
struct Slip {
  var title: String
  var facts: [(name: String, value: String)]
  var heads: [String]
  var rows: [[String]]
  var lines: [String] = []

  func text(_ call: Call) -> String {
    let widest = call.isForPeople ? facts.map { DisplayWidth.of($0.name) }.max() ?? 0 : 0
    let gap = call.isForPeople ? "  " : "\t"
    let shown = facts.map { fact in
      fact.name.padded(toColumns: widest) + gap + Printable.line(fact.value) + "\n"
    }.joined()
    let columns = heads.enumerated().map { index, head in
      Table.Column(
        .verbatim(head), canShrink: index == heads.count - 1, isMain: index == 1, stays: true)
    }
    let cells = rows.map { $0.map { Table.Cell(Printable.line($0)) } }
    let table = Table(columns, rows: cells)
    let body =
      call.isForPeople
      ? table.text(width: call.width, language: call.language, ink: call.ink)
      : ([heads] + rows).map { $0.map { Printable.line($0) }.joined(separator: "\t") + "\n" }
        .joined()
    return title + "\n" + shown + body + lines.map { Printable.line($0) + "\n" }.joined()
  }
}

/// Fills in the three papers.
struct Slips {
  let newsroom: Newsroom
  let view: DeskView
  let call: Call

  private func say(_ wording: Wording) -> String { call.text(of: wording) }

  private func time(_ at: Timestamp) -> String {
    call.shown(at).dayAndClock
  }

  /// 审稿单: the opinions of every review, with room for those to come.
  func reviewSheet(of typed: String) throws(Problem) -> Slip {
    let article = try view.article(typed, exactly: false)
    let text = article.textNumber(article.object)
    let names = article.summary.bylines.map(\.name).joined(separator: "、")
    let facts: [(Wording, String)] = [
      (.numberColumn, article.number), (.sheetText, text), (.headlineColumn, article.summary.title),
      (.sheetAuthor, names),
      (
        .lengthColumn,
        say(.length(article.summary.length, article.summary.language))
      ),
      (.sectionColumn, article.summary.section ?? ""),
      (.sheetSource, article.provenance?.sender ?? article.provenance?.file ?? ""),
      (.statusColumn, say(view.status(of: article).title)),
    ]
    let review = article.review(under: view.rulebook.policies)
    let principals = try newsroom.principals(of: article, view)
    var rows = article.decisions.map {
      decisionRow($0, article, review, inPlaceOf: principals[$0.line])
    }
    let open = review.policy.map { Array($0.stages.dropFirst(review.passed)) } ?? []
    rows += open.map { [say(.stage($0.name)), "", "", "", "", ""] }
    return Slip(
      title: say(.reviewSheet), facts: facts.map { (say($0.0), $0.1) },
      heads: [.stageColumn, .personColumn, .sheetTime, .sheetDecision, .sheetOpinion, .textColumn]
        .map { say($0) }, rows: rows)
  }

  private func decisionRow(
    _ filed: FiledDecision, _ article: ArticleState, _ review: Review,
    inPlaceOf principal: String?
  ) -> [String] {
    let counts = review.approvals.contains { $0.line == filed.line }
    let isCarried = review.carried.contains { $0.line == filed.line }
    let decision: Wording =
      !filed.isApproval
      ? .sheetReturned : counts ? .sheetApproved : isCarried ? .sheetCarried : .sheetLapsed
    let typist = filed.typist.map { say(.typedBy($0)) } ?? ""
    let change = filed.decision.change.map { say($0.wording) } ?? ""
    let place = principal.map { say(.inPlaceOf($0)) } ?? ""
    let words = [filed.note ?? "", change, place, typist].filter { !$0.isEmpty }
    return [
      say(.stage(filed.decision.stage)), filed.person, time(filed.at), say(decision),
      words.joined(separator: "；"), article.textNumber(filed.decision.object),
    ]
  }

  /// 发稿单: the copy of an issue in the order of its pages.
  func copyList(of issue: String) throws(Problem) -> Slip {
    let composed = try newsroom.issue(issue)
    guard let newest = composed.view.desk.issue(issue)?.newest else {
      return Slip(title: issue, facts: [], heads: [], rows: [])
    }
    let placed = newest.revision.articles.sorted { ($0.page ?? 99) < ($1.page ?? 99) }
    var rows: [[String]] = []
    var total = 0
    for placement in placed {
      guard let article = view.desk.article(placement.article) else { continue }
      let text = try newsroom.article(placement.object)
      let pictures = text.blocks.count { $0.kind == .picture }
      total += text.length.characters
      rows.append([
        String(rows.count + 1), article.summary.title,
        text.bylines.map(\.name).joined(separator: "、"), String(text.length.characters),
        pictures == 0 ? "" : String(pictures), placement.page.map(String.init) ?? "–",
        article.textNumber(placement.object),
      ])
    }
    let facts: [(Wording, String)] = [
      (.issueColumn, issue), (.countColumn, String(rows.count)),
      (.lengthColumn, String(total)),
    ]
    let heads: [Wording] = [
      .sheetNumber, .headlineColumn, .sheetAuthor, .lengthColumn, .sheetPictures, .pageColumn,
      .textColumn,
    ]
    return Slip(
      title: say(.copyList), facts: facts.map { (say($0.0), $0.1) }, heads: heads.map { say($0) },
      rows: rows)
  }

  /// 付印审签单: who answers for the pages, and the decision.
  func releaseSheet(of issue: String) throws(Problem) -> Slip {
    guard let state = view.desk.issue(issue), let newest = state.newest else {
      throw Problem(.notFound, .noIssueYet(issue))
    }
    let object = newest.revision.object
    let placed = newest.revision.articles.filter { $0.page != nil }
    let editors = Set(
      placed.compactMap { view.desk.article($0.article)?.submissions.last?.person })
    let release = state.release.flatMap { $0.revision.object == object ? $0 : nil }
    var rows = [
      [say(.sheetEditor), editors.sorted().joined(separator: "、"), "", ""],
      [say(.sheetLayout), newest.person, time(newest.at), ""],
    ]
    rows += try proofRows(state)
    rows.append([
      say(.sheetDuty), release?.person ?? "", release.map { time($0.at) } ?? "",
      release.map { say($0.revision.override == nil ? .sheetPrint : .sheetPrintOverridden) } ?? "",
    ])
    let facts: [(Wording, String)] = [
      (.issueColumn, issue), (.sheetPages, String(newest.revision.pages)),
      (.sheetCode, String(object.hex.prefix(8))),
    ]
    return Slip(
      title: say(.releaseSheet), facts: facts.map { (say($0.0), $0.1) },
      heads: [.sheetRole, .personColumn, .sheetTime, .sheetDecision].map { say($0) }, rows: rows,
      lines: release == nil ? [say(.sheetBoxes)] : release?.revision.override.map { [$0] } ?? [])
  }

  /// A row for each proof round, with who read or checked and how far the pages are; one to be filled
  /// in where there is none.
  private func proofRows(_ state: IssueState) throws(Problem) -> [[String]] {
    let pages = try newsroom.proofs(of: state.name, view)
    let rounds = pages.first?.rounds.indices ?? 0..<0
    if rounds.isEmpty { return [[say(.sheetProof), "", "", ""]] }
    return rounds.map { index in
      let steps = state.proofs.filter { $0.step.round == index + 1 }
      var readers: [String] = []
      for step in steps where !readers.contains(step.step.reader) {
        readers.append(step.step.reader)
      }
      let open = pages.map { $0.rounds[index] }.first { $0 != .cleared }
      return [
        say(.sheetRound(index + 1)), readers.joined(separator: "、"),
        steps.last.map { time($0.at) } ?? "", say((open ?? .cleared).title),
      ]
    }
  }
}
