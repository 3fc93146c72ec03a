import Archiving
import Foundation
import Notation

/// The rules of review once more, worked out from the lines of the logs alone, by other means than
/// the program's: who may have signed what, and whether what came out was signed by all.
struct Ledger {
  /// What a line says that the rules do not allow.
  private(set) var breaches: [String] = []
  /// Printed texts, as `issue article object`.
  private(set) var printed: Set<String> = []
  /// Those of them that rest on approvals or on an override when they came out.
  private(set) var founded: Set<String> = []
  private(set) var approvals = 0
  private(set) var carriedOver = 0
  private(set) var overrides = 0

  private let store: String
  private var policies: [String: JSONObject] = [:]
  private var people: [String: [String]] = [:]
  /// Who is printed under a name.
  private var printedAs: [String: String] = [:]
  /// The names in the bylines of a text.
  private var bylines: [String: [String]] = [:]
  private var delegations: [(stage: String, from: String, to: String, until: Timestamp)] = []
  private var drafters: [String: String] = [:]
  private var texts: [String: Set<String>] = [:]
  /// By `article object`.
  private var reviews: [String: PaperReview] = [:]
  private var released: [String: String] = [:]
  private var embargoes: [String: Timestamp] = [:]

  /// How far a text has come.
  private struct PaperReview {
    var policy: String?
    var isReturned = false
    var signed: [(stage: String, person: String)] = []
    /// How many of these were given to another text.
    var borrowed = 0
  }

  init(store: String) throws {
    self.store = store
    for line in try Self.lines(of: store) {
      let known = breaches.count
      try take(line.hash, line.members)
      for index in breaches.indices.dropFirst(known) {
        breaches[index] += ", line \(line.hash.prefix(8))"
      }
    }
  }

  // MARK: Lines

  private static func lines(
    of store: String
  ) throws -> [(hash: String, members: JSONObject)] {
    let files = FileManager.default.enumerator(atPath: store + "/log")
    var lines: [String: JSONObject] = [:]
    for name in files?.compactMap({ $0 as? String }) ?? [] where name.hasSuffix(".jsonl") {
      let text = try String(contentsOfFile: store + "/log/" + name, encoding: .utf8)
      for line in text.split(separator: "\n") {
        let json = try JSONReader.read(Array(line.dropFirst(65).utf8))
        lines[String(line.prefix(64))] = json.objectValue
      }
    }
    return lines.map { (hash: $0.key, members: $0.value) }.sorted {
      ($0.members["seq"]?.integerValue ?? 0, $0.hash)
        < ($1.members["seq"]?.integerValue ?? 0, $1.hash)
    }
  }

  private mutating func take(_ hash: String, _ line: JSONObject) throws {
    let person = line["person"]?.stringValue ?? ""
    let entries = (line["articles"]?.arrayValue ?? []).compactMap(\.objectValue)
    if let people = line["people"]?.stringValue { try takePeople(people) }
    switch line["act"]?.stringValue {
    case "drafted", "edited", "merged", "corrected":
      for entry in entries { note(entry, by: person, hash, line) }
    case "submitted":
      for entry in entries { submit(entry, line["policy"]?.stringValue) }
    case "returned":
      for entry in entries { giveBack(entry) }
    case "approved":
      for entry in entries { try sign(entry, by: person, at: Self.time(line)) }
    case "delegated":
      delegations.append(
        (
          line["stage"]?.stringValue ?? "", line["from"]?.stringValue ?? "",
          line["to"]?.stringValue ?? "", Self.time(line, "until")
        ))
    case "released", "published": try send(line, entries, by: person)
    case "unreleased": released[line["issue"]?.stringValue ?? ""] = nil
    case "tagged":
      for entry in entries { label(entry) }
    default: break
    }
  }

  private static func time(_ line: JSONObject, _ member: String = "at") -> Timestamp {
    line[member]?.stringValue.flatMap { Timestamp(iso: $0) } ?? Timestamp(seconds: 0)
  }

  private func object(_ id: String) throws -> JSONObject {
    let path = "\(store)/objects/\(id.prefix(2))/\(id.dropFirst(2)).json"
    let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
    return try JSONReader.read(bytes).objectValue ?? [:]
  }

  private mutating func takePeople(_ id: String) throws {
    people = [:]
    for entry in try object(id)["people"]?.arrayValue ?? [] {
      let roles = (entry["roles"]?.arrayValue ?? []).compactMap(\.stringValue)
      let name = entry["name"]?.stringValue ?? ""
      people[name] = roles
      for printed in entry["printed"]?.arrayValue ?? [] {
        printedAs[printed.stringValue ?? ""] = name
      }
    }
  }

  private mutating func policy(_ id: String) throws -> [JSONObject] {
    if policies[id] == nil { policies[id] = try object(id) }
    return (policies[id]?["stages"]?.arrayValue ?? []).compactMap(\.objectValue)
  }

  // MARK: Texts

  private mutating func note(
    _ entry: JSONObject, by person: String, _ hash: String, _ line: JSONObject
  ) {
    guard let text = entry["object"]?.stringValue else { return }
    let names = entry["summary"]?["bylines"]?.arrayValue ?? []
    if entry["summary"] != nil { bylines[text] = names.compactMap { $0["name"]?.stringValue } }
    if entry["makes"] != nil {
      let id = SHA256.digest(of: hash + ":0").hex
      drafters[id] = person
      texts[id, default: []].insert(text)
      label(entry, id)
    } else if let id = entry["article"]?.stringValue {
      texts[id, default: []].insert(text)
    }
  }

  private mutating func label(_ entry: JSONObject, _ id: String? = nil) {
    guard let id = id ?? entry["article"]?.stringValue else { return }
    if let until = entry["embargo"]?.stringValue { embargoes[id] = Timestamp(iso: until) }
    let clears = (entry["clears"]?.arrayValue ?? []).compactMap(\.stringValue)
    if clears.contains("embargo") { embargoes[id] = nil }
  }

  // MARK: Review

  private static func key(_ entry: JSONObject, _ text: String? = nil) -> String {
    (entry["article"]?.stringValue ?? "") + " " + (text ?? entry["object"]?.stringValue ?? "")
  }

  private mutating func submit(_ entry: JSONObject, _ policy: String?) {
    var review = reviews[Self.key(entry)] ?? PaperReview()
    review.isReturned = false
    if review.policy != policy { review = PaperReview(policy: policy) }
    reviews[Self.key(entry)] = review
  }

  private mutating func giveBack(_ entry: JSONObject) {
    guard reviews[Self.key(entry)]?.policy != nil else { return }
    reviews[Self.key(entry)] = PaperReview(isReturned: true)
  }

  private mutating func sign(
    _ entry: JSONObject, by typist: String, at moment: Timestamp
  ) throws {
    let person = entry["signer"]?.stringValue ?? typist
    let (id, stage) = (entry["article"]?.stringValue ?? "", entry["stage"]?.stringValue ?? "")
    let text = entry["object"]?.stringValue ?? ""
    approvals += 1
    if texts[id]?.contains(text) != true { breaches.append("signed a text that is not its own") }
    let names = (bylines[text] ?? []).map { printedAs[$0] ?? $0 }
    if drafters[id] == person || names.contains(person) {
      breaches.append("\(person) signed an article of their own")
    }
    let stages = try policy(entry["policy"]?.stringValue ?? "")
    if !maySign(person, stage, stages, at: moment) {
      breaches.append("\(person) is not entitled to sign \(stage)")
    }
    var review = reviews[Self.key(entry)] ?? PaperReview()
    if let since = entry["since"]?.stringValue, isSmall(entry) {
      borrow(from: reviews[Self.key(entry, since)], before: stage, stages, entry, &review)
    }
    let open = stages.dropFirst(review.signed.count).first?["name"]?.stringValue
    if review.isReturned { breaches.append("signed a returned text") }
    if review.policy != entry["policy"]?.stringValue { breaches.append("signed out of its policy") }
    if open != stage { breaches.append("signed \(stage), it waits for \(open ?? "nothing")") }
    if review.signed.contains(where: { $0.person == person }) {
      breaches.append("\(person) signed two stages")
    }
    review.signed.append((stage, person))
    reviews[Self.key(entry)] = review
  }

  private func isSmall(_ entry: JSONObject) -> Bool {
    let places = Set((entry["touches"]?.arrayValue ?? []).compactMap(\.stringValue))
    if places == ["punctuation"] { return true }
    return (entry["changed"]?.integerValue ?? 99) <= 5
      && places.isSubset(of: ["body", "punctuation"])
  }

  /// The stages before the one now signed, as the earlier text itself had passed them.
  private mutating func borrow(
    from earlier: PaperReview?, before stage: String, _ stages: [JSONObject],
    _ entry: JSONObject, _ review: inout PaperReview
  ) {
    guard let earlier, !earlier.isReturned, !review.isReturned,
      earlier.policy == entry["policy"]?.stringValue, earlier.borrowed == 0,
      review.borrowed == 0, review.policy == nil || review.policy == earlier.policy,
      let at = stages.firstIndex(where: { $0["name"]?.stringValue == stage }),
      earlier.signed.count > at || (at > 0 && earlier.signed.count == at), review.signed.count <= at
    else { return }
    let given = earlier.signed[review.signed.count..<at]
    let people = (given + review.signed).map(\.person)
    guard Set(people).count == people.count else { return }
    review.policy = earlier.policy
    review.borrowed = given.count
    review.signed += given
    carriedOver += 1
  }

  private func maySign(
    _ person: String, _ stage: String, _ stages: [JSONObject], at moment: Timestamp
  ) -> Bool {
    guard let rules = stages.first(where: { $0["name"]?.stringValue == stage }) else {
      return false
    }
    let roles = Set((rules["roles"]?.arrayValue ?? []).compactMap(\.stringValue))
    let holds = { (name: String) in
      people[name].map { roles.isEmpty || !roles.isDisjoint(with: $0) } ?? false
    }
    if holds(person) { return true }
    let given = Dictionary(
      delegations.filter { $0.stage == stage && $0.to == person }.map { ($0.from, $0.until) },
      uniquingKeysWith: { _, last in last })
    return people[person] != nil
      && given.contains { holds($0.key) && moment <= $0.value }
  }

  // MARK: Print

  private mutating func send(
    _ line: JSONObject, _ entries: [JSONObject], by person: String
  ) throws {
    let issue = line["issue"]?.stringValue ?? ""
    let isRelease = line["act"]?.stringValue == "released"
    if isRelease { released[issue] = line["object"]?.stringValue }
    if line["override"] != nil {
      overrides += 1
      if people[person]?.contains("chief") != true { breaches.append("\(person) is no chief") }
    }
    if line["draft"] == true { breaches.append("draft pages went out") }
    for entry in entries where entry["page"] != nil {
      let isSigned = try isSigned(entry) || line["override"] != nil
      if !isSigned { breaches.append("\(issue) went out unsigned: \(Self.key(entry))") }
      if let until = embargoes[entry["article"]?.stringValue ?? ""], until > Self.time(line),
        line["override"] == nil
      {
        breaches.append("\(issue) went out before an embargo was over")
      }
      if isRelease { continue }
      printed.insert(issue + " " + Self.key(entry))
      if isSigned { founded.insert(issue + " " + Self.key(entry)) }
    }
  }

  private mutating func isSigned(_ entry: JSONObject) throws -> Bool {
    guard let review = reviews[Self.key(entry)], let policy = review.policy, !review.isReturned
    else { return false }
    let stages = try self.policy(policy).compactMap { $0["name"]?.stringValue }
    return review.signed.map(\.stage) == stages
      && Set(review.signed.map(\.person)).count == stages.count
  }
}
