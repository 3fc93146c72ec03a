import Intake
import Manuscript
import Testing

/// What stands without headlines under the name of a village or of a market for readers.
@Suite struct EnglishVillageTests {
  /// The lines of a country weekly with news of two villages.
  private let weekly = [
    "THE WEIR VALLEY CLARION          FRIDAY, JUNE 6, 1952", "", "MILL GATE SHUT FOR GOOD",
    "The county shut the gate of the old mill on Monday, and nobody was there but two geese.",
    "The wheel will go to the museum, where it is to stand in the yard.",
    "The geese may stay where they are, said the miller, as long as they like.", "",
    "BAND PLAYS ON THE GREEN", "By Ada Linden",
    "The band played eleven marches on Sunday, and the drum was heard as far as the ferry.", "",
    "NORTH WEIR", "", "Mrs. Ida Marsh has gone to her sister's for a month with both cats.", "",
    "The pump by the chapel is dry. Those who want water are asked to come to the smithy.", "",
    "MARLOW", "", "Otto Kranz lost a heifer at the ford on Thursday.", "",
    "There were nine at the whist party. Miss Sand took the ham.",
  ]

  private func sections(_ lines: [String]) -> [String?] {
    PageReading.ofText(lines.joined(separator: "\n")).articles.map(\.article.section)
  }

  @Test
  func `white below a few words, where headlines have none, makes them the name of a section`() {
    #expect(sections(weekly) == [nil, nil, "NORTH WEIR", "NORTH WEIR", "MARLOW", "MARLOW"])
  }

  @Test func `where white is everywhere, a village is known by its name`() {
    let spread = weekly.flatMap { $0.isEmpty ? [] : [$0, ""] }
      .map { $0 == "MARLOW" ? "MARLOW CENTER" : $0 }
    let (north, south) = ("NORTH WEIR", "MARLOW CENTER")
    #expect(sections(spread) == [nil, nil, north, north, south, south])
  }

  @Test
  func `a whole sentence may be the headline below a label, and offers have a label over them`() {
    let reading = PageReading.ofText(
      """
      THE WEIR LINE     A letter to the members of Weir Valley Electric     June 1994

      Eleven poles go down in the wind

      By Ada Linden, Member Services

      The wind of May 9 took eleven poles on the ridge road, and the crew was out until noon of the next day to set new ones in the mud.

      GARDEN CORNER

      This is where the old water line was

      A spade went through the line behind the library in April. Call before you dig, and wait until somebody has come with paint and flags.

      MEMBER EXCHANGE

      FOR SALE: Punt, green, dry on the left side. $40. Weir Lane, 555-0142 after six.

      WANTED: A boy for Saturdays at the boat yard. He should not mind paint. 555-0117.

      Office hours 8 to 4, Monday through Friday. To report a wire that is down call 555-0100 at any hour.
      """)
    #expect(
      reading.articles.map(\.article.section)
        == [nil, "GARDEN CORNER", "MEMBER EXCHANGE", "MEMBER EXCHANGE"])
    #expect(reading.articles[1].article.headline == "This is where the old water line was")
    #expect(reading.lines.last?.role == .furniture)
  }
}
