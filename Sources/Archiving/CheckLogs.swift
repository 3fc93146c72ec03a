import Diagnostics
import Notation

// Logs, and what hangs from them.
extension Check {
  /// Reads every log and keeps what its lines name.
  mutating func readLogs(_ references: (JSONObject) -> [Digest]) {
    guard let shelf = folder(LogShelf.folderName, in: root) else { return }
    for name in names(in: shelf) {
      guard let log = LogName(name), (try? shelf.status(name))??.kind != .file else {
        note(.foreign, shelf.path(of: name), .foreignFile)
        continue
      }
      guard let folder = folder(name, in: shelf) else { continue }
      readLog(log, folder, references)
    }
  }

  private mutating func readLog(
    _ log: LogName, _ folder: Folder, _ references: (JSONObject) -> [Digest]
  ) {
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
      for (line, place) in zip(reading.lines, reading.places) { follow(line, place, references) }
    } catch {
      note(error, in: folder.path)
    }
  }

  /// What a line names: its batches, and what its payload names once they are put back.
  private mutating func follow(
    _ line: LogLine, _ place: Place, _ references: (JSONObject) -> [Digest]
  ) {
    guard let named = Batches.named(in: line.payload) else {
      return note(.damaged, place.path, .lineNotUsable, id: line.hash, line: place.line)
    }
    wanted += named.map { ($0, place) }
    let isNotBatch = named.filter { present[$0] != nil && batches[$0] == nil && isSound($0) }
    for id in isNotBatch {
      note(.damaged, present[id] ?? "", .filedDamaged(id.hex), id: id)
    }
    let entries = named.flatMap { batches[$0] ?? [] }
    let payload = named.isEmpty ? line.payload : Batches.joined(line.payload, entries)
    wanted += references(payload).map { ($0, place) }
  }

  private func isSound(_ id: Digest) -> Bool { named[id] != nil }

  /// Walks from the logs through everything named; what is not there is missing, what is never
  /// reached dangles.
  mutating func follow() {
    var reached: Set<Digest> = []
    var open = wanted
    while let (id, place) = open.popLast() {
      guard reached.insert(id).inserted else { continue }
      guard let path = present[id] else {
        let at = root.path(of: ObjectFiles.path(of: id))
        note(.missing, at, .missingNamed(id.hex, by: place.text), id: id)
        continue
      }
      open += (named[id] ?? []).map { ($0, Place(path)) }
    }
    for (id, path) in present where !reached.contains(id) && isSound(id) {
      note(.dangling, path, .nothingNames(id.hex), id: id)
    }
  }
}

extension Place {
  /// `path:line`, the same in every language.
  var text: String { line.map { "\(path):\($0)" } ?? path }
}
