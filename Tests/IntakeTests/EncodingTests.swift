import Diagnostics
import Foundation
import Intake
import Testing

@Suite struct EncodingTests {
  private let text = "工会\r\n第二行"
  private let lines: SourceLines = ["工会\r", "第二行"]

  @Test func `a page in UTF-8 is read with and without a mark`() throws {
    let bytes = Array(text.utf8)
    #expect(try SourcePage(name: "p", bytes: bytes).lines == lines)
    let marked = try SourcePage(name: "p", bytes: [0xEF, 0xBB, 0xBF] + bytes)
    #expect(marked.lines == lines)
    #expect(marked.encoding == .utf8)
  }

  @Test func `lines are what line feeds part, be they empty`() throws {
    let page = try SourcePage(name: "p", bytes: Array("\n\n工会\n\u{0C}a\n".utf8))
    #expect(page.lines == ["", "", "工会", "\u{0C}a", ""])
    #expect(try SourcePage(name: "p", bytes: []).lines == [""])
  }

  @Test func `a zero is told wherever it stands in a text`() throws {
    let text = Array("port news\t工会\r\nthe end".utf8)
    #expect(try SourcePage(name: "p", bytes: text).lines.count == 2)
    let read = text.indices.filter { place in
      (try? SourcePage(name: "p", bytes: text[..<place] + [0] + text[place...], encoding: .utf8))
        != nil
    }
    #expect(read == [])
  }

  @Test func `a page in UTF-16 is read in both orders, with and without a mark`() throws {
    let little = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big = text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    for bytes in [[0xFF, 0xFE] + little, little, [0xFE, 0xFF] + big, big] {
      #expect(try SourcePage(name: "p", bytes: bytes).lines == lines)
    }
  }

  @Test func `a page in GB 18030 is read without being told`() throws {
    let bytes: [UInt8] = [0xB9, 0xA4, 0xBB, 0xE1, 0x0D, 0x0A, 0xB5, 0xDA, 0xB6, 0xFE, 0xD0, 0xD0]
    let page = try SourcePage(name: "p", bytes: bytes)
    #expect(page.encoding == .gb18030)
    #expect(page.lines == lines)
  }

  @Test func `a page in Big5 is read where the encoding is named`() throws {
    let page = try SourcePage(name: "p", bytes: [0xA4, 0x75, 0xB7, 0x7C], encoding: .big5)
    #expect(page.lines == ["工會"])
  }

  private static let traditional = "工會今天報導，本會為職工子女設立獎學金，已有三百人申請。"

  @Test func `Big5 is told from GB 18030 by the characters it gives`() throws {
    let bytes = try #require(NSString(string: Self.traditional).data(using: 0x8000_0A03))
    let page = try SourcePage(name: "p", bytes: Array(bytes))
    #expect(page.encoding == .big5)
    #expect(page.isEncodingClear)
    #expect(page.lines == [Self.traditional])
  }

  @Test func `traditional copy in GB 18030 is not taken for Big5`() throws {
    let bytes = try #require(NSString(string: Self.traditional).data(using: 0x8000_0632))
    let page = try SourcePage(name: "p", bytes: Array(bytes))
    #expect(page.encoding == .gb18030 && page.isEncodingClear)
    #expect(page.lines == [Self.traditional])
  }

  @Test(arguments: [
    (TextEncoding.shiftJIS, UInt(0x8000_0420), "労働組合の新聞、本日発行"),
    (.eucKR, 0x8000_0422, "노동조합 신문이 오늘 나왔다"), (.windows1252, 12, "The café – “open” at £5"),
  ])
  func `other encodings are read where they are named, and doubted where they are not`(
    encoding: TextEncoding, number: UInt, text: String
  ) throws {
    let bytes = Array(try #require(NSString(string: text).data(using: number)))
    #expect(try SourcePage(name: "p", bytes: bytes, encoding: encoding).lines == [text])
    #expect((try? SourcePage(name: "p", bytes: bytes))?.isEncodingClear != true)
  }

  @Test func `accents among Latin letters are read as Windows writes them`() throws {
    let text = "Zoë’s bistrot – the old crêperie – shut on Sunday"
    let bytes = Array(try #require(NSString(string: text).data(using: 12)))
    let page = try SourcePage(name: "p", bytes: bytes)
    #expect(page.encoding == .windows1252 && page.lines == [text] && !page.isEncodingClear)
  }

  @Test func `a broken character in the middle is named by byte and line`() {
    let bytes = Array("第一行\n职工".utf8) + [0xE5, 0xB7] + Array("之家".utf8)
    #expect {
      try SourcePage(name: "page.txt", bytes: bytes)
    } throws: { error in
      let problem = error as? Problem
      return problem?.kind == .refused && problem?.place == Place("page.txt", line: 2)
        && problem?.what.english == "Byte 16 cannot be read as utf-8."
    }
  }

  /// The low byte of 上 is that of a line feed.
  @Test(arguments: [TextEncoding.utf16LittleEndian, .utf16BigEndian])
  func `half a pair in 16 bits is named by the line that a person sees`(encoding: TextEncoding) {
    let units = Array("上一行\n上海".utf16) + [0xD800] + Array("上\n".utf16)
    let isLittle = encoding == .utf16LittleEndian
    let bytes = units.flatMap { unit in
      let both = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      return isLittle ? both : both.reversed()
    }
    let problem = #expect(throws: Problem.self) {
      try SourcePage(name: "page.txt", bytes: bytes, encoding: encoding)
    }
    #expect(problem?.place == Place("page.txt", line: 2))
  }

  @Test(arguments: [
    [0x50, 0x4B, 0x03, 0x04, 0x00, 0x00, 0x01, 0x00, 0x00], [0x41, 0x00, 0x00, 0x42, 0x00],
    Array(repeating: UInt8(1), count: 40),
  ])
  func `what is no text is refused with one sentence`(bytes: [UInt8]) {
    #expect(throws: Problem.self) { try SourcePage(name: "picture.zip", bytes: bytes) }
  }

  @Test func `an empty file is a page without lines of text`() throws {
    let page = try SourcePage(name: "p", bytes: [])
    #expect(page.lines == [""])
    #expect(PageReader.read(page).articles.isEmpty)
  }
}
