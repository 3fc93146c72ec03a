import Composition
import Foundation
import Manuscript
import PDFRendering
import Packing
import TestSupport
import Testing
import Typesetting

/// Every font file of the packages that the proof names, where they are installed: fonts-noto-cjk
/// and fonts-noto-cjk-extra, fonts-wqy-zenhei, fonts-arphic-uming.
struct PackagedFont: CustomTestStringConvertible {
  let path: String
  let face: Int
  let name: String

  var testDescription: String { name }

  /// Of each file the face for mainland China, else the first; all faces for a proof.
  static var here: [PackagedFont] {
    let folders = ["opentype/noto", "truetype/wqy", "truetype/arphic"].map {
      "/usr/share/fonts/" + $0
    }
    return folders.flatMap { folder -> [PackagedFont] in
      let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
      return names.filter { $0.contains("CJK") || $0.hasPrefix("wqy") || $0.hasPrefix("uming") }
        .sorted().flatMap { faces(of: folder + "/" + $0) }
    }
  }

  private static func faces(of path: String) -> [PackagedFont] {
    guard let source = try? source(path), let count = try? FontFile.faceCount(in: source) else {
      return []
    }
    let faces = (0..<count).compactMap { face in
      (try? FontFile(source, face: face)).map { font in
        PackagedFont(path: path, face: face, name: font.postScriptName)
      }
    }
    if Proof.samples(0, all: 1) > 0 { return faces }
    return Array((faces.filter { $0.name.contains("CJKsc") } + faces).prefix(1))
  }

  private static func source(_ path: String) throws -> FontSource {
    let data = try Data(contentsOf: URL(fileURLWithPath: path), options: .alwaysMapped)
    return FontSource(name: path, size: data.count) { at, count in
      [UInt8](data[at..<(at + count)])
    }
  }

  func file() throws -> FontFile { try FontFile(try Self.source(path), face: face) }
}

private let copy = Article(
  headline: "首批新就业形态劳动者入会", section: "要闻", bylines: [Byline(name: "刘蕾蕾", title: "通讯员")],
  blocks: [
    .paragraph("12月20日，盐城市总工会举行仪式，326名货车司机、外卖配送员加入工会——“有了家，心里踏实。”"),
    .paragraph("“今年以来……”市总工会负责人说，GDP增长5.2%，会员达到1,204人（含女会员388人）。《工会法》规定：职工有权参加工会。"),
  ])

private func plain(_ text: String) -> String { text.filter { !$0.isWhitespace } }

@Suite struct `A printer's file, read by other programs` {
  private static let hasPrograms =
    ["qpdf", "pdffonts", "pdftotext", "mutool", "gs"].allSatisfy { OutsideProgram($0) != nil }

  @Test(
    .enabled(if: hasPrograms, "poppler-utils, qpdf, mupdf-tools and ghostscript are not installed"),
    arguments: PackagedFont.here)
  func `is whole, has every font in it, says the text of the pages, and prints in black alone`(
    _ packaged: PackagedFont
  ) throws {
    let layout = layout(of: [copy])
    let printed = try PDFIssue(
      of: layout, metrics: .builtIn, fonts: PrintFonts(song: try packaged.file()), pictures: [:])
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let settings = PDFIssue.Settings(hasCropMarks: false)
    let path = try folder.write(printed.bytes(settings), to: "pages.pdf")
    let check = try OutsideProgram("qpdf")?.run(["--check", path], in: folder)
    #expect(check?.status == 0, "\(check?.stdout ?? "")\(check?.stderr ?? "")")
    let fonts = try OutsideProgram("pdffonts")?.run([path], in: folder)
    let rows = (fonts?.stdout ?? "").split(separator: "\n").dropFirst(2)
    #expect(!rows.isEmpty && rows.allSatisfy { $0.contains("Identity-H       yes yes yes") })
    let words = plain(layout.pages.flatMap(\.boxes).flatMap(\.rows).map(\.text).joined())
    let poppler = try OutsideProgram("pdftotext")?.run(["-raw", path, "-"], in: folder)
    #expect(plain(poppler?.stdout ?? "") == words)
    let mupdf = try OutsideProgram("mutool")?.run(["draw", "-q", "-F", "text", path], in: folder)
    #expect(plain(mupdf?.stdout ?? "") == words)
    let radicals = (poppler?.stdout ?? "").unicodeScalars.filter { 0x2E80...0x2FDF ~= $0.value }
    #expect(radicals.isEmpty)
    let inks = try OutsideProgram("gs")?.run(
      ["-q", "-dPDFSTOPONWARNING", "-sDEVICE=inkcov", "-o", "-", path], in: folder)
    #expect(inks?.status == 0 && inks?.stderr == "", "\(inks?.stderr ?? "")")
    let shares = (inks?.stdout ?? "").split(separator: "\n").map { $0.split(separator: " ") }
    #expect(shares.count == layout.pages.count)
    #expect(shares.allSatisfy { $0.prefix(3) == ["0.00000", "0.00000", "0.00000"] }, "\(shares)")
  }
}
