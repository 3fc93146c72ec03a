public import Diagnostics
public import Notation

extension Archive {
  /// The desk table as it stands in `cache/`; `nil` where there is none of this version.
  /// - Parameter version: to be raised whenever other cards are made of the same lines.
  public func table(version: UInt32) -> CardFile? { CardFile(in: folder, version: version) }

  /// What stands in the logs behind a table, or from their beginning; `nil` where a log is not the
  /// one the table was made from. Lines that `dividing` says so of are given in parts.
  public func news(
    since table: CardFile?, dividing: @escaping @Sendable (JSONObject) -> Bool = { _ in false }
  ) throws(Problem) -> LogNews? {
    guard let table else { return try LogNews(since: [], in: folder, dividing: dividing) }
    guard let marks = table.marks else { return nil }
    return try LogNews(since: marks, in: folder, dividing: dividing)
  }

  /// Whatever is whole in the logs, from their beginning; what is damaged is passed over and noted.
  public func sparedNews(
    dividing: @escaping @Sendable (JSONObject) -> Bool
  ) throws(Problem) -> LogNews? {
    try LogNews(since: [], in: folder, sparing: losses, dividing: dividing)
  }

  /// The lines a table was made from, from the beginning; all lines where the logs changed
  /// meanwhile.
  public func lines(
    of table: CardFile, dividing: @escaping @Sendable (JSONObject) -> Bool
  ) throws(Problem) -> LogNews {
    let news = try LogNews(
      since: [], upTo: table.marks ?? [], in: folder, dividing: dividing)
    guard let news else {
      throw Problem(.damaged, .lineNotUsable, advice: .damageAdvice)
    }
    return news
  }

  /// Takes a damaged table away where nobody writes and it is still the one there is.
  public func forgetTable(_ table: CardFile) {
    guard let lock = WriteLock.takeIfFree(in: folder),
      let cache = try? folder.folder(TextSegment.folderName),
      CardShelf(in: cache, version: table.shelf.version)?.bytes == table.shelf.bytes
    else { return }
    cache.discard(CardShelf.fileName)
    withExtendedLifetime(lock) {}
  }

  /// Does something under the lock, which it waits for, and makes durable what was filed. The logs
  /// do not change meanwhile.
  public func holding<Value>(
    _ act: (HeldArchive) throws(Problem) -> Value
  ) throws(Problem) -> Value {
    let pledge = LinePledge()
    let done = Result { () throws(Problem) in try holding(pledge, act) }
    let kept = Result { () throws(Problem) in try pledge.keep(in: self) }
    let value = try done.get()
    try kept.get()
    return value
  }

  private func holding<Value>(
    _ pledge: LinePledge, _ act: (HeldArchive) throws(Problem) -> Value
  ) throws(Problem) -> Value {
    try refuseDamagedCard()
    let lock = try WriteLock.take(in: folder, patience: patience)
    defer { withExtendedLifetime(lock) {} }
    let scratch = try Scratch(in: folder)
    scratch.sweep()
    return try act(HeldArchive(archive: self, scratch: scratch, pledge: pledge))
  }

  /// Does something under the lock where it is free and the store can be written to.
  public func holdingIfFree<Value>(
    _ act: (HeldArchive) throws(Problem) -> Value
  ) throws(Problem) -> Value? {
    guard damage == nil, let lock = WriteLock.takeIfFree(in: folder) else { return nil }
    defer { withExtendedLifetime(lock) {} }
    guard let scratch = try? Scratch(in: folder) else { return nil }
    return try act(HeldArchive(archive: self, scratch: scratch, pledge: LinePledge()))
  }
}

/// A store that nobody else writes to now.
public struct HeldArchive {
  let archive: Archive
  let scratch: Scratch
  let pledge: LinePledge

  /// Files a line and everything it names, and answers what it says with what `news` has come to
  /// since. The line is durable once the lock is given back. `news` was read to its end.
  /// - Parameter log: the log to write to; else this copy's own, else a new one that
  ///   `freshLogName` names.
  public func file(
    _ filing: Filing, after news: LogNews, lastSeq: Int, log: String?,
    freshLogName: () -> String
  ) throws(Problem) -> (parts: LineParts, marks: LogMarks) {
    let given = try log.map { (text) throws(Problem) in try LogName(given: text) }
    let marks = news.marks
    let tails = Dictionary(uniqueKeysWithValues: marks.map { ($0.log.text, $0.tail) })
    let writer = try LogWriter(
      root: archive.folder, tails: tails, nextSeq: lastSeq + 1, scratch: scratch,
      pledge: pledge)
    let name = try writer.chooseLog(given: given, fresh: freshLogName)
    let (parts, mark) = try writer.file(filing, in: name)
    return (parts, LogMarks(marks: marks.filter { $0.log != name } + [mark]))
  }

  /// Makes sure, once the lock is given back, that what the last writer of this copy filed is
  /// durable: who files nothing himself answers by that.
  public func rely(on news: LogNews) throws(Problem) {
    guard let own = LocalCopy.read(in: archive.folder)?.log,
      let end = news.marks.first(where: { $0.log == own })?.tail.last,
      let folder = try archive.folder.folder(LogShelf.folderName)?.folder(own.text)
    else { return }
    pledge.give(own, in: folder, at: end, start: end.end, after: end)
  }

  /// Makes durable what another program, such as git, wrote into the store.
  public func settle() throws(Problem) {
    if try !archive.folder.syncDisk() { Disk.syncEverything() }
  }

  /// Adds cards to the table. A table that cannot be written is no matter; it is made anew.
  public func add(_ cards: [Card], _ marks: LogMarks, to table: CardFile) {
    guard let writer = CardFileWriter(in: archive.folder, through: scratch) else { return }
    do throws(CardDamage) { try writer.add(cards + [marks.card], to: table) } catch {
      writer.discard()
    }
  }

  /// Takes the table away, so that the next command makes it anew.
  public func discardTable() {
    CardFileWriter(in: archive.folder, through: scratch)?.discard()
  }

  /// A table with no cards, to be built up piece by piece and then put in the place of the one
  /// there is; `nil` where it cannot be written.
  public func draftTable(version: UInt32) -> TableDraft? {
    CardFileWriter(in: archive.folder, through: scratch).map { writer in
      TableDraft(writer: writer, table: writer.empty(version: version))
    }
  }

  /// A table that begins with what another one has; `nil` where it cannot be written.
  public func draftTable(on table: CardFile) -> TableDraft? {
    CardFileWriter(in: archive.folder, through: scratch).map {
      TableDraft(writer: $0, table: table)
    }
  }
}

/// How far a table has read each log.
public struct LogMarks {
  let marks: [LogMark]

  var card: Card { Card(key: LogMark.key, value: LogMark.bytes(marks)) }

  /// How far reading has come.
  public init(_ news: LogNews) { marks = news.marks }

  init(marks: [LogMark]) { self.marks = marks }
}

/// A table in the making, which nobody sees.
public struct TableDraft {
  let writer: CardFileWriter
  /// The cards so far.
  public private(set) var table: CardFile

  init(writer: CardFileWriter, table: CardFile) { (self.writer, self.table) = (writer, table) }

  /// Adds cards; whether they could be written.
  public mutating func add(_ cards: [Card]) -> Bool {
    let sorted = cards.sorted { precedes($0.key, $1.key) }
    guard let grown = try? writer.grown(table, by: sorted) else { return false }
    table = grown
    return true
  }

  /// Puts the table in the place of the one there is.
  public func publish(_ marks: LogMarks) -> CardFile? {
    guard let whole = try? writer.finished(table, by: [marks.card]),
      (try? writer.publish(whole)) != nil
    else { return nil }
    return whole.inPlace
  }
}
