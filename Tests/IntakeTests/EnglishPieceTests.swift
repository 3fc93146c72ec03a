import Intake
import Manuscript
import Testing

/// What stands on English pages under the name of a section: one text, or pieces.
@Suite struct EnglishPieceTests {
  private static let story = """
    Winch is greased

    The winch was greased for the first time since
    the fire.
    The noise that the neighbors asked about is
    gone.
    Nobody has been thanked.
    A plaque will be considered.

    """

  @Test(arguments: ["From the Rector", "The Chairman’s Corner"])
  func `what one writer fills is a headline over however many stretches`(name: String) {
    let reading = PageReading.ofText(
      """
      \(Self.story)
      \(name)

      The roof will be looked at in May by a man who
      has looked at it before.

      The ladder has been found, and whoever had it
      is forgiven.
      Ada Linden
      """)
    #expect(reading.articles.map(\.article.headline) == ["Winch is greased", name])
  }

  @Test func `sentences behind days are pieces by themselves`() {
    let reading = PageReading.ofText(
      """
      \(Self.story)
      FIXTURES

      Sun 2 Feb. League race at Marlow, meet
      Linden by eight. The bus leaves at once.
      Sat 15 Feb. Marshals are wanted for the
      Schoolhouse mile. Lunch is given.
      Sat 22 Feb. Dance in the loft at eight
      sharp. Shoes are to be taken off.
      """)
    let pieces = reading.articles.dropFirst()
    #expect(pieces.count == 3)
    #expect(pieces.allSatisfy { $0.article.section == "FIXTURES" })
  }

  @Test func `rows behind days are one list`() {
    let reading = PageReading.ofText(
      """
      \(Self.story)
      DATES TO KEEP

      Sun 2 Feb: League race at Marlow
      Sat 15 Feb: Schoolhouse mile
      Sat 22 Feb: Dance in the loft
      """)
    #expect(reading.articles.count == 2)
  }

  @Test func `a label in capitals may have a stop between white`() {
    let reading = PageReading.ofText(
      """
      NEW SLIP OPENS

      The slip was opened on Monday by the oldest
      member, who had asked for it in the year of
      the flood.
      Nobody fell in, and there was cake for all
      who had been asked, and for some others.

      LOCAL ITEMS.

      Miss Sand has a new bicycle, and has been in
      the ditch with it.
      Born, to Mr. and Mrs. Rolf Linden, on Monday,
      a son, ten pounds.
      Will Oss lost a red heifer with a white star
      on her face.
      """)
    #expect(
      reading.articles.map(\.article.section) == [nil] + Array(repeating: "LOCAL ITEMS.", count: 3))
  }

  @Test func `the upper row of a headline in capitals is no signature`() {
    let reading = PageReading.ofText(
      """
      BOARD BUYS ROPE
      The board bought rope on Monday, and there was
      no debate.
      CREW FIGHTS GRASS
      FIRE NORTH OF TOWN
      Some two hundred acres burned on Tuesday when
      sparks from a freight caught in the grass.
      Forty men held it short of the barn.
      """)
    #expect(
      reading.articles.map(\.article.headline)
        == ["BOARD BUYS ROPE", "CREW FIGHTS GRASS FIRE NORTH OF TOWN"])
  }

  @Test func `lines of a poem may have the white between them that all lines have`() {
    let reading = PageReading.ofText(
      """
      The winch was greased on Monday for the first time since the fire, and nobody has been thanked for it. A plaque will be thought of.

      Sails

      Above the loft where the canvas hung

      Nobody knows what the sailmaker sung,

      They cut and they sewed till the lamp was low,

      And the tide went out as the tides will go.

      Hilda Sand, Quay Cottage
      """)
    #expect(reading.articles.last?.article.headline == "Sails")
    #expect(reading.lines.filter { $0.role == .body }.count == 5)
  }

  @Test func `among headlines in capitals one above its deck is no label`() {
    let reading = PageReading.ofText(
      """
      TRAIN HITS WAGON

      Farmer Escapes With His Life at the Crossing

      Fred Sand, living four miles south, had a
      narrow escape on Tuesday forenoon, when the
      mail struck his wagon.

      CHOIR SINGS
      The choir sang in the school hall on Sunday,
      and the hymns were well known.

      CREAMERY PAYS
      The creamery paid seven per cent, and nobody
      rose to speak.
      """)
    #expect(reading.articles.first?.article.headline == "TRAIN HITS WAGON")
    #expect(
      reading.articles.first?.article.deck == "Farmer Escapes With His Life at the Crossing")
  }

  @Test func `a poem may stand right below its title`() {
    let reading = PageReading.ofText(
      """
      CAFETERIA GETS A VOTE
      Students chose the April menu for the
      first time. Tacos beat pizza by 41 votes.
      There will be no fish.

      POETRY CORNER
      Route Nine
      The bus is late, the sky is gray,
      My backpack weighs a ton,
      But someone saved a seat for me
      And then the day was won.
      Anika Sand, grade 6

      SPORTS SHORTS
      The swimmers won at Florence and lost at
      home to the same team.
      Track sign-ups are outside the office.
      """)
    #expect(
      reading.articles.map(\.article.headline)
        == ["CAFETERIA GETS A VOTE", "Route Nine", "", ""])
    #expect(reading.articles[1].article.section == "POETRY CORNER")
  }

  @Test func `where white parts pieces, paragraphs without it are of one text`() {
    let reading = PageReading.ofText(
      """
      Mud and a lost shoe
      The club ran through the beet field on Sunday, and by
      the first bend at least one of us was in a sock.

      Committee news
      Subs stay at four pounds. The club has ordered sixty
      vests after the last lot ran pink in the wash.
      Track nights move to Wednesdays from January, as the
      school wants its floodlights off by eight on Tuesdays.

      QUICK LAPS

      Colin Linden has run two hundred and fifty races. Jill
      says that it is not a competition.

      The place for London has gone by ballot to Hugh Moss,
      who entered by mistake.

      Abi and Marcus have a son, seven pounds and a half, and
      Marcus has since been spoken to.
      """)
    #expect(
      reading.articles.map(\.article.headline)
        == ["Mud and a lost shoe", "Committee news", "", "", ""])
    #expect(reading.articles.last?.article.section == "QUICK LAPS")
  }

  @Test func `rows of a list stand below each other without white`() {
    let reading = PageReading.ofText(
      """
      Mud and a lost shoe
      The club ran through the beet field on Sunday, and by
      the first bend at least one of us was in a sock.
      Next race: the Downs, 2 December. Bring two spikes.

      Garden corner: what to sow
      If the first frost is over by the tenth, put in beans.
      Roll the bed, and do not water it before the evening,
      whatever an almanac has told you to do in a dry year.

      Coach: Ida Moss
      Trainer: Otto Kranz
      """)
    #expect(
      reading.articles.map(\.article.headline)
        == ["Mud and a lost shoe", "Garden corner: what to sow"])
  }

  @Test(arguments: [
    "SWIM RULES\nNo running on the weir.\nNo dogs in the lock.\nThe gate shuts at eight.",
    "AROUND THE YARDS\nThe North Yard has a new stove.\nMrs. Kranz is home from hospital.",
  ])
  func `short pieces that stand tight do not make pieces of paragraphs that white parts`(
    _ pieces: String
  ) {
    let reading = PageReading.ofText(
      """
      THE LOCK KEEPER
      June 1934

      WATER TURNED OFF ON SUNDAYS
      The upper lock will be dry every Sunday until the burst gate at
      Cinder Lane is mended, and nobody can say how long that will be.

      Keepers are asked to fill their butts on Saturday night.

      \(pieces)

      WHIST DRIVE
      Eleven tables sat down in the boat house on Friday, and the ham
      went to Miss Sand of the South Yard for the second year running.
      """)
    let first = reading.articles.first?.article
    #expect(first?.headline == "WATER TURNED OFF ON SUNDAYS")
    #expect(first?.blocks.count == 2)
  }

  @Test(arguments: ["The Lost Oar", "The Lost Oar (a poem)"])
  func `a poem that has no marks is one where its writer stands below it`(_ title: String) {
    let reading = PageReading.ofText(
      """
      Bake Sale Raises £412
      The hall smelled of cinnamon on Friday as the pupils sold more
      than six hundred cakes in aid of the shelter by the lock.

      \(title)
      I left my oar upon the train
      It went to Leeds and back again
      It saw the hills, it saw the sea
      And then it came back home to me
      By Nell Marsh
      """)
    #expect(reading.lines.suffix(5).map(\.role) == [.body, .body, .body, .body, .byline])
    #expect(reading.articles.last?.article.headline == title)
  }
}
