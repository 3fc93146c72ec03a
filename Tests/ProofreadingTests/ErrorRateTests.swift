import Manuscript
import Proofreading
import Testing

@Suite struct ErrorRateTests {
  private func rate(_ paragraph: String, headline: String = "") -> ErrorRate {
    let article = Article(headline: headline, blocks: [.paragraph(paragraph)])
    return ErrorRate(Proofreader.findings(in: article), in: article)
  }

  @Test(arguments: [
    ("职工的的权益", 10), ("他说：好”。", 1), ("2月30日开会", 20), ("共３６人，９家", 2), ("切实切实维护", 0),
    ("约20余人", 0), ("手机13812345678", 0),
  ])
  func `mistakes weigh what the rules of 2020 say, questions nothing`(text: String, tenths: Int) {
    #expect(rate(text).tenths == tenths, "\(text)")
  }

  @Test func `headlines count twice`() {
    #expect(rate("好。", headline: "职工的的权益").tenths == 20)
  }

  @Test func `the same mistake counts three times, numbers one mistake all together`() {
    #expect(rate("甲,乙,丙,丁,戊,己。").tenths == 3)
    let numbers = (1...40).map { "百分之\($0)，" }.joined()
    #expect(rate(numbers).tenths == 10)
  }

  @Test func `the rate is in 10,000 characters, blanks not counted, and texts add up`() {
    let scalars = (0..<995).compactMap { Unicode.Scalar(0x6000 + UInt32($0)) }
    let text = String(String.UnicodeScalarView(scalars)) + "　 的的权益。\n"
    #expect(rate(text).characters == 1_000)
    #expect(rate(text).tenthsInTenThousand == 100)
    let both = rate(text) + rate("好。")
    #expect(both.characters == 1_002)
    #expect(both.tenthsInTenThousand == 100)
    #expect(ErrorRate().tenthsInTenThousand == 0)
  }
}
