public import Diagnostics
public import Notation

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
    let batches = try batches(of: line.payload, sparing: losses)
    if batches.isEmpty { return line.payload }
    var entries: [JSONValue] = []
    for id in batches { entries += try self.entries(of: id, objects, sparing: losses) ?? [] }
    return Batches.joined(line.payload, entries)
  }

  static func batches(
    of payload: JSONObject, sparing losses: Losses?
  ) throws(Problem) -> [Digest] {
    if let batches = Batches.named(in: payload) { return batches }
    try pass(over: Problem(.damaged, .lineNotUsable, advice: .damageAdvice), losses)
    return []
  }

  /// The entries of a batch; `nil` where it is damaged and losses are noted.
  static func entries(
    of id: Digest, _ objects: ObjectFiles, sparing losses: Losses?
  ) throws(Problem) -> [JSONValue]? {
    let value = try? JSONReader.read(try objects.bytes(of: id))
    if let entries = value.flatMap({ Batches.entries(of: $0) }) { return entries }
    try pass(
      over: Problem(
        .damaged, .filedDamaged(id.hex), at: objects.place(of: id), advice: .damageAdvice), losses)
    return nil
  }
}

/// What one line says, whole or in parts of one batch each.
public struct LineParts {
  private let line: JournalLine
  private let objects: ObjectFiles
  private let losses: Losses?
  private var batches: ArraySlice<Digest>
  private var first = 0
  private var isFresh = true

  /// - Parameter line: the line, its batches not put back.
  init(_ line: JournalLine, _ batches: [Digest], _ objects: ObjectFiles, sparing losses: Losses?) {
    (self.line, self.objects, self.losses) = (line, objects, losses)
    self.batches = batches[...]
  }

  /// The hash of the line.
  public var hash: Digest { line.hash }

  /// The next part; at least one, whatever is damaged.
  public mutating func next() throws(Problem) -> JournalLine? {
    guard isFresh || !batches.isEmpty else { return nil }
    isFresh = false
    guard let id = batches.popFirst() else { return line }
    let entries = try Journal.entries(of: id, objects, sparing: losses) ?? []
    defer { first += entries.count }
    return JournalLine(
      hash: line.hash, log: line.log, seq: line.seq,
      payload: Batches.joined(line.payload, entries), first: first)
  }
}
