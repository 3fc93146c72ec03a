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

  @Test func `what is corrected once more takes the place of the correction`() throws {
    let desk = try Self.desk()
    try desk.done("newsdesk import p2.txt && newsdesk import p3.txt")
    let form = try desk.done("newsdesk show 修船铺 --form")
    #expect(form.contains("1250元") && form.contains("五吨"), "\(form)")
    try desk.isWhole()
  }
}
