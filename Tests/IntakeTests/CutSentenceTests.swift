import Intake
import Manuscript
import Testing

/// Sentences that a column or another story cut, as short as headlines.
@Suite struct CutSentenceTests {
  private func read(_ text: String) -> PageReading {
    PageReader.read(SourcePage(name: "page", lines: text.split(separator: "\n").map(String.init)))
  }

  @Test func `a scrap of a clause at its end tells text from a headline`() {
    let reading = read(
      """
      县医院办起职工书屋
      本报讯 县医院利用旧门诊楼办起职工书屋，藏书三千册，夜班医护人员也能借阅。
      上月院里办了读书座谈会，大
      山乡通了公交车
      本报讯 从七月一日起，县城到石门乡的公交车开通，每天六班，票价三元，老人免费乘坐。
      家商定每月办一次读书会，由各科室轮流主持，书目在食堂门口的黑板上公布。
      """)
    #expect(reading.lines.map(\.role) == [.headline, .body, .body, .headline, .body, .body])
    #expect(reading.lines.map(\.joins) == [nil, nil, nil, nil, nil, 3])
    #expect(reading.articles.map(\.order) == [[1, 2, 3, 6], [4, 5]])
  }

  @Test func `articles and an of at its end tell text from a headline in English`() {
    let reading = read(
      """
      New bell schedule gets mixed reviews
      By Priya Raman
      Students came back from the fall break to find that the first of
      Robotics team qualifies for state meet
      By Owen Bliss
      The robotics team finished second of 31 entries at the regional meet on Saturday and will go to the state meet in January.
      five bells now rings at 8:25 instead of 7:40, a change that the school board approved in June after a year of discussion.
      """)
    #expect(reading.articles.map(\.order) == [[1, 2, 3, 7], [4, 5, 6]])
    #expect(reading.lines.map(\.joins) == [nil, nil, nil, nil, nil, nil, 3])
  }

  @Test func `a place in brackets, and dateline and reporter in one pair, open reports`() {
    let reading = read(
      """
      三星蔥農連夜搶收
      【宜蘭訊】縣立醫院自十月起取消夜間門診掛號費，六十五歲以上長者並免部分負擔。
      ［本報訊／記者周志偉］三年前關廠的紡織廠女工昨天領到資遣費，六十二人相擁而泣。
      """)
    #expect(reading.articles.map(\.article.dateline) == ["宜蘭訊", "本報訊"])
    #expect(reading.articles.map { $0.article.bylines.map(\.name) } == [[], ["周志偉"]])
  }

  @Test func `a sentence goes on behind who signed another story, though no letter says so`() {
    let reading = read(
      """
      二十户农民集资建水塔
      后峪村人畜吃水，要到三里外的山沟里去挑，一趟四十分钟。今年春天，二十户农民每户拿出一百五十元，建起一座水塔。目前，这二十户已
      沂河岸边养鸭忙
      河边的养鸭场今年变成了一所学校，专业户夏传友把五年的经验编成三十条，免费教给来参观的乡亲，已有二百六十人学会。
      （蓝秋生　申家福）
      把多余的水接到村小学和牲口棚，每担收费一分，用作维修。
      （耿志远）
      全县会议要求适时早播
      县里九月十八日召开秋种会议，要求各乡镇抓住墒情好的时机，把小麦播种期提前到九月底。
      """)
    #expect(reading.articles.map(\.order) == [[1, 2, 6, 7], [3, 4, 5], [8, 9]])
  }

  @Test func `a paragraph stays below its neighbour where no letter asks for it further up`() throws
  {
    let reading = PageReader.read(try GoldPage.seed("001_bd9d97b2e13d7eae"))
    let story = try #require(
      reading.articles.first { $0.article.headline.hasPrefix("聚力“四强”") })
    #expect(story.order.last == 67)
    #expect(story.isTruncated)
  }

  @Test func `a paragraph amid another story ends the sentence that nothing else ends`() {
    let reading = PageReading.ofText(
      """
      夜班护士有了热饭
      本报讯 县医院的夜班护士过去半夜只能泡面，院工会去年在住院楼底层开了一间小灶，凌晨两点供应热饭。
      掌勺的骆师傅原来在机关食堂，他说夜里来吃饭的人少，一晚上不过三十来个，菜单由
      渡口修起候船棚
      本报讯 石湾渡口的候船棚日前完工，棚里装了长椅和灯，过河赶集的乡亲下雨天不用再淋着等船。
      撑船的老汉说，棚子的木料是沿河三个村凑的，船工出了工，没有花公家一分钱。
      人人轮着定，月底投票换掉最不受欢迎的一样，名单贴在灶边，骆师傅照着买菜。
      赶集的日子渡口一天要过六百多人，棚里还备了一口水缸和两只葫芦瓢。
      """)
    #expect(reading.lines[6].joins == 3)
    #expect(reading.articles.map(\.order) == [[1, 2, 3, 7], [4, 5, 6, 8]])
  }

  @Test func `letters that texts put side by side hold the halves of a sentence together`() {
    let reading = PageReading.ofText(
      """
      夜班护士有了热饭
      本报讯 县医院的夜班护士过去半夜只能泡面，院工会去年在住院楼底层开了一间小灶，凌晨两点供应热饭。
      掌勺的骆师傅原来在机关食堂，退休前把灶台交给徒弟，又给接班的人留了
      渡口修起候船棚
      本报讯 石湾渡口的候船棚日前完工，棚里装了长椅和灯，过河赶集的乡亲下雨天不用再淋着等船。
      撑船的老汉说，棚子的木料是沿河三个村凑的，船工出了工，没有花公家一分钱。
      三条规矩贴在墙上，来晚的也有一口热汤，钱可以记在月底一起算。
      赶集的日子渡口一天要过六百多人，棚里还备了一口水缸和两只葫芦瓢。
      """)
    #expect(reading.lines[6].joins == 3)
    #expect(reading.articles.map(\.order) == [[1, 2, 3, 7], [4, 5, 6, 8]])
  }

  @Test func `no sentence has two letters`() {
    let reading = PageReading.ofText(
      """
      也替摊主说句话
      骆大山
      我侄子在新菜场卖豆制品，搬过来头一个月老主顾来了不到三成，不催一催那趟说好九月通车的十七路公交，菜价自然会
      村口的黑板
      曲小满
      下乡走访我有个习惯，先去看村口的黑板，擦得干净、字写得端正的村子，日子多半也过得有条理，反过来也是一样。
      现在村村都有了电子屏，一台三万多元，我问一位老汉看不看，他说不会点，一碰就跑了，还是黑板好。
      下来。到了年底，我们再一起来算这笔账。
      17路公交还没有来
      车小满
      17路公交原定九月一日通车，至今没有动静，站牌已经立好，末班车时间一栏用胶带贴着，公司说要等路口修好。
      """)
    #expect(reading.lines[7].joins == 3)
    #expect(reading.lines[10].joins == nil)
  }

  @Test func `names in brackets below a text close the story that has none at its head`() {
    let reading = PageReading.ofText(
      """
      食堂添了早餐车
      本报讯 机械厂食堂在东门口添了一辆早餐车，早上五点半出摊，卖豆浆和油条，夜班工人下班就能吃上，还要再添两
      工会办起借书角
      本报讯（记者 骆燕）纺织厂工会在更衣室里办起借书角，第一批书有四百二十册，都是职工自己捐的，钳工闻大山读完了两
      口新锅，入冬以前一定办好，钱由行政科出。
      （武晓东）
      本书，照着书上的办法修好了一台机器。
      """)
    #expect(reading.lines[4].joins == 2)
  }

  @Test func `a figure goes on in a few letters with a full stop`() {
    let reading = PageReading.ofText(
      """
      护线工的生物钟
      记者 佟立夏
      这条线路跨过四座雪山，供着沿线三个县七万人的用电，风力超过九级就要上塔检查，护线工们最怕的不是冷，是静得听不见人声。
      记者离开时数了数,那棵树上已经有三
      千九百多片叶子。
      水泥厂余热发电
      本报讯 水泥厂利用窑尾废气建成的余热发电机组昨天并网，每年可以节煤两万吨，总投资四千九百万元，两年就能收回。
      """)
    #expect(
      reading.lines.map(\.role) == [.headline, .byline, .body, .body, .body, .headline, .body])
    #expect(reading.lines[4].joins == 4)
  }

  @Test func `what white parts from a whole paragraph goes on from a cut one`() {
    let reading = PageReading.ofText(
      """
      桥头的修表匠
      记者 向志勇
      修表匠在桥头坐了四十年，玻璃柜里有三百只旧表，每一只都走得准，街坊们路过都要低头对一对时间，谁也不用看手机。
      去年冬天落雪，一个外地学生把祖父的怀表放在柜上，齿轮锈成一团，他用煤油泡了三天，
      东港开通夜航
      本报讯（记者 施冬梅）东港夜航昨晚开通，第一班渡轮载着一百二十名乘客，票价与白天一样，末班开到零点三十分。
      码头上添了六盏高杆灯，候船室整夜有热水。附近工厂的夜班职工说方便多了。

      在灯下一颗一颗地洗，又照样子车了两根轴。取走的那天没有收钱。
      柜子边上贴着纸条，写的是：旧的东西不要丢。
      """)
    #expect(reading.lines[7].joins == 4)
  }

  @Test func `the hour of the day begins a story rather than going on with a sentence`() {
    let reading = PageReading.ofText(
      """
      师傅的一把卡尺
      郦 江
      进厂那年，师傅把一把旧卡尺交给我，说量过三千多根轴。我嫌它旧，偷偷换了一把新的。师傅在灯下看了半天，只
      手机里的车间
      柴 扉
      晚上十点，手机一亮，是车间群里的消息，要大家第二天八点以前把产量报上去，回也不是，不回也不是。
      有人说群里一条消息不算加班，可是报表是要一格一格填的，填完就过了半夜，谁也没有给过加班费。
      问了一句：“手上沾了油没有？”我答不上来，把旧卡尺找了出来，一用就是二十年。
      如今我也带徒弟，照样说量过三千多根轴。车间里一格一格的架子上，摆的都是新的。
      """)
    #expect(reading.articles.map(\.order) == [[1, 2, 3, 8, 9], [4, 5, 6, 7]])
  }

  @Test func `a short rest between names and a headline is no caption`() {
    let reading = PageReading.ofText(
      """
      岭江县厂子换了新机器
      本报讯 岭江县水泥厂把买小轿车的十二万元退了回来,请人到外地看了三回,最后挑定了自己人会修的那一种,一口气添了两台
      账要算清
      各厂的账本摊在桌上,谁多谁少一眼看得明白,工人看得懂,厂长也赖不掉,往后谁家再想糊涂也糊涂不成了,这是好办法。
      （本报评论员）
      振动机,今年翻了一番。
      渡口换了新船
      本报讯 岭江渡口昨天换上了一条新船,能装六辆卡车,往后两岸的菜农过江卖菜不用再等半天,天不亮就能赶到城里的早市。
      """)
    #expect(reading.lines[5].role == .body)
    #expect(reading.lines[5].joins == 2)
  }

  @Test func `a rest of one letter and a comma goes on from a word that was cut`() {
    let reading = PageReading.ofText(
      """
      十七万锭搬出主城
      本报讯 三年前老厂从城里搬了出来，连同二十里外的水塔和铁轨一起搬进了新区。当时有人在厂门口写下一行字：搬得走机
      图为挡车工在新车间里巡回检查。
      器，搬得走人吗？
      新区的账本上写着，搬迁当年三个厂走了两千多人，去年又回来了一半，回来的人说还是听惯了机器的声音才睡得着觉。
      """)
    #expect(reading.lines[3].role == .body)
    #expect(reading.articles.count == 1)
  }

  @Test func `of a number at its end a sentence still has to say what it counts`() {
    let reading = read(
      """
      郎大柱哄铁口
      炼铁厂有个炉前工，大伙都叫他大柱，身高一米八七，体重一百九十斤，一双手像两把蒲扇，哄起铁口来却比绣花还细。
      今年伏天出奇地热，炉台上最高时有六
      渣钢回收队挣回四百万
      本报讯 厂西北角那座堆了三十四年的渣山，今年上半年被回收队挖去了一个角，挣回来四百万，够全厂发两个月的工资。
      """)
    #expect(reading.lines[2].role == .body)
  }

  @Test func `a long line set like a sentence that ends in a small word is cut`() {
    let reading = PageReading.ofText(
      """
      Lumber yard stocktaking

      The yard at Weir will be closed from 27 to 30 December for stocktaking, and the gate will be locked at noon.

      Urgent orders can be left with Cornie Lund at

      Egg grading

      The station takes eggs on Tuesdays and Fridays only from the first of December, and none on the day before Christmas.
      """)
    #expect(reading.articles.map(\.article.headline) == ["Lumber yard stocktaking", "Egg grading"])
  }
}
