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
      let last = position("last", in: value), let next = position("next", in: value)
    else { return nil }
    return LocalCopy(
      folder: folder, log: log, last: last, next: next, changed: value["changed"]?.stringValue)
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

  /// Always of one length, with blanks before the line feed.
  private var bytes: [UInt8] {
    var members: JSONObject = ["folder": .string(String(folder)), "log": .string(log.text)]
    members["last"] = last?.json
    members["next"] = next?.json
    members["changed"] = changed.map { .string($0) }
    let json = CanonicalJSON.bytes(.object(members))
    return json + repeatElement(0x20, count: max(0, Self.length - json.count - 1)) + [0x0A]
  }

  /// More than the longest name of a log and two positions need.
  private static let length = 512
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
