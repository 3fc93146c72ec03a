import Intake
import Manuscript
import Testing

/// Notices on Chinese pages.
@Suite struct ChineseNoticeTests {
  @Test func `whom to ask is the last word of a notice`() {
    let reading = PageReading.ofText(
      """
      岭江中学新生报到须知
      八月二十九日上午报到，带录取通知书和户口迁移证。住校生自带被褥和饭盒，学费可以缓交，缓交的要由班主任签字。
      咨询电话:3351108,找教务处阎老师。
      本版责任编辑 孟小川
      """)
    #expect(reading.lines.map(\.role) == [.headline, .body, .body, .furniture])
  }

  @Test func `where to go and to write stands in a notice with whom to ask`() {
    let reading = PageReading.ofText(
      """
      招聘启事
      岭江渡口食堂招厨师两名，要求有三年以上经验，月薪六千元，包食宿。
      联系人：阎主任　电话：0731-3351108
      地址：河西街道100号
      邮箱：shitang@example.org
      本报地址：岭江市河东路8号　电话：0731-3350000
      """)
    #expect(reading.lines.map(\.role) == [.headline, .body, .body, .body, .body, .furniture])
  }

  @Test func `what several people lost stands below one head`() {
    let reading = PageReading.ofText(
      """
      岭江供电所修好七条线
      本报讯 岭江供电所用十一天修好了七条被大风刮断的线路，沿线四个村子的抽水机重新转了起来，秧田里有了水，人心也定了。
      遗失声明
      ▲阎长发于六月三日在岭江商场遗失驾驶证一本，证号六三二一七，声明作废。
      ▲下坝村村民秦有福遗失宅基地使用证一本，编号岭宅字零四八九，声明作废。
      """)
    #expect(reading.articles.count == 2)
    #expect(reading.lines[2].role == .headline)
  }

  @Test func `a notice may have its head in the dress of a label`() {
    let reading = PageReading.ofText(
      """
      岭江供电所修好七条线
      本报讯 岭江供电所用十一天修好了七条被大风刮断的线路，沿线四个村子的抽水机重新转了起来，秧田里有了水，人心也定了。
      【寻人启事】
      阎秋水，男，七十三岁，十一月二日早上从河西街道出走，身穿灰布棉袄，有知其下落者请打电话13907310042，必有重谢。
      停水通知
      因河西水厂检修，十一月十日八时至二十时，河西街道、渡口街道停水，请用户提前储水。
      """)
    #expect(reading.lines[2].role == .headline)
    #expect(reading.articles.count == 3)
  }

  @Test func `the heads of columns stand above their rows`() {
    let reading = PageReading.ofText(
      """
      渡口菜价一周
      品种　本周价　上周价
      白菜　0.80　0.95
      萝卜　0.60　0.60
      猪肉　13.50　13.20
      """)
    #expect(reading.lines.dropFirst().allSatisfy { $0.role == .body })
  }

  @Test func `who gives a notice signs it below whom to call`() {
    let reading = PageReading.ofText(
      """
      拍卖公告
      受法院委托，我公司定于五月十八日上午十时在本公司拍卖厅公开拍卖位于城南路的门面两间，有意者请于十六日以前办理登记手续。
      联系电话：0731-88220011　联系人：周先生
      岭江拍卖有限公司
      遗失声明
      周国强遗失身份证，号码430102196505083311，声明作废。
      """)
    #expect(reading.lines[3].role == .byline)
    #expect(reading.articles.map(\.article.headline) == ["拍卖公告", "遗失声明"])
  }

  @Test func `one letter behind an office says that it gives notice`() {
    let reading = PageReading.ofText(
      """
      失物招领
      五月九日在社区活动室拾到钥匙一串、老花镜一副，请失主到居委会认领，认领的时候请说明钥匙上挂着什么。
      渡口里居委会 宣
      渡口修好了三条路
      本报讯 岭江渡口上周修好了三条路，最长的一条通到河西的菜地里，往后菜农卖菜不用再绕七里，天不亮就能赶到早市。
      """)
    #expect(reading.lines[2].role != .headline)
    #expect(reading.articles.map(\.article.headline) == ["失物招领", "渡口修好了三条路"])
  }

  @Test func `a headline that counts its pieces is that of them all`() {
    let reading = PageReading.ofText(
      """
      渡口修好了三条路
      本报讯 岭江渡口上周修好了三条路，最长的一条通到河西的菜地里，往后菜农卖菜不用再绕七里，天不亮就能赶到早市。
      征友消息三则
      ●男，二十四岁，林场护林员，喜欢集邮和口琴，愿与爱好自然科学的朋友通信，来信请寄岭江林场。
      ●女，二十一岁，县广播站机务员，正在自学英语，愿结识学友共同练习会话，来信请寄岭江县广播站。
      ●男，二十二岁，海防战士，爱读诗，营房对面是海，愿把海上的日出写给山里的朋友，来信由报社转。
      """)
    #expect(reading.lines[2].role == .headline)
    #expect(reading.articles.count == 2)
  }

  @Test func `a notice to the branches has its kind as headline, and so has praise below it`() {
    let reading = PageReading.ofText(
      """
      春江供水人
      2025年11月3日 第4版

      水表抄到老
      本报讯（记者 骆远山）抄表工老宋的自行车后座上，永远绑着一支手电筒，一年要用掉六十多节电池。

      通 知
      各分会：定于11月6日下午2时在公司五楼会议室召开会员代表大会，请全体代表准时参加。

      表 扬
      近日，三分会收到用户送来的锦旗，感谢维修工小滕冒雨抢修，一夜没有合眼。
      """)
    #expect(reading.articles.map(\.article.headline) == ["水表抄到老", "通 知", "表 扬"])
    #expect(reading.articles.allSatisfy { $0.article.section == nil })
  }

  @Test func `title and author of a poem that are set wide stand below a notice`() {
    let reading = PageReading.ofText(
      """
      春江供水人
      2025年11月3日 第4版

      通 知
      各分会：定于11月6日下午2时在公司五楼会议室召开会员代表大会，请全体代表准时参加。

      春 天 的 工 地
      □ 于 小 禾

      塔吊把太阳举起来
      举到第二十八层
      安全帽像一朵一朵
      黄色的花
      """)
    #expect(reading.articles.map(\.order) == [[4, 5], [7, 8, 10, 11, 12, 13]])
    #expect(reading.articles.last?.article.bylines.map(\.name) == ["于小禾"])
  }

  @Test(arguments: ["谢启", "小启"])
  func `the heads of short notices sign nothing`(head: String) {
    let reading = PageReading.ofText(
      """
      鱼汛将至
      本刊讯 乌鱼汛期将至，渔会呼吁渔民提早整理网具，今年海温偏低，乌鱼可望较往年早十天南下，出海请穿救生衣。
      \(head)
      先父之丧，承各界亲友惠赐挽联花圈，隆情厚谊，没齿难忘，谨此申谢，不另一一登门叩谢。
      """)
    #expect(reading.lines.map(\.role) == [.headline, .body, .headline, .body])
  }

  @Test(arguments: ["至德堂谨启", "岭江书画社全体同人敬启", "秋声诗社谨订"])
  func `who bows below a notice signs it, whatever that is called`(line: String) {
    let reading = PageReading.ofText(
      """
      岭江供电所修好七条线
      本报讯 岭江供电所用十一天修好了七条被大风刮断的线路，沿线四个村子的抽水机重新转了起来，秧田里有了水，人心也定了。
      雅集启事
      本社定于十月九日上午十时在河西旧戏楼举行秋季雅集，备有茶点，请各位同好携近作前来，过时不候。
      \(line)
      """)
    #expect(reading.articles.map(\.order) == [[1, 2], [3, 4, 5]])
  }
}
