import Intake
import Manuscript
import Testing

/// What is set smaller than the headlines of an English page, or behind marks.
@Suite struct SmallerHeadTests {
  @Test func `in the middle of the column stands a crosshead where headlines begin at its edge`() {
    let reading = PageReading.ofText(
      """
      Weir lock to close
      for the winter

      By ADA LINDEN
      Pilot Staff Writer

        The lock at Weir will be shut from November
      so that its gates can be looked at by somebody
      who knows about gates.
        "We have been told they leak," said Ivo Sand,
      who keeps the lock and was standing in it.

                       Ferry fares

        The board also raised the price of the ferry
      by a dime and asked its captain to smile.

      Choir wants tenors
        The choir meets on Tuesdays and has room for
      anyone who can count to four.
      """)
    #expect(
      reading.articles.map(\.article.headline)
        == ["Weir lock to close for the winter", "Choir wants tenors"])
    #expect(reading.lines.count { $0.role == .subhead } == 1)
  }

  @Test func `a line like a sentence parts a story where each word of a headline has its capital`()
  {
    let reading = PageReading.ofText(
      """
      We Won the Coffee Grievance

      By Ada Linden, Chief Steward

      For eleven months the night shift had one cup, and
      whoever had the cup had the coffee.

      What the agreement says

      Article 9 calls for "cups enough." The employer held
      that one was enough. The arbitrator counted heads.

      What comes next

      Cups will be handed out on Friday. Whoever has the
      old one is asked to bring it back.
      """)
    #expect(reading.articles.map(\.article.headline) == ["We Won the Coffee Grievance"])
  }

  @Test func `lines behind marks are a list, and a row of marks is no label`() {
    let reading = PageReading.ofText(
      """
      Essay Winners Announced

      Three children of members will each receive a dictionary:

      • Ivo Sand, son of Peter Sand (Laundry)
      • Orpha Tindall, daughter of Ida Tindall (Kitchen)
      • Mateo Lund Jr., son of Mateo Lund (Boiler Room)

      Thanks to all who wrote.

      ◆ ◆ ◆

      Choir Wants Tenors

      The choir meets on Tuesdays and has room for anyone who can count to four.

      In Solidarity,
      Ada Linden, President
      """)
    #expect(
      reading.articles.map(\.article.headline) == ["Essay Winners Announced", "Choir Wants Tenors"])
    #expect(reading.lines.map(\.role)[6] == .furniture)
    #expect(reading.articles[1].article.bylines.map(\.name) == ["Ada Linden"])
  }

  @Test func `below the name of what every number has stands the headline of this one`() {
    let reading = PageReading.ofText(
      """
      Weir lock to close

      By Ada Linden

      The lock at Weir will be shut from November so that its gates can be looked at.

      Recipe of the Month

      Turnips at Last
      By Ivo Sand

      Take four turnips and a reason. Boil the turnips until the reason has gone, and serve
      them with butter.

      -The Editors
      """)
    #expect(
      reading.articles.map(\.article.headline) == ["Weir lock to close", "Turnips at Last"])
    #expect(reading.articles[1].article.section == "Recipe of the Month")
    #expect(reading.articles[1].article.bylines.map(\.name) == ["Ivo Sand"])
  }

  @Test func `the paper may stand before the name of its photographer`() {
    let reading = PageReading.ofText(
      """
      Weir lock to close
      By Ada Linden
      The lock at Weir will be shut from November so that its gates can be looked at.

      Pilot/IVO SAND
      Peter Lund, 9, counts the gates on Sunday, of which there are two.

      Choir wants tenors
      The choir meets on Tuesdays and has room for anyone who can count to four.
      """)
    #expect(
      reading.articles.map(\.article.headline) == ["Weir lock to close", "", "Choir wants tenors"])
    #expect(reading.lines[3].role == .credit)
  }

  @Test func `a paragraph that is set in is no stanza, be its lines begun by names`() {
    let reading = PageReading.ofText(
      """
      Kelp queen is named
        Debra Ann Lindstrom, 17, a senior at Lund
      High School, was crowned queen of the kelp
      Saturday night before four hundred guests.
        Princesses are Carla Moss and Teri Sand.

      Choir wants tenors
        The choir meets on Tuesdays and has some
      room for anyone who can count to four, as
      the organist says she can.
        The Weir Singers have lent it two basses.
      """)
    #expect(
      reading.articles.map(\.article.headline) == ["Kelp queen is named", "Choir wants tenors"])
  }
}
