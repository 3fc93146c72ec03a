import TestSupport
import Testing

/// Pages that read alike and are not one page: a column of every week, a house notice, the same page
/// imported for another issue.
@Suite struct OtherPagesTests {
  /// Two weeks of a page: a column of which a word changes, and a notice that never does.
  private static func page(_ day: String, film: String) -> String {
    """
    盐渎工友  2024年12月\(day)日  第三版

    一周文化活动
    本报讯 文化宫本周安排如下：
    周二晚七点，三楼教室，书法班上课，老师钱进。
    周六晚七点，一楼礼堂，放映《\(film)》，凭会员证入场。

    订报启事
    明年的报纸已经开始征订，全年定价六十元，欢迎到各地邮局订阅。

    """
  }

  private static func desk() throws -> TrialDesk {
    let desk = try TrialDesk()
    try desk.write(page("6", film: "甲午风云"), "w1.txt")
    try desk.write(page("13", film: "林则徐"), "w2.txt")
    return desk
  }

  /// The issue, the headline and the film of all that came in.
  private static func filed(_ desk: TrialDesk) throws -> [String] {
    let numbers = try desk.done("newsdesk list | cut -f1 | tail -n +3").split(separator: "\n")
    return try numbers.map { number in
      try desk.done(
        "newsdesk show \(number) --form | grep -oE '^issue: .*|^# .*|放映.*》' | tr '\\n' ' '")
    }
  }

  @Test func `the column of another week, or for another issue, is an article of its own`() throws {
    let desk = try Self.desk()
    try desk.done("newsdesk import w1.txt --issue 12A")
    let said = try desk.type("newsdesk import w2.txt --issue 12B").stderr
    #expect(said.contains("(2024-12-13, not 2024-12-06): that stays as it is."), "\(said)")
    #expect(said.contains("reads the same and stays in issue 12A; here it is"), "\(said)")
    #expect(
      try Self.filed(desk) == [
        "issue: 12A # 一周文化活动 放映《甲午风云》 ", "issue: 12A # 订报启事 ",
        "issue: 12B # 一周文化活动 放映《林则徐》 ", "issue: 12B # 订报启事 ",
      ])
    #expect(!(try desk.type("newsdesk status", isAtTerminal: true).stdout.contains("twice")))
    try desk.isWhole()
  }

  @Test func `a folio of another week makes another page without any issue`() throws {
    let desk = try Self.desk()
    try desk.done("newsdesk import w1.txt && newsdesk import w2.txt")
    #expect(
      try Self.filed(desk) == ["# 一周文化活动 放映《甲午风云》 ", "# 订报启事 ", "# 一周文化活动 放映《林则徐》 "])
  }

  @Test(arguments: ["2024年12月6日 第三版\n\n", "盐渎工友 2024年12月 第三版\n\n"])
  func `a folio that says no more or the same belongs to a corrected page`(folio: String) throws {
    let desk = try Self.desk()
    let whole = Self.page("6", film: "林则徐")
    try desk.write(folio + whole.split(separator: "\n\n", maxSplits: 1)[1], "w3.txt")
    try desk.done("newsdesk import w1.txt --issue 12A && newsdesk import w3.txt --issue 12A")
    #expect(
      try Self.filed(desk) == ["issue: 12A # 一周文化活动 放映《林则徐》 ", "issue: 12A # 订报启事 "])
  }

  @Test func `no import takes an article out of its issue, and the one that does is named`() throws
  {
    let desk = try Self.desk()
    try desk.done("newsdesk import w1.txt --issue 12A")
    let said = try desk.type("newsdesk import w1.txt --issue 12B --tag 版面").stderr
    #expect(
      try Self.filed(desk) == ["issue: 12A # 一周文化活动 放映《甲午风云》 ", "issue: 12A # 订报启事 "])
    #expect(said.contains("stays in the issue it is in: "), "\(said)")
    try desk.done(String(said.split(separator: "`")[1]))
    #expect(
      try Self.filed(desk) == ["issue: 12B # 一周文化活动 放映《甲午风云》 ", "issue: 12B # 订报启事 "])
    #expect(try desk.done("newsdesk list tag:版面").split(separator: "\n").count == 2)
  }

  @Test func `a manuscript for another issue corrects none that was sent for an earlier one`()
    throws
  {
    let desk = try TrialDesk()
    for (at, film) in ["甲午风云", "林则徐"].enumerated() {
      let text = "一周文化活动\n\n周二晚七点，三楼教室，书法班上课，老师钱进。\n\n周六晚七点，一楼礼堂，放映《\(film)》。\n"
      try desk.write(text, "m\(at).txt")
    }
    try desk.done("newsdesk import m0.txt --issue 12A")
    let said = try desk.type("newsdesk import m1.txt --issue 12B").stderr
    #expect(said.contains("(issue 12B, not issue 12A): that stays as it is."), "\(said)")
    #expect(
      try Self.filed(desk) == [
        "issue: 12A # 一周文化活动 放映《甲午风云》 ", "issue: 12B # 一周文化活动 放映《林则徐》 ",
      ])
  }
}
