import Diagnostics
import Manuscript
import Notation

/// Days that no calendar has, and weekdays that a day did not fall on. A day without a year is taken
/// to be of the year of the last full date before it, where it is near that and nothing between them
/// speaks of years.
enum DateRules {
  /// The Gregorian calendar begins here.
  private static let firstYear = 1583

  /// - Parameter passages: an article's parts in reading order.
  static func findings(in passages: [Passage], isChinese: Bool) -> [Finding] {
    var found: [Finding] = []
    var full: CivilDate?
    for passage in passages {
      var past = 0
      for day in isChinese ? ChineseDates.all(in: passage) : EnglishDates.all(in: passage) {
        guard let date = day.date else {
          found.append(impossible(day, passage))
          continue
        }
        if day.year != nil { (full, past) = (date, day.words.upperBound) }
        let isUnsure =
          day.year == nil && passage.speaksOfYears(from: past, to: day.words.lowerBound)
        let known = isUnsure ? nil : day.year == nil ? full.flatMap(day.near) : date
        if let known, let finding = weekday(day, on: known, passage) { found.append(finding) }
      }
    }
    return found
  }

  private static func impossible(_ day: WrittenDay, _ passage: Passage) -> Finding {
    Finding(
      rule: .impossibleDate, part: passage.part, range: day.words,
      text: passage.string(day.words), fix: nil, why: .whyImpossibleDate)
  }

  private static func weekday(
    _ day: WrittenDay, on date: CivilDate, _ passage: Passage
  ) -> Finding? {
    guard let said = day.weekday, date.year >= firstYear, said.number != date.weekday else {
      return nil
    }
    let name = said.name(date.weekdayName)
    return Finding(
      rule: .weekday, part: passage.part, range: said.words, text: passage.string(said.words),
      fix: name, why: .whyWeekday(passage.string(day.words), name))
  }
}

/// A day as it stands in the copy.
struct WrittenDay {
  var year: Int?
  let month: Int
  let day: Int
  /// Where the day stands, without its weekday.
  let words: Range<Int>
  var weekday: WrittenWeekday?

  /// Without a year, a day of a leap year; none where no calendar has it.
  var date: CivilDate? { CivilDate(year: year ?? 2000, month: month, day: day) }

  /// The day of a full date's year, where no other year's is nearer to that date.
  fileprivate func near(_ full: CivilDate) -> CivilDate? {
    guard let date = CivilDate(year: full.year, month: month, day: day) else { return nil }
    return abs(date.daysSince1970 - full.daysSince1970) <= 182 ? date : nil
  }
}

/// A weekday beside a day.
struct WrittenWeekday {
  /// 0 is Sunday.
  let number: Int
  let words: Range<Int>
  /// How another one is written there.
  let name: (Wording) -> String
}

extension Passage {
  /// Whether a sentence names a year, or speaks of one, between a full date and a day without one.
  fileprivate func speaksOfYears(from past: Int, to day: Int) -> Bool {
    var start = day
    while start > past, let before = at(start - 1), !"。！？!?\n".unicodeScalars.contains(before) {
      start -= 1
    }
    return (start..<day).contains { index in
      text[index] == "年" || has("year".scalars, at: index)
        || (digits(from: index).count == 4 && at(index - 1)?.isDigit != true)
    }
  }
}
