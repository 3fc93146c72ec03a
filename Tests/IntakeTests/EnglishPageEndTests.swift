import Intake
import Manuscript
import Testing

/// The first and the last lines of English pages: whose paper it is, which number, how to reach it.
@Suite struct EnglishPageEndTests {
  private static let stories = """
    Roof of the loft holds

    The loft over the sail shop came through the gale of the
    fourth with the loss of one slate, which was found in the
    harbor and put back.

    Boats out by Easter

    The slip is free from the second week of March, and those
    who want the winch must say so to Ada Linden by the first.

    """

  private func roles(_ text: String) -> [LineRole] { PageReading.ofText(text).lines.map(\.role) }

  @Test(arguments: [
    "Issue 88, February. 10p where sold, free to members.",
    "Friday, March 4, 1910.    Three cents the copy.",
    "Sailing Letter 41, March 2019", "No. 7. New series.", "Saturday, 4 March 1911",
  ])
  func `below the paper's name stands which number it is`(issue: String) {
    let reading = PageReading.ofText("The Weir Sail Loft\n\(issue)\n\n\(Self.stories)")
    #expect(reading.lines.prefix(3).map(\.role) == [.furniture, .furniture, .headline])
    #expect(reading.imprint.paper?.text == "The Weir Sail Loft")
  }

  @Test func `stops are no ends of sentences in a head that is set across the page`() {
    let head = "THE WEIR COURIER.   WEIR, OHIO, THURSDAY, MAY 6, 1937.    PAGE THREE"
    #expect(Array(roles("\(head)\n\n\(Self.stories)").prefix(2)) == [.furniture, .headline])
  }

  @Test func `in an old paper its name and its number end with a stop`() {
    let head =
      "Tbe Weir Republican.\nVol. XXII. No. 41.    Weir, Iowa, Thursday, October 7, 1909.    $1.50 per Year."
    #expect(
      Array(roles("\(head)\n\n\(Self.stories)").prefix(3)) == [.furniture, .furniture, .headline])
  }

  @Test func `a number in a sentence below a headline is none of the paper's`() {
    let lines = roles("Tucker shed wins hood\nMachine No. 3 has a hood at last.\n\n\(Self.stories)")
    #expect(lines.first == .headline)
  }

  @Test(arguments: [
    "Next meeting: Tuesday, March 9, in the sail loft. Page 2 of 2",
    "Page Four.     A. Linden, Ed. & Prop.",
    "Read more at weirlantern.example", "Loft: 12 Quay Street. Office hours 9 to 1.",
    "Leak? Call 1-800-555-0190 by day or night.",
    "Loft officers: A. Linden, Chair; R. Sand, Treasurer",
    "Local 57 meets the second Sunday at 10, 44 Quay Street",
    "Thank you to all who carry us round. Next copy date 14 June.",
    "Job printing neatly done at this office.",
    "Clerk to the Council: Mrs P. Sand, Beck House, Weir",
  ])
  func `what closes the page tells how to reach the paper`(foot: String) {
    let reading = PageReading.ofText(
      "The Weir Sail Loft\nIssue 88, March\n\n\(Self.stories)\n\n\(foot)")
    #expect(reading.lines.last?.role == .furniture)
    #expect(reading.articles.count == 2)
  }

  @Test func `two lines below the last white name the officers`() {
    let reading = PageReading.ofText(
      """
      The Weir Sail Loft
      Issue 88, March

      \(Self.stories)

      Captain Ada Linden      Secretary Rolf Sand
      Treasurer Mei Oss      weirloft.example
      """)
    #expect(reading.lines.suffix(2).allSatisfy { $0.role == .furniture })
  }

  @Test(arguments: [
    ("Lantern office: 12 Mill Lane, Weir", LineRole.furniture),
    ("Clubhouse: The Slip, Weir. Secretary: A. Linden", .furniture),
    ("New offices: none this year, says the clerk.", .body),
  ])
  func `the last line tells where the house stands`(line: String, role: LineRole) {
    let lines = roles("The Weir Sail Loft\nIssue 88, March\n\n\(Self.stories)\n\(line)")
    #expect(lines.last == role)
  }

  @Test func `a number to call in the last paragraph of a notice is copy`() {
    let reading = PageReading.ofText(
      "The Weir Sail Loft\nIssue 88, March\n\n\(Self.stories)\nAsk for the winch at 555-0190 before noon."
    )
    #expect(reading.lines.last?.role == .body)
  }

  @Test func `the short name of the paper comes again with the number of a page`() {
    let reading = PageReading.ofText(
      """
      THE QUAY STREET MALLET
      Local 57 * Vol. 12, No. 3 * March 2019

      NEW SLIP OPENS

      The slip was opened on Monday by the oldest
      member, who had asked for it in the year of
      the flood and had not been answered.

      2  The Mallet

      WINCH IS GREASED

      The winch has been greased for the first
      time since the fire, and the noise that
      the neighbors asked about is gone.
      """)
    #expect(reading.articles.map(\.article.headline) == ["NEW SLIP OPENS", "WINCH IS GREASED"])
    #expect(reading.articles.allSatisfy { $0.article.kicker == nil })
  }

  @Test func `above the last line too stand those who lead`() {
    let foot = "Ron Kasprzak, President     Dale Amory, Manager\nPrinted in-house on a union press."
    #expect(roles("\(Self.stories)\n\(foot)").suffix(2) == [.furniture, .furniture])
  }

  @Test(arguments: [
    ("Kwame Oss, Porter", LineRole.byline), ("Ask Kwame Oss for the key.", .body),
  ])
  func `right above the foot of a page without white a name signs`(line: String, role: LineRole) {
    let page = Self.stories.replacing("\n\n", with: "\n")
    let lines = roles("LIFT MANNERS\n\(page)\(line)\nThe Mallet is printed on old paper")
    #expect(lines.suffix(2) == [role, .furniture])
  }

  @Test(arguments: [
    "Parish Council Newsletter for Weir, Marlow and Low Moor          Winter",
    "July and August                                       60p", "Spring edition",
  ])
  func `below its name the paper says what it is, of when, what it costs`(line: String) {
    let lines = roles("THE MARSH & MOOR\n\(line)\n\n\(Self.stories)")
    #expect(lines.prefix(3) == [.furniture, .furniture, .headline])
  }

  @Test func `a page has one date, and a rota many`() {
    let reading = PageReading.ofText(
      """
      The Weir Sail Loft
      Issue 88, March

      \(Self.stories)
      Flower rota

      6 July       Mrs Pym
      13 July      Anne and Brian Coe
      20 July      The Wednesday Group
      """)
    #expect(reading.lines.suffix(3).allSatisfy { $0.role == .body })
  }
}
