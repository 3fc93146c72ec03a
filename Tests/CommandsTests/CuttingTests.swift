import Foundation
import TestSupport
import Testing

/// Articles of a page that are cut in two and joined again.
@Suite struct CuttingTests {
  private static let pages = [
    """
    2025年3月3日 星期一 第4版 副刊

    井台边的灯
    □秦 川
    一盏灯
    照着绞车的钢缆
    我把班次写在墙上
    也写在手心

    雪落在井口
    落在换班的人肩上
    没有人说冷

    老城区加装电梯遇到新难题
    ——居民协商出了好办法
    　　本报讯（记者 冯晓）3月1日，城东街道长青社区
    的居民围坐在一起，商量三号楼加装电梯的事。一楼
    住户担心采光，六楼住户盼着早点动工。
    图为居民在看图纸。何平摄
    　　社区工会主席梁玉请来设计师，把电梯井往外移了
    一米二。“这样一来，一楼的窗户就不会被挡住。”
    她说，目前已有九栋楼签了协议，还

    """,
    """
    THE QUARRY BELL
    June 2025

    Night Crew Wins New Lamps
    By Ruth Pell

    The committee sat down with the owners on May 6, two
    weeks after a lamp failed in the east gallery. "We had
    asked for this since the win-
    ter," said Ann Moss.

    Both sides agreed to test every lamp on Mondays. The
    first test found nine that did not burn.

    """,
  ]

  private static func desk(_ page: String) throws -> TrialDesk {
    let desk = try TrialDesk()
    try desk.write(page, "page.txt")
    try desk.done("newsdesk import page.txt --quiet && cp -r store whole")
    return desk
  }

  @Test(arguments: pages)
  func `an article that is cut anywhere and joined again is what it was`(page: String) throws {
    let desk = try Self.desk(page)
    let numbers = try desk.done(
      "newsdesk import page.txt --json | grep '\"number\"' | cut -d '\"' -f 4 | sort -u"
    )
    .split(separator: "\n")
    var cuts = 0
    for number in numbers {
      let whole = "newsdesk show \(number) --lines; newsdesk show \(number) --json"
      let before = try desk.done(whole)
      let lines = try desk.done("newsdesk show \(number) --lines | cut -f1 | tail -n +2")
      for line in Proof.chosen(lines.split(separator: "\n"), sample: 8) {
        let cut = try desk.type(
          "newsdesk split \(number) --before \(line) --json | grep '\"number\"' | cut -d '\"' -f 4")
        guard let made = cut.stdout.split(separator: "\n").last else { continue }
        cuts += 1
        try desk.done("newsdesk join \(number) \(made)")
        #expect(try desk.done(whole) == before, "\(number) before line \(line)")
      }
    }
    #expect(cuts >= 5)
    try desk.isWhole()
  }

  private static let signed = """
    2025年3月3日 星期一 第4版

    渡口添了夜班船
    本报讯（记者 何川）3月1日起，盐渎渡口添了夜班船，末班到
    二十三点，下夜班的工人不必再绕路。
    一位老船工写来短信：渡口的灯亮了一夜，我们等这一天等了
    很久，谢谢大家。
    （通讯员 沈静）

    """

  @Test(arguments: [
    (signed, ["何川 沈静", "何川 沈静"]),
    (signed.replacing("（记者 何川）", with: " "), ["", "沈静"]),
  ])
  func `names that may stand above a cut stay, and both articles have them`(
    page: String, names: [String]
  ) throws {
    let desk = try Self.desk(page)
    let said = try desk.type("newsdesk split 夜班船 --before 6").stderr
    #expect(said.contains("Both are signed") == (names[0] == names[1]), "\(said)")
    let rows = try desk.done("newsdesk list | tail -n +3 | cut -f7").split(
      separator: "\n", omittingEmptySubsequences: false
    ).dropLast()
    #expect(rows.map { $0.split(separator: " ").sorted().joined(separator: " ") } == names)
  }

  @Test func `verse that is cut is verse on both sides, and its lines show without their ends`()
    throws
  {
    let desk = try Self.desk(Self.pages[0])
    try desk.done("newsdesk split 井台边的灯 --before 10")
    #expect(
      try desk.done("newsdesk show 井台边的灯 --lines")
        == "5\t一盏灯\n6\t照着绞车的钢缆\n7\t我把班次写在墙上\n8\t也写在手心\n")
    let form = try desk.done("newsdesk show 雪落在井口 --form")
    #expect(form.contains("\n> 雪落在井口\n> 落在换班的人肩上\n> 没有人说冷\n"), "\(form)")
  }

  @Test func `a page of English is cut inside its paragraphs too`() throws {
    let desk = try Self.desk(Self.pages[1])
    try desk.done("newsdesk split 'Night Crew' --before 8")
    #expect(
      try desk.done("newsdesk show 'Night Crew' --lines")
        == "7\tThe committee sat down with the owners on May 6, two\n")
  }
}
