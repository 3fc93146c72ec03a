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

    /// Whether the record files its text.
    var isFiled: Bool {
      switch self {
      case .made, .revised: true
      case .same, .again, .conflicting: false
      }
    }
  }

  /// What became of one page or manuscript.
  struct Passed {
    var notes: ArrivalNotes
    var fates: [Fate] = []
    var privateLines: [String] = []
    /// What came beside its texts and stands in no record: a page's other lines, words to the desk.
    var unfiled: [String] = []
    var isRepeated = false
  }

  private(set) var passed: [Passed] = []
  private(set) var likely: LikelyAnswers
  private let planner: ArrivalPlanner
  private let labels: LabelChange
  private var entries: EntryList
  private var made = 0
  /// The pages and manuscripts so far, by their sources.
  private var seen: Set<Digest>
  /// The words to the desk and private lines that came with those of them that had any.
  private var told: [Digest: Set<String>] = [:]
  private var slugs: Set<String> = []
  /// The texts of the articles it makes, with their ordinals.
  private var texts: [Digest: Int]

  /// - Parameter files: how many files there are, which mostly hold one arrival each. Tables that
  ///   grow hold everything twice.
  init(_ planner: ArrivalPlanner, _ labels: LabelChange, files: Int) {
    (self.planner, self.labels) = (planner, labels)
    passed.reserveCapacity(files)
    seen = Set(minimumCapacity: files)
    texts = Dictionary(minimumCapacity: files)
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

  /// Takes the next page or manuscript; of one that was given before in this list only what is new
  /// beside it.
  mutating func take(_ arrival: StagedArrival) throws(Problem) {
    var outcome = Passed(notes: arrival.notes)
    if !seen.insert(arrival.source).inserted {
      let told = told[arrival.source] ?? []
      outcome.isRepeated = true
      outcome.unfiled = arrival.words.filter { !told.contains($0) }
      outcome.privateLines = arrival.privateLines.filter { !told.contains($0) }
    } else {
      switch try planner.plan(arrival) {
      case .known(let ids): outcome.fates = ids.map { .same($0) }
      case .texts(let plans): try take(plans, arrival, &outcome)
      }
      try register(arrival, &outcome)
    }
    let lines = arrival.words + arrival.privateLines
    if !lines.isEmpty { told[arrival.source, default: []].formUnion(lines) }
    passed.append(outcome)
  }

  /// Nothing more comes.
  mutating func finish() throws(Problem) {
    try entries.finish()
    (seen, told, texts, slugs) = ([], [:], [:], [])
  }

  private mutating func take(
    _ plans: [PlannedText], _ arrival: StagedArrival, _ outcome: inout Passed
  ) throws(Problem) {
    var new: [Digest: Int] = [:]
    for var plan in handingOnLeftOut(plans) {
      if let ordinal = again(plan) {
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

  /// The article that this record makes of the same text.
  private func again(_ plan: PlannedText) -> Int? {
    if case .make = plan.action { texts[plan.text.object] } else { nil }
  }

  /// The same plans, with the lines that are in no article on the first of them that is filed.
  private func handingOnLeftOut(_ plans: [PlannedText]) -> [PlannedText] {
    guard let at = plans.firstIndex(where: { $0.files && again($0) == nil }), at > 0 else {
      return plans
    }
    var plans = plans
    plans[at].text.provenance.leftOut = plans[0].text.provenance.leftOut
    return plans
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

  /// Registers an arrival of which nothing is new, but for the same file once more. Where no article
  /// can take that, what came beside its texts is told.
  private mutating func register(
    _ arrival: StagedArrival, _ outcome: inout Passed
  ) throws(Problem) {
    if outcome.fates.contains(where: \.isFiled) { return }
    guard let provenance = arrival.texts.first?.provenance else { return }
    let articles = registering(outcome.fates)
    if articles.isEmpty {
      outcome.unfiled = provenance.leftOut.map(\.text) + arrival.words
      outcome.privateLines = arrival.privateLines
    }
    for (index, article) in articles.enumerated() where !article.hasCome(provenance) {
      let notes = index == 0 ? article.new(arrival.letter?.notes ?? []) : []
      var outline = provenance.outline
      if index == 0 { outline.leftOut = provenance.leftOut }
      try entries.add(article.arrivesAgain(outline, notes: notes).json)
      outcome.privateLines = arrival.privateLines
    }
  }

  /// The articles that an arrival came as before; none while a text of it waits for a decision, so
  /// that it is still looked at when it comes again.
  private func registering(_ fates: [Fate]) -> [ArticleState] {
    if fates.contains(where: { if case .conflicting = $0 { true } else { false } }) { return [] }
    return fates.compactMap { fate in
      if case .same(let id) = fate { planner.view.desk.article(id) } else { nil }
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
    Revision(
      article: .filed(id), object: object, summary: summary, provenance: provenance, notes: notes)
  }
}

extension StagedArrival {
  /// What was said to the desk beside the text.
  fileprivate var words: [String] { letter?.notes.map(\.text) ?? [] }
  fileprivate var privateLines: [String] { letter?.privateLines ?? [] }
}

extension Provenance {
  /// The file it tells of, without its lines.
  fileprivate var outline: Provenance {
    Provenance(
      file: file, source: source, text: text, encoding: encoding, channel: channel,
      sender: sender, unit: unit)
  }
}
