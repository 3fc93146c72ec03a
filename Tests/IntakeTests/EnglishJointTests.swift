import Intake
import Manuscript
import Testing

/// Which English line goes on in which, by the words at the break and by what fits into a column.
@Suite struct EnglishJointTests {
  private func joins(_ text: String) -> [Int?] { PageReading.ofText(text).lines.map(\.joins) }

  @Test func `the article before a vowel and the one before a consonant tell tails apart`() {
    let joins = joins(
      """
      Apiary is let for another year
      By Ada Linden
      The bees flew for four hours on Monday and brought in hazel. I put on a

      Mite is not found in the valley
      By Jan Oss
      The mite has not been found here, but it is across the water and travels by post. The county would like samples from every

      jar of syrup each after that, and so should anybody whose floor was bare.

      Honey show needs jars
      By Ida Marsh
      The show is in the hall on the ninth, and the tables are to be laid by noon of the day before.

      apiary within ten miles of the docks. Boxes may be had from the clerk.
      """)
    #expect(joins == [nil, nil, nil, nil, nil, nil, 3, nil, nil, nil, 7])
  }

  @Test func `what goes on on another page goes on nowhere on this one`() {
    let joins = joins(
      """
      Port keeps the old dredge
      By Ada Linden
      The port voted on Monday to keep the dredge for one more winter. The chairman wants to ask the county first for
      (See DREDGE, page 9)

      last year's bottom fish. About forty are affected, most of them since the spring.

      Bookmobile stop moved
      The bookmobile will stop at the hall instead of the store, where nobody can turn around.
      """)
    #expect(joins == Array(repeating: nil, count: 7))
  }

  @Test func `a line is full where the next word has no room, and a known word begins a sentence`()
  {
    let reading = PageReading.ofText(
      """
      THE WEIR LANTERN     Mill Workers Local 9     March 1987

      Kiln crew goes to nights

      The kiln crew will work at night
      from June, when gas is cheaper and
      nobody carries pots past the fair.
      The first firing was on a Sunday.
      Those who want it came at seven
      and stayed until the gate opened.

      Parish housekeepers count rooms
      Housekeepers at the inn have kept a
      tally on the inside of the linen
      door since New Year's. The average
      was seventeen, says Grievance No.
      87-04, which asks for half an hour
      for every room over.

      Stove room gets a new floor
      After three falls since
      Thanksgiving, one of them the old
      foreman's, the floor of the stove
      room was torn up and laid again in
      tile, and somebody painted a line.
      """)
    #expect(
      reading.articles.map(\.article.headline) == [
        "Kiln crew goes to nights", "Parish housekeepers count rooms",
        "Stove room gets a new floor",
      ])
    #expect(reading.articles.map { $0.article.blocks.count } == [2, 1, 1])
  }

  @Test func `a sentence between two headlines is a text that was broken off`() {
    let reading = PageReading.ofText(
      """
      SOUP SUPPERS DRAW A CROWD
      More than one hundred and forty people came to the first

      QUILTS BRING A ROOF
      Twenty-six quilts were sold under the trees in July, and the auctioneer did not take a bottle of pop for it.

      two suppers in the hall. The soup was gone in twenty minutes, and the pots were washed by the choir.
      """)
    #expect(reading.lines.map(\.role) == [.headline, .body, .headline, .body, .body])
    #expect(reading.lines.last?.joins == 2)
  }

  @Test func `who still speaks where a line ends goes on where somebody stops speaking`() {
    let joins = joins(
      """
      Port keeps the old dredge
      By Ada Linden
      The port voted on Monday to keep the dredge for one more winter. Asked about her on Friday, Commissioner Kranz said, "She is an old

      Bookmobile stop moved
      The bookmobile will leave the store in June. The driver says nobody can turn there, and the library has told a

      pump," he said, "and she leaks, but a new

      market committee as much.

      engine would leak, too." The crew of four will get suits.
      """)
    #expect(joins == [nil, nil, nil, nil, nil, 3, 6, 8])
  }

  @Test func `where headlines have white above them, nothing but names in a text is none`() {
    let reading = PageReading.ofText(
      """
      THE WEIR LANTERN     Mill Workers Local 9     March 1987

      Kiln Crew Goes to Nights

      The kiln crew will work at night
      from June, when gas is cheaper and
      nobody carries pots past the fair.

      Choir Wants Tenors

      The choir has nine altos and only
      one tenor, who is to be married in
      May and go to live at the coast.

      Theatre Opens Its Doors

      The theatre opened on a Monday in
      the old hall, and Ida Marsh of the
      Weir County Hospital Auxiliary Hall
      Committee cut the ribbon with a pair
      of borrowed shears.

      The new lamp is in a bracket. Photo:
      Ivo Sand
      """)
    #expect(reading.articles.map { $0.article.blocks.count } == [1, 1, 2])
  }

  @Test func `a number with a capital belongs to the name above it`() {
    let joins = joins(
      """
      THE WET END     Weir Paper Mill     March 1954

      NO. 7 MACHINE MAKES A MILLION TONS
      by Clarence Oss
      The millionth ton of paper came off Number
      Seven at three on the morning of Tuesday,
      and the only one who saw it was the fourth
      hand, Ivo Sand, who was eating a sandwich.
      "I knew it was close," said Sand. "The boss
      had chalked the figure on the post, and it
      was nine tons past when I looked up."
      """)
    #expect(joins == [nil, nil, nil, nil, 5, 6, 7, 8, 9, 10])
  }

  @Test func `on wants its day`() {
    let joins = joins(
      """
      Dinner for all past crews
      By Ada Linden
      The crews of Number Seven met on Monday. There will be a dinner for all of them in the Odd Fellows Hall on

      Safety shoes at cost
      Steel shoes are sold at the gate house every payday from two to four. The price may be taken out of

      40 checks at a dollar a week.

      December 4. The company has asked that the sandwich be represented.
      """)
    #expect(joins == [nil, nil, nil, nil, nil, 6, 3])
  }
}
