import Intake
import Manuscript
import Testing

/// Rows of English headlines, and what looks like them.
@Suite struct EnglishHeadTests {
  @Test func `crossheads that count the parts of a story leave it whole`() {
    let reading = PageReading.ofText(
      """
      Along the Towpath
      By Ada Linden

      We set off with a map that had been drawn before
      the canal was dug, and it rained.

      Day one: the tunnel

      It is half a mile long and has a bend in it, so
      that nobody sees the end. We sang.

      Day two: Weir Lock

      The keeper gave us tea and told us that the canal
      had been dug since. He sold us a map.
      """)
    #expect(reading.articles.map(\.article.headline) == ["Along the Towpath"])
    #expect(reading.lines.count { $0.role == .subhead } == 2)
  }

  @Test func `one part alone is counted by no crosshead`() {
    let reading = PageReading.ofText(
      """
      Ferry Fares to Rise
      By Ada Linden
      A single crossing will cost two pounds from June,
      the company said, and the dog will go free.

      Day One at the New School
      By Ivo Sand
      The doors were opened by the youngest pupil, who
      had been told to push and pulled.
      """)
    #expect(
      reading.articles.map(\.article.headline)
        == ["Ferry Fares to Rise", "Day One at the New School"])
  }

  @Test func `a row of figures goes on from a headline that was broken at its comma`() {
    let reading = PageReading.ofText(
      """
      CARRIERS TURN DOWN CITY'S OFFER,
      318 TO 41
      By Ada Linden
      The letter carriers voted on Sunday in the hall of
      the school, since their own was being painted, and
      counted twice. The city had offered two cents an
      hour and a new bag. The carriers said that the old
      bags would do, and that a cent was not what it had
      been when the last agreement was signed in 1971.
      """)
    #expect(
      reading.articles.map(\.article.headline) == ["CARRIERS TURN DOWN CITY'S OFFER, 318 TO 41"])
  }

  @Test func `a short row with a colon leads to the headline below it`() {
    let reading = PageReading.ofText(
      """
      Council votes 5-2:
      Bus fare to fall
      by a dime for all
      riders under 18
      Mayor breaks with party on tax;
      plan goes to the state in spring
      by Ada Linden | City Editor
      Riders under eighteen will pay ninety
      cents from June, after the council voted
      on Monday to spend what was left of the
      money for the bridge. The bridge is to be
      painted first and mended afterwards, since
      the paint has been delivered.
      """)
    let article = reading.articles[0].article
    #expect(article.kicker == "Council votes 5-2:")
    #expect(article.headline == "Bus fare to fall by a dime for all riders under 18")
    #expect(
      article.deck
        == "Mayor breaks with party on tax; plan goes to the state in spring")
  }

  @Test func `a full line of names that breaks off in a given name is text`() {
    let reading = PageReading.ofText(
      """
      Bridge will stay shut

      by Ada Linden
      The bridge on Mill Street will stay
      shut until the spring, the county
      said on Monday.
      Deputy Clerk of Works Eleanor Mary
      Quill told the board that the bolts
      had been ordered twice and had come
      neither time.
      """)
    #expect(reading.articles.map(\.article.headline) == ["Bridge will stay shut"])
    #expect(reading.articles[0].article.blocks.count == 2)
  }

  @Test func `a few words above the text of a picture are what it is called`() {
    let reading = PageReading.ofText(
      """
      Bridge will stay shut
      by Ada Linden
      The bridge on Mill Street will stay
      shut until the spring, the county
      said on Monday.

      High and dry
      Freshman Ivo Sand waits on the roof
      of the boathouse on Sunday for a
      ladder that was on its way.
      Photo by Mateo Lund
      """)
    #expect(reading.articles.map(\.article.headline) == ["Bridge will stay shut", "High and dry"])
  }

  @Test func `With says whose the column is that the words above its headline name`() {
    let reading = PageReading.ofText(
      """
      SILO CLUB MEETS IN MAY
      The silo club will meet at the school on the
      second Tuesday in May and will bring its own
      chairs.

      ACROSS THE DITCH
      Salt Blocks and Sore Feet
      With Ivo Sand, Field Man
      I walked the fence of nine farms last week and
      found three gates that will open and six that
      will not shut.

      ORA LUND, FIRST SECRETARY
      Ora Lund, secretary from 1921 to 1940, died at
      home on March 2. She wrote the minutes of the
      first meeting on the back of a seed bill.
      """)
    #expect(
      reading.articles.map(\.article.headline)
        == ["SILO CLUB MEETS IN MAY", "Salt Blocks and Sore Feet", "ORA LUND, FIRST SECRETARY"])
    #expect(reading.articles[1].article.section == "ACROSS THE DITCH")
    #expect(reading.articles[1].article.bylines.map(\.name) == ["Ivo Sand"])
  }

  @Test func `a deck may end in who says so`() {
    let reading = PageReading.ofText(
      """
      Rent strike vote falls short

      Turnout of 31 per cent not enough, union says

      Maya Marsh

      A vote on withholding rent from January failed on Tuesday because too few students took part in it.

      The union needed a turnout of 40 per cent, and there are people in the halls who think that it was warned.
      """)
    #expect(reading.lines.map(\.role) == [.headline, .deck, .byline, .body, .body])
  }

  @Test func `what one person says from a place is no section of pieces`() {
    let reading = PageReading.ofText(
      """
      From the Chair

      You will have seen the scaffold round the
      clubhouse. The surveyor found that the flat
      roof, laid by members with more love than
      felt, is holding itself up by habit alone.

      The committee has set aside nine thousand
      pounds, which is all that we have in the bank.

      Angela Marsh

      Juniors' corner

      Thirty-four children came to the match at
      the hall, and all but one of them went home.
      """)
    #expect(reading.articles.map(\.article.headline) == ["From the Chair", "Juniors' corner"])
    #expect(reading.articles.map(\.article.bylines.first?.name) == ["Angela Marsh", nil])
  }

  @Test func `Obituary below who signed a letter is no place`() {
    let reading = PageReading.ofText(
      """
      Letters

      Sir, I saw three waxwings in the churchyard on Sunday. I thought that your readers would like to know of them.
      Ada Linden

      Obituary

      Walter Spink

      Walter Spink, who kept the forge until it became a house, died on 3 March at the age of ninety-one.

      He leaves two sons and an anvil, and a good many gates in the parish that open without a sound.
      """)
    #expect(reading.articles.map(\.article.section) == ["Letters", "Obituary"])
  }

  @Test func `a deck of one row between capitals and the writer may say two things`() {
    let reading = PageReading.ofText(
      """
      LOFT ROOF HOLDS IN GALE

      Slate found in harbor; next storm will take the rest, members say

      By Ada Linden

      The loft over the sail shop came through the gale of the fourth with the loss of one slate.

      The bill is to be paid in two parts, of which the second depends upon the raffle in May.
      """)
    #expect(reading.lines.map(\.role) == [.headline, .deck, .byline, .body, .body])
  }

  @Test func `rows between white and By are a headline and its deck, however full`() {
    let reading = PageReading.ofText(
      """
      Dunmore board votes
      to close the ward
      Mothers will be sent thirty-eight miles
      to Harlan; two nurses to be reassigned
      By Carla Linden
      DUNMORE - The last baby to be born at the
      hospital will be born before April. The
      board voted 4-3 on Monday to close the six
      beds that have been open since 1951.

      Crane is mended
      By Ada Linden
      The crane was mended by a man and a boy
      who came on the noon ferry and went back.
      """)
    #expect(
      reading.articles[0].article.deck
        == "Mothers will be sent thirty-eight miles to Harlan; two nurses to be reassigned")
    #expect(reading.articles[1].article.deck == nil)
  }

  @Test func `between a marked headline and who wrote there is only a row of the headline`() {
    let reading = PageReading.ofText(
      """
      ## New wires reach
      Sheds 1 to 38
      Ruth Brandt, Harbour Manager

      After fourteen months the wires are in the ground, and tenants can order what they like from any of four firms.

      ## Gate hours change

      From July the east gate will be locked at nine, after three thefts in May. Keys will still open the small door.
      """)
    #expect(reading.articles[0].article.bylines.map(\.name) == ["Ruth Brandt"])
    #expect(![LineRole.byline, .body].contains(reading.lines[1].role))
    #expect(reading.articles.map(\.article.headline).last == "Gate hours change")
  }

  @Test func `rows above a name in capitals and an office are one headline`() {
    let reading = PageReading.ofText(
      """
      Heat returns to
      Whitlock Hall after
      nine cold nights
      College will refund $40 to each of us
      PRIYA RAMAN
      News editor
      Radiators in Whitlock Hall came on at noon on
      Monday, nine nights after a valve had cracked
      and sent some of us to sleep in the library.
      """)
    #expect(
      reading.lines.map(\.role) == [
        .headline, .headline, .headline, .deck, .byline, .byline, .body, .body, .body,
      ])
  }

  @Test func `the lower rows of a headline may have no capital`() {
    let reading = PageReading.ofText(
      """
      Selectmen to
      hear mill plan
      The selectmen will hear a plan on Tuesday to turn
      the Warren mill into flats, which they did not like
      when they heard it last year.

      Bulldogs take
      pair from Weir
      The girls won two games from Weir on Saturday, both
      of them behind the pitching of a sophomore.
      """)
    #expect(
      reading.articles.map(\.article.headline) == [
        "Selectmen to hear mill plan", "Bulldogs take pair from Weir",
      ])
  }

  @Test func `what somebody was asked stands over each answer and begins no story`() {
    let reading = PageReading.ofText(
      """
      A word with Nell Marsh

      Nell has run the boat house since the flood of 1968, and has seen
      four mayors fall in.

      What has changed most?

      The ropes. They were hemp when I came, and now you could not rot
      one if you tried.

      And your worst day?

      The regatta of 1974. Nobody had told the geese that there was to
      be one.

      Lock gates are painted

      Both gates of the upper lock were painted green on Monday, and the
      keeper has asked that nobody sit on them before the end of June.
      """)
    #expect(
      reading.articles.map(\.article.headline)
        == ["A word with Nell Marsh", "Lock gates are painted"])
  }

  @Test func `what ends in a colon over a text heads it right below the head of the page`() {
    let reading = PageReading.ofText(
      """
      THE WHISTLE
      Vol. 4   No. 2                                    FEBRUARY 1951
      THE GENERAL MANAGER WRITES:
      It is my pleasant duty to report that the order for forty tank
      engines has been confirmed. The first will be steamed in August.
      LONG SERVICE
      Gold watches were given on Friday to eleven men who have each been
      fifty years with the Works, and who will not be told to go home.
      """)
    #expect(
      reading.articles.map(\.article.headline) == ["THE GENERAL MANAGER WRITES:", "LONG SERVICE"])
  }
}
