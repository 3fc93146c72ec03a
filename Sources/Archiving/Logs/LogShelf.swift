import Diagnostics
import Notation

/// Where a line stands.
struct LogPosition: Hashable {
  let line: Digest
  let segment: Int
  /// The byte behind the line, its line feed included.
  let end: Int
}

/// How a log ends, as far as the next writer has to know.
struct LogTail: Hashable, Sendable {
  /// The last whole line; `nil` in a log without lines.
  var last: LogPosition?
  /// The newest segment; 0 in a log without files.
  var segment = 0
  /// The newest segment's length.
  var length = 0
  /// Whether the newest segment ends with a line feed, so that a line may follow.
  var isEnded = true
}

/// A place in a log where it is not what a writer wrote.
struct LogFault {
  let what: Wording
  let place: Place

  var problem: Problem { Problem(.damaged, what, at: place, advice: .damageAdvice) }
}

/// All logs of a store.
enum LogShelf {
  static let folderName = "log"

  /// The folder of every log, in the order of their names.
  static func folders(in root: Folder) throws(Problem) -> [(LogName, Folder)] {
    guard let shelf = try root.folder(folderName) else { return [] }
    var folders: [(LogName, Folder)] = []
    for name in try shelf.names() {
      guard let log = LogName(name), try mayBeLog(name, in: shelf) else { continue }
      guard let folder = try shelf.folder(name) else { continue }
      folders.append((log, folder))
    }
    return folders
  }

  /// Whether any log has a line, or the beginning of one.
  static func hasLines(in root: Folder) throws(Problem) -> Bool {
    for (_, folder) in try folders(in: root) {
      for name in try folder.names() {
        if let status = try folder.status(name), status.kind == .file, status.size > 0 {
          return true
        }
      }
    }
    return false
  }

  /// A stray file is passed over (`fsck` names it); a link or a pipe is refused when it is opened.
  private static func mayBeLog(_ name: String, in shelf: Folder) throws(Problem) -> Bool {
    try shelf.status(name)?.kind != .file
  }
}
