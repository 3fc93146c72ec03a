import Intake
import Manuscript
import Testing

/// Rests of sentences that might end two of them.
@Suite struct SeamDoubtTests {
  @Test func `a rest that two broken sentences ask for alike is put to one and flagged`() {
    let reading = PageReading.ofText(
      """
      第2版 2024年5月6日

      渔港修起避风棚
          本报讯（记者 陶然）5月3日，青屿渔港工会把三座避风棚
      修好，供等潮的船员歇脚。工会主席邹平说，棚里备了热水、药箱和

      梨园里的嫁接课
          本报讯（通讯员 陆青）5月4日，双河镇农会请来技术员
      给40名果农讲嫁接。技术员提醒，雨后气温不到15度
      不要急着动手。
      """)
    let flags = reading.articles.flatMap(\.flags).filter { $0.kind != .truncated }
    #expect(reading.lines.last?.joins == 5)
    #expect(flags.map(\.kind) == [.uncertainBoundary])
    #expect(flags.map(\.line) == [10] && flags.map(\.headline) == ["梨园里的嫁接课"])
  }

  @Test func `a rest that fits one sentence clearly better is not doubted`() {
    let reading = PageReading.ofText(
      """
      第2版 2024年5月6日

      渔港修起避风棚
          本报讯（记者 陶然）5月3日，青屿渔港工会把三座避风棚
      修好，供等潮的船员歇脚。工会主席邹平说，棚里备了热水、药箱和

      梨园里的嫁接课
          本报讯（通讯员 陆青）5月4日，双河镇农会请来技术员
      给40名果农讲嫁接。技术员提醒，雨后果农
      的梨树不要急着嫁接。
      """)
    #expect(reading.articles.flatMap(\.flags).map(\.kind) == [.truncated])
  }
}
