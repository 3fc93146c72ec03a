import Intake
import Manuscript
import Testing

/// The parts of English pages that are marked with `#`, and what stands right below them.
@Suite struct EnglishPartTests {
  private static let page = """
    ## THE QUAY MALLET
    Sailmakers' Local 57 - Vol. 12 No. 3 - May 2009

    ## CONTRACT
    LOFT CREW WINS BACK PAY
    By Ada Linden, Steward

    An arbitrator has ordered the loft to pay nine sewers for the nights on which the winch was out.

    ## SAFETY
    THE WINCH BITES BACK

    Two thumbs were lost on the old winch in April. The new one has a guard that nobody may lift.

    """

  @Test func `headlines stand right below the names of parts, and below others none`() {
    let reading = PageReading.ofText(
      """
      \(Self.page)
      ## RETIREES
      Breakfast is on the first Thursday at Lou's, and whoever comes late washes up.

      Our sympathy to the family of Ivo Sand, forty years a rigger and never late.

      Flo Moss is home from hospital and would like visitors.
      """)
    #expect(
      reading.articles.map(\.article.headline) == [
        "LOFT CREW WINS BACK PAY", "THE WINCH BITES BACK", "", "", "",
      ])
    #expect(
      reading.articles.map(\.article.section) == [
        "CONTRACT", "SAFETY", "RETIREES", "RETIREES", "RETIREES",
      ])
  }

  @Test(arguments: ["STEWARDS' CORNER", "OPINION"])
  func `what one person has to say is one piece`(part: String) {
    let reading = PageReading.ofText(
      """
      \(Self.page)
      ## \(part)
      Ask to see the paper before it is signed, and ask who wrote the small print.

      Write down the hour. A steward with a watch is worth three with a temper.
      """)
    #expect(reading.articles.count == 3)
    #expect(reading.articles.last?.article.section == part)
  }

  @Test func `each entry of a log begins with its day`() {
    let reading = PageReading.ofText(
      """
      LOFT BOND FAILS BY A VOTE

      The bond for the loft went down on Tuesday by one vote, which nobody in the whole town will own to having cast.

      WELL IS CLEAN AT THE QUAY

      The state found nothing in the well at the quay, and the mayor drank a whole glass of it at the meeting.

      ## SHERIFF'S LOG

      Aug. 12, 9:40 p.m. A man was asleep in a canoe on the shoulder. He was taken home.

      Aug. 14, 2:15 p.m. Three heifers in the lot at the store. Owner was shopping.

      Aug. 17, 6:30 a.m. Convertible reported stolen. Found where it had stalled.

      ## OBITUARIES

      Ivo Sand, 1931-2025

      Ivo Sand, who ran the elevator for thirty years, died at his home on August 15.
      """)
    #expect(
      reading.articles.map(\.article.section) == [
        nil, nil, "SHERIFF'S LOG", "SHERIFF'S LOG", "SHERIFF'S LOG", "OBITUARIES",
      ])
  }

  @Test func `a mark before what holds short news makes it no headline`() {
    let reading = PageReading.ofText(
      """
      LOFT ROOF HOLDS IN GALE

      The loft over the sail shop came through the
      gale of the fourth with the loss of one slate,
      which was found in the harbor and put back.

      ■BRIEFLY
      The scholarship committee will take letters
      until April.
      Dues for members on layoff are $4 a month.
      """)
    #expect(reading.articles.dropFirst().map(\.article.section) == ["BRIEFLY", "BRIEFLY"])
  }

  @Test func `what stands below the name of a section belongs to no story above it`() {
    let reading = PageReading.ofText(
      """
      Community garden
      Beds 4 and 7 are free. The compost bays are full, so
      please stop bringing bread, and see the committee.

      POLICE NOTES
      PC Ivo Sand reports:
      Two bicycles were taken from the rack by the compost
      bays in September. One was found in the canal.

      Lift is back
      After eleven weeks the lift in the court runs again,
      and the managing agents will pay each flat for it.
      """)
    #expect(reading.articles.count == 3)
    #expect(reading.lines[5].article != reading.lines[1].article)
  }
}
