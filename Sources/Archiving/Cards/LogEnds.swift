public import Diagnostics

extension Archive {
  /// The lines that come last in the order of all, newest first; all lines where no count is given.
  /// Of each log only the segments are read that may hold such a line. What is damaged is passed
  /// over and noted.
  public func newestLines(_ count: Int?) throws(Problem) -> [JournalLine] {
    guard let count else { return try Journal(in: folder, sparing: losses).lines.reversed() }
    let objects = ObjectFiles(root: folder)
    var lines: [JournalLine] = []
    for (log, folder) in try LogShelf.folders(in: folder) {
      for line in try end(of: folder, count) {
        let payload = try Journal.whole(line, objects, sparing: losses)
        lines.append(JournalLine(hash: line.hash, log: log.text, seq: line.seq, payload: payload))
      }
    }
    return Array(Journal.merged(lines).suffix(count).reversed())
  }

  /// The last lines of a log.
  private func end(of folder: Folder, _ count: Int) throws(Problem) -> [LogLine] {
    var lines: [LogLine] = []
    for name in try folder.names().reversed() {
      guard lines.count < count, let number = LogSegment.number(ofFile: name) else { continue }
      let bytes = try folder.bytes(name, limit: LogSegment.readingLimit) ?? []
      var pieces: [(LogSegment.Piece, ArraySlice<UInt8>)] = []
      LogSegment(number: number, bytes: bytes).forEachPiece { pieces.append(($0, $1)) }
      for (at, (piece, bytes)) in pieces.enumerated().reversed() where lines.count < count {
        let place = Place(folder.path(of: name), line: at + 1)
        switch piece {
        case .torn: continue
        case .unended: losses.note(LogFault(what: .lineDamaged, place: place).problem)
        case .line: if let line = line(bytes, place) { lines.append(line) }
        }
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
