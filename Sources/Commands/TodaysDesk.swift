import Arguments
import Diagnostics
import Notation
import Operations
import TextRendering
import Workflow

/// `newsdesk` alone: today's desk. The next issue with its articles per status and what it lacks,
/// what waits for this person, and up to three next steps.
enum TodaysDesk {
  static func run(_ call: Call) throws(Problem) -> Int32 {
    let newsroom = try call.newsroom()
    let view = try newsroom.view()
    let person = newsroom.occasion.person
    let overview = view.desk.overview(for: person, under: view.rulebook)
    if call.shared.json {
      call.write(json(overview, person, view))
    } else {
      let lines =
        [headline(overview, newsroom, call)] + (try pages(overview, newsroom, view, call))
        + waiting(overview, person, call) + unfiled(newsroom, call) + steps(overview, view, call)
      call.write(lines.map { $0 + "\n" }.joined())
    }
    try call.tellOfChangedRules(newsroom, view)
    return 0
  }

  private static func headline(
    _ overview: Overview, _ newsroom: Newsroom, _ call: Call
  ) -> String {
    let issue = overview.issue.map { Wording.nextIssue(newsroom.deskName, $0) }
    let title = call.text(of: issue ?? .verbatim(newsroom.deskName))
    let counts = overview.counts.map { count in
      "\(call.text(of: count.status.title)) \(call.ink.paint(String(count.count), .strong))"
    }
    let tally = counts.isEmpty ? call.text(of: .emptyDesk) : counts.joined(separator: " · ")
    return call.ink.paint(Printable.line(title), .strong) + "\n  " + tally
  }

  /// Page by page for an issue that is planned, else the articles it still lacks.
  private static func pages(
    _ overview: Overview, _ newsroom: Newsroom, _ view: DeskView, _ call: Call
  ) throws(Problem) -> [String] {
    guard let state = overview.issue.flatMap({ view.desk.issue($0) }), state.plan != nil else {
      return missing(overview, view, call)
    }
    return try BudgetLines(state: state, newsroom: newsroom, view: view, call: call).lines()
  }

  /// The articles the issue still lacks, at most ten.
  private static func missing(
    _ overview: Overview, _ view: DeskView, _ call: Call
  ) -> [String] {
    let articles = overview.missing.compactMap { view.desk.article($0) }
    guard !articles.isEmpty else { return [] }
    let shown = articles.prefix(10).map { article in
      let status = call.text(of: view.status(of: article).title)
      return Printable.line("  \(article.number) \(call.headline(of: article)) · \(status)")
        .cut(toColumns: call.width)
    }
    let rest = articles.count - shown.count
    let more = rest > 0 ? ["  " + call.text(of: .moreLacking(rest))] : []
    return [call.text(of: .stillLacking(articles.count))] + shown + more
  }

  private static func waiting(_ overview: Overview, _ person: String, _ call: Call) -> [String] {
    let parts: [(Int, (Int) -> Wording)] = [
      (overview.toSign.count, Wording.toSign), (overview.toRework.count, Wording.toRework),
      (overview.toSubmit.count, Wording.toSubmit), (overview.arrivals.count, Wording.arrived),
      (overview.standingCopy.count, Wording.standingCopy),
    ]
    let said = parts.filter { $0.0 > 0 }.map { call.text(of: $0.1($0.0)) }
    let nothing = call.text(of: .nothingWaits)
    let list = said.isEmpty ? nothing : said.joined(separator: " · ")
    return [call.text(of: .waitsFor(Printable.line(person))) + list]
  }

  /// Saved texts, which no list of articles shows.
  private static func unfiled(_ newsroom: Newsroom, _ call: Call) -> [String] {
    let paths = newsroom.unfiledTexts
    return paths.isEmpty ? [] : [Printable.line(call.text(of: .textsNotFiled(paths)))]
  }

  private static func steps(
    _ overview: Overview, _ view: DeskView, _ call: Call
  ) -> [String] {
    guard !overview.steps.isEmpty else { return [] }
    let lines = overview.steps.enumerated().map { index, step in
      let what = call.text(of: step.wording(in: view.desk))
      let command = call.ink.paint(step.command(in: view.desk), .strong)
      return "  \(index + 1) \(what)  \(command)"
    }
    return [call.text(of: .nextSteps)] + lines
  }

  private static func json(
    _ overview: Overview, _ person: String, _ view: DeskView
  ) -> JSONValue {
    func ids(_ digests: [Digest]) -> JSONValue { .strings(digests.map(\.hex)) }
    var counts = JSONObject()
    for count in overview.counts { counts[count.status.word] = .integer(count.count) }
    return [
      "person": .string(person), "issue": .optional(overview.issue), "counts": .object(counts),
      "missing": ids(overview.missing), "to_sign": ids(overview.toSign),
      "to_rework": ids(overview.toRework), "to_submit": ids(overview.toSubmit),
      "to_bring_together": ids(overview.toBringTogether), "arrivals": ids(overview.arrivals),
      "standing_copy": ids(overview.standingCopy),
      "steps": .strings(overview.steps.map { $0.command(in: view.desk) }),
    ]
  }
}
