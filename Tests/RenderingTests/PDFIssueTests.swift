import Composition
import Diagnostics
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
    let printed = try PDFIssue(
      of: layout, metrics: .builtIn, fonts: PrintFonts(song: try installed.file()), pictures: [:])
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let path = try folder.write(printed.bytes(), to: "pages.pdf")
    let check = try OutsideProgram("qpdf")?.run(["--check", path], in: folder)
    #expect(check?.status == 0)
    let read = try OutsideProgram("pdftotext")?.run(["-raw", path, "-"], in: folder)
    #expect(read?.stdout.filter { !$0.isWhitespace } == text(of: layout))
  }

  @Test(.enabled(if: OutsideProgram("pdftotext") != nil && InstalledFont.notoSerif.isHere))
  func `say English copy as it was approved, but for hyphens at the ends of lines`() throws {
    let words = "representatives announced extraordinary transportation infrastructure"
    let paragraph = Array(repeating: words, count: 12).joined(separator: " ") + "."
    let dictionary = "\\patterns{ 1ta 1ti 1tu 1no 1na 1re 1di }"
    let hyphenation = try Hyphenation(
      file: Array(dictionary.utf8), name: "few", at: Place("few.tex"))
    let story = Story(
      id: articleID(1), object: articleID(2), number: "0001",
      article: Article(headline: "Housing", language: .english, blocks: [.paragraph(paragraph)]))
    let metrics = Metrics.builtIn.withLatin
    let layout = PageMaker.compose(
      stories: [story], template: .letter, metrics: metrics, hyphenation: hyphenation, pages: 1,
      masthead: Masthead(name: "The Courier", issue: "2024-12"), draft: false)
    let printed = try PDFIssue(
      of: layout, metrics: metrics, fonts: PrintFonts(song: try InstalledFont.notoSerif.file()),
      pictures: [:])
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let path = try folder.write(printed.bytes(), to: "pages.pdf")
    let read = try OutsideProgram("pdftotext")?.run(["-raw", path, "-"], in: folder)
    let said = (read?.stdout ?? "").filter { !$0.isWhitespace }
    #expect(said == text(of: layout))
    #expect(said.contains("\u{AD}"))
    #expect(said.filter { $0 != "\u{AD}" }.contains(paragraph.filter { $0 != " " }))
  }

  @Test func `print red parts in magenta and yellow, or in one ink of its own`() throws {
    var template = Template.a4
    template.hasRedMasthead = true
    let story = Story(
      id: articleID(1), object: articleID(2), number: "0001", article: Article(headline: "A首"))
    let layout = PageMaker.compose(
      stories: [story], template: template, metrics: .builtIn, pages: 1,
      masthead: Masthead(name: "首", issue: "2024-12"), draft: false)
    let font = try FontFile(FontSource(name: "small.ttf", bytes: FontWriter.quadratic()))
    func file(_ spot: String?) throws -> String {
      let printed = try PDFIssue(
        of: layout, metrics: .builtIn, fonts: PrintFonts(song: font), pictures: [:], spot: spot)
      return String(decoding: printed.bytes(), as: UTF8.self)
    }
    let plain = try file(nil)
    #expect(plain.contains("0 1 1 0 k /Song ") && !plain.contains("/Separation"))
    let spot = try file("PANTONE 186 C")
    #expect(spot.contains("/Red cs 1 scn /Song ") && !spot.contains("0 1 1 0 k"))
    #expect(spot.contains("/Red[/Separation/PANTONE#20186#20C/DeviceCMYK"))
  }

  @Test func `name the files of their fonts by hash`() throws {
    let font = try FontFile(FontSource(name: "small.ttf", bytes: FontWriter.quadratic()))
    let digest = articleID(7)
    let printed = try PDFIssue(
      of: layout(of: [Article(headline: "A首")], name: "A"), metrics: .builtIn,
      fonts: PrintFonts(song: font, digests: ["small.ttf": digest]), pictures: [:])
    let words = "sha256:\(digest.hex)".utf16.map { unit in
      let digits = String(unit, radix: 16, uppercase: true)
      return String(repeating: "0", count: 4 - digits.count) + digits
    }
    #expect(String(decoding: printed.bytes(), as: UTF8.self).contains(words.joined()))
  }

  @Test func `hold a font once that prints several kinds of type`() throws {
    let font = try FontFile(FontSource(name: "small.ttf", bytes: FontWriter.quadratic()))
    let printed = try PDFIssue(
      of: layout(of: [Article(headline: "A首", blocks: [.paragraph("首")])], name: "A"),
      metrics: .builtIn, fonts: PrintFonts(song: font), pictures: [:])
    let file = String(decoding: printed.bytes(), as: UTF8.self)
    #expect(file.components(separatedBy: "/FontFile2").count == 2)
    #expect(printed.warnings.contains(.replaced(.songBold)))
  }
}
