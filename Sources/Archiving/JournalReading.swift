import Diagnostics
import Notation

extension Journal {
  /// Reads every log; the first place that is not what a writer wrote ends it.
  init(in root: Folder) throws(Problem) {
    var lines: [JournalLine] = []
    if var news = try LogNews(since: [], in: root) {
      while let line = try news.next() { lines.append(line) }
    }
    self.init(lines: lines)
  }

  static func pass(over problem: Problem, _ losses: Losses?) throws(Problem) {
    guard let losses else { throw problem }
    losses.note(problem)
  }

  /// The payload of a line with its batches put back; where losses are noted, those that are whole.
  static func whole(
    _ line: LogLine, _ objects: ObjectFiles, sparing losses: Losses? = nil
  ) throws(Problem) -> JSONObject {
    guard let batches = Batches.named(in: line.payload) else {
      try pass(over: Problem(.damaged, .lineNotUsable, advice: .damageAdvice), losses)
      return line.payload
    }
    if batches.isEmpty { return line.payload }
    var entries: [JSONValue] = []
    for id in batches {
      let value = try? JSONReader.read(try objects.bytes(of: id))
      if let part = value.flatMap({ Batches.entries(of: $0) }) {
        entries.append(contentsOf: part)
        continue
      }
      let place = objects.place(of: id)
      try pass(
        over: Problem(.damaged, .filedDamaged(id.hex), at: place, advice: .damageAdvice), losses)
    }
    return Batches.joined(line.payload, entries)
  }
}
