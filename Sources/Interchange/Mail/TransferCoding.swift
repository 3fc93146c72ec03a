/// How bytes were made fit for travel by mail (RFC 2045, section 6).
enum TransferCoding {
  /// What `Content-Transfer-Encoding` names; unknown ones are taken as they stand.
  static func decode(_ bytes: ArraySlice<UInt8>, _ name: String) -> (bytes: [UInt8], broken: Bool) {
    switch name {
    case "base64": base64(bytes)
    case "quoted-printable": (quoted(bytes), false)
    default: (Array(bytes), false)
    }
  }

  /// Passes over what is not of the alphabet; `broken` where that was more than line ends, or
  /// where the last group is not whole.
  static func base64(_ bytes: ArraySlice<UInt8>) -> (bytes: [UInt8], broken: Bool) {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count / 4 * 3)
    var group: UInt32 = 0
    var count = 0
    var isBroken = false
    for byte in bytes {
      if let value = value(byte) {
        group = group << 6 | UInt32(value)
        count += 1
        if count == 4 { flush(&group, &count, into: &result) }
      } else if byte == UInt8(ascii: "=") {
        isBroken = isBroken || count == 1
        flush(&group, &count, into: &result)
      } else if byte > 0x20 {
        isBroken = true
      }
    }
    isBroken = isBroken || count == 1
    flush(&group, &count, into: &result)
    return (result, isBroken)
  }

  private static func flush(_ group: inout UInt32, _ count: inout Int, into result: inout [UInt8]) {
    let bits = group << UInt32(6 * (4 - count))
    for part in 0..<max(0, count - 1) {
      result.append(UInt8(truncatingIfNeeded: bits >> UInt32(16 - 8 * part)))
    }
    group = 0
    count = 0
  }

  private static func value(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x41...0x5A: byte - 0x41
    case 0x61...0x7A: byte - 0x61 + 26
    case 0x30...0x39: byte - 0x30 + 52
    case UInt8(ascii: "+"), UInt8(ascii: "-"): 62
    case UInt8(ascii: "/"), UInt8(ascii: "_"): 63
    default: nil
    }
  }

  /// A `=` that is no code stays; blanks at the end of a line are the work of gateways.
  static func quoted(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var rest = bytes
    while !rest.isEmpty {
      let line = MailLines.take(from: &rest)
      let hasEnd = line.endIndex < bytes.endIndex
      let text = hasEnd ? line[..<(line.trimmedEnd)] : line
      let isSoft = text.last == UInt8(ascii: "=")
      unquote(isSoft ? text.dropLast() : text, into: &result)
      if hasEnd && !isSoft { result.append(0x0A) }
    }
    return result
  }

  private static func unquote(_ line: ArraySlice<UInt8>, into result: inout [UInt8]) {
    var index = line.startIndex
    while index < line.endIndex {
      if line[index] == UInt8(ascii: "="), index + 2 < line.endIndex,
        let high = hexDigit(line[index + 1]), let low = hexDigit(line[index + 2])
      {
        result.append(high << 4 | low)
        index += 3
      } else {
        result.append(line[index])
        index += 1
      }
    }
  }

  /// The value of a hexadecimal digit in either case.
  static func hexDigit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x41 + 10
    case 0x61...0x66: byte - 0x61 + 10
    default: nil
    }
  }
}

extension ArraySlice<UInt8> {
  /// Where blanks at the end begin.
  fileprivate var trimmedEnd: Int {
    lastIndex { $0 != 0x20 && $0 != 0x09 }.map { $0 + 1 } ?? startIndex
  }
}
