import Notation

/// The labels of a contributor's details, and the words of numbers for readers.
enum ContributorWords {
  /// A label in a line.
  struct Label {
    let kind: PrivateLine.Kind
    let range: Range<Int>
    let traits: Traits

    /// Whether it says that the detail is the author's own.
    var isAuthors: Bool { traits.contains(.authors) }
    /// Whether only somebody who is to be paid writes it.
    var isOfAccount: Bool { traits.contains(.ofAccount) }
    /// Whether it is an English one of a telephone, which tells only what stands directly behind it.
    var isEnglishTelephone: Bool { traits.contains(.englishTelephone) }
    /// Whether it names who is to be rung, so that the name is for the desk like the number.
    var namesContact: Bool { traits.contains(.contact) }
    /// Whether a name or a unit stands behind it.
    var isOfName: Bool { !traits.isDisjoint(with: [.name, .unit]) }
    /// Whether readers are not told such a thing on a line of its own: QQ, 邮箱, 作者单位.
    var isPersonal: Bool { traits.contains(.personal) }
    /// Whether it tells without a digit: 微信：dinglan.
    var tellsByWords: Bool { kind == .payment || kind == .telephone && isPersonal }
    /// Whether it is of papers in English: SSN, passport no.
    var isEnglish: Bool { traits.contains(.english) }
    /// How many digits a number needs to be what the label says.
    var fewestDigits: Int { traits.contains(.longNumber) ? 15 : 8 }
  }

  /// What a label says besides what it is of.
  struct Traits: OptionSet {
    let rawValue: Int

    static let authors = Traits(rawValue: 1)
    static let ofAccount = Traits(rawValue: 2)
    static let englishTelephone = Traits(rawValue: 4)
    static let contact = Traits(rawValue: 8)
    /// A bank and not its customer's number, or ID, which much has: only a long number tells.
    static let longNumber = Traits(rawValue: 16)
    /// A word that is a label only where its number follows: account 12345678.
    static let beforeNumber = Traits(rawValue: 32)
    /// What papers print, too: 联系电话 below a notice, 账号 of a fund.
    static let printed = Traits(rawValue: 64)
    /// 作者：, 姓名：, behind which the name may stay.
    static let name = Traits(rawValue: 128)
    /// 单位：.
    static let unit = Traits(rawValue: 256)
    /// A thing that readers are not told on a line of its own.
    static let personal = Traits(rawValue: 512)
    /// A street or a house, which has no form of its own.
    static let place = Traits(rawValue: 1_024)
    /// A word that is a label only where a number that begins with letters follows: passport X1234567.
    static let beforeCode = Traits(rawValue: 2_048)
    /// What only its owner says: on what he is rung, 座机, or 电　话 as wide as in a signature.
    static let device = Traits(rawValue: 4_096)
    /// A word that is a label only at the start of a line that ends with a bank: 银行 建行清江支行.
    static let beforeBank = Traits(rawValue: 8_192)
    /// An English word before the number of a paper, beside which only the number counts.
    static let english = Traits(rawValue: 16_384)
  }

  /// The labels of a line, left to right, none inside another.
  static func labels(in line: Raw) -> [Label] {
    var labels: [Label] = []
    var index = 0
    while index < line.count {
      guard let label = label(line, at: index) else {
        index += 1
        continue
      }
      labels.append(label)
      index = label.range.upperBound
    }
    return labels
  }

  private static func label(_ line: Raw, at index: Int) -> Label? {
    guard let word = table.word(in: line, at: index) else { return nil }
    // Its colon parts it from a name.
    let end = word.end - (word.endsInColon ? 1 : 0)
    return Label(kind: word.kind, range: index..<end, traits: word.traits)
  }

  private static let table = ContributorWordTable(chinese: chinese, english: english)

  /// Longer words before their beginnings.
  private static let chinese: [ContributorWordTable.Row] = [
    (.identity, [], "居民身份证号码;身份证号码;身份证号;身份证"),
    (.identity, [], "身分證字號;身分證;身份證號碼;身份證"),
    (.identity, [], "社会保障号码;社会保障号;社保号;社會保障號"),
    (.identity, [], "护照号码;护照号;护照;護照號碼;護照;通行证号;军官证号"),
    (.bank, [], "银行卡号;卡号;工资卡;匯款帳號;匯款帳戶;銀行卡號;卡號;汇款账号"),
    (.bank, .printed, "银行账号;银行帐号;银行账户;账号;帐号;账户号;銀行帳號;銀行帳戶;帳號"),
    (
      .payment, .ofAccount,
      """
      开户银行;开户行;开户名称;开户名;开户人;户名;收款人;收款账户;出生年月:;出生日期:;支付宝;稿费;稿酬;戶名;開戶行;稿費;支付寶
      """
    ),
    (
      .payment, .personal,
      "电子邮箱;电子邮件;电子信箱;邮箱;邮件:;e-mail;email;電子郵箱;電子郵件;電子信箱;電郵;郵箱"
    ),
    (.payment, [.personal, .place], "通讯地址;通信地址;通联地址;通联:;邮寄地址;联系地址;通訊地址;聯絡地址;聯繫地址;郵寄地址"),
    (.payment, [.personal, .place], "家庭住址:;家庭地址:;现住址:;住址:;現住址:"),
    (
      .payment, [],
      "邮政编码;邮编;地址:;信箱;郵政編碼;郵編;郵遞區號;postal address:;mailing address:;address:"
    ),
    (.payment, .beforeBank, "银行"),
    (.payment, .name, "作者:;姓名:;作者 |;姓名 |"),
    (.payment, [.unit, .personal, .place], "作者单位:;作者單位:"),
    (.payment, .unit, "工作单位:;工作單位:;单位:;單位:;单位 |"),
    (
      .telephone, .authors,
      """
      作者电话;作者手机;作者联系方式;通讯员电话;投稿人电话;投稿人手机;供稿人电话;本人电话;本人手机;作者電話;作者手機;通訊員電話;投稿人電話;投稿人手機;本人電話;本人手機
      """
    ),
    (.telephone, [.contact, .printed], "联系人;联络人"),
    (.telephone, .printed, "联系电话;联系方式;聯絡電話;聯繫電話;聯絡方式"),
    (.telephone, .device, "座机;固话;固定电话;办公电话;单位电话;家庭电话;宅电;传真;座機;辦公電話;傳真"),
    (.telephone, [.device, .personal], "短号:;短號:"),
    (
      .telephone, [],
      """
      手机号码;手机号;手机;移动电话;电话号码;电话;手機號碼;手機號;手機;行動電話;電話號碼;電話
      """
    ),
    (.telephone, .personal, "加我微信;加微信;我的微信;我微信;VX:;VX号;扣扣号;扣扣;加我QQ"),
    (.telephone, .personal, "微信号;微信;V信;wx号;wx:;QQ号码;QQ号;QQ號;QQ;微信號;LINE ID;WeChat;WhatsApp"),
    (.telephone, .personal, "抖音号;抖音;快手号;快手;视频号;小红书号;小红书"),
    (.bank, .longNumber, "工商银行;农业银行;中国银行;建设银行;交通银行;邮储银行;招商银行;农商行;信用社;工行;农行;中行;建行;交行;招行;邮储"),
  ]

  /// Longer words before their beginnings.
  private static let english: [ContributorWordTable.Row] = [
    (.bank, [], englishAccounts),
    (
      .bank, .beforeNumber,
      "account;acct. no;acct no;acct;a/c no;a/c;routing no;routing;sort code"
    ),
    (.bank, [], "iban"),
    (
      .payment, [.ofAccount, .beforeNumber],
      """
      please mail the check to;please mail my check to;please send the check to
      please send my check to
      mail the check to;mail my check to;send the check to;send my check to;send my cheque to
      """
    ),
    (.payment, .ofAccount, "my address is;my address:;my mailing address:;my home address:"),
    (.payment, [.ofAccount, .beforeNumber], "dob;date of birth"),
    (.payment, .ofAccount, "样报寄;样刊寄;样报请寄;样刊请寄"),
    (
      .payment, .ofAccount,
      """
      bank:;account name:;swift:;bic:;zelle:;venmo:;cash app:;paypal:;paypal.me;date of birth:;dob:;d.o.b.:
      """
    ),
    (.identity, [.beforeNumber, .longNumber], "id number;id no;id card no;id card;id"),
    (.identity, .beforeNumber, "passport number;passport no"),
    (.identity, .beforeCode, "passport number;passport no;passport"),
    (.identity, .beforeCode, "driver's license;driver's licence;drivers license;driver license"),
    (
      .identity, .beforeCode,
      "national insurance number;national insurance no;ni number;ni no;nino"
    ),
    (.identity, .english, "social security number;social security no;ssn"),
    (.telephone, [.authors, .englishTelephone], englishOwn),
    (.telephone, [.contact, .englishTelephone, .printed], "contact:"),
    (.telephone, [.englishTelephone, .device], englishPlain),
    (.telephone, [.englishTelephone, .device, .beforeNumber], "home;work"),
  ]

  private static let englishAccounts: StaticString = """
    bank account number;bank account no;bank account;account number;account no;routing number
    card number
    """

  /// What only its owner says of a telephone, or of how a program that pays knows him.
  private static let englishOwn: StaticString = """
    call me with any questions;call me with questions;please call me on;please call me at;please call me;call me on;call me at;call me;ring me on
    ring me;text me at;text me on;text me;reach me on;reach me at;my telephone number is
    my telephone number;my telephone;my phone number is;my phone number;my phone is;my phone
    my cell phone;my cell is;my cell;my mobile is;my mobile;my number is;my number;cell phone
    cell;mobile phone;mobile number;mobile;contact me at;contact me on;email me at;write to me at
    paypal me at;my paypal is;my venmo is;my venmo;venmo me at;venmo;my zelle is;zelle me at;zelle
    cash app
    """

  private static let englishPlain: StaticString = """
    phone/text;text/phone;cell/text;phone or text;call/text
    telephone number;telephone no;telephone;phone number;phone no;phone;ph;tel. no;tel no;tel;fax
    t:;p:;m:;c:;o:;f:
    """

  /// Whether the line gives readers a number: a hotline, or where to ask and to sign up.
  static func isForReaders(_ line: String) -> Bool {
    let line = line.utf8.lowercasedASCII.filter { $0 != " " && $0 != "\u{3000}" }
    // 投稿人 sent something in; 投稿 asks readers to.
    let words =
      ByteSearch.holds(line, anyOf: ["投稿人"]) ? line.replacing("投稿人", with: "") : line
    return ByteSearch.holds(words, anyOf: forReaders)
  }

  /// Whether a line stands under the headline of a notice, 寻人启事, 招聘启事: its numbers are for readers.
  static func isInNotice(_ lines: [String], at index: Int) -> Bool {
    let above = lines[max(0, index - longestNotice)..<index]
    guard let head = above.lastIndex(where: isNoticeHead) else { return false }
    // What somebody signed on top is a story about a notice.
    return NameLine.read(Raw(of: lines[head + 1]).trimmed) == nil
  }

  private static func isNoticeHead(_ line: String) -> Bool {
    let words = Raw(of: line).trimmed
    return words.count <= 30 && notices.contains { words.suffix($0.count).elementsEqual($0) }
  }

  private static let longestNotice = 10
  private static let notices = [
    "启事", "啟事", "公告", "通告", "声明", "聲明", "的通知", "简章", "公示", "须知",
  ].map { Raw(of: $0) }

  private static let forReaders = [
    "热线", "熱線", "有意者", "知情者", "知情人", "拾到", "重谢", "声明作废", "拨打", "欢迎来电", "咨询", "諮詢", "报名", "報名",
    "公众号", "公眾號", "微信群", "qq群", "群号", "官方", "举报", "投诉", "服务电话", "求助", "监督电话", "值班电话", "投稿", "订阅",
    "编辑部", "预约", "报警",
    "12351", "hotline", "helpline", "ticket", "information", "details", "inquiries", "enquiries",
    "reservation", "rsvp", "register", "registration", "signup", "boxoffice", "emergency",
  ]
}
