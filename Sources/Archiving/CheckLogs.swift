import Diagnostics
import Notation

// Logs, and what hangs from them.
extension Check {
  /// Reads every log, line by line.
  mutating func readLogs() {
    guard let shelf = folder(LogShelf.folderName, in: root) else { return }
    for name in names(in: shelf) {
      guard let log = LogName(name), (try? shelf.status(name))??.kind != .file else {
        note(.foreign, shelf.path(of: name), .foreignFile)
        continue
      }
      if let folder = folder(name, in: shelf) { readLog(log, folder) }
    }
  }

  private mutating func readLog(_ log: LogName, _ folder: Folder) {
    for name in names(in: folder) where LogSegment.number(ofFile: name) == nil {
      note(.foreign, folder.path(of: name), .foreignFile)
    }
    do throws(Problem) {
      let reading = try LogReading(log, in: folder, checkingForm: true)
      for fault in reading.faults {
        note(.damaged, fault.place.path, fault.what, id: fault.line, line: fault.place.line)
      }
      report.logs += 1
      report.lines += reading.lines.count
      report.tornLines += reading.tornPlaces.count
      readings.append(reading)
    } catch {
      note(error, in: folder.path)
    }
  }

  /// Walks from the lines through everything named; what is not there is missing, what is never
  /// reached dangles.
  mutating func follow(_ references: (JSONObject) -> [Digest]) {
    var open: [(id: Digest, by: Place)] = []
    for reading in readings {
      for (line, place) in zip(reading.lines, reading.places) {
        open += named(by: line, place, references).map { ($0, place) }
      }
    }
    var reached: Set<Digest> = []
    while let (id, place) = open.popLast() {
      guard reached.insert(id).inserted else { continue }
      guard let path = present[id] else {
        let at = root.path(of: ObjectFiles.path(of: id))
        note(.missing, at, .missingNamed(id.hex, by: place.text), id: id)
        continue
      }
      open += (named[id] ?? []).map { ($0, Place(path)) }
    }
    for (id, path) in present where !reached.contains(id) && named[id] != nil {
      note(.dangling, path, .nothingNames(id.hex), id: id)
    }
  }

  /// What a line names: its batches, and what its payload names once they are put back.
  private mutating func named(
    by line: LogLine, _ place: Place, _ references: (JSONObject) -> [Digest]
  ) -> [Digest] {
    guard let ids = Batches.named(in: line.payload) else {
      note(.damaged, place.path, .lineNotUsable, id: line.hash, line: place.line)
      return []
    }
    if ids.isEmpty { return references(line.payload) }
    for id in ids where named[id] != nil && batches[id] == nil {
      note(.damaged, present[id] ?? "", .filedDamaged(id.hex), id: id)
    }
    let entries = ids.flatMap { batches[$0] ?? [] }
    return ids + references(Batches.joined(line.payload, entries))
  }
}

extension Place {
  /// `path:line`, the same in every language.
  var text: String { line.map { "\(path):\($0)" } ?? path }
}
