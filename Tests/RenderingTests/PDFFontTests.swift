import Diagnostics
import Manuscript
import PDFRendering
import Packing
import TestSupport
import Testing
import Typesetting

private func printed(_ font: [UInt8], _ headline: String = "A首⾸") throws -> PDFIssue.Printed {
  let file = try FontFile(FontSource(name: "small.ttf", bytes: font))
  let article = Article(headline: headline, blocks: [.paragraph("首")])
  return try PDFIssue.pdf(
    of: layout(of: [article], name: "A"), metrics: .builtIn, fonts: PrintFonts(song: file),
    pictures: [:])
}

@Suite struct `The fonts of a printer's file` {
  @Test(arguments: [FontWriter.quadratic(), FontWriter.compact()])
  func `keep characters apart that look the same`(_ font: [UInt8]) throws {
    let lines = try printed(font).bytes.split(separator: 0x0A)
    let codes = lines.map { String(decoding: $0, as: UTF8.self) }
      .filter { $0.hasPrefix("<00") }.map { $0.suffix(6) }
    #expect(Set(["<0041>", "<9996>", "<2FB8>"]).isSubset(of: codes))
  }

  @Test(arguments: [FontWriter.quadratic(), FontWriter.compact()])
  func `give the same bytes again`(_ font: [UInt8]) throws {
    #expect(try printed(font).bytes == (try printed(font).bytes))
  }

  @Test func `that lack characters are told, never passed over`() throws {
    let missing = try printed(FontWriter.quadratic(), "A工会").warnings.contains { warning in
      guard case .missing(_, let characters) = warning else { return false }
      return characters.contains("工") && characters.contains("会") && !characters.contains("A")
    }
    #expect(missing)
  }

  @Test func `that may not be embedded are told`() throws {
    let warnings = try printed(FontWriter.quadratic(rights: 2)).warnings
    #expect(warnings.contains { if case .notAllowed = $0 { true } else { false } })
  }

  @Test func `with flipped bits are refused or printed, and never stop the program`() throws {
    var generator = SeededGenerator(seed: 8)
    for whole in [FontWriter.quadratic(), FontWriter.compact()] {
      for _ in 0..<Proof.samples(60, all: 5_000) {
        var bytes = whole
        for _ in 0..<2 { bytes[generator.below(bytes.count)] ^= UInt8(1 << generator.below(8)) }
        do throws(Problem) {
          _ = try PDFIssue.pdf(
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
