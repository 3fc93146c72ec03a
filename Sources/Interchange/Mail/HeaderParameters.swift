/// A header value with parameters: `text/plain; charset="gb2312"`, with the long and encoded ones
/// of RFC 2231 (`filename*0*=gb2312''%B9%A4; filename*1*=%BB%E1`).
struct HeaderParameters {
  /// What stands before the first semicolon, in lower case.
  let value: String
  private var texts: [String: String] = [:]

  /// The parameter in the clear.
  subscript(_ name: String) -> String? { texts[name] }

  init(_ bytes: [UInt8]) {
    let parts = Self.cut(bytes[...])
    value = (parts.first ?? []).trimmedBlanks.lowercasedASCII
    var long: [String: [Segment]] = [:]
    for part in parts.dropFirst() {
      guard let equals = part.firstIndex(of: UInt8(ascii: "=")) else { continue }
      let name = part[..<equals].trimmedBlanks.lowercasedASCII
      let value = Self.unquoted(part[(equals + 1)...].trimmedBlanks)
      if let (key, segment) = Segment.read(name, value) {
        long[key, default: []].append(segment)
      } else if texts[name] == nil {
        texts[name] = HeaderText.line(value)
      }
    }
    for (key, segments) in long { texts[key] = Segment.join(segments) }
  }

  /// Cuts at semicolons outside quotation marks.
  private static func cut(_ bytes: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var parts: [ArraySlice<UInt8>] = []
    var start = bytes.startIndex
    var isQuoted = false
    var isEscaped = false
    for index in bytes.indices {
      if bytes[index] == UInt8(ascii: "\""), !isEscaped { isQuoted.toggle() }
      if bytes[index] == UInt8(ascii: ";"), !isQuoted {
        parts.append(bytes[start..<index])
        start = index + 1
      }
      isEscaped = isQuoted && bytes[index] == UInt8(ascii: "\\") && !isEscaped
    }
    return parts + [bytes[start...]]
  }

  private static func unquoted(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    guard bytes.count > 1, bytes.first == UInt8(ascii: "\""), bytes.last == UInt8(ascii: "\"")
    else { return Array(bytes) }
    return MailAddress.unescaped(bytes.dropFirst().dropLast())
  }
}

/// One piece of a parameter of RFC 2231.
private struct Segment {
  let number: Int
  let isEncoded: Bool
  let bytes: [UInt8]

  /// `filename*`, `filename*1`, `filename*1*`; nil where the name has no star.
  static func read(_ name: String, _ value: [UInt8]) -> (key: String, Segment)? {
    let parts = name.split(separator: "*", omittingEmptySubsequences: false)
    guard parts.count > 1 else { return nil }
    let isEncoded = parts.last == ""
    let segment = Segment(number: Int(parts[1]) ?? 0, isEncoded: isEncoded, bytes: value)
    return (String(parts[0]), segment)
  }

  static func join(_ segments: [Segment]) -> String {
    let sorted = segments.sorted { $0.number < $1.number }
    var charset: String?
    var bytes: [UInt8] = []
    for (index, segment) in sorted.enumerated() {
      var text = segment.bytes[...]
      if index == 0, segment.isEncoded { charset = takeCharset(from: &text) }
      bytes += segment.isEncoded ? percentDecoded(text) : Array(text)
    }
    return charset == nil
      ? HeaderText.line(bytes) : HeaderText.line(HeaderText.legible(bytes, charset: charset).utf8)
  }

  /// `gb2312'zh-cn'` at the front.
  private static func takeCharset(from text: inout ArraySlice<UInt8>) -> String? {
    let quote = UInt8(ascii: "'")
    guard let first = text.firstIndex(of: quote),
      let second = text[(first + 1)...].firstIndex(of: quote)
    else { return nil }
    defer { text = text[(second + 1)...] }
    return text[..<first].lowercasedASCII
  }

  private static func percentDecoded(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    var index = text.startIndex
    while index < text.endIndex {
      if text[index] == UInt8(ascii: "%"), index + 2 < text.endIndex,
        let high = TransferCoding.hexDigit(text[index + 1]),
        let low = TransferCoding.hexDigit(text[index + 2])
      {
        result.append(high << 4 | low)
        index += 3
      } else {
        result.append(text[index])
        index += 1
      }
    }
    return result
  }
}
