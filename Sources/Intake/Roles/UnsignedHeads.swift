/// Short lines over text that opens unlike the stories of the page.
extension NeighbourClues {
  /// What a run of short lines stands over.
  private enum Opening { case signed, plain, within, other }

  /// Where names or 本报讯 open every story, two and more short lines alone between texts that have
  /// neither are the crossheads of a story.
  static func addUnsignedHeads(_ page: inout LineClues) {
    guard !page.shape.isLatin, page.shape.headings.headline == nil else { return }
    var signed = 0
    var within: [Int] = []
    for index in page.lines.indices where page.isTitleLike(index) && !page.isTitleLike(index - 1) {
      switch opening(page, index) {
      case .signed: signed += 1
      case .plain: return
      case .within: within.append(index)
      case .other: break
      }
    }
    guard signed >= 2 else { return }
    for index in within {
      let hasOther = within.contains { $0 != index && isWithinStory(page, $0, index) }
      page.insert(.unsignedHead, if: hasOther, at: index)
    }
  }

  private static func opening(_ page: LineClues, _ first: Int) -> Opening {
    let next = (first..<page.lines.count).first { !page.isTitleLike($0) } ?? page.lines.count
    guard next < page.lines.count, !isOfOther(page, next - 1), !isOfOther(page, next) else {
      return .other
    }
    if page.people[next] != nil || page.leads[next] != nil || page.has(.note, at: next) {
      return .signed
    }
    guard page.isText(next) else { return .other }
    // Several rows are a headline, however its text opens.
    guard next == first + 1 else { return .other }
    let isLone = page.isText(first - 1) && page.lines[first].size <= 20
    return isLone && !isSignedBelow(page, next) ? .within : .plain
  }

  /// Notices, verse and pictures open in their own ways.
  private static func isOfOther(_ page: LineClues, _ index: Int) -> Bool {
    let others: [Clue] = [
      .noticeHead, .noticeField, .listRow, .nameTable, .verse, .captionStart, .soleTextOfPicture,
      .signedByPhotographer, .photoCredit, .numbered, .folio, .besideFolio, .imprint, .itemTitle,
      .salutation,
    ]
    return others.contains { page.has($0, at: index) }
  }

  /// Names close the text that begins at a line.
  private static func isSignedBelow(_ page: LineClues, _ start: Int) -> Bool {
    let end = (start..<page.lines.count).first { !page.isText($0) } ?? page.lines.count
    return page.tails[end - 1]?.people != nil
      || (end < page.lines.count && page.people[end] != nil && !page.has(.photoCredit, at: end))
  }
}
