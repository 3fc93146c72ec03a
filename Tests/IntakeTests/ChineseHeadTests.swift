import Intake
import Manuscript
import Testing

/// Rows of headlines and what parts stories, in Chinese papers.
@Suite struct ChineseHeadTests {
  @Test func `an even pair of phrases leads over to the longer row below it`() {
    let reading = PageReading.ofText(
      """
      腾出厂房　换来活钱
      春江第二棉纺厂搬出闹市天地宽
      本报讯 春江棉纺厂把闹市里的老厂房租给商家，自己搬到城郊，一年还清了拖欠十年的药费，工人第一次领到了年终奖。
      """)
    #expect(reading.lines.map(\.role) == [.kicker, .headline, .body])
  }

  @Test func `what is broken into short rows is the headline`() {
    let reading = PageReading.ofText(
      """
      春江古籍修复中心
      补好九百卷
      残本县志
      参加修复的多是六十岁以上的裱画老艺人
      本报讯 虫蛀鼠咬的九百卷县志经过两年零七个月的抢救，日前全部修补完毕，重新装帧入库，读者明年可以借阅。
      """)
    #expect(reading.lines.map(\.role) == [.headline, .headline, .headline, .deck, .body])
  }

  @Test func `a row goes on with what carries something`() {
    let reading = PageReading.ofText(
      """
      国内首座县级流动剧场启程
      两条旧木船
      载着“水上戏台”下乡
      本报讯 九月九日，两条装满布景的旧木船从县城出发，开始为期六十天的下乡演出，第一站是最远的石门小学。
      """)
    #expect(reading.articles.map(\.article.headline) == ["两条旧木船载着“水上戏台”下乡"])
  }

  @Test func `a line in brackets below the headline of a list is no row of it`() {
    let reading = PageReading.ofText(
      """
      本周好人榜名单
      （共十名，按班组排列）
      一车间：骆远山　闻小满　石敬山
      二车间：覃立春　尹素芳　胥海生
      三车间：翟明山　蒙春生　郝建山
      """)
    #expect(reading.lines.map(\.role) == [.headline, .body, .body, .body, .body])
  }

  /// A signed story with two short lines in it, and a report.
  private static let saltStories = """
    盐滩上的七个月
    □ 本报记者 骆远山
    四月里盐场的汽笛响了最后一声，六百名盐工背起铺盖离开滩头，剩下的七个月他们去了哪里，很少有人关心，记者跟着走了一路。
    五个月的工，十二个月的日子
    春江是产盐大市，十一家盐场常年用工四千人，旺季要到一万人，多出来的人五成是女工，平均年龄四十三岁。
    空屋办起了盐工课堂
    去年夏天盐场工会把空着的化验室收拾出来，摆上四十张课桌，请来老师教做面点，一个夏天来了一百多人。
    渔港添了新码头
    本报讯 春江渔港的新码头昨天启用，可以同时停靠二十条渔船，卸一船鱼的工夫比从前少了一半，渔民们都说方便。
    """

  @Test func `short lines over text without names or lead part the signed story above them`() {
    let reading = PageReading.ofText(Self.saltStories)
    #expect(
      reading.lines.map(\.role) == [
        .headline, .byline, .body, .subhead, .body, .subhead, .body, .headline, .body,
      ])
  }

  @Test func `another poem below the one that the headline names has a title of its own`() {
    let reading = PageReading.ofText(
      """
      牧场邮路（外一首）
      苏远山
      驮着报纸的黄骠马
      比报纸上的日子晚到七天
      可是雪线下的毡房
      把七天前的新闻
      当作今天早晨的奶茶

      转场
      羊群把山坡翻到背面去读
      最后一页　是秋草
      一个孩子骑在骆驼上
      不肯下来
      """)
    #expect(
      reading.lines.map(\.role) == [
        .headline, .byline, .body, .body, .body, .body, .body, .subhead, .body, .body, .body, .body,
      ])
    #expect(reading.articles.count == 1)
  }

  @Test func `a headline of two rows over text without names leaves short lines what they are`() {
    let reading = PageReading.ofText(
      """
      \(Self.saltStories)
      种植三十年 摸透海风脾气
      渔家女把玫瑰种上盐碱滩
      十月的东咸滩上海风里有一股甜味，八百亩玫瑰正开第三茬花，采花工戴着斗笠，承包这片滩地的是渔家女燕来香。
      """)
    #expect(
      reading.lines.map(\.role) == [
        .headline, .byline, .body, .subhead, .body, .subhead, .body, .headline, .body, .kicker,
        .headline, .body,
      ])
  }

  @Test func `over a report a first row of a few letters is half a headline`() {
    let reading = PageReading.ofText(
      """
      春江边防
      民警护送走失老人回家
      本报讯 昨夜，春江边防派出所民警在江边巡逻时发现一位衣着单薄的老人，信封上的邮戳已经模糊，民警一处一处打电话问。
      """)
    #expect(reading.articles.map(\.article.headline) == ["春江边防民警护送走失老人回家"])
  }

  @Test func `a row that ends in a day goes on with what was done on it`() {
    let reading = PageReading.ofText(
      """
      “公交拍客”上线首日
      查处占道车十九辆
      本报讯 公交集团的二十六台双层巴士装上摄像头，专拍占用公交专用道的车辆，昨天是第一天，交警当场处罚了十九名司机。
      """)
    #expect(reading.articles.map(\.article.headline) == ["“公交拍客”上线首日查处占道车十九辆"])
  }

  @Test func `lines behind the same mark within a signed story are its crossheads`() {
    let reading = PageReading.ofText(
      """
      百岁老技工的工具箱
      本报记者 平小安
      工具箱是樟木的，四个角包着铜皮，里面分了三层，最上面一层放量具，每一件都用油纸包着，打开来还是亮的。
      ◎一九五二年的游标卡尺
      卡尺上刻着两个字，是师傅传给他的，他又传给了徒弟，徒弟前年退休，把它送了回来，说放在这里才踏实。
      ◎补了七次的锤柄
      锤柄是枣木的，断过七次，他自己削了七次，每一次都在柄尾刻一道，如今七道刻痕都磨平了，手掌一样光滑。
      """)
    #expect(
      reading.lines.map(\.role) == [
        .headline, .byline, .body, .subhead, .body, .subhead, .body,
      ])
  }

  @Test func `white on both sides of a few letters makes no headline of them`() {
    let reading = PageReading.ofText(
      """
      六层楼的电梯
      □ 本报记者 侯小宁

      六层楼，四十二级台阶，八十一岁的退休教师每天只下一次楼。她说：“不是腿不行，是怕上不来。”

      谁来出钱

      方案改了十一稿，最后定下来：一楼不出，二楼出三千，往上每层加四千，不够的由街道补，街道也答应了。

      谁来管

      电梯装好以后，物业公司不肯接，居民就自己成立了管理小组，每月轮流记账，账目贴在门厅里。
      渡口的末班船
      有人把六十年前的船票也带来了，船票上印着“五分”，船工接过去看了又看，说这是他爷爷撕的票根。
      灯塔换了新灯
      鹰嘴岛灯塔昨夜换上新灯，射程从十二海里增加到十八海里，守塔的两名工人从此不用再背煤油上山。
      """)
    #expect(reading.lines[3].role == .subhead)
    #expect(reading.lines[5].role == .subhead)
  }

  @Test
  func `short lines in a story that is signed at its head are crossheads, whoever signs below`() {
    let reading = PageReading.ofText(
      """
      一条巷子两台冰箱
      本报记者骆远山
      棉花巷里有两台公用冰箱，谁家做多了饭菜就放进去，谁家缺了就取走。祁水生是巷子里的老邮差，每天早晚两次替大家查看冰箱。
      饭菜从谁家来，到谁家去
      巷子里住着三十一户人家，大半是独居老人，从前剩饭剩菜倒掉可惜，祁水生就劝大家凑钱买了头一台冰箱。
      冰箱门上贴着一张表，放进去的是什么、哪天做的，都由放的人自己写，老人们看表取饭菜。
      电费由谁出
      巷口的小店替冰箱接了电，每月的电费三十多元，由几家人轮流付，祁水生把账记在一个旧本子上。
      到上月底，两台冰箱一共收下饭菜一千二百多份，没有一户独居老人因为没饭吃给居委会打电话。
      本报记者温雪
      鸡蛋越红越有营养？
      有读者来信询问，红壳鸡蛋是不是比白壳鸡蛋有营养，价钱差了将近一倍，记者请教了农科所的研究人员。
      研究人员说，蛋壳的颜色由鸡的品种决定，营养成分相差无几，不必多花那份钱。
      河滩上办起旧书市
      本报讯 每逢周日，城东河滩上都有旧书市，摊主多是退休教师，一本小说只卖两三元钱。
      """)
    #expect(
      reading.lines.map(\.role) == [
        .headline, .byline, .body, .subhead, .body, .body, .subhead, .body, .body, .byline,
        .headline, .body, .body, .headline, .body,
      ])
    #expect(
      reading.articles.map(\.order) == [[1, 2, 3, 4, 5, 6, 7, 8, 9], [11, 10, 12, 13], [14, 15]])
  }

  @Test func `a row goes on with a verb and where it leads`() {
    let reading = PageReading.ofText(
      """
      岭江县七十名“土医生”
      当上卫生副乡长
      本报讯　岭江县今年从乡村医生里招了七十名卫生副乡长，聘期三年，不转户口，每月补助一百二十元，完成任务另有奖励。
      """)
    #expect(reading.articles[0].article.headline.replacing("\n", with: "") == "岭江县七十名“土医生”当上卫生副乡长")
  }

  @Test func `two short rows below a kicker are one headline`() {
    let reading = PageReading.ofText(
      """
      从人找船到船等人
      岭江县渡口改造索道
      七千菜农少等半天
      过江要等半天的日子，从本月一日起在岭江结束了。渡口自己改装的索道每小时可以送三百六十人，一个早上下来，菜农都能赶上早市。
      """)
    #expect(reading.lines.prefix(3).map(\.role) == [.kicker, .headline, .headline])
    #expect(reading.lines[2].joins == 2)
  }

  @Test func `a paper may open its reports with its own name`() {
    let reading = PageReading.ofText(
      """
      岭江商报　2011年4月5日　星期二
      渡口修好了三条路
      岭江商报讯（记者 阎长发 实习生 白露）渡口上周修好了三条路，最长的一条通到河西的菜地里，往后菜农卖菜不用再绕七里。
      菜农们说，从前下了雨谁也不敢走这条路。
      药铺夜里也开门
      商报讯（通讯员 秦有福）从本月起镇上的药铺夜里也开门，值班的伙计睡在柜台后面，听见门环响就起来抓药，不另收钱。
      """)
    #expect(reading.lines.map(\.role)[1...4] == [.headline, .body, .body, .headline])
    #expect(
      reading.articles.map { $0.article.bylines.map(\.name) } == [["阎长发", "白露"], ["秦有福"]])
  }

  @Test(
    arguments: [
      ("本报讯 通讯员 阎长发 昨天", ["阎长发"]), ("本报讯 记者秦有福 通讯员 阎长发 昨天", ["秦有福", "阎长发"]),
    ])
  func `blanks may set reporters apart in a dateline`(opening: String, names: [String]) {
    let reading = PageReading.ofText(
      """
      红黑榜上了墙
      \(opening)，渡口社区把第一季度的红黑榜贴上了墙，十二个楼门上了红榜，三个楼门上了黑榜，谁家扔得对不对一看便知。
      """)
    #expect(reading.articles[0].article.bylines.map(\.name) == names)
  }

  @Test func `behind a word of the desk on it a story is over`() {
    let reading = PageReading.ofText(
      """
      厂长请工人挑刺
      本报记者　阎长发
      　　轴承厂有个规矩，每月第一个星期三，厂长要坐在食堂门口听工人挑刺，挑得有理的当场拍板，挑得没有理的也要听完。
      工人管饭桌叫公堂
      　　一个月下来，工人提了七十条意见，办了六十一条，办不了的九条写在黑板上，旁边写着为什么办不了。
      　　编后　听得进刺耳的话，才办得成顺心的事，坐到食堂门口去，坐的不是地方，是一种态度。
      工厂里的“鲁班”
      　　老工人秦有福今年五十四岁，二十年里修旧利废，为厂里省下木材三百多方，徒弟们都说他的眼睛就是尺子，从来不差一分。
      　　（铸造厂　何大川）
      """)
    #expect(reading.articles.map { $0.article.bylines.map(\.name) } == [["阎长发"], ["何大川"]])
  }

  @Test(arguments: ["旧毛线　新身价", "校車改道　家長不必早起"])
  func `a pair of phrases above one of another build leads to the headline`(line: String) {
    let reading = PageReading.ofText(
      """
      \(line)
      岭江县四十个姐妹织进大商场
      本报讯　从纱厂出来的四十个姐妹在岭江县办起了编结社，半年里交货二千一百件，人均收入四百六十元，比在厂里还多一些。
      """)
    #expect(reading.lines.map(\.role) == [.kicker, .headline, .body])
  }

  @Test func `letters before short lines number the parts of a story`() {
    let reading = PageReading.ofText(
      """
      国庆特别报道
      守塔人和他的三十一年
      ——记黑山岛灯塔主任　阎长发
      本报记者　秦有福
      海图上黑山岛只有芝麻大的一点，二十岁的阎长发背着一床棉被上了岛，一守就是三十一年，岛上没有淡水也没有电，只有一座灯塔。
      A 一盏灯
      灯塔每六秒闪一次，阎长发说，闪错一次海上就可能出大事，他每天夜里起来三回，用手表对着数，三十一年没有错过一次。
      B 一封信
      儿子出生那年他收到的信在路上走了四十天，送信的船遇上了台风，信纸干了以后字都花了，他还是认得出来写的是个男孩。
      本版摄影　卢青
      """)
    #expect(reading.lines[2].role == .deck)
    #expect(reading.lines[5].role == .subhead)
    #expect(reading.lines[7].role == .subhead)
    #expect(reading.lines[9].role == .furniture)
    #expect(reading.articles.map { $0.article.bylines.map(\.name) } == [["秦有福"]])
  }

  @Test func `of four rows the first leads to two short ones and the last says more`() {
    let reading = PageReading.ofText(
      """
      九百渔民盼了三年
      西港制冰厂
      月底开机
      一天可以制冰八十公吨
      本报讯（记者 骆远山）渔会在西港兴建的制冰厂，厂房已经封顶，四台制冰机正在安装。
      """)
    #expect(reading.lines.map(\.role) == [.kicker, .headline, .headline, .deck, .body])
  }

  @Test func `above two rows and a deck the first row of three leads to them`() {
    let reading = PageReading.ofText(
      """
      北門大溝淤積七年沒清
      五里長聯名上書
      盼雨季前動工
      工務科：招標三度落空　六月底前開挖
      【記者骆遠山／北門報導】雨季將至，北門、南門五里的里長昨天一早站在大溝邊，要求縣府清淤。
      """)
    #expect(reading.lines.map(\.role) == [.kicker, .headline, .headline, .deck, .body])
  }

  @Test func `crossheads stand over paragraphs of a few letters too`() {
    let reading = PageReading.ofText(
      """
      江海工人报 2024年11月20日 第2版

      给老船员一张床

      本报记者 骆远山

      　　“以前歇脚只能靠着缆桩。”11月17日，老船员祁水生说。

      　　今年以来，港区总工会在码头边建成歇脚屋12间。

      歇脚屋里的“一壶热茶”

      　　管屋子的温大姐每天四点起床烧水。

      　　“船员们靠岸，喝口热的，心里就踏实了。”温大姐说。

      账本上的“一角钱”

      　　一壶茶收一角钱，账记在墙上。

      　　“一角钱不多，可大家都愿意给。”祁水生说。

      港区总工会慰问船员

      本报讯（记者 温雪）11月18日，港区总工会上船慰问远航归来的船员。

      　　慰问品是大家选的，每人一份。
      """)
    #expect(reading.articles.count == 2)
    #expect(reading.lines.filter { $0.role == .subhead }.count == 2)
  }

  @Test(arguments: [
    ("岭江二桥昨日通车", "比原计划早了四十天"), ("一夜暴雨没有断水", "泵站、管网、化验室通宵值守"),
  ])
  func `below what was done stands by how much, and who took part`(head: String, deck: String) {
    let reading = PageReading.ofText(
      """
      \(head)
      \(deck)
      本报讯　记者阎小川报道　九月九日清早，下坝村的头一班客车从新路上开进县城，车上坐着三十一个去卖菜的乡亲，路上只用了二十分钟。
      """)
    #expect(reading.lines.map(\.role) == [.headline, .deck, .body])
  }

  @Test(arguments: [("戏台拆了，他没有走", LineRole.subhead), ("下坝村秋收开镰", .headline)])
  func `one crosshead of a signed story says what its paragraph says`(line: String, role: LineRole)
  {
    let reading = PageReading.ofText(
      """
      岭江二桥昨日通车
      本报讯（记者 阎小川）岭江二桥昨日通车，下坝村的头一班客车从新路上开进县城，路上只用了二十分钟。
      水厂清洗水池
      本报讯（记者 孟小川）下坝水厂周日清洗水池，河东三条街停水六个钟头，请街坊提早备水，学校也停一顿热饭。
      敲锣的秦有福
      阎长青
      秦有福今年七十一岁，在河西的戏台上敲了半辈子锣。全县二十三个村的老人都认得他的锣声，一听就晓得今晚唱哪一出。
      \(line)
      后来戏台拆了，锣也锈了。有福自己掏钱买了新锣，在祠堂里教孩子们打，每天放学以后敲一个钟头，从来没有断过。
      书店夜里开门
      本报讯（记者 温小雪）河西书店本周六起夜间开放，二楼新添一百二十个座位，学生凭证可以借灯，茶水不要钱。
      """)
    #expect(reading.lines[7].role == role)
  }
}
