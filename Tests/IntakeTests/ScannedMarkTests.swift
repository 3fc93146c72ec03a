import Intake
import Manuscript
import Testing

/// Marks that a scan lost or took for others.
@Suite struct ScannedMarkTests {
  @Test func `a bracket that lost its other half still closes with names, and a dot is a stop`() {
    let reading = PageReading.ofText(
      """
      水泵房守夜人
      本报讯 西河水泵房守夜人老葛在河堤上住了十九年，记下四十本水情，今年春汛提前两天报出险情。（郝广田　申国志
      旧岗亭改成阅报栏
      本报讯 车站广场上的旧岗亭拆掉门窗，改成三面阅报栏，等车的人现在有报可读。
      图为旅客在阅报栏前．
      （骆　谦摄
      锅炉房省下一车煤
      本报讯 被服厂锅炉房改装了炉排，蒸汽不再从烟囱里白白跑掉，一个冬天省下四十吨煤，煤耗下降１２％．
      改装用的铁件都是从废料堆里拣出来的，一共花了六十元。
      """)
    #expect(
      reading.lines.map(\.role) == [
        .headline, .body, .headline, .body, .caption, .credit, .headline, .body, .body,
      ])
    #expect(reading.articles.map(\.order) == [[1, 2], [3, 4, 5, 6], [7, 8, 9]])
    #expect(
      reading.articles.map { $0.article.bylines.map(\.name) } == [["郝广田", "申国志"], [], []])
  }

  @Test(arguments: [". .. ; ' _", "<br>", "</p>", "&nbsp;", "- ' ."])
  func `marks on a line of their own part no sentence`(dirt: String) {
    let reading = PageReading.ofText(
      """
      COUNCIL KEEPS THE DEPOT
      By Ada Linden
      The council voted 5 to 2 on Tuesday to keep the
      railroad depot on Front Street from the wrecker
      and to lease it to the Friends of the Railroad.
      Mayor Ivo Sand, who cast one of the two votes
      \(dirt)
      against it, said that the roof alone will cost
      more than the town spends on plowing in a year.
      The lease is one dollar and runs for ten years.
      """)
    #expect(reading.lines[6].role == .furniture)
    #expect(reading.lines[7].joins == 6)
    #expect(reading.articles.count == 1)
  }

  @Test func `specks among marks are dirt in whatever sentence they stand`() {
    let reading = PageReading.ofText(
      """
      葡萄套袋
      家政指導員　許金盆
      元埔村的冬果葡萄再過半個月就要轉色。
      班員最近問得最多的是：紙袋要套幾天？答
      案是從果粒像黃豆那麼大的時候套起，採收
      ‧、一 ; |l 。 .~ 丶  ‵
      前七天打開袋底透光，顏色才會勻。舊報紙
      糊的袋子遇雨會染墨，請改用農會的紙袋，
      一千個六十五元，記帳可以到過年前再付。
      """)
    #expect(reading.lines[5].role == .furniture)
    #expect(reading.lines[6].joins == 5)
  }
}
