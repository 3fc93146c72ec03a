/// A JSON text as a value. Members of an object keep the order they were written in.
public enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  /// A number written without fraction or exponent, within ±(2^53 − 1).
  case integer(Int)
  /// Any other number; never infinite, never not-a-number.
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object(JSONObject)
}

/// The members of a JSON object. Names are compared byte by byte, so `é` in its two Unicode forms
/// is two names, as RFC 8259 §8.3 asks.
public struct JSONObject: Hashable, Sendable {
  /// One name with its value.
  public struct Member: Hashable, Sendable {
    /// The member's name.
    public let key: String
    /// The member's value.
    public var value: JSONValue

    /// Makes a member.
    public init(key: String, value: JSONValue) {
      self.key = key
      self.value = value
    }
  }

  /// In the order they were written or set; no name occurs twice.
  public private(set) var members: [Member]

  /// An object without members.
  public init() { members = [] }

  /// Takes over members whose names the caller knows to be distinct.
  init(distinct members: [Member]) { self.members = members }

  /// The value of a member; setting `nil` removes it, setting a new name appends it.
  public subscript(key: String) -> JSONValue? {
    get { index(of: key).map { members[$0].value } }
    set {
      switch (index(of: key), newValue) {
      case (let at?, let value?): members[at].value = value
      case (let at?, nil): members.remove(at: at)
      case (nil, let value?): members.append(Member(key: key, value: value))
      case (nil, nil): break
      }
    }
  }

  /// The same names with other values.
  public func mapValues(_ change: (Member) -> JSONValue) -> JSONObject {
    JSONObject(distinct: members.map { Member(key: $0.key, value: change($0)) })
  }

  private func index(of key: String) -> Int? {
    let length = key.utf8.count
    return members.firstIndex { member in
      member.key.utf8.count == length && member.key.utf8.elementsEqual(key.utf8)
    }
  }
}

extension JSONObject: ExpressibleByDictionaryLiteral {
  /// A later name replaces an earlier one of the same bytes.
  public init(dictionaryLiteral elements: (String, JSONValue)...) {
    self.init()
    for (key, value) in elements { self[key] = value }
  }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  /// A JSON string.
  public init(stringLiteral value: String) { self = .string(value) }
  /// A JSON integer.
  public init(integerLiteral value: Int) { self = .integer(value) }
  /// A JSON truth value.
  public init(booleanLiteral value: Bool) { self = .bool(value) }
  /// A JSON array.
  public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
  /// A JSON object.
  public init(dictionaryLiteral elements: (String, JSONValue)...) {
    var object = JSONObject()
    for (key, value) in elements { object[key] = value }
    self = .object(object)
  }
}

extension JSONValue {
  /// The member `key` of an object; `nil` for a missing member and for anything but an object.
  public subscript(key: String) -> JSONValue? { objectValue?[key] }

  /// The text, if this is a string.
  public var stringValue: String? {
    if case .string(let text) = self { text } else { nil }
  }

  /// The number, if this is an integer.
  public var integerValue: Int? {
    if case .integer(let number) = self { number } else { nil }
  }

  /// The truth value, if this is one.
  public var boolValue: Bool? {
    if case .bool(let truth) = self { truth } else { nil }
  }

  /// The elements, if this is an array.
  public var arrayValue: [JSONValue]? {
    if case .array(let elements) = self { elements } else { nil }
  }

  /// The members, if this is an object.
  public var objectValue: JSONObject? {
    if case .object(let object) = self { object } else { nil }
  }

  /// A string, or JSON `null` where there is none.
  public static func optional(_ text: String?) -> JSONValue { text.map { .string($0) } ?? .null }

  /// An array of strings.
  public static func strings(_ texts: [String]) -> JSONValue { .array(texts.map { .string($0) }) }
}
