import Archiving
public import Diagnostics
public import Notation
public import Workflow

/// The people, delegations and keys as they stood when a line was filed.
struct Past {
  private let archive: Archive
  private let desk: Desk
  private var people: [Digest: People] = [:]
  private var lists: [Digest: String] = [:]

  init(_ view: DeskView) { (archive, desk) = (view.archive, view.desk) }

  /// The people and delegations at a place in the order of filing; none before the store's first
  /// record.
  mutating func rules(
    at place: FilingPlace, moment: Timestamp
  ) throws(Problem) -> Rulebook? {
    guard let id = configuration(at: place)?.people else { return nil }
    if people[id] == nil { people[id] = try People(json: try archive.fields(of: id)) }
    let delegations = desk.delegations.filter { $0.place < place }.map(\.delegation)
    return Rulebook(
      policies: [:], people: people[id] ?? People(), inForce: nil, delegations: delegations,
      moment: moment)
  }

  /// In whose place somebody decided, by the delegations of that time.
  mutating func principal(
    of filed: FiledDecision, _ policies: [Digest: Policy]
  ) throws(Problem) -> String? {
    let stage = policies[filed.decision.policy]?.stage(named: filed.decision.stage)
    guard let stage, let rules = try rules(at: filed.place, moment: filed.at) else { return nil }
    return rules.principal(of: filed.person, at: stage)
  }

  /// The list of keys at a place in the order of filing.
  mutating func signers(at place: FilingPlace) throws(Problem) -> String? {
    guard let id = configuration(at: place)?.signers else { return nil }
    if lists[id] == nil { lists[id] = try archive.fields(of: id).string("text") }
    return lists[id]
  }

  private func configuration(at place: FilingPlace) -> FiledConfiguration? {
    desk.configurations.last { $0.place < place }
  }
}

extension Newsroom {
  /// In whose place decisions on an article were made, by the line of the decision.
  public func principals(
    of article: ArticleState, _ view: DeskView
  ) throws(Problem) -> [Digest: String] {
    var past = Past(view)
    var found: [Digest: String] = [:]
    for filed in article.decisions {
      found[filed.line] = try past.principal(of: filed, view.rulebook.policies)
    }
    return found
  }
}
