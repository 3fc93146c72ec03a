import Intake
import Manuscript
import Testing

/// Chinese that ran from top to bottom and comes out of the page one character below the other.
@Suite struct UprightLineTests {
  @Test func `an upright headline is one headline`() {
    let reading = PageReading.ofText(
      """
      码头夜校开课
      本报讯 码头夜校昨晚开课，一百二十名装卸工人报名学识字，课本由市图书馆捐出。

      俱
      乐
      部
      灯
      又
      亮
      了
      本报讯 停了三年的工人俱乐部上周重新开门，第一晚来了四百人，电影放了两场，仍有人站着看。
      """)
    #expect(reading.articles.map(\.article.headline) == ["码头夜校开课", "俱乐部灯又亮了"])
    #expect(reading.lines.map(\.joins) == [nil, nil, nil, 4, 5, 6, 7, 8, 9, nil])
  }

  @Test func `a text that stands upright is one paragraph`() {
    let reading = PageReading.ofText(
      "海雾\n" + "今年的海雾来得早，散得也早。".map(String.init).joined(separator: "\n"))
    #expect(reading.articles.map(\.article.blocks) == [[.paragraph("今年的海雾来得早，散得也早。")]])
  }

  @Test(arguments: ["一\n二\n三\n四", "A\nB\nC\nD", "1\n2\n3\n4", "男\n女"])
  func `numbers and letters below each other are no words`(lines: String) {
    #expect(PageReading.ofText(lines).lines.allSatisfy { $0.joins == nil || $0.role == .headline })
  }

  @Test func `white between the letters does not part an upright headline`() {
    let reading = PageReading.ofText("工\n\n人\n\n之\n\n声")
    #expect(reading.articles.map(\.article.headline) == ["工人之声"])
  }
}
