import Diagnostics

/// Days that no calendar has, and weekdays that a day did not fall on.
enum DateRules {
  static func findings(in passage: Passage) -> [Finding] {
    passage.text.indices.compactMap { date(at: $0, passage) }
  }

  /// `12月20日` or `2024年12月20日`, perhaps with `（星期五）` behind it.
  private static func date(at index: Int, _ passage: Passage) -> Finding? {
    let before = passage.at(index - 1)
    let isInside = before.map { $0.isDigit || $0 == "年" } ?? false
    guard !isInside, passage.text[index].isDigit else { return nil }
    var reader = DateReader(passage: passage, at: index)
    guard let date = reader.read() else { return nil }
    let words = index..<reader.end
    guard (1...12).contains(date.month), (1...date.lastDay).contains(date.day) else {
      return Finding(
        rule: .impossibleDate, part: passage.part, range: words, text: passage.string(words),
        fix: nil, why: .whyImpossibleDate)
    }
    guard let real = date.weekday, let said = reader.weekday(), real != said.number else {
      return nil
    }
    let name = said.prefix + CalendarDay.weekdays[real]
    return Finding(
      rule: .weekday, part: passage.part, range: said.range, text: passage.string(said.range),
      fix: name, why: .whyWeekday(passage.string(words), name))
  }
}

/// A day of a month, with its year where it is known.
private struct CalendarDay {
  var year: Int?
  var month = 0
  var day = 0

  /// From Sunday on.
  static let weekdays = ["日", "一", "二", "三", "四", "五", "六"]

  var lastDay: Int {
    switch month {
    case 2: isLeap ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// A year that is not known may be one.
  private var isLeap: Bool {
    guard let year else { return true }
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// 0 is Sunday; by Zeller's congruence.
  var weekday: Int? {
    guard let year, (1583...9999).contains(year) else { return nil }
    let (shifted, of) = month < 3 ? (month + 12, year - 1) : (month, year)
    let sum = day + 13 * (shifted + 1) / 5 + of + of / 4 - of / 100 + of / 400
    return (sum + 6) % 7
  }
}

private struct DateReader {
  let passage: Passage
  var end: Int

  init(passage: Passage, at index: Int) { (self.passage, end) = (passage, index) }

  mutating func read() -> CalendarDay? {
    var date = CalendarDay()
    guard let first = number() else { return nil }
    if next("年") {
      guard first.count == 4, let month = number(), next("月"), let day = number(), next("日")
      else { return nil }
      (date.year, date.month, date.day) = (first.value, month.value, day.value)
      return date
    }
    guard next("月"), let day = number(), next("日") else { return nil }
    (date.month, date.day) = (first.value, day.value)
    return first.count <= 2 && day.count <= 2 ? date : nil
  }

  private mutating func number() -> (value: Int, count: Int)? {
    let digits = passage.digits(from: end)
    guard (1...4).contains(digits.count), let value = Int(passage.string(digits)) else {
      return nil
    }
    end = digits.upperBound
    return (value, digits.count)
  }

  private mutating func next(_ word: Unicode.Scalar) -> Bool {
    guard passage.at(end) == word else { return false }
    end += 1
    return true
  }

  /// 星期五, 周五 or 礼拜五 right behind the date.
  func weekday() -> (number: Int, prefix: String, range: Range<Int>)? {
    var start = end
    while let mark = passage.at(start), "（(， ".unicodeScalars.contains(mark) { start += 1 }
    guard start - end <= 1 else { return nil }
    for prefix in ["星期", "礼拜", "周"] where passage.has(prefix.scalars, at: start) {
      let place = start + prefix.unicodeScalars.count
      guard let name = passage.at(place) else { return nil }
      let word = name == "天" ? "日" : String(name)
      guard let number = CalendarDay.weekdays.firstIndex(of: word) else { return nil }
      return (number, prefix, start..<(place + 1))
    }
    return nil
  }
}
