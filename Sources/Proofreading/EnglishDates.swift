import Diagnostics

/// `Dec. 12, 2026`, `12 December 2026` and the like, perhaps with `Saturday, ` before or
/// ` (Saturday)` behind. Ranges of days are passed over, and so is a bare `March 40`, where the
/// number may be of anything.
enum EnglishDates {
  static func all(in passage: Passage) -> [WrittenDay] {
    var days: [WrittenDay] = []
    var index = 0
    while index < passage.text.count {
      var reader = EnglishDateReader(passage: passage, at: index)
      if let day = reader.read() { days.append(day) }
      index = max(index + 1, reader.end)
    }
    return days
  }
}

private struct EnglishDateReader {
  let passage: Passage
  var end: Int

  private static let weekdays = [
    "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
  ]
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
  private static let years = 1800...2199

  init(passage: Passage, at index: Int) { (self.passage, end) = (passage, index) }

  /// Whether a date stands at the start; leaves `end` behind what was read.
  mutating func read() -> WrittenDay? {
    let start = end
    guard passage.isWordStart(start) else { return nil }
    let weekday = weekdayBefore()
    let words = end
    guard let (month, day, isPointed) = monthAndDay() else {
      end = start
      return nil
    }
    let year = year()
    if year == nil && (goesOn || (weekday == nil && !isPointed)) { return nil }
    let range = words..<end
    return WrittenDay(
      year: year, month: month, day: day, words: range, weekday: weekday ?? weekdayBehind())
  }

  // MARK: Weekdays

  private mutating func weekdayBefore() -> WrittenWeekday? {
    guard let weekday = weekday(at: end) else { return nil }
    end = weekday.words.upperBound
    _ = next(",")
    return next(" ") ? weekday : nil
  }

  private func weekdayBehind() -> WrittenWeekday? {
    guard passage.has(" (".scalars, at: end), let weekday = weekday(at: end + 2),
      passage.at(weekday.words.upperBound) == ")"
    else { return nil }
    return weekday
  }

  private func weekday(at place: Int) -> WrittenWeekday? {
    let (word, behind) = passage.word(at: place)
    let isShort = passage.at(behind) == "." && (3...5).contains(word.count)
    let number = Self.weekdays.firstIndex { $0 == word || (isShort && $0.hasPrefix(word)) }
    guard let number else { return nil }
    let isWhole = Self.weekdays[number] == word
    return WrittenWeekday(number: number, words: place..<(isWhole ? behind : behind + 1)) {
      $0.english
    }
  }

  // MARK: Days

  private mutating func monthAndDay() -> (month: Int, day: Int, isPointed: Bool)? {
    if let (month, isPointed) = month() {
      guard next(" "), let day = day() else { return nil }
      return (month, day, isPointed)
    }
    guard let day = day(), next(" "), let (month, _) = month() else { return nil }
    return (month, day, false)
  }

  /// `December`, `Dec.` or `Dec`.
  private mutating func month() -> (month: Int, isPointed: Bool)? {
    let (word, behind) = passage.word(at: end)
    let isShort = word.count == 3 || word == "Sept"
    let index = Self.months.firstIndex { $0 == word || (isShort && $0.hasPrefix(word)) }
    guard let index else { return nil }
    end = behind
    return (index + 1, Self.months[index] != word && next("."))
  }

  /// `12` or `12th`, and not the beginning of another number, a time of day or a share.
  private mutating func day() -> Int? {
    let digits = passage.digits(from: end)
    guard (1...2).contains(digits.count), let value = Int(passage.string(digits)) else {
      return nil
    }
    let (ending, behind) = passage.word(at: digits.upperBound)
    guard ["", "st", "nd", "rd", "th"].contains(ending), !passage.isNumber(at: behind) else {
      return nil
    }
    end = behind
    return value
  }

  private mutating func year() -> Int? {
    let start = end
    _ = next(",")
    if next(" "), passage.digits(from: end).count == 4 {
      let digits = passage.digits(from: end)
      let behind = digits.upperBound
      if let value = Int(passage.string(digits)), Self.years.contains(value),
        !passage.isNumber(at: behind), passage.at(behind)?.isLetter != true
      {
        end = behind
        return value
      }
    }
    end = start
    return nil
  }

  /// Whether another day follows: `Dec. 7–11`, `Dec. 7 and 11`, `Dec. 7, 8`.
  private var goesOn: Bool {
    ["-", "–", "—", " - ", " – ", " and ", " or ", " to ", " through ", " & ", ", "].contains {
      joint in
      passage.has(joint.scalars, at: end)
        && passage.at(end + joint.unicodeScalars.count)?.isDigit == true
    }
  }

  private mutating func next(_ mark: Unicode.Scalar) -> Bool { passage.takes(mark, at: &end) }
}

extension Passage {
  /// Whether a word or a number begins there.
  func isWordStart(_ index: Int) -> Bool {
    guard let first = at(index), first.isLetter || first.isDigit else { return false }
    guard let before = at(index - 1) else { return true }
    return !before.isLetter && !before.isDigit && !".,-–'’".unicodeScalars.contains(before)
  }

  /// The letters from a place on, and the place behind them.
  func word(at index: Int) -> (word: String, behind: Int) {
    var end = index
    while let scalar = at(end), scalar.isLetter { end += 1 }
    return (string(index..<end), end)
  }

  /// Whether what stands there makes a longer number, a time or a share of the digits before.
  fileprivate func isNumber(at index: Int) -> Bool {
    guard let mark = at(index) else { return false }
    if mark.isDigit || mark == "%" { return true }
    return (mark == "," || mark == "." || mark == ":") && at(index + 1)?.isDigit == true
  }
}
