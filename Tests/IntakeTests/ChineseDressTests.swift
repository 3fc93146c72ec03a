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

  @Test func `an item of a column is a piece, be it about what a story tells too`() {
    let reading = PageReading.ofText(
      """
      渔港办起修网铺
      骆远山
      东港村渔民祁水生在码头边办起一间修网铺，五位退下来的老船员轮流坐堂，修一张网只收线钱。
      东港村修网铺开张一个月，修好的渔网已有三百多张。
      【村里的事】
      ●石门村三十亩莲藕开挖，每斤卖到四元二角，十六户人家参加。（温雪）
      ●东港村渔民祁水生的修网铺再添两位老船员坐堂，修网只收线钱。（骆远山）
      ●镇小学的操场周末向村民开放，早晨六点到晚上八点。（田茂）
      """)
    #expect(reading.articles.map(\.order) == [[1, 2, 3, 4], [6], [7], [8]])
  }

  @Test func `reports on end below a picture with its headline are none of its text`() {
    let reading = PageReading.ofText(
      """
      【井口见闻】
      一碗热姜汤
      昨天零点班下井前，食堂的师傅们把姜汤送到井口，让每个人喝一碗再走。图为老矿工祁水生（左）接过姜汤。
      骆远山 摄
      本报讯 矿工会昨天在井口修好六台吹风机，工友升井后可以先吹干头发再回宿舍。（温雪）
      本报讯 运输队上周清理巷道两千米，运出矸石四十车。（田茂）
      """)
    #expect(reading.articles.map(\.order) == [[2, 3, 4], [5], [6]])
    #expect(reading.articles.map(\.kind) == [.photo, .story, .story])
  }

  @Test func `one report below a picture has the headline above both`() {
    let reading = PageReading.ofText(
      """
      渔港办起修网铺
      老船员在码头边补网。
      骆远山 摄
      本报讯 东港渔民祁水生在码头边办起一间修网铺，五位退下来的老船员轮流坐堂，修一张网只收线钱。（温雪）
      老冰库里种蘑菇
      本报讯 停用六年的老冰库里种出了蘑菇，头一茬收了四百斤，当天就叫镇上的饭馆订光了。（田茂）
      """)
    #expect(reading.articles.map(\.order) == [[1, 4, 2, 3], [5, 6]])
  }

  @Test func `the sentence right above its photographer tells of the picture`() {
    let reading = PageReading.ofText(
      """
      江城晚报 2021年7月16日 第4版
      巷口的旧书摊搬进了凉亭
      晚报记者骆远山
      　　“书不怕旧，就怕没人翻。”昨天傍晚，东港巷口
      的凉亭里，七十三岁的祁水生把最后一摞旧书码上木架
      ，拍了拍手上的灰尘，招呼等在亭外的几个孩子进来看
      书。
      　　书摊摆了十九年，夏天晒，冬天冷，前年的一场大
      雨还泡坏了二百多本小人书，社区把空着的凉亭腾出来
      装了灯和门，还请木工做了六个新书架，一分钱不要。
      昨天下午，凉亭里的灯一直亮到了九点半。
      骆远山 摄
      """)
    #expect(reading.lines.first { $0.number == 11 }?.role == .caption)
  }

  @Test func `over a poem stands the place before the poet's name`() {
    let reading = PageReading.ofText(
      """
      ◆詩苑
      會館重修落成誌喜
      怡保　陳雪樵
      百載南來說祖風，堂前燈火照天紅。
      舊時梁柱今猶在，往日鄉音處處同。
      執斧匠人知手重，捐金父老記心中。
      明年若得重陽酒，再上高樓一醉翁。
      """)
    #expect(reading.lines[2].role == .byline)
    #expect(reading.articles.map { $0.article.bylines.map(\.name) } == [["陳雪樵"]])
  }

  @Test func `a notice in traditional letters is one`() {
    let reading = PageReading.ofText(
      """
      徵集老照片啟事
      本堂籌編百年特刊，徵集宗祠建築、祭典、學校舊照片，掃描後原件奉還，請於十二月底前交本堂秘書處。
      """)
    #expect(reading.articles.map(\.kind) == [.notice])
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

  @Test func `whose paper it is stands below its name`() {
    let reading = PageReading.ofText(
      """
      春江附中校讯
      第212期 2019年4月15日 星期一
      主办：团委 学生会
      足球队九年后再捧杯
      4月13日，市中学生足球联赛决赛在体育中心举行，我校队在加时赛里由高二的陶子昂头球破门，时隔九年再次捧杯。
      """)
    #expect(reading.lines.prefix(3).map(\.role) == [.furniture, .furniture, .furniture])
  }

  @Test func `every name of a section stands above something of its own`() {
    let reading = PageReading.ofText(
      """
      渔港办起修网铺
      本报讯（记者 骆远山）东港村渔民祁水生在码头边办起一间修网铺，五位退下来的老船员轮流坐堂，修一张网只收线钱。
      【三言两语】
      东港村新修了一间渔具铺。
      石门村的码头铺上了石板。
      【会务】
      一、会费：常年会费一百元，请于九月底前交给修网铺的老船员。
      二、新一届理事会于五月选出，会长祁水生。
      讣告
      本会前副会长田茂于五月二十日辞世，享年九十一岁，谨此致哀。
      """)
    #expect(reading.articles.first?.order == [1, 2])
    #expect(reading.articles.last?.order == [9, 10])
  }

  @Test(arguments: ["不出門、不跑腿", "省時、省錢、省心"])
  func `an even list of phrases leads to the headline below it`(line: String) {
    let reading = PageReading.ofText(
      """
      \(line)
      雲端門診開到家門口
      【記者施佩玲／桐江報導】桐江鄉衛生所自九月起試辦雲端門診，鄉親在家對著手機就能看醫師，第一天就有四十六人掛號。
      """)
    #expect(reading.lines.map(\.role) == [.kicker, .headline, .body])
  }

  @Test(arguments: ["罗志远作批示", "罗志远出席并讲话　孙丽萍主持"])
  func `who of the heads of a place attended stands below the headline`(line: String) {
    let reading = PageReading.ofText(
      """
      全市防汛工作会议召开
      \(line)
      本报讯（记者　方舟）5月6日，全市防汛工作会议召开，会议要求立足防大汛、抢大险、救大灾，做好各项准备。
      """)
    #expect(reading.lines.map(\.role) == [.headline, .deck, .body])
  }

  @Test func `what was the first of its kind stands above what became of it`() {
    let reading = PageReading.ofText(
      """
      我校首个校企共建
      集成电路实验室启用
      7月2日上午，参加现场活动的一百多人见证了这一时刻，项目从筹备到完成一共用了三年零两个月时间。
      """)
    #expect(reading.lines.map(\.role) == [.headline, .headline, .body])
  }
}
