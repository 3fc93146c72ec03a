import Diagnostics
import Notation

extension Act {
  /// Reads the members that belong to the act named in `act`.
  init(_ fields: JSONFields) throws(Problem) {
    guard let kind = Kind(rawValue: try fields.string("act")) else {
      throw fields.problem("act", .unknownAct)
    }
    switch kind {
    case .started:
      self = .started(
        store: try fields.string("store"), desk: try fields.string("desk"),
        policy: try fields.digest("policy"), people: try fields.digest("people"))
    case .configured:
      self = .configured(
        policy: try fields.digest("policy"), people: try fields.digest("people"),
        signers: try fields.optionalDigest("signers"))
    case .imported: self = .imported(try entries(fields, Revision.init))
    case .drafted: self = .drafted(try entries(fields, Revision.init))
    case .edited: self = .edited(try entries(fields, Revision.init))
    case .merged: self = .merged(try entries(fields, Revision.init))
    case .split: self = .split(try entries(fields, Revision.init))
    case .joined: self = try readJoined(fields)
    case .tagged: self = .tagged(try entries(fields, Tagging.init))
    case .noted: self = .noted(try entries(fields, NoteTarget.init))
    case .resolved: self = .resolved(try entries(fields, NoteReference.init))
    case .claimed:
      self = .claimed(try entries(fields, Subject.init), until: try time(fields, "until"))
    case .unclaimed: self = .unclaimed(try entries(fields, Subject.init))
    case .delegated: self = .delegated(try Delegation(fields))
    case .submitted:
      self = .submitted(
        try entries(fields, Subject.init), policy: try fields.digest("policy"))
    case .approved: self = .approved(try entries(fields, Decision.init))
    case .returned: self = .returned(try entries(fields, Decision.init))
    case .spiked: self = .spiked(try entries(fields, Subject.init))
    case .unspiked: self = .unspiked(try entries(fields, Subject.init))
    case .held: self = .held(try entries(fields, Subject.init), until: try until(fields))
    case .unheld: self = .unheld(try entries(fields, Subject.init))
    case .planned:
      self = .planned(
        issue: try fields.string("issue"), try IssuePlan(fields), try promises(fields))
    case .promised:
      guard let promise = try promises(fields).first else {
        throw fields.problem("promises", .unknownPromise)
      }
      self = .promised(issue: try fields.string("issue"), promise)
    case .unpromised:
      self = .unpromised(issue: try fields.string("issue"), slug: try fields.string("slug"))
    case .dropped: self = .dropped(issue: try fields.string("issue"))
    case .composed: self = .composed(try IssueRevision(fields))
    case .proofed: self = .proofed(try ProofStep(fields))
    case .released: self = .released(try IssueRevision(fields))
    case .unreleased:
      self = .unreleased(
        issue: try fields.string("issue"), object: try fields.digest("object"))
    case .published: self = .published(try IssueRevision(fields))
    case .killed: self = .killed(try entries(fields, Subject.init))
    case .corrected: self = try readCorrected(fields)
    case .exported: self = .exported(try entries(fields, Subject.init))
    case .accepted:
      self = .accepted(
        try entries(fields, Subject.init), findings: try fields.strings("findings"))
    case .unaccepted:
      self = .unaccepted(
        try entries(fields, Subject.init), findings: try fields.strings("findings"))
    }
  }
}

private func entries<Entry>(
  _ fields: JSONFields, _ read: (JSONFields) throws(Problem) -> Entry
) throws(Problem) -> [Entry] {
  var entries: [Entry] = []
  for entry in try fields.list("articles") { entries.append(try read(entry)) }
  return entries
}

/// The first entry is the text that stays, the others are the articles that go.
private func readJoined(_ fields: JSONFields) throws(Problem) -> Act {
  let list = try fields.list("articles")
  guard let first = list.first else { throw fields.problem("articles", .nothingJoined) }
  var subjects: [Subject] = []
  for entry in list.dropFirst() { subjects.append(try Subject(entry)) }
  return .joined(try Revision(first), subjects)
}

/// The first entry is the notice, the second what it corrects.
private func readCorrected(_ fields: JSONFields) throws(Problem) -> Act {
  let list = try fields.list("articles")
  guard list.count == 2 else { throw fields.problem("articles", .nothingCorrected) }
  return .corrected(try Revision(list[0]), try Subject(list[1]))
}

private func until(_ fields: JSONFields) throws(Problem) -> Timestamp? {
  try optionalTime(fields, "until")
}

func optionalTime(_ fields: JSONFields, _ key: String) throws(Problem) -> Timestamp? {
  guard let text = try fields.optionalString(key) else { return nil }
  guard let time = Timestamp(iso: text) else { throw fields.problem(key, .notATime) }
  return time
}

func time(_ fields: JSONFields, _ key: String) throws(Problem) -> Timestamp {
  guard let time = Timestamp(iso: try fields.string(key)) else {
    throw fields.problem(key, .notATime)
  }
  return time
}

private func digests(_ fields: JSONFields, _ key: String) throws(Problem) -> [Digest] {
  var digests: [Digest] = []
  for text in try fields.strings(key) {
    guard let digest = Digest(hex: text) else { throw fields.problem(key, .notADigest) }
    digests.append(digest)
  }
  return digests
}

extension Subject {
  init(_ fields: JSONFields) throws(Problem) {
    self.init(article: try fields.digest("article"), object: try fields.digest("object"))
  }
}

extension Tagging {
  init(_ fields: JSONFields) throws(Problem) {
    self.init(
      article: try fields.digest("article"), object: try fields.optionalDigest("object"),
      labels: try LabelChange(fields))
  }
}

extension LabelChange {
  init(_ fields: JSONFields) throws(Problem) {
    let cleared = try fields.strings("clears")
    self.init(
      adds: try fields.strings("tags"), removes: try fields.strings("untags"),
      slug: Setting(try fields.optionalString("slug"), cleared: cleared.contains("slug")),
      issue: Setting(try fields.optionalString("issue"), cleared: cleared.contains("issue")),
      urgency: Setting(
        try fields.optionalInteger("urgency"), cleared: cleared.contains("urgency")),
      embargo: Setting(
        try optionalTime(fields, "embargo"), cleared: cleared.contains("embargo")))
  }
}

extension Setting {
  fileprivate init(_ value: Value?, cleared: Bool) {
    self = value.map { .set($0) } ?? (cleared ? .clear : .keep)
  }
}

extension NoteTarget {
  init(_ fields: JSONFields) throws(Problem) {
    var anchor: Anchor?
    if let block = try fields.optionalInteger("block") {
      anchor = Anchor(block: block, phrase: try fields.optionalString("phrase"))
    }
    self.init(
      article: try fields.digest("article"), object: try fields.digest("object"), anchor: anchor,
      isMust: try fields.bool("must"))
  }
}

extension Decision {
  init(_ fields: JSONFields) throws(Problem) {
    self.init(
      article: try fields.digest("article"), object: try fields.digest("object"),
      stage: try fields.string("stage"), policy: try fields.digest("policy"),
      store: try fields.string("store"), findings: try fields.strings("findings"),
      signature: try fields.optionalString("signature"),
      change: try LateChange(decision: fields), proxy: try Proxy(decision: fields))
  }
}

extension IssueRevision {
  init(_ fields: JSONFields) throws(Problem) {
    self.init(
      name: try fields.string("issue"), object: try fields.digest("object"),
      parents: try digests(fields, "parents"), pages: try fields.integer("pages"),
      isDraft: try fields.bool("draft"), articles: try entries(fields, Placement.init),
      override: try fields.optionalString("override"),
      signature: try fields.optionalString("signature"))
  }
}

extension Placement {
  init(_ fields: JSONFields) throws(Problem) {
    self.init(
      article: try fields.digest("article"), object: try fields.digest("object"),
      page: try fields.optionalInteger("page"))
  }
}

extension Revision {
  init(_ fields: JSONFields) throws(Problem) {
    var notes: [BroughtNote] = []
    for note in try fields.list("notes") {
      notes.append(
        BroughtNote(
          person: try note.string("person"), text: try note.string("text"),
          sent: try note.optionalString("sent")))
    }
    self.init(
      article: try ArticleReference(fields), parents: try digests(fields, "parents"),
      object: try fields.digest("object"), summary: try Summary(try fields.fields("summary")),
      labels: try LabelChange(fields),
      provenance: try fields.optionalFields("provenance").map(Provenance.init),
      notes: notes)
  }
}

extension ArticleReference {
  init(_ fields: JSONFields) throws(Problem) {
    if let article = try fields.optionalDigest("article") {
      self = .filed(article)
    } else {
      self = .made(ordinal: try fields.integer("makes"))
    }
  }
}
