import Intake
import Manuscript
import Testing

/// English pages whose narrow columns run into headlines, and whose white parts stories.
@Suite struct EnglishRowTests {
  @Test func `short rows below a line that is not over are a headline`() {
    let reading = PageReading.ofText(
      """
      Dividend checks are
      mailed in April
      Some four thousand people who bought feed
      from the elevator in 1989 and 1990 will find
      a check in the mail this month. The board
      voted on Jan. 12 to pay back the capital,
      Go easy on
      the old scales
      Ray Tillman, yard foreman
      The scales by the north gate were built for
      wagons. They will weigh a truck, and they
      will weigh it wrong. Use the south gate.
      which is the share of each in what the
      elevator took in above its costs in those
      two years. The average check is for $82.
      """)
    #expect(
      reading.articles.map(\.article.headline)
        == ["Dividend checks are mailed in April", "Go easy on the old scales"])
    #expect(reading.articles[1].article.bylines.map(\.name) == ["Ray Tillman"])
    #expect(reading.lines[12].joins == 6)
  }

  @Test func `the last words of a paragraph are no headline`() {
    let reading = PageReading.ofText(
      """
      Scales are mended
      The scales by the north gate were built for
      wagons and were mended on Monday by Messrs.
      Sand & Co.
      They sent a man and a boy, and an invoice
      for three men.
      """)
    #expect(reading.articles.count == 1)
    #expect(reading.lines.dropFirst().allSatisfy { $0.role == .body })
  }

  @Test func `where white parts stories only, text below it is the rest of another one`() {
    let reading = PageReading.ofText(
      """
      FERRY CREW VOTES TO STRIKE

      The ferry crew voted on Monday night to
      strike if the owners of the ferry cut the
      winter boats.
      The owners of the ferry said that nobody
      rides the winter boats. The crew said that
      nobody rides a boat that is not there.
      A mediator comes on Friday.

      CHOIR SINGS

      The choir sang in the school hall on
      Sunday, and the hymns were well known.
      The organ was blown by the sexton, who
      asks for a fan.
      There was cake.

      The ferry crew will picket the slip from
      six in the morning, and the owners have
      hired a bus for the winter.
      """)
    #expect(reading.lines.filter { $0.article == 0 }.map(\.number).suffix(3) == [19, 20, 21])
    #expect(reading.articles.count == 2)
  }

  @Test func `where white parts paragraphs too, text below it goes on`() {
    let reading = PageReading.ofText(
      """
      FERRY CREW VOTES TO STRIKE

      The ferry crew voted on Monday night to
      strike if the owners of the ferry cut the
      winter boats.

      The owners of the ferry said that nobody
      rides the winter boats.

      CHOIR SINGS

      The choir sang in the school hall on
      Sunday, and the hymns were well known.

      There was cake by the ferry slip.
      """)
    #expect(reading.lines.last?.article == 1)
  }

  @Test func `rows between a headline in capitals and who wrote are its deck`() {
    let reading = PageReading.ofText(
      """
      SLIP CREW VOTES
      412 TO 88 TO STAY OUT
      Three-year offer cuts winter boats, adds only
      Sunday pay
      By Ada Linden
      The ferry crew voted on Monday night to stay
      out until the owners of the ferry come back
      with the winter boats in their offer.
      """)
    #expect(reading.articles.count == 1)
    #expect(
      reading.articles[0].article.deck == "Three-year offer cuts winter boats, adds only Sunday pay"
    )
  }

  @Test func `a paragraph that begins with a name in a narrow column begins no story`() {
    let reading = PageReading.ofText(
      """
      COUNTY CREWS
      SKIP GRAVEL

      Gravel roads in the
      northern half of the
      county will get no new
      stone this summer, the
      highway committee de-
      cided on Tuesday.
      Engineer Carl Voight
      said fuel had cost him
      $61,000 more than the
      year before.
      "I can buy diesel or I
      can buy rock," he told
      the committee.

      SCHOOL LETS
      OUT EARLY

      A burst main sent 340
      children home from the
      Oak Street school at ten
      on Wednesday. Classes
      go on today.

      FAIR OPENS

      The fair opens at two
      on Friday with a parade
      of mules, and the judges
      of pies sit at three in
      the big tent.
      """)
    #expect(
      reading.articles.map(\.article.headline) == [
        "COUNTY CREWS SKIP GRAVEL", "SCHOOL LETS OUT EARLY", "FAIR OPENS",
      ])
  }

  @Test func `no paragraph begins with a figure, so what is counted goes on from above`() {
    let reading = PageReading.ofText(
      """
      Pupils Plant an Orchard
      The rain held off for an hour on Monday as children in Class
      4 planted thirty apple trees behind the gym with help from
      the parents of Weir Lane.
      "I dug a very deep hole," said Amy, who is nine years old and
      had brought a spade of her own.
      Reporter: Mia Sand

      Swimming Gala
      by Nell Oram, Year 6
      We came second out of nine schools. Our relay team was in the
      lead until the last turn, when Ivo lost his goggles.
      """)
    #expect(reading.lines.prefix(4).map(\.role) == [.headline, .body, .body, .body])
    #expect(reading.lines[2].joins == 2)
  }
}
