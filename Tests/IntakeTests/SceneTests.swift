import Intake
import Manuscript
import Testing

/// Texts of pictures without a credit, and the small things around articles.
@Suite struct SceneTests {
  private func roles(_ text: String) -> [LineRole] {
    PageReader.read(SourcePage(name: "page", lines: text.split(separator: "\n").map(String.init)))
      .lines.map(\.role)
  }

  @Test func `a short sentence that says what somebody is doing tells of a picture`() {
    let roles = roles(
      """
      桥下的理发摊
      本报讯(记者 孙涛)退休工人尤三妹在滨江桥下摆了八年理发摊,只收三元钱,每天有三十多位工友排队等她。
      摊子上有一面圆镜和一把藤椅,都是街坊送来的。
      尤三妹在给工友理发。
      图书角开进工地
      本报讯(记者 何静)市图书馆在六处工地设了图书角,藏书一千二百册,下班以后就能借,读完放回原处即可。
      """)
    #expect(roles == [.headline, .body, .body, .caption, .headline, .body])
  }

  @Test func `below a headline over pictures the next signed picture is another`() {
    let page = PageReader.read(
      SourcePage(
        name: "page",
        lines: [
          "大雁上路", "10月8日,雁群从苇湖起飞,守湖人点了二百一十只。", "穆青山 摄",
          "渡口的早班船载着三十名学生去对岸上课。", "宫小禾 摄",
        ]))
    #expect(page.articles.map(\.article.headline) == ["大雁上路", ""])
    #expect(page.articles.map(\.order) == [[1, 2, 3], [4, 5]])
  }

  @Test func `a short sentence about somebody between the halves of another tells of a picture`() {
    let roles = roles(
      """
      修鞋摊前的板凳
      本报记者 麻晓琳
      顾长庚今年七十岁，在南门桥下修鞋四十二年，他的工具箱里有几十种钉子，都是从旧鞋上拆下来的，按大小分装在铁盒
      顾长庚把一只鞋跟锉得平平整整。
      里，闭着眼睛也能摸到要用的那一种。
      桥头的人都认得他，谁家的门锁坏了也来问他，他总说修鞋的只管脚下的事，可是没有一回不去看看的。
      """)
    #expect(roles == [.headline, .byline, .body, .caption, .body, .body])
  }

  @Test func `a word in quotes is no speech, and a scene goes where its words stand`() {
    let reading = PageReader.read(
      SourcePage(
        name: "page",
        lines: [
          "骑手画出一张“通行地图”", "文字：丛珊 路远",
          "小区能不能骑车进？写字楼从哪个门上？滨江市的骑手用三个月时间，把这些画成了一张通行地图，谁都能看。",
          "八月一日，通行地图在小程序上线：绿点可以骑行，黄点可以推行，红点必须步行，并标注离哪个门最近。工会拿着这张图",
          "一碗面的“外卖价”", "逐一上门协商，已有九十四个小区同意在早十一点至下午一点开放骑行通道。",
          "骑手在社区食堂里核对“通行地图”。", "摄影：倪帆",
          "本刊讯 老周面馆一律按会员价收钱：小碗八元，大碗十元，加面不要钱，八月起第一批二十三家面馆都挂了牌。", "路远",
        ]))
    #expect(reading.articles.map(\.order) == [[1, 2, 3, 4, 6, 7, 8], [5, 9, 10]])
  }

  @Test func `a picture's text is no shorter for the word that its first line cuts`() {
    let roles = roles(
      """
      校車停駛　偏鄉國中改發單車
      　　【記者尤俊傑東山報導】東原國中因經費短絀，本學期起校車停駛，
      校方向外募得四十六輛單車，發給住在五公里以內的學生。住得更遠的十
      二人，則由老師輪流接送，早晚各一趟。
      　　校長廖淑貞說，孩子們騎車上學，第一個禮拜遲到的有三十人，第二
      鹽田裡長出微電影
      　　【記者簡妙如七股報導】從小看父親挑鹽的青年涂冠宇，用手機在廢鹽
      田拍了一部十二分鐘的短片，日前入圍國際環境影展。
      　　涂冠宇說，鹽工是沉默的行業，太吵就不像了。
      台灣欒樹還沒開花，黑面琵鷺已經準備北返，七股賞鳥亭昨天清晨聚集三
      百多名鳥友。
      （記者宋承恩攝）
      個禮拜剩下四人，第三個禮拜已經在比賽誰先看到校門口那棵木棉開花。
      　　家長會仍希望縣市合併後，市府能把校車列入固定預算。
      """)
    #expect(roles[9...] == [.caption, .caption, .credit, .body, .body])
  }

  @Test func `who gives a picture without being named is no photographer`() {
    let reading = PageReader.read(
      SourcePage(
        name: "page",
        lines: [
          "旧街市明年拆卸", "本报讯（记者区咏诗）食环署上月通知旧街市六十二个档位，大楼结构老化，明年六月底前清场拆卸，原址重建，工程要五年。",
          "琼姐与她的熟客簿。（受访者提供）", "她最担心五年之后，簿里的人都搬走了，谁爱吃鱼头，谁不吃姜，再也没有人记得。",
        ]))
    #expect(reading.lines.map(\.role) == [.headline, .body, .caption, .body])
    #expect(reading.articles[0].article.bylines.map(\.name) == ["区咏诗"])
  }

  @Test(arguments: ["◇炉边◇", "【会务报导】", "◆味觉地图"])
  func `a label in marks or brackets heads what stands below it`(label: String) {
    let roles = roles(
      """
      \(label)
      父亲的饭盒
      父亲有一只铝饭盒,盖上刻着一个“毕”字,是他自己用钢锯条划的,跟了他二十六年,磕得没有一处是平的。
      """)
    #expect(roles == [.section, .headline, .body])
  }

  @Test(arguments: [
    ("SCHOOL PAGE", LineRole.section), ("Send news to Record, Time Office window", .furniture),
  ])
  func `words in capitals above headlines in small letters name a section`(
    line: String, role: LineRole
  ) {
    let roles = roles(
      """
      \(line)
      What We Found on the Beach
      We found a boot, a net, one orange, a bottle with no letter and a fridge door, which came from America.
      Peat Road to Be Mended
      The roads department has found two thousand pounds to mend the peat road as far as the second gate.
      """)
    #expect(roles == [role, .headline, .body, .headline, .body])
  }

  @Test func `a jump signs nothing, and a span of years is no telephone`() {
    let roles = roles(
      """
      In Memoriam: Eugene "Gene" Petrakis, 1941-2026
      Gene Petrakis, who ran the number two press for thirty-one years, died on Sunday at home among his family.
      See PLANT, Page 4
      Housing Board Elects Chair
      The housing board elected its chair on Tuesday night after four ballots and a long talk about the lot.
      """)
    #expect(roles == [.headline, .body, .furniture, .headline, .body])
  }

  @Test func `the office and the day that sign a notice stay in its text`() throws {
    let page = SourcePage(
      name: "page",
      lines: [
        "关于元旦送温暖活动的通知", "为做好送温暖工作,请各单位于12月10日前将名单报市总工会权益保障部。",
        "清江市总工会", "2026年11月12日",
      ])
    let article = try #require(PageReader.read(page).articles.first).article
    #expect(article.blocks.map(\.text).suffix(2) == ["清江市总工会", "2026年11月12日"])
    #expect(article.dateline == nil && article.bylines.isEmpty)
  }

  @Test func `a headline may be broken at its comma`() {
    let roles = roles(
      """
      YARD GOAT DERAILS,
      NOBODY HURT
      A switch engine left the rails at the foot of the yard on Tuesday night and was back on them by morning.
      """)
    #expect(roles == [.headline, .headline, .body])
  }

  @Test func `a picture without a photographer belongs to the story whose writer took pictures`() {
    let reading = PageReading.ofText(
      """
      学生修好旧农机
      □ 本报记者 骆远山 文/图
      秋收刚过，农机班的学生把各乡拉来的微耕机和脱粒机拆开清洗，一组一台，给微耕机换皮带最费工夫。
      免费修理的消息是由各村广播播出去的，学校只收零件费，工钱一分不要。
      家长学校开进工厂
      本报讯（记者闻小满）十一月十五日是星期天，四十六名在外打工的家长没有去逛街，而是坐下来听老师讲怎样打电话。
      这样的家长学校今年办了十一期，
      农机班学生在给一台微耕机换皮带。
      明年还要在车站的候车室里也办一期。
      """)
    #expect(reading.articles.map(\.order) == [[1, 2, 3, 4, 8], [5, 6, 7, 9]])
    #expect(reading.lines[8].role == .body)
  }

  @Test func `a signed picture cuts into a sentence at a comma too`() {
    let reading = PageReading.ofText(
      """
      六辆大篷车进山
      本报讯 九月九日，六辆大篷车从县城出发，山里的小学一名老师教几个年级，县里用攒了五年的钱，加上社会上捐来的钱，
      金秋时节，周村农民在晾晒刚摘下的辣椒。今年全镇种辣椒九千亩，都销到了国外。
      （骆远山摄）
      请师范学院的师生做了这批展品，每一件都能拆成三十公斤以下的部件，骡子也驮得动。
      第一站的学生看完了还不肯走，末了问老师，坐这个能不能一直坐到省城去，老师说总有一天可以的。
      """)
    #expect(reading.lines.map(\.role) == [.headline, .body, .caption, .credit, .body, .body])
    #expect(reading.lines[4].joins == 2)
  }

  @Test func `where paragraphs are indented, a line that is not goes on above the scene`() {
    let reading = PageReading.ofText(
      """
      盐滩上的七个月
      □ 本报记者 骆远山
      　　四月里盐场的汽笛响了最后一声，六百名盐工背起铺盖离开滩头，剩下的七个月他们去了哪里，很少有人关心。
      　　在盐场干了九年的覃桂兰有一个塑料皮本子，上面密密麻麻记着哪一年在哪家厂、交了几个月的
      　　收盐次日，盐工在厂门口等候回乡的班车。
      保险，再断下去，到五十岁也领不到退休金。
      　　比断保更难的是没有活干的日子，三成女工回家种地，两成外出打短工，还有的就在家里等着。
      """)
    #expect(
      reading.lines.map(\.role) == [.headline, .byline, .body, .body, .caption, .body, .body])
  }

  @Test func `a picture below its photographer is signed, and the next one is another`() {
    let reading = PageReading.ofText(
      """
      围巾卖出草原
      谈笑 摄影报道
      10月3日，牧民在帐篷边直播卖围巾。今年县里为十七个牧业点接通了网络，又教会五十三位牧民在镜头前说话。
      10月5日，县医院的医生在松坡乡为牧民义诊，当天看了一百八十七人，发了一万两千元的药。燕飞 摄
      """)
    #expect(reading.articles.map(\.order) == [[1, 2, 3], [4]])
  }

  @Test func `whose picture it is stands before who took it`() {
    let roles = roles(
      """
      课间十五分钟
      上图　三年级的学生在风雨操场上滚铁环，铁环是退休工人用旧钢筋弯的，一共做了四十个。
      图片由海湾三小提供　凌笑风摄
      """)
    #expect(roles == [.headline, .caption, .credit])
  }

  @Test func `a few letters between the halves of a sentence are a scene and no crosshead`() {
    let reading = PageReading.ofText(
      """
      基金帮了大忙
      本报记者 池雁秋
      货车司机庄大海第一次自己走下了床，七天前他刚做完手术，费用里有八万元是基金付的，他说等出了院还要去跑车，把钱还上。
      绿皮车拉着四个乡的集市
      清晨五点五十分列车从龙溪站开出，车厢里有笼子、背篓和扁担，公鸡在叫，豆腐还冒着热气，列车长在车厢连接处钉了一排木
      赶集路上
      钩，专门给人挂秤。后来有人提议把最后一节车厢拆掉座椅，改成流动菜市，段里同意了，集市就这样搬上了车。
      方可为 罗静初 文/图
      修鞋匠的零钱箱
      □记者 应采薇
      修鞋匠钟阿牛打开一只铁皮箱，倒出一桌子硬币，请社区干部当面清点，这是他用五年时间攒下的，全部捐给康复站。
      """)
    #expect(reading.lines.map(\.role)[3...6] == [.headline, .body, .caption, .body])
    #expect(reading.articles.count == 3)
  }

  @Test func `a few letters and who took the picture on one line are a caption`() {
    let reading = PageReading.ofText(
      """
      轮椅上的修表人
      本报记者　翁小平
      骆小舟的修表摊摆在邮局门口，一张课桌，一盏台灯，一把轮椅，两个小时里来修表的有十七个人，他都记在本子上。

      骆小舟在修表摊前工作　翁小平摄

      十五分钟以后，座钟响了，老太太数着钟点掉了眼泪。他不肯收钱，说这只钟他修过，那年他才学徒。
      """)
    #expect(reading.lines.map(\.role) == [.headline, .byline, .body, .caption, .body])
    #expect(reading.articles.count == 1)
  }

  @Test func `one sentence about what somebody does, above the photographer, cuts into a text`() {
    let reading = PageReading.ofText(
      """
      三号泊位添了候工室
      八月的泊位上，岸桥司机室外壁量出过六十一度。港区把六只旧集装箱改成候工室，窗口开得低，坐着往外看，正好是
      桥吊司机在候工室里换班歇脚。
      骆远山 摄
      拖轮来来往往。
      工会表示，年底以前一号和二号泊位也各添四间。
      """)
    #expect(reading.lines.map(\.role) == [.headline, .body, .caption, .credit, .body, .body])
    #expect(reading.lines.map(\.joins) == [nil, nil, nil, nil, 2, nil])
  }

  @Test func `a picture by the reporter of the story above belongs to that story`() {
    let reading = PageReading.ofText(
      """
      三条老街装上扶手
      本报讯（记者 骆远山 通讯员 祁水生）山城三条老街的石阶上个月装好了扶手，全长一千四百米，老人上街买菜不再需要人搀。
      扶手是船厂的工人用旧缆桩改的，打磨了四遍，冬天摸上去也不刺手。
      11月2日，船厂的工人在石阶上安装最后一段扶手。
      记者 骆远山 摄
      """)
    #expect(reading.articles.map(\.order) == [[1, 2, 3, 4, 5]])
  }

  @Test func `the text of a picture begins where it points at the picture`() {
    let reading = PageReading.ofText(
      """
      船厂退休工办起修理铺
      阎长发 孟小川
      　　9月9日下午，岭江船厂旧大门口
      阳光晒得铁皮发烫。一只蓝色的布篷子
      静静撑在墙根的阴影里，篷子一掀开，
      锤子、锉刀和砂轮机一道“上了工”。
      　　“从前修把锁要走到河东去，来
      回大半天就没了。”住在船厂宿舍的温
      有田放下水壶说。这间由退休工人办起
      的修理铺，是船厂的老伙计们凑了2.8
      图为修理铺里，退休工人正为街坊焊补
      烧水壶。
      秦有福 摄
      万元开张的，铺里配有砂轮机、电焊机、
      台钳和工具箱，每天从早开到晚，谁家
      的东西坏了就送到谁手里。
      　　铺子不收工钱，只收零件的本钱，
      来修东西的街坊自己在本子上记账。半
      年下来，本子用了三册，钱一分不少，
      比开张的时候还多出十一块来。
      """)
    #expect(reading.lines.filter { $0.role == .caption }.map(\.number) == [11, 12])
    #expect(reading.articles.count == 1)
  }
}
