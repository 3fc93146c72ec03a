import Diagnostics
import Notation
import Testing
import Typesetting

/// Liang's own example (1983), and what it needs of the dictionary's form.
private let published = """
  UTF-8
  LEFTHYPHENMIN 2
  RIGHTHYPHENMIN 3
  % hyphenation
  hy3ph
  he2n
  hena4
  hen5at
  1na
  n2at
  1tio
  2io
  o2n
  """

private func dictionary(_ text: String) throws -> Hyphenation {
  try Hyphenation(file: Array(text.utf8), name: "test", at: Place("test.dic"))
}

@Suite struct `A hyphenation dictionary` {
  @Test func `parts words by Liang's patterns`() throws {
    #expect(try dictionary(published).parted("hyphenation") == "hy-phen-ation")
  }

  @Test(arguments: [
    ("table", "ta-ble"), ("project", "project"), ("present", "present"), ("tables", "tab-les"),
  ])
  func `of TeX has exceptions that outweigh its patterns`(_ word: String, _ parted: String) throws {
    let tex = """
      % a comment { with braces
      \\patterns{ a1b 4b1l o1j e1s }
      \\hyphenation{ ta-ble project present }
      """
    let hyphenation = try dictionary(tex)
    #expect(hyphenation.parted(word) == parted)
  }

  @Test func `leaves two letters before a hyphen and three behind it, whatever it says`() throws {
    let bold = try dictionary("UTF-8\nLEFTHYPHENMIN 1\nRIGHTHYPHENMIN 1\na1b\nb1c\nc1d\nd1e\ne1f")
    #expect(bold.parted("abcdef") == "ab-c-def")
    #expect(bold.parted("abcd") == "abcd")
  }

  @Test func `knows letters that are not ASCII, in either encoding`() throws {
    let latin: [UInt8] = Array("ISO8859-1\n\u{E9}1t".unicodeScalars.map { UInt8($0.value) })
    let read = try Hyphenation(file: latin, name: "fr", at: Place("fr.dic"))
    #expect(read.parted("bétonner") == "bé-tonner")
    #expect(read.parted("bätonner") == "bätonner")
  }

  @Test func `in two levels counts with the second, and rules of spelling are left out`() throws {
    let read = try dictionary("UTF-8\n1b\nNEXTLEVEL\na1c/a=c,1,2\nd1e")
    #expect(read.parted("aabacade") == "aabacade")
    #expect(read.parted("aabacadeee") == "aabacad-eee")
  }

  @Test func `comes back from its file as it was`() throws {
    let bytes = CanonicalJSON.bytes(try dictionary(published).json)
    let json = try JSONFields(JSONReader.read(bytes), at: Place("hyphenation.json"))
    let read = try Hyphenation(json: json)
    #expect(read.parted("hyphenation") == "hy-phen-ation")
    #expect(CanonicalJSON.bytes(read.json) == bytes)
  }

  static let others: [[UInt8]] = [
    [], [0, 1, 2], Array("{\"type\":\"metrics\"}".utf8), Array("\u{FEFF}hello world".utf8),
    Array("UTF-8\n%\n".utf8), Array("import os1\nx=2a\nl3et\n".utf8),
    Array(repeating: 0x80, count: 40), Array("\\patterns".utf8),
    Array("\\patterns{ab cd".utf8),
  ]

  @Test(arguments: others) func `that is none is refused with a sentence`(_ bytes: [UInt8]) {
    let problem = #expect(throws: Problem.self) {
      try Hyphenation(file: bytes, name: "x", at: Place("x.dic"))
    }
    #expect(problem?.what.english == "this is not a hyphenation dictionary.")
  }
}
