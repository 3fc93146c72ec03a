import TestSupport
import Testing

/// Two copies of a store take in the same page apart from each other.
@Suite struct TwinTests {
  private static let page = """
    2024年12月18日 星期三 第3版 要闻

    市总工会启动送温暖活动

    本报讯（记者 李明）活动计划走访慰问困难职工3200人，市总工会主席张建国要求摸清底数，精准帮扶。

    货车司机有了暖心驿站

    本报讯（记者 陈晓燕）服务区的货车司机驿站正式启用，面积260平方米，设有休息室、淋浴间。

    """

  /// The desk and a laptop have the page, the laptop with another figure in the first story, and know
  /// of each other; `before` is done in between.
  private static func desk(before: [String] = []) throws -> TrialDesk {
    let desk = try TrialDesk()
    try desk.write(page, "p1.txt")
    try desk.write(page.replacing("3200", with: "3280"), "p2.txt")
    let start = ["mkdir usb", "newsdesk sync usb/desk.git", "git clone -q usb/desk.git laptop"]
    let imports = ["newsdesk import p1.txt", "newsdesk import p2.txt --store laptop"]
    let sync = ["newsdesk sync", "newsdesk sync --store laptop", "newsdesk sync"]
    try desk.done((start + imports + before + sync).joined(separator: " && "))
    return desk
  }

  @Test func `what one letter said to both copies is told once`() throws {
    let desk = try TrialDesk()
    let letter = "老师好，请尽快刊用。\n\n渡船开航\n\n孙兰\n\n渡船今早重新开航，首班坐满了人。\n"
    try desk.write(
      "From: 孙兰 <s@example.org>\nTo: d@example.org\nSubject: 渡船开航\nDate: x\n"
        + "Content-Type: text/plain; charset=utf-8\n\n\(letter)", "a.eml")
    let before = ["mkdir usb", "newsdesk sync usb/desk.git", "git clone -q usb/desk.git laptop"]
    let imports = ["newsdesk import a.eml", "newsdesk import a.eml --store laptop"]
    let after = ["newsdesk sync", "newsdesk sync --store laptop", "newsdesk sync"]
    let joining = ["newsdesk join --twins"]
    try desk.done((before + imports + after + joining).joined(separator: " && "))
    let shown = try desk.done("newsdesk show $(newsdesk list status:draft 渡船开航 | cut -f1)")
    #expect(shown.split(separator: "请尽快刊用").count == 2, "\(shown)")
    try desk.isWhole()
  }

  private static func numbers(_ words: String, _ desk: TrialDesk) throws -> [String] {
    try desk.done("newsdesk list | grep \(words) | cut -f1").split(separator: "\n").map(String.init)
  }

  @Test func `a story that reads the same on both pages is a twin, one that differs is not`() throws
  {
    let desk = try Self.desk()
    let (equal, other) = (try Self.numbers("驿站", desk), try Self.numbers("送温暖", desk))
    let status = try desk.type("newsdesk status", isAtTerminal: true).stdout
    #expect(status.contains("Taken in twice, by two copies (1)"), "\(status)")
    try desk.done("newsdesk join \(equal.joined(separator: " "))")
    let form = try desk.done("newsdesk show \(equal[1]) --form")
    #expect(form.split(separator: "驿站正式").count == 2, "\(form)")
    let refused = try desk.type("newsdesk join \(other.joined(separator: " "))")
    #expect(refused.status == 1 && refused.stderr.contains("read like one story"), "\(refused)")
    try desk.isWhole()
  }

  @Test func `twins that were changed in the same lines become one with the text that is kept`()
    throws
  {
    let desk = try Self.desk(
      before: [("", "启用"), (" --store laptop", "开张")].map { store, word in
        "newsdesk show 驿站 --form\(store) | sed 's/正式启用/\(word)/'"
          + " | newsdesk edit 驿站\(store)"
      })
    let numbers = try Self.numbers("驿站", desk)
    let refused = try desk.type("newsdesk join \(numbers.joined(separator: " "))")
    #expect(refused.status == 1 && refused.stderr.contains("in the same lines"), "\(refused)")
    let commands = refused.stderr.split(separator: "`").map(String.init)
    #expect(try desk.done(commands[1]).contains("[-启用-]") == true)
    let both = "newsdesk show \(numbers[0]) --form | sed 's/驿站\\(启用\\|开张\\)/驿站启用开张/'"
    try desk.done("\(both) | newsdesk edit \(numbers[0]) && \(commands[3])")
    let left = try Self.numbers("驿站", desk)
    let form = try desk.done("newsdesk list status:draft | grep 驿站")
    #expect(left.count == 2 && form.split(separator: "\n").count == 1, "\(form)")
    #expect(try desk.done("newsdesk search 启用开张 status:draft").contains("驿站"))
  }
}
