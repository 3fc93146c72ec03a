import TestSupport
import Testing
import Typesetting

/// Copy with everything in it that a line breaker can meet.
private func copy(_ generator: inout SeededGenerator, _ length: Int) -> String {
  let pieces = [
    "工", "会", "职", "的", "，", "。", "、", "“", "”", "《", "》", "（", "）", "——", "……", "？！", "；",
    "12.5%", "2025", "1+10+N", "union", " ", "\u{3000}", "·", "℃", "～", "—", "a\u{301}", "𠮷", "🙂",
    "سلام", "'", "(", ")", "/", "／", "？？？", "!", "—————",
  ]
  return (0..<length).map { _ in
    generator.once(in: 2) ? generator.pick(["盐", "城", "市", "总"]) : generator.pick(pieces)
  }.joined()
}

private let openers = Set("“‘「『（【《〈〔".unicodeScalars)
private let neverFirst = Set("、，。；：？！”’」』）】》〉〕％‰℃·－～".unicodeScalars)

@Suite struct `Whatever the copy` {
  static let cases: [(seed: UInt64, ems: Int)] = (0..<60).map { (UInt64($0), 4 + $0 % 24) }

  @Test(arguments: cases)
  func `nothing is dropped or changed, and no ink leaves the measure`(_ seed: UInt64, _ ems: Int) {
    var generator = SeededGenerator(seed: seed)
    let text = copy(&generator, 200)
    let lines = LineBreaker.lines(
      text, measure: ems * 1000, firstIndent: 2000, metrics: .builtIn)
    #expect(lines.map(\.text).joined() == text)
    for line in lines {
      #expect(line.x.count == line.text.unicodeScalars.count)
      #expect(line.width <= ems * 1000, "\(line.text)")
      #expect(zip(line.x, line.x.dropFirst()).allSatisfy { $0 <= $1 + 500 }, "\(line.text)")
    }
  }

  @Test(arguments: cases)
  func `T13 every line but the last is flush unless it was forced`(_ seed: UInt64, _ ems: Int) {
    var generator = SeededGenerator(seed: seed)
    let lines = LineBreaker.lines(
      copy(&generator, 200), measure: ems * 1000, firstIndent: 0, metrics: .builtIn)
    for line in lines where !line.isLast && !line.isForced { #expect(line.width == ems * 1000) }
    if ems >= 12 { #expect(lines.filter(\.isForced).count <= 1) }
  }

  @Test(arguments: cases)
  func `T1 and T2 hold on every line that was not forced`(_ seed: UInt64, _ ems: Int) {
    var generator = SeededGenerator(seed: seed)
    let lines = LineBreaker.lines(
      copy(&generator, 200), measure: ems * 1000, firstIndent: 0, metrics: .builtIn)
    for (line, next) in zip(lines, lines.dropFirst()) where !line.isForced {
      let last = line.text.unicodeScalars.last { $0 != " " && $0 != "\u{3000}" }
      #expect(last.map { !openers.contains($0) } ?? true, "\(line.text)")
      let first = next.text.unicodeScalars.first
      #expect(first.map { !neverFirst.contains($0) } ?? true, "\(next.text)")
    }
  }

  @Test func `long copy is set in one sweep`() {
    var generator = SeededGenerator(seed: 7)
    let text =
      copy(&generator, 10_000) + String(repeating: "）", count: 5_000)
      + String(repeating: " ", count: 5_000) + String(repeating: "a", count: 5_000)
    let lines = LineBreaker.lines(text, measure: 11_000, firstIndent: 0, metrics: .builtIn)
    #expect(lines.map(\.text).joined() == text)
  }
}

@Suite struct `Headline rows` {
  private func rows(_ text: String, _ ems: Int) -> [String] {
    RowBreaker.rows(text, measure: ems * 1000, metrics: .builtIn).map(\.text)
  }

  @Test func `T22 are about equally long and end where the headline pauses`() {
    #expect(rows("盐都区总工会助推企业培育发展新质生产力", 12) == ["盐都区总工会助推企业", "培育发展新质生产力"])
    #expect(rows("工会送清凉 防暑保安康", 8) == ["工会送清凉 ", "防暑保安康"])
    #expect(rows("响水县总工会“三聚焦”助推建会入会", 11) == ["响水县总工会“三聚焦”", "助推建会入会"])
  }

  @Test func `T22 end at a blank rather than elsewhere, and never inside a quotation`() {
    #expect(rows("“品质生活+”大课堂开课 玉环市总工会助力", 13) == ["“品质生活+”大课堂开课 ", "玉环市总工会助力"])
    #expect(rows("工会“关爱货车司机”慰问", 10) == ["工会“关爱货车司机”", "慰问"])
  }

  @Test func `take no room for a blank behind a full-width comma`() {
    let row = LineBreaker.row("六项举措， 推动", metrics: .builtIn)
    #expect(row.text == "六项举措， 推动")
    #expect(row.width == 7000)
  }

  @Test func `T22 end at the end of a word, as far as words are known`() {
    #expect(rows("建湖县总工会深化产改助力经济高质量发展", 13) == ["建湖县总工会深化产改", "助力经济高质量发展"])
    #expect(rows("响水县总工会“三聚焦”助推新就业形态职工建会入会", 15) == ["响水县总工会“三聚焦”", "助推新就业形态职工建会入会"])
    #expect(rows("松阳县疗休养资源推介会举办", 7) == ["松阳县疗休养", "资源推介会举办"])
  }

  @Test func `T22 do not end inside the name of a place`() {
    let headline = "市总工会赴羊寨镇孟滩村开展“富民强村”走访调研"
    #expect(rows(headline, 10) == ["市总工会赴羊寨镇", "孟滩村开展", "“富民强村”走访调研"])
    let parted = ["赴", "羊", "羊寨", "孟", "孟滩"]
    for ems in 7...20 {
      let rows = rows(headline, ems)
      #expect(!rows.contains { row in parted.contains { row.hasSuffix($0) } }, "\(ems) \(rows)")
    }
  }

  @Test func `T22 are one more rather than end inside a quotation`() {
    #expect(rows("建湖县总工会坚持“四抓”用心用情服务职工", 10) == ["建湖县总工会", "坚持“四抓”", "用心用情服务职工"])
  }

  @Test func `keep a headline that fits on one row`() {
    #expect(rows("工会送清凉", 8) == ["工会送清凉"])
    #expect(rows("", 8) == [])
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func `drop nothing and stay in their measure`(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let text = copy(&generator, 30)
    let rows = RowBreaker.rows(text, measure: 12_000, metrics: .builtIn)
    #expect(rows.map(\.text).joined() == text)
    #expect(rows.allSatisfy { $0.width <= 12_000 })
  }
}
