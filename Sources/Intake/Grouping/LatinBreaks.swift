/// Which lines of English copy go on from the line above: told by what would have fitted there, by
/// capitals, and by how lines begin.
struct LatinBreaks {
  let lines: [PageLine]
  /// Columns of a full line.
  let measure: Int
  let usualGap: Int
  /// Rows of lists.
  let rows: [Bool]
  /// Ends of rows that the column broke.
  private let rests: [Bool]
  /// What is asked of every line more than once: headlines, bylines, texts that name a photographer.
  private let titles: [Bool]
  private let bylines: [Bool]
  private let pictures: [Bool]
  /// Rows of what stands above a byline and cannot be text.
  private let heads: Set<Int>
  /// Below the end of a text most headlines have white above them.
  private let areHeadsClear: Bool
  private let cutQuotes: [Int]
  /// What stands somewhere in small letters.
  private let lowWords: Set<ArraySlice<Letter>>
  private let paragraphs: ParagraphEnds
  private let insets: Insets
  private let stanzas: Set<Int>
  private let rowsInText: RowsInText

  init(lines: [PageLine], measure: Int, usualGap: Int, rows: [Bool]) {
    (self.lines, self.measure, self.usualGap, self.rows) = (lines, measure, usualGap, rows)
    rests = ListRows.rests(in: lines, measure: measure)
    paragraphs = ParagraphEnds(lines, measure: measure)
    lowWords = NeighbourClues.lowWords(lines[...], least: 4)
    insets = Insets(lines, measure: measure, usualGap: usualGap)
    let titles = lines.map { $0.isTitleCased }
    self.titles = titles
    areHeadsClear = Self.areClear(lines, titles)
    let bylines = lines.map {
      $0.letters.count <= 60 && $0.unopened == 0 && LatinNames.isByline($0.letters)
    }
    self.bylines = bylines
    let heads = Set(
      lines.indices.filter { bylines[$0] }.flatMap { byline in
        Self.head(above: byline, in: lines, measure, usualGap)
      })
    self.heads = heads
    cutQuotes = Self.cutQuotes(lines) { heads.contains($0) || titles[$0] }
    rowsInText = RowsInText(lines, measure: measure, usualGap: usualGap)
    stanzas = LatinStanzas.lines(in: lines, measure: measure) { bylines[$0] || titles[$0] }
    pictures = lines.indices.map { Self.isSigned(Self.withBracket($0, in: lines)) }
  }

  /// Whether the line is one of a poem.
  func isVerse(_ index: Int) -> Bool { stanzas.contains(index) }

  /// Whether the line is the end of a row of a list that the column broke.
  func isRest(_ index: Int) -> Bool { rests[index] }

  /// Whether the text of a picture that parts a sentence begins here.
  func beginsInset(_ index: Int) -> Bool { insets.starts.contains(index) }

  /// `start` is the first line of the paragraph above.
  func goesOn(_ index: Int, start: Int) -> Bool {
    let (above, line) = (lines[index - 1], lines[index])
    if insets.edges.contains(index) || heads.contains(index) { return false }
    if line.gap <= usualGap, FurnitureReading.isDay(line, thatEnds: above) { return true }
    if rests[index] || insets.inner.contains(index) { return true }
    if LatinNames.endsInCredit(above.letters) { return true }
    if standsByItself(index) { return false }
    let isBelowTitle = isTitle(index - 1)
    if line.beginsLow, isBelowTitle { return isRow(line) }
    if isBelowTitle || isTitle(index) || endsEarly(index - 1) || endsEarly(index) { return false }
    if LatinStops.wantsName(above) || LatinStops.wantsNumber(above, line) { return true }
    // `at 2 p.m.` and `in the hall`.
    if line.beginsLow, above.ending == .stop, !LatinStops.endsSentence(above) { return true }
    // No sentence begins in small letters behind one that is over: the line goes on from further up.
    if line.beginsLow, above.letters.last == 0x2E { return false }
    if above.ending == .stop || above.ending == .colon { return goesOnBehindEnd(index, start) }
    if line.beginsLow { return !closesOther(index, start: start) }
    if cutsInPicture(index), !cutsInPicture(index - 1) { return false }
    let isOpening = start == index - 1 && above.ending == .open && above.innerStops == 0
    return isOpening ? goesOnFromOpening(index) : goesOnFromText(above, line)
  }

  /// A row of a list, a text below a picture, an offer, a name: nothing that another line goes on in.
  private func standsByItself(_ index: Int) -> Bool {
    let (above, line) = (lines[index - 1], lines[index])
    if rows[index] || beginsRow(line) || isAboveByline(index) { return true }
    if LineWords.captions.prefixLength(line.letters[...]) > 0 { return true }
    if above.ending == .stop,
      LatinNames.hasCatchline(line.letters) || line.hasRunInHead
        || Colophon.isOffer(line.letters[...])
        || bylines[index] && line.isInBrackets
        || NeighbourClues.closesLatinLetter(line)
    {
      return true
    }
    return pictures[index - 1] || rowsInText.parts(index) || namesWriter(line, below: index - 1)
  }

  /// Behind a sentence that is over the paragraph goes on where the column left no room for more.
  private func goesOnBehindEnd(_ index: Int, _ start: Int) -> Bool {
    let (above, line) = (lines[index - 1], lines[index])
    return isFull(above) && above.width * 2 <= measure * 3 && !leavesRoom(above, for: line)
      && (isOfPicture(start, index) || !beginsPicture(index))
      && paragraphs.goesOn(above, line, count: index - start)
  }

  /// The line above may be the first of a paragraph, or a headline that is set like a sentence.
  private func goesOnFromOpening(_ index: Int) -> Bool {
    let (above, line) = (lines[index - 1], lines[index])
    if line.beginsSentence || beginsSentence(line, below: above), !above.endsInSmallWord,
      above.commas == 0
    {
      return false
    }
    if isFull(above), above.isSetLikeSentence, line.beginsWithCount { return true }
    // `The spring sale of work at`, set in as paragraphs are, is no headline, be it a little short.
    if paragraphs.areIndented, above.indent >= 2, above.endsInSmallWord { return true }
    if !isRow(above) || above.size < 24, leavesRoom(above, for: line, slack: measure / 10) {
      return false
    }
    return goesOnFromText(above, line)
  }

  private func goesOnFromText(_ above: PageLine, _ line: PageLine) -> Bool {
    isFull(above) || above.width * 2 >= measure && !leavesRoom(above, for: line)
  }

  private func isFull(_ line: PageLine) -> Bool { line.width * 4 >= measure * 3 }

  /// `with Ada Linden` right below the name of a column.
  private func namesWriter(_ line: PageLine, below above: Int) -> Bool {
    LatinNames.behindWith(line.letters).map { LatinNames.fills(lines[above], $0) } ?? false
  }

  /// `Housekeepers at` where the page has `housekeepers` too, below a word in small letters: no name
  /// goes on there.
  private func beginsSentence(_ line: PageLine, below above: PageLine) -> Bool {
    let words = line.letters.prefix(40).split(separator: 0x20)
    guard words.count > 1, Lettering.isUpper(words[0][words[0].startIndex]),
      Lettering.isLower(words[1][words[1].startIndex]),
      let last = above.letters.split(separator: 0x20).last, Lettering.isLower(last[last.startIndex])
    else { return false }
    if PageLine.mildOpeners.contains(words[0].prefix { $0 != 0x2D }) { return true }
    return lowWords.contains(Lettering.lowered(words[0])[...])
  }

  /// A full line that is not over, and no headline, above small letters that do not go on from it: the
  /// column cut its sentence.
  func isCut(_ index: Int) -> Bool {
    let line = lines[index]
    guard line.ending == .open, isFull(line), !titles[index],
      let below = lines[(index + 1)...].first(where: { !FurnitureReading.isDirt($0) })
    else { return false }
    return below.beginsLow && below.gap <= usualGap
  }

  /// `have another family," he said` below a paragraph in which no quote is open, where one was broken off
  /// further up: the line is the rest of that one.
  private func closesOther(_ index: Int, start: Int) -> Bool {
    lines[index].beginsInQuote && !leavesQuoteOpen(start..<index)
      && cutQuotes.contains { $0 < start }
  }

  private func leavesQuoteOpen(_ paragraph: Range<Int>) -> Bool {
    lines[paragraph].count { $0.leavesQuoteOpen } % 2 == 1
  }

  /// Lines that break off in the middle of what somebody says, a headline below them.
  private static func cutQuotes(_ lines: [PageLine], isTitle: (Int) -> Bool) -> [Int] {
    lines.indices.dropLast().filter { index in
      guard lines[index].ending == .open, isTitle(index + 1), !isTitle(index) else { return false }
      let paragraph = lines[...index].suffix(8)
      let whole = paragraph.dropLast().lastIndex {
        $0.ending == .stop && $0.width < lines[index].width - 8
      }
      return lines[(whole ?? paragraph.startIndex - 1) + 1...index].count { $0.leavesQuoteOpen } % 2
        == 1
    }
  }

  /// Text that ends no sentence fills its line: rows right above `by Ada Linden` that leave room for the
  /// first word of what is below them are a headline, be the text above them broken off.
  private static func head(
    above byline: Int, in lines: [PageLine], _ measure: Int, _ usualGap: Int
  ) -> Range<Int> {
    guard LatinNames.beginsWithBy(lines[byline].letters) else { return byline..<byline }
    if let rows = rows(fromWhiteTo: byline, in: lines, usualGap) { return rows }
    let rows = (max(1, byline - 6)..<max(1, byline)).reversed().prefix { row in
      let word = lines[row + 1].letters.prefix { $0 != 0x20 }.count
      return (lines[row].ending == .open || lines[row].letters.last == 0x3B)
        && lines[row].innerStops == 0
        && (row + 1 == byline || lines[row].width > measure + 2
          || lines[row].width + word + 1 + measure / 10 <= measure)
        && (row + 1 == byline || lines[row + 1].gap <= usualGap)
    }
    let first = rows.last { lines[$0].letters.first.map(Lettering.isUpper) ?? false }
    return (first ?? byline)..<byline
  }

  /// Between white and `By Ada Linden` rows that end no sentence are a headline and its deck, be they as full
  /// as text is: what signs a story stands behind its stop.
  private static func rows(
    fromWhiteTo byline: Int, in lines: [PageLine], _ usualGap: Int
  ) -> Range<Int>? {
    guard byline > 1, lines[byline].gap <= usualGap else { return nil }
    for row in (max(0, byline - mostRows)..<byline).reversed() {
      let line = lines[row]
      // A deck may say two things.
      let halves = line.letters.dropLast().count { $0 == 0x3B }
      guard line.ending == .open || line.letters.last == 0x3B, line.innerStops <= halves else {
        return nil
      }
      if row == 0 || line.gap > usualGap { return line.beginsLow ? nil : row..<byline }
    }
    return nil
  }

  private static let mostRows = 6

  /// `… each day. Photo by Mateo Lund`: the text of a picture ends with its maker.
  private static func isSigned(_ letters: [Letter]) -> Bool {
    let tail = LatinNames.creditAtEnd(letters) ?? LatinNames.makerAtEnd(letters)
    return tail?.people?.isPhotoCredit ?? false
  }

  /// `(Record photo` and `by Hal Beck)`: a bracket that was opened on the line above.
  private static func withBracket(_ index: Int, in lines: [PageLine]) -> [Letter] {
    let line = lines[index]
    guard index > 0, line.unopened > 0, lines[index - 1].unclosed > 0 else { return line.letters }
    return lines[index - 1].letters + [0x20] + line.letters
  }

  /// `Ray Hatch photo` and nothing else.
  private func isCredit(_ index: Int) -> Bool {
    bylines[index] && LatinNames.isPhotoCredit(lines[index].letters)
  }

  /// A few lines with white above them that end with a picture's maker are all its text.
  private func isOfPicture(_ start: Int, _ index: Int) -> Bool {
    lines[start].gap > usualGap && index - start <= 3
  }

  /// Within four lines a picture's maker is named.
  private func beginsPicture(_ index: Int) -> Bool {
    for place in index..<min(lines.count, index + 4) {
      if pictures[place] || (place > index && isCredit(place)) { return true }
      if place > index, lines[place].gap > usualGap { return false }
      if lines[place].ending == .stop, !isFull(lines[place]) { return false }
    }
    return false
  }

  /// A text that names its photographer, between the halves of a sentence that goes on below it in
  /// small letters.
  private func cutsInPicture(_ index: Int) -> Bool {
    guard index > 0, lines[index - 1].ending == .open, !lines[index].beginsLow else {
      return false
    }
    for place in index..<min(lines.count - 1, index + 4) {
      if pictures[place] { return lines[place + 1].beginsLow }
      if place > index, lines[place].gap > usualGap { return false }
    }
    return false
  }

  /// By and a name stand right below a headline or its deck.
  private func isAboveByline(_ index: Int) -> Bool {
    guard index + 1 < lines.count, lines[index].ending != .stop,
      !lines[index].beginsLow
    else { return false }
    let below = lines[index + 1].letters
    return below.count <= 50 && bylines[index + 1]
      && !LatinNames.isPhotoCredit(below)
  }

  /// `Funerals: 18th January`: a row of a list.
  private func beginsRow(_ line: PageLine) -> Bool {
    let word = line.letters.prefix { $0 != 0x20 }
    return word.last == 0x3A && word.count >= 4 && word.first.map(Lettering.isUpper) ?? false
  }

  /// The first word of the next line would have fitted: the line was ended on purpose.
  private func leavesRoom(_ line: PageLine, for next: PageLine, slack: Int = 0) -> Bool {
    let word = next.letters.prefix { $0 != 0x20 }.count
    let indent = paragraphs.areIndented ? line.indent : 0
    return indent + line.width + 1 + word + slack <= measure
  }

  /// A headline, or a full line of text that has nothing but names in it: text below it goes on in
  /// lower case, or the line ends in a word that no headline ends in.
  private func isTitle(_ index: Int) -> Bool {
    let line = lines[index]
    guard titles[index], !pictures[index], index == 0 || !bylines[index - 1],
      !isInText(index)
    else { return false }
    guard index + 1 < lines.count, lines[index + 1].gap <= usualGap else { return true }
    let next = lines[index + 1]
    if leavesRoom(line, for: next) { return true }
    if saysIs(line) || endsInGivenName(line, before: next) { return false }
    // No text begins with `(160) qualified for the finals`.
    if next.letters.first == 0x28 { return false }
    if next.beginsLow { return isRow(next) }
    return !(line.endsInSmallWord && !titles[index + 1])
  }

  /// Whether most headlines right below the end of a text have white above them.
  static func areClear(_ lines: [PageLine], _ titles: [Bool]) -> Bool {
    let heads = lines.indices.dropFirst().filter {
      titles[$0] && lines[$0 - 1].ending == .stop
        && !($0 + 1 < lines.count && lines[$0 + 1].gap == 0 && lines[$0 + 1].beginsLow)
    }
    let clear = heads.count { lines[$0].gap > 0 }
    return clear > 1 && clear * 4 >= heads.count * 3
  }

  /// Nothing but names in the middle of a paragraph or, above small letters, at its beginning, on a page
  /// whose headlines have white above them.
  private func isInText(_ index: Int) -> Bool {
    guard areHeadsClear, index > 0, index + 1 < lines.count, lines[index].gap == 0,
      lines[index + 1].gap == 0, !titles[index - 1]
    else { return false }
    if lines[index - 1].ending == .stop {
      return lines[index + 1].beginsLow && !isRow(lines[index + 1])
    }
    return lines[index - 1].ending == .open && !leavesRoom(lines[index - 1], for: lines[index])
  }

  /// The next word would have fitted beside a line that ends no sentence and is none's middle: a
  /// headline set like a sentence, as `Carriers win heat rule` above `Letter carriers in the eleven`.
  private func endsEarly(_ index: Int) -> Bool {
    let line = lines[index]
    guard line.ending == .open, line.innerStops == 0, line.commas <= 1, index + 1 < lines.count,
      line.letters.first.map(Lettering.isUpper) ?? false, !line.endsInSmallWord
    else { return false }
    let next = lines[index + 1]
    guard next.gap <= usualGap, next.letters.first.map(Lettering.isUpper) ?? false,
      isFull(next)
    else { return false }
    let word = next.letters.prefix { $0 != 0x20 }.count
    let indent = paragraphs.areIndented ? line.indent : 0
    return indent + line.width + 1 + word <= min(measure, width(around: index))
  }

  /// The widest of the lines near by: a block may be set narrower than the page.
  private func width(around index: Int) -> Int {
    lines[max(0, index - 3)..<min(lines.count, index + 4)].map(\.width).max() ?? 0
  }

  /// `… for Finance Carolyn` above `Mbeki told the board`: the name and what its bearer does go on.
  private func endsInGivenName(_ line: PageLine, before next: PageLine) -> Bool {
    let words = next.letters.prefix(40).split(separator: 0x20)
    guard words.count > 1, let last = line.letters.split(separator: 0x20).last,
      Lettering.isUpper(words[0][words[0].startIndex]),
      words[0].last.map(Lettering.isLower) ?? false,
      Lettering.isLower(words[1][words[1].startIndex]), !next.beginsSentence
    else { return false }
    return last.count > 2 && GivenNames.isOne(last) && !GivenNames.isOne(words[0])
  }

  /// Headlines leave out `is` and `are`; a full line of names with one of them is text.
  private func saysIs(_ line: PageLine) -> Bool {
    line.letters.split { $0 == 0x20 }.contains { Self.beings.contains($0) }
  }

  private static let beings = WordList("is are was were")

  /// A second row of a headline that begins with a small word: `on Mill Street Bridge`.
  private func isRow(_ line: PageLine) -> Bool {
    line.ending == .open && line.innerStops == 0 && line.width * 5 <= measure * 4
      && line.isOfSmallWords
  }
}
