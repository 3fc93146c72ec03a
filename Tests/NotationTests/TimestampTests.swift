import Notation
import Testing

@Suite struct TimestampTests {
  @Test func `a moment is read with its offset and told in UTC`() {
    #expect(Timestamp(iso: "1970-01-01")?.seconds == 0)
    #expect(Timestamp(iso: "2024-12-20T17:00:00+08:00")?.description == "2024-12-20T09:00:00Z")
    #expect(Timestamp(iso: "2024-02-29T23:59")?.description == "2024-02-29T23:59:00Z")
    #expect(Timestamp(seconds: -1).description == "1969-12-31T23:59:59Z")
  }

  @Test func `days and hours that do not exist are refused`() {
    for text in [
      "2023-02-29", "2024-13-01", "2024-00-10", "2024-12-32", "2024-12-20T24:00", "2024-12-20x",
      "20241220", "", "2024-12-20T09:00:60Z", "二〇二四",
    ] { #expect(Timestamp(iso: text) == nil, "\(text)") }
  }

  @Test func `every day of four centuries survives the way to a number and back`() {
    let first = CivilDate(daysSince1970: -40_000)
    #expect(first.description == "1860-06-26")
    for day in stride(from: -40_000, to: 110_000, by: 7) {
      #expect(CivilDate(daysSince1970: day).daysSince1970 == day)
    }
  }
}
