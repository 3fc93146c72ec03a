import Notation
import TestSupport
import Testing

@Suite struct CharacterDecodingTests {
  /// 工会 in each encoding, and what the charset is called.
  @Test(
    arguments: [
      ("utf-8", [0xE5, 0xB7, 0xA5, 0xE4, 0xBC, 0x9A]), ("GBK", [0xB9, 0xA4, 0xBB, 0xE1]),
      ("gb2312", [0xB9, 0xA4, 0xBB, 0xE1]), ("UTF-16LE", [0xE5, 0x5D, 0x1A, 0x4F]),
      ("utf-16", [0x5D, 0xE5, 0x4F, 0x1A]),
    ] as [(String, [UInt8])])
  func `one text in many encodings`(charset: String, bytes: [UInt8]) throws {
    let encoding = try #require(CharacterEncoding(charset: charset))
    #expect(try encoding.text(of: bytes) == "工会")
  }

  @Test func `traditional characters and Latin ones with their own marks`() throws {
    #expect(try CharacterEncoding.big5.text(of: [0xA4, 0x75, 0xB7, 0x7C]) == "工會")
    #expect(
      try CharacterEncoding.latin1.text(of: [0x63, 0xE9, 0x93, 0x94, 0x80, 0x9F]) == "cé“”€Ÿ")
    #expect(CharacterEncoding(charset: "x-klingon") == nil)
  }

  @Test func `a broken character is replaced and the rest is read`() {
    let bytes: [UInt8] = [0xB9, 0xA4, 0xFF, 0xBB, 0xE1, 0x0A, 0x61]
    #expect(CharacterEncoding.gb18030.legibleText(of: bytes) == ("工\u{FFFD}会\na", 1))
    #expect(CharacterEncoding.utf8.legibleText(of: [0x61, 0xE5]) == ("a\u{FFFD}", 1))
    #expect(CharacterEncoding.utf16BigEndian.legibleText(of: [0x5D, 0xE5, 0x4F]).text == "工")
  }

  /// Whole lines, a line with a broken byte behind some letters, and copy after it.
  @Test(
    arguments: [
      (.gb18030, [0xB9, 0xA4, 0xBB, 0xE1], [0xFF]), (.gb18030, [0x81, 0x30, 0x81, 0x30], [0xB9]),
      (.gb18030, [0xB9, 0xA4, 0x41], [0xFE, 0x20]), (.big5, [0xA4, 0x75, 0xB7, 0x7C], [0xA4]),
      (.shiftJIS, [0xB1, 0xB2, 0x88, 0xC0], [0x81]), (.eucKR, [0xB0, 0xA1], [0xB0]),
      (.utf8, [0xE5, 0xB7, 0xA5], [0xFF]),
    ] as [(CharacterEncoding, [UInt8], [UInt8])])
  func `the byte that cannot be read is named, whatever stands before it`(
    encoding: CharacterEncoding, letters: [UInt8], broken: [UInt8]
  ) {
    let line = Array([letters, letters, letters].joined())
    let before = line + [0x0A] + line + [0x0A] + line
    for count in [1, 2] {
      let rest = Array(repeatElement(broken + [0x0A] + line, count: count).joined())
      let found = #expect(throws: UnreadableByte.self) { try encoding.text(of: before + rest) }
      #expect(found?.offset == before.count)
    }
  }

  @Test func `no bytes stop any encoding`() {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<300 {
      let bytes = (0..<generator.below(40)).map { _ in UInt8(truncatingIfNeeded: generator.next()) }
      _ = CharacterEncoding.guess(of: bytes)
      for encoding in CharacterEncoding.allCases {
        let strict = try? encoding.text(of: bytes)
        let legible = encoding.legibleText(of: bytes)
        if let strict { #expect(legible == (strict, 0)) }
      }
    }
  }
}
