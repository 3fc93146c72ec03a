/// The full stop behind headlines, as papers of a hundred years ago set it: `RIVER BRIDGE CONTRACT LET.`
enum HeadStops {
  /// The lines, of which those that head a text end open, where the page sets a stop behind its headlines.
  static func dropped(from lines: [PageLine]) -> [PageLine] {
    let heads = lines.indices.filter { endsInStop($0, lines) }
    let isUsual = isUsual(heads, lines)
    let decks = lines.indices.dropLast().compactMap { index in
      endsHead(index, lines, isUsual: isUsual) ? endOfDeck(below: index, lines) : nil
    }
    let isKnown = !decks.isEmpty || lines.first?.isHeadWithStop ?? false
    var open = lines
    for end in decks { open[end] = lines[end].withOpenEnd }
    for index in heads {
      let isHead =
        isUsual
        ? isClear(index, lines) || standsOut(index, lines)
        : (isKnown || lines[index].gap > 0) && standsOut(index, lines)
      if isHead { open[index] = lines[index].withOpenEnd }
    }
    return open
  }

  /// Whether it looks like a headline with a stop behind it.
  private static func endsInStop(_ index: Int, _ lines: [PageLine]) -> Bool {
    lines[index].isHeadWithStop || isTitled(index, lines) || isWord(index, lines)
  }

  /// `OBITUARY.` right between two texts: one word in capitals. A pen name stands above the next headline,
  /// or above the next letter.
  private static func isWord(_ index: Int, _ lines: [PageLine]) -> Bool {
    guard index > 0, index + 1 < lines.count, lines[index].isWordWithStop else { return false }
    let (above, below) = (lines[index - 1], lines[index + 1])
    return above.ending == .stop && above.letters.contains(where: Lettering.isLower)
      && !closings.contains(lines[index].letters[...])
      && below.gap == 0 && !below.beginsLow && below.letters.contains(where: Lettering.isLower)
      && !salutations.contains(below.letters.prefix { $0 != 0x2C && $0 != 0x20 })
  }

  private static let salutations = WordList("Sir Sirs Madam Dear Editor")
  private static let closings = WordList("AMEN. FINIS. FINISH. END. ADVT. ADV.")

  private static func isUsual(_ heads: [Int], _ lines: [PageLine]) -> Bool {
    heads.contains { lines[$0].isHeadWithStop }
      && heads.count(where: { stands($0, over: lines) }) >= leastHeads
      && isCustom(heads.count, lines)
  }

  /// `SCHOOL BOARD MEETS.` below white, or where the paper's name or a deck has a stop: a few words in
  /// capitals that name nobody, over the beginning of a text.
  private static func standsOut(_ index: Int, _ lines: [PageLine]) -> Bool {
    guard lines[index].isHeadWithStop, index > 0, index + 1 < lines.count else { return false }
    let (line, above, below) = (lines[index], lines[index - 1], lines[index + 1])
    return line.letters.contains(0x20) && !above.isInCapitals && !below.beginsLow
      && below.letters.contains(where: Lettering.isLower) && !below.isTitleCased
      && !mayBeName(line)
  }

  /// `J. B. HAWKES.`, `PETER STANG, CLERK.`
  private static func mayBeName(_ line: PageLine) -> Bool {
    let words = line.letters.split(separator: 0x20)
    return words[0].count == 2 && words[0].last == 0x2E || line.commas > 0
      || LatinNames.isHonorific(words[0]) || GivenNames.isOne(words[0])
  }

  /// The last row in capitals, or a headline of a page that sets stops behind them.
  private static func endsHead(_ index: Int, _ lines: [PageLine], isUsual: Bool) -> Bool {
    isUsual && endsInStop(index, lines) && isClear(index, lines)
      || lines[index].isInCapitals && lines[index].size >= 8 && !lines[index + 1].isInCapitals
        && lines[index].innerStops == 0
  }

  /// `Work to Begin in May.`: the last of a few rows below a headline, none of which is set like a sentence.
  private static func endOfDeck(below head: Int, _ lines: [PageLine]) -> Int? {
    let end = (head + 1..<min(lines.count, head + 4)).first { lines[$0].ending == .stop }
    guard let end, lines[end].size <= 60, end + 1 < lines.count, !lines[end + 1].beginsLow,
      !(head + 1...end).contains(where: { lines[$0].hasRunInHead }),
      (head + 1..<end).allSatisfy({ lines[$0].isTitleCased || lines[$0].isOfSmallWords }),
      isLastRow(lines[end], isFirst: end == head + 1)
    else { return nil }
    return end
  }

  /// A row in capitals and small letters, be the first word a small one: `in Low Water.`
  private static func isLastRow(_ line: PageLine, isFirst: Bool) -> Bool {
    let open = line.withOpenEnd
    return open.isTitleCased || !isFirst && (line.isOfSmallWords || open.isOfSmallWords)
  }

  /// So many headlines with a stop are no chance.
  private static let leastHeads = 2

  /// What is set above text, which in English begins with a capital and goes on in small letters, and
  /// below what is over.
  private static func stands(_ index: Int, over lines: [PageLine]) -> Bool {
    guard index + 1 < lines.count, isClear(index, lines) else { return false }
    let below = lines[index + 1]
    return !below.beginsLow && below.letters.contains(where: Lettering.isLower)
  }

  /// `A Bad Runaway.` with white above it, over a line that goes on below.
  private static func isTitled(_ index: Int, _ lines: [PageLine]) -> Bool {
    guard index > 0, index + 1 < lines.count, lines[index].gap > 0, lines[index].size <= 40,
      lines[index].ending == .stop, lines[index + 1].ending == .open
    else { return false }
    return lines[index].withOpenEnd.isTitleCased && lines[index].letters.contains(0x20)
  }

  /// Most lines in capitals have it.
  private static func isCustom(_ marked: Int, _ lines: [PageLine]) -> Bool {
    let bare = lines.count { $0.isInCapitals && $0.ending == .open && $0.size >= 8 }
    return bare <= marked
  }

  /// White stands above the line, or no text that goes on in it.
  private static func isClear(_ index: Int, _ lines: [PageLine]) -> Bool {
    guard index > 0, lines[index].gap == 0 else { return true }
    let above = lines[index - 1]
    return above.ending != .open || above.isTitleCased || above.isInCapitals
  }
}

extension PageLine {
  /// What a headline says, be there a stop behind it.
  var withoutLastStop: ArraySlice<Letter> {
    letters.last == 0x2E ? letters.dropLast() : letters[...]
  }

  /// `FLOWER SHOW.--The committee met`, `Accident.—On Monday last`: the head of an item and its text in one
  /// line.
  var hasRunInHead: Bool {
    guard isLatin, letters.first.map({ !Lettering.isLower($0) }) ?? false,
      let stop = letters.prefix(40).indices.first(where: isStopBeforeDash)
    else { return false }
    let words = letters[..<stop].split(separator: 0x20)
    return (1...6).contains(words.count)
      && words.allSatisfy { $0.count < 4 || !Lettering.isLower($0[$0.startIndex]) }
      && words.contains { $0.count > 3 }
  }

  private func isStopBeforeDash(_ place: Int) -> Bool {
    guard letters[place] == 0x2E, place + 3 < letters.count else { return false }
    let next = letters[place + 1] == 0x20 ? place + 2 : place + 1
    return letters[next] == 0x2014 || letters[next] == 0x2D && letters[next + 1] == 0x2D
  }

  /// `OBITUARY.`
  fileprivate var isWordWithStop: Bool {
    letters.last == 0x2E && (5...18).contains(size)
      && letters.dropLast().allSatisfy(Lettering.isUpper)
  }

  /// No letter is small, and three or more are capitals.
  fileprivate var isInCapitals: Bool {
    isLatin && !letters.contains(where: Lettering.isLower)
      && letters.count(where: Lettering.isUpper) > 2
  }

  /// A few words in capitals and a full stop.
  fileprivate var isHeadWithStop: Bool {
    letters.last == 0x2E && ending == .stop && size <= 60 && innerStops == 0 && isInCapitals
      && (letters.contains(0x20) || gap > 0 || isLifeWord)
  }

  /// `DIED.` right below another text.
  private var isLifeWord: Bool { Self.lifeWords.contains(letters[...]) }

  private static let lifeWords = WordList(
    "DIED. MARRIED. BORN. DEATHS. BIRTHS. MARRIAGES. NOTICE. LOST. FOUND. WANTED.")
}
