import Intake
import Manuscript
import Testing

/// Heads of English pages without a folio: whose paper it is, what it is, which number and of when.
@Suite struct PaperNameTests {
  private func reading(_ lines: [String]) -> PageReading {
    PageReading.ofText(lines.joined(separator: "\n\n"))
  }

  private let story = [
    "New slates for the loft",
    "The loft over the sail shop came through the gale of the fourth with the loss of one slate, which was found in the harbor and put back.",
    "The bill is to be paid in two parts, of which the second depends upon the raffle.",
  ]

  @Test(arguments: [
    ["THE MOORLAND BELL", "The parish of Weir with Upper Marlow", "October"],
    ["SALTMARSH SAILING CLUB", "Members' Letter No. 14"],
    ["TEAL VALLEY CO-OPERATIVE", "Tenants' Letter - February"],
    ["THE ANVIL", "House Journal of Linden & Sons, Ltd. June, 1951"],
    ["ST ANNE'S PULSE", "The staff paper of St Anne's Cottage Hospital Issue 4, May"],
    ["WEIR PARISH COUNCIL", "Autumn Newsletter"],
    ["The Weir Lamp", "Issue 17, March. 20p where sold, free to every house."],
    ["THE SHUTTLE", "Friends of the Weir Mill", "Number Twelve"],
    ["THE MARLOW ARGUS.", "SATURDAY, MARCH 4, 1899. PRICE TWO CENTS."],
    ["The Weaver - June 2011"], ["MARSH LANE NEWS, SEPTEMBER"],
    ["THE LAMPLIGHTER", "Founded 1923", "Vol I No 3"],
    ["KILBRIDE SCHOOL", "Parents' Bulletin", "Week beginning 11 November"],
    ["THE PORT TACK - Monthly of the Weir Sailing Club - March"],
    ["Chess Circle Bulletin", "Edited by M. Tarr", "weirchess.example.org"],
  ])
  func `what a paper says of itself stands below its name, and the lead below both`(head: [String])
  {
    let reading = reading(head + story)
    #expect(reading.lines.prefix(head.count).allSatisfy { $0.role == .furniture })
    #expect(reading.articles.map(\.article.headline) == [story[0]])
    #expect(reading.articles[0].article.section == nil)
  }

  @Test(arguments: [
    ["COLLIERY STRIKE ENDS", "AT PIT NO. 5"], ["SCHOOL MAGAZINE STOPS", "After Sixty Years"],
    ["Furnace Blown In", "No. 3 Is the Largest on the River"], ["Club Prints", "Its Last Letter"],
    ["Harvest Fair, June 4", "With the Band"],
  ])
  func `rows of a headline that name a number or a paper are no head of a page`(rows: [String]) {
    let reading = PageReading.ofText(
      (rows + [
        "By Ada Linden", "The men went back on Monday at the old rate and the",
        "new tubs, and the band met them at the gate with",
        "the tune that it had practised since May.",
      ]).joined(separator: "\n"))
    #expect(!reading.lines.contains { $0.role == .furniture })
    #expect(reading.articles.count == 1)
  }

  @Test func `days below each other are a list, whatever stands above them`() {
    let reading = reading([
      "Harvest Services", "September 21", "Weir, at ten, with the band. Bring what you have grown.",
      "September 28", "Marlow, at eleven. The marrow will be blessed and then weighed.",
    ])
    #expect(!reading.lines.contains { $0.role == .furniture })
  }

  @Test(arguments: ["HARBOUR WARD RESIDENTS' ASSOCIATION", "THE LARDER"])
  func `whose paper it is heads no section, be it alone above the first headline`(name: String) {
    let reading = reading(
      [name] + story + ["Bins", "Green bins are emptied on Mondays, and the gulls have been told."])
    #expect(reading.lines[0].role == .furniture)
    #expect(reading.articles.map(\.article.section) == [nil, nil])
  }
}
