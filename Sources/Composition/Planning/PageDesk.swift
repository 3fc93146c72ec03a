import Manuscript
import Notation

/// Fills one page: chooses stories for it until they make a page.
struct PageDesk {
  let draft: PageDraft
  let book: ShapeBook
  let isLast: Bool
  /// Stories that have to stand here.
  let must: [Item]
  /// Stories that may stand here, by importance.
  let free: [Item]
  /// 补白, for pages that would stay empty somewhere.
  let fillers: [Item]
  /// How full the pages from here on have to be, in thousandths.
  let ratio: Int
  let manner: IssuePlanner.Manner
  /// Whether stories stand where they were put by hand.
  var keepsPlaces = true
  /// The page as it was, where an issue is composed again.
  var standing: StandingPage?
  let tries = PageTries()

  /// A page may have so many empty slots where it works out no better.
  private var allowances: [Int] { [draft.capacity * 5 / 1000, draft.capacity * 9 / 1000] }

  /// Where stories that were put somewhere by hand do not make a page, they stay on it at least.
  func filled() -> PageDraft {
    if let page = pageAsItStood() { return page }
    let page = filledFreely()
    guard must.contains(where: { place(of: $0) != nil }), isWasteful(page) else { return page }
    var loose = self
    loose.keepsPlaces = false
    let other = loose.filledFreely()
    let isFuller = white(of: other) + draft.capacity / 10 < white(of: page)
    return isFuller || other.linesCut < page.linesCut ? other : page
  }

  private func isWasteful(_ page: PageDraft) -> Bool {
    white(of: page) * 50 > draft.capacity || page.linesCut > 0
  }

  private func white(of page: PageDraft) -> Int { page.plan?.white ?? draft.capacity }

  /// Where a story has to stand.
  private func place(of item: Item) -> GridPin? {
    item.story.pin?.grid ?? standing?.place(of: item.story.id)
  }

  private func filledFreely() -> PageDraft {
    guard let lead else { return draft }
    let choice = choice(lead, free: candidates(lead))
    if isLast, let page = pageWithAll(choice) { return page }
    for allowance in allowances {
      if let page = wholePage(choice, allowance) { return page }
      if isLast { continue }
      if let page = pageWithoutOne(lead, allowance) { return page }
      if let page = pageThatBreaks(choice, allowance) { return page }
    }
    return pageRecut(choice) ?? pageWithFillers(choice) ?? lastResort(choice)
  }

  private func choice(_ lead: Item, free: [Item]) -> StoryChoice {
    StoryChoice(
      capacity: draft.capacity, lead: ranked(lead, isLead: true), must: others(must, lead),
      free: free, book: book, important: manner.important)
  }

  private func wholePage(_ choice: StoryChoice, _ allowance: Int) -> PageDraft? {
    for share in shares {
      if let page = page(choice.stories(share: share), allowance) { return page }
    }
    return nil
  }

  /// Before a story is broken off, one of those that would come next waits for another page.
  private func pageWithoutOne(_ lead: Item, _ allowance: Int) -> PageDraft? {
    let candidates = candidates(lead)
    for index in candidates.indices.prefix(Self.mostSkipped) {
      var free = candidates
      free.remove(at: index)
      if let page = wholePage(choice(lead, free: free), allowance) { return page }
    }
    return nil
  }

  private static let mostSkipped = 6

  /// On the last page everything that is left should stand, with a little white or a little cut.
  private func pageWithAll(_ choice: StoryChoice) -> PageDraft? {
    let all = [choice.lead] + others(must + free, choice.lead)
    let need = all.reduce(0) { $0 + book.unit($1, allowance: 1).natural }
    guard need * 100 <= draft.capacity * 115, all.count <= Self.mostCandidates else { return nil }
    if let page = page(all, draft.capacity * 5 / 1000) ?? pageRecut(all) ?? pageFilled(all) {
      return page
    }
    for share in [10, 20, 40] {
      if let page = page(all, draft.capacity * share / 1000) { return page }
    }
    if need * 100 >= draft.capacity * 97, let page = pageThatCuts(all) { return page }
    return pageWithWhite(all)
  }

  // MARK: Choosing

  /// The story that leads the page: what the page editor chose, else the most important one that
  /// is no brief.
  private var lead: Item? {
    let whole = (must + free).filter { $0.continues == nil && $0.story.kind == .copy }
    let loose = whole.filter { $0.story.pin?.grid == nil }
    let grown = (loose + whole).first { $0.rank != .brief || !$0.photos.isEmpty }
    return whole.first { $0.story.pin?.lead == true } ?? grown ?? must.first ?? free.first
  }

  func ranked(_ item: Item, isLead: Bool) -> Item {
    var item = item
    guard item.continues == nil else { return item }
    let lead: HeadlineRank = draft.number == 1 ? .lead : .pageLead
    item.rank = isLead ? lead : HeadlineRank(of: item.story.article)
    return item
  }

  private func others(_ items: [Item], _ lead: Item) -> [Item] {
    items.filter { $0.story.id != lead.story.id }.map { ranked($0, isLead: false) }
  }

  /// Stories that may come next, the ones of the lead's section first on inner pages.
  private func candidates(_ lead: Item) -> [Item] {
    let free = others(free, lead)
    guard draft.number > 1, let section = lead.story.article.section else {
      return Array(free.prefix(Self.mostCandidates))
    }
    let same = free.filter { $0.story.article.section == section }
    let other = free.filter { $0.story.article.section != section }
    return Array((same + other).prefix(Self.mostCandidates))
  }

  private static let mostCandidates = 60

  /// How much of the page its stories may take in their natural shapes, in thousandths; the first
  /// share at which they make a page wins.
  private var shares: [Int] {
    if isLast { return [1300, 1000, 990, 1010, 980, 1020, 970] }
    let first = min(1120, max(950, ratio))
    return [0, -7, 7, -14, 14, -21, 21, -30].map { first + $0 }
  }

  // MARK: Trying

  func page(
    _ items: [Item], _ allowance: Int, blanks: Int = 0, mayEndEarly: Bool = false
  ) -> PageDraft? {
    let key = PageTries.Key(
      items, allowance: allowance, blanks: blanks, mayEndEarly: mayEndEarly,
      keepsPlaces: keepsPlaces)
    return tries.page(key) {
      made(of: items, allowance, blanks: blanks, mayEndEarly: mayEndEarly)
    }
  }

  private func made(
    of items: [Item], _ allowance: Int, blanks: Int, mayEndEarly: Bool
  ) -> PageDraft? {
    var units = units(items, allowance)
    for index in units.indices { units[index].place = keepsPlaces ? place(of: units[index]) : nil }
    units = grouped(units)
    units += Array(repeating: Unit.blank(book, draft.area), count: blanks)
    var page = draft
    page.units = units
    page.plan = PageSolver(
      units: units, area: draft.area, allowance: allowance, mayEndEarly: mayEndEarly,
      standing: standing
    ).solve()
    return page.plan == nil ? nil : page
  }

  private func place(of unit: Unit) -> GridPin? {
    unit.place ?? unit.items.first.flatMap { standing?.place(of: $0.story.id) }
  }

  func units(_ items: [Item], _ allowance: Int) -> [Unit] {
    let section = PageDraft.section(items, page: draft.number)
    return items.map { item in
      var item = item
      item.showsSection = item.story.article.section != section
      return book.unit(item, allowance: min(2, allowance))
    }
  }

  private static let mostUnits = 9

  /// Where there are more than the search can take, the smallest are stacked on each other.
  private func grouped(_ units: [Unit]) -> [Unit] {
    var units = units
    while units.count > Self.mostUnits {
      let bySize = units.indices.dropFirst().filter { units[$0].place == nil }.sorted {
        (units[$0].natural, -$0) < (units[$1].natural, -$1)
      }
      guard bySize.count > 1 else { return units }
      let (first, second) = (min(bySize[0], bySize[1]), max(bySize[0], bySize[1]))
      units[first] = units[first].stacked(on: units[second])
      units.remove(at: second)
    }
    return units
  }

  /// N4: one of the stories breaks off here and goes on overleaf. A page that is full only because
  /// its pictures and headlines grew is taken where there is no other; a thrifty desk takes the page
  /// of all that has the most copy.
  private func pageThatBreaks(_ choice: StoryChoice, _ allowance: Int) -> PageDraft? {
    var fullest: (page: PageDraft, copy: Int)?
    var grown: PageDraft?
    for share in [1050, 1120, 1200, 1300, 1500, 1020, 1085, 1160, 1250, 1400] {
      let items = choice.stories(share: share)
      for index in breakable(items).prefix(3) {
        var broken = items
        broken[index].mayBreak = true
        guard let page = page(broken, allowance) else { continue }
        if !manner.isThrifty {
          if !hasGrown(page, items) { return page }
          grown = grown ?? page
        } else if fullest.map({ copy(on: page) > $0.copy }) ?? true {
          fullest = (page, copy(on: page))
        }
      }
    }
    return fullest?.page ?? grown ?? pageOfOne(choice, allowance)
  }

  /// Whether clearly more goes overleaf than `items` have too much for the page.
  private func hasGrown(_ page: PageDraft, _ items: [Item]) -> Bool {
    let surplus = items.reduce(-draft.capacity) { $0 + book.unit($1, allowance: 1).natural }
    return page.linesBrokenOff > surplus + draft.capacity * 22 / 100
  }

  /// The room that what stands on a page needs in its natural shapes.
  private func copy(on page: PageDraft) -> Int {
    let whole = page.items.filter { !$0.mayBreak }
      .reduce(0) { $0 + book.unit($1, allowance: 1).natural }
    return page.brokenOff.reduce(whole) { $0 + $1.shape.copyLines }
  }

  /// The lead, what has to be there, and one other story, or only one story besides what has to be
  /// there; it goes on overleaf.
  private func pageOfOne(_ choice: StoryChoice, _ allowance: Int) -> PageDraft? {
    let others = others(free.filter { $0.copy.lineCount >= 20 }, choice.lead).prefix(12)
    let least = [choice.lead] + self.others(must, choice.lead)
    for var item in others where item.story.kind == .copy {
      item.mayBreak = true
      if let page = page(least + [item], allowance) { return page }
    }
    for item in [choice.lead] + must + others
    where item.copy.lineCount > 12 && item.story.kind == .copy {
      for isLead in [true, false] {
        var item = ranked(item, isLead: isLead)
        item.mayBreak = true
        let rest = must.filter { $0.story.id != item.story.id }
        if let page = page([item] + rest.map { ranked($0, isLead: false) }, allowance) {
          return page
        }
      }
    }
    return nil
  }

  /// The longest stories first; those that come from another page last.
  private func breakable(_ items: [Item]) -> [Int] {
    func order(_ index: Int) -> (Int, Int, Int) {
      (items[index].continues == nil ? 0 : 1, -items[index].copy.lineCount, index)
    }
    return items.indices
      .filter { items[$0].copy.lineCount >= 20 && items[$0].story.kind == .copy }
      .sorted { order($0) < order($1) }
  }

  // MARK: When nothing makes a whole page

  /// White at the foot, or a story that is cut.
  private func lastResort(_ choice: StoryChoice) -> PageDraft {
    if isLast {
      for share in [1100, 1000, 1250, 1400, 1700, 960, 920] {
        if let page = pageThatCuts(choice.stories(share: share)) { return page }
      }
    }
    for share in [1000, 960, 920, 880, 820, 740, 650, 560, 450, 300] {
      let items = choice.stories(share: share)
      if let page = pageWithWhite(items) { return page }
    }
    return lastOfAll(choice)
  }

  /// What has to be there with one other story, or else one story alone.
  private func lastOfAll(_ choice: StoryChoice) -> PageDraft {
    let others = [choice.lead] + free.prefix(8)
    for item in others where !must.contains(where: { $0.story.id == item.story.id }) {
      if let page = pageWithWhite(must.map { ranked($0, isLead: false) } + [ending(item, choice)]) {
        return page
      }
    }
    for item in must + others {
      if let page = pageWithWhite([ranked(item, isLead: item.story.id == choice.lead.story.id)]) {
        return page
      }
      if let page = pageWithWhite([ending(item, choice)]) { return page }
    }
    return draft
  }

  /// A story that may break off: on the last page it is cut, else it goes on overleaf.
  private func ending(_ item: Item, _ choice: StoryChoice) -> Item {
    var item = ranked(item, isLead: item.story.id == choice.lead.story.id)
    let mayEnd = item.copy.lineCount > 20 && item.story.kind == .copy
    item.mayBeCut = isLast && mayEnd
    item.mayBreak = !isLast && mayEnd
    return item
  }

  /// White at the foot, or in a few places where stories stand there by hand.
  private func pageWithWhite(_ items: [Item]) -> PageDraft? {
    if let page = pageFilled(items) ?? page(items, 0, mayEndEarly: true) { return page }
    for blanks in 1...3 {
      if let page = page(items, draft.capacity, blanks: blanks) { return page }
    }
    return nil
  }

  /// One of the longest stories is cut, the one that loses least by it.
  private func pageThatCuts(_ items: [Item]) -> PageDraft? {
    var least: PageDraft?
    for index in breakable(items).prefix(3) {
      var items = items
      items[index].mayBeCut = true
      guard let page = page(items, draft.capacity * 9 / 1000) else { continue }
      if least.map({ page.linesBrokenOff < $0.linesBrokenOff }) ?? true { least = page }
    }
    return least
  }
}
