import Intake
import Manuscript
import Testing

/// How Chinese pages dress the names of their sections, the rows of their heads and their pieces.
@Suite struct ChineseDressTests {
  @Test func `where sections are named in marks a few letters without lead to the headline`() {
    let reading = PageReading.ofText(
      """
      青石镇通讯　2019年6月30日
      【镇内要闻】
      卖瓜的人记了一本赊账
      本报讯（记者 温雪）卖瓜的人有一本赊账，封皮是用水泥袋糊的，里面记着谁家拿走几斤，哪天还的，还不上的拿什么抵。
      夏日清渠
      四支民工队先下水
      本报讯（记者 骆远山）六月以来，青石镇组织八个村的民工下渠挖泥，二十里水道挖出淤泥三千方，下游四千亩稻田当天就放上了水。
      【村组来稿】
      老戏台
      祁水生
      老戏台的柱子有一抱粗，小时候我们围着它跑，谁也没有把它围住过。
      """)
    #expect(reading.lines.filter { $0.role == .section }.map(\.number) == [2, 8])
    #expect(reading.articles.map(\.article.section) == ["镇内要闻", "镇内要闻", "村组来稿"])
  }

  @Test func `below a row that leads to them two rows with a blank are headline and deck`() {
    let reading = PageReading.ofText(
      """
      強風豪雨齊來　三百戶停電逾一日
      漁港水深及膝　老街店家泡湯
      公所發沙包　居民互助清掃
      【本報訊】記者溫雪報道：昨晨起的強風豪雨令東港老街水深及膝，三百戶停電逾一日，公所連夜派發沙包六百個。
      """)
    #expect(reading.lines.map(\.role) == [.kicker, .headline, .deck, .body])
  }

  @Test func `between a headline behind its sign and white stands the deck`() {
    let reading = PageReading.ofText(
      """
      ## 村务

      ### 老井修好了
      文/骆远山

      村东头的老井淘了三天，淘出两只木桶、一把铜勺和半截石碑，石碑已送镇文化站。

      ### 垃圾积分本月兑现
      头一名领走一口铁锅

      九月共有一百零四户参加积分，石门组的人家得分最高，积分可以换盐、洗衣粉和铁锅。
      """)
    #expect(reading.articles.map(\.article.deck) == [nil, "头一名领走一口铁锅"])
  }
}
