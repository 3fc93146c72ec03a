import TestSupport
import Testing

/// Copies of one page that are corrected one after the other, each made from an older one.
@Suite struct CorrectedCopiesTests {
  private static let page = """
    2025年4月8日 星期二 第2版 综合

    渔港修船铺添了新吊车
    本报讯（记者 卢舟）渔港修船铺日前添置一台新吊车，花费1180元，
    由港口工会和修船工人共同出资。

    　　吊车一次能吊起三吨重的木船，过去要八个人抬一上午。

    　　老船工葛师傅说，今年休渔期要修四十条船。

    """

  private static func desk() throws -> TrialDesk {
    let desk = try TrialDesk()
    let copies = [
      page, page.replacing("1180", with: "1108"), page.replacing("三吨", with: "五吨"),
      page.replacing("三吨", with: "五吨").replacing("1180", with: "1250"),
    ]
    for (at, copy) in copies.enumerated() { try desk.write(copy, "p\(at).txt") }
    try desk.done("newsdesk import p0.txt --quiet && newsdesk import p1.txt --quiet")
    return desk
  }

  @Test func `a copy that has an old paragraph does not undo what was corrected there`() throws {
    let desk = try Self.desk()
    try desk.done("newsdesk import p2.txt")
    let form = try desk.done("newsdesk show 修船铺 --form")
    #expect(form.contains("1108元") && form.contains("五吨"), "\(form)")
    try desk.done("newsdesk import p2.txt && newsdesk import p1.txt && newsdesk import p0.txt")
    #expect(try desk.done("newsdesk show 修船铺 --form") == form)
  }

  @Test func `what stays although a copy has it as it was is told`() throws {
    let desk = try Self.desk()
    let said = try desk.type("newsdesk import p2.txt").stderr
    #expect(said.contains("渔港修船铺日前添置一台新吊车"), "\(said)")
    #expect(said.contains("newsdesk edit") && !said.contains("edits made"), "\(said)")
  }

  @Test func `a story that is as it was before a correction is not told as the same`() throws {
    let desk = try Self.twoStories()
    let page = Self.page + Self.court
    try desk.write(page.replacing("28名", with: "82名"), "next.txt")
    try desk.write(page.replacing("三吨", with: "四吨"), "last.txt")
    try desk.done("newsdesk import next.txt")
    let said = try desk.type("newsdesk import last.txt").stderr
    #expect(said.contains("before a corrected one") && !said.contains("same text"), "\(said)")
    #expect(try desk.done("newsdesk show 劳动法庭 --form").contains("82名"))
  }

  @Test func `what is corrected once more takes the place of the correction`() throws {
    let desk = try Self.desk()
    try desk.done("newsdesk import p2.txt && newsdesk import p3.txt")
    let form = try desk.done("newsdesk show 修船铺 --form")
    #expect(form.contains("1250元") && form.contains("五吨"), "\(form)")
    try desk.isWhole()
  }

  private static let court = """

    城西新开劳动法庭
    本报讯（记者 葛青）4月6日，城西法院劳动法庭开庭，当天审结三起欠薪案件，帮28名工人讨回工资。

    """

  private static func twoStories() throws -> TrialDesk {
    let desk = try TrialDesk()
    try desk.write(page + court, "two.txt")
    try desk.done("newsdesk import two.txt")
    return desk
  }

  @Test(arguments: ["渔港修船铺有了吊车", "老渔港来了“大力士”"])
  func `a page with one headline of two retouched is a corrected copy`(headline: String) throws {
    let desk = try Self.twoStories()
    let before = try desk.done("newsdesk list | cut -f1")
    let copy = (Self.page + Self.court).replacing("渔港修船铺添了新吊车", with: headline)
    try desk.write(copy.replacing("1180", with: "1190"), "again.txt")
    try desk.done("newsdesk import again.txt")
    #expect(try desk.done("newsdesk list | cut -f1") == before)
    let form = try desk.done("newsdesk show \(headline) --form")
    #expect(form.contains("1190元"), "\(form)")
  }

  @Test func `a page with one story of another is not its copy, nor is that of another day`() throws
  {
    let desk = try Self.twoStories()
    let before = try desk.done("newsdesk list").split(separator: "\n").count
    let other = "2025年4月8日 星期二 第2版 综合\n\n灯塔换新灯\n昨日傍晚，东礁灯塔换上新灯，守塔人白羽爬了一百级台阶点亮它。\n"
    try desk.write(other + Self.court, "other.txt")
    try desk.done("newsdesk import other.txt")
    #expect(try desk.done("newsdesk list").split(separator: "\n").count == before + 1)
    let later = (Self.page + Self.court).replacing("4月8日 星期二", with: "4月9日 星期三")
    try desk.write(later.replacing("添了新吊车", with: "又添吊车"), "later.txt")
    try desk.done("newsdesk import later.txt")
    #expect(try desk.done("newsdesk list").split(separator: "\n").count == before + 2)
  }
}
