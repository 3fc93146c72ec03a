import Intake
import Manuscript
import Testing

/// What a page says of the pages inside.
@Suite struct ContentsTests {
  private static func roles(_ rows: String) -> [LineRole] {
    PageReading.ofText(
      """
      双河工友报
      2025年6月13日 星期五 第211期 今日四版

      \(rows)

      防汛演练在白沙堤举行
      本报讯（记者 常林）6月10日，防汛演练在白沙堤举行，十二支职工抢险队参加了堵口和供电两个科目。
      """
    ).lines.dropFirst(2).dropLast(2).map(\.role)
  }

  @Test(arguments: [
    "本期看点\n02 | 轮胎车间的“省料王”\n03 | 清早五点的面点房\n04 | 父亲的旧饭盒",
    "导读\n▶02版 讨薪不再跑断腿\n▶03版 一把扳手传三代",
    "老船厂变成职工公园 →2版\n“三班倒”妈妈有了托管班 →3版",
    "内页导读：\n家长会开到田头（详见2版）\n“背篓图书馆”走了四十里（详见4版）",
    "要目\n一封迟到二十年的工资条……………4版",
  ])
  func `what stands on other pages is the paper's own, however its page is given`(rows: String) {
    #expect(Self.roles(rows).allSatisfy { $0 == .furniture })
  }

  @Test(arguments: [
    "In This Issue\nWage talks resume ......... 1\nSteward training .......... 2",
    "INSIDE\nPension vote results, page 2\nPicnic sign-up, page 3",
    "Inside this issue:\n2   President's report\n8   Calendar",
  ])
  func `so is it on an English page`(rows: String) {
    let reading = PageReading.ofText(
      """
      THE RIVERSIDE STEWARD
      Local 88      April 2025

      \(rows)

      Wage talks open at the mill
      By Dana Roche
      The company and the union sat down for the first time on April 2 in the back room of the hall.
      """)
    #expect(reading.articles.map(\.article.headline) == ["Wage talks open at the mill"])
    #expect(reading.lines.dropLast(3).allSatisfy { $0.role == .furniture })
  }

  @Test func `the section above goes on below a box of contents`() {
    let reading = PageReading.ofText(
      """
      石桥职工 2025年2月21日 第1版 要闻

      维权

      导读
      ▶02版 讨薪不再跑断腿
      ▶03版 一把扳手传三代

      工伤认定可以在网上办
      本报讯（记者 柴宁）从三月起，石桥县的工伤认定可以在网上提交材料，职工不用再跑三趟。
      """)
    #expect(reading.articles.map(\.article.section) == ["维权"])
  }

  @Test func `a list of numbers without a label is none of contents`() {
    let reading = PageReading.ofText(
      """
      Softball results
      Foundry 14
      Spindles 2
      The game was called in the sixth inning, when the last of the balls went into the river behind the mill.
      """)
    #expect(!reading.lines.contains { $0.role == .furniture })
  }
}
