import TestSupport
import Testing

/// A page comes in again and differs in lines that were edited.
@Suite struct PageConflictTests {
  private static let page = """
    2024年12月18日 星期三 第3版 要闻

    市总工会启动送温暖活动

    本报讯（记者 李明）活动计划走访慰问困难职工3200人，市总工会主席张建国指出，要摸清底数。

    慰问组走访了沿海集团的困难职工王芳。

    货车司机有了暖心驿站

    本报讯（记者 陈晓燕）服务区的货车司机驿站正式启用，面积260平方米。

    """

  private static func desk() throws -> TrialDesk {
    let desk = try TrialDesk()
    try desk.write(page, "p1.txt")
    let again = page.replacing("3200", with: "3280").replacing("的困难职工", with: "困难职工")
    try desk.write(again, "p2.txt")
    try desk.done("newsdesk import p1.txt --quiet && newsdesk tag 送温暖 --slug warm")
    try desk.done("newsdesk show warm --form | sed 's/指出/强调/' > edited.md")
    try desk.done("newsdesk edit warm --file edited.md")
    return desk
  }

  @Test func `the file that is saved holds both, and what the editor wrote stands`() throws {
    let desk = try Self.desk()
    let said = try desk.type("newsdesk import p2.txt").stderr
    let command = said.replacing("$WORLD/room/", with: "").split(separator: "`")[1]
    try desk.done("cp store/unfiled/warm.md saved.md && \(command)")
    let saved = String(decoding: try desk.bytes("saved.md"), as: UTF8.self)
    #expect(
      saved.split(separator: "---\n").last == """

        # 市总工会启动送温暖活动
        记者 李明

        活动计划走访慰问困难职工3200人，市总工会主席张建国强调，要摸清底数。

        慰问组走访了沿海集团困难职工王芳。

        %% Where both changed the same, p2.txt reads:
        %% 活动计划走访慰问困难职工3280人，市总工会主席张建国指出，要摸清底数。

        """)
    let form = try desk.done("newsdesk show warm --form")
    #expect(form.contains("强调") && form.contains("集团困难职工"), "\(form)")
    try desk.isWhole()
  }

  @Test(arguments: ["true", "sed -i s/3200/3280/ store/unfiled/warm.md"])
  func `a page that was settled is known, and corrected from there on`(settling: String) throws {
    let desk = try Self.desk()
    try desk.done("newsdesk import p2.txt --quiet && newsdesk import p2.txt --quiet")
    #expect(try desk.savedTexts().count == 1)
    try desk.done("\(settling) && newsdesk edit warm --file store/unfiled/warm.md")
    let said = try desk.type("newsdesk import p2.txt").stderr
    #expect(said.contains("p2.txt: came in before") && !said.contains("edited"), "\(said)")
    #expect(try desk.savedTexts() == [])
    try desk.done("sed 's/困难职工王芳/困难职工王方/' p2.txt > p3.txt && newsdesk import p3.txt")
    let form = try desk.done("newsdesk show warm --form")
    #expect(form.contains("强调") && form.contains("王方"), "\(form)")
    try desk.done("newsdesk show warm --lines")
    try desk.isWhole()
  }

  @Test func `lines of the page that the desk has are not told again`() throws {
    let desk = try Self.desk()
    let said = try desk.type("newsdesk import p2.txt").stderr
    #expect(!said.contains("星期三"), "\(said)")
  }

  @Test func `of English copy too only the lines that came are shown`() throws {
    let desk = try TrialDesk()
    let story = "# Ferry opens\n\nThe ferry opened on Monday.\n\nIt takes cars and sixty walkers.\n"
    try desk.write(story, "f1.md")
    try desk.write(story.replacing("Monday", with: "Sunday"), "f2.md")
    try desk.done("newsdesk import f1.md && sed s/Monday/Tuesday/ f1.md > e.md")
    try desk.done("newsdesk edit Ferry --file e.md && newsdesk import f2.md --quiet")
    let saved = try #require(try desk.savedTexts().first)
    #expect(
      saved.hasSuffix("reads:\n%% The ferry opened on Sunday.\n"), "\(saved)")
  }

  @Test(arguments: ["newsdesk", "newsdesk status"])
  func `a saved text is told until it is gone`(command: String) throws {
    let desk = try Self.desk()
    let before = try desk.type(command, isAtTerminal: true).stdout
    try desk.done("newsdesk import p2.txt --quiet")
    let said = try desk.type(command, isAtTerminal: true).stdout
    #expect(said.contains("Saved and not filed (1): "), "\(said)")
    #expect(said.contains("store/unfiled/warm.md"), "\(said)")
    try desk.done("rm store/unfiled/warm.md")
    #expect(try desk.type(command, isAtTerminal: true).stdout == before)
  }
}
