public import Composition
public import Diagnostics

extension DummyPage {
  /// A finished page as its dummy: its stories with their length and what does not fit, on page 1
  /// the masthead. `style` colours a story's headline, such as by its review.
  public init(
    _ page: Page, of layout: Layout, language: Language,
    style: (PlacedStory) -> Style = { _ in .plain }
  ) {
    let masthead = page.boxes.first { $0.kind == .masthead }?.area.map { area in
      DummyStory(
        number: "", headline: layout.title, note: "", firstColumn: area.column,
        columnCount: area.columns, firstLine: area.line, lineCount: area.lines, isInColumns: false,
        style: .strong)
    }
    let stories = page.stories.map { story in
      DummyStory(
        number: story.number, headline: story.headline,
        note: Wording.fit(story, page.grid).text(in: language), firstColumn: story.firstColumn,
        columnCount: story.columnCount, firstLine: story.firstLine, lineCount: story.lineCount,
        isOverset: story.oversetCharacters > 0, style: style(story))
    }
    self.init(
      title: Wording.pageTitle(page, of: layout).text(in: language),
      columns: page.grid.columns, lines: page.grid.lines,
      stories: (masthead.map { [$0] } ?? []) + stories)
  }
}
