import Notation
import Testing

@Suite struct JSONReaderTests {
  private func fault(_ bytes: [UInt8], _ limits: JSONLimits = .desk) -> JSONFault? {
    do {
      _ = try JSONReader.read(bytes, limits: limits)
      return nil
    } catch { return error }
  }

  private func check(_ text: String, _ kind: JSONFault.Kind, _ offset: Int) {
    let found = fault(Array(text.utf8))
    #expect(found?.kind == kind)
    #expect(found?.offset == offset)
  }

  @Test func `what RFC 8259 does not allow is refused at its byte`() {
    check("", .unexpectedEnd, 0)
    check("[1,]", .unexpected, 3)
    check("{\"a\":1,}", .unexpected, 7)
    check("[1] 2", .trailingText, 4)
    check("01", .badNumber, 0)
    check("1.", .unexpectedEnd, 2)
    check("-", .unexpectedEnd, 1)
    check("+1", .unexpected, 0)
    check("1e999", .badNumber, 0)
    check("\"\\x\"", .badEscape, 2)
    check("\"\\u12g4\"", .badEscape, 5)
    check("\"a\u{1}\"", .controlCharacter, 2)
    check("tru", .unexpectedEnd, 3)
    check("NaN", .unexpected, 0)
    check("'a'", .unexpected, 0)
    check("\u{FEFF}1", .byteOrderMark, 0)
  }

  @Test func `the same name twice is refused where it stands the second time`() {
    check("{\"a\":1,\"\\u0061\":2}", .duplicateKey, 7)
    check("{\"a\":1,\"b\":2,\"a\":3}", .duplicateKey, 13)
    check("{\"b\":1,\"a\":2,\"b\":3}", .duplicateKey, 13)
    check("{\"b\":1,\"a\":2,\"a\":3}", .duplicateKey, 13)
  }

  @Test func `names that differ only in normal form are two names`() throws {
    let text = "{\"\u{E9}\":1,\"e\u{301}\":2}"
    let value = try JSONReader.read(Array(text.utf8))
    #expect(value["\u{E9}"] == 1)
    #expect(value["e\u{301}"] == 2)
  }

  @Test func `half a surrogate pair is refused`() {
    check("\"\\ud800\"", .loneSurrogate, 1)
    check("\"a\\ud800\\u0041\"", .loneSurrogate, 2)
    check("\"\\udc00\"", .loneSurrogate, 1)
  }

  @Test func `bytes that are not UTF-8 are refused at their offset`() {
    for bad: [UInt8] in [
      [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xE4, 0xBD],
    ] {
      let found = fault([0x22] + bad + [0x22])
      #expect(found?.kind == .invalidUTF8)
      #expect(found?.offset == 1)
    }
  }

  @Test func `depth and size have limits`() {
    let limits = JSONLimits(bytes: 100, depth: 8)
    #expect(fault(Array(String(repeating: "[", count: 8).utf8), limits)?.kind == .unexpectedEnd)
    #expect(fault(Array(String(repeating: "[", count: 9).utf8), limits)?.kind == .tooDeep)
    #expect(fault(Array(repeating: 0x20, count: 101), limits)?.kind == .tooLong)
  }

  @Test func `any prefix of a valid text is refused and nothing traps`() {
    let text = Array(#"{"a":[1,2.5e3,"\u4e2d\ud83d\ude00x",true,null],"b":{"c":-0.5}}"#.utf8)
    #expect(fault(text) == nil)
    for length in 0..<text.count { #expect(fault(Array(text.prefix(length))) != nil) }
  }

  @Test func `integers beyond 2 to the 53 are numbers, not integers`() throws {
    #expect(try JSONReader.read(Array("9007199254740991".utf8)) == .integer(9_007_199_254_740_991))
    #expect(try JSONReader.read(Array("9007199254740993".utf8)) == .number(9_007_199_254_740_992))
    #expect(
      try JSONReader.read(Array("-9223372036854775808".utf8)) == .number(-9_223_372_036_854_775_808)
    )
  }
}
