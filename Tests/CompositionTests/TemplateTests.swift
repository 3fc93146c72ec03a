import Composition
import Diagnostics
import Notation
import Testing

@Suite struct `A template` {
  @Test(arguments: Template.builtIns)
  func `that is built in comes back from its file as it was`(_ template: Template) throws {
    let bytes = CanonicalJSON.bytes(template.json)
    let json = try JSONFields(JSONReader.read(bytes), at: Place("t.json"))
    let read = try Template(json: json)
    #expect(read.json == template.json)
    #expect(read.grid == template.grid)
  }

  @Test func `gives the columns that the geometry of its format asks for`() {
    let measures = Template.builtIns.map { template in
      template.grid.width(columns: template.columns).thousandths / template.bodySize.thousandths
    }
    #expect(measures == [56, 71, 84, 111, 59, 79, 84])
  }

  static let mistakes: [(JSONValue, String, String)] = [
    ("columns", 9, "`columns`: 9 columns of 18 characters need 539.8 mm; the page has 178 mm."),
    ("lines", 70, "`lines`: 70 lines need 333.4 mm; the page has 258 mm."),
    (
      "leading", 800,
      "`leading`: the leading is measured from baseline to baseline and cannot be less than the body size."
    ),
    ("columns", 0, "`columns`: 0 should be between 1 and 24."),
    (
      "headline_sizes", [1200, 2000],
      "`headline_sizes`: list one to nine sizes in hundredths of a point, the largest first."
    ),
    ("headline_sizes", [800], "`headline_sizes`: headlines cannot be smaller than body type."),
    (
      "masthead", ["lines": 40, "size": 4000],
      "`masthead`: the masthead cannot take more than half of the page."
    ),
    ("caption_size", 1000, "`caption_size`: captions cannot be larger than body type."),
    (
      "margins", ["top": 40, "bottom": 40, "left": 160, "right": 160],
      "`margins`: the top margin has no room for the folio."
    ),
    ("type", "layout", "`type`: this is not a page template."),
    ("gutter", "wide", "`gutter` should be a whole number."),
  ].map { ($0.1, $0.0, $0.2) }

  @Test(arguments: mistakes)
  func `is refused with a sentence for each mistake`(
    _ value: JSONValue, _ key: String, _ sentence: String
  ) throws {
    var object = try #require(Template.a4.json.objectValue)
    object[key] = value
    let fields = JSONFields(object, at: Place("t.json"), kind: .refused)
    let problem = #expect(throws: Problem.self) { try Template(json: fields) }
    #expect(problem?.what.english == sentence)
    #expect(problem?.kind == .refused)
  }
}

@Suite struct `A length` {
  @Test(arguments: [(0, "0"), (9000, "9"), (7250, "7.25"), (-500, "-0.5"), (1, "0.001")])
  func `is written in points`(_ thousandths: Int, _ text: String) {
    #expect(Length(thousandths: thousandths).points == text)
  }

  @Test func `of paper is exact to a thousandth of a point`() {
    #expect(Length.tenthsOfMillimetre(254) == .points(72))
    #expect(Length.tenthsOfMillimetre(2100).thousandths == 595_276)
  }
}

@Suite struct `A layout that was tampered with` {
  static let mistakes: [(JSONValue, String)] = [
    (["type": "issue"], "`type`: this is not a layout."),
    (
      layout(["kind": "advert"]),
      "`pages[0].boxes[0].kind`: this kind of box is not one that newsdesk knows."
    ),
    (
      layout(box(rows: [["text": "工会", "x": [1], "y": 1, "size": 1, "face": "song"]])),
      "`pages[0].boxes[0].rows[0].x`: there should be one place for each character."
    ),
    (
      layout(
        box(rows: [["text": "工", "x": [9_007_199_254_740_991], "y": 1, "size": 1, "face": "song"]])),
      "`pages[0].boxes[0].rows[0].x`: this measure lies outside any page."
    ),
  ]

  private static func box(rows: JSONValue) -> JSONValue {
    ["kind": "text", "x": 0, "y": 0, "width": 1, "height": 1, "rows": rows]
  }

  private static func layout(_ box: JSONValue) -> JSONValue {
    let page: JSONValue = [
      "number": 1, "name": "", "boxes": [box], "columns": 1, "lines": 1, "left": 0, "top": 0,
      "measure_em": 1, "gutter_em": 1, "leading_pt": 1000, "body_pt": 1000,
    ]
    return [
      "type": "layout", "template": "a4", "title": "", "issue": "", "language": "zh-Hans",
      "trim_width": 1, "trim_height": 1, "pages": [page],
    ]
  }

  @Test(arguments: mistakes)
  func `is refused with its place`(_ json: JSONValue, _ sentence: String) {
    let problem = #expect(throws: Problem.self) {
      try Layout(json: JSONFields(json, at: Place("layout.json")))
    }
    #expect(problem?.what.english == sentence)
  }
}
