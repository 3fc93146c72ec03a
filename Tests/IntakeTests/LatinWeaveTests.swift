// The inside of Intake is open to tests in debug builds only.
#if DEBUG
  import Testing

  @testable import Intake

  /// English columns that lie in each other, in one rhythm after another.
  struct LatinWeaveTests {
    @Test(arguments: 0...8, 0...8)
    func `every line of two stretches back to back has one place`(end: Int, head: Int) throws {
      var woven =
        Self.woven([0, 1], from: 0, count: 20 + end) + Self.woven([0, 0, 1], from: 16, count: 24)
      woven.insert("CREDIT UNION LENDS", at: 20 + end - head)
      let lines = Self.lines(woven)
      let order = try #require(Self.order(lines))
      #expect(order != Array(lines.indices))
      #expect(order.sorted() == Array(lines.indices))
    }

    private static func order(_ lines: [PageLine]) -> [Int]? {
      PageText.columnOrder(lines, PageShape(lines))?.lines
    }

    private static func lines(_ texts: [String]) -> [PageLine] {
      texts.enumerated().map {
        PageLine(number: $0.offset + 1, gap: 0, text: $0.element)
      }
    }

    /// Lines of the columns in turn, each column from its line number `start` on.
    private static func woven(_ rhythm: [Int], from start: Int, count: Int) -> [String] {
      var next = columns.map { $0[start...] }
      return (0..<count).compactMap { next[rhythm[$0 % rhythm.count]].popFirst() }
    }

    private static let columns = [left, right]

    private static let left = [
      "Negotiators for the local and the", "terminal company went back into the",
      "same room on Friday with the same", "coffee pot between them and nothing",
      "else in common. The company wants to", "pay the longshoremen only for hours",
      "a ship is alongside. The local wants", "forty hours guaranteed, ship or none,",
      "for any man who answers the whistle", "in the morning before it is light. A",
      "company lawyer said on Thursday that", "the offer would not be changed by a",
      "march of the men or by a picture of", "the men in the paper. The men did not",
      "march. They sat on the pier with the", "doors shut behind them and waited for",
      "the ferry to bring the noon mail and", "the answer of the board, which was to",
      "have been in the first bag. It was not", "in the first bag or in the second. By",
      "four in the afternoon a boy had come", "with the letter under his coat, which",
      "the foreman read to the men from the", "top of a barrel. There was nothing in",
      "it that they had not been told on the", "first day of the strike. Nobody spoke",
      "until the boy was asked if he had been", "given anything to eat. He had not. He",
      "was given bread and a cup of what was", "left in the pot and sent home with an",
      "answer of one word, which was written", "on the back of the letter in pencil.",
    ]
    private static let right = [
      "It started in a cigar box in the year", "of the flood, with eighty dollars and",
      "a notebook. On Monday the members of", "the credit union passed a million in",
      "loans that have not come back yet. It", "went for cars, for roofs, for a dozen",
      "weddings and one boat, which he named", "after the treasurer, so I suppose we",
      "will see it again. The rate stays at", "nine per cent until the next meeting",
      "of the members, which will be held in", "the hall behind the church. There was",
      "a motion to lower the rate for those", "who have never missed a payment, and",
      "it was sent to a committee of three,", "all of whom have missed a payment. A",
      "report is due in the spring. Until it", "is read the box stays where it always",
      "has been, on the shelf over the stove", "in the kitchen of the treasurer, with",
      "the notebook on top of it and a brick", "on top of the notebook. Nobody knows",
      "what the brick is for. It was there in", "the year of the flood and it has been",
    ]
  }
#endif
