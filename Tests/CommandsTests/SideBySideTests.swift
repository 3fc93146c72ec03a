import TestSupport
import Testing

/// A page on whose lines columns stand side by side.
@Suite struct SideBySideTests {
  private static let page = """
    渡口新闻
    码头食堂早餐提前半小时            停。住在边上的居民说，夜里的铃
    　　本报讯　三月起，作业区食堂    声也比原来轻了。
    的早餐提前到六点，上早班的司机    　　新栏杆落下只要七秒，比人工
    不用再空着肚子上岸桥，头一周每    快了一半还多，道口工把用了二十
    天要多蒸四百个馒头，连面案也不    年的旗子送进了厂史室。

    """

  @Test func `what is shown as a line of the page can be cut before`() throws {
    let desk = try TrialDesk()
    try desk.write(Self.page, "page.txt")
    try desk.done("newsdesk import page.txt --quiet")
    #expect(
      try desk.done("newsdesk show 码头食堂 --lines") == """
        3\t三月起，作业区食堂
        4\t的早餐提前到六点，上早班的司机
        5\t不用再空着肚子上岸桥，头一周每
        6\t天要多蒸四百个馒头，连面案也不
        2.2\t停。住在边上的居民说，夜里的铃
        3.2\t声也比原来轻了。
        4.2\t新栏杆落下只要七秒，比人工
        5.2\t快了一半还多，道口工把用了二十
        6.2\t年的旗子送进了厂史室。

        """)
    try desk.done("newsdesk split 码头食堂 --before 4.2")
    #expect(
      try desk.done("newsdesk show 码头食堂 --lines").hasSuffix("3.2\t声也比原来轻了。\n"))
  }

  @Test func `the import says that columns were parted`() throws {
    let desk = try TrialDesk()
    try desk.write(Self.page, "page.txt")
    let said = try desk.type("newsdesk import page.txt")
    #expect(
      said.stderr.contains(
        "page.txt: Columns stand side by side on 5 lines; each was read by itself, and 12.2 is the "
          + "second piece of line 12."))
  }

  @Test func `a manuscript out of PDF has the letters that an author types`() throws {
    let desk = try TrialDesk()
    try desk.write(
      """
      Flats Finished
      By Helen March

      The af\u{AD}ford\u{AD}able \u{FB02}ats behind the of\u{FB01}ces will be \u{FB01}nished in June.
      """, "flats.txt")
    try desk.done("newsdesk import flats.txt --quiet")
    #expect(
      try desk.done("newsdesk show flats --lines")
        == "1\tThe affordable flats behind the offices will be finished in June.\n")
  }

  @Test func `only the number of a line is one`() throws {
    let desk = try TrialDesk()
    try desk.refused(
      "newsdesk split port --before 12,2", 2,
      "--before takes the number of a line, such as 57 or 12.2, not `12,2`.")
  }
}
