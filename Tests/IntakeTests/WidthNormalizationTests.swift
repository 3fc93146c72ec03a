import Intake
import Testing

@Suite struct WidthNormalizationTests {
  @Test(arguments: [
    ("会上,机关各部(室)负责人发言:好!", "会上，机关各部（室）负责人发言：好！"),
    ("比上年增长26%,746家企业", "比上年增长26%，746家企业"),
    ("慰问物资2.8万元,共3,694人", "慰问物资2.8万元，共3,694人"),
    ("坚持“1+10+N”,上午10:30开始", "坚持“1+10+N”，上午10:30开始"),
    ("比例为1:500;网址:http://a.cn/x,y?z=1", "比例为1:500；网址：http://a.cn/x,y?z=1"),
    ("投稿邮箱:gh_bao@126.com,欢迎来稿", "投稿邮箱：gh_bao@126.com，欢迎来稿"),
    ("１９９８年ＩＳＯ１４００１，增长２５．６９％", "1998年ISO14001，增长25.69%"),
    ("比分是３：２，时间１０：３０", "比分是3:2，时间10:30"),
    ("He said: \"yes, really!\" (twice)", "He said: \"yes, really!\" (twice)"),
    ("李  明 王丽", "李  明 王丽"),
    ("长三角(5+10)城市", "长三角（5+10）城市"),
    ("世界卫生组织(WHO)表示", "世界卫生组织（WHO）表示"),
    ("“娘家人”,“小哥驿站”;", "“娘家人”，“小哥驿站”；"),
  ])
  func `marks beside Chinese are wide and those of numbers and addresses are not`(
    text: String, wanted: String
  ) {
    let outcome = WidthNormalization.normalise(text)
    #expect(outcome.text == wanted)
    #expect(WidthNormalization.normalise(wanted).text == wanted)
    #expect(WidthNormalization.normalise(wanted).changes == 0)
    #expect((outcome.changes == 0) == (text == wanted))
  }

  @Test(arguments: GoldPage.names)
  func `normalising a second time changes nothing`(name: String) throws {
    for line in try GoldPage.seed(name).lines {
      let once = WidthNormalization.normalise(line).text
      #expect(WidthNormalization.normalise(once).text == once)
    }
  }

  @Test func `blanks at the ends and characters without meaning are dropped`() {
    #expect(WidthNormalization.normalise("　\u{FEFF}职工\u{200B}之家 \r").text == "职工之家")
    #expect(WidthNormalization.normalise("职工\u{7}之家").changes == 1)
  }
}
