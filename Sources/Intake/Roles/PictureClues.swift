/// Texts that tell of pictures, by the credits beside them.
extension NeighbourClues {
  static func isSignedPicture(_ page: LineClues, _ index: Int) -> Bool {
    guard page.tails.indices.contains(index) else { return false }
    return page.tails[index]?.people?.isPhotoCredit ?? false
  }

  /// Two rows with white above them and their photographer right below: what breaks off in the first is the
  /// text of the picture, as its end is.
  static func addRowsOfCaptions(_ page: inout LineClues) {
    for row in page.lines.indices.dropLast(2) where page.lines[row].gap > 0 {
      let (first, second) = (page.lines[row], page.lines[row + 1])
      // A sentence is no rest of a row that may be what the picture is called.
      guard first.ending == .open || first.ending == .comma, first.size > 12, first.innerStops == 0,
        second.beginsLow || !second.isLatin,
        second.ending == .stop, second.gap == 0, page.lines[row + 2].gap == 0,
        hasCredit(page, at: row + 2), page.leads[row] == nil, page.people[row] == nil,
        page.people[row + 1] == nil, !page.has(.capitals, at: row), !page.has(.heading, at: row)
      else { continue }
      page.insert(.captionStart, at: row)
      page.insert(.soleTextOfPicture, at: row)
    }
  }

  /// ▲ or ▼ begins the text of a picture, and one of the next rows ends it with who took or gave the picture.
  static func addPointedRows(_ page: inout LineClues) {
    for first in page.lines.indices
    where page.has(.captionStart, at: first) && page.has(.startsBullet, at: first) {
      guard let last = endOfRows(page, first) else { continue }
      for row in first...last { page.insert(.soleTextOfPicture, at: row) }
    }
  }

  private static func endOfRows(_ page: LineClues, _ first: Int) -> Int? {
    var row = first
    while row - first < 3, row + 1 < page.lines.count, page.tails[row] == nil,
      page.lines[row].size > 12, [.open, .comma].contains(page.lines[row].ending),
      page.lines[row + 1].gap == 0, page.leads[row + 1] == nil, page.people[row + 1] == nil
    {
      row += 1
      if isSignedPicture(page, row) || namesGiver(page.lines[row].letters) { return row }
    }
    return nil
  }

  /// `…（图／渡口国中提供）`, at the end of a picture's text.
  private static func namesGiver(_ letters: [Letter]) -> Bool {
    guard letters.last == 0x29, PeopleWords.given.suffixLength(letters.dropLast()) > 0,
      let open = letters.lastIndex(of: 0x28)
    else { return false }
    return letters.count - open < 24
  }

  /// Who took a picture; that of a 题图 stands over the story, which does not tell of it.
  private static func hasCredit(_ page: LineClues, at index: Int) -> Bool {
    page.has(.photoCredit, at: index)
      && titlePictures.prefixLength(page.lines[index].letters.drop { $0 == 0x28 }) == 0
      && !saysWhoGave(page.lines[index].letters)
  }

  /// `（照片由作者提供）`: in brackets below a text, whose the pictures beside it are.
  private static func saysWhoGave(_ letters: [Letter]) -> Bool {
    letters.first == 0x28 && PeopleWords.givers.prefixLength(letters.dropFirst()) > 0
      && PeopleWords.given.suffixLength(letters.dropLast()) > 0
  }

  private static let titlePictures = WordList("题图 压题 题照 题头 插图 封面")

  /// A text that stands alone between a headline or a credit and the photographer's name, and the
  /// texts below a headline and its photographer, tell of a picture. Who stands there as 文/图 has written
  /// a story.
  static func addPictures(_ page: inout LineClues) {
    var (isBelowCredit, isWritten) = (false, false)
    let isPageOfPictures = isPageOfPictures(page)
    for index in page.lines.indices {
      if hasCredit(page, at: index) {
        isBelowCredit = page.isTitleLike(index - 1)
        continue
      }
      if page.has(.scene, at: index), hasCredit(page, at: index + 2),
        page.has(.captionPointer, at: index + 1)
      {
        // 图为 below it says what the picture shows, and this what it is called.
        page.takeForHeadline(index)
        continue
      }
      if PictureScenes.end(ofSceneAt: index, in: page.lines) != nil {
        page.insert(.soleTextOfPicture, at: index)
        continue
      }
      guard
        page.isText(index) || isShortText(page, index)
          || isSentence(page, index) && cutsIntoText(page, index)
      else {
        isBelowCredit = false
        isWritten = isOverStory(page, index)
        continue
      }
      // No text of a picture begins in small letters: they go on from above the picture.
      if page.leads[index] != nil || page.lines[index].beginsLow { isBelowCredit = false }
      if isCutTextOfPicture(page, index) {
        page.insert(.soleTextOfPicture, at: index - 1)
        page.insert(.soleTextOfPicture, at: index)
      }
      if isPageOfPictures && !isWritten || isBelowCredit || isSoleText(page, index)
        || cutsIntoText(page, index) || isLatinCaption(page, index)
        || isRightAboveCredit(page, index)
      {
        page.insert(.soleTextOfPicture, at: index)
      }
    }
    addNumberedPictures(&page)
    addRowOfPictures(&page)
  }

  /// 文/图 between a headline and more text than a picture has.
  private static func isOverStory(_ page: LineClues, _ index: Int) -> Bool {
    guard page.has(.textAndPhoto, at: index), !page.has(.photoCredit, at: index),
      page.isTitleLike(index - 1)
    else { return false }
    let text = (index + 1..<page.lines.count).prefix { page.isText($0) }
    return text.prefix(6).reduce(0) { $0 + page.lines[$1].size } > 150
  }

  /// ① ② ③ and a photographer below them: the texts of several pictures. A credit between a story and
  /// a single sentence is that of the sentence's picture.
  private static func addNumberedPictures(_ page: inout LineClues) {
    for index in page.lines.indices where hasCredit(page, at: index) {
      var first = index
      while first > 0,
        page.lines[first - 1].letters.first.map({ (0x2460...0x2473).contains($0) }) ?? false
      {
        first -= 1
      }
      markPictureStory(&page, above: index)
      if index - first >= 2 {
        for place in first..<index { page.insert(.soleTextOfPicture, at: place) }
      }
      guard index > 0, page.isText(index - 1), !page.has(.soleTextOfPicture, at: index - 1),
        page.isText(index + 1), !page.isText(index + 2), page.lines[index + 1].size <= 80,
        page.leads[index + 1] == nil, page.lines[index + 1].ending == .stop,
        page.tails[index + 1] == nil, page.isText(index - 2)
      else { continue }
      page.insert(.soleTextOfPicture, at: index + 1)
    }
  }

  /// Two or three short texts between a headline and a photographer whom no writer stands beside tell
  /// what the pictures show, if each of them ends.
  private static func markPictureStory(_ page: inout LineClues, above credit: Int) {
    var first = credit
    var size = 0
    while first > 0, page.isText(first - 1), credit - first < 4 {
      first -= 1
      size += page.lines[first].size
    }
    guard (2...3).contains(credit - first), size <= 240, !page.shape.isLatin,
      page.isTitleLike(first - 1), !page.has(.indented, at: first - 1), !page.isText(credit + 1),
      (first..<credit).allSatisfy({ isWholeText(page, $0) })
    else { return }
    for place in first..<credit { page.insert(.soleTextOfPicture, at: place) }
  }

  private static func isWholeText(_ page: LineClues, _ index: Int) -> Bool {
    page.leads[index] == nil && page.tails[index]?.people == nil
      && page.lines[index].ending == .stop
  }

  /// Three and more single sentences on end, with who took the pictures right below them or below one
  /// text more.
  private static func addRowOfPictures(_ page: inout LineClues) {
    for index in page.lines.indices where hasCredit(page, at: index) {
      var last = index - 1
      if last >= 0, !isSentence(page, last), page.isText(last) { last -= 1 }
      var first = last + 1
      while first > 0, isSentence(page, first - 1) { first -= 1 }
      guard last + 1 - first >= 3, first > 0, page.isTitleLike(first - 1) else { continue }
      for place in first...last { page.insert(.soleTextOfPicture, at: place) }
    }
  }

  private static func isSentence(_ page: LineClues, _ index: Int) -> Bool {
    guard page.lines.indices.contains(index), page.leads[index] == nil else { return false }
    let line = page.lines[index]
    return (8...45).contains(line.size) && line.ending == .stop && line.innerStops == 0
      && page.tails[index] == nil && !line.letters.contains(0x201C) && !page.has(.verse, at: index)
  }

  /// A page without a report on which hardly a text stands without a photographer.
  private static func isPageOfPictures(_ page: LineClues) -> Bool {
    guard !page.leads.contains(where: { $0?.dateline != nil }) else { return false }
    let texts = page.lines.indices.count { page.isText($0) }
    let signed = page.lines.indices.count { index in
      hasCredit(page, at: index) || page.has(.textAndPhoto, at: index)
        || isSignedPicture(page, index)
    }
    return signed >= 4 && signed * 10 >= texts * 7
  }

  /// A whole sentence before a credit, between the halves of another sentence.
  private static func cutsIntoText(_ page: LineClues, _ index: Int) -> Bool {
    let line = page.lines[index]
    return hasCredit(page, at: index + 1) && page.isText(index - 1)
      && [.open, .comma].contains(page.lines[index - 1].ending) && line.size <= 150
      && line.ending == .stop
      && (page.isText(index - 2) || page.leads[index - 1] != nil || page.has(.indented, at: index))
  }

  /// A short text that ends right above a photographer's line of his own; where what stands below that
  /// line may be the picture's text too, nobody can tell.
  private static func isRightAboveCredit(_ page: LineClues, _ index: Int) -> Bool {
    let line = page.lines[index]
    return !page.shape.isLatin && hasCredit(page, at: index + 1)
      && page.leads[index]?.dateline == nil && line.size <= 90 && line.ending == .stop
      && (!page.isText(index + 2) || SentenceRests.isRest(page.lines[index + 2])
        || isSentence(page, index) && !isSentence(page, index + 2))
      && !page.has(.captionStart, at: index + 2)
      && !signsBelow(page, index + 1)
  }

  /// The same of a sentence as short as a headline, unless it may be the rest of a line that was broken.
  private static func isShortText(_ page: LineClues, _ index: Int) -> Bool {
    guard isSentence(page, index), isRightAboveCredit(page, index) else { return false }
    guard page.isText(index - 1) else { return true }
    return page.lines[index - 1].ending == .stop || page.lines[index - 1].size > 40
  }

  /// English captions are short, and their credits stand right below or above them.
  private static func isLatinCaption(_ page: LineClues, _ index: Int) -> Bool {
    guard page.shape.isLatin, page.lines[index].size <= 190, page.leads[index] == nil else {
      return false
    }
    if hasCredit(page, at: index + 1) { return !signsBelow(page, index + 1) }
    return hasCredit(page, at: index - 1) && signsBelow(page, index - 1)
  }

  /// White parts the credit from what is above it, and nothing from what is below.
  private static func signsBelow(_ page: LineClues, _ credit: Int) -> Bool {
    credit > 0 && credit + 1 < page.lines.count
      && page.lines[credit + 1].gap < page.lines[credit].gap
  }

  /// The second of two halves of a picture's text, which is not indented like a paragraph; in English a
  /// story begins below its writer's name.
  private static func isCutTextOfPicture(_ page: LineClues, _ index: Int) -> Bool {
    hasCredit(page, at: index + 1) && page.isText(index - 1)
      && page.lines[index - 1].ending == .open && !page.isText(index - 2)
      && page.leads[index - 1] == nil && page.leads[index] == nil
      && !page.has(.indented, at: index)
      && !(page.shape.isLatin && isPlainByline(page, index - 2))
  }

  private static func isSoleText(_ page: LineClues, _ index: Int) -> Bool {
    guard page.leads[index]?.dateline == nil else { return false }
    let isSigned = isSignedPicture(page, index)
    if page.isText(index - 1) {
      return isSigned && isSignedPicture(page, index - 1)
    }
    return isSigned || (hasCredit(page, at: index + 1) && !signsBelow(page, index + 1))
  }
}
