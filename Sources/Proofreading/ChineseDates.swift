import Diagnostics
import Manuscript
import Notation

/// `12月20日` or `2024年12月20日`, perhaps with `（星期五）` behind it.
enum ChineseDates {
  static func all(in passage: Passage) -> [WrittenDay] {
    passage.text.indices.compactMap { index in
      let isInside = passage.at(index - 1).map { $0.isDigit || $0 == "年" } ?? false
      guard !isInside, passage.text[index].isDigit else { return nil }
      var reader = ChineseDateReader(passage: passage, at: index)
      return reader.read()
    }
  }
}

private struct ChineseDateReader {
  let passage: Passage
  let start: Int
  var end: Int

  init(passage: Passage, at index: Int) { (self.passage, start, end) = (passage, index, index) }

  mutating func read() -> WrittenDay? {
    guard let first = number() else { return nil }
    if next("年") {
      guard first.count == 4, let month = number(), next("月"), let day = number(), next("日")
      else { return nil }
      return WrittenDay(
        year: first.value, month: month.value, day: day.value, words: start..<end,
        weekday: weekday())
    }
    guard next("月"), let day = number(), next("日"), first.count <= 2, day.count <= 2 else {
      return nil
    }
    return WrittenDay(
      month: first.value, day: day.value, words: start..<end, weekday: weekday())
  }

  private mutating func number() -> (value: Int, count: Int)? {
    let digits = passage.digits(from: end)
    guard (1...4).contains(digits.count), let value = Int(passage.string(digits)) else {
      return nil
    }
    end = digits.upperBound
    return (value, digits.count)
  }

  private mutating func next(_ mark: Unicode.Scalar) -> Bool { passage.takes(mark, at: &end) }

  /// 星期五, 周五 or 礼拜五 right behind the date.
  private func weekday() -> WrittenWeekday? {
    var start = end
    while let mark = passage.at(start), "（(， ".unicodeScalars.contains(mark) { start += 1 }
    guard start - end <= 1 else { return nil }
    for prefix in ["星期", "礼拜", "周"] where passage.has(prefix.scalars, at: start) {
      let place = start + prefix.unicodeScalars.count
      guard let name = passage.at(place),
        let number = CivilDate.weekdaySigns.firstIndex(of: name == "天" ? "日" : Character(name))
      else { return nil }
      return WrittenWeekday(number: number, words: start..<(place + 1)) { weekday in
        prefix + String(weekday.chinese.suffix(1))
      }
    }
    return nil
  }
}
