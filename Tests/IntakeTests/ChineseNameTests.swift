import Intake
import Manuscript
import Testing

/// Who signed what, in Chinese papers.
@Suite struct ChineseNameTests {
  @Test func `a dash below a headline leads to whom the reporter met`() {
    let reading = PageReading.ofText(
      """
      “灯亮了，我才睡得着”
      ——访鹰嘴岛航标站站长 骆远山
      本报记者 应采薇
      记者：您在塔上几年了？
      骆远山：三十一年。管着一座灯塔、六只浮标，手下两个人，最小的二十二岁，是我从渡口领来的。
      """)
    #expect(reading.lines.map(\.role) == [.headline, .deck, .byline, .body, .body])
    #expect(reading.articles[0].article.bylines.map(\.name) == ["应采薇"])
  }

  @Test(arguments: ["温素芬口述 本报通讯员 杜鸣整理", "温素芬口述 杜鸣整理"])
  func `who told a story and who wrote it down both sign it`(line: String) {
    let reading = PageReading.ofText(
      """
      一盏油灯点了十年
      \(line)
      我点灯，点了十年，手里这盏油灯换过四次芯。有人问我闷不闷，我说，灯不闷，我闷什么？
      """)
    #expect(reading.lines.map(\.role) == [.headline, .byline, .body])
    #expect(reading.articles[0].article.bylines.map(\.name) == ["温素芬", "杜鸣"])
  }

  @Test func `one letter before a work word is half of a name`() {
    let reading = PageReading.ofText(
      """
      渠水进山
      本报讯 山后三个村的水渠上周通了水，两千亩旱地当年就能种上麦子，村里人在渠口放了一挂鞭炮，庆贺了一整天。
      （柳 文）
      """)
    #expect(reading.lines.map(\.role) == [.headline, .body, .byline])
  }

  @Test
  func `above who made a story's title picture stands text and no caption`() {
    let reading = PageReading.ofText(
      """
      老磨坊
      祁水生
      我家门前有一座磨坊，磨盘是爷爷那一辈从山上抬下来的，磨了六十年的玉米，盘上的槽一共凿过七回，现在还能看见凿子的印子。
      前年村里通了电，磨坊就停了，门上挂着一把锁。
      我回去的那天，把锁打开，推了一圈。
      题图摄影　骆远山
      """)
    #expect(reading.lines.map(\.role) == [.headline, .byline, .body, .body, .body, .credit])
  }

  @Test func `a unit before a name is nobody`() {
    let reading = PageReading.ofText(
      """
      库房里的账本
      药剂科　骆远山
      库房里有一本账，从建院那年记起，哪一天进了什么药，哪一天发给了哪一床，都写得清清楚楚，一页也没有少过。
      教室几点关灯
      化学系　骆小满
      晚上十点教室准时关灯，可是实验报告往往才写到一半，只好端着本子到走廊里接着写，能不能留一层楼晚关一会儿呢？
      四十名学生学手语
      四十名学生从本月起每周学一小时手语，教他们的是一名听障学生的母亲。（实验附小　骆大江）
      """)
    #expect(reading.articles.map { $0.article.bylines.map(\.name) } == [["骆远山"], ["骆小满"], ["骆大江"]])
  }

  @Test func `what somebody works as is a row of the headline`() {
    let reading = PageReading.ofText(
      """
      坡上走出来的
      农艺师
      ——记高坡乡农技站站长闻大山
      本报记者　骆远山
      闻大山家里没有一件新家具，墙上却挂着一百多幅手画的图，哪片叶子缺了什么，图上画得清清楚楚，不识字的老人也看得懂。
      """)
    #expect(reading.articles.map(\.article.headline) == ["坡上走出来的农艺师"])
    #expect(reading.articles.map(\.article.deck) == ["——记高坡乡农技站站长闻大山"])
  }

  @Test func `the date below a name is that of the letter`() {
    let reading = PageReading.ofText(
      """
      十二床的信
      编辑同志：
      我是柳林村的农民，正月里老伴住进你们医院，一住就是三十七天，护士们的好处三天三夜也说不完，请登在报上。
      此致
      敬礼！
      耿麦生
      2014年3月28日
      """)
    #expect(
      reading.lines.map(\.role) == [.headline, .body, .body, .body, .body, .byline, .dateline])
  }

  @Test func `a team signs a notice`() {
    let reading = PageReading.ofText(
      """
      关于调整班车时刻的公告
      因大桥维修，自九月二十二日起班车改走滨河路，时刻另行张贴，请师生互相转告，提前到站等候，不便之处请多原谅。
      后勤处车队
      2005年9月16日
      """)
    #expect(reading.lines.map(\.role) == [.headline, .body, .byline, .dateline])
  }

  @Test func `correspondents, members who took pictures, workers by their shop and trade`() {
    let reading = PageReading.ofText(
      """
      夜班工友有了热饭
      （本刊通讯员温惠珍）三百四十名夜班工友从六月一日起每晚有热饭吃，一碗饭、一样菜、一碗汤，工厂每份津贴八角。
      图：夜班工友在新饭堂吃第一餐热饭。（会员冯小柏摄）
      收工
      细纱间　燕萍
      六点钟天亮到一半，
      我的耳朵还留在车间。
      母亲在楼梯口等我，
      手里有一个鸡蛋。
      她问我今晚接了几根线，
      我说数不清，
      只记得有一根特别长，
      一直牵到家乡的河边。
      午休时间还给我们
      □ 快递分拣员　赵小林
      我在分拨中心做分拣员，中午本该休息一个半小时，可是每天都要站着学习四十分钟，下午干活时眼皮直打架，能不能改个时间？
      """)
    #expect(reading.articles.map { $0.article.bylines.map(\.name) } == [["温惠珍"], ["燕萍"], ["赵小林"]])
    #expect(reading.lines[2].role == .caption)
  }

  @Test func `a letter has its salutation right below the label, and its day below the name`() {
    let reading = PageReading.ofText(
      """
      讀者來函
      編輯先生：
      本人住在北角邨，樓下垃圾站日久失修，污水流出路面，街坊掩鼻而過，盼有關方面早日派員修理。
      讀者　何惠芳
      七月六日
      """)
    #expect(reading.lines.map(\.role) == [.section, .body, .body, .byline, .dateline])
  }

  @Test func `a number of works or an office before a name in brackets is nobody`() {
    let reading = PageReading.ofText(
      """
      旧轮胎变成秋千
      县二轮车队攒下两百多条旧轮胎，队里的焊工用它们做了四十架秋千，送到七所山村小学。
      （二纺　骆水清）
      晚报送到田头
      乡邮员小滕每天骑车六十里，把晚报送到四个生产队的田头，农民歇晌时就能读到当天的消息。
      （后勤　骆小满）
      """)
    #expect(
      reading.articles.map { $0.article.bylines.map(\.name) } == [["骆水清"], ["骆小满"]])
  }

  @Test func `behind a mark the year of a class stands before a name of another people`() {
    let reading = PageReading.ofText(
      """
      油灯下
      □ 农学院2008级 次仁旺堆
      村里还没有通电的时候，祖母在油灯下给我补过一件皮袄，补丁有十一块，每一块都是不同的颜色。
      那件皮袄后来给了弟弟，弟弟又给了邻居家的孩子，现在还在穿。
      老渡口
      骆远山
      渡口的船停了三年，船工把船翻过来，在船底下养了一窝鸡。
      """)
    #expect(
      reading.lines.map(\.role) == [
        .headline, .byline, .body, .body, .headline, .byline, .body,
      ])
    #expect(
      reading.articles.map { $0.article.bylines.map(\.name) } == [["次仁旺堆"], ["骆远山"]])
  }

  @Test func `who wrote and who took the picture are told by strokes behind their names`() {
    let reading = PageReading.ofText(
      """
      车站旁边的补鞋摊
      本报讯 汽车站旁边的补鞋摊摆了二十二年，摊主老汤今年收了第三个徒弟，是一名下岗的纺织女工，她学了半年已经能独自出摊。
      图为老汤在教徒弟上鞋跟。
      骆远山 祁水生/文 温 雪/摄
      山上的学校换了新屋顶
      本报讯 山上的小学换了新屋顶，瓦是家长们一片一片背上去的，一共背了三天。
      """)
    #expect(
      reading.lines.map(\.role) == [
        .headline, .body, .caption, .byline, .headline, .body,
      ])
  }

  @Test(arguments: [
    ("（三车间　骆远山　祁水生）", ["骆远山", "祁水生"]), ("（宣传部 骆远山）", ["骆远山"]),
    ("（公司办 骆远山）", ["骆远山"]), ("（东城区 骆远山）", ["骆远山"]), ("（三班 骆远山）", ["骆远山"]),
    ("（轧钢　骆远山）", ["骆远山"]), ("（机务段　骆远山）", ["骆远山"]), ("（农技员 骆远山）", ["骆远山"]),
    ("（晓光　李明）", ["晓光", "李明"]), ("（骆远山 摘编）", ["骆远山"]),
  ])
  func `what stands before names in brackets is a unit by how it ends`(
    line: String, names: [String]
  ) {
    let reading = PageReading.ofText(
      """
      菜市场搬进新棚
      本报讯 城西的老菜市场上月搬进了新棚，二百三十个摊位一个不少，买菜的人不用再淋雨。
      \(line)
      河滩上办起旧书市
      本报讯 每逢周日，城东河滩上都有旧书市，摊主多是退休教师，一本小说只卖两三元钱。
      """)
    #expect(reading.lines[2].role == .byline)
    #expect(reading.articles[0].article.bylines.map(\.name) == names)
  }

  @Test(arguments: ["骆远山 文 温雪 摄", "本报记者骆远山 文 温雪 图", "文/骆远山 图/温雪"])
  func `who did what is told alike for all names of a line`(line: String) {
    let reading = PageReading.ofText(
      """
      菜市场搬进新棚
      \(line)
      城西的老菜市场上月搬进了新棚，二百三十个摊位一个不少，卖豆腐的吴家还在原来的拐角上，买菜的人不用再淋雨。
      """)
    #expect(reading.articles[0].article.bylines.map(\.name) == ["骆远山", "温雪"])
    #expect(reading.articles[0].article.bylines.map(\.role) == [.text, .photo])
  }

  @Test func `a place before a name in brackets is nobody, and others may have signed besides`() {
    let reading = PageReading.ofText(
      """
      村里的路什么时候修
      编辑同志：我们村到镇上的路坏了三年，一下雨拖拉机就陷在里头，孩子上学要绕七里路，请贵报替我们问一问，这条路归谁来修。
      （芦溪县白石港　阎长发等十九人）
      菜刀该不该登记
      编辑同志：我到商店买菜刀，店里要我登记，说是上头有规定，可是问是什么规定，谁也说不上来，请贵报帮我们打听一下。（湖北　秦有福）
      """)
    #expect(reading.lines[2].role == .byline)
    #expect(reading.articles.map { $0.article.bylines.map(\.name) } == [["阎长发"], ["秦有福"]])
  }

  @Test func `two sure names below a story are two, be there letters on the page`() {
    let reading = PageReading.ofText(
      """
      焦炉上的井填平了
      焦化厂炉顶装煤孔长年冒火，工人们管它叫火井，夏天谁也不愿意上去，如今换了新炉盖，冒火的事再也没有了，大家都说好。
      谷雨生　向学农
      读者来信
      浴室何时能洗上热水澡
      编辑同志：我们工地的浴室从七月坏到现在，大家下班只好用凉水冲，向队里反映过多次，都说要研究研究，眼看就要下雪了。
      城东一读者
      """)
    #expect(reading.articles[0].article.bylines.map(\.name) == ["谷雨生", "向学农"])
  }

  @Test func `a byline that was doubled within a sentence heads no story`() {
    let reading = PageReading.ofText(
      """
      春困不是病
      特约撰稿人 阎长发
      春天一到，许多人白天打不起精神，吃过午饭就想睡，晚上躺下去却又睡不着，到医院里查来查去查不出病，心里更加着急，
      特约撰稿人 阎长发
      越急越睡不好。这时候最要紧的是早起，天亮就出门走上半个钟头。
      """)
    #expect(reading.articles.count == 1)
    #expect(reading.lines[3].role == .byline)
  }

  @Test func `a reporter below a report that names another one stands over the next`() {
    let reading = PageReading.ofText(
      """
      三条船下水
      本报讯　记者秦有福报道　三月二日，岭江船厂的三条渡船同一天下水，最大的一条能装六辆卡车，往后过江不用再等半天。
      船厂的老师傅说，三条船用的都是本地的木料，一颗钉子也没有外买。
      本报记者　阎长发
      老钟表匠
      不收修理费
      七十一岁的钟表匠老何在渡口摆了四十年摊子，修好了上万只钟表，遇到赶考的学生和下夜班的工人，他一分钱也不收。
      本报记者　秦有福
      半夜里
      送药的人
      镇上药铺的伙计每天夜里都要出门送药，最远的一家在七里外的山上，十九年里他只有一次没有送到，那天桥被水冲断了。
      """)
    #expect(
      reading.articles.map { $0.article.bylines.map(\.name) } == [["秦有福"], ["阎长发"], ["秦有福"]])
  }

  @Test func `an office signs a report, and a dash before a name says whom the story tells of`() {
    let reading = PageReading.ofText(
      """
      渡口修好了三条路
      本报讯 岭江渡口上周修好了三条路，最长的一条通到河西的菜地里，往后菜农卖菜不用再绕七里，天不亮就能赶到早市。
      （渡口办事处）
      “刀尖上绣花”的人
      ——记二车间车工　阎秋水
      阎秋水的左手中指比别人的粗一圈，那是三十一年握刀架握出来的，下了班她还要用热水泡上半个钟头，才能拿得住筷子。
      """)
    #expect(reading.lines[2].role == .byline)
    #expect(reading.lines[4].role == .deck)
    #expect(reading.articles.allSatisfy { $0.article.bylines.isEmpty })
  }

  @Test(
    arguments: [
      ("骆远山 口述　温雪 整理", ["骆远山", "温雪"]), ("口述：骆远山　整理：温雪", ["骆远山", "温雪"]),
      ("本文作者：骆远山", ["骆远山"]),
    ])
  func `who told a story and who wrote it down both sign it`(line: String, names: [String]) {
    let reading = PageReading.ofText(
      """
      我的第一双皮鞋
      \(line)
      头一个月的工资是十八块钱，师傅叫我买双鞋，我买了一双皮鞋藏在箱子里，三年没有舍得穿，结婚那天穿上，走到半路鞋底就掉了。
      """)
    #expect(reading.lines[1].role == .byline)
    #expect(reading.articles[0].article.bylines.map(\.name) == names)
  }

  @Test func `before the one name in brackets stands what its bearer does`() {
    let reading = PageReading.ofText(
      """
      夜里水表还在转
      三月抄表，发现全村有十九只水表到了深夜还在转，多半是马桶水箱漏水，一个月要多交四十块钱，请各家各户今晚就查一查。
      （水电抄表员　骆远山）
      渡口修好了三条路
      渡口上周修好了三条路，最长的一条通到河西的菜地里，往后菜农卖菜不用再绕七里，天不亮就能赶到早市，价钱也好一些。
      （村委会　温小明）
      """)
    #expect(reading.articles.map { $0.article.bylines.map(\.name) } == [["骆远山"], ["温小明"]])
  }

  @Test func `a paper's name before 记者 is none, nor is what kind of piece it is`() {
    let reading = PageReading.ofText(
      """
      菜场里有一盏灯
      晨报记者　骆远山　文/摄
      凌晨三点的河东菜场里，批发商的货车还没有到，馄饨摊先亮了灯，一口锅，两张桌，八个塑料凳，三十二年没有换过地方。
      春到渡口
      （散文）
      温雪
      三月的江水刚化开，渡口的老船就下了水，撑船的是个姑娘，辫子上系着一截红头绳，对岸有人喊过江，她就把船撑过去。
      """)
    #expect(reading.lines[1].role == .byline)
    #expect(reading.articles.map { $0.article.bylines.map(\.name) } == [["骆远山"], ["温雪"]])
  }

  @Test func `dots stand around names, and any word before 记者 says which`() {
    let reading = PageReading.ofText(
      """
      居里夫人和镭
      ·彭　程·
      居里夫人在一间破棚子里工作了四年，从八吨沥青铀矿里提炼出十分之一克镭，有人劝她申请专利，她说镭是属于全世界的。
      路灯一到下雨就灭
      孝陵卫的路灯一到下雨就灭，走路全靠摸，电话打到报社，接电话的人说已经转给了路灯所，明天早上就去人看，请大家放心。
      （接线记者　小齐）
      """)
    #expect(reading.lines[1].role == .byline)
    #expect(reading.articles.map { $0.article.bylines.map(\.name) } == [["彭程"], ["小齐"]])
  }

  @Test func `a name set wide stays one behind a job in a dateline`() {
    let reading = PageReading.ofText(
      """
      三家印厂先过了关
      本报讯（通讯员　浣　纱）经现场核查，岭江三家印染厂日前通过节水认证，吨布耗水比去年少了一成，每天可以回用清水四千吨。
      """)
    #expect(reading.articles[0].article.bylines.map(\.name) == ["浣纱"])
  }

  @Test(arguments: [
    ("斑马线重新亮了　□ 何 苗", "何苗"), ("斑马线重新亮了（何苗）", "何苗"), ("斑马线重新亮了　　何小苗", "何小苗"),
    ("斑马线重新亮了/何小苗", "何小苗"), ("斑马线重新亮了 记者 何苗", "何苗"),
  ])
  func `who wrote may stand on the row of the headline`(row: String, name: String) {
    let reading = PageReading.ofText(
      """
      \(row)
      学校门口的斑马线重新画了一遍，这是家长提了三次的事，上周有人来量了尺寸，星期六夜里施工。
      """)
    #expect(reading.articles.map(\.article.headline) == ["斑马线重新亮了"])
    #expect(reading.articles[0].article.bylines.map(\.name) == [name])
  }

  @Test(arguments: ["春风又绿了　江南岸", "秋天的河（外一首）", "春茶收购价（元/公斤）", "安全为了生产　生产必须安全"])
  func `what only looks like a name stays in the headline`(row: String) {
    let reading = PageReading.ofText(
      """
      \(row)
      学校门口的斑马线重新画了一遍，这是家长提了三次的事，上周有人来量了尺寸，星期六夜里施工。
      """)
    #expect(reading.articles.map(\.article.headline) == [row])
    #expect(reading.articles[0].article.bylines.isEmpty)
  }
}
