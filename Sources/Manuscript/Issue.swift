public import Diagnostics
public import Notation

/// An issue (期) as a manifest: everything it was made of, by hash, so that it rebuilds to the same
/// bytes years later. It holds no time and no person; those stand in the log.
public struct Issue: Hashable, Sendable {
  /// One article and the text of it that was composed.
  public struct Entry: Hashable, Sendable {
    /// The article.
    public let article: Digest
    /// The article object that was composed.
    public let object: Digest

    /// Makes an entry.
    public init(article: Digest, object: Digest) {
      self.article = article
      self.object = object
    }
  }

  /// Where a page editor put a story by hand.
  public struct Pin: Hashable, Sendable {
    /// The article.
    public let article: Digest
    /// The page it has to stand on, 1-based; none where only its rank is given.
    public var page: Int?
    /// Whether it leads its page (头条).
    public let isLead: Bool
    /// Whether it was taken off the pages (撤稿, 撤下版面).
    public let isOff: Bool
    /// The first column of its block, from 0.
    public var column: Int?
    /// The first line of its block, from 0.
    public var line: Int?
    /// How many columns its block has.
    public var columns: Int?
    /// Whether it has a frame (加框).
    public var isFramed = false
    /// The size of its headline in hundredths of a point.
    public var headlineSize: Int?
    /// The rows its headline is broken into by hand; they count while they are its words.
    public var headlineRows: [String] = []
    /// What a crop keeps of its pictures, the first one being 1.
    public var focus: [Int: FocusPoint] = [:]

    /// Makes a pin.
    public init(article: Digest, page: Int? = nil, isLead: Bool = false, isOff: Bool = false) {
      self.article = article
      self.page = page
      self.isLead = isLead
      self.isOff = isOff
    }
  }

  /// The name people use, such as `2024-12`.
  public let name: String
  /// How many pages it has.
  public let pageCount: Int
  /// Set where it was composed with articles that are not approved; every page says so.
  public let isDraft: Bool
  /// The articles it was composed from, those left out included, in the order they were offered.
  public let entries: [Entry]
  /// What the page editor fixed by hand.
  public let pins: [Pin]
  /// Who answers for its pages, as printed.
  public let imprint: [ImprintName]
  /// The page template.
  public let template: Digest
  /// The metrics that its lines were broken by.
  public let metrics: Digest
  /// The dictionary that its English words were parted by, if any.
  public let hyphenation: Digest?
  /// The finished pages, `layout.json`.
  public let layout: Digest

  /// Makes a manifest.
  public init(
    name: String, pageCount: Int, isDraft: Bool, entries: [Entry], pins: [Pin],
    imprint: [ImprintName] = [], template: Digest, metrics: Digest, hyphenation: Digest? = nil,
    layout: Digest
  ) {
    self.imprint = imprint
    self.hyphenation = hyphenation
    self.name = name
    self.pageCount = pageCount
    self.isDraft = isDraft
    self.entries = entries
    self.pins = pins
    self.template = template
    self.metrics = metrics
    self.layout = layout
  }

  /// The stored form.
  public var json: JSONValue {
    var object: JSONObject = [
      "type": "issue", "name": .string(name), "pages": .integer(pageCount),
      "draft": .bool(isDraft), "articles": .array(entries.map(\.json)),
      "pins": .array(pins.map(\.json)), "template": .string(template.hex),
      "metrics": .string(metrics.hex), "layout": .string(layout.hex),
    ]
    if !imprint.isEmpty { object["imprint"] = .array(imprint.map(\.json)) }
    object["hyphenation"] = hyphenation.map { .string($0.hex) }
    return .object(object)
  }

  /// Reads the stored form.
  public init(json: JSONFields) throws(Problem) {
    guard try json.string("type") == "issue" else { throw json.problem("type", .notAnIssue) }
    var entries: [Entry] = []
    for entry in try json.list("articles") { entries.append(try Entry(json: entry)) }
    var pins: [Pin] = []
    for pin in try json.list("pins") { pins.append(try Pin(json: pin)) }
    var imprint: [ImprintName] = []
    for name in try json.list("imprint") { imprint.append(try ImprintName(json: name)) }
    self.init(
      name: try json.string("name"), pageCount: try json.integer("pages"),
      isDraft: try json.bool("draft"), entries: entries, pins: pins,
      imprint: imprint, template: try json.digest("template"), metrics: try json.digest("metrics"),
      hyphenation: try json.optionalDigest("hyphenation"), layout: try json.digest("layout"))
  }
}

extension Issue.Entry {
  var json: JSONValue { ["article": .string(article.hex), "object": .string(object.hex)] }

  init(json: JSONFields) throws(Problem) {
    self.init(article: try json.digest("article"), object: try json.digest("object"))
  }
}

extension Issue.Pin {
  var json: JSONValue {
    var object: JSONObject = ["article": .string(article.hex)]
    object["page"] = page.map { .integer($0) }
    if isLead { object["lead"] = true }
    if isOff { object["off"] = true }
    object["column"] = column.map { .integer($0) }
    object["line"] = line.map { .integer($0) }
    object["columns"] = columns.map { .integer($0) }
    if isFramed { object["framed"] = true }
    object["headline_size"] = headlineSize.map { .integer($0) }
    if !headlineRows.isEmpty { object["headline_rows"] = .strings(headlineRows) }
    let points = focus.sorted { $0.key < $1.key }
    if !points.isEmpty { object["focus"] = .array(points.map { $0.value.json(of: $0.key) }) }
    return .object(object)
  }

  init(json: JSONFields) throws(Problem) {
    self.init(
      article: try json.digest("article"), page: try json.optionalInteger("page"),
      isLead: try json.bool("lead"), isOff: try json.bool("off"))
    column = try json.optionalInteger("column")
    line = try json.optionalInteger("line")
    columns = try json.optionalInteger("columns")
    isFramed = try json.bool("framed")
    headlineSize = try json.optionalInteger("headline_size")
    headlineRows = try json.strings("headline_rows")
    for point in try json.list("focus") {
      focus[try point.integer("picture")] = try FocusPoint(json: point)
    }
  }
}
