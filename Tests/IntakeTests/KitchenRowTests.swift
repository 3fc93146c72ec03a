import Intake
import Manuscript
import Testing

/// Rows of things and of people in small papers.
@Suite struct KitchenRowTests {
  @Test(
    arguments: [
      "Half a pound of rhubarb\n6oz plain flour\n3 oz butter\nSalt",
      "1 lb gooseberries\n4 oz sugar\nhalf a pint of cream\n3 eggs",
      "8 oz oatmeal\n1/2 tsp ginger\nTreacle\nPinch of salt",
    ])
  func `what goes into a dish is no headline`(rows: String) {
    let reading = read(rows, below: "Plot Holders' Fool\n")
    #expect(reading.lines.dropFirst(4).prefix(4).allSatisfy { $0.role == .body })
    #expect(reading.articles.map(\.article.headline).last == "3 Cups Stolen From Hall")
  }

  @Test(
    arguments: zip(
      ["In Memoriam", "Class Captains"],
      [
        "Brother Otto Lang, Foundry\nBrother Gus Oss, Pattern Shop\nThey will be missed.",
        "Room 1 - Peter Sand\nRoom 2 - Mia and Tom\nRoom 3 - Lucy B.",
      ]))
  func `people in rows sign nothing and head nothing`(head: String, rows: String) {
    let reading = read(rows, below: head)
    #expect(
      reading.articles.map(\.article.headline)
        == ["Roof Fund Passes Half Way", head, "3 Cups Stolen From Hall"])
    #expect(reading.articles.allSatisfy { $0.article.bylines.isEmpty })
  }

  private func read(_ rows: String, below head: String) -> PageReading {
    PageReading.ofText(
      """
      Roof Fund Passes Half Way
      The roof fund stood at four thousand pounds when the
      box was opened on Sunday, and the architect came back.

      \(head)
      \(rows)

      3 Cups Stolen From Hall
      The thieves came in by the kitchen window some time on
      Friday night, and left the saucers.
      """)
  }
}
