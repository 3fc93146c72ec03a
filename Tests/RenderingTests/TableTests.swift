import Diagnostics
import TestSupport
import Testing
import TextRendering

private let plain = Ink(coloured: false)
private let coloured = Ink(coloured: true)

private func articles() -> Table {
  var table = Table([
    Table.Column(Wording(en: "No.", zh: "编号")), Table.Column(Wording(en: "Status", zh: "状态")),
    Table.Column(Wording(en: "Headline", zh: "主题"), canShrink: true),
    Table.Column(Wording(en: "Chars", zh: "字数"), .trailing),
  ])
  table.append([
    Table.Cell("4a7b", .strong), Table.Cell("已签发", .good), "货车司机、外卖送餐员群体建会入会", "1024",
  ])
  table.append(["91c0", "draft", "Union news: a new home", "96"])
  return table
}

@Suite struct `A table` {
  @Test func `aligns by display width`() {
    #expect(
      articles().text(width: 80, language: .chinese, ink: plain) == """
        编号  状态    主题                              字数
        4a7b  已签发  货车司机、外卖送餐员群体建会入会  1024
        91c0  draft   Union news: a new home              96

        """)
  }

  @Test func `cuts what may shrink to fit the terminal`() {
    #expect(
      articles().text(width: 36, language: .english, ink: plain) == """
        No.   Status  Headline         Chars
        4a7b  已签发  货车司机、外卖…   1024
        91c0  draft   Union news: a …     96

        """)
  }

  @Test func `leaves out what is empty and gives its main column the most room`() {
    var table = Table([
      Table.Column(.verbatim("No.")), Table.Column(.verbatim("Issue")),
      Table.Column(.verbatim("Section"), canShrink: true),
      Table.Column(.verbatim("Headline"), isMain: true),
      Table.Column(.verbatim("Byline"), canShrink: true),
    ])
    table.append([
      "4a7b", "", "Harbour and river news", "Union news: a new home for all", "Jane Doe, John Roe",
    ])
    #expect(
      table.text(width: 60, language: .english, ink: plain) == """
        No.   Section     Headline                        Byline
        4a7b  Harbour a…  Union news: a new home for all  Jane Doe,…

        """)
    let narrow = table.text(width: 30, language: .english, ink: plain)
    #expect(narrow.split(separator: "\n").allSatisfy { DisplayWidth.of($0) <= 30 }, "\(narrow)")
  }

  @Test func `is tab-separated for a pipe, without titles`() {
    var table = Table([Table.Column(.verbatim("a")), Table.Column(.verbatim("b"))])
    table.append(["one\ttwo\nthree\\", "\u{1b}[2J"])
    table.append(["alone"])
    #expect(table.tabSeparated == "one\\ttwo\\nthree\\\\\t\\u{1b}[2J\nalone\t\n")
  }

  @Test func `says nothing where there is nothing`() {
    #expect(Table([]).text(width: 80, language: .english, ink: plain) == "")
    #expect(Table([]).tabSeparated == "")
  }

  @Test func `has rows of one width, in colour and without`() {
    var generator = SeededGenerator(seed: 3)
    let texts = [
      "工会", "", "Union", "a\tb\n", "é🙂", "\u{1b}]0;x\u{7}", String(repeating: "长", count: 50),
    ]
    let styles: [Style] = [.plain, .bad, .good]
    for _ in 0..<200 {
      var table = Table([
        Table.Column(.verbatim("题"), canShrink: true), Table.Column(.verbatim("Status")),
        Table.Column(.verbatim("n"), .trailing),
      ])
      for _ in 0...generator.below(6) {
        table.append((0..<3).map { _ in Table.Cell(generator.pick(texts), generator.pick(styles)) })
      }
      let width = generator.below(120)
      let text = table.text(width: width, language: .chinese, ink: plain)
      let widths = Set(text.split(separator: "\n").map { DisplayWidth.of($0) })
      #expect(widths.count == 1)
      #expect(uncoloured(table.text(width: width, language: .chinese, ink: coloured)) == text)
      #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    }
  }
}

@Suite struct `A line of progress` {
  @Test func `shows a bar that fits`() {
    let progress = ProgressLine(Wording(en: "Importing", zh: "导入"), done: 12, of: 24)
    #expect(
      progress.text(width: 40, language: .english) == "Importing [##########           ] 12/24")
    #expect(progress.text(width: 20, language: .chinese) == "导入 [###   ] 12/24")
    #expect(progress.text(width: 8, language: .chinese) == "导入 1…")
  }

  @Test func `never passes its end and never wraps`() {
    for total in [0, 1, 7] {
      for done in [-1, 0, 3, 99, Int.max] {
        for width in 0..<60 {
          let line = ProgressLine(.verbatim("导入"), done: done, of: total).text(
            width: width, language: .english)
          #expect(DisplayWidth.of(line) < max(width, 1))
        }
      }
    }
  }
}
