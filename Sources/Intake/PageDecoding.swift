import Diagnostics
import Foundation
import Notation

/// From bytes to lines, by the first encoding that fits all of them.
struct PageDecoding {
  struct Decoded {
    let encoding: TextEncoding
    let lines: [String]
  }

  let name: String
  let bytes: [UInt8]

  func decoded(as wanted: TextEncoding?) throws(Problem) -> Decoded {
    let encoding = wanted ?? guess()
    let lines: [String]
    switch encoding {
    case .utf8: lines = try utf8Lines(ofText: bytes[utf8Start...])
    case .utf16LittleEndian: lines = try utf16Lines(low: 0)
    case .utf16BigEndian: lines = try utf16Lines(low: 1)
    case .gb18030: lines = try foundationLines(0x8000_0632, encoding)
    case .big5: lines = try foundationLines(0x8000_0A03, encoding)
    }
    return Decoded(encoding: encoding, lines: lines)
  }

  private var utf8Start: Int { bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }

  private func guess() -> TextEncoding {
    if bytes.starts(with: [0xFF, 0xFE]) { return .utf16LittleEndian }
    if bytes.starts(with: [0xFE, 0xFF]) { return .utf16BigEndian }
    if utf8Start > 0 { return .utf8 }
    if let sixteen = guessOfSixteenBits() { return sixteen }
    if UTF8Check.firstInvalidOffset(bytes) == nil || isMostlyUTF8 { return .utf8 }
    return .gb18030
  }

  /// Text in UTF-16 has its line ends, digits and spaces as a zero byte beside another byte, always
  /// on the same side; what is binary has zeros on both.
  private func guessOfSixteenBits() -> TextEncoding? {
    guard bytes.count.isMultiple(of: 2), bytes.count >= 4 else { return nil }
    var zeros = [0, 0]
    for index in bytes.indices where bytes[index] == 0 { zeros[index & 1] += 1 }
    if zeros[1] > 0 && zeros[0] * 50 < zeros[1] { return .utf16LittleEndian }
    if zeros[0] > 0 && zeros[1] * 50 < zeros[0] { return .utf16BigEndian }
    return nil
  }

  /// Whether four fifths of the bytes above ASCII stand in whole UTF-8 characters of three bytes:
  /// such a text is damaged UTF-8, and reading it as GB 18030 would make nonsense of all of it.
  private var isMostlyUTF8: Bool {
    var whole = 0
    var above = 0
    var index = 0
    while index < bytes.count {
      let isWhole =
        index + 2 < bytes.count && bytes[index] & 0xF0 == 0xE0
        && bytes[index + 1] & 0xC0 == 0x80 && bytes[index + 2] & 0xC0 == 0x80
      if isWhole { whole += 3 }
      if bytes[index] >= 0x80 { above += isWhole ? 3 : 1 }
      index += isWhole ? 3 : 1
    }
    return above > 0 && whole * 5 >= above * 4
  }

  private func utf8Lines(ofText text: ArraySlice<UInt8>) throws(Problem) -> [String] {
    try refuseBinary(text)
    if let offset = UTF8Check.firstInvalidOffset(bytes) { throw unreadable(at: offset, .utf8) }
    return text.split(separator: 0x0A, omittingEmptySubsequences: false).map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  private func refuseBinary(_ text: ArraySlice<UInt8>) throws(Problem) {
    var controls = 0
    var zeros = 0
    for byte in text where byte < 0x20 && !(0x09...0x0D).contains(byte) {
      controls += 1
      if byte == 0 { zeros += 1 }
    }
    guard zeros == 0, controls <= max(4, text.count / 100) else {
      throw Problem(
        .refused, .pageIsBinary, at: Place(name), advice: .pageShouldBeText)
    }
  }

  private func utf16Lines(low: Int) throws(Problem) -> [String] {
    guard bytes.count.isMultiple(of: 2) else {
      throw unreadable(at: bytes.count - 1, .utf16LittleEndian)
    }
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    for index in stride(from: 0, to: bytes.count, by: 2) {
      units.append(UInt16(bytes[index + low]) | UInt16(bytes[index + 1 - low]) << 8)
    }
    if let lone = Self.firstLoneSurrogate(units) {
      throw unreadable(at: 2 * lone, low == 0 ? .utf16LittleEndian : .utf16BigEndian)
    }
    return try lines(of: String(decoding: units, as: UTF16.self))
  }

  private static func firstLoneSurrogate(_ units: [UInt16]) -> Int? {
    var index = 0
    while index < units.count {
      guard units[index] & 0xF800 == 0xD800 else {
        index += 1
        continue
      }
      let isPair =
        units[index] < 0xDC00 && index + 1 < units.count && units[index + 1] & 0xFC00 == 0xDC00
      if !isPair { return index }
      index += 2
    }
    return nil
  }

  /// Foundation's own decoders. `NSString`, because `String(data:encoding:)` returns nil for these
  /// encodings in a program that is linked statically.
  private func foundationLines(
    _ number: UInt, _ encoding: TextEncoding
  ) throws(Problem) -> [String] {
    guard !bytes.isEmpty else { return [""] }
    try refuseBinary(bytes[...])
    guard let text = NSString(data: Data(bytes), encoding: number) else {
      throw unreadable(at: UTF8Check.firstInvalidOffset(bytes) ?? 0, encoding)
    }
    return try lines(of: text as String)
  }

  private func lines(of text: String) throws(Problem) -> [String] {
    var units = Array(text.utf8)
    if units.starts(with: [0xEF, 0xBB, 0xBF]) { units.removeFirst(3) }
    try refuseBinary(units[...])
    return units.split(separator: 0x0A, omittingEmptySubsequences: false).map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  private func unreadable(at offset: Int, _ encoding: TextEncoding) -> Problem {
    let line = 1 + bytes[..<offset].count { $0 == 0x0A }
    return Problem(
      .refused, .unreadableByte(offset: offset, encoding: encoding.rawValue),
      at: Place(name, line: line), advice: .nameTheEncoding)
  }
}
