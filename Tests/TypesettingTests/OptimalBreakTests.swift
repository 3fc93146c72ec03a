import TestSupport
import Testing
import Typesetting

private let words = [
  "全市", "各级", "工会", "职工", "劳动", "竞赛", "，", "。", "、", "“小哥”", "《工会法》", "2024年", "12.5%", "——", "……",
  "新就业形态", "App",
]

private func paragraph(_ seed: UInt64, _ length: Int) -> String {
  var generator = SeededGenerator(seed: seed)
  var text = "各"
  while text.count < length { text += generator.pick(words) }
  return text + "会"
}

/// The sum of squares of what is missing or too much in each line but the last.
private func unevenness(_ lines: [SetLine], _ text: String, _ ems: Int) -> Int {
  lines.dropLast().reduce(0) { sum, line in
    let natural = LineBreaker.row(line.text, metrics: .builtIn).width
    let off = (ems * 1000 - natural) / 100
    return sum + off * off
  }
}

@Suite struct `A paragraph that is broken as a whole` {
  static let cases: [(seed: UInt64, ems: Int)] = (0..<24).map { (UInt64($0), 9 + $0 % 14) }

  @Test(arguments: cases)
  func `T13 is flush in every number of lines it can be set in, and whole`(
    _ seed: UInt64, _ ems: Int
  ) {
    let text = paragraph(seed, 160)
    let setting = ParagraphSetting(
      text, measure: ems * 1000, firstIndent: 2000, metrics: .builtIn)
    #expect(!setting.options.isEmpty)
    for option in setting.options.indices {
      let lines = setting.lines(option: option)
      #expect(lines.count == setting.options[option].lineCount)
      #expect(lines.map(\.text).joined() == text)
      #expect(lines.dropLast().allSatisfy { $0.isForced || $0.width == ems * 1000 })
      #expect(lines.allSatisfy { $0.width <= ems * 1000 })
    }
    let counts = setting.options.map(\.lineCount)
    #expect(counts == counts.sorted() && Set(counts).count == counts.count)
  }

  @Test(arguments: cases)
  func `is spaced no less evenly than one that is broken line by line`(
    _ seed: UInt64, _ ems: Int
  ) {
    let text = paragraph(seed, 160)
    func lines(_ breaking: LineBreaking) -> [SetLine] {
      LineBreaker.lines(
        text, measure: ems * 1000, firstIndent: 0, metrics: .builtIn, breaking: breaking)
    }
    let (greedy, optimal) = (lines(.greedy), lines(.optimal))
    #expect(abs(greedy.count - optimal.count) <= 1)
    let (one, other) = (unevenness(greedy, text, ems), unevenness(optimal, text, ems))
    #expect(other <= one + one / 2 + 100, "\(other) against \(one)")
  }

  @Test func `T15 never ends with one character or one mark`() {
    for seed in 0..<40 as Range<UInt64> {
      let text = paragraph(seed, 60) + "……"
      let lines = LineBreaker.lines(
        text, measure: 11_000, firstIndent: 2000, metrics: .builtIn, breaking: .optimal)
      let last = lines.last?.text ?? ""
      #expect(last.unicodeScalars.count > 2 || last != "……", "\(lines.map(\.text))")
    }
  }

  @Test func `falls back to line by line where only force helps`() {
    let text = String(repeating: "x", count: 400)
    let lines = LineBreaker.lines(
      text, measure: 6000, firstIndent: 0, metrics: .builtIn, breaking: .optimal)
    #expect(lines.map(\.text).joined() == text)
    #expect(lines.allSatisfy { $0.width <= 6000 })
  }

  @Test func `of no text has no line`() {
    #expect(ParagraphSetting("", measure: 9000, firstIndent: 0, metrics: .builtIn).best == nil)
  }
}
