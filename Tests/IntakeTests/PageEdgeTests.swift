import Intake
import Manuscript
import Testing

/// What stands at the edges of English pages, and what items are set in.
@Suite struct PageEdgeTests {
  @Test func `parts set across the head of a page may end in a short word or give a number alone`()
  {
    let clubs = PageReading.ofText(
      """
      THE PEDAL                                  Weirdale Ramblers R.C.
      Autumn 2016                                                Page 5

      Ferry Fares to Rise
      A single crossing will cost two pounds from June, and the dog will go free.
      """)
    #expect(clubs.lines.map(\.role) == [.furniture, .furniture, .headline, .body])
    let villages = PageReading.ofText(
      """
      THE WELL
      Newsletter of Upper Lund and Weir Magna     No. 88     October     Delivered to every door

      Ferry Fares to Rise
      A single crossing will cost two pounds from June, and the dog will go free.
      """)
    #expect(villages.lines.map(\.role) == [.furniture, .furniture, .headline, .body])
  }

  @Test func `whose page it is may be told at its foot, with its number in words`() {
    let reading = PageReading.ofText(
      """
      ST. ORRIN'S PARISH MESSENGER
      Second Sunday of Lent                   March 4, 2012

      CHOIR WANTS TENORS
      The choir meets on Tuesdays and has room for anyone who can count to four.

      St. Orrin's Parish -- Page Two
      """)
    #expect(reading.lines.map(\.role) == [.furniture, .furniture, .headline, .body, .furniture])
  }

  @Test(arguments: ["(turn to page 5)", "(see page 3)", "(more on page 12)"])
  func `in brackets a reader may be sent on in small letters`(sign: String) {
    let reading = PageReading.ofText(
      """
      CHOIR WANTS TENORS
      The choir meets on Tuesdays and has room for anyone who can count to four, and the
      organist has asked for a
      \(sign)
      """)
    #expect(reading.lines.last?.role == .furniture)
  }

  @Test func `lines of an item are set in below the first word behind its mark`() {
    let reading = PageReading.ofText(
      """
      TOWPATH SHORTS

      * Congratulations to Orpha Tindall, who swam her first
        50 lengths in 41:08 at Weir Baths on the 9th, and then
        one more.
      * The club canoe may be borrowed again after a summer
        at the bottom of the lock. Ring Peter Sand, who will
        want his rope back.
      * Thursday walks leave the bridge at 8 a.m. and not, as
        printed, the day before.

      How to Dry a Map
      By Ada Linden

      Lay it on the grass and stand on it. Do not run after
      it. A map that has been run after is never the same
      map again.
      """)
    let items = reading.articles.prefix(3).map(\.article)
    #expect(items.map(\.section) == Array(repeating: "TOWPATH SHORTS", count: 3))
    #expect(items.allSatisfy { $0.headline.isEmpty && $0.blocks.count == 1 })
  }
}
