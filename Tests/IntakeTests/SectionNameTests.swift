import Intake
import Testing

/// Names of sections that no list knows, told by their dress and by where they stand.
@Suite struct SectionNameTests {
  /// A story, a name, and below it a story.
  private func sections(under name: String) -> [String?] {
    PageReading.ofText(
      """
      渔港办起修网铺
      本报讯（记者 骆远山）东港渔民祁水生在码头边办起一间修网铺，五位老船员轮流坐堂，修一张网只收线钱。
      铺子开张一个月，修好的渔网已有三百多张。
      \(name)
      旧船票的背面还写着字
      骆远山
      搬家时翻出一张三十年前的船票，背面用铅笔写着半句话，字迹已经淡了，凑到灯下才认得出来。
      写字的人早已下船，那半句话却一直留在纸上。
      """
    ).articles.map(\.article.section)
  }

  @Test(arguments: [
    "〔缆绳头〕", "『缆绳头』", "「缆绳头」", "《缆绳头》", "〈缆绳头〉", "<缆绳头>", "——缆绳头——", "=缆绳头=", "■缆绳头",
    "◎缆绳头",
  ])
  func `a few letters alone above a headline name a section in any dress`(name: String) {
    #expect(sections(under: name) == [nil, "缆绳头"])
  }

  @Test(arguments: ["●热土", "◆春泥"])
  func `what could be a name signs no story that is signed already`(name: String) {
    #expect(sections(under: name)[1] == name.drop { "●◆".contains($0) }.description)
  }
}
