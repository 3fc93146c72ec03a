import Manuscript
import Testing

@testable import Intake

@Suite struct JumpTests {
  private static func told(_ line: String) -> String {
    guard let jump = Jump(line) else { return "-" }
    let parts = [jump.way == .onto ? "onto" : "from", jump.page, jump.word]
    return parts.compactMap { $0 }.joined(separator: " ")
  }

  @Test(arguments: [
    ("（下转第3版）", "onto 3"), ("下转第四版", "onto 4"), ("▼下转A3版", "onto A3"),
    ("▲（上接第1版）", "from 1"), ("(上接二版)", "from 2"),
    ("（接頭版）", "from 1"), ("（接A3版）", "from A3"), ("（轉第2版）", "onto 2"),
    ("（文接A1版）", "from A1"), ("（文轉A5版）", "onto A5"),
    ("See TRAM, Page 3", "onto 3 TRAM"),
    ("Continued from Page 1", "from 1"), ("From Page 1", "from 1"), ("详见第3版", "-"),
    ("See STRIKE, A4", "onto A4 STRIKE"), ("FROM A1", "from A1"),
    ("STRIKE, FROM A1", "from A1 STRIKE"),
    ("(Cont. on p. 3)", "onto 3"), ("Continued on back page", "onto"), ("(continued)", "onto"),
    ("Continued rain delays planting", "-"), ("Deer seen on Route A1", "-"),
    ("三路电车改走海港大道。", "-"), ("（接头暗号）", "-"), ("The page was full.", "-"),
  ])
  func `a line that sends to another page or comes from one`(line: String, told: String) {
    #expect(Self.told(line) == told)
  }

  @Test func `signs that were left in the text are found at its ends`() {
    #expect(Jump.opening("（上接第1版）降价以后人多了。")?.rest == "降价以后人多了。")
    #expect(Jump.opening("降价以后（上接第1版）人多了。") == nil)
    #expect(Jump.ending("厨师长老周说，（下转第3版）")?.before == "厨师长老周说，")
    #expect(Jump.ending("years of talks with See TRAM, Page 3")?.before == "years of talks with")
    #expect(Jump.ending("who came back. See STRIKE, A4")?.before == "who came back.")
    #expect(Jump.opening("(continued from page 1) The roof leaks.")?.rest == "The roof leaks.")
    #expect(Jump.ending("two stops more, and Continued on page 9")?.before == "two stops more, and")
    #expect(Jump.ending("He turned the page.") == nil)
  }

  @Test func `a story goes on below the sign that names its page`() {
    let reading = PageReading.ofText(
      """
      春江晚报　2004年5月6日　星期四　第一版　要闻

      渡口的最后一班船
      本报记者 骆远山
      江心洲的渡船开了六十年，船工骆大江是第三代，他的爷爷摇橹，父亲开机帆船，他开的是铁壳船，大桥通车的前一天，船上挤满了人，（下转第四版）

      灯塔换上新灯
      本报讯 鹰嘴岛灯塔昨夜换上新灯，射程从十二海里增加到十八海里，守塔的两名工人从此不用再背煤油上山，当地县

      下转第三版

      春江晚报　2004年5月6日　星期四　第四版　经济

      （上接第一版）有人把六十年前的船票也带来了。

      （上接第二版）取决于鱼汛来得早不早，渔政站已在三个乡试行预报，渔民打电话就能知道。（温明 祁水）
      """)
    #expect(reading.lines.map(\.joins).compactMap { $0 } == [5])
    #expect(reading.articles.map(\.order) == [[3, 4, 5, 14], [7, 8], [16]])
  }

  @Test func `a hand before a sign makes no label of it, and a sign behind text no name`() {
    let reading = PageReading.ofText(
      """
      春江晚报　2004年5月6日　星期四　第3版　民生

      ▲上接第1版
      渡口的最后一班船
      有人把六十年前的船票也带来了，船票上印着“五分”，船工接过去看了又看，说这是他爷爷撕的票根。
      学童桥底写生
      本报讯 二十名学童在天桥底写生，画作由今日起在车站展出，为期一个月，乘客可以投票选出最喜爱的一幅。（转第七页）
      """)
    #expect(reading.lines[1].role == .furniture)
    #expect(reading.articles.allSatisfy { $0.article.bylines.isEmpty })
  }

  @Test(arguments: ["(continued from page 1) The builders", "FROM A1\n\nThe builders"])
  func `what comes from another page goes to no headline of this one`(start: String) {
    let reading = PageReading.ofText(
      """
      A4  SUNDAY, MAY 4, 2025   THE COALPORT RECORD

      \(start) will begin with the north side of the hall and hope to be done by Lent.

      Coffee hour hosts
      The Lindgrens and the Osbornes will host in May, and bring the cups that were lent in March.
      """)
    #expect(reading.articles.map(\.article.headline) == ["", "Coffee hour hosts"])
  }

  @Test(arguments: ["(Contlnued from Page l)", "CONT1NUED FROM PAGE 1", "(Cont'd from page 1)"])
  func `a sign that the scan has worn is a sign`(sign: String) {
    let reading = PageReading.ofText(
      """
      Sluice gate painted green
      The gate at the head of the race was painted on the ninth by two men and a boy, and the boy did most of it.

      \(sign)
      said the mayor, who had not been asked. The hall emptied after that, and the lamps were put out one by one.
      """)
    #expect(reading.lines[2].role == .furniture)
  }

  @Test func `what breaks off above a sign is not ended by another story of its own page`() {
    let reading = PageReading.ofText(
      """
      “去年这个时候，我还在为用水跟邻居红脸。”3月2日，潮河县柳渡镇骆家湾种粮大户骆大江站在田头，扶着一只比胳膊长不了多少的给水栓，清水顺着软管淌进沟里。他家的二十亩稻田，浇一遍
      （下转第二版）
      小事情里有大文章
      一只给水栓，种田的农民说，它就是农民的水渠，水渠通到地头，才算是农民的水。
      """)
    #expect(reading.lines.last?.joins == nil)
    #expect(reading.articles.first?.isTruncated == true)
  }

  @Test func `signs inside a line are no part of the text that is told`() {
    let reading = PageReading.ofText(
      """
      春江晚报　2004年5月6日　星期四　第一版　要闻

      渡口的最后一班船
      本报记者 骆远山
      江心洲的渡船开了六十年，大桥通车的前一天，船上挤满了人，（下转第四版）

      灯塔换上新灯
      本报讯 鹰嘴岛灯塔昨夜换上新灯，射程增加到十八海里，守塔的工人不用再背煤油上山。（详见第二版）

      春江晚报　2004年5月6日　星期四　第四版　经济

      （上接第一版）有人把六十年前的船票也带来了。
      """)
    #expect(
      reading.articles.map { $0.article.blocks.map(\.text) } == [
        ["江心洲的渡船开了六十年，大桥通车的前一天，船上挤满了人，有人把六十年前的船票也带来了。"],
        ["鹰嘴岛灯塔昨夜换上新灯，射程增加到十八海里，守塔的工人不用再背煤油上山。（详见第二版）"],
      ])
    #expect(
      reading.articles[0].signs == [
        ReadArticle.Sign(line: 5, text: "（下转第四版）"), ReadArticle.Sign(line: 12, text: "（上接第一版）"),
      ])
  }

  @Test(arguments: [
    ("The drivers want two stops more. (See Trams, page 9)", "(See Trams, page 9)"),
    ("The drivers want two stops more. See TRAMS, Page 9", "See TRAMS, Page 9"),
    ("The drivers want two stops more, and Continued on page 9", "Continued on page 9"),
    ("The drivers told that from page 9", nil), ("More than half of it is on page 9.", nil),
    ("Please see the form on page 9 and mail it", nil),
  ])
  func `English signs are taken out where they cannot be words of a sentence`(
    end: String, sign: String?
  ) {
    let reading = PageReading.ofText(
      """
      Trams move to Harbour Road
      By Jane Doe
      The number three tram moves to Harbour Road on Monday, cutting nine minutes from the trip. \(end)
      """)
    #expect(reading.articles[0].signs.map(\.text) == [sign].compactMap { $0 })
    let text = "\(reading.articles[0].article.blocks[0].text) \(sign ?? "")"
    #expect(text.hasSuffix(end) || text.hasSuffix("\(end) "))
  }

  @Test func `on hard-wrapped lines the words beside a sign stay in the text`() {
    let reading = PageReading.ofText(
      """
      春江晚报　2004年5月6日　星期四　第一版　要闻

      渡口的最后一班船
      本报记者 骆远山
      　　江心洲的渡船开了六十年，船工骆大江
      是第三代。大桥通车的前一天，船上挤满了
      人，有人带来老照片，有人带来船票，要大
      家一起（下转第四版）

      春江晚报　2004年5月6日　星期四　第四版　经济

      （上接第一版）看看六十年前的船是什么样
      子。骆大江说，照片要挂在新桥的桥头，让
      过桥的人都知道这里有过渡船。
      """)
    #expect(
      reading.articles.map { $0.article.blocks.map(\.text) } == [
        [
          "江心洲的渡船开了六十年，船工骆大江是第三代。大桥通车的前一天，船上挤满了人，有人带来老照片，"
            + "有人带来船票，要大家一起看看六十年前的船是什么样子。骆大江说，照片要挂在新桥的桥头，让过桥的人都知道这里有过渡船。"
        ]
      ])
  }

  @Test func `a word in capitals, from and a page take a story up`() {
    let reading = PageReading.ofText(
      """
      GRIEVANCE REPORT
      by Ada Linden
      Eleven grievances were settled in September, nine of
      them in our favor. The arbitrator ruled that the mill
      must offer overtime by seniority in every department,
      (continued on page 3)

      Picnic a success
      Over 400 members and families came to the picnic at
      the lake, and first prize in the raffle went to Ivo Sand.

      GRIEVANCE from page 1
      and not by favor. Back pay will be divided among the
      seven members who had been passed over in the spring.
      """)
    #expect(reading.lines[9].role == .furniture)
    #expect(reading.articles.map(\.order) == [[1, 2, 3, 4, 5, 13, 14], [8, 9, 10]])
  }

  @Test(arguments: ["（下转三版）", "(紧转二版)", "（接第一版）", "（下转二、三版中缝）"])
  func `a turn and a page below a text sign nothing`(sign: String) {
    let reading = PageReading.ofText(
      """
      焊花里的铁娘子
      本报记者 骆远山
      在机车厂的车间里，周红梅戴上面罩，焊枪一响，弧光映红了她的脸，二十五年来她没有落下一道焊缝。
      如今，她带出了四十六名徒弟。
      \(sign)
      """)
    #expect(reading.lines.last?.role == .furniture)
    #expect(reading.articles[0].article.bylines.map(\.name) == ["骆远山"])
  }

  @Test func `what stands before the sign of an arrival is the headline of the rest`() {
    let reading = PageReading.ofText(
      """
      夜校添了剪纸课
      本报讯（记者 骆远山）港区夜校上周添了剪纸
      课，二十名女工跟着老师傅剪船锚、剪海鸥，剪
      好的贴在候工楼的窗户上，来往的船员都要停下
      铁路修进堆场矿砂一步上车（上接第１版）
      是把列车开进堆场。过去矿砂下船要倒三次短途
      汽车，每吨多花四块六，如今皮带机直接送进车
      厢，每列装满只用两个小时。
      """)
    #expect(
      reading.lines.map(\.role) == [
        .headline, .body, .body, .body, .headline, .body, .body, .body,
      ])
    #expect(reading.articles.map(\.order) == [[1, 2, 3, 4], [5, 6, 7, 8]])
  }

  @Test func `a sheet of few pages says on which side a story goes on`() {
    let reading = PageReading.ofText(
      """
      REGATTA DRAWS NINE CREWS
      By Ada Linden
      Nine crews came to the weir on Sunday and six of them
      stayed dry. The ladies' four won by a canvas from the
      police and are top of the table for the first time in

      See back of this sheet: REGATTA

      KILN DAY MOVES
      The pottery will fire its kiln on Tuesdays from June,
      and glazes must be in by noon on the day before.

      REGATTA, from front
      nineteen years, since half of the crew was at school.
      Prizes were given by the mayor, who fell in.

      SALE OF WORK
      The sale of work made forty pounds for the roof, and
      the roof leaked on it.
      """)
    #expect(
      reading.articles.map(\.order) == [[1, 2, 3, 4, 5, 14, 15], [9, 10, 11], [17, 18, 19]])
  }

  @Test func `headlines that turn, see or come from somewhere are no signs`() {
    let reading = PageReading.ofText(
      """
      Turn back the clocks on Sunday
      The clocks go back on Sunday at two, and whoever is in
      charge of the tower is asked to remember it this year.

      See the back of the moon
      A talk with slides will be given in the school hall on
      Friday by Otto Kranz, who has not been there.

      HOME FROM THE FRONT
      Jan Oss came home on Monday with one boot and will be
      at the bar of the Swan until it closes.
      """)
    #expect(reading.lines.count { $0.role == .furniture } == 0)
    #expect(reading.articles.count == 3)
  }

  @Test func `a telephone below the name at the foot of a letter is of no other story`() {
    let reading = PageReading.ofText(
      """
      海塘工人报
      2024年12月9日 星期一 第2版 综合 责任编辑:梁朗

      锅炉房换上新炉
      本报讯(记者 温明)12月8日，机床二厂锅炉房换上新炉，暖气比过去早来半个钟头。
      司炉工老祁说，夜里不用再添三回煤了，大家都说好。
      工会副主席温海介绍，明年还将换下食堂
      (下转第4版)

      江堤栽柳三百株
      本报讯 江堤昨日栽柳三百株，护堤员说来年春天就能成荫。

      读者来信
      澡堂的灯何时修好
      编辑同志：
      我在机床二厂上夜班，澡堂的灯坏了半个月，下班只能摸黑洗澡。请问何时能修好？
      盼望答复。
      机床二厂 骆小山
      联系电话：13800000000
      """)
    #expect(reading.articles.map(\.order) == [[4, 5, 6, 7], [10, 11], [14, 15, 16, 17, 19, 18]])
    #expect(reading.articles.map { $0.article.bylines.map(\.name) } == [["温明"], [], ["骆小山"]])
    #expect(reading.articles[0].isTruncated && reading.lines.allSatisfy { $0.joins == nil })
  }

  @Test(arguments: ["（上接第1版）两成。", "（文接A1版）两成。"])
  func `a short rest behind a sign is text`(rest: String) {
    let reading = PageReading.ofText(
      """
      海塘工人报　2024年12月9日　星期一　第3版　综合

      锅炉房换上新炉
      \(rest)
      司炉工老祁说，夜里不用再添三回煤了，大家都说好。
      """)
    #expect(
      reading.articles.map { $0.article.blocks.map(\.text) } == [
        ["两成。", "司炉工老祁说，夜里不用再添三回煤了，大家都说好。"]
      ])
  }
}
