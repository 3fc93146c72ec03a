import Intake
import Manuscript
import Testing

/// Who wrote on English pages, where no `By` says so.
@Suite struct EnglishSignTests {
  private func article(_ text: String) throws -> Article {
    try #require(PageReading.ofText(text).articles.first).article
  }

  @Test(arguments: [
    "Ray Tillman, Chair, Yard & Safety", "Words: Ray Tillman. Pictures: Mei Oss",
    "with Ray Tillman",
  ])
  func `a line between headline and text names the writer`(line: String) throws {
    let article = try article(
      """
      Safety Corner
      \(line)

      Three near misses on the north crane since
      New Year, all three on a Monday, and all of
      them before coffee.
      """)
    #expect(article.headline == "Safety Corner")
    #expect(article.bylines.first?.name == "Ray Tillman")
  }

  @Test(arguments: ["In solidarity, Walt Sand", "Fr Martin", "Gillian Marsh"])
  func `a line below the text signs it`(line: String) {
    let reading = PageReading.ofText(
      """
      Notes on the yard

      The yard was swept on Monday and again on
      Tuesday, when it had snowed.
      So read this one, leave it on the lunch
      table, and take it home.
      \(line)

      Crane is mended

      The crane was mended by a man and a boy who
      came on the noon ferry.
      """)
    #expect(reading.lines[5].role == .byline)
    #expect(reading.articles.map(\.article.headline) == ["Notes on the yard", "Crane is mended"])
    #expect(reading.articles.allSatisfy { $0.article.section == nil && $0.article.kicker == nil })
  }

  @Test func `in small letters too a job stands below the writer's name`() throws {
    let article = try article(
      """
      Lakers close at 17-4
      By Scott Sand
      Sports editor
      Twenty-two points from Mark Linden and a
      steal with six seconds left put the other
      side away on Friday night.
      """)
    #expect(article.bylines.map(\.name) == ["Scott Sand"])
    #expect(article.blocks.count == 1)
  }

  @Test func `who is sick has not signed the list`() {
    let reading = PageReading.ofText(
      """
      Sick and injured

      Carl Linden, back. Visit him.
      Joe Sand, the dust. Third floor, General.

      Crane is mended

      The crane was mended by a man and a boy who
      came on the noon ferry.
      """)
    #expect(reading.articles.allSatisfy { $0.article.bylines.isEmpty })
  }

  @Test func `a score behind the names says that By ends a sentence`() {
    let reading = PageReading.ofText(
      """
      Green opens for the year
      The green was opened on Saturday with a game of pairs, won
      by A. Peake and J. Moss, 21 to 17. Forty members have paid
      and the first match is on June 4th, with tea at one and six.

      Crane is mended
      The crane was mended by a man and a boy who came on the noon
      ferry and went back by the next one.
      """)
    #expect(reading.articles.allSatisfy { $0.article.bylines.isEmpty })
    #expect(reading.articles.map { $0.article.blocks.count } == [1, 1])
  }
}
