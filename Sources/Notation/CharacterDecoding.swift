import Foundation

/// The first byte that begins no character of the encoding.
public struct UnreadableByte: Error, Hashable, Sendable {
  /// 0-based offset into the bytes that were read.
  public let offset: Int

  init(offset: Int) { self.offset = offset }
}

extension CharacterEncoding {
  /// The text of all `bytes`, without its mark of byte order.
  public func text(of bytes: [UInt8]) throws(UnreadableByte) -> String {
    switch self {
    case .utf8:
      let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
      let invalid = UTF8Check.firstInvalidOffset(bytes)
      if let invalid { throw UnreadableByte(offset: invalid) }
      return String(decoding: bytes[start...], as: UTF8.self)
    case .utf16LittleEndian: return try sixteenBits(bytes, low: 0)
    case .utf16BigEndian: return try sixteenBits(bytes, low: 1)
    case .gb18030, .big5, .shiftJIS, .eucKR:
      if let text = foundationText(bytes[...]) { return text }
      throw UnreadableByte(offset: firstUnreadable(bytes) ?? 0)
    case .latin1: return Self.latin(bytes)
    }
  }

  /// The text of `bytes` where some of them are broken: each of these becomes U+FFFD, and
  /// `replaced` counts them.
  public func legibleText(of bytes: [UInt8]) -> (text: String, replaced: Int) {
    if let text = try? text(of: bytes) { return (text, 0) }
    let text: String
    switch self {
    case .utf8: text = String(decoding: bytes, as: UTF8.self)
    case .utf16LittleEndian: text = String(decoding: Self.units(bytes, low: 0), as: UTF16.self)
    case .utf16BigEndian: text = String(decoding: Self.units(bytes, low: 1), as: UTF16.self)
    case .gb18030, .big5, .shiftJIS, .eucKR, .latin1:
      let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
      text = lines.map { legibleLine(Array($0)) }.joined(separator: "\n")
    }
    return (text, text.unicodeScalars.count { $0 == "\u{FFFD}" })
  }

  /// Halves the line until what is broken stands alone. A line feed is never the second byte of a
  /// character in any of these encodings.
  private func legibleLine(_ bytes: [UInt8]) -> String {
    legiblePart(bytes, (characterStarts(bytes) + [bytes.count])[...])
  }

  /// `starts` ends with the end of the last character.
  private func legiblePart(_ bytes: [UInt8], _ starts: ArraySlice<Int>) -> String {
    guard let first = starts.first, let end = starts.last, first < end else { return "" }
    if let text = try? text(of: Array(bytes[first..<end])) { return text }
    guard starts.count > 2 else { return "\u{FFFD}" }
    let middle = starts.startIndex + starts.count / 2
    return legiblePart(bytes, starts[...middle]) + legiblePart(bytes, starts[middle...])
  }

  /// Where characters of one, two and four bytes begin, by the shape of their bytes alone.
  private func characterStarts(_ bytes: [UInt8]) -> [Int] {
    var starts: [Int] = []
    var index = 0
    while index < bytes.count {
      starts.append(index)
      let next = index + 1 < bytes.count ? bytes[index + 1] : 0
      if !isLead(bytes[index]) || next < (self == .gb18030 ? 0x30 : 0x40) || next == 0xFF {
        index += 1
      } else {
        index += (0x30...0x39).contains(next) && index + 3 < bytes.count ? 4 : 2
      }
    }
    return starts
  }

  /// Whether a byte has others behind it; the small katakana of Shift_JIS stand alone.
  private func isLead(_ byte: UInt8) -> Bool {
    byte > 0x80 && byte < 0xFF && !(self == .shiftJIS && (0xA1...0xDF).contains(byte))
  }

  /// The first line that cannot be read, halved until its first broken character stands alone.
  private func firstUnreadable(_ bytes: [UInt8]) -> Int? {
    for line in bytes.split(separator: 0x0A) where foundationText(line) == nil {
      var starts = (characterStarts(Array(line)) + [line.count])[...]
      while starts.count > 2 {
        let middle = starts.startIndex + starts.count / 2
        let half = line.prefix(starts[middle]).dropFirst(starts[starts.startIndex])
        starts = foundationText(half) == nil ? starts[...middle] : starts[middle...]
      }
      return starts.first.map { line.startIndex + $0 }
    }
    return nil
  }

  private func sixteenBits(_ bytes: [UInt8], low: Int) throws(UnreadableByte) -> String {
    guard bytes.count.isMultiple(of: 2) else { throw UnreadableByte(offset: bytes.count - 1) }
    let units = Self.units(bytes, low: low)
    if let lone = Self.firstLoneSurrogate(units) { throw UnreadableByte(offset: 2 * lone) }
    return String(decoding: units.first == 0xFEFF ? units[1...] : units[...], as: UTF16.self)
  }

  private static func units(_ bytes: [UInt8], low: Int) -> [UInt16] {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    for index in stride(from: 0, to: bytes.count - 1, by: 2) {
      units.append(UInt16(bytes[index + low]) | UInt16(bytes[index + 1 - low]) << 8)
    }
    return units
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
  private func foundationText(_ bytes: ArraySlice<UInt8>) -> String? {
    guard !bytes.isEmpty else { return "" }
    guard let number = foundationNumber, let text = NSString(data: Data(bytes), encoding: number)
    else { return nil }
    let string = text as String
    return string.unicodeScalars.first == "\u{FEFF}"
      ? String(string.unicodeScalars.dropFirst()) : string
  }

  private var foundationNumber: UInt? {
    switch self {
    case .gb18030: 0x8000_0632
    case .big5: 0x8000_0A03
    case .shiftJIS: 0x8000_0420
    case .eucKR: 0x8000_0422
    case .utf8, .utf16LittleEndian, .utf16BigEndian, .latin1: nil
    }
  }

  private static func latin(_ bytes: [UInt8]) -> String {
    var text = String.UnicodeScalarView()
    for byte in bytes {
      let isSpecial = (0x80...0x9F).contains(byte)
      text.append(isSpecial ? windows1252[Int(byte) - 0x80] : Unicode.Scalar(byte))
    }
    return String(text)
  }

  /// 0x80 to 0x9F; the five that nobody has given a meaning stay control characters.
  private static let windows1252: [Unicode.Scalar] = Array(
    "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—\u{2DC}™š›œ\u{9D}žŸ".unicodeScalars)
}
