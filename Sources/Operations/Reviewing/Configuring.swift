import Archiving
public import Diagnostics
import Notation
public import Workflow

/// A file of `desk/` that comes into force only by being filed.
public enum ConfigurationPart: CaseIterable, Sendable {
  case policy, people
  /// The keys that signatures are checked with.
  case signers

  /// Its name in `desk/`.
  public var fileName: String {
    switch self {
    case .policy: "policy.json"
    case .people: "people.json"
    case .signers: "allowed_signers"
    }
  }

  /// What a new store begins with; none where there is no file at first.
  var startingJSON: JSONValue? {
    switch self {
    case .policy: Policy.oneStage.json
    case .people: People().json
    case .signers: nil
    }
  }
}

extension Newsroom {
  /// The parts whose file in `desk/` says something else than what is in force, or cannot be read.
  public func changedConfiguration(_ view: DeskView) -> [ConfigurationPart] {
    ConfigurationPart.allCases.filter { part in
      do throws(Problem) {
        return try filedForm(of: part).map { SHA256.digest($0) } != inForce(part, view)
      } catch {
        return true
      }
    }
  }

  /// Why the file of a part cannot be read; none where it can.
  public func problem(with part: ConfigurationPart) -> Problem? {
    do throws(Problem) {
      _ = try filedForm(of: part)
      return nil
    } catch {
      return error
    }
  }

  /// Puts what `desk/` says into force, by a chief, or by anybody while nobody is named.
  ///
  /// Returns the parts that changed.
  public func applyConfiguration() throws(Problem) -> (changed: [ConfigurationPart], view: DeskView)
  {
    var changed: [ConfigurationPart] = []
    let policy = try filedForm(of: .policy) ?? []
    let people = try filedForm(of: .people) ?? []
    let signers = try filedForm(of: .signers)
    let view = try file { (view: DeskView) throws(Problem) -> Draft? in
      if let refusal = view.rulebook.refusalOfConfiguring(by: occasion.person) {
        throw refusal
      }
      let act = Act.configured(
        policy: SHA256.digest(policy), people: SHA256.digest(people),
        signers: signers.map { SHA256.digest($0) })
      changed = []
      if view.desk.policy != SHA256.digest(policy) { changed.append(.policy) }
      if view.desk.people != SHA256.digest(people) { changed.append(.people) }
      if view.desk.signers != signers.map({ SHA256.digest($0) }) { changed.append(.signers) }
      let objects = [policy, people] + (signers.map { [$0] } ?? [])
      return changed.isEmpty ? nil : Draft(objects: objects, act: act)
    }
    return (changed, view)
  }

  /// The refusal of somebody whom the rules in force do not name: where desk/people.json names
  /// them already, it says that this is not in force.
  func saidWithDraftRules(_ problem: Problem) -> Problem {
    let person = occasion.person
    guard let bytes = try? archive.deskFile(ConfigurationPart.people.fileName),
      let value = try? JSONReader.read(bytes, limits: .desk),
      let fields = try? JSONFields(value, at: Place("desk"), kind: .refused),
      (try? People(json: fields))?.person(named: person) != nil
    else { return problem }
    let advice = problem.advice.map { Wording.gap + $0 } ?? .verbatim("")
    return Problem(
      problem.kind, problem.what, at: problem.place, advice: .namedNotInForce(person) + advice)
  }

  private func inForce(_ part: ConfigurationPart, _ view: DeskView) -> Digest? {
    switch part {
    case .policy: view.desk.policy
    case .people: view.desk.people
    case .signers: view.desk.signers
    }
  }

  /// What would be filed for a part: the file as a value newsdesk understands, in canonical form;
  /// none where there is no file and need not be one.
  private func filedForm(of part: ConfigurationPart) throws(Problem) -> [UInt8]? {
    let place = Place("desk/\(part.fileName)")
    guard let bytes = try archive.deskFile(part.fileName) else {
      return part.startingJSON.map { CanonicalJSON.bytes($0) }
    }
    if part == .signers { return try SignerList(bytes, at: place).filedForm }
    let fields = try JSONFields(writtenByHand: bytes, at: place)
    switch part {
    case .signers: return nil
    case .policy: return CanonicalJSON.bytes(try Policy(json: fields).json)
    case .people: return CanonicalJSON.bytes(try People(json: fields).json)
    }
  }
}

extension Newsroom {
  /// Writes a policy into `desk/`, as the draft of the next rules.
  public func proposePolicy(_ policy: Policy) throws(Problem) {
    let file = ConfigurationPart.policy.fileName
    try archive.writeDeskFile(file, IndentedJSON.bytes(policy.json))
  }
}
