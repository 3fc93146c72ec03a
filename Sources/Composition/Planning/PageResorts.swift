import Manuscript

/// What makes a page where whole stories and one that goes on overleaf do not: re-cut columns, then
/// fillers.
extension PageDesk {
  private var allowance: Int { draft.capacity * 5 / 1000 }

  /// 破栏: one of the stories is set in fewer, longer columns.
  func pageRecut(_ choice: StoryChoice) -> PageDraft? {
    for share in [1000, 990, 1010, 980, 1020] {
      if let page = pageRecut(choice.stories(share: share)) { return page }
    }
    return nil
  }

  func pageRecut(_ items: [Item]) -> PageDraft? {
    let longest = items.indices.sorted {
      (items[$0].copy.lineCount, $1) > (items[$1].copy.lineCount, $0)
    }
    for index in longest.prefix(4) {
      for recut in book.recuts(items[index]) {
        var items = items
        items[index] = recut
        if let page = page(items, allowance) { return page }
      }
    }
    return nil
  }

  /// 补白: fillers beside as many stories as leave room for them.
  func pageWithFillers(_ choice: StoryChoice) -> PageDraft? {
    if fillers.isEmpty { return nil }
    for share in [980, 960, 930, 900, 860, 800, 700] {
      if let page = pageFilled(choice.stories(share: share)) { return page }
    }
    return nil
  }

  /// The stories with the fillers that take the rest of the page.
  func pageFilled(_ items: [Item]) -> PageDraft? {
    guard let first = items.first, !fillers.isEmpty else { return nil }
    let choice = StoryChoice(
      capacity: draft.capacity, lead: first, must: Array(items.dropFirst()), free: fillers,
      book: book, important: 0)
    var tried: [Int] = []
    for share in [1000, 990, 1010, 980, 1020, 970, 1030, 955] {
      let all = choice.stories(share: share)
      let sum = all.reduce(0) { $0 + book.unit($1, allowance: 1).natural }
      guard all.count > items.count, !tried.contains(sum) else { continue }
      tried.append(sum)
      if let page = page(all, allowance) { return page }
    }
    return nil
  }
}
