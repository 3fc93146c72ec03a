import Intake
import Manuscript
import Testing

/// Letters to Chinese papers, their answers, and what the paper says itself.
@Suite struct ChineseLetterTests {
  @Test func `whoever stands between a notice and its date has given it`() {
    let reading = PageReading.ofText(
      """
      春江航标报　2011年5月9日　第2版

      声明

      因保管不善，鹰嘴岛航标段职工骆小川遗失工作证一本，编号0417，声明作废。

      鹰嘴岛航标段
      2011年5月6日
      """)
    #expect(
      reading.lines.map(\.role) == [.furniture, .headline, .body, .byline, .dateline])
  }

  @Test func `a conductor signs a letter, and a reader who is addressed gets the answer below it`()
  {
    let reading = PageReading.ofText(
      """
      渡口的灯坏了一个月
      编辑同志：
      我们村的渡口有一盏路灯，上个月叫风刮坏了，夜里等船的人看不见台阶，前天有位老人在那里扭伤了脚，至今没有人来修。
      我在渡口报过两回，值班的说要等上级批条子，希望报社帮我们催一催。
      东河县轮渡公司售票员 骆广仁
      试用期该不该发工资
      编辑同志：
      我在一家家具店试用了四十天，老板说试用不合格，叫我回家，四十天的工资一分也没有给，这样做对吗？
      读者 祁玉荷
      祁玉荷读者：
      试用期也是劳动关系的一部分，只要您提供了劳动，就应当按约定领到工资。您可以带上考勤记录，请当地劳动监察部门处理。
      """)
    #expect(
      reading.lines.map(\.role) == [
        .headline, .body, .body, .body, .byline, .headline, .body, .body, .byline, .body, .body,
      ])
    #expect(
      reading.articles.map { $0.article.bylines.map(\.name) } == [["骆广仁"], ["祁玉荷"]])
  }

  @Test func `a leader is signed by the paper alone`() {
    let reading = PageReading.ofText(
      """
      会议不是越长越好
      本报评论员
      上周有个单位为买一台打印机开了三次会，每次两个半钟头，参加的人加在一起花掉的工钱，够再买一台打印机还有余。
      开会之前先问一句，不开行不行。
      公交站加了一排座椅
      本报讯 城北公交站上周加了一排座椅，候车的老人再也不用坐在马路牙子上等车了。
      """)
    #expect(
      reading.lines.map(\.role) == [
        .headline, .byline, .body, .body, .headline, .body,
      ])
    #expect(
      reading.articles.map { $0.article.bylines.map(\.name) } == [[], []])
  }

  @Test(arguments: ["□本报评论员", "——本报评论员", "本刊编辑部"])
  func `a mark or a dash before the paper's own name changes nothing`(line: String) {
    let reading = PageReading.ofText(
      """
      会议不是越长越好
      \(line)
      上周有个单位为买一台打印机开了三次会，每次两个半钟头，参加的人加在一起花掉的工钱，够再买一台打印机还有余。
      """)
    #expect(reading.lines.map(\.role) == [.headline, .byline, .body])
  }

  @Test(arguments: ["敬上", "谨上"])
  func `behind the name the writer of a letter bows`(bow: String) {
    let reading = PageReading.ofText(
      """
      【会员来函】
      谢谢送到病房的那一锅汤
      内人去年十月在医院开刀，我排的是小夜班，白天顾病人，晚上顾煮糖罐，两个礼拜瘦了五公斤。
      厂前分会　骆远山　\(bow)
      """)
    #expect(reading.articles.map { $0.article.bylines.map(\.name) } == [["骆远山"]])
  }

  @Test func `what the desk says behind a letter without headline belongs to it, and two may sign`()
  {
    let reading = PageReading.ofText(
      """
      江城晚报　1992年9月3日　第3版　读者来信
      编辑同志：
      我住在丝绸厂家属院，院门口的垃圾箱三天没有人清，苍蝇多得不敢开窗，请你们帮着反映反映。
      丝绸厂家属院居民　骆远山
      编后　接到这封信后，本报记者到家属院看了一趟，环卫处已答应每天清运一次。
      十字路口缺一盏灯
      南门外的十字路口没有路灯，上夜班的女工下班都要结伴走，上个月已经撞了两次车。
      市毛巾厂女工　祁水清　温小雪
      答读者问
      问：临时工得了职业病，能不能享受公费医疗？（三桥镇　李春生）
      答：能。按照现行规定，临时工在合同期内患职业病的，医疗待遇与正式工相同。
      （市劳动局　供稿）
      """)
    #expect(reading.articles.map(\.order) == [[2, 3, 5, 4], [6, 7, 8], [9, 10, 11, 12]])
    #expect(
      reading.articles.map { $0.article.bylines.map(\.name) } == [
        ["骆远山"], ["祁水清", "温小雪"], ["李春生"],
      ])
    #expect(reading.articles[2].article.source == "市劳动局")
  }

  @Test func `a signed answer closes no column of questions`() {
    let reading = PageReading.ofText(
      """
      大夫，问您一句
      问:我今年四十一岁,体检说胆里有个小东西,要不要开刀?
      答:不必急着开刀,小的、单个的多半十年不变,每半年照一次就行,要是长大了或者疼起来,再到外科来商量。(县医院 阎长发)
      问:孩子吃了打虫药,没见到虫子下来,是不是药不管用?
      答:不一定,现在的药多半让虫子在肚子里就化了,两周以后送一份到医院里查一查,查不到就说明药有效。(儿童医院 秦有福)
      """)
    #expect(reading.articles.count == 1)
    #expect(reading.articles[0].article.bylines.map(\.name) == ["阎长发", "秦有福"])
  }

  @Test(arguments: ["三建公司部分工人", "轧钢厂　一群中班工人", "城东一读者"])
  func `who gives no name signs a letter too`(line: String) {
    let reading = PageReading.ofText(
      """
      浴室何时能洗上热水澡
      编辑同志：我们工地的浴室从七月坏到现在，大家下班只好用凉水冲，向队里反映过多次，都说要研究研究，眼看就要下雪了。
      \(line)
      渡口修好了三条路
      本报讯 岭江渡口上周修好了三条路，最长的一条通到河西的菜地里，往后菜农卖菜不用再绕七里，天不亮就能赶到早市。
      """)
    #expect(reading.lines[2].role == .byline)
    #expect(reading.articles.count == 2)
  }

  @Test func `an answer below a letter belongs to it`() {
    let reading = PageReading.ofText(
      """
      自来水涨价的钱花到哪里去了
      编辑同志：从七月一日起我市自来水每吨涨价一角二分，我想问一问，涨价的钱花到哪里去了，能不能一笔一笔地告诉大家。
      新浦区　王建国
      市自来水公司答复：
      这笔钱主要用来更新老城区的管网，今年安排改造十一公里，明年安排十六公里，每一段完工以后都在街口张榜公布用了多少钱。
      自来水公司财务科
      渡口修好了三条路
      本报讯 岭江渡口上周修好了三条路，最长的一条通到河西的菜地里，往后菜农卖菜不用再绕七里，天不亮就能赶到早市。
      """)
    #expect(reading.lines[3].role == .body)
    #expect(reading.lines[5].role == .byline)
    #expect(reading.articles.count == 2)
  }

  @Test(arguments: [
    "东山新村 十二位居民", "（余江 一名注塑工）", "二分厂 女工们", "一名夜班工", "（仓库 小吴）", "质检科 小梁",
  ])
  func `who writes without a name signs the letter all the same`(signature: String) {
    let reading = PageReading.ofText(
      """
      读者来信

      停车场的灯
      编辑同志：
      厂门口停车场有十一盏灯，坏了九盏，下夜班的女工结伴才敢过去。
      \(signature)

      【编辑回复】灯已经修好，来信转给了后勤科，科里谢谢您的提醒。

      楼道里的旧沙发
      编辑同志：
      我们楼道里堆着三张旧沙发，救护车的担架都转不过弯。
      """)
    #expect(
      reading.lines.dropFirst().map(\.role) == [
        .headline, .body, .body, .byline, .editorNote, .headline, .body, .body,
      ])
    #expect(reading.articles.map(\.order) == [[3, 4, 5, 8, 6], [10, 11, 12]])
    #expect(reading.articles[0].article.bylines.map(\.name).allSatisfy { $0.count == 2 })
  }

  @Test func `a question that the column cut is no headline`() {
    let reading = PageReading.ofText(
      """
      工会卡能坐公交吗
      问：我在一家洗车行干了五个月，一直没有合同，
      老板说签不签都一样，
      是这样吗？
      答：不一样。用人单位自用工之日起超过一个月不满一年未签合同的，应当每月支付两倍的工资。
      """)
    #expect(reading.lines.map(\.role) == [.headline, .body, .body, .body, .body])
  }

  @Test(arguments: ["编者按", "【开栏的话】", "编者的话："])
  func `below a label of the desk stands what the desk says`(label: String) {
    let reading = PageReading.ofText(
      """
      泵房里的四个钟头
      \(label)
      泵房里的事小，却连着全厂的水。本报今起请各班组讲讲自己身边的小事。
      本报记者 丁小满
      五月四日清早，二号泵房的值班员发现水位计不走了，检修班在泥水里泡了四个钟头，天亮以前换好了浮筒。
      """)
    #expect(
      reading.lines.map(\.role) == [.headline, .editorNote, .editorNote, .byline, .body])
  }

  @Test func `a report below a note of the desk has the headline above the note`() {
    let reading = PageReading.ofText(
      """
      泵房里的四个钟头
      编者按：泵房里的事小，却连着全厂的水。本报今起请各班组讲讲自己身边的小事。
      本报讯（记者 丁小满）五月四日清早，二号泵房的水位计不走了，检修班在泥水里泡了四个钟头，换好了浮筒。
      """)
    #expect(reading.articles.map(\.order) == [[1, 2, 3]])
  }

  @Test(arguments: ["五结　张阿缎", "居民　老陈", "读者　梁女士"])
  func `far in below a letter stand a place and whoever lives there`(name: String) {
    let reading = PageReading.ofText(
      """
      读者来信
      公车改道老人不便
      编辑先生：
      　　自从公车改道后，本里老人到医院看病要走二十分钟到站牌，盼公路局体恤民情，恢复原路线。
      　　　　　　　　　　　　　　　　\(name)
      """)
    #expect(reading.lines.map(\.role) == [.section, .headline, .body, .body, .byline])
  }

  @Test func `one short question and its answer are text`() {
    let reading = PageReading.ofText(
      """
      鱼价行情
      乌鱼　每公斤　一八〇元
      白带鱼　每公斤　一〇零元
      透抽　每公斤　二二〇元
      渔民信箱
      问：渔船保险何时到期？
      答：本年度保险至十二月卅一日止，请径洽渔会
      保险部办理续保。
      读者　林阿土
      """)
    #expect(reading.lines.suffix(4).map(\.role) == [.body, .body, .body, .byline])
  }

  @Test func `who does what next Sunday is a list`() {
    let reading = PageReading.ofText(
      """
      下週輪值
      司會：駱遠山長老
      司琴：黃詩涵
      招待：祁水生、鄭秀美
      插花：溫小雪
      """)
    #expect(reading.lines.map(\.role) == [.headline, .body, .body, .body, .body])
  }

  @Test func `a letter that ends in a few letters is signed below, and the desk answers it`() {
    let reading = PageReading.ofText(
      """
      讀者來函
      碼頭的燈何時亮
      編輯先生：
      　　渡輪碼頭的兩盞燈壞了三個月，夜裡下船的人要摸著欄杆走，前天有一位老太太在石階上跌
      倒了，至今沒有人來看過一眼，打了三回電話，都說已經登記，可是登記之後又怎樣，誰也說不上
      來。
      馬灣　陳啟明

      編者回覆：本報已向海事處查詢，處方答應月底之前換上新燈，並在石階兩旁加裝扶手，居民如
      再遇到同樣情形，可致電該處熱線。

      候車亭不該變貨倉
      編輯先生：
      　　車站旁的候車亭堆滿紙箱，下雨天等車的人只好站在路邊，盼望有關部門管一管這件事，不要
      等出了意外才來收拾。
      荔景　林詠詩
      """)
    #expect(
      reading.articles.map { $0.article.bylines.map(\.name) } == [["陳啟明"], ["林詠詩"]])
    #expect(reading.lines[7].role == .editorNote)
    #expect(reading.lines[7].article == 0)
  }

  @Test func `a reader may sign in English, and bows behind his name`() {
    let reading = PageReading.ofText(
      """
      ■ 一句話
      ● 渡輪廣播太響，清早把孩子嚇醒，盼能調低。（Peter Wong）
      ● 山徑路牌褪色，岔路口最易走錯，盼早日更換。（溫麗芳）
      ● 公園長椅少了兩張，老人家沒有地方坐。（Mary Leung）

      ■ 啟事
      溫氏宗親會召開大會
      謹訂於五月一日上午十時在宗祠召開會員大會，討論族譜重修事宜，會後備有餐敘，敬請各房派員出席。
      理事長　溫振良　敬啟
      """)
    #expect(
      reading.articles.map { $0.article.bylines.map(\.name) } == [
        ["Peter Wong"], ["溫麗芳"], ["Mary Leung"], ["溫振良"],
      ])
  }

  @Test func `a name of two letters may be set wide behind the place of a letter`() {
    let reading = PageReading.ofText(
      """
      小区门口的积水
      编辑同志：
      小区门口一下雨就积水，孩子上学要绕一大圈，希望有人来管一管，已经三年了。
      城关 李 明
      """)
    #expect(reading.lines.last?.role == .byline)
    #expect(reading.articles[0].article.bylines.map(\.name) == ["李明"])
  }

  @Test(arguments: [("\n", LineRole.furniture), ("", .body)])
  func `white parts where a paper takes letters from the last text`(white: String, role: LineRole) {
    let reading = PageReading.ofText(
      """
      征集老照片
      明年是建厂四十周年，即日起面向全厂征集老照片、奖章、工作证和图纸，来件请注明年代和持有人，用后归还。
      \(white)来信请寄江城北路六号本报读者版，须附真实姓名和联系电话，本报有权删改。
      """)
    #expect(reading.lines.last?.role == role)
  }
}
