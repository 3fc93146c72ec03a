import Manuscript
public import Notation
public import Typesetting

extension PageMaker {
  /// Makes some pages anew and keeps the others as they are, to the byte. Stories stand on the page
  /// their pin names; those of other pages and without a page are passed over. On these pages they
  /// stay where they stood as far as they can, and `successors`, by the story whose place each takes,
  /// stand where that one did.
  ///
  /// A story only goes on overleaf where the next page is made anew too; else it is cut, and
  /// `Layout.overset` says how much.
  public static func remake(
    _ numbers: Set<Int>, of last: Layout, stories: [Story],
    successors: [Digest: Digest], template: Template, metrics: Metrics,
    hyphenation: Hyphenation? = nil, masthead: Masthead
  ) -> Layout {
    let book = ShapeBook(template: template, metrics: metrics, hyphenation: hyphenation)
    let items = IssuePlanner.items(of: distinct(stories), book: book)
    let furniture = Furniture(
      template: template, metrics: metrics, masthead: masthead, language: last.language,
      isDraft: last.isDraft, lastPage: last.pages.count)
    let standing = last.pages.map { StandingPage($0).taken(by: successors) }
    var pages = last.pages
    var overset = last.overset.filter { !numbers.contains($0.page) }
    var leftOut: [LeftOut] = []
    for run in runs(numbers.filter { 1...max(1, pages.count) ~= $0 }) {
      let own = items.filter { run.contains($0.story.pin?.page ?? 0) }
      let planner = IssuePlanner(own, book: book, pages: run, standing: standing)
      let made = planner.drafts.map { draft in
        PageSetter(draft: draft, furniture: furniture, book: book).page()
          .parted(by: metrics).snapped
      }
      for page in made { pages[page.number - 1] = page }
      overset += Self.overset(planner, made)
      leftOut += planner.waiting.reversed().map { Self.leftOut($0.story) }
    }
    leftOut =
      items.reversed().filter { $0.story.pin?.page == nil && $0.story.kind == .copy }
      .map { Self.leftOut($0.story) } + leftOut
    overset.sort { $0.page < $1.page }
    return Layout(
      template: last.template, title: masthead.name, issue: last.issue, language: last.language,
      trimWidth: last.trimWidth, trimHeight: last.trimHeight, isDraft: last.isDraft, pages: pages,
      overset: overset, leftOut: leftOut)
  }

  /// Numbers that follow each other are one run.
  private static func runs(_ numbers: Set<Int>) -> [ClosedRange<Int>] {
    var runs: [ClosedRange<Int>] = []
    for number in numbers.sorted() {
      if let last = runs.last, last.upperBound + 1 == number {
        runs[runs.count - 1] = last.lowerBound...number
      } else {
        runs.append(number...number)
      }
    }
    return runs
  }
}
