import Notation
import Operations
import TextRendering
import Workflow

/// How many articles there are of each status, per issue they are meant for.
struct Tally {
  /// The statuses that occur, in the order articles reach them.
  let words: [Status]
  /// The issues that occur, by name; articles meant for none come last.
  let issues: [String?]
  private var counts: [Status: [String?: Int]] = [:]

  init(_ view: DeskView) {
    var issues: Set<String?> = []
    for (status, issue, count) in view.desk.counts() {
      counts[status, default: [:]][issue, default: 0] += count
      issues.insert(issue)
    }
    self.issues = issues.compactMap { $0 }.sorted() + (issues.contains(nil) ? [nil] : [])
    words = counts.keys.sorted { ($0.place, $0.word) < ($1.place, $1.word) }
  }

  func count(_ status: Status, _ issue: String?) -> Int { counts[status]?[issue] ?? 0 }

  var json: JSONValue {
    .array(
      issues.map { issue in
        var object: JSONObject = ["issue": .optional(issue)]
        for status in words { object[status.word] = .integer(count(status, issue)) }
        return .object(object)
      })
  }
}

extension Status {
  /// The order in which an article usually reaches its statuses.
  fileprivate var place: Int {
    switch self {
    case .draft: 0
    case .returned: 1
    case .submitted: 2
    case .stage: 3
    case .approved: 4
    case .published: 5
    case .held: 6
    case .diverged: 7
    case .spiked: 8
    case .killed: 9
    }
  }

  /// What a pipe gets: the word that `status:` finds, and of a stage that it is passed.
  var pipeWord: String {
    if case .stage(let name) = self { return "passed \(name)" }
    return word
  }

  /// How a terminal colours the word.
  var style: Style {
    switch self {
    case .approved, .published: .good
    case .returned, .diverged, .killed: .bad
    case .submitted, .stage: .attention
    case .spiked, .held: .faint
    case .draft: .plain
    }
  }
}
