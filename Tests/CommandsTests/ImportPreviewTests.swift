import TestSupport
import Testing

/// What a trial run says where there is a store.
@Suite struct ImportPreviewTests {
  private static let page = """
    2024年12月20日 星期五 第2版

    读书角开放

    盐渎街道的读书角开放，三十二名职工报名。

    电车改线

    三路电车改走海港大道，全程缩短九分钟。

    """

  @Test func `a trial run in a store says what came in before`() throws {
    let desk = try TrialDesk()
    try desk.write(Self.page, "p1.txt")
    try desk.write(Self.page.replacing("三十二名", with: "三十三名"), "p2.txt")
    try desk.done("newsdesk import p1.txt")
    let before = try desk.store()
    let known = try desk.type("newsdesk import --dry-run p1.txt")
    #expect(known.stdout == "" && known.stderr.contains("came in before"))
    let revised = try desk.type("newsdesk import --dry-run p2.txt")
    #expect(revised.stdout.split(separator: "\n").count == 1)
    #expect(revised.stderr.contains("a new text of"))
    try desk.isAsBefore(before)
  }

  @Test func `a trial run says which article a text would go on with`() throws {
    let desk = try TrialDesk()
    try desk.write("补记\n\n自行车棚昨日也刷了新漆，工人都说好。\n", "more.txt")
    let before = try desk.store()
    let said = try desk.type("newsdesk import --dry-run more.txt --to heat").stderr
    #expect(said.contains("goes behind the text of “高温天气送清凉”"), "\(said)")
    #expect(try desk.type("newsdesk import --dry-run more.txt --to nothing").status == 5)
    try desk.isAsBefore(before)
  }
}
