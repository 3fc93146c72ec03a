import Foundation
import TestSupport
import Testing

/// Manuscripts that come in again: reworked, corrected, with or without their pictures.
@Suite struct ReworkTests {
  private static let story = """
    食堂涨价以后
    柳青

    10月20日起，北郊纺织厂职工食堂的午餐从8元涨到10元，厂工会收到了67张纸条。

    厂工会副主席把纸条一张张念给行政方听，三轮协商之后，每月给每名职工发放60元餐补。

    """
  private static let rework = story.replacing("67", with: "61")

  /// A desk whose article `canteen` came by mail with a picture and was returned.
  private static func returned() throws -> TrialDesk {
    let desk = try TrialDesk()
    try desk.write(PictureWriter.png(width: 40, height: 30), "pic.png")
    let picture = try desk.done("base64 -w0 pic.png")
    let mail = MailFile.mixed(
      "canteen", from: "liu@example.org", [.words(story), .picture(picture)])
    try desk.write(mail, "story.eml")
    try desk.done("newsdesk import story.eml --quiet && newsdesk submit canteen --quiet")
    try desk.done("newsdesk return canteen -m 67 --as reviewer --quiet")
    return desk
  }

  @Test(arguments: ["rework.txt", "rework.md"])
  func `a reworked text is the next text and keeps its picture`(name: String) throws {
    let desk = try Self.returned()
    try desk.write(Self.rework, name)
    let said = try desk.type("newsdesk import \(name)").stderr
    #expect(said.contains("the article keeps 1 picture"), "\(said)")
    let form = try desk.done("newsdesk show canteen --form")
    #expect(form.contains("61张") && form.contains("[图 "))
    #expect(try desk.done("newsdesk list 食堂涨价").split(separator: "\n").count == 1)
  }

  @Test func `the number in the name of a text file says which article it answers`() throws {
    let desk = try Self.returned()
    let number = try desk.done("newsdesk list 食堂涨价").prefix { $0 != "\t" }
    try desk.write(Self.rework.replacing("食堂涨价以后", with: "一顿午饭"), "\(number).txt")
    try desk.done("newsdesk import \(number).txt --quiet")
    #expect(try desk.done("newsdesk list 一顿午饭").hasPrefix(number))
  }

  @Test func `what came in before is still the next text of an article that is named`() throws {
    let desk = try Self.returned()
    try desk.write(Self.rework.replacing("食堂涨价以后", with: "一顿午饭"), "rework.txt")
    let said = try desk.type("newsdesk import rework.txt").stderr
    #expect(said.contains("newsdesk join"), "\(said)")
    try desk.done("newsdesk import rework.txt --to canteen --quiet")
    #expect(try desk.done("newsdesk show canteen --form").contains("61张"))
  }

  @Test func `what came in before answers the return that its letter names`() throws {
    let desk = try Self.returned()
    let number = try desk.done("newsdesk list 食堂涨价 | cut -f1").prefix { $0 != "\n" }
    let rework = Self.rework.replacing("食堂涨价以后", with: "一顿午饭")
    try desk.write(rework, "rework.txt")
    try desk.done("newsdesk import rework.txt")
    let first = try desk.done("newsdesk list 一顿午饭 | cut -f1").prefix { $0 != "\n" }
    let mail = MailFile.mixed("回复：退稿 \(number)", from: "liu@example.org", [.words(rework)])
    try desk.write(mail, "answer.eml")
    let said = try desk.type("newsdesk import answer.eml").stderr
    #expect(said.contains("newsdesk spike \(first)"), "\(said)")
    #expect(try desk.done("newsdesk show \(number) --form").contains("一顿午饭"))
    #expect(try desk.type("newsdesk import answer.eml").stderr.contains("came in before"))
    try desk.isWhole()
  }

  @Test func `a corrected text file revises what came in before, another story does not`() throws {
    let desk = try TrialDesk()
    try desk.write(Self.story, "a.txt")
    try desk.write(Self.rework, "b.txt")
    let other = "食堂涨价以后\n孟春\n\n11月9日，插花课开班，三十五名女工参加了第一堂课的学习。\n"
    try desk.write(other, "c.txt")
    for name in ["a", "b", "c"] { try desk.done("newsdesk import \(name).txt --quiet") }
    let numbers = try desk.done("newsdesk list 食堂涨价 | cut -f1").split(separator: "\n")
    let texts = try numbers.map { try desk.done("newsdesk show \($0) --form") }.joined()
    #expect(numbers.count == 2 && texts.contains("插花课"))
    #expect(texts.contains("61张") && !texts.contains("67张"))
  }

  @Test func `pictures in a zip stand behind the captions with their numbers`() throws {
    let desk = try TrialDesk()
    let text = "站台上的暖心屋\n罗一鸣 文/图\n\n小屋原先是工具间，今年九月改造完成。\n\n图1：外景\n图2：热饭\n"
    let zip = ZipWriter().adding("站/稿.txt", text)
      .adding("站/图2.png", PictureWriter.png(width: 50, height: 30))
      .adding("站/图1.png", PictureWriter.png(width: 40, height: 30))
    try desk.write(zip.bytes(), "copy.zip")
    let rows = try desk.done("newsdesk import copy.zip").split(separator: "\n")
    #expect(rows.count == 1)
    let form = try desk.done("newsdesk show 暖心屋 --form")
    #expect(form.contains("] 外景") && form.contains("] 热饭"), "\(form)")
  }

  @Test func `a picture that is joined takes the caption that waits for it`() throws {
    let desk = try TrialDesk()
    try desk.write("暖心屋\n\n小屋原先是工具间，今年九月改造完成。\n\n图片说明：外景\n", "story.md")
    try desk.write(PictureWriter.png(width: 40, height: 30), "pic.png")
    try desk.done("newsdesk import story.md --quiet")
    let picture = try desk.done("newsdesk import pic.png").prefix { $0 != "\t" }
    try desk.done("newsdesk join 暖心屋 \(picture)")
    let form = try desk.done("newsdesk show 暖心屋 --form")
    #expect(form.contains("] 外景") && !form.contains("[图]"), "\(form)")
  }

  @Test func `what is explained as a page and filed otherwise is said`() throws {
    let desk = try TrialDesk()
    try desk.write("王芳 20:31\n\(Self.story)\n李编辑 20:32\n收到\n", "chat.txt")
    #expect(try desk.type("newsdesk import --explain chat.txt").stderr.contains("--kind page"))
    let seed = Repository.path("seeds") + "/003_8fb35ab9fdfbd164.txt"
    #expect(try desk.type("newsdesk import --explain \(seed)").stderr == "")
  }

  @Test func `a rework that begins with its dateline answers by its number`() throws {
    let desk = try TrialDesk()
    try desk.write(Self.story, "a.md")
    try desk.done("newsdesk import a.md && newsdesk submit 食堂涨价")
    try desk.done("newsdesk return 食堂涨价 -m 请核实 --as reviewer")
    let number = try desk.done("newsdesk list 食堂涨价 | cut -f1").split(separator: "\n")[0]
    try desk.write("街头添书香第1稿\n本报讯（记者 李强 通讯员 王小明）11月22日，读书角正式启用。\n报名的职工有三十三名。\n", "\(number) 改.txt")
    try desk.done("newsdesk import '\(number) 改.txt'")
    #expect(try desk.done("newsdesk list 街头添书香").hasPrefix(number))
    #expect(try desk.done("newsdesk show \(number)").contains("李强"))
  }
}
