import Intake
import Testing

/// What a browser prints at the head and foot of a page.
@Suite struct PrintStampTests {
  @Test(arguments: [
    "11/22/26, 2:16 PM", "2026/11/22 14:16      Harbor News", "2/5",
    "https://example.org/news/1 2/5", "file:///home/li/page.html",
  ])
  func `a stamp is furniture`(stamp: String) {
    let reading = PageReading.ofText(
      """
      \(stamp)
      Ferry Crews Win a Later Boat
      By Helen March
      The last boat from the west landing will leave at half past eleven, the committee voted.
      It was the third time that the crews had asked for it since the cannery added a shift.
      """)
    #expect(reading.lines.map(\.role) == [.furniture, .headline, .byline, .body, .body])
  }

  @Test(arguments: ["5/2", "3/4/5", "11/22/26, 2:16 PM meeting at the hall"])
  func `other figures are none`(line: String) {
    #expect(
      !PageReading.ofText("Bids\n" + line + "\nSo it stands.").lines.contains {
        $0.number == 2 && $0.role == .furniture
      })
  }
}
