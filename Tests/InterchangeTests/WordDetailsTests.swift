import Interchange
import TestSupport
import Testing

/// All numbers are invented: the area code 990 of the identity numbers and the bank 6200 do not exist.
@Suite struct WordDetailsTests {
  private static let text = "12月18日，盱眙县总工会举行新就业形态劳动者集中入会仪式，三百名货车司机加入工会。"

  private static func read(_ lines: String...) throws -> WordManuscript {
    try WordDocument.read(WordWriter(lines.joined()).bytes, name: "a.docx")
  }

  @Test func `details above the headline leave the headline and the names`() throws {
    let read = try Self.read(
      p("姓名：张三 手机：13800000000 身份证：990101199003070015"), p("春天的田野"), p("张三"), p(Self.text))
    expectSnapshot(
      read.article.outline,
      """
      headline: 春天的田野
      byline: 张三
      paragraph: \(Self.text)
      """)
    #expect(read.privateLines == ["姓名：张三 手机：13800000000 身份证：990101199003070015"])
  }

  @Test func `a telephone beside the name leaves the name, and a unit is no copy`() throws {
    let read = try Self.read(
      p("师徒情"), p("作者：孙亮（电话：13800000000）"), p(Self.text),
      p("（作者单位：盐城港集团 电话 13800000000）"), p("卡号 6200 0211 0700 1234 567"))
    expectSnapshot(
      read.article.outline,
      """
      headline: 师徒情
      byline: 孙亮
      paragraph: \(Self.text)
      """)
    #expect(read.unit == "盐城港集团")
  }

  @Test func `a document without details is read as it stands`() throws {
    let read = try Self.read(p("春天的田野"), p("张三"), p(Self.text), p("热线：0515-87000000"))
    expectSnapshot(
      read.article.outline,
      """
      headline: 春天的田野
      byline: 张三
      paragraph: \(Self.text)
      paragraph: 热线：0515-87000000
      """)
    #expect(read.privateLines.isEmpty)
  }
}
