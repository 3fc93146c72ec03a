import Notation

/// `Mon, 9 Dec 2024 10:21:00 +0800 (CST)` (RFC 5322, section 3.3, with its old forms).
enum MailDate {
  /// Nil where it is no date; a zone that nobody can tell counts as UTC.
  static func read(_ value: [UInt8]) -> Timestamp? {
    let text = String(decoding: value.prefix(200), as: UTF8.self)
    let words = text.split { $0 == " " || $0 == "," || $0 == "\t" || $0 == "\r\n" || $0 == "\n" }
    guard let start = words.firstIndex(where: { Int($0) != nil }), words.count > start + 3,
      let day = Int(words[start]), let month = month(words[start + 1]),
      let year = year(words[start + 2]), let date = CivilDate(year: year, month: month, day: day),
      let clock = clock(words[start + 3])
    else { return nil }
    let zone = words.count > start + 4 ? offset(words[start + 4]) : 0
    return Timestamp(seconds: date.daysSince1970 * 86_400 + clock - zone)
  }

  private static func month(_ word: Substring) -> Int? {
    let names = [
      "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]
    let start = word.utf8.prefix(3).lowercasedASCII
    return names.firstIndex(of: start).map { $0 + 1 }
  }

  /// Years of two digits are of RFC 822.
  private static func year(_ word: Substring) -> Int? {
    guard let year = Int(word), year >= 0 else { return nil }
    if year < 50 { return year + 2000 }
    return year < 1000 ? year + 1900 : year
  }

  private static func clock(_ word: Substring) -> Int? {
    let parts = word.split(separator: ":").map { Int($0) ?? -1 }
    guard (2...3).contains(parts.count), (0...23).contains(parts[0]), (0...59).contains(parts[1])
    else { return nil }
    let second = parts.count == 3 ? parts[2] : 0
    guard (0...60).contains(second) else { return nil }
    return parts[0] * 3600 + parts[1] * 60 + min(second, 59)
  }

  /// Seconds east of Greenwich.
  private static func offset(_ word: Substring) -> Int {
    if let number = Int(word), word.utf8.count == 5, word.first == "+" || word.first == "-" {
      let hours = abs(number) / 100
      let seconds = hours * 3600 + abs(number) % 100 * 60
      guard hours < 24 else { return 0 }
      return number < 0 ? -seconds : seconds
    }
    let hours = [
      "EST": -5, "EDT": -4, "CST": -6, "CDT": -5, "MST": -7, "MDT": -6, "PST": -8, "PDT": -7,
    ]
    return (hours[String(word)] ?? 0) * 3600
  }
}
