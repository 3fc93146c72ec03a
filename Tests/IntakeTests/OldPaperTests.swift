import Intake
import Manuscript
import Testing

/// Customs of English papers of a hundred years ago.
@Suite struct OldPaperTests {
  @Test func `where headlines end in a full stop they are none the less headlines`() {
    let reading = PageReading.ofText(
      """
      THE ORRIN PLAINDEALER.
      ORRIN, WEIR COUNTY, FRIDAY, MAY 6, 1898.   VOL. IX.  NO. 18.

      FERRY GOES ADRIFT.
      Cable Parted by a Log Raft and Nobody
      Hurt but the Captain's Pride.

      The old rope ferry at Lund's landing broke
      loose on Monday with two teams aboard and
      was caught at the island by Peter Sand.

      FIRE AT THE TANNERY.
      Flames were seen in the bark shed at about
      nine o'clock and the brigade came at ten,
      to find that the rain had put them out.

      PERSONAL MENTION.

      Miss Ida Moss has gone to the city to learn
      telegraphy.
      Amos Lund has painted his store and would
      like it to be looked at.
      """)
    #expect(
      reading.articles.map(\.article.headline)
        == ["FERRY GOES ADRIFT.", "FIRE AT THE TANNERY.", "", ""])
    #expect(
      reading.articles[0].article.deck
        == "Cable Parted by a Log Raft and Nobody Hurt but the Captain's Pride.")
    #expect(reading.articles[2].article.section == "PERSONAL MENTION.")
  }

  @Test func `a sentence in capitals is no headline where headlines have no stop`() {
    let reading = PageReading.ofText(
      """
      POOL OPENS ON SATURDAY
      By Ada Linden
      The pool opens at noon with a race for anyone
      who has not drowned in it before, and lemonade
      for the rest. The sign at the gate now reads
      NO RUNNING.
      It was painted by the lifeguard, who was asked
      to leave room for a second line, and did.
      BRING A TOWEL.
      """)
    #expect(reading.articles.map(\.article.headline) == ["POOL OPENS ON SATURDAY"])
  }

  @Test func `names in square brackets behind By sign what stands below`() {
    let reading = PageReading.ofText(
      """
      THE LAST SLEIGH
      [By Orpha L. Tindall.]

      There's a squeak of runners yonder
      Where the county road goes down,
      And the last of all the teamsters
      Brings the winter into town.
      """)
    #expect(reading.articles[0].article.bylines.map(\.name) == ["Orpha L. Tindall"])
    #expect(reading.lines.map(\.role).suffix(4) == [.body, .body, .body, .body])
  }

  @Test func `who wrote may be told in the first line, parted by a dash from the text`() {
    let reading = PageReading.ofText(
      """
      CREAMERY TO BUY A TRUCK
      By Ivo Sand--The members of the creamery
      met in the schoolhouse on Friday and voted to
      buy a truck, the horse having been consulted.
      It will be here by the first of June.
      """)
    #expect(reading.articles[0].article.bylines.map(\.name) == ["Ivo Sand"])
    #expect(reading.lines.map(\.role) == [.headline, .body, .body, .body, .body])
  }

  @Test func `words set like a title with a stop are headlines where those in capitals have one`() {
    let reading = PageReading.ofText(
      """
      THE TOWN FAIR.

      Entries Close on the Tenth--A Balloon
      Promised.

      The list of prizes has been printed and may
      be had of the clerk, who would like it to be
      known that the pig is his.

      A Narrow Escape.

      As Mrs. Lund and her brother were driving to
      town on Monday their horse took fright at a
      hat, and both were thrown out but not hurt.

      MARRIED.

      SAND--MOSS.--At the house of the bride, on
      the ninth, by the Rev. Mr. Tindall, Mr. Ivo
      Sand and Miss Ora Moss, all of this county.
      """)
    #expect(
      reading.articles.map(\.article.headline) == [
        "THE TOWN FAIR.", "A Narrow Escape.", "MARRIED.",
      ])
  }

  @Test func `one headline with a stop among others without, and a deck that ends in one`() {
    let reading = PageReading.ofText(
      """
      TANNERY BURNS;
      LOSS IS $4,000
      Volunteer Company Saves the Depot
      and Two Dwellings After a Four-
      Hour Fight in Zero Weather.
      The tannery, for twenty years the
      largest in this place, was burned to
      the ground on Tuesday night when holes
      SCHOOL BOARD MEETS.
      The board met in regular session
      Monday evening with all members present
      except Mr. Lund, who was in the city.
      """)
    #expect(
      reading.lines.map(\.role) == [
        .headline, .headline, .deck, .deck, .deck, .body, .body, .body, .headline, .body, .body,
        .body,
      ])
    #expect(reading.lines[2...4].map(\.joins) == [nil, 3, 4])
  }

  @Test func `a headline has decks in small letters and in capitals, each with its stop`() {
    let reading = PageReading.ofText(
      """
      THE ARGENTA CLARION.
      ARGENTA, THURSDAY, MARCH 17, 1910.   VOL. XXII.  NO. 11.

      FERRY GOES ADRIFT.
      Log Raft Parts the Cable Below
      the Mill at Daybreak.
      NO LIVES ARE LOST.
      The old rope ferry at Lund's landing broke
      loose on Monday with two teams aboard and
      was caught at the island by Peter Sand.

      SCHOOL AT PINE GULCH.
      The new schoolhouse was opened to-day with
      ten scholars, of whom seven came on a horse.
      """)
    #expect(
      reading.articles.map(\.article.headline)
        == ["FERRY GOES ADRIFT.", "SCHOOL AT PINE GULCH."])
    #expect(reading.lines[3...5].allSatisfy { $0.role == .deck })
    #expect(reading.articles.allSatisfy { $0.article.bylines.isEmpty })
  }

  private static let steamer = """
    THE FERRY STAR.
    VOL. VII. HOLLINS FERRY, SATURDAY, MAY 16, 1903. NO. 20.
    A STEAMER ASHORE.
    The Ella Webb Strikes a Bar
    in Low Water.
    PASSENGERS TAKEN OFF IN SKIFFS
    The packet Ella Webb, Captain Moss, down
    from Keaton with eighty passengers and a
    cargo of cotton seed, struck the bar above
    the ferry on Wednesday night and was still
    """

  @Test func `a headline with a stop parts a text in mid sentence, and one word may head deaths`() {
    let reading = PageReading.ofText(
      """
      \(Self.steamer)
      THE NEW CREAMERY.
      Work upon the foundation was begun Monday
      by eleven men, and will be over by the fair.
      DIED.
      In this city, on the 11th inst., Mrs. Sand,
      aged 71 years, and a sister in Keaton.
      """)
    #expect(
      reading.articles.map(\.article.headline) == [
        "A STEAMER ASHORE.", "THE NEW CREAMERY.", "DIED.",
      ])
    #expect(reading.lines[3...5].map(\.role) == [.deck, .deck, .deck])
  }

  @Test func `a name that a sentence ends with signs nothing`() {
    let reading = PageReading.ofText(
      """
      \(Self.steamer)
      fast at the hour of going to press.
      LOCAL AND PERSONAL.
      Judge Moss is at home again after a week at
      the springs.
      Miss Lula Bray, of Keaton, is the guest of
      Mrs. J. T. Orr.
      The hose company will give a supper at the
      opera house on the 28th.
      """)
    #expect(reading.articles.dropFirst().map(\.article.section).count == 3)
    #expect(reading.articles.allSatisfy { $0.article.bylines.isEmpty })
  }

  @Test(arguments: ["MRS. E. D. PRATHER.", "AUNT PATIENCE."])
  func `a name in capitals right above the foot of the page is who signs`(name: String) {
    let reading = PageReading.ofText(
      """
      \(Self.steamer)
      fast at the hour of going to press.
      A CARD TO MY FRIENDS.
      I wish to thank the many friends who stood
      by me at the time of the fire.
      \(name)
      Job printing neatly done at this office.
      """)
    #expect(reading.lines.suffix(2).map(\.role) == [.byline, .furniture])
  }

  @Test func `one word in capitals between texts is a headline, and heads stand in the line too`() {
    let reading = PageReading.ofText(
      """
      THE ORRIN SENTINEL, FRIDAY, OCTOBER 9, 1903
      BARN AND CROP BURNED.
      LIGHTNING THE CAUSE.
      The large barn of Elias Trott, two miles west of town, was
      struck on Tuesday night and burned to the ground with forty
      tons of hay.
      POLICE COURT.
      DRUNK.--John Fay was fined two dollars before Squire Mott and Mr.
      E. Sand.
      STOLEN BOOTS.--A boy of eleven was let go with a warning.
      OBITUARY.
      Mrs. Jane Ellery died at the home of her son on Thursday,
      aged 77 years. She was born in Kent.
      A WORD ON DOGS.
      Sir: The dogs of this town have had the freedom of it long
      enough. Let each man keep his own at home.
      VERITAS.
      MARRIAGES.
      TROTT--MAY.--On the 1st inst., at the Baptist Church, Lucy
      May.
      """)
    #expect(
      reading.articles.map(\.article.headline)
        == [
          "BARN AND CROP BURNED. LIGHTNING THE CAUSE.", "POLICE COURT.", "OBITUARY.",
          "A WORD ON DOGS.", "MARRIAGES.",
        ])
    #expect(reading.articles.allSatisfy { $0.article.bylines.isEmpty && $0.article.deck == nil })
    #expect(reading.lines[8].joins == 8)
    #expect(reading.lines[9].joins == nil)
  }
}
