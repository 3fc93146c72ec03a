/// Poems, and lists that stand in lines like them.
extension NeighbourClues {
  /// Four unmarked names and more on each of two rows are a table.
  static func addTables(_ page: inout LineClues) {
    let rows = page.lines.indices.filter { index in
      guard let list = page.people[index] else { return page.has(.nameTable, at: index) }
      return list.people.count >= 3 && !list.isMarked && !list.isBracketed && !list.isTitled
    }
    for (place, index) in rows.enumerated() {
      let hasRow = place > 0 && rows[place - 1] == index - 1
      let hasNext = place + 1 < rows.count && rows[place + 1] == index + 1
      if hasRow || hasNext { page.takeForTable(index) }
    }
    for index in page.lines.indices.dropLast() where isRow(page, index, index + 1) {
      page.takeForTable(index)
      page.takeForTable(index + 1)
    }
  }

  /// `1 清江 25 54` under its like, and `一千元：杜国庆 郭银锁`: rows of as many cells, with figures in
  /// them, or names behind what they have in common.
  private static func isRow(_ page: LineClues, _ index: Int, _ next: Int) -> Bool {
    let (upper, lower) = (page.lines[index], page.lines[next])
    if isOffice(upper), isOffice(lower), lower.gap <= page.shape.usualGap,
      !page.has(.markedNames, at: index),
      !page.has(.markedNames, at: next), !page.has(.folio, at: index),
      !page.has(.imprint, at: next)
    {
      return true
    }
    guard upper.size <= 40, lower.size <= 60, upper.ending == .open, lower.ending == .open,
      upper.innerStops + lower.innerStops == 0, !page.has(.folio, at: index),
      !page.has(.folio, at: next), !upper.isLatin, !lower.isLatin
    else { return false }
    if isGroupOfNames(upper), isGroupOfNames(lower) { return true }
    if page.has(.numbered, at: index), page.has(.numbered, at: next), lower.size <= 40 {
      return true
    }
    let cells = upper.letters[...].countWords { _ in true }
    guard cells >= 3 else { return false }
    let below = lower.letters.split(separator: 0x20)
    let figures = below.count { $0.allSatisfy(Lettering.isDigit) }
    return cells == below.count && figures >= 2
  }

  /// `Vicar: The Revd. G. Tindall` above its like.
  private static func isOffice(_ line: PageLine) -> Bool {
    guard line.isLatin, line.width <= 90, let first = line.letters.first,
      line.letters.contains(0x3A)
    else { return false }
    let words = line.letters.split(separator: 0x20).prefix(2)
    return Lettering.isUpper(first) && words.contains { $0.last == 0x3A && $0.count > 3 }
      && line.letters.last != 0x3A
  }

  /// `五千元：杜长林 席茂生`.
  private static func isGroupOfNames(_ line: PageLine) -> Bool {
    guard let colon = line.letters.prefix(7).firstIndex(of: 0x3A), colon >= 2,
      !LineWords.imprint.occurs(in: line.letters[..<colon])
    else { return false }
    let names = line.letters[(colon + 1)...].split { $0 == 0x20 || $0 == 0x3001 }
    return names.count >= 2 && names.allSatisfy { NameJudgement.isName($0) }
  }

  /// ▲ before several items in a row is their bullet.
  static func addItems(_ page: inout LineClues) {
    for index in page.lines.indices
    where page.has(.captionStart, at: index) && page.has(.startsBullet, at: index) {
      let mark = page.lines[index].letters.first
      let isOneOfMany = [index - 1, index + 1].contains { other in
        page.isBulleted(other) && page.lines[other].letters.first == mark
      }
      let isItem = isOneOfMany && page.isText(index) || isItemBelowLabel(page, index)
      if isItem, !isSignedPicture(page, index) { page.takeForItem(index) }
    }
  }

  /// One of two sentences or more behind the same mark, right below a label that does not name pictures.
  private static func isItemBelowLabel(_ page: LineClues, _ index: Int) -> Bool {
    let mark = page.lines[index].letters.first
    func isAlike(_ place: Int) -> Bool {
      page.has(.endsStop, at: place) && page.lines[place].letters.first == mark
    }
    guard isAlike(index), isAlike(index - 1) || isAlike(index + 1),
      let label = (max(0, index - mostItems)..<index).last(where: { !isAlike($0) })
    else { return false }
    return page.has(.sectionWord, at: label)
      && !page.lines[label].letters.contains(where: picturing.contains)
  }

  private static let mostItems = 12
  /// In the names of parts of a paper that show pictures.
  private static let picturing: LetterSet = "图影照镜画"

  /// Six and more short lines on end, none of them a label or a name: a poem.
  static func addVerse(_ page: inout LineClues) {
    let titles = titlesSetWide(page) + titlesOfCycles(page)
    for index in titles { page.takeForRow(index) }
    var start = 0
    for index in 0...page.lines.count {
      if index < page.lines.count, mayBeVerse(page, index) { continue }
      if index - start >= 7 || isShortPoem(page, start..<index) {
        let end = withoutTitles(page, start..<endOfVerse(page, start..<index))
        for place in (start + 1)..<end
        where page.people[place] == nil && !isHeadOfPoem(page, place) {
          page.insert(.verse, at: place)
          if place + 1 < end { page.takeForInnerVerse(place) }
        }
      }
      start = index + 1
    }
    for index in page.lines.indices where page.people[index] != nil { addSignedPoem(&page, index) }
    for index in page.lines.indices {
      addTitlesOfPoems(&page, below: index)
      addTitlesOfSet(&page, below: index)
      if isTitleBetweenPoems(page, index) { page.takeForTitleOfPoem(index) }
    }
    for index in page.lines.indices.dropFirst()
    where page.lines[index].isCouplet && page.lines[index - 1].isCouplet {
      page.insert(.verse, at: index)
      page.insert(.verse, at: index - 1)
    }
    for index in titles { page.takeForCrosshead(index) }
  }

  /// `收　割` with white above it and the next stanza right below: a title of a cycle, be it like a name, for
  /// nobody signs between the stanzas. Above the first stands no stanza.
  private static func titlesSetWide(_ page: LineClues) -> [Int] {
    let wide = page.lines.indices.dropFirst().filter { isOverStanza(page, $0) }
    let inner = wide.filter { endsStanza(page, $0 - 1) }
    return wide.filter { title in
      inner.contains(title)
        || inner.first { $0 > title }.map { next in
          (title + 1..<next).allSatisfy { mayBeVerse(page, $0) }
        } ?? false
    }
  }

  /// Below `（组诗）` each poem has its title: a few letters with white above and the stanza right below, of
  /// which most lines are longer. Where the first stanza has none, it is one poem.
  private static func titlesOfCycles(_ page: LineClues) -> [Int] {
    page.lines.indices.dropLast(4).filter { isHeadOfCycle(page.lines[$0]) }.flatMap { head in
      let first = page.lines[head + 1].gap > page.shape.usualGap ? head + 1 : head + 2
      let end = (first..<page.lines.count).first { !mayBeVerse(page, $0) } ?? page.lines.count
      let titles = (first..<max(first, end)).filter { isTitleInCycle(page, $0) }
      return titles.first == first && titles.count > 1 ? titles : []
    }
  }

  private static func isHeadOfCycle(_ line: PageLine) -> Bool {
    line.size <= 16 && !line.isLatin && cycles.suffixLength(line.letters[...]) > 0
  }

  private static let cycles = WordList("(组诗) (组章) 组诗 组章")

  private static func isTitleInCycle(_ page: LineClues, _ index: Int) -> Bool {
    let line = page.lines[index]
    guard (2...6).contains(line.size), line.ending == .open, isAboveStanza(page, index) else {
      return false
    }
    let stanza = (index + 1..<page.lines.count).prefix {
      page.lines[$0].gap <= page.shape.usualGap && isRowOfPoem(page, $0)
    }
    return stanza.count > 1 && stanza.contains { page.lines[$0].size > line.size + 1 }
      && stanza.count { page.lines[$0].size > line.size } * 3 >= stanza.count * 2
  }

  private static func isOverStanza(_ page: LineClues, _ index: Int) -> Bool {
    isSetWide(page.lines[index]) && isAboveStanza(page, index)
  }

  private static func isAboveStanza(_ page: LineClues, _ index: Int) -> Bool {
    guard index + 2 < page.lines.count, page.lines[index].gap > page.shape.usualGap,
      page.lines[index].heading == 0
    else { return false }
    let below = [index + 1, index + 2]
    return below.allSatisfy { page.lines[$0].gap <= page.shape.usualGap && isRowOfPoem(page, $0) }
      && below.contains { page.people[$0] == nil }
  }

  private static func endsStanza(_ page: LineClues, _ last: Int) -> Bool {
    last > 0 && isRowOfPoem(page, last) && isRowOfPoem(page, last - 1)
      && page.lines[last].gap <= page.shape.usualGap
  }

  private static func isRowOfPoem(_ page: LineClues, _ index: Int) -> Bool {
    mayBeVerse(page, index) && !isSetWide(page.lines[index]) && !page.lines[index].isLatin
  }

  /// White above it and none below, and no mark at its end, where each line of both poems ends with one.
  private static func isTitleBetweenPoems(_ page: LineClues, _ index: Int) -> Bool {
    let line = page.lines[index]
    func isMarked(_ place: Int) -> Bool {
      page.has(.verse, at: place) && page.lines[place].ending != .open
    }
    return page.has(.verse, at: index) && line.ending == .open && line.commas == 0
      && line.gap > page.shape.usualGap && line.size <= 10
      && isMarked(index - 1) && isMarked(index - 2)
      && (1...3).allSatisfy { isMarked(index + $0) }
      && page.lines[index + 1].gap <= page.shape.usualGap
  }

  /// A title, its author behind a mark, and four short lines or more that white closes.
  private static func addSignedPoem(_ page: inout LineClues, _ author: Int) {
    var end = author + 1
    while end < page.lines.count, mayBeVerse(page, end), page.lines[end].size <= 14,
      end == author + 1 || page.lines[end].gap <= page.shape.usualGap
    {
      end += 1
    }
    let isClosed = end == page.lines.count || page.lines[end].gap > page.shape.usualGap
    guard author > 0, isClosed, end - author > 4, page.has(.markedNames, at: author),
      isHeadOfPoem(page, author - 1), page.lines[author - 1].size <= 10
    else { return }
    for place in (author + 1)..<end { page.insert(.verse, at: place) }
    for place in stanza(page, belowPicture: end) { page.insert(.verse, at: place) }
  }

  /// Four short lines and more without names below a picture that was set into a poem, closed by white.
  private static func stanza(_ page: LineClues, belowPicture picture: Int) -> Range<Int> {
    let start = picture + 1
    guard isSignedPicture(page, picture), start < page.lines.count else { return start..<start }
    var end = start
    while end < page.lines.count, mayBeVerse(page, end), page.lines[end].size <= 14,
      page.people[end] == nil, end == start || page.lines[end].gap <= page.shape.usualGap
    {
      end += 1
    }
    let isClosed = end == page.lines.count || page.lines[end].gap > page.shape.usualGap
    return isClosed && end - start >= 4 ? start..<end : start..<start
  }

  /// `春耕(外二首)`: as many poems more stand below the first, each with its title, which is shorter
  /// than what other stanzas begin with.
  private static func addTitlesOfPoems(_ page: inout LineClues, below head: Int) {
    let more = PeopleWords.morePoems(behind: page.lines[head].letters)
    guard more > 0,
      let start = (head + 1..<page.lines.count).first(where: { page.people[$0] == nil })
    else { return }
    let end = (start..<page.lines.count).first { !page.has(.verse, at: $0) } ?? page.lines.count
    let openings = (start..<end).dropFirst().dropLast().filter {
      (page.lines[$0].gap > page.shape.usualGap || isSetWide(page.lines[$0]))
        && page.lines[$0].size <= 10 && page.lines[$0].ending == .open
    }
    let rows = openings.isEmpty ? Array((start..<end).dropFirst().dropLast()) : openings
    let bySize = rows.sorted { page.lines[$0].size < page.lines[$1].size }
    if openings.isEmpty, !isStep(page, bySize, at: more) { return }
    for index in bySize.prefix(more) { page.takeForCrosshead(index) }
  }

  /// Where no white parts the poems, their titles are clearly shorter than every line.
  private static func isStep(_ page: LineClues, _ rows: [Int], at count: Int) -> Bool {
    rows.count > count && page.lines[rows[count - 1]].size + 2 <= page.lines[rows[count]].size
  }

  /// `收　割`: a title of two letters with the room of one between them.
  private static func isSetWide(_ line: PageLine) -> Bool {
    line.size == 2 && line.letters.count == 3
      && line.letters.allSatisfy { $0 == 0x20 || Lettering.isHan($0) }
  }

  /// `诗二首`: so many poems stand below, each with its title, the first right below the names. Titles are
  /// shorter than any line of the poems.
  private static func addTitlesOfSet(_ page: inout LineClues, below head: Int) {
    let count = PeopleWords.poemsOfSet(named: page.lines[head].letters)
    guard count > 1, page.isTitleLike(head),
      let first = (head + 1..<page.lines.count).first(where: { page.people[$0] == nil }),
      page.has(.verse, at: first + 1)
    else { return }
    let end = (first + 1..<page.lines.count).first { !page.has(.verse, at: $0) }
    let lines = (first + 1..<(end ?? page.lines.count)).sorted {
      page.lines[$0].size < page.lines[$1].size
    }
    guard lines.count >= 3 * count - 1 else { return }
    let titles = lines.prefix(count - 1)
    let longest = titles.map { page.lines[$0].size }.max() ?? 0
    guard
      titles.allSatisfy({
        page.lines[$0].ending == .open && $0 > first + 2 && $0 + 2 <= first + lines.count
      }),
      page.lines[first].size <= 8, page.lines[first].ending == .open,
      longest < page.lines[lines[count - 1]].size
    else { return }
    for index in [first] + titles { page.takeForCrosshead(index) }
  }

  /// Text stands right below that is no rest of a sentence, and no 的 or 和 at its end tells the line from
  /// a headline.
  private static func mayHeadText(_ page: LineClues, _ index: Int) -> Bool {
    page.isText(index + 1) && !closesStanza(page, index) && !isFurniture(page, index + 1)
      && !SentenceRests.endsAtOnce(page.lines[index + 1])
      && !HeadRows.dangles(page.lines[index].letters)
  }

  /// White below the line and none above it, where most lines have none.
  private static func closesStanza(_ page: LineClues, _ index: Int) -> Bool {
    page.shape.usualGap == 0 && page.lines[index].gap == 0 && page.lines[index + 1].gap > 0
  }

  /// A title, its author, and four lines; or a title, five lines, and the author in brackets.
  private static func isShortPoem(_ page: LineClues, _ run: Range<Int>) -> Bool {
    guard run.count == 6, run.dropFirst(2).allSatisfy({ page.lines[$0].size <= 12 }) else {
      return false
    }
    return isHeadOfPoem(page, run.lowerBound) || page.has(.bracketedNames, at: run.upperBound)
  }

  /// Where a run of short lines ends but for the row above a text, and above a report but for all rows that
  /// white parts from the poem.
  private static func endOfVerse(_ page: LineClues, _ run: Range<Int>) -> Int {
    guard let last = run.last, mayHeadText(page, last) else { return run.upperBound }
    // Where names or 本报讯 open every story, the row above a text without them heads none.
    if page.leads[last + 1] == nil, !setsBareHeads(page, outside: run) { return run.upperBound }
    guard page.leads[last + 1]?.dateline != nil else { return last }
    let head = run.suffix(mostRowsOfHead).last { page.lines[$0].gap > page.shape.usualGap }
    return head ?? last
  }

  private static let mostRowsOfHead = 3

  /// A row elsewhere on the page right above a text that neither names nor a lead open, where no more
  /// than one story is opened by them, or one that is not.
  private static func setsBareHeads(_ page: LineClues, outside run: Range<Int>) -> Bool {
    var opened = 0
    for index in page.lines.indices.dropLast() where !run.contains(index) {
      guard page.isTitleLike(index), !run.contains(index + 1) else { continue }
      if isPlainByline(page, index + 1) || page.leads[index + 1] != nil {
        opened += 1
      } else if page.isText(index + 1), page.people[index] == nil,
        signature(page.lines[index]) == nil
      {
        return true
      }
    }
    return opened < 2
  }

  /// Where the lines of a poem end with marks, lines without one below it are no part of it.
  private static func withoutTitles(_ page: LineClues, _ run: Range<Int>) -> Int {
    guard let last = run.last(where: { page.lines[$0].ending != .open }) else {
      return run.upperBound
    }
    let marked = run.count { page.lines[$0].ending != .open }
    return marked >= 4 && marked * 10 >= (last - run.lowerBound) * 7 ? last + 1 : run.upperBound
  }

  /// The title of the next poem, above who wrote it.
  private static func isHeadOfPoem(_ page: LineClues, _ index: Int) -> Bool {
    guard page.people.indices.contains(index + 1), page.lines[index].ending == .open else {
      return false
    }
    let list = page.people[index + 1] ?? signature(page.lines[index + 1])
    return list.map { $0.people.count == 1 && !$0.isPhotoCredit && !$0.isBracketed } ?? false
  }

  static func isFurniture(_ page: LineClues, _ index: Int) -> Bool {
    [Clue.imprint, .contact, .folio, .jump].contains { page.has($0, at: index) }
  }

  private static func mayBeVerse(_ page: LineClues, _ index: Int) -> Bool {
    let line = page.lines[index]
    if line.isLatin, !isLatinVerse(line) { return false }
    let isOther: [Clue] = [
      .folio, .imprint, .contact, .pageNumber, .heading, .label, .photoCredit, .nameTable,
      .itemTitle, .startsDash, .listRow, .sectionWord, .numbered,
    ]
    if CalendarWords.isDay(line.letters[...]) || isDate(line) { return false }
    return (line.isLatin || line.size <= 17) && !isOther.contains { page.has($0, at: index) }
      && !(page.has(.markedNames, at: index)) && !isEndOfSpeech(line)
  }

  /// `了。」`: what is left of a sentence that somebody said elsewhere.
  private static func isEndOfSpeech(_ line: PageLine) -> Bool {
    line.size <= 4 && line.unopened > 0
      && line.letters.first.map(LineWords.neverFirst.contains) ?? false
  }

  /// A short line that begins with a capital, be it the middle of a sentence.
  private static func isLatinVerse(_ line: PageLine) -> Bool {
    guard let first = line.letters.first(where: { $0 != 0x22 && $0 != 0x201C }) else {
      return false
    }
    return line.width <= 48 && Lettering.isUpper(first) && line.innerStops == 0
      && line.letters.contains(where: Lettering.isLower)
  }
}
