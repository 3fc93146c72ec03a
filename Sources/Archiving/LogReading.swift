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
  /// The line's hash, where it is known.
  var line: Digest?

  var problem: Problem { Problem(.damaged, what, at: place, advice: .damageAdvice) }
}

/// One log, read from its first segment to its last. Damage is noted and reading goes on behind it.
struct LogReading {
  let log: LogName
  private(set) var lines: [LogLine] = []
  /// Where each of `lines` stands.
  private(set) var places: [Place] = []
  private(set) var faults: [LogFault] = []
  private(set) var tail = LogTail()
  /// Ends of segments that were never acknowledged.
  private(set) var tornPlaces: [Place] = []

  /// Whether the line before was readable, so that the next one must follow it.
  private var isChained = true
  private var lastSeq = 0

  /// Whether each line's form is checked too, which its hash does not vouch for.
  private let checksForm: Bool

  init(_ log: LogName, in folder: Folder, checkingForm: Bool = false) throws(Problem) {
    self.log = log
    checksForm = checkingForm
    for name in try folder.names() {
      guard let number = LogSegment.number(ofFile: name) else { continue }
      guard let bytes = try folder.bytes(name, limit: LogSegment.readingLimit) else { continue }
      read(LogSegment(number: number, bytes: bytes), path: folder.path(of: name))
    }
  }

  private mutating func read(_ segment: LogSegment, path: String) {
    tail.segment = segment.number
    tail.length = segment.bytes.count
    tail.isEnded = segment.bytes.last.map { $0 == 0x0A } ?? true
    var number = 0
    var found: [(LogSegment.Piece, ArraySlice<UInt8>)] = []
    segment.forEachPiece { found.append(($0, $1)) }
    for (piece, bytes) in found {
      number += 1
      let place = Place(path, line: number)
      switch piece {
      case .torn: tornPlaces.append(place)
      case .unended: note(.lineDamaged, place)
      case .line: take(bytes, place, segment.number)
      }
    }
  }

  private mutating func take(_ bytes: ArraySlice<UInt8>, _ place: Place, _ segment: Int) {
    do throws(LogLine.Fault) {
      let line = try LogLine(bytes)
      if let fault = fault(of: line, bytes) { note(fault, place, line.hash) }
      lines.append(line)
      places.append(place)
      lastSeq = line.seq
      isChained = true
      tail.last = LogPosition(line: line.hash, segment: segment, end: bytes.endIndex + 1)
    } catch {
      note(error == .broken ? .lineDamaged : .lineNotUsable, place)
    }
  }

  private func fault(of line: LogLine, _ bytes: ArraySlice<UInt8>) -> Wording? {
    if isChained, line.previous != tail.last?.line { return .chainBroken }
    if line.seq <= lastSeq { return .seqNotRising }
    guard checksForm else { return nil }
    return ObjectForm.fault(in: LogLine.json(of: bytes)).map { .notCanonical($0) }
  }

  private mutating func note(_ what: Wording, _ place: Place, _ line: Digest? = nil) {
    faults.append(LogFault(what: what, place: place, line: line))
    isChained = false
  }
}

/// All logs of a store.
struct LogShelf {
  static let folderName = "log"
  let readings: [LogReading]

  init(in root: Folder) throws(Problem) {
    var readings: [LogReading] = []
    for (log, folder) in try Self.folders(in: root) {
      readings.append(try LogReading(log, in: folder))
    }
    self.readings = readings
  }

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

  /// A stray file is passed over (`fsck` names it); a link or a pipe is refused when it is opened.
  private static func mayBeLog(_ name: String, in shelf: Folder) throws(Problem) -> Bool {
    try shelf.status(name)?.kind != .file
  }
}
