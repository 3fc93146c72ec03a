public import Diagnostics
import Manuscript
public import Notation

extension Layout {
  /// `layout.json`: integers only, lengths in thousandths of a point.
  public var json: JSONValue {
    [
      "type": "layout", "template": .string(template), "title": .string(title),
      "issue": .string(issue), "language": .string(language.rawValue),
      "trim_width": trimWidth.json, "trim_height": trimHeight.json, "draft": .bool(isDraft),
      "pages": .array(pages.map(\.json)),
      "overset": .array(overset.map(\.json)), "left_out": .array(leftOut.map(\.json)),
    ]
  }

  /// Reads `layout.json`.
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
    [
      "number": .integer(number), "name": .string(name), "grid": grid.json,
      "boxes": .array(boxes.map(\.json)), "stories": .array(stories.map(\.json)),
    ]
  }

  init(json: JSONFields) throws(Problem) {
    self.init(
      number: try json.measure("number"), name: try json.string("name"),
      grid: try Grid(json: json.fields("grid")),
      boxes: try json.list("boxes").each { fields throws(Problem) in try Box(json: fields) },
      stories: try json.list("stories").each { fields throws(Problem) in
        try PlacedStory(json: fields)
      })
  }
}

extension Grid {
  var json: JSONValue {
    [
      "columns": .integer(columns), "lines": .integer(lines), "left": left.json, "top": top.json,
      "column_width": columnWidth.json, "gutter": gutter.json, "leading": leading.json,
      "body_size": bodySize.json,
    ]
  }

  init(json: JSONFields) throws(Problem) {
    self.init(
      columns: try json.measure("columns"), lines: try json.measure("lines"),
      left: try json.length("left"), top: try json.length("top"),
      columnWidth: try json.length("column_width"), gutter: try json.length("gutter"),
      leading: try json.length("leading"), bodySize: try json.length("body_size"))
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
      oversetCharacters: try json.measure("overset"))
  }
}

extension Overset {
  var json: JSONValue {
    [
      "article": .string(id.hex), "headline": .string(headline), "page": .integer(page),
      "characters": .integer(characters), "text": .string(text),
    ]
  }

  init(json: JSONFields) throws(Problem) {
    self.init(
      id: try json.digest("article"), headline: try json.string("headline"),
      page: try json.measure("page"), characters: try json.measure("characters"),
      text: try json.string("text"))
  }
}

extension LeftOut {
  var json: JSONValue {
    [
      "article": .string(id.hex), "headline": .string(headline),
      "characters": .integer(characters),
    ]
  }

  init(json: JSONFields) throws(Problem) {
    self.init(
      id: try json.digest("article"), headline: try json.string("headline"),
      characters: try json.measure("characters"))
  }
}
