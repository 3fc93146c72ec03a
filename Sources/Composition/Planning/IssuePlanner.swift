import Manuscript
import Notation
import Typesetting

/// Chooses which story stands on which page.
struct IssuePlanner {
  let book: ShapeBook
  let template: Template
  let pageCount: Int
  /// What has no page yet, by importance.
  private(set) var waiting: [Item]
  /// 补白 that stand nowhere yet.
  private var fillers: [Item]
  private(set) var drafts: [PageDraft] = []
  /// Stories of which a part found no room, with what is left of them.
  private(set) var overset: [Digest: Copy] = [:]
  /// The rest of the story that broke off on the page before; it has to come next.
  private var rest: Item?
  private let manner: Manner
  /// The pages as they were, where their stories are to stay where they stand.
  private let standing: [StandingPage]
  /// Whether only some pages are made anew, because they were asked for.
  private let isRemaking: Bool

  /// A way to go about an issue.
  struct Manner {
    /// How much fuller than on average the first pages are made, in thousandths.
    let pressure: Int
    /// Whether pages that break a story off are to have as much copy as they can.
    var isThrifty = false
    /// How much of a page its stories take by importance alone, in tenths; the rest is filled with
    /// what fits best.
    var important = 6
  }

  /// `items` by importance.
  init(
    _ items: [Item], book: ShapeBook, pages: Int, manner: Manner, standing: [StandingPage]
  ) {
    self.init(
      items, book: book, pages: pages < 1 ? nil : 1...pages, manner: manner, standing: standing,
      isRemaking: false)
  }

  /// Some pages of an issue, whose others are made already; `items` are those pinned on them.
  init(_ items: [Item], book: ShapeBook, pages: ClosedRange<Int>, standing: [StandingPage]) {
    self.init(
      items, book: book, pages: pages, manner: Self.manners[0], standing: standing,
      isRemaking: true)
  }

  private init(
    _ items: [Item], book: ShapeBook, pages: ClosedRange<Int>?, manner: Manner,
    standing: [StandingPage], isRemaking: Bool
  ) {
    self.standing = standing
    self.isRemaking = isRemaking
    template = book.template
    self.book = book
    self.manner = manner
    pageCount = pages?.upperBound ?? 0
    waiting = items.filter { $0.story.kind != .filler }
    fillers = items.filter { $0.story.kind == .filler && $0.story.pin?.page == nil }
    waiting += items.filter { $0.story.kind == .filler && $0.story.pin?.page != nil }
    if let pages { for number in pages { fill(number) } }
  }

  /// The best of several ways to fill the pages; the first one that leaves nothing to be wished
  /// for ends the search, and so does copy that no way of filling could hold.
  static func best(
    of stories: [Story], book: ShapeBook, pages: Int, standing: [StandingPage]
  ) -> IssuePlanner {
    let items = items(of: stories, book: book)
    var best = IssuePlanner(
      items, book: book, pages: pages, manner: manners[0], standing: standing)
    guard items.contains(where: \.isFree), isWorthTrying(items, best.drafts, book) else {
      return best
    }
    let others = manners.dropFirst().prefix(pages > longIssue ? 2 : manners.count)
    for manner in others where best.loss > 0 {
      let other = IssuePlanner(
        items, book: book, pages: pages, manner: manner, standing: standing)
      if other.loss < best.loss { best = other }
    }
    return best
  }

  /// Copy that is far too much, or far too little, is so whatever is tried.
  private static func isWorthTrying(
    _ items: [Item], _ drafts: [PageDraft], _ book: ShapeBook
  ) -> Bool {
    let room = drafts.reduce(0) { $0 + $1.capacity }
    let copy = items.filter { $0.story.kind != .filler }
    let need = book.need(of: copy, firstPage: 1, pages: drafts.count)
    return (room * 85 / 100)...(room * 112 / 100) ~= need
  }

  /// Issues of more pages are tried in fewer ways.
  private static let longIssue = 20

  private static let manners =
    [0, 20, 40, -10].map { Manner(pressure: $0) }
    + [6, 3].flatMap { important in
      [0, 20, 40, 60].map { Manner(pressure: $0, isThrifty: true, important: important) }
    }

  private var capacity: Int { template.columns * template.linesPerPage }

  /// Slots of copy that found no room, and white beyond what a page may have; every story that did
  /// not find room is worth some slots more.
  private var loss: Int {
    let white = drafts.reduce(0) { sum, draft in
      let white = draft.plan?.white ?? draft.capacity
      return sum + (white * 100 > capacity ? white * (draft.number == pageCount ? 1 : 40) : 0)
    }
    let cut = overset.values.reduce(0) { $0 + $1.lineCount + 20 }
    return waiting.reduce(white + cut) { $0 + book.unit($1, allowance: 1).natural + 20 }
  }

  /// By importance: leads that the page editor chose, then the more urgent, then the longer; the id
  /// decides the rest, so that the order in which stories are offered does not matter.
  static func items(of stories: [Story], book: ShapeBook) -> [Item] {
    let ranked = stories.map { story in
      let rank = story.pin?.lead == true ? 0 : 1
      return (key: (rank, story.urgency, -story.article.length.characters), story: story)
    }
    return ranked.sorted { one, two in
      one.key == two.key ? one.story.id < two.story.id : one.key < two.key
    }.map { Item($0.story, book: book) }
  }

  private mutating func fill(_ number: Int) {
    let desk = PageDesk(
      draft: PageDraft(number: number, template: template), book: book, isLast: isLast(number),
      must: must(number), free: free(number), fillers: fillers, ratio: ratio(number),
      manner: manner, standing: standing.first { $0.number == number })
    let draft = desk.filled()
    let taken = Set(draft.items.map(\.story.id))
    waiting.removeAll { taken.contains($0.story.id) }
    fillers.removeAll { taken.contains($0.story.id) }
    let before = rest
    rest = nil
    if let before, !taken.contains(before.story.id) { overset[before.story.id] = before.copy }
    breakOff(draft)
    drafts.append(draft)
  }

  /// Whether nothing goes on behind a page: on the last one, and, where an issue is composed again,
  /// where nothing did before and the next page was full.
  private func isLast(_ number: Int) -> Bool {
    if number == pageCount { return true }
    guard !isRemaking, let page = standing.first(where: { $0.number == number }), !page.breaksOff,
      let next = standing.first(where: { $0.number == number + 1 })
    else { return false }
    let room = PageDraft(number: next.number, template: template).capacity
    return next.slots * 50 >= room * 49
  }

  /// What a page breaks off goes on the next one; on the last page it is overset.
  private mutating func breakOff(_ draft: PageDraft) {
    for (item, shape) in draft.brokenOff {
      let left = item.copy.cut(after: shape.copyLines).rest
      if item.mayBeCut {
        overset[item.story.id] = left
      } else {
        rest = Item(rest: left, of: item, from: draft.number)
      }
    }
  }

  private func pinnedPage(_ item: Item) -> Int? {
    guard let page = item.story.pin?.page, 1...pageCount ~= page else { return nil }
    return page
  }

  private func must(_ number: Int) -> [Item] {
    (rest.map { [$0] } ?? []) + waiting.filter { pinnedPage($0) == number }
  }

  /// Leads chosen by hand lead pages without one; inner pages take stories of their lead's section
  /// first.
  private func free(_ number: Int) -> [Item] { waiting.filter { pinnedPage($0) == nil } }

  /// How full the pages from here on have to be for everything to find room, in thousandths.
  private func ratio(_ number: Int) -> Int {
    let room = (number...max(number, pageCount)).reduce(0) {
      $0 + PageDraft(number: $1, template: template).capacity
    }
    let left = pageCount - number
    let need = book.need(
      of: waiting + (rest.map { [$0] } ?? []), firstPage: number, pages: left + 1)
    return (need + left * template.columns) * 1000 / max(1, room) + manner.pressure
  }
}
