import Composition
import Diagnostics
import Manuscript
import Notation
import Testing
import TextRendering

@Suite struct `The dummy of a composed page` {
  @Test func `names the page, its masthead and every story's fit`() throws {
    let none = Length.zero
    let grid = Grid(
      columns: 3, lines: 30, left: none, top: none, columnWidth: none, gutter: none, leading: none,
      bodySize: none)
    let masthead = Box(
      kind: .masthead, frame: Frame(x: none, y: none, width: none, height: none),
      area: GridArea(column: 0, line: 0, columns: 3, lines: 5))
    let id = try #require(Digest(hex: String(repeating: "4a", count: 32)))
    let story = PlacedStory(
      id: id, number: "4a4a", headline: "巧解就业难", firstColumn: 0, columnCount: 3, firstLine: 5,
      lineCount: 25, characters: 812, oversetCharacters: 40)
    let page = Page(
      number: 1, name: "要闻", grid: grid, boxes: [masthead], stories: [story],
      cuts: [], score: PageScore())
    let layout = Layout(
      template: "tabloid", title: "盐城工运", issue: "2024-12", language: .chinese, trimWidth: none,
      trimHeight: none, isDraft: true, pages: [page], overset: [], leftOut: [])
    let dummy = DummyPage(page, of: layout, language: .chinese)
    let lines = PageDummy.lines(of: dummy, width: 40, rows: 10, ink: Ink(coloured: false))
    #expect(
      lines.map(trimmed).joined(separator: "\n") == """
        盐城工运  2024-12  第1版  要闻  草样
                 1           2           3
          1 ┌──────────────────────────────────┐
            │盐城工运                          │
          6 ├──────────────────────────────────┤
            │4a4a 巧解就业难                   │
            │▼812 字，多 40 字                 │
            │          ┊           ┊           │
         20 │          ┊           ┊           │
            │          ┊           ┊           │
            │          ┊           ┊           │
            │          ┊           ┊           │
         30 └──────────┴───────────┴───────────┘
        """)
    let english = DummyPage(page, of: layout, language: .english)
    #expect(english.title == "盐城工运  2024-12  Page 1  要闻  draft")
  }
}
