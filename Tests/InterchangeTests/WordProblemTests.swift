import Diagnostics
import Foundation
import Interchange
import Manuscript
import Packing
import TestSupport
import Testing

private func problem(_ bytes: [UInt8]) -> Wording? {
  do throws(Problem) {
    _ = try WordDocument.read(bytes, name: "稿.docx")
    return nil
  } catch {
    return error.wording
  }
}

/// An OLE container whose directory has one entry of this name.
private func container(_ name: String) -> [UInt8] {
  [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 504)
    + name.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), 0] }
}

private func archive(_ name: String) -> [UInt8] {
  ZipWriter().adding("[Content_Types].xml", "<Types/>").adding(name, "").bytes()
}

@Suite struct WordProblemTests {
  @Test(
    arguments: [
      (
        container("EncryptedPackage"), .encrypted,
        "The document needs a password to be opened. Ask for a copy without a password.",
        "打开此文档需要密码。请对方去掉密码后重新发送。"
      ),
      (
        container("WordDocument"), .binaryWord,
        "This is a document in the old binary form (.doc, .wps), not a .docx document. "
          + "Save it as .docx in Word, WPS or LibreOffice.",
        "这是旧的二进制格式文档（.doc、.wps），不是 .docx 文档。请在 Word、WPS 或 LibreOffice 中另存为 .docx。"
      ),
      (
        Array("{\\rtf1 a}".utf8), .richText,
        "This is a rich text document (.rtf), not a .docx document. "
          + "Save it as .docx in Word, WPS or LibreOffice.",
        "这是 RTF 文档（.rtf），不是 .docx 文档。请在 Word、WPS 或 LibreOffice 中另存为 .docx。"
      ),
      (
        ZipWriter().adding("mimetype", "application/vnd.oasis.opendocument.text").bytes(),
        .openDocument,
        "This is an OpenDocument file (.odt), not a .docx document. "
          + "Save it as .docx in Word, WPS or LibreOffice.",
        "这是 OpenDocument 文档（.odt），不是 .docx 文档。请在 Word、WPS 或 LibreOffice 中另存为 .docx。"
      ),
      (
        archive("xl/workbook.xml"), .spreadsheet,
        "This is a spreadsheet, not a text document. Save it as .docx in Word, WPS or LibreOffice.",
        "这是电子表格，不是文字文档。请在 Word、WPS 或 LibreOffice 中另存为 .docx。"
      ),
      (
        archive("word/x.xml"), .word, "The archive holds no Word document.", "压缩包内没有 Word 文档。"
      ),
      (
        ZipWriter().adding("a.txt", "a").bytes(), .archive, "The archive holds no Word document.",
        "压缩包内没有 Word 文档。"
      ),
      (
        Array("%PDF-1.7".utf8), .pdf,
        "This is a PDF file, not a Word document. Import the text of its pages instead.",
        "这是 PDF 文件，不是 Word 文档。请导入从中提取的版面文字。"
      ),
      ([], .other, "This is not a Word document.", "这不是 Word 文档。"),
      (
        Array(WordWriter(p("一")).bytes.dropLast(40)), .archive,
        "The Word file is damaged or did not arrive whole. "
          + "Ask its sender for it again, or for the text alone.",
        "Word 文件已损坏，或没有传完整。请对方重新发送，或只发文字。"
      ),
    ] as [([UInt8], DocumentKind, String, String)])
  func `what is no Word document is one sentence`(
    bytes: [UInt8], kind: DocumentKind, english: String, chinese: String
  ) {
    #expect(DocumentKind.of(bytes) == kind)
    #expect(problem(bytes) == Wording(en: "稿.docx: " + english, zh: "稿.docx：" + chinese))
  }

  /// The first bytes of an OLE container with a true header.
  private static let header: [UInt8] =
    [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 16)
    + [0x3E, 0, 3, 0, 0xFE, 0xFF, 9, 0]

  @Test(
    arguments: [
      (header + [UInt8](repeating: 0, count: 2_000), true), (header, false),
      ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + Array("aaaaaa".utf8), false),
      ([0x8F, 0, 1, 2, 0xFF], false), ([0xDB, 0xA5, 0x2D, 0], true),
      (Array("{\\rtf1 a}".utf8), true), (Array("\u{FEFF}\n<html>".utf8), true),
    ] as [([UInt8], Bool)])
  func `what no program can read is refused before LibreOffice makes text of it`(
    bytes: [UInt8], isRead: Bool
  ) {
    var problem: Wording?
    do throws(Problem) { try DocumentKind.refuseRubbish(bytes, name: "稿.doc") } catch {
      problem = error.wording
    }
    #expect((problem == nil) == isRead)
    #expect(problem?.chinese ?? "" == (isRead ? "" : "稿.doc：Word 文件已损坏，或没有传完整。请对方重新发送，或只发文字。"))
  }

  @Test func `a bomb is refused before it is unpacked`() {
    let bytes = ZipWriter().adding("[Content_Types].xml", "<Types/>").adding(
      Array("word/document.xml".utf8), packed: [UInt8](repeating: 0, count: 100), method: 8,
      size: 200 << 20, checksum: 0
    ).bytes()
    #expect(
      problem(bytes)?.english
        == "稿.docx: `word/document.xml` unpacks to more than 200 times its size, which no "
        + "manuscript does: the archive may have been made to do harm.")
  }

  @Test func `broken XML inside is refused with its place`() {
    #expect(
      problem(WordWriter("<w:p>").bytes)?.english
        == "稿.docx/word/document.xml, byte 413: Not usable: this end has no beginning.")
    #expect(
      problem(WordWriter(String(repeating: "<w:sdt>", count: 400)).bytes)?.english.hasSuffix(
        "Not usable: it is nested too deeply.") == true)
  }

  @Test func `no mutated document traps`() {
    var random = SeededGenerator(seed: 29_500)
    var writer = WordWriter(
      p("题", style: "1") + p("文/王芳") + picture("pic1") + p("图为现场。")
        + "<w:tbl><w:tr><w:tc>" + p("一") + "</w:tc><w:tc>" + p("二") + "</w:tc></w:tr></w:tbl>"
        + p("项", "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>"))
    writer.styles = WordWriter.heads
    writer.pictures = [("a.png", PictureWriter.png(width: 1, height: 1))]
    let names = [
      "w:p", "w:r", "w:t", "w:tbl", "w:tc", "w:tr", "w:del", "w:ins", "w:sdt", "w:pPr", "w:numPr",
      "w:drawing", "w:txbxContent", "mc:AlternateContent", "mc:Choice", "w:br", "w:rPr",
      "w:hyperlink",
    ]
    let whole = writer.body
    for _ in 0..<Proof.samples(200, all: 30_000) {
      var body = whole
      for _ in 0...random.below(4) {
        body = body.replacingOccurrences(
          of: random.pick(names) + (random.once(in: 2) ? ">" : " "),
          with: random.pick(names) + (random.once(in: 2) ? ">" : " "))
      }
      writer.body = body
      guard let manuscript = try? WordDocument.read(writer.bytes, name: "a") else { continue }
      for picture in manuscript.pictures {
        #expect(manuscript.article.blocks[picture.block].kind == .picture)
      }
    }
  }
}
