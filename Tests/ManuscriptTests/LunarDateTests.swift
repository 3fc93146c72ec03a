import Diagnostics
import Manuscript
import Notation
import Testing

private func lunar(_ day: String) -> String {
  Timestamp(iso: day).flatMap { LunarDate($0.date) }?.text ?? "–"
}

@Suite struct LunarDateTests {
  /// First days of the year, leap months and festivals as the Hong Kong Observatory's tables and the
  /// almanacs of the Purple Mountain Observatory have them.
  @Test(arguments: [
    ("1900-01-31", "庚子年正月初一"), ("1912-02-18", "壬子年正月初一"),
    ("1949-01-29", "己丑年正月初一"), ("1949-10-01", "己丑年八月初十"),
    ("1976-01-31", "丙辰年正月初一"), ("1978-09-17", "戊午年八月十五"),
    ("1984-02-02", "甲子年正月初一"), ("1985-02-20", "乙丑年正月初一"),
    ("1997-07-01", "丁丑年五月廿七"), ("2000-02-05", "庚辰年正月初一"),
    ("2008-08-08", "戊子年七月初八"), ("2012-05-21", "壬辰年闰四月初一"),
    ("2014-10-24", "甲午年闰九月初一"), ("2017-07-23", "丁酉年闰六月初一"),
    ("2020-05-23", "庚子年闰四月初一"), ("2023-03-22", "癸卯年闰二月初一"),
    ("2024-02-09", "癸卯年十二月三十"), ("2024-02-10", "甲辰年正月初一"),
    ("2024-12-20", "甲辰年十一月二十"), ("2025-01-29", "乙巳年正月初一"),
    ("2025-07-25", "乙巳年闰六月初一"), ("2026-02-17", "丙午年正月初一"),
    ("2033-12-22", "癸丑年闰十一月初一"), ("2034-02-19", "甲寅年正月初一"),
    ("2050-01-23", "庚午年正月初一"), ("2100-02-09", "庚申年正月初一"),
    ("1900-01-30", "–"), ("2200-01-01", "–"),
  ])
  func `a day falls on the lunar day the almanacs give`(day: String, expected: String) {
    #expect(lunar(day) == expected)
  }

  @Test func `days follow each other without a gap from 1900 to 2100`() throws {
    let first = try #require(CivilDate(year: 1900, month: 1, day: 31)).daysSince1970
    let last = try #require(CivilDate(year: 2100, month: 12, day: 31)).daysSince1970
    var before = try #require(LunarDate(CivilDate(daysSince1970: first)))
    for day in (first + 1)...last {
      let date = try #require(LunarDate(CivilDate(daysSince1970: day)))
      let isNext = date.day == before.day + 1 && date.month == before.month
      let isFirst = date.day == 1 && 29...30 ~= before.day
      if !isNext && !isFirst { Issue.record("\(date) after \(before)") }
      before = date
    }
  }

  @Test func `the day of the week`() throws {
    let days = ["1970-01-01", "1969-12-31", "2024-12-20", "2000-02-29"].compactMap {
      Timestamp(iso: $0)?.date.weekdayName.chinese
    }
    #expect(days == ["星期四", "星期三", "星期五", "星期二"])
  }
}
