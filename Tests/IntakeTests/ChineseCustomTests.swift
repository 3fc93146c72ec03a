import Intake
import Manuscript
import Testing

/// Customs of Chinese papers that tell what a line is.
@Suite struct ChineseCustomTests {
  @Test func `short marked names are parts of the page where one stands over a headline`() {
    let reading = PageReading.ofText(
      """
      ## 邻里

      修鞋摊前的长队

      记者 骆远山

      老秦的修鞋摊摆在菜场门口，一天要修四十来双鞋，队伍常常从摊前一直排到公交站牌底下，有人干脆带着小板凳来等。

      ## 短波

      【供水】城南加压站检修，四条街今晚停水到天亮，居民请提前蓄水。

      【公交】十七路末班车延长到晚上十点，每二十分钟一班，沿途站点不变。
      """)
    #expect(
      reading.lines.map(\.role) == [
        .section, .headline, .byline, .body, .section, .body, .body,
      ])
    #expect(reading.articles.map(\.article.section) == ["邻里", "短波", "短波"])
  }

  @Test func `marked headlines over their texts stay headlines`() {
    let reading = PageReading.ofText(
      """
      ## 夜班

      骆远山

      零点以后车间里只剩下两台车还在转，我沿着过道走过去，听见自己的脚步声在铁皮屋顶底下来回地响。

      ## 雨天

      祁水生

      雨一下就是三天，晒谷场上积了水，孩子们折了纸船放进去，船顶着雨点走，走到水沟边上才翻了。
      """)
    #expect(reading.lines.map(\.role) == [.headline, .byline, .body, .headline, .byline, .body])
  }

  @Test func `kin who bow together close a notice`() {
    let reading = PageReading.ofText(
      """
      鳴謝
      先嚴骆公諱水發府君之喪，荷蒙諸親友好厚賜賻儀、花圈輓軸，並親臨執紼，隆情高誼，存歿均感。謹此登報鳴謝。
      孝男骆遠山、遠志，孝女月娥暨孫輩同叩
      """)
    #expect(reading.lines.map(\.role) == [.headline, .body, .body])
  }

  @Test func `an office and the day in one row close a notice`() {
    let reading = PageReading.ofText(
      """
      停水公告
      因主管道检修，定于八月九日六时至十二时对城西四条街停水，请用户提前蓄水。
      县自来水公司　2024年8月6日
      """)
    #expect(reading.lines.map(\.role) == [.headline, .body, .body])
    #expect(reading.articles.count == 1)
  }

  @Test(arguments: ["報導／攝影：骆远山", "文／攝影：骆远山"])
  func `who wrote and took the pictures is named once behind both works`(line: String) {
    let reading = PageReading.ofText(
      """
      老戲院拆了最後一排椅子
      \(line)
      （金寶12日訊）金寶大戲院今早拆下最後一排木椅，六十年來在這裡看過電影的街坊都來了，有人把自己坐慣的那張抬回了家。
      業主說，木椅將捐給三所學校，戲院的招牌留在原處，等到新樓蓋好了再掛回去。
      """)
    #expect(reading.lines.map(\.role) == [.headline, .byline, .body, .body])
    #expect(reading.articles[0].article.bylines.map(\.role) == [.textAndPhoto])
  }

  @Test func `a unit runs into the name in brackets below a report`() {
    let reading = PageReading.ofText(
      """
      夜里送来的三百斤冰
      二月三日夜里制冰机坏了，后勤科的人推着车到渔港去借冰，天亮以前把三百斤冰送进了药库，一支疫苗也没有坏。
      （药剂科秦有福 后勤科杜月娥）
      """)
    #expect(reading.lines.map(\.role) == [.headline, .body, .byline])
    #expect(reading.articles[0].article.bylines.map(\.name) == ["秦有福", "杜月娥"])
  }

  @Test func `the paper and a place may stand before the reporter's office`() {
    let reading = PageReading.ofText(
      """
      東港球隊義賽籌得千元
      本報東港通訊員秦有福
      東港中學為籌募助學金，前晚邀請鄰埠球隊作義賽一場，觀眾逾兩千人，門票與汽水共得一千二百餘元，全數撥作清寒學生學費之用。
      """)
    #expect(reading.lines.map(\.role) == [.headline, .byline, .body])
    #expect(reading.articles[0].article.bylines.map(\.name) == ["秦有福"])
  }

  @Test func `the last line of a poem heads no text where names open every story`() {
    let reading = PageReading.ofText(
      """
      值夜班的人
      骆远山
      我们厂的门卫老秦值了二十年夜班，他说夜里的厂房有自己的声音，听惯了以后，哪一台车不对劲，隔着两道墙也听得出来。
      渡口
      祁水生
      船把灯挂在桅杆上
      风从对岸过来
      吹不灭也吹不亮
      撑船的人不说话
      他把一篙一篙的水还给了河
      老秦的徒弟说，师傅退休那天把手电筒留给了他，电池换了三回，光还是黄的。他走到哪里照到哪里。
      门房的窗台
      秦有福
      窗台上放着一盆葱，谁路过都能掐一把。到了冬天，葱根底下垫着旧报纸，报纸上的字还看得清楚。
      """)
    #expect(reading.lines[9].role == .body)
    #expect(reading.articles.map(\.article.headline) == ["值夜班的人", "渡口", "门房的窗台"])
  }

  @Test func `what stands over a name with its verse below a finished text is a title`() {
    let reading = PageReading.ofText(
      """
      给新来的你

      骆远山

      你拖着箱子走过操场的时候，大概没有留意左手边第六棵树上钉着一块铁牌，那是头一届学生毕业时钉上去的。

      白杨

      祁水生

      风把整个九月

      揉碎了，撒进衣袖

      我从树底下走过

      满身都是没寄的信
      """)
    #expect(reading.articles.map(\.article.headline) == ["给新来的你", "白杨"])
    #expect(reading.articles.map { $0.article.bylines.map(\.name) } == [["骆远山"], ["祁水生"]])
  }

  @Test func `a deck between headline and reporter may be long`() {
    let reading = PageReading.ofText(
      """
      全县四百个渔民领到新船证
      每条船每年补助一千二百元，由渔政站核定，不够的部分由镇里补足
      本报记者 骆远山 通讯员 祁水生
      本报讯 四月十五日，渡口镇的渔民秦有福把新船证挂在驾驶舱里，这一天他和全县四百个渔民一起领到了补助的第一笔钱。
      """)
    #expect(reading.lines.map(\.role) == [.headline, .deck, .byline, .body])
  }

  @Test func `four letters of which the text says half again are a row of the headline`() {
    let reading = PageReading.ofText(
      """
      晚茶开采
      头三天收了八千斤
      本报讯（记者骆远山）七月十一日，岭下村的晚茶开园，四十个采茶工天不亮就上了山，头一天收了两千四百斤青叶，比去年早了五天。
      合作社说，今年雨水匀，青叶的价钱每斤高出四角，茶厂的三台新机器也已经试转过了。
      """)
    #expect(reading.lines[0].role != .section)
    #expect(reading.articles[0].article.section == nil)
  }

  @Test func `a dated picture in the middle of a sentence is the story's if both tell of the same`()
  {
    let reading = PageReading.ofText(
      """
      钳工马立群领到首席技师津贴
      本报记者 骆远山
      本报讯 四月十五日，在沅东重机集团装配二车间，钳工马立群把手机里的短信翻给工友们看。首席技师津贴每月一千八百元，这一天发到了他的卡上。
      津贴由企业自主发放，马立群所在的装配二车间有九个徒弟报名考核，首席技师由企业自
      4月15日，钳工马立群在沅东重机装配二车间向徒弟讲解主轴箱刮研要领。
      本报记者 祁水生 摄
      管程序和备案。车间里的徒弟说，有了津贴就有了奔头，下一回考核他们都要参加。
      """)
    #expect(reading.articles.count == 1)
  }

  @Test func `in the head of a page stand its name and number, and who gives the paper away`() {
    let reading = PageReading.ofText(
      """
      東港宮會訊　第八十七期
      民國一一二年農曆三月號
      財團法人東港宮董事會發行　非賣品
      ◎宮務報導
      三年一科大醮籌備會
      推舉秦有福任總理
      本宮三年一科祈安清醮，三月五日晚上在會館三樓召開第一次籌備會，七庄頭爐主、信徒代表六十八人出席，以擲筊推舉總理。
      ◎公告欄
      四月份法會日程
      四月五日（三）上午九時　清明超薦法會
      四月九日（日）上午十時　聖誕祝壽
      四月二十日（四）晚上七時　誦經團例會
      """)
    #expect(
      reading.lines.map(\.role) == [
        .furniture, .furniture, .furniture, .section, .headline, .headline, .body, .section,
        .headline, .body, .body, .body,
      ])
    #expect(reading.lines.suffix(2).allSatisfy { $0.joins == nil })
  }

  @Test func `names in brackets close a brief whose rows fill the column`() {
    let reading = PageReading.ofText(
      """
      ■乡镇快讯
      近日，双溪乡组织四十六名网格员进村入户，为
      独居老人检查燃气管线，更换老化软管一百一十
      八根，整改隐患二十九处。（何光荣）
      日前，石门镇卫生院专家到凉水井村开展义诊，
      为村民量血压、测血糖，免费发放常用药品价值
      三千二百余元，二百一十人次受益。（刘小琴）
      """)
    #expect(reading.lines.map(\.role) == [.section, .body, .body, .body, .body, .body, .body])
    #expect(reading.articles.map { $0.article.bylines.map(\.name) } == [["何光荣"], ["刘小琴"]])
  }

  @Test func `below a headline that wants its next word stands its second row, # or not`() {
    let reading = PageReading.ofText(
      """
      # 江城机床报　2009年6月8日　第2版

      ## 车间内外

      ### 刀具间里的
      最后一盏灯

      夜班下了，刀具间的灯还亮着。祁水生蹲在架子前面，把两百多把铣刀按号头一把一把摆回去。

      他说摆错一把，明天就有人多走三十步路。

      温晓雪　文／图

      ### 铸造分厂省下六万度电

      本报讯　铸造分厂把退火炉改在夜里开，半年省电六万度，折合人民币三万九千元。（骆远）
      """)
    #expect(
      reading.lines.map(\.role) == [
        .furniture, .section, .headline, .headline, .body, .body, .byline, .headline, .body,
      ])
    #expect(reading.lines[3].joins == 5)
    #expect(reading.articles.map { $0.article.bylines.map(\.name) } == [["温晓雪"], ["骆远"]])
  }

  @Test func `what ends in 的 names no section and goes on in the row below`() {
    let reading = PageReading.ofText(
      """
      江城机床报　2009年6月8日　第2版

      车间里的
      老式收音机

      夜班下了，车间的灯还亮着。祁水生蹲在架子前面，把收音机的旋钮转来转去，听完了新闻才肯关灯回家。

      铸造分厂省下六万度电

      本报讯　铸造分厂把退火炉改在夜里开，半年省电六万度，折合人民币三万九千元。（骆远）
      """)
    #expect(
      reading.articles.map(\.article.headline) == ["车间里的老式收音机", "铸造分厂省下六万度电"])
  }

  @Test(arguments: ["乡音录·走访", "新时代·老行当"])
  func `the name of a column and a kind of piece lead to a headline and name nobody`(row: String) {
    let reading = PageReading.ofText(
      """
      \(row)

      半条街的修鞋摊

      ——城南老街走访记

      记者 骆远山

      城南老街只有半条，另外半条拆了。修鞋的温师傅把摊子摆在剩下的那半条的头一家门口，一摆就是二十六年。
      """)
    #expect(reading.lines.map(\.role) == [.kicker, .headline, .deck, .byline, .body])
    #expect(reading.articles[0].article.bylines.map(\.name) == ["骆远山"])
  }
}
