/// Days and months as papers print them.
enum CalendarWords {
  /// `五月十日`, `12月3日` and nothing else.
  static func isDay(_ letters: ArraySlice<Letter>) -> Bool {
    guard (4...7).contains(letters.count), letters.last == 0x65E5,
      let month = letters.firstIndex(of: 0x6708), month > letters.startIndex
    else { return false }
    return letters.allSatisfy {
      $0 == 0x6708 || $0 == 0x65E5 || FurnitureReading.isNumeral($0)
    }
  }

  static let days: StaticString = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday"
  static let capitalDays: StaticString = "MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY SATURDAY SUNDAY"
  static let shortDays: StaticString = "Mon Tue Tues Wed Weds Thu Thur Thurs Fri Sat Sun"

  static let months: StaticString = """
    January February March April May June July August September October November December
    """
  /// Without the stop behind them.
  static let shortMonths: StaticString = "Jan Feb Mar Apr Aug Sept Oct Nov Dec"
}
