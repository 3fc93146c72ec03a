import Archiving
import Diagnostics
import Notation
public import Workflow

/// The state of the desk together with the rules it is judged by.
public struct DeskView: Sendable {
  /// The state, as the logs tell it.
  public let desk: Desk
  /// The policies and people its records name.
  public let rulebook: Rulebook
  let archive: Archive
  /// The line that the command filed.
  let filed: Digest?

  init(desk: Desk, rulebook: Rulebook, archive: Archive, filed: Digest?) {
    (self.desk, self.rulebook) = (desk, rulebook)
    (self.archive, self.filed) = (archive, filed)
  }

  /// The status of an article under the policy it was submitted with.
  public func status(of article: ArticleState) -> Status {
    article.status(under: rulebook.policies)
  }

  /// The first article that the command made.
  var firstMade: ArticleState? {
    filed.flatMap { desk.article(Self.identify($0, 0)) }
  }

  static func identify(_ line: Digest, _ ordinal: Int) -> Digest {
    SHA256.digest(of: "\(line.hex):\(ordinal)")
  }
}

extension Archive {
  /// What `read` reads; nothing, and a note of the loss, where that is damaged.
  func spared<Value>(_ read: () throws(Problem) -> Value) -> Value? {
    do throws(Problem) { return try read() } catch {
      losses.note(error)
      return nil
    }
  }

  /// A filed value, ready to be read as one of newsdesk's own.
  func fields(of id: Digest) throws(Problem) -> JSONFields {
    try JSONFields(try value(of: id), at: Place("objects/\(id.hex)"))
  }
}
