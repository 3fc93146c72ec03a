import TestSupport
import Testing

/// What a mail says itself where files hang on it that are read as pages, or are no copy.
@Suite struct LettersWithFilesTests {
  private static let page =
    "滨海工人报 2024年12月20日 第2版\n\n新桥通车\n本报记者 赵六\n\n　　新桥昨日通车，全长三公里，行人可以走旁边的便道。\n\n"
    + "灯塔开放\n本报记者 钱七\n\n　　灯塔昨日开放，第一天来了二百名职工，孩子们最先登上塔顶。\n"
  private static let hall = "夜校开班\n\n孙八\n\n12月16日，夜校开班，当晚来了四十人。\n\n第一课讲看图。\n"

  private static func text(_ text: String, _ name: String, type: String = "text/plain")
    -> MailFile.Part
  {
    .raw(
      "Content-Type: \(type); charset=utf-8\n"
        + "Content-Disposition: attachment; filename=\"\(name)\"\n\n\(text)")
  }

  private static func desk(_ parts: [MailFile.Part]) throws -> (desk: TrialDesk, said: Outcome) {
    let desk = try TrialDesk()
    try desk.write(MailFile.mixed("文字", parts), "a.eml")
    return (desk, try desk.type("newsdesk import a.eml"))
  }

  @Test func `what is said beside a page is a note on its first article`() throws {
    let words = "小周：\n\n附件是第二版。灯塔那篇先不要用。\n手机 13905748812\n\n李芳\n"
    let (desk, said) = try Self.desk([.words(words), Self.text(Self.page, "p2.txt")])
    #expect(said.stdout.split(separator: "\n").count == 2, "\(said)")
    let shown = try desk.done("newsdesk show 新桥通车")
    #expect(shown.contains("灯塔那篇先不要用"), "\(shown)")
    #expect(!shown.contains("13905748812") && desk.files("private/").count == 1)
    let rows = try desk.done("newsdesk intake")
    #expect(rows.contains("\tmail\t李芳"), "\(rows)")
  }

  @Test func `it is kept where the page came in before`() throws {
    let desk = try TrialDesk()
    try desk.write(Self.page, "p2.txt")
    try desk.write(
      MailFile.mixed("文字", [.words("灯塔那篇先不要用。"), Self.text(Self.page, "p2.txt")]), "a.eml")
    try desk.done("newsdesk import p2.txt && newsdesk import a.eml")
    let shown = try desk.done("newsdesk show 新桥通车")
    #expect(shown.split(separator: "灯塔那篇先不要用").count == 2, "\(shown)")
    try desk.isWhole()
  }

  @Test func `a signed story of a few lines is an article beside what hangs on the mail`() throws {
    let (desk, _) = try Self.desk([.words(Self.hall), Self.text(Self.page, "p2.txt")])
    #expect(try desk.done("newsdesk show 夜校开班 --form").contains("# 夜校开班\n孙八\n"))
    #expect(try desk.done("newsdesk show 新桥通车 --form").contains("三公里"))
  }

  @Test func `a file of blanks leaves the story alone`() throws {
    let (desk, _) = try Self.desk([.words("夜校今晚开班。"), Self.text(" \n", "a.txt")])
    #expect(try desk.done("newsdesk list 夜校今晚开班") != "")
  }
}
