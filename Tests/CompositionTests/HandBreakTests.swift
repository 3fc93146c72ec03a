import Composition
import Manuscript
import Notation
import TestSupport
import Testing
import Typesetting

private func rows(
  _ broken: [String], of headline: String = "货车司机入会仪式在宝应举行"
) -> [String] {
  let made = article(headline, characters: 900)
  let id = articleID(7)
  let story = Story(
    id: id, object: id, number: "7", article: made,
    pin: Pin(article: id, page: 1, lead: true, headlineRows: broken))
  return compose([story] + stories(8, seed: 4), .a3, pages: 1).pages[0].boxes
    .filter { $0.story == id && $0.kind == .headline }.flatMap(\.rows).map(\.text)
}

private func articleID(_ number: Int) -> Digest { Digest(words: [UInt64(number) << 48, 5, 5, 5]) }

@Suite struct HandBreakTests {
  @Test func `a headline is broken where the page editor says`() {
    #expect(rows(["货车司机入会仪式", "在宝应举行"]) == ["货车司机入会仪式", "在宝应举行"])
    #expect(rows(["货车司机", "入会仪式在宝应举行"]) == ["货车司机", "入会仪式在宝应举行"])
  }

  @Test func `the blank of a headline may be where a row ends`() {
    let rows = rows(["快递小哥比武", "手速每小时1260件"], of: "快递小哥比武 手速每小时1260件")
    #expect(rows == ["快递小哥比武", "手速每小时1260件"])
  }

  @Test func `rows that are not the headline's words are passed over`() {
    #expect(rows(["货车司机", "入会仪式"]).joined() == "货车司机入会仪式在宝应举行")
  }
}
