import Intake
import Manuscript
import Testing

/// What stands beside the names of those who wrote: where they were, what they are called.
@Suite struct ReportPlaceTests {
  @Test(arguments: [
    "本刊记者 向阳红 发自虎门", "■ 本刊记者 向阳红 发自虎门", "记者向阳红／虎门报道",
  ])
  func `the place behind a reporter's name is nobody`(line: String) {
    let reading = PageReading.ofText(
      """
      巷子里的图书室
      \(line)
      巷子尽头有一间三十平方米的图书室，馆长、馆员和清洁工，一共三个人，都是附近工厂下了班来的。
      """)
    #expect(reading.lines.map(\.role) == [.headline, .byline, .body])
    #expect(reading.articles[0].article.bylines.map(\.name) == ["向阳红"])
    #expect(reading.articles[0].article.dateline?.contains("虎") ?? false)
  }

  @Test(arguments: ["〔记者骆远山／枋寮报导〕", "（记者骆远山/枋寮报道）", "枋寮镇讯　", "台北讯　"])
  func `a reporter and a place, or a place and the word for news, begin a report`(lead: String) {
    let reading = PageReading.ofText(
      """
      稻米节登场
      【本报讯】玉溪镇公所十五日举办稻米节，吸引三千名游客，镇长说今年稻谷丰收，一年比一年好。

      \(lead)乡立图书馆整修完工，昨日重新开放，馆长欢迎民众带着孩子来，二楼添了四十个座位。
      """)
    #expect(reading.articles.map(\.order) == [[1, 2], [4]])
  }

  @Test func `a calling behind a name below a unit makes a writer`() {
    let reading = PageReading.ofText(
      """
      腰背疼怎么办
      医务室　骆远山护理师
      搬重物时应先蹲下，用腿的力量站起来，不要弯腰直接抬，坐办公桌的每小时起身活动五分钟。
      """)
    #expect(reading.lines.map(\.role) == [.headline, .byline, .body])
  }

  @Test func `who reports from where keeps the brackets of the page`() {
    let reading = PageReading.ofText(
      """
      夜市搬到橋下

      【記者駱遠山、溫小雪／南港報導】南港夜市昨晚搬到新橋下，八十六個攤位全數開張。
      """)
    #expect(reading.articles[0].article.dateline == "【記者駱遠山、溫小雪/南港報導】")
    #expect(reading.articles[0].article.bylines.map(\.name) == ["駱遠山", "溫小雪"])
  }

  @Test(arguments: [("〔記者駱冠宇太保報導〕", ["駱冠宇"]), ("（记者骆冠宇、温明报道）", ["骆冠宇", "温明"])])
  func `in round brackets too the place may run into the reporter's name`(
    lead: String, names: [String]
  ) {
    let reading = PageReading.ofText(
      """
      番茄提早紅了
      \(lead)全校四十三名學童昨天走進校門旁的三分地，採下第一批小番茄，秤一秤共六十二公斤，校長說一半送營養午餐廚房。
      """)
    #expect(reading.articles[0].article.bylines.map(\.name) == names)
  }

  @Test func `in round brackets a report may end in 訊`() {
    let reading = PageReading.ofText(
      """
      校車超載　議員促嚴查
      （記者葉俊豪台東訊）台東縣議員陳宏宗昨在縣議會質詢，指有幼兒園校車載了三十一人。
      """)
    #expect(reading.articles.map { $0.article.bylines.map(\.name) } == [["葉俊豪"]])
  }
}
