/// The head of an English page that no folio gives away.
extension NeighbourClues {
  /// `THE LANTERN`, `Parish of Weir`, `September`: the name of the paper or of those whose it is, and below it
  /// what the paper says of itself; no headline is followed by that.
  static func addPaperNames(_ page: inout LineClues) {
    let end = endOfHead(page)
    for index in 0..<end where !page.has(.folio, at: index) {
      page.takeForPaperName(index)
      page.insert(.folio, at: index)
    }
  }

  /// `HARBOUR WARD RESIDENTS' ASSOCIATION`, `THE LARDER` above everything else, where it would name a section:
  /// whose paper it is, or the paper.
  static func addOwners(_ page: inout LineClues) {
    guard let line = page.lines.first, page.has(.columnLabel, at: 0),
      !LatinSections.isName(line), line.letters.contains(0x20)
    else { return }
    let words = Lettering.lowered(line.withoutLastStop).split(separator: 0x20)
    guard words[0].elementsEqual("the".asLetters) || words.last.map(owners.contains) ?? false
    else { return }
    page.takeForPaperName(0)
    page.insert(.folio, at: 0)
  }

  private static let owners = WordList(
    """
    association society club council union guild league lodge branch co-operative cooperative co-op company works institute fellowship
    trust school college university hospital infirmary church parish chapel ward estate centre center committee federation
    """)

  private static let mostLinesOfHead = 6

  /// One past the last line of the head, 0 where the page begins with something else.
  private static func endOfHead(_ page: LineClues) -> Int {
    guard page.lines.count > 3 else { return 0 }
    let isWhole = isWholeHead(page.lines[0])
    guard isWhole || isFurniture(page, 0) || mayNamePaper(page.lines[0]) else { return 0 }
    var (end, isSure, names) = (isWhole ? 1 : 0, false, 0)
    for index in 1..<min(mostLinesOfHead, page.lines.count - 1) {
      if isFurniture(page, index) || page.has(.pageNumber, at: index) {
        if !page.has(.jump, at: index) { (end, isSure) = (index + 1, true) }
        continue
      }
      guard mayStandInHead(page, index) else { break }
      let clauses = PaperClauses(page.lines[index].letters)
      if clauses.tellOfPaper, !(clauses.areDates && isDayOfMany(page, index)) {
        end = index + 1
        // No headline is followed by another line that says what the paper is.
        isSure = isSure || clauses.areSure || isWhole
      } else {
        names += 1
        guard clauses.areNames, names < 3 else { break }
      }
    }
    return end > 0 && mayFollowHead(page, end, isSure) ? end : 0
  }

  private static func isWholeHead(_ line: PageLine) -> Bool {
    guard line.isLatin, line.size <= 80, line.ending == .open else { return false }
    let clauses = PaperClauses(line.letters)
    return clauses.nameAndTell || clauses.tellWhichNumber
  }

  /// A few words with capitals that are no sentence and no list of dates.
  private static func mayNamePaper(_ line: PageLine) -> Bool {
    guard line.isLatin, line.size <= 44, line.commas <= 1,
      line.ending == .open || line.ending == .stop,
      line.letters.count(where: { $0 == 0x20 }) <= 6, !line.endsInSmallWord,
      !LatinSections.isOfDates(line)
    else { return false }
    return PaperClauses(line.letters).mayBeTitle
  }

  private static func mayStandInHead(_ page: LineClues, _ index: Int) -> Bool {
    let line = page.lines[index]
    return line.isLatin && line.size <= 90 && line.heading == 0
      && !LatinNames.beginsWithBy(line.letters) && page.leads[index] == nil
  }

  /// Several days are those of a list.
  private static func isDayOfMany(_ page: LineClues, _ index: Int) -> Bool {
    page.lines[(index + 1)...].prefix(8).contains { line in
      line.isLatin && line.size <= 30 && PaperClauses(line.letters).areDates
    }
  }

  /// A headline, the name of a section, or what goes on from elsewhere; a text right below it would have its
  /// headline in what was taken for the head.
  private static func mayFollowHead(_ page: LineClues, _ index: Int, _ isSure: Bool) -> Bool {
    let line = page.lines[index]
    return !LatinNames.beginsWithBy(line.letters) && !page.has(.listRow, at: index)
      && (isSure || line.beginsLow || !page.isText(index))
  }
}
