import Composition
import Foundation
import Manuscript
import Notation
import PDFRendering
import Packing
import TestSupport
import Testing
import Typesetting

/// Fonts of Debian's packages, where they are installed.
enum InstalledFont: String, CaseIterable, CustomTestStringConvertible {
  case notoSerif = "opentype/noto/NotoSerifCJK-Regular.ttc"
  case notoSans = "opentype/noto/NotoSansCJK-Bold.ttc"
  case zenHei = "truetype/wqy/wqy-zenhei.ttc"
  case uming = "truetype/arphic/uming.ttc"

  var path: String { "/usr/share/fonts/" + rawValue }
  var isHere: Bool { FileManager.default.fileExists(atPath: path) }
  var testDescription: String { rawValue }

  static var here: [InstalledFont] { allCases.filter(\.isHere) }

  func file() throws -> FontFile {
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    let source = FontSource(name: rawValue, bytes: bytes)
    let faces = try (0..<FontFile.faceCount(in: source)).map { try FontFile(source, face: $0) }
    return faces.first {
      $0.postScriptName.hasPrefix("NotoSerifCJKsc") || $0.postScriptName.hasPrefix("NotoSansCJKsc")
    } ?? faces[0]
  }
}

private let copy = Article(
  headline: "首批新就业形态劳动者入会", section: "要闻", bylines: [Byline(name: "刘蕾蕾", title: "通讯员")],
  blocks: [
    .paragraph("12月20日，盐城市总工会举行仪式，326名货车司机、外卖配送员加入工会——“有了家，心里踏实。”"),
    .paragraph("“今年以来……”市总工会负责人说，GDP增长5.2%，会员达到1,204人（含女会员388人）。《工会法》规定：职工有权参加工会。"),
  ])

/// All characters of the pages in the order of their boxes, without blanks.
private func text(of layout: Layout) -> String {
  let rows = layout.pages.flatMap(\.boxes).flatMap(\.rows).map(\.text)
  return rows.joined().filter { !$0.isWhitespace }
}

@Suite struct `Pages for a printer` {
  @Test(
    .enabled(if: OutsideProgram("pdftotext") != nil && OutsideProgram("qpdf") != nil),
    arguments: InstalledFont.here)
  func `say the text of the pages, character for character`(_ installed: InstalledFont) throws {
    let layout = layout(of: [copy])
    let printed = try PDFIssue.pdf(
      of: layout, metrics: .builtIn, fonts: PrintFonts(song: try installed.file()), pictures: [:])
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let path = try folder.write(printed.bytes, to: "pages.pdf")
    let check = try OutsideProgram("qpdf")?.run(["--check", path], in: folder)
    #expect(check?.status == 0)
    let read = try OutsideProgram("pdftotext")?.run(["-raw", path, "-"], in: folder)
    #expect(read?.stdout.filter { !$0.isWhitespace } == text(of: layout))
  }
}
