public import Diagnostics
import Notation

/// One log, line by line from a mark on, with one segment in memory. The first place that is not
/// what a writer wrote ends it, or is noted and passed over where a note of losses is kept.
struct LogStream {
  private(set) var mark: LogMark
  private let folder: Folder
  private var segments: ArraySlice<Int>
  private var bytes: [UInt8] = []
  private var at = 0
  /// Where it ends, if it is not read to its own end.
  private let end: LogPosition?
  private let isBounded: Bool
  private var number = 0
  /// The line it stands on; none at the end.
  private(set) var line: LogLine?
  /// How many bytes of segments were opened.
  private(set) var bytesRead = 0
  private let losses: Losses?
  /// Whether the line before was readable, so that the next one must follow it.
  private var isChained = true

  init(
    from mark: LogMark, upTo end: LogMark? = nil, in folder: Folder, sparing losses: Losses? = nil
  ) throws(Problem) {
    (self.mark, self.folder, self.losses) = (mark, folder, losses)
    (self.end, isBounded) = (end?.tail.last, end != nil)
    let numbers = try folder.names().compactMap { LogSegment.number(ofFile: $0) }
    segments = numbers.filter { $0 >= max(1, mark.tail.last?.segment ?? 1) }[...]
    if let last = mark.tail.last, segments.first == last.segment {
      try open()
      at = min(last.end, bytes.count)
    }
    try next()
  }

  /// How many bytes the segments have that were not opened yet.
  func bytesAhead() -> Int {
    segments.reduce(0) { sum, number in
      let status = try? folder.status(LogSegment.fileName(number))
      return sum + ((status ?? nil)?.size ?? 0)
    }
  }

  /// Goes on to the next line.
  mutating func next() throws(Problem) {
    line = nil
    if isBounded && mark.tail.last == end { return }
    while line == nil {
      if at >= bytes.count {
        if segments.isEmpty { return }
        try open()
        continue
      }
      do throws(Problem) { try take() } catch { try pass(over: error) }
    }
  }

  private mutating func pass(over problem: Problem) throws(Problem) {
    guard let losses else { throw problem }
    losses.note(problem)
    isChained = false
  }

  private mutating func open() throws(Problem) {
    let number = segments.removeFirst()
    let name = LogSegment.fileName(number)
    bytes = try folder.bytes(name, limit: LogSegment.readingLimit) ?? []
    (at, self.number) = (0, number)
    bytesRead += bytes.count
    mark.tail.segment = number
    mark.tail.length = bytes.count
    mark.tail.isEnded = bytes.last.map { $0 == 0x0A } ?? true
  }

  private mutating func take() throws(Problem) {
    let start = at
    let end = bytes[start...].firstIndex(of: 0x0A)
    let piece = bytes[start..<(end ?? bytes.count)]
    at = end.map { $0 + 1 } ?? bytes.count
    if end == nil {
      switch LogSegment.kind(ofTail: piece) {
      case .torn: return
      case .unended: throw problem(.lineDamaged, start)
      case .line: break
      }
    }
    let read = try line(piece, start)
    if isChained, read.previous != mark.tail.last?.line {
      try pass(over: problem(.chainBroken, start))
    }
    isChained = true
    if read.seq <= mark.lastSeq { throw problem(.seqNotRising, start) }
    mark.tail.last = LogPosition(line: read.hash, segment: number, end: piece.endIndex + 1)
    (mark.lastSeq, mark.lastStart) = (read.seq, start)
    line = read
  }

  private func line(_ piece: ArraySlice<UInt8>, _ start: Int) throws(Problem) -> LogLine {
    do throws(LogLine.Fault) { return try LogLine(piece) } catch {
      throw problem(error == .broken ? .lineDamaged : .lineNotUsable, start)
    }
  }

  private func problem(_ what: Wording, _ start: Int) -> Problem {
    let line = 1 + bytes[..<start].count { $0 == 0x0A }
    let place = Place(folder.path(of: LogSegment.fileName(number)), line: line)
    return LogFault(what: what, place: place).problem
  }
}

/// What stands in the logs behind the desk table, in the one order that every copy agrees on, with
/// one segment of each log in memory. A line that stands in two logs counts once.
public struct LogNews {
  private var streams: [LogStream]
  private let idle: [LogMark]
  private let objects: ObjectFiles
  private let losses: Losses?
  private let isDivisible: @Sendable (JSONObject) -> Bool
  /// What is left of the line it stands on.
  private var parts: LineParts?
  private var last: Digest?
  /// How many bytes of logs there are to read, about.
  let bytes: Int

  /// Reads from the marks of a table; `nil` where a log is not the one the table was made from.
  ///
  /// With `ends`, no log is read further than its mark there. Lines whose list may be taken in parts
  /// are given so.
  init?(
    since marks: [LogMark], upTo ends: [LogMark]? = nil, in root: Folder,
    sparing losses: Losses? = nil,
    dividing isDivisible: @escaping @Sendable (JSONObject) -> Bool = { _ in false }
  ) throws(Problem) {
    (self.losses, self.isDivisible) = (losses, isDivisible)
    objects = ObjectFiles(root: root)
    var known = Dictionary(uniqueKeysWithValues: marks.map { ($0.log.text, $0) })
    var streams: [LogStream] = []
    var idle: [LogMark] = []
    for (log, folder) in try LogShelf.folders(in: root) {
      let mark = known.removeValue(forKey: log.text)
      switch try mark?.fit(in: folder) {
      case .other: return nil
      case .same: if let mark { idle.append(mark) }
      case .more, nil:
        let fresh = LogMark(log: log, tail: LogTail())
        let end = ends.map { marks in marks.first { $0.log == log } ?? fresh }
        streams.append(
          try LogStream(from: mark ?? fresh, upTo: end, in: folder, sparing: losses))
      }
    }
    guard known.values.allSatisfy({ $0.tail.segment == 0 }) else { return nil }
    (self.streams, self.idle) = (streams, idle)
    bytes = streams.reduce(0) { $0 + $1.bytesRead + $1.bytesAhead() }
  }

  /// Where reading has come to in every log.
  var marks: [LogMark] { idle + streams.map(\.mark) }

  /// How many lines that may be, at a usual length.
  public var lineEstimate: Int { bytes / 600 }

  /// The next line, its batches put back, or the next part of one.
  public mutating func next() throws(Problem) -> JournalLine? {
    if let part = try parts?.next() { return part }
    while let at = least {
      guard let line = streams[at].line else { return nil }
      let log = streams[at].mark.log.text
      try streams[at].next()
      if line.hash == last { continue }
      last = line.hash
      parts = try parts(of: line, log)
      return try parts?.next()
    }
    return nil
  }

  private func parts(of line: LogLine, _ log: String) throws(Problem) -> LineParts {
    let isDivided = isDivisible(line.payload)
    let batches = isDivided ? try Journal.batches(of: line.payload, sparing: losses) : []
    let payload =
      isDivided ? line.payload : try Journal.whole(line, objects, sparing: losses)
    return LineParts(
      JournalLine(hash: line.hash, log: log, seq: line.seq, payload: payload), batches, objects,
      sparing: losses)
  }

  private var least: Int? {
    var found: Int?
    for (at, stream) in streams.enumerated() {
      guard let line = stream.line else { continue }
      if let found, let other = streams[found].line,
        (other.seq, other.hash) <= (line.seq, line.hash)
      {
        continue
      }
      found = at
    }
    return found
  }
}
