import Intake
import Manuscript
import Testing

/// Customs of the small English sheets that clubs, works and parishes print.
@Suite struct EnglishSheetTests {
  @Test(arguments: [
    "OARLOCK  the magazine of Weir Rowing Club  Number 31, Spring",
    "OARLOCK  the sheet of Weir Rowing Club  Issue 8, May",
  ])
  func `the first line tells what paper it is and which number`(head: String) {
    let reading = PageReading.ofText(
      """
      \(head)

      Sixth form wins quiz

      The sixth form team beat four schools to win the
      county quiz on Thursday.
      """)
    #expect(reading.lines[0].role == .furniture)
    #expect(reading.articles.map(\.article.headline) == ["Sixth form wins quiz"])
  }

  @Test(arguments: [
    ("(Continued in column three)", "(From column one)"),
    ("Cont. next column", "From previous column"),
  ])
  func `a story may be taken up in another column of the page`(onto: String, from: String) {
    let reading = PageReading.ofText(
      """
      RENT RISE PUT OFF
      The rent rise which was to come in April has been
      put off until July. Tenants had been told that the
      council would look at its figures once more before
      \(onto)
      LIFTS TO BE MENDED
      The lifts in Drake House will be mended before the
      winter, the council said on Monday.
      \(from)
      the summer holiday. A notice will be put up in each
      hall.
      """)
    #expect(reading.lines[4].role == .furniture)
    #expect(reading.lines[8].role == .furniture)
    #expect(
      reading.articles.map { $0.article.headline } == ["RENT RISE PUT OFF", "LIFTS TO BE MENDED"])
    #expect(reading.lines[9].article == reading.lines[1].article)
  }

  @Test(arguments: ["Emma Stone and Paul Reed", "Emma Stone & Quill Reed"])
  func `two names between headline and text are the writers`(names: String) throws {
    let reading = PageReading.ofText(
      """
      Play raises £400
      \(names)
      The spring play, a comedy in three acts, raised £400
      for the lifeboat. It ran for three nights.
      """)
    #expect(reading.articles.map(\.article.headline) == ["Play raises £400"])
    #expect(reading.articles.first?.article.bylines.count == 2)
  }

  @Test func `what two people did is a headline`() {
    let reading = PageReading.ofText(
      """
      Ann Lee and Tom Moss Wed

      The chapel at Weir was full on Saturday when two of
      the oldest families of the valley met.
      """)
    #expect(reading.articles.map(\.article.headline) == ["Ann Lee and Tom Moss Wed"])
  }

  @Test(arguments: ["(Mr D. Cole)", "(Sister A. Quill)"])
  func `a name in brackets behind a title signs the text above`(name: String) {
    let reading = PageReading.ofText(
      """
      Chess club is third

      The chess club came third of nine in the league and
      has asked for new boards.

      \(name)

      Five new prefects

      Five prefects were sworn in on Monday. They serve
      until July.
      """)
    #expect(reading.lines[3].role == .byline)
    #expect(
      reading.articles.map(\.article.headline) == ["Chess club is third", "Five new prefects"])
  }

  @Test func `an office behind By names who wrote`() {
    let reading = PageReading.ofText(
      """
      RECORD AT NO. 2 WORKS

      By the Works Manager

      No. 2 Works turned out more bricks in the first week
      of June than in any week since the war.
      """)
    #expect(reading.lines[1].role == .byline)
    #expect(reading.articles.map(\.article.headline) == ["RECORD AT NO. 2 WORKS"])
  }

  @Test func `a name with a sentence behind it signs nothing`() {
    let reading = PageReading.ofText(
      """
      Retirements
      Alf Tranter, fitter, after 44 years. He began as a
      lad of fourteen carrying water.
      Mrs. E. Dale, canteen, after 21 years.

      Outing to Whitby
      Two coaches will leave the main gate at seven in the
      morning on Saturday.
      """)
    #expect(reading.lines[3].role == .body)
  }

  @Test func `a name behind the last sentence of a piece signs it`() {
    let reading = PageReading.ofText(
      """
      Thank you
      To everyone who sent cards and flowers when I was in
      hospital. I am home and mending. Doris Veal

      Swifts
      They are due in the first week of May. If you have a
      box, open it now, and tell your neighbour. Tom Moss
      will make you one if you have none.
      """)
    #expect(reading.articles.map(\.article.headline) == ["Thank you", "Swifts"])
    #expect(reading.articles.first?.article.bylines.map(\.name) == ["Doris Veal"])
    #expect(reading.articles.last?.article.bylines.isEmpty ?? false)
  }

  @Test func `what the last line says of the paper is no copy`() {
    let reading = PageReading.ofText(
      """
      THE MANOR
      Free to every door on the estate

      Garden walk

      I set out with my stick and a bag of bulbs and got as
      far as the bottle bank.

      The Manor is put together by volunteers in the hall.
      """)
    #expect(reading.lines.last?.role == .furniture)
  }

  @Test func `a name of a place set right over its list heads it`() {
    let reading = PageReading.ofText(
      """
      Parish Council

      The council met on 12 March with seven members present
      and agreed to mend the bus shelter.

      Village Hall
      100 Club winners: March - 1st B. Carey £20, 2nd Mrs Pole £10.

      Swifts

      They are due in the first week of May. If you have a
      box, open it now.
      """)
    #expect(reading.lines[3].role != .byline)
  }

  @Test(arguments: [
    "IL CLOM  .  Gazette of the Commune of Sutvia  .  June  .  page 3",
    "THE LANTERN : a letter for friends of Moor Hospice\nThe Lantern, Winter number, 3",
  ])
  func `marks set by themselves part what the head of a page says`(head: String) {
    let reading = PageReading.ofText(
      """
      \(head)

      Garden is dug

      The cook's brother, who lays drains, came with a small yellow digger and
      dug the pit behind the hall where footballs go to die.

      New lamps by Easter

      Four lamps will be put up along the lane from the hall to the church.
      """)
    #expect(reading.articles.map(\.article.headline) == ["Garden is dug", "New lamps by Easter"])
    #expect(reading.lines.dropLast(5).allSatisfy { $0.role == .furniture })
  }

  @Test func `a name between two waves is that of a section, and a hand sends to a page`() {
    let reading = PageReading.ofText(
      """
      ~ What the classes have been doing ~

      A shed and 340 bulbs
      By Tom Bassett

      Our class had the idea of a garden because of the puddle. It is the
      one behind the hall. The cook came with a small yellow digger and made a
      >>> turn to page 4
      """)
    #expect(
      reading.lines.map(\.role) == [.section, .headline, .byline, .body, .body, .furniture])
  }

  @Test func `below who took the picture small letters go on with the text above it`() {
    let reading = PageReading.ofText(
      """
      The night rota has five new names

      Five people have joined the night rota, and the last of the five did
      his first turn on Sunday with a flask and a crossword.

      Roach back at Weir Pool

      Nobody who saw the fry at the grating last May would have believed
      that it would stay
      Up she comes: the survey net on its second sweep
      Pic: Amy Doyle
      put. It has stayed put. There are also gudgeon, which do not care.
      """)
    #expect(
      reading.lines.suffix(5).map(\.role) == [.body, .body, .caption, .credit, .body])
    #expect(reading.lines.last?.joins == 9)
  }

  @Test(arguments: [
    ("ADA LINDEN walked up with the herds", LineRole.byline), ("SIX COWS went with her", .headline),
  ])
  func `a name in capitals and what its bearer did say who wrote`(line: String, role: LineRole) {
    let reading = PageReading.ofText(
      """
      The cow who did not want to go
      \(line)

      All two hundred of them left the square at ten past four in the morning, with their bells tied up in straw.
      """)
    #expect(reading.lines[1].role == role)
  }
}
