import Diagnostics
import Notation

/// How far the desk table has read one log: what a reader compares with the files before it relies
/// on the table.
struct LogMark: Hashable, Sendable {
  let log: LogName
  var tail: LogTail
  /// The number of the last whole line.
  var lastSeq = 0
  /// Where the last whole line begins in its segment.
  var lastStart = 0

  /// The key of the card that holds the marks; no other card's key begins so.
  static let key: [UInt8] = [0]

  static func bytes(_ marks: [LogMark]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.append(varint: marks.count)
    for mark in marks.sorted(by: { $0.log.text < $1.log.text }) { mark.write(to: &bytes) }
    return bytes
  }

  private func write(to bytes: inout [UInt8]) {
    bytes.append(varint: log.text.utf8.count)
    bytes.append(contentsOf: log.text.utf8)
    for number in [tail.segment, tail.length, tail.isEnded ? 1 : 0, lastSeq, lastStart] {
      bytes.append(varint: number)
    }
    guard let last = tail.last else { return bytes.append(0) }
    bytes.append(1)
    bytes.append(contentsOf: last.line.bytes)
    bytes.append(varint: last.segment)
    bytes.append(varint: last.end)
  }

  static func read(_ bytes: [UInt8]) throws(CardDamage) -> [LogMark] {
    var at = 0
    var marks: [LogMark] = []
    for _ in 0..<(try bytes.varint(at: &at)) { marks.append(try LogMark(bytes, at: &at)) }
    return marks
  }

  private init(_ bytes: [UInt8], at: inout Int) throws(CardDamage) {
    let name = try Self.piece(bytes, try bytes.varint(at: &at), at: &at)
    guard let log = LogName(String(decoding: name, as: UTF8.self)) else { throw CardDamage() }
    self.init(log: log, tail: LogTail())
    tail.segment = try bytes.varint(at: &at)
    tail.length = try bytes.varint(at: &at)
    tail.isEnded = try bytes.varint(at: &at) == 1
    lastSeq = try bytes.varint(at: &at)
    lastStart = try bytes.varint(at: &at)
    guard try bytes.varint(at: &at) == 1 else { return }
    guard let line = Digest(bytes: try Self.piece(bytes, 32, at: &at)) else {
      throw CardDamage()
    }
    tail.last = LogPosition(
      line: line, segment: try bytes.varint(at: &at), end: try bytes.varint(at: &at))
  }

  private static func piece(
    _ bytes: [UInt8], _ count: Int, at: inout Int
  ) throws(CardDamage) -> ArraySlice<UInt8> {
    guard count >= 0, count <= bytes.count - at else { throw CardDamage() }
    defer { at += count }
    return bytes[at..<at + count]
  }

  init(log: LogName, tail: LogTail, lastSeq: Int = 0, lastStart: Int = 0) {
    (self.log, self.tail) = (log, tail)
    (self.lastSeq, self.lastStart) = (lastSeq, lastStart)
  }
}

extension LogMark {
  /// What stands behind the mark in its log.
  enum Fit {
    /// Nothing: the log is as it was.
    case same
    /// Perhaps something.
    case more
    /// The log is another one: what the mark names no longer stands there.
    case other
  }

  /// Compares the mark with its log by a few questions to the system and the bytes of one line.
  func fit(in folder: Folder) throws(Problem) -> Fit {
    guard let last = tail.last else { return .more }
    let name = LogSegment.fileName(last.segment)
    guard let file = try folder.status(name), file.size >= last.end else { return .other }
    guard let line = try folder.bytes(name, from: lastStart, count: last.end - lastStart),
      (line.last == 0x0A && LogLine.isWhole(line.dropLast(), last.line))
        || LogLine.isWhole(line[...], last.line)
    else { return .other }
    let newest = try folder.status(LogSegment.fileName(tail.segment))
    if try folder.status(LogSegment.fileName(tail.segment + 1)) != nil { return .more }
    return newest?.size == tail.length && newest?.kind == .file ? .same : .more
  }
}
