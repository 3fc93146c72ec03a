import Interchange
import TestSupport
import Testing

/// All numbers are invented: the area code 990 of the identity numbers and the bank 6200 do not exist.
private let head = ["码头的灯", "刘洋", ""]
private let body = [
  "码头上的灯亮了三十年。老赵每天傍晚都来擦一遍灯罩，他说这是习惯，改不了，也不想改。",
  "有人问他图什么，他笑笑。有事请打服务热线0515-87000000，那是港口的电话。", "",
]

/// The text without its private lines.
private func left(
  of lines: [String], by find: ([String]) -> [PrivateLine] = { PrivateLines.find(in: $0) }
) -> [String] {
  var lines = lines
  for detail in find(lines) { lines[detail.line - 1] = detail.remainder }
  return lines.filter { !$0.isEmpty }
}

private let copy = (head + body).filter { !$0.isEmpty }

@Suite struct ContributorDetailsTests {
  @Test(arguments: [
    ["卡号 6200 0211 0700 1234 567"], ["账号", "6200021107001234567"],
    ["建行 6200001234567890123 孙亮 13800000000"],
    ["刘洋，江苏省盐城市亭湖区人民路8号，224000，13800000000"],
    ["姓名：刘洋", "电话：13800000000"], ["作者：刘洋", "单位：", "电话：13800000000"],
    ["姓名：刘洋 手机：138 0000 0000 身份证：990101 19900307 004X"], ["（刘洋 13800000000）"],
    ["Bank: First Harbor Bank, account 000123456789, routing 021000021"], ["SSN 078-05-1120"],
    ["IBAN: GB00 NWBK 6016 1331 9268 19"], ["Account: 0001234526, First Harbor Bank"],
    ["Contact: Pat Stone, 212-555-0127, pat@example.org"],
    ["Phone (515) 555-0142 ext. 12 / mobile 515.555.0177", "Passport: X12345678"],
    ["身份證字號：A123456789", "護照：X12345678"], ["账　号：0001234526"], ["帐 号: 6200 0011", "户　名：刘洋"],
    ["开 户 行：港口银行", "手　　机 13800000000"], ["姓　名：刘洋", "地　址：港口路8号", "E - mail：l@example.org"],
    ["Account Number: 0001234526", "Sort Code 000000"], ["Passport No. X12345678"],
    ["(0515) 87000000"], ["0515—87000000"], ["+86-515-87000000"], ["555/010-0199"], ["87000000"],
    ["传真：0515-87000000"], ["电　话：0515-87000000"], ["座机 87000000"], ["刘洋 (0515) 87000000"],
    ["A/C 00012345"],
    ["NI No. QQ 00 00 00 C"], ["DOB: 3/12/1985"], ["出生年月：1985年3月"], ["Zelle: l@example.org"],
    ["Venmo: @liuyang"], ["Cash App: $liuyang"],
    ["ID: 990101 19900307 0012"], ["ID：990101-19900307-0012"], ["Passport No. 533380006"],
    ["住址：港城市港口区港口路10号3幢401室"], ["微信：liuyang_1990，欢迎联系"], ["wx: liuyang1990"],
    ["社会保障号：990101199003070012"], ["TEL 0515－87000000转8012"], ["电话是138 0000 0000，谢谢编辑老师！"],
    ["刘洋，男，1990年生，现居港城市港口区，电话：13800000000"],
    ["VX：liuyang1990"], ["扣扣38291023"], ["短号：660000"], ["手机壹叁捌零零零零零零零零"], ["138OOOO0000"],
    ["固定电话：0515-8700 0000"], ["单位电话：（0515）87000000 转 203"], ["电话：一三八零零零零零零零零"],
    ["微信liuyang1990，有事微信联系"], ["liuyang@163.example.org"], ["住港西新村12栋301，样报寄这里"],
    ["加我微信 liuyang1990"], ["我的联系方式：电话（微信同号）：一三八 0000 0000；QQ 12345678"],
  ])
  func `a foot of details leaves nothing`(foot: [String]) {
    #expect(left(of: head + body + foot) == copy, "\(foot)")
  }

  @Test func `a unit between stories goes with the number beside it`() {
    let line = "（作者单位：港口集团 电话：13800000000 邮编：224000）"
    #expect(left(of: copy + [line, "灯塔"]) { PrivateLines.unprinted(in: $0) } == copy + ["灯塔"])
  }

  @Test(arguments: [
    ("（作者系港口职工　身份证号：990101199003070015　工行卡：6200000012345678903）", "（作者系港口职工）"),
    ("（作者为港口职工 手机：13800000000）", "（作者为港口职工）"),
    ("(作者系港口职工 13800000000)", "(作者系港口职工)"),
    ("作者系港口职工　身份证号：990101199003070015", "作者系港口职工"),
  ])
  func `what is left of a line in brackets stands in them`(line: String, rest: String) {
    #expect(left(of: head + body + [line]) == copy + [rest])
    #expect(
      left(of: head + body + [line, "灯塔"]) { PrivateLines.unprinted(in: $0) } == copy + [
        rest, "灯塔",
      ])
  }

  @Test(arguments: [
    ("作者简介：周林，盐城人，手机13800000000，身份证990101199003070012。", "作者简介：周林，盐城人。"),
    ("他们班抢修设备63次。我的电话13800000000", "他们班抢修设备63次。"),
    ("“灯亮了。”老赵说。卡号6200000012345678903。", "“灯亮了。”老赵说。"),
    ("The crew fixed 63 cranes. Call me on +1 212 555 0188.", "The crew fixed 63 cranes."),
    ("他的徒弟叫小周，电话是13800000000，可以采访", "他的徒弟叫小周，可以采访"),
  ])
  func `a clause goes as a whole, and what else a line says stays`(line: String, rest: String) {
    #expect(left(of: head + body + [line]) == copy + [rest])
  }

  @Test(arguments: [
    "全年货物吞吐量13800138000吨", "“有困难打我的电话13800000000。”老李说完挂上了灯。",
    "老李说，谁家有困难都可以到码头找他，他的电话13800000000，随叫随到。", "2021 2022 2023 2024",
    "会议ID：835 1234 5678", "微信：ganggong2020，欢迎关注", "刘洋，男，1990年3月进港，带出徒弟63人", "ID 2024",
    "工行2024年为港口发放贷款12345678元", "Account books of 1920-1921 were found in the old hall.",
    "2024-12-09", "3/12/2024", "联系电话：0515-87000000", "微信用户突破130000人", "报 名 电 话：0515-87000000",
    "请问稿费什么时候发？", "邮箱里的一封信", "一三八零零元", "住院部3号楼启用", "扣扣子的老人", "有意者请与码头老李联系，电话13800000000。",
    "Contact lenses, 12345678 of them, were sold in the port last year.", "单位：盐城港集团",
    "银行 职工 学校", "银行进港口", "银行：存款进港口",
  ])
  func `what is copy stays as it is`(line: String) {
    #expect(left(of: head + body + [line]) == copy + [line])
  }

  @Test(arguments: [
    ["刘洋 13800000000"], ["姓名：刘洋", "电话：13800000000"], ["作者：刘洋（电话：13800000000）"],
    ["刘 洋", "0515-87000000"], ["刘洋 敬上", "0912-345-678"], ["刘洋謹啟", "9123 4567"],
    ["通讯员刘洋 13800000000"],
    ["（作者单位：盐城港集团 联系电话 13800000000 微信同号）", "作者 刘洋"],
    ["刘洋", "盐城港集团", "电话 0515-87000000"], ["盐城港集团", "刘洋", "QQ 123456"],
    ["盐城港集团 刘洋 微信：liuyang"], ["盐城港集团刘洋，0515-87000000"],
    ["投稿人：刘洋 单位：盐城港集团 电话：0515-87000000"], ["刘洋", "盐城港集团", "盐城市希望大道1号", "224000", "l@example.org"],
    ["（刘洋 盐城港集团 13800000000 卡号6200000012345678903）"],
    ["刘洋 13800000000 港口银行卡号：6200000012345678903"],
    ["姓名 刘洋", "银行 港口银行盐城支行", "账号 6200000012345678903"],
  ])
  func `who signs below a story is its writer, and from where`(foot: [String]) {
    let found = PrivateLines.find(in: ["码头的灯", ""] + body + foot)
    #expect(found.map(\.text) == foot && found.allSatisfy(\.remainder.isEmpty))
    #expect(found.flatMap(\.names) == ["刘洋"])
    #expect(found.compactMap(\.unit) == (foot.joined().contains("集团") ? ["盐城港集团"] : []))
  }

  @Test(arguments: [
    "港口银行 刘洋 6200000012345678903", "刘洋 港口银行 6200000012345678903",
    "户名：刘洋 盐城港集团 13800000000 卡号6200000012345678903",
  ])
  func `whose account it is signs nothing`(line: String) {
    let found = PrivateLines.find(in: ["码头的灯", ""] + body + [line])
    #expect(found.map(\.remainder) == [""] && found.flatMap(\.names) == [])
  }

  @Test func `who signs a letter and says below it who that is signs once`() {
    let foot = ["刘洋", "2024年12月9日", "", "作者：刘洋，盐城港集团工会干事", "手机：13800000000"]
    let found = PrivateLines.find(in: ["码头的灯", "刘洋", ""] + body + foot)
    #expect(found.map(\.text) == foot.filter { !$0.isEmpty })
    #expect(Set(found.flatMap(\.names)) == ["刘洋"])
    #expect(found.compactMap(\.unit) == ["盐城港集团工会"])
  }

  @Test(arguments: [
    "Jane Doe, 555-010-0199", "Jane Doe | Recording Secretary | Local 77 | m: 555-010-0199",
    "By Jane Doe (555-010-0199)", "Zelle 555-010-0199", "PayPal me at jane@example.org",
    "Mail the check to 14 Mill Street, Apt 3B, Weston NY 12207", "my venmo is @janedoe",
    "my venmo is @janedoe, phone +1 555 010 0199", "Contact me at jane@example.org or 555-010-0199",
    "my cell is 555-010-0199, mail jane@example.org. SSN for the stipend 078-05-1120",
    "Phone/Text: (555) 010 0199", "Contact: Jane (cell 555-010-0199, home 555-010-0100)",
    "My address: 14 Mill St, Apt 2, Weston 12207", "DOB 07/12/1956", "jane@example.org",
    "Please mail the check to 14 Mill St, Apt 2", "Driver license S530-460-12-345",
    "Call me with questions: 555-010-0199. Please pay to account 4455667788. Thanks!",
  ])
  func `an English line of details leaves nothing below a byline`(line: String) {
    let steam = ["Steam", "By Jane Doe", "The crane has its steam back."]
    #expect(left(of: steam + [line]) == steam)
  }

  @Test(arguments: [
    "Grand Hotel, 555-010-0199", "Donate by Zelle 555-010-0199", "PayPal 1998 founders meet",
    "Mail the check to the union hall.", "The hall can be rung at 555-010-0199.",
    "Venmo and the unions", "Jane Doe, 1990-1998",
    "Home runs 2024", "They won at home 3-2.", "For tours phone/text 555-010-0199",
  ])
  func `an English line for readers stays`(line: String) {
    let steam = ["Steam", "By Jane Doe", "The crane has its steam back."]
    #expect(left(of: steam + [line]) == steam + [line])
    #expect(left(of: [line] + steam) == [line] + steam)
  }

  @Test(arguments: [
    ("刘洋系港口小学教师，手机13800000000，家住人民路8号，稿费请汇港口银行6200000012345678903。", "刘洋系港口小学教师。"),
    ("（作者系港口小学教师；通讯地址：人民路8号；邮箱 ly@x.example；微信号 liuyang70）", "（作者系港口小学教师）"),
    ("附：稿酬请打支付宝 13800000000，户名刘洋，谢谢王编！", ""),
    ("P.S. 电话 13800000000，谢谢编辑！", ""),
  ])
  func `what the writer says of himself at the foot stays without his details`(
    line: String, rest: String
  ) {
    #expect(left(of: head + body + [line]) == copy + (rest.isEmpty ? [] : [rest]))
  }

  @Test(arguments: [
    (
      "Jane Doe grew up in Weston. Mailing address: 14 Mill Street, Weston NY 12207. "
        + "Phone 555-010-0199. Zelle: j@x.example. Bank: Old Savings, routing 021000089, "
        + "account 4455667788", "Jane Doe grew up in Weston."
    ),
    (
      "(Jane Doe is a nurse in Weston. Write her at j@x.example or 555-010-0199. "
        + "Invoice to account 4455667788.)", "(Jane Doe is a nurse in Weston.)"
    ),
    ("Jane Doe, of Weston, can be reached at 555-010-0199.", ""),
    ("Please pay to IBAN GB00 NWBK 6016 1331 9268 19, SSN 078-05-1120", ""),
    ("yes @jane-doe, cell 555-010-0199", ""),
  ])
  func `sentences of an English writer's own details go as a whole`(line: String, rest: String) {
    let steam = ["Steam", "By Jane Doe", "The crane has its steam back."]
    #expect(left(of: steam + [line]) == steam + (rest.isEmpty ? [] : [rest]))
  }

  @Test(arguments: [
    "Jane Doe runs the crane. For tickets, ring 555-010-0199.",
    "Jane Doe said the crane can be rung at 555-010-0199 for tours.",
    "The hall is open. Ring 555-010-0199.",
  ])
  func `a number for readers stays beside the writer's name`(line: String) {
    let steam = ["Steam", "By Jane Doe", "The crane has its steam back."]
    #expect(left(of: steam + [line]) == steam + [line])
  }

  @Test func `a byline keeps its name without the number beside it`() {
    let steam = ["Steam", "By Jane Doe (555) 010-0199", "The crane has its steam back."]
    #expect(left(of: steam) == ["Steam", "By Jane Doe", "The crane has its steam back."])
  }

  @Test(arguments: [
    ["Jane Doe", "Local 77", "555-010-0199"], ["Jane Doe | Press officer", "Phone: 555-010-0199"],
    ["Jane Doe", "12 Mill Street", "Weston", "Tel: 555-010-0199", "jane@example.org"],
    ["Jane Doe", "Harbour Clerk, Weston", "Tel:", "555-010-0199"],
    ["Jane Doe", "Shop Steward", "555-010-0199"],
    ["Best,", "Jane Doe", "Ph. 555 010 0199 (day)"],
  ])
  func `an English signature is one, too`(foot: [String]) {
    let found = PrivateLines.find(in: ["Steam", "", "The crane has its steam back.", ""] + foot)
    #expect(found.map(\.text) == foot && found.flatMap(\.names) == ["Jane Doe"])
  }

  @Test(arguments: [["Jane", "+1 (555) 010-0199"], ["Thanks,", "Jane", "", "555 010 0199"]])
  func `a given name above a number is that of the byline`(foot: [String]) {
    let story = ["Steam", "By Jane Doe", "", "The crane has its steam back.", ""]
    #expect(left(of: story + foot) == story.filter { !$0.isEmpty })
  }

  @Test(arguments: [
    "（刘洋，盐城港集团，0515-87000000）", "刘洋 盐城港集团 13800000000", "（联系电话：13800000000 刘洋 盐城港集团）",
  ])
  func `a signature behind the last sentence goes, and the sentence stays`(tail: String) {
    let found = PrivateLines.find(in: ["码头的灯", "", "灯亮了。" + tail])
    #expect(found.map(\.remainder) == ["灯亮了。"])
    #expect(found.flatMap(\.names) == ["刘洋"] && found.compactMap(\.unit) == ["盐城港集团"])
  }

  @Test(arguments: [
    ["港口食堂", "0515-87000000"], ["报名请联系：", "刘洋", "0515-87000000"],
    ["咨询电话：0515-87000000", "地址：港口路8号"],
    ["盐城港集团", "电话：0515-87000000"], ["招聘启事", "港口招桥吊司机。", "联系人：刘洋", "电话：13800000000"],
    ["（刘洋 孙亮）"], ["是软的", "是硬的"], ["王芳摄", "微信公众号：ycgang"],
  ])
  func `what a notice tells readers below it stays`(foot: [String]) {
    let text = ["码头的灯", ""] + body + foot
    #expect(left(of: text) == text.filter { !$0.isEmpty })
  }
}

@Suite struct FundLinesTests {
  private static let story = ["一份特殊的求助", "刘洋", "工友的儿子病了。工会发起募捐，已收到善款六万元。"]
  private static let account = [
    "开户行：港口银行东港支行", "账号：6200 0000 1234 5678 903", "联系电话：0515-87000000",
  ]

  @Test func `the account of an organisation that readers give to stays`() {
    let text = Self.story + ["爱心捐款账户：", "户名：东港市港口集团工会委员会"] + Self.account
    #expect(left(of: text) == text)
    #expect(left(of: text) { PrivateLines.unprinted(in: $0) } == text)
  }

  @Test func `an account is no fund of somebody's or where nobody speaks of giving`() {
    let own = ["户名：刘洋"] + Self.account
    #expect(left(of: Self.story + own) == Self.story)
    let house = ["户名：东港市港口集团工会委员会"] + Self.account
    #expect(left(of: head + body + house) == copy)
  }
}

@Suite struct UnprintedLinesTests {
  private static func left(of lines: [String]) -> [String] {
    InterchangeTests.left(of: lines) { PrivateLines.unprinted(in: $0) }
  }

  @Test(arguments: [
    ["作者电话：13800000000", "身份证号：990101199003070015"], ["13800000000"], ["（刘洋 13800000000）"],
    ["990101199003070015"], ["6200 0000 1234 5678 903"], ["SSN 078-05-1120"],
    ["联系方式：１３８００００００００", "卡号 6200 0211 0700 1234 567", "户名 刘洋"],
    ["Phone 555-0142, ext. 12", "Routing 021000089, acct. 4455667788", "Passport: X12345678"],
    ["电话：（０５１５）８７００００００　手机：１３８　００００　００００", "QQ：3344556677 微信：liuy_1970"],
    ["姓名：刘洋", "电话：13800000000", "开户行：某某银行", "账号：6200000012345678903"],
  ])
  func `a page prints no number of a person`(lines: [String]) {
    #expect(Self.left(of: head + body + lines) == copy, "\(lines)")
    #expect(Self.left(of: lines + head + body) == copy, "\(lines)")
    #expect(Self.left(of: head + body + lines + head + body) == copy + copy, "\(lines)")
  }

  @Test(arguments: [
    ["电话：0515-87000000"], ["联系电话：13800000000"], ["联系人：王芳 13800000000"], ["报名电话：13800000000"],
    ["捐款账号：1234567890123456"], ["职工热线 12345"], ["邮编：224000 电话：0515-87000000"],
    ["港口食堂 13800000000"], ["2021 2022 2023 2024"], ["联系电话：0515-87000000", "邮箱：d@example.org"],
    ["有事请拨打港口服务中心主任老李公开的二十四小时手机", "13800000000"], ["单位：盐城港集团", "作者：王芳"],
    ["Phone: (212) 555-0175"], ["Contact: Pat Stone, 212-555-0127"],
  ])
  func `a page prints what readers are to ring`(lines: [String]) {
    #expect(Self.left(of: head + body + lines) == copy + lines)
  }

  @Test func `whom the desk may ring who signed a letter to it is not printed`() {
    let letter = ["编辑同志：", "码头的灯什么时候能亮？", "港口二厂 刘洋"]
    let notice = ["各位职工：", "码头的灯要换了。", "港口二厂 刘洋"]
    #expect(Self.left(of: letter + ["联系电话：13800000000"]) == letter)
    #expect(Self.left(of: letter + ["报名电话：13800000000"]).count == 4)
    #expect(Self.left(of: notice + ["联系电话：13800000000"]).count == 4)
  }

  @Test(arguments: [
    ("刘洋13800000000投稿.docx", "刘洋…投稿.docx"), ("９９０１０１１９９００３０７００１５.txt", "….txt"),
    ("6200000012345678903", "…"), ("第20241218期 0515-87000000.txt", "第20241218期 0515-87000000.txt"),
  ])
  func `numbers are hidden in the name of a file`(name: String, hidden: String) {
    #expect(PrivateNumbers.hidden(name) == hidden)
  }
}
