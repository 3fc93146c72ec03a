import Diagnostics
public import Notation

/// What a change after approval costs (改后再签).
public struct LateChangeRule: Hashable, Sendable {
  /// Up to so many changed characters of the body, or any change of its punctuation alone, need
  /// only the last stage again. Everything else needs every stage.
  public var characters: Int

  /// Makes a rule.
  public init(characters: Int) { self.characters = characters }

  /// Whether a change needs only the last stage.
  public func isSmall(_ change: LateChange) -> Bool {
    if change.places == [.punctuation] { return true }
    return change.characters <= characters
      && change.places.allSatisfy { $0 == .body || $0 == .punctuation }
  }
}

/// How a text differs from one that was approved, as the person who signs it was shown.
public struct LateChange: Hashable, Sendable {
  /// Where in an article something changed; raw values are the words of the log.
  public enum Place: String, CaseIterable, Hashable, Sendable {
    /// Kicker, headline, deck, crosshead.
    case headline
    /// A byline, or a name in the body.
    case names
    /// What somebody is, in the body: 主席, 书记.
    case titles
    /// Digits, and Chinese words for numbers.
    case numbers
    /// Pictures, captions, credits.
    case pictures
    /// Whole paragraphs that came, went, or became something else.
    case paragraphs
    /// Standfirst, section, dateline, source, language.
    case other
    /// Other words of the body.
    case body
    /// Punctuation of the body.
    case punctuation
  }

  /// The approved text.
  public var since: Digest
  /// How many characters changed; three replaced by three count three.
  public var characters: Int
  /// Where, in the order of `Place`.
  public var places: [Place]

  /// Describes a change.
  public init(since: Digest, characters: Int, places: [Place]) {
    self.since = since
    self.characters = characters
    self.places = places
  }
}

extension LateChangeRule {
  var json: JSONValue { ["characters": .integer(characters)] }

  init(_ fields: JSONFields, _ mistakes: inout [Wording]) throws(Problem) {
    mistakes += fields.unknownMembers(besides: ["characters"])
    self.init(characters: try fields.integer("characters"))
  }
}

extension LateChange {
  func write(to entry: inout JSONObject) {
    entry["since"] = .string(since.hex)
    entry["changed"] = .integer(characters)
    entry["touches"] = .strings(places.map(\.rawValue))
  }

  /// What a decision says of it; none where the decision is of a whole text. A place this newsdesk
  /// does not know counts as one that needs every stage.
  init?(decision fields: JSONFields) throws(Problem) {
    guard let since = try fields.optionalDigest("since") else { return nil }
    let places = Set(try fields.strings("touches").map { Place(rawValue: $0) ?? .other })
    self.init(
      since: since, characters: try fields.integer("changed"),
      places: Place.allCases.filter { places.contains($0) })
  }
}
