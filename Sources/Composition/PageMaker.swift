import Manuscript
public import Typesetting

/// Makes the pages of an issue out of stories.
public enum PageMaker {
  /// Places stories on pages. Pure: the same arguments give the same layout, and the order of the
  /// stories does not matter. A story offered twice is placed once.
  ///
  /// Stories become rectangles of whole columns and lines; nothing overlaps and nothing is lost:
  /// what nearly fits is placed with the rest of it in `Layout.overset`, what does not fit at all
  /// is in `Layout.leftOut`. There are at most 400 pages. English copy is set in the faces of
  /// `Metrics.withLatin`, with hyphens where a dictionary is given. Where the issue as it was is
  /// given, stories that still fill their blocks keep them.
  public static func compose(
    stories: [Story], template: Template, metrics: Metrics, hyphenation: Hyphenation? = nil,
    pages: Int, masthead: Masthead, draft: Bool, standing: Layout? = nil
  ) -> Layout {
    let stories = distinct(stories)
    let book = ShapeBook(template: template, metrics: metrics, hyphenation: hyphenation)
    let planner = IssuePlanner.best(
      of: stories, book: book, pages: max(0, min(400, pages)),
      standing: (standing?.pages ?? []).map { StandingPage($0) })
    let language = template.language ?? language(of: stories)
    let furniture = Furniture(
      template: template, metrics: metrics, masthead: masthead, language: language, isDraft: draft,
      lastPage: planner.pageCount)
    let made = planner.drafts.map { draft in
      PageSetter(draft: draft, furniture: furniture, book: planner.book).page()
        .parted(by: metrics).snapped
    }
    return Layout(
      template: template.name, title: masthead.name, issue: masthead.issue, language: language,
      trimWidth: template.trimWidth, trimHeight: template.trimHeight, isDraft: draft, pages: made,
      overset: overset(planner, made), leftOut: planner.waiting.reversed().map { leftOut($0.story) }
    )
  }

  static func overset(_ planner: IssuePlanner, _ pages: [Page]) -> [Overset] {
    var overset: [Overset] = []
    for page in pages {
      for story in page.stories {
        guard let copy = planner.overset[story.id],
          !overset.contains(where: { $0.id == story.id })
        else { continue }
        overset.append(
          Overset(
            id: story.id, headline: story.headline, page: page.number,
            characters: copy.characters, text: copy.text,
            words: page.isEnglish(story.id) ? CopyLength(of: copy.text).words : nil))
      }
    }
    return overset
  }

  /// How many slots stories need on a number of pages: text, headlines at their natural height,
  /// pictures in their own proportions over the usual number of columns.
  public static func need(
    of stories: [Story], template: Template, metrics: Metrics, hyphenation: Hyphenation? = nil,
    pages: Int
  ) -> Int {
    let book = ShapeBook(template: template, metrics: metrics, hyphenation: hyphenation)
    let items = IssuePlanner.items(of: distinct(stories), book: book)
    return book.need(of: items, firstPage: 1, pages: pages)
  }

  static func distinct(_ stories: [Story]) -> [Story] {
    var distinct: [Story] = []
    for story in stories.sorted(by: { ($0.id, $0.object) < ($1.id, $1.object) })
    where distinct.last?.id != story.id {
      distinct.append(story)
    }
    return distinct
  }

  static func leftOut(_ story: Story) -> LeftOut {
    LeftOut(
      id: story.id, headline: story.article.title,
      characters: story.article.length.characters, words: story.article.lengthInWords)
  }

  /// The language of most of the copy; Chinese where there is none.
  private static func language(of stories: [Story]) -> CopyLanguage {
    let amounts = CopyLanguage.allCases.map { language in
      stories.filter { $0.article.language == language && $0.kind != .keptRoom }
        .reduce(0) { $0 + $1.article.length.characters }
    }
    let most = amounts.max() ?? 0
    let index = amounts.firstIndex(of: most) ?? 0
    return CopyLanguage.allCases[index]
  }
}
