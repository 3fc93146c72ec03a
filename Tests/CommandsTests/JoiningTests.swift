import TestSupport
import Testing

/// Stories of a page that were joined, and are parted again.
@Suite struct JoiningTests {
  private static let page = """
    2024年12月19日 星期四 第2版 综合

    港口集团开展技能比武
    本报讯（记者 孙丽）12月16日，港口集团举行桥吊
    司机技能比武，来自6家单位的48名选手参赛。
    比赛分理论和实操两个环节，王海涛获得第一名。

    社区食堂飘出幸福味
    本报讯（记者 周敏）近日，亭湖区新城社区食堂开张，
    为老人和户外劳动者提供价廉物美的饭菜。
    “一荤两素才十二块钱。”环卫工人陈大妈说。

    """

  private static func desk() throws -> TrialDesk {
    let desk = try TrialDesk()
    try desk.write(page, "page.txt")
    try desk.done("newsdesk import page.txt --quiet")
    return desk
  }

  // MARK: Lines

  @Test func `a joined article shows the lines of both, as the page numbers them`() throws {
    let desk = try Self.desk()
    try desk.done("newsdesk join 港口集团 社区食堂 --at 6")
    #expect(
      try desk.done("newsdesk show 港口集团 --lines") == """
        4\t12月16日，港口集团举行桥吊
        5\t司机技能比武，来自6家单位的48名选手参赛。
        8\t社区食堂飘出幸福味
        9\t近日，亭湖区新城社区食堂开张，
        10\t为老人和户外劳动者提供价廉物美的饭菜。
        11\t“一荤两素才十二块钱。”环卫工人陈大妈说。
        6\t比赛分理论和实操两个环节，王海涛获得第一名。

        """)
  }

  @Test(arguments: [nil, 6])
  func `every line that is shown but the first can be cut before`(at: Int?) throws {
    let desk = try Self.desk()
    let join = "newsdesk join 港口集团 社区食堂" + (at.map { " --at \($0)" } ?? "")
    try desk.done("\(join) && cp -r store joined")
    let shown = try desk.done("newsdesk show 港口集团 --lines").split(separator: "\n")
    for row in shown.dropFirst() {
      let line = row.prefix { $0 != "\t" }
      try desk.done("rm -r store && cp -r joined store && newsdesk split 港口集团 --before \(line)")
      let kept = try desk.done("newsdesk show 港口集团 --lines").split(separator: "\n")
      #expect(!kept.contains(row) && kept.first == shown.first, "\(line): \(kept)")
    }
  }

  @Test func `what was edited since the join has no lines of its own, and is never a trap`() throws
  {
    let desk = try Self.desk()
    try desk.done("newsdesk join 港口集团 社区食堂 --at 6")
    try desk.done("newsdesk show 港口集团 --form | sed 's/^近日.*/近日开张。/' > e.md")
    try desk.done("newsdesk edit 港口集团 --file e.md")
    #expect(try desk.type("newsdesk split 港口集团 --before 10").status == 1)
    try desk.done("newsdesk split 港口集团 --before 6")
    #expect(try desk.done("newsdesk show 比赛分 --lines") == "6\t比赛分理论和实操两个环节，王海涛获得第一名。\n")
  }

  @Test func `two articles that are one by now are told of once`() throws {
    let desk = try Self.desk()
    try desk.done("newsdesk join 港口集团 社区食堂 && newsdesk import page.txt 2> told")
    let number = try desk.done("newsdesk list 港口集团 | cut -f1").split(separator: "\n")[0]
    #expect(
      try desk.done("cat told")
        == "page.txt: came in before, as \(number); nothing was filed twice.\n")
    #expect(
      try desk.type("newsdesk join 港口集团 港口集团").stderr
        == "newsdesk: An article cannot be joined with itself.\n")
  }

  // MARK: Heads

  @Test(arguments: [8, 9])
  func `what was joined gets its names back when it is cut off`(line: Int) throws {
    let desk = try Self.desk()
    try desk.done("newsdesk join 港口集团 社区食堂 && newsdesk split 港口集团 --before \(line)")
    let forms = try ["港口集团", "近日，亭湖区"].map { words in
      try desk.done("newsdesk show \"$(newsdesk search \(words) | cut -f1 | head -1)\" --form")
    }
    #expect(forms[0].contains("\n记者 孙丽\n"), "\(forms[0])")
    #expect(forms[1].contains("\n记者 周敏\n"), "\(forms[1])")
  }

  @Test func `a crosshead that begins an article is its headline, with the names below it`() throws
  {
    let desk = try TrialDesk()
    try desk.write("# 码头来了新工友\n张华\n\n小李第一天上班。\n\n## 食堂的汤\n\n钱多\n\n汤好喝。\n", "two.md")
    try desk.done("newsdesk import two.md --quiet && newsdesk split 码头 --before 2")
    let form = try desk.done("newsdesk show 食堂的汤 --form")
    #expect(form.hasSuffix("\n# 食堂的汤\n钱多\n\n汤好喝。\n"), "\(form)")
  }

  // MARK: One story twice

  @Test func `two articles that read alike are not put behind each other`() throws {
    let desk = try Self.desk()
    let again = "# 港口集团比武结束\n\n" + "港口集团举行桥吊司机技能比武，来自6家单位的48名选手参赛。比赛分理论和实操两个环节。\n"
    try desk.done("newsdesk draft --slug a --quiet <<EOF\n\(again)EOF")
    try desk.done(
      "newsdesk draft --slug b --quiet <<EOF\n\(again.replacing("48", with: "49"))EOF")
    let refused = try desk.type("newsdesk join a b")
    #expect(refused.status == 1 && refused.stderr.contains("read like one story"))
    let commands = refused.stderr.split(separator: "`")
    try desk.done(commands[1] + " && " + commands[3] + " && newsdesk join a heat --keep a")
    let form = try desk.done("newsdesk show a --form")
    #expect(form.contains("48名") && !form.contains("49名") && !form.contains("高温"), "\(form)")
    #expect(try desk.type("newsdesk join a port --keep b").status == 2)
    try desk.isWhole()
  }

  // MARK: What is added

  @Test func `a second message is a paragraph of its own`() throws {
    let desk = try TrialDesk()
    try desk.done("newsdesk draft --slug peak --quiet <<EOF\n# 高峰\n\n高峰是码头工人\nEOF")
    try desk.done("printf '补充一句，高峰今年五十二岁\\n' | newsdesk import - --to peak --quiet")
    let form = try desk.done("newsdesk show peak --form")
    #expect(form.hasSuffix("\n高峰是码头工人\n\n补充一句，高峰今年五十二岁\n"), "\(form)")
  }
}
