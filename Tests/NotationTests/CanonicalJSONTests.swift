import Notation
import Testing

/// The examples of RFC 8785 itself: §3.2.2 (whole object), §3.2.3 (order), appendix B (numbers).
@Suite struct CanonicalJSONTests {
  private func canonical(_ text: String) throws -> String {
    String(decoding: CanonicalJSON.bytes(try JSONReader.read(Array(text.utf8))), as: UTF8.self)
  }

  @Test func `the object of section 3.2.2 comes out as section 3.2.4 prints it`() throws {
    let text = #"""
      {
        "numbers": [333333333.33333329, 1E30, 4.50,
                    2e-3, 0.000000000000000000000000001],
        "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
        "literals": [null, true, false]
      }
      """#
    let wanted =
      #"{"literals":[null,true,false],"#
      + #""numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"#
      + #""string":"€$\u000f\nA'B\"\\\\\"/"}"#
    #expect(try canonical(text) == wanted)
  }

  @Test func `names are sorted by UTF-16 code units`() throws {
    let text = #"""
      {"\u20ac":"Euro Sign","\r":"Carriage Return","\ufb33":"Hebrew Letter Dalet With Dagesh",
       "1":"One","\ud83d\ude00":"Emoji: Grinning Face","\u0080":"Control",
       "\u00f6":"Latin Small Letter O With Diaeresis"}
      """#
    let value = try JSONReader.read(CanonicalJSON.bytes(try JSONReader.read(Array(text.utf8))))
    let order = value.objectValue?.members.map { $0.value.stringValue ?? "" }
    #expect(
      order == [
        "Carriage Return", "One", "Control", "Latin Small Letter O With Diaeresis", "Euro Sign",
        "Emoji: Grinning Face", "Hebrew Letter Dalet With Dagesh",
      ])
  }

  /// The kinds of text that RFC 8785's own test files have: arrays, words in the order of code units
  /// and not of a language, names that look like numbers, letters in two normal forms, odd names.
  static let texts: [(String, String)] = [
    (
      "[ 56 , { \"d\" : true , \"10\" : null , \"1\" : [ ] } ]",
      #"[56,{"1":[],"10":null,"d":true}]"#
    ),
    (
      #"{"peach":1,"péché":2,"pêche":3,"sin":4,"Peach":5}"#,
      #"{"Peach":5,"peach":1,"péché":2,"pêche":3,"sin":4}"#
    ),
    (
      #"{"1":{"f":{"f":"hi","F":5},"\n":56.0},"10":{},"":"empty","a":{},"111":[],"A":{}}"#,
      #"{"":"empty","1":{"\n":56,"f":{"F":5,"f":"hi"}},"10":{},"111":[],"A":{},"a":{}}"#
    ),
    ("{\"name\":\"A\u{30A}\"}", "{\"name\":\"A\u{30A}\"}"),
    (
      #"{"\u20ac":1,"</script>":2,"\u0080":3,"\r":4}"#,
      "{\"\\r\":4,\"</script>\":2,\"\u{80}\":3,\"€\":1}"
    ),
    (#"[1E30,4.50,2e-3,0.000000000000000000000000001,-0]"#, "[1e+30,4.5,0.002,1e-27,0]"),
  ]

  @Test(arguments: texts)
  func `a text comes out in its one form`(text: String, wanted: String) throws {
    #expect(Array(try canonical(text).utf8) == Array(wanted.utf8))
  }

  /// IEEE 754 bits and the text that ECMAScript prints for them, RFC 8785 appendix B.
  static let numbers: [(UInt64, String)] = [
    (0x0000_0000_0000_0000, "0"), (0x8000_0000_0000_0000, "0"),
    (0x0000_0000_0000_0001, "5e-324"), (0x8000_0000_0000_0001, "-5e-324"),
    (0x7fef_ffff_ffff_ffff, "1.7976931348623157e+308"),
    (0xffef_ffff_ffff_ffff, "-1.7976931348623157e+308"),
    (0x4340_0000_0000_0000, "9007199254740992"), (0xc340_0000_0000_0000, "-9007199254740992"),
    (0x4430_0000_0000_0000, "295147905179352830000"),
    (0x44b5_2d02_c7e1_4af5, "9.999999999999997e+22"), (0x44b5_2d02_c7e1_4af6, "1e+23"),
    (0x44b5_2d02_c7e1_4af7, "1.0000000000000001e+23"),
    (0x444b_1ae4_d6e2_ef4e, "999999999999999700000"),
    (0x444b_1ae4_d6e2_ef4f, "999999999999999900000"), (0x444b_1ae4_d6e2_ef50, "1e+21"),
    (0x3eb0_c6f7_a0b5_ed8c, "9.999999999999997e-7"), (0x3eb0_c6f7_a0b5_ed8d, "0.000001"),
    (0x41b3_de43_5555_5553, "333333333.3333332"), (0x41b3_de43_5555_5554, "333333333.33333325"),
    (0x41b3_de43_5555_5555, "333333333.3333333"), (0x41b3_de43_5555_5556, "333333333.3333334"),
    (0x41b3_de43_5555_5557, "333333333.33333343"),
    (0xbecb_f647_612f_3696, "-0.0000033333333333333333"),
    (0x4314_3ff3_c1cb_0959, "1424953923781206.2"),
    // The edges between 0.001 and 10¹⁵, which are printed in another way.
    (0x3f50_624d_d2f1_a9fb, "0.0009999999999999998"), (0x3f50_624d_d2f1_a9fc, "0.001"),
    (0xbf50_624d_d2f1_a9fd, "-0.0010000000000000002"), (0x4026_8000_0000_0000, "11.25"),
    (0x430c_6bf5_2633_ffff, "999999999999999.9"), (0x430c_6bf5_2634_0000, "1000000000000000"),
  ]

  @Test(arguments: numbers)
  func `a number is printed as ECMAScript prints it`(bits: UInt64, text: String) {
    let printed = CanonicalJSON.bytes(.number(Double(bitPattern: bits)))
    #expect(String(decoding: printed, as: UTF8.self) == text)
  }

  @Test func `canonical bytes read back to themselves`() throws {
    let text = #"{"a":[1,-7,9007199254740991,{"e":"","乙":"甲\n\""}],"b":null}"#
    #expect(try canonical(text) == text)
  }

  @Test func `indented JSON holds the same value`() throws {
    let value: JSONValue = ["z": [1, ["a": "b"], [], .object(JSONObject())], "a": false]
    #expect(try JSONReader.read(IndentedJSON.bytes(value)) == value)
    #expect(
      String(decoding: IndentedJSON.bytes(["k": [1, 2]]), as: UTF8.self)
        == "{\n  \"k\": [\n    1,\n    2\n  ]\n}\n")
  }
}
