import Diagnostics
import Notation

// Logs: each is what its own whole lines and those of the copy make together.
extension StoreMending {
  /// A line as it stands in a segment.
  private struct Line {
    let hash: Digest
    let previous: Digest?
    let bytes: ArraySlice<UInt8>
  }

  /// One segment, as far as it can be read.
  private struct Segment {
    var bytes: [UInt8] = []
    var lines: [Line] = []
    var isWhole = true
    var isThere = false
    /// What stands behind the last line that can be read, where that was a line once.
    var brokenEnd: ArraySlice<UInt8> = []
  }

  /// Puts back what is missing or damaged in any log, and takes over what only the copy has.
  mutating func mendLogs() throws(Problem) {
    guard let theirs = (try? copy.folder(LogShelf.folderName)) ?? nil else { return }
    if try root.status(LogShelf.folderName).map({ $0.kind != .folder }) ?? false {
      try setAside(LogShelf.folderName, in: root, path: LogShelf.folderName)
    }
    let shelf = try root.madeFolder(LogShelf.folderName)
    for name in try theirs.names() where LogName(name) != nil {
      guard let source = (try? theirs.folder(name)) ?? nil else { continue }
      if try shelf.status(name).map({ $0.kind != .folder }) ?? false {
        try setAside(name, in: shelf, path: "\(LogShelf.folderName)/\(name)")
      }
      try mendLog(name, try shelf.madeFolder(name), from: source)
    }
  }

  private mutating func mendLog(
    _ log: String, _ own: Folder, from source: Folder
  ) throws(Problem) {
    let names = Set(try own.names() + source.names())
    let numbers = names.compactMap { LogSegment.number(ofFile: $0) }.sorted()
    var last: Digest?
    for (index, number) in numbers.enumerated() {
      let ours = try Self.segment(number, in: own)
      let follower =
        index + 1 < numbers.count ? try Self.segment(numbers[index + 1], in: own) : Segment()
      let theirs = try Self.segment(number, in: source)
      let joined = Self.joined(ours, theirs, after: last, before: follower.lines.first)
      let holdsAll = Set(ours.lines.map(\.hash)).isSubset(of: joined.map(\.hash))
      if holdsAll, joined.count > ours.lines.count || !ours.isWhole {
        let isEndKnown =
          joined.last?.hash != ours.lines.last?.hash
          || follower.lines.first.map { $0.previous == joined.last?.hash } ?? false
        let end = isEndKnown ? [] : ours.brokenEnd
        let bytes = joined.flatMap { $0.bytes + [0x0A] } + end
        try write(bytes, ours, LogSegment.fileName(number), log, own)
      }
      last = (holdsAll ? joined.last : ours.lines.last)?.hash ?? last
    }
  }

  /// The lines that follow each other from `last` on: our own where we have them, else theirs.
  private static func joined(
    _ ours: Segment, _ theirs: Segment, after last: Digest?, before follower: Line?
  ) -> [Line] {
    var next: [Digest?: Line] = [:]
    for line in theirs.lines + ours.lines { next[line.previous] = line }
    var joined: [Line] = []
    var seen: Set<Digest> = []
    while let line = next[joined.last?.hash ?? last], seen.insert(line.hash).inserted {
      if let follower, !joined.isEmpty, follower.previous == joined.last?.hash { break }
      joined.append(line)
    }
    return joined
  }

  /// Damage at the end that neither the copy nor a later segment makes up for is kept, so that it is
  /// not forgotten that a line is lost.
  private mutating func write(
    _ bytes: [UInt8], _ ours: Segment, _ name: String, _ log: String, _ own: Folder
  ) throws(Problem) {
    guard !bytes.isEmpty, bytes != ours.bytes else { return }
    let path = "\(LogShelf.folderName)/\(log)/\(name)"
    if ours.isThere, !bytes.starts(with: ours.bytes) {
      try keepAside(ours.bytes, name, in: own, path: path)
    }
    try own.replace(name, bytes, through: scratch)
    report.broughtBack.append(path)
  }

  /// What can be read of a file. Lines of this copy alone may stand in it, so one that the disk does
  /// not give is asked for again, and one that is kept back for another reason ends the mending.
  private static func bytes(of name: String, in folder: Folder) throws(Problem) -> [UInt8]? {
    var refusal: Problem?
    for _ in 0..<3 {
      do throws(Problem) {
        return try folder.bytes(name, limit: LogSegment.readingLimit)
      } catch { refusal = error }
    }
    if let refusal, refusal.kind == .refused, refusal.what != .diskFails { throw refusal }
    return nil
  }

  private static func segment(_ number: Int, in folder: Folder) throws(Problem) -> Segment {
    var segment = Segment()
    let name = LogSegment.fileName(number)
    segment.isThere = try folder.status(name) != nil
    guard let bytes = try bytes(of: name, in: folder) else {
      segment.isWhole = !segment.isThere
      return segment
    }
    segment.bytes = bytes
    LogSegment(number: number, bytes: bytes).forEachPiece { piece, stretch in
      switch piece {
      case .torn: return
      case .line where line(stretch) != nil:
        if let line = line(stretch) { segment.lines.append(line) }
        segment.brokenEnd = []
      case .line, .unended:
        if segment.brokenEnd.isEmpty { segment.brokenEnd = bytes[stretch.startIndex...] }
        segment.isWhole = false
      }
    }
    return segment
  }

  private static func line(_ bytes: ArraySlice<UInt8>) -> Line? {
    guard let hash = LogLine.wholeHash(bytes) else { return nil }
    let scan = bytes.withUnsafeBufferPointer { buffer in
      FormScan(UnsafeBufferPointer(rebasing: buffer.dropFirst(LogLine.prefix)), NamingMembers([]))
    }
    guard scan.isSound, scan.seq != nil else { return nil }
    return Line(hash: hash, previous: scan.previous, bytes: bytes)
  }
}
