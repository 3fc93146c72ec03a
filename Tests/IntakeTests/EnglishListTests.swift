import Intake
import Manuscript
import Testing

/// Lists, letters and heads of English pages.
@Suite struct EnglishListTests {
  private func roles(_ text: String) -> [LineRole] { PageReading.ofText(text).lines.map(\.role) }

  @Test(
    arguments: [
      "June 14 - Pancake breakfast, 7 to 11 a.m.\nJune 17 - Garden Club at Mrs. Ott's. Slides of Spain.\nJune 21 - Festival, Grange.",
      "President ........ Ada Linden\nVice President ... Ivo Sand\nRec. Secretary ... Marge Oss",
      "April 24 . . . . . . Ham and beans\nMay 1 . . . . . . . . Chicken pie\nMay 8 . . . . . . . . Leftovers",
      "Joan Swick, 4 East, 31 years\nPat Dorgan, Laundry, 28 years\nLois Kemp, Nursery, 40 years",
    ])
  func `rows that are built alike stand below one head`(rows: String) {
    let lines = roles(
      """
      LOFT ROOF HOLDS
      By Ada Linden
      The loft over the sail shop came through the gale of
      the fourth with the loss of one slate, which was found
      in the harbor.
      At the Grange

      """ + rows)
    #expect(lines.suffix(4) == [.headline, .body, .body, .body])
  }

  @Test func `over a list, capitals name a part of a paper whose headlines have none`() {
    let reading = PageReading.ofText(
      """
      Tram rolls home

      Moira Sand

      Conductor Ivo Sand rang the bell twice on Sunday evening and handed it to a boy of nine who had asked for it at every stop.

      Kiln day moves

      Ada Linden

      From the first of June the kiln is fired on Tuesdays, and glazes must be in by noon on the day before.

      WHAT'S ON

      Sept 6 Jumble sale, hall, 10 a.m.

      Sept 13 Harvest supper. Tickets from the shop.

      Sept 20 Film night at the mill
      """)
    #expect(reading.articles.last?.article.section == "WHAT'S ON")
    #expect(reading.articles.map(\.article.headline) == ["Tram rolls home", "Kiln day moves", ""])
  }

  @Test func `letters that are addressed to the editor stand below the name of their section`() {
    let reading = PageReading.ofText(
      """
      Letters

      To the editor:
      The coffee in the Union has changed color since I was a freshman. I do not think it has been changed.
           Roger Bly

      Dear Sir:
      Whoever took the bust of Plato from the stairwell may keep it. We have three.
           Ada Linden
      """)
    #expect(reading.articles.map(\.article.section) == ["Letters", "Letters"])
    #expect(
      reading.articles.flatMap { $0.article.bylines.map(\.name) } == ["Roger Bly", "Ada Linden"])
  }

  @Test func `a semicolon, a question and a comma stand in heads too`() {
    let reading = PageReading.ofText(
      """
      PACKET LINE SIGNS; CREW
      BACK ABOARD
      Pay Raised to $62.50 a Month,
      Eight Hours Is the Day
      By ADA LINDEN
      The company signed with the union on Friday morning and
      by noon there was smoke from every stack on the levee.
      """)
    #expect(reading.articles.map(\.article.headline) == ["PACKET LINE SIGNS; CREW BACK ABOARD"])
    #expect(
      reading.articles.map(\.article.deck)
        == ["Pay Raised to $62.50 a Month, Eight Hours Is the Day"])
    let asking = roles("No prom? No problem, say seniors\n\nBy Ada Linden\n\nThey bowled.")
    #expect(asking.prefix(2) == [.headline, .byline])
  }

  @Test func `crossheads of three common words are no names`() {
    let reading = PageReading.ofText(
      """
      WHAT THE LOFT GAVE
      By Ada Linden
      A contract is like a hand-me-down coat. Somebody has been
      warm in it before you, and there may be something in the
      pockets.
      What We Gave
      We gave up the second paid birthday, which was in July.
      What We Got
      Seventy cents, forty, and forty, and a day for deaths in
      the family.
      COLA UP A NICKEL
      By Ivo Sand
      The allowance goes up five cents on the fifth of March.
      """)
    #expect(
      reading.articles.map(\.article.headline) == ["WHAT THE LOFT GAVE", "COLA UP A NICKEL"])
  }

  @Test func `a letter is signed with name and town, where white parts all lines too`() {
    let reading = PageReading.ofText(
      """
      Tram rolls home

      By Moira Sand

      Conductor Ivo Sand rang the bell twice on Sunday evening and handed it to a boy of nine who had asked for it.

      LETTERS TO THE EDITOR

      Train horns at midnight

      I have lived beside the Canal Street crossing for thirty years, and nobody ever blew a horn at my bed before.

      Harriet Colquitt

      Meridian

      The sidewalks end at the school

      My daughter walks in the road, because that is where the city left the road when it ran out of sidewalk.

      Dale Ames

      Meridian
      """)
    #expect(
      reading.articles.map(\.article.headline) == [
        "Tram rolls home", "Train horns at midnight", "The sidewalks end at the school",
      ])
  }

  @Test func `a letter may open in its first sentence, and the desk sign a remark on it`() {
    let reading = PageReading.ofText(
      """
      Lights at the Ford

      To the Editor: I read that the county means to put a lamp at
      the ford and none at the school. A lamp at the ford will show
      people how wet they are.

      (The lamp was moved to the school on Tuesday.-Ed.)

      Hattie Oss
      """)
    #expect(
      reading.lines.map(\.role) == [.headline, .body, .body, .body, .editorNote, .byline])
  }

  @Test func `a question and its answer are rows of one text`() {
    let lines = roles(
      """
      THE QUESTION BOX
      Q. Who pays when a neighbor's bull gets in?
      A. The owner of the bull, if the fence was good on your side.
      Q. May a member in arrears eat at the supper?
      A. He may eat. He may not vote on the pie.
      """)
    #expect(lines == [.headline, .body, .body, .body, .body])
  }

  @Test func `a short sentence of names is text and tells of no picture`() {
    let lines = roles(
      """
      LICENSES TO WED
      Peter Oss, 24, and Grace Linden, 22, both of Weir Mills.
      Ray Sand, 31, Lindon, and Mrs. Edna Hartwig, 30.

      BOARD BUYS TWO STOVES
      The school board bought two stoves on Monday for the rooms on the north side, at nine dollars each.
      """)
    #expect(lines == [.headline, .body, .body, .headline, .body])
  }

  @Test func `of two rows that are set like sentences the upper one is the headline`() {
    let lines = roles(
      """
      Guild wins overtime case

      Arbitrator orders nine years' back pay
      By Stan Linden

      Eleven copy editors will share the money after an arbitrator ruled that the half hour before the home edition is work.
      """)
    #expect(lines == [.headline, .deck, .byline, .body])
  }

  @Test func `a line that ends in state and postal code says where the mail goes`() {
    let lines = roles(
      """
      Engine on its way
      The bid went to the works at York, and delivery is promised for October, since the old one will not last the winter.

      P.O. Box 6, Lower Fork, PA 17402
      """)
    #expect(lines == [.headline, .body, .furniture])
  }

  @Test(arguments: ["Lindon, July 31 — ", "Weir Mills, Sept. 4.—", "LINDON, Aug. 2.—"])
  func `a place with a day and a dash begins a report of its own`(dateline: String) {
    let reading = PageReading.ofText(
      """
      RAIN AT LAST
      BOWDEN (Special) — An inch and a quarter fell here on Sunday night, and corn that was given up for dead stood up.
      Nobody had cut any of it.

      \(dateline)Hail took the windows out of the east side of the Lutheran church and a third of the barley.
      """)
    #expect(reading.articles.map(\.order) == [[1, 2, 3], [5]])
  }

  @Test func `between heads in capitals, rows without a sentence are what a head announces`() {
    let lines = roles(
      """
      RETIREES
      We wish Stan Oss and Bessie Linden many good years,
      and we will miss them both at the second bench.

      SICK LIST
      Ada Linden, Mercy Hospital
      Lou Sand, at home

      NEXT MEETING
      Sunday, October 16, 10 a.m.
      Union Hall, 1200 Canal Street
      Coffee and donuts
      """)
    #expect(
      lines == [
        .headline, .body, .body, .headline, .body, .body, .headline, .body, .body, .body,
      ])
  }

  @Test func `a day of a diary is no head of a page, and its rest goes on below it`() {
    let reading = PageReading.ofText(
      """
      DATES FOR YOUR DIARY
      Nov. 1    All Souls' Service            4.00
      Nov. 8    Remembrance Sunday           10.45
      Nov. 14   Coffee Morning, Hall         10.00

      LENT LUNCHES
      Sun 3 Family Service 11.00
      Fri 8 Day of Prayer at the Methodist
      Chapel, 3.00
      Sun 10 Family Service 11.00
      """)
    #expect(
      reading.lines.map(\.role) == [
        .headline, .body, .body, .body, .headline, .body, .body, .body, .body,
      ])
    #expect(reading.lines[7].joins == 8)
  }

  @Test func `dots that lead to a figure make a result, whoever is named in it`() {
    let lines = roles(
      """
      Pact ratified
      By Ada Linden
      Members ratified the pact on Sunday by a vote that nobody in the hall had thought so clear a week ago.

      SCOREBOARD
      Local 23 ........ 7    Local 48 ........ 4
      Local 9 ......... 2    Local 61 ........ 2
      """)
    #expect(lines.suffix(2) == [.body, .body])
  }

  @Test func `what somebody offers or looks for is a piece of its own below any story`() {
    let reading = PageReading.ofText(
      """
      PLEASANT HILL
      Mr. and Mrs. Chas. Kemp spent Sunday at the
      home of Lou Baker, who has a new piano.
      Corn planting is nearly done, and the creek
      is lower than anyone remembers it in June.
      WANTED--Girl for housework. Inquire at this
      office.
      FOUND--On the Hewitt road, a gray lap robe.
      Owner may have same by paying for this.
      """)
    #expect(reading.articles.map(\.order) == [[1, 2, 3, 4, 5], [6, 7], [8, 9]])
    #expect(reading.articles.map(\.article.headline) == ["PLEASANT HILL", "", ""])
  }

  @Test func `what is when, and who died, are rows below their heads`() {
    let lines = roles(
      """
      Boiler fired

      The boiler at the mill was fired on Monday and the men were sent home at noon for good.

      READERS FOR NEXT WEEK
      5:00 p.m. - Tom Keane
      8:00 a.m. - Ellen Roach
      10:30 a.m. - Peter Nowak, Jr.

      In memoriam
      Brother Walter Kuhn, barge line, 34 years
      Sister Dolores Prieto, cannery, 22 years
      Brother Hank Ito, retired
      """)
    #expect(lines[3...5] == [.body, .body, .body])
    #expect(lines[6] == .headline)
    #expect(lines[7...] == [.body, .body, .body])
  }

  @Test func `what is for sale may end in a number to call`() {
    let lines = roles(
      """
      THE TURNSTONE
      No. 44, Autumn 2018

      SMALL ADS

      Peats, dry, £3 a bag. Tel. 214.
      Kittens, two left, both daft. Ask at the Manse.

      Coal Fund

      The fund gave forty bags last winter. If you know of somebody who is cold, tell us.
      """)
    #expect(lines[3...4] == [.body, .body])
  }
}
