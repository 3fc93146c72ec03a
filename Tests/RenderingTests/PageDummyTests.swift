import Diagnostics
import TestSupport
import Testing
import TextRendering

/// Without blanks at its end, so that an editor does not take them away.
func trimmed(_ line: String) -> String {
  String(line.reversed().drop { $0 == " " }.reversed())
}

/// Without the escape sequences that `Ink` writes.
func uncoloured(_ text: String) -> String {
  text.split(separator: "\u{1b}[", omittingEmptySubsequences: false).enumerated().map {
    index, part in
    index == 0 ? String(part) : String(part.drop { $0 != "m" }.dropFirst())
  }.joined()
}

@Suite struct `A page dummy` {
  @Test func `shows stories, columns and what does not fit`() {
    let page = DummyPage(
      title: "第1版 要闻", columns: 4, lines: 60,
      stories: [
        DummyStory(
          number: "4a7b", headline: "市总工会领导走访慰问企业职工", note: "812字", firstColumn: 0,
          columnCount: 3, firstLine: 6, lineCount: 24),
        DummyStory(
          number: "91c0", headline: "巧解就业难", note: "320字", firstColumn: 3, columnCount: 1,
          firstLine: 6, lineCount: 54),
        DummyStory(
          number: "d203", headline: "货车司机、外卖送餐员群体建会入会工作推进会召开", note: "640字 多 40 字",
          firstColumn: 0, columnCount: 2, firstLine: 30, lineCount: 30, isOverset: true),
        DummyStory(
          number: "07fe", headline: "简讯两则", note: "96字", firstColumn: 2, columnCount: 1,
          firstLine: 30, lineCount: 4),
      ])
    let lines = PageDummy.lines(of: page, width: 72, rows: 24, ink: Ink(coloured: false))
    #expect(
      lines.map(trimmed).joined(separator: "\n") == """
        第1版 要闻
                    1               2                3                4
          1 ┌──────────────────────────────────────────────────────────────────┐
            │                                                                  │
          7 ├─────────────────────────────────────────────────┬────────────────┤
            │4a7b 市总工会领导走访慰问企业职工                │91c0 巧解就业难 │
            │812字                                            │320字           │
            │               ┊                ┊                │                │
            │               ┊                ┊                │                │
         20 │               ┊                ┊                │                │
            │               ┊                ┊                │                │
            │               ┊                ┊                │                │
            │               ┊                ┊                │                │
            │               ┊                ┊                │                │
         31 ├───────────────┴────────────────┼────────────────┤                │
            │d203 货车司机、外卖送餐员群体建 │07fe 简讯两则   │                │
            │会入会工作推进会召开            │96字            │                │
            │▼640字 多 40 字                 ├────────────────┤                │
         40 │               ┊                │                │                │
            │               ┊                │                │                │
            │               ┊                │                │                │
            │               ┊                │                │                │
         50 │               ┊                │                │                │
            │               ┊                │                │                │
            │               ┊                │                │                │
            │               ┊                │                │                │
            │               ┊                │                │                │
         60 └───────────────┴────────────────┴────────────────┴────────────────┘
        """)
  }

  @Test func `is as wide as asked for in every row, whatever stands on it`() {
    var generator = SeededGenerator(seed: 12)
    let headlines = [
      "工会", "", "Union news", "a工b会\u{1b}[31m", "é👨‍👩‍👧🙂", "长" + String(repeating: "题", count: 90),
    ]
    for _ in 0..<200 {
      let stories = (0..<generator.below(12)).map { _ in
        DummyStory(
          number: generator.pick(["4a7b", "", "12"]), headline: generator.pick(headlines),
          note: generator.pick(["", "多 40 字"]), firstColumn: generator.below(8) - 1,
          columnCount: generator.below(7), firstLine: generator.below(90) - 3,
          lineCount: generator.below(40), isOverset: generator.once(in: 3))
      }
      let page = DummyPage(
        title: generator.pick(headlines), columns: generator.below(7), lines: generator.below(80),
        stories: stories)
      let width = 40 + generator.below(60)
      for isColoured in [false, true] {
        let lines = PageDummy.lines(of: page, width: width, ink: Ink(coloured: isColoured))
        #expect(lines.allSatisfy { DisplayWidth.of(uncoloured($0)) == width })
        #expect(!uncoloured(lines.joined()).unicodeScalars.contains { $0.value < 0x20 })
      }
    }
  }

  @Test func `keeps words apart where a headline is cut`() {
    let story = DummyStory(
      number: "6ace", headline: "Harbour workers build a new rest house by the old storehouse",
      note: "145 ch.", firstColumn: 0, columnCount: 1, firstLine: 0, lineCount: 3)
    let page = DummyPage(title: "", columns: 2, lines: 40, stories: [story])
    let text = PageDummy.lines(of: page, width: 60, rows: 20, ink: Ink(coloured: false))
      .joined(separator: "\n")
    #expect(text.contains("6ace Harbour workers"))
    #expect(text.contains("a new rest house by"))
  }

  @Test func `survives numbers from nowhere`() {
    let page = DummyPage(
      title: "", columns: .max, lines: .max,
      stories: [
        DummyStory(
          number: "1", headline: "x", note: "", firstColumn: .max, columnCount: .max,
          firstLine: .min, lineCount: .max)
      ])
    #expect(!PageDummy.lines(of: page, width: 0, rows: -1, ink: Ink(coloured: false)).isEmpty)
  }

  @Test func `gives the smallest story its number, headline and note`() {
    let stories = (0..<10).map { index in
      DummyStory(
        number: "n\(index)", headline: "简讯", note: "9字", firstColumn: 0, columnCount: 1,
        firstLine: index, lineCount: 1)
    }
    let page = DummyPage(title: "", columns: 3, lines: 40, stories: stories)
    let text = PageDummy.lines(of: page, width: 60, rows: 20, ink: Ink(coloured: false)).joined()
    for index in 0..<10 { #expect(text.contains("n\(index) 简讯")) }
    #expect(text.split(separator: "9字").count == 11)
  }
}
