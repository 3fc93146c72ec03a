import Diagnostics
import Notation

// Logs, and what stands around.
extension StoreCopying {
  /// Brings the copy of a log up to where the log ended when the copying began.
  mutating func copyLog(_ log: Check.LogExtent) throws(Problem) {
    let place = try target.madeFolder(LogShelf.folderName).madeFolder(log.name)
    var last: Digest?
    for segment in log.segments {
      let name = LogSegment.fileName(segment.number)
      let read = try? log.folder.bytes(name, limit: LogSegment.readingLimit)
      guard let bytes = read ?? nil else {
        return report.damaged.append(log.folder.path(of: name))
      }
      let scan = SegmentScan(segment.number, bytes, upTo: segment.length, NamingMembers([]))
      let lines = scan.soundLines(after: last)
      last = lines.last?.hash ?? last
      let isWhole = lines.count == scan.wholeCount
      let sound = isWhole ? bytes.prefix(scan.soundLength) : bytes.prefix(lines: lines.count)
      try copy(sound, lines.count, to: segment.number, in: place)
      if !isWhole { return report.damaged.append(log.folder.path(of: name)) }
    }
  }

  /// Replaces one segment of the copy by a longer one; one that is longer already is kept.
  private mutating func copy(
    _ bytes: ArraySlice<UInt8>, _ lines: Int, to number: Int, in place: Folder
  ) throws(Problem) {
    let name = LogSegment.fileName(number)
    let there = try place.bytes(name, limit: LogSegment.readingLimit) ?? []
    if there.elementsEqual(bytes) { return }
    let known = SegmentScan(number, there, NamingMembers([]))
    let old = known.lines.count
    if bytes.count < there.count, there.starts(with: bytes) {
      return report.linesAhead += old - lines
    }
    guard bytes.starts(with: there.prefix(known.soundLength)) else {
      throw Problem(
        .refused, .copyDiverged, at: Place(place.path(of: name)), advice: .copyElsewhere)
    }
    try place.replace(name, Array(bytes), through: scratch)
    if known.wholeCount > old { report.mended += 1 }
    report.lines += max(0, lines - old)
    report.bytes += bytes.count
  }

  /// What people edit, what could not be filed, and the files that git reads.
  mutating func copyOthers(isPrivate: Bool) throws(Problem) {
    for name in ["README.md", ".gitignore", ".gitattributes"] {
      try copyOther(name, from: source, to: target)
    }
    let shelves = ["desk", "unfiled", "pictures"] + (isPrivate ? ["private"] : [])
    for name in shelves { try copyShelf(name, from: source, to: target, depth: 0) }
  }

  private mutating func copyShelf(
    _ name: String, from above: Folder, to targetAbove: Folder, depth: Int
  ) throws(Problem) {
    let found = readable(above.path(of: name)) { () throws(Problem) in try above.folder(name) }
    guard let shelf = found, depth < 4 else { return }
    let place = try targetAbove.madeFolder(name)
    for inner in try shelf.names() {
      switch try shelf.status(inner)?.kind {
      case .folder: try copyShelf(inner, from: shelf, to: place, depth: depth + 1)
      case .file: try copyOther(inner, from: shelf, to: place)
      default: continue
      }
    }
  }

  /// What `read` finds; where it cannot be read, its path is told with what was not copied.
  private mutating func readable<Value>(
    _ path: String, _ read: () throws(Problem) -> Value?
  ) -> Value? {
    do throws(Problem) { return try read() } catch {
      report.damaged.append(path)
      return nil
    }
  }

  private mutating func copyOther(
    _ name: String, from shelf: Folder, to place: Folder
  ) throws(Problem) {
    let read = readable(shelf.path(of: name)) { () throws(Problem) in
      try shelf.bytes(name, limit: ObjectFiles.limit)
    }
    guard let bytes = read else { return }
    if try place.bytes(name, limit: ObjectFiles.limit) == bytes { return }
    try place.replace(name, bytes, through: scratch)
    report.others += 1
    report.bytes += bytes.count
  }
}

extension SegmentScan {
  /// The lines that follow `last`, up to the first place where something is wrong.
  func soundLines(after last: Digest?) -> [Line] {
    var lines: [Line] = []
    for piece in pieces {
      guard case .line(let line) = piece.kind, line.formFault == nil,
        line.previous == (lines.last?.hash ?? last)
      else { break }
      lines.append(line)
    }
    return lines
  }

  /// How many lines there would be if nothing were wrong.
  var wholeCount: Int {
    pieces.count { piece in
      if case .torn = piece.kind { false } else { true }
    }
  }
}

extension [UInt8] {
  /// The first lines, with their line feeds.
  fileprivate func prefix(lines count: Int) -> ArraySlice<UInt8> {
    var rest = self[...]
    for _ in 0..<count { rest = rest.drop { $0 != 0x0A }.dropFirst() }
    return self[..<rest.startIndex]
  }
}

extension Folder {
  /// Replaces a file in one step, durably, and reads it back.
  func replace(_ name: String, _ bytes: [UInt8], through scratch: Scratch) throws(Problem) {
    let draft = try scratch.write(bytes)
    try scratch.folder.move(draft, to: self, as: name)
    try sync()
    guard try self.bytes(name, limit: max(bytes.count, 1), fromDisk: true) == bytes else {
      throw Problem(
        .damaged, .copyReadsBackWrong, at: Place(path(of: name)), advice: .diskFailsAdvice)
    }
  }
}
