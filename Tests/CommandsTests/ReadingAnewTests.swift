import TestSupport
import Testing

/// Copy that came in before and is to be read in another way, or was spiked.
@Suite struct ReadingAnewTests {
  private static let page = """
    2024年12月20日 星期五 第2版

    读书角开放

    盐渎街道的读书角开放，三十二名职工报名。

    电车改线

    三路电车改走海港大道，全程缩短九分钟。

    """

  /// A desk where the page came in, was spiked or not.
  private static func desk(isSpiked: Bool) throws -> TrialDesk {
    let desk = try TrialDesk()
    try desk.write(page, "p1.txt")
    try desk.done("newsdesk import p1.txt")
    if isSpiked { try desk.done("newsdesk spike $(newsdesk list | tail -n +3 | cut -f1)") }
    return desk
  }

  /// The headlines of what came in, with the status.
  private static func filed(_ desk: TrialDesk) throws -> [String] {
    let rows = try desk.done("newsdesk list | tail -n +3 | cut -f2,5")
    return rows.replacing("\t", with: " ").split(separator: "\n").map(String.init)
  }

  @Test func `a file is filed anew, once, as what a person says that it is`() throws {
    let desk = try Self.desk(isSpiked: false)
    let preview = try desk.done("newsdesk import --dry-run --kind manuscript p1.txt")
    #expect(preview == "\t2024年12月20日 星期五 第2版\t48\t\n")
    let said = try desk.type("newsdesk import --kind manuscript p1.txt").stderr
    #expect(said.contains("that stays as it is. Spike what was read wrongly."), "\(said)")
    for kind in ["manuscript", "page"] { try desk.done("newsdesk import --kind \(kind) p1.txt") }
    #expect(
      try Self.filed(desk) == ["draft 读书角开放", "draft 电车改线", "draft 2024年12月20日 星期五 第2版"])
    try desk.isWhole()
  }

  @Test func `what was spiked is filed again only when a person says how to read it`() throws {
    let desk = try Self.desk(isSpiked: true)
    let said = try desk.type("newsdesk import p1.txt").stderr
    #expect(said.contains("spiked since then: "), "\(said)")
    #expect(try Self.filed(desk) == ["spiked 读书角开放", "spiked 电车改线"])
    for _ in 1...2 { try desk.done("newsdesk import --kind page p1.txt") }
    #expect(
      try Self.filed(desk) == ["spiked 读书角开放", "spiked 电车改线", "draft 读书角开放", "draft 电车改线"])
    #expect(!(try desk.type("newsdesk status", isAtTerminal: true).stdout.contains("twice")))
  }

  @Test(arguments: [false, true])
  func `a better extraction revises a page, but none that was spiked`(isSpiked: Bool) throws {
    let desk = try Self.desk(isSpiked: isSpiked)
    try desk.write(Self.page.replacing("三十二名", with: "三十三名"), "p2.txt")
    try desk.done("newsdesk import p2.txt")
    #expect(try Self.filed(desk).count == (isSpiked ? 3 : 2))
    #expect(try Self.filed(desk).contains("spiked 读书角开放") == isSpiked)
    #expect(try desk.done("newsdesk search 三十三名 status:draft").contains("读书角"))
  }
}
