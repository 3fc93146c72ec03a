import Notation
import TestSupport
import Testing

/// RFC 8259 case by case: what every reader must accept, what is no JSON, and what the RFC leaves
/// open with what is decided here. Bytes that no Swift string can hold are written as `<C0>`.
@Suite struct JSONConformanceTests {
  /// The bytes of a case.
  static func bytes(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.first {
      let digits = rest.dropFirst().prefix(2)
      let isByte = byte == UInt8(ascii: "<") && rest.dropFirst(3).first == UInt8(ascii: ">")
      if isByte, let value = UInt8(String(decoding: digits, as: UTF8.self), radix: 16) {
        bytes.append(value)
        rest = rest.dropFirst(4)
      } else {
        bytes.append(byte)
        rest = rest.dropFirst()
      }
    }
    return bytes
  }

  private func accepts(_ text: String) -> Bool {
    (try? JSONReader.read(Self.bytes(text), limits: .desk)) != nil
  }

  /// Section by section: texts and blanks (2), literals (3), objects (4), arrays (5), numbers (6),
  /// strings (7).
  static let valid: [String] = [
    "null", "true", "false", "0", "\"\"", "[]", "{}", " null ", "\t\n\r [ \t\n\r ] \t\n\r",
    "\n{\n\"a\"\n:\n1\n}\n", "[ ]", "{ }", "[null]", "[true,false]", "[[]]", "[{}]", "[1,2,3]",
    "[ 1 , 2 ]", "[\"a\",1,null,{},[]]", "{\"a\":1}", "{\"a\":{\"a\":{}}}", "{\"\":0}",
    "{\"a\":1,\"A\":2}", "{\"a\":1,\"b\":2,\"c\":3}", "{\"a b\":\"c d\"}", "{\"\\u0061\":1}",
    "{\"é\":1,\"e\u{301}\":2}", "{\"中文\":\"稿件\"}", "-0", "-1", "10", "1.5", "0.5", "-0.5", "1e1",
    "1E1", "1e+1", "1e-1", "1.5e10", "0e0", "0e+1", "0.0e-0", "123.456e-7", "1.0",
    "123456789012345678", "-123456789012345678901234567890", "1e-400", "\"a\"", "\" \"",
    "\"\\\"\"", "\"\\\\\"", "\"\\/\"", "\"/\"", "\"\\b\\f\\n\\r\\t\"", "\"\\u0000\"", "\"\\u0020\"",
    "\"\\u00e9\"", "\"\\u00E9\"", "\"\\uFFFF\"", "\"\\uD83D\\uDE00\"", "\"\\ud834\\uDd1e\"",
    "\"\\uDBFF\\uDFFF\"", "\"\u{7F}\"", "\"\u{80}\"", "\"\u{A0}\"", "\"\u{2028}\u{2029}\"",
    "\"\u{FEFF}\"", "\"\u{FFFF}\"", "\"\u{10FFFF}\"", "\"稿件\"", "\"😀\"", "\"\\\\u0061\"",
    "\"<E0><A0><80>\"", "\"<ED><9F><BF>\"", "\"<EE><80><80>\"",
    "\"<F0><90><80><80>\"", "\"<F0><90><80><81>\"", "\"'\"", "\"//\"", "\"/* */\"", "[\"]\"]",
    "{\"}\":\"{\"}",
  ]

  static let invalid: [String] = [
    // Texts (2) and literals (3).
    "", " ", "\n", "nul", "nulll", "Null", "NULL", "True", "tru", "truth", "fals", "undefined",
    "null null", "null,", ",", "[]]", "{}}", "{}[]", "1 2", "\"a\" \"b\"", "\u{B}1", "\u{C}1",
    "\u{A0}1", "\u{3000}1", "1\u{0}", "\u{0}", "1//", "1/**/", "/**/1", "# 1", "<", "*", "a", "\\",
    "\\u0031", "(1)", ";", "1;", "'a'", "`a`",
    // Objects (4).
    "{", "}", "{\"a\"", "{\"a\":", "{\"a\":1", "{\"a\":1,", "{\"a\":1,}", "{,}", "{,\"a\":1}",
    "{\"a\":1,,\"b\":2}", "{\"a\" 1}", "{\"a\"::1}", "{\"a\":1 \"b\":2}", "{a:1}", "{'a':1}",
    "{1:1}",
    "{null:1}", "{[]:1}", "{\"a\"}", "{\"a\",1}", "{\"a\":}", "{:1}", "{\"a\":1]", "{\"a\"=1}",
    "{\"a\":1;\"b\":2}", "{\"a\":1}}", "{{}}", "{\"a\":1/**/}", "{\"a\":1}//", "{\"\\u00\":1}",
    // Arrays (5).
    "[", "]", "[1", "[1,", "[1,]", "[,]", "[,1]", "[1,,2]", "[1 2]", "[1;2]", "[1:2]", "[1,2",
    "[1}",
    "[\"a\"", "[\"a\",", "[[]", "[1]]", "[a]", "[-]", "[*]", "[...]", "[1,\n", "[\u{C}]", "[\"a",
    "[\\n]",
    // Numbers (6).
    "-", "+", "+1", "--1", "-+1", "01", "-01", "00", "0x1", "0b1", "1_000", "1,000", "1.", "-1.",
    ".5", "-.5", "1.e1", "1e", "1e+", "1e-", "1E", "1ee1", "1e1.5", "1.5.5", "1e1e1", "1+1", "1-1",
    "- 1",
    "NaN", "-NaN", "Infinity", "-Infinity", "inf", "1a", "1f", "0.", "0.e1", "0e", "１", "1.5e+",
    "²",
    // Strings (7).
    "\"", "\"a", "a\"", "\"\\\"", "\"\\", "\"\\a\"", "\"\\x41\"", "\"\\0\"", "\"\\'\"",
    "\"\\U0041\"",
    "\"\\u\"", "\"\\u0\"", "\"\\u00\"", "\"\\u004\"", "\"\\u00g0\"", "\"\\u-001\"", "\"\\u 041\"",
    "\"\\u００４１\"", "\"\\ \"", "\"\\\n\"", "\"\n\"", "\"\t\"", "\"\r\"", "\"\u{0}\"", "\"\u{1F}\"",
    "\"\u{1}a\"", "\"\\u12\"34\"", "\"a\"b\"", "“a”", "\"\\\u{1F600}\"",
    // Encoding (8.1).
    "<80>", "\"<80>\"", "\"<BF>\"", "\"<C0><80>\"", "\"<C1><BF>\"", "\"<C2>\"", "\"<E0><80><80>\"",
    "\"<E0><9F><BF>\"", "\"<E4><BD>\"", "\"<ED><A0><80>\"", "\"<ED><BF><BF>\"",
    "\"<F0><80><80><80>\"",
    "\"<F0><8F><BF><BF>\"", "\"<F4><90><80><80>\"", "\"<F5><80><80><80>\"",
    "\"<F8><88><80><80><80>\"",
    "\"<FE>\"", "\"<FF>\"", "\"<E4><BD><22>\"", "<FF><FE>1<00>", "<FE><FF><00>1", "[\"<E9>\"]",
    "{\"<E9>\":1}",
  ]

  @Test func `every valid text is accepted`() {
    for text in Self.valid { #expect(accepts(text), "\(text)") }
    #expect(Set(Self.valid.map(Self.bytes)).count == Self.valid.count)
  }

  @Test func `everything that is no JSON is refused`() {
    for text in Self.invalid { #expect(!accepts(text), "\(text)") }
    #expect(Set(Self.invalid.map(Self.bytes)).count == Self.invalid.count)
  }

  /// What RFC 8259 leaves to the reader, and what this one does; each is a place where readers in
  /// use differ.
  static let decided: [(String, String?)] = [
    // 4: names that occur twice, however they are spelled, but not names that only look alike.
    ("{\"a\":1,\"a\":1}", nil), ("{\"a\":1,\"\\u0061\":2}", nil),
    ("{\"a\":{\"b\":1,\"b\":2}}", nil),
    ("{\"é\":1,\"e\u{301}\":2}", "{\"e\u{301}\":2,\"é\":1}"),
    // 6: a number keeps its value as a double; one that a double cannot hold is refused.
    ("1e308", "1e+308"), ("1e309", nil), ("-1e309", nil), ("1e9999999999999999999", nil),
    ("1e-9999999999999999999", "0"), ("1e-324", "0"), ("5e-324", "5e-324"), ("-0", "0"),
    ("-0.0", "0"),
    ("9007199254740993", "9007199254740992"), ("123456789012345678901", "123456789012345680000"),
    ("0.1e1", "1"), ("1.0", "1"), ("100000000000000000000000", "1e+23"),
    // 7 and 8.2: half a surrogate pair stands for no character.
    ("\"\\ud800\"", nil), ("\"\\udc00\"", nil), ("\"\\udc00\\ud800\"", nil),
    ("\"\\ud800\\ud800\"", nil),
    ("\"\\ud800a\"", nil), ("\"\\ud800\\n\"", nil), ("\"\\ud800\\u\"", nil),
    ("{\"\\udead\":1}", nil),
    // 8.1: a byte order mark is no blank.
    ("\u{FEFF}{}", nil), ("\u{FEFF}", nil), ("{}\u{FEFF}", nil),
    // 8.2: characters without a meaning of their own are kept.
    ("\"\\u0000\"", "\"\\u0000\""), ("\"\\uFFFE\"", "\"<EF><BF><BE>\""),
    ("\"\\uFDD0\"", "\"<EF><B7><90>\""),
    // 9: text of any kind, but not of any depth.
    ("\"text\"", "\"text\""), ("12", "12"),
  ]

  @Test func `what the RFC leaves open is decided`() {
    for (text, wanted) in Self.decided {
      let value = try? JSONReader.read(Self.bytes(text), limits: .desk)
      let canonical = value.map { String(decoding: CanonicalJSON.bytes($0), as: UTF8.self) }
      #expect(canonical.map { Array($0.utf8) } == wanted.map(Self.bytes), "\(text)")
    }
  }

  @Test func `nesting ends at 64 levels, however many are opened`() {
    for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
      let inner = open == "[" ? "" : "1"
      for (levels, isGood) in [(64, true), (65, false), (100_000, false)] {
        let start = String(repeating: open, count: levels)
        #expect(accepts(start + inner + String(repeating: close, count: levels)) == isGood)
        #expect(!accepts(start))
      }
    }
  }

  @Test func `every accepted text has one canonical form that reads back as the same value`() throws
  {
    for text in Self.valid {
      let value = try JSONReader.read(Self.bytes(text), limits: .desk)
      let canonical = CanonicalJSON.bytes(value)
      #expect(CanonicalJSON.bytes(try JSONReader.read(canonical)) == canonical, "\(text)")
    }
  }

  @Test func `no bytes make the reader trap`() {
    var random = SeededGenerator(seed: 8259)
    let pool = (Self.valid + Self.invalid + Self.decided.map(\.0)).map(Self.bytes)
    for _ in 0..<Proof.samples(5_000, all: 500_000) {
      var bytes = pool[Int.random(in: 0..<pool.count, using: &random)]
      bytes += pool[Int.random(in: 0..<pool.count, using: &random)]
      for _ in 0..<Int.random(in: 0...3, using: &random) where !bytes.isEmpty {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        bytes[place] = UInt8.random(in: 0...255, using: &random)
      }
      guard let value = try? JSONReader.read(bytes, limits: .desk) else { continue }
      let canonical = CanonicalJSON.bytes(value)
      #expect((try? JSONReader.read(canonical)).map { CanonicalJSON.bytes($0) } == canonical)
    }
  }
}
