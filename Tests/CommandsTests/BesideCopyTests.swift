import TestSupport
import Testing

/// What comes beside texts that are there already: a page's other lines, words to the desk, details
/// of a contributor.
@Suite struct BesideCopyTests {
  private static let canteen = "食堂降价\n\n西城运输队食堂的早餐降价一元，自十二月起实行。\n\n队工会每月公布一次账目。\n"
  private static let tram = "电车改线\n\n三路电车改走海港大道，全程缩短九分钟。\n"
  private static let crane = "船厂添吊车\n\n东港船厂添了两台吊车，昨日投用。\n"
  private static let date = "2024年12月27日 星期五 第3版"

  private static func page(_ head: String, _ stories: String...) -> String {
    head + "\n\n" + stories.joined(separator: "\n")
  }

  /// A desk with two pages of which the second begins with stories of the first.
  private static func pages(_ second: String...) throws -> TrialDesk {
    let desk = try TrialDesk()
    try desk.write(page("2024年12月20日 星期五 第2版", canteen, tram), "p1.txt")
    try desk.write(date + "\n\n" + second.joined(separator: "\n"), "p2.txt")
    return desk
  }

  /// How often words stand in the files of the store.
  private static func count(_ words: String, _ desk: TrialDesk) throws -> Int {
    try desk.store().filter { $0.key.hasPrefix("store/") }.values
      .reduce(0) { $0 + String(decoding: $1, as: UTF8.self).split(separator: words).count - 1 }
  }

  @Test(arguments: [true, false])
  func `the other lines of a page are kept where its first story is known`(isNew: Bool) throws {
    let desk = try Self.pages(Self.canteen, isNew ? Self.crane : Self.tram)
    try desk.done("newsdesk import p1.txt && newsdesk import p2.txt")
    #expect(try Self.count(Self.date, desk) > 0)
    try desk.isWhole()
  }

  @Test func `they are kept where another page of the command brings the first story`() throws {
    let desk = try Self.pages(Self.canteen, Self.crane)
    try desk.done("newsdesk import p1.txt p2.txt")
    #expect(try Self.count(Self.date, desk) > 0)
  }

  @Test func `they are kept where nothing else of the page is new`() throws {
    let desk = try Self.pages(Self.tram, Self.canteen)
    let said = try desk.type("newsdesk import p1.txt p2.txt").stderr
    #expect(try Self.count(Self.date, desk) > 0, "\(said)")
    #expect(try desk.done("newsdesk intake").contains("p2.txt"))
    try desk.isWhole()
  }

  private static func mail(_ words: String, attached text: String) -> String {
    MailFile.mixed("canteen", [.words(words), .markdown(text, name: "a.md")])
  }

  @Test(arguments: ["", "\n\n"])
  func `what a second copy in one command brings beside its text is kept`(end: String) throws {
    let desk = try TrialDesk()
    try desk.write(Self.mail("请看附件。", attached: Self.canteen), "a.eml")
    let words = "标题可以改，周五前要用。\n电话：13912345678"
    try desk.write(Self.mail(words, attached: Self.canteen + end), "b.eml")
    let said = try desk.type("newsdesk import a.eml b.eml").stderr
    #expect(try desk.done("newsdesk show 食堂降价").contains("周五前要用"), "\(said)")
    #expect(desk.files("private/").count == 1, "\(said)")
  }

  @Test func `the lines of a page are found in an article that was edited before`() throws {
    let desk = try TrialDesk()
    let first = Self.page("2024年12月20日 星期五 第2版", Self.canteen, Self.tram)
    try desk.write(first, "p1.txt")
    try desk.write(first.replacing("早餐", with: "午餐"), "p2.txt")
    try desk.done("newsdesk import p1.txt")
    let insert = "sed 's/^西城/新添的一段在这里。\\n\\n西城/'"
    try desk.done("newsdesk show 食堂降价 --form | \(insert) > edited.md")
    try desk.done("newsdesk edit 食堂降价 --file edited.md && newsdesk import p2.txt")
    let lines = try desk.done("newsdesk show 食堂降价 --lines")
    #expect(lines.contains { $0 == "7" }, "\(lines)")
    let came = try Self.count("\"came\":", desk)
    try desk.done("newsdesk split 食堂降价 --before 7")
    #expect(try desk.done("newsdesk show 食堂降价 --form").contains("午餐"))
    #expect(try Self.count("\"came\":", desk) == came)
  }

  @Test func `a half is cut before its first line once a paragraph stands above that`() throws {
    let desk = try TrialDesk()
    try desk.write(Self.page("2024年12月20日 星期五 第2版", Self.canteen, Self.tram), "p.txt")
    try desk.done("newsdesk import p.txt && newsdesk split 食堂降价 --before 7")
    let half = try desk.done("newsdesk list 公布一次 | cut -f1").split(separator: "\n")[0]
    try desk.done("newsdesk show \(half) --form | sed 's/^队工会/添在前面。\\n\\n队工会/' > h.md")
    try desk.done("newsdesk edit \(half) --file h.md && newsdesk split \(half) --before 7")
    #expect(try desk.done("newsdesk show \(half) --form").contains("添在前面"))
    #expect(try desk.done("newsdesk list 公布一次").prefix { $0 != "\t" } != half)
    try desk.isWhole()
  }
}
