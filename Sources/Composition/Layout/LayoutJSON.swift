public import Diagnostics
import Manuscript
public import Notation

extension Layout {
  /// The filed layout: integers only; places in thousandths of an em of body type; paper, leading
  /// and body type in thousandths of a point.
  public var json: JSONValue {
    [
      "type": "layout", "template": .string(template), "title": .string(title),
      "issue": .string(issue), "language": .string(language.rawValue),
      "trim_width": trimWidth.json, "trim_height": trimHeight.json, "draft": .bool(isDraft),
      "pages": .array(pages.map(\.json)),
      "overset": .array(overset.map(\.json)), "left_out": .array(leftOut.map(\.json)),
      "report": report.json,
    ]
  }

  /// Reads a filed layout.
  public init(json: JSONFields) throws(Problem) {
    guard try json.string("type") == "layout" else { throw json.problem("type", .notALayout) }
    guard let language = CopyLanguage(rawValue: try json.string("language")) else {
      throw json.problem("language", .unknownLanguage)
    }
    self.init(
      template: try json.string("template"), title: try json.string("title"),
      issue: try json.string("issue"), language: language, trimWidth: try json.length("trim_width"),
      trimHeight: try json.length("trim_height"), isDraft: try json.bool("draft"),
      pages: try json.list("pages").each { fields throws(Problem) in try Page(json: fields) },
      overset: try json.list("overset").each { fields throws(Problem) in
        try Overset(json: fields)
      },
      leftOut: try json.list("left_out").each { fields throws(Problem) in
        try LeftOut(json: fields)
      })
  }
}

extension Page {
  var json: JSONValue {
    var object: JSONObject = ["number": .integer(number), "name": .string(name)]
    grid.write(to: &object)
    object["boxes"] = .array(boxes.map { $0.json(grid) })
    object["cuts"] = .array(cuts.map(\.json))
    object["stories"] = .array(stories.map(\.json))
    object["score"] = score.json
    return .object(object)
  }

  init(json: JSONFields) throws(Problem) {
    let grid = try Grid(json: json)
    self.init(
      number: try json.measure("number"), name: try json.string("name"), grid: grid,
      boxes: try json.list("boxes").each { fields throws(Problem) in
        try Box(json: fields, grid)
      },
      stories: try json.list("stories").each { fields throws(Problem) in
        try PlacedStory(json: fields)
      },
      cuts: try json.list("cuts").each { fields throws(Problem) in try PageCut(json: fields) },
      score: try PageScore(json: json.optionalFields("score")))
  }
}

extension PageCut {
  var json: JSONValue {
    var object: JSONObject = ["at": .integer(at), "upright": .bool(isUpright)]
    area.write(to: &object)
    return .object(object)
  }

  init(json: JSONFields) throws(Problem) {
    self.init(
      area: try GridArea(json: json), at: try json.measure("at"),
      isUpright: try json.bool("upright"))
  }
}

extension PageScore {
  var json: JSONValue {
    var object = JSONObject()
    for term in terms { object[term.name.rawValue] = .integer(term.points) }
    return .object(object)
  }

  init(json: JSONFields?) throws(Problem) {
    self.init()
    guard let json else { return }
    for name in Term.Name.allCases {
      add(name, try json.optionalInteger(name.rawValue) ?? 0)
    }
  }
}

extension Grid {
  func write(to object: inout JSONObject) {
    object["columns"] = .integer(columns)
    object["lines"] = .integer(lines)
    object["measure_em"] = .integer(columnWidth.thousandths / max(1, bodySize.thousandths))
    object["gutter_em"] = .integer(gutter.thousandths / max(1, bodySize.thousandths))
    object["leading_pt"] = leading.json
    object["body_pt"] = bodySize.json
    object["left"] = .integer(left.inEms(of: bodySize))
    object["top"] = .integer(top.inEms(of: bodySize))
  }

  init(json: JSONFields) throws(Problem) {
    let body = try json.length("body_pt")
    guard 500...100_000 ~= body.thousandths else {
      throw json.problem("body_pt", .measureOutOfRange)
    }
    self.init(
      columns: try json.measure("columns"), lines: try json.measure("lines"),
      left: try json.ems("left", body), top: try json.ems("top", body),
      columnWidth: body * (try json.measure("measure_em")),
      gutter: body * (try json.measure("gutter_em")), leading: try json.length("leading_pt"),
      bodySize: body)
  }
}

extension GridArea {
  func write(to object: inout JSONObject) {
    object["column"] = .integer(column)
    object["line"] = .integer(line)
    object["columns"] = .integer(columns)
    object["lines"] = .integer(lines)
  }

  init(json: JSONFields) throws(Problem) {
    self.init(
      column: try json.measure("column"), line: try json.measure("line"),
      columns: try json.measure("columns"), lines: try json.measure("lines"))
  }
}

extension PlacedStory {
  var json: JSONValue {
    var object: JSONObject = [
      "article": .string(id.hex), "headline": .string(headline),
      "characters": .integer(characters), "overset": .integer(oversetCharacters),
    ]
    area.write(to: &object)
    object["words"] = words.map { .integer($0) }
    object["continues_from"] = continuesFrom.map { .integer($0) }
    return .object(object)
  }

  /// The columns and lines the story occupies.
  public var area: GridArea {
    GridArea(column: firstColumn, line: firstLine, columns: columnCount, lines: lineCount)
  }

  init(json: JSONFields) throws(Problem) {
    let area = try GridArea(json: json)
    let id = try json.digest("article")
    self.init(
      id: id, number: String(id.hex.prefix(4)), headline: try json.string("headline"),
      firstColumn: area.column, columnCount: area.columns, firstLine: area.line,
      lineCount: area.lines, characters: try json.measure("characters"),
      words: try json.optionalInteger("words"),
      oversetCharacters: try json.measure("overset"),
      continuesFrom: try json.optionalInteger("continues_from"))
  }
}

extension Overset {
  var json: JSONValue {
    var object: JSONObject = [
      "article": .string(id.hex), "headline": .string(headline), "page": .integer(page),
      "characters": .integer(characters), "text": .string(text),
    ]
    object["words"] = words.map { .integer($0) }
    return .object(object)
  }

  init(json: JSONFields) throws(Problem) {
    self.init(
      id: try json.digest("article"), headline: try json.string("headline"),
      page: try json.measure("page"), characters: try json.measure("characters"),
      text: try json.string("text"), words: try json.optionalInteger("words"))
  }
}

extension LeftOut {
  var json: JSONValue {
    var object: JSONObject = [
      "article": .string(id.hex), "headline": .string(headline),
      "characters": .integer(characters),
    ]
    object["words"] = words.map { .integer($0) }
    return .object(object)
  }

  init(json: JSONFields) throws(Problem) {
    self.init(
      id: try json.digest("article"), headline: try json.string("headline"),
      characters: try json.measure("characters"), words: try json.optionalInteger("words"))
  }
}
