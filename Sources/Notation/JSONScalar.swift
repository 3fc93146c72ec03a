/// Strings, numbers and words as RFC 8785 §3.2.2 writes them; both JSON writers use these.
enum JSONScalar {
  static func append(_ value: JSONValue, to bytes: inout [UInt8]) {
    switch value {
    case .null, .array, .object: bytes.append(contentsOf: "null".utf8)
    case .bool(let truth): bytes.append(contentsOf: (truth ? "true" : "false").utf8)
    case .integer(let number): Digits.append(number, to: &bytes)
    case .number(let number): bytes.append(contentsOf: ECMAScriptNumber.text(number).utf8)
    case .string(let text): append(string: text, to: &bytes)
    }
  }

  static func append(string: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    var string = string
    string.withUTF8 { letters in
      var start = 0
      for at in letters.indices where isEscaped(letters[at]) {
        bytes.append(contentsOf: letters[start..<at])
        bytes.append(contentsOf: escape(letters[at]).utf8)
        start = at + 1
      }
      bytes.append(contentsOf: letters[start...])
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func isEscaped(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  private static func escape(_ byte: UInt8) -> String {
    switch byte {
    case 0x22: "\\\""
    case 0x5C: "\\\\"
    case 0x08: "\\b"
    case 0x09: "\\t"
    case 0x0A: "\\n"
    case 0x0C: "\\f"
    case 0x0D: "\\r"
    default: "\\u00" + (byte < 0x10 ? "0" : "") + String(byte, radix: 16)
    }
  }
}

/// Numbers as ECMAScript's `Number::toString` prints them, which RFC 8785 §3.2.2.3 prescribes.
enum ECMAScriptNumber {
  static func text(_ number: Double) -> String {
    if number == 0 { return "0" }
    if 1e-3..<1e15 ~= number.magnitude { return plain(number) }
    let sign = number < 0 ? "-" : ""
    let (digits, exponent) = shortest(number.magnitude)
    return sign + layOut(digits, exponent)
  }

  /// In this range Swift prints the same digits, but for the `.0` of whole numbers.
  private static func plain(_ number: Double) -> String {
    var text = number.description
    if text.utf8.suffix(2).elementsEqual(".0".utf8) { text.removeLast(2) }
    return text
  }

  /// The shortest decimal digits that read back as the number, and where the point stands: the
  /// value is 0.d₁d₂… × 10^exponent.
  private static func shortest(_ number: Double) -> (digits: String, exponent: Int) {
    let parts = number.description.split(separator: "e")
    let mantissa = parts[0].split(separator: ".")
    var exponent = mantissa[0].count + (parts.count > 1 ? Int(parts[1]) ?? 0 : 0)
    var digits = mantissa[0] + (mantissa.count > 1 ? mantissa[1] : "")
    while digits.count > 1, digits.hasPrefix("0") {
      digits.removeFirst()
      exponent -= 1
    }
    while digits.count > 1, digits.hasSuffix("0") { digits.removeLast() }
    return (String(digits), exponent)
  }

  private static func layOut(_ digits: String, _ exponent: Int) -> String {
    let count = digits.count
    switch exponent {
    case count...21:
      return count <= exponent ? digits + String(repeating: "0", count: exponent - count) : digits
    case 1..<max(count, 2) where exponent < count:
      return digits.prefix(exponent) + "." + digits.dropFirst(exponent)
    case -5...0:
      return "0." + String(repeating: "0", count: -exponent) + digits
    default:
      let fraction = count > 1 ? "." + digits.dropFirst() : ""
      let power = exponent - 1
      return digits.prefix(1) + fraction + "e" + (power < 0 ? "-" : "+") + String(abs(power))
    }
  }
}
