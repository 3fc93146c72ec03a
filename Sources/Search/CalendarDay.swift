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

  /// That many days later, or earlier.
  func adding(_ days: Int) -> CalendarDay {
    var day = self
    for _ in 0..<min(abs(days), 100_000) { day = days < 0 ? day.yesterday : day.tomorrow }
    return day
  }

  /// The Monday of its week.
  var monday: CalendarDay { adding(-weekday) }

  /// 0 on Mondays (Zeller's congruence).
  private var weekday: Int {
    let (year, month) = self.month < 3 ? (self.year - 1, self.month + 12) : (self.year, self.month)
    let sum = day + 13 * (month + 1) / 5 + year + year / 4 - year / 100 + year / 400
    return (sum + 5) % 7
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
