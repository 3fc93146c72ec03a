import Intake
import Manuscript
import Testing

/// Sections, names and furniture of English pages.
@Suite struct EnglishSectionTests {
  @Test
  func `briefs with heads of their own and letters stand under sections`() {
    let reading = PageReading.ofText(
      """
      THE MILL LANTERN
      May 2012 | Issue 4 | Page 2

      Tram rolls home

      Moira Sandqvist

      Conductor Ivo Sand rang the bell twice on Sunday evening and handed it to a boy of nine who had asked for it at every stop.

      AROUND THE MILL

      Kiln day moves. From June 1 the kiln is fired on Tuesdays, and glazes must be in by noon on the day before.

      Choir wants tenors. Come on Thursday at seven to the hall above the bakery, and bring a chair of your own.

      LETTERS

      Your story about the weir left out the eels. They were here before the mill and will be here when it is flats.

      D. Hartwig, Weir Lane

      I retired in May after forty years and was given a clock, which runs eight minutes fast, so I am early for everything.

      M. Oss, Glazing (ret.)

      The Mill Lantern is published six times a year. Editor, L. Brandt.
      """)
    let sections = reading.articles.map(\.article.section)
    #expect(sections == [nil, "AROUND THE MILL", "AROUND THE MILL", "LETTERS", "LETTERS"])
    #expect(
      reading.articles.map { $0.article.bylines.map(\.name) }
        == [["Moira Sandqvist"], [], [], ["D. Hartwig"], ["M. Oss"]])
    #expect(reading.lines.last?.role == .furniture)
  }

  @Test func `a note of the desk, a source and a byline in italics are told from the text`() {
    let reading = PageReading.ofText(
      """
      Letterpress is back

      *By Ada Linden, Shop Steward*

      Editor's note: This is the first of three articles on small shops in the valley.

      The press in the cellar of the old bank was built in 1911 and weighs as much as two horses, which is what moved it here.

      From Paper & Ink Monthly
      """)
    #expect(reading.lines.map(\.role) == [.headline, .byline, .editorNote, .body, .source])
    #expect(reading.articles.first?.article.bylines.map(\.name) == ["Ada Linden"])
  }

  @Test
  func `a picture's text inside a wrapped sentence, a deck and rows of a head are told apart`() {
    let reading = PageReading.ofText(
      """
      FLOOD CREST DUE AT MIDNIGHT
      LEVEE HOLDS AT
      FOUNDRY STREET
      Bakery Sends 2,000 Loaves to the North Side
      By Edgar Sandqvist
      The tug had been cut for scrap when a dentist
      from the coast rang up and asked whether she
      could be made to float by the summer. She was
      afloat already, after a fashion, said the
      The Resolute at the pier before it was cut.
      dealer, who has sold three of her sisters for
      less than the price of the paint on them and
      would rather sell this one whole.
      """)
    #expect(
      reading.lines.map(\.role)
        == [.kicker, .headline, .headline, .deck, .byline] + Array(repeating: .body, count: 4)
        + [.caption] + Array(repeating: .body, count: 3))
  }

  @Test func `a short head over a text that takes nothing up from above begins a story`() {
    let reading = PageReading.ofText(
      """
      CREWS HOLD OUT FOR A WEEK
      By Edgar Sandqvist
      Negotiators went back into the same room on Friday with the same coffee pot between them.
      The company wants to pay dockers only for the hours a ship is alongside the pier.
      Blood drive short of goal
      Nurses filled ninety pint bags at Saturday's clinic, eleven fewer than in autumn.
      """)
    #expect(
      reading.articles.map(\.article.headline)
        == ["CREWS HOLD OUT FOR A WEEK", "Blood drive short of goal"])
  }

  @Test func `a maker before a picture's text, and heads in capitals in the first lines of briefs`()
  {
    let reading = PageReading.ofText(
      """
      COUNCIL BACKS NEW HOUSING PLAN
      By Jane Doe

      The council voted on Monday to approve a plan for 120 new homes.

      IN BRIEF

      LIBRARY HOURS. The library will stay open until nine on Thursdays.

      BAKE SALE. The bake sale of the school raised $450.

      Photo by Tom Baker: The mayor signs the plan.
      """)
    #expect(reading.articles.map(\.article.section) == [nil, "IN BRIEF", "IN BRIEF"])
    #expect(reading.lines.last?.role == .caption)
    #expect(
      reading.articles.last?.article.blocks.contains { block in
        guard case .picture(let picture) = block else { return false }
        return picture.credits.map(\.name) == ["Tom Baker"]
      } ?? false)
  }

  @Test func `a little of everything, and news of some people, are names of sections`() {
    let reading = PageReading.ofText(
      """
      THE WEIR SHEET, Lower Weir, Vt., Friday, May 11, 1956

      FERRY GETS A SECOND COAT

      The selectmen had the ferry hauled on Tuesday and found the
      planks sound. It goes back in the water when the paint dries.

      HERE AND THERE

      Mrs. Orla Bing has a hen that lays in the mailbox. The carrier
      now knocks.

      Emmett Sayre dug a well at the upper farm and struck an older
      one. Both are dry.

      WITH THE BOWLERS

      The Foundry took three from the Dairy on Monday. High single
      was Ivo Sand with 241.

      League dues are owed by the last night of the season. Several
      members know who they are.
      """)
    let sections = reading.articles.map(\.article.section)
    #expect(
      sections
        == [nil, "HERE AND THERE", "HERE AND THERE", "WITH THE BOWLERS", "WITH THE BOWLERS"])
  }

  @Test func `a label between marks stands over short pieces as it does over letters`() {
    let reading = PageReading.ofText(
      """
      THE KILN
      Weir High School, March 1981

      Band Wins at Fair

      By Ada Linden

      The band played one march, and played it well. The judges gave
      it the cup.

      ** SMALL BEER **

      Locker keys can be had in the office until noon. Bring a
      quarter.

      Chess club beat the faculty by four boards to one. The one was
      the janitor.
      """)
    #expect(reading.articles.suffix(2).map(\.article.section) == ["SMALL BEER", "SMALL BEER"])
  }

  @Test func `In brief, and what bears the mark of a section, stand over pieces without heads`() {
    let reading = PageReading.ofText(
      """
      ■ FROM THE PASTOR'S DESK
      WHY THE BELL IS SILENT
      By Ada Linden
      The yoke that carries the bell cracked on the Fourth of July, and the foundry wants until October to cast a new one.

      ■ WITH SYMPATHY
      Clara Sand, 93, was buried from this church on July 9. She made the altar breads for thirty-four years.

      Ambrose Oss, 71, died on July 22. He sang bass in the choir, and on some Sundays was the choir.

      In brief

      A bus shelter is to be built at Pound Hill. It will have three sides.

      Miss Joan Hatch, of Church Street, has been appointed matron of the cottage hospital.
      """)
    #expect(
      reading.articles.map(\.article.section) == [
        "FROM THE PASTOR'S DESK", "WITH SYMPATHY", "WITH SYMPATHY", "In brief", "In brief",
      ])
  }

  @Test func `a headline may go on in small letters above its deck`() {
    let reading = PageReading.ofText(
      """
      Market hall clock
      to lose its fourth face
      Council says nobody looks at it from the gasworks
      By Ada Linden
      The council decided on Monday to repair three faces of the clock and to board over the one that looks north.
      """)
    #expect(reading.lines.map(\.role) == [.headline, .headline, .deck, .byline, .body])
  }

  @Test(arguments: ["* * * Mailbag * * *", "~ MAILBAG ~", "-=- MAILBAG -=-", "■ MAILBAG ■"])
  func `words between marks name a section`(label: String) {
    let reading = PageReading.ofText(
      """
      Tram rolls home
      Conductor Ivo Sand rang the bell twice on Sunday evening and handed it to a boy of nine who had asked for it at every stop.

      \(label)

      The bell on the late tram
      Dear Lantern,
      I live by the loop and hear the bell at ten past midnight. It is the last thing I hear, and I would miss it.
      Moss Hartwig, Loop Lane
      """)
    #expect(reading.lines[2].role == .section)
    #expect(reading.articles.last?.article.section?.lowercased() == "mailbag")
    #expect(reading.articles.last?.article.headline == "The bell on the late tram")
  }

  @Test(arguments: ["Notices", "CLASSIFIEDS", "== WANTED ==", "Coming Events"])
  func `what white parts below a section is a piece each, where stories are set tight`(
    label: String
  ) {
    let reading = PageReading.ofText(
      """
      Sluice gate painted green
      The gate at the head of the race was painted on the ninth by two men and a boy, and the boy did most of it.
      The committee had voted for grey, but green was what the boat yard had left over from the ferry.
      Nobody has complained, since from the road it looks like a tree.

      \(label)

      The drying shed is to let from the first of June, by the week. Ask at the kiln.

      For sale: one punt, green, dry on the left side. Four pounds or a goat.

      The boat yard wants a boy on Saturdays. He should not mind paint.
      """)
    #expect(reading.lines[4].role == .section)
    #expect(reading.articles.map(\.order) == [[1, 2, 3, 4], [8], [10], [12]])
  }

  @Test func `whose space it is names a section above a headline`() {
    let reading = PageReading.ofText(
      """
      President's column

      What the pressmen taught us
      By Lou Amory

      When the pressmen walked out we crossed their line. I had a mortgage, and I have not been proud of it one day since.
      """)
    #expect(reading.articles.map(\.article.headline) == ["What the pressmen taught us"])
    #expect(reading.articles.first?.article.section == "President's column")
  }

  @Test(arguments: ["Letter to the editor", "Club notes"])
  func `sections are set like sentences where headlines are`(label: String) {
    let reading = PageReading.ofText(
      """
      The clock in the hall

      The clock in the hall has said twenty to eleven since the autumn, and all of us have set our lives by it.

      The editors

      \(label)

      Lockers too small

      A tuba does not fit in a locker. Neither does a sousaphone, which is what I play, and I have been late nineteen times.

      Brent Oakley
      """)
    #expect(
      reading.lines.map(\.role)
        == [.headline, .body, .byline, .section, .headline, .body, .byline])
    #expect(reading.articles.first?.article.bylines.isEmpty ?? false)
  }

  @Test func `a name with white around it over a headline, and one over briefs below a letter`() {
    let reading = PageReading.ofText(
      """
      THE WEIR WOODSMAN          FRIDAY, APRIL 8, 1938

      FALLERS WALK OUT OF CAMP
      OVER THE DONKEY ENGINE
      Sixty-two fallers and rigging men laid down their saws at ten on Monday, and walked nine miles.

      ALONG THE FERRY ROAD

      Matt Kangas is home from the hospital and can have visitors after two.

      Lost, on the stage of Saturday night, one pair of boots, nearly new.

      THE STUMP

      WHAT THE COOK HEARD
      By Jack Sand
      A cook hears everything, for nobody lowers his voice on account of a man carrying wood.
      The trouble with fallers, says the boss, is that they read, and then they write.
      """)
    #expect(
      reading.articles.map(\.article.section)
        == [nil, "ALONG THE FERRY ROAD", "ALONG THE FERRY ROAD", "THE STUMP"])
    #expect(reading.articles.last?.article.headline == "WHAT THE COOK HEARD")
  }

  @Test func `what stands right below who signed a letter may name a section`() {
    let reading = PageReading.ofText(
      """
      THE SEXTANT      Weir High School      February 13, 1987

      LETTERS

      Who turned off the juke box?

      Dear Editor: The juke box has been unplugged since December, and nobody says why.

      Ida Marsh, sophomore

      SPORTS SHORTS

      WRESTLING: The varsity pinned Marlow on Monday and has a tie for the league.

      SWIMMING: Ada Linden broke her own record, and so did the clock of the pool.
      """)
    #expect(
      reading.articles.map(\.article.section) == ["LETTERS", "SPORTS SHORTS", "SPORTS SHORTS"])
  }

  @Test(arguments: ["DIARY", "Notices", "FIXTURES AND RESULTS", "DATES", "For Sale and Wanted"])
  func `whole paragraphs below the name of what comes or is wanted are pieces of their own`(
    name: String
  ) {
    let reading = PageReading.ofText(
      """
      Loft roof holds

      The loft over the sail shop came through the gale of the fourth with the loss of one slate.

      It was found in the harbor and put back by two men and a boy, and the boy did most of it.

      \(name)

      The pump has a new handle.

      Wanted by the sail shop: clean canvas in small pieces, delivered. Ask for Walter.

      The bus for the regatta leaves the gate at a quarter past six and will not wait.
      """)
    #expect(reading.articles.map(\.article.section) == [nil, name, name, name])
    #expect(reading.articles.map(\.article.headline) == ["Loft roof holds", "", "", ""])
  }

  @Test func `one person's diary is no list of what comes`() {
    let reading = PageReading.ofText(
      """
      A Keeper's Diary

      Rain until noon on Monday. The hens sat in the cart shed and looked at me all morning.

      Tuesday brought the thatcher with his boy, who fell off twice and laughed both times.
      """)
    #expect(reading.articles.map(\.article.headline) == ["A Keeper's Diary"])
  }
}
