public import Composition
public import Diagnostics

extension DummyPage {
  /// A finished page as its dummy: its stories with their length and what does not fit, on page 1
  /// the masthead. `style` colours a story's headline, such as by its review, and `state` says in
  /// words what is still to be done with it.
  public init(
    _ page: Page, of layout: Layout, language: Language,
    style: (PlacedStory) -> Style = { _ in .plain },
    state: (PlacedStory) -> Wording? = { _ in nil }
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
        note: Self.note(story, on: page, state(story)).text(in: language),
        firstColumn: story.firstColumn,
        columnCount: story.columnCount, firstLine: story.firstLine, lineCount: story.lineCount,
        isOverset: story.oversetCharacters > 0, style: style(story))
    }
    self.init(
      title: Wording.pageTitle(page, of: layout).text(in: language),
      columns: page.grid.columns, lines: page.grid.lines,
      stories: (masthead.map { [$0] } ?? []) + stories)
  }

  private static func note(
    _ story: PlacedStory, on page: Page, _ state: Wording?
  ) -> Wording {
    let fit = Wording.fit(story, page.grid, room: page.room(beside: story))
    return state.map { fit + Wording(en: ", ", zh: "，") + $0 } ?? fit
  }
}

extension Page {
  /// How many characters more would find room in the lines that a story's block leaves white; of
  /// English copy how many words, one in about three ems.
  fileprivate func room(beside story: PlacedStory) -> Int {
    let own = boxes.filter { $0.story == story.id && (!$0.rows.isEmpty || $0.media != nil) }
    let used = own.compactMap(\.area).reduce(0) { $0 + $1.columns * $1.lines }
    let white = max(0, story.columnCount * story.lineCount - used)
    let ems = white * grid.columnWidth.thousandths / max(1, grid.bodySize.thousandths)
    return story.words == nil ? ems : ems / 3
  }
}
