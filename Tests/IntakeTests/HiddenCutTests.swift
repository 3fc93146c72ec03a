import Intake
import Testing

/// Columns that were cut between two full lines, so that the texts of two stories read like one paragraph.
@Suite struct HiddenCutTests {
  @Test func `a sentence cut further up finds its rest below a full line of another story`() {
    let reading = PageReading.ofText(
      """
      灯塔换上新灯泡
      　　本报记者　霍青
      　　本报讯　守塔人老魏把灯塔的旧灯泡换了
      下来，新灯泡只有拳头大，照得比原先远三海
      豆腐坊里磨豆声
      　　本报讯　街口的豆腐坊天不亮就磨豆，一
      天出六板豆腐，卖到中午就没有了。做豆腐的
      里。过往的渔船说，雾天也看得见灯塔了。
      　　老魏在灯塔上守了二十六年，灯泡换过九
      回。他说，头一回换的时候是夏天，台风刚过，
      灯塔的玻璃碎了四块，他爬上塔顶把碎玻璃一
      块一块捡下来，再用帆布把灯泡包好，渔船照
      样进港。
      是姑嫂两人，嫂子点卤，姑姑压板。
      　　姑姑说，豆腐好不好全看卤水。卤水点得
      急了，豆腐又老又硬；点得慢了，压板的时候
      豆浆往外淌，一板豆腐压出来只剩半板。嫂子
      点卤从来不看钟，只看豆浆翻的花。
      """)
    #expect(
      reading.articles.map(\.order) == [
        [1, 2, 3, 4, 8, 9, 10, 11, 12, 13], [5, 6, 7, 14, 15, 16, 17, 18],
      ])
  }

  @Test func `a paragraph of full lines stays whole where the cut sentence goes on behind it`() {
    let reading = PageReading.ofText(
      """
      灯塔换上新灯泡
      　　本报记者　霍青
      　　本报讯　守塔人老魏把灯塔的旧灯泡换了
      下来，新灯泡只有拳头大，照得比原先远三海
      豆腐坊里磨豆声
      　　本报讯　街口的豆腐坊天不亮就磨豆，一
      天出六板豆腐，卖到中午就没有了。做豆腐的
      是姑嫂两人，嫂子点卤，姑姑压板。
      里。过往的渔船说，雾天也看得见灯塔了。
      　　老魏在灯塔上守了二十六年，灯泡换过九
      回。他说，头一回换的时候是夏天，台风刚过，
      灯塔的玻璃碎了四块，渔船照样进港。
      """)
    #expect(reading.articles.map(\.order) == [[1, 2, 3, 4, 9, 10, 11, 12], [5, 6, 7, 8]])
  }
}
