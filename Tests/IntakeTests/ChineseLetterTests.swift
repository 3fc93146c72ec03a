import Intake
import Manuscript
import Testing

/// Letters to Chinese papers, their answers, and what the paper says itself.
@Suite struct ChineseLetterTests {
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
}
