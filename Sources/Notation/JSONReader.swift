import Diagnostics

/// How much JSON is accepted before the reader gives up.
public struct JSONLimits: Hashable, Sendable {
  /// Longest text in bytes.
  public let bytes: Int
  /// Deepest nesting of arrays and objects.
  public let depth: Int

  /// Sets both limits.
  public init(bytes: Int, depth: Int) {
    self.bytes = bytes
    self.depth = depth
  }

  /// An article, issue or layout: 256 MB, so that the longest page that can be imported (64 MB)
  /// fits with every character escaped, and 64 levels.
  public static let object = JSONLimits(bytes: 256 << 20, depth: 64)
  /// A file that people edit.
  public static let desk = JSONLimits(bytes: 4 << 20, depth: 64)
}

/// The first place where a text is not the JSON that RFC 8259 describes.
public struct JSONFault: Error, Hashable, Sendable {
  /// What is wrong there.
  public enum Kind: Hashable, Sendable {
    case invalidUTF8, byteOrderMark, tooLong, tooDeep, unexpected, unexpectedEnd, trailingText
    case badNumber, badEscape, loneSurrogate, controlCharacter, duplicateKey
  }

  /// What is wrong.
  public let kind: Kind
  /// The byte where it is wrong.
  public let offset: Int
}

/// Strict JSON (RFC 8259): refuses duplicate names, lone surrogates, byte order marks, trailing
/// commas and everything else that readers disagree about.
public enum JSONReader {
  /// Reads one JSON text that fills `bytes`, blanks around it aside.
  public static func read(
    _ bytes: [UInt8], limits: JSONLimits = .object
  ) throws(JSONFault) -> JSONValue {
    if bytes.count > limits.bytes { throw JSONFault(kind: .tooLong, offset: limits.bytes) }
    if let offset = UTF8Check.firstInvalidOffset(bytes) {
      throw JSONFault(kind: .invalidUTF8, offset: offset)
    }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { throw JSONFault(kind: .byteOrderMark, offset: 0) }
    var scanner = JSONScanner(bytes: bytes, maximumDepth: limits.depth)
    return try scanner.document()
  }
}

/// Walks over the bytes of one JSON text, which are known to be UTF-8.
private struct JSONScanner {
  let bytes: [UInt8]
  let maximumDepth: Int
  var at = 0
  var depth = 0

  init(bytes: [UInt8], maximumDepth: Int) {
    self.bytes = bytes
    self.maximumDepth = maximumDepth
  }

  mutating func document() throws(JSONFault) -> JSONValue {
    let value = try self.value()
    skipBlanks()
    if at < bytes.count { throw fault(.trailingText) }
    return value
  }

  private func fault(_ kind: JSONFault.Kind) -> JSONFault { JSONFault(kind: kind, offset: at) }

  private mutating func skipBlanks() {
    while at < bytes.count {
      switch bytes[at] {
      case 0x20, 0x09, 0x0A, 0x0D: at += 1
      default: return
      }
    }
  }

  private func next() throws(JSONFault) -> UInt8 {
    if at < bytes.count { return bytes[at] }
    throw fault(.unexpectedEnd)
  }

  private mutating func value() throws(JSONFault) -> JSONValue {
    skipBlanks()
    switch try next() {
    case UInt8(ascii: "{"): return try object()
    case UInt8(ascii: "["): return try array()
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    case UInt8(ascii: "-"), 0x30...0x39: return try number()
    default: throw fault(.unexpected)
    }
  }

  private mutating func word(
    _ word: StaticString, _ value: JSONValue
  ) throws(JSONFault) -> JSONValue {
    for offset in 0..<word.utf8CodeUnitCount {
      if try next() != word.utf8Start[offset] { throw fault(.unexpected) }
      at += 1
    }
    return value
  }

  private mutating func enter() throws(JSONFault) {
    depth += 1
    if depth > maximumDepth { throw fault(.tooDeep) }
    at += 1
    skipBlanks()
  }

  /// Steps over a comma and answers true, or over the closing byte and answers false.
  private mutating func continues(until close: UInt8) throws(JSONFault) -> Bool {
    skipBlanks()
    let byte = try next()
    guard byte == UInt8(ascii: ",") || byte == close else { throw fault(.unexpected) }
    at += 1
    if byte == close { depth -= 1 }
    return byte != close
  }

  private mutating func closesAtOnce(_ close: UInt8) throws(JSONFault) -> Bool {
    guard try next() == close else { return false }
    at += 1
    depth -= 1
    return true
  }

  private mutating func array() throws(JSONFault) -> JSONValue {
    try enter()
    var elements: [JSONValue] = []
    if try closesAtOnce(UInt8(ascii: "]")) { return .array([]) }
    repeat { elements.append(try value()) } while try continues(until: UInt8(ascii: "]"))
    return .array(elements)
  }

  private mutating func object() throws(JSONFault) -> JSONValue {
    try enter()
    var members: [JSONObject.Member] = []
    var names = NamesOfObject()
    if try closesAtOnce(UInt8(ascii: "}")) { return .object(JSONObject()) }
    repeat {
      skipBlanks()
      let start = at
      if try next() != UInt8(ascii: "\"") { throw fault(.unexpected) }
      let key = try string()
      if !names.isNew(key, after: members) {
        throw JSONFault(kind: .duplicateKey, offset: start)
      }
      skipBlanks()
      if try next() != UInt8(ascii: ":") { throw fault(.unexpected) }
      at += 1
      members.append(JSONObject.Member(key: key, value: try value()))
    } while try continues(until: UInt8(ascii: "}"))
    return .object(JSONObject(distinct: members))
  }

  private mutating func string() throws(JSONFault) -> String {
    at += 1
    let start = at
    while at < bytes.count, bytes[at] >= 0x20, bytes[at] != UInt8(ascii: "\""),
      bytes[at] != UInt8(ascii: "\\")
    { at += 1 }
    if at < bytes.count, bytes[at] == UInt8(ascii: "\"") {
      at += 1
      return String(decoding: bytes[start..<(at - 1)], as: UTF8.self)
    }
    return try escapedString(from: start)
  }

  private mutating func escapedString(from start: Int) throws(JSONFault) -> String {
    var text = Array(bytes[start..<at])
    while true {
      let byte = try next()
      if byte == UInt8(ascii: "\"") { break }
      if byte < 0x20 { throw fault(.controlCharacter) }
      if byte == UInt8(ascii: "\\") {
        text.append(contentsOf: String(try escape()).utf8)
      } else {
        text.append(byte)
        at += 1
      }
    }
    at += 1
    return String(decoding: text, as: UTF8.self)
  }

  private mutating func escape() throws(JSONFault) -> Unicode.Scalar {
    at += 1
    let byte = try next()
    if byte == UInt8(ascii: "u") { return try escapedScalar() }
    guard let scalar = plainEscape(byte) else { throw fault(.badEscape) }
    at += 1
    return scalar
  }

  private func plainEscape(_ byte: UInt8) -> Unicode.Scalar? {
    switch byte {
    case 0x22, 0x5C, 0x2F: Unicode.Scalar(byte)
    case 0x62: "\u{8}"
    case 0x66: "\u{C}"
    case 0x6E: "\n"
    case 0x72: "\r"
    case 0x74: "\t"
    default: nil
    }
  }

  private mutating func escapedScalar() throws(JSONFault) -> Unicode.Scalar {
    let start = at - 1
    let first = try codeUnit()
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard first < 0xDC00, at + 1 < bytes.count, bytes[at] == UInt8(ascii: "\\"),
      bytes[at + 1] == UInt8(ascii: "u")
    else { throw JSONFault(kind: .loneSurrogate, offset: start) }
    at += 1
    let second = try codeUnit()
    guard (0xDC00...0xDFFF).contains(second),
      let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    else { throw JSONFault(kind: .loneSurrogate, offset: start) }
    return scalar
  }

  /// Reads the four digits of `uXXXX`; `at` stands on the `u`.
  private mutating func codeUnit() throws(JSONFault) -> UInt32 {
    at += 1
    var unit: UInt32 = 0
    for _ in 0..<4 {
      guard let digit = Character(Unicode.Scalar(try next())).hexDigitValue else {
        throw fault(.badEscape)
      }
      unit = unit << 4 | UInt32(digit)
      at += 1
    }
    return unit
  }

  private mutating func digits() throws(JSONFault) {
    guard case 0x30...0x39 = try next() else { throw fault(.badNumber) }
    while at < bytes.count, case 0x30...0x39 = bytes[at] { at += 1 }
  }

  private mutating func number() throws(JSONFault) -> JSONValue {
    let start = at
    if bytes[at] == UInt8(ascii: "-") { at += 1 }
    let zero = try next() == UInt8(ascii: "0")
    let first = at
    try digits()
    if zero, at > first + 1 { throw JSONFault(kind: .badNumber, offset: start) }
    let isWhole = try !fractionAndExponent()
    let text = String(decoding: bytes[start..<at], as: UTF8.self)
    if isWhole, let whole = Int(text), whole.magnitude <= 9_007_199_254_740_991, text != "-0" {
      return .integer(whole)
    }
    guard let double = Double(text), double.isFinite else {
      throw JSONFault(kind: .badNumber, offset: start)
    }
    return .number(double)
  }

  private mutating func fractionAndExponent() throws(JSONFault) -> Bool {
    var found = false
    if at < bytes.count, bytes[at] == UInt8(ascii: ".") {
      at += 1
      try digits()
      found = true
    }
    if at < bytes.count, bytes[at] | 0x20 == UInt8(ascii: "e") {
      at += 1
      if [UInt8(ascii: "+"), UInt8(ascii: "-")].contains(try next()) { at += 1 }
      try digits()
      found = true
    }
    return found
  }
}

/// What tells whether an object has a name twice. Names that rise, as those of canonical JSON do,
/// cannot; only others are remembered.
private struct NamesOfObject {
  private var areRising = true
  private var seen: Set<[UInt8]> = []

  mutating func isNew(_ name: String, after members: [JSONObject.Member]) -> Bool {
    if areRising {
      guard let last = members.last?.key else { return true }
      if last.utf8.lexicographicallyPrecedes(name.utf8) { return true }
      areRising = false
      seen = Set(members.map { Array($0.key.utf8) })
    }
    return seen.insert(Array(name.utf8)).inserted
  }
}
