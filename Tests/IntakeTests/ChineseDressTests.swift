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
}
