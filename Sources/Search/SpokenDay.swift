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

  /// The day that something is said to be since: of a month, year or week the first. Besides what
  /// `day` reads: `12-1`, `12月1日`, `1日`, `monday`, 周一, 上周, `last-week`, 三天前; a day without a
  /// year, or of the week, is the last one there was.
  public static func firstDay(_ text: String, today: String) -> String? {
    let folded = String(decoding: Folding.fold(text), as: UTF8.self)
    guard let today = CalendarDay(today) else { return nil }
    if let period = Period(folded, today: today) { return period.first }
    return RecentDay(folded.lowercased(), today: today).day
  }
}
