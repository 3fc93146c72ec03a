import Manuscript
import Testing

@testable import Intake

/// Customs of papers in traditional characters, each on a few lines.
@Suite struct TraditionalPageTests {
  private func roles(_ text: String) -> [LineRole] {
    PageReading.ofText(text).lines.map(\.role)
  }

  @Test func `the first of three rows leads to a headline on two`() {
    let roles = roles(
      """
      渡輪碼頭一月停三回
      坪洲島民三百人
      聯名要求加班次
      【本報專訊】坪洲三百名島民昨日聯名去信運輸署，要求渡輪公司在碼頭維修期間加開早班，免學童遲到。
      """)
    #expect(roles == [.kicker, .headline, .headline, .body])
  }

  @Test func `two long rows are kicker and headline, or headline and what somebody says of it`() {
    let text = "【本報訊】糖廠工會昨天在員工餐廳開會，決定從下月起改排三班，夜班的津貼也要重新談過，月底以前送交廠方。"
    #expect(
      roles("新營糖廠停榨進入第三年\n員工輪班巡守百年老機器\n" + text) == [.kicker, .headline, .body])
    #expect(
      roles("新營糖廠小火車週末復駛\n居民盼加開夜班接駁車次\n" + text) == [.headline, .deck, .body])
  }
}
