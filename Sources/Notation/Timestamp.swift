/// A moment in whole seconds of Unix time, always told in UTC.
public struct Timestamp: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Seconds since 1970-01-01T00:00:00Z, leap seconds not counted.
  public let seconds: Int

  /// Takes Unix time.
  public init(seconds: Int) { self.seconds = seconds }

  /// Reads `2024-12-20`, `2024-12-20T09:30`, `2024-12-20T09:30:00`, each in UTC or with `Z` or an
  /// offset such as `+08:00` at the end (ISO 8601, RFC 3339); dates that do not exist are refused.
  public init?(iso text: String) {
    var numbers = DigitReader(Array(text.utf8))
    guard let year = numbers.take(4), numbers.skip("-"), let month = numbers.take(2),
      numbers.skip("-"), let day = numbers.take(2),
      let date = CivilDate(year: year, month: month, day: day)
    else { return nil }
    var seconds = date.daysSince1970 * 86_400
    if numbers.skip("T") || numbers.skip(" ") {
      guard let clock = Self.clock(&numbers) else { return nil }
      seconds += clock
    }
    guard numbers.isAtEnd, Self.calendar.contains(seconds) else { return nil }
    self.seconds = seconds
  }

  /// The seconds that can be told and read again: the years 1 to 9999 in UTC.
  public static let calendar = -62_135_596_800...253_402_300_799

  private static func clock(_ numbers: inout DigitReader) -> Int? {
    guard let hour = numbers.take(2), hour < 24, numbers.skip(":"),
      let minute = numbers.take(2), minute < 60
    else { return nil }
    var second = 0
    if numbers.skip(":") {
      guard let read = numbers.take(2), read < 60 else { return nil }
      second = read
    }
    guard let offset = offset(&numbers) else { return nil }
    return hour * 3600 + minute * 60 + second - offset
  }

  private static func offset(_ numbers: inout DigitReader) -> Int? {
    if numbers.isAtEnd || numbers.skip("Z") { return 0 }
    let sign = numbers.skip("+") ? 1 : numbers.skip("-") ? -1 : 0
    guard sign != 0, let hours = numbers.take(2), hours < 24, numbers.skip(":"),
      let minutes = numbers.take(2), minutes < 60
    else { return nil }
    return sign * (hours * 3600 + minutes * 60)
  }

  /// The calendar day in UTC.
  public var date: CivilDate {
    CivilDate(daysSince1970: seconds >= 0 ? seconds / 86_400 : (seconds + 1) / 86_400 - 1)
  }

  /// `2024-12-20`.
  public var day: String { date.description }

  /// `09:30`.
  public var clock: String {
    let second = seconds - date.daysSince1970 * 86_400
    return "\(twoDigits(second / 3600)):\(twoDigits(second / 60 % 60))"
  }

  /// `2024-12-20 09:30`.
  public var dayAndClock: String { "\(day) \(clock)" }

  /// `2024-12-20T09:30:00Z`.
  public var description: String {
    let second = seconds - date.daysSince1970 * 86_400
    return "\(day)T\(clock):\(twoDigits(second % 60))Z"
  }

  /// Earlier before later.
  public static func < (first: Timestamp, second: Timestamp) -> Bool {
    first.seconds < second.seconds
  }
}

/// A day of the proleptic Gregorian calendar.
public struct CivilDate: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The year, 1 to 9999.
  public let year: Int
  /// 1 to 12.
  public let month: Int
  /// 1 to 31.
  public let day: Int

  /// Refuses days that do not exist.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.length(ofMonth: month, year: year)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  private static func length(ofMonth month: Int, year: Int) -> Int {
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    if month == 2 { return leap ? 29 : 28 }
    return [4, 6, 9, 11].contains(month) ? 30 : 31
  }

  /// Days since 1970-01-01 (Hinnant, "chrono-compatible low-level date algorithms").
  public var daysSince1970: Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// The inverse of `daysSince1970`; days outside the years 1 to 9999 become the nearest one.
  public init(daysSince1970: Int) {
    let days = min(max(daysSince1970, -719_162), 2_932_896) + 719_468
    let era = days / 146_097
    let dayOfEra = days - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * shifted + 2) / 5 + 1
    month = shifted < 10 ? shifted + 3 : shifted - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  /// `2024-12-20`.
  public var description: String {
    let digits = String(year)
    return String(repeating: "0", count: 4 - digits.count) + digits + "-" + twoDigits(month) + "-"
      + twoDigits(day)
  }

  /// Earlier before later.
  public static func < (first: CivilDate, second: CivilDate) -> Bool {
    first.daysSince1970 < second.daysSince1970
  }
}

private func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }

/// Takes fixed numbers of digits off the front of a text.
private struct DigitReader {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) { rest = bytes[...] }

  var isAtEnd: Bool { rest.isEmpty }

  mutating func take(_ count: Int) -> Int? {
    guard rest.count >= count else { return nil }
    var number = 0
    for byte in rest.prefix(count) {
      guard case 0x30...0x39 = byte else { return nil }
      number = number * 10 + Int(byte - 0x30)
    }
    rest = rest.dropFirst(count)
    return number
  }

  mutating func skip(_ mark: Unicode.Scalar) -> Bool {
    guard let first = rest.first, UInt32(first) == mark.value else { return false }
    rest = rest.dropFirst()
    return true
  }
}
