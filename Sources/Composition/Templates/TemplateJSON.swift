public import Diagnostics
import Manuscript
public import Notation

extension Template {
  /// The form that is filed and that people edit: paper in tenths of a millimetre, type in
  /// hundredths of a point, so that integers are enough.
  public var json: JSONValue {
    var object: JSONObject = [
      "type": "template", "name": .string(name),
      "trim": ["width": trimWidth.inTenths, "height": trimHeight.inTenths],
      "margins": [
        "top": margins.top.inTenths, "bottom": margins.bottom.inTenths,
        "left": margins.left.inTenths, "right": margins.right.inTenths,
      ],
      "columns": .integer(columns), "characters_per_column": .integer(charactersPerColumn),
      "gutter": .integer(gutterEms), "body_size": bodySize.inHundredths,
      "leading": leading.inHundredths, "lines": .integer(linesPerPage),
      "headline_sizes": .array(headlineSizes.map(\.inHundredths)),
      "folio_size": folioSize.inHundredths, "caption_size": captionSize.inHundredths,
    ]
    var masthead: JSONObject = [
      "lines": .integer(mastheadLines), "size": mastheadSize.inHundredths,
    ]
    if hasRedMasthead { masthead["red"] = true }
    object["masthead"] = .object(masthead)
    object["language"] = language.map { .string($0.rawValue) }
    return .object(object)
  }

  /// Reads a template; the first mistake is thrown as a sentence that says what should stand there.
  public init(json: JSONFields) throws(Problem) {
    guard try json.string("type") == "template" else { throw json.problem("type", .notATemplate) }
    try json.refuse(json.unknownMembers(besides: Self.members))
    let trim = try json.fields("trim")
    let masthead = try json.fields("masthead")
    try masthead.refuse(masthead.unknownMembers(besides: ["lines", "size", "red"]))
    self.init(
      name: try json.string("name"), language: try json.language(),
      trimWidth: try trim.paper("width", 500...20_000),
      trimHeight: try trim.paper("height", 500...20_000),
      margins: try Margins(json: json.fields("margins")),
      columns: try json.count("columns", 1...24),
      charactersPerColumn: try json.count("characters_per_column", 4...100),
      gutterEms: try json.count("gutter", 1...6), bodySize: try json.type("body_size", 500...3000),
      leading: try json.type("leading", 500...6000),
      linesPerPage: try json.count("lines", 12...500),
      headlineSizes: try json.headlineSizes(), mastheadLines: try masthead.count("lines", 0...200),
      mastheadSize: try masthead.type("size", 500...40_000),
      hasRedMasthead: try masthead.bool("red"),
      folioSize: try json.type("folio_size", 400...3000),
      captionSize: try json.type("caption_size", 400...3000))
    try check(json)
  }

  private static let members: Set<String> = [
    "type", "name", "language", "trim", "margins", "columns", "characters_per_column", "gutter",
    "body_size", "leading", "lines", "headline_sizes", "masthead", "folio_size", "caption_size",
  ]

  /// The mistakes that only show when measures are taken together.
  private func check(_ json: JSONFields) throws(Problem) {
    guard leading >= bodySize else { throw json.problem("leading", .leadingTooTight) }
    guard captionSize <= bodySize else { throw json.problem("caption_size", .captionTooLarge) }
    guard headlineSizes.allSatisfy({ $0 >= bodySize }) else {
      throw json.problem("headline_sizes", .headlineTooSmall)
    }
    guard mastheadLines * 2 <= linesPerPage else {
      throw json.problem("masthead", .mastheadTooTall)
    }
    let width = grid.width(columns: columns)
    let room = trimWidth - margins.left - margins.right
    guard width <= room else {
      throw json.problem(
        "columns",
        .columnsTooWide(columns, charactersPerColumn, width.millimetres, room.millimetres))
    }
    let height = leading * linesPerPage
    let depth = trimHeight - margins.top - margins.bottom
    guard height <= depth else {
      throw json.problem(
        "lines", .linesTooMany(linesPerPage, height.millimetres, depth.millimetres))
    }
    guard folioSize * 2 <= margins.top else { throw json.problem("margins", .noRoomForFolio) }
  }
}

extension Template.Margins {
  fileprivate init(json: JSONFields) throws(Problem) {
    self.init(
      top: try json.paper("top", 0...5000), bottom: try json.paper("bottom", 0...5000),
      left: try json.paper("left", 0...5000), right: try json.paper("right", 0...5000))
  }
}

extension JSONFields {
  fileprivate func count(_ key: String, _ range: ClosedRange<Int>) throws(Problem) -> Int {
    let value = try integer(key)
    guard range ~= value else {
      throw problem(key, .outOfRange(value, range.lowerBound, range.upperBound))
    }
    return value
  }

  fileprivate func language() throws(Problem) -> CopyLanguage? {
    guard let word = try optionalString("language") else { return nil }
    guard let language = CopyLanguage(rawValue: word) else {
      throw problem("language", .unknownLanguage)
    }
    return language
  }

  fileprivate func paper(_ key: String, _ range: ClosedRange<Int>) throws(Problem) -> Length {
    .tenthsOfMillimetre(try count(key, range))
  }

  fileprivate func type(_ key: String, _ range: ClosedRange<Int>) throws(Problem) -> Length {
    .hundredths(try count(key, range))
  }

  fileprivate func headlineSizes() throws(Problem) -> [Length] {
    let sizes = try array("headline_sizes").map { $0.integerValue ?? 0 }
    guard 1...9 ~= sizes.count, sizes.allSatisfy({ 500...40_000 ~= $0 }),
      sizes == sizes.sorted(by: >)
    else { throw problem("headline_sizes", .headlineSizesUnordered) }
    return sizes.map { .hundredths($0) }
  }
}

extension Length {
  fileprivate var inHundredths: JSONValue { .integer(thousandths / 10) }

  fileprivate var inTenths: JSONValue { .integer(tenthsOfMillimetre) }
}
