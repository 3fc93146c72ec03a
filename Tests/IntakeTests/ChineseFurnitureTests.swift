import Intake
import Manuscript
import Testing

/// What stands on Chinese pages besides their copy, and marks that are typed around it.
@Suite struct ChineseFurnitureTests {
  @Test func `what a newsletter by mail may be asked for is no copy`() {
    let reading = PageReading.ofText(
      """
      # 春江厂通讯
      # 车间
      ## 三道工序并成一道
      本月起磨工车间把三道工序并成一道，一件活从七十秒缩到五十秒，工人少走一半的路，废品也比从前少了一半还多，厂里正在推广。
      往期目录 | 投稿 | 退订
      © 2021 春江厂办公室
      """)
    #expect(reading.lines.suffix(2).map(\.role) == [.furniture, .furniture])
  }

  @Test func `the paper, the number of the page and its name below the date are its head`() {
    let reading = PageReading.ofText(
      """
      2008年3月26日　星期三
      春江船厂　第2版　生产
      船台上的三十六小时
      本报讯 三月十九日零点，随着最后一道焊缝完成，为远洋公司造的第四条拖轮在二号船台合拢，比计划提前了四天。
      """)
    #expect(reading.lines.map(\.role) == [.furniture, .furniture, .headline, .body])
  }

  @Test func `a front page tells its name in Latin letters and who publishes it`() {
    let reading = PageReading.ofText(
      """
      春江船讯
      CHUN JIANG CHUAN XUN
      2003年4月15日 星期二 农历三月十四
      国内统一连续出版物号 CN 00-0000 第812期 今日8版
      春江船舶集团公司工会主办
      夜里的最后一锅面
      本报讯 二号船台上的焊花亮了一夜，清晨六点，第四条拖轮合拢，比计划提前四天，全班十一个人没有一个人回家。
      """)
    #expect(reading.lines.prefix(5).allSatisfy { $0.role == .furniture })
    #expect(reading.articles.map(\.article.headline) == ["夜里的最后一锅面"])
  }

  @Test func `the paper's name stands below its folio and those who made the page`() {
    let reading = PageReading.ofText(
      """
      2 生产
      2003年4月15日 星期二
      编辑：骆小川 电话：0000-87654321
      春江工人报
      夜里的最后一锅面
      本报讯 二号船台上的焊花亮了一夜，清晨六点，第四条拖轮合拢，比计划提前四天，全班十一个人没有一个人回家。
      """)
    #expect(reading.lines.map(\.role).suffix(3) == [.furniture, .headline, .body])
  }

  @Test func `what a front page says of the pages inside is no story`() {
    let reading = PageReading.ofText(
      """
      春江工人报
      2011年5月9日 星期一 第1版
      导读
      拖轮司机退休难在哪 2版
      一盏油灯点了十年 3版
      灯塔换上新灯
      本报讯 鹰嘴岛灯塔昨夜换上新灯，射程从十二海里增加到十八海里，守塔的两名工人从此不用再背煤油上山。
      """)
    #expect(reading.lines.prefix(5).allSatisfy { $0.role == .furniture })
    #expect(reading.articles.map(\.article.headline) == ["灯塔换上新灯"])
    #expect(reading.articles.map(\.article.section) == [nil])
  }

  @Test func `a name set wide at the head stands solid in the middle of the text`() {
    let reading = PageReading.ofText(
      """
      春 江 船 讯
      2003年4月15日 第8期
      焊花亮了一夜
      本报讯 二号船台上的焊花亮了一夜，清晨六点，第四条拖轮合拢，比计划提前四天，全班十一个人没有一个人回家，都守在
      ·2· 春江船讯 2003.4.15
      船台边上，等着看它下水的那一刻。
      春江印刷厂承印 本期四版
      """)
    #expect(
      reading.lines.map(\.role) == [
        .furniture, .furniture, .headline, .body, .furniture, .body, .furniture,
      ])
    #expect(reading.lines[5].joins == 4)
  }

  @Test func `marks of emphasis around a line are none of its words`() {
    let reading = PageReading.ofText(
      """
      ## 三道工序并成一道
      **文/图：** 骆远山
      八月九日晚班，磨工车间的第七台磨床换上了自制的夹具，原先一件活要装夹三次，现在装夹一次就能磨完，省下一半工夫。
      *图1：改进前后的曲线对比。*
      *图2：骆远山在调整夹具。*
      """)
    #expect(reading.lines.map(\.role) == [.headline, .byline, .body, .caption, .caption])
    #expect(reading.articles[0].article.bylines.map(\.role) == [.textAndPhoto])
  }

  @Test func `a number that readers call stands in the story, and the paper's own at its foot`() {
    let reading = PageReading.ofText(
      """
      技能比武报名开始
      本报讯（记者 孙丽）春江港今年的技能比武从今日起报名，设吊装、电焊、理货三个项目，港区职工人人可以参加。
      报名电话：0515-86001122，联系人：高峰。
      报名时间到本月三十一日为止，地点在港口工会二楼。

      本报地址：春江市滨江路8号　电话：0515-86000000
      """)
    #expect(reading.lines.map(\.role) == [.headline, .body, .body, .body, .furniture])
  }

  @Test func `text behind the words that say where it goes on from is text`() {
    let reading = PageReading.ofText(
      """
      （上接第1版）取得了新的成绩。全年建会1200家，
      发展会员3.6万人。
      """)
    #expect(reading.lines.map(\.role) == [.body, .body])
  }

  @Test func `few letters behind a square are a label, be it above the rest of a story`() {
    let reading = PageReading.ofText(
      """
      ■山乡人物

      山上凿出了十里水渠。那一年他三十六岁，是全村最年轻的支部委员。

      守渠人骆开山
      □温清溪
      龙洞村在半山腰，抬头看得见瀑布，低头看得见河，人却吃不上水，村里姑娘出嫁，嫁妆里必有一副扁担。
      """)
    #expect(reading.lines.map(\.role) == [.section, .body, .headline, .byline, .body])
  }

  @Test
  func `the page and its number below the name of the column are furniture, and a poem has dashes`()
  {
    let reading = PageReading.ofText(
      """
      春江晚报　2019年4月13日　星期六　第7版
      【晒谷场】
      副刊　第1486期

      桐油灯
      陈砚秋
      外婆的柜子里藏着一盏桐油灯，灯碗是粗瓷的，缺了一道口，油从那道口子里渗出来，把柜板浸得发亮，一直也没有修。
      晒秋
      黄一苇
      把辣椒摊在竹匾里，
      把南瓜摊在屋顶上，
      把一整个秋天
      摊在太阳底下。
      祖母站在楼梯口，
      手搭着凉棚，
      数天上的云——
      一朵，两朵，
      别落下来。
      《晒谷场》征稿启事
      本刊自即日起征集散文、诗歌和手绘作品，要求写真人真事，一千字以内，来稿请寄晒谷场编辑室，截止到六月底。
      """)
    #expect(reading.lines.prefix(4).map(\.role) == [.furniture, .section, .furniture, .headline])
    #expect(reading.articles.map { $0.order.count } == [3, 11, 2])
    #expect(reading.articles.last?.article.section == "晒谷场")
  }

  @Test func `at its foot a paper asks for copy`() {
    let reading = PageReading.ofText(
      """
      夜班工友有了热饭
      本报讯 三百四十名夜班工友从六月一日起每晚有热饭吃，一碗饭、一样菜、一碗汤，工厂每份津贴八角，工友自付四角。
      欢迎各班组投稿，每篇五百字以内，来稿请写真实姓名。
      """)
    #expect(reading.lines.map(\.role) == [.headline, .body, .furniture])
  }

  @Test func `a column of the desk is nobody, and who drew for a page stands below`() {
    let reading = PageReading.ofText(
      """
      渡口修好了三条路
      本报讯 岭江渡口上周修好了三条路，最长的一条通到河西的菜地里，往后菜农卖菜不用再绕七里，天不亮就能赶到早市。
      读者·作者·编者
      秦有福同志：来稿《渡口》收到，拟用，请告知详细通信地址，以便寄奉稿费和样报，来信请写明邮政编码。
      本版题字　卢青　　篆刻　何大川
      """)
    #expect(reading.lines[2].role == .section)
    #expect(reading.lines[4].role == .furniture)
  }

  @Test func `the number of an issue is none of its paper's name`() {
    let reading = PageReading.ofText(
      """
      慢下来读
      读书快了记不住，记不住又去读，还是快，这样读了十年，回头看看书架满了，脑子还是空的，于是我把书架锁上，一年只读一本。
      （摘自《读书人》2008年第12期）
      """)
    #expect(reading.articles[0].article.source == "读书人")
  }

  @Test(arguments: ["——————————", "──────────", "＊＊＊＊＊＊＊＊＊＊", "* * *"])
  func `a line typed across the column is no row of a headline`(rule: String) {
    let reading = PageReading.ofText(
      """
      斑马线亮了
      本报讯（通讯员 何苗）学校门口的斑马线重新画了一遍，这是家长提了三次的事，星期六夜里施工。
      \(rule)
      食堂添了面点
      本报讯（何苗）职工食堂从星期一起添了三样面点，早上六点半开门。
      """)
    #expect(reading.lines[2].role == .furniture)
    #expect(reading.articles.map(\.article.headline) == ["斑马线亮了", "食堂添了面点"])
  }

  @Test(arguments: ["本报迅（记者 何苗）", "本报汛 ", "【本刊迅】"])
  func `a slip in the word that opens a report opens it too`(lead: String) {
    let reading = PageReading.ofText(
      """
      斑马线亮了
      \(lead)学校门口的斑马线重新画了一遍，这是家长提了三次的事，星期六夜里施工。
      """)
    #expect(
      reading.articles[0].article.blocks.map(\.text)
        == ["学校门口的斑马线重新画了一遍，这是家长提了三次的事，星期六夜里施工。"])
  }

  @Test func `behind a riddle stands what is to be guessed, and no name`() {
    let reading = PageReading.ofText(
      """
      灯谜两则
      1. 一口咬掉牛尾巴。（打一字）
      2. 千里相逢在桥头。（打一成语）
      """)
    #expect(reading.articles.map(\.order) == [[1, 2, 3]])
    #expect(reading.articles[0].article.bylines.isEmpty)
  }
}
