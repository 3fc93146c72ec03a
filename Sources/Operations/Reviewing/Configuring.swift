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

  /// Its path below the store's folder.
  var path: String { "desk/\(fileName)" }

  /// What a new store begins with; none where there is no file at first.
  var startingJSON: JSONValue? {
    switch self {
    case .policy: Policy.oneStage.json
    case .people: People().json
    case .signers: nil
    }
  }
}

/// A file of `desk/` that is not what is in force.
public struct ConfigurationChange: Sendable {
  /// Which one.
  public let part: ConfigurationPart
  /// How it differs and what to do, in full sentences.
  public let what: Wording
}

extension Newsroom {
  /// The files of `desk/` that say something else than what is in force, cannot be read, or are
  /// missing although they were filed.
  public func changedConfiguration(_ view: DeskView) -> [ConfigurationChange] {
    ConfigurationPart.allCases.compactMap { part in
      difference(of: part, view).map { ConfigurationChange(part: part, what: $0) }
    }
  }

  private func difference(of part: ConfigurationPart, _ view: DeskView) -> Wording? {
    do throws(Problem) {
      let form = try filedForm(of: part)
      if form.map({ SHA256.digest($0) }) == inForce(part, view) { return nil }
      if form != nil { return .ruleChanged(part.fileName) }
      return .ruleFileMissing(part.fileName) + Wording.gap + .bringRuleFileBack
    } catch {
      return error.wording + Wording.gap + .oldRulesHold
    }
  }

  /// Puts what `desk/` says into force, by a chief, or by anybody while nobody is named. That a file
  /// is missing puts nothing out of force.
  ///
  /// Returns the parts that changed.
  public func applyConfiguration() throws(Problem) -> (changed: [ConfigurationPart], view: DeskView)
  {
    var read: [ConfigurationPart: [UInt8]] = [:]
    for part in ConfigurationPart.allCases { read[part] = try filedForm(of: part) }
    var changed: [ConfigurationPart] = []
    let view = try file { (view: DeskView) throws(Problem) -> Draft? in
      if let refusal = view.rulebook.refusalOfConfiguring(by: occasion.person) {
        throw refusal
      }
      let forms = try withStartingRules(read, view)
      let ids = forms.mapValues { SHA256.digest($0) }
      changed = ConfigurationPart.allCases.filter { inForce($0, view) != ids[$0] }
      guard !changed.isEmpty, let policy = ids[.policy], let people = ids[.people] else {
        return nil
      }
      let act = Act.configured(policy: policy, people: people, signers: ids[.signers])
      return Draft(objects: ConfigurationPart.allCases.compactMap { forms[$0] }, act: act)
    }
    return (changed, view)
  }

  /// Gives a part without file what a new store begins with, if nothing of it was ever filed.
  private func withStartingRules(
    _ read: [ConfigurationPart: [UInt8]], _ view: DeskView
  ) throws(Problem) -> [ConfigurationPart: [UInt8]] {
    var forms = read
    for part in ConfigurationPart.allCases where forms[part] == nil {
      if inForce(part, view) != nil {
        throw Problem(
          .refused, .ruleFileMissing(part.fileName),
          advice: .bringRuleFileBack + Wording.gap + .beginAnew(part))
      }
      forms[part] = part.startingJSON.map { CanonicalJSON.bytes($0) }
    }
    return forms
  }

  /// Writes the files of `desk/` that are missing although they were filed, as they are in force, and
  /// returns which.
  public func restoreConfiguration() throws(Problem) -> [ConfigurationPart] {
    let view = try view()
    var restored: [ConfigurationPart] = []
    for part in ConfigurationPart.allCases {
      guard let id = inForce(part, view), try archive.deskFile(part.fileName) == nil else {
        continue
      }
      let filed = try archive.value(of: id)
      let keys = part == .signers ? filed["text"]?.stringValue.map { Array($0.utf8) } : nil
      try archive.writeDeskFile(part.fileName, keys ?? IndentedJSON.bytes(filed))
      restored.append(part)
    }
    return restored
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

  /// What would be filed for a part; none where there is no file.
  /// - Throws: Where the file says nothing that can be filed.
  func filedForm(of part: ConfigurationPart) throws(Problem) -> [UInt8]? {
    guard let bytes = try archive.deskFile(part.fileName) else { return nil }
    return try part.filedForm(bytes)
  }
}

extension ConfigurationPart {
  /// What a file of these bytes says, in canonical form.
  func filedForm(_ bytes: [UInt8]) throws(Problem) -> [UInt8] {
    let place = Place(path)
    if self == .signers { return try SignerList(bytes, at: place).filedForm }
    let fields = try JSONFields(writtenByHand: bytes, at: place)
    let json = self == .policy ? try Policy(json: fields).json : try People(json: fields).json
    return CanonicalJSON.bytes(json)
  }
}

extension Newsroom {
  /// Writes a policy into `desk/`, as the draft of the next rules.
  public func proposePolicy(_ policy: Policy) throws(Problem) {
    let file = ConfigurationPart.policy.fileName
    try archive.writeDeskFile(file, IndentedJSON.bytes(policy.json))
  }
}
