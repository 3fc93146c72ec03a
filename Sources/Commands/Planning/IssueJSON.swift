import Diagnostics
import Manuscript
import Notation
import Operations
import Workflow

/// An issue with its plan and its budget, for programs.
enum IssueJSON {
  static func json(_ state: IssueState, _ view: DeskView, _ call: Call) -> JSONValue {
    let budget = view.desk.budget(of: state.name, under: view.rulebook)
    let articles = view.desk.articles(belongingTo: state.name)
    let open = Set(state.openPromises(articles).map(\.slug))
    return [
      "issue": .string(state.name), "plan": state.plan.map { plan($0) } ?? .null,
      "pages": .array((budget?.lines ?? []).map { line($0) }),
      "promises": .array(
        state.promises.map { promise in
          var members = Self.promise(promise)
          members["open"] = .bool(open.contains(promise.slug))
          return .object(members)
        }),
    ]
  }

  private static func plan(_ plan: IssuePlan) -> JSONValue {
    [
      "date": .string(plan.date.description), "weekday": .string(plan.date.weekdayName.english),
      "lunar": .optional(LunarDate(plan.date)?.text),
      "number": plan.number.map { .integer($0) } ?? .null,
      "whole": plan.whole.map { .integer($0) } ?? .null,
      "due": .optional(plan.due?.description), "pages": .integer(plan.pages),
      "special": .optional(plan.special),
    ]
  }

  private static func promise(_ promise: Promise) -> JSONObject {
    [
      "slug": .string(promise.slug), "kind": .string(promise.kind.rawValue),
      "by": .optional(promise.by), "page": .integer(promise.page),
      "length": .integer(promise.length), "in_words": .bool(promise.isInWords),
      "photos": .integer(promise.photos),
      "columns": promise.columns.map { .integer($0) } ?? .null,
      "lines": promise.lines.map { .integer($0) } ?? .null,
      "due": .optional(promise.due?.description), "standing": .bool(promise.isStanding),
    ]
  }

  private static func line(_ line: IssueBudget.Line) -> JSONValue {
    let missing = line.lacks.map { lack -> JSONValue in
      switch lack {
      case .promise(let promise): ["slug": .string(promise.slug)]
      case .article(let id, let status):
        [
          "article": .string(id.hex), "status": .string(status.word),
        ]
      }
    }
    return [
      "page": line.page.map { .integer($0) } ?? .null, "planned": .integer(line.planned),
      "arrived": .integer(line.arrived), "approved": .integer(line.approved),
      "missing": .array(missing),
    ]
  }
}
