import Intake
import Manuscript
import Testing

/// Which story a fragment without a headline belongs to, on English pages.
@Suite struct EnglishFragmentTests {
  @Test func `nothing of a story stands below the name that signs it`() {
    let reading = PageReading.ofText(
      """
      A letter from the Rectory

      On Sunday I walked up to church before the harvest service and found Jean Moss there, tying barley to the pews of the church.

      The hall was full in the evening, and the supper went on until January seemed near. We sang.

      Helen Linden, Rector

      Ringing the changes

      Six of us took the bus to Weir for the contest of bells and came back fourth of nine.

      Graham Sand

      The church hall is free on Monday evenings from January for supper or for harvest songs. Apply to the post office.

      Flowers wanted

      We have nobody down for two weeks of October, and the pedestal has lost a foot.
      """)
    #expect(reading.articles.map(\.article.headline.isEmpty) == [false, false, true, false])
    #expect(reading.articles[2].order == [15])
  }

  @Test func `what is signed belongs to a story that is not signed yet`() {
    let reading = PageReading.ofText(
      """
      Library van rolls at last
      By Priya Linden, Chair
      After two years and three raffles the library van is
      open for business. It cost six hundred pounds from a
      dealer, and ticket money paid for the table in it.
      The books were moved in on Saturday, and each class
      has a slot of twenty minutes a week.

      Disco: what we learned
      We sold far more than a hundred for a hall that holds
      fewer, and it was too loud for the little ones.
      Next year there will be two sittings, and

      when on Thursdays the van stays open till four.
      The van wants four more grown people for the rota, and
      whoever can tell a book from a brick will do.

      The money came to seven hundred pounds from the ticket
      table, and the dealer of the library has been paid.
      Tom Moss, Treasurer

      Camp takes a new tent
      Forty children go to the wood in May for two nights,
      with a new tent and an old stove.
      Lists should be back by the end of March.
      """)
    #expect(reading.articles[1].order.suffix(3) == [18, 19, 20])
    #expect(reading.articles.map { $0.article.bylines.count } == [1, 1, 0])
  }

  @Test func `a few lines that fill the page below white are a notice`() {
    let reading = PageReading.ofText(
      """
      HOSPITAL BOARD VOTES
      The board voted on Monday to close the office of the ward,
      which has been open since 1951 and cost a great deal.
      Nobody rose to speak against it. The board will meet again
      in the spring.

      DEPUTIES FIND TANK
      A tank that was stolen in December turned up on Friday under
      the ice of the creek. It was empty.
      Two men from Harlan are sought, and a third has been found
      who knows nothing.

      The office of this paper will be closed for the holiday, and an
      advertisement for that week is due by noon on the eve of it.
      """)
    #expect(reading.articles.map(\.order).last == [13, 14])
    #expect(reading.articles.count == 3)
  }

  @Test func `nothing of a letter stands above its headline`() {
    let reading = PageReading.ofText(
      """
      COUNCIL AND THE DOGS
      The council met on Monday, and the marshal reported eleven
      dogs. Nine of them were claimed.
      Bills of three hundred dollars were allowed.

      FERRY ADRIFT
      The ferry broke loose on Monday with two teams aboard. It was
      caught at the island by
      Peter Sand.
      It will be mended by the end of the week.

      The lamp at the corner of Front and Second streets was spoken
      of, and the ditch there. The motion on the lamp was laid upon
      the table with the columns that the paper had on it.

      TO THE EDITOR
      Sir: I would ask through your columns what has become of the
      lamp at the corner of Front and Second streets. I fell into
      the ditch there upon Saturday night.
      J. W. Moss
      """)
    #expect(reading.articles.last?.order.first == 16)
  }
}
