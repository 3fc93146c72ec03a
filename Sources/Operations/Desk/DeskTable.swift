import Archiving
import Diagnostics
import Notation
import Workflow

/// Gives the desk as the logs tell it, by way of the table in `cache/`, which spares reading them
/// from the beginning. The answers are the same without the table.
struct DeskTable {
  /// Raised whenever other cards are made of the same lines.
  static let version: UInt32 = 7
  /// A reader this many lines behind brings the table up to date, where nobody else writes.
  private static let patience = 200

  let archive: Archive
  let notices: DeskNotices

  /// The desk as it is now. Takes no lock; writes the table where it is missing or far behind and
  /// nobody else writes. Where something is damaged, the desk is made of what is whole, and the
  /// damage is noted.
  func read() throws(Problem) -> OpenDesk {
    do throws(Problem) {
      let open = try whole()
      if open.desk.lastSeq == 0, let lost = archive.lostLogs { archive.losses.note(lost) }
      return open
    } catch {
      guard error.kind == .damaged else { throw error }
      archive.losses.note(error)
      return try spared()
    }
  }

  /// The desk without what is damaged. No table is made of it: once the damage is mended, nothing
  /// would tell that the table lacks something.
  private func spared() throws(Problem) -> OpenDesk {
    guard let news = try archive.sparedNews(dividing: FiledRecord.isDivisible) else {
      throw Problem(.damaged, .filedTextMissing)
    }
    var open = OpenDesk(desk: Desk(), table: nil, news: news, archive: archive, isSparing: true)
    while let line = try open.news.next() { _ = try open.take(line) }
    try open.settle()
    return open
  }

  private func whole() throws(Problem) -> OpenDesk {
    if let open = try caughtUp(), open.newLines < Self.patience { return open }
    let written = try archive.holdingIfFree { (held: HeldArchive) throws(Problem) -> OpenDesk in
      var open = try self.current(held)
      if open.newLines > 0, !self.notices.isDamaged {
        open.keep(LogMarks(open.news), held, self.notices)
      }
      return open
    }
    if let written { return written }
    return try current(nil)
  }

  /// The desk as it is now; the holder of the lock writes the table where it is missing.
  func current(_ held: HeldArchive?) throws(Problem) -> OpenDesk {
    if let open = try caughtUp(held) { return open }
    return try rebuilt(held)
  }

  /// The table with what was filed since; `nil` where the table is of no use.
  private func caughtUp(_ held: HeldArchive? = nil) throws(Problem) -> OpenDesk? {
    guard let table = archive.table(version: Self.version),
      let news = try archive.news(since: table, dividing: FiledRecord.isDivisible),
      let desk = Desk(on: FiledCards(table, archive, notices))
    else { return nil }
    var open = OpenDesk(desk: desk, table: table, news: news, archive: archive)
    while let line = try open.news.next() {
      guard try open.take(line) else { return nil }
      try open.spillIfMany(held, notices)
    }
    try open.settle()
    return open
  }

  /// The desk from the beginning of all logs, and the table with it where it can be written.
  private func rebuilt(_ held: HeldArchive?) throws(Problem) -> OpenDesk {
    guard let news = try archive.news(since: nil, dividing: FiledRecord.isDivisible) else {
      throw Problem(.damaged, .filedTextMissing)
    }
    var open = OpenDesk(desk: Desk(), table: nil, news: news, archive: archive)
    open.draft = held?.draftTable(version: Self.version)
    let ahead = RecordsAhead(news)
    defer { ahead.stop() }
    while let records = ahead.next() {
      for record in records {
        _ = open.take(record)
        if try open.spillIfMany(held, notices) {
          notices.progress(open.newLines, news.lineEstimate)
        }
      }
    }
    if let read = try ahead.finished() { open.news = read }
    try open.settle()
    open.publish(LogMarks(open.news), notices)
    if open.newLines > OpenDesk.handful { notices.progressIsOver() }
    open.newLines = 0
    return open
  }
}

/// The desk while lines are read into it.
struct OpenDesk {
  /// How many articles are held in memory before they are written to a table in the making.
  static let handful = 1_000

  private(set) var desk: Desk
  /// The table it stands on, if any.
  private(set) var table: CardFile?
  /// A table in the making that goes on from it.
  var draft: TableDraft?
  var news: LogNews
  let archive: Archive
  /// How many lines were read that the table did not have.
  var newLines = 0
  private var policies: [Digest: Policy] = [:]
  /// Whether what is damaged is noted and passed over.
  private let isSparing: Bool
  /// Whether a table in the making could not be written.
  private var isGivenUp = false

  init(
    desk: Desk, table: CardFile?, news: LogNews, archive: Archive, isSparing: Bool = false
  ) {
    (self.desk, self.table, self.news, self.archive) = (desk, table, news, archive)
    self.isSparing = isSparing
  }

  /// The cards that the table does not have yet.
  var changes: [Card] { desk.changes.map { Card(key: $0.key, value: $0.value) } }

  /// Takes a line in; whether the desk can follow it without being folded anew.
  mutating func take(_ line: JournalLine) throws(Problem) -> Bool {
    guard let record = try sparing(isSparing, { () throws(Problem) in try FiledRecord(line) })
    else { return true }
    return take(record)
  }

  /// What `read` reads; nothing where that is damaged and may be passed over.
  private func sparing<Value>(
    _ isSparing: Bool, _ read: () throws(Problem) -> Value
  ) throws(Problem) -> Value? {
    do throws(Problem) { return try read() } catch {
      guard isSparing else { throw error }
      archive.losses.note(error)
      return nil
    }
  }

  mutating func take(_ filed: FiledRecord) -> Bool {
    newLines += 1
    return desk.take(filed) { SHA256.digest(of: "\($0.hex):\($1)") }
  }

  /// Makes what was taken in known to questions.
  mutating func settle(isLast: Bool = true) throws(Problem) {
    for id in desk.namedPolicies where policies[id] == nil {
      policies[id] = try sparing(isSparing) { () throws(Problem) in
        try Policy(json: try archive.fields(of: id))
      }
    }
    desk.settle(under: policies, isLast: isLast)
  }

  /// Moves the articles that were changed to a table in the making, where they are many and one can
  /// be made; whether it did.
  @discardableResult
  mutating func spillIfMany(_ held: HeldArchive?, _ notices: DeskNotices) throws(Problem) -> Bool {
    guard desk.unsettledCount >= Self.handful, let held else { return false }
    if draft == nil, let table, !isGivenUp { draft = held.draftTable(on: table) }
    if draft == nil { return false }
    try settle(isLast: false)
    spill(notices)
    return true
  }

  private mutating func spill(_ notices: DeskNotices) {
    let changes = changes
    guard draft?.add(changes) == true, let grown = draft?.table else {
      (draft, isGivenUp) = (nil, true)
      return
    }
    move(to: grown, notices)
  }

  /// Puts the table in the making in the place of the one there is.
  mutating func publish(_ marks: LogMarks, _ notices: DeskNotices) {
    if draft != nil { spill(notices) }
    if let whole = draft?.publish(marks) { move(to: whole, notices) }
    draft = nil
  }

  /// Brings the table up to date with what was settled. Nothing depends on it.
  mutating func keep(_ marks: LogMarks, _ held: HeldArchive, _ notices: DeskNotices) {
    if draft != nil { return publish(marks, notices) }
    if let table { held.add(changes, marks, to: table) }
  }

  private mutating func move(to table: CardFile, _ notices: DeskNotices) {
    self.table = table
    desk = desk.moved(to: FiledCards(table, archive, notices))
  }

  /// The desk with the rules it is judged by. Who only reads may do so without the people.
  func view(
    at moment: Timestamp, filed: Digest? = nil, isReading: Bool = false
  ) throws(Problem) -> DeskView {
    var people = People()
    if let id = desk.people {
      let filed = try sparing(isReading) { () throws(Problem) in
        try People(json: try archive.fields(of: id))
      }
      people = filed ?? people
    }
    let rulebook = Rulebook(
      policies: policies, people: people, inForce: desk.policy,
      delegations: desk.delegations.map(\.delegation), moment: moment)
    return DeskView(desk: desk, rulebook: rulebook, archive: archive, filed: filed)
  }
}

extension FiledRecord {
  /// Reads what a line says.
  init(_ line: JournalLine) throws(Problem) {
    self.init(
      line: line.hash, log: line.log, seq: line.seq,
      record: try Record(payload: line.payload, at: Place("log/\(line.log)")), first: line.first)
  }

  /// Whether a line with this payload may be folded in parts.
  @Sendable static func isDivisible(_ payload: JSONObject) -> Bool {
    payload["act"]?.stringValue.flatMap(Act.Kind.init(rawValue:))?.isDivisible ?? false
  }
}
