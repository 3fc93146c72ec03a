import Manuscript
import Testing

@testable import Intake

/// What small papers print besides reports.
@Suite struct SmallPaperTests {
  private func roles(_ text: String) -> [LineRole] { PageReading.ofText(text).lines.map(\.role) }

  @Test(arguments: ["学徒工　夏　岚", "三单元 阮 玲", "社区志愿者 程岩", "编者", "本刊编辑部"])
  func `who wrote stands below the headline with a trade, a house, or in nobody's name`(row: String)
  {
    #expect(
      roles(
        """
        我的师傅
        \(row)
        进厂那天，师傅递给我一副手套，说，手是吃饭的家伙，要爱惜，机器一响他就能听出毛病在哪里。
        """) == [.headline, .byline, .body])
  }

  @Test func `who volunteers signs in brackets below a report`() {
    #expect(
      roles(
        """
        花坛要翻土了
        三月二十二日，志愿者带着铁锹来到中心花坛，翻土、施肥，种下两百棵月季苗，聂阿姨是领队。
        （社区志愿者 程 岩）
        """) == [.headline, .body, .byline])
  }

  @Test
  func `numbered questions are items of a text, and where their answers are is said below it`() {
    #expect(
      roles(
        """
        脑筋急转弯
        1.什么东西越洗越脏？
        2.什么门永远关不上？
        （答案在本版找）
        """) == [.headline, .body, .body, .body])
  }

  @Test func `who gave how much is a list`() {
    #expect(
      roles(
        """
        捐款芳名
        罗汉辉先生　港币五千元
        钟秀琴女士　港币三千元
        李氏家族　　港币二千元
        无名氏　　　港币五百元
        """) == [.headline, .body, .body, .body, .body])
  }

  @Test func `a letter to everybody begins with whom it is written to`() {
    #expect(
      roles(
        """
        段工会向全段职工拜年

        亲爱的职工同志们：
        　　爆竹声中辞旧岁，瑞雪纷飞迎新年，段工会向坚守岗位的职工及家属致以节日的问候！
        　　祝大家新春愉快、阖家幸福！
        """) == [.headline, .body, .body, .body])
  }

  @Test func `whose pictures they are stands in brackets below a text that begins with a picture`()
  {
    #expect(
      roles(
        """
        老照片里的故事
        罗阿娇
        这张照片摄于一九五八年，站在中间抱着小孩的是我母亲。那年水灾，全村搬到山上住了四十天。
        照片背后有父亲写的一行字：“水退了，人都在。”
        （照片由作者提供）
        """) == [.headline, .byline, .body, .body, .credit])
  }

  @Test func `at the foot of what an office prints stands to whom it goes`() {
    #expect(
      roles(
        """
        青山煤矿工会　编印
        工 运 简 报
        2001年6月25日

        工会主席到井口慰问
        6月22日凌晨四点，矿工会主席詹志远到三号井口，把姜汤端给升井的工人。

        送：局工会，矿党委、行政领导
        发：各区队工会
        （共印50份）
        """) == [
          .furniture, .furniture, .furniture, .headline, .body, .furniture, .furniture, .furniture,
        ])
  }

  @Test func `who is told of by name in the first words has not signed the text`() {
    #expect(
      roles(
        """
        细纱车间 白秀英
        白秀英接头一分钟三十二根，是全厂的纪录。她说，手快不如心静，心静了纱就不断头。
        织布车间 鲁小凤
        鲁小凤看车二十四台，全年无疵布，徒弟们叫她“铁眼睛”，说什么毛病也瞒不过她。
        """) == [.headline, .body, .headline, .body])
  }

  @Test func `a letter home ends with who wrote it and the day, and the next head is no verse`() {
    #expect(
      roles(
        """
        给女儿的一封信
        细纱车间 白秀英
        小雪：
        你来信问妈妈累不累。妈妈告诉你，站八个钟头，腿是酸的，可看见纱锭转得齐整，心里是亮的。
        你好好念书，不用惦记家里。
        妈妈
        三月一日

        女工保健小常识
        ▪久站要常踮脚，活动脚踝。
        ▪戴好耳塞，噪声伤耳不觉得。
        ▪下夜班先喝温水再睡。
        """) == [
          .headline, .byline, .body, .body, .body, .byline, .dateline, .headline, .body, .body,
          .body,
        ])
  }

  @Test func `what a thing costs stands apart from what it is in rows of a list`() {
    #expect(
      roles(
        """
        MEMBERSHIP
        Full member   £12
        Family        £18
        Junior        £4
        Cheques to the Treasurer, Mrs. J. Oddie, 3 Canal Row.
        """) == [.headline, .body, .body, .body, .body])
  }

  @Test(arguments: ["2013年12月写于榆城", "二〇一三年冬于榆城", "写于2013年12月"])
  func `when and where it was written closes a piece`(row: String) {
    #expect(
      roles(
        """
        怀念夏老师
        古长风
        夏老师教我们语文，讲到动情处常常摘下眼镜擦一擦。二十年后我也站上讲台，才知道那是为什么。
        \(row)
        校友动态
        ◆ 岑大中编著的《榆城方言词典》由省里的出版社出版，收词四千条。
        ◆ 明小芸就任市二院院长，这是我校第三位当院长的校友，母校发去了信。
        """) == [.headline, .byline, .body, .dateline, .section, .body, .body])
  }

  @Test func `days with their weather part a diary`() {
    #expect(
      roles(
        """
        在春运的路上
        窦连生
        1月28日 晴
        今天值乘的列车正点。副司机小沈第一次跑春运，一路上水都不敢多喝，下车才想起饭盒还没打开。
        1月30日 小雪
        过秦岭时下起了雪，信号灯在雪里像一颗颗红豆，小沈看得出了神，我咳嗽一声他才转过脸。
        """) == [.headline, .byline, .subhead, .body, .subhead, .body])
  }

  @Test func `between two poems whose lines end with marks stands the title of the second`() {
    #expect(
      roles(
        """
        七律·重阳登高
        柯鹤年
        秋山一望雁声迟，
        落叶纷纷满旧枝。
        白发同登凌绝顶，
        黄花共醉菊香时。

        养生三字经
        早睡起，常散步。
        少吃盐，多吃素。
        心放宽，不生气。
        交朋友，乐相处。
        """) == [
          .headline, .byline, .body, .body, .body, .body, .headline, .body, .body, .body, .body,
        ])
  }

  @Test func `what the reporter adds stands below a crosshead`() {
    #expect(
      roles(
        """
        泵房里的四个钟头
        本报记者 丁小满
        五月四日清早，二号泵房的水位计不走了，检修班在泥水里泡了四个钟头，天亮以前换好了浮筒。
        记者手记
        水位计是泵房的眼睛，眼睛不能瞎，看眼睛的人也不能打瞌睡，这是我在泵房里学到的道理。
        """) == [.headline, .byline, .body, .subhead, .body])
  }

  @Test(arguments: ["一职工", "患者家属 郎大勇"])
  func `who writes to the paper signs as one of many, or as of kin`(row: String) {
    #expect(
      roles(
        """
        批评与建议
        职工食堂的菜汤里吃出铁丝，这已是本月第二次。希望炊事班认真检查，给大家一个说法。
        \(row)
        """) == [.headline, .body, .byline])
  }

  @Test func `a speech ends with thanks`() {
    #expect(
      roles(
        """
        做一个守时的人
        上周我做了一个统计，早读铃响以后走进教室的同学，平均每天有九人，打断了全班的早读。
        我的讲话完了，谢谢大家！
        """) == [.headline, .body, .body])
  }

  @Test func `a comma inside a number breaks no English headline off`() {
    #expect(
      roles(
        """
        Footbridge to close for repairs

        The footbridge over the creek will be closed from September 3 to 14 while new planks are laid.

        Summer fete raises £2,310

        Rain held off until the raffle. The cake stall sold out by noon and the dog show was won by Biscuit.
        """) == [.headline, .body, .headline, .body])
  }

  @Test(arguments: [("下坝村的老人们住上", "“桂花小院”"), ("河西老街的街坊有了", "“夜间修理铺”")])
  func `a row that ends in a verb goes on with what it wants`(upper: String, lower: String) {
    let reading = PageReading.ofText(
      """
      \(upper)
      \(lower)
      本报讯（记者 阎小川）九月九日，下坝村的空房里亮起了灯，七户人家把闲了多年的院子腾出来，修灶铺床，分文不取。
      """)
    #expect(reading.lines.map(\.role) == [.headline, .headline, .body])
  }

  @Test func `fire calls, which a small paper has in every number, stand over their headline`() {
    let reading = PageReading.ofText(
      """
      WEIR VILLAGE BULLETIN
      No. 12
      March
      SLIP MENDED AT LAST
      The slip was mended on Monday by the oldest
      member, who had asked for it in the year of
      the flood and had not been answered.
      FIRE CALLS
      BUSY WEEK AT FORGE
      The engine went out four times to the forge
      and once to the school, where a kettle had
      been left to itself over the half term.
      """)
    #expect(
      reading.articles.map(\.article.headline) == ["SLIP MENDED AT LAST", "BUSY WEEK AT FORGE"])
    #expect(reading.articles.map(\.article.section) == [nil, "FIRE CALLS"])
  }
}
