public import Notation

/// A day of the Chinese calendar (农历), as papers print it beside the date.
public struct LunarDate: Hashable, Sendable {
  /// The year by the Gregorian year that its first day falls in, 1900 to 2100.
  public let year: Int
  /// 1 to 12.
  public let month: Int
  /// Whether the month is a leap month (闰月).
  public let isLeapMonth: Bool
  /// 1 to 30.
  public let day: Int

  /// The day of the Chinese calendar that a date falls on; none before 31 January 1900 and after the
  /// lunar year 2100.
  public init?(_ date: CivilDate) {
    let start = LunarYear(date.year).flatMap { $0.start <= date ? $0 : LunarYear(date.year - 1) }
    guard let lunar = start ?? LunarYear(date.year - 1), lunar.start <= date else { return nil }
    var rest = date.daysSince1970 - lunar.start.daysSince1970
    var month = 0
    for (index, length) in lunar.lengths.enumerated() {
      let isLeap = lunar.leapMonth > 0 && index == lunar.leapMonth
      if !isLeap { month += 1 }
      if rest < length {
        (year, self.month, isLeapMonth, day) = (lunar.year, month, isLeap, rest + 1)
        return
      }
      rest -= length
    }
    return nil
  }

  /// 甲辰, the year in the cycle of sixty.
  public var cycle: String {
    String([Array(Self.stems)[(year + 6) % 10], Array(Self.branches)[(year + 8) % 12]])
  }

  /// 天干, in order; Word numbers by them too.
  public static let stems = "甲乙丙丁戊己庚辛壬癸"
  /// 地支, in order.
  public static let branches = "子丑寅卯辰巳午未申酉戌亥"

  /// 甲辰年十一月二十.
  public var text: String {
    let months = ["正", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"]
    return cycle + "年" + (isLeapMonth ? "闰" : "") + months[month - 1] + "月" + dayName
  }

  private var dayName: String {
    let digits = Array("一二三四五六七八九十")
    let last = String(digits[(day - 1) % 10])
    switch day {
    case 20: return "二十"
    case 30: return "三十"
    case ...10: return "初" + last
    case ...19: return "十" + last
    default: return "廿" + last
    }
  }
}

/// A year of the Chinese calendar as the table has it.
private struct LunarYear {
  let year: Int
  let start: CivilDate
  let leapMonth: Int
  let lengths: [Int]

  init?(_ year: Int) {
    let place = (year - LunarYears.first) * 6
    let digits = LunarYears.packed.utf8.dropFirst(max(0, place)).prefix(6)
    guard place >= 0, digits.count == 6, let january = CivilDate(year: year, month: 1, day: 1),
      let bits = Int(String(decoding: digits, as: UTF8.self), radix: 16)
    else { return nil }
    self.year = year
    start = CivilDate(daysSince1970: january.daysSince1970 + (bits >> 17))
    leapMonth = bits >> 13 & 15
    lengths = (0..<(leapMonth > 0 ? 13 : 12)).map { bits >> $0 & 1 == 1 ? 30 : 29 }
  }
}
