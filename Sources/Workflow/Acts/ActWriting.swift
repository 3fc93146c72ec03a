public import Notation

extension Act {
  /// Adds the members that belong to this act.
  func write(to payload: inout JSONObject) {
    switch self {
    case .started(let store, let desk, let policy, let people):
      payload["store"] = .string(store)
      payload["desk"] = .string(desk)
      payload["policy"] = .string(policy.hex)
      payload["people"] = .string(people.hex)
    case .configured(let policy, let people, let signers):
      payload["policy"] = .string(policy.hex)
      payload["people"] = .string(people.hex)
      payload["signers"] = signers.map { .string($0.hex) }
    case .submitted(_, let policy): payload["policy"] = .string(policy.hex)
    case .held(_, let until): payload["until"] = until.map { .string($0.description) }
    case .claimed(_, let until): payload["until"] = .string(until.description)
    case .delegated(let delegation): delegation.write(to: &payload)
    case .planned(let issue, let plan, let promises):
      payload["issue"] = .string(issue)
      plan.write(to: &payload)
      if !promises.isEmpty { payload["promises"] = .array(promises.map(\.json)) }
    case .promised(let issue, let promise):
      payload["issue"] = .string(issue)
      payload["promises"] = .array([promise.json])
    case .unpromised(let issue, let slug):
      payload["issue"] = .string(issue)
      payload["slug"] = .string(slug)
    case .dropped(let issue): payload["issue"] = .string(issue)
    case .accepted(_, let findings), .unaccepted(_, let findings):
      payload["findings"] = .strings(findings)
    case .proofed(let step): step.write(to: &payload)
    case .unreleased(let issue, let object):
      payload["issue"] = .string(issue)
      payload["object"] = .string(object.hex)
    case .composed(let issue), .released(let issue), .published(let issue):
      issue.write(to: &payload)
    default: break
    }
    if let entries { payload["articles"] = .array(entries) }
  }

  /// The entries under `articles`; none for acts that are not about articles.
  private var entries: [JSONValue]? {
    switch self {
    case .started, .configured, .delegated, .planned, .promised, .unpromised, .dropped, .proofed,
      .unreleased:
      nil
    case .imported(let revisions), .drafted(let revisions), .edited(let revisions),
      .merged(let revisions), .split(let revisions):
      revisions.map(\.json)
    case .joined(let revision, let subjects): [revision.json] + subjects.map(\.json)
    case .tagged(let taggings): taggings.map(\.json)
    case .noted(let targets): targets.map(\.json)
    case .submitted(let subjects, _), .spiked(let subjects), .unspiked(let subjects),
      .held(let subjects, _), .unheld(let subjects), .killed(let subjects),
      .claimed(let subjects, _), .unclaimed(let subjects), .exported(let subjects),
      .accepted(let subjects, _), .unaccepted(let subjects, _):
      subjects.map(\.json)
    case .resolved(let notes): notes.map(\.json)
    case .corrected(let notice, let subject): [notice.json, subject.json]
    case .approved(let decisions), .returned(let decisions): decisions.map(\.json)
    case .composed(let issue), .released(let issue), .published(let issue):
      issue.articles.map(\.json)
    }
  }
}

private func hex(_ digests: [Digest]) -> JSONValue { .strings(digests.map(\.hex)) }

extension Subject {
  var json: JSONValue { ["article": .string(article.hex), "object": .string(object.hex)] }
}

extension Tagging {
  var json: JSONValue {
    var entry: JSONObject = ["article": .string(article.hex)]
    entry["object"] = object.map { .string($0.hex) }
    labels.write(to: &entry)
    return .object(entry)
  }
}

extension LabelChange {
  func write(to entry: inout JSONObject) {
    if !adds.isEmpty { entry["tags"] = .strings(adds) }
    if !removes.isEmpty { entry["untags"] = .strings(removes) }
    if case .set(let slug) = slug { entry["slug"] = .string(slug) }
    if case .set(let issue) = issue { entry["issue"] = .string(issue) }
    if case .set(let urgency) = urgency { entry["urgency"] = .integer(urgency) }
    if case .set(let embargo) = embargo { entry["embargo"] = .string(embargo.description) }
    if !cleared.isEmpty { entry["clears"] = .strings(cleared) }
  }

  private var cleared: [String] {
    var names: [String] = []
    if slug == .clear { names.append("slug") }
    if issue == .clear { names.append("issue") }
    if urgency == .clear { names.append("urgency") }
    if embargo == .clear { names.append("embargo") }
    return names
  }
}

extension NoteTarget {
  var json: JSONValue {
    var entry: JSONObject = ["article": .string(article.hex), "object": .string(object.hex)]
    entry["block"] = anchor.map { .integer($0.block) }
    entry["phrase"] = anchor?.phrase.map { .string($0) }
    if isMust { entry["must"] = true }
    return .object(entry)
  }
}

extension Decision {
  var json: JSONValue {
    var entry: JSONObject = [
      "article": .string(article.hex), "object": .string(object.hex), "stage": .string(stage),
      "policy": .string(policy.hex), "store": .string(store),
    ]
    if !findings.isEmpty { entry["findings"] = .strings(findings) }
    entry["signature"] = signature.map { .string($0) }
    change?.write(to: &entry)
    proxy?.write(to: &entry)
    return .object(entry)
  }
}

extension IssueRevision {
  func write(to payload: inout JSONObject) {
    payload["issue"] = .string(name)
    payload["object"] = .string(object.hex)
    if !parents.isEmpty { payload["parents"] = hex(parents) }
    payload["pages"] = .integer(pages)
    if isDraft { payload["draft"] = true }
    payload["override"] = override.map { .string($0) }
    payload["signature"] = signature.map { .string($0) }
  }
}

extension Placement {
  var json: JSONValue {
    var entry: JSONObject = ["article": .string(article.hex), "object": .string(object.hex)]
    entry["page"] = page.map { .integer($0) }
    return .object(entry)
  }
}

extension BroughtNote {
  fileprivate var json: JSONValue {
    var note: JSONObject = ["person": .string(person), "text": .string(text)]
    note["sent"] = sent.map { .string($0) }
    return .object(note)
  }
}

extension Revision {
  /// Its entry in a record.
  public var json: JSONValue {
    var entry: JSONObject = ["object": .string(object.hex), "summary": summary.json]
    switch article {
    case .filed(let id): entry["article"] = .string(id.hex)
    case .made(let ordinal): entry["makes"] = .integer(ordinal)
    }
    if !parents.isEmpty { entry["parents"] = hex(parents) }
    labels.write(to: &entry)
    entry["provenance"] = provenance?.json
    if !notes.isEmpty {
      entry["notes"] = .array(notes.map(\.json))
    }
    return .object(entry)
  }
}
