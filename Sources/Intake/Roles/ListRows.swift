/// Rows of lists: lines on end that are built alike, as in results, prices, hours and calendars.
enum ListRows {
  /// What several lines may have in common.
  private struct Build: OptionSet {
    let rawValue: UInt8
    /// Begins with a figure.
    static let figure = Build(rawValue: 1)
    /// `Evening Mass: 5 p.m.`, `日期：三月二日`.
    static let labelled = Build(rawValue: 2)
    /// Begins with a day or month.
    static let dated = Build(rawValue: 4)
    /// `Harlow 42, Northfield 38`: figures, the last of them at the end.
    static let scored = Build(rawValue: 8)
    /// `花莲市 晴时多云 摄氏21至27度`: three parts and more, figures in them.
    static let columns = Build(rawValue: 16)
    /// `Joan Swick, 4 East, 31 years`, `Sister Rosa Ortiz, retired`: begins with a name and a comma.
    static let named = Build(rawValue: 32)
    /// `2 oz butter`, `Pinch of salt`: what goes into a dish.
    static let measured = Build(rawValue: 64)
    /// `Year 2 - Mia Sand`: who or what stands behind a dash.
    static let dashed = Build(rawValue: 128)
  }

  /// Builds that two lines do not share by chance.
  private static let pairs: [Build] = [.columns, .dated, .scored, .measured]

  /// For each line whether it is a row of a list.
  static func find(in lines: [PageLine]) -> [Bool] {
    var found = [Bool](repeating: false, count: lines.count)
    var builds: [Build] = []
    builds.reserveCapacity(lines.count)
    for line in lines { builds.append(build(of: line)) }
    let kinds: [Build] = [
      .figure, .labelled, .dated, .scored, .columns, .named, .measured, .dashed,
    ]
    for kind in kinds {
      var start = 0
      for index in 0...lines.count {
        if index < lines.count, builds[index].contains(kind) { continue }
        let isPair = pairs.contains(kind) || kind == .named && headsNames(lines, start)
        if index - start >= (isPair ? 2 : 3) {
          for place in start..<index { found[place] = true }
          if kind == .columns, start > 0, headsColumns(lines[start - 1], lines[start]) {
            found[start - 1] = true
          }
        }
        start = index + 1
      }
    }
    let measured = builds.indices.filter { builds[$0].contains(.measured) }
    for index in KitchenRows.amongMeasured(measured, lines) { found[index] = true }
    return found
  }

  /// `In Memoriam` above two names.
  private static func headsNames(_ lines: [PageLine], _ start: Int) -> Bool {
    start > 0 && lines[start - 1].size <= 24
      && headsOfNames.contains(Lettering.lowered(lines[start - 1].letters))
  }

  private static let headsOfNames = WordList(
    lines: """
      in memoriam
      in loving memory
      new members
      new arrivals
      welcome
      welcome aboard
      welcome to
      retirements
      retirees
      retired
      deaths
      births
      birthdays
      sick list
      on the sick list
      honor roll
      roll of honour
      prize winners
      congratulations
      congratulations to
      """)

  /// `品种 本周价 上周价` above its rows: as many words as they have columns.
  private static func headsColumns(_ line: PageLine, _ row: PageLine) -> Bool {
    let words = line.letters.split(separator: 0x20)
    return words.count >= 3 && line.ending == .open && line.size <= 40 && line.heading == 0
      && !line.isLatin && words.count == row.letters.split(separator: 0x20).count
      && words.allSatisfy { $0.allSatisfy(Lettering.isHan) }
  }

  private static func build(of line: PageLine) -> Build {
    guard line.size >= 5, line.size <= 80, line.heading == 0 else { return [] }
    return line.isLatin ? latin(line) : chinese(line)
  }

  private static func latin(_ line: PageLine) -> Build {
    var build: Build = []
    let letters = line.letters
    if KitchenRows.isMeasured(line) { build.insert(.measured) }
    guard let first = letters.first, !Lettering.isLower(first) else { return build }
    if isDashed(line) { build.insert(.dashed) }
    let words = letters.split { $0 == 0x20 || $0 == 0x2C }
    if isDay(words, line) || isHour(words, line) { build.insert(.dated) }
    if line.ending == .comma { return build }
    if let colon = letters.prefix(28).firstIndex(of: 0x3A), colon > 2, colon + 2 < letters.count,
      letters[colon + 1] == 0x20, LineWords.captions.prefixLength(letters[...]) == 0
    {
      build.insert(.labelled)
    }
    if leaders.occurs(in: letters[...]) { build.insert(.scored) }
    guard line.ending != .stop, line.innerStops == 0 else { return build }
    if isNamed(words, line) || endsInYears(words, line) { build.insert(.named) }
    if Lettering.isDigit(first) || first == 0x24 { build.insert(.figure) }
    // `(OT)` behind a score says how it came about.
    let isRemarked = letters.last == 0x29
    let scores = isRemarked ? words.dropLast() : words[...]
    let figures = scores.count { $0.last.map(Lettering.isDigit) ?? false }
    // `Full member   £12`: what it costs stands apart from what it is.
    if line.wideGaps > 0, line.size <= 40, figures == 1, words.count <= 6,
      scores.last?.last.map(Lettering.isDigit) ?? false
    {
      build.insert(.figure)
    }
    if figures >= 2, words.count <= 14, scores.last?.last.map(Lettering.isDigit) ?? false {
      build.insert(.scored)
    }
    return build
  }

  /// `Butterfat ...... 22c`, `May 1 . . . Chicken pie`: dots lead from what it is to what it costs.
  private static let leaders = WordList(lines: "....\n. . .\n\u{20}...\u{20}")

  /// `Local 23 ........ 7   Local 48 ........ 4`: a result, whoever is named in it; one figure alone may be
  /// the page of a table of contents.
  static func leadsToFigures(_ line: PageLine) -> Bool {
    guard line.isLatin, line.letters.last.map(Lettering.isDigit) ?? false,
      let first = leaders.firstOccurrence(in: line.letters[...])
    else { return false }
    let rest = line.letters[first.upperBound...].drop { $0 == 0x2E || $0 == 0x20 }
    return leaders.occurs(in: rest)
  }

  /// `Kindergarten - Mia L.`: a few words on each side of the dash, and no sentence.
  private static func isDashed(_ line: PageLine) -> Bool {
    guard line.size <= 50, line.innerStops == 0, !LatinStops.endsSentence(line),
      let dash = line.letters.prefix(26).firstIndex(where: { dashes.contains($0) }), dash > 2,
      dash + 2 < line.letters.count, line.letters[dash - 1] == 0x20, line.letters[dash + 1] == 0x20
    else { return false }
    return line.letters[dash + 2] != 0x20
  }

  private static let dashes: LetterSet = "-\u{2013}"

  private static func isNamed(_ words: [ArraySlice<Letter>], _ line: PageLine) -> Bool {
    guard line.size <= 60, let comma = line.letters.firstIndex(of: 0x2C), let first = words.first,
      words.count > 2, GivenNames.isOne(first) || LatinNames.isHonorific(first)
    else { return false }
    return LatinNames.isPerson(line.letters[..<comma])
  }

  /// `Ed "Red" Moss, Tool Room, 31 years`: behind the last comma how long somebody was there.
  private static func endsInYears(_ words: [ArraySlice<Letter>], _ line: PageLine) -> Bool {
    guard line.size <= 60, words.count >= 4, let last = words.last else { return false }
    if isSpan(last) { return line.letters[..<last.startIndex].suffix(2).contains(0x2C) }
    guard words.count > 4, years.contains(last),
      words[words.count - 2].allSatisfy(Lettering.isDigit)
    else { return false }
    let before = words[words.count - 2].startIndex
    return line.letters[..<before].suffix(2).contains(0x2C)
  }

  /// `1961–1994`, `1988-2011`.
  private static func isSpan(_ word: ArraySlice<Letter>) -> Bool {
    let parts = word.split { $0 == 0x2D || $0 == 0x2013 }
    return parts.count == 2
      && parts.allSatisfy { $0.count == 4 && $0.allSatisfy(Lettering.isDigit) }
  }

  private static let years = WordList("years yrs yrs. years.")

  /// `Oct. 6  Executive Board`: the stop of a short month is none, nor that of `a.m.`, and the row may be
  /// broken at a comma.
  private static func isDay(_ words: [ArraySlice<Letter>], _ line: PageLine) -> Bool {
    guard words.count > 2, let first = words.first else { return false }
    // `6 Oct  Mrs. Elphick`, `5th September  Ada Linden`.
    if isDayOfMonth(first), days.contains(words[1]) {
      return line.innerStops <= 1
    }
    let isShort = first.last == 0x2E
    guard days.contains(isShort ? first.dropLast() : first) else { return false }
    let isDated = words[1].allSatisfy(Lettering.isDigit)
    if isDated, isShort || line.ending == .stop { return line.innerStops <= 1 }
    return !LatinStops.endsSentence(line) && line.ending != .comma && line.innerStops == 0
  }

  /// `5:00 p.m. - Tom Keane`, `9.30 Coffee`: what is when.
  private static func isHour(_ words: [ArraySlice<Letter>], _ line: PageLine) -> Bool {
    guard words.count > 2, line.size <= 60, line.innerStops <= 2, (4...5).contains(words[0].count)
    else { return false }
    let mark = words[0].endIndex - 3
    return [0x2E, 0x3A].contains(words[0][mark])
      && words[0].indices.allSatisfy { $0 == mark || Lettering.isDigit(words[0][$0]) }
      && (halves.contains(words[1]) || !Lettering.isLower(words[1][words[1].startIndex]))
  }

  private static let halves = WordList("a.m. p.m. am pm noon")

  /// `6`, `22nd`.
  private static func isDayOfMonth(_ word: ArraySlice<Letter>) -> Bool {
    let rest = word.drop(while: Lettering.isDigit)
    return (1...2).contains(word.count - rest.count) && (rest.isEmpty || ordinals.contains(rest))
  }

  private static let ordinals = WordList("st nd rd th")

  private static func chinese(_ line: PageLine) -> Build {
    guard line.ending == .open, line.innerStops == 0 else { return [] }
    let build = chineseRow(line)
    if build.isEmpty || FurnitureReading.isImprint(line) || FurnitureReading.isFolio(line)
      || givesSeat(line.letters)
    {
      return []
    }
    return build
  }

  /// `宫址：…`, `会址：…`: where the paper is at home.
  private static func givesSeat(_ letters: [Letter]) -> Bool {
    letters.count > 2 && letters[1] == 0x5740 && letters[2] == 0x3A
  }

  private static func chineseRow(_ line: PageLine) -> Build {
    var build: Build = []
    let letters = line.letters
    if let colon = letters.prefix(7).firstIndex(of: 0x3A), colon >= 2, line.size <= 34 {
      build.insert(.labelled)
    }
    if line.size <= 24, hasScore(letters) { build.insert(.scored) }
    if line.size > 40 { return build }
    let parts = line.hasBlank ? letters.split(separator: 0x20) : [letters[...]]
    let ends =
      parts.last.map { part in
        isSum(part) || part.allSatisfy { Lettering.isDigit($0) || $0 == 0x2D || $0 == 0x3A }
      } ?? false
    if parts.count >= 2, ends { build.insert(.figure) }
    if parts.count >= 2, let day = parts.first, isHour(day) || isDayAndHour(day) {
      build.insert(.dated)
    }
    if parts.count == 1, isWeekday(letters[...]) { build.insert(.dated) }
    if parts.count >= 3, letters.contains(where: isNumeral) { build.insert(.columns) }
    return build
  }

  /// `港币五千元`, `200元`.
  private static func isSum(_ word: ArraySlice<Letter>) -> Bool {
    guard (2...8).contains(word.count), let last = word.last, last == 0x5143 || last == 0x5706
    else { return false }
    return isNumeral(word[word.endIndex - 2])
  }

  /// `四月五日（三）上午九时`: a day, and behind it that of the week and the hour, if they are told.
  private static func isDayAndHour(_ word: ArraySlice<Letter>) -> Bool {
    guard let end = word.prefix(7).firstIndex(of: 0x65E5), CalendarWords.isDay(word[...end]) else {
      return false
    }
    var rest = word[(end + 1)...]
    if rest.first == 0x28, let close = rest.prefix(5).firstIndex(of: 0x29) {
      rest = rest[(close + 1)...]
    }
    return rest.isEmpty || isHour(rest)
  }

  /// `下午六时`, `晚7时30分`, `9:30` and nothing else.
  private static func isHour(_ word: ArraySlice<Letter>) -> Bool {
    let rest = word.dropFirst(partsOfDay.prefixLength(word))
    guard (2...7).contains(rest.count), let first = rest.first else { return false }
    let isClock = rest.contains { hourMarks.contains($0) }
    return isClock && isNumeral(first)
      && rest.allSatisfy { isNumeral($0) || hourMarks.contains($0) || minuteMarks.contains($0) }
  }

  private static let partsOfDay = WordList("凌晨 清晨 早上 早 上午 中午 正午 午 下午 傍晚 晚上 晚")
  private static let hourMarks: LetterSet = "时点:"
  private static let minuteMarks: LetterSet = "半正分刻"

  private static func isNumeral(_ letter: Letter) -> Bool {
    FurnitureReading.isNumeral(letter) || letter == 0x4E24
  }

  /// `十一月二日(星期日)`: the day that heads its hours.
  private static func isWeekday(_ letters: ArraySlice<Letter>) -> Bool {
    guard let open = letters.firstIndex(of: 0x28), letters.last == 0x29 else { return false }
    let name = letters[(open + 1)...].dropLast()
    return name.count <= 3 && LineWords.weekdays.prefixLength(name) > 0
      && CalendarWords.isDay(letters[..<open])
  }

  /// `山城48：41文正`: figures on both sides of a colon, a name on each side of them.
  private static func hasScore(_ letters: [Letter]) -> Bool {
    letters.indices.dropFirst(2).dropLast(2).contains { place in
      guard letters[place] == 0x3A, Lettering.isDigit(letters[place - 1]),
        Lettering.isDigit(letters[place + 1])
      else { return false }
      let before = letters[..<place].reversed().first { !Lettering.isDigit($0) }
      let after = letters[(place + 1)...].first { !Lettering.isDigit($0) }
      return before.map(Lettering.isHan) ?? false && after.map(Lettering.isHan) ?? false
    }
  }

  /// For each line whether it is the end of a dated row that the column broke: between two dates,
  /// or below the last of them in small letters; so is what found no room in the dated line.
  static func rests(in lines: [PageLine], measure: Int) -> [Bool] {
    let isDated = lines.map { $0.isLatin && latin($0).contains(.dated) }
    return lines.indices.map { index in
      if index > 0, isCut(lines[index - 1], before: lines[index], measure) { return true }
      guard index > 0, isDated[index - 1], !isDated[index], lines[index].size <= 40 else {
        return false
      }
      if index + 1 < lines.count, isDated[index + 1] { return true }
      let isLast = isDated[max(0, index - 4)..<(index - 1)].contains(true)
      return isLast && lines[index].beginsLow
    }
  }

  /// `Sat 15 Feb. Marshals wanted for the` has no room for `Lavenham`.
  private static func isCut(_ above: PageLine, before line: PageLine, _ measure: Int) -> Bool {
    guard above.isLatin, above.ending == .open || above.ending == .comma, line.gap == 0,
      FurnitureReading.isDiaryEntry(above.letters), !FurnitureReading.isDiaryEntry(line.letters)
    else { return false }
    return above.width * 3 >= measure * 2
      && above.width + line.letters.prefix { $0 != 0x20 }.count >= measure
  }

  private static let days = WordList(
    CalendarWords.shortDays, CalendarWords.days, CalendarWords.capitalDays, CalendarWords.months,
    CalendarWords.shortMonths, "Sep Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays"
  )
}
