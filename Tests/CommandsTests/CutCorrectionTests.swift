import TestSupport
import Testing

/// A page is corrected after an article of it was cut: what changes goes to the piece that has it.
@Suite struct CutCorrectionTests {
  private static let page = """
    2025年5月6日 星期二 第3版 综合

    渡口换了新跳板
    本报讯（记者 汪洋）南岸渡口日前换上铝合金跳板，长12米，
    比旧木板轻一半。

    　　摆渡工老秦说，雨天不再打滑。

    　　当天，渡口工会还给每名摆渡工发了28件救生衣和一双雨靴。

    铸工班学起了画图
    本报讯（记者 汪洋）铸工班二十人报名学习制图。

    """

  /// A desk whose first story lost what stands from line 9 on, or from inside a paragraph.
  private static func desk(cutAt line: Int = 9) throws -> TrialDesk {
    let desk = try TrialDesk()
    try desk.write(page, "p0.txt")
    let first = page.replacing("28件", with: "38件")
    try desk.write(first, "p1.txt")
    try desk.write(page.replacing("长12米", with: "长13米"), "p2.txt")
    try desk.write(first.replacing("38件", with: "48件"), "p3.txt")
    try desk.write(page.replacing("日前", with: "昨日").replacing("轻一半", with: "轻两成"), "p4.txt")
    try desk.done("newsdesk import p0.txt --quiet")
    let piece = try desk.done(
      "newsdesk split 渡口换了 --before \(line) --json | grep '\"number\"' | tail -1 | cut -d '\"' -f 4"
    )
    try desk.done("newsdesk tag \(piece.prefix(4)) --slug piece")
    return desk
  }

  private static func body(_ desk: TrialDesk, _ name: String) throws -> String {
    try desk.done("newsdesk show \(name) --lines")
  }

  @Test func `a correction goes to the piece, and the next ones undo none before them`() throws {
    let desk = try Self.desk()
    let said = try desk.type("newsdesk import p1.txt && newsdesk import p2.txt").stderr
    #expect(!said.contains("was edited") && said.contains("p1.txt: a new text of “[当天"), "\(said)")
    #expect(try Self.body(desk, "piece") == "9\t当天，渡口工会还给每名摆渡工发了38件救生衣和一双雨靴。\n")
    try desk.done("newsdesk import p3.txt")
    #expect(try Self.body(desk, "piece").contains("48件"))
    #expect(
      try Self.body(desk, "渡口换了") == """
        4\t南岸渡口日前换上铝合金跳板，长13米，
        5\t比旧木板轻一半。
        7\t摆渡工老秦说，雨天不再打滑。

        """)
    try desk.isWhole()
  }

  @Test func `where a paragraph was cut each piece gets what changes in its part`() throws {
    let desk = try Self.desk(cutAt: 5)
    try desk.done("newsdesk import p4.txt")
    #expect(try Self.body(desk, "piece").hasPrefix("5\t比旧木板轻两成。\n7\t"))
    #expect(try Self.body(desk, "渡口换了") == "4\t南岸渡口昨日换上铝合金跳板，长12米，\n")
  }

  @Test func `a piece that was joined to another article is corrected there`() throws {
    let desk = try Self.desk()
    try desk.done("newsdesk join 铸工班 piece && newsdesk import p1.txt")
    #expect(
      try Self.body(desk, "铸工班") == """
        12\t铸工班二十人报名学习制图。
        9\t当天，渡口工会还给每名摆渡工发了38件救生衣和一双雨靴。

        """)
    #expect(!(try Self.body(desk, "渡口换了").contains("救生衣")))
  }

  @Test func `a piece that was edited in the same lines waits for a decision of its own`() throws {
    let desk = try Self.desk()
    try desk.done("newsdesk show piece --form | sed 's/28件/二十八件/' > e.md")
    try desk.done("newsdesk edit piece --file e.md")
    let said = try desk.type("newsdesk import p1.txt").stderr
    #expect(said.contains("p1.txt: “[当天") && said.contains("was edited"), "\(said)")
    #expect(try desk.savedTexts().first?.contains("二十八件") ?? false)
  }

  @Test func `a headline that came with another text by a join is not taken for the first one's`()
    throws
  {
    let desk = try TrialDesk()
    let brief = "简讯\n▲5月4日，北岸渡口添了两盏航标灯。（高洁）\n▲近日，渡口工会慰问了十名老船工。（陈璐）\n\n"
    let page = Self.page.replacing("渡口换了", with: brief + "渡口换了")
    try desk.write(page, "p0.txt")
    try desk.write(page.replacing("二十人", with: "三十人"), "p1.txt")
    try desk.done("newsdesk import p0.txt --quiet")
    let first = try desk.done("newsdesk list 航标灯").prefix(4)
    try desk.done("newsdesk join \(first) 渡口换了")
    let before = try desk.done("newsdesk show 渡口换了 --lines")
    let said = try desk.type("newsdesk import p1.txt").stderr
    #expect(!said.contains("was edited") && said.contains("of “铸工班"), "\(said)")
    #expect(try desk.done("newsdesk show 渡口换了 --lines") == before)
  }
}
