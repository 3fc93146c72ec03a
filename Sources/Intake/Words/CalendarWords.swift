/// Days and months as English papers print them.
enum CalendarWords {
  static let days: StaticString = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday"
  static let capitalDays: StaticString = "MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY SATURDAY SUNDAY"
  static let shortDays: StaticString = "Mon Tue Tues Wed Weds Thu Thur Thurs Fri Sat Sun"

  static let months: StaticString = """
    January February March April May June July August September October November December
    """
  /// Without the stop behind them.
  static let shortMonths: StaticString = "Jan Feb Mar Apr Aug Sept Oct Nov Dec"
}
