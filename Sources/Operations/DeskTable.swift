import Archiving
import Diagnostics
import Notation
import Workflow

/// Gives the desk as the logs tell it, by way of the table in `cache/`, which spares reading them
/// from the beginning. The answers are the same without the table.
struct DeskTable {
  /// Raised whenever other cards are made of the same lines.
  static let version: UInt32 = 3
  /// How many articles a rebuild holds in memory before it writes them.
  private static let handful = 4_000
  /// A reader this many lines behind brings the table up to date, where nobody else writes.
  private static let patience = 200

  let archive: Archive
  let notices: DeskNotices

  /// The desk as it is now. Takes no lock; writes the table where it is missing or far behind and
  /// nobody else writes. Where something is damaged, the desk is made of what is whole, and the
  /// damage is noted.
  func read() throws(Problem) -> OpenDesk {
    do throws(Problem) { return try whole() } catch {
      guard error.kind == .damaged else { throw error }
      archive.losses.note(error)
      return try spared()
    }
  }

  /// The desk without what is damaged. No table is made of it: once the damage is mended, nothing
  /// would tell that the table lacks something.
  private func spared() throws(Problem) -> OpenDesk {
    guard let news = try archive.sparedNews() else {
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
      let open = try self.current(held)
      if open.newLines > 0, !self.notices.isDamaged, let table = open.table {
        held.add(open.changes, LogMarks(open.news), to: table)
      }
      return open
    }
    if let written { return written }
    return try current(nil)
  }

  /// The desk as it is now; the holder of the lock writes the table where it is missing.
  func current(_ held: HeldArchive?) throws(Problem) -> OpenDesk {
    if let open = try caughtUp() { return open }
    return try rebuilt(held)
  }

  /// The table with what was filed since; `nil` where the table is of no use.
  private func caughtUp() throws(Problem) -> OpenDesk? {
    guard let table = archive.table(version: Self.version),
      let news = try archive.news(since: table),
      let desk = Desk(on: FiledCards(table, archive, notices))
    else { return nil }
    var open = OpenDesk(desk: desk, table: table, news: news, archive: archive)
    while let line = try open.news.next() {
      guard try open.take(line) else { return nil }
    }
    try open.settle()
    return open
  }

  /// The desk from the beginning of all logs, and the table with it where it can be written.
  private func rebuilt(_ held: HeldArchive?) throws(Problem) -> OpenDesk {
    guard let news = try archive.news(since: nil) else {
      throw Problem(.damaged, .filedTextMissing)
    }
    var draft = held?.draftTable(version: Self.version)
    var open = OpenDesk(desk: Desk(), table: nil, news: news, archive: archive)
    let ahead = RecordsAhead(news)
    defer { ahead.stop() }
    while let records = ahead.next() {
      for record in records { _ = open.take(record) }
      if open.desk.unsettledCount < Self.handful { continue }
      try open.settle(isLast: false)
      open.spill(into: &draft, notices)
      notices.progress(open.newLines, news.lineEstimate)
    }
    if let read = try ahead.finished() { open.news = read }
    try open.settle()
    open.spill(into: &draft, notices)
    if let whole = draft?.publish(LogMarks(open.news)) { open.move(to: whole, notices) }
    if open.newLines > Self.handful { notices.progressIsOver() }
    open.newLines = 0
    return open
  }
}

/// The desk while lines are read into it.
struct OpenDesk {
  private(set) var desk: Desk
  /// The table it stands on, if any.
  private(set) var table: CardFile?
  var news: LogNews
  let archive: Archive
  /// How many lines were read that the table did not have.
  var newLines = 0
  private var policies: [Digest: Policy] = [:]
  /// Whether what is damaged is noted and passed over.
  private let isSparing: Bool

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

  /// Moves what was settled to a table in the making.
  mutating func spill(into draft: inout TableDraft?, _ notices: DeskNotices) {
    guard draft?.add(changes) == true, let grown = draft?.table else {
      draft = nil
      return
    }
    move(to: grown, notices)
  }

  mutating func move(to table: CardFile, _ notices: DeskNotices) {
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
      record: try Record(payload: line.payload, at: Place("log/\(line.log)")))
  }
}
