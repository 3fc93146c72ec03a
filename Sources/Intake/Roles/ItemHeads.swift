/// Headlines of short items, by the name of the section above them.
extension NeighbourClues {
  /// A short line over one paragraph, again and again below the name of a section: no story has a crosshead
  /// over every paragraph, so what tells of something else is an item with its headline.
  static func addHeadsOfItems(_ page: inout LineClues) {
    guard !page.shape.isLatin, page.words.isKnown else { return }
    var isInColumn = false
    for index in page.lines.indices {
      if isLabel(page, index) {
        isInColumn = true
      } else if isInColumn, headsItem(page, index) {
        page.insert(.ofBrief, if: index > 2 && turns(page, index), at: index)
      } else if isInColumn, !headsItem(page, index - 1) {
        isInColumn = false
      }
    }
  }

  private static func isLabel(_ page: LineClues, _ index: Int) -> Bool {
    [Clue.label, .sectionWord, .sectionEnding, .columnLabel].contains { page.has($0, at: index) }
  }

  private static func headsItem(_ page: LineClues, _ index: Int) -> Bool {
    page.isTitleLike(index) && page.isText(index + 1) && !page.isText(index + 2)
      && page.lines[index + 1].ending == .stop && page.lines[index + 1].size <= mostInItem
      && !page.has(.numbered, at: index) && !page.has(.itemTitle, at: index)
  }

  /// The paragraph below a headline shares next to nothing with the one above it.
  private static func turns(_ page: LineClues, _ index: Int) -> Bool {
    page.isText(index - 1) && headsItem(page, index - 2)
      && page.words.likeness(
        page.words.words(of: [index - 2, index - 1]), page.words.words(of: [index, index + 1]))
        < mostShared
  }

  private static let mostInItem = 220
  private static let mostShared = 0.1
}
