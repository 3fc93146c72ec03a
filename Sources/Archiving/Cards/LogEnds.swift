public import Diagnostics
import Notation

extension Archive {
  /// The lines that come last in the order of all, newest first. What is damaged is passed over and
  /// noted.
  public func newestLines(_ count: Int) throws(Problem) -> [JournalLine] {
    var lines: [JournalLine] = []
    if count == 0 { return lines }
    try linesFromEnd { line in
      lines.append(line)
      return lines.count < count
    }
    return lines
  }

  /// Calls `visit` with the lines of all logs, newest first, until it says no. Of each log one
  /// segment at a time is in memory. What is damaged is passed over and noted.
  public func linesFromEnd(
    _ visit: (JournalLine) throws(Problem) -> Bool
  ) throws(Problem) {
    let objects = ObjectFiles(root: folder)
    var logs: [LogFromEnd] = []
    for (log, folder) in try LogShelf.folders(in: folder) {
      logs.append(try LogFromEnd(log, in: folder, losses))
    }
    var last: Digest?
    while let at = logs.indices.max(by: { logs[$0].isBefore(logs[$1]) }), let line = logs[at].line {
      try logs[at].goBack()
      if line.hash == last { continue }
      last = line.hash
      let payload = try Journal.whole(line, objects, sparing: losses)
      let found = JournalLine(
        hash: line.hash, log: logs[at].log.text, seq: line.seq, payload: payload)
      guard try visit(found) else { return }
    }
  }
}

/// One log, line by line from its end.
private struct LogFromEnd {
  let log: LogName
  /// The line it stands on; none before the first.
  private(set) var line: LogLine?
  private let folder: Folder
  private let losses: Losses
  private var segments: [Int]
  /// The lines of the segment it is in that are older than the one it stands on.
  private var older: [LogLine] = []

  init(_ log: LogName, in folder: Folder, _ losses: Losses) throws(Problem) {
    (self.log, self.folder, self.losses) = (log, folder, losses)
    segments = try folder.names().compactMap { LogSegment.number(ofFile: $0) }
    try goBack()
  }

  /// Whether its line is older than that of another log.
  func isBefore(_ other: LogFromEnd) -> Bool {
    guard let line else { return other.line != nil }
    guard let next = other.line else { return false }
    return (line.seq, line.hash) < (next.seq, next.hash)
  }

  /// Goes to the line before.
  mutating func goBack() throws(Problem) {
    let newer = line
    while older.isEmpty, let number = segments.popLast() { older = try lines(of: number) }
    line = older.popLast()
    if let newer, newer.previous != line?.hash, losses.problems.isEmpty {
      losses.note(LogFault(what: .chainBroken, place: Place(folder.path)).problem)
    }
  }

  private func lines(of number: Int) throws(Problem) -> [LogLine] {
    let name = LogSegment.fileName(number)
    let bytes = try folder.bytes(name, limit: LogSegment.readingLimit) ?? []
    var pieces: [(LogSegment.Piece, ArraySlice<UInt8>)] = []
    LogSegment(number: number, bytes: bytes).forEachPiece { pieces.append(($0, $1)) }
    var lines: [LogLine] = []
    for (at, (piece, bytes)) in pieces.enumerated() {
      let place = Place(folder.path(of: name), line: at + 1)
      switch piece {
      case .torn: continue
      case .unended: losses.note(LogFault(what: .lineDamaged, place: place).problem)
      case .line: if let line = line(bytes, place) { lines.append(line) }
      }
    }
    return lines
  }

  private func line(_ bytes: ArraySlice<UInt8>, _ place: Place) -> LogLine? {
    do throws(LogLine.Fault) { return try LogLine(bytes) } catch {
      let what: Wording = error == .broken ? .lineDamaged : .lineNotUsable
      losses.note(LogFault(what: what, place: place).problem)
      return nil
    }
  }
}
