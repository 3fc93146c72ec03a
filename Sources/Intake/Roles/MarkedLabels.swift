/// Names of sections by the marks before them.
extension NeighbourClues {
  /// A few letters behind a mark, above a headline without one, name a part of the page, and so do
  /// those behind the same mark right above a text: a mark says one thing on a page. So few that no
  /// headline has room in them name one wherever they stand.
  static func addMarkedLabels(_ page: inout LineClues) {
    let marked = page.lines.indices.filter { index in
      page.has(.bulletLabel, at: index) && page.people[index] == nil && !page.has(.jump, at: index)
    }
    let overHeads = marked.filter { index in
      page.isTitleLike(index + 1) && !page.has(.startsBullet, at: index + 1)
    }
    let marks = Set(overHeads.map { page.lines[$0].letters.first })
    for index in marked {
      let isAlike = page.isText(index + 1) && marks.contains(page.lines[index].letters.first)
      let isLabel = isAlike || overHeads.contains(index) || isShortLabel(page, index)
      page.insert(.label, if: isLabel, at: index)
    }
  }

  private static func isShortLabel(_ page: LineClues, _ index: Int) -> Bool {
    !page.shape.isLatin && page.lines[index].size <= mostInLabel + 1
      && page.lines[index].letters.dropFirst().allSatisfy { Lettering.isHan($0) || $0 == 0x20 }
  }

  /// Letters of a label.
  private static let mostInLabel = 5
}
