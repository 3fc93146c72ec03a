import TestSupport
import Testing

/// Copy that comes in a second time: corrected, in another form, joined to something meanwhile.
@Suite struct RepeatedCopyTests {
  private static let reading = "读书角开放\n\n盐渎街道的读书角开放，三十二名职工报名。\n\n每周六下午有人值守，图书可以带回家。\n"
  private static let canteen = "食堂降价\n\n西城运输队食堂的早餐降价一元，自十二月起实行。\n\n队工会每月公布一次账目。\n"
  private static let tram = "电车改线\n\n三路电车改走海港大道，全程缩短九分钟。\n"
  private static let page =
    "2024年12月20日 星期五 第2版\n\n" + [reading, canteen, tram].joined(separator: "\n")

  /// The forms of the articles of a query, one behind the other.
  private static func texts(_ desk: TrialDesk, _ query: String) throws -> String {
    let numbers = try desk.done("newsdesk list \(query) | cut -f1").split(separator: "\n")
    return try numbers.map { try desk.done("newsdesk show \($0) --form") }.joined()
  }

  @Test func `edits outlive every correction of their page`() throws {
    let desk = try TrialDesk()
    try desk.write(Self.page, "p1.txt")
    let second = Self.page.replacing("三十二名", with: "三十三名")
    try desk.write(second, "p2.txt")
    try desk.write(second.replacing("三十三名", with: "三十五名"), "p3.txt")
    try desk.done("newsdesk import p1.txt")
    try desk.done("newsdesk show 读书角 --form | sed 's/值守/看管/' > edited.md")
    try desk.done("newsdesk edit 读书角 --file edited.md")
    for (name, count) in [("p2", "三十三名"), ("p3", "三十五名")] {
      try desk.done("newsdesk import \(name).txt")
      let form = try desk.done("newsdesk show 读书角 --form")
      #expect(form.contains("看管") && form.contains(count), "\(name): \(form)")
    }
    try desk.isWhole()
  }

  @Test func `a conflict with an edit is shown after a correction too`() throws {
    let desk = try TrialDesk()
    try desk.write(Self.page, "p1.txt")
    let second = Self.page.replacing("三十二名", with: "三十三名")
    try desk.write(second, "p2.txt")
    try desk.write(second.replacing("值守", with: "值班"), "p3.txt")
    try desk.done("newsdesk import p1.txt")
    try desk.done("newsdesk show 读书角 --form | sed 's/值守/看管/' > edited.md")
    try desk.done("newsdesk edit 读书角 --file edited.md && newsdesk import p2.txt")
    let said = try desk.type("newsdesk import p3.txt").stderr
    #expect(said.contains("unfiled/"), "\(said)")
    #expect(try desk.done("newsdesk show 读书角 --form").contains("看管"))
    #expect(try desk.savedTexts().contains { $0.contains("值班") })
  }

  @Test func `a story that was joined is not filed again by a corrected page`() throws {
    let desk = try TrialDesk()
    try desk.write(Self.page, "p1.txt")
    let second = Self.page.replacing("海港大道", with: "海港路").replacing("公布一次", with: "公布两次")
    try desk.write(second, "p2.txt")
    try desk.done("newsdesk import p1.txt && newsdesk join 食堂降价 电车改线")
    let count = try desk.done("newsdesk list").split(separator: "\n").count
    try desk.done("newsdesk import p2.txt")
    #expect(try desk.done("newsdesk list").split(separator: "\n").count == count)
    let form = try desk.done("newsdesk show 食堂降价 --form")
    #expect(form.contains("海港路") && form.contains("公布两次"), "\(form)")
    try desk.write(second.replacing("早餐", with: "午餐"), "p3.txt")
    try desk.done("newsdesk import p3.txt")
    #expect(try desk.done("newsdesk list").split(separator: "\n").count == count)
    #expect(try desk.done("newsdesk show 食堂降价 --form").contains("午餐"))
  }

  @Test func `an equal story on another page is not filed again`() throws {
    let desk = try TrialDesk()
    try desk.write(Self.page, "p1.txt")
    try desk.write(
      "2024年12月27日 星期五 第3版\n\n" + Self.canteen + "\n船厂添吊车\n\n东港船厂添了两台吊车，昨日投用。\n",
      "other.txt")
    try desk.done("newsdesk import p1.txt")
    let said = try desk.type("newsdesk import other.txt").stderr
    let number = try desk.done("newsdesk list 食堂降价 | cut -f1").split(separator: "\n")
    #expect(number.count == 1 && said.contains("\(number[0]) came in before"), "\(said)")
    #expect(try desk.done("newsdesk list 添吊车") != "")
  }

  private static func mail(_ day: String, _ text: String) -> String {
    "From: 李芳 <li@example.org>\nTo: d@example.org\nSubject: reading\n"
      + "Date: Fri, \(day) Dec 2024 08:00:00 +0800\n"
      + "Content-Type: text/plain; charset=utf-8\n\n\(text)"
  }

  @Test(arguments: [false, true])
  func `the same text in another mail or file is the same copy`(isTogether: Bool) throws {
    let desk = try TrialDesk()
    try desk.write(Self.mail("13", Self.reading), "a.eml")
    try desk.write(Self.mail("20", Self.reading), "b.eml")
    try desk.write(Self.reading, "c.txt")
    let lines = isTogether ? ["a.eml b.eml c.txt"] : ["a.eml", "b.eml", "c.txt"]
    let said = try lines.map { try desk.type("newsdesk import \($0)").stderr }.joined()
    #expect(try desk.done("newsdesk list 读书角").split(separator: "\n").count == 1, "\(said)")
    #expect(said.contains("b.eml: ") && said.contains("c.txt: "), "\(said)")
  }

  @Test func `a corrected mail revises what came in before`() throws {
    let desk = try TrialDesk()
    try desk.write(Self.mail("13", Self.reading), "a.eml")
    try desk.write(Self.mail("20", Self.reading.replacing("三十二名", with: "三十三名")), "b.eml")
    try desk.done("newsdesk import a.eml && newsdesk import b.eml")
    #expect(try desk.done("newsdesk list 读书角").split(separator: "\n").count == 1)
    #expect(try Self.texts(desk, "读书角").contains("三十三名"))
  }

  @Test func `whatever comes in again is registered, with what is new beside it`() throws {
    let desk = try TrialDesk()
    try desk.write(Self.reading, "a.txt")
    try desk.write(Self.mail("20", Self.reading), "b.eml")
    try desk.write(Self.reading + "\n电话：13912345678\n", "c.txt")
    try desk.done("newsdesk import a.txt && newsdesk import b.eml && newsdesk import c.txt")
    let rows = try desk.done("newsdesk intake").split(separator: "\n")
    #expect(rows.count == 3 && rows[1].contains("李芳") && rows[1].hasSuffix("again"), "\(rows)")
    #expect(desk.files("private/").count == 1)
    let records = try desk.done("newsdesk log").split(separator: "\n").count
    try desk.done("newsdesk import a.txt")
    #expect(try desk.done("newsdesk log").split(separator: "\n").count == records)
    try desk.isWhole()
  }

  private static func mail(attached text: String, picture: String) -> String {
    MailFile.mixed("reading", [.markdown(text, name: "a.md"), .picture(picture)])
  }

  @Test func `a picture that comes beside a known document goes with its article`() throws {
    let desk = try TrialDesk()
    try desk.write(PictureWriter.png(width: 40, height: 30), "pic.png")
    let picture = try desk.done("base64 -w0 pic.png")
    try desk.write(Self.reading, "a.md")
    try desk.write(Self.mail(attached: Self.reading, picture: picture), "a.eml")
    try desk.done("newsdesk import a.md && newsdesk import a.eml && newsdesk import a.eml")
    let form = try desk.done("newsdesk show 读书角 --form")
    #expect(form.split(separator: "[图 ").count == 2, "\(form)")
    #expect(try desk.done("newsdesk list 读书角").split(separator: "\n").count == 1)
  }

  @Test func `an old manuscript with a picture does not undo its correction`() throws {
    let desk = try TrialDesk()
    try desk.write(PictureWriter.png(width: 40, height: 30), "pic.png")
    try desk.write(
      Self.mail(attached: Self.reading, picture: try desk.done("base64 -w0 pic.png")), "a.eml")
    try desk.write(Self.reading.replacing("三十二名", with: "三十三名"), "a.md")
    try desk.done("newsdesk import a.eml && newsdesk import a.md && newsdesk import a.eml")
    let form = try desk.done("newsdesk show 读书角 --form")
    #expect(form.contains("三十三名") && form.contains("[图 "), "\(form)")
  }

  @Test func `a manuscript that was joined to an article is not added to it again`() throws {
    let desk = try TrialDesk()
    try desk.write(Self.reading, "a.txt")
    try desk.write(Self.canteen, "b.txt")
    try desk.done("newsdesk import a.txt && newsdesk import b.txt && newsdesk join 读书角 食堂降价")
    try desk.done("newsdesk import b.txt --to 读书角")
    let form = try desk.done("newsdesk show 读书角 --form")
    #expect(form.split(separator: "降价一元").count == 2, "\(form)")
  }

  @Test func `an article that is changed in the middle of its review is named`() throws {
    let desk = try TrialDesk()
    try desk.write(Self.page, "p1.txt")
    try desk.write(Self.page.replacing("三十二名", with: "三十三名"), "p2.txt")
    try desk.done("newsdesk import p1.txt && newsdesk submit 读书角")
    let said = try desk.type("newsdesk import p2.txt").stderr
    #expect(said.contains("has to be submitted"), "\(said)")
  }

  @Test func `whoever gives what came in before to an issue is told of it, once`() throws {
    let desk = try TrialDesk()
    try desk.write(Self.reading, "a.txt")
    try desk.done("newsdesk import a.txt")
    let told = try (1...2).map { _ in
      try desk.type("newsdesk import a.txt --issue 2024-12 --tag 读书").stderr
        .contains("went on what had come in before, too: ")
    }
    #expect(told == [true, false])
    #expect(try desk.done("newsdesk list issue:2024-12 tag:读书").contains("读书角"))
  }

  // MARK: Several files for one article

  @Test func `two files that belong to an article both go behind its text`() throws {
    let desk = try TrialDesk()
    try desk.write(Self.reading, "a.txt")
    try desk.write("图书由街道总工会购置，共八百册。\n", "b.txt")
    try desk.write("年底前还要添一间自习室。\n", "c.txt")
    try desk.done("newsdesk import a.txt")
    let said = try desk.type("newsdesk import b.txt c.txt --to 读书角").stderr
    #expect(said.contains("c.txt: goes behind the text of"), "\(said)")
    let form = try desk.done("newsdesk show 读书角 --form")
    #expect(form.contains("八百册") && form.contains("自习室"), "\(form)")
    #expect(try !desk.done("newsdesk list 读书角").contains("diverged"))
    let rows = try desk.done("newsdesk intake").split(separator: "\n")
    #expect(rows.count == 3 && !rows.contains { $0.hasSuffix("again") }, "\(rows)")
    #expect(try desk.type("newsdesk import c.txt").stderr.contains("came in before"))
    try desk.isWhole()
  }

  @Test func `two corrections in one command follow each other`() throws {
    let desk = try TrialDesk()
    for (name, count) in [("a", "三十二名"), ("b", "三十三名"), ("c", "三十五名")] {
      try desk.write(Self.reading.replacing("三十二名", with: count), "\(name).txt")
    }
    try desk.done("newsdesk import a.txt && newsdesk import b.txt c.txt --issue 2024-12")
    #expect(try desk.done("newsdesk show 读书角 --form").contains("三十五名"))
    #expect(try !desk.done("newsdesk list 读书角 issue:2024-12").contains("diverged"))
    #expect(try desk.done("newsdesk intake").split(separator: "\n").count == 3)
    try desk.isWhole()
  }

  @Test func `equal files of one command are both registered`() throws {
    let desk = try TrialDesk()
    try desk.write(Self.reading, "a.txt")
    try desk.write(Self.reading, "b.txt")
    let said = try desk.type("newsdesk import a.txt b.txt").stderr
    #expect(said.contains("b.txt: came in before"), "\(said)")
    let rows = try desk.done("newsdesk intake").split(separator: "\n")
    #expect(rows.count == 2 && rows[1].contains("b.txt"), "\(rows)")
    #expect(try desk.done("newsdesk log 读书角").split(separator: "\n").count == 1)
    try desk.isWhole()
  }

  // MARK: Joined copy, older copy

  @Test func `corrections of both manuscripts reach the article they were joined to`() throws {
    let desk = try TrialDesk()
    try desk.write(Self.reading, "a.txt")
    try desk.write(Self.canteen, "b.txt")
    try desk.done("newsdesk import a.txt && newsdesk import b.txt && newsdesk join 读书角 食堂降价")
    try desk.done("newsdesk show 读书角 --form | sed 's/值守/看管/' > edited.md")
    try desk.done("newsdesk edit 读书角 --file edited.md")
    try desk.write(Self.reading.replacing("三十二名", with: "三十三名"), "a2.txt")
    for (name, meal) in [("b2", "午餐"), ("b3", "晚餐")] {
      try desk.write(Self.canteen.replacing("早餐", with: meal), "\(name).txt")
    }
    let count = try desk.done("newsdesk list").split(separator: "\n").count
    for name in ["a2", "b2", "b3"] { try desk.done("newsdesk import \(name).txt") }
    let form = try desk.done("newsdesk show 读书角 --form")
    #expect(["三十三名", "晚餐", "看管"].allSatisfy(form.contains), "\(form)")
    #expect(try desk.done("newsdesk list").split(separator: "\n").count == count)
    try desk.write(Self.reading.replacing("值守", with: "值班"), "a3.txt")
    #expect(try desk.type("newsdesk import a3.txt").stderr.contains("unfiled/"))
    #expect(try desk.type("newsdesk import b3.txt").stderr.contains("came in before"))
    try desk.isWhole()
  }

  @Test func `an older text changes nothing and is told`() throws {
    let desk = try TrialDesk()
    try desk.write(Self.page, "p1.txt")
    try desk.write(Self.page.replacing("三十二名", with: "三十三名"), "p2.txt")
    try desk.done("newsdesk import p1.txt && newsdesk import p2.txt")
    let said = try desk.type("newsdesk import p1.txt").stderr
    #expect(said.contains("before a corrected one"), "\(said)")
    let command = said.split(separator: ";")[1].split(separator: " shows")[0]
    #expect(try desk.done(String(command) + " --form").contains("三十二名"))
    #expect(try desk.done("newsdesk show 读书角 --form").contains("三十三名"))
    #expect(try !desk.type("newsdesk import p2.txt").stderr.contains("corrected"))
  }
}
