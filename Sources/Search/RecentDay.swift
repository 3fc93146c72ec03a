/// A day that lies behind, as people name it from where they stand: `monday`, 周一, `12-1`, 12月1日,
/// `3 days ago`, 三天前, `last-week`, 上周.
struct RecentDay {
  /// `2024-12-20`; nil where the words name no day.
  let day: String?

  init(_ text: String, today: CalendarDay) {
    let words = text.filter { !$0.isWhitespace && $0 != "-" && $0 != "_" }
    let found =
      Self.week(words, today) ?? Self.weekday(words, today) ?? Self.ago(words, today)
      ?? Self.withoutYear(text, today)
    day = found?.text
  }

  /// Weeks begin on Monday.
  private static func week(_ words: String, _ today: CalendarDay) -> CalendarDay? {
    let monday = today.before(today.weekday)
    switch words {
    case "thisweek", "本周", "这周", "这星期", "本星期": return monday
    case "lastweek", "上周", "上星期": return monday.before(7)
    default: return nil
    }
  }

  private static func weekday(_ words: String, _ today: CalendarDay) -> CalendarDay? {
    let english = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
    var number = english.firstIndex { words.hasPrefix($0) && words.hasSuffix("day") }
    number = number ?? english.firstIndex(of: words)
    for start in ["周", "星期", "礼拜"] where words.hasPrefix(start) {
      let rest = words.dropFirst(start.count)
      guard rest.count == 1, let sign = rest.first else { continue }
      number = Array("一二三四五六日").firstIndex(of: sign == "天" ? "日" : sign)
    }
    guard let number else { return nil }
    return today.before((today.weekday - number + 7) % 7)
  }

  private static func ago(_ words: String, _ today: CalendarDay) -> CalendarDay? {
    let units: [(word: String, days: Int)] = [
      ("daysago", 1), ("dayago", 1), ("weeksago", 7), ("weekago", 7), ("天前", 1), ("日前", 1),
      ("周前", 7), ("个星期前", 7), ("星期前", 7),
    ]
    for unit in units where words.hasSuffix(unit.word) {
      guard let count = count(words.dropLast(unit.word.count)), count <= 500 else { continue }
      return today.before(count * unit.days)
    }
    return nil
  }

  private static func count(_ digits: Substring) -> Int? {
    if let number = Int(digits), number >= 0 { return number }
    let signs = Array("零一二三四五六七八九十")
    guard digits.count == 1, let sign = digits.first else { return nil }
    return sign == "两" ? 2 : signs.firstIndex(of: sign)
  }

  /// `12-1`, `12/1`, 12月1日, 1日: the last such day.
  private static func withoutYear(_ text: String, _ today: CalendarDay) -> CalendarDay? {
    let parts = text.split { "-/.月日号 ".contains($0) }.map { Int($0) }
    guard (1...2).contains(parts.count), let last = parts[parts.count - 1] else { return nil }
    if parts.count == 1 {
      guard text.contains(where: { "日号".contains($0) }) else { return nil }
      let month = today.month == 1 ? (today.year - 1, 12) : (today.year, today.month - 1)
      let this = CalendarDay(year: today.year, month: today.month, day: last)
      if let this, this.text <= today.text { return this }
      return CalendarDay(year: month.0, month: month.1, day: last)
    }
    guard let month = parts[0] else { return nil }
    let this = CalendarDay(year: today.year, month: month, day: last)
    if let this, this.text <= today.text { return this }
    return CalendarDay(year: today.year - 1, month: month, day: last)
  }
}

extension CalendarDay {
  /// 0 for Monday (Sakamoto's method).
  fileprivate var weekday: Int {
    let shifts = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4]
    let year = month < 3 ? self.year - 1 : self.year
    let sunday = (year + year / 4 - year / 100 + year / 400 + shifts[month - 1] + day) % 7
    return (sunday + 6) % 7
  }

  fileprivate func before(_ days: Int) -> CalendarDay {
    (0..<days).reduce(self) { day, _ in day.yesterday }
  }
}
