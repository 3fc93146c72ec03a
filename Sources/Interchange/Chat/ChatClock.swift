/// A time as chat programs write it: `2024-12-09 10:21:33`, `12月9日 下午3:02`, `昨天 21:03`, `10:21 AM`,
/// `10:21, 09/12/2024`; in brackets also `Dec 9, 2024 at 10:21` and `Wed 10:21`, which copy has too.
enum ChatClock {
  /// Behind the time that begins at `start`; a day without hours and minutes is none.
  static func end(_ line: Raw, from start: Int, inBrackets: Bool = false) -> Int? {
    guard start < line.count else { return nil }
    let first = line[start]
    let isStart = starts.contains(first) || inBrackets && monthStarts.contains(first)
    guard isStart || Escape.isBlank(first) else { return nil }
    var cursor = ChatCursor(line: line, index: start)
    cursor.skipBlanks()
    if cursor.takeDay(inBrackets), inBrackets { _ = cursor.takeDay(inBrackets) }
    if inBrackets, cursor.takeWord(["at "]) { cursor.skipBlanks() }
    cursor.takeWord(ChatWords.dayParts)
    cursor.skipBlanks()
    guard cursor.takeClock() else { return nil }
    cursor.takeHalfOfDay()
    cursor.takeDayBehind()
    return cursor.index
  }

  private static let starts =
    Raw(of: "0123456789")
    + (ChatWords.days + ChatWords.dayParts).compactMap { $0.unicodeScalars.first }

  private static let monthStarts = ChatWords.months.compactMap { $0.unicodeScalars.first }

  /// Whether a program wrote it into a log: `2024-12-09 10:21:33`.
  static func hasYearAndSeconds(_ time: ArraySlice<Unicode.Scalar>) -> Bool {
    let digits = time.prefix { ("0"..."9").contains($0) }.count
    return digits == 4 && time.count { $0 == ":" } == 2
  }
}

private struct ChatCursor {
  let line: Raw
  var index: Int

  mutating func skipBlanks(alsoComma: Bool = false) {
    while index < line.count,
      Escape.isBlank(line[index]) || line[index] == "\u{202F}" || (alsoComma && line[index] == ",")
    {
      index += 1
    }
  }

  @discardableResult
  mutating func takeWord(_ words: [String]) -> Bool {
    guard let word = words.first(where: { line[index...].starts(with: $0.unicodeScalars) }) else {
      return false
    }
    index += word.unicodeScalars.count
    return true
  }

  /// `AM` or `PM` behind a time.
  mutating func takeHalfOfDay() {
    let start = index
    skipBlanks()
    if !takeWord(["AM", "PM", "am", "pm", "a.m.", "p.m."]) { index = start }
  }

  /// `, 09/12/2024` behind a time.
  mutating func takeDayBehind() {
    let start = index
    guard takeWord([","]) else { return }
    skipBlanks()
    if !takeDate() { index = start }
  }

  /// A day as it stands in brackets or without, and the blanks and the comma behind it.
  mutating func takeDay(_ inBrackets: Bool) -> Bool {
    let isTaken = inBrackets && takeWrittenDay() || takeDay() || inBrackets && takeShortDay()
    if isTaken { skipBlanks(alsoComma: true) }
    return isTaken
  }

  /// `Wed`, `Wed.`
  private mutating func takeShortDay() -> Bool {
    let isTaken = takeWord(ChatWords.shortDays)
    if isTaken { takeWord(["."]) }
    return isTaken
  }

  /// A date or the word for a day; stays where it is when there is none.
  mutating func takeDay() -> Bool {
    let start = index
    if takeWord(ChatWords.days) || takeDate() { return true }
    index = start
    return false
  }

  /// `Dec 9, 2024`, `9 December 2024`, `9. Dec. 2024`; stays where it is when there is none.
  mutating func takeWrittenDay() -> Bool {
    let start = index
    if takeNumber(1...2) {
      takeWord(["."])
      skipBlanks()
    }
    let isMonthFirst = index == start
    guard takeWord(ChatWords.months) else {
      index = start
      return false
    }
    takeWord(["."])
    skipBlanks()
    if isMonthFirst, takeNumber(1...2) { skipBlanks(alsoComma: true) }
    takeYear()
    return true
  }

  private mutating func takeYear() {
    let start = index
    if !takeNumber(4...4) { index = start }
  }

  private mutating func takeDate() -> Bool {
    guard takeNumber(1...4) else { return false }
    if takeWord(["年"]) {
      guard takeNumber(1...2), takeWord(["月"]) else { return false }
      return takeNumber(1...2) && takeWord(["日", "号"])
    }
    if takeWord(["月"]) { return takeNumber(1...2) && takeWord(["日", "号"]) }
    guard let mark = ["-", "/", "."].first(where: { takeWord([$0]) }), takeNumber(1...2) else {
      return false
    }
    return takeWord([mark]) ? takeNumber(1...4) : true
  }

  /// `10:21`, `10:21:33`.
  mutating func takeClock() -> Bool {
    guard let hour = number(1...2), hour < 25, takeWord([":", "："]), let minute = number(2...2),
      minute < 60
    else { return false }
    let end = index
    guard takeWord([":", "："]) else { return true }
    guard let second = number(2...2), second < 60 else {
      index = end
      return true
    }
    return true
  }

  private mutating func takeNumber(_ lengths: ClosedRange<Int>) -> Bool { number(lengths) != nil }

  private mutating func number(_ lengths: ClosedRange<Int>) -> Int? {
    let digits = line[index...].prefix { ("0"..."9").contains($0) }
    guard lengths.contains(digits.count) else { return nil }
    index += digits.count
    return digits.reduce(0) { $0 * 10 + Int($1.value - 0x30) }
  }
}
