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
  /// Which story takes the place of another, by the one that stood there.
  var successors: [Digest: Digest] = [:]

  /// Whether a story takes the place of another.
  func moves(_ story: Digest) -> Bool { successors.values.contains(story) }
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
        ], successors: [first: second, second: first])
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
        pins: [place.taken(by: new).withLooks(of: last.pins), off], successors: [old: new])
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

  /// The same place for another story.
  fileprivate func taken(by article: Digest) -> Issue.Pin {
    var pin = Issue.Pin(article: article, page: page, isLead: isLead)
    (pin.column, pin.line, pin.columns) = (column, line, columns)
    return pin
  }
}

extension Layout {
  /// Where the first part of a story stands, and whether it leads its page.
  func start(of story: Digest) -> (page: Int, area: GridArea, isLead: Bool)? {
    for page in pages {
      let at = page.stories.firstIndex { $0.id == story && $0.continuesFrom == nil }
      if let at { return (page.number, page.stories[at].area, at == 0) }
    }
    return nil
  }

  fileprivate func pin(of story: Digest) -> Issue.Pin? {
    guard let (page, area, isLead) = start(of: story) else { return nil }
    var pin = Issue.Pin(article: story, page: page, isLead: isLead)
    (pin.column, pin.line, pin.columns) = (area.column, area.line, area.columns)
    return pin
  }

  /// Whether a story stands where its pin says.
  func keeps(_ pins: [Issue.Pin], of story: Digest) -> Bool {
    guard let pin = pins.first(where: { $0.article == story }), let place = self.pin(of: story)
    else { return false }
    return (pin.page, pin.column, pin.line, pin.columns)
      == (place.page, place.column, place.line, place.columns)
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
