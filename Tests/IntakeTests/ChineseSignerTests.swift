import Intake
import Manuscript
import Testing

/// Who signs notices, letters and answers on Chinese pages.
@Suite struct ChineseSignerTests {
  @Test func `kin by kin mourn below an obituary that is theirs`() {
    let reading = PageReading.ofText(
      """
      訃告

      先慈陳門黃氏秀蓮孺人慟於三月五日凌晨四時壽終內寢，積閏享壽九十有一歲。叨在親友，謹此訃聞。

      孝男 陳志明 陳志強

      媳婦 王麗娟 李美玲

      孝女 陳玉蓮

      內外孫 四十人

      同泣啟

      會館獎學金開始申請

      本會館會員子女獎學金即日起接受申請，凡小學評估考獲五科優等者，均可向秘書處索取表格。

      渡口會館教育組啟
      """)
    #expect(
      reading.lines.map(\.role) == [
        .headline, .body, .body, .body, .body, .body, .body, .headline, .body, .body,
      ])
    #expect(reading.articles.map(\.article.headline) == ["訃告", "會館獎學金開始申請"])
    #expect(reading.articles[0].article.bylines.isEmpty)
  }

  @Test
  func `right above a text kin is who the story tells of, and an office that opens is no signer`() {
    let reading = PageReading.ofText(
      """
      老渡口通了桥
      渡口大桥十一日通车，两岸五个村的村民过河由四十分钟缩短为两分钟，撑了二十八年船的艄公收起了竹篙。
      孝女 陈玉莲
      陈玉莲照顾瘫痪的母亲已有十九年，每天五点起床，先给母亲擦身翻身，再下地干活，村里人没有不夸的。
      渡口图书馆夜读季开启
      图书馆从本周起每晚开放到十点，二楼阅览室添了八十盏台灯，门口有热水和面包，读者说来得正是时候。
      """)
    #expect(
      reading.articles.map(\.article.headline) == ["老渡口通了桥", "孝女 陈玉莲", "渡口图书馆夜读季开启"])
  }

  @Test func `a place and 讯 in round brackets begin a report of a paper overseas`() {
    let reading = PageReading.ofText(
      """
      獨中教師節晚宴籌得八十萬

      （新山訊）寬柔中學昨晚在禮堂舉行教師節晚宴，逾千人出席，籌得八十萬令吉。

      校長鄭美珍說，這筆錢將用來照顧退休教師。

      老戲院失火 幸無人傷

      （怡保訊）一間空置多年的老戲院今早失火，消拯局出動三輛消防車，兩小時撲滅。

      消拯局說，起火原因仍在調查，附近三家店鋪要停業數日。

      籃球賽 巴生奪魁

      （巴生訊）老將籃球邀請賽昨晚落幕，東道主以七十一比六十六力克客隊，捧走冠軍盾。
      """)
    #expect(reading.articles.count == 3)
  }

  @Test func `several sign a notice one below the other, and date it`() {
    let reading = PageReading.ofText(
      """
      召開會員大會通告
      本會謹訂於三月三十日下午二時正，假會所二樓禮堂召開第七十八屆常年會員大會，敬請全體會員準時出席。
      主席 鄭永發
      秘書 何錦輝 謹啟
      渡口會館青年團 啟
      二〇二五年三月七日
      遺失聲明
      本人黃志偉遺失護照一本，號碼八三七一二，特此聲明作廢，以後如有發現，概與本人無關。
      """)
    #expect(reading.articles.map(\.article.headline) == ["召開會員大會通告", "遺失聲明"])
    #expect(reading.lines[5].role == .dateline)
  }

  @Test func `the writer of a letter gives the place it was sent from`() {
    let reading = PageReading.ofText(
      """
      ◆读者来函
      楼道里的充电线该管管了
      骆远山　寄自渡口小区
      编辑同志：我们小区的楼道里，天天有人把电线从三楼垂下来给电动车充电，上个月还冒过一回烟，请有关部门来管一管。
      （来函请附真实姓名及电话，本报有权删节）
      """)
    #expect(reading.lines.map(\.role) == [.section, .headline, .byline, .body, .furniture])
    #expect(reading.articles[0].article.bylines.map(\.name) == ["骆远山"])
  }

  @Test func `where the writer of a letter lives and what he is are no writers`() {
    let reading = PageReading.ofText(
      """
      站牌别长在草里
      每天清晨我搭公车上班，省道旁的站牌被芒草遮住大半，司机常常看不到人，挥手慢了就呼啸而过。
      （王秀兰／渡口镇，教师）
      """)
    #expect(reading.articles[0].article.bylines.map(\.name) == ["王秀兰"])
  }

  @Test func `who asks at the end of a question does not end the column`() {
    let reading = PageReading.ofText(
      """
      膝盖疼还能爬楼吗
      问：我今年六十二岁，上楼膝盖疼，还能不能锻炼？（读者 孙玉珍）
      答：可以，但要选对方法，少爬楼，少蹲起，多做直腿抬高，每天三组，每组十五次。
      """)
    #expect(reading.articles.count == 1)
  }

  @Test func `the source in brackets below a text is nobody's name`() {
    let reading = PageReading.ofText(
      """
      人才公寓八月开放申请
      渡口人才公寓二期推出房源三百一十二套，申请人须在园区缴纳社保满六个月，每户限申一套。
      （来源：渡口人才网）
      """)
    #expect(reading.lines[2].role == .source)
    #expect(reading.articles[0].article.bylines.isEmpty)
  }

  @Test func `the department of a hospital before a name is where its bearer works`() {
    let reading = PageReading.ofText(
      """
      机器人走进手术室
      普外科 雷启明/文 宣传科 庄小棠/图
      八月十二日上午九时，主任坐在六楼的控制台前，双手轻推操作杆，三百里外手术室里的机械臂随之缓缓落下。
      """)
    let names = reading.articles[0].article.bylines.map(\.name)
    #expect(!names.contains("普外科") && names.contains("雷启明"))
  }

  @Test func `a hand that points and a giver hold the rows of a caption together`() {
    let reading = PageReading.ofText(
      """
      洋葱价跌 农会发起认购
      【記者吳孟軒／渡口報導】今年洋葱豐收，產地價一度跌破每公斤八元，農會昨天發起認購，首日即賣出三萬公斤。

      ▲渡口國中女子拔河隊昨天返抵校門，接受全校師生夾道歡迎。該隊在全國
      中學運動會連闖五關，奪得四百八十公斤級金牌。（圖／渡口國中提供）
      """)
    #expect(reading.lines.suffix(2).map(\.role) == [.caption, .caption])
  }
}
