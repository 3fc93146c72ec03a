import Manuscript
import Testing

@testable import Intake

/// Customs of Chinese papers, each on a few lines.
@Suite struct ChinesePageTests {
  private func roles(_ text: String) -> [LineRole] {
    PageReading.ofText(text).lines.map(\.role)
  }

  @Test func `where a text is from stands below who signed it`() {
    let reading = PageReading.ofText(
      """
      食堂添了早餐车
      本报讯 从本月起，机械厂食堂在东门口添了一辆早餐车，早上五点半出摊，卖豆浆和油条，夜班工人下班就能吃上，要把厂里的三个大
      工会办起借书角
      本报讯 纺织厂工会在更衣室里办起借书角，第一批书有四百二十册，都是职工自己捐的，借书不用登记，看完放回原处就行。
      邓小梅
      来源：东江工人网
      门都照顾到，还得再添两辆。厂里说，入冬以前一定办好，车子已经订下，钱由行政科出。
      温 良
      """)
    #expect(reading.articles.map(\.article.source) == [nil, "东江工人网"])
    #expect(reading.articles.map(\.order) == [[1, 2, 7, 8], [3, 4, 5, 6]])
  }

  @Test func `a row with far more letters than the row below it is a kicker`() {
    let roles = roles(
      """
      回鄉第五年，她收了一屋子的舊農具
      木犁的去處
      ◎梁秋月
      梁家的老屋裡沒有一件家具，牆上地上卻整整齊齊放著二百多件舊農具，木犁、水車、石磨都擦得乾乾淨淨，每件下面壓著一張卡片。
      """)
    #expect(roles == [.kicker, .headline, .byline, .body])
  }

  @Test func `short heads that several reports lie between are no crossheads of one story`() {
    let roles = roles(
      """
      装配车间换新灯
      本报讯 装配车间把用了二十年的汞灯全部换成节能灯，照度提高一倍，每月省电四千度，工人们都说眼睛不酸了。
      点检比抢修省钱
      机器和人一样，毛病都是一点一点攒出来的，等它停下来再修，工钱和料钱都要翻上一番，还要误了别人的事。
      铸造厂开运动会
      本报讯 铸造厂第九届职工运动会三月十五日举行，六百名职工参加了拔河、跳绳和托球跑，热处理班组得了团体第一。
      子弟小学植新树
      本报讯 子弟小学的师生上周在操场四周种下八十棵槐树，每个班认养五棵，六年级给每棵树都挂上了名牌。
      幼儿园添新滑梯
      本报讯 厂幼儿园添了一架大滑梯，是机修班用旧料焊的，孩子们排着队玩，老师说以后还要做一座木桥。
      八百里路送药记
      三月九日夜里，卫生所接到电话，山里的勘探队有人被蛇咬了，最近的血清在省城，来回八百里，司机老丁二话没说就上了路。
      """)
    #expect(roles == (0..<12).map { $0.isMultiple(of: 2) ? .headline : .body })
  }

  @Test func `a headline asks and gives the answer`() {
    let roles = roles(
      """
      公交三路改走新街
      三路公交车十二月一日起改走新街，取消船厂北门和水产公司两站，恢复时间另行通知，请乘客留意站牌。
      饭卡能买洗衣机？假的
      本报讯（记者伏晓东）近日有商家宣称职工饭卡可以买洗衣机，厂后勤处昨天回应，此类行为违反规定，两家门店已被取消资格。
      """)
    #expect(roles == [.headline, .body, .headline, .body])
  }

  @Test func `what trails off below a comma goes on with the sentence`() {
    let reading = PageReading.ofText(
      """
      一幢楼换电梯
      本报讯（记者鞠萍）翠竹苑二期的四部电梯用了十九年，居民都盼着换，八十户人家签了八十个同意，后面跟着八十个但是：一楼但是不出钱，顶楼但是要先换，
      养狗的但是要装门禁……
      业委会主任把这些话抄成一张表，挨家挨户谈了四个月，昨天最后一个但是划掉，施工队进场。
      """)
    #expect(reading.lines.map(\.role) == [.headline, .body, .body, .body])
    #expect(reading.lines[2].joins == 2)
  }

  @Test func `a reader signs as one`() {
    let reading = PageReading.ofText(
      """
      【主席信箱】
      会员卡为什么不能跨区用
      我在望湖区办的工会会员卡，到青禾县的超市买东西，收银员说不能打折，请问会员卡是不是只能在本区用？
      读者 小许
      小编说：市总工会职工服务中心答复，今年五月底前各区县的系统将完成对接，届时会员卡可以跨区使用。
      """)
    #expect(reading.articles.map { $0.article.bylines.map(\.name) } == [["小许"]])
  }

  @Test(arguments: [
    "平川县教育工会主办　　本期责编　訾晓燕　　插图　席 慕", "读者服务专线：六三三五五七七　　编辑：殷婉婷",
  ])
  func `who made a page stands behind other fields of its last line`(line: String) {
    let roles = roles(
      """
      教龄纪念章开始申领
      凡在本县连续从教满三十年的教职工，可于十二月二十日前向所在学校工会登记，申领纪念章，离退休教师由原单位代办。
      \(line)
      """)
    #expect(roles == [.headline, .body, .furniture])
  }

  @Test func `the last of two reporters runs into the place of the report`() {
    let reading = PageReading.ofText(
      """
      鹽田裡長出微電影
      【記者簡妙如、實習記者宋承恩七股報導】從小看父親挑鹽的青年用手機在廢鹽田拍了一部十二分鐘的短片，日前入圍國際影展，全片沒有一句對白。
      """)
    #expect(reading.articles[0].article.bylines.map(\.name) == ["簡妙如", "宋承恩"])
  }

  @Test func `nothing goes on from the beginning of a paragraph that was doubled`() {
    let reading = PageReading.ofText(
      """
      电动公交车陆续上线
      本报讯 九月六日早上，一辆电动公交车驶出西站，公司今年采购的三百辆电动车陆续上线，老司机都说车子太静。
      新车充电一小时可以行驶一百九十公里，车厢里的噪音比柴油车低二十分贝，每百公里能耗费用约为五十六元。
      新车充电一小时可以行驶一百九十公里，车厢里的噪音比柴油车低二十分贝，
      为了让驾驶员尽快适应，公司编印了一本小册子，并安排每个人跟车三天，学会新的起步和刹车。
      """)
    #expect(reading.lines.map(\.joins) == [nil, nil, nil, nil, nil])
  }

  @Test func `white parts paragraphs where full lines go on right below`() {
    let reading = PageReading.ofText(
      """
      窗台上的萝卜

      訾晓燕

      教室窗台上有一只搪瓷缸，缸里养着半截白萝卜，是后排那个不说话的男孩放的。

      他从乡下转来，普通话里带着泥土味，一开口就有人学他，于是他索性闭了嘴。我
      点过他几次名，他站起来，脸红到脖子，嘴唇动一动，又坐下来。后来我不点了，却

      冬晨

      杭生

      铃声落在雪上

      没有回音

      最早的那行脚印

      是值日生的

      教职工换课节

      语文老师教篮球，体育老师讲唐诗，炊事员站上讲台教孩子们和面。上个月，平
      川县实验小学工会的换课节让全校乐翻了天。活动规定，谁都不许教自己的本
      行，备课时间只有一个星期。

      校工会主席蒲英说，换一次课，才知道隔壁办公室的难处，互相听课的人多了，抱
      怨的人少了。
      """)
    #expect(reading.articles.map(\.article.headline) == ["窗台上的萝卜", "冬晨", "教职工换课节"])
    #expect(reading.lines.first { $0.number == 7 }?.joins == nil)
  }

  @Test func `names in brackets close a story, and no crosshead stands below them`() {
    let roles = roles(
      """
      二十户农民集资建水塔
      后峪村人畜吃水，要到三里外的山沟里去挑，一趟四十分钟，今年春天二十户农民每户拿出一百五十元，建起一座水塔。
      老货郎重走山道
      放下拨浪鼓十七年的货郎邵明堂，今年五月又挑起担子进了山，针头线脑、火柴肥皂，八十多种货，一担挑。
      “赚多赚少是一回事，有人在路口等，是另一回事。”他说。（耿志远）
      这座小桥谁来修
      从我村到乡卫生院，必经葛沟小桥，桥面断裂已有两年，先后摔伤六人，上月又有一辆独轮车翻进河里。
      """)
    #expect(roles == [.headline, .body, .headline, .body, .body, .headline, .body])
  }

  @Test func `two rows in traditional characters are one headline`() {
    let reading = PageReading.ofText(
      """
      僑校今晨行奠基禮
      市長親臨鏟第一抔土
      【本報專訊】籌建三年之中華僑立學校，今晨十時在企李街新址舉行奠基典禮，市長、教育局長及各堂所代表四百餘人觀禮。
      """)
    #expect(reading.articles.map(\.article.headline) == ["僑校今晨行奠基禮市長親臨鏟第一抔土"])
  }

  @Test func `pictures are a section also below the head of the page, and numbered texts theirs`() {
    let roles = roles(
      """
      八五农垦报　图说垦区　第七版
      2014年9月24日　星期三
      图片新闻
      六十万亩水稻开镰
      田东旭 邰文斌 文/图
      图①：收割机编队在第四管理区作业。
      图②：驾驶员冯大伟一天能收九十亩。
      图③：新稻入仓，检验员现场测定水分。
      """)
    #expect(roles[2...] == [.section, .headline, .byline, .caption, .caption, .caption])
  }

  @Test func `the desk's note above a headline stands in its place`() {
    let reading = PageReading.ofText(
      """
      编者按 今年是守塔人评选第十年，本报从历届当选者中选了三位，听他们说说灯是怎么守的。

      “灯亮了，我才睡得着”
      本报记者 应采薇
      鹰嘴岛灯塔昨夜换上新灯，射程从十二海里增加到十八海里，守塔的两名工人从此不用再背煤油上山。
      """)
    #expect(reading.lines[0].role == .editorNote)
    #expect(reading.articles.map { $0.flags.map(\.kind) } == [[]])
  }

  @Test func `a picture below the name of its section is news by itself`() {
    let reading = PageReading.ofText(
      """
      冰镇酸梅汤不能代替高温补贴
      骆远山
      眼下正值三伏，有的厂子把冰镇酸梅汤当作高温补贴发给检修工人，还说是送清凉。
      酸梅汤是劳动保护用品，补贴是工资，两样不能互相抵充，厂工会要把这笔账替检修工人算清楚。
      图片新闻
      七月一日，船厂工会给检修工人送去冰镇酸梅汤，当天最高气温三十八度。
      骆小川 摄
      """)
    #expect(reading.lines.suffix(2).map(\.role) == [.caption, .credit])
    #expect(reading.articles.map { $0.order } == [[1, 2, 3, 4], [6, 7]])
  }

  @Test func `a poem of four lines has a title of two letters and a pupil with a class`() {
    let reading = PageReading.ofText(
      """
      家教會義賣籌得八萬元
      文：伍淑儀
      【本刊訊】家長教師會五月十日舉辦義賣，三十六個攤位售賣家長自製的糕點、盆栽、手織頸巾，共籌得善款八萬一千六百元。
      基金現時資助六十四名學生，每人每日津貼十二元。
      操場
      中五信　司徒雅
      白線是新畫的
      雨點比我們先跑
      跑到鳳凰木下面
      紅了一地
      圖書館暑期開放
      暑假期間圖書館逢星期二、四上午九時至下午一時開放，每人可借書六冊，八月廿五日前歸還。
      """)
    #expect(reading.articles.map(\.article.headline) == ["家教會義賣籌得八萬元", "操場", "圖書館暑期開放"])
    #expect(reading.articles[1].article.bylines.map(\.name) == ["司徒雅"])
  }

  @Test(arguments: [
    "報費每年六元　零售一毫五分", "地方新聞中心　電話（○三）八三二一一○八",
    "發行所：雲嘉農田水利會　　登記證：局版台誌第三二四號", "編輯委員會：容綺華、杜家豪、伍淑儀",
  ])
  func `prices, telephones and publishers stand at the foot of a page`(line: String) {
    let roles = roles(
      """
      餐館出讓
      生意在大道，座位六十，設備齊全，因東主年老欲歸，價錢相宜，有意者請寫信到本報營業部洽商，即日生效。
      \(line)
      """)
    #expect(roles == [.headline, .body, .furniture])
  }

  @Test func `sets of words too small to tell are not taken for strangers`() {
    let words = PageWords([])
    #expect(words.likeness(WordSet(), WordSet()) == 0)
    #expect(words.likeness(WordSet(), WordSet(), unknown: 0.05) == 0.05)
  }

  @Test func `the desk's note between a label and a headline belongs below that headline`() {
    let reading = PageReading.ofText(
      """
      【编读往来】
      编者按：本报刊发《菜场搬了，菜价怎么也搬了》一文，引起读者热议，收到来信来电八十余件，今天选登两篇，把问题说透。
      账要算给买菜的人听
      退休会计　骆佩兰
      新菜场我去了六趟，每趟都记账，同样是青菜，老菜场两块二一斤，新菜场三块，摊主说租金涨了，可是涨了多少谁也说不出来。
      菜场搬了也替摊主说句话
      □居民　晁大山
      我侄子在新菜场卖豆制品，搬过来头一个月老主顾来了不到三成，菜价贵是因为卖不完只能倒掉，读者来信不能只骂摊主。
      """)
    #expect(reading.lines[1].article == reading.lines[2].article)
  }

  @Test func `a column of pictures from the shop floor has its name on top`() {
    let reading = PageReading.ofText(
      """
      ■班组写真
      背都裂开了口子。老伴劝他歇两天，他说卤水不等人，今天不放水，明天就白白淌进海里了。
      滩上有个活比重计
      □牟大山
      不用波美表，捧一捧卤水在手心里搓一搓，就能报出浓度，误差不超过半度，工友们都叫他活比重计，这手艺传了三代人。
      """)
    #expect(reading.lines[0].role == .section)
  }

  @Test func `a couplet at the foot of a page is a banner, not a headline`() {
    let reading = PageReading.ofText(
      """
      临江工人报　2016年3月4日　星期五　第2版
      渡口修起候船亭
      本报讯（记者骆远山）渡口的候船亭三月一日建成，摆渡工人从此不用在雨里等客，亭子里还装了两盏灯。
      安全伴着春风走　幸福随着日子来
      责编：骆远山　电话：87654321
      """)
    #expect(reading.lines.map(\.role) == [.furniture, .headline, .body, .slogan, .furniture])
  }

  @Test func `a lawyer who answers readers is a writer`() {
    let reading = PageReading.ofText(
      """
      试用期能不能不签合同
      试用期也是劳动合同的一部分，单位应当自用工之日起一个月内与劳动者订立书面合同，否则要付双倍工资。
      （职工法律援助站　骆远山律师）
      """)
    #expect(reading.articles.map { $0.article.bylines.map(\.name) } == [["骆远山"]])
  }

  @Test func `whose pictures they are all is said below the last of them`() {
    let roles = PageReading.ofText(
      """
      渡口的早晨
      图为摆渡工人清早在船头扫雪，他们要在六点以前把两条船都开到对岸。
      以上图片由骆远山　摄
      """
    ).lines.map(\.role)
    #expect(roles == [.headline, .caption, .credit])
  }

  @Test func `the paper's name with its address closes the page`() {
    let reading = PageReading.ofText(
      """
      临江工人报　2016年3月4日　星期五　第2版
      渡口修起候船亭
      本报讯（记者骆远山）渡口的候船亭三月一日建成，摆渡工人从此不用在雨里等客，亭子里还装了两盏灯。
      停水通知
      城东片区三月八日上午八时起停水，请用户提前储水，恢复供水后先放水两分钟再用
      临江工人报社　临江市解放路　服务专线八七六五四三二一
      """)
    #expect(reading.lines.last?.role == .furniture)
  }

  @Test func `what the desk says behind a text may stand in brackets`() {
    let reading = PageReading.ofText(
      """
      一封家书
      本报讯 掘进二队给每名矿工的家里写信，把井下的规矩一条一条写清楚，父母和妻子的回信贴在更衣室里，人人都看得见。
      （编后：安全要讲制度，也要讲感情。一封信能打动人，是因为有人在家里等着他平安回来。）
      """)
    #expect(reading.lines.map(\.role) == [.headline, .body, .editorNote])
  }
}
