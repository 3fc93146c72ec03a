import Interchange
import Manuscript
import TestSupport
import Testing

private let text = "12月18日，盱眙县总工会举行集中入会仪式，三百名货车司机加入工会。"

/// Documents that are filled in like a form.
@Suite struct WordLabelTests {
  private func read(_ body: String) throws -> WordManuscript {
    try WordDocument.read(WordWriter(body).bytes, name: "a.docx")
  }

  @Test func `what labels say is said, and is no paragraph`() throws {
    let body = ["标题：货车司机有了家", "作者：王芳", "单位：盱眙县总工会", "正文：", text].map { p($0) }
    let manuscript = try read(body.joined())
    expectSnapshot(
      manuscript.article.outline,
      """
      headline: 货车司机有了家
      byline: 王芳
      paragraph: \(text)
      """)
    #expect(manuscript.unit == "盱眙县总工会")
  }

  @Test func `labels stand below a headline too, the second of a kind stays`() throws {
    let body = bold("货车司机有了家") + p("单位：盱眙县总工会") + p("单位：物流园") + p(text)
    expectSnapshot(
      try read(body).article.outline,
      """
      headline: 货车司机有了家
      paragraph: 单位：物流园
      paragraph: \(text)
      """)
  }

  @Test func `a name line stands below a headline that a label says`() throws {
    expectSnapshot(
      try read(p("标题：货车司机有了家") + p("记者 王芳") + p(text)).article.outline,
      """
      headline: 货车司机有了家
      byline: 记者 王芳
      paragraph: \(text)
      """)
  }

  @Test func `a numbered crosshead before a soft break makes no verse`() throws {
    let lines = ["工棚前摆开小板凳。", "一、谁来坐", "各班组推选一名工人。"].joined(separator: "</w:t><w:br/><w:t>")
    expectSnapshot(
      try read(bold("小板凳议事会") + p(text) + p(lines)).article.outline,
      """
      headline: 小板凳议事会
      paragraph: \(text)
      paragraph: 工棚前摆开小板凳。
      paragraph: 一、谁来坐
      paragraph: 各班组推选一名工人。
      """)
  }
}
