import TestSupport
import Testing

/// A contributor's numbers, which stay out of the log and the objects by whatever way they come. All
/// are invented: the area code 990 and the bank 6200 do not exist.
@Suite struct PrivateDetailsTests {
  private static let story = "劳模工作室揭牌\n张三\n\n本刊讯 1月5日，劳模工作室揭牌，二十名劳模到场。\n"
  private static let numbers = [
    "13800000000", "990101199003070015", "6200000012345678903", "某某银行",
  ]

  private static func isFree(_ desk: TrialDesk) throws -> Bool {
    try numbers.allSatisfy { number in
      try desk.type("grep -r '\(number)' store/log store/objects").stdout == ""
    }
  }

  @Test(arguments: [
    "\n作者电话：13800000000\n身份证号：990101199003070015\n", "\n（张三 13800000000）\n", "\n13800000000\n",
  ])
  func `the foot of a text makes no article`(foot: String) throws {
    let desk = try TrialDesk()
    try desk.write(Self.story + foot, "story.txt")
    #expect(try desk.done("newsdesk import story.txt").split(separator: "\n").count == 1)
    #expect(try Self.isFree(desk) && !desk.files("private/").isEmpty)
  }

  @Test func `the numbers on a page of several stories are kept beside the store`() throws {
    let desk = try TrialDesk()
    try desk.write(
      "2024年12月20日 星期五 第2版\n\n" + Self.story + "\n姓名：张三\n卡号：6200000012345678903\n\n"
        + Self.story.replacing("揭牌", with: "迁址") + "\n电话：0515-87000000\n", "page.txt")
    try desk.done("newsdesk import page.txt")
    #expect(try Self.isFree(desk) && desk.files("private/").count == 1)
    #expect(try desk.type("grep -r 0515-87000000 store/log store/objects").stdout == "")
  }

  private static let letter =
    "海塘工人报\n2024年12月20日 星期五 第2版 副刊 责任编辑:李四\n\n读者来信\n澡堂的灯何时修好\n编辑同志：\n"
    + "我在机床二厂上夜班，澡堂的灯坏了半个月，\n下班只能摸黑洗澡。请问何时能修好？\n"

  @Test(arguments: [
    "机床二厂 张三\n电话：13800000000", "张三\n手机：13800000000\n卡号：6200000012345678903 某某银行",
  ])
  func `who signs above a number on a page is the writer of the letter there`(foot: String) throws {
    let desk = try TrialDesk()
    try desk.write(Self.letter + foot + "\n", "page.txt")
    try desk.done("newsdesk import page.txt")
    #expect(try desk.done("newsdesk show 澡堂").contains("张三"))
    #expect(try Self.isFree(desk))
  }

  @Test(arguments: ["责任编辑：张三 13800000000", "值班编辑 张三\n电话：13800000000"])
  func `who makes the page is no writer of its letter`(foot: String) throws {
    let desk = try TrialDesk()
    try desk.write(Self.letter + foot + "\n", "page.txt")
    try desk.done("newsdesk import page.txt")
    #expect(try !desk.done("newsdesk show 澡堂").contains("张三"))
  }

  @Test func `names of files and subjects are filed without a number`() throws {
    let desk = try TrialDesk()
    try desk.write(Self.story, "张三13800000000投稿.md")
    let mail =
      "From: 张三 <z@example.org>\nTo: d@example.org\nSubject: 投稿 张三13800000000\n"
      + "Content-Type: text/plain; charset=utf-8\n\n" + Self.story.replacing("揭牌", with: "迁址")
      + "\n开户行：某某银行\n账号：6200000012345678903\n"
    try desk.write(mail, "story.eml")
    try desk.done("newsdesk import *.md story.eml")
    #expect(try Self.isFree(desk) && desk.files("private/").count == 2)
    let rows = try desk.done("newsdesk intake")
    #expect(rows.contains("\t张三…投稿.md\t") && !rows.contains("银行"))
    #expect(try desk.done("newsdesk show 迁址").contains("slug: 张三\n"))
  }
}
