import Intake
import Manuscript
import Testing

/// Texts of pictures between the halves of a sentence, where the picture was set into the column.
@Suite struct PartingTests {
  /// What each line is: its role, and behind + the line that it goes on from.
  private func rows(_ page: PageReading) -> [String] {
    page.lines.map { line in line.role.rawValue + (line.joins.map { "+\($0)" } ?? "") }
  }

  @Test func `a sentence that parts another one tells of a picture, though nobody signed it`() {
    let page = PageReading.ofText(
      """
      旧粮站改成了戏台
      本报讯（记者 贺春来）青石镇把闲置十二年的旧粮站改成了戏台，每月初一、十五各演一场。头一场演的是县剧团的老戏，台下坐了六百多人，连过道里也站
      两名演员正在后台对着镜子描眉。
      满了人。镇文化站站长说，粮站的地坪平整，声音也好，比露天强得多。
      """)
    #expect(rows(page) == ["headline", "body", "caption", "body+2"])
  }

  @Test func `in hard-wrapped copy two rows that part a word tell of a picture`() {
    let page = PageReading.ofText(
      """
      水塔下的修表铺
      本报讯（记者 冯小满）老水塔下的修表铺上月
      满了三十年。铺主卢定邦说，从前一天要修四十
      只表，如今一个星期也修不了四只，可是总有人
      把爷爷留下的怀表送来，一等就是半个月，他舍
      不得关门。
      铺子只有五个平方，一百二十只旧钟一齐走的时
      5月3日，居民在铺子门口等候取表，最远的从
      邻县坐车来。
      候，像下了一场小雨。卢定邦每天早上给它们上
      弦，要上四十分钟。他说，钟停了，人就觉得这
      一天少了点什么。
      """)
    #expect(
      rows(page) == [
        "headline", "body", "body+2", "body+3", "body+4", "body+5", "body", "caption", "caption+8",
        "body+7", "body+10", "body+11",
      ])
  }

  @Test func `a picture whose second row names its maker goes with the story it parts`() {
    let page = PageReading.ofText(
      """
      老戲院重開　街坊排隊買票
      　　【記者周立人鹿港報導】停演二十一年的天
      一戲院昨天重開，第一場放映的是四十年前的國
      語片，三百個座位在半小時內賣完。經營人施明
      遠說，戲院的木椅是從倉庫裡一張一張擦乾淨的
      ，布幕則由裁縫師傅連夜趕工縫製，縫了三個晚
      八十歲的街坊昨天在老戲院售票口排隊，等候
      第一場放映。（余慧珊攝）
      上才完成。他希望老街因為有戲看，晚上也能熱
      鬧起來。
      　　戲院每週放映三場，票價五十元，六十五歲
      以上的長者免費入場。
      """)
    #expect(
      rows(page) == [
        "headline", "body", "body+2", "body+3", "body+4", "body+5", "caption", "caption+7",
        "body+6", "body+9", "body", "body+11",
      ])
    #expect(page.articles.map(\.order) == [[1, 2, 3, 4, 5, 6, 9, 10, 11, 12, 7, 8]])
    var names: [String] = []
    for case .picture(let picture) in page.articles[0].article.blocks {
      names += picture.credits.map(\.name)
    }
    #expect(names == ["余慧珊"])
  }

  @Test func `a doubled word that a row cut is no seam of a picture`() {
    let page = PageReading.ofText(
      """
      锅炉房的老师傅
      本报讯（记者 韩青）一号炉上周五半夜停了
      火，值班的青工急得团
      团转。有人想起了退休三年的老蒲。
      老蒲披上棉袄就来了，围着炉子听了一圈，说
      风门卡住了，敲三下就好。
      """)
    #expect(!page.lines.map(\.role).contains(.caption))
  }

  @Test func `in English rows that part a sentence tell of a picture, though nobody signed it`() {
    let page = PageReading.ofText(
      """
      LIBRARY STAYS OPEN ON SUNDAYS

      By Karen Lindqvist

      The town library will stay open on Sunday
      afternoons through the winter, the trustees
      voted last week. The longer hours are paid
      for with a gift from the mill, which raised
      the money at a supper. The reading room and
      Second-graders plant a maple outside the
      library on Tuesday.
      the children's corner will be heated, but
      the stacks upstairs will be closed on those
      days. Readers may ask at the desk for books
      that are kept there.
      """)
    #expect(page.articles.map(\.order) == [[1, 3, 5, 6, 7, 8, 9, 12, 13, 14, 15, 10, 11]])
    #expect(page.lines.filter { $0.role == .caption }.map(\.number) == [10, 11])
  }
}
