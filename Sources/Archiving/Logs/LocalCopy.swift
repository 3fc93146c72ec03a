import Diagnostics
import Notation

/// `local.json`: which log this copy of the store writes to, and where that log ended.
///
/// Before a line is written, `next` says what is about to follow; afterwards `last` does. So a
/// writer that dies in between leaves a file that fits. Where it does not fit the log (the folder
/// was copied, a backup restored, an older state checked out), another copy may write there too,
/// and this one takes a new log. A state that was put back together with its `local.json` is told by
/// the time at which the log's file changed.
struct LocalCopy: Hashable {
  static let fileName = "local.json"

  /// The inode of the store's folder, which a copy of the folder does not share.
  let folder: UInt64
  let log: LogName
  let last: LogPosition?
  var next: LogPosition?
  /// When the segment of `last` changed that time; not known while `next` is about to follow.
  var changed: String?
  /// Of each log of this copy that was left because its last lines were gone, the line it ended with.
  var lost: [LogName: Digest] = [:]

  /// Whether `tail` is how the log ended when this copy last wrote to it, in this very folder, and
  /// nobody has touched its segment since, which last changed at `time`.
  func fits(_ tail: LogTail?, folder inode: UInt64, changed time: String?) -> Bool {
    guard folder == inode else { return false }
    let end = tail?.last
    if let next { return end == last || end == next }
    return end == last && changed == time
  }

  /// What the file says; `nil` where there is none or it is not usable.
  static func read(in root: Folder) -> LocalCopy? {
    guard let bytes = try? root.bytes(fileName, limit: 1 << 16),
      let value = try? JSONReader.read(bytes),
      let folder = value["folder"]?.stringValue.flatMap({ UInt64($0) }),
      let log = value["log"]?.stringValue.flatMap({ LogName($0) }),
      let last = position("last", in: value), let next = position("next", in: value),
      let lost = lost(in: value)
    else { return nil }
    return LocalCopy(
      folder: folder, log: log, last: last, next: next, changed: value["changed"]?.stringValue,
      lost: lost)
  }

  private static func lost(in value: JSONValue) -> [LogName: Digest]? {
    guard let member = value["lost"] else { return [:] }
    guard let lines = member.objectValue?.members else { return nil }
    var lost: [LogName: Digest] = [:]
    for entry in lines {
      guard let log = LogName(entry.key),
        let line = entry.value.stringValue.flatMap({ Digest(hex: $0) })
      else { return nil }
      lost[log] = line
    }
    return lost
  }

  /// A missing member is no position; one that is not a position makes the file unusable.
  private static func position(_ key: String, in value: JSONValue) -> LogPosition?? {
    guard let member = value[key] else { return .some(nil) }
    return LogPosition(json: member).map { .some($0) }
  }

  /// Replaces the file, in place where that can be: to move another one there makes the disk write
  /// at once, as dearly as a sync. It need not survive a power cut: without it the copy takes a new
  /// log.
  func write(in root: Folder, through scratch: Scratch) throws(Problem) {
    if root.overwrite(Self.fileName, bytes) { return }
    let draft = try scratch.write(bytes, isDurable: false)
    try scratch.folder.move(draft, to: root, as: Self.fileName)
  }

  /// Whole pieces of one length, with blanks before the line feed.
  private var bytes: [UInt8] {
    var members: JSONObject = ["folder": .string(String(folder)), "log": .string(log.text)]
    members["last"] = last?.json
    members["next"] = next?.json
    members["changed"] = changed.map { .string($0) }
    var lines: JSONObject = [:]
    for (log, line) in lost { lines[log.text] = .string(line.hex) }
    members["lost"] = lost.isEmpty ? nil : .object(lines)
    let json = CanonicalJSON.bytes(.object(members))
    let blanks = Self.length - 1 - json.count % Self.length
    return json + repeatElement(0x20, count: blanks) + [0x0A]
  }

  /// More than the longest name of a log and two positions need.
  private static let length = 512
}

extension LocalCopy {
  /// Whether `last`, which is not in its log, was durable. A power cut may take a line that nobody
  /// was told of yet, but leaves the segment as it was before; whoever takes one out changes the
  /// segment later.
  func isCutOff(in root: Folder) -> Bool {
    guard let last else { return false }
    if (try? root.status("."))??.inode != folder { return true }
    let files = (try? root.folder(LogShelf.folderName)?.folder(log.text)) ?? nil
    guard let segment = (try? files?.status(LogSegment.fileName(last.segment))) ?? nil else {
      return true
    }
    guard let known = changed.flatMap({ ChangeTime(text: $0) }) else { return false }
    return known < segment.changed
  }
}

extension LogPosition {
  var json: JSONValue {
    ["end": .integer(end), "line": .string(line.hex), "segment": .integer(segment)]
  }

  init?(json: JSONValue) {
    guard let line = json["line"]?.stringValue.flatMap({ Digest(hex: $0) }),
      let segment = json["segment"]?.integerValue, let end = json["end"]?.integerValue
    else { return nil }
    self.init(line: line, segment: segment, end: end)
  }
}
