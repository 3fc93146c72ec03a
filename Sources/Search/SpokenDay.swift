/// A single day as people write it.
public enum SpokenDay {
  /// Reads what `since:` takes, as far as it is one day: `2024-12-20`, `2024/12/20`, `tomorrow`,
  /// 明天; answers `2024-12-20`. `today` is written so too.
  public static func day(_ text: String, today: String) -> String? {
    let folded = String(decoding: Folding.fold(text), as: UTF8.self)
    guard let today = CalendarDay(today), let period = Period(folded, today: today),
      period.first == period.last
    else { return nil }
    return period.first
  }
}
