import Diagnostics
import Notation

extension Box {
  var json: JSONValue {
    var object: JSONObject = ["kind": .string(kind.rawValue)]
    object["article"] = story.map { .string($0.hex) }
    object["media"] = media.map { .string($0.hex) }
    object["x"] = frame.x.json
    object["y"] = frame.y.json
    object["width"] = frame.width.json
    object["height"] = frame.height.json
    area?.write(to: &object)
    if !rows.isEmpty { object["rows"] = .array(rows.map(\.json)) }
    return .object(object)
  }

  init(json: JSONFields) throws(Problem) {
    guard let kind = Kind(rawValue: try json.string("kind")) else {
      throw json.problem("kind", .unknownBox)
    }
    let frame = Frame(
      x: try json.length("x"), y: try json.length("y"), width: try json.length("width"),
      height: try json.length("height"))
    let hasArea = json.optional("column") != nil
    self.init(
      kind: kind, frame: frame, area: hasArea ? try GridArea(json: json) : nil,
      story: try json.optionalDigest("article"),
      rows: try json.list("rows").each { fields throws(Problem) in try Row(json: fields) },
      media: try json.optionalDigest("media"))
  }
}

extension Row {
  var json: JSONValue {
    [
      "text": .string(text), "x": .array(x.map(\.json)), "y": y.json, "size": size.json,
      "face": .string(face.rawValue),
    ]
  }

  init(json: JSONFields) throws(Problem) {
    guard let face = Face(rawValue: try json.string("face")) else {
      throw json.problem("face", .unknownFace)
    }
    let text = try json.string("text")
    var x: [Length] = []
    for value in try json.array("x") {
      guard let thousandths = value.integerValue, Length.onPaper ~= thousandths else {
        throw json.problem("x", .measureOutOfRange)
      }
      x.append(Length(thousandths: thousandths))
    }
    guard x.count == text.unicodeScalars.count else {
      throw json.problem("x", .placesAndCharactersDiffer)
    }
    self.init(
      text: text, x: x, y: try json.length("y"), size: try json.length("size"), face: face)
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
