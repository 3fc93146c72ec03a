/// Undoes the breaking of a page to one measure: lines of one paragraph become one again, so that
/// all later phases see paragraphs, whether the page had them or a program broke them up.
struct Unwrapping {
  private let lines: [PageLine]
  private let shape: PageShape
  private let measure: Measure
  private let columns: ColumnMeasures
  /// The length that most lines inside a paragraph have to the letter; nil where they are ragged.
  private let exact: Int?
  private let masthead: [Letter]?
  /// Rows of lists.
  private let rows: [Bool]
  private let latin: LatinBreaks?
  private let partings: ColumnPartings?
  /// Blank lines between the lines of a paragraph.
  private let innerGap: Int
  /// Who asks and who answers, with the colon.
  private let speakers: Set<ArraySlice<Letter>>

  private init(_ lines: [PageLine], _ shape: PageShape, _ measure: Measure) {
    (self.lines, self.shape, self.measure) = (lines, shape, measure)
    columns = ColumnMeasures(lines, measure, indentsParagraphs: shape.indentsParagraphs)
    masthead = FurnitureReading.masthead(lines)
    exact = shape.isLatin ? nil : Self.exactLength(lines, measure)
    rows = ListRows.find(in: lines)
    innerGap = Self.innerGap(lines, shape, measure)
    speakers = Self.speakers(lines)
    latin =
      shape.isLatin
      ? LatinBreaks(lines: lines, measure: measure.length, usualGap: shape.usualGap, rows: rows)
      : nil
    partings =
      shape.isLatin
      ? nil : ColumnPartings(lines, columns, indentsParagraphs: shape.indentsParagraphs)
  }

  /// The white between most lines of one paragraph: where full lines go on right below, white parts
  /// paragraphs.
  private static func innerGap(_ lines: [PageLine], _ shape: PageShape, _ measure: Measure) -> Int {
    guard !shape.isLatin, shape.usualGap > 0 else { return shape.usualGap }
    let rests = lines.indices.dropFirst().filter { index in
      lines[index - 1].ending == .open && measure.length(of: lines[index - 1]) + 4 >= measure.length
    }
    let tight = rests.count { lines[$0].gap == 0 }
    return rests.count >= 4 && tight * 4 >= rests.count * 3 ? 0 : shape.usualGap
  }

  private static func exactLength(_ lines: [PageLine], _ measure: Measure) -> Int? {
    let inner = lines.filter { $0.ending == .open && $0.size > 8 }.map { measure.length(of: $0) }
    var counts: [Int: Int] = [:]
    for length in inner { counts[length, default: 0] += 1 }
    guard let usual = counts.max(by: { ($0.value, $0.key) < ($1.value, $1.key) }),
      usual.value * 10 >= inner.count * 6
    else { return nil }
    return usual.key
  }

  /// Runs of lines, each of which is one line of the page as an editor would have typed it.
  /// No run goes on across one of `breaks`. For each run whether its last line is as full as a line
  /// of text can be, and not over. `insets`: the runs that are texts of pictures set into a column.
  static func groups(
    _ lines: [PageLine], _ shape: PageShape, breaks: Set<Int>
  ) -> ([Range<Int>], isCut: [Bool], insets: Set<Int>) {
    let upright = UprightLines.goOn(lines)
    guard let measure = shape.measure else {
      let groups = runs(lines.count) { upright[$0] }
      return (groups, groups.map { _ in false }, [])
    }
    let unwrapping = Unwrapping(lines, shape, measure)
    let groups = unwrapping.groups(upright, breaks)
    let insets = groups.indices.filter { unwrapping.beginsInset(groups[$0].lowerBound) }
    return (groups, groups.map { unwrapping.isCut($0.upperBound - 1) }, Set(insets))
  }

  private func beginsInset(_ index: Int) -> Bool {
    partings?.starts.contains(index) ?? latin?.beginsInset(index) ?? false
  }

  private func isCut(_ index: Int) -> Bool {
    if let latin { return latin.isCut(index) }
    let length = measure.length(of: lines[index])
    return lines[index].ending == .open && length + 3 >= measure.length
      && length <= measure.length + ColumnMeasures.overhang
  }

  private func groups(_ upright: [Bool], _ breaks: Set<Int>) -> [Range<Int>] {
    var start = 0
    var aboveIsAlone = standsAlone(0)
    return Self.runs(lines.count) { index in
      let isAlone = standsAlone(index)
      let isBelowLone = aboveIsAlone && !(latin?.isRest(index) ?? false)
      defer { aboveIsAlone = isAlone }
      let isParted =
        breaks.contains(index)
        || isParted(index) ?? (isAlone || isBelowLone || !goesOn(index, start: start))
      if isParted && !upright[index] { start = index }
      return start < index
    }
  }

  /// Whether a picture set into the column parts the line from the one above; nil where none does.
  private func isParted(_ index: Int) -> Bool? {
    guard let partings else { return nil }
    if partings.inner.contains(index) { return false }
    return partings.starts.contains(index) || partings.ends.contains(index) ? true : nil
  }

  /// Runs of `count` lines, parted where a line does not go on from the one above it; asks once for
  /// each line from the second on.
  private static func runs(_ count: Int, _ goesOn: (Int) -> Bool) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var start = 0
    for index in 0..<count where index > 0 && !goesOn(index) {
      runs.append(start..<index)
      start = index
    }
    if count > 0 { runs.append(start..<count) }
    return runs
  }

  /// Whether a line goes on from the line above it without a paragraph break.
  private func goesOn(_ index: Int, start: Int) -> Bool {
    let line = lines[index]
    let above = lines[index - 1]
    guard line.gap <= innerGap, line.indent <= above.indent + 1 || hangs(index, start: start),
      line.heading == 0,
      above.heading == 0, !beginsWithBullet(line) || isZero(line, below: above),
      FurnitureReading.arrivalAtStart(line.letters) == nil,
      !(Self.speaker(line).map(speakers.contains) ?? false)
    else { return false }
    if isDoubled(index) || isDoubled(index - 1) || latin?.isVerse(index) ?? false { return false }
    if above.unclosed > 0 && line.unopened > 0 { return true }
    if shape.indentsParagraphs, above.indent >= 2, line.indent == 0, isLeadAlone(above) {
      return true
    }
    if let latin { return latin.goesOn(index, start: start) }
    return !rows[index] && goesOnInChinese(index)
  }

  /// Behind its bullet an item may be set in as a whole, below its first word.
  private func hangs(_ index: Int, start: Int) -> Bool {
    let indent = lines[index].indent
    return (2...4).contains(indent - lines[start].indent) && beginsWithBullet(lines[start])
      && (start == index - 1 || lines[index - 1].indent == indent)
  }

  /// The row above once more.
  private func isDoubled(_ index: Int) -> Bool {
    index > 0 && lines[index].size >= 14 && lines[index].letters == lines[index - 1].letters
  }

  private func isFull(_ index: Int) -> Bool { columns.isFull(index) }

  private func goesOnInChinese(_ index: Int) -> Bool {
    let line = lines[index]
    let above = lines[index - 1]
    if isPairOfPhrases(above),
      index < 2 || lines[index - 2].ending == .stop || !isFull(index - 2)
    {
      return false
    }
    guard isFull(index - 1) || columns.opensParagraph(index - 1),
      measure.length(of: line) <= measure.length + ColumnMeasures.overhang,
      !isSigned(above), !isSignedDash(above, line), !isCaptionInside(index),
      !pointsAtSignedPicture(index),
      PictureScenes.end(ofSceneAt: index, in: lines) == nil, !endsScene(above: index)
    else { return false }
    let beginsParagraph =
      LeadReading.lead(of: line) != nil
      || LineWords.openers.prefixLength(line.letters[...]) > 0
      || LineWords.captions.prefixLength(line.letters[...]) > 0
    switch above.ending {
    case .stop, .ellipsis, .colon:
      if endsWithoutStop(index) || isNames(line) || beginsSignedPicture(index) { return false }
      if leavesLetter(above, before: line) { return false }
      return shape.indentsParagraphs || !beginsParagraph
    case .comma, .dash: return !beginsHead(index)
    case .open:
      if beginsHead(index) || LeadReading.lead(of: line)?.dateline != nil { return false }
      return !(beginsParagraph && mayBeTitle(index - 1))
    }
  }

  /// A short line without a stop over another one or over a lead: the last line of a paragraph ends
  /// its sentence, so this is a headline that the column runs into.
  private func beginsHead(_ index: Int) -> Bool {
    guard endsWithoutStop(index), lines[index].commas <= 1, index + 1 < lines.count else {
      return false
    }
    if lines[index].size <= 3 { return headsVerse(index) }
    let next = lines[index + 1]
    let isRow =
      lines[index].commas == 0 && endsWithoutStop(index + 1) && next.size > 3 && next.commas <= 1
      && !standsAlone(next) && !isPictureInside(index + 1)
    let isIndented = shape.indentsParagraphs && next.indent >= 2 && lines[index].indent == 0
    return isRow || isIndented || isNames(next) || LeadReading.lead(of: next)?.dateline != nil
      || isShort(index) && isFull(index + 1)
  }

  /// `铜钟` above three short rows that end no sentence: what a poem is called.
  private func headsVerse(_ index: Int) -> Bool {
    let rows = lines[(index + 1)...].prefix(3)
    return lines[index].size > 1 && rows.count == 3
      && rows.indices.allSatisfy { endsWithoutStop($0) && isShort($0) && lines[$0].size > 3 }
  }

  /// Clearly shorter than the measure: no line in the middle of a paragraph is.
  private func isShort(_ index: Int) -> Bool {
    measure.length(of: lines[index]) * 4 <= measure.length * 3
  }

  /// `▲居民在排队。 记者 周晓雯 摄`: behind its mark and with its photographer a picture's text, which parts
  /// whatever sentence it stands in.
  private func isPictureInside(_ index: Int) -> Bool {
    guard let first = lines[index].letters.first, Self.hands.contains(first) else { return false }
    return LeadReading.tail(of: lines[index])?.people?.isPhotoCredit ?? false
  }

  private static let hands: LetterSet = "▲▼△▽◤◥"

  /// A short line that ends no sentence is no end of a paragraph either: a headline.
  private func endsWithoutStop(_ index: Int) -> Bool {
    let line = lines[index]
    return line.ending == .open && !isFull(index) && line.size <= 24 && line.innerStops == 0
      && line.letters.last != 0x29
  }

  /// One more letter would have fitted, and the next line begins with one: the paragraph ends.
  private func leavesLetter(_ above: PageLine, before line: PageLine) -> Bool {
    guard let exact, let first = line.letters.first else { return false }
    return measure.length(of: above) + 2 <= exact && Lettering.isHan(first)
  }

  /// `图：渔会门前的旧船` with its photographer some lines below: whatever sentence stands above is broken
  /// off there.
  private func pointsAtSignedPicture(_ index: Int) -> Bool {
    LineWords.captions.prefixLength(lines[index].letters[...]) > 0 && beginsSignedPicture(index)
  }

  /// A sentence that ends with its photographer within four lines.
  private func beginsSignedPicture(_ index: Int) -> Bool {
    for place in index..<min(lines.count, index + 4) {
      if place > index, isSetApart(place) { return false }
      if isSignedPicture(lines[place]) || place == index && isAboveCredit(place) { return true }
      guard lines[place].innerStops == 0,
        lines[place].ending == .open || lines[place].ending == .comma
      else { return false }
    }
    return false
  }

  /// White above it, or further in than the line above: nothing goes on in it.
  private func isSetApart(_ index: Int) -> Bool {
    lines[index].gap > innerGap || lines[index].indent > lines[index - 1].indent + 1
  }

  /// One sentence and its photographer between the halves of another sentence.
  private func isCaptionInside(_ index: Int) -> Bool {
    guard lines[index - 1].ending == .open, lines[index].ending == .stop,
      lines[index].innerStops == 0, index + 2 < lines.count, lines[index + 2].ending != .open,
      lines[index + 2].gap <= shape.usualGap, !cutsWord(above: index)
    else { return false }
    return hasCredit(below: index)
  }

  /// The last sentence above the photographer's own line.
  private func isAboveCredit(_ index: Int) -> Bool {
    lines[index].ending == .stop && lines[index].innerStops == 0 && !shape.isLatin
      && hasCredit(below: index)
  }

  private func hasCredit(below index: Int) -> Bool {
    guard index + 1 < lines.count else { return false }
    let credit = lines[index + 1].letters
    return credit.count <= 20
      && PeopleReading.read(credit, in: 0..<credit.count)?.isPhotoCredit ?? false
  }

  /// 三|百多: the line above ends within a word.
  private func cutsWord(above index: Int) -> Bool {
    guard let last = lines[index - 1].letters.last, let first = lines[index].letters.first else {
      return false
    }
    return BoundLetters.evidence(last, first) > 2
  }

  /// What a picture shows ends right above.
  private func endsScene(above index: Int) -> Bool {
    (max(1, index - 2)..<max(1, index)).contains {
      PictureScenes.end(ofSceneAt: $0, in: lines) == index
    }
  }

  /// A full line without a mark in it, behind the end of a paragraph.
  private func mayBeTitle(_ index: Int) -> Bool {
    guard lines[index].innerStops == 0, lines[index].commas <= 1 else { return false }
    return index == 0 || !isFull(index - 1) || standsAlone(lines[index - 1])
      || lines[index - 1].ending == .stop
      || lines[index].gap > shape.usualGap
  }

  /// The head of the page may be as wide as the page.
  private func standsAlone(_ index: Int) -> Bool {
    guard lines.indices.contains(index) else { return false }
    if isRestOfCredit(index) { return false }
    // A full line goes on below, be it behind 上接第一版.
    if isFull(index), FurnitureReading.hasWordsBehindSign(lines[index]) { return false }
    if index > 0, FurnitureReading.isDay(lines[index], thatEnds: lines[index - 1]) { return false }
    if Colophon.isFoot(index, of: lines) { return true }
    if isHalfOfSentence(index) || endsSentence(index) { return false }
    if index <= 1, lines[index].wideGaps > 0, FurnitureReading.isTopLine(lines[index]) {
      return true
    }
    return standsAlone(lines[index])
  }

  /// `Mrs. J. T. Orr.` below `is the guest of`, `E. Lake.` below `and Mr.`: a name that a sentence ends with
  /// signs nothing.
  private func endsSentence(_ index: Int) -> Bool {
    guard shape.isLatin, index > 0, lines[index].gap <= innerGap else { return false }
    let above = lines[index - 1]
    if LatinStops.wantsName(above) { return true }
    guard lines[index].ending == .stop else { return false }
    return above.ending == .open && above.size >= 20 && above.endsInSmallWord
      && !LatinNames.beginsWithBy(lines[index].letters)
  }

  /// Two halves of seven letters below a full line that is not over: no verse begins in a sentence.
  private func isHalfOfSentence(_ index: Int) -> Bool {
    index > 0 && lines[index].isCouplet && lines[index].gap == 0
      && lines[index - 1].ending == .open && isFull(index - 1)
      && !standsAlone(lines[index - 1])
  }

  /// `…返抵家門。記` and `者張碧娟／攝影`: the column cut the word that names the photographer.
  private func isRestOfCredit(_ index: Int) -> Bool {
    guard index > 0, lines[index - 1].letters.last == 0x8BB0, lines[index].letters.first == 0x8005
    else { return false }
    return lines[index].size <= 12 && isFull(index - 1)
  }

  /// Labels, names and page furniture are no part of a paragraph.
  private func standsAlone(_ line: PageLine) -> Bool {
    if shape.isLatin, Colophon.isPart(line.letters[...]) { return true }
    guard line.letters.count <= 60 else { return false }
    if line.size <= 6, LineWords.notices.contains(line.letters.filter({ $0 != 0x20 })) {
      return true
    }
    if PeopleWords.isOffice(line.letters) { return true }
    if line.isCouplet || masthead.map({ FurnitureReading.repeats($0, line) }) ?? false {
      return true
    }
    if FurnitureReading.isPageNumber(line) || FurnitureReading.isFolio(line) { return true }
    if FurnitureReading.isImprint(line) { return true }
    if LineWords.notes.prefixLength(line.letters[...]) > 0 { return false }
    if FurnitureReading.isJump(line) || FurnitureReading.isAddress(line) { return true }
    if FurnitureReading.headsArrival(line) { return true }
    if ContentsRow.isSetApart(line) { return true }
    if FurnitureReading.isDirt(line) || FurnitureReading.isDiaryEntry(line.letters) { return true }
    if shape.isLatin && LineWords.contacts.prefixLength(line.letters[...]) > 0 { return true }
    if shape.isLatin && LatinNames.isJob(line.letters) { return true }
    if shape.isLatin, line.isTitleCased,
      FurnitureReading.hasTelephone(line.letters)
    {
      return true
    }
    if line.letters.first == 0x3010 && line.letters.last == 0x3011 { return true }
    if line.scripts.latin > 0, LatinNames.isByline(line.letters), line.letters.last != 0x29 {
      return true
    }
    guard LeadReading.lead(of: line)?.dateline == nil else { return false }
    let list = PeopleReading.read(line.letters, in: 0..<line.letters.count)
    return list.map { $0.isMarked || $0.isBracketed || $0.people.count > 1 } ?? false
  }
}
