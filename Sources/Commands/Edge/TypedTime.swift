import Arguments
import Diagnostics
import Notation
import Search

/// A day or a moment as it was typed: `2024-12-20`, `tomorrow`, `2024-12-20T17:00`, with or without
/// a zone.
struct TypedTime {
  /// The midnight of a day, or the moment, read as if it were UTC where no zone stands.
  let written: Timestamp
  let isDay: Bool
  let hasZone: Bool

  init?(_ text: String, today: String) {
    let text = SpokenDay.day(text, today: today) ?? text
    guard let written = Timestamp(iso: text) else { return nil }
    self.written = written
    isDay = text.utf8.count == 10
    hasZone = text.hasSuffix("Z") || text.utf8.count > 19
  }
}

extension Call {
  /// The moment that was typed, by the clocks where this person sits unless a zone stands there.
  /// A day means the given second of it.
  func moment(_ typed: TypedTime, ofDay second: Int = 0) -> Timestamp {
    if typed.hasZone { return typed.written }
    let seconds = typed.written.seconds + (typed.isDay ? second : 0)
    return midnight(Timestamp(seconds: seconds))
  }

  /// The moment that was typed after an option, if it was.
  func moment(of option: String, ofDay second: Int = 0) throws(Problem) -> Timestamp? {
    guard let text = parsed.value(of: option) else { return nil }
    guard let typed = TypedTime(text, today: try today()) else {
      throw Problem(.usage, .notATime(Printable.line(text)))
    }
    return moment(typed, ofDay: second)
  }
}
