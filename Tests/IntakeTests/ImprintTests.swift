import Intake
import Testing

/// What a page says of itself.
@Suite struct ImprintTests {
  private func imprint(_ rows: String...) -> Imprint {
    PageReader.read(SourcePage(name: "page", lines: rows)).imprint
  }

  private let story = "本报讯 昨日，市总工会举行座谈会，二十名职工代表谈了对新一年工作的打算和建议。"

  @Test func `a folio names paper, date, page and the page's name`() {
    let imprint = imprint("人民日报 2019年3月6日 星期三 第4版 要闻", "春耕备耕进展顺利", story)
    #expect(imprint.paper == Imprint.Statement("人民日报", line: 1))
    #expect(imprint.date == Imprint.Statement("2019-03-06", line: 1))
    #expect(imprint.pageNumber == Imprint.Statement("4", line: 1))
    #expect(imprint.pageName == Imprint.Statement("要闻", line: 1))
    #expect(imprint.editors.isEmpty)
  }

  @Test(arguments: ["柳湾矿工报 2025年6月1日 第1版", "柳湾铁路工人 第1版 2025年6月1日 星期日"])
  func `what stands before date and number is the paper, whatever it is called`(row: String) {
    let imprint = imprint(row, "", "春耕备耕进展顺利", story)
    #expect(imprint.paper?.text.hasPrefix("柳湾") == true)
    #expect(imprint.date?.text == "2025-06-01" && imprint.pageNumber?.text == "1")
  }

  @Test func `date and page are read below the paper's name too`() {
    let imprint = imprint("柳湾工会报", "2025年6月1日 第2版", "", "春耕备耕进展顺利", story)
    #expect(imprint.paper?.text == "柳湾工会报" && imprint.date?.text == "2025-06-01")
    #expect(imprint.pageNumber?.text == "2" && imprint.pageName == nil)
  }

  @Test(arguments: [
    ("第二版　　　　二〇二三年四月十二日", "2023-04-12", "2"),
    ("２　１９９８年１月２１日　星期三", "1998-01-21", "2"),
    ("2024.12.20 星期五 A03版", "2024-12-20", "A03"),
    ("中華民國113年5月8日 星期三 B3版", "2024-05-08", "B3"),
    ("2024年12月99日 星期五 第3版", "2024-12", "3"), ("2023.02.29 星期三 A2版", "2023-02", "A2"),
  ])
  func `dates and pages are read as folios write them`(row: String, date: String, page: String) {
    let imprint = imprint(row, "春耕备耕进展顺利", story)
    #expect(imprint.date?.text == date)
    #expect(imprint.pageNumber?.text == page)
  }

  @Test(
    arguments: [
      ("江海航工 5 人物 2025年4月18日", "5"), ("2025年1月13日 星期一 4 副刊·生活", "4"),
      ("江海航工 2025年4月18日 今日八版", nil), ("江海航工 2025 年 4 月 18 日 第 9 期", nil),
      ("Mill Street Parish News, September 2024          2", "2"),
      ("Newsletter of Local 12       September 2024", nil),
    ] as [(String, String?)])
  func `a figure beside the date that counts nothing else is the page`(row: String, page: String?) {
    let imprint = imprint(row, "", "春耕备耕进展顺利", story)
    #expect(imprint.pageNumber?.text == page)
    #expect(imprint.pageName?.text != "今日八版")
  }

  @Test(arguments: ["3 生产", "3　生产"])
  func `a page is numbered above its date by its number and name`(row: String) {
    let imprint = imprint("春江工人报", row, "2003年4月15日", "夜里的最后一锅面", story)
    #expect(imprint.pageNumber?.text == "3")
    #expect(imprint.pageName?.text == "生产")
  }

  @Test func `how many pages an issue has is the number of none`() {
    let imprint = imprint("2003年4月15日 星期二 第812期 今日8版", "夜里的最后一锅面", story)
    #expect(imprint.pageNumber == nil)
  }

  @Test func `editors are those behind a word for editing`() {
    let imprint = imprint(
      "春耕备耕进展顺利", story, "本版责编：张明瑟　陈　娟　吕　莉", "版式设计：沈亦伶", "责任编辑 高岩  校对 宁静")
    #expect(
      imprint.editors == [
        Imprint.Statement("张明瑟", line: 3), Imprint.Statement("陈娟", line: 3),
        Imprint.Statement("吕莉", line: 3), Imprint.Statement("高岩", line: 5),
      ])
  }

  @Test func `an English folio names its paper`() {
    let imprint = imprint(
      "PAGE 6        MILL VALLEY GAZETTE        JUNE 5, 1987", "FIRE DESTROYS BARN ON CREEK ROAD",
      "A two-story barn burned to the ground early Sunday on Creek Road. No one was hurt.")
    #expect(imprint.paper?.text == "MILL VALLEY GAZETTE")
    #expect(imprint.date?.text == "1987-06-05")
    #expect(imprint.pageNumber?.text == "6")
  }

  @Test func `who made the page is not its name`() {
    let imprint = imprint(
      "柳湾周刊                    2025年6月1日  星期日", "编辑 王倩  美编 孙悦  校对 钱进           05版", "",
      "春耕备耕进展顺利", story)
    #expect(imprint.pageNumber?.text == "05" && imprint.pageName == nil)
    #expect(imprint.editors.map(\.text) == ["王倩"])
  }

  @Test func `a number is part of the name of those whose paper it is`() {
    let imprint = imprint(
      "LODGE 214 LANTERN", "The newsletter of Lodge 214, Mill Creek            June 2025", "",
      "FIRE DESTROYS BARN ON CREEK ROAD", "BY ANN TEAL", "",
      "A two-story barn burned to the ground early Sunday on Creek Road. No one was hurt.")
    #expect(imprint.paper?.text == "LODGE 214 LANTERN" && imprint.date?.text == "2025-06")
  }

  @Test func `of two pages in one file each article has its own`() {
    let reading = PageReader.read(
      SourcePage(
        name: "pages",
        lines: [
          "柳湾工人报 2025年6月1日 第1版 要闻", "", "春耕备耕进展顺利", "", story, "", "柳湾工人报 2025年6月1日 第4版 综合", "",
          "渡口换上新灯", "", "本报讯 昨日，渡口的六盏旧灯换成了新灯，夜里摆渡的人看得见对岸的台阶了。", "", "编辑：王倩",
        ]))
    let imprints = reading.articles.map(\.imprint)
    #expect(imprints.map(\.pageNumber?.text) == ["1", "4"])
    #expect(imprints.map(\.pageName?.text) == ["要闻", "综合"])
    #expect(imprints.map { $0.editors.count } == [0, 1])
    #expect(reading.imprint == imprints[0])
  }

  @Test func `the number of a page at its foot begins no other page`() {
    let reading = PageReader.read(
      SourcePage(
        name: "page",
        lines: ["柳湾工人报 2025年6月1日 第04版 要闻", "", "春耕备耕进展顺利", "", story, "", "2025年6月1日 第4版", "编辑：王倩"])
    )
    #expect(reading.articles.map { $0.imprint.editors.count } == [1])
  }

  @Test func `a page without furniture says nothing`() {
    #expect(imprint("春耕备耕进展顺利", story).isEmpty)
  }
}
