import TestSupport
import Testing

/// What an import says of many stories that want no look.
@Suite struct ImportReportTests {
  private static func story(_ number: Int) -> String {
    "标题：第\(number)号灯塔亮了\n作者：石敬亭\n\n渡口第\(number)号灯塔昨夜亮了，摆渡的工人不用再摸黑。\n"
  }

  /// The sentence that counts what was filed.
  private func told(_ desk: TrialDesk, _ command: String) throws -> String {
    let said = try desk.type(command).stderr.split(separator: "\n")
    return said.filter { $0.hasSuffix("filed.") }.joined(separator: "\n")
  }

  @Test func `many stories in one file are that file's`() throws {
    let desk = try TrialDesk()
    try desk.write((1...23).map(Self.story).joined(separator: "\n"), "many.txt")
    #expect(try told(desk, "newsdesk import many.txt") == "many.txt: 23 articles filed.")
  }

  @Test func `many files are told in one sentence`() throws {
    let desk = try TrialDesk()
    for number in 1...21 { try desk.write(Self.story(number), "in/\(number).txt") }
    #expect(try told(desk, "newsdesk import in") == "21 files: 21 articles filed.")
  }
}
