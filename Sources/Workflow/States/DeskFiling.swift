public import Notation

extension Desk {
  /// Takes in one record that follows all before it in the order of (`seq`, line).
  mutating func file(_ filed: FiledRecord, identify: Identify) {
    front.lastSeq = max(front.lastSeq, filed.seq)
    front.last = max(front.last ?? filed.place, filed.place)
    if filed.first == 0 { front.recordCount += 1 }
    if let policy = filed.record.act.policy { front.namedPolicies.insert(policy) }
    switch filed.record.act {
    case .started(let store, let desk, let policy, let people):
      start(filed, store, desk, policy, people)
    case .configured(let policy, let people, let signers):
      (front.policy, front.people, front.signers) = (policy, people, signers)
      front.configurations.append(FiledConfiguration(filed.place, people, signers))
    case .delegated(let delegation):
      front.delegations.append(FiledDelegation(delegation, filed))
    case .imported(let revisions), .drafted(let revisions), .edited(let revisions),
      .merged(let revisions):
      file(revisions, filed, identify)
    case .split(let revisions): split(revisions, filed, identify)
    case .joined(let revision, let subjects):
      file([revision], filed, identify)
      join(revision, subjects, filed)
    case .tagged(let taggings):
      for tagging in taggings {
        change(tagging.article, tagging.object, filed) { $0.apply(tagging.labels) }
      }
    case .noted(let targets):
      for target in targets {
        change(target.article, target.object, filed) { $0.note(target, filed) }
      }
    case .submitted, .approved, .returned: review(filed)
    case .spiked, .unspiked, .held, .unheld, .killed, .claimed, .unclaimed: flag(filed)
    case .exported(let subjects):
      for subject in subjects { change(subject.article, subject.object, filed) }
    case .accepted(let subjects, let findings), .unaccepted(let subjects, let findings):
      for subject in subjects {
        change(subject.article, subject.object, filed, detail: findings.joined(separator: "\n"))
      }
    case .resolved(let notes):
      for note in notes {
        change(note.article, nil, filed) { $0.resolve(note, filed) }
      }
    case .composed(let issue), .published(let issue), .released(let issue): file(issue, filed)
    case .proofed(let step): proof(step, filed)
    case .planned(let issue, let plan, let promises):
      change(issue, filed) { state in
        state.plan = plan
        for promise in promises { state.keep(promise) }
      }
    case .promised(let issue, let promise): change(issue, filed) { $0.keep(promise) }
    case .unpromised(let issue, let slug):
      change(issue, filed) { state in state.promises.removeAll { $0.slug == slug } }
    case .dropped(let issue): drop(issue, filed)
    case .unreleased(let issue, _): change(issue, filed) { $0.release = nil }
    case .corrected(let notice, let subject): correct(notice, subject, filed, identify)
    }
  }

  private mutating func start(
    _ filed: FiledRecord, _ store: String, _ desk: String, _ policy: Digest, _ people: Digest
  ) {
    guard front.store == nil else { return note(.startedTwice, filed) }
    (front.store, front.name, front.policy, front.people) = (store, desk, policy, people)
    front.configurations.append(FiledConfiguration(filed.place, people, nil))
  }

  private mutating func note(_ kind: Anomaly.Kind, _ filed: FiledRecord) {
    var packer = Packer()
    Anomaly(line: filed.line, log: filed.log, seq: filed.seq, kind: kind).pack(to: &packer)
    let place = FilingPlace(seq: filed.seq, line: filed.line, index: front.oddCount)
    cards.set(DeskKey.odd(place.bytes), packer.bytes)
    front.oddCount += 1
  }

  /// Takes an article in hand; whether there is one.
  mutating func take(_ id: Digest) -> Bool {
    if touched[id] != nil { return true }
    touched[id] = stored(id)
    return touched[id] != nil
  }

  /// Changes an article and writes the record into its history.
  mutating func change(
    _ id: Digest, _ object: Digest?, _ filed: FiledRecord, detail: String? = nil,
    _ change: (inout ArticleState) -> Void = { _ in }
  ) {
    guard take(id) else { return note(.unknownArticle(id), filed) }
    if let object, touched[id]?.revision(of: object) == nil {
      note(.unknownText(article: id, object: object), filed)
    }
    touched[id]?.change(change, Event(filed, object: object, detail: detail))
  }
}

// MARK: Texts

extension Desk {
  mutating func file(
    _ revisions: [Revision], _ filed: FiledRecord, _ identify: Identify
  ) {
    for (index, revision) in revisions.enumerated() {
      switch revision.article {
      case .made(let ordinal):
        make(identify(filed.line, ordinal), ordinal, revision, filed, filed.first + index)
      case .filed(let id): revise(id, revision, filed)
      }
    }
  }

  /// No other line makes the same article, so only those made now can be there already; those of
  /// earlier parts of a record may be written on cards since, and only a number that does not rise
  /// is worth looking for there.
  private mutating func make(
    _ id: Digest, _ ordinal: Int, _ revision: Revision, _ filed: FiledRecord, _ index: Int
  ) {
    let isRising = filed.first == 0 || ordinal > lastOrdinal
    guard touched[id] == nil, isRising || stored(id) == nil else {
      return makeAgain(id, ordinal, revision, filed)
    }
    lastOrdinal = index == 0 ? ordinal : max(lastOrdinal, ordinal)
    let place = FilingPlace(seq: filed.seq, line: filed.line, index: index)
    var article = ArticleState(id: id, place: place, revisions: [])
    if filed.record.act.kind == .drafted { article.drafter = filed.record.person }
    front.articleCount += 1
    made.insert(id)
    article.file(revision, filed)
    touched[id] = article
  }

  /// What came in twice with one record is one article; no other record makes one twice.
  private mutating func makeAgain(
    _ id: Digest, _ ordinal: Int, _ revision: Revision, _ filed: FiledRecord
  ) {
    guard filed.record.act.kind == .imported, take(id) else {
      return note(.ordinalTwice(ordinal), filed)
    }
    touched[id]?.arrive(revision, filed)
  }

  private mutating func revise(_ id: Digest, _ revision: Revision, _ filed: FiledRecord) {
    guard take(id) else { return note(.unknownArticle(id), filed) }
    if filed.record.act.kind == .imported && revision.isArrivalAlone {
      touched[id]?.arrive(revision, filed)
      return
    }
    if filed.record.act.kind == .merged && Set(revision.parents).count < 2 {
      note(.mergeOfOne(article: id), filed)
    }
    for parent in revision.parents where touched[id]?.places[parent] == nil {
      note(.unknownParent(article: id, line: parent), filed)
    }
    touched[id]?.file(revision, filed)
  }

  /// The articles that a split makes have the authors of the one that was cut.
  private mutating func split(
    _ revisions: [Revision], _ filed: FiledRecord, _ identify: Identify
  ) {
    file(revisions, filed, identify)
    guard case .filed(let id)? = revisions.first?.article, let from = touched[id] else { return }
    for case .made(let ordinal) in revisions.map(\.article) {
      let made = identify(filed.line, ordinal)
      touched[made]?.splitFrom = id
      touched[made]?.drafter = from.drafter
    }
  }

  /// The subjects live on in the article of the revision; their decisions on its text count there.
  private mutating func join(_ revision: Revision, _ subjects: [Subject], _ filed: FiledRecord) {
    guard case .filed(let id) = revision.article, touched[id] != nil else { return }
    for subject in subjects where subject.article != id {
      change(subject.article, subject.object, filed) { $0.joinedInto = id }
      if let gone = touched[subject.article] { touched[id]?.takeOver(gone) }
    }
  }
}

extension FiledRecord {
  /// Where the record stands in the order of filing.
  var place: FilingPlace { FilingPlace(seq: seq, line: line, index: first) }
}

extension Act {
  /// The policy a record brings into force or submits under.
  fileprivate var policy: Digest? {
    switch self {
    case .started(_, _, let policy, _), .configured(let policy, _, _), .submitted(_, let policy):
      policy
    default: nil
    }
  }
}

extension ArticleState {
  fileprivate mutating func change(_ change: (inout ArticleState) -> Void, _ event: Event) {
    change(&self)
    history.append(event)
  }

  fileprivate mutating func file(_ revision: Revision, _ filed: FiledRecord) {
    add(revision, filed)
    apply(revision.labels)
    arrive(revision, filed)
  }

  /// What comes with a text, be it new or not; all that comes with one record is one event.
  fileprivate mutating func arrive(_ revision: Revision, _ filed: FiledRecord) {
    take(revision.notes, with: revision.object, filed)
    if history.last?.line == filed.line { history.removeLast() }
    history.append(Event(filed, object: revision.object, detail: nil))
    guard let provenance = revision.provenance else { return }
    for digest in [provenance.source, provenance.text, revision.cameAs] {
      if let digest, !sources.contains(digest) { sources.append(digest) }
    }
  }
}

extension ArticleState {
  fileprivate mutating func add(_ revision: Revision, _ filed: FiledRecord) {
    let known = placeOfSame(revision)
    let place = known ?? revisions.count
    places[filed.line] = place
    if known == nil { revisions.append(filedRevision(revision, filed)) }
    let parents = Set(revision.parents.compactMap { places[$0] })
    headPlaces.removeAll { parents.contains($0) && $0 != place }
    superseded.formUnion(revision.parents)
    if known == nil { headPlaces.append(place) }
    if superseded.contains(filed.line) { headPlaces.removeAll { $0 == place } }
  }

  /// Takes over what was submitted and decided on texts that this article has too.
  fileprivate mutating func takeOver(_ other: ArticleState) {
    let texts = Set(revisions.map(\.object))
    for proceeding in other.proceedings {
      switch proceeding {
      case .submission(let at) where texts.contains(other.submissions[at].object):
        proceedings.append(.submission(submissions.count))
        submissions.append(other.submissions[at])
      case .decision(let at) where texts.contains(other.decisions[at].decision.object):
        proceedings.append(.decision(decisions.count))
        decisions.append(other.decisions[at])
      default: break
      }
    }
    if meantFor == nil { meantFor = other.meantFor }
    tags = Set(tags).union(other.tags).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    notes.join(other.notes)
  }

  /// The place of a text with the same parents and the same object: copies that make the same
  /// change or merge apart from each other agree.
  private func placeOfSame(_ revision: Revision) -> Int? {
    guard revision.parents.contains(where: { superseded.contains($0) }) else { return nil }
    let parents = meaning(revision.parents)
    return revisions.firstIndex {
      $0.object == revision.object && meaning($0.parents) == parents
    }
  }

  /// The texts that lines stand for, whichever copy filed them.
  private func meaning(_ lines: [Digest]) -> Set<Digest> {
    Set(lines.map { line in places[line].map { revisions[$0].line } ?? line })
  }

  private func filedRevision(_ revision: Revision, _ filed: FiledRecord) -> FiledRevision {
    let kind = filed.record.act.kind
    var editors = [filed.record.person]
    if kind == .merged {
      let merged = revision.parents.compactMap { places[$0] }.flatMap { revisions[$0].editors }
      if !merged.isEmpty { editors = Set(merged).sorted() }
    }
    return FiledRevision(
      line: filed.line, kind: kind, person: filed.record.person, at: filed.record.at,
      parents: revision.parents, object: revision.object, summary: revision.summary,
      provenance: revision.provenance, editors: editors)
  }

  fileprivate mutating func apply(_ labels: LabelChange) {
    guard !labels.isEmpty else { return }
    let kept = Set(tags).subtracting(labels.removes).union(labels.adds)
    tags = kept.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    labels.slug.apply(to: &slug)
    labels.issue.apply(to: &meantFor)
    labels.urgency.apply(to: &urgency)
    labels.embargo.apply(to: &embargo)
  }

  /// Notes that came with a text.
  fileprivate mutating func take(
    _ brought: [BroughtNote], with object: Digest, _ filed: FiledRecord
  ) {
    notes += brought.map {
      Note(
        line: filed.line, person: $0.person, at: filed.record.at, text: $0.text, object: object,
        anchor: nil, sent: $0.sent)
    }
  }

  fileprivate mutating func note(_ target: NoteTarget, _ filed: FiledRecord) {
    notes.append(
      Note(
        line: filed.line, person: filed.record.person, at: filed.record.at,
        text: filed.record.note ?? "", object: target.object, anchor: target.anchor,
        isMust: target.isMust))
  }

  fileprivate mutating func resolve(_ note: NoteReference, _ filed: FiledRecord) {
    let places = notes.indices.filter { notes[$0].line == note.line }
    guard places.indices.contains(note.ordinal) else { return }
    notes[places[note.ordinal]].resolved = Flag(
      person: filed.record.person, at: filed.record.at, reason: filed.record.note, until: nil)
  }
}

extension Setting {
  fileprivate func apply(to value: inout Value?) {
    switch self {
    case .keep: break
    case .clear: value = nil
    case .set(let new): value = new
    }
  }
}

// MARK: Review and flags

extension Desk {
  private mutating func review(_ filed: FiledRecord) {
    switch filed.record.act {
    case .submitted(let subjects, let policy):
      for subject in subjects {
        change(subject.article, subject.object, filed) { $0.submit(subject, policy, filed) }
      }
    case .approved(let decisions):
      for decision in decisions { decide(decision, true, filed) }
    case .returned(let decisions):
      for decision in decisions { decide(decision, false, filed) }
    default: break
    }
  }

  private mutating func decide(_ decision: Decision, _ isApproval: Bool, _ filed: FiledRecord) {
    change(decision.article, decision.object, filed, detail: decision.stage) { article in
      article.proceedings.append(.decision(article.decisions.count))
      article.decisions.append(
        FiledDecision(
          decision: decision, isApproval: isApproval, line: filed.line, seq: filed.seq,
          person: decision.proxy?.signer ?? filed.record.person,
          at: decision.proxy?.at ?? filed.record.at, note: filed.record.note,
          typist: decision.proxy == nil ? nil : filed.record.person))
    }
  }

  private mutating func flag(_ filed: FiledRecord) {
    let record = filed.record
    var flag = Flag(person: record.person, at: record.at, reason: record.note, until: nil)
    switch record.act {
    case .spiked(let subjects): set(subjects, filed) { $0.spiked = flag }
    case .unspiked(let subjects): set(subjects, filed) { $0.spiked = nil }
    case .held(let subjects, let until):
      flag = Flag(person: record.person, at: record.at, reason: record.note, until: until)
      set(subjects, filed) { $0.held = flag }
    case .unheld(let subjects): set(subjects, filed) { $0.held = nil }
    case .killed(let subjects): set(subjects, filed) { $0.killed = flag }
    case .claimed(let subjects, let until):
      flag = Flag(person: record.person, at: record.at, reason: record.note, until: until)
      set(subjects, filed) { $0.claim = flag }
    case .unclaimed(let subjects): set(subjects, filed) { $0.claim = nil }
    default: break
    }
  }

  private mutating func set(
    _ subjects: [Subject], _ filed: FiledRecord, _ change: (inout ArticleState) -> Void
  ) {
    for subject in subjects { self.change(subject.article, subject.object, filed, change) }
  }
}

extension ArticleState {
  fileprivate mutating func submit(_ subject: Subject, _ policy: Digest, _ filed: FiledRecord) {
    proceedings.append(.submission(submissions.count))
    submissions.append(
      Submission(
        person: filed.record.person, at: filed.record.at, object: subject.object, policy: policy))
  }
}

extension Event {
  /// What a record did to something.
  public init(_ filed: FiledRecord, object: Digest? = nil, detail: String? = nil) {
    self.init(
      line: filed.line, log: filed.log, seq: filed.seq, kind: filed.record.act.kind,
      person: filed.record.person, at: filed.record.at, clockGiven: filed.record.clockGiven,
      note: filed.record.note, object: object, detail: detail)
  }
}
