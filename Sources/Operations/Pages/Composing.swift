import Archiving
public import Composition
public import Diagnostics
public import Manuscript
public import Notation
public import Typesetting
import Workflow

/// What `compose` is asked for; parts that are not given are as in the issue's last pages.
public struct ComposeRequest: Sendable {
  /// The issue's name.
  public var issue: String
  /// The articles to take, in filing order; none for those the issue had and what is meant for it.
  public var articles: [Digest]?
  /// The page template.
  public var template: Template?
  /// How many pages.
  public var pageCount: Int?
  /// Whether texts that are not approved are taken too; every page then says so. Where nothing is
  /// said, pages that were a draft stay one until every article on them is approved as it stands.
  public var isDraft: Bool?
  /// A story the page editor moves.
  public var pin: Issue.Pin?
  /// Where English words may be parted.
  public var hyphenation: HyphenationChoice?
  /// Dictionaries of this machine; the first that is there parts the words of an issue that has had
  /// no English copy yet.
  public var dictionaries: [String] = []
  /// Whether everything stays where it stands as far as it still fits.
  public var keepsPlaces = false
  /// The widths of characters that lines are broken by.
  public var metrics: Metrics?
  /// Who answers for the pages, as printed.
  public var imprint: [ImprintName]?
  /// A change that leaves all pages but those it is about as they are.
  public var lateMove: LateMove?
  /// The number of an earlier revision that the issue goes back to.
  public var revision: String?

  /// Asks for pages.
  public init(
    issue: String, articles: [Digest]? = nil, template: Template? = nil, pageCount: Int? = nil,
    isDraft: Bool? = nil, pin: Issue.Pin? = nil
  ) {
    self.issue = issue
    self.articles = articles
    self.template = template
    self.pageCount = pageCount
    self.isDraft = isDraft
    self.pin = pin
  }
}

extension Newsroom {
  /// Makes the pages of an issue and files it; the same inputs make the same bytes, and then
  /// nothing in the store is touched, not even its lock.
  public func compose(
    _ request: ComposeRequest
  ) throws(Problem) -> (composed: ComposedIssue, view: DeskView) {
    let before = try view()
    var made = try pages(for: request, before)
    if made.composed.isUnchanged { return (made.composed, before) }
    let view = try file { (view: DeskView) throws(Problem) -> Draft? in
      let isAsBefore = view.desk.recordCount == before.desk.recordCount
      if !isAsBefore { made = try self.pages(for: request, view) }
      return made.composed.isUnchanged ? nil : made.draft
    }
    return (made.composed, view)
  }

  private func pages(
    for request: ComposeRequest, _ view: DeskView
  ) throws(Problem) -> (composed: ComposedIssue, draft: Draft) {
    let state = view.desk.issue(request.issue)
    if let state, state.isPublished { throw Problem(.refused, .issueFrozen(request.issue)) }
    if state?.release != nil {
      throw Problem(
        .refused, .issueReleased(request.issue), advice: .unreleaseFirst(request.issue))
    }
    let earlier = try earlierPages(request, state, view)
    let made: (composed: ComposedIssue, draft: Draft)
    if let earlier { made = earlier } else { made = try newPages(for: request, state, view) }
    try refuseLocked(made.composed.layout, of: state)
    return made
  }

  private func newPages(
    for request: ComposeRequest, _ state: IssueState?, _ view: DeskView
  ) throws(Problem) -> (composed: ComposedIssue, draft: Draft) {
    let last = try lastPages(of: state, request.revision)
    let takesUnready = request.isDraft ?? last?.isDraft ?? false
    if let move = request.lateMove {
      return try remade(request, move, last, isDraft: takesUnready, view)
    }
    let before = try last.map { last throws(Problem) in try self.layout(last.layout) }
    let selection = try view.selection(for: request, last, isDraft: takesUnready)
    let pins = Self.pins(last?.pins ?? [], moved: request.pin)
    let onPages = selection.articles.filter { article in
      !pins.contains { $0.article == article.id && $0.isOff }
    }
    let isDraft =
      request.isDraft ?? (takesUnready && !view.areReady(onPages, for: request.issue))
    var made = try newPages(
      of: selection.articles, pins, request, after: last,
      standing: request.keepsPlaces ? before : nil, isDraft: isDraft, state, view)
    made.composed.droppedOut = selection.droppedOut.map(\.why)
    made.composed.changedPages = before.map { made.composed.layout.pages(changedSince: $0) }
    return made
  }

  /// Pages of articles, of the room that is kept, and of standing copy where they would stay empty;
  /// stories keep the places that they have on the pages `standing`.
  private func newPages(
    of articles: [ArticleState], _ pins: [Issue.Pin], _ request: ComposeRequest,
    after last: Issue?, standing: Layout?, isDraft: Bool, _ state: IssueState?, _ view: DeskView
  ) throws(Problem) -> (composed: ComposedIssue, draft: Draft) {
    let places = standing?.standingPins(besides: pins) ?? pins
    let fillers = view.standingFillers(besides: articles)
    let template = try self.template(for: request, last)
    let room = state.map { KeptRoom(of: $0, view.desk, template: template) }
    let copy = try stories(articles + fillers, places, room)
    let stories = copy + (room?.stories ?? [])
    let english = try englishSetting(of: stories, request, last)
    let metrics = try self.metrics(for: request, last).setting(english: english.isNeeded)
    let imprint = request.imprint ?? last?.imprint ?? []
    let layout = PageMaker.compose(
      stories: stories, template: template, metrics: metrics, hyphenation: english.hyphenation,
      pages: request.pageCount ?? last?.pageCount ?? state?.plan?.pages ?? 4,
      masthead: masthead(of: request.issue, state?.plan, in: language(of: copy), imprint),
      draft: isDraft, standing: standing)
    let used = Set(layout.pages.flatMap { $0.stories.map(\.id) })
    let taken = articles + fillers.filter { used.contains($0.id) }
    return filing(
      layout, request.issue, taken.map { Issue.Entry(article: $0.id, object: $0.object) },
      pins: pins, imprint: imprint, isDraft: isDraft, template: template, metrics: metrics,
      hyphenation: english.hyphenation, state)
  }

  private func language(of stories: [Story]) -> CopyLanguage {
    let english = stories.filter { $0.article.language == .english }.count
    return english * 2 > stories.count ? .english : .chinese
  }

  func masthead(
    of name: String, _ plan: IssuePlan?, in language: CopyLanguage, _ imprint: [ImprintName]
  ) -> Masthead {
    Masthead(
      name: deskName, issue: name, lines: plan?.mastheadLines(in: language) ?? [],
      imprint: imprint, statement: statement(for: plan, in: language),
      day: plan?.date.description)
  }

  /// The issue as it was composed last, or as the revision with a number.
  private func lastPages(
    of state: IssueState?, _ number: String?
  ) throws(Problem) -> Issue? {
    guard let state, let newest = state.newest else { return nil }
    let filed = try number.map { number throws(Problem) in try state.revision(numbered: number) }
    return try issue((filed ?? newest).revision.object)
  }

  private func metrics(
    for request: ComposeRequest, _ last: Issue?
  ) throws(Problem) -> Metrics {
    if let metrics = request.metrics { return metrics }
    return try last.map { last throws(Problem) in try metrics(of: last) } ?? .builtIn
  }

  private func template(
    for request: ComposeRequest, _ last: Issue?
  ) throws(Problem) -> Template {
    if let template = request.template { return template }
    guard let last else { return .tabloid }
    return try template(last.template)
  }

  /// The pins as they stood, with one story moved: a new pin replaces the story's old one, and a
  /// new lead of a page takes the lead from the old one.
  static func pins(_ pins: [Issue.Pin], moved: Issue.Pin?) -> [Issue.Pin] {
    guard let moved else { return pins }
    let kept = pins.filter { $0.article != moved.article }.map { pin in
      let losesLead = moved.isLead && pin.isLead && pin.page == moved.page
      return losesLead ? Issue.Pin(article: pin.article, page: pin.page, isOff: pin.isOff) : pin
    }
    return kept + [moved]
  }

  func stories(
    _ articles: [ArticleState], _ pins: [Issue.Pin], _ kept: KeptRoom?
  ) throws(Problem) -> [Story] {
    var stories: [Story] = []
    for article in articles {
      let pin = pins.first { $0.article == article.id }
      if pin?.isOff == true { continue }
      let promised = kept?.pin(of: article)
      let text = try self.article(article.object)
      stories.append(
        Story(
          id: article.id, object: article.object, number: article.number, article: text,
          urgency: article.urgency ?? 5,
          pin: pin.map { Pin($0, room: promised?.grid) } ?? promised,
          kind: kept?.kind(of: article) ?? article.kind,
          pictureSizes: try pictureSizes(of: text)))
    }
    return stories
  }

  func filing(
    _ layout: Layout, _ name: String, _ entries: [Issue.Entry], pins: [Issue.Pin],
    imprint: [ImprintName], isDraft: Bool, template: Template, metrics: Metrics,
    hyphenation: Hyphenation?, _ state: IssueState?
  ) -> (composed: ComposedIssue, draft: Draft) {
    let values = [layout.json, template.json, metrics.json, hyphenation?.json]
    let parts = values.compactMap { $0 }.map { CanonicalJSON.bytes($0) }
    let ids = parts.map { SHA256.digest($0) }
    let issue = Issue(
      name: name, pageCount: layout.pages.count, isDraft: isDraft,
      entries: entries, pins: pins, imprint: imprint, template: ids[1], metrics: ids[2],
      hyphenation: hyphenation == nil ? nil : ids[3], layout: ids[0])
    let bytes = CanonicalJSON.bytes(issue.json)
    let revision = IssueRevision(
      name: name, object: SHA256.digest(bytes),
      parents: state?.newest.map { [$0.line] } ?? [], pages: issue.pageCount, isDraft: isDraft,
      articles: layout.placements(of: entries))
    let composed = ComposedIssue(
      issue: issue, layout: layout,
      isUnchanged: state?.newest?.revision.object == revision.object)
    return (composed, Draft(objects: parts + [bytes], act: .composed(revision)))
  }
}

extension Pin {
  /// What was put somewhere by hand keeps the size of the room that was promised to it, unless it
  /// is to be of another width.
  fileprivate init(_ pin: Issue.Pin, room: GridPin?) {
    var grid = GridPin(column: pin.column, line: pin.line, columns: pin.columns)
    if let room, room.lines != nil, pin.columns == nil || pin.columns == room.columns {
      (grid.columns, grid.lines) = (room.columns, room.lines)
    }
    self.init(
      article: pin.article, page: pin.page, lead: pin.isLead,
      grid: grid == GridPin() ? nil : grid,
      isFramed: pin.isFramed, size: pin.headlineSize.map { .hundredths($0) },
      headlineRows: pin.headlineRows, focus: pin.focus)
  }
}

extension Layout {
  /// The pins, each to the page where its story stands if it names none, and for every story that was
  /// placed without one a pin to its page.
  func standingPins(besides pins: [Issue.Pin]) -> [Issue.Pin] {
    let known = Set(pins.map(\.article))
    let own = pins.map { pin in
      guard pin.page == nil, !pin.isOff else { return pin }
      var pin = pin
      pin.page = start(of: pin.article)?.page
      return pin
    }
    return own
      + pages.flatMap { page in
        page.stories.enumerated().filter {
          $0.element.continuesFrom == nil && !known.contains($0.element.id)
        }.map { Issue.Pin(article: $0.element.id, page: page.number, isLead: $0.offset == 0) }
      }
  }

  /// On which page each article starts.
  func placements(of entries: [Issue.Entry]) -> [Placement] {
    var pageOf: [Digest: Int] = [:]
    for page in pages.reversed() { for story in page.stories { pageOf[story.id] = page.number } }
    return entries.map {
      Placement(article: $0.article, object: $0.object, page: pageOf[$0.article])
    }
  }
}
