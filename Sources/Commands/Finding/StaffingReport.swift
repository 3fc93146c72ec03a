import Arguments
import Diagnostics
import Notation
import Operations
import Workflow

/// Whether those present can sign what the desk still needs.
struct StaffingReport {
  let view: DeskView
  let call: Call

  /// Answers 1 where something cannot be finished.
  func give() throws(Problem) -> Int32 {
    let rules = view.rulebook
    guard rules.namesPeople else { throw Problem(.refused, .nobodyNamed) }
    let present = try present(rules)
    let articles = openArticles
    let stuck = articles.compactMap { article in
      rules.staffing(of: article, present: present).flatMap { $0.stuckAt == nil ? nil : $0 }
    }
    if call.shared.json {
      call.write(json(stuck, articles.count))
    } else {
      for staffing in stuck {
        guard let article = view.desk.article(staffing.article), let stage = staffing.stuckAt
        else { continue }
        let line = Wording.cannotFinish(.named(article), .stage(stage), staffing.unblockedBy)
        call.write(Printable.clean(call.text(of: line)) + "\n")
      }
    }
    call.say(
      articles.isEmpty
        ? .nothingOpen : .canSign(articles.count - stuck.count, articles.count, present))
    return stuck.isEmpty ? 0 : 1
  }

  private func present(_ rules: Rulebook) throws(Problem) -> [String] {
    guard let typed = call.parsed.value(of: "present") else {
      return rules.people.entries.map(\.name)
    }
    let names = typed.split { $0 == "," || $0 == "，" || $0 == " " }.map(String.init)
    for name in names {
      if let problem = rules.refusalOfDeciding(by: name) { throw problem }
    }
    return names
  }

  /// What is not yet approved and not out of play.
  private var openArticles: [ArticleState] {
    let issue = call.parsed.value(of: "issue") ?? view.desk.nextIssue
    return view.desk.articles.filter { article in
      if let issue, !view.desk.belongs(article, to: issue) { return false }
      switch view.status(of: article) {
      case .draft, .submitted, .stage, .returned, .diverged: return true
      case .killed, .spiked, .held, .published, .approved: return false
      }
    }
  }

  private func json(_ stuck: [Staffing], _ count: Int) -> JSONValue {
    [
      "articles": .integer(count),
      "stuck": .array(
        stuck.map {
          [
            "article": .string($0.article.hex), "stage": .optional($0.stuckAt),
            "unblocked_by": .strings($0.unblockedBy),
          ]
        }),
    ]
  }
}
