import Intake
import Testing

/// How a paper is reached, against words of headlines.
@Suite struct ContactTests {
  @Test(arguments: [
    "守灯人温小满：电话那头的大海", "邮编417012的山坳", "热线96110背后的夜班", "一通求助电话：寻船记",
    "意见箱搬进了更衣室", "每份工钱都要算清", "定价权回到果农手里",
  ])
  func `a word without a number to call or a price stands in a headline`(headline: String) {
    let reading = PageReading.ofText(
      """
      \(headline)
      骆小川

      鹰嘴岛灯塔昨夜换上新灯，射程从十二海里增加到十八海里，守塔的两名工人从此不用再背煤油上山。

      “灯亮了，船就回来了。”他说这话的时候，潮水正从礁石后面涨上来，船笛响了三声，谁也没有回头。
      """)
    #expect(reading.lines.map(\.role) == [.headline, .byline, .body, .body])
  }

  @Test(arguments: [
    "电话：0000-8765432", "新闻热线 96110", "邮编：417012", "传真：", "每份零售价：一元五角", "投稿邮箱：bao@example.org",
    "手机号138××××5678 电话138××××5678",
  ])
  func `a number makes it a line of the paper's own`(line: String) {
    let reading = PageReading.ofText(
      """
      灯塔换上新灯
      本报讯 鹰嘴岛灯塔昨夜换上新灯，射程从十二海里增加到十八海里，守塔的两名工人从此不用再背煤油上山。
      \(line)
      """)
    #expect(reading.lines.map(\.role) == [.headline, .body, .furniture])
  }

  @Test func `what somebody has to sell is copy, whatever number is given`() {
    let reading = PageReading.ofText(
      """
      BOWLING
      Foundry 3, Office 1
      Shipping 4, Tool Room 0

      FOR SALE - 1959 Ford, runs good, $150. Call 555-0191
      after 5.
      WANTED - Woman to care for two children on weekdays.
      """)
    #expect(reading.lines.suffix(3).map(\.role) == [.body, .body, .body])
    #expect(reading.lines[4].joins == 5)
  }
}
