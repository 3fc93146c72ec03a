import Intake
import Manuscript
import Testing

/// Who wrote and who photographed, on English pages.
@Suite struct EnglishNameTests {
  private func names(_ article: Article?) -> [String] { article?.bylines.map(\.name) ?? [] }

  @Test func `what a writer is says that the line above it is a name, given ever so rarely`() {
    let reading = PageReading.ofText(
      """
      SPORTS

      Swimmers hope for hot water

      Ottiwell Pike
      Staff Writer

      The boiler at the pool has been out since October, and the swimmers have been in, which
      builds character.
      """)
    #expect(reading.lines.map(\.role).dropFirst() == [.headline, .byline, .byline, .body, .body])
    #expect(names(reading.articles.first?.article) == ["Ottiwell Pike"])
  }

  @Test(arguments: ["Co-chair, Grievance Committee", "FOR THE NEIGHBOR", "Special to the Voice"])
  func `between the writer's name and the text stands what the writer is`(office: String) {
    let reading = PageReading.ofText(
      """
      Mandatory overtime is out of order

      By Ada Linden
      \(office)

      An arbitrator has ruled that nobody may be kept past twelve hours merely because nobody
      thought to call anyone else.
      """)
    #expect(reading.lines.map(\.role).prefix(4) == [.headline, .byline, .byline, .body])
  }

  @Test(
    arguments: [
      "Ottiwell Pike reports", "From our rowing correspondent, Ottiwell Pike",
      "Reporter: Ottiwell Pike", "Submitted by Ottiwell Pike, swimming teacher",
      "Ottiwell Pike, sports editor", "Ottiwell Pike | Staff Writer", "Report: Ottiwell Pike",
      "Report by Ottiwell Pike (Warden)", "By the Treasurer, Ottiwell Pike",
    ])
  func `who wrote may be told without By`(byline: String) {
    let reading = PageReading.ofText(
      """
      Swimmers hope for hot water

      \(byline)

      The boiler at the pool has been out since October, and the swimmers have been in, which
      builds character.
      """)
    #expect(reading.lines.map(\.role).prefix(2) == [.headline, .byline])
    #expect(names(reading.articles.first?.article) == ["Ottiwell Pike"])
  }

  @Test(arguments: ["Report: Harbor Silting", "By the Harbor, Calm Seas"])
  func `words above a text are its headline, be they like a byline`(headline: String) {
    let reading = PageReading.ofText(
      """
      Weir Lantern
      March 4, 1998

      \(headline)

      The harbor has lost a foot of water since the dredger was sold, and the pilots say that
      the bar will be dry at low tide by June.
      """)
    #expect(reading.articles.map(\.article.headline) == [headline])
  }

  @Test func `a byline that was set twice is no row of the headline`() {
    let reading = PageReading.ofText(
      """
      LOFT ROOF HOLDS
      By Ada Linden
      By Ada Linden
      The loft over the sail shop came through the gale of
      the fourth with the loss of one slate.
      """)
    #expect(reading.articles.map(\.article.headline) == ["LOFT ROOF HOLDS"])
  }

  @Test(
    arguments: [
      "Voice photo by Ivo Sand", "Voice photo/Ivo Sand", "Photo/Ivo Sand", "Photo: Ivo Sand",
    ])
  func `a credit may begin with the paper whose picture it is`(credit: String) {
    let reading = PageReading.ofText(
      """
      Lab rats retire to farm

      By Ada Linden

      Forty rats that took part in a memory study are living in a barn south of town, where
      they remember everything.

      \(credit)
      Number 31, who once learned a maze with eleven turns, in the straw.
      """)
    #expect(reading.lines.map(\.role).suffix(2) == [.credit, .caption])
    let pictures = reading.articles.flatMap(\.article.blocks).compactMap {
      if case .picture(let picture) = $0 { picture } else { nil }
    }
    #expect(pictures.flatMap(\.credits).map(\.name) == ["Ivo Sand"])
  }

  @Test func `the place below a signature is no page number below a credit`() {
    let reading = PageReading.ofText(
      """
      Ducklings cross Main Street behind Officer Don Rusk, who
      held up a cement truck and two funerals on Thursday.
      Photo by Ada Linden
      Page 4 -- Plaindealer -- May 30, 1990
      """)
    #expect(reading.lines.map(\.role) == [.caption, .caption, .credit, .furniture])
  }

  @Test func `a deck with a comma is no name, and a byline below a text may begin with dashes`() {
    let reading = PageReading.ofText(
      """
      CABIN 9 WINS REGATTA

      Canoe Leaks, Spirits Do Not

      The cabin took the war canoe race on Friday by half a length over another one, who claim that
      somebody in their boat was asleep.

      --By Richie Kaplan, Cabin 9

      NATURE CORNER

      The loon is back. It was heard at five in the morning by everyone on the lake.
      """)
    #expect(reading.articles.map(\.article.headline) == ["CABIN 9 WINS REGATTA", "NATURE CORNER"])
    #expect(names(reading.articles.first?.article) == ["Richie Kaplan"])
  }

  @Test func `words that come again in small letters are no name in capitals`() {
    let reading = PageReading.ofText(
      """
      THE BOBBIN
      Published Monthly by Local 12, Weir Mills. APRIL, 1924

      Company Posts a New Notice
      SICK BENEFIT EXPLAINED
      Members have asked about the sick benefit, which is paid from
      the second week and must be explained to whoever joins late.
      """)
    #expect(reading.articles.map(\.article.headline) == ["SICK BENEFIT EXPLAINED"])
    #expect(names(reading.articles.first?.article) == [])
    #expect(reading.lines.prefix(2).map(\.role) == [.furniture, .furniture])
  }

  @Test func `behind a writer's name stands no other sentence`() {
    let reading = PageReading.ofText(
      """
      Dance Moves to the Armory

      Tickets for the spring dance are a dollar and must be bought
      by Labor Day. No tickets will be sold at the door, where Mr.
      Sand will be standing.
      """)
    #expect(reading.lines.map(\.role) == [.headline, .body, .body, .body])
  }

  @Test func `a page number below a signature is no place`() {
    let reading = PageReading.ofText(
      """
      ** MAILBAG **
      Dear Kiln: My umbrella has a duck's head. Whoever has taken it
      will be known by the duck wherever it is carried.
      - Ivo Sand, 11-B
      Dear Kiln: The clock above the gymnasium is right twice a day.
      I have been late by it for the better part of two years.
      - Orla Bing, 12-A
      Page 3

      Chess Club Loses
      The chess club lost to the faculty by four boards to one. The
      one was the janitor.
      """)
    #expect(reading.lines.filter { $0.role == .furniture }.map(\.number) == [8])
  }

  @Test(arguments: ["From our own correspondent", "By a Staff Reporter", "FROM OUR CORRESPONDENT"])
  func `a writer may go without a name`(byline: String) {
    let reading = PageReading.ofText(
      """
      Hill Farmers Count
      The Cost of Flood
      \(byline)
      Sixty-one sheep were lost in the flood of Monday night.
      """)
    #expect(reading.lines.map(\.role) == [.headline, .headline, .byline, .body])
    #expect(names(reading.articles.first?.article) == [])
  }

  @Test(arguments: [
    ("By Miss Opal Linden", "Opal Linden"), ("By Judge Amos Sand", "Amos Sand"),
    ("BY MRS. CLELL OSS", "CLELL OSS"), ("By Mrs. Hartwig", "Hartwig"),
    ("Chief Dan Sand", "Dan Sand"), ("by Signalman Fred Oss", "Fred Oss"),
  ])
  func `what a writer is called by is no part of the name`(byline: String, name: String) {
    let reading = PageReading.ofText(
      """
      Sluice gate painted green
      \(byline)
      The gate at the head of the race was painted on the ninth by two men and a boy, and the boy did most of it.
      """)
    #expect(names(reading.articles.first?.article) == [name])
  }

  @Test(arguments: [
    ("Catrin, Primary 4", ["Catrin"]), ("Mei Sand, age 7", ["Mei Sand"]), ("Primary 6 and 7", []),
  ])
  func `the work of pupils is signed with name and class`(signature: String, names: [String]) {
    let reading = PageReading.ofText(
      """
      What we found on the beach
      We found a boot, a net, one orange and a bottle with no letter in it. The boot was my uncle's.
      \(signature)

      Our new shed
      The shed came on a lorry from the mill and is bigger than our house. We are not allowed in it.
      """)
    #expect(reading.lines.map(\.role) == [.headline, .body, .byline, .headline, .body])
    #expect(self.names(reading.articles.first?.article) == names)
  }

  @Test func `who answers in a column stands below its name behind with`() {
    let reading = PageReading.ofText(
      """
      Ask the Steward
      with Maria Lopez
      Dear Maria: My foreman says I may not take my break at the bench. Is that so? -- Tired in Shipping
      Dear Tired: No. Article 9 gives you ten minutes wherever you like, so long as the machine is safe.
      """)
    #expect(reading.articles.map(\.article.headline) == ["Ask the Steward"])
    #expect(reading.articles[0].article.bylines.map(\.name) == ["Maria Lopez"])
  }

  @Test func `who died wrote nothing`() {
    let reading = PageReading.ofText(
      """
      OBITUARIES

      ARTHUR GEORGE SAND
      1931-2026
      Arthur Sand, who died on 12th September aged 95, was
      churchwarden of this parish for twenty-two years.
      """)
    #expect(
      reading.lines.map(\.role) == [
        .section, .headline, .deck, .body, .body,
      ])
    #expect(reading.articles.map { $0.article.bylines.count } == [0])
  }

  @Test func `dashes stand right before the name of who signs a letter`() {
    let reading = PageReading.ofText(
      """
      A READER WRITES
      Dear Sir: I see by your last number that the pump cost forty dollars to paint. I have
      been to the pump and I do not believe it.
      --Ivo Sand, Route 4, Weir Mills

      CHOIR WANTS TENORS
      The choir meets on Tuesdays and has room for anyone who can count to four.
      """)
    #expect(names(reading.articles.first?.article) == ["Ivo Sand"])
    #expect(reading.articles.map(\.article.headline) == ["A READER WRITES", "CHOIR WANTS TENORS"])
  }

  @Test(
    arguments: [
      ("By Joan M. de la Cruz", "Joan M. de la Cruz"),
      ("BY JOAN M. DE LA CRUZ", "JOAN M. DE LA CRUZ"),
      ("By Ludwig van der Berg, Steward", "Ludwig van der Berg"),
    ])
  func `small words inside a name are of it`(byline: String, name: String) {
    let reading = PageReading.ofText(
      """
      CHOIR WANTS TENORS
      \(byline)

      The choir meets on Tuesdays and has room for anyone who can count to four.
      """)
    #expect(names(reading.articles.first?.article) == [name])
  }

  @Test func `the upper row of a headline right above its lower one signs nothing`() {
    let reading = PageReading.ofText(
      """
      CHOIR WANTS TENORS

      By Ada Linden

      The choir meets on Tuesdays and
      has room for anyone who can
      count to four.

      Spelling Prize Goes Abroad
      300 Words

      By Ivo Sand

      Three hundred words were spelt
      on Friday without one mistake,
      and the prize went to a pupil
      who is here for a month.
      """)
    #expect(
      reading.articles.map(\.article.headline)
        == ["CHOIR WANTS TENORS", "Spelling Prize Goes Abroad 300 Words"])
  }

  @Test func `a given name alone signs what somebody has to say to those who know him`() {
    let reading = PageReading.ofText(
      """
      From the Rector

      It has been a week of ladders. The tower is full of men in harness, and the bells are tied up in sacking like hams.

      Pray for the ringers, who are restless.

      Hugh

      Tower appeal

      The appeal stands at £11,300. A sponsored silence by the choir raised £240 and was enjoyed by all who were there.
      """)
    #expect(reading.articles.map(\.article.bylines.first?.name) == ["Hugh", nil])
    #expect(reading.articles.map(\.article.headline) == ["From the Rector", "Tower appeal"])
  }

  @Test func `by and a name in small letters at the end of a sentence sign nothing`() {
    let reading = PageReading.ofText(
      """
      NEW BRIDGE IS OPEN
      The new steel bridge over Beaver creek was
      thrown open to traffic on Saturday afternoon
      after the governor had cut a ribbon held up
      by Miss Opal Trine and Miss Hazel Munn.
      Fully two thousand persons heard the band.
      """)
    #expect(reading.lines[4].role == .body)
    #expect(reading.articles[0].article.bylines.isEmpty)
  }

  @Test(arguments: [
    "Local Girl Wins Prize", "Special Meeting Called", "President Visits Plant",
    "Staff Party Saturday", "Dr. Roe Honored", "Mrs. Allen Is Home",
  ])
  func `a headline that says Local or President or Mrs. names no writer`(headline: String) {
    let reading = PageReading.ofText(
      """
      New Boiler Fired

      The boiler at the mill was fired on Monday and the men were sent home at noon.

      \(headline)

      The school board voted on Monday to keep the stove for another winter.
      """)
    #expect(reading.articles.map(\.article.headline) == ["New Boiler Fired", headline])
    #expect(reading.articles.allSatisfy { $0.article.bylines.isEmpty })
  }

  @Test(arguments: ["Staff Writer", "Local President", "Special to the Voice"])
  func `below a writer's name the same words say what he is`(job: String) {
    let reading = PageReading.ofText(
      """
      New boiler fired
      Ada Linden
      \(job)
      The boiler at the mill was fired on Monday and the men were sent home at noon for good.
      """)
    #expect(reading.lines.map(\.role) == [.headline, .byline, .byline, .body])
  }

  @Test func `who signs in brackets below a full line is no part of its paragraph`() {
    let reading = PageReading.ofText(
      """
      Chaplain's corner

      Lent is a good time to give something up. I suggested the car park, and was
      laughed out of the canteen. Come to the chapel at one on Fridays: no sermon.
      (Rev. Tom Eastwood)
      """)
    #expect(reading.lines.map(\.role) == [.headline, .body, .body, .byline])
  }
}
