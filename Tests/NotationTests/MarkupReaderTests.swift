import Notation
import TestSupport
import Testing

/// Steps on one line: `<a x=1>`, `>` for an end, text in quotation marks.
private func steps(
  _ bytes: [UInt8], spaces: [String: String] = [:], depth: Int = 256
) throws(MarkupFault) -> String {
  var reader = try MarkupReader(bytes, spaces: spaces, maximumDepth: depth)
  var line = ""
  while let step = try reader.next() {
    switch step {
    case .start(let tag):
      let attributes = tag.attributes.map { " \($0.name)=\($0.value)" }
      line += "<" + tag.name + attributes.joined() + ">"
    case .end: line += "/"
    case .text(let text): line += text.debugDescription
    }
  }
  return line
}

private func steps(
  _ text: String, spaces: [String: String] = [:], depth: Int = 256
) throws(MarkupFault) -> String {
  try steps(Array(text.utf8), spaces: spaces, depth: depth)
}

@Suite struct MarkupReaderTests {
  @Test(arguments: [
    ("<a/>", "<a>/"), ("<a>b</a >", "<a>\"b\"/"), ("<a b='1' c=\"'\"/>", "<a b=1 c='>/"),
    ("<?xml version='1.0' encoding='UTF-8'?>\n<!-- - --><a/><?x?>\n", "<a>/"),
    ("<a>&lt;&amp;&#24037;&#x4f1a;&gt;</a>", "<a>\"<&工会>\"/"),
    ("<a>b\r\nc\rd\n</a>", "<a>\"b\\nc\\nd\\n\"/"), ("<a b='1\t2\n3'/>", "<a b=1 2 3>/"),
    ("<a>b<![CDATA[<&]]>c<!-- d -->e</a>", "<a>\"b\"\"<&\"\"c\"\"e\"/"),
    ("\u{FEFF}<报 刊='一'>工会</报>", "<报 刊=一>\"工会\"/"), ("<a><b><c/></b> </a>", "<a><b><c>//\" \"/"),
  ])
  func `a document is one step after the other`(text: String, expected: String) throws {
    #expect(try steps(text) == expected)
  }

  @Test func `a namespace has the prefix that the reader chose, whatever the document calls it`()
    throws
  {
    let text =
      "<x:a xmlns:x='one' xmlns='two' x:i='1' i='2'><b/><x:c xmlns:x='three'/><x:d xmlns=''><e/>"
      + "</x:d></x:a>"
    #expect(
      try steps(text, spaces: ["one": "w", "strict": "w", "two": "r"])
        == "<w:a w:i=1 i=2><r:b>/<?:c>/<w:d><e>///")
  }

  @Test func `UTF-16 is read`() throws {
    let units = "\u{FEFF}<a>工会</a>".utf16
    let little = units.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
    let big = units.flatMap { [UInt8($0 >> 8), UInt8(truncatingIfNeeded: $0)] }
    #expect(try steps(little) == "<a>\"工会\"/")
    #expect(try steps(big) == "<a>\"工会\"/")
  }

  @Test(
    arguments: [
      ("", .unexpectedEnd, 0), ("  ", .unexpectedEnd, 2), ("a", .unexpected, 0),
      ("<a>", .unexpectedEnd, 3), ("<a", .unexpectedEnd, 2), ("<a b='", .unexpectedEnd, 6),
      ("<a></b>", .wrongEnd, 3), ("<a/><b/>", .unexpected, 4), ("<a/>x", .unexpected, 4),
      ("<a b=1/>", .unexpected, 5), ("<a b='1'c='2'/>", .unexpected, 8),
      ("<a b='<'/>", .unexpected, 6), ("< a/>", .unexpected, 1), ("<1/>", .unexpected, 1),
      ("<a b='1' b='2'/>", .repeatedAttribute, 0), ("<x:a/>", .unknownPrefix, 0),
      ("<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>", .documentType, 0),
      ("<a>&b;</a>", .unknownReference, 3), ("<a>&#0;</a>", .unknownReference, 3),
      ("<a>&#xD800;</a>", .unknownReference, 3), ("<a>&#-5;</a>", .unknownReference, 3),
      ("<a>\u{1}</a>", .controlCharacter, 3),
      ("<?xml version='1.0' encoding='GBK'?><a/>", .otherEncoding, 0),
      ("<a><b><c><d/></c></b></a>", .tooDeep, 9), ("<!-- a", .unexpectedEnd, 6),
    ] as [(String, MarkupFault.Kind, Int)])
  func `what is no such document is refused where it goes wrong`(
    text: String, kind: MarkupFault.Kind, offset: Int
  ) {
    let fault = #expect(throws: MarkupFault.self) { try steps(text, depth: 3) }
    #expect(fault?.kind == kind)
    #expect(fault?.offset == offset)
  }

  @Test func `bytes that are not UTF-8 are refused`() {
    let fault = #expect(throws: MarkupFault.self) { try steps([0x3C, 0x61, 0xFF]) }
    #expect(fault?.kind == .invalidUTF8)
    #expect(fault?.offset == 2)
  }

  @Test func `an element is passed over or taken as text with all that is in it`() throws {
    var reader = try MarkupReader(Array("<a><b>1<c>2</c></b><d>3<e>4</e></d><f/></a>".utf8))
    _ = try reader.next()
    _ = try reader.next()
    try reader.skip()
    _ = try reader.next()
    #expect(try reader.text() == "34")
    #expect(reader.depth == 1)
    _ = try reader.next()
    try reader.skip()
    #expect(try reader.next() == .end)
    #expect(try reader.next() == nil)
  }

  @Test func `no mutated document traps`() {
    var random = SeededGenerator(seed: 10)
    let whole = Array(
      "<?xml version='1.0'?><w:a xmlns:w='x' b='&#9;'>工<c/><![CDATA[d]]></w:a>".utf8)
    let wild = Array("<>/&;#x'\"=! -?[]:\u{0}".utf8)
    for _ in 0..<Proof.samples(3_000, all: 300_000) {
      var bytes = whole
      for _ in 0...random.below(3) { bytes[random.below(bytes.count)] = random.pick(wild) }
      if random.once(in: 3) { bytes.removeLast(random.below(bytes.count)) }
      _ = try? steps(bytes, spaces: ["x": "w"])
    }
  }
}
