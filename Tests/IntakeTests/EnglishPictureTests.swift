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
}
