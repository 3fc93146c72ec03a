import Intake
import Manuscript
import Testing

/// What a line of names says besides the names is kept as a title.
@Suite struct WriterTitleTests {
  @Test(
    arguments: [
      ("By Ada Linden, Shop Steward, B Shift", "Ada Linden, Shop Steward, B Shift"),
      ("By Dr. Ada Linden", "Dr. Ada Linden"),
      ("By Rev. Ottiwell Pike, Bethel Chapel", "Rev. Ottiwell Pike, Bethel Chapel"),
      ("By Miss Ada Linden", "Miss Ada Linden"),
      ("Submitted by Ada Linden, art teacher", "Ada Linden, art teacher"),
      ("By Ada Linden", "Ada Linden"),
    ])
  func `what an English writer is stands with the name`(line: String, printed: String) {
    let reading = PageReading.ofText(
      """
      Swimmers hope for hot water

      \(line)

      The boiler at the pool has been out since October, and the swimmers have been in, which
      builds character.
      """)
    #expect(reading.articles.map { $0.article.bylines.map(\.titled) } == [[printed]])
  }

  @Test func `a line that says what the writer above is gives the title`() {
    let reading = PageReading.ofText(
      """
      Swimmers hope for hot water

      By OTTIWELL PIKE
      Sports Editor

      The boiler at the pool has been out since October, and the swimmers have been in, which
      builds character.
      """)
    #expect(
      reading.articles.map(\.article.bylines) == [
        [Byline(name: "OTTIWELL PIKE", title: "Sports Editor")]
      ])
  }

  @Test(
    arguments: [
      ("□ 陆小满（青溪县总工会）", ["陆小满"], "青溪县总工会"),
      ("陆小满 郑宝田（青溪县总工会）", ["陆小满", "郑宝田"], "青溪县总工会"),
      ("陆小满/文 （作者系县作家协会会员）", ["陆小满"], "县作家协会会员"),
    ])
  func `the unit in brackets behind the names is the writers' title`(
    line: String, names: [String], title: String
  ) {
    let reading = PageReading.ofText(
      """
      老街上的一盏灯
      \(line)
      　　老街的灯亮了二十年，守灯人从不缺席。街坊们说，看见灯就像看见了家，心里踏实。
      　　“灯在，人就在。”他说，想把灯交给年轻人，让这条街一直亮下去。
      """)
    #expect(
      reading.articles.map(\.article.bylines) == [names.map { Byline(name: $0, title: title) }])
  }

  @Test(arguments: [
    """
    内港三十四号码头结业
    本报记者 谭少芬 摄影 甘伟强
    在内港经营了五十一年的码头，十月底将告结业。昨天清晨，最后一批鸡蛋和柚子在这里卸货。
    """,
    """
    內港三十四號碼頭結業
    本報記者　譚少芬　攝影　甘偉強
    在內港經營了五十一年的碼頭，十月底將告結業。昨天清晨，最後一批雞蛋和柚子在這裡卸貨。
    """,
  ])
  func `a reporter and who took the pictures are those of the story, not of the page`(page: String)
  {
    let reading = PageReading.ofText(page)
    #expect(reading.lines.map(\.role) == [.headline, .byline, .body])
    #expect(reading.articles[0].article.bylines.map(\.role) == [.text, .photo])
  }

  @Test func `what a Chinese writer is may stand behind the name in brackets`() {
    let reading = PageReading.ofText(
      """
      晚自习的灯

      十点以后楼道里只剩一盏灯，我坐在灯下改完了最后一本作业，才想起还没有吃饭。

      （作者：骆远山，东港县第一中学教师）
      """)
    #expect(reading.lines.map(\.role) == [.headline, .body, .byline])
    #expect(reading.articles[0].article.bylines.map(\.name) == ["骆远山"])
    #expect(reading.articles[0].article.bylines.map(\.title) == ["东港县第一中学教师"])
  }

  @Test(arguments: [
    ("The Revd Susan Marsh writes", "Susan Marsh"), ("Cllr Tom Sand reports", "Tom Sand"),
    ("(Jane Mossop, Clerk)", "Jane Mossop"), ("(P. Dunmore)", "P. Dunmore"),
  ])
  func `who writes may stand behind a title or in brackets`(line: String, name: String) {
    let reading = PageReading.ofText(
      """
      From the Vicarage

      \(line)

      The gate at the head of the race was painted on the ninth by two men and a boy, and the boy did most of it.

      Asked why it is green, he said that nobody had ever told him which colors there are.
      """)
    #expect(reading.articles.map(\.article.bylines.first?.name) == [name])
    #expect(reading.articles.map(\.article.headline) == ["From the Vicarage"])
  }

  @Test func `who reports is named before a colon in the first line`() {
    let reading = PageReading.ofText(
      """
      Juniors at the lock

      Ada Linden reports: Fourteen new juniors turned up for the open morning, nine of whom came back dry.

      Parents are reminded that the slip is not a car park and that the tide comes up it twice a day.
      """)
    #expect(reading.articles.map(\.article.bylines.first?.name) == ["Ada Linden"])
  }

  @Test func `a number behind BY names no writer`() {
    let reading = PageReading.ofText(
      """
      WATER BONDS CARRY
      BY SIXTEEN VOTES

      By the narrow margin of sixteen votes the people
      of Weir on Tuesday approved the issue of bonds
      for a new well, a pump house and a tank.
      """)
    #expect(reading.articles.map(\.article.headline) == ["WATER BONDS CARRY BY SIXTEEN VOTES"])
    #expect(reading.articles[0].article.bylines.isEmpty)
  }
}
