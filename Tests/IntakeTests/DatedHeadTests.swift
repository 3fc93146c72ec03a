import Intake
import Manuscript
import Testing

/// What English papers without a known name print beside their stories, and who is named in their heads.
@Suite struct DatedHeadTests {
  @Test(arguments: [
    "6  The Feed Bin  April 1987", "APRIL 1987  |  THE FEED BIN", "The Feed Bin * April 1987",
    "April 1987 The Feed Bin 7",
  ])
  func `a number or a bar and a month with its year beside a name head a page`(head: String) {
    let reading = PageReading.ofText(
      """
      ELEVATOR TO GET A NEW LEG
      By Ada Linden
      The board voted on Monday to replace the leg of
      the north elevator, which has been lame since
      the harvest of the year before last and was
      \(head)
      oiled by hand every morning by a man on a rope.
      """)
    #expect(reading.articles.map(\.article.headline) == ["ELEVATOR TO GET A NEW LEG"])
    #expect(reading.lines[5].role == .furniture)
    #expect(reading.lines[6].joins != nil)
  }

  @Test(arguments: ["9 Families Leave for Weir in May 1987", "Crop Report — May 1987"])
  func `a month in a headline heads no page`(headline: String) {
    let reading = PageReading.ofText(
      """
      \(headline)
      By Ada Linden
      The road was dry and the wagons were in good
      repair, so they took the old way by the river.
      """)
    #expect(reading.articles.map(\.article.headline) == [headline])
  }

  @Test func `what a magazine costs stands beside its month`() {
    let reading = PageReading.ofText(
      """
      VILLAGE NOTES
      St Peter's, Weir with All Saints, Upper Marlow
      June 1984                    15p

      A NEW ROOF
      By Ada Linden

      The slates of the north side are to be taken
      down in July, and the bats have been told. The
      new ones are from the old quarry, which was
      opened again for a week to find enough of them.
      """)
    #expect(reading.articles.map(\.article.headline) == ["A NEW ROOF"])
    #expect(reading.articles[0].article.section == nil)
  }

  @Test func `the year of a page stands behind its month`() {
    let reading = PageReading.ofText(
      """
      The Feed Bin
      Bulletin of the Weir Grange  |  Founded 1911  |  April 1987

      Elevator to Get a New Leg
      By Ada Linden
      The board voted on Monday to replace the leg of the north elevator, which has been lame since the harvest.

      Next deadline: May 4. Hang your copy on the nail by the scale.
      """)
    #expect(reading.imprint.date?.text == "1987-04")
    #expect(reading.lines.last?.role == .furniture)
  }

  @Test func `how old somebody was is no number of a page`() {
    let reading = PageReading.ofText(
      """
      A NEW ROOF
      The slates of the north side are to be taken
      down in July, and the bats have been told.

      BURIALS
      6th May   Amos Lund, aged 81
      19th May   Ida Moss, aged 90
      """)
    #expect(reading.lines.map(\.role).suffix(2) == [.body, .body])
  }

  @Test func `names that end in how long they were there are a list`() {
    let reading = PageReading.ofText(
      """
      MILL TO RUN ALL SUMMER
      By Ada Linden
      The mill will run through July, the office said
      on Monday, and the picnic is put off till fall.

      IN MEMORIAM
      Amos "Slim" Lund, Finishing, 41 years
      Ottilie Sand, Card Room, 27 years
      Peter J. Moss, Yard, 33 years
      """)
    #expect(
      reading.articles.map(\.article.headline) == ["MILL TO RUN ALL SUMMER", "IN MEMORIAM"])
    #expect(reading.lines.map(\.role).suffix(3) == [.body, .body, .body])
  }

  @Test func `behind the writer stands who took the pictures`() {
    let reading = PageReading.ofText(
      """
      Pond to Be Dredged
      Story by Ivo Sand, photos by Ada Linden
      The club will dredge the pond in August, and whoever lost a boot in it may come and look.
      """)
    let people = reading.articles[0].article.bylines
    #expect(people.map(\.name) == ["Ivo Sand", "Ada Linden"])
    #expect(people.map(\.role) == [.text, .photo])
  }

  @Test func `a headline may end with by and who wrote the text`() {
    let reading = PageReading.ofText(
      """
      How to Prune a Pear, by Ida Moss
      Take a saw and a chair, and do not stand on the chair until somebody has looked at it.

      Pear Tree Struck, by Lightning Again
      It was the third time since the war, and the tree has been told to lie down.
      """)
    #expect(
      reading.articles.map(\.article.headline)
        == ["How to Prune a Pear", "Pear Tree Struck, by Lightning Again"])
    #expect(reading.articles[0].article.bylines.map(\.name) == ["Ida Moss"])
  }

  @Test func `short lines with capitals below a title are a poem`() {
    let reading = PageReading.ofText(
      """
      POND TO BE DREDGED

      The club will dredge the pond in August, and whoever lost a boot
      in it may come and look. There is tea.

      THE LAST BOAT FROM WEIR ISLAND

      Now the old ferry slips her rope
      And gulls go over, three by three;
      The light is low upon the slope,
      The evening has its way with me.

      Ida Moss
      """)
    #expect(
      reading.articles.map(\.article.headline) == [
        "POND TO BE DREDGED", "THE LAST BOAT FROM WEIR ISLAND",
      ])
    #expect(reading.lines.suffix(5).map(\.role) == [.body, .body, .body, .body, .byline])
    #expect(reading.lines.suffix(5).allSatisfy { $0.joins == nil })
  }

  @Test func `a name in brackets below a text signs it`() {
    let reading = PageReading.ofText(
      """
      POND TO BE DREDGED

      The club will dredge the pond in August, and whoever lost a boot
      in it may come and look. There is tea.
      (Rose Linden)

      MARKET MOVES

      The market moves to the green while the square is being paved.
      """)
    #expect(
      reading.articles.map(\.article.headline) == ["POND TO BE DREDGED", "MARKET MOVES"])
    #expect(reading.articles[0].article.bylines.map(\.name) == ["Rose Linden"])
  }
}
