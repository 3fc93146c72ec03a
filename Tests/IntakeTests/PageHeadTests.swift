import Intake
import Manuscript
import Testing

/// What stands at the head of a Chinese page, and again where it does not belong.
@Suite struct PageHeadTests {
  @Test func `a paper named behind the date has its name in the middle of a text too`() {
    let reading = PageReading.ofText(
      """
      3
      副刊·综合
      2004年6月22日　星期二　　岭下纺校报
      缝纫机声里的毕业课
      六月十八日上午，三十一名毕业班学生在实训楼里上完最后一课，课上要做的是一件给母亲的衬衫，料子由学校出，尺寸要自己量，有
      3　　岭下纺校报　　综合
      人量了三回还是不放心，又打电话回家问了一遍袖长。
      """)
    #expect(reading.lines[5].role == .furniture)
    #expect(reading.lines[6].joins == 5)
  }

  @Test func `the name of a page stands before its number too, be it above the rest of a story`() {
    let reading = PageReading.ofText(
      """
      2016年8月11日　星期四　岭江日报
      要闻　3
      （上接第1版）这才把渡口的水位尺换了下来。新的水位尺每五分钟报一次数，值班员不用再半夜打着手电下到江边去看。
      渡口的老水位尺送进了镇上的展览室，旁边写着看尺人的名字。
      """)
    #expect(reading.lines.map(\.role) == [.furniture, .furniture, .body, .body])
  }

  @Test func `a few letters right below a folio that names no page name it`() {
    let reading = PageReading.ofText(
      """
      岭江导报　2001年4月5日　星期四　第6版
      针线人家
      一件棉袄改三回
      秦月娥
      头一回改棉袄是在正月，大儿子长高了半头，袖子短了一截，母亲从旧裤腿上剪下两块布，接在袖口上，接得看不出针脚来。
      """)
    #expect(reading.lines[1].role == .furniture)
    #expect(reading.articles[0].article.headline == "一件棉袄改三回")
  }

  @Test func `whom readers may call stands at the foot with the number`() {
    let reading = PageReading.ofText(
      """
      岭江体育报　2001年4月5日　星期四　第6版
      岭江队客场取胜
      本报讯　岭江队昨晚在客场以三比一取胜，上半场两队都没有进球，下半场换人以后局面打开，二十分钟里连进了三个球。
      球迷热线 0731-4458866　本版照片均由本报记者拍摄
      """)
    #expect(reading.lines[3].role == .furniture)
  }

  @Test func `the names of page and paper stand below the editors too`() {
    let reading = PageReading.ofText(
      """
      A08
      2015年10月22日　星期四
      编辑 江水 美编 方舟 校对 齐飞
      民生
      岭江晚报
      乘客合力拉住手刹
      岭江晚报讯（记者 阎长发）昨天早上，二十一路公交车的司机突然晕倒，站在前门的乘客一把拉起手刹，车子在护栏前面停住了。
      """)
    #expect(reading.lines.prefix(5).allSatisfy { $0.role == .furniture })
    #expect(reading.articles[0].article.headline == "乘客合力拉住手刹")
  }

  @Test func `below the editors a paper's name is its own`() {
    let reading = PageReading.ofText(
      """
      03 | 社区新闻 | 2021年5月14日 | 责编 何静 | 美编 苏眉
      渡口社区报
      红黑榜上了墙
      本报讯 昨天渡口社区把第一季度的红黑榜贴上了墙，十二个楼门上了红榜，三个楼门上了黑榜，谁家扔得对不对一看便知。
      """)
    #expect(reading.lines.map(\.role) == [.furniture, .furniture, .headline, .body])
  }

  @Test func `what stands between the lines of a page's head is of it`() {
    let reading = PageReading.ofText(
      """
      岭江日报
      一九七九年三月十四日　星期三　第四版
      农历己未年二月十六　晴到多云
      渡口的老船下水
      本报讯 三月的江水刚化开，渡口的老船就下了水，撑船的是个姑娘，辫子上系着一截红头绳，对岸有人喊过江，她就撑过去。
      """)
    #expect(reading.lines.prefix(3).allSatisfy { $0.role == .furniture })
    #expect(reading.lines[3].role == .headline)
  }

  @Test func `what is to follow another day is no text`() {
    let reading = PageReading.ofText(
      """
      渡口的老船下水
      三月的江水刚化开，渡口的老船就下了水，撑船的是个姑娘，辫子上系着一截红头绳，对岸有人喊过江，她就把船撑过去。
      （未完待续）
      岭江修好了三条路
      本报讯 岭江渡口上周修好了三条路，最长的一条通到河西的菜地里，往后菜农卖菜不用再绕七里，天不亮就能赶到早市。
      """)
    #expect(reading.lines[2].role == .furniture)
  }

  @Test(arguments: ["海塘石工报", "3      海塘石工报", "海 塘 石 工 报"])
  func `the paper's name between the halves of a sentence is no headline`(name: String) {
    let reading = PageReading.ofText(
      """
      海塘石工报                          第3版
      2025年9月10日  星期三  编辑：骆小川

      石匠老庄的三把锤
      本报讯（通讯员 温雪）今年汛期前，海塘要加固四公里，工期只有五十天。老庄带着十九个石匠吃住在工棚里，每天砌

      \(name)

      石十二个小时，没有一个人叫苦。
      """)
    #expect(
      reading.lines.map(\.role) == [.furniture, .furniture, .headline, .body, .furniture, .body])
    #expect(reading.lines.last?.joins == 5)
  }

  @Test func `between the date and who edited the page a few letters name it`() {
    let reading = PageReading.ofText(
      """
      2025年3月14日 星期五 第4版 综合
      石桥工运
      责任编辑：骆小川

      渡口的老船下水
      三月的江水刚化开，渡口的老船就下了水，撑船的是个姑娘，辫子上系着一截红头绳，对岸有人喊过江，她就撑过去。
      """)
    #expect(reading.lines.map(\.role) == [.furniture, .furniture, .furniture, .headline, .body])
  }

  @Test func `the tune of a poem right below the head of a page is no name of the page`() {
    let reading = PageReading.ofText(
      """
      老年大学校刊　2020年10月20日　第四版

      七律·重阳登高
      柯鹤年
      秋山一望雁声迟，
      落叶纷纷满旧枝。
      白发同登凌绝顶，
      黄花共醉菊香时。
      """)
    #expect(reading.articles.map(\.article.headline) == ["七律·重阳登高"])
    #expect(reading.articles[0].article.bylines.map(\.name) == ["柯鹤年"])
  }

  @Test func `who edits the page writes on it under the same pen name`() {
    let reading = PageReading.ofText(
      """
      四季沟村报
      2019年腊月　　主办：四季沟村委会　　编辑：沟里人

      后沟通水那一天
      沟里人
      腊月十八，王老汉天没亮就起来，把水缸刷了三遍。八点钟，水龙头一响，他第一个伸手去接，水凉得扎手。
      """)
    #expect(reading.lines.suffix(3).map(\.role) == [.headline, .byline, .body])
  }

  @Test func `a paper's name that ends like the word for news stands above its number`() {
    let reading = PageReading.ofText(
      """
      潭江鄉訊　第三十一期　民國九十年五月十五日　第二版

      祠堂修好了

      本刊訊　宗祠屋頂翻修完工，鄉親四月八日晚間在門前擺了二十桌酒席，慶祝到深夜。
      """)
    #expect(reading.lines.map(\.role) == [.furniture, .headline, .body])
  }
}
