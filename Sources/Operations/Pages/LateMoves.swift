import Composition
import Diagnostics
public import Manuscript
public import Notation
import Workflow

/// A change of the last afternoon, which leaves every other page as it is.
public enum LateMove: Hashable, Sendable {
  /// Only these pages are made anew.
  case pages(Set<Int>)
  /// Two stories change places.
  case swap(Digest, Digest)
  /// A story takes the place of another, which is taken off.
  case replace(Digest, with: Digest)
  /// A story is set otherwise where it stands: the rows or the size of its headline, its frame, what
  /// its pictures show.
  case look(Issue.Pin)
}

/// What a late move comes to: the pages to make anew, and the stories to pin on them.
struct LateChangeOfPages {
  var pages: Set<Int>
  var pins: [Issue.Pin]
}

extension Newsroom {
  /// Works a late move out on the pages as they were composed last. Pages on which a story of these
  /// pages goes on are made anew with them; where pages are named, all of these have to be.
  func change(
    _ move: LateMove, _ layout: Layout, _ last: Issue, _ view: DeskView
  ) throws(Problem) -> LateChangeOfPages {
    var change = try pinned(move, layout, last, view)
    for page in change.pages.sorted() where !layout.pages.contains(where: { $0.number == page }) {
      throw Problem(.refused, .pageNotThere(page, layout.pages.count))
    }
    while let (page, other) = layout.jump(outOf: change.pages) {
      if case .pages = move {
        throw Problem(.refused, .storyGoesOn(page, other), advice: .makeBothAnew(page, other))
      }
      change.pages.insert(other)
    }
    return change
  }

  private func pinned(
    _ move: LateMove, _ layout: Layout, _ last: Issue, _ view: DeskView
  ) throws(Problem) -> LateChangeOfPages {
    switch move {
    case .pages(let pages): return LateChangeOfPages(pages: pages, pins: [])
    case .look(let pin):
      guard let page = layout.pin(of: pin.article)?.page else {
        throw Problem(.refused, .standsNowhere(view.name(of: pin.article)), advice: .placeAlone)
      }
      return LateChangeOfPages(pages: [page], pins: [pin])
    case .swap(let first, let second):
      let (one, two) = (layout.pin(of: first), layout.pin(of: second))
      guard let one, let two else {
        let missing = one == nil ? first : second
        throw Problem(
          .refused, .standsNowhere(view.name(of: missing)), advice: .replaceInstead)
      }
      let pages = Set([one.page, two.page].compactMap { $0 })
      return LateChangeOfPages(
        pages: pages,
        pins: [
          two.taken(by: first).withLooks(of: last.pins),
          one.taken(by: second).withLooks(of: last.pins),
        ])
    case .replace(let old, let new):
      guard let place = layout.pin(of: old) else {
        throw Problem(.refused, .standsNowhere(view.name(of: old)), advice: .placeAlone)
      }
      guard layout.pin(of: new) == nil else {
        throw Problem(.refused, .standsAlready(view.name(of: new)), advice: .swapInstead)
      }
      let off = Issue.Pin(article: old, isOff: true)
      return LateChangeOfPages(
        pages: Set([place.page].compactMap { $0 }),
        pins: [place.taken(by: new).withLooks(of: last.pins), off])
    }
  }
}

extension DeskView {
  func name(of article: Digest) -> Wording {
    desk.article(article).map { .named($0) } ?? .verbatim(String(article.hex.prefix(4)))
  }
}

extension Issue.Pin {
  /// With the frame, the type and the crops that the story had where it stood.
  func withLooks(of pins: [Issue.Pin]) -> Issue.Pin {
    guard let old = pins.first(where: { $0.article == article }) else { return self }
    var pin = self
    (pin.isFramed, pin.headlineSize) = (old.isFramed, old.headlineSize)
    (pin.headlineRows, pin.focus) = (old.headlineRows, old.focus)
    return pin
  }

  /// A story that was put nowhere in particular, or only on a page, stands where it stood on it.
  func standing(on layout: Layout) -> Issue.Pin {
    guard !isOff, column == nil, line == nil, let place = layout.pin(of: article),
      page == nil || page == place.page
    else { return self }
    return place.taken(by: article).withLooks(of: [self])
  }

  /// The same place for another story.
  fileprivate func taken(by article: Digest) -> Issue.Pin {
    var pin = Issue.Pin(article: article, page: page, isLead: isLead)
    (pin.column, pin.line, pin.columns) = (column, line, columns)
    return pin
  }
}

extension Layout {
  /// Where the first part of a story stands.
  fileprivate func pin(of story: Digest) -> Issue.Pin? {
    for page in pages {
      guard
        let at = page.stories.firstIndex(where: { $0.id == story && $0.continuesFrom == nil })
      else { continue }
      let placed = page.stories[at]
      var pin = Issue.Pin(article: story, page: page.number, isLead: at == 0)
      (pin.column, pin.line, pin.columns) = (
        placed.firstColumn, placed.firstLine, placed.columnCount
      )
      return pin
    }
    return nil
  }

  /// A page of these with a story that goes on on a page that is none of them, or comes from it.
  fileprivate func jump(outOf numbers: Set<Int>) -> (page: Int, other: Int)? {
    for page in pages {
      for case let from? in page.stories.map(\.continuesFrom)
      where numbers.contains(from) != numbers.contains(page.number) {
        return numbers.contains(from) ? (from, page.number) : (page.number, from)
      }
    }
    return nil
  }

  /// The numbers of the pages that are not what they were.
  func pages(changedSince last: Layout) -> [Int] {
    let (old, new) = (last.json["pages"]?.arrayValue ?? [], json["pages"]?.arrayValue ?? [])
    return new.indices.filter { !old.indices.contains($0) || old[$0] != new[$0] }.map { $0 + 1 }
  }
}
