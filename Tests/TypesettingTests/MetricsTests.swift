import Diagnostics
import Notation
import Testing
import Typesetting

@Suite struct `The built-in metrics` {
  @Test(
    arguments: [
      ("中", 1000), ("，", 1000), ("“", 1000), ("…", 1000), ("—", 890), ("0", 557), ("W", 1053),
      (" ", 256), ("·", 327), ("\u{301}", 0), ("\n", 0), ("ش", 580), ("𠮷", 1000), ("🙂", 1000),
    ] as [(Unicode.Scalar, Int)])
  func `give full em to Han and the advances of the face to Latin`(
    _ scalar: Unicode.Scalar, _ advance: Int
  ) {
    #expect(Metrics.builtIn.advance(of: scalar) == advance)
  }

  @Test func `come back from their file as they were`() throws {
    let bytes = CanonicalJSON.bytes(Metrics.builtIn.json)
    let json = try JSONFields(JSONReader.read(bytes), at: Place("metrics.json"))
    #expect(try Metrics(json: json) == Metrics.builtIn)
  }

  static let mistakes: [(JSONValue, String)] = [
    (["type": "template"], "`type`: this is not a metrics table."),
    (
      ["type": "metrics", "face": "x", "wide": 0, "narrow": 500],
      "`wide`: a width should be a whole number of thousandths of an em, at most 4000."
    ),
    (
      [
        "type": "metrics", "face": "x", "wide": 1000, "narrow": 500,
        "stretches": [["first": 65535, "advances": [1, 2]]],
      ], "`stretches[0].first`: the stretch leaves the range U+0000 to U+FFFF."
    ),
  ]

  @Test(arguments: mistakes)
  func `are refused with a sentence that names the mistake`(_ json: JSONValue, _ sentence: String) {
    let problem = #expect(throws: Problem.self) {
      try Metrics(json: JSONFields(json, at: Place("m.json")))
    }
    #expect(problem?.what.english == sentence)
  }
}
