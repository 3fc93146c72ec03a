/// How bytes from outside stand for characters.
public enum CharacterEncoding: CaseIterable, Hashable, Sendable {
  case utf8, utf16LittleEndian, utf16BigEndian
  /// GB 18030, and with it GBK and GB 2312.
  case gb18030
  case big5
  /// With what Windows added to it (code page 932).
  case shiftJIS
  /// With what Windows added to it (code page 949).
  case eucKR
  /// Windows code page 1252, which is what is meant by ISO 8859-1 and ASCII (WHATWG Encoding).
  case latin1

  /// The encoding behind a name that mail and the web give it (`charset=`), in any case of letters;
  /// nil where the name is not one of ours.
  public init?(charset: String) {
    let name = charset.utf8.map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }
    guard let encoding = Self.charsets[String(decoding: name, as: UTF8.self)] else { return nil }
    self = encoding
  }

  private static let charsets: [String: CharacterEncoding] = [
    "utf-8": .utf8, "utf8": .utf8, "utf-16": .utf16BigEndian, "utf-16be": .utf16BigEndian,
    "utf-16le": .utf16LittleEndian, "gb2312": .gb18030, "gb_2312-80": .gb18030,
    "euc-cn": .gb18030, "gbk": .gb18030, "x-gbk": .gb18030, "cp936": .gb18030, "ms936": .gb18030,
    "windows-936": .gb18030, "gb18030": .gb18030, "big5": .big5, "big5-hkscs": .big5,
    "big5_tw": .big5, "big5-tw": .big5, "cn-big5": .big5, "x-x-big5": .big5, "cp950": .big5,
    "windows-950": .big5, "shift_jis": .shiftJIS, "shift-jis": .shiftJIS, "sjis": .shiftJIS,
    "x-sjis": .shiftJIS, "windows-31j": .shiftJIS, "cp932": .shiftJIS, "euc-kr": .eucKR,
    "ks_c_5601-1987": .eucKR, "cp949": .eucKR, "windows-949": .eucKR, "us-ascii": .latin1,
    "ascii": .latin1, "iso-8859-1": .latin1, "iso8859-1": .latin1, "latin1": .latin1,
    "windows-1252": .latin1, "cp1252": .latin1,
  ]

  /// The encoding that fits best.
  public static func guess(of bytes: [UInt8]) -> CharacterEncoding { guessed(of: bytes).encoding }

  /// The encoding that fits: mark of byte order, 16 bits by their zeros, UTF-8 where it is strict or
  /// only damaged; then Big5 or GB 18030, whichever gives clearly more of the characters that
  /// Chinese is mostly made of; else Windows-1252 where single bytes stand among Latin letters, else
  /// GB 18030, both of which are then not clear. Nothing else is guessed.
  public static func guessed(of bytes: [UInt8]) -> EncodingGuess {
    let sure = marked(bytes) ?? sixteenBits(of: bytes)
    if let sure { return EncodingGuess(encoding: sure, isClear: true) }
    let isPlainUTF8 = UTF8Check.firstInvalidOffset(bytes) == nil
    if isPlainUTF8 || isMostlyUTF8(bytes) {
      return EncodingGuess(encoding: .utf8, isClear: true, isPlainUTF8: isPlainUTF8)
    }
    let chinese = ChineseEncodings.guess(of: bytes)
    return chinese.isClear || !isWestern(bytes)
      ? chinese : EncodingGuess(encoding: .latin1, isClear: false)
  }

  /// Whether nearly all bytes are ASCII and those above it stand alone, as accents and curly marks
  /// do; those of Chinese come in pairs.
  private static func isWestern(_ bytes: [UInt8]) -> Bool {
    let above = bytes.indices.filter { bytes[$0] >= 0x80 }
    let alone = above.count { at in
      (at == 0 || bytes[at - 1] < 0x80) && (at + 1 == bytes.count || bytes[at + 1] < 0x80)
    }
    let unused: Set<UInt8> = [0x81, 0x8D, 0x8F, 0x90, 0x9D]
    return above.count * 5 <= bytes.count && alone * 5 >= above.count * 3
      && !above.contains { unused.contains(bytes[$0]) }
  }

  /// By the mark of byte order.
  private static func marked(_ bytes: [UInt8]) -> CharacterEncoding? {
    if bytes.starts(with: [0xFF, 0xFE]) { return .utf16LittleEndian }
    if bytes.starts(with: [0xFE, 0xFF]) { return .utf16BigEndian }
    return bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? .utf8 : nil
  }

  /// Text in UTF-16 has its line ends, digits and spaces as a zero byte beside another byte, always
  /// on the same side; what is binary has zeros on both. Letters that read as UTF-8 with a few zeros
  /// between them are text with holes.
  private static func sixteenBits(of bytes: [UInt8]) -> CharacterEncoding? {
    guard bytes.count.isMultiple(of: 2), bytes.count >= 4, hasZeros(bytes) else { return nil }
    var even = 0
    var odd = 0
    for index in bytes.indices where bytes[index] == 0 {
      if index.isMultiple(of: 2) { even += 1 } else { odd += 1 }
    }
    let isSparse = (even + odd) * 4 < bytes.count
    if even + odd == 0 || (isSparse && UTF8Check.firstInvalidOffset(bytes) == nil) { return nil }
    if odd > 0 && even * 50 < odd { return .utf16LittleEndian }
    return even > 0 && odd * 50 < even ? .utf16BigEndian : nil
  }

  private static func hasZeros(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      var least: UInt8 = 1
      for byte in bytes { least = min(least, byte) }
      return least == 0
    }
  }

  /// Whether four fifths of the bytes above ASCII stand in whole UTF-8 characters of three bytes:
  /// such a text is damaged UTF-8, and reading it as GB 18030 would make nonsense of all of it.
  private static func isMostlyUTF8(_ bytes: [UInt8]) -> Bool {
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
}
