public import Diagnostics
public import Notation

/// From bytes to lines, by the first encoding that fits all of them.
struct PageDecoding {
  struct Decoded {
    let encoding: TextEncoding
    let isClear: Bool
    let lines: SourceLines
  }

  let name: String
  let bytes: [UInt8]

  func decoded(as wanted: TextEncoding?) throws(Problem) -> Decoded {
    let guess = wanted == nil ? CharacterEncoding.guessed(of: bytes) : nil
    let encoding = wanted ?? guess.map { TextEncoding($0.encoding) } ?? .utf8
    let isChecked = guess?.isPlainUTF8 ?? false
    let lines = encoding == .utf8 ? try utf8Lines(isChecked: isChecked) : try lines(encoding)
    return Decoded(encoding: encoding, isClear: guess?.isClear ?? true, lines: lines)
  }

  /// `isChecked` says that all of them are characters, and none a mark of byte order.
  private func utf8Lines(isChecked: Bool) throws(Problem) -> SourceLines {
    let isMarked = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    try refuseBinary(bytes[(isMarked ? 3 : 0)...])
    if !isChecked, let offset = UTF8Check.firstInvalidOffset(bytes) {
      throw TextEncoding.utf8.unreadable(at: offset, of: bytes, name: name)
    }
    return SourceLines(isMarked ? Array(bytes.dropFirst(3)) : bytes)
  }

  private func lines(_ encoding: TextEncoding) throws(Problem) -> SourceLines {
    if !encoding.isSixteenBits { try refuseBinary(bytes[...]) }
    let text: [UInt8]
    do throws(UnreadableByte) {
      text = Array(try encoding.characters.text(of: bytes).utf8)
    } catch {
      throw encoding.unreadable(at: error.offset, of: bytes, name: name)
    }
    try refuseBinary(text[...])
    return SourceLines(text)
  }

  private func refuseBinary(_ text: ArraySlice<UInt8>) throws(Problem) {
    guard text.withUnsafeBytes({ ByteSearch.hasControls(in: $0, besides: 0x09...0x0D) }) else {
      return
    }
    let controls = text.count { $0 < 0x20 && !(0x09...0x0D ~= $0) }
    guard !text.contains(0), controls <= max(4, text.count / 100) else {
      throw Problem(
        .refused, .pageIsBinary, at: Place(name), advice: .pageShouldBeText)
    }
  }
}

extension TextEncoding {
  /// What was guessed.
  public init(_ characters: CharacterEncoding) {
    self = Self.allCases.first { $0.characters == characters } ?? .utf8
  }

  /// How its bytes stand for characters.
  public var characters: CharacterEncoding {
    switch self {
    case .utf8: .utf8
    case .utf16LittleEndian: .utf16LittleEndian
    case .utf16BigEndian: .utf16BigEndian
    case .gb18030: .gb18030
    case .big5: .big5
    case .windows1252: .latin1
    case .shiftJIS: .shiftJIS
    case .eucKR: .eucKR
    }
  }

  /// The problem of a text of which a byte begins no character.
  public func unreadable(at offset: Int, of bytes: [UInt8], name: String) -> Problem {
    let line = 1 + lineFeeds(in: bytes[..<offset])
    return Problem(
      .refused, .unreadableByte(offset: offset, encoding: rawValue), at: Place(name, line: line),
      advice: .nameTheEncoding)
  }

  /// In 16 bits 0x0A is also half of other characters, 上 among them.
  private func lineFeeds(in bytes: ArraySlice<UInt8>) -> Int {
    guard isSixteenBits else { return bytes.count { $0 == 0x0A } }
    let low = self == .utf16LittleEndian ? 0 : 1
    return stride(from: 0, to: bytes.count - 1, by: 2).count {
      bytes[$0 + low] == 0x0A && bytes[$0 + 1 - low] == 0
    }
  }

  fileprivate var isSixteenBits: Bool { self == .utf16LittleEndian || self == .utf16BigEndian }
}
