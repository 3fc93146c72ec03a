import Intake
import Manuscript
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
    "◎缆绳头", "缆绳头",
  ])
  func `a few letters alone above a headline name a section in any dress and in none`(name: String)
  {
    #expect(sections(under: name) == [nil, "缆绳头"])
  }

  @Test(arguments: ["●热土", "◆春泥", "文明眼", "灶台边"])
  func `what could be a name signs no story that is signed already`(name: String) {
    #expect(sections(under: name)[1] == name.drop { "●◆".contains($0) }.description)
  }

  @Test func `a person above the next headline still signs what has no writer`() {
    let reading = PageReading.ofText(
      """
      旧船票的背面还写着字
      搬家时翻出一张三十年前的船票，背面用铅笔写着半句话，字迹已经淡了，凑到灯下才认得出来。
      李长水
      渔港办起修网铺
      本报讯 东港渔民祁水生在码头边办起一间修网铺，五位老船员轮流坐堂，修一张网只收线钱。
      """)
    #expect(reading.articles.map(\.article.section) == [nil, nil])
    #expect(reading.articles.map { $0.article.bylines.map(\.name) } == [["李长水"], []])
  }

  @Test func `a title in its brackets right above a text is a headline`() {
    let reading = PageReading.ofText(
      """
      《送灯路上》
      天还没有亮，灯塔的值班员已经提着马灯下了石阶，他在这座塔上守了二十一年。
      每天清早，他要把三盏灯送到三条船上，船家都说，他的灯里有家的味道。
      """)
    #expect(reading.articles.map(\.article.section) == [nil])
  }

  @Test func `reports right below a short name are a piece each`() {
    let reading = PageReading.ofText(
      """
      渔港办起修网铺
      本报讯（记者 骆远山）东港渔民祁水生在码头边办起一间修网铺，五位老船员轮流坐堂，修一张网只收线钱。
      八面来风
      本报讯 东港小学新添了一间木工教室，刨子和锯由造船厂送来，每周三下午上课。
      本报讯 全港渔船的救生衣本月内换新一遍，旧救生衣由渔政站统一收回。
      本报讯 三号灯塔的雾号从昨日起恢复使用，夜间每隔四十秒鸣响一次。
      """)
    #expect(reading.articles.map(\.order) == [[1, 2], [4], [5], [6]])
    #expect(reading.articles.map(\.article.section) == [nil, "八面来风", "八面来风", "八面来风"])
  }

  @Test func `a short line over each paragraph below the name of a section is a headline`() {
    let reading = PageReading.ofText(
      """
      渔港办起修网铺
      本报讯（记者 骆远山）东港渔民祁水生在码头边办起一间修网铺，五位老船员轮流坐堂，修一张网只收线钱。
      八面来风
      木工教室开门
      东港小学新添了一间木工教室，刨子和锯由造船厂送来，每周三下午上课。
      救生衣换新
      全港渔船的救生衣本月内换新一遍，旧的由渔政站统一收回，不得再用。
      雾号恢复
      三号灯塔昨日起恢复鸣响，夜间每隔四十秒一次，大雾天白昼也响。
      """)
    #expect(
      reading.articles.map(\.article.headline) == ["渔港办起修网铺", "木工教室开门", "救生衣换新", "雾号恢复"])
    #expect(reading.articles.map(\.article.section) == [nil, "八面来风", "八面来风", "八面来风"])
  }

  @Test func `paragraphs that open alike stay one text below their headline`() {
    let reading = PageReading.ofText(
      """
      渔港办起修网铺
      本报讯（记者 骆远山）东港渔民祁水生在码头边办起一间修网铺，五位老船员轮流坐堂，修一张网只收线钱。
      食堂三味
      一味是辣。二号窗口的剁椒鱼头，端上来的时候还在滚，吃完要喝两碗汤。
      一味是烫。冬天夜里的砂锅米线，眼镜一靠近就白了一片，摘下来再吃。
      一味是甜。毕业那天的绿豆汤不收钱，桶边立着一块纸牌，写着慢走。
      """)
    #expect(reading.articles.map(\.order) == [[1, 2], [3, 4, 5, 6]])
  }

  @Test(arguments: ["OVERHEARD", "TOOL CRIB", "Dry Dock", "The Bell Rope", "— Over the Fence —"])
  func `one or two words above an English headline name a section`(name: String) {
    let reading = PageReading.ofText(
      """
      Council mends the harbor wall
      By Karen Lindqvist
      The council voted six to one on Tuesday to mend the harbor wall before the winter storms come in from the west.
      Work begins on Monday at the north end, and the wall will be shut to walkers until the first of November.
      \(name)
      A wet spring and a late supper
      By Owen Fifield
      Nobody at the boat yard remembers a wetter spring, and nobody at the boat yard is dry enough yet to argue about it.
      The tide took two planks and left us a chair.
      """)
    let bare = name.split(separator: " ").filter { $0 != "—" }.joined(separator: " ")
    #expect(reading.articles.map(\.article.section) == [nil, bare])
    #expect(
      reading.articles.map { $0.article.bylines.map(\.name) } == [
        ["Karen Lindqvist"], ["Owen Fifield"],
      ])
  }

  @Test
  func
    `below a name that ends like a section's every short line is a headline, whoever signs elsewhere`()
  {
    let reading = PageReading.ofText(
      """
      南埔日報　1998年4月3日　第5版
      渡輪加班疏運
      【本報訊】清明假期渡輪加開十二班，碼頭工友分三組輪值，首日載客六千餘人，沒有人等超過半小時。
      船公司說，加班船開到下週一為止。
      漁會添購冷凍車
      【本報訊】漁會昨日添購兩部冷凍車，漁貨上岸一小時內就能送到市場，魚販都說鮮度差很多。
      司機由年輕船員轉任，月底以前先試跑兩條路線。
      市井短波
      騎樓換新燈
      老街騎樓的四十盞燈全部換成省電燈泡，住戶自己出一半的錢，另一半由里辦公處墊付。
      夜校招新生
      國小夜間識字班招收新生三十名，課本免費，六十歲以上的阿嬤可以帶孫子同來上課。
      野狗送收容
      菜市場後巷的五隻野狗，前天由獸醫打過預防針後送往收容所，等候好心人認養。
      """)
    #expect(
      reading.articles.map(\.article.headline)
        == ["渡輪加班疏運", "漁會添購冷凍車", "騎樓換新燈", "夜校招新生", "野狗送收容"])
    #expect(
      reading.articles.map(\.article.section) == [nil, nil] + Array(repeating: "市井短波", count: 3))
  }

  @Test func `a reporter in the brackets of a label is no name of a section`() {
    let reading = PageReading.ofText(
      """
      南埔日報　1998年4月3日　第5版
      渡輪加班疏運
      【記者蘇文彬／南埔報導】
      清明假期渡輪加開十二班，碼頭工友分三組輪值，首日載客六千餘人，沒有人等超過半小時。
      船公司說，加班船開到下週一為止。
      漁會添購冷凍車
      【記者蘇文彬／東港報導】
      漁會昨日添購兩部冷凍車，漁貨上岸一小時內就能送到市場，魚販都說鮮度差很多。
      司機由年輕船員轉任，月底以前先試跑兩條路線。
      """)
    #expect(reading.articles.map(\.article.headline) == ["渡輪加班疏運", "漁會添購冷凍車"])
    #expect(reading.articles.map(\.article.section) == [nil, nil])
  }

  @Test func `two rows of one English headline stay together`() {
    let reading = PageReading.ofText(
      """
      COUNTY BRIDGE
      CLOSED TO TRUCKS
      By Karen Lindqvist
      The county closed the bridge on Creek Road to trucks on Tuesday after two planks were found split.
      """)
    #expect(reading.articles.map(\.article.headline) == ["COUNTY BRIDGE CLOSED TO TRUCKS"])
  }
}
