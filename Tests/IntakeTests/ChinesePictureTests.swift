import Intake
import Manuscript
import Testing

/// Pictures on Chinese pages: their credits, and whose they are.
@Suite struct ChinesePictureTests {
  @Test func `a unit before a photographer makes no writer of him`() {
    let reading = PageReading.ofText(
      """
      风雪里的道班
      　　三月二日，养路工人在垭口铲雪，这一天他们铲开了三公里的路，让困在山上的九辆车下了山。
      （二工区　阎长发摄影报道）
      新桥通了车
      　　三月五日，工人们在新桥上铺最后一段沥青，再过两天，两岸的菜农就不用再绕远路进城卖菜了。
      （桥梁队　秦有福摄影报道）
      """)
    #expect(
      reading.lines.map(\.role) == [
        .headline, .caption, .credit, .headline, .caption, .credit,
      ])
  }

  @Test func `what somebody does now is no scene`() {
    let reading = PageReading.ofText(
      """
      塔吊上的姑娘
      　　十九岁的姑娘阎月娥是局里第
      一个女塔吊司机，每天要爬四十二
      米高的塔梯四趟。她说头几天看时
      两腿发软，现在能一边看信号旗一
      边哼着黄梅戏。
      （一处　秦有福摄影报道）
      长桥合龙了
      　　三月五日，工人们在新桥上铺
      最后一段沥青，再过两天，两岸的
      菜农就不用再绕远路进城卖菜了，
      老人们说等这一天等了四十年了。
      （桥梁队　何大川摄影报道）
      """)
    #expect(reading.lines[3].joins == 3)
    #expect(reading.lines[4].joins == 4)
  }

  @Test func `a view that the story above says nothing of stands for itself`() {
    let reading = PageReading.ofText(
      """
      没有寄出的电报

      阎长发

      我在邮电所当报务员的时候，电报是按字收钱的，来的人都把话省了又省，一句“平安到达下月回来”也要数上三遍，再划掉两个字。

      那张电报纸我存了九年，邮电所搬家那天，我把它和两毛八分钱装进一个信封，放在新柜台的第一个抽屉里。

      早春时节，岭江边的冰排开始消融，一片白茫茫。

      （秦有福摄）

      话说“差不多”

      老　秤

      朋友装修房子，木匠把柜门钉歪了半寸，朋友提出来，木匠眯起一只眼睛看了看，说差不多嘛，朋友问他家里的柜门是不是也这样。
      """)
    #expect(reading.lines[4].article != reading.lines[3].article)
    #expect(reading.lines[5].role == .credit)
  }

  @Test func `the lower picture goes with the upper one`() {
    let reading = PageReading.ofText(
      """
      七十二人戴红花
      本报讯　四月三十日，江岸区召开庆祝大会，表彰七十二名先进生产者，区委书记秦有福给他们戴上红花，台下掌声响了很久。
      上图：先进生产者走上主席台。　卢青/摄
      下图：老劳模何大川给青年工人系上安全帽的带子。　卢青/摄
      渡口修好了三条路
      本报讯 岭江渡口上周修好了三条路，最长的一条通到河西的菜地里，往后菜农卖菜不用再绕七里，天不亮就能赶到早市。
      """)
    #expect(reading.articles.count == 2)
  }

  @Test func `who drew a picture is told by the work before the name or behind it`() {
    let reading = PageReading.ofText(
      """
      月光下的磨坊
      ◎ 阎秋水
      磨坊在村子的西头，门前是一条能没到膝盖的小河，夏天的夜里，水声比狗叫还响，磨盘转起来，整个屋子都在微微地抖。
      插图：卢青
      渡口的老船
      何大川
      渡口的老船是我爷爷手里造的，船底用的是一整根樟木，在水里泡了五十三年，没有换过一块板，也没有沉过一次，如今还在。
      （梁小雨　作）
      """)
    #expect(reading.lines[3].role == .credit)
    #expect(reading.lines[7].role == .credit)
    #expect(reading.articles[0].article.bylines.map(\.role) == [.text, .drawing])
  }

  @Test func `a view between two stories that neither tells of stands for itself`() {
    let page = """
      扁豆架下办夜校
      　　本报讯 柳湾村的夜校办在晒场边的扁豆架下，来听课的有四十多个小伙子和姑娘，村里的会计教他们打算盘记账。
      　　夜校开课三个月。原来不会写名字的邱大嫂给在外做工的丈夫写了信，信上说：“家里的账我自己记，你放心。”
      """
    let next = """
      渡口换了铁船
      　　青石渡的木船用了三十年，上月换成铁船，一趟能过六十个人，两岸赶集的人不用再排队等到中午才能过河。
      """
    let view = "乌江边的橘农把头一批早熟蜜橘装上汽车，连夜送往三百里外的省城水果市场。\n（倪广生摄）\n"
    let own = "夜校的会计在扁豆架下教邱大嫂打算盘，四十多个小伙子和姑娘坐在晒场边听课。\n（倪广生摄）\n"
    #expect(PageReading.ofText(page + "\n" + view + next).articles.map(\.order.count) == [3, 2, 2])
    #expect(PageReading.ofText(page + "\n" + own + next).articles.map(\.order.count) == [5, 2])
  }

  @Test func `what a drawing is called is nobody`() {
    let reading = PageReading.ofText(
      """
      渡口修好了三条路
      本报讯 岭江渡口上周修好了三条路，最长的一条通到河西的菜地里，往后菜农卖菜不用再绕七里，天不亮就能赶到早市。
      漫画：加班
      （卢青　作）
      """)
    #expect(reading.lines[2].role != .credit)
    #expect(reading.articles.flatMap { $0.article.bylines.map(\.name) } == ["卢青"])
  }

  @Test func `what somebody does is what the triangle before it points at`() {
    let reading = PageReading.ofText(
      """
      菜场里有一盏灯
      凌晨三点的河东菜场里，批发商的货车还没有到，馄饨摊先亮了灯，一口锅，两张桌，八个塑料凳，三十二年没有换过地方。
      ▲阎长发在包馄饨
      渡口修好了三条路
      本报讯 岭江渡口上周修好了三条路，最长的一条通到河西的菜地里，往后菜农卖菜不用再绕七里，天不亮就能赶到早市。
      """)
    #expect(reading.lines[2].role == .caption)
  }

  @Test(arguments: ["港史办 供图", "受访者供图"])
  func `who gave a picture may be no person`(line: String) {
    let reading = PageReading.ofText(
      """
      老码头没有地磅
      一九五六年以前煤码头没有一台地磅，煤从车皮卸到堆场，有多少全凭量堆工的一双脚和一根竹竿，量得准的人全港只有三个。
      一九五七年，阎长发（左）在教徒弟量堆。
      \(line)
      渡口修好了三条路
      本报讯 岭江渡口上周修好了三条路，最长的一条通到河西的菜地里，往后菜农卖菜不用再绕七里，天不亮就能赶到早市。
      """)
    #expect(reading.lines[2].role == .caption)
    #expect(reading.lines[3].role == .credit)
  }

  @Test func `a short sentence above a credit parts the halves of another`() {
    let reading = PageReading.ofText(
      """
      最后一班车
      本报讯 末班车从火车站开出，驾驶员先把暖风开到最大，因为第二站等车的人里总有几个刚下夜班的护士和一个卖红薯的老人。
      第一站上来的是卖红薯的老人，推车折起来靠在后门边，驾驶员帮他系了两道绳子，老人每天给他留一个红薯，三年里只有一回没有给，
      驾驶员帮乘客系好红薯推车。
      阎长发　摄
      那天是老人的生日，他把红薯分给了一车的人，连后来上车的两个学生也有份，车里香了一路。
      """)
    #expect(reading.lines[3].role == .caption)
    #expect(reading.lines[5].joins == 3)
  }

  @Test func `a picture of something else stands for itself, be the story above signed or not`() {
    let reading = PageReading.ofText(
      """
      供销社应该多进小农具
      编辑同志：眼下正是积肥的时候，可是我们横塘区供销社里，胶鞋和暖壶摆了一柜台，要买一把粪耙、一副箩筐却跑三趟也没有。
      横塘区社员　饶九根
      金盆乡的农民把晒干扬净的公粮装上木船，准备送往县城粮库。
      （万国钧摄）
      渡口修好了三条路
      本报讯 岭江渡口上周修好了三条路，最长的一条通到河西的菜地里，往后菜农卖菜不用再绕七里，天不亮就能赶到早市。
      """)
    #expect(reading.lines[3].article != reading.lines[1].article)
  }

  @Test(arguments: ["制图 甘露", "漫画 林夕"])
  func `who drew is told behind what was drawn, without a mark between`(credit: String) {
    let reading = PageReading.ofText(
      """
      夜班公交多跑两趟
      本报讯（记者 简宁）六月起，通往工业园的夜班公交多跑两趟，末班车推迟到凌晨一点。
      \(credit)
      """)
    #expect(reading.lines.map(\.role) == [.headline, .body, .credit])
    #expect(reading.articles[0].article.bylines.map(\.role) == [.text, .drawing])
  }

  @Test(arguments: ["慰问现场 骆远山/摄", "合影 骆远山 摄"])
  func `what is seen before a photographer is a caption and no office`(line: String) {
    let reading = PageReading.ofText(
      """
      书记进车间送清凉
      本报讯 昨天上午，厂领导把三百箱盐汽水送进炼钢车间，炉前温度四十二度，工人们一口气喝下半瓶。
      老班长说：“凉的不是水，是心里舒坦。”
      \(line)
      """)
    #expect(reading.lines.map(\.role) == [.headline, .body, .body, .caption])
  }

  @Test func `two rows with white above them and their photographer right below are one caption`() {
    let reading = PageReading.ofText(
      """
      工会开展夏送清凉
      本报讯 七月三十日，总工会一行来到高铁枢纽工地，为二百名建筑工人送去矿泉水。
      （骆远山）

      七月二十八日，总工会在县体育馆举办职工乒乓球赛，全县二十四支代表队、
      一百三十六名选手参加比赛。
      　　　　　　　　　　祁水生 摄

      一句话新闻
      ●东台市总工会举办暑期托管班，首批招收职工子女九十名。
      """)
    #expect(reading.lines[3...5].map(\.role) == [.caption, .caption, .credit])
    #expect(reading.lines[4].joins == 5)
    #expect(reading.articles[0].order == [1, 2, 3])
  }

  @Test func `what stands below a section is no text of the picture above it`() {
    let reading = PageReading.ofText(
      """
      晒画忙
      十月六日，市美术馆的工作人员把馆藏的年画搬到庭院里晾晒。
      许大河 摄

      【街巷速览】

      城东图书馆自习室本月起开放到夜里十点，周末不闭馆。（馆讯）
      市急救中心昨天在火车站新装除颤仪六台，市民可用手机查看位置。（柯敏）
      """)
    #expect(reading.articles.map(\.order) == [[1, 2, 3], [7], [8]])
    #expect(reading.articles[0].kind == .photo)
  }

  @Test func `a picture that the story around it says nothing of is the one's that tells of it`() {
    let reading = PageReading.ofText(
      """
      引水上山
      本报讯 五月二十日，石盆村的老人拧开了院里的水龙头。村子缺水几代人，去年县里从白鹤河上游取水，架设管道三十公里，新建水池四个。
      老人说，白鹤河的水甜。
      医院夜里也看儿科
      本报讯 孩子半夜发烧，再不用往州里跑了。县人民医院夜间儿科门诊正式接诊，由六名医师轮流坐诊，
      图为白鹤河取水口施工现场。　　骆远山 摄
      首周接诊患儿一百一十三人，其中外乡来的占四成。
      （温小雪）
      """)
    #expect(reading.lines[5].role == .caption)
    #expect(reading.lines.map(\.article) == [0, 0, 0, 1, 1, 0, 1, 1])
  }

  @Test func `a photograph with its title and who took it stands for itself`() {
    let reading = PageReading.ofText(
      """
      补锅的人
      温小雪

      桥下补锅的老人姓骆，摊子只有一只风箱、一把小凳。一口裂了缝的铁锅，到他手里转两圈，一袋烟的工夫就不漏了。

      湖上秋早（摄影）　　祁　生

      【灯下】
      重读旧信
      骆远山

      抽屉里的信有三百多封，最早的一封写在四十年前，纸已经脆了，字还是蓝的。每一封都折成三折。
      """)
    #expect(reading.articles.count == 3)
    #expect(reading.articles[1].kind == .photo)
    #expect(reading.articles[1].order == [6])
  }
}
