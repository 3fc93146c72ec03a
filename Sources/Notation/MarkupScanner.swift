/// An attribute whose name is as it stands in the document.
struct RawAttribute {
  var name: ArraySlice<UInt8>
  var value: String
}

/// A start tag whose names are as they stand in the document.
struct RawTag {
  var name: ArraySlice<UInt8>
  var attributes: [RawAttribute]
  var isEmpty: Bool
}

/// Walks over the bytes of an XML document, which are known to be UTF-8.
struct MarkupScanner: Sendable {
  private static let mostAttributes = 256

  let bytes: [UInt8]
  private(set) var at = 0

  init(_ raw: [UInt8]) throws(MarkupFault) {
    if raw.starts(with: [0xFF, 0xFE]) || raw.starts(with: [0xFE, 0xFF]) {
      bytes = Self.fromUTF16(raw)
    } else {
      bytes = raw
      if let offset = UTF8Check.firstInvalidOffset(raw) {
        throw MarkupFault(kind: .invalidUTF8, offset: offset)
      }
    }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { at = 3 }
  }

  private static func fromUTF16(_ raw: [UInt8]) -> [UInt8] {
    let high = raw[0] == 0xFE ? 0 : 1
    let units = stride(from: 2, to: raw.count - 1, by: 2).map {
      UInt16(raw[$0 + high]) << 8 | UInt16(raw[$0 + 1 - high])
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  var isAtEnd: Bool { at >= bytes.count }

  func fault(_ kind: MarkupFault.Kind) -> MarkupFault { MarkupFault(kind: kind, offset: at) }

  @inline(__always)
  func isAt(_ mark: StaticString) -> Bool {
    guard at + mark.utf8CodeUnitCount <= bytes.count else { return false }
    for index in 0..<mark.utf8CodeUnitCount where bytes[at + index] != mark.utf8Start[index] {
      return false
    }
    return true
  }

  mutating func skipBlanks() {
    while at < bytes.count, Self.isBlank(bytes[at]) { at += 1 }
  }

  /// Goes behind the next `mark`, which does not begin before `start` bytes from here.
  mutating func skip(past mark: StaticString, from start: Int) throws(MarkupFault) {
    at += start
    while at < bytes.count {
      if isAt(mark) {
        at += mark.utf8CodeUnitCount
        return
      }
      at += 1
    }
    throw fault(.unexpectedEnd)
  }

  /// The XML declaration may name UTF-8 only, and UTF-16 where it was.
  mutating func skipDeclaration() throws(MarkupFault) {
    guard isAt("<?xml") else { return }
    let start = at
    try skip(past: "?>", from: 2)
    let words = String(decoding: bytes[start..<at], as: UTF8.self)
      .split { " \t\r\n=\"'?".contains($0) }.map { $0.lowercased() }
    guard let label = words.firstIndex(of: "encoding"), label + 1 < words.count else { return }
    guard ["utf-8", "utf8", "utf-16", "us-ascii"].contains(words[label + 1]) else {
      throw MarkupFault(kind: .otherEncoding, offset: start)
    }
  }

  /// Text up to the next tag, references resolved.
  mutating func text() throws(MarkupFault) -> String {
    try characters { $0 == UInt8(ascii: "<") }
  }

  /// `<![CDATA[…]]>`.
  mutating func section() throws(MarkupFault) -> String {
    let start = at + 9
    try skip(past: "]]>", from: 9)
    return String(decoding: bytes[start..<(at - 3)], as: UTF8.self)
  }

  mutating func startTag() throws(MarkupFault) -> RawTag {
    at += 1
    let name = try name()
    var attributes: [RawAttribute] = []
    while true {
      let before = at
      skipBlanks()
      if isAt(">") || isAt("/>") { break }
      if isAtEnd { throw fault(.unexpectedEnd) }
      guard at > before else { throw fault(.unexpected) }
      attributes.append(try attribute())
      if attributes.count > Self.mostAttributes { throw fault(.tooMany) }
    }
    let isEmpty = isAt("/>")
    at += isEmpty ? 2 : 1
    return RawTag(name: name, attributes: attributes, isEmpty: isEmpty)
  }

  mutating func endTag() throws(MarkupFault) -> ArraySlice<UInt8> {
    at += 2
    let name = try name()
    skipBlanks()
    try take(UInt8(ascii: ">"))
    return name
  }

  private mutating func attribute() throws(MarkupFault) -> RawAttribute {
    let name = try name()
    skipBlanks()
    try take(UInt8(ascii: "="))
    skipBlanks()
    guard at < bytes.count else { throw fault(.unexpectedEnd) }
    let quote = bytes[at]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      throw fault(.unexpected)
    }
    at += 1
    let value = try characters(isValue: true) { $0 == quote }
    try take(quote)
    return RawAttribute(name: name, value: value)
  }

  private mutating func take(_ byte: UInt8) throws(MarkupFault) {
    guard at < bytes.count else { throw fault(.unexpectedEnd) }
    guard bytes[at] == byte else { throw fault(.unexpected) }
    at += 1
  }

  private mutating func name() throws(MarkupFault) -> ArraySlice<UInt8> {
    let start = at
    guard at < bytes.count else { throw fault(.unexpectedEnd) }
    guard Self.isNameByte(bytes[at]), !Self.isInner(bytes[at]) else { throw fault(.unexpected) }
    while at < bytes.count, Self.isNameByte(bytes[at]) { at += 1 }
    guard at < bytes.count else { throw fault(.unexpectedEnd) }
    return bytes[start..<at]
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || byte == UInt8(ascii: "_")
      || byte == UInt8(ascii: ":") || isInner(byte)
  }

  /// Digits, full stop and hyphen: in names, but not first.
  private static func isInner(_ byte: UInt8) -> Bool {
    (byte >= 0x30 && byte <= 0x39) || byte == 0x2D || byte == 0x2E
  }
}

extension MarkupScanner {
  /// Characters up to a byte that ends them, or the end of the bytes.
  private mutating func characters(
    isValue: Bool = false, until isEnd: (UInt8) -> Bool
  ) throws(MarkupFault) -> String {
    var start = at
    var made: [UInt8] = []
    while at < bytes.count, !isEnd(bytes[at]) {
      let byte = bytes[at]
      if byte >= 0x20, byte != UInt8(ascii: "&"), byte != UInt8(ascii: "<") {
        at += 1
        continue
      }
      made += bytes[start..<at]
      try takeSpecial(byte, isValue, into: &made)
      start = at
    }
    if made.isEmpty { return String(decoding: bytes[start..<at], as: UTF8.self) }
    return String(decoding: made + bytes[start..<at], as: UTF8.self)
  }

  private mutating func takeSpecial(
    _ byte: UInt8, _ isValue: Bool, into made: inout [UInt8]
  ) throws(MarkupFault) {
    switch byte {
    case UInt8(ascii: "&"): made += Array(String(try reference()).utf8)
    case 0x0D:
      at += 1
      if at >= bytes.count || bytes[at] != 0x0A { made.append(isValue ? 0x20 : 0x0A) }
    case 0x09, 0x0A:
      made.append(isValue ? 0x20 : byte)
      at += 1
    default: throw fault(byte < 0x20 ? .controlCharacter : .unexpected)
    }
  }

  /// `&lt;` and its four sisters, `&#10;`, `&#xA;`.
  private mutating func reference() throws(MarkupFault) -> Unicode.Scalar {
    let name = bytes[at...].dropFirst().prefix(10).prefix { $0 != UInt8(ascii: ";") }
    guard name.endIndex < bytes.count, bytes[name.endIndex] == UInt8(ascii: ";"),
      let scalar = Self.scalar(String(decoding: name, as: UTF8.self))
    else { throw fault(.unknownReference) }
    at = name.endIndex + 1
    return scalar
  }

  private static func scalar(_ name: String) -> Unicode.Scalar? {
    switch name {
    case "lt": return "<"
    case "gt": return ">"
    case "amp": return "&"
    case "quot": return "\""
    case "apos": return "'"
    default:
      guard name.first == "#" else { return nil }
      let isHex = name.dropFirst().first == "x"
      let digits = name.dropFirst(isHex ? 2 : 1)
      guard digits.first != "+", digits.first != "-",
        let value = UInt32(digits, radix: isHex ? 16 : 10), isAllowed(value)
      else { return nil }
      return Unicode.Scalar(value)
    }
  }

  /// The characters of XML 1.0, 2.2.
  private static func isAllowed(_ value: UInt32) -> Bool {
    value == 9 || value == 10 || value == 13 || (value >= 0x20 && value & 0xFFFE != 0xFFFE)
  }
}
