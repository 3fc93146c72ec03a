import Intake
import Manuscript
import Testing

/// Texts of pictures without a credit, and the small things around articles.
@Suite struct SceneTests {
  private func roles(_ text: String) -> [LineRole] {
    PageReader.read(SourcePage(name: "page", lines: text.split(separator: "\n").map(String.init)))
      .lines.map(\.role)
  }

  @Test func `a short sentence that says what somebody is doing tells of a picture`() {
    let roles = roles(
      """
      桥下的理发摊
      本报讯(记者 孙涛)退休工人尤三妹在滨江桥下摆了八年理发摊,只收三元钱,每天有三十多位工友排队等她。
      摊子上有一面圆镜和一把藤椅,都是街坊送来的。
      尤三妹在给工友理发。
      图书角开进工地
      本报讯(记者 何静)市图书馆在六处工地设了图书角,藏书一千二百册,下班以后就能借,读完放回原处即可。
      """)
    #expect(roles == [.headline, .body, .body, .caption, .headline, .body])
  }

  @Test func `below a headline over pictures the next signed picture is another`() {
    let page = PageReader.read(
      SourcePage(
        name: "page",
        lines: [
          "大雁上路", "10月8日,雁群从苇湖起飞,守湖人点了二百一十只。", "穆青山 摄",
          "渡口的早班船载着三十名学生去对岸上课。", "宫小禾 摄",
        ]))
    #expect(page.articles.map(\.article.headline) == ["大雁上路", ""])
    #expect(page.articles.map(\.order) == [[1, 2, 3], [4, 5]])
  }

  @Test(arguments: ["◇炉边◇", "【会务报导】", "◆味觉地图"])
  func `a label in marks or brackets heads what stands below it`(label: String) {
    let roles = roles(
      """
      \(label)
      父亲的饭盒
      父亲有一只铝饭盒,盖上刻着一个“毕”字,是他自己用钢锯条划的,跟了他二十六年,磕得没有一处是平的。
      """)
    #expect(roles == [.section, .headline, .body])
  }

  @Test(arguments: [
    ("SCHOOL PAGE", LineRole.section), ("Send news to Record, Time Office window", .furniture),
  ])
  func `words in capitals above headlines in small letters name a section`(
    line: String, role: LineRole
  ) {
    let roles = roles(
      """
      \(line)
      What We Found on the Beach
      We found a boot, a net, one orange, a bottle with no letter and a fridge door, which came from America.
      Peat Road to Be Mended
      The roads department has found two thousand pounds to mend the peat road as far as the second gate.
      """)
    #expect(roles == [role, .headline, .body, .headline, .body])
  }

  @Test func `a jump signs nothing, and a span of years is no telephone`() {
    let roles = roles(
      """
      In Memoriam: Eugene "Gene" Petrakis, 1941-2026
      Gene Petrakis, who ran the number two press for thirty-one years, died on Sunday at home among his family.
      See PLANT, Page 4
      Housing Board Elects Chair
      The housing board elected its chair on Tuesday night after four ballots and a long talk about the lot.
      """)
    #expect(roles == [.headline, .body, .furniture, .headline, .body])
  }

  @Test func `the office and the day that sign a notice stay in its text`() throws {
    let page = SourcePage(
      name: "page",
      lines: [
        "关于元旦送温暖活动的通知", "为做好送温暖工作,请各单位于12月10日前将名单报市总工会权益保障部。",
        "清江市总工会", "2026年11月12日",
      ])
    let article = try #require(PageReader.read(page).articles.first).article
    #expect(article.blocks.map(\.text).suffix(2) == ["清江市总工会", "2026年11月12日"])
    #expect(article.dateline == nil && article.bylines.isEmpty)
  }

  @Test func `a headline may be broken at its comma`() {
    let roles = roles(
      """
      YARD GOAT DERAILS,
      NOBODY HURT
      A switch engine left the rails at the foot of the yard on Tuesday night and was back on them by morning.
      """)
    #expect(roles == [.headline, .headline, .body])
  }
}
