/// Short lines over text that opens unlike the stories of the page.
extension NeighbourClues {
  /// What a run of short lines stands over.
  private enum Opening { case signed, plain, within, other }

  /// Where names or 本报讯 open every story, two and more short lines alone between texts that have
  /// neither are the crossheads of a story; so is one below the writer's name if its paragraph says the same.
  static func addUnsignedHeads(_ page: inout LineClues) {
    guard !page.shape.isLatin, page.shape.headings.headline == nil else { return }
    var signed = 0
    var within: [Int] = []
    for index in page.lines.indices where page.isTitleLike(index) && !page.isTitleLike(index - 1) {
      switch opening(page, index) {
      case .signed: signed += 1
      case .plain: return
      // Items below the name of a section are short, and few of them are signed.
      case .within: if !page.has(.ofBrief, at: index) { within.append(index) }
      case .other: break
      }
    }
    guard signed >= 2 else { return }
    for index in within {
      let hasOther = within.contains { $0 != index && isWithinStory(page, $0, index) }
      let isCrosshead =
        hasOther || signed >= 3 && isBelowSigned(page, index) && saysItAgain(page, index)
      page.insert(.unsignedHead, if: isCrosshead, at: index)
    }
  }

  /// Two and more lines behind the same mark within a signed story are its crossheads.
  static func addMarkedCrossheads(_ page: inout LineClues) {
    let marked = page.lines.indices.filter { isMarkedInText(page, $0) }
    var story: [Int] = []
    for index in marked {
      if let last = story.last, goesOn(page, from: last, to: index) {
        story.append(index)
      } else {
        takeForCrossheads(story, &page)
        story = isBelowSigned(page, index) ? [index] : []
      }
    }
    takeForCrossheads(story, &page)
  }

  private static func takeForCrossheads(_ story: [Int], _ page: inout LineClues) {
    guard story.count > 1 else { return }
    for index in story { page.takeForCrosshead(index) }
  }

  private static func isMarkedInText(_ page: LineClues, _ index: Int) -> Bool {
    page.has(.startsBullet, at: index) && page.lines[index].size <= 20
      && page.lines[index].ending == .open && page.people[index] == nil
      && !page.has(.jump, at: index) && page.isText(index - 1) && page.isText(index + 1)
      && page.leads[index + 1] == nil && !page.has(.captionStart, at: index)
  }

  /// Nothing but text stands between two lines behind the same mark.
  private static func goesOn(_ page: LineClues, from one: Int, to other: Int) -> Bool {
    page.lines[one].letters.first == page.lines[other].letters.first
      && (one + 1..<other).allSatisfy { page.isText($0) && page.tails[$0]?.people == nil }
  }

  /// Nothing but text stands between the line and who wrote it.
  private static func isBelowSigned(_ page: LineClues, _ index: Int) -> Bool {
    let start = (0..<index).last { !page.isText($0) }
    return start.map { isPlainByline(page, $0) && page.isTitleLike($0 - 1) } ?? false
  }

  private static func opening(_ page: LineClues, _ first: Int) -> Opening {
    let next = (first..<page.lines.count).first { !page.isTitleLike($0) } ?? page.lines.count
    // A text that goes on from another page opens in mid sentence.
    guard next < page.lines.count, !isOfOther(page, next - 1), !isOfOther(page, next),
      page.arrival(at: first) == nil
    else { return .other }
    if page.people[next] != nil || page.leads[next] != nil || page.has(.note, at: next) {
      return .signed
    }
    guard page.isText(next) || isShortParagraph(page, next) else { return .other }
    // Several rows are a headline, however its text opens.
    guard next == first + 1 else { return .other }
    // Names between a text and a headline may sign either.
    if first > 1, isPlainByline(page, first - 1), page.isText(first - 2) { return .other }
    // No crosshead stands in a sentence.
    if page.isText(first - 1), [.open, .comma].contains(page.lines[first - 1].ending) {
      return .other
    }
    let isLone = page.isText(first - 1) && page.lines[first].size <= 20
    return isLone && (!isSignedBelow(page, next) || isInSigned(page, first, next))
      ? .within : .plain
  }

  /// A crosshead takes its words from the paragraph below: four letters on end.
  private static func saysItAgain(_ page: LineClues, _ index: Int) -> Bool {
    let (head, text) = (page.lines[index].letters, page.lines[index + 1].letters)
    return (0..<max(0, head.count - 3)).contains { place in
      let words = head[place..<(place + 4)]
      return words.allSatisfy(Lettering.isHan) && text[...].holds(words)
    }
  }

  /// Set in like a paragraph, and a sentence, be it of a few letters.
  private static func isShortParagraph(_ page: LineClues, _ index: Int) -> Bool {
    page.has(.indented, at: index) && page.has(.endsStop, at: index) && page.lines[index].size > 9
  }

  /// Text and short lines alone between texts stand between the line and who wrote the story: names right
  /// above the next headline are those of that one.
  private static func isInSigned(_ page: LineClues, _ index: Int, _ text: Int) -> Bool {
    let end = (text..<page.lines.count).first { !page.isText($0) } ?? page.lines.count
    guard page.tails[end - 1] == nil, page.isTitleLike(end + 1) else { return false }
    let start = (0..<index).last { place in
      !page.isText(place)
        && !(page.isTitleLike(place) && page.isText(place - 1) && page.isText(place + 1))
    }
    return start.map { isPlainByline(page, $0) && page.isTitleLike($0 - 1) } ?? false
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
