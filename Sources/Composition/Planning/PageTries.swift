import Notation

/// Pages that were tried already: different ways to choose stories often choose the same ones.
final class PageTries {
  struct Key: Hashable {
    private struct Choice: Hashable {
      let story: Digest
      /// Held, so that no other copy is ever taken for it.
      let copy: Copy
      let rank: HeadlineRank
      let mayBreak: Bool
      let mayBeCut: Bool
    }

    private let choices: [Choice]
    let allowance: Int
    let blanks: Int
    let mayEndEarly: Bool
    let keepsPlaces: Bool

    init(
      _ items: [Item], allowance: Int, blanks: Int, mayEndEarly: Bool, keepsPlaces: Bool
    ) {
      choices = items.map {
        Choice(
          story: $0.story.id, copy: $0.copy, rank: $0.rank, mayBreak: $0.mayBreak,
          mayBeCut: $0.mayBeCut)
      }
      self.allowance = allowance
      self.blanks = blanks
      self.mayEndEarly = mayEndEarly
      self.keepsPlaces = keepsPlaces
    }
  }

  private var known: [Key: PageDraft?] = [:]

  func page(_ key: Key, _ make: () -> PageDraft?) -> PageDraft? {
    if let page = known[key] { return page }
    let page = make()
    known[key] = .some(page)
    return page
  }
}
