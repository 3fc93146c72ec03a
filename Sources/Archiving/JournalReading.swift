import Diagnostics
import Notation

extension Journal {
  /// Reads every log; the first place that is not what a writer wrote ends it.
  init(in root: Folder) throws(Problem) {
    let objects = ObjectFiles(root: root)
    var lines: [JournalLine] = []
    var tails: [String: LogTail] = [:]
    for reading in try LogShelf(in: root).readings {
      if let fault = reading.faults.first { throw fault.problem }
      tails[reading.log.text] = reading.tail
      for line in reading.lines {
        let payload = try Self.whole(line, objects)
        lines.append(
          JournalLine(hash: line.hash, log: reading.log.text, seq: line.seq, payload: payload))
      }
    }
    self.init(lines: lines, tails: tails)
  }

  /// The payload of a line with its batches put back.
  static func whole(_ line: LogLine, _ objects: ObjectFiles) throws(Problem) -> JSONObject {
    guard let batches = Batches.named(in: line.payload) else {
      throw Problem(.damaged, .lineNotUsable, advice: .damageAdvice)
    }
    if batches.isEmpty { return line.payload }
    var entries: [JSONValue] = []
    for id in batches {
      let value = try? JSONReader.read(try objects.bytes(of: id))
      guard let part = value.flatMap({ Batches.entries(of: $0) }) else {
        throw Problem(
          .damaged, .filedDamaged(id.hex), at: objects.place(of: id), advice: .damageAdvice)
      }
      entries.append(contentsOf: part)
    }
    return Batches.joined(line.payload, entries)
  }
}
