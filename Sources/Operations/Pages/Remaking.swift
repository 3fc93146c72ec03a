import Composition
import Diagnostics
import Manuscript
import Notation
import Typesetting
import Workflow

extension Newsroom {
  /// Some pages made anew; the others keep their bytes, and the texts they were made with.
  func remade(
    _ request: ComposeRequest, _ move: LateMove, _ last: Issue?, isDraft: Bool, _ view: DeskView
  ) throws(Problem) -> (composed: ComposedIssue, draft: Draft) {
    let state = try view.composedIssue(request.issue)
    guard let last else { throw view.noSuchIssue(request.issue) }
    guard isDraft == last.isDraft else { throw Problem(.refused, .draftIsWholeIssue) }
    let before = try layout(last.layout)
    let change = try self.change(move, before, last, view)
    var request = request
    request.pin = change.pins.first { !$0.isOff }
    let selection = try view.selection(for: request, last, isDraft: isDraft)
    let pins = change.pins.reduce(last.pins) { Self.pins($0, moved: $1) }
    let others = before.pages.filter { !change.pages.contains($0.number) }
    let untouched = Set(others.flatMap { $0.stories.map(\.id) })
    let articles = selection.articles.filter { !untouched.contains($0.id) }
    let template = try self.template(last.template)
    let kept = KeptRoom(of: state, view.desk, template: template)
    let standing = before.standingPins(besides: pins.loosened { change.moves($0) })
    let masthead = masthead(of: request.issue, state.plan, in: before.language, last.imprint)
    let type = try lettering(of: try stories(articles, standing, kept), request, last)
    let layout = PageMaker.remake(
      change.pages, of: before, stories: try stories(articles, standing, kept) + kept.stories,
      successors: change.successors, template: template, metrics: type.metrics,
      hyphenation: type.hyphenation, masthead: masthead)
    try refuse(move, notMadeOf: before, on: layout, view)
    try refuse(move, losingCopyOf: before, on: layout, view)
    let entries = Self.entries(last.entries, keeping: untouched, articles)
    var made = filing(
      layout, request.issue, entries,
      pins: pins.loosened { change.moves($0) && !layout.keeps(pins, of: $0) },
      imprint: last.imprint,
      isDraft: isDraft, template: template, metrics: type.metrics, hyphenation: type.hyphenation,
      state)
    made.composed.droppedOut = selection.droppedOut.filter { !untouched.contains($0.article) }
      .map(\.why)
    made.composed.changedPages = layout.pages(changedSince: before)
    return made
  }

  /// Stories that do not change places on their page are not told to have done so.
  private func refuse(
    _ move: LateMove, notMadeOf last: Layout, on layout: Layout, _ view: DeskView
  ) throws(Problem) {
    guard case .swap(let first, let second) = move,
      let one = last.start(of: first), let two = last.start(of: second), one.page == two.page
    else { return }
    let isMade =
      layout.start(of: first)?.area.overlaps(two.area) ?? false
      && layout.start(of: second)?.area.overlaps(one.area) ?? false
    if isMade, layout.lostCharacters <= last.lostCharacters { return }
    throw Problem(
      .refused, .cannotChangePlaces(view.name(of: first), view.name(of: second), one.page),
      advice: .swapElsewhere)
  }

  /// A story that only looks otherwise may not cost its page any copy.
  private func refuse(
    _ move: LateMove, losingCopyOf last: Layout, on layout: Layout, _ view: DeskView
  ) throws(Problem) {
    guard case .look(let pin) = move else { return }
    let page = last.pages.first { page in page.stories.contains { $0.id == pin.article } }
    for story in page?.stories ?? [] {
      let excess = layout.lostCharacters(of: story.id) - last.lostCharacters(of: story.id)
      if excess <= 0 { continue }
      throw Problem(
        .refused, .noRoomForLook(view.name(of: story.id), excess), advice: .makeRoomFirst)
    }
  }

  /// In the order they were in, what is new behind them.
  private static func entries(
    _ last: [Issue.Entry], keeping untouched: Set<Digest>, _ articles: [ArticleState]
  ) -> [Issue.Entry] {
    var new = articles.map { Issue.Entry(article: $0.id, object: $0.object) }
    var entries: [Issue.Entry] = []
    for entry in last {
      if untouched.contains(entry.article) {
        entries.append(entry)
      } else if let index = new.firstIndex(where: { $0.article == entry.article }) {
        entries.append(new.remove(at: index))
      }
    }
    return entries + new
  }

  /// What the last pages were set with, and what English copy needs where they had none.
  private func lettering(
    of stories: [Story], _ request: ComposeRequest, _ last: Issue
  ) throws(Problem) -> (metrics: Metrics, hyphenation: Hyphenation?) {
    let metrics = try self.metrics(of: last)
    if metrics.hasLatin { return (metrics, try hyphenation(of: last)) }
    let english = try englishSetting(of: stories, request, last)
    return (metrics.setting(english: english.isNeeded), english.hyphenation)
  }
}

extension Layout {
  /// Copy that found no room.
  private var losses: [(story: Digest, characters: Int)] {
    overset.map { ($0.id, $0.characters) } + leftOut.map { ($0.id, $0.characters) }
  }

  fileprivate var lostCharacters: Int { losses.reduce(0) { $0 + $1.characters } }

  fileprivate func lostCharacters(of story: Digest) -> Int {
    losses.reduce(0) { $0 + ($1.story == story ? $1.characters : 0) }
  }
}

extension GridArea {
  fileprivate func overlaps(_ other: GridArea) -> Bool {
    let isBeside = column + columns <= other.column || other.column + other.columns <= column
    return !isBeside && line < other.line + other.lines && other.line < line + lines
  }
}

extension [Issue.Pin] {
  /// With some stories anywhere on their page.
  fileprivate func loosened(_ isLoose: (Digest) -> Bool) -> [Issue.Pin] {
    map { pin in
      guard isLoose(pin.article) else { return pin }
      var pin = pin
      (pin.column, pin.line, pin.columns) = (nil, nil, nil)
      return pin
    }
  }
}
