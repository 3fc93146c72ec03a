import Intake
import Manuscript
import Testing

/// Which story an English picture belongs to, and how its text and its maker are told.
@Suite struct EnglishPictureTests {
  /// A report in which a picture with `caption` and `credit` stands in mid sentence.
  private func page(_ caption: String, _ credit: String) -> PageReading {
    PageReading.ofText(
      """
      Kiln day moves to Tuesday
      By Ada Linden
      The pottery will fire its kiln on Tuesdays from June, and glazes must be in by noon on the day before. The manager said the gas is cheaper then, and nobody has to carry pots past the market, which fills the lane from

      \(caption)
      \(credit)

      seven in the morning.
      """)
  }

  @Test func `a signed picture that tells of nothing in the story around it stands for itself`() {
    let reading = page(
      "Eleven-year-old Wendell Crie holds the blue lobster he hauled up on Sunday in Goose Cove.",
      "Photo by Ivo Sand")
    #expect(reading.articles.map(\.article.headline) == ["Kiln day moves to Tuesday", ""])
    #expect(reading.lines.map(\.article) == [0, 0, 0, 1, 1, 0])
  }

  @Test(arguments: [
    "The manager, Ida Marsh, looks into the kiln before the last pots are carried to it.",
    "Pots wait for the first firing of June.",
  ])
  func `one that tells of the same, or says little, belongs to the story`(caption: String) {
    #expect(Set(page(caption, "Photo by Ivo Sand").lines.map(\.article)) == [0])
  }

  @Test(arguments: [
    "IDA MARSH, left, and her aunt carry pots to the kiln. It was built in 1931.",
    "Ida Marsh, left, and her aunt carry pots to the kiln. It was built in 1931.",
    "Two of the potters carry pots to the kiln. It was built in 1931. (Photo by Ivo Sand)",
  ])
  func `in mid sentence several sentences may tell of who is seen`(caption: String) {
    #expect(page(caption, "").lines.map(\.role) == [.headline, .byline, .body, .caption, .body])
  }

  @Test func `a name that only the story around a picture has says that it belongs there`() {
    let reading = PageReading.ofText(
      """
      Port keeps the old dredge
      By Ada Linden
      The port voted on Monday to keep the dredge Annabel for one more winter, rust and all, for the only bid for a new one came in at twice what its engineer had thought.
      Commissioner Otto Kranz put his thumb through the deckhouse. "But she pumps," said Kranz, "and a drawing of a new one does not pump." The crew of four will get suits, and the coast guard will be

      The Annabel tied up at a berth Friday. Deckhand Hal Sand has painted that name three times since 1961. (Photo by Ivo Sand)

      asked to look at her hull before May.

      Choir wants tenors
      By Jan Oss
      The choir has nine altos and one tenor, who is to be married in May and go to live at the coast with his wife, who sings in another choir. Friday practice has been moved up to seven.
      Three times since autumn the hall was cold, and altos sang in coats.
      """)
    #expect(reading.lines.map(\.article) == [0, 0, 0, 0, 0, 0, 1, 1, 1, 1])
  }

  @Test(arguments: ["Picture: Ivo Sand", "Pictures by Ivo Sand"])
  func `words in capitals before a colon lead into a picture's text`(credit: String) {
    let reading = page(
      "BONFIRE QUEEN: Susan Amor, aged nine, with the guy she made for the fire on the green.",
      credit)
    #expect(reading.lines.map(\.role) == [.headline, .byline, .body, .caption, .credit, .body])
  }

  @Test func `a picture above the signature of a story belongs to it`() {
    let reading = PageReading.ofText(
      """
      Sixth grade tags two hundred eels

      Each tag carries the child's initials, and whoever finds one writes to the school. So far a man in Lindon has written twice.

      The weir at the mill on a dry morning in the spring. (Photo by Ruth Oss)

      - Ivo Sand, Grade 6

      Two barges, one rope and the weir

      The first barge came down to the weir on a dry morning with nobody at the rope, and the second came after it.
      """)
    #expect(reading.lines[2].role == .caption)
    #expect(reading.lines[2].article == 0 && reading.lines[3].article == 0)
  }

  @Test func `sentences with white above them that end with a picture's maker are all its text`() {
    let reading = PageReading.ofText(
      """
      Kiln crew goes to nights

      The kiln crew will work at night
      from June, when gas is cheaper and
      nobody carries pots past the fair.

      Ice from the leaking gutter hangs
      over the door of the kiln in March.
      The foreman knocked it down with an
      oar on the morning of the fair.
      Photo by Ivo Sand
      """)
    #expect(
      reading.lines.suffix(5).map(\.role) == [.caption, .caption, .caption, .caption, .credit])
  }

  @Test func `a long sentence inside a broken one tells of a picture without a credit too`() {
    let reading = PageReading.ofText(
      """
      THE WET END     Weir Paper Mill     March 1954

      NO. 7 MACHINE MAKES A MILLION TONS
      by Clarence Oss
      The machine was started in the spring of
      1926 by the late foreman, who stood on the
      back side with a watch in his hand. It was
      built to run 900 feet a minute. Last winter,
      with the new head box, it ran well over 1,480
      Ivo Sand, fourth hand on No. 7, holds the chalked board that marked the last ton.
      for eleven days without a break, and the crew
      was given a turkey apiece.
      """)
    #expect(reading.lines[8].role == .caption)
    #expect(reading.lines[9].joins == 9)
  }

  @Test func `three sentences that point at no picture are a paragraph of some story`() {
    let reading = PageReading.ofText(
      """
      Roof: the bill comes in

      The parish council met in September with eleven present. The
      lead on the aisle has been valued at ten thousand pounds, and
      the architect says that the wood below it is sound and should
      be kept by all means, subject to the consent of a judge, which

      The treasurer said that nine thousand is in hand, and friends
      have promised four more. A gift day will be held in spring. The
      vicar asked that nothing should begin before the wedding.

      we hope to have by Advent. The buckets stay where they are, and
      sidesmen are asked to empty them every evening after the bell.

      Ringing the changes

      Six of us took the bus to Weir for the contest and came back
      fourth of nine, which is the best we have done for years.
      """)
    #expect(!reading.lines.contains { $0.role == .caption })
    #expect(reading.lines.count { $0.article == 0 } == 10)
  }

  @Test func `who stands left begins the text of a picture, though the line above it is short`() {
    let reading = PageReading.ofText(
      """
      Falls down by a third
      The ward has cut its falls from 27 in the spring to 18
      in summer, without a penny spent on it. The team moved
      the trolley, put the light by the sluice on a timer and
      asked every patient, every two hours, four questions.
      Three other wards will take up the round this autumn in
      October, and
      From left: Joy Sand, Mark Linden and Wendy Moss with
      the trolley that started it all.
      the board is to hear the results in the new year, when
      all the figures are in.
      """)
    #expect(
      reading.lines.map(\.role)
        == [.headline] + Array(repeating: .body, count: 6) + [.caption, .caption, .body, .body])
  }

  @Test func `a day is the rest of a sentence, and no picture begins with it`() {
    let reading = PageReading.ofText(
      """
      Elevator fire is out
      By Dean Sand
      ELK FORK - Volunteers from five towns
      fought a fire in the east leg of the
      elevator from four until noon. No one
      was hurt. The manager put the loss at
      22,000 bushels of milo and two of oats and
      Elk Fork firemen play a hose on the
      east leg of the elevator at noon
      Saturday. Ice kept the ladder truck
      from the north side.
      Photo by Dean Sand
      a leg that was to be replaced in the
      summer anyway.
      """)
    #expect(
      reading.lines.map(\.role)
        == [.headline, .byline] + Array(repeating: .body, count: 5)
        + Array(repeating: .caption, count: 4) + [.credit, .body, .body])
  }

  private static let rights = """
    KNOW YOUR RIGHTS
    By Ada Linden
    Once you ask for a steward the foreman has
    three choices: to stop and wait for him, to
    end the talk, or to let you choose to go on
    """

  @Test func `who stands where is told of a picture, be the word broken at the end of a row`() {
    let reading = PageReading.ofText(
      """
      \(Self.rights)
      Stewards at the loft, February 5. From
      left: Ivo Sand, Mei Oss, Al Lund.
      alone. Do not refuse to go to the office, and
      do not argue the case in the aisle.
      """)
    #expect(reading.lines.suffix(4).map(\.role) == [.caption, .caption, .body, .body])
    #expect(reading.lines[7].joins == 5)
  }

  @Test func `a date may be the rest of the sentence that a picture parts`() {
    let reading = PageReading.ofText(
      """
      \(Self.rights)
      with it alone.
      A report on the talks goes to the board on
      Sister Agnes Oss at the new desk on
      its first morning.
      Picture: Ivo Sand
      18 July.
      """)
    #expect(reading.lines.suffix(4).map(\.role) == [.caption, .caption, .credit, .body])
    #expect(reading.lines.last?.joins == 7)
  }

  @Test(
    arguments: zip(
      ["Picture: Mia Sand and Ivo Oss at the new orchard.", "Picture: Mia Sand and Ivo Oss"],
      [LineRole.caption, .credit]))
  func `behind Picture and its colon stands who took it, or whom it shows where`(
    line: String, role: LineRole
  ) {
    let reading = PageReading.ofText(
      """
      Pupils Plant an Orchard
      The rain held off for an hour on Monday as the children of
      the second class planted thirty trees behind the gym.
      Reporter: Josh Penrose

      \(line)
      Photo by Mr Kerr
      """)
    #expect(reading.lines[4].role == role)
  }
}
