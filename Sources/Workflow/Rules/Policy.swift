public import Diagnostics
public import Notation

/// What somebody is at the desk; raw values are the words of `people.json` and `policy.json`.
public enum Role: String, CaseIterable, Hashable, Sendable {
  case reporter, editor, reviewer
  case pageEditor = "page_editor"
  case proofreader, chief
}

/// One review that a text has to pass (审级).
public struct Stage: Hashable, Sendable {
  /// What people type and see: 初审. Also the status of an article that has passed it and no
  /// later one.
  public var name: String
  /// Roles that may sign; with `people` empty as well, everybody of `people.json` may.
  public var roles: [Role]
  /// Persons that may sign besides those with the roles.
  public var people: [String]
  /// Whether the person who filed the text last may sign it.
  public var lastEditorMaySign: Bool
  /// How many people have to sign it, 1 to 5, each one another.
  public var signers: Int
  /// Whether only approvals with an SSH signature count.
  public var needsSignature: Bool

  /// Makes a stage.
  public init(
    name: String, roles: [Role] = [], people: [String] = [], lastEditorMaySign: Bool = false,
    signers: Int = 1, needsSignature: Bool = false
  ) {
    self.name = name
    self.roles = roles
    self.people = people
    self.lastEditorMaySign = lastEditorMaySign
    self.signers = signers
    self.needsSignature = needsSignature
  }
}

/// The rules of review. In force only as a filed object that a `configured` record names.
public struct Policy: Hashable, Sendable {
  /// The reviews in their order; never empty, no name twice.
  public var stages: [Stage]
  /// Whether authors may sign their own articles.
  public var authorMaySign: Bool
  /// How many proof rounds (校次) the pages pass before they go to print, 0 to 3.
  public var proofs: Int
  /// How many mistakes that proofreading finds an article may have when it is approved; without it,
  /// any number.
  public var findings: Int?
  /// Words of the paper's own that proofreading leaves as they stand.
  public var words: [String]
  /// What a change after approval costs; without it, every stage signs the new text.
  public var lateChanges: LateChangeRule?

  /// Makes a policy; `mistakes` tells whether it can work.
  public init(
    stages: [Stage], authorMaySign: Bool = false, proofs: Int = 0,
    lateChanges: LateChangeRule? = nil, findings: Int? = nil, words: [String] = []
  ) {
    self.findings = findings
    self.words = words
    self.stages = stages
    self.authorMaySign = authorMaySign
    self.proofs = proofs
    self.lateChanges = lateChanges
  }

  /// The stage of this name.
  public func stage(named name: String) -> Stage? { stages.first { $0.name == name } }

  /// The stored form; rules added later are left out where they change nothing.
  public var json: JSONValue {
    var policy: JSONObject = [
      "type": "policy", "author_may_sign": .bool(authorMaySign),
      "stages": .array(stages.map(\.json)),
    ]
    if proofs != 0 { policy["proofs"] = .integer(proofs) }
    policy["late_changes"] = lateChanges?.json
    policy["findings"] = findings.map { .integer($0) }
    if !words.isEmpty { policy["words"] = .strings(words) }
    return .object(policy)
  }

  /// Reads the stored form; the problem holds one sentence for every mistake.
  public init(json: JSONFields) throws(Problem) {
    var stages: [Stage] = []
    var mistakes = json.unknownMembers(
      besides: ["type", "author_may_sign", "stages", "proofs", "late_changes", "findings", "words"])
    for fields in try json.list("stages") { stages.append(try Stage(fields, &mistakes)) }
    let rule = try json.optionalFields("late_changes")
    self.init(
      stages: stages, authorMaySign: try json.bool("author_may_sign"),
      proofs: try json.optionalInteger("proofs") ?? 0,
      lateChanges: try rule.map { fields throws(Problem) in
        try LateChangeRule(fields, &mistakes)
      }, findings: try json.optionalInteger("findings"), words: try json.strings("words"))
    try json.refuse(mistakes + self.mistakes)
  }

  /// One sentence for everything that keeps the policy from working.
  public var mistakes: [Wording] {
    var mistakes: [Wording] = stages.isEmpty ? [.policyWithoutStages] : []
    var names: Set<String> = []
    for (index, stage) in stages.enumerated() {
      if stage.name.allSatisfy(\.isWhitespace) { mistakes.append(.stageWithoutName(index + 1)) }
      if Printable.line(stage.name) != stage.name { mistakes.append(.badStageName(stage.name)) }
      if Status.fixedWords.contains(stage.name) { mistakes.append(.stageIsStatus(stage.name)) }
      if !names.insert(stage.name).inserted { mistakes.append(.stageTwice(stage.name)) }
      if !(1...5).contains(stage.signers) { mistakes.append(.signersOutOfRange(stage.name)) }
    }
    if !(0...3).contains(proofs) { mistakes.append(.proofsOutOfRange) }
    if let rule = lateChanges, !(0...50).contains(rule.characters) {
      mistakes.append(.lateCharactersOutOfRange)
    }
    if words.contains(where: { $0.isEmpty || $0.contains(where: \.isNewline) }) {
      mistakes.append(.wordsWithoutText)
    }
    if let findings, !(0...999).contains(findings) { mistakes.append(.findingsOutOfRange) }
    return mistakes
  }
}

extension Stage {
  fileprivate var json: JSONValue {
    var stage: JSONObject = [
      "name": .string(name), "roles": .strings(roles.map(\.rawValue)),
      "people": .strings(people), "last_editor_may_sign": .bool(lastEditorMaySign),
    ]
    if signers != 1 { stage["signers"] = .integer(signers) }
    if needsSignature { stage["signature"] = true }
    return .object(stage)
  }

  fileprivate init(_ fields: JSONFields, _ mistakes: inout [Wording]) throws(Problem) {
    mistakes += fields.unknownMembers(
      besides: ["name", "roles", "people", "last_editor_may_sign", "signers", "signature"])
    self.init(
      name: try fields.string("name"), roles: try readRoles(fields, &mistakes),
      people: try fields.strings("people"),
      lastEditorMaySign: try fields.bool("last_editor_may_sign"),
      signers: try fields.optionalInteger("signers") ?? 1,
      needsSignature: try fields.bool("signature"))
  }
}

/// Reads `roles`, with a sentence for every word that is not a role.
func readRoles(_ fields: JSONFields, _ mistakes: inout [Wording]) throws(Problem) -> [Role] {
  var roles: [Role] = []
  for word in try fields.strings("roles") {
    if let role = Role(rawValue: word) {
      roles.append(role)
    } else {
      mistakes += [.unknownRole(word), .knownRoles]
    }
  }
  return roles
}
