import Diagnostics
import Manuscript
public import Notation

extension Summary {
  init(_ fields: JSONFields) throws(Problem) {
    guard let language = CopyLanguage(rawValue: try fields.string("language")) else {
      throw fields.problem("language", .unknownCopyLanguage)
    }
    var bylines: [Byline] = []
    for byline in try fields.list("bylines") { bylines.append(try Byline(json: byline)) }
    self.init(
      headline: try fields.string("headline"), opening: try fields.optionalString("opening"),
      section: try fields.optionalString("section"),
      language: language,
      length: CopyLength(
        characters: try fields.integer("characters"), words: try fields.integer("words")),
      bylines: bylines)
  }

  var json: JSONValue {
    var object: JSONObject = [
      "headline": .string(headline), "language": .string(language.rawValue),
      "characters": .integer(length.characters), "words": .integer(length.words),
    ]
    object["opening"] = opening.map { .string($0) }
    object["section"] = section.map { .string($0) }
    if !bylines.isEmpty { object["bylines"] = .array(bylines.map(\.json)) }
    return .object(object)
  }
}

extension Provenance {
  init(_ fields: JSONFields) throws(Problem) {
    var parts: [PartLines] = []
    for part in try fields.list("parts") {
      parts.append(PartLines(part: try part.string("part"), lines: try numbers(part, "lines")))
    }
    let starts = try fields.array("starts").map { integers($0) ?? [] }
    var blocks: [[Piece]] = []
    for (index, block) in try fields.array("blocks").enumerated() {
      guard let lines = integers(block) else { throw fields.problem("blocks", .notLineNumbers) }
      let known = index < starts.count ? starts[index] : []
      blocks.append(
        lines.enumerated().map { at, line in
          Piece(line: line, start: at < known.count && known[at] >= 0 ? known[at] : nil)
        })
    }
    var leftOut: [LeftOut] = []
    for line in try fields.list("left_out") { leftOut.append(try LeftOut(line)) }
    var doubts: [Doubt] = []
    for doubt in try fields.list("doubts") { doubts.append(try Doubt(doubt)) }
    self.init(
      file: try fields.string("file"), source: try fields.digest("source"),
      text: try fields.optionalDigest("text"), encoding: try fields.string("encoding"),
      channel: try fields.optionalString("channel"), sender: try fields.optionalString("sender"),
      unit: try fields.optionalString("unit"),
      imprint: try fields.optionalFields("page").map(PageImprint.init) ?? PageImprint(),
      parts: parts, blocks: blocks, leftOut: leftOut, doubts: doubts)
    came = try fields.optionalDigest("came")
  }

  var json: JSONValue {
    var object: JSONObject = [
      "file": .string(file), "source": .string(source.hex), "encoding": .string(encoding),
    ]
    object["text"] = text.map { .string($0.hex) }
    object["came"] = came.map { .string($0.hex) }
    object["channel"] = channel.map { .string($0) }
    object["sender"] = sender.map { .string($0) }
    object["unit"] = unit.map { .string($0) }
    if !imprint.isEmpty { object["page"] = imprint.json }
    if !parts.isEmpty { object["parts"] = .array(parts.map(\.json)) }
    if !blocks.isEmpty {
      object["blocks"] = .array(blocks.map { lineNumbers($0.map(\.line)) })
      object["starts"] = .array(blocks.map { lineNumbers($0.map { $0.start ?? -1 }) })
    }
    if !leftOut.isEmpty { object["left_out"] = .array(leftOut.map(\.json)) }
    if !doubts.isEmpty { object["doubts"] = .array(doubts.map(\.json)) }
    return .object(object)
  }
}

extension Provenance.PageImprint {
  fileprivate init(_ fields: JSONFields) throws(Problem) {
    self.init(
      paper: try fields.optionalString("paper"), date: try fields.optionalString("date"),
      number: try fields.optionalString("number"), name: try fields.optionalString("name"),
      editors: try fields.strings("editors"))
  }

  /// The stored form; `show --json` prints it too.
  public var json: JSONValue {
    var object = JSONObject()
    let parts = [("paper", paper), ("date", date), ("number", number), ("name", name)]
    for (key, text) in parts { object[key] = text.map { .string($0) } }
    if !editors.isEmpty { object["editors"] = .strings(editors) }
    return .object(object)
  }
}

extension Provenance.PartLines {
  fileprivate var json: JSONValue { ["part": .string(part), "lines": lineNumbers(lines)] }
}

extension Provenance.LeftOut {
  fileprivate init(_ fields: JSONFields) throws(Problem) {
    self.init(
      line: try fields.integer("line"), role: try fields.string("role"),
      text: try fields.string("text"))
  }

  fileprivate var json: JSONValue {
    ["line": .integer(line), "role": .string(role), "text": .string(text)]
  }
}

extension Provenance.Doubt {
  fileprivate init(_ fields: JSONFields) throws(Problem) {
    self.init(
      kind: try fields.string("kind"), line: try fields.integer("line"),
      headline: try fields.optionalString("headline"))
  }

  /// The stored form; `show --json` prints it too.
  public var json: JSONValue {
    var object: JSONObject = ["kind": .string(kind), "line": .integer(line)]
    object["headline"] = headline.map { .string($0) }
    return .object(object)
  }
}

private func lineNumbers(_ lines: [Int]) -> JSONValue { .array(lines.map { .integer($0) }) }

private func numbers(_ fields: JSONFields, _ key: String) throws(Problem) -> [Int] {
  guard let lines = integers(.array(try fields.array(key))) else {
    throw fields.problem(key, .notLineNumbers)
  }
  return lines
}

private func integers(_ value: JSONValue) -> [Int]? {
  guard let elements = value.arrayValue else { return nil }
  let numbers = elements.compactMap(\.integerValue)
  return numbers.count == elements.count ? numbers : nil
}
