import Diagnostics
import Foundation
import Notation

/// Appends one line to this copy's log. Its user holds the lock and has just read
/// the logs.
struct LogWriter {
  private let root: Folder
  /// Where each log ends.
  private let tails: [String: LogTail]
  private let nextSeq: Int
  private let scratch: Scratch
  /// Takes the line that is still to be made durable.
  private let pledge: LinePledge
  /// The number of the store's folder.
  private let inode: UInt64
  /// What `local.json` says, if it can be used.
  private let local: LocalCopy?
  /// Whether it fits the log.
  private let isOurs: Bool

  init(
    root: Folder, tails: [String: LogTail], nextSeq: Int, scratch: Scratch, pledge: LinePledge
  ) throws(Problem) {
    (self.root, self.tails, self.nextSeq) = (root, tails, nextSeq)
    (self.scratch, self.pledge) = (scratch, pledge)
    inode = try root.status(".")?.inode ?? 0
    local = LocalCopy.read(in: root)
    let tail = local.flatMap { tails[$0.log.text] }
    let changed = try local.flatMap { (local) throws(Problem) in
      try root.changeTime(of: tail?.last, in: local.log)
    }
    isOurs = local?.fits(tail, folder: inode, changed: changed) ?? false
  }

  /// This copy's own log where `local.json` fits it, the one a person gave, or a new one.
  func chooseLog(given: LogName?, fresh: () -> String) throws(Problem) -> LogName {
    let own = isOurs ? local?.log : nil
    guard let given else {
      if let own { return own }
      return try newLog(fresh)
    }
    guard given == own || !exists(given) else {
      throw Problem(.refused, .logOfAnother(given.text), advice: .logOfAnotherAdvice)
    }
    return given
  }

  /// The lines known to be gone, and the one that is missed now: a log that lost lines is left, and
  /// what they filed must not pass for what nothing ever named.
  private var lostLines: [LogName: Digest] {
    guard let local else { return [:] }
    var lost = local.lost
    if let last = local.last, tails[local.log.text]?.last != last, !isOurs,
      local.isCutOff(in: root)
    {
      lost[local.log] = last.line
    }
    return lost
  }

  private func newLog(_ fresh: () -> String) throws(Problem) -> LogName {
    var name = try LogName(given: fresh())
    for _ in 0..<16 where exists(name) { name = try LogName(given: fresh()) }
    guard !exists(name) else {
      throw Problem(.refused, .logOfAnother(name.text), advice: .logOfAnotherAdvice)
    }
    return name
  }

  private func exists(_ log: LogName) -> Bool { (tails[log.text]?.segment ?? 0) > 0 }

  /// Files everything in the order that no power cut can turn into a lie: what the line names,
  /// durably, then the line, which is pledged.
  func file(_ filing: Filing, in log: LogName) throws(Problem) -> (LineParts, LogMark) {
    let tail = tails[log.text] ?? LogTail()
    let draft = try draft(of: filing, after: tail)
    let objects = ObjectFiles(root: root)
    try objects.file(
      filing.objects + draft.batches, pictures: filing.pictures, through: scratch)
    try objects.check(filing.names)
    let position = try position(of: draft.bytes, after: tail)
    let lost = lostLines
    try note(log, last: tail.last, next: position, lost: lost)
    let start = position.end - draft.bytes.count
    let folder = try append(draft.bytes, at: position, in: log)
    pledge.give(log, in: folder, at: position, start: start, after: tail.last)
    try? note(log, last: position, changed: try root.changeTime(of: position, in: log), lost: lost)
    let line = JournalLine(
      hash: position.line, log: log.text, seq: nextSeq, payload: draft.payload)
    let end = LogTail(
      last: position, segment: position.segment, length: position.end, isEnded: true)
    let parts = LineParts(line, filing.batches, objects, sparing: nil)
    return (parts, LogMark(log: log, tail: end, lastSeq: nextSeq, lastStart: start))
  }

  /// Keeps in `local.json` where the log ends; once the line is written, nothing depends on it.
  private func note(
    _ log: LogName, last: LogPosition?, next: LogPosition? = nil, changed: String? = nil,
    lost: [LogName: Digest]
  ) throws(Problem) {
    let local = LocalCopy(
      folder: inode, log: log, last: last, next: next, changed: changed, lost: lost)
    try local.write(in: root, through: scratch)
  }

  private struct Draft {
    let bytes: [UInt8]
    let batches: [[UInt8]]
    /// As a reader of the journal will see it.
    let payload: JSONObject
  }

  private func draft(of filing: Filing, after tail: LogTail) throws(Problem) -> Draft {
    let payload = try Self.payload(of: filing.record)
    if !filing.batches.isEmpty {
      let short = try shortLine(Batches.naming(filing.batches, in: payload), after: tail)
      return Draft(bytes: short, batches: [], payload: payload)
    }
    let bytes = line(payload, after: tail)
    if bytes.count <= LogLine.limit { return Draft(bytes: bytes, batches: [], payload: payload) }
    guard let split = Batches.split(payload) else { throw Problem(.refused, .entryTooLarge) }
    return try Draft(
      bytes: shortLine(split.payload, after: tail), batches: split.objects, payload: payload)
  }

  private func shortLine(_ payload: JSONObject, after tail: LogTail) throws(Problem) -> [UInt8] {
    let bytes = line(payload, after: tail)
    guard bytes.count <= LogLine.limit else { throw Problem(.refused, .entryTooLarge) }
    return bytes
  }

  /// The members of a record as they will be read back.
  private static func payload(of record: JSONObject) throws(Problem) -> JSONObject {
    var own = record
    for key in ["prev", "seq", Batches.references] { own[key] = nil }
    let bytes = CanonicalJSON.bytes(.object(own))
    if !FormScan.of(bytes, NamingMembers([])).isSound { try ObjectForm.check(bytes) }
    return (try? JSONReader.read(bytes))?.objectValue ?? own
  }

  private func line(_ payload: JSONObject, after tail: LogTail) -> [UInt8] {
    LogLine.bytes(
      json: LogLine.json(previous: tail.last?.line, seq: nextSeq, payload: payload))
  }

  /// Behind the last line, or at the start of a new segment: where this one is full, and where a
  /// writer died in the middle of a line.
  private func position(of line: [UInt8], after tail: LogTail) throws(Problem) -> LogPosition {
    let hash = SHA256.digest(Array(line.dropFirst(65).dropLast()))
    let fits = tail.segment > 0 && tail.isEnded && tail.length + line.count <= LogSegment.capacity
    let segment = fits ? tail.segment : tail.segment + 1
    guard segment <= LogSegment.lastNumber else { throw Problem(.refused, .logFull) }
    return LogPosition(line: hash, segment: segment, end: (fits ? tail.length : 0) + line.count)
  }

  private func append(
    _ line: [UInt8], at position: LogPosition, in log: LogName
  ) throws(Problem) -> Folder {
    let folder = try root.madeFolder(LogShelf.folderName).madeFolder(log.text)
    let start = position.end - line.count
    if start == 0, position.segment > 1 {
      try folder.syncFile(LogSegment.fileName(position.segment - 1))
    }
    let name = LogSegment.fileName(position.segment)
    try folder.writing(name) { () throws(SystemRefusal) in
      try Self.append(line, to: name, in: folder, from: start)
    }
    return folder
  }

  /// A new segment's name is durable before anybody can write behind its first line, for who does so
  /// waits for his own line alone. A line that cannot be finished is taken back: nobody was told of
  /// it.
  private static func append(
    _ line: [UInt8], to name: String, in folder: Folder, from start: Int
  ) throws(SystemRefusal) {
    let flags = O_WRONLY | O_APPEND | O_NOFOLLOW | O_NONBLOCK | (start == 0 ? O_CREAT : 0)
    let file = try Disk.open(name, in: folder.descriptor, flags)
    guard try Disk.status(of: file).size == start else { throw SystemRefusal(code: EEXIST) }
    if start == 0 { try Disk.sync(folder.descriptor) }
    do throws(SystemRefusal) {
      try Disk.write(line, to: file)
    } catch {
      ftruncate(file.descriptor, off_t(start))
      throw error
    }
  }
}

extension Folder {
  /// When the segment that a line stands in last changed in any way; asked of the store's folder.
  fileprivate func changeTime(
    of line: LogPosition?, in log: LogName
  ) throws(Problem) -> String? {
    guard let line else { return nil }
    let name = LogSegment.fileName(line.segment)
    return try folder(LogShelf.folderName)?.folder(log.text)?.status(name)?.changed.text
  }
}
