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
}
