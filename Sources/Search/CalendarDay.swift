/// A day of the Gregorian calendar, as far as a query needs one.
struct CalendarDay: Hashable, Sendable {
  let year: Int
  let month: Int
  let day: Int

  /// Refuses days that do not exist.
  init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.length(ofMonth: month, year: year)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads `2024-12-20`.
  init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2] else {
      return nil
    }
    self.init(year: year, month: month, day: day)
  }

  static func length(ofMonth month: Int, year: Int) -> Int {
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    if month == 2 { return isLeap ? 29 : 28 }
    return [4, 6, 9, 11].contains(month) ? 30 : 31
  }

  /// The day before; the first day of all stays.
  var yesterday: CalendarDay {
    if let same = CalendarDay(year: year, month: month, day: day - 1) { return same }
    let month = self.month == 1 ? 12 : self.month - 1
    let year = self.month == 1 ? self.year - 1 : self.year
    return CalendarDay(year: year, month: month, day: Self.length(ofMonth: month, year: year))
      ?? self
  }

  /// The day after; the last day of all stays.
  var tomorrow: CalendarDay {
    CalendarDay(year: year, month: month, day: day + 1)
      ?? CalendarDay(year: year, month: month + 1, day: 1)
      ?? CalendarDay(year: year + 1, month: 1, day: 1) ?? self
  }

  /// `2024-12-20`, which sorts as text.
  var text: String {
    Self.digits(year, 4) + "-" + Self.digits(month, 2) + "-" + Self.digits(day, 2)
  }

  private static func digits(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

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

  private static func named(_ word: String, today: CalendarDay) -> Period? {
    let yesterday = today.yesterday
    switch word {
    case "today", "今天", "今日": return Period(today, today)
    case "yesterday", "昨天", "昨日": return Period(yesterday, yesterday)
    case "tomorrow", "明天", "明日": return Period(today.tomorrow, today.tomorrow)
    case "后天": return Period(today.tomorrow.tomorrow, today.tomorrow.tomorrow)
    case "前天": return Period(yesterday.yesterday, yesterday.yesterday)
    case "this-month", "本月", "这个月": return month(today.year, today.month)
    case "last-month", "上月", "上个月":
      return today.month == 1 ? month(today.year - 1, 12) : month(today.year, today.month - 1)
    case "this-year", "今年", "本年": return year(today.year)
    case "last-year", "去年": return year(today.year - 1)
    case "前年": return year(today.year - 2)
    default: return nil
    }
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
