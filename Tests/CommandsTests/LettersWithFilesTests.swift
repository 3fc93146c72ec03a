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
    let words = "小周：\n\n附件是第二版。灯塔那篇先不要用。\n手机 13905748812\n+86 13905748812\n李芳\n"
    let (desk, said) = try Self.desk([.words(words), Self.text(Self.page, "p2.txt")])
    #expect(said.stdout.split(separator: "\n").count == 2, "\(said)")
    let shown = try desk.done("newsdesk show 新桥通车")
    #expect(shown.contains("灯塔那篇先不要用。 李芳"), "\(shown)")
    #expect(!shown.contains("13905748812") && desk.files("private/").count == 1)
    let rows = try desk.done("newsdesk intake")
    #expect(rows.contains("\tmail\t李芳"), "\(rows)")
  }

  @Test func `the stories of one letter are counted together`() throws {
    let words =
      "周编辑：\n\n1.夜校开班\n孙八\n12月16日，夜校开班，当晚来了四十人，座位不够。\n\n"
      + "2.灯塔开放\n钱七\n灯塔昨日开放，第一天来了二百名职工。\n\n手机 13905748812\n"
    let (_, said) = try Self.desk([.words(words)])
    #expect(said.stderr.contains("a.eml: 2 articles filed."), "\(said)")
    #expect(!said.stderr.contains("1 article filed."), "\(said)")
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

  @Test(arguments: [hall, "附件是第二版。\n"])
  func `an earlier letter that a mail quotes is a note of who wrote it`(words: String) throws {
    let earlier = "\n---- 原始邮件 ----\n发件人：周敏 <z@example.org>\n主题：夜校\n\n请写夜校，周五前要。\n"
    let (desk, _) = try Self.desk([.words(words + earlier), Self.text(Self.page, "p2.txt")])
    let headline = words == Self.hall ? "夜校开班" : "新桥通车"
    let shown = try desk.done("newsdesk show \(headline)")
    let note = shown.split(separator: "\n").filter { $0.hasPrefix("note by 周敏") }
    #expect(note.count == 1 && note[0].hasSuffix(": 请写夜校，周五前要。"), "\(shown)")
  }

  @Test func `a signed story of a few lines is an article beside what hangs on the mail`() throws {
    let (desk, _) = try Self.desk([.words(Self.hall), Self.text(Self.page, "p2.txt")])
    #expect(try desk.done("newsdesk show 夜校开班 --form").contains("# 夜校开班\n孙八\n"))
    #expect(try desk.done("newsdesk show 新桥通车 --form").contains("三公里"))
  }

  @Test(arguments: [
    ("BEGIN:VCALENDAR\r\nSUMMARY:Shift\r\nEND:VCALENDAR\r\n", "invite.ics", "an appointment"),
    ("BEGIN:VCARD\nFN:李芳\nEND:VCARD\n", "李芳.vcf", "an appointment"),
    ("姓名,单位\n李芳,船厂\n", "名单.csv", "a spreadsheet"),
  ])
  func `what is no copy is told, and the letter beside it is read`(
    file: String, name: String, said: String
  ) throws {
    for words in [Self.hall, "更正：夜校那篇的四十人应为五十人。"] where words == Self.hall || !name.hasSuffix("csv")
    {
      let (desk, told) = try Self.desk([.words(words), Self.text(file, name)])
      #expect(told.stdout.split(separator: "\n").count == 1, "\(told)")
      #expect(told.stderr.contains("a.eml: Not taken in: \(name): This is \(said)"), "\(told)")
      #expect(try desk.done("newsdesk list 夜校") != "")
    }
  }

  @Test func `text that a program gave a name is text of the mail`() throws {
    let foot = Self.text("Scanned by PostGuard. No virus found.\n", "ATT00002.txt")
    let (desk, said) = try Self.desk([
      .words(Self.hall), Self.text("学员孙九说，下周还来。\n", "ATT00001.txt"), foot,
    ])
    #expect(said.stdout.split(separator: "\n").count == 1, "\(said)")
    let form = try desk.done("newsdesk show 夜校开班 --form")
    #expect(form.contains("下周还来") && !form.contains("PostGuard"), "\(form)")
    #expect(try desk.done("newsdesk show 夜校开班").contains("PostGuard"))
  }

  @Test func `a file of blanks leaves the story alone`() throws {
    let (desk, _) = try Self.desk([.words("夜校今晚开班。"), Self.text(" \n", "a.txt")])
    #expect(try desk.done("newsdesk list 夜校今晚开班") != "")
  }
}
