import Intake
import Manuscript
import Testing

/// Small English pages, each with what an editor would make of it.
@Suite struct EnglishPageTests {
  @Test func `a head over several datelines names the section of the briefs below it`() {
    let reading = PageReading.ofText(
      """
      THE COAST WATCHER
      Vol. 9, No. 2          Friday, May 4, 2012          Page 2

      TOWN COUNCIL BUYS THE OLD PIER
      By Ada Linden
      The council voted on Monday to buy the pier for
      one dollar and the cost of the nails in it. It
      will be closed until the boards are new.

      SHORE LINES
      ORRIN — The lighthouse keeper has two kittens to
      give away. Both are grey.
      CULVER — The tide tables for June are at the
      post office, free of charge.
      MARLOW — The choir wants tenors. Come on Tuesday
      at seven, and bring a chair.
      """)
    #expect(
      reading.articles.map(\.article.headline) == ["TOWN COUNCIL BUYS THE OLD PIER", "", "", ""])
    #expect(
      reading.articles.suffix(3).map(\.article.section) == Array(repeating: "SHORE LINES", count: 3)
    )
  }

  @Test func `paragraphs that are a line each were not broken to a measure`() {
    let reading = PageReading.ofText(
      """
      The Salt Cove Courier, Wednesday, September 3, 2008, Page A6

      After 61 years,

      the last tram

      rolls home

      By Ada Linden

      Conductor Ivo Sand rang the bell twice on Sunday evening, took off his cap and handed it to a boy of nine who had asked for it at every stop since the harbour.

      The tram had run since the year in which the bridge was built.

      "Nobody has ever been late because of me," he said, and looked at the clock, and then at the other one, which has been standing still for as long as anybody can remember.

      It will stand behind the school.
      """)
    #expect(
      reading.articles.map(\.article.headline) == ["After 61 years, the last tram rolls home"])
    #expect(reading.articles[0].article.blocks.count == 4)
    #expect(reading.lines.first?.role == .furniture)
  }

  @Test func `a sentence that stands clear in the middle of another one is a caption`() {
    let reading = PageReading.ofText(
      """
      LAUNDRY SOLD FOR SCRAP
      By Ada Linden

      The old laundry in the basement employed thirty
      people and could turn a sheet around in an hour.
      The union asked the hospital to keep one machine
      for emergencies and was told the space had been

      The empty laundry, photographed in October.

      promised to a clinic. A grievance has been filed
      and will be heard before the year is over.
      """)
    let blocks = reading.articles[0].article.blocks
    #expect(
      blocks.compactMap { if case .picture(let picture) = $0 { picture.caption } else { nil } }
        == ["The empty laundry, photographed in October."])
    #expect(blocks.contains { $0.text.contains("the space had been promised to a clinic.") })
  }

  @Test func `lines far beyond the measure are paragraphs of their own`() {
    let reading = PageReading.ofText(
      """
      SNOW TAKES THE BARN ROOF

      The roof of the town barn came down on Sunday in
      a foot of wet snow. Nobody was inside, and of the
      two plows one was out on the hill road, where it
      had been since noon.

      The selectmen meet on Thursday to see whether the
      walls can stand. The mason who built them says so
      himself, and asks what else he might have said to
      the men who paid.

      Three farms have offered room for the plows, and
      one of them a stove. The road agent has thanked
      them and will look at the stove on Monday, when
      he is back.

      Nobody has asked yet what was in the barn besides
      the plows, and the clerk would rather not say it
      before the insurer has been.

      CLERK GIVES NOTICE OF TAXES

      Taxes are due at the office of the clerk by five on Thursday, and not on Friday as they were.
      The dump will be open on Wednesday from nine to three until the hill road is closed by snow.
      """)
    #expect(reading.lines.suffix(2).allSatisfy { $0.joins == nil })
  }

  @Test func `on a page that was broken to a measure each line of a poem stays one`() {
    let reading = PageReading.ofText(
      """
      SLUICE GATE GREEN
         The gate at the head of the
      race was painted on the ninth by
      two men and a boy, and the boy
      did most of it.
         The committee had voted for
      grey, but green was what the
      boat yard had left over.
         Nobody has complained, since
      from the road it looks like a
      tree in a very straight coat.

      THE LATE TURN
      By Ivo Sand
      The kiln goes up like a rising sun
      And cools with a tick and a sigh;
      You've got four hours till the draw is done
      And the next goes by.

      My wife she asks what I think about
      For eight long hours and more;
      I tell her, “Lady, I think of snow
      Blown in at the door.”

      STOVES FOR SCHOOL
         The board bought two stoves
      on Monday for the north rooms,
      at nine dollars each.
      """)
    #expect(reading.lines[13...20].allSatisfy { $0.role == .body && $0.joins == nil })
    #expect(reading.articles.count == 3)
  }
}
