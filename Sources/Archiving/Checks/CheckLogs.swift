import Diagnostics
import Notation

// Logs.
extension Check {
  /// One log, as far as it went when the check began.
  struct LogExtent {
    let name: String
    let folder: Folder
    let segments: [(number: Int, length: Int)]
  }

  /// Notes how far every log goes.
  mutating func listLogs() -> [LogExtent] {
    guard let shelf = folder(LogShelf.folderName, in: root) else {
      if (try? root.status(LogShelf.folderName)) ?? nil != nil { isLogDamaged = true }
      return []
    }
    var logs: [LogExtent] = []
    for name in names(in: shelf) {
      guard LogName(name) != nil, (try? shelf.status(name))??.kind != .file else {
        note(.foreign, shelf.path(of: name), .foreignFile)
        continue
      }
      guard let folder = folder(name, in: shelf) else {
        isLogDamaged = true
        continue
      }
      logs.append(extent(of: name, folder))
    }
    return logs
  }

  private mutating func extent(of name: String, _ folder: Folder) -> LogExtent {
    var segments: [(number: Int, length: Int)] = []
    for file in names(in: folder) {
      guard let number = LogSegment.number(ofFile: file) else {
        note(.foreign, folder.path(of: file), .foreignFile)
        continue
      }
      do throws(Problem) {
        segments.append((number, try folder.status(file)?.size ?? 0))
      } catch {
        note(error, in: folder.path(of: file))
        isLogDamaged = true
      }
    }
    return LogExtent(name: name, folder: folder, segments: segments)
  }

  /// Reads a log line by line, several segments at once, and marks what it names.
  mutating func readLog(_ log: LogExtent) {
    report.logs += 1
    var chain = LogChain()
    var rest = log.segments[...]
    while !rest.isEmpty {
      let wave = Array(rest.prefix(8))
      rest = rest.dropFirst(8)
      let naming = naming
      let readings = Crew.mapLarge(wave) { segment in
        Result { () throws(Problem) in
          try SegmentScan(segment.number, upTo: segment.length, in: log.folder, naming)
        }
      }
      for reading in readings { take(reading, log, &chain) }
    }
  }

  private mutating func take(
    _ reading: Result<SegmentScan, Problem>, _ log: LogExtent, _ chain: inout LogChain
  ) {
    switch reading {
    case .failure(let problem):
      note(problem, in: log.folder.path)
      isLogDamaged = true
      chain.breakOff()
    case .success(let segment):
      report.bytes += segment.length
      let path = log.folder.path(of: LogSegment.fileName(segment.number))
      for piece in segment.pieces { take(piece, Place(path, line: piece.number), &chain) }
    }
  }

  private mutating func take(
    _ piece: SegmentScan.Piece, _ place: Place, _ chain: inout LogChain
  ) {
    switch piece.kind {
    case .torn: report.tornLines += 1
    case .fault(let what):
      chain.breakOff()
      damage(what, place)
    case .line(let line):
      report.lines += 1
      ownLast.remove(line.hash)
      if let fault = chain.fault(of: line) { damage(fault, place, line.hash) }
      if let fault = line.formFault { damage(.notCanonical(fault), place, line.hash) }
      for name in line.names { mark(name, by: place.text) }
    }
  }

  private mutating func damage(_ what: Wording, _ place: Place, _ line: Digest? = nil) {
    isLogDamaged = true
    note(.damaged, place.path, what, id: line, line: place.line)
  }
}

/// How the lines of one log follow each other.
private struct LogChain {
  private var last: Digest?
  private var lastSeq = 0
  private var isWhole = true

  /// The next line need not follow the one before, which could not be read.
  mutating func breakOff() { isWhole = false }

  mutating func fault(of line: SegmentScan.Line) -> Wording? {
    defer { (last, lastSeq, isWhole) = (line.hash, line.seq, true) }
    if isWhole, line.previous != last { return .chainBroken }
    return line.seq <= lastSeq ? .seqNotRising : nil
  }
}

/// One segment, read for a check: what stands in it, without the payloads.
struct SegmentScan: Sendable {
  struct Line: Sendable {
    let hash: Digest
    let previous: Digest?
    let seq: Int
    let names: [FormScan.Name]
    let formFault: Wording?
  }

  struct Piece: Sendable {
    enum Kind: Sendable {
      case line(Line)
      case fault(Wording)
      case torn
    }

    let number: Int
    let kind: Kind
  }

  let number: Int
  let length: Int
  /// The length of everything but a torn end.
  private(set) var soundLength = 0
  private(set) var pieces: [Piece] = []

  /// A segment with more faults than this is not read further, so that a file of nothing but line
  /// feeds does not fill the memory.
  private static let faultsTold = 1_000

  /// Reads a segment; what a writer appended behind `limit` since is not looked at.
  init(
    _ number: Int, upTo limit: Int, in folder: Folder, _ naming: NamingMembers
  ) throws(Problem) {
    let name = LogSegment.fileName(number)
    let bytes = try folder.bytes(name, limit: LogSegment.readingLimit) ?? []
    self.init(number, bytes, upTo: limit, naming)
  }

  /// Looks at what was read of a segment.
  init(_ number: Int, _ read: [UInt8], upTo limit: Int = .max, _ naming: NamingMembers) {
    var bytes = read
    if bytes.count > limit {
      let end = bytes[..<limit].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
      bytes.removeSubrange(end...)
    }
    self.number = number
    length = bytes.count
    soundLength = bytes.count
    var pieces: [Piece] = []
    var faults = 0
    LogSegment(number: number, bytes: bytes).forEachPiece { piece, stretch in
      let kind: Piece.Kind =
        switch piece {
        case .torn: .torn
        case .unended: .fault(.lineDamaged)
        case .line: Self.line(stretch, naming)
        }
      if case .torn = kind { soundLength -= stretch.count }
      if case .fault = kind { faults += 1 }
      guard faults <= Self.faultsTold else { return }
      pieces.append(Piece(number: pieces.count + 1, kind: kind))
    }
    self.pieces = pieces
  }

  private static func line(_ bytes: ArraySlice<UInt8>, _ naming: NamingMembers) -> Piece.Kind {
    guard let hash = LogLine.wholeHash(bytes) else { return .fault(.lineDamaged) }
    let scan = bytes.withUnsafeBufferPointer { buffer in
      FormScan(UnsafeBufferPointer(rebasing: buffer.dropFirst(LogLine.prefix)), naming)
    }
    let isOrdinary = scan.isSound && !scan.hasBatches && scan.hasPrevious == (scan.previous != nil)
    if isOrdinary, let seq = scan.seq, seq > 0 {
      let line = Line(
        hash: hash, previous: scan.previous, seq: seq, names: scan.names, formFault: nil)
      return .line(line)
    }
    return unusual(bytes, scan.names)
  }

  /// A line with batches, and one whose form is not that of a line.
  private static func unusual(_ bytes: ArraySlice<UInt8>, _ names: [FormScan.Name]) -> Piece.Kind {
    guard let line = try? LogLine(bytes), Batches.named(in: line.payload) != nil else {
      return .fault(.lineNotUsable)
    }
    let fault = ObjectForm.fault(in: LogLine.json(of: bytes))
    return .line(
      Line(
        hash: line.hash, previous: line.previous, seq: line.seq, names: names, formFault: fault))
  }
}

extension SegmentScan {
  /// The lines that can be read.
  var lines: [Line] {
    pieces.compactMap { piece in
      if case .line(let line) = piece.kind { line } else { nil }
    }
  }
}

extension Place {
  /// `path:line`, the same in every language.
  var text: String { line.map { "\(path):\($0)" } ?? path }
}
