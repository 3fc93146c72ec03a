import Diagnostics
import Notation

extension Box {
  func json(_ grid: Grid) -> JSONValue {
    var object: JSONObject = ["kind": .string(kind.rawValue)]
    object["article"] = story.map { .string($0.hex) }
    object["media"] = media.map { .string($0.hex) }
    object["crop"] = crop.map(\.json)
    area?.write(to: &object)
    if area.map({ grid.frame($0) != frame }) ?? true {
      object["x"] = .integer(frame.x.inEms(of: grid.bodySize))
      object["y"] = .integer(frame.y.inEms(of: grid.bodySize))
      object["width"] = .integer(frame.width.inEms(of: grid.bodySize))
      object["height"] = .integer(frame.height.inEms(of: grid.bodySize))
    }
    if !rows.isEmpty { object["rows"] = .array(rows.map { $0.json(grid.bodySize) }) }
    return .object(object)
  }

  init(json: JSONFields, _ grid: Grid) throws(Problem) {
    guard let kind = Kind(rawValue: try json.string("kind")) else {
      throw json.problem("kind", .unknownBox)
    }
    let area = json.optional("column") == nil ? nil : try GridArea(json: json)
    self.init(
      kind: kind, frame: try Self.frame(json, area, grid), area: area,
      story: try json.optionalDigest("article"),
      rows: try json.list("rows").each { fields throws(Problem) in
        try Row(json: fields, grid.bodySize)
      },
      media: try json.optionalDigest("media"),
      crop: try json.optionalFields("crop").map { fields throws(Problem) in
        try Crop(json: fields)
      })
  }

  private static func frame(
    _ json: JSONFields, _ area: GridArea?, _ grid: Grid
  ) throws(Problem) -> Frame {
    if let area, json.optional("x") == nil { return grid.frame(area) }
    let body = grid.bodySize
    return Frame(
      x: try json.ems("x", body), y: try json.ems("y", body), width: try json.ems("width", body),
      height: try json.ems("height", body))
  }
}

extension Crop {
  var json: JSONValue {
    [
      "left": .integer(left), "top": .integer(top), "width": .integer(width),
      "height": .integer(height),
    ]
  }

  init(json: JSONFields) throws(Problem) {
    self.init(
      left: try json.measure("left"), top: try json.measure("top"),
      width: try json.measure("width"), height: try json.measure("height"))
  }
}

extension Row {
  func json(_ body: Length) -> JSONValue {
    var object: JSONObject = [
      "text": .string(text), "x": .array(x.map { .integer($0.inEms(of: body)) }),
      "y": .integer(y.inEms(of: body)), "size": .integer(size.inEms(of: body)),
      "face": .string(face.rawValue),
    ]
    if isRed { object["red"] = true }
    return .object(object)
  }

  init(json: JSONFields, _ body: Length) throws(Problem) {
    guard let face = Face(rawValue: try json.string("face")) else {
      throw json.problem("face", .unknownFace)
    }
    let text = try json.string("text")
    var x: [Length] = []
    for value in try json.array("x") {
      guard let ems = value.integerValue, Length.onPaper ~= ems else {
        throw json.problem("x", .measureOutOfRange)
      }
      x.append(Length(ems: ems, of: body))
    }
    guard x.count == text.unicodeScalars.count else {
      throw json.problem("x", .placesAndCharactersDiffer)
    }
    self.init(
      text: text, x: x, y: try json.ems("y", body), size: try json.ems("size", body), face: face,
      isRed: try json.bool("red"))
  }
}

extension Length {
  var json: JSONValue { .integer(thousandths) }

  /// Beyond ten metres nothing is printed; the limit keeps sums of foreign numbers from overflowing.
  static let onPaper = -30_000_000...30_000_000
}

extension JSONFields {
  func length(_ key: String) throws(Problem) -> Length {
    let thousandths = try integer(key)
    guard Length.onPaper ~= thousandths else { throw problem(key, .measureOutOfRange) }
    return Length(thousandths: thousandths)
  }

  /// A place in thousandths of an em of body type.
  func ems(_ key: String, _ body: Length) throws(Problem) -> Length {
    let ems = try integer(key)
    guard Length.onPaper ~= ems else { throw problem(key, .measureOutOfRange) }
    return Length(ems: ems, of: body)
  }

  /// A number of pages, columns, lines or characters.
  func measure(_ key: String) throws(Problem) -> Int {
    let count = try integer(key)
    guard 0...100_000_000 ~= count else { throw problem(key, .measureOutOfRange) }
    return count
  }
}

extension Array where Element == JSONFields {
  /// `map` that keeps the type of what is thrown.
  func each<Value>(
    _ read: (JSONFields) throws(Problem) -> Value
  ) throws(Problem) -> [Value] {
    var values: [Value] = []
    for fields in self { values.append(try read(fields)) }
    return values
  }
}
