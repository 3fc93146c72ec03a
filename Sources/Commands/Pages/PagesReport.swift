import Arguments
import Composition
import Diagnostics
import HTMLRendering
import Manuscript
import Notation
import Operations
import SVGRendering
import TextRendering
import Workflow

/// Shows the pages of an issue, writes them where that is asked for, and says what did not fit.
struct PagesReport {
  let call: Call
  let newsroom: Newsroom
  let composed: ComposedIssue
  let view: DeskView
  /// Whether to say what is meant for the issue and not approved.
  var tellsLacking = false
  /// Whether to say how the pages were judged.
  var explains = false

  private var layout: Layout { composed.layout }
  private var issue: Issue { composed.issue }

  func give() throws(Problem) {
    if call.shared.json { call.write(json) } else if !call.shared.quiet { drawPages() }
    if explains { explain() }
    tellWhatDidNotFit()
    tellWhatIsMissing()
    tellPromisedRooms()
    try tellAwkwardPictures()
    call.say(composed.isUnchanged ? .unchanged(issue.name) : .composed(issue.name, counts))
    if let changed = composed.changedPages, !composed.isUnchanged {
      call.say(.changedPages(changed, of: layout.pages.count))
    }
    if issue.isDraft { call.say(.draftPages) }
    call.tellImprint { () throws(Problem) in try newsroom.checkImprint(of: composed, view) }
    if let out = call.parsed.value(of: "out") {
      try PageFiles(call, out).write(composed, of: newsroom)
    }
  }

  /// Pages, and stories on them; room that is kept is none.
  private var counts: (pages: Int, stories: Int) {
    let standing = Set(layout.pages.flatMap { $0.stories.map(\.id) })
    return (layout.pages.count, standing.count { view.desk.article($0) != nil })
  }

  private func drawPages() {
    let width = min(call.width, 100)
    for page in layout.pages {
      let lines = PageDummy.lines(of: dummy(of: page), width: width, ink: call.ink)
      call.write(lines.joined(separator: "\n") + "\n" + budget(of: page) + "\n")
    }
  }

  /// What is planned for a page, has come and is approved, where the issue is planned.
  private func budget(of page: Page) -> String {
    guard view.desk.issue(issue.name)?.plan != nil,
      let line = view.desk.budget(of: issue.name, under: view.rulebook)?.lines
        .first(where: { $0.page == page.number })
    else { return "" }
    return call.text(of: .budget(line)) + "\n"
  }

  /// Headlines in the colour of their section, red where the text is not approved.
  private func dummy(of page: Page) -> DummyPage {
    let sections = Set(issue.entries.compactMap { section($0.article) }).sorted()
    return DummyPage(
      page, of: layout, language: call.language,
      style: { story in
        guard isSigned(story) else { return .bad }
        return section(story.id).flatMap { sections.firstIndex(of: $0) }.map { Style.section($0) }
          ?? .plain
      },
      state: { story in
        if isSigned(story) { return nil }
        return view.desk.article(story.id).map { view.status(of: $0).title } ?? .toCome
      })
  }

  private func isSigned(_ story: PlacedStory) -> Bool {
    let status = view.desk.article(story.id).map { view.status(of: $0) }
    return status == .approved || status == .published
  }

  private func section(_ id: Digest) -> String? { view.desk.article(id)?.summary.section }

  /// What is not as it might be on each page, in points of its score.
  private func explain() {
    let fills = layout.report.pages
    for (page, fill) in zip(layout.pages, fills) {
      call.say(.fill(page.number, fill.fill, fill.white))
      for term in page.score.terms { call.say(.score(term)) }
    }
  }

  private func tellWhatDidNotFit() {
    for overset in layout.overset {
      call.warn(.overset(name(overset.id, overset.headline), overset.page, overset.excess))
    }
    for story in layout.leftOut {
      call.warn(.leftOut(name(story.id, story.headline), story.length))
    }
  }

  private func tellWhatIsMissing() {
    tellMissingPictures()
    for why in composed.droppedOut { call.warn(.noLonger(why)) }
    call.warnOfTwins(issue.entries.map(\.article), view)
    let empty = layout.pages.filter(\.stories.isEmpty).map(\.number)
    if !empty.isEmpty { call.warn(.emptyPages(empty)) }
    if issue.isDraft || !tellsLacking { return }
    let lacking = view.desk.articles(belongingTo: issue.name).filter { article in
      guard article.meantFor == issue.name else { return false }
      switch view.status(of: article) {
      case .draft, .submitted, .stage, .returned, .diverged: return true
      case .killed, .spiked, .held, .published, .approved: return false
      }
    }
    if !lacking.isEmpty { call.say(.notYetApproved(issue.name, lacking.map { .named($0) })) }
  }

  /// Pictures that are to come, and how full the pages are with and without all room that is kept.
  private func tellMissingPictures() {
    for (article, page) in view.awaitingPictures(on: layout) {
      call.say(.pictureMissing(.named(article), page))
    }
    let pages = layout.report.pages
    let waiting = pages.reduce(0) { $0 + $1.waiting }
    if waiting == 0 { return }
    let fill = layout.report.fill
    let slots = pages.reduce(0) { $0 + $1.slots }
    call.say(.fillOnceThere(fill + waiting * 10_000 / max(1, slots), fill))
  }

  /// Advertisements that do not stand in the room that was promised to them, or do not fill it.
  private func tellPromisedRooms() {
    for room in view.promisedRooms(on: layout, of: issue.name) {
      for words in Wording.promisedRoom(name(room.article, ""), room) { call.warn(words) }
    }
  }

  private func tellAwkwardPictures() throws(Problem) {
    for picture in try newsroom.awkwardPictures(on: layout) {
      let (width, height) = (picture.size.width, picture.size.height)
      let story = name(picture.story, "")
      call.warn(
        picture.isCoarse
          ? .coarsePicture(story, picture.page, width, height)
          : .hugePicture(story, picture.page, width, height))
    }
  }

  private func name(_ id: Digest, _ headline: String) -> Wording {
    view.desk.article(id).map { .named($0) } ?? .verbatim(headline)
  }

  private var json: JSONValue {
    [
      "issue": .string(issue.name),
      "object": .optional(view.desk.issue(issue.name)?.newest?.revision.object.hex),
      "unchanged": .bool(composed.isUnchanged), "draft": .bool(issue.isDraft),
      "changed_pages": composed.changedPages.map { .array($0.map { .integer($0) }) } ?? .null,
      "pages": .array(layout.pages.map(pageJSON)), "report": layout.report.file,
      "overset": .array(
        layout.overset.map {
          [
            "id": .string($0.id.hex), "headline": .string($0.headline), "page": .integer($0.page),
            "characters": .integer($0.characters),
          ]
        }),
      "left_out": .array(
        layout.leftOut.map {
          [
            "id": .string($0.id.hex), "headline": .string($0.headline),
            "characters": .integer($0.characters),
          ]
        }),
    ]
  }

  private func pageJSON(_ page: Page) -> JSONValue {
    [
      "number": .integer(page.number),
      "articles": .array(
        page.stories.map {
          [
            "id": .string($0.id.hex), "headline": .string($0.headline),
            "column": .integer($0.firstColumn + 1), "columns": .integer($0.columnCount),
            "line": .integer($0.firstLine + 1), "lines": .integer($0.lineCount),
            "overset": .integer($0.oversetCharacters),
          ]
        }),
    ]
  }
}

extension Layout {
  /// The page a story starts on.
  func page(of story: Digest) -> Int? {
    pages.first { page in page.stories.contains { $0.id == story } }?.number
  }
}
