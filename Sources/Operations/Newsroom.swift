import Archiving
public import Diagnostics
public import Manuscript
public import Notation
import Workflow

/// The newsroom: one store, one person, one moment. Each use case is one method, in a file of its
/// own, and each that changes anything writes exactly one record.
public struct Newsroom {
  let archive: Archive
  /// Who acts, and when.
  public let occasion: Occasion

  /// Opens the store at `path`.
  public init(at path: String, occasion: Occasion) throws(Problem) {
    archive = try Archive(opening: path)
    self.occasion = occasion
    occasion.notices.watch(archive.losses)
  }

  /// The store's folder.
  public var path: String { archive.root }

  /// The name of the desk, as the masthead prints it.
  public var deskName: String { archive.name }

  /// The desk as the logs tell it now; what is damaged in them is passed over and told at the end.
  public func view() throws(Problem) -> DeskView {
    try table.read().view(at: occasion.at, isReading: true)
  }

  private var table: DeskTable { DeskTable(archive: archive, notices: occasion.notices) }

  /// The article behind an object id.
  public func article(_ object: Digest) throws(Problem) -> Article {
    try Article(json: try archive.fields(of: object))
  }
}

/// What one command is about to file.
struct Draft {
  /// Objects to be made durable before the record names them.
  var objects: [[UInt8]] = []
  /// Pictures to be made durable likewise.
  var pictures: [FiledPicture] = []
  /// The person's own words.
  var note: String?
  /// What is done.
  var act: Act
  /// The entries of a long record, whose texts wait in a tray; the act has none then.
  var entries: EntryList?
}

extension Newsroom {
  /// Files what `make` answers, under the lock and on the newest state, and answers the state after
  /// it; where `make` answers nothing, nothing is written and the state is as it was.
  @discardableResult
  func file(
    isStarting: Bool = false, _ make: (DeskView) throws(Problem) -> Draft?
  ) throws(Problem) -> DeskView {
    let (open, filed) = try archive.holding {
      (held: HeldArchive) throws(Problem) -> (OpenDesk, Digest?) in
      var open = try self.table.current(held)
      guard isStarting || open.desk.lastSeq > 0 else {
        throw self.archive.lostLogs ?? self.notStarted
      }
      let made = try make(try open.view(at: self.occasion.at))
      if let problem = self.occasion.notices.problem { throw problem }
      if let loss = self.archive.losses.problems.first { throw loss }
      guard let draft = made else {
        try held.rely(on: open.news)
        return (open, nil)
      }
      var (parts, marks) = try held.file(
        self.filing(draft), after: open.news, lastSeq: open.desk.lastSeq,
        log: self.occasion.logName, freshLogName: self.occasion.freshLogName)
      while let part = try parts.next() {
        _ = try open.take(part)
        try open.spillIfMany(held, self.occasion.notices)
      }
      try open.settle()
      self.keep(&open, marks, held)
      return (open, parts.hash)
    }
    return try open.view(at: occasion.at, filed: filed)
  }

  /// Brings the table up to date. Nothing depends on it.
  private func keep(_ open: inout OpenDesk, _ marks: LogMarks, _ held: HeldArchive) {
    if occasion.notices.isDamaged { return held.discardTable() }
    open.keep(marks, held, occasion.notices)
  }

  /// The making of the store was broken off.
  private var notStarted: Problem {
    Problem(.refused, .storeNotStarted, at: Place(path), advice: .storeNotStartedAdvice)
  }

  private func filing(_ draft: Draft) -> Filing {
    let record = Record(
      person: occasion.person, at: occasion.at, clockGiven: occasion.isClockGiven, note: draft.note,
      act: draft.act)
    if let entries = draft.entries { return entries.filing(record.payload) }
    return Filing(
      objects: draft.objects, pictures: draft.pictures, record: record.payload,
      names: draft.act.objects)
  }
}
