/// Breaks an English paragraph line by line: each line takes as much as fits, blanks at their
/// narrowest.
struct EnglishGreedy {
  let text: EnglishText
  let cost: EnglishCost

  func extents() -> [EnglishExtent] {
    var extents: [EnglishExtent] = []
    var (start, next, hyphens) = (0, 0, 0)
    while next < text.breaks.count {
      let chosen = lastFitting(from: start, next, hyphens: hyphens) ?? next
      let end = text.breaks[chosen]
      hyphens = end.isHyphen ? hyphens + 1 : 0
      let isLast = chosen + 1 == text.breaks.count
      extents.append(cost.extent(from: start, to: end, isLast: isLast))
      start = Int(end.next)
      next = chosen + 1
    }
    return extents
  }

  private func lastFitting(from start: Int, _ first: Int, hyphens: Int) -> Int? {
    var found: Int?
    for index in first..<text.breaks.count {
      let end = text.breaks[index]
      let bare = text.width(from: start, to: end) - Int(end.hyphen)
      let room = cost.room(start) + cost.shrink(gaps: text.gaps(from: start, to: end))
      if bare > room { break }
      guard bare + Int(end.hyphen) <= room, !end.isForced || found == nil,
        !end.isHyphen || hyphens < WordSpace.mostHyphens
      else { continue }
      found = index
    }
    return found
  }
}
