import Archiving
import Diagnostics
import Notation
import Workflow

/// One going through everything that comes in, against one state of the desk: decides what each
/// text is, and puts together the record that files all of them.
struct ImportPass {
  /// What became of one text.
  enum Fate {
    case made(ordinal: Int)
    indirect case revised(Digest, was: Status)
    indirect case same(Digest)
    /// The same text as one that this record makes.
    case again(ordinal: Int)
    indirect case conflicting(Digest, form: String, name: String)
  }

  /// What became of one page or manuscript.
  struct Passed {
    var notes: ArrivalNotes
    var fates: [Fate] = []
    var privateLines: [String] = []
    var isRepeated = false
  }

  private(set) var passed: [Passed] = []
  private(set) var likely: LikelyAnswers
  private let planner: ArrivalPlanner
  private let labels: LabelChange
  private var entries: EntryList
  private var made = 0
  private var seen: Set<Digest> = []
  private var slugs: Set<String> = []
  /// The texts of the articles it makes, with their ordinals.
  private var texts: [Digest: Int] = [:]

  /// - Parameter files: how many files there are, which mostly hold one arrival each.
  init(_ planner: ArrivalPlanner, _ labels: LabelChange, files: Int) {
    (self.planner, self.labels) = (planner, labels)
    passed.reserveCapacity(files)
    entries = EntryList(in: planner.tray)
    likely = LikelyAnswers(among: planner.returned)
  }

  /// Whether the desk is as it was when this began.
  func holds(in view: DeskView) -> Bool {
    let desk = planner.view.desk
    return desk.lastSeq == view.desk.lastSeq && desk.recordCount == view.desk.recordCount
  }

  /// What is to be filed; nothing where all of it is known.
  var draft: Draft? { entries.isEmpty ? nil : Draft(act: .imported([]), entries: entries) }

  /// The articles that were there with the same text.
  var known: [Digest] {
    passed.flatMap { arrival in
      arrival.fates.compactMap { if case .same(let id) = $0 { id } else { nil } }
    }
  }

  /// Takes the next page or manuscript; one that was given before in this list is passed over.
  mutating func take(_ arrival: StagedArrival) throws(Problem) {
    var outcome = Passed(notes: arrival.notes)
    if seen.insert(arrival.source).inserted {
      switch try planner.plan(arrival) {
      case .known(let ids): outcome.fates = ids.map { .same($0) }
      case .texts(let plans): try take(plans, arrival, &outcome)
      }
      try register(arrival, &outcome)
    } else {
      outcome.isRepeated = true
    }
    passed.append(outcome)
  }

  /// Nothing more comes.
  mutating func finish() throws(Problem) { try entries.finish() }

  private mutating func take(
    _ plans: [PlannedText], _ arrival: StagedArrival, _ outcome: inout Passed
  ) throws(Problem) {
    var new: [Digest: Int] = [:]
    for var plan in plans {
      if case .make = plan.action, let ordinal = texts[plan.text.object] {
        outcome.fates.append(.again(ordinal: ordinal))
        continue
      }
      if case .set(let slug) = plan.labels.slug, !slugs.insert(slug).inserted {
        plan.labels.slug = .keep
      }
      if plan.files { try file(plan, arrival, &outcome) }
      outcome.fates.append(fate(of: plan))
      outcome.notes.remarks += plan.remarks
      guard case .make = plan.action else { continue }
      new[plan.text.object] = made
      made += 1
      if planner.target == nil { likely.note(arrival, at: passed.count) }
    }
    texts.merge(new) { first, _ in first }
  }

  private mutating func file(
    _ plan: PlannedText, _ arrival: StagedArrival, _ outcome: inout Passed
  ) throws(Problem) {
    let revision = plan.revision(made, labels, planner.view)
    try entries.add(revision.json)
    revision.objects.forEach(planner.tray.want)
    guard let letter = arrival.letter else { return }
    letter.pictures.forEach(planner.tray.want)
    outcome.privateLines = letter.privateLines
  }

  /// Registers an arrival of which nothing is new, but for the same file once more.
  private mutating func register(
    _ arrival: StagedArrival, _ outcome: inout Passed
  ) throws(Problem) {
    let desk = planner.view.desk
    let articles = outcome.fates.compactMap { fate in
      if case .same(let id) = fate { desk.article(id) } else { nil }
    }
    guard articles.count == outcome.fates.count, let provenance = arrival.texts.first?.provenance
    else { return }
    for (index, article) in articles.enumerated() where !article.hasCome(provenance) {
      let notes = index == 0 ? article.new(arrival.letter?.notes ?? []) : []
      try entries.add(article.arrivesAgain(provenance, notes: notes).json)
      outcome.privateLines = arrival.letter?.privateLines ?? []
    }
  }

  private func fate(of plan: PlannedText) -> Fate {
    switch plan.action {
    case .make: .made(ordinal: made)
    case .leave(let id): .same(id)
    case .revise(let id): .revised(id, was: planner.status(of: id))
    case .save(let id, let form, let name): .conflicting(id, form: form, name: name)
    }
  }
}

extension ArticleState {
  /// Whether a text of it came from this very file, in the same way.
  fileprivate func hasCome(_ again: Provenance) -> Bool {
    revisions.compactMap(\.provenance).contains {
      $0.source == again.source && $0.file == again.file && $0.channel == again.channel
        && $0.sender == again.sender
    }
  }

  /// Those of the notes that nobody made on it yet.
  fileprivate func new(_ brought: [BroughtNote]) -> [BroughtNote] {
    brought.filter { note in
      !notes.contains { $0.person == note.person && $0.text == note.text }
    }
  }

  /// The entry of a file that brings nothing new.
  fileprivate func arrivesAgain(_ provenance: Provenance, notes: [BroughtNote]) -> Revision {
    let outline = Provenance(
      file: provenance.file, source: provenance.source, text: provenance.text,
      encoding: provenance.encoding, channel: provenance.channel, sender: provenance.sender,
      unit: provenance.unit)
    return Revision(
      article: .filed(id), object: object, summary: summary, provenance: outline, notes: notes)
  }
}
