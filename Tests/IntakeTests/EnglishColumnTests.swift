import Intake
import Manuscript
import Testing

/// Two columns of English copy that were read across.
@Suite struct EnglishColumnTests {
  private static let left = [
    "Negotiators for the local and the", "terminal company went back into the",
    "same room on Friday with the same", "coffee pot between them and nothing",
    "else in common. The company wants to", "pay the longshoremen only for hours",
    "a ship is alongside. The local wants", "forty hours guaranteed, ship or none,",
    "for any man who answers the whistle", "in the morning before it is light.",
  ]
  private static let right = [
    "It started in a cigar box in the year", "of the flood, with eighty dollars and",
    "a notebook. On Monday the members of", "the credit union passed a million in",
    "loans that have not come back yet. It", "went for cars, for roofs, for a dozen",
    "weddings and one boat, which he named", "after the treasurer, so I suppose we",
    "will see it again. The rate stays at", "nine per cent until the next meeting.",
  ]

  private func read(_ lines: [String]) -> PageReading {
    PageReader.read(SourcePage(name: "page", lines: lines))
  }

  @Test func `lines that lie in each other go back to their columns`() {
    let head = ["PIER NINE CREWS HOLD OUT", "By Frank Dolan"]
    let woven = zip(Self.left, Self.right).flatMap { [$0, $1] }
    let reading = read(head + Array(woven.prefix(1)) + ["CREDIT UNION LENDS"] + woven.dropFirst())
    #expect(reading.lines.map(\.number) == Array(1...23))
    #expect(
      reading.articles.map(\.article.headline) == [
        "PIER NINE CREWS HOLD OUT", "CREDIT UNION LENDS",
      ])
    let texts = reading.articles.map { article in
      article.order.filter { reading.lines[$0 - 1].role == .body }
    }
    #expect(texts.first == [3] + stride(from: 6, through: 22, by: 2))
    #expect(texts.last == Array(stride(from: 5, through: 23, by: 2)))
  }

  @Test func `columns below each other stay where they are`() {
    let lines = ["PIER NINE CREWS HOLD OUT"] + Self.left + ["CREDIT UNION LENDS"] + Self.right
    let reading = read(lines)
    #expect(reading.articles.map { $0.order.count } == [11, 11])
  }
}
