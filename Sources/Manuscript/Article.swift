public import Diagnostics
public import Notation

/// The language copy is written in; raw values are BCP 47 tags.
public enum CopyLanguage: String, CaseIterable, Hashable, Sendable {
  case chinese = "zh-Hans"
  case traditional = "zh-Hant"
  case english = "en"
}

/// An article (稿件): what is printed and nothing else. Where it stands in the newsroom, its tags
/// and its notes are kept in the log, so that they never change what an approval names.
public struct Article: Hashable, Sendable {
  /// 主题; empty for copy without a headline, such as a picture or a brief.
  public var headline: String
  /// 引题 (肩题、眉题).
  public var kicker: String?
  /// 副题.
  public var deck: String?
  /// 提要.
  public var standfirst: String?
  /// 栏目.
  public var section: String?
  /// 消息头, such as 本刊讯.
  public var dateline: String?
  /// 署名, in printed order.
  public var bylines: [Byline]
  /// 来源, without “来源：”.
  public var source: String?
  /// What the copy is written in.
  public var language: CopyLanguage
  /// The body, in reading order.
  public var blocks: [Block]

  /// Makes an article; everything but the body has a default.
  public init(
    headline: String = "", kicker: String? = nil, deck: String? = nil, standfirst: String? = nil,
    section: String? = nil, dateline: String? = nil, bylines: [Byline] = [], source: String? = nil,
    language: CopyLanguage = .chinese, blocks: [Block] = []
  ) {
    self.headline = headline
    self.kicker = kicker
    self.deck = deck
    self.standfirst = standfirst
    self.section = section
    self.dateline = dateline
    self.bylines = bylines
    self.source = source
    self.language = language
    self.blocks = blocks
  }

  /// The stored form; parts that are not there are left out.
  public var json: JSONValue {
    var object: JSONObject = [
      "type": "article", "headline": .string(headline), "language": .string(language.rawValue),
    ]
    let parts = [
      ("kicker", kicker), ("deck", deck), ("standfirst", standfirst), ("section", section),
      ("dateline", dateline), ("source", source),
    ]
    for (key, text) in parts { object[key] = text.map { .string($0) } }
    if !bylines.isEmpty { object["bylines"] = .array(bylines.map(\.json)) }
    object["blocks"] = .array(blocks.map(\.json))
    return .object(object)
  }

  /// The bytes of the article's file; their SHA-256 names it.
  public var canonicalBytes: [UInt8] { CanonicalJSON.bytes(json) }

  /// Reads the stored form.
  public init(json: JSONFields) throws(Problem) {
    guard try json.string("type") == "article" else { throw json.problem("type", .notAnArticle) }
    guard let language = CopyLanguage(rawValue: try json.string("language")) else {
      throw json.problem("language", .unknownLanguage)
    }
    var bylines: [Byline] = []
    for byline in try json.list("bylines") { bylines.append(try Byline(json: byline)) }
    var blocks: [Block] = []
    for block in try json.list("blocks") { blocks.append(try Block(json: block)) }
    self.init(
      headline: try json.string("headline"), kicker: try json.optionalString("kicker"),
      deck: try json.optionalString("deck"), standfirst: try json.optionalString("standfirst"),
      section: try json.optionalString("section"), dateline: try json.optionalString("dateline"),
      bylines: bylines, source: try json.optionalString("source"), language: language,
      blocks: blocks)
  }

  /// How long the body is; headlines, bylines and source are not counted.
  public var length: CopyLength {
    blocks.reduce(CopyLength()) { $0 + CopyLength(of: $1.text) }
  }

  /// The first words of the body, at most 20 characters: what copy without a headline is known by.
  public var opening: String {
    String((blocks.first { !$0.text.isEmpty }?.text ?? "").prefix(20))
  }

  /// The names in the byline that wrote, in printed order.
  public var authors: [String] {
    bylines.filter { $0.role == .text || $0.role == .textAndPhoto }.map(\.name)
  }
}
