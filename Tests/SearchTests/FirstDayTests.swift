import Search
import Testing

/// Friday, 20 December 2024.
@Suite struct FirstDayTests {
  @Test(arguments: [
    ("2024-12-01", "2024-12-01"), ("2024年12月1日", "2024-12-01"), ("本月", "2024-12-01"),
    ("2024-11", "2024-11-01"), ("昨天", "2024-12-19"), ("yesterday", "2024-12-19"),
    ("12-1", "2024-12-01"), ("12/25", "2023-12-25"), ("12月1日", "2024-12-01"), ("1日", "2024-12-01"),
    ("25号", "2024-11-25"), ("monday", "2024-12-16"), ("Fri", "2024-12-20"), ("周一", "2024-12-16"),
    ("星期天", "2024-12-15"), ("上周", "2024-12-09"), ("last-week", "2024-12-09"),
    ("last week", "2024-12-09"), ("三天前", "2024-12-17"), ("3 days ago", "2024-12-17"),
    ("两周前", "2024-12-06"),
  ])
  func `a day is said as people say it`(said: String, day: String) {
    #expect(SpokenDay.firstDay(said, today: "2024-12-20") == day)
  }

  @Test(arguments: ["", "bald", "13月45日", "周", "天前", "99999999999999999999天前", "-", "2024-13"])
  func `what is no day is none`(said: String) {
    #expect(SpokenDay.firstDay(said, today: "2024-12-20") == nil)
  }
}
