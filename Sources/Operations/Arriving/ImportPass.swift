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
    /// It stands behind the text of the article it was said to belong to.
    indirect case continued(Digest, was: Status)
    indirect case same(Digest)
    /// The text came in before a corrected one did.
    indirect case older(Subject)
    /// The same text as one that this record makes.
    case again(ordinal: Int)
    indirect case conflicting(Digest, form: String, name: String)

    /// Whether the record files its text.
    var isFiled: Bool {
      switch self {
      case .made, .revised, .continued: true
      case .same, .older, .again, .conflicting: false
      }
    }

    /// The article that was there with its text.
    var known: Digest? {
      switch self {
      case .same(let id): id
      case .older(let subject): subject.article
      case .made, .revised, .continued, .again, .conflicting: nil
      }
    }

    /// The article that was there.
    var article: Digest? {
      switch self {
      case .made, .again: nil
      case .revised(let id, _), .continued(let id, _), .same(let id), .conflicting(let id, _, _): id
      case .older(let subject): subject.article
      }
    }

    /// The article with which its text waits for a decision.
    var waits: Digest? { if case .conflicting(let id, _, _) = self { id } else { nil } }

    /// What becomes of the same text when it is met once more.
    var again: Fate {
      switch self {
      case .made(let ordinal): .again(ordinal: ordinal)
      case .revised(let id, _), .continued(let id, _), .conflicting(let id, _, _): .same(id)
      case .same, .older, .again: self
      }
    }
  }

  /// What became of one page or manuscript.
  struct Passed {
    var notes: ArrivalNotes
    let sender: String?
    var fates: [Fate] = []
    var privateLines: [String] = []
    /// What came beside its texts and stands in no record: a page's other lines, words to the desk.
    var unfiled: [String] = []
  }

  /// A page whose articles go on on other pages, or come from them.
  struct PassedPage {
    /// Its place in `passed`.
    let place: Int
    let jumps: [PageJump]
    /// What the pages that its articles begin on say of themselves.
    let imprints: [Provenance.PageImprint]
  }

  private(set) var passed: [Passed] = []
  private(set) var jumping: [PassedPage] = []
  private(set) var likely: LikelyAnswers
  /// Why files were left out.
  var unread: [Problem] = []
  private var planner: ArrivalPlanner
  private var entries: EntryList
  private var made = 0
  /// The place in `passed` of each page or manuscript, where it was met first.
  private var firsts: [Digest: Int]
  /// The words to the desk and private lines that came with those of them that had any.
  private var told: [Digest: Set<String>] = [:]
  private var slugs: Set<String> = []
  /// The texts of the articles it makes, with their ordinals.
  private var texts: [Digest: Int]
  /// The articles whose next texts wait for the end: one record files one text of an article.
  private var waiting: [Digest] = []

  /// - Parameter files: how many files there are, which mostly hold one arrival each. Tables that
  ///   grow hold everything twice.
  init(_ planner: ArrivalPlanner, files: Int) {
    self.planner = planner
    passed.reserveCapacity(files)
    firsts = Dictionary(minimumCapacity: files)
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
  var known: [Digest] { passed.flatMap { $0.fates.compactMap(\.known) } }

  /// The articles that were there, each once.
  var met: [Digest] {
    var seen: Set<Digest> = []
    let met = passed.flatMap { $0.fates.compactMap(\.article) }
    return met.filter { seen.insert($0).inserted }
  }

  /// Takes the next page or manuscript.
  mutating func take(_ arrival: StagedArrival) throws(Problem) {
    let first = firsts[arrival.source]
    var outcome = Passed(notes: arrival.notes, sender: arrival.texts.first?.provenance.sender)
    if let first {
      outcome.fates = passed[first].fates.map(\.again)
    } else {
      firsts[arrival.source] = passed.count
      switch try planner.plan(arrival) {
      case .known(let articles):
        outcome.fates = articles.map { $0.older.map { .older($0) } ?? .same($0.id) }
      case .texts(let plans): try take(plans, arrival, &outcome)
      }
    }
    if first == nil, !arrival.jumps.isEmpty {
      let imprints = arrival.texts.map(\.provenance.imprint)
      jumping.append(PassedPage(place: passed.count, jumps: arrival.jumps, imprints: imprints))
    }
    let isSameFile = first.map { passed[$0].isSameFile(as: outcome) } ?? false
    if !outcome.fates.contains(where: \.isFiled) { try register(arrival, &outcome, isSameFile) }
    let lines = arrival.words + arrival.privateLines
    if !lines.isEmpty { told[arrival.source, default: []].formUnion(lines) }
    passed.append(outcome)
  }

  /// Nothing more comes.
  mutating func finish() throws(Problem) {
    for revision in waiting.compactMap({ planner.revised[$0] }) {
      try entries.add(revision.json)
      revision.objects.forEach(planner.tray.want)
    }
    try entries.finish()
    (firsts, told, texts, slugs) = ([:], [:], [:], [])
  }

  private mutating func take(
    _ plans: [PlannedText], _ arrival: StagedArrival, _ outcome: inout Passed
  ) throws(Problem) {
    var new: [Digest: Int] = [:]
    for var plan in handingOn(plans, arrival.said) {
      if let ordinal = again(plan) {
        outcome.fates.append(.again(ordinal: ordinal))
        continue
      }
      if case .set(let slug) = plan.labels.slug, !slugs.insert(slug).inserted {
        plan.labels.slug = .keep
      }
      if let part = plan.part { try wait(part) }
      if plan.files { try file(plan, arrival, &outcome) }
      // Whoever settles it names the text.
      if case .save = plan.action { planner.tray.want(plan.text.object) }
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

  /// The same plans, with what was said to the desk and the lines that are in no article on the first
  /// of them that is filed.
  private func handingOn(_ plans: [PlannedText], _ said: [BroughtNote]) -> [PlannedText] {
    guard let at = plans.firstIndex(where: { $0.files && again($0) == nil }) else { return plans }
    var plans = plans
    plans[at].notes = said
    if at == 0 { return plans }
    plans[at].text.provenance.leftOut =
      plans[0].text.provenance.leftOut + plans[at].text.provenance.leftOut
    return plans
  }

  private mutating func file(
    _ plan: PlannedText, _ arrival: StagedArrival, _ outcome: inout Passed
  ) throws(Problem) {
    let revision = plan.revision(made, planner.given(to: plan.id), planner.view)
    if case .filed = revision.article {
      try wait(revision)
    } else {
      try entries.add(revision.json)
      revision.objects.forEach(planner.tray.want)
    }
    outcome.privateLines = arrival.privateLines
    arrival.letter?.pictures.forEach(planner.tray.want)
  }

  /// Keeps the next text of an article for the end. Of one that another goes on from, only that it
  /// came is filed.
  private mutating func wait(_ revision: Revision) throws(Problem) {
    guard case .filed(let id) = revision.article else { return }
    if let before = planner.revised[id] {
      if let provenance = before.provenance, let article = planner.view.desk.article(id) {
        let outline = provenance.outline(leftOut: provenance.leftOut)
        try entries.add(article.arrivesAgain(outline, notes: before.notes).json)
      }
    } else {
      waiting.append(id)
    }
    planner.revised[id] = revision
  }

  private func fate(of plan: PlannedText) -> Fate {
    switch plan.action {
    case .make: .made(ordinal: made)
    case .leave(let id): plan.older.map { .older($0) } ?? .same(id)
    case .revise(let id): .revised(id, was: planner.status(of: id))
    case .goOn(let id): .continued(id, was: planner.status(of: id))
    case .save(let id, let form, let name): .conflicting(id, form: form, name: name)
    }
  }

  // MARK: What is known

  /// Registers an arrival of which no text is filed, with what is new beside it. While a text of it
  /// waits for a decision it is not registered, so that it is still looked at when it comes again;
  /// what came beside it is told.
  private mutating func register(
    _ arrival: StagedArrival, _ outcome: inout Passed, _ isSameFile: Bool
  ) throws(Problem) {
    guard let provenance = arrival.texts.first?.provenance else { return }
    let told = told[arrival.source] ?? []
    let notes = arrival.said.filter { !told.contains($0.text) }
    let privateLines = arrival.privateLines.filter { !told.contains($0) }
    if outcome.fates.contains(where: { $0.waits != nil }) {
      let known = besides(outcome.fates)
      outcome.unfiled = (provenance.leftOut.map(\.text) + notes.map(\.text))
        .filter { !known.contains($0) }
      outcome.privateLines = privateLines
      return
    }
    for (index, fate) in outcome.fates.enumerated() {
      let outline = provenance.outline(leftOut: index == 0 ? provenance.leftOut : [])
      let alone = alone(fate, arrival, outline, index == 0 ? notes : [], isSameFile)
      guard let alone else { continue }
      try entries.add(alone.json)
      outcome.privateLines = privateLines
    }
  }

  /// The lines in no article that came with earlier readings of the page of these.
  private func besides(_ fates: [Fate]) -> Set<String> {
    let desk = planner.view.desk
    let pages = Set(fates.compactMap { $0.waits.flatMap { desk.article($0) }?.provenance?.text })
    let revisions = pages.flatMap { desk.articles(ofPage: $0) }.flatMap(\.revisions)
    return Set(revisions.flatMap { $0.provenance?.leftOut ?? [] }.map(\.text))
  }

  /// The entry of an arrival that brings no text; none for the same file once more with nothing new
  /// beside it.
  private func alone(
    _ fate: Fate, _ arrival: StagedArrival, _ provenance: Provenance, _ notes: [BroughtNote],
    _ isSameFile: Bool
  ) -> Revision? {
    if case .again(let ordinal) = fate {
      let text = arrival.texts.first { texts[$0.object] == ordinal }
      guard let text, !isSameFile || !notes.isEmpty else { return nil }
      return Revision(
        article: .made(ordinal: ordinal), object: text.object, summary: text.summary,
        provenance: provenance, notes: notes)
    }
    guard let article = fate.known.flatMap({ planner.view.desk.article($0) }) else { return nil }
    let notes = article.new(notes)
    if notes.isEmpty, isSameFile || article.hasCome(provenance) { return nil }
    return article.arrivesAgain(provenance, notes: notes)
  }
}

extension ImportPass.Passed {
  /// Whether another one came from the same file, by name and sender.
  fileprivate func isSameFile(as other: ImportPass.Passed) -> Bool {
    notes.name == other.notes.name && sender == other.sender
  }
}

extension ArticleState {
  /// Whether a text of it came from this very file, in the same way.
  fileprivate func hasCome(_ again: Provenance) -> Bool {
    let file = RegisteredFile(again)
    return revisions.compactMap(\.provenance).contains { RegisteredFile($0) == file }
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
  fileprivate var words: [String] { said.map(\.text) }
}

extension Provenance {
  /// The file it tells of, without the lines of its texts.
  fileprivate func outline(leftOut: [LeftOut]) -> Provenance {
    Provenance(
      file: file, source: source, text: text, encoding: encoding, channel: channel,
      sender: sender, unit: unit, leftOut: leftOut)
  }
}
