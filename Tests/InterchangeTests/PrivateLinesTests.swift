import Interchange
import TestSupport
import Testing

/// All numbers are invented: the area code 990 of the identity numbers and the bank 6200 do not exist.
private let story = [
  "货车司机集中入会", "记者 王芳", "12月8日，阜宁县总工会举行货车司机入会仪式，25名司机领到会员证。",
  "县总工会主席说，今年要建成20个“司机之家”，热线12351全天开通。",
  "司机老李的车上贴着司机之家的电话0515-87000000，他说有事就打13800000000。",
  "仪式上，工会为每人送上一份体检卡，并为32家企业的1200名职工投保。",
  "下一步，县总工会将把服务送到停车场。", "“跑了十年车，第一次有了家。”老李说。",
]

private func kinds(_ lines: [String]) -> [String] {
  PrivateLines.find(in: lines).map { "\($0.line) \($0.kind.rawValue)" }
}

@Suite struct PrivateLinesTests {
  @Test func `details at the foot are found and the story is left alone`() {
    let foot = [
      "", "作者：王芳 电话：138 0000 0000", "身份证号：990101199003070015", "开户行：某某银行阜宁支行",
      "账号：6200 0000 1234 5678 903", "邮箱：wf@example.org",
    ]
    let found = PrivateLines.find(in: story + foot)
    expectSnapshot(
      found.map { "\($0.line) \($0.kind.rawValue) \($0.remainder)" }.joined(separator: "\n"),
      """
      10 telephone\u{20}
      11 identity\u{20}
      12 payment\u{20}
      13 bank\u{20}
      14 payment\u{20}
      """)
  }

  @Test(arguments: ["我电话13800000000", "我的手机号：13800000000"])
  func `who says I beside a number names nobody`(line: String) {
    #expect(PrivateLines.find(in: story + [line]).map(\.remainder) == [""])
  }

  @Test func `the name of who is to be rung goes with the number`() {
    let found = PrivateLines.find(in: story + ["联系人：王小明 手机 13800000000"])
    #expect(found.map(\.remainder) == [""])
  }

  @Test func `a landline or an address beside 作者： is the author's`() {
    let foot = ["供稿：王芳", "单位：阜宁县总工会", "电话：0515-87000000", "邮箱：wf@example.org"]
    #expect(
      kinds(story + foot) == ["9 signature", "10 payment", "11 telephone", "12 payment"])
    #expect(kinds(story + ["电话：0515-87000000"]) == [])
  }

  @Test(arguments: [
    ["投稿人電話：0912-345-678", "匯款帳號：郵局 700 0011234 0567890"],
    ["（作者电话：13800000000 账号：6200000012345678901 某某银行）"],
    ["Bank: First Savings, account 00123456789"],
    ["Routing No. 021000089, Acct 4455667788"],
  ])
  func `what is said to be the author's is none of a page`(foot: [String]) {
    let found = PrivateLines.unprinted(in: story + [""] + foot)
    #expect(found.map(\.text) == foot)
  }

  @Test(arguments: [("机床二厂 张三 13800000000", "机床二厂 张三"), ("张三（机床二厂）13800000000", "张三（机床二厂）")])
  func `who signs a letter on a page with a unit is rung by nobody`(foot: String, left: String) {
    let found = PrivateLines.unprinted(in: ["装路灯", "编辑同志：", "厂门口的路灯坏了三个月。", foot])
    #expect(found.map(\.remainder) == [left])
  }

  @Test(arguments: ["机床二厂 13800000000", "联系人：张三 13800000000"])
  func `the number of a house on a page is for its readers`(line: String) {
    #expect(PrivateLines.unprinted(in: ["招工", "二厂招车工四名，工资面议。", line]) == [])
  }

  @Test func `a signature under the name of the byline, and what a program calls somebody`() {
    let english = [
      "Steam", "by Jane Doe", "a.", "b.", "c.", "Jane Doe", "j@example.com", "(555) 010-0199",
    ]
    #expect(kinds(english) == ["6 signature", "7 payment", "8 telephone"])
    #expect(kinds(["Steam", "a.", "b.", "c.", "d.", "e.", "(555) 010-0199"]) == [])
    #expect(kinds(story + ["支付宝：wf@example.org", "微信号：wf1988"]) == ["9 payment", "10 payment"])
    #expect(kinds(story + ["抖音号：wf1988"]) == ["9 payment"])
    #expect(kinds(story + ["关注本报抖音号，看更多视频。"]) == [])
  }

  @Test func `what is told of the author in brackets keeps what he is`() {
    let line =
      "（作者系物业公司工会主席，手机：13800000000，身份证：990101199003070015，开户行：某某银行阜宁支行，账号6200000012345678901）"
    for found in [
      PrivateLines.find(in: story + [line]), PrivateLines.unprinted(in: story + [line]),
    ] {
      #expect(found.map(\.remainder) == ["（作者系物业公司工会主席）"])
    }
  }

  @Test func `a spoken sentence goes with its number`() {
    #expect(
      PrivateLines.find(in: ["np, my number if needed 555-010-0199"]).map(\.remainder) == [""])
  }

  @Test func `a story without details has none`() {
    #expect(kinds(story) == [])
    #expect(kinds([]) == [])
  }

  @Test(arguments: [
    ("13800000000", "telephone"), ("王芳 １３８００００００００", "telephone"),
    ("+86 138-0000-0000", "telephone"),
    ("990101199003070015", "identity"), ("王芳 99010119900307004X", "identity"),
    ("身份证 990101199003070012", "identity"), ("6200000012345678903", "bank"),
    ("卡号 12345678", "bank"), ("Account number: 12345678", "bank"),
    ("Jane Doe, bank account 0012345678", "bank"), ("户名：王芳", "payment"),
    ("支付宝：wf@example.org", "payment"),
    ("Call me: 555-0100", "telephone"), ("Tel. 555-0100", "telephone"),
    ("Jane Doe, Phone: +1 (555) 010-0199", "telephone"), ("My cell is 020 7946 0100", "telephone"),
    ("作者电话：0515-87000000", "telephone"), ("稿费请汇至某某银行盐城分行营业部", "payment"),
  ])
  func `a line of details`(line: String, kind: String) {
    #expect(kinds(story + [line]) == ["9 \(kind)"], "\(line)")
    #expect(kinds([story[0], line] + story.dropFirst()) == ["2 \(kind)"], "\(line)")
  }

  @Test(arguments: [
    "职工热线：0515-87000000", "报名电话：13800000000", "咨询电话 0515-87000000", "联系电话：0515-87000000",
    "2024年12月9日 10:21", "工会邮箱 wf@example.org",
    "（本版图片由13800000000用户提供，特此向这位不愿透露姓名的热心人致谢。）", "准印证号 S(2024)09000001", "邮编：224400",
    "Tickets: Tel. 555-0100", "To join, phone 555-0100.", "Grand Hotel 555-0100",
    "Union Hall, Tel. 555-0100", "Mobile Clinic, Phone 555-0100", "Phone 24 hours",
    "The bank account of the strike fund held 12345678 when the year ended.",
    "“Call me: 555-0100,” he told the whole hall that evening, and they did.",
  ])
  func `a line that is copy`(line: String) {
    #expect(kinds(story + [line]) == [], "\(line)")
  }

  @Test(arguments: ["990101199003070012", "6200000012345678904"])
  func `a long number that fails its check is private, for people mistype`(line: String) {
    #expect(kinds(story + [line]) == ["9 bank"])
    #expect(kinds([line] + story) == ["1 bank"])
    #expect(kinds([story[0]] + story.dropFirst(2) + [line]) == ["8 bank"])
    #expect(PrivateLines.unprinted(in: story + ["", line]).map(\.text) == [line])
    #expect(
      kinds(story + ["身份证号码等下发你", line]) == ["9 bank", "10 bank"])
  }

  @Test func `a number of which its owner hid the middle is one behind its label`() {
    #expect(kinds(story + ["身份证号：990101********0015"]) == ["9 identity"])
    #expect(kinds(story + ["中奖号码：138****0000"]) == [])
  }

  @Test func `a landline among other details is one of them`() {
    #expect(
      kinds(story + ["电话：0515-87000000", "户名：王芳"]) == ["9 telephone", "10 payment"])
  }

  @Test func `details in the middle are copy, a long block of them at the foot is not`() {
    let middle = story + ["13800000000"] + Array(repeating: story[5], count: 12)
    #expect(kinds(middle) == [])
    let roll = (0..<20).map { "王芳 1380000\(1000 + $0)" }
    #expect(kinds(story + story + roll).count == 20)
  }

  @Test func `no text stops the search`() {
    let pieces = [
      "1", "0", "138", "00000000", " ", "-", "X", "身份证", "电话", "@", ".", "王", "+86", "：", "。", "a",
    ]
    for seed in 0..<UInt64(Proof.samples(500, all: 50_000)) {
      var generator = SeededGenerator(seed: seed)
      let lines = (0..<generator.below(20)).map { _ in
        (0..<generator.below(12)).map { _ in generator.pick(pieces) }.joined()
      }
      for found in PrivateLines.find(in: lines) { #expect(lines[found.line - 1] == found.text) }
    }
  }
}
