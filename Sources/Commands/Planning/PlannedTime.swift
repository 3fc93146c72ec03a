import Arguments
import Diagnostics
import Notation
import Search

/// Reads days and deadlines as people type them.
extension Call {
  /// A day, such as `2024-12-20` or `tomorrow`.
  func day(of option: String) throws(Problem) -> CivilDate? {
    guard let text = parsed.value(of: option) else { return nil }
    let day = SpokenDay.day(text, today: try today())
    if let date = Timestamp(iso: day ?? text)?.date, (day ?? text).utf8.count == 10 { return date }
    throw Problem(.usage, .noSuchDay(Printable.line(text)))
  }

  /// A moment: `2024-12-20T17:00`, by the clocks here unless it says otherwise; a day alone means
  /// five in the afternoon, when the printer waits.
  func deadline(of option: String) throws(Problem) -> Timestamp? {
    guard let text = parsed.value(of: option) else { return nil }
    guard let typed = TypedTime(text, today: try today()) else {
      throw Problem(.usage, .noSuchDay(Printable.line(text)))
    }
    return moment(typed, ofDay: 17 * 3600)
  }

  /// A whole number from 1 on.
  func count(of option: String, most: Int) throws(Problem) -> Int? {
    guard let count = try parsed.integer(of: option) else { return nil }
    guard 1...most ~= count else { throw Problem(.usage, .countOutOfRange(option, most)) }
    return count
  }
}
