import Intake
import Manuscript
import Testing

/// What stands on English pages besides their copy.
@Suite struct EnglishFurnitureTests {
  private func roles(_ text: String) -> [LineRole] { PageReading.ofText(text).lines.map(\.role) }

  @Test func `a month with a page in words or a price heads a page, the paper's name above it`() {
    let body = """
      LOFT ROOF HOLDS
      By ADA LINDEN
      The loft over the sail shop came through the gale of
      the fourth with the loss of one slate, which was found
      in the harbor and put back.
      """
    let first = "The Sail Loft Voice\nLocal 57, United Sailmakers\nMarch 1951          Page Two\n"
    let second =
      "ST. OSWIN'S CHRONICLE\nThe magazine of two parishes\nAugust 1963          Price 4d\n"
    for head in [first, second] {
      #expect(
        Array(roles(head + body).prefix(4)) == [.furniture, .furniture, .furniture, .headline])
    }
  }

  @Test func `Postmaster and Monday in mid sentence are no head of a page`() {
    let lines = roles(
      """
      HARBOR NEWS
      Thursday, April 22, 1976          15 cents
      POST OFFICE STAYS
      By Ada Linden
      The letter from the capital took nine days to
      arrive, told Postmaster Irma Sand on Monday
      that her office would stay open, and had been
      posted without a stamp.
      """)
    #expect(lines == [.furniture, .furniture, .headline, .byline, .body, .body, .body, .body])
  }

  @Test func `what a paper says of itself is furniture down to its last line`() {
    let lines = roles(
      """
      KILN DAY MOVES
      By Ada Linden
      From the first of June the kiln is fired on Tuesdays
      and glazes must be in by noon on the day before.
      Signed articles are the opinion of the signer.
      Member, Valley Weekly Press Association
      The Kiln Post is written, printed and delivered free by
      its readers. To help, knock at 4 Mill Lane.
      """)
    #expect(lines.suffix(4).allSatisfy { $0 == .furniture })
  }

  @Test func `a rule across the column is furniture`() {
    let lines = roles(
      """
      SNOW

      by Ada Linden

      Who shovels? The lease says the landlord, and the landlord says the super.

      --------------------------------------

      Next meeting: February 17, 7 p.m., laundry room.
      """)
    #expect(lines[3] == .furniture)
  }

  @Test func `a row of stars above the page number names no paper`() {
    let page = PageReading.ofText(
      """
      ***
      Page 2
      WELL DUG AT LAST
      The new well on the common gave water on Tuesday at a depth of ninety feet.
      """)
    #expect(page.lines.map(\.role).suffix(3) == [.furniture, .headline, .body])
  }

  @Test func `links and nothing else are furniture`() {
    let reading = PageReading.ofText(
      """
      ## Dates for the summer

      Sat 14 May Lift-in at eight. Bring gloves.

      Sun 5 June Race around the island, and supper.

      [Back to top](#top) | [Print this page](print)
      """)
    #expect(reading.lines.last?.role == .furniture)
    #expect(reading.articles.last?.isTruncated == false)
  }

  @Test func `who printed and published a paper is told at its foot`() {
    let reading = PageReading.ofText(
      """
      Darts team through
      The Plume of Feathers beat the Railway Tavern by four legs to three in the second round on Wednesday.

      Printed and published by Courant Papers Ltd., 4 Sheep Street. Tel. Salterton 216. Price 5d.
      """)
    #expect(reading.lines.map(\.role) == [.headline, .body, .furniture])
  }

  @Test func `a day and a page in a sentence are no head of a page`() {
    let lines = roles(
      """
      Council sets dates for hearings
      By Ada Linden
      The council set the dates for the hearings on the
      bridge. The first will be held in May, the second on
      Monday, June 16, 2025
      at the same place, and the town is asked to come.

      CORRECTION
      A story on Page 1 on Tuesday misstated the age of
      Harold Finch. He is 71.
      """)
    #expect(
      lines == [
        .headline, .byline, .body, .body, .body, .body, .headline, .body, .body,
      ])
  }

  @Test func `a line that is left out between two lines of a story is told`() {
    let reading = PageReading.ofText(
      """
      Town hall hours change
      By Ada Linden
      The town hall will open at eight from the first of May, so that people can come before work.
      For the new hours of the library call 555-0123 or visit
      The new hours are a trial until the end of the year, the clerk said.
      """)
    #expect(reading.lines.map(\.role) == [.headline, .byline, .body, .furniture, .body])
    #expect(reading.articles.flatMap(\.flags).map(\.kind) == [.leftOut])
    #expect(reading.articles.flatMap(\.flags).map(\.line) == [4])
  }

  @Test(arguments: [
    ["LANTERN 1", "2 LANTERN"], ["Weir Lantern - 3", "Page 4   The Weir Lantern"],
  ])
  func `the paper's name with a number heads the next side`(heads: [String]) {
    let reading = PageReading.ofText(
      """
      THE WEIR LANTERN
      May 1974

      Sluice gate painted green
      The gate at the head of the race was painted on the ninth by two men and a boy, and the boy did most of it. Asked why it is green, he said that nobody had ever told him which
      Continued on page 2

      \(heads.joined(separator: "\n"))

      SLUICE - continued from page 1
      other color there was. The committee had voted for grey.
      """)
    #expect(reading.lines[5...7].allSatisfy { $0.role == .furniture })
    #expect(reading.articles.count == 1 && reading.lines.last?.joins == 5)
  }

  @Test(arguments: [
    "Lantern staff: Editor, Ada Linden; Copy, R. Sand; Photos, Jan Oss. Room 9, above the kiln.",
    "Weir County Lantern - Entered as second class matter at the post office at Weir Mills, Mo. - A. Linden, Publisher and sole owner",
    "Editor: Ada Linden. Printed by the boat yard in its own shed.",
  ])
  func `the foot of a page says who makes the paper and how it is mailed`(foot: String) {
    let lines = roles(
      """
      Sluice gate painted green
      The gate at the head of the race was painted on the ninth by two men and a boy, and the boy did most of it.

      WANT ADS

      For sale: one punt, green, dry on the left side. Four pounds or a goat.

      Wanted: a boy on Saturdays at the boat yard. He should not mind paint.

      \(foot)
      """)
    #expect(lines.last == .furniture)
  }

  @Test(arguments: [
    "PATRONIZE OUR ADVERTISERS - THEY KEEP THE CLARION IN PRINT",
    "It pays to advertise in the Clarion",
  ])
  func `a banner for those who advertise heads no story`(banner: String) {
    let lines = roles(
      """
      SLUICE GATE PAINTED GREEN
      The gate at the head of the race was painted on the ninth by two men and a boy.

      \(banner)

      AUCTION OF COWS AND TOOLS
      Having sold my farm I will sell on the Creek road, Saturday at ten, eleven cows and a plough.
      """)
    #expect(lines == [.headline, .body, .furniture, .headline, .body])
  }

  @Test func `below everything else stands whose paper it is, and where`() {
    let lines = roles(
      """
      The Weir Lantern
      Newsletter of the Weir Mills Teachers' Guild        Vol. 22, No. 6   February 1988

      Board blinks on duty
      The school board agreed in January to drop the second duty period for teachers, five votes to two.

      Weir Mills Teachers' Guild
      1200 Granary Road, Suite 4
      """)
    #expect(lines.suffix(4) == [.headline, .body, .furniture, .furniture])
  }

  @Test func `a trader's line inside a sentence is none of it, and a letter begins with Editor`() {
    let reading = PageReading.ofText(
      """
      THE WEIR LANTERN     Mill Workers Local 9     March 1987

      Letters

      Who counts the pots?

      Editor: Last week you printed that
      the kiln was down by half. I would
      like to know who did the counting.

      Vern Tolliver, Weir Lane

      Crew of the ferry gets its boots

      The crew of the ferry Annabel had
      asked for boots since the spring of
      the flood, and the county said that
      they were to be had from the
      WEIR TIRES & OIL at the gate, 555-0142
      stores, and they were, on Monday.
      """)
    #expect(reading.lines.count { $0.role == .furniture } == 2)
    #expect(reading.lines[3].role == .body && reading.lines.last?.joins == 18)
  }

  @Test
  func `what the paper is stands between its name and its date, which is no entry of a diary`() {
    let reading = PageReading.ofText(
      """
      The Weir Lantern
      A weekly paper for the mill hands of Weir, Upper Weir and Kiln End
      Sunday 9 November 2003     No. 1,142     Price 50c

      Ferry crew gets its boots

      The crew of the ferry had asked for boots since the spring of the flood, and on Monday
      they were there.
      """)
    #expect(
      reading.lines.map(\.role) == [.furniture, .furniture, .furniture, .headline, .body, .body])
  }

  @Test(arguments: [
    "Subscribe for the Banner. $1.50 a Year in Advance.", "BUY WAR BONDS AND STAMPS",
  ])
  func `what a paper calls to its readers parts no sentence and heads nothing`(_ call: String) {
    let reading = PageReading.ofText(
      """
      MAIL SAVED AT THE FORD
      The driver of the mail was within a rod of the planking
      when he heard the timbers crack, and by pulling his team
      \(call)
      sharply into the ditch he saved himself and eleven sacks.
      \(call)
      CORN SHOW AT THE ARMORY
      Three hundred ears of dent and flint are on the tables at
      the Armory, and the ribbons will be placed at two o'clock.
      """)
    #expect(reading.lines.filter { $0.role == .furniture }.map(\.number) == [4, 6])
    #expect(reading.articles.count == 2)
    #expect(reading.articles.first?.article.blocks.count == 1)
  }
}
