import Intake
import TestSupport
import Testing

/// Every line that is not blank occurs exactly once, on any page there is.
@Suite struct CoverageLawTests {
  @Test(arguments: Proof.chosen(Array(0..<60), sample: 25))
  func `a page of random lines is covered`(seed: Int) {
    var dice = Dice(seed: UInt64(seed))
    let lines = (0..<dice.number(below: 80)).map { _ in dice.line() }
    CoverageLaw.expect(SourcePage(name: "random", lines: lines))
  }

  @Test(arguments: Proof.chosen(Array(0..<60), sample: 25))
  func `a page of random columns is covered`(seed: Int) {
    var dice = Dice(seed: UInt64(seed))
    let lines = (0..<dice.number(below: 60)).map { _ in
      (0...dice.number(below: 4)).map { _ in dice.column() }.joined()
    }
    CoverageLaw.expect(SourcePage(name: "columns", lines: lines))
  }

  @Test(arguments: GoldPage.names)
  func `a shuffled page is covered`(name: String) throws {
    let page = try GoldPage.seed(name)
    for seed in 0..<4 {
      var generator = SeededGenerator(seed: UInt64(seed))
      let lines = page.lines.shuffled(using: &generator)
      CoverageLaw.expect(SourcePage(name: name, lines: lines))
    }
  }

  @Test(arguments: GoldPage.names)
  func `a truncated page is covered`(name: String) throws {
    let page = try GoldPage.seed(name)
    for cut in stride(from: 0, to: page.lines.count, by: 31) {
      let lines = page.lines.prefix(cut).map { String($0.dropLast(cut % 7)) }
      CoverageLaw.expect(SourcePage(name: name, lines: lines))
      CoverageLaw.expect(SourcePage(name: name, lines: Array(page.lines.dropFirst(cut))))
    }
  }

  @Test(arguments: [0, 12, 20, 37])
  func `a page broken to a measure is covered`(measure: Int) throws {
    let page = try GoldPage.seed("000_a2a051d0fb4e3a2d")
    let lines = page.lines.flatMap { measure == 0 ? [$0] : broken($0, measure) }
    CoverageLaw.expect(SourcePage(name: "broken", lines: lines))
  }

  @Test func `a page of blanks is an empty reading`() throws {
    let page = SourcePage(name: "blank", lines: ["", "　 ", "\r", "\u{FEFF}\u{200B}", "\u{0C}"])
    let reading = PageReader.read(page)
    #expect(reading.lines.isEmpty)
    #expect(reading.articles.isEmpty)
  }

  @Test func `odd shapes finish`() {
    let size = Proof.samples(1, all: 2)
    let shapes: [[String]] = [
      [String(repeating: "职工", count: 10_000 * size)],
      Array(repeating: "工", count: 1_000 * size),
      Array(repeating: "本刊讯 近日", count: 300 * size),
      Array(repeating: "(王丽)", count: 400 * size), Array(repeating: "王丽 摄", count: 400 * size),
      ["#", "######", "(", "（）", "《", "——", "。", "1", "□", "摄", "图为"],
      [String(repeating: "(", count: 2_500 * size), String(repeating: "“", count: 2_500 * size)],
    ]
    for lines in shapes { CoverageLaw.expect(SourcePage(name: "odd", lines: lines)) }
  }

  @Test func `the same page is always read the same way`() throws {
    let page = try GoldPage.seed("001_bd9d97b2e13d7eae")
    #expect(PageReader.read(page) == PageReader.read(page))
  }

  private func broken(_ line: String, _ measure: Int) -> [String] {
    let letters = Array(line)
    guard letters.count > measure else { return [line] }
    return stride(from: 0, to: letters.count, by: measure).map {
      String(letters[$0..<min(letters.count, $0 + measure)])
    }
  }
}

/// Lines out of the scraps pages are made of.
private struct Dice {
  private var generator: SeededGenerator

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  mutating func number(below limit: Int) -> Int { generator.below(limit) }

  private static let scraps = [
    "总工会", "近日", "，", "。", "“", "”", "(", ")", "记者", "王丽", "摄", "文/图", "本刊讯 ", "【", "】", "##", " ",
    "　", "\r", "——", "2024年12月20日", "第3版", "通讯员", "图为", "来源:《工人日报》", "小编说:", "1,234", "The union ",
    "责编:", "□", "下转第2版", "1.", "一、", "職工", "「」", "\u{FEFF}", "\u{1F600}", "李明 张三", "!", "?",
  ]

  /// About as wide as the others, with running text in most.
  mutating func column() -> String {
    let texts = [
      "", "工会近日召开会议，", "职工代表说，这件事", "　　码头工人的早餐。", "(王丽)", "the union, which", "本刊讯 近日\t",
    ]
    let text = generator.pick(texts)
    return text + String(repeating: " ", count: max(1, 26 - 2 * text.count + generator.below(3)))
  }

  mutating func line() -> String {
    let count = generator.once(in: 4) ? generator.below(60) : generator.below(8)
    return (0..<count).map { _ in generator.pick(Self.scraps) }.joined()
  }
}
