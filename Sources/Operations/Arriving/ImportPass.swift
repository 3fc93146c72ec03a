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
    indirect case revised(Digest)
    indirect case same(Digest)
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
    for var plan in plans {
      if case .set(let slug) = plan.labels.slug, !slugs.insert(slug).inserted {
        plan.labels.slug = .keep
      }
      if plan.files { try file(plan, arrival, &outcome) }
      outcome.fates.append(fate(of: plan))
      outcome.notes.remarks += plan.remarks
      guard case .make = plan.action else { continue }
      made += 1
      if planner.target == nil { likely.note(arrival, at: passed.count) }
    }
  }

  private mutating func file(
    _ plan: PlannedText, _ arrival: StagedArrival, _ outcome: inout Passed
  ) throws(Problem) {
    try entries.add(plan.revision(made, labels, planner.view).json)
    planner.tray.want(plan.text.object)
    guard let letter = arrival.letter else { return }
    letter.pictures.forEach(planner.tray.want)
    outcome.privateLines = letter.privateLines
  }

  private func fate(of plan: PlannedText) -> Fate {
    switch plan.action {
    case .make: .made(ordinal: made)
    case .leave(let id): .same(id)
    case .revise(let id): .revised(id)
    case .save(let id, let form, let name): .conflicting(id, form: form, name: name)
    }
  }
}
