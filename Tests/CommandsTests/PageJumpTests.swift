import TestSupport
import Testing

/// Stories that begin on one page and end on another.
@Suite struct PageJumpTests {
  private static let first = """
    盐渎职工报  2024年12月20日 星期五 第1版

    食堂降价以后

    本报讯（记者 王芳）西城运输队食堂的早餐降价一元，自十二月起实行。职工随时可以查问，厨师长老周说，
    （下转第3版）

    电车改线之后

    三路电车改走海港大道，全程缩短九分钟。

    """
  private static let third = """
    盐渎职工报  2024年12月20日 星期五 第3版

    （上接第1版）降价以后来吃早餐的人多了三成。食堂还添了两个窗口，排队的时间短了一半。

    码头添吊车

    东港船厂添了两台吊车，昨日投用。工人们说，吊装比过去快了一倍。

    """

  private static func desk() throws -> TrialDesk {
    let desk = try TrialDesk()
    try desk.write(first, "p1.txt")
    try desk.write(third, "p3.txt")
    return desk
  }

  @Test(arguments: ["p1.txt p3.txt", "p1.txt && newsdesk import p3.txt"])
  func `the pieces are named with the command that makes them one`(files: String) throws {
    let desk = try Self.desk()
    let said = try desk.type("newsdesk import \(files)").stderr
    let line = said.split(separator: "\n").last { $0.contains("goes on in p3.txt:3") } ?? ""
    #expect(line.hasPrefix("p1.txt:6: “食堂降价以后”"), "\(said)")
    let command = line.split(separator: "; ").last?.split(separator: " makes").first ?? ""
    try desk.done(String(command))
    let form = try desk.done("newsdesk show 食堂降价 --form")
    #expect(form.contains("厨师长老周说，降价以后来吃早餐"), "\(form)")
    try desk.isWhole()
  }

  @Test func `halves that one file holds are one article, and nothing of it is missing`() throws {
    let desk = try TrialDesk()
    try desk.write(Self.first + "\u{0C}" + Self.third, "both.txt")
    let said = try desk.type("newsdesk import both.txt").stderr
    #expect(said == "both.txt: 3 articles filed.\n")
    let form = try desk.done("newsdesk show 食堂降价 --form")
    #expect(form.contains("厨师长老周说，降价以后来吃早餐"), "\(form)")
  }

  @Test(arguments: ["p1.txt p3.txt", "p1.txt && newsdesk import p3.txt"])
  func `signs inside lines are in no text, and the pieces are found all the same`(files: String)
    throws
  {
    let desk = try TrialDesk()
    try desk.write(Self.first.replacing("\n（下转第3版）", with: "（下转第3版）"), "p1.txt")
    try desk.write(Self.third, "p3.txt")
    let said = try desk.type("newsdesk import \(files)").stderr
    let line = said.split(separator: "\n").last { $0.contains("goes on in p3.txt:3") } ?? ""
    #expect(line.hasPrefix("p1.txt:5: “食堂降价以后”"), "\(said)")
    #expect(try !desk.done("newsdesk show 食堂降价 --form").contains("下转"))
    let command = line.split(separator: "; ").last?.split(separator: " makes").first ?? ""
    try desk.done(String(command))
    let form = try desk.done("newsdesk show 食堂降价 --form")
    #expect(form.contains("厨师长老周说，降价以后来吃早餐"), "\(form)")
    try desk.isWhole()
  }

  @Test func `a story of two pages shows the lines of both and can be cut at each`() throws {
    let desk = try Self.desk()
    try desk.done("newsdesk import p1.txt p3.txt --quiet && newsdesk join 电车改线 码头添吊车")
    #expect(
      try desk.done("newsdesk show 电车改线 --lines")
        == "10\t三路电车改走海港大道，全程缩短九分钟。\n1005\t码头添吊车\n1007\t东港船厂添了两台吊车，昨日投用。工人们说，吊装比过去快了一倍。\n")
    try desk.done("newsdesk split 电车改线 --before 1005")
    #expect(try desk.done("newsdesk show 码头添吊车 --lines").hasPrefix("1007\t东港船厂"))
  }

  @Test(arguments: ["2024年12月20日 星期五 今日四版", "2024年12月20日 星期五"])
  func `a page that gives no number may hold the other half`(head: String) throws {
    let desk = try TrialDesk()
    try desk.write(Self.first.replacing("2024年12月20日 星期五 第1版", with: head), "p1.txt")
    try desk.write(Self.third, "p3.txt")
    let said = try desk.type("newsdesk import p1.txt && newsdesk import p3.txt").stderr
    #expect(said.contains("p1.txt:6: “食堂降价以后”"), "\(said)")
    #expect(said.contains("goes on in p3.txt:3"), "\(said)")
  }

  @Test func `halves find each other by the day where no page has a number, and not across days`()
    throws
  {
    let desk = try TrialDesk()
    try desk.write(Self.first.replacing(" 第1版", with: ""), "p1.txt")
    try desk.write(Self.third.replacing(" 第3版", with: ""), "p3.txt")
    try desk.write(
      "盐渎职工报  2024年12月27日 星期五\n\n（上接第1版）灯塔下的人多了三成，有人带来了旧船票。\n", "later.txt")
    let later = try desk.type("newsdesk import p1.txt && newsdesk import later.txt").stderr
    #expect(later.contains("its beginning is not here yet"), "\(later)")
    let said = try desk.type("newsdesk import p3.txt").stderr
    #expect(said.contains("goes on in p3.txt:3"), "\(said)")
  }

  @Test(arguments: [
    ("See TRAM, A3", "TRAM\nFROM A1"), ("Continued on page 3", "(continued from page 1)"),
  ])
  func `English halves find each other by sheets and in brackets`(sign: String, arrival: String)
    throws
  {
    let desk = try TrialDesk()
    try desk.write(
      "THE HARBOUR HERALD     December 2024\n\nTram line moves to Harbour Road\nBy Jane Doe\n"
        + "The number three tram moves to Harbour Road on Monday after years of talks.\n\(sign)\n",
      "e1.txt")
    try desk.write(
      "The Harbour Herald     December 2024\n\n\(arrival)\n"
        + "Passengers asked for two more stops near the market, which the council wants to discuss.\n",
      "e3.txt")
    let said = try desk.type("newsdesk import e1.txt && newsdesk import e3.txt").stderr
    #expect(said.contains("goes on in e3.txt"), "\(said)")
  }

  @Test func `of a story that was joined a corrected page says that nothing is missing`() throws {
    let desk = try Self.desk()
    let said = try desk.type("newsdesk import p1.txt p3.txt").stderr
    let command = said.split(separator: "; ").last?.split(separator: " makes").first ?? ""
    try desk.done(String(command))
    try desk.write(Self.first.replacing("王芳", with: "王方"), "p1-new.txt")
    let corrected = try desk.type("newsdesk import p1-new.txt").stderr
    #expect(corrected.contains("new text") && !corrected.contains("not here"), "\(corrected)")
    try desk.isWhole()
  }

  @Test func `a piece whose other half is not here is told`() throws {
    let desk = try Self.desk()
    let first = try desk.type("newsdesk import p1.txt").stderr
    #expect(first.contains("p1.txt:6: “食堂降价以后”") && first.contains("on page 3"), "\(first)")
    try desk.write(Self.third.replacing("12月20日", with: "12月27日"), "p3.txt")
    let third = try desk.type("newsdesk import p3.txt").stderr
    #expect(third.contains("its beginning is not here yet"), "\(third)")
  }

  @Test func `English halves are joined with a blank between their words`() throws {
    let desk = try TrialDesk()
    let head = "The Harbour Herald                 Friday, December 20, 2024                Page"
    try desk.write(
      head + " 1\n\nTram line moves to Harbour Road\n\nBy Jane Doe\n\n"
        + "The number three tram moves to Harbour Road on Monday, cutting nine minutes\n"
        + "from the trip. Drivers said the line is easier, and the union welcomed the\n"
        + "change after two years of talks with\nSee TRAM, Page 3\n", "e1.txt")
    try desk.write(
      head + " 3\n\nTRAM\nFrom Page 1\n\n"
        + "the city council. Passengers asked for two more stops near the market, which the\n"
        + "council wants to discuss in January.\n", "e3.txt")
    let said = try desk.type("newsdesk import e1.txt e3.txt").stderr
    let command = said.split(separator: "; ").last?.split(separator: " makes").first ?? ""
    try desk.done(String(command))
    let form = try desk.done("newsdesk show 'Tram line' --form")
    #expect(form.contains("talks with the city council"), "\(form)")
  }
}
