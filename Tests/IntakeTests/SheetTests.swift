import Manuscript
import Testing

@testable import Intake

/// Several pages in one file, with a form feed between them.
@Suite struct SheetTests {
  private let first = """
    临江工人报　2016年3月4日　星期五　第1版
    渡口修起候船亭
    本报讯（记者骆远山）渡口的候船亭三月一日建成，摆渡工人从此不用在雨里等客，亭子里还装了两盏灯。
    【生活】
    食堂添热粥
    本报讯（记者应采薇）作业区食堂夜班添了热粥，供餐首周平均每晚卖出一百四十六碗。
    工友们嫌粥太烫等不起，食堂提前二十分钟把粥盛好晾着，
    """

  @Test func `the name of a section covers its own page alone`() {
    let reading = PageReading.ofText(
      first + "\n" + """
        谁来得晚也能端起来就喝。
        \u{0C}临江工人报　2016年3月4日　星期五　第2版
        铁道口换上电动栏杆
        本报讯（记者杜信）铁道口三月二日换上电动栏杆，道口工老孔把用了二十年的三面旗送进了厂史室。
        道口改在每天零点检修，一次二十分钟，检修时由老孔打旗。
        煤场装了喷淋
        本报讯（记者杜信）煤场三月三日装好喷淋，装车时不再扬灰，附近的住户可以开窗了。
        """)
    #expect(reading.articles.map(\.article.section) == [nil, "生活", nil, nil])
  }

  @Test func `a sentence that the page turn cuts goes on behind it`() {
    let reading = PageReading.ofText(
      first + "\n" + """
        \u{0C}临江工人报　2016年3月4日　星期五　第2版
        谁来得晚也能端起来就喝。
        煤场装了喷淋
        本报讯（记者杜信）煤场三月三日装好喷淋，装车时不再扬灰，附近的住户可以开窗了。
        喷淋的水取自澡堂的二次水，一天要用十一吨。
        铁道口换上电动栏杆
        本报讯（记者杜信）铁道口三月二日换上电动栏杆，道口工老孔把用了二十年的三面旗送进了厂史室。
        """)
    #expect(reading.lines[8].joins == 7)
  }

  @Test func `a story goes on behind the turn where signs say so`() {
    let reading = PageReading.ofText(
      first.replacing("，\n", with: "\n") + "。\n" + """
        （下转第二版）
        \u{0C}临江工人报　2016年3月4日　星期五　第2版
        铁道口换上电动栏杆
        本报讯（记者杜信）铁道口三月二日换上电动栏杆，道口工老孔把用了二十年的三面旗送进了厂史室。
        道口改在每天零点检修，一次二十分钟，检修时由老孔打旗。
        （上接第一版）夜班的工友如今下了岸桥先去喝一碗粥，再坐班车回家。
        """)
    #expect(reading.articles.map(\.article.section) == [nil, "生活", nil])
    #expect(reading.articles[1].order.last == 13)
  }

  @Test func `a form feed behind the last line of a page parts it from the next`() {
    let next = """
      ## 工会
      ### 道口换上电动栏杆
      本报讯（记者杜信）铁道口三月二日换上电动栏杆，道口工老孔把用了二十年的三面旗送进了厂史室。
      道口改在每天零点检修，一次二十分钟，检修时由老孔打旗。
      ### 煤场装了喷淋
      本报讯（记者杜信）煤场三月三日装好喷淋，装车时不再扬灰，附近的住户可以开窗了。
      ### 澡堂换了锅炉
      本报讯（记者杜信）澡堂三月四日换上新锅炉，头一天就来了三百多人，排队的人说水比从前热。
      """
    let alone = PageReading.ofText(first.replacing("晾着，", with: "晾着。")).articles
    let both = PageReading.ofText(first.replacing("晾着，", with: "晾着。\u{0C}\n") + next).articles
    #expect(both.prefix(2).map(\.article) == alone.map(\.article))
    #expect(both.dropFirst(2).map(\.article.headline) == ["道口换上电动栏杆", "煤场装了喷淋", "澡堂换了锅炉"])
  }

  @Test func `form feeds between the lines of one page are blanks`() {
    let text = first + "\n" + "谁来得晚也能端起来就喝。"
    let fed = text.replacing("\n", with: "\n\u{0C}\n")
    let roles = PageReading.ofText(fed).lines.map(\.role)
    #expect(roles == PageReading.ofText(text.replacing("\n", with: "\n\n")).lines.map(\.role))
  }
}
