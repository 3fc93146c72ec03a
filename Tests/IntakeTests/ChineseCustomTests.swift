import Intake
import Manuscript
import Testing

/// Customs of Chinese papers that tell what a line is.
@Suite struct ChineseCustomTests {
  @Test func `kin who bow together close a notice`() {
    let reading = PageReading.ofText(
      """
      鳴謝
      先嚴骆公諱水發府君之喪，荷蒙諸親友好厚賜賻儀、花圈輓軸，並親臨執紼，隆情高誼，存歿均感。謹此登報鳴謝。
      孝男骆遠山、遠志，孝女月娥暨孫輩同叩
      """)
    #expect(reading.lines.map(\.role) == [.headline, .body, .body])
  }

  @Test func `an office and the day in one row close a notice`() {
    let reading = PageReading.ofText(
      """
      停水公告
      因主管道检修，定于八月九日六时至十二时对城西四条街停水，请用户提前蓄水。
      县自来水公司　2024年8月6日
      """)
    #expect(reading.lines.map(\.role) == [.headline, .body, .body])
    #expect(reading.articles.count == 1)
  }

  @Test(arguments: ["報導／攝影：骆远山", "文／攝影：骆远山"])
  func `who wrote and took the pictures is named once behind both works`(line: String) {
    let reading = PageReading.ofText(
      """
      老戲院拆了最後一排椅子
      \(line)
      （金寶12日訊）金寶大戲院今早拆下最後一排木椅，六十年來在這裡看過電影的街坊都來了，有人把自己坐慣的那張抬回了家。
      業主說，木椅將捐給三所學校，戲院的招牌留在原處，等到新樓蓋好了再掛回去。
      """)
    #expect(reading.lines.map(\.role) == [.headline, .byline, .body, .body])
    #expect(reading.articles[0].article.bylines.map(\.role) == [.textAndPhoto])
  }

  @Test func `a unit runs into the name in brackets below a report`() {
    let reading = PageReading.ofText(
      """
      夜里送来的三百斤冰
      二月三日夜里制冰机坏了，后勤科的人推着车到渔港去借冰，天亮以前把三百斤冰送进了药库，一支疫苗也没有坏。
      （药剂科秦有福 后勤科杜月娥）
      """)
    #expect(reading.lines.map(\.role) == [.headline, .body, .byline])
    #expect(reading.articles[0].article.bylines.map(\.name) == ["秦有福", "杜月娥"])
  }

  @Test func `the paper and a place may stand before the reporter's office`() {
    let reading = PageReading.ofText(
      """
      東港球隊義賽籌得千元
      本報東港通訊員秦有福
      東港中學為籌募助學金，前晚邀請鄰埠球隊作義賽一場，觀眾逾兩千人，門票與汽水共得一千二百餘元，全數撥作清寒學生學費之用。
      """)
    #expect(reading.lines.map(\.role) == [.headline, .byline, .body])
    #expect(reading.articles[0].article.bylines.map(\.name) == ["秦有福"])
  }
}
