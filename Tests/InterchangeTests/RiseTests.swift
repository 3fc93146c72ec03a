import Diagnostics
import Interchange
import Manuscript
import TestSupport
import Testing

/// A paragraph of runs: `^` before one that stands above the line, `_` before one below it.
private func word(_ runs: String...) throws -> WordManuscript {
  let places: [Character: String] = ["^": "superscript", "_": "subscript"]
  let body = runs.map { run in
    let place = run.first.flatMap { places[$0] }
    let look = place.map { "<w:rPr><w:vertAlign w:val=\"\($0)\"/></w:rPr>" } ?? ""
    let text = place == nil ? run : String(run.dropFirst())
    return "<w:r>\(look)<w:t xml:space=\"preserve\">\(text)</w:t></w:r>"
  }
  let copy = p("港口", style: "1") + "<w:p>\(body.joined())</w:p>"
  return try WordDocument.read(WordWriter(copy).bytes, name: "a.docx")
}

private func mail(_ body: String) throws -> Mail {
  let head = "From: a@b.c\nSubject: x\nContent-Type: text/html; charset=utf-8\n\n"
  return try MailMessage.read(Array((head + body).utf8), name: "a.eml")
}

@Suite struct RiseTests {
  @Test func `exponents and indexes of a Word file keep their place`() throws {
    let read = try word(
      "运走10", "^6", "吨，占地30 m", "^2", "，10", "^-", "^3", "与H", "_2", "O、x", "^n", "。")
    #expect(read.article.blocks == [.paragraph("运走10⁶吨，占地30 m²，10⁻³与H₂O、xⁿ。")])
    #expect(read.leftOver == [])
  }

  @Test func `letters that have no sign of their own above the line are told`() throws {
    let read = try word("两注", "^a", "、", "^甲乙", "，见", "^[1]", "^①", "^*", "，21", "^st", "。")
    #expect(read.article.blocks == [.paragraph("两注a、甲乙，见[1]①*，21st。")])
    #expect(
      read.leftOver == [
        .init(reason: .risenPlace, text: "a"), .init(reason: .risenPlace, text: "甲乙"),
      ])
  }

  @Test func `an exponent in a formula keeps its place`() throws {
    let math = "http://schemas.openxmlformats.org/officeDocument/2006/math"
    let power =
      "<m:oMath xmlns:m=\"\(math)\"><m:sSup><m:e><m:r><m:t>10</m:t></m:r></m:e>"
      + "<m:sup><m:r><m:t>6</m:t></m:r></m:sup></m:sSup></m:oMath>"
    let copy = p("港口", style: "1") + "<w:p>\(power)<w:r><w:t>吨货物运走了。</w:t></w:r></w:p>"
    let read = try WordDocument.read(WordWriter(copy).bytes, name: "a.docx")
    #expect(read.article.blocks == [.paragraph("10⁶吨货物运走了。")])
  }

  @Test func `exponents and indexes of a mail keep their place`() throws {
    let read = try mail(
      "<p>10<SUP>6</SUP> tons, H<sub>2</sub>O, 1<sup>st</sup>,<sup>[1]</sup> x<sup>ab</sup></p>")
    #expect(read.text == "10⁶ tons, H₂O, 1st,[1] xab")
    #expect(
      read.remarks.last?.english
        == "Letters above or below the line now stand on it: “ab”; see that they read right.")
  }

  @Test func `a mark above the line that is never closed ends with its paragraph`() throws {
    #expect(try mail("<p>10<sup>6</p><p>It goes on.</p>").text == "10⁶\n\nIt goes on.")
  }
}
