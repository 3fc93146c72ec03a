import TestSupport
import Testing

/// A file that holds two pages.
@Suite struct TwoPagesTests {
  @Test func `two pages in one file number their stories each by its own`() throws {
    let desk = try TrialDesk()
    try desk.write(
      """
      柳湾工人报 2025年6月1日 第1版 要闻

      春耕备耕进展顺利

      本报讯（记者 石敬亭）昨日，市总工会举行座谈会，二十名职工代表谈了打算和建议。

      柳湾工人报 2025年6月1日 第4版 综合

      渡口换上新灯

      本报讯（记者 石敬亭）昨日，渡口的六盏旧灯换成了新灯，夜里摆渡的人看得见台阶了。

      """, "pages.txt")
    try desk.done("newsdesk import pages.txt")
    #expect(try desk.done("newsdesk show 春耕备耕进展顺利").contains("page 1, 要闻"))
    #expect(try desk.done("newsdesk show 渡口换上新灯").contains("page 4, 综合"))
    let again = try desk.type("newsdesk import pages.txt").stdout
    #expect(!again.contains("imported"), "\(again)")
    try desk.done("sed 's/六盏/七盏/; s/二十名/三十名/' pages.txt > better.txt && newsdesk import better.txt")
    #expect(try desk.done("newsdesk list | tail -n +3 | wc -l").contains("2"))
  }
}
