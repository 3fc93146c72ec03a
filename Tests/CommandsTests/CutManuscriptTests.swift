import TestSupport
import Testing

/// A manuscript under 标题： that is not whole.
@Suite struct CutManuscriptTests {
  private static func flags(_ end: String) throws -> String {
    let desk = try TrialDesk()
    try desk.write("标题：候船亭里的灯\n作者：石敬亭\n\n渡口的灯亮了，摆渡的工人不用再摸黑。\n\n\(end)\n", "in.txt")
    try desk.done("newsdesk import in.txt")
    return try desk.done("newsdesk show 候船亭里的灯").split(separator: "\n")
      .filter { $0.contains("breaks off") }.joined()
  }

  @Test(arguments: ["“以前全靠手电。”老孔说，那天夜里他一个人守着两条", "三月一日，全厂的班组长都来了，"])
  func `that it breaks off is told`(end: String) throws {
    #expect(try Self.flags(end).contains("line 6"))
  }

  @Test(arguments: [
    "“以前全靠手电。”老孔说，那天夜里他一个人守着两条船。", "联系灯具厂，电话0527-83660000", "江淮港工会",
    "渡口班，2026年3月1日",
  ])
  func `what is over, or ends in no sentence, is not told`(end: String) throws {
    #expect(try Self.flags(end) == "")
  }
}
