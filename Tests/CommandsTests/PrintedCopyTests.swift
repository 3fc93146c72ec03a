import TestSupport
import Testing

/// A manuscript that comes in, and then the page that it was printed on.
@Suite struct PrintedCopyTests {
  private static let letter = """
    标题：菜市场里的读报角
    作者：石敬亭

    4月2日一早，南街菜市场的鱼摊旁边摆开了两张长凳，摊主们围着听人读报。

    读报的是退休教师卫蓝，她每周来3次，每次半个钟头。

    “听完心里亮堂。”摊主老邓说。

    """

  private static func page(_ story: String) -> String {
    """
    海州职工报 2025年4月8日 第2版 综合

    \(story)

    城北举办焊工比赛
    本报讯（记者 容若）4月5日，城北区举办焊工比赛，六十名焊工同台比试。

    """
  }

  private static let printed = """
    菜市场里的读报角

    本报通讯员 石敬亭

    　　4月2日一早，南街菜市场的鱼摊旁边摆开了两张长凳，摊主们围着听人读报。

    　　读报的是退休教师卫蓝，她每周来3次，每次半个钟头。

    　　“听完心里亮堂。”摊主老邓说。
    """

  private static func desk(_ story: String) throws -> TrialDesk {
    let desk = try TrialDesk()
    try desk.write(letter, "letter.txt")
    try desk.write(page(story), "page.txt")
    try desk.done("newsdesk import letter.txt")
    return desk
  }

  private static func count(_ desk: TrialDesk) throws -> Int {
    try desk.done("newsdesk list").split(separator: "\n").count
  }

  @Test(arguments: ["3次", "4次"])
  func `the page that a manuscript was printed on is its next text`(times: String) throws {
    let desk = try Self.desk(Self.printed.replacing("3次", with: times))
    let before = try Self.count(desk)
    try desk.done("newsdesk import page.txt")
    #expect(try Self.count(desk) == before + 1)
    #expect(try desk.done("newsdesk show 读报角 --form").contains("每周来" + times))
    try desk.write(
      Self.page(Self.printed.replacing("3次", with: times).replacing("两张", with: "三张")), "next.txt")
    try desk.done("newsdesk import next.txt")
    #expect(try Self.count(desk) == before + 1)
    #expect(try desk.done("newsdesk show 读报角 --form").contains("三张长凳"))
    try desk.isWhole()
  }

  @Test func `what was edited in the manuscript outlives its page`() throws {
    let desk = try Self.desk(Self.printed.replacing("亮堂", with: "敞亮"))
    try desk.done("newsdesk show 读报角 --form | sed 's/3次/5次/' > edited.md")
    try desk.done("newsdesk edit 读报角 --file edited.md && newsdesk import page.txt")
    let form = try desk.done("newsdesk show 读报角 --form")
    #expect(form.contains("5次") && form.contains("敞亮"), "\(form)")
  }

  @Test func `a story of the page with that headline and many other words is asked about`() throws {
    let other = """
      菜市场里的读报角

      　　4月2日一早，南街菜市场的鱼摊旁边摆开了两张长凳，摊主们围着听人读报。

      　　市场管理处新添了书架、台灯和热水瓶，还请来社区医生给大家量血压、讲养生，
      理发师傅每月初一来一回，分文不取。
      """
    let desk = try Self.desk(other)
    let before = try Self.count(desk)
    let number = try desk.done("newsdesk list 读报角 | cut -f1").split(separator: "\n")[0]
    let said = try desk.type("newsdesk import page.txt").stderr
    #expect(try Self.count(desk) == before + 2)
    #expect(said.contains("newsdesk diff \(number)"), "\(said)")
  }

  @Test func `another story under that headline is only filed`() throws {
    let desk = try Self.desk("菜市场里的读报角\n\n　　新修的钟楼昨日敲响，港区居民纷纷前往观看，直到傍晚才陆续散去。")
    let before = try Self.count(desk)
    let said = try desk.type("newsdesk import page.txt").stderr
    #expect(try Self.count(desk) == before + 2)
    #expect(!said.contains("reads like"), "\(said)")
  }
}
