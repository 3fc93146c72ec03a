import Intake
import Manuscript
import Testing

/// What the levels of `#` stand for.
@Suite struct HeadingLevelTests {
  @Test func `a kicker without a mark leads from the name of a part to its headline`() {
    let reading = PageReading.ofText(
      """
      港区教师
      2024年5月8日 第9期

      ## 课堂内外

      山里孩子怎么上美术课

      ### 一盒粉笔画满一面墙

      ——东港县“流动画室”走访记

      本刊记者 骆远山

      流动画室每周三进山，老师们带着颜料和旧报纸，教三个年级的孩子画自己的村子。

      ## 教师手记

      ### 晚自习的灯

      十点以后楼道里只剩一盏灯，我坐在灯下改完了最后一本作业，才想起还没有吃饭。
      """)
    #expect(
      reading.lines.map(\.role) == [
        .furniture, .furniture, .section, .kicker, .headline, .deck, .byline, .body, .section,
        .headline, .body,
      ])
    #expect(reading.articles.map(\.article.section) == ["课堂内外", "教师手记"])
  }

  @Test func `below a headline and its names a deeper level is a crosshead`() {
    let reading = PageReading.ofText(
      """
      ## 渔港办起修网铺

      本报记者 骆远山

      东港渔民祁水生在码头边办起一间修网铺，五位退下来的老船员轮流坐堂，修一张网只收线钱。

      ### 五位老船员

      铺子开张一个月，修好的渔网已有三百多张，最旧的一张用了二十七年，补丁比网眼还要多。

      ## 老冰库里种蘑菇

      停用了六年的老冰库里种出了蘑菇，头一茬收了四百斤，当天就叫镇上的饭馆订光了。
      """)
    #expect(
      reading.lines.map(\.role) == [
        .headline, .byline, .body, .subhead, .body, .headline, .body,
      ])
  }

  @Test func `where the first headline has no mark, what has one names a part`() {
    let reading = PageReading.ofText(
      """
      Loft roof holds

      The loft over the sail shop came through the gale of the fourth with the loss of one slate, which was found in the harbor.

      New doors for the shed

      The doors on the landward side have been replaced in larch at a cost that the committee would rather not see in print.

      ## RESULTS

      Weir, 6 September: men's four, second of seven, beaten by a length and a half.

      Marlow, 13 September: junior double won their heat and were disqualified in the final for it.
      """)
    #expect(
      reading.lines.map(\.role) == [
        .headline, .body, .headline, .body, .section, .body, .body,
      ])
    #expect(reading.articles.map(\.article.section) == [nil, nil, "RESULTS", "RESULTS"])
  }

  @Test func `on a page without white too`() {
    let reading = PageReading.ofText(
      """
      The Weir Lantern  |  Weir College  |  Nov. 6, 2009  |  Page 3
      ADA LINDEN
      NEWS EDITOR
      Loft to stay open through the winter
      The loft over the sail shop came through the gale of the fourth with the loss of one slate, and this winter its upper rooms
      HARRIERS REACH FINAL
      The harriers beat Marlow by a length and a half on Saturday and will row in the final on the first Sunday of the new term.
      will be opened to anybody with a card. Coffee will be sold until two, and the door at the back stays locked as before.
      ## OPINION
      The boat slip at the mill is not the problem
      Every fall this page fills with letters about the slip, and every fall the slip has the same length as the year before.
      ## BRIEFS
      Shots
      The health center has doses left for anybody who comes on a Tuesday or a Thursday with a card and a sleeve that rolls up.
      """)
    #expect(
      reading.lines.map(\.role) == [
        .furniture, .byline, .byline, .headline, .body, .headline, .body, .body, .section,
        .headline, .body, .section, .headline, .body,
      ])
  }

  @Test func `a few words in bold are a heading, and the marks none of its words`() {
    let chinese = PageReading.ofText(
      """
      ## 工作动态

      **区教育工会为乡村教师体检**

      本报讯　5月9日，区教育工会组织412名乡村教师到区人民医院体检，费用由工会承担。（周洁）

      **“教工杯”气排球赛落幕**

      本报讯　5月28日，“教工杯”气排球赛在区体育馆落幕，36支代表队参赛，一中队夺冠。
      """)
    #expect(
      chinese.articles.map(\.article.headline) == ["区教育工会为乡村教师体检", "“教工杯”气排球赛落幕"])
    let english = PageReading.ofText(
      """
      ## Slip to be rebuilt

      The council has accepted a tender for a new slip, and work will begin in the autumn.

      **What it costs**

      The slip costs £118,400, of which the county pays half, and the ferry the rest of it.

      ## Soup is better

      **We have a new cook.** She came from the fleet, and the soup is better than it was.
      """)
    #expect(english.lines.map(\.role) == [.headline, .body, .subhead, .body, .headline, .body])
    #expect(english.articles[0].article.blocks.contains(.crosshead("What it costs")))
  }

  @Test func `who took the picture is found behind marks of emphasis`() {
    let reading = PageReading.ofText(
      """
      渔港开渔
      本报讯　8月16日，三百条渔船出港，码头上的人数了一个钟头。
      *图为渔船出港。（王海燕 摄）*
      """)
    let pictures = reading.articles[0].article.blocks.compactMap { block in
      if case .picture(let picture) = block { picture } else { nil }
    }
    #expect(pictures.map(\.caption) == ["图为渔船出港。"])
    #expect(pictures.first?.credits.map(\.name) == ["王海燕"])
  }
}
