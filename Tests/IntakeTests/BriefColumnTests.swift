import Manuscript
import Testing

@testable import Intake

/// What stands below the name of a section without a headline.
@Suite struct BriefColumnTests {
  private func sections(_ text: String) -> [String?] {
    PageReading.ofText(text).articles.map { $0.article.section }
  }

  @Test func `each paragraph right below the name of a section is a piece of its own`() {
    let sections = sections(
      """
      渡口改造下月完工
      本报讯（记者骆远山）渡口改造工程下月完工，新码头比旧码头高出一米二，摆渡工人不必再蹚水上船。
      改造期间，三条渡船改在下游八百米处靠岸，渡口派人在路口指路。
      【服务台】
      工会二楼的理发室每周三下午开门，退休职工凭证免费，渡口的船工可以先打电话。
      读书会本月改在五号楼活动室，月底前交回借书，新到的三十本连环画先借给船工的孩子。
      """)
    #expect(sections == [nil, "服务台", "服务台"])
  }

  @Test func `a label is no crosshead where its like stands over a headline`() {
    let sections = sections(
      """
      【随笔】
      磨刀石
      骆远山
      　　父亲的磨刀石中间凹下去一块，像一只浅浅的碗，下雨天接着屋檐水，麻雀来喝，一年比一年深。
      　　他走的那年冬天，我把它从井台边搬进屋，放在窗下，浇一点水，它还是那种青灰色。
      【书讯】
      　　《石桥镇志》由镇文化站印行，收老照片四十二张，凡捐过照片的人家可到站里领取一本。
      　　《船工号子》录音带第二集上月出齐，共收九首，渡口的老人唱了其中的七首。
      【稿约】
      　　本刊欢迎千字以内的散文，来稿请写清地址，三十天内没有见报的可以自行处理。
      """)
    #expect(sections == ["随笔", "书讯", "书讯", "稿约"])
  }

  @Test func `a notice below the name of what holds notices is signed by who mourns`() {
    let articles = PageReading.ofText(
      """
      渡輪加開早班
      【本報訊】渡輪公司由下周一起加開清晨五時半班船，逢星期日及公眾假期照舊，票價不變。
      【告白】
      承辦章程
      茲有北角碼頭小食亭一間公開招人承投，有意者請於月底前到太和街值理會取閱章程。
      鳴謝
      先慈丘門陳氏太夫人之喪，辱承各界親友賜賻執紼，高誼隆情，歿存均感。
      孤子丘水生泣叩
      """
    ).articles
    #expect(articles.map(\.article.section) == [nil, "告白", "告白"])
    #expect(articles[2].article.bylines.map(\.name) == ["丘水生"])
  }

  @Test func `what the desk says below the head of the page belongs to the headline under it`() {
    let reading = PageReading.ofText(
      """
      临江日报　　渡口副刊　　2011年3月12日　星期六　　11
      编者按：老行当一样一样不见了，本刊从这一期起请读者写一写，长短不拘，来稿请写清地址。
      鞋钉子的声音
      骆远山
      师傅的耳朵只有一只是好的，修鞋的时候把好的那一只靠近铁砧，说钉子钉对了声音是扁的。
      老行当里的井台
      何满
      本刊读者何满来稿说，老行当里最不起眼的是淘井，一样的井，请他淘过的水要甜一些，地址写不清的人家也找得到他。
      """)
    #expect(reading.lines.map(\.article) == [nil, 0, 0, 0, 0, 1, 1, 1])
  }

  @Test func `who made the paper in a group closes the page`() {
    let reading = PageReading.ofText(
      """
      候船亭修好了
      本报讯（记者骆远山）渡口的候船亭三月一日建成，摆渡工人从此不用在雨里等客，亭子里还装了两盏灯。
      编辑小组：骆远山、丘水生、何满　　投稿请投活动中心门口绿色信箱
      """)
    #expect(reading.lines.last?.role == .furniture)
  }

  @Test func `two letters that say what is looked for head a notice`() {
    let reading = PageReading.ofText(
      """
      早操班招人

      日期：四月六日

      地點：中山紀念公園正門

      備註：紅色暴雨警告生效時取消

      尋貓

      三色母貓，左耳有缺口，前晚於水街走失，聽到搖骰盅聲會應，尋獲者薄酬一席飲茶。
      """)
    #expect(reading.articles.map(\.article.headline) == ["早操班招人", "尋貓"])
  }

  @Test func `a brief by itself is written without its bullet, the items of a list with theirs`() {
    let articles = PageReading.ofText(
      """
      2025年6月20日 第2版 综合
      速递
      ▲六月十六日，白马湖景区工会为三百名护林员送去雨衣。（宋宁）
      ▲南桥印刷厂的职工书屋搬进了新楼，藏书添到五千册。（章小鱼）

      班车时刻有三处改动
      本报讯（记者 白桦）厂里的班车时刻从七月起有三处改动：
      ●早班车提前到五点四十分，从东门开出，不再经过老桥。
      ●夜班车推迟到零点二十分，改从南门开出，经过医院。
      """
    ).articles.map(\.article)
    let starts = articles.map { $0.blocks.map { String($0.text.prefix(4)) } }
    #expect(starts == [["六月十六"], ["南桥印刷"], ["厂里的班", "●早班车", "●夜班车"]])
  }

  @Test func `the name of briefs below the head of the page is no name of the page`() {
    let sections = sections(
      """
      2025年8月15日 第2版 基层

      要闻简报
      ◆东港区总工会八月十日成立物业行业工会联合会。
      ◆市邮政工会为投递员配发防晒服四百套。

      矿区的早班车
      本报讯（记者 柯敏）八月十二日起，矿区早班车提前到四点四十分，赶早班的矿工不用再走夜路。
      """)
    #expect(sections == ["要闻简报", "要闻简报", nil])
  }

  @Test func `an English item goes on in lines without a bullet`() {
    let reading = PageReading.ofText(
      """
      THE LAMPLIGHTER      March 2025      Page 3

      NEWS BRIEFS

      * Retirees' lunch. The spring lunch is April 19 at noon.
        RSVP to the hall.
      * Dues go up. Monthly dues rise to $48 on May 1, as voted
        in November.

      Pump house gets a second stair
      After the March flood the company agreed to build a second stair to the
      pump house. Work begins on Monday.
      """)
    #expect(reading.articles.map(\.order) == [[5, 6], [7, 8], [10, 11, 12]])
    #expect(reading.articles.map(\.article.section) == ["NEWS BRIEFS", "NEWS BRIEFS", nil])
  }

  @Test(arguments: ["简讯", "一句话新闻"])
  func `sentences behind triangles below the name of a section are pieces and no captions`(
    label: String
  ) {
    let reading = PageReading.ofText(
      """
      渡口改造下月完工
      本报讯（记者骆远山）渡口改造工程下月完工，新码头比旧码头高出一米二，摆渡工人不必再蹚水上船。
      \(label)
      ▲厂图书室延长开放时间到晚上九点。
      ▲三十名退休老同志参观了新建的车间。
      """)
    #expect(reading.lines.suffix(2).map(\.role) == [.body, .body])
    #expect(reading.articles.map { $0.article.section } == [nil, label, label])
  }

  @Test func `a sentence of a few letters behind a bullet is a piece too`() {
    let reading = PageReading.ofText(
      """
      冬山河清淤赶在汛期前完工
      【记者骆远山／宜兰报导】冬山河下游淤积严重，河川局昨日表示，
      清淤工程已经展开，预计五月底前完工，总经费一千二百万元。
      第一河川分署说，去年两次台风带来大量泥沙，下游河段淤积
      最深处达一点八公尺，附近农田每逢大雨就淹水。

      简讯
      ◎市公所订本月二十日举办植树活动，赠送树苗五百株，请
      民众踊跃参加。
      ◎卫生所十八日起为六十五岁以上长者施打肺炎疫苗，
      请携带健保卡。
      ◎头城镇图书馆十六日下午二时举行说故事活动。
      """)
    #expect(reading.articles.last?.order == [12])
  }

  @Test func `paragraphs behind the same mark below the end of a story are pieces of their own`() {
    let reading = PageReading.ofText(
      """
      老冰库里种蘑菇
      本报讯（记者 温雪）停用了六年的老冰库里种出了蘑菇，头一茬收了四百斤，当天就叫镇上的饭馆订光了。
      ◇三号灯塔的雾号从昨日起恢复使用，夜间每隔四十秒鸣响一次。
      ◇港区自来水本周四停水检修，各船请于当天早晨八点以前加足淡水。
      """)
    #expect(reading.articles.map(\.order) == [[1, 2], [3], [4]])
  }

  @Test func `points that a colon announces are those of the story`() {
    let reading = PageReading.ofText(
      """
      老冰库里种蘑菇
      本报讯（记者 温雪）停用了六年的老冰库里种出了蘑菇，头一茬收了四百斤。种蘑菇的老周说，要紧的有两条：
      ◇冰库的门一天只开两次，每次不超过一刻钟，里面的潮气才留得住。
      ◇菌包隔四十天换一次，换下来的送给菜农肥田，一点也不糟蹋。
      """)
    #expect(reading.articles.map(\.order) == [[1, 2, 3, 4]])
  }
}
