/// Texts that part a sentence which goes on below them.
extension NeighbourClues {
  static func addPartings(_ page: inout LineClues, _ insets: Set<Int>) {
    for index in insets where maySayOfPicture(page, index) {
      page.insert(.soleTextOfPicture, at: index)
    }
    guard !page.shape.isLatin else { return }
    let partings = Partings(
      weights: .paragraphs, indentsParagraphs: page.shape.indentsParagraphs)
    for index in page.lines.indices.dropFirst().dropLast() where mayPart(page, index) {
      var below = index + 1
      while below + 1 < page.lines.count, below < index + 3, page.has(.photoCredit, at: below) {
        below += 1
      }
      let isSure = below > index + 1 || pointsAtPicture(page, index)
      if page.isTitleLike(below) || !isSure && page.isTitleLike(index) { continue }
      let score = partings.score(place(page, index, below), words: page.words)
      if score <= (isSure ? 0 : least) { continue }
      if isSure || score > sure || !breaksOffElsewhere(page, index) {
        page.insert(.soleTextOfPicture, at: index)
      }
    }
  }

  /// What says nothing of a picture has to be so much likelier one than not, as a logarithm,
  private static let least = 0.8
  /// and so much where it may be the rest of a sentence.
  private static let sure = 2.8

  private static func place(_ page: LineClues, _ index: Int, _ below: Int) -> Partings.Place {
    Partings.Place(
      above: page.lines[index - 1], rows: page.lines[index...index], below: page.lines[below],
      isFull: page.lines[below].size > 40, endsShort: page.lines[index].ending == .stop,
      isSigned: below > index + 1)
  }

  private static func pointsAtPicture(_ page: LineClues, _ index: Int) -> Bool {
    page.has(.captionStart, at: index) || page.has(.captionPointer, at: index)
      || page.has(.signedByPhotographer, at: index)
  }

  /// Behind a text that is not over.
  private static func mayPart(_ page: LineClues, _ index: Int) -> Bool {
    let above = page.lines[index - 1]
    return (above.ending == .open || above.ending == .comma) && above.size > 8
      && page.isText(index - 1) && page.tails[index - 1] == nil && page.people[index - 1] == nil
      && !page.has(.captionStart, at: index - 1) && !page.has(.soleTextOfPicture, at: index - 1)
      && maySayOfPicture(page, index)
  }

  /// Nothing else by what it says.
  private static func maySayOfPicture(_ page: LineClues, _ index: Int) -> Bool {
    let others: [Clue] = [
      .folio, .imprint, .contact, .jump, .label, .sectionWord, .pageNumber, .note, .listRow, .verse,
      .heading, .noticeField, .photoCredit, .besideFolio,
    ]
    return page.people[index] == nil && !others.contains { page.has($0, at: index) }
  }

  /// Columns break off sentences further up too: the text may be the rest of one of those.
  private static func breaksOffElsewhere(_ page: LineClues, _ index: Int) -> Bool {
    (max(0, index - reach)..<(index - 1)).contains { other in
      let ending = page.lines[other].ending
      return (ending == .open || ending == .comma) && page.lines[other].size > 8
        && page.isText(other) && page.tails[other] == nil && page.people[other] == nil
        && !page.has(.soleTextOfPicture, at: other) && !page.has(.soleTextOfPicture, at: other + 1)
    }
  }

  /// How many lines further up a sentence may have been cut off.
  private static let reach = 60
}
