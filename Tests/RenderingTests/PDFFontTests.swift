import Composition
import Diagnostics
import Manuscript
import PDFRendering
import Packing
import TestSupport
import Testing
import Typesetting

private func printed(_ font: [UInt8], _ headline: String = "A首⾸") throws -> PDFIssue {
  let file = try FontFile(FontSource(name: "small.ttf", bytes: font))
  let article = Article(headline: headline, blocks: [.paragraph("首")])
  return try PDFIssue(
    of: layout(of: [article], name: "A"), metrics: .builtIn, fonts: PrintFonts(song: file),
    pictures: [:])
}

@Suite struct `The fonts of a printer's file` {
  @Test(arguments: [FontWriter.quadratic(), FontWriter.compact()])
  func `keep characters apart that look the same`(_ font: [UInt8]) throws {
    let lines = try printed(font).bytes().split(separator: 0x0A)
    let codes = lines.map { String(decoding: $0, as: UTF8.self) }
      .filter { $0.hasPrefix("<00") }.map { $0.suffix(6) }
    #expect(Set(["<0041>", "<9996>", "<2FB8>"]).isSubset(of: codes))
  }

  @Test(arguments: [FontWriter.quadratic(), FontWriter.compact()])
  func `give the same bytes again`(_ font: [UInt8]) throws {
    #expect(try printed(font).bytes() == (try printed(font).bytes()))
  }

  @Test func `that lack characters are told, never passed over`() throws {
    let missing = try printed(FontWriter.quadratic(), "A工会").warnings.contains { warning in
      guard case .missing(_, let characters) = warning else { return false }
      return characters.contains("工") && characters.contains("会") && !characters.contains("A")
    }
    #expect(missing)
  }

  @Test(arguments: [2, 0x100, 0x200])
  func `that may not be embedded are refused by name`(_ rights: Int) {
    let problem = #expect(throws: Problem.self) {
      try printed(FontWriter.quadratic(rights: rights))
    }
    #expect(
      problem?.wording.english
        == "small.ttf: The maker of Small does not allow it to be put into a PDF. Name another one "
        + "with `--font serif=PATH`, or leave fonts out with `--no-embed`.")
  }

  @Test func `are only named where none is to be in the file, and that is told`() throws {
    let printed = try PDFIssue(
      of: layout(of: [Article(headline: "首A")]), metrics: .builtIn, fonts: .notEmbedded,
      pictures: [:])
    let text = String(decoding: printed.bytes(), as: UTF8.self)
    #expect(text.contains("/Encoding/UniGB-UTF16-H") && !text.contains("/FontFile"))
    #expect(text.contains("9996"))
    #expect(printed.warnings.first == .notEmbedded)
  }

  @Test
  func `that set characters wider than the pages were made with are scaled, and that is told`()
    throws
  {
    let warnings = try printed(FontWriter.quadratic(), "AA").warnings
    #expect(warnings.contains { if case .scaled(.songBold, _) = $0 { true } else { false } })
  }

  @Test func `with flipped bits are refused or printed, and never stop the program`() throws {
    var generator = SeededGenerator(seed: 8)
    for whole in [FontWriter.quadratic(), FontWriter.compact()] {
      for _ in 0..<Proof.samples(60, all: 5_000) {
        var bytes = whole
        for _ in 0..<2 { bytes[generator.below(bytes.count)] ^= UInt8(1 << generator.below(8)) }
        do throws(Problem) {
          _ = try PDFIssue(
            of: layout(of: [Article(headline: "A首⾸")]), metrics: .builtIn,
            fonts: PrintFonts(song: try FontFile(FontSource(name: "small.ttf", bytes: bytes))),
            pictures: [:])
        } catch {
          #expect(error.kind == .refused)
        }
      }
    }
  }
}
