public import Diagnostics

extension Archive {
  /// Files what `make` answers, all or nothing, and answers the new line.
  ///
  /// Holds the lock from before the journal is read until the line is durable, so `make` sees
  /// everything that was filed before. Where `make` answers `nil`, nothing is written.
  /// - Parameter log: the log to write to; else this copy's own, else a new one that
  ///   `freshLogName` names.
  @discardableResult
  public func file(
    log: String?, freshLogName: () -> String,
    _ make: (Journal) throws(Problem) -> Filing?
  ) throws(Problem) -> JournalLine? {
    let given = try log.map { (text) throws(Problem) in try LogName(given: text) }
    try refuseDamagedCard()
    let lock = try WriteLock.take(in: folder, patience: patience)
    defer { withExtendedLifetime(lock) {} }
    let scratch = try Scratch(in: folder)
    scratch.sweep()
    let journal = try journal()
    guard let filing = try make(journal) else { return nil }
    let writer = LogWriter(
      root: folder, tails: journal.tails, nextSeq: journal.nextSeq, scratch: scratch)
    let log = try writer.chooseLog(given: given, fresh: freshLogName)
    return try writer.file(filing, in: log).0
  }
}
