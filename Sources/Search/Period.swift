/// The days that a date as people write it stands for, both ends included.
struct Period: Hashable, Sendable {
  /// `2024-12-01`.
  let first: String
  /// `2024-12-31`.
  let last: String

  private init(_ first: CalendarDay, _ last: CalendarDay) {
    self.first = first.text
    self.last = last.text
  }

  /// Reads `2024`, `2024-12`, `2024-12-20`, the same with `/`, `.` or 年月日 between, and words such
  /// as `yesterday`, `去年`; nil for anything else and for days that do not exist.
  init?(_ text: String, today: CalendarDay) {
    if let period = Self.named(text.lowercased(), today: today) {
      self = period
    } else if let period = Self.written(text) {
      self = period
    } else {
      return nil
    }
  }

  /// Reads a word that is hardly ever meant as a word: `去年`, `last-week`, `2023`, `2023年5月`,
  /// `2023-05`, `2023-05-12`.
  init?(spoken text: String, today: CalendarDay) {
    if let period = Self.named(text, today: today) {
      self = period
    } else if let year = Int(text), text.utf8.count == 4, (1900...2199).contains(year),
      let period = Self.year(year)
    {
      self = period
    } else if Self.isSpokenDate(text), let period = Self.written(text) {
      self = period
    } else {
      return nil
    }
  }

  /// With 年, or with two figures behind each hyphen.
  private static func isSpokenDate(_ text: String) -> Bool {
    if text.contains("年") { return text.first?.isNumber == true }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    return (2...3).contains(parts.count) && parts[0].count == 4
      && parts.dropFirst().allSatisfy { $0.count == 2 }
  }

  private static func named(_ word: String, today: CalendarDay) -> Period? {
    let word = String(word.map { $0 == " " ? "-" : $0 })
    return days(word, today) ?? weeks(word, today) ?? months(word, today) ?? recent(word, today)
  }

  private static func days(_ word: String, _ today: CalendarDay) -> Period? {
    let steps: [String: Int] = [
      "today": 0, "今天": 0, "今日": 0, "yesterday": -1, "昨天": -1, "昨日": -1, "tomorrow": 1,
      "明天": 1, "明日": 1, "后天": 2, "前天": -2,
    ]
    return steps[word].map { Period(today.adding($0), today.adding($0)) }
  }

  private static func weeks(_ word: String, _ today: CalendarDay) -> Period? {
    let steps: [String: Int] = [
      "this-week": 0, "本周": 0, "这周": 0, "本星期": 0, "这星期": 0, "last-week": -7, "上周": -7,
      "上星期": -7, "上个星期": -7, "上礼拜": -7,
    ]
    return steps[word].map { step in
      let monday = today.monday.adding(step)
      return Period(monday, monday.adding(6))
    }
  }

  private static func months(_ word: String, _ today: CalendarDay) -> Period? {
    let (year, month) = (today.year, today.month)
    switch word {
    case "this-month", "本月", "这个月", "当月": return self.month(year, month)
    case "last-month", "上月", "上个月":
      return month == 1 ? self.month(year - 1, 12) : self.month(year, month - 1)
    case "this-year", "今年", "本年": return self.year(year)
    case "last-year", "去年": return self.year(year - 1)
    case "前年": return self.year(year - 2)
    default: return nil
    }
  }

  /// `最近7天`, `近三十天` in figures, `最近一周`, `最近一个月`: up to today.
  private static func recent(_ word: String, _ today: CalendarDay) -> Period? {
    let names: [String: Int] = ["一周": 7, "一星期": 7, "一个月": 30, "半年": 182, "一年": 365]
    guard let start = ["最近", "近"].first(where: word.hasPrefix) else { return nil }
    let rest = String(word.dropFirst(start.count))
    let figures = rest.hasSuffix("天") ? Int(rest.dropLast()) : nil
    guard let days = names[rest] ?? figures, (1...10_000).contains(days) else { return nil }
    return Period(today.adding(1 - days), today)
  }

  private static func written(_ text: String) -> Period? {
    let parts = text.split { "-/.年月日".contains($0) }
    guard parts.count <= 3, parts.first?.count == 4,
      parts.allSatisfy({ part in part.utf8.allSatisfy { (0x30...0x39).contains($0) } })
    else { return nil }
    let numbers = parts.compactMap { Int($0) }
    switch numbers.count {
    case 1: return year(numbers[0])
    case 2: return month(numbers[0], numbers[1])
    case 3:
      return CalendarDay(year: numbers[0], month: numbers[1], day: numbers[2])
        .map { Period($0, $0) }
    default: return nil
    }
  }

  private static func year(_ year: Int) -> Period? {
    guard let first = CalendarDay(year: year, month: 1, day: 1),
      let last = CalendarDay(year: year, month: 12, day: 31)
    else { return nil }
    return Period(first, last)
  }

  private static func month(_ year: Int, _ month: Int) -> Period? {
    let length = CalendarDay.length(ofMonth: month, year: year)
    guard let first = CalendarDay(year: year, month: month, day: 1),
      let last = CalendarDay(year: year, month: month, day: length)
    else { return nil }
    return Period(first, last)
  }
}
