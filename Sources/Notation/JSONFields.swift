public import Diagnostics

/// A JSON object that is being read as one of newsdesk's own values: each access names the member
/// it wants and fails with a sentence that names it, the file and what should stand there.
public struct JSONFields: Sendable {
  /// The members as they were written.
  public let object: JSONObject
  /// Where the object stands.
  public let place: Place
  /// What kind of problem a wrong member is: damage in the store, a refusal in people's files.
  public let kind: Problem.Kind
  private let prefix: String

  /// Takes a value that should be an object.
  public init(
    _ value: JSONValue, at place: Place, kind: Problem.Kind = .damaged
  ) throws(Problem) {
    guard let object = value.objectValue else {
      throw Problem(kind, .wrongMember("{ }", wanted: .anObject), at: place)
    }
    self.init(object, at: place, kind: kind)
  }

  /// Reads a file that people write, such as those of `desk/` and templates; what is wrong with it
  /// is told with its line and column.
  public init(writtenByHand bytes: [UInt8], at place: Place) throws(Problem) {
    let value: JSONValue
    do throws(JSONFault) {
      value = try JSONReader.read(bytes, limits: .desk)
    } catch {
      throw error.problem(.refused, in: place.path, of: bytes)
    }
    try self.init(value, at: place, kind: .refused)
  }

  /// Takes an object.
  public init(_ object: JSONObject, at place: Place, kind: Problem.Kind = .damaged) {
    self.init(object: object, place: place, kind: kind, prefix: "")
  }

  private init(object: JSONObject, place: Place, kind: Problem.Kind, prefix: String) {
    self.object = object
    self.place = place
    self.kind = kind
    self.prefix = prefix
  }

  /// A problem with the member `key`, said in `what`.
  public func problem(_ key: String, _ what: Wording) -> Problem {
    Problem(kind, .verbatim("`\(prefix + key)`") + Wording(en: ": ", zh: "：") + what, at: place)
  }

  /// The member, where it is there and not null.
  public func optional(_ key: String) -> JSONValue? {
    guard let value = object[key] else { return nil }
    if case .null = value { return nil }
    return value
  }

  private func required<Value>(_ key: String, _ value: Value?) throws(Problem) -> Value {
    if let value { return value }
    throw Problem(kind, .missingMember(prefix + key), at: place)
  }

  private func typed<Value>(
    _ key: String, _ wanted: Wording, _ read: (JSONValue) -> Value?
  ) throws(Problem) -> Value? {
    guard let value = optional(key) else { return nil }
    if let read = read(value) { return read }
    throw Problem(kind, .wrongMember(prefix + key, wanted: wanted), at: place)
  }

  /// A text, if the member is there.
  public func optionalString(_ key: String) throws(Problem) -> String? {
    try typed(key, .aText, \.stringValue)
  }

  /// A text.
  public func string(_ key: String) throws(Problem) -> String {
    try required(key, optionalString(key))
  }

  /// A whole number, if the member is there.
  public func optionalInteger(_ key: String) throws(Problem) -> Int? {
    try typed(key, .anInteger, \.integerValue)
  }

  /// A whole number.
  public func integer(_ key: String) throws(Problem) -> Int {
    try required(key, optionalInteger(key))
  }

  /// A truth value; a missing member is false.
  public func bool(_ key: String) throws(Problem) -> Bool {
    try typed(key, .aTruthValue, \.boolValue) ?? false
  }

  /// A digest, if the member is there.
  public func optionalDigest(_ key: String) throws(Problem) -> Digest? {
    try typed(key, .aDigest) { $0.stringValue.flatMap { Digest(hex: $0) } }
  }

  /// A digest.
  public func digest(_ key: String) throws(Problem) -> Digest {
    try required(key, optionalDigest(key))
  }

  /// A list; a missing member is an empty one.
  public func array(_ key: String) throws(Problem) -> [JSONValue] {
    try typed(key, .aList, \.arrayValue) ?? []
  }

  /// A list of texts; a missing member is an empty one.
  public func strings(_ key: String) throws(Problem) -> [String] {
    var texts: [String] = []
    for value in try array(key) {
      guard let text = value.stringValue else {
        throw Problem(kind, .wrongMember(prefix + key + "[]", wanted: .aText), at: place)
      }
      texts.append(text)
    }
    return texts
  }

  /// An object inside this one, if the member is there.
  public func optionalFields(_ key: String) throws(Problem) -> JSONFields? {
    try typed(key, .anObject, \.objectValue).map { nested($0, key) }
  }

  /// An object inside this one.
  public func fields(_ key: String) throws(Problem) -> JSONFields {
    try required(key, optionalFields(key))
  }

  /// A list of objects; a missing member is an empty one.
  public func list(_ key: String) throws(Problem) -> [JSONFields] {
    var found: [JSONFields] = []
    for (index, value) in try array(key).enumerated() {
      guard let object = value.objectValue else {
        throw Problem(kind, .wrongMember(prefix + key + "[]", wanted: .anObject), at: place)
      }
      found.append(nested(object, "\(key)[\(index)]"))
    }
    return found
  }

  private func nested(_ object: JSONObject, _ key: String) -> JSONFields {
    JSONFields(object: object, place: place, kind: kind, prefix: prefix + key + ".")
  }
}
