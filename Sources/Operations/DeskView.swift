import Archiving
import Diagnostics
import Notation
public import Workflow

/// The state of the desk together with the rules it is judged by.
public struct DeskView: Sendable {
  /// The state, folded from all logs.
  public let desk: Desk
  /// The policies and people its records name.
  public let rulebook: Rulebook
  let records: [FiledRecord]

  init(lines: [JournalLine], archive: Archive) throws(Problem) {
    var records: [FiledRecord] = []
    for line in lines {
      records.append(
        FiledRecord(
          line: line.hash, log: line.log, seq: line.seq,
          record: try Record(payload: line.payload, at: Place("log/\(line.log)"))))
    }
    self.records = records
    desk = Desk.fold(records) { SHA256.digest(of: "\($0.hex):\($1)") }
    rulebook = Rulebook(
      policies: try Self.policies(named: records, in: archive),
      people: try Self.people(desk.people, in: archive), inForce: desk.policy)
  }

  private static func policies(
    named records: [FiledRecord], in archive: Archive
  ) throws(Problem) -> [Digest: Policy] {
    var policies: [Digest: Policy] = [:]
    for filed in records {
      guard let id = filed.record.act.policy, policies[id] == nil else { continue }
      policies[id] = try Policy(json: try archive.fields(of: id))
    }
    return policies
  }

  private static func people(_ id: Digest?, in archive: Archive) throws(Problem) -> People {
    guard let id else { return People() }
    return try People(json: try archive.fields(of: id))
  }

  /// The status of an article under the policy it was submitted with.
  public func status(of article: ArticleState) -> Status {
    article.status(under: rulebook.policies)
  }
}

extension Act {
  /// The policy a record brings into force or submits under.
  fileprivate var policy: Digest? {
    switch self {
    case .started(_, _, let policy, _), .configured(let policy, _), .submitted(_, let policy):
      policy
    default: nil
    }
  }
}

extension Archive {
  /// A filed value, ready to be read as one of newsdesk's own.
  func fields(of id: Digest) throws(Problem) -> JSONFields {
    try JSONFields(try value(of: id), at: Place("objects/\(id.hex)"))
  }
}
