import Intake
import Manuscript
import Testing

/// Which sentence a tail ends, on English pages.
@Suite struct EnglishTailTests {
  private func texts(_ reading: PageReading) -> [[String]] {
    reading.articles.map { $0.article.blocks.map(\.text) }
  }

  @Test func `what closes a quote ends the sentence that opened it`() {
    let reading = PageReading.ofText(
      """
      NO MORE SPLIT SHIFTS
      By Ada Linden
      After fourteen months of talks and one very long Sunday,
      the local has a contract that puts an end to the split.
      "I have been sitting in my car between runs for years,"
      said Winston Pryce of the East Yard. "My wife thinks I
      BUS 407 COMES HOME
      By Ada Linden
      Bus 407 left the garage on a flatbed and nobody expected
      to see it again. Last month it came back the same way.
      Mechanic Gus Amado walked around it twice and then put
      his hand on the wheel. Volunteers will meet at night to
      have another family. In a way I did. All of them drove."
      The vote was 612 to 204, and wages rise in each of three
      years.
      restore it in time for the centennial.
      """)
    let all = texts(reading)
    #expect(all.first?.contains { $0.contains("\"My wife thinks I have another family.") } ?? false)
    #expect(
      all.last?.contains { $0.hasSuffix("at night to restore it in time for the centennial.") }
        ?? false)
  }

  @Test func `a story goes on below the word under which it was broken off`() {
    let reading = PageReading.ofText(
      """
      BRIDGE SOLD FOR A DOLLAR
      By Ada Linden
      The county board voted on Monday night to sell the old
      covered bridge to whoever will take it away, and so it
      See BRIDGE, Page 4
      TROUT SAVED WITH BUCKETS
      By Ivo Sand
      When lightning took out the pumps sixty people came and
      stood around the raceways, pouring water, until at last
      See TROUT, Page 4
      TROUT
      Continued from Page 1
      came back at eleven, with fewer than three hundred lost.
      BRIDGE
      Continued from Page 1
      came to the highway superintendent, who has no crane.
      """)
    #expect(texts(reading)[0].last?.hasSuffix("no crane.") ?? false)
    #expect(texts(reading)[1].last?.hasSuffix("three hundred lost.") ?? false)
  }

  @Test func `small letters below a whole paragraph end a sentence from further down`() {
    let reading = PageReading.ofText(
      """
      A Word About the Boiler

      Fr. Tom Sand

      Friends, the boiler has gone to its reward. It was put in the year I was born, and it never complained of me.

      were still wrapped in the newspaper of the day, which was the Armistice.

      Organ Pipes Found Under the Stage

      By Ada Linden

      When the stage was taken up the plumbers found sixty-one tin pipes of the organ in sawdust between the joists. Some of them
      """)
    #expect(
      texts(reading)[1] == [
        "When the stage was taken up the plumbers found sixty-one tin pipes of the organ in sawdust between the joists. Some of them were still wrapped in the newspaper of the day, which was the Armistice."
      ])
  }

  @Test func `a picture's text with its maker's name on two lines interrupts a sentence`() {
    let reading = PageReading.ofText(
      """
      Robot Goes to State Without Its Arm
      By Ada Linden
      The robotics team qualified for the state tournament on
      Saturday with a machine that can lift, throw and turn,
      but only to the right.
      "We had a hockey stick," said captain Suresh Sand. The
      stick, cut down with a saw, held through four and has
      Team members bolt on the famous hockey stick. Ivo
      Oss photo
      since been painted gold, which is against the rules.
      """)
    let blocks = reading.articles[0].article.blocks
    #expect(
      blocks.contains { $0.text.contains("held through four and has since been painted gold") })
    #expect(blocks.last?.text == "Team members bolt on the famous hockey stick.")
  }

  @Test func `a picture between a whole story and the tail of another is of its own`() {
    let reading = PageReading.ofText(
      """
      WATER WHEEL TURNS
      By Ivo Sand
      The wheel was rebuilt in white oak by the shop class of
      the high school. It has forty buckets, because forty
      boys made them, and each has signed the inside of his
      LIBRARY WANTS ITS BOOKS
      By Ada Linden
      Two hundred books have not come back to the shelves, and
      the librarian knows where most of them are.
      The class of 1926 of Pine Grove School met
      Sunday at the Grange. All four were present.
      Hal Hatch photo
      own, which nobody will ever see again.
      """)
    #expect(reading.articles.count == 3)
    #expect(
      texts(reading)[0].last?.hasSuffix("the inside of his own, which nobody will ever see again.")
        ?? false)
  }

  @Test func `below the writer's name begins the story, be a picture in its first sentence`() {
    let reading = PageReading.ofText(
      """
      Library branch to stay open

      By Dana Kowalski

      After a hearing that ran past midnight and through two boxes
      of doughnuts, the City Council voted on Tuesday to keep the

      Twelve-year-old Ana Ruiz reads to the council.
      Photo by Pete Lang

      small branch open through June, to loud applause from those
      who were still awake and had kept a doughnut in their hands
      for the purpose of waving it.

      Ana Ruiz, 12, was the last of sixty speakers, and she read
      aloud from the end of a book until her three minutes were
      over and the clerk had rung the bell for the second time.
      """)
    #expect(
      reading.lines.map(\.role).prefix(7)
        == [.headline, .byline, .body, .body, .caption, .credit, .body])
  }

  @Test func `rows that leave room above a byline are a headline in a text that breaks off`() {
    let reading = PageReading.ofText(
      """
      Snow days cost us
      a week of May
      by Ada Linden
      School will end on the twelfth of June and not on
      the fifth, the principal said on Monday. Six days
      were lost, and the law asks for a hundred and eighty.
      "I would rather have you here in the snow
      Fencers get the
      old chapel at last
      by Ivo Sand
      From Monday the fencers have the chapel for two
      hours a day. Up to now they trained in the boiler
      room, and teachers have said it is marked by foils.
      Coach Orla Bing has sent the School Committee
      than in the heat," he said. The teachers agreed to
      come on the fifth, which is marked on the calendar.
      """)
    #expect(
      reading.articles.map(\.article.headline)
        == ["Snow days cost us a week of May", "Fencers get the old chapel at last"])
    #expect(texts(reading)[0].contains { $0.contains("here in the snow than in the heat,") })
    #expect(reading.lines.first { $0.text.hasPrefix("Coach") }?.role == .body)
  }

  @Test func `the word under which a story goes on may have its page in brackets`() {
    let reading = PageReading.ofText(
      """
      BRIDGE TO CLOSE IN MAY
      By Ada Linden
      The county will close the bridge in May, and while it
      is shut the bus will go around by the quarry and will
      (Continued on page 4)

      SALMON ARE BACK
      By Ivo Sand
      Nine salmon were counted at the weir in one morning,
      more than in any spring since the dam was built there.

      BRIDGE (From page 1)
      pass the school twice. The work takes eleven weeks.
      """)
    #expect(
      texts(reading)[0].last?.hasSuffix(
        "and will pass the school twice. The work takes eleven weeks.") ?? false)
    #expect(reading.articles.count == 2)
  }

  @Test func `what a picture shows takes more than the two words below its first line`() {
    let reading = PageReading.ofText(
      """
      HOT MEALS FOR THE NIGHT SHIFT
      By Ada Linden
      A hot meal will be served in the canteen from
      Monday on, for the first time since the war. A
      cook has been hired, and the price will be the
      Miss Orla Bing tries the new steam ovens on
      Thursday last.
      Photo by Ivo Sand

      same as by day. Nobody is to come in boots, and
      the yard goes last.
      """)
    #expect(
      reading.lines.filter { $0.role == .caption }.map(\.number) == [6, 7])
    #expect(texts(reading)[0].contains { $0.contains("the price will be the same as by day.") })
  }

  @Test func `a paper that sets its headlines in small letters sets all of them so`() {
    let reading = PageReading.ofText(
      """
      the old mill is to be a theatre

      The council has bought the mill for a pound and means to
      open it as a theatre in the spring.

      swimmers home with four medals

      Our juniors took four medals at the county gala, two of
      them in the relay that nobody thought they could win.

      Ada Linden

      a word to those who park on the green

      The green is wet until May. Leave the car at the school,
      where there is room for forty.
      """)
    #expect(
      reading.articles.map(\.article.headline) == [
        "the old mill is to be a theatre", "swimmers home with four medals",
        "a word to those who park on the green",
      ])
  }
}
